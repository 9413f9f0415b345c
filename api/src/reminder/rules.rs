//! Pure decisions about reminders: when one is due, and when it is too late or too early in the night.

use std::ops::RangeInclusive;

use chrono::{DateTime, NaiveTime, TimeDelta, Utc};

use super::messages;
use crate::failure::{ErrorCode, Problem};
use crate::letter::{self, Cadence, QuietHours, Rhythm};

/// How long before a meeting somebody is reminded who has not said otherwise, in minutes.
pub const LEAD: i32 = 120;
/// How long before a meeting somebody may want to be reminded, in minutes: up to a week.
pub const LEADS: RangeInclusive<i32> = 5..=10_080;
/// How long before the quiet hours a reminder leaves that would fall into them: time to arrive.
const MARGIN: TimeDelta = TimeDelta::minutes(15);

/// How somebody wants to be reminded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wishes {
    /// How long before the meeting.
    pub lead: TimeDelta,
    /// How soon, when not, and where she lives.
    pub rhythm: Rhythm,
}

/// What somebody who comes is reminded of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Date {
    /// When it begins.
    pub starts_at: DateTime<Utc>,
    /// When she said that she comes.
    pub said_at: DateTime<Utc>,
}

/// Whether a reminder leaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hour {
    /// It is time.
    Now,
    /// Not yet: then.
    Later(DateTime<Utc>),
    /// Not any more, or not at all.
    Never,
}

/// The hour of hers with whose letters the reminder leaves: the last that comes in time before the beginning, if letters come
/// together for her once a day or once a week, and she had said by then that she comes.
pub fn slot(date: Date, wishes: &Wishes) -> Option<DateTime<Utc>> {
    if !matches!(wishes.rhythm.cadence, Cadence::Daily | Cadence::Weekly) {
        return None;
    }
    wishes.rhythm.slot_before(date.starts_at - MARGIN).filter(|slot| *slot > date.said_at)
}

/// When the reminder leaves, if nothing keeps it: with the letters of the last hour of hers, or else the lead before the
/// beginning, or at once for somebody who says so later than that. Where that falls into quiet hours, before they begin, if
/// she had said by then that she comes; else when they end, if the meeting has not begun by then; else not at all.
pub fn planned(date: Date, wishes: &Wishes) -> Option<DateTime<Utc>> {
    if wishes.rhythm.cadence == Cadence::Never {
        return None;
    }
    if let Some(slot) = slot(date, wishes) {
        return Some(slot);
    }
    let wanted = (date.starts_at - wishes.lead).max(date.said_at);
    let leaves = match wishes.rhythm.night(wanted) {
        None => wanted,
        Some(night) if night.begins > date.said_at => (night.begins - MARGIN).max(date.said_at),
        Some(night) => night.ends,
    };
    (leaves < date.starts_at).then_some(leaves)
}

/// Whether the reminder leaves now. It may be later than planned: then the night counts again.
pub fn hour(now: DateTime<Utc>, date: Date, wishes: &Wishes) -> Hour {
    let Some(planned) = planned(date, wishes).filter(|_| now < date.starts_at) else { return Hour::Never };
    if now < planned {
        return Hour::Later(planned);
    }
    match wishes.rhythm.night(now) {
        None => Hour::Now,
        Some(night) if night.ends < date.starts_at => Hour::Later(night.ends),
        Some(_) => Hour::Never,
    }
}

/// The hour with whose letters a reminder that leaves now leaves; `None` for one that leaves by itself, which it does as well
/// where they would come too late.
pub fn together(now: DateTime<Utc>, date: Date, wishes: &Wishes) -> Option<DateTime<Utc>> {
    slot(date, wishes).filter(|slot| *slot <= now && now + MARGIN <= date.starts_at)
}

/// How long before a meeting, in minutes.
pub fn lead(minutes: i32) -> Result<i32, Problem> {
    let (least, most) = (LEADS.start().unsigned_abs().into(), LEADS.end().unsigned_abs().into());
    if LEADS.contains(&minutes) { Ok(minutes) } else { Err(bad(messages::Lead { least, most })) }
}

/// A time of day as `22:00`, to the minute.
pub fn time_of_day(typed: &str) -> Result<NaiveTime, Problem> {
    letter::time_of_day(typed).ok_or_else(|| bad(messages::TimeOfDay))
}

/// Quiet hours have a beginning and an end, and leave some of the day.
pub fn quiet_hours(from: Option<NaiveTime>, until: Option<NaiveTime>) -> Result<Option<QuietHours>, Problem> {
    match (from, until) {
        (None, None) => Ok(None),
        (Some(from), Some(until)) if from != until => Ok(Some(QuietHours { from, until })),
        (Some(_), Some(_)) => Err(bad(messages::QuietAllDay)),
        _ => Err(bad(messages::QuietHalf)),
    }
}

fn bad(message: impl crate::i18n::Message) -> Problem {
    Problem::new(ErrorCode::BadUserInput, message)
}

#[cfg(test)]
mod tests {
    use chrono::Weekday;

    use super::*;
    use crate::civil;

