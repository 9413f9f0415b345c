//! What one of two members writes when their mentorship comes to its end.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use crate::private::Private;

/// One answer in a closing conversation; each of the two has at most one to each question.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "closing_note")]
pub struct Model {
    /// Which mentorship.
    #[sea_orm(primary_key, auto_increment = false)]
    pub mentorship_id: Uuid,
    /// Who wrote it.
    #[sea_orm(primary_key, auto_increment = false)]
    pub writer_id: Uuid,
    /// The question.
    #[sea_orm(primary_key, auto_increment = false)]
    pub prompt: ClosingPrompt,
    /// Their words: for themselves, or for these two only.
    pub text: Private<String>,
    /// Whether the other one may read it.
    pub shared: bool,
    /// When it was last written.
    pub written_at: DateTimeUtc,
    /// Which mentorship.
    #[sea_orm(belongs_to, from = "mentorship_id", to = "id")]
    pub mentorship: BelongsTo<super::mentorship::Entity>,
    /// Who wrote it.
    #[sea_orm(belongs_to, from = "writer_id", to = "id")]
    pub writer: BelongsTo<super::member::Entity>,
}

/// A question of the closing conversation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum, Serialize, Deserialize)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum ClosingPrompt {
    /// What the two take along.
    TakeAlong,
    /// What was hard.
    WasHard,
    /// What comes next.
    ComesNext,
}

impl ActiveModelBehavior for ActiveModel {}
