//! How somebody who has just come is met.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use crate::private::Private;

/// The welcome of one newcomer, from her first day on.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "welcome")]
pub struct Model {
    /// UUIDv7.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Who has come.
    #[sea_orm(unique)]
    pub newcomer_id: Uuid,
    /// Who is asked to greet her, or has.
    pub greeter_id: Option<Uuid>,
    /// How it stands.
    pub state: WelcomeState,
    /// How many have been asked so far.
    pub asked: i32,
    /// Until when whoever is asked may take to answer; none where nobody is asked, and once she is greeted.
    pub due_at: Option<DateTimeUtc>,
    /// Since when stewards see that she waits.
    pub stewards_since: Option<DateTimeUtc>,
    /// What the greeter wrote to her: for these two only.
    pub message: Option<Private<String>>,
    /// When she was greeted.
    pub greeted_at: Option<DateTimeUtc>,
    /// When the two had met, as one of them said.
    pub met_at: Option<DateTimeUtc>,
    /// When it came to its end without that.
    pub closed_at: Option<DateTimeUtc>,
    /// The job that proposes a first meeting to her: one does, once.
    pub proposal_job_id: Option<Uuid>,
    /// The date that was proposed.
    pub proposed_id: Option<Uuid>,
    /// When she came.
    pub created_at: DateTimeUtc,
    /// Who has come.
    #[sea_orm(belongs_to, relation_enum = "Newcomer", from = "newcomer_id", to = "id")]
    pub newcomer: BelongsTo<super::member::Entity>,
    /// Who is asked to greet her, or has.
    #[sea_orm(belongs_to, relation_enum = "Greeter", from = "greeter_id", to = "id")]
    pub greeter: BelongsTo<Option<super::member::Entity>>,
    /// The date that was proposed.
    #[sea_orm(belongs_to, from = "proposed_id", to = "id")]
    pub proposed: BelongsTo<Option<super::occurrence::Entity>>,
}

/// How a welcome stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum, Serialize, Deserialize)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum WelcomeState {
    /// Nobody is asked to greet her.
    Unassigned,
    /// Somebody is asked, and has not written yet.
    Waiting,
    /// Somebody has written to her.
    Greeted,
    /// The two have met.
    Met,
    /// It came to its end without that.
    Closed,
}

impl ActiveModelBehavior for ActiveModel {}
