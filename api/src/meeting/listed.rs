//! A series as lists outside know it: those that it is taken over from, and those that are told of it. They
//! know meetings that come back every week.

use chrono::{DateTime, Datelike, NaiveDate, NaiveTime, TimeDelta, Utc, Weekday};
use chrono_tz::Tz;
use entity::meeting;
use entity::meeting::{MeetingFormat, MeetingState};
use entity::meeting_access::AccessFact;
use entity::meeting_audience::MeetingAudience;
use uuid::Uuid;

use super::recurrence::{Rule, Series, every_week, weekdays};
use super::{arrangement, rules};
use crate::civil;
use crate::failure::{Fault, Outcome};
use crate::globe::Position;
use crate::i18n::Locale;

/// What a list outside says of a weekly meeting, checked.
#[derive(Debug, Clone, PartialEq)]
pub struct Listed {
    /// The language that its texts are in.
    pub language: Locale,
    /// What it is called.
    pub title: String,
    /// What to expect.
    pub description: Option<String>,
    /// On which days of the week, each once, from Monday on.
    pub days: Vec<Weekday>,
    /// At which time of day, on the clocks of `zone`.
    pub time: NaiveTime,
    /// The zone that it follows.
    pub zone: Tz,
    /// How long it lasts.
    pub duration_minutes: i32,
    /// Where people meet.
    pub format: MeetingFormat,
    /// What the place is called.
    pub venue_name: Option<String>,
    /// Its postal address; online, roughly where people join from.
    pub address: Option<String>,
    /// How to find the door.
    pub directions: Option<String>,
    /// The part of town that it is known under.
    pub region: Option<String>,
    /// Where it is.
    pub position: Option<Position>,
    /// The link to join, which everybody may know.
    pub join_url: Option<String>,
    /// The telephone number to join, which everybody may know.
    pub dial_in: Option<String>,
    /// Whether it is held as planned, for the time being.
    pub state: MeetingState,
    /// The languages that it is held in.
    pub languages: Vec<Locale>,
    /// What is so about access.
    pub access: Vec<AccessFact>,
    /// When somebody last looked; none when nobody says so.
    pub checked_on: Option<NaiveDate>,
    /// Whom it is for.
    pub audiences: Vec<MeetingAudience>,
    /// What it is about.
    pub topic: Option<Uuid>,
}

impl Listed {
    /// The series, which begins with the next date from now on.
    pub(super) fn series(&self, now: DateTime<Utc>) -> Outcome<Series> {
        let first = self.next(now).ok_or_else(|| Fault::new("a meeting on no day"))?;
        let first = civil::local(first, self.zone).date().and_time(self.time);
        let series = Rule::parse(&every_week(&self.days)).and_then(|rule| Series::new(rule, first, self.zone));
        // Made of days and a time: there is nothing in it that a person could mend.
        Ok(series.map_err(|_| Fault::new("a weekly rule that cannot be read"))?)
    }

    /// Which of these new beginnings a date becomes that began then by the other's days and time: the next date
    /// becomes the next, the one after it the one after; or, where the number of days in the week is another, that
    /// of the same day.
    pub(super) fn becomes(
        &self,
        before: &Self,
        date: DateTime<Utc>,
        now: DateTime<Utc>,
        starts: &[DateTime<Utc>],
    ) -> Option<DateTime<Utc>> {
        let place = before.place(date)?;
        let is_it = |start: &&DateTime<Utc>| match before.days.len() == self.days.len() {
            true => {
                self.place(**start).zip(self.next(now)).zip(before.next(now)).is_some_and(|((it, ours), theirs)| {
                    Some(it - place) == self.place(ours).zip(before.place(theirs)).map(|(ours, theirs)| ours - theirs)
                })
            }
            false => civil::local(**start, self.zone).date() == civil::local(date, before.zone).date(),
        };
        starts.iter().find(is_it).copied()
    }

    /// The how-manieth of all its dates begins then; none when it is no day of its.
    fn place(&self, at: DateTime<Utc>) -> Option<i64> {
        let day = civil::local(at, self.zone).date();
        let in_week = self.days.iter().position(|it| *it == day.weekday())?;
        let week = i64::from(day.num_days_from_ce() - 1).div_euclid(7);
        Some(week * i64::try_from(self.days.len()).ok()? + i64::try_from(in_week).ok()?)
    }

    /// When it begins the next time.
    fn next(&self, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        let today = civil::local(now, self.zone).date();
        let days = today.iter_days().take(15).filter(|day| self.days.contains(&day.weekday()));
        days.map(|day| civil::moment(day.and_time(self.time), self.zone)).find(|start| *start > now)
    }

    /// Whether it takes place at other times than the other one.
    pub(super) fn is_at_other_times_than(&self, other: &Self) -> bool {
        let times = |it: &Self| (it.days.clone(), it.time, it.zone, it.duration_minutes);
        times(self) != times(other)
    }
}

/// How a series goes on, as far as a list of weekly meetings is concerned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Course {
    /// Every week, on these days.
    Weekly(Vec<Weekday>),
    /// Otherwise.
    NotWeekly,
    /// Not within the next seven days.
    NotBegun,
    /// It is over.
    Over,
}

/// How this series goes on from now.
pub fn course(meeting: &meeting::Model, now: DateTime<Utc>) -> Course {
    if meeting.ends_before.is_some_and(|end| end <= now) || is_over(meeting, now) {
        return Course::Over;
    }
    let first = civil::moment(meeting.starts_at_local, arrangement::zone(meeting));
    match weekdays(&meeting.rrule, meeting.starts_at_local) {
        Some(_) if first > now + TimeDelta::weeks(1) => Course::NotBegun,
        Some(days) => Course::Weekly(days),
        None => Course::NotWeekly,
    }
}

/// The state that the series is in today.
pub fn state_today(meeting: &meeting::Model, now: DateTime<Utc>) -> MeetingState {
    let today = civil::local(now, arrangement::zone(meeting)).date();
    match meeting.state_until.is_some_and(|until| until < today) {
        true => MeetingState::AsPlanned,
        false => meeting.state,
    }
}

/// Whether the rule gives no more dates.
fn is_over(meeting: &meeting::Model, now: DateTime<Utc>) -> bool {
    // Only what counts its dates, or names its last, ends by itself.
    if !["COUNT=", "UNTIL="].iter().any(|part| meeting.rrule.contains(part)) {
        return false;
    }
    let series = Rule::parse(&meeting.rrule)
        .and_then(|rule| Series::new(rule, meeting.starts_at_local, arrangement::zone(meeting)));
    let since = now - TimeDelta::minutes(meeting.duration_minutes.into());
    series.is_ok_and(|series| {
        let rest = series.between(since, now + rules::HORIZON);
        rest.starts.is_empty() && rest.is_last
    })
}
