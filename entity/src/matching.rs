//! A proposal of who could walk with whom, for everybody who waits.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// One proposal; at most one is a draft.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "matching")]
pub struct Model {
    /// UUIDv7.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Which steward had it worked out.
    pub made_by: Option<Uuid>,
    /// When it was first worked out.
    pub made_at: DateTimeUtc,
    /// How it stands.
    pub state: MatchingState,
    /// How often it has been worked out: whoever adjusts what was adjusted meanwhile is told so.
    pub revision: i32,
    /// When it was sent or discarded.
    pub settled_at: Option<DateTimeUtc>,
    /// Which steward had it worked out.
    #[sea_orm(belongs_to, from = "made_by", to = "id")]
    pub maker: BelongsTo<Option<super::member::Entity>>,
}

/// How a proposal stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum, Serialize, Deserialize)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum MatchingState {
    /// It can be adjusted, sent or discarded.
    Draft,
    /// The newcomers have been asked.
    Sent,
    /// It was put aside, or another took its place.
    Discarded,
}

impl ActiveModelBehavior for ActiveModel {}
