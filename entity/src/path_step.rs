//! A step of the newcomer's path, as the community defines it.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// A step of the path.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "path_step")]
pub struct Model {
    /// UUIDv7.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// How it comes to be done.
    pub kind: PathStepKind,
    /// Where it stands in the path: lower first, and of two that are alike the one that was made first.
    pub position: i32,
    /// The language in which its words were first written, a BCP 47 tag.
    pub source_language: String,
    /// Since when it is no part of the path any more.
    pub retired_at: Option<DateTimeUtc>,
    /// Its words, one row for each language.
    #[sea_orm(has_many)]
    pub texts: HasMany<super::path_step_text::Entity>,
}

/// How a step comes to be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum, Serialize, Deserialize)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum PathStepKind {
    /// By itself, when she accepts the code of conduct.
    AcceptConduct,
    /// By itself, when she has a place at a date for the first time.
    FirstRsvp,
    /// By itself, when she and a greeter have met.
    MetGreeter,
    /// By itself, when she asks for a mentor.
    AskedForMentor,
    /// When she says so.
    ByHand,
}

impl ActiveModelBehavior for ActiveModel {}