    fn at(moment: &str) -> DateTime<Utc> {
        moment.parse().unwrap()
    }

    fn wishes(lead: i64, quiet: Option<(&str, &str)>, zone: &str) -> Wishes {
        let time = |typed| time_of_day(typed).unwrap();
        let rhythm = Rhythm {
            cadence: Cadence::AtOnce,
            at: time("08:00"),
            on: Weekday::Mon,
            quiet: quiet.map(|(from, until)| QuietHours { from: time(from), until: time(until) }),
            zone: zone.parse().unwrap(),
        };
        Wishes { lead: TimeDelta::minutes(lead), rhythm }
    }

    fn coming(cadence: Cadence, wishes: Wishes) -> Wishes {
        Wishes { rhythm: Rhythm { cadence, ..wishes.rhythm }, ..wishes }
    }

    fn leaves(starts_at: &str, said_at: &str, wishes: &Wishes) -> Option<String> {
        let date = Date { starts_at: at(starts_at), said_at: at(said_at) };
        planned(date, wishes).map(|at| at.format("%m-%dT%H:%M").to_string())
    }

    const EARLY: &str = "2026-01-01T00:00:00Z";
    const NIGHT: Option<(&str, &str)> = Some(("22:00", "07:00"));

    #[test]
    fn a_reminder_leaves_the_lead_before_the_beginning() {
        let wishes = wishes(120, None, "UTC");
        assert_eq!(leaves("2026-01-13T19:00:00Z", EARLY, &wishes).as_deref(), Some("01-13T17:00"));
        // She said so later than that: at once.
        assert_eq!(leaves("2026-01-13T19:00:00Z", "2026-01-13T18:30:00Z", &wishes).as_deref(), Some("01-13T18:30"));
        // She came late.
        assert_eq!(leaves("2026-01-13T19:00:00Z", "2026-01-13T19:10:00Z", &wishes), None);
    }

    #[test]
    fn quiet_hours_are_kept_across_midnight() {
        let wishes = wishes(120, NIGHT, "UTC");
        for (starts_at, said_at, expected) in [
            // Before they begin, whichever side of midnight it is.
            ("2026-01-14T00:30:00Z", EARLY, Some("01-13T21:45")),
            ("2026-01-14T08:00:00Z", EARLY, Some("01-13T21:45")),
            ("2026-01-14T08:59:00Z", EARLY, Some("01-13T21:45")),
            // The edges: quiet from the first minute, no longer quiet in the last.
            ("2026-01-14T00:00:00Z", EARLY, Some("01-13T21:45")),
            ("2026-01-13T23:59:00Z", EARLY, Some("01-13T21:59")),
            ("2026-01-14T09:00:00Z", EARLY, Some("01-14T07:00")),
            // She said so shortly before they begin.
            ("2026-01-14T00:30:00Z", "2026-01-13T21:50:00Z", Some("01-13T21:50")),
            // She said so within them: when they end, if that is before the meeting.
            ("2026-01-14T08:00:00Z", "2026-01-13T22:30:00Z", Some("01-14T07:00")),
            ("2026-01-14T08:00:00Z", "2026-01-14T06:30:00Z", Some("01-14T07:00")),
            ("2026-01-14T07:00:00Z", "2026-01-13T22:30:00Z", None),
            ("2026-01-13T23:00:00Z", "2026-01-13T22:30:00Z", None),
        ] {
            assert_eq!(leaves(starts_at, said_at, &wishes).as_deref(), expected, "{starts_at} {said_at}");
        }
    }

    #[test]
    fn quiet_hours_may_lie_within_a_day() {
        let wishes = wishes(60, Some(("13:00", "15:00")), "UTC");
        assert_eq!(leaves("2026-01-14T15:30:00Z", EARLY, &wishes).as_deref(), Some("01-14T12:45"));
        assert_eq!(leaves("2026-01-14T16:00:00Z", EARLY, &wishes).as_deref(), Some("01-14T15:00"));
        assert_eq!(leaves("2026-01-14T08:00:00Z", EARLY, &wishes).as_deref(), Some("01-14T07:00"));
        assert_eq!(leaves("2026-01-14T23:00:00Z", EARLY, &wishes).as_deref(), Some("01-14T22:00"));
    }

    #[test]
    fn quiet_hours_follow_the_clocks_where_she_lives() {
        let cairo = wishes(120, NIGHT, "Africa/Cairo");
        // Half past eight in the evening in London is half past ten in Cairo.
        assert_eq!(leaves("2026-01-13T22:30:00Z", EARLY, &cairo).as_deref(), Some("01-13T19:45"));
        // The clocks go forward in the night, which is an hour shorter.
        let berlin = wishes(60, NIGHT, "Europe/Berlin");
        let late = "2026-03-28T23:00:00Z";
        assert_eq!(leaves("2026-03-29T05:30:00Z", late, &berlin).as_deref(), Some("03-29T05:00"));
        assert_eq!(leaves("2026-03-29T05:00:00Z", late, &berlin), None);
    }

