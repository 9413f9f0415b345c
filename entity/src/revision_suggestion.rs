//! What a member would change in a published text. It goes with the member who suggests it.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use super::private::Private;

/// A text as somebody would have it.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "revision_suggestion")]
pub struct Model {
    /// UUIDv7.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Of which resource.
    pub resource_id: Uuid,
    /// Who suggests it.
    pub suggested_by: Uuid,
    /// The version that she read.
    pub base_version: i32,
    /// The title that it should have.
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
    /// Why.
    pub reason: String,
    /// How it stands.
    pub state: SuggestionState,
    /// What whoever declined it said.
    pub answer: Option<Private<String>>,
    /// When it was suggested.
    pub suggested_at: DateTimeUtc,
    /// When it was answered or taken back.
    pub settled_at: Option<DateTimeUtc>,
    /// Of which resource.
    #[sea_orm(belongs_to, from = "resource_id", to = "id")]
    pub resource: BelongsTo<super::resource::Entity>,
}

/// How a suggestion stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum, Serialize, Deserialize)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum SuggestionState {
    /// It waits for those who review.
    Open,
    /// The text reads so from then on.
    Accepted,
    /// The text stays as it is.
    Declined,
    /// Whoever suggested it took it back.
    Withdrawn,
}

impl ActiveModelBehavior for ActiveModel {}
