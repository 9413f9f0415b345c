//! What somebody looks for in a mentor.

use sea_orm::entity::prelude::*;

use crate::mentoring::{AgeGroup, Formats, Languages};
use crate::profile::{Audience, LifeSituations, Perspective};

/// A member's wish; it stays when she has found somebody, until she takes it back.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "mentor_wish")]
pub struct Model {
    /// Who looks for a mentor.
    #[sea_orm(primary_key, auto_increment = false)]
    pub member_id: Uuid,
    /// Who may read the wish. That she waits, and since when, those who look after the list see in any case.
    pub audience: Audience,
    /// In which languages, best first; empty for those that she reads, as far as she shows them.
    #[sea_orm(column_type = "JsonBinary")]
    pub languages: Languages,
    /// In which forms; empty for any.
    #[sea_orm(column_type = "JsonBinary")]
    pub formats: Formats,
    /// From which side the mentor should know recovery, if that matters.
    pub perspective: Option<Perspective>,
    /// Which of her life situations she would like to share with the mentor.
    #[sea_orm(column_type = "JsonBinary")]
    pub life_situations: LifeSituations,
    /// How old she is.
    pub age_group: AgeGroup,
    /// On which clock her hours are meant, an IANA name.
    pub time_zone: String,
    /// Since when she waits; none while she is not on the list.
    pub waiting_since: Option<DateTimeUtc>,
    /// Who looks for a mentor.
    #[sea_orm(belongs_to, from = "member_id", to = "id")]
    pub member: BelongsTo<super::member::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}