    #[test]
    fn what_other_rooms_say_keeps_the_night_as_well() {
        let wishes = wishes(120, NIGHT, "Africa/Cairo");
        let (evening, night) = (at("2026-01-13T19:59:00Z"), at("2026-01-13T20:00:00Z"));
        assert_eq!(wishes.rhythm.awake(evening), evening);
        assert_eq!(wishes.rhythm.awake(night), at("2026-01-14T05:00:00Z"));
    }

    #[test]
    fn reminders_come_with_the_last_letters_before_the_beginning() {
        let daily = coming(Cadence::Daily, wishes(120, None, "Africa/Cairo"));
        // Eight in the morning there is six.
        assert_eq!(leaves("2026-01-13T17:00:00Z", EARLY, &daily).as_deref(), Some("01-13T06:00"));
        assert_eq!(leaves("2026-01-13T06:15:00Z", EARLY, &daily).as_deref(), Some("01-13T06:00"));
        assert_eq!(leaves("2026-01-13T06:14:00Z", EARLY, &daily).as_deref(), Some("01-12T06:00"), "too short before");
        // The 12th is a Monday.
        let weekly = coming(Cadence::Weekly, wishes(120, None, "Africa/Cairo"));
        assert_eq!(leaves("2026-01-18T17:00:00Z", EARLY, &weekly).as_deref(), Some("01-12T06:00"));
        // She says so later than that: by itself, as long before as she chose.
        let later = "2026-01-12T06:00:00Z";
        assert_eq!(leaves("2026-01-18T17:00:00Z", later, &weekly).as_deref(), Some("01-18T15:00"));
        let hourly = coming(Cadence::Hourly, wishes(90, None, "UTC"));
        assert_eq!(leaves("2026-01-13T17:00:00Z", EARLY, &hourly).as_deref(), Some("01-13T15:30"), "by itself");
        assert_eq!(leaves("2026-01-13T17:00:00Z", EARLY, &coming(Cadence::Never, hourly)), None);
    }

    #[test]
    fn the_hour_of_letters_keeps_the_night_and_is_not_waited_for_too_long() {
        let daily = coming(Cadence::Daily, wishes(120, Some(("22:00", "09:00")), "UTC"));
        assert_eq!(leaves("2026-01-13T17:00:00Z", EARLY, &daily).as_deref(), Some("01-13T09:00"));
        assert_eq!(leaves("2026-01-13T09:10:00Z", EARLY, &daily).as_deref(), Some("01-12T09:00"));
        let date = Date { starts_at: at("2026-01-13T17:00:00Z"), said_at: at(EARLY) };
        let nine = at("2026-01-13T09:00:00Z");
        assert_eq!(hour(nine, date, &daily), Hour::Now);
        assert_eq!(together(nine, date, &daily), Some(nine));
        assert_eq!(together(at("2026-01-13T16:45:00Z"), date, &daily), Some(nine), "late, and in time");
        assert_eq!(together(at("2026-01-13T16:46:00Z"), date, &daily), None, "by itself, to be there before it begins");
    }

    #[test]
    fn a_reminder_that_is_late_keeps_the_night_as_well() {
        let date = Date { starts_at: at("2026-01-14T08:00:00Z"), said_at: at(EARLY) };
        let wishes = wishes(120, NIGHT, "UTC");
        for (now, expected) in [
            ("2026-01-13T21:00:00Z", Hour::Later(at("2026-01-13T21:45:00Z"))),
            ("2026-01-13T21:45:00Z", Hour::Now),
            ("2026-01-13T22:10:00Z", Hour::Later(at("2026-01-14T07:00:00Z"))),
            ("2026-01-14T07:00:00Z", Hour::Now),
            ("2026-01-14T08:00:00Z", Hour::Never),
        ] {
            assert_eq!(hour(at(now), date, &wishes), expected, "{now}");
        }
        let early = Date { starts_at: at("2026-01-14T06:00:00Z"), ..date };
        assert_eq!(hour(at("2026-01-13T22:10:00Z"), early, &wishes), Hour::Never);
    }

    #[test]
    fn an_hour_that_comes_twice_does_not_keep_a_reminder_for_ever() {
        let wishes = wishes(60, Some(("02:10", "02:40")), "Europe/Berlin");
        let date = Date { starts_at: at("2026-10-25T02:20:00Z"), said_at: at(EARLY) };
        // 02:20 for the second time: the quiet half hour was an hour ago.
        assert_eq!(hour(at("2026-10-25T01:20:00Z"), date, &wishes), Hour::Now);
    }

    #[test]
    fn quiet_hours_are_typed_in_full() {
        assert_eq!(civil::minute_of_day(time_of_day("22:30").unwrap()), 1_350);
        assert_eq!(civil::time_of_day(1_350), time_of_day("22:30").ok());
        for wrong in ["", "22", "7:00", "24:00", "22:60", "22:00:00", "10pm", "٢٢:٠٠"] {
            assert!(time_of_day(wrong).is_err(), "{wrong}");
        }
        let ten = time_of_day("10:00").ok();
        assert!(quiet_hours(ten, None).is_err() && quiet_hours(None, ten).is_err() && quiet_hours(ten, ten).is_err());
    }
}
