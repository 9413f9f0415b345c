//! Two members who are never to be proposed to each other.

use sea_orm::entity::prelude::*;

/// What one member, or a steward in office, has declared about two. Whoever is the other of the two never learns of it.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "pairing_conflict")]
pub struct Model {
    /// UUIDv7.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// The one of the two whose id is the smaller.
    pub one_id: Uuid,
    /// The other.
    pub other_id: Uuid,
    /// Who declared it: one of the two, or a steward.
    pub declared_by: Option<Uuid>,
    /// Whether a steward declared it about two others.
    pub in_office: bool,
    /// When it was declared.
    pub declared_at: DateTimeUtc,
    /// The one.
    #[sea_orm(belongs_to, relation_enum = "One", from = "one_id", to = "id")]
    pub one: BelongsTo<super::member::Entity>,
    /// The other.
    #[sea_orm(belongs_to, relation_enum = "Other", from = "other_id", to = "id")]
    pub other: BelongsTo<super::member::Entity>,
    /// Who declared it.
    #[sea_orm(belongs_to, relation_enum = "DeclaredBy", from = "declared_by", to = "id")]
    pub declaring: BelongsTo<Option<super::member::Entity>>,
}

impl ActiveModelBehavior for ActiveModel {}
