//! The words that offers to mentor, wishes for a mentor and agreements have in common. No table of its own.

use sea_orm::FromJsonQueryResult;
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// In which form two people of a mentorship are in touch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, EnumIter, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MentoringFormat {
    /// They write to each other.
    Text,
    /// They talk and do not see each other.
    Voice,
    /// They talk and see each other on a screen.
    Video,
    /// They meet.
    InPerson,
}

/// How old somebody is, as coarsely as it matters for who walks beside them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum, Serialize, Deserialize)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum AgeGroup {
    /// Under 18.
    Minor,
    /// From 18 to 25.
    YoungAdult,
    /// From 26 to 64.
    Adult,
    /// 65 and more.
    OlderAdult,
}

/// Some forms, each at most once.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromJsonQueryResult)]
#[serde(transparent)]
pub struct Formats(pub Vec<MentoringFormat>);

/// Some age groups, each at most once.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromJsonQueryResult)]
#[serde(transparent)]
pub struct AgeGroups(pub Vec<AgeGroup>);

/// Some languages (BCP 47), best first, each at most once.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromJsonQueryResult)]
#[serde(transparent)]
pub struct Languages(pub Vec<String>);
