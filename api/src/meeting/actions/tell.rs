//! Telling those who come what has changed: each once for each change, however many of her dates it touches.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::super::DateRescheduled;
use super::super::change::Stood;
use super::super::jobs::Tell;
use crate::failure::Outcome;
use crate::tx::Tx;

/// What somebody wrote, and in which language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Said {
    /// The text.
    pub text: String,
    /// The language, a BCP 47 tag.
    pub language: String,
}

/// What happened that dates changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Occasion {
    /// A date was changed, or the series as a whole.
    Changed,
    /// The series was ended.
    Ended,
    /// The series was closed for a while.
    Closed,
    /// The series meets online for a while.
    Online,
    /// The series is held as planned again.
    Reopened,
}

/// Has everybody told who comes to one of these dates, but for the one who changed them.
pub(super) async fn tell(
    tx: &Tx,
    by: Uuid,
    occasion: Occasion,
    reason: Option<Said>,
    dates: Vec<Stood>,
) -> Outcome<()> {
    if dates.is_empty() {
        return Ok(());
    }
    tx.enqueue(&Tell { change: tx.new_id(), by, at: tx.now(), occasion, reason, dates }).await
}

/// Tells other rooms that a date begins at another moment than they may have planned for.
pub(super) async fn rescheduled(tx: &Tx, occurrence: Uuid) -> Outcome<()> {
    tx.publish(&DateRescheduled { occurrence, at: tx.now() }).await
}
