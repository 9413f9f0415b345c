//! One piece of work for later, written in the transaction that makes it necessary.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// A job in the queue.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "job")]
pub struct Model {
    /// UUIDv7.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Which work, by the name that its type has in the code.
    pub kind: String,
    /// What the work needs to know: ids, not copies of what may change.
    #[sea_orm(column_type = "JsonBinary")]
    pub payload: Json,
    /// Keeps the same work from being queued twice, also after it is done.
    #[sea_orm(unique)]
    pub unique_key: Option<String>,
    /// Not before; moves when a try has failed.
    pub due_at: DateTimeUtc,
    /// Whether it waits, is done, or was given up.
    pub state: JobState,
    /// Which of those that are due goes first.
    pub urgency: Urgency,
    /// By when it is wanted: of two that are equally urgent and fell due at the same moment, the one that is wanted sooner
    /// goes first. `None` only in rows of before there was such a thing.
    pub wanted_by: Option<DateTimeUtc>,
    /// How many tries were begun, never below 0.
    pub attempts: i32,
    /// The worker's claim: whoever holds this value may finish the job.
    pub lease: Option<Uuid>,
    /// Until when the claim holds; afterwards another worker may take the job.
    pub leased_until: Option<DateTimeUtc>,
    /// Why the last try failed, for stewards: never a member's words.
    pub last_failure: Option<String>,
    /// When it was queued.
    pub created_at: DateTimeUtc,
    /// When it was done or given up.
    pub finished_at: Option<DateTimeUtc>,
}

/// Where a job stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum, Serialize, Deserialize)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum JobState {
    /// Waiting or under way.
    Queued,
    /// Done.
    Done,
    /// Given up after the last try: a steward looks at it.
    Parked,
}

/// How much hangs on a job's being done soon. Those that are due are taken in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "i16", db_type = "SmallInteger")]
pub enum Urgency {
    /// Somebody sits before a screen and waits for it.
    #[sea_orm(num_value = 0)]
    Awaited,
    /// It has its hour.
    #[sea_orm(num_value = 1)]
    Usual,
    /// Nobody would notice if it came tomorrow.
    #[sea_orm(num_value = 2)]
    Patient,
}

impl ActiveModelBehavior for ActiveModel {}
