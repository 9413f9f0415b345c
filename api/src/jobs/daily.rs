//! What is done once a day. Each day is a job, with a key, so that several processes have one between them; it plans
//! the next day before anything else. After a long silence one of them does for all the days that were missed.

use std::marker::PhantomData;

use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};

use super::queue::{self, Queued};
use super::{Job, Verdict, Work};
use crate::app::App;
use crate::failure::Outcome;
use crate::tx::Tx;

/// Something that is done once a day.
pub trait Daily: Send + Sync + 'static {
    /// The stable name in the database: `<room>.day`.
    const KIND: &'static str;
    /// When it begins, UTC.
    const HOUR: NaiveTime;

    /// Queues what is to be done on this day.
    fn begin(tx: &Tx, date: NaiveDate) -> impl Future<Output = Outcome<()>> + Send;
}

/// That hour of the day.
pub const fn hour(hour: u32) -> NaiveTime {
    match NaiveTime::from_hms_opt(hour, 0, 0) {
        Some(hour) => hour,
        None => NaiveTime::MIN,
    }
}

/// Sees to it that all that is daily is done today and every day from now on. Every server does this when it starts.
pub async fn schedule(app: &App) -> Outcome<()> {
    let tx = app.begin().await?;
    for day in app.wiring.days(tx.now().date_naive()) {
        queue::insert(&tx, day?, tx.now()).await?;
    }
    tx.commit().await
}

/// One day of it.
#[derive(Serialize, Deserialize)]
#[serde(bound = "")]
pub(super) struct Day<D> {
    date: NaiveDate,
    #[serde(skip)]
    of: PhantomData<fn() -> D>,
}

impl<D: Daily> Day<D> {
    fn of(date: NaiveDate) -> Self {
        Self { date, of: PhantomData }
    }

    /// This day, for the queue.
    pub(super) fn queued(date: NaiveDate) -> Outcome<Queued> {
        Queued::new(&Self::of(date))
    }
}

impl<D: Daily> Job for Day<D> {
    const KIND: &'static str = D::KIND;
    const KEY_IS_SPENT: bool = true;

    fn unique_key(&self) -> Option<String> {
        Some(format!("{}:{}", Self::KIND, self.date))
    }

    async fn run(self, app: App, work: Work) -> Outcome<Verdict> {
        let tx = app.begin().await?;
        let next = work.now.date_naive().succ_opt().unwrap_or(NaiveDate::MAX);
        tx.enqueue_at(&Self::of(next), next.and_time(D::HOUR).and_utc()).await?;
        D::begin(&tx, self.date).await?;
        tx.commit().await?;
        Ok(Verdict::Done)
    }
}
