//! What the community did about a crisis line.

use sea_orm::entity::prelude::*;

/// A line that somebody of the community has made sure of, corrected, hidden or added. A line that ships with the product
/// and that nobody here has touched has no row.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "crisis_line")]
pub struct Model {
    /// The id that it ships with, or, of one that was added here, a UUIDv7.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// The country, by its code (ISO 3166-1).
    pub country: String,
    /// What the community says of it; none where what ships holds.
    #[sea_orm(column_type = "JsonBinary")]
    pub facts: Option<Json>,
    /// What shipped of it when the community said so; none of a line that was added here.
    #[sea_orm(column_type = "JsonBinary")]
    pub shipped: Option<Json>,
    /// The day on which somebody last made sure of it.
    pub assured_on: Option<Date>,
    /// Who did; none after they have left.
    pub assured_by: Option<Uuid>,
    /// Since when it is hidden.
    pub hidden_at: Option<DateTimeUtc>,
    /// How often something was done about it.
    pub version: i32,
    /// When something was last done about it.
    pub updated_at: DateTimeUtc,
    /// Who made sure of it.
    #[sea_orm(belongs_to, from = "assured_by", to = "id")]
    pub assurer: BelongsTo<Option<super::member::Entity>>,
}

impl ActiveModelBehavior for ActiveModel {}
