//! What this room does later.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::actions::{self, Occasion, Said};
use super::change::Stood;
use super::letters;
use super::store::{self, Recipient};
use crate::app::App;
use crate::failure::Outcome;
use crate::jobs::{Job, Verdict, Work};
use crate::{member, post};

/// Keeps the dates of a series worked out half a year ahead. There is one such job for each series; it
/// comes back every week until the series is over.
#[derive(Debug, Serialize, Deserialize)]
pub struct ExtendSeries {
    /// The series.
    pub meeting: Uuid,
}

impl Job for ExtendSeries {
    const KIND: &'static str = "meeting.extend_series";

    fn unique_key(&self) -> Option<String> {
        Some(format!("{}:{}", Self::KIND, self.meeting.simple()))
    }

    async fn run(self, app: App, _: Work) -> Outcome<Verdict> {
        Ok(actions::extend(&app, self.meeting).await?.map_or(Verdict::Done, Verdict::Again))
    }
}

/// Has everybody told whom a change concerns, each by a job of her own.
#[derive(Debug, Serialize, Deserialize)]
pub struct Tell {
    /// Which change: a name of its own.
    pub change: Uuid,
    /// Who made it, and knows.
    pub by: Uuid,
    /// When it was made: who says only later that she comes has seen it.
    pub at: DateTime<Utc>,
    /// What happened.
    pub occasion: Occasion,
    /// Why, where that is said of the change as a whole.
    pub reason: Option<Said>,
    /// The dates, as they stood before.
    pub dates: Vec<Stood>,
}

impl Job for Tell {
    const KIND: &'static str = "meeting.tell";
    // A change is made once.
    const KEY_IS_SPENT: bool = true;

    fn unique_key(&self) -> Option<String> {
        Some(format!("{}:{}", Self::KIND, self.change.simple()))
    }

    async fn run(self, app: App, _: Work) -> Outcome<Verdict> {
        let tx = app.begin().await?;
        let ids: Vec<Uuid> = self.dates.iter().map(|date| date.occurrence).collect();
        let mut hers: BTreeMap<Recipient, Vec<Stood>> = BTreeMap::new();
        for (occurrence, recipient) in store::concerned(tx.conn(), &ids, self.at).await? {
            if recipient == Recipient::Member(self.by) {
                continue;
            }
            let stood = self.dates.iter().find(|date| date.occurrence == occurrence);
            hers.entry(recipient).or_default().extend(stood);
        }
        for (recipient, dates) in hers {
            let (change, occasion, reason) = (self.change, self.occasion, self.reason.clone());
            tx.enqueue(&TellOne { change, recipient, occasion, reason, dates }).await?;
        }
        tx.commit().await?;
        Ok(Verdict::Done)
    }
}

/// Tells one person what a change means for her, by how things stand now: in one letter, however many of her dates
/// it touches.
#[derive(Debug, Serialize, Deserialize)]
pub struct TellOne {
    /// Which change.
    pub change: Uuid,
    /// Who is told.
    pub recipient: Recipient,
    /// What happened.
    pub occasion: Occasion,
    /// Why, where that is said of the change as a whole.
    pub reason: Option<Said>,
    /// Her dates, as they stood before.
    pub dates: Vec<Stood>,
}

impl Job for TellOne {
    const KIND: &'static str = "meeting.tell_one";
    const KEY_IS_SPENT: bool = true;

    fn unique_key(&self) -> Option<String> {
        let Recipient::Member(member) = self.recipient;
        Some(format!("{}:{}:{}", Self::KIND, self.change.simple(), member.simple()))
    }

    async fn run(self, app: App, work: Work) -> Outcome<Verdict> {
        let (conn, Recipient::Member(member)) = (app.db.fresh(), self.recipient);
        let Some(reader) = member::reader_of(conn, member).await? else { return Ok(Verdict::Done) };
        let told = store::told(conn, &reader, &self.dates, work.now).await?;
        let Some(letter) = letters::change(&app, &reader, self.occasion, self.reason.as_ref(), &told, work)? else {
            return Ok(Verdict::Done);
        };
        post::send(&app, &letter).await
    }
}
