//! What is looked at once a day: who may like to be reminded of a check-in, and whose load has grown.

use chrono::{NaiveDate, NaiveTime};

use super::check_in::RemindThoseSilent;
use super::load::Weigh;
use crate::failure::Outcome;
use crate::jobs::{Daily, hour};
use crate::tx::Tx;

/// The look of a day.
pub struct Look;

impl Daily for Look {
    const KIND: &'static str = "mentorship.day";
    const HOUR: NaiveTime = hour(8);

    async fn begin(tx: &Tx, date: NaiveDate) -> Outcome<()> {
        tx.enqueue(&RemindThoseSilent { date }).await?;
        tx.enqueue(&Weigh { date }).await
    }
}
