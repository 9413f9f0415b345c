//! What this room does later.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use entity::rsvp::RsvpStatus;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::actions::{Occasion, Said};
use super::change::Stood;
use super::store::{self, Appointment, Who};
use super::{actions, letters, rules};
use crate::app::App;
use crate::failure::Outcome;
use crate::jobs::{Job, Urgency, Verdict, Work};
use crate::mail::Letter;
use crate::post;

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
        let mut hers: BTreeMap<Who, Vec<Stood>> = BTreeMap::new();
        for (occurrence, who) in store::concerned(tx.conn(), &ids, self.at).await? {
            if who == Who::Member(self.by) {
                continue;
            }
            let stood = self.dates.iter().find(|date| date.occurrence == occurrence);
            hers.entry(who).or_default().extend(stood);
        }
        for (who, dates) in hers {
            let (change, occasion, reason) = (self.change, self.occasion, self.reason.clone());
            tx.enqueue(&TellOne { change, who, occasion, reason, dates }).await?;
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
    pub who: Who,
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
        let (Who::Member(id) | Who::Guest(id)) = self.who;
        Some(format!("{}:{}:{}", Self::KIND, self.change.simple(), id.simple()))
    }

    async fn run(self, app: App, work: Work) -> Outcome<Verdict> {
        let conn = app.db.fresh();
        let Some(addressee) = store::addressee(conn, self.who).await? else { return Ok(Verdict::Done) };
        let to = (self.who, &addressee);
        let told = store::told(conn, to, &self.dates, work.now).await?;
        match letters::change(&app, to, self.occasion, self.reason.as_ref(), &told, work)? {
            Some(letter) => post::send(&app, &letter).await,
            None => Ok(Verdict::Done),
        }
    }
}
/// Sends the letter by which somebody without an account says that the address is hers and that she comes.
#[derive(Debug, Serialize, Deserialize)]
pub struct InviteGuest {
    /// The guest.
    pub guest: Uuid,
}

impl Job for InviteGuest {
    const KIND: &'static str = "meeting.invite_guest";
    const URGENCY: Urgency = Urgency::Awaited;

    async fn run(self, app: App, work: Work) -> Outcome<Verdict> {
        let conn = app.db.fresh();
        let Some(guest) = store::guest(conn, self.guest).await? else { return Ok(Verdict::Done) };
        let Some((date, meeting)) = store::occurrence(conn, guest.occurrence_id).await? else {
            return Ok(Verdict::Done);
        };
        if rules::may_come(date.status, date.ends_at, work.now).is_err() {
            return Ok(Verdict::Done);
        }
        let addressee = guest.into();
        let appointment = appointment(&app, &date, &meeting, &addressee).await?.without_ways_in();
        post::send_awaited(&app, &letters::invitation(&app, &addressee, self.guest, &appointment, work)?).await
    }
}

/// What somebody is told about her seat.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Told {
    /// That she has a place.
    Place,
    /// That she stands in the line.
    Line,
    /// That she has moved up from the line to a place.
    MovedUp,
}

/// Tells somebody about her seat, if it is still hers. Each number in the line moves up once, so that she is told
/// once.
#[derive(Debug, Serialize, Deserialize)]
pub struct TellSeat {
    /// Her answer.
    pub rsvp: Uuid,
    /// The number that she had.
    pub number: i32,
    /// What she is told.
    pub told: Told,
}

impl Job for TellSeat {
    const KIND: &'static str = "meeting.tell_seat";
    const KEY_IS_SPENT: bool = true;

    fn unique_key(&self) -> Option<String> {
        Some(format!("{}:{}:{}:{:?}", Self::KIND, self.rsvp.simple(), self.number, self.told))
    }

    async fn run(self, app: App, work: Work) -> Outcome<Verdict> {
        match self.letter(&app, work).await? {
            Some(letter) => post::send(&app, &letter).await,
            None => Ok(Verdict::Done),
        }
    }
}

impl TellSeat {
    /// By how things stand now, not by how they stood when it was written down.
    async fn letter(&self, app: &App, work: Work) -> Outcome<Option<Letter>> {
        let conn = app.db.fresh();
        let wanted = if self.told == Told::Line { RsvpStatus::Waiting } else { RsvpStatus::Going };
        let answer = store::answer_by_id(conn, self.rsvp).await?;
        let answer = answer.filter(|answer| answer.number == self.number && answer.status == wanted);
        let Some((answer, who)) = answer.and_then(|answer| Who::of(&answer).map(|who| (answer, who))) else {
            return Ok(None);
        };
        let Some((date, meeting)) = store::occurrence(conn, answer.occurrence_id).await? else { return Ok(None) };
        let Some(addressee) = store::addressee(conn, who).await? else { return Ok(None) };
        if rules::may_come(date.status, date.ends_at, work.now).is_err() {
            return Ok(None);
        }
        let appointment = appointment(app, &date, &meeting, &addressee).await?;
        Ok(Some(match self.told {
            Told::Place => letters::place(app, &addressee, who, &appointment, work)?,
            Told::MovedUp => letters::place_free(app, &addressee, who, &appointment, work)?,
            Told::Line => {
                let place = store::place_in_line(conn, &answer).await?;
                letters::line(app, &addressee, who, &appointment.without_ways_in(), place, work)?
            }
        }))
    }
}

async fn appointment(
    app: &App,
    date: &entity::occurrence::Model,
    meeting: &entity::meeting::Model,
    addressee: &store::Addressee,
) -> Outcome<Appointment> {
    Appointment::of(app.db.fresh(), date, meeting, std::slice::from_ref(&addressee.locale), date.starts_at).await
}
