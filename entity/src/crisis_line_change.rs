//! Who did what about a crisis line, and when.

use sea_orm::entity::prelude::*;

/// Something that was done about a line. It stays.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "crisis_line_change")]
pub struct Model {
    /// UUIDv7.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// The line.
    pub line_id: Uuid,
    /// Who did it; none after they have left.
    pub member_id: Option<Uuid>,
    /// When.
    pub at: DateTimeUtc,
    /// What was done.
    pub verb: CrisisVerb,
    /// What they wrote about it.
    pub note: Option<String>,
    /// The day on which they made sure of it.
    pub checked_on: Option<Date>,
    /// What was said of the line before, where that changed.
    #[sea_orm(column_type = "JsonBinary")]
    pub before: Option<Json>,
    /// What was said of it from then on, where that changed.
    #[sea_orm(column_type = "JsonBinary")]
    pub after: Option<Json>,
    /// The line.
    #[sea_orm(belongs_to, from = "line_id", to = "id")]
    pub line: BelongsTo<super::crisis_line::Entity>,
    /// Who did it.
    #[sea_orm(belongs_to, from = "member_id", to = "id")]
    pub member: BelongsTo<Option<super::member::Entity>>,
}

/// What can be done about a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum CrisisVerb {
    /// It was added.
    Added,
    /// Somebody made sure of it.
    Assured,
    /// It was corrected.
    Corrected,
    /// It was hidden.
    Hidden,
    /// It was shown again.
    Shown,
    /// What ships was taken in place of what the community had said.
    Taken,
}

impl ActiveModelBehavior for ActiveModel {}
