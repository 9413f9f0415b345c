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

    /// When they last ended, up to this moment.
    pub fn ended(self, at: DateTime<Utc>, zone: Tz) -> Option<DateTime<Utc>> {
        let today = civil::local(at, zone).date();
        let days = [Some(today), today.pred_opt()].into_iter().flatten();
        days.map(|day| civil::moment(day.and_time(self.until), zone)).filter(|end| *end <= at).max()
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

/// What is to be done with it now. Its hour has come when that is what the job waited for; what would leave by itself waits
/// for the end of quiet hours.
pub fn turn(rhythm: &Rhythm, work: Work) -> Turn {
    let by_itself = match rhythm.night(work.now) {
        Some(night) => Turn::Later(night.ends.min(work.now + LOOK_AGAIN)),
        None => Turn::AtOnce,
    };
    match rhythm.cadence {
        Cadence::AtOnce => return by_itself,
        Cadence::Never => return Turn::Never,
        Cadence::Hourly | Cadence::Daily | Cadence::Weekly => {}
    }
    match rhythm.slot_before(work.due_at).filter(|slot| has_come(*slot, work)) {
        Some(slot) => Turn::Together(slot),
        None => match rhythm.slot_after(work.now) {
            Some(slot) => Turn::Later(slot.min(work.now + LOOK_AGAIN)),
            None => by_itself,
        },
    }
}

/// The same for a letter that is of no use any more from that moment on, if there is one. Where quiet hours alone would keep
/// it until then it cannot wait, and leaves; whoever wants letters once a day or once a week has chosen that some come too
/// late.
pub fn turn_before(rhythm: &Rhythm, over_at: Option<DateTime<Utc>>, work: Work) -> Turn {
    let is_soon = matches!(rhythm.cadence, Cadence::AtOnce | Cadence::Hourly);
    let would_be_over = |due: DateTime<Utc>| over_at.is_some_and(|over_at| work.now < over_at && over_at <= due);
    match turn(rhythm, work) {
        Turn::Later(due) if is_soon && would_be_over(due) => Turn::AtOnce,
        turn => turn,
    }
}

/// Whether it is an hour that she has chosen: that of letters that come together, or the end of her quiet hours, for which
/// the job has waited.
pub fn is_her_hour(rhythm: &Rhythm, work: Work) -> bool {
    match turn(rhythm, work) {
        Turn::Together(_) => true,
        Turn::AtOnce => {
            let ended = rhythm.quiet.and_then(|quiet| quiet.ended(work.due_at, rhythm.zone));
            ended.is_some_and(|end| has_come(end, work))
        }
        Turn::Later(_) | Turn::Never => false,
    }
}

/// Whether this is the hour that the job waited for.
fn has_come(hour: DateTime<Utc>, work: Work) -> bool {
    let has_failed = work.attempt > 1;
    hour == work.due_at || (has_failed && work.due_at - hour <= TRIED)
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
mod tests;
