//! Pure decisions about letters: when those come that come together, and what is left in peace.

use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveTime, TimeDelta, Timelike, Utc, Weekday};
use chrono_tz::Tz;
use entity::letter_preference::{LetterCadence as Cadence, LetterKind as Kind};

use super::messages;
use crate::civil;
use crate::failure::{ErrorCode, Problem};
use crate::jobs::Work;

/// When letters come together for somebody who has not said otherwise.
pub const DIGEST_AT: NaiveTime = match NaiveTime::from_hms_opt(8, 0, 0) {
    Some(time) => time,
    None => NaiveTime::MIN,
};
/// On which day, for those that come once a week.
pub const DIGEST_ON: Weekday = Weekday::Mon;
/// How long those that come together wait for each other.
pub const GATHERING: TimeDelta = TimeDelta::minutes(2);
/// After how long it is looked again at the latest whether a letter still waits: she may have chosen otherwise.
const LOOK_AGAIN: TimeDelta = TimeDelta::days(1);
/// For how long a letter whose hour had come may fail and still belongs to that hour.
const TRIED: TimeDelta = TimeDelta::hours(1);

/// The hours in which somebody wants to be left in peace, by the clocks where she lives. They may pass
/// midnight.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct QuietHours {
    /// When they begin.
    pub from: NaiveTime,
    /// When they end.
    pub until: NaiveTime,
}

/// Quiet hours of one certain night or day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Night {
    /// When they begin.
    pub begins: DateTime<Utc>,
    /// When they end.
    pub ends: DateTime<Utc>,
}

impl QuietHours {
    /// Quiet hours as they are stored: both ends in minutes after midnight, or none.
    pub fn stored(from: Option<i32>, until: Option<i32>) -> Option<Self> {
        let (from, until) = (from.and_then(civil::time_of_day)?, until.and_then(civil::time_of_day)?);
        Some(Self { from, until })
    }

    /// The quiet hours that this moment lies in, if any.
    pub fn night(self, at: DateTime<Utc>, zone: Tz) -> Option<Night> {
        let Self { from, until } = self;
        let local = civil::local(at, zone);
        let (day, time) = (local.date(), local.time());
        let passes_midnight = until < from;
        let (first, last) = match (time < until, from <= time) {
            (true, true) if !passes_midnight => (day, day),
            (true, _) if passes_midnight => (day.checked_sub_days(Days::new(1))?, day),
            (_, true) if passes_midnight => (day, day.checked_add_days(Days::new(1))?),
            _ => return None,
        };
        let begins = civil::moment(first.and_time(from), zone);
        let ends = civil::moment(last.and_time(until), zone);
        // In the hour that comes twice, the first end has passed already: then the night is over.
        (at < ends).then_some(Night { begins, ends })
    }
}

/// How letters of a kind come to somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rhythm {
    /// How soon.
    pub cadence: Cadence,
    /// When, for those that come together once a day or once a week.
    pub at: NaiveTime,
    /// On which day, for those that come once a week.
    pub on: Weekday,
    /// When not.
    pub quiet: Option<QuietHours>,
    /// Where she lives.
    pub zone: Tz,
}

impl Rhythm {
    /// The quiet hours that this moment lies in, if any.
    pub fn night(&self, at: DateTime<Utc>) -> Option<Night> {
        self.quiet.and_then(|quiet| quiet.night(at, self.zone))
    }

    /// The first moment from this one on that lies in no quiet hours.
    pub fn awake(&self, at: DateTime<Utc>) -> DateTime<Utc> {
        self.night(at).map_or(at, |night| night.ends)
    }

    /// The first hour after this moment at which letters come together. One that would fall into quiet hours comes when they
    /// end.
    pub fn slot_after(&self, at: DateTime<Utc>) -> Option<DateTime<Utc>> {
        self.slots_around(at).into_iter().filter(|slot| *slot > at).min()
    }

    /// The last such hour up to this moment.
    pub fn slot_before(&self, at: DateTime<Utc>) -> Option<DateTime<Utc>> {
        self.slots_around(at).into_iter().filter(|slot| *slot <= at).max()
    }

