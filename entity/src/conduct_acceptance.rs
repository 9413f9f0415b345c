//! A member's yes to one version of the community agreement.

use sea_orm::entity::prelude::*;

/// Who accepted which version, and in which words.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "conduct_acceptance")]
pub struct Model {
    /// Who accepted.
    #[sea_orm(primary_key, auto_increment = false)]
    pub member_id: Uuid,
    /// Which version.
    #[sea_orm(primary_key, auto_increment = false)]
    pub conduct_id: Uuid,
    /// When.
    pub accepted_at: DateTimeUtc,
    /// The language of the text that the member read, a BCP 47 tag.
    pub language: String,
    /// Who accepted.
    #[sea_orm(belongs_to, from = "member_id", to = "id")]
    pub member: BelongsTo<super::member::Entity>,
    /// Which version.
    #[sea_orm(belongs_to, from = "conduct_id", to = "id")]
    pub conduct: BelongsTo<super::conduct::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}
