//! What one who looks after an organization would have its listing say. It goes with the member who proposes it.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use super::private::Private;

/// A service as somebody would have it listed: a new one, or one that is listed already.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "listing_proposal")]
pub struct Model {
    /// UUIDv7.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Of which organization.
    pub organization_id: Uuid,
    /// The resource that lists the service; none of a new one that nobody has accepted.
    pub resource_id: Option<Uuid>,
    /// Who proposes it.
    pub proposed_by: Uuid,
    /// The language of its words, a BCP 47 tag.
    pub language: String,
    /// What the listing said when it was proposed; none of a new one.
    #[sea_orm(column_type = "JsonBinary", nullable)]
    pub before: Option<Json>,
    /// What it should say.
    #[sea_orm(column_type = "JsonBinary")]
    pub after: Json,
    /// Why.
    pub reason: Option<String>,
    /// How it stands.
    pub state: ProposalState,
    /// Who answered it; none while nobody has, and when she has left.
    pub answered_by: Option<Uuid>,
    /// What whoever declined it said.
    pub answer: Option<Private<String>>,
    /// When it was proposed.
    pub proposed_at: DateTimeUtc,
    /// When it was answered or taken back.
    pub settled_at: Option<DateTimeUtc>,
}

/// How a proposal stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum, Serialize, Deserialize)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum ProposalState {
    /// It waits for those who review.
    Open,
    /// The listing says so from then on.
    Accepted,
    /// The listing stays as it is.
    Declined,
    /// Whoever proposed it took it back, or looks after that listing no more.
    Withdrawn,
}

impl ActiveModelBehavior for ActiveModel {}