    fn slots_around(&self, at: DateTime<Utc>) -> Vec<DateTime<Utc>> {
        let hours: Vec<DateTime<Utc>> = match self.cadence {
            Cadence::AtOnce | Cadence::Never => Vec::new(),
            Cadence::Hourly => {
                let time = civil::local(at, self.zone).time();
                let past = TimeDelta::seconds((time.num_seconds_from_midnight() % 3_600).into())
                    + TimeDelta::nanoseconds(time.nanosecond().into());
                // Those of a day and a night, of which quiet hours may leave one.
                (-24..=1).map(|hours| at - past + TimeDelta::hours(hours)).collect()
            }
            Cadence::Daily => self.days_around(at).map(|day| self.on_day(day)).collect(),
            Cadence::Weekly => {
                self.days_around(at).filter(|day| day.weekday() == self.on).map(|day| self.on_day(day)).collect()
            }
        };
        hours.into_iter().map(|hour| self.awake(hour)).collect()
    }

    /// The days of a good week before this moment, and of one after it.
    fn days_around(&self, at: DateTime<Utc>) -> impl Iterator<Item = NaiveDate> + use<> {
        let today = civil::local(at, self.zone).date();
        (-9..=9).filter_map(move |days| today.checked_add_signed(TimeDelta::days(days)))
    }

    fn on_day(&self, day: NaiveDate) -> DateTime<Utc> {
        civil::moment(day.and_time(self.at), self.zone)
    }
}

/// What is to be done with a letter that a job has written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turn {
    /// It leaves by itself.
    AtOnce,
    /// It is written anew then, by how things stand at that time.
    Later(DateTime<Utc>),
    /// It leaves together with the others of this hour.
    Together(DateTime<Utc>),
    /// It is not wanted.
    Never,
}

/// What is to be done with it now. Its hour has come when that is what the job waited for.
pub fn turn(rhythm: &Rhythm, work: Work) -> Turn {
    match rhythm.cadence {
        Cadence::AtOnce => return Turn::AtOnce,
        Cadence::Never => return Turn::Never,
        Cadence::Hourly | Cadence::Daily | Cadence::Weekly => {}
    }
    let has_failed = work.attempt > 1;
    let has_come = |slot: &DateTime<Utc>| *slot == work.due_at || (has_failed && work.due_at - *slot <= TRIED);
    match rhythm.slot_before(work.due_at).filter(has_come) {
        Some(slot) => Turn::Together(slot),
        None => match rhythm.slot_after(work.now) {
            Some(slot) => Turn::Later(slot.min(work.now + LOOK_AGAIN)),
            None => Turn::AtOnce,
        },
    }
}

/// A time of day as `22:00`, to the minute; `None` when it is not one.
pub fn time_of_day(typed: &str) -> Option<NaiveTime> {
    // chrono reads shorter numbers as well.
    let is_full = typed.len() == "22:00".len();
    NaiveTime::parse_from_str(typed, "%H:%M").ok().filter(|_| is_full)
}

/// When letters are to come together.
pub fn digest_at(typed: &str) -> Result<NaiveTime, Problem> {
    time_of_day(typed).ok_or_else(|| Problem::new(ErrorCode::BadUserInput, messages::TimeOfDay))
}

