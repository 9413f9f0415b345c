//! That a member wants to have nothing more to do with another.

use sea_orm::entity::prelude::*;

use crate::private::Private;

/// One direction of it. The two do not exist for each other as long as there is a row in either; whose it is, and
/// that there is one, only its owner ever learns. There is no column for a reason.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "block")]
pub struct Model {
    /// UUIDv7.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Whose it is.
    pub by_id: Uuid,
    /// From whom she keeps apart.
    pub whom_id: Uuid,
    /// The display name that the other had at that moment: what she is called since is no longer told.
    pub whom_name: Private<String>,
    /// Since when.
    pub since: DateTimeUtc,
    /// Whose it is.
    #[sea_orm(belongs_to, relation_enum = "By", from = "by_id", to = "id")]
    pub by: BelongsTo<super::member::Entity>,
    /// From whom she keeps apart.
    #[sea_orm(belongs_to, relation_enum = "Whom", from = "whom_id", to = "id")]
    pub whom: BelongsTo<super::member::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}
