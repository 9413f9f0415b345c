//! That somebody is translating a resource, so that nobody else does the same work.

use sea_orm::entity::prelude::*;

/// One resource, one language, one translator.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "translation_claim")]
pub struct Model {
    /// UUIDv7.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Which resource.
    pub resource_id: Uuid,
    /// Into which language, a BCP 47 tag.
    pub language: String,
    /// Who.
    pub member_id: Uuid,
    /// Until when it is hers, if she says nothing more.
    pub taken_until: DateTimeUtc,
    /// Which resource.
    #[sea_orm(belongs_to, from = "resource_id", to = "id")]
    pub resource: BelongsTo<super::resource::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}