/// What is chosen for kinds of letters: once for each.
pub fn once_each(chosen: Vec<(Kind, Cadence)>) -> Result<Vec<(Kind, Cadence)>, Problem> {
    let is_again = |place: usize, kind: Kind| chosen.iter().take(place).any(|(before, _)| *before == kind);
    if chosen.iter().enumerate().any(|(place, (kind, _))| is_again(place, *kind)) {
        return Err(Problem::new(ErrorCode::BadUserInput, messages::KindTwice));
    }
    Ok(chosen)
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    fn at(moment: &str) -> DateTime<Utc> {
        moment.parse().unwrap()
    }

    fn rhythm(cadence: Cadence, quiet: Option<(&str, &str)>, zone: &str) -> Rhythm {
        let time = |typed| time_of_day(typed).unwrap();
        let quiet = quiet.map(|(from, until)| QuietHours { from: time(from), until: time(until) });
        Rhythm { cadence, at: DIGEST_AT, on: Weekday::Thu, quiet, zone: zone.parse().unwrap() }
    }

    fn after(rhythm: &Rhythm, moment: &str) -> Option<String> {
        rhythm.slot_after(at(moment)).map(|slot| slot.format("%m-%dT%H:%M").to_string())
    }

    fn before(rhythm: &Rhythm, moment: &str) -> Option<String> {
        rhythm.slot_before(at(moment)).map(|slot| slot.format("%m-%dT%H:%M").to_string())
    }

    const NIGHT: Option<(&str, &str)> = Some(("22:00", "07:30"));

    #[test]
    fn what_does_not_come_together_has_no_hour() {
        for cadence in [Cadence::AtOnce, Cadence::Never] {
            let rhythm = rhythm(cadence, None, "UTC");
            assert_eq!((after(&rhythm, "2026-01-13T19:20:00Z"), before(&rhythm, "2026-01-13T19:20:00Z")), (None, None));
        }
    }

    #[test]
    fn hourly_is_at_the_next_full_hour_of_her_clocks() {
        let utc = rhythm(Cadence::Hourly, None, "UTC");
        assert_eq!(after(&utc, "2026-01-13T19:20:03.5Z").as_deref(), Some("01-13T20:00"));
        assert_eq!(after(&utc, "2026-01-13T20:00:00Z").as_deref(), Some("01-13T21:00"), "after it, not at it");
        assert_eq!(before(&utc, "2026-01-13T20:00:00Z").as_deref(), Some("01-13T20:00"));
        let kathmandu = rhythm(Cadence::Hourly, None, "Asia/Kathmandu");
        assert_eq!(
            after(&kathmandu, "2026-01-13T19:20:00Z").as_deref(),
            Some("01-13T20:15"),
            "two in the morning there"
        );
    }

    #[test]
    fn daily_and_weekly_are_at_the_time_that_she_chose() {
        let daily = rhythm(Cadence::Daily, None, "Africa/Cairo");
        assert_eq!(after(&daily, "2026-01-13T05:59:00Z").as_deref(), Some("01-13T06:00"));
        assert_eq!(after(&daily, "2026-01-13T06:00:00Z").as_deref(), Some("01-14T06:00"));
        assert_eq!(before(&daily, "2026-01-13T06:00:00Z").as_deref(), Some("01-13T06:00"));
        assert_eq!(before(&daily, "2026-01-13T05:59:00Z").as_deref(), Some("01-12T06:00"));
        // The 15th is a Thursday.
        let weekly = rhythm(Cadence::Weekly, None, "Africa/Cairo");
        assert_eq!(after(&weekly, "2026-01-13T05:59:00Z").as_deref(), Some("01-15T06:00"));
        assert_eq!(after(&weekly, "2026-01-15T06:00:00Z").as_deref(), Some("01-22T06:00"));
        assert_eq!(before(&weekly, "2026-01-15T05:59:59Z").as_deref(), Some("01-08T06:00"));
    }

    #[test]
    fn it_stays_eight_when_the_clocks_are_changed() {
        let daily = rhythm(Cadence::Daily, None, "Europe/Berlin");
        // Forward in the night to March 29, back in the night to October 25.
        assert_eq!(after(&daily, "2026-03-28T06:59:00Z").as_deref(), Some("03-28T07:00"));
        assert_eq!(after(&daily, "2026-03-28T07:00:00Z").as_deref(), Some("03-29T06:00"));
        assert_eq!(after(&daily, "2026-10-24T06:00:00Z").as_deref(), Some("10-25T07:00"));
        let weekly = rhythm(Cadence::Weekly, None, "Europe/Berlin");
        assert_eq!(after(&weekly, "2026-03-26T07:00:00Z").as_deref(), Some("04-02T06:00"));
        assert_eq!(after(&weekly, "2026-10-22T06:00:00Z").as_deref(), Some("10-29T07:00"));
    }

    #[test]
    fn an_hour_that_is_left_out_or_comes_twice_is_one() {
        let at_half_past_two =
            |zone| Rhythm { at: time_of_day("02:30").unwrap(), ..rhythm(Cadence::Daily, None, zone) };
        let berlin = at_half_past_two("Europe/Berlin");
        assert_eq!(after(&berlin, "2026-03-28T23:00:00Z").as_deref(), Some("03-29T01:30"), "half past three");
        assert_eq!(after(&berlin, "2026-10-25T00:00:00Z").as_deref(), Some("10-25T00:30"), "the first of the two");
        assert_eq!(after(&berlin, "2026-10-25T00:30:00Z").as_deref(), Some("10-26T01:30"), "and not the second");
    }

    #[test]
    fn quiet_hours_move_it_to_their_end() {
        let hourly = rhythm(Cadence::Hourly, NIGHT, "UTC");
        assert_eq!(after(&hourly, "2026-01-13T20:59:00Z").as_deref(), Some("01-13T21:00"));
        for night in ["2026-01-13T21:00:00Z", "2026-01-13T23:10:00Z", "2026-01-14T07:10:00Z"] {
            assert_eq!(after(&hourly, night).as_deref(), Some("01-14T07:30"), "{night}");
        }
        assert_eq!(before(&hourly, "2026-01-14T07:30:00Z").as_deref(), Some("01-14T07:30"));
        assert_eq!(after(&hourly, "2026-01-14T07:30:00Z").as_deref(), Some("01-14T08:00"));
        let daily = Rhythm { at: time_of_day("03:00").unwrap(), ..rhythm(Cadence::Daily, NIGHT, "UTC") };
        assert_eq!(after(&daily, "2026-01-13T04:00:00Z").as_deref(), Some("01-13T07:30"));
        assert_eq!(before(&daily, "2026-01-13T07:30:00Z").as_deref(), Some("01-13T07:30"));
    }

    fn work(due_at: &str, now: &str, attempt: i32) -> Work {
        Work { id: Uuid::nil(), written_at: at("2026-01-01T00:00:00Z"), due_at: at(due_at), now: at(now), attempt }
    }

    #[test]
    fn a_letter_waits_for_its_hour_and_leaves_in_it() {
        let daily = rhythm(Cadence::Daily, None, "UTC");
        let eight = at("2026-01-13T08:00:00Z");
        let written = work("2026-01-12T09:00:00Z", "2026-01-12T09:00:01Z", 1);
        assert_eq!(turn(&daily, written), Turn::Later(eight));
        // However late it is looked at.
        let late = work("2026-01-13T08:00:00Z", "2026-01-13T11:00:00Z", 1);
        assert_eq!(turn(&daily, late), Turn::Together(eight));
        let failed = work("2026-01-13T08:00:30Z", "2026-01-13T08:00:31Z", 2);
        assert_eq!(turn(&daily, failed), Turn::Together(eight), "what fails once does not wait for another day");
        // What was planned for another time is not what it has waited for, be it by chance a little after the hour.
        let by_chance = work("2026-01-13T08:00:30Z", "2026-01-13T08:00:31Z", 1);
        assert_eq!(turn(&daily, by_chance), Turn::Later(at("2026-01-14T08:00:00Z")));
    }

    #[test]
    fn it_is_looked_again_every_day_what_she_has_chosen() {
        let weekly = rhythm(Cadence::Weekly, None, "UTC");
        let written = work("2026-01-12T09:00:00Z", "2026-01-12T09:00:00Z", 1);
        assert_eq!(turn(&weekly, written), Turn::Later(at("2026-01-13T09:00:00Z")));
        assert_eq!(turn(&rhythm(Cadence::AtOnce, None, "UTC"), written), Turn::AtOnce);
        assert_eq!(turn(&rhythm(Cadence::Never, None, "UTC"), written), Turn::Never);
    }

    #[test]
    fn each_kind_is_chosen_for_once() {
        let one = (Kind::Mentoring, Cadence::Daily);
        assert!(once_each(vec![one, (Kind::Resources, Cadence::Daily)]).is_ok());
        assert!(once_each(vec![one, (Kind::Mentoring, Cadence::Never)]).is_err());
    }
}
