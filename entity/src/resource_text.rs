//! A resource's words in one language. A draft has a row beside the text that it is to replace, so that
//! readers keep what they have until the draft has been reviewed.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// One resource in one language: the source itself, or a translation of it.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "resource_text")]
pub struct Model {
    /// Which resource.
    #[sea_orm(primary_key, auto_increment = false)]
    pub resource_id: Uuid,
    /// A BCP 47 tag.
    #[sea_orm(primary_key, auto_increment = false)]
    pub language: String,
    /// How far the words can be trusted.
    #[sea_orm(primary_key, auto_increment = false)]
    pub state: TranslationState,
    /// Its title.
    pub title: String,
    /// What it is, in a few sentences.
    pub summary: Option<String>,
    /// The whole of it.
    pub body: Option<String>,
    /// What helped.
    pub helped: Option<String>,
    /// What did not.
    pub did_not_help: Option<String>,
    /// Under which conditions.
    pub conditions: Option<String>,
    /// The resource's version that these words say; lower than `resource.version` means outdated.
    pub source_version: i32,
    /// Who translated it; none for the source, for what came in otherwise, and after she has left.
    pub translator_id: Option<Uuid>,
    /// When the words last changed.
    pub updated_at: DateTimeUtc,
    /// Which resource.
    #[sea_orm(belongs_to, from = "resource_id", to = "id")]
    pub resource: BelongsTo<super::resource::Entity>,
}

/// How far a translation can be trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum, Serialize, Deserialize)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum TranslationState {
    /// Someone is working on it; readers do not see it.
    Draft,
    /// A machine made it.
    Machine,
    /// A person stands by it. What its author wrote in the source language is always this.
    Reviewed,
}

impl ActiveModelBehavior for ActiveModel {}
