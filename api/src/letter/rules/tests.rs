//! When letters come, through winter and summer, day and night: together, by themselves, and not at all.

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
    assert_eq!(after(&kathmandu, "2026-01-13T19:20:00Z").as_deref(), Some("01-13T20:15"), "two in the morning there");
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
    let at_half_past_two = |zone| Rhythm { at: time_of_day("02:30").unwrap(), ..rhythm(Cadence::Daily, None, zone) };
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

#[test]
fn what_comes_at_once_waits_for_the_end_of_the_night() {
    let evening = work("2026-01-13T23:00:00Z", "2026-01-13T23:00:01Z", 1);
    let by_itself = rhythm(Cadence::AtOnce, Some(("22:00", "07:00")), "UTC");
    assert_eq!(turn(&by_itself, evening), Turn::Later(at("2026-01-14T07:00:00Z")), "over midnight");
    assert_eq!(turn(&rhythm(Cadence::AtOnce, None, "UTC"), evening), Turn::AtOnce);
    let after_midnight = work("2026-01-14T00:30:00Z", "2026-01-14T06:59:59Z", 1);
    assert_eq!(turn(&by_itself, after_midnight), Turn::Later(at("2026-01-14T07:00:00Z")));
    let morning = work("2026-01-14T07:00:00Z", "2026-01-14T07:00:00Z", 1);
    assert_eq!(turn(&by_itself, morning), Turn::AtOnce);
    // She sleeps longer by now, or has them come together.
    let longer = rhythm(Cadence::AtOnce, Some(("22:00", "09:00")), "UTC");
    assert_eq!(turn(&longer, morning), Turn::Later(at("2026-01-14T09:00:00Z")));
    assert_eq!(turn(&rhythm(Cadence::Daily, None, "UTC"), morning), Turn::Later(at("2026-01-14T08:00:00Z")));
    // What has failed in the evening does not leave in the night.
    let failed = work("2026-01-13T22:00:05Z", "2026-01-13T22:00:06Z", 2);
    assert_eq!(turn(&by_itself, failed), Turn::Later(at("2026-01-14T07:00:00Z")));
    let of_the_day = rhythm(Cadence::AtOnce, Some(("12:30", "14:00")), "Africa/Cairo");
    let noon = work("2026-01-13T11:00:00Z", "2026-01-13T11:00:00Z", 1);
    assert_eq!(turn(&of_the_day, noon), Turn::Later(at("2026-01-13T12:00:00Z")), "by the clocks where she lives");
}

#[test]
fn a_night_in_which_clocks_change_is_looked_at_again_after_a_day() {
    // All day but for a minute, on the day that has an hour more.
    let long = rhythm(Cadence::AtOnce, Some(("03:01", "03:00")), "Europe/Berlin");
    let written = work("2026-10-24T01:30:00Z", "2026-10-24T01:30:00Z", 1);
    assert_eq!(turn(&long, written), Turn::Later(at("2026-10-25T01:30:00Z")));
}

#[test]
fn what_would_be_over_by_the_morning_does_not_wait_for_it() {
    let evening = work("2026-01-13T23:00:00Z", "2026-01-13T23:00:00Z", 1);
    let (early, morning, late) = (at("2026-01-14T06:30:00Z"), at("2026-01-14T07:30:00Z"), at("2026-01-14T07:31:00Z"));
    for cadence in [Cadence::AtOnce, Cadence::Hourly] {
        let rhythm = rhythm(cadence, NIGHT, "UTC");
        for over_at in [early, morning] {
            assert_eq!(turn_before(&rhythm, Some(over_at), evening), Turn::AtOnce, "{cadence:?} {over_at}");
        }
        let over_already = at("2026-01-13T22:30:00Z");
        for over_at in [None, Some(late), Some(over_already)] {
            assert_eq!(turn_before(&rhythm, over_at, evening), Turn::Later(morning), "{cadence:?} {over_at:?}");
        }
    }
    let daily = rhythm(Cadence::Daily, NIGHT, "UTC");
    assert_eq!(turn_before(&daily, Some(early), evening), Turn::Later(at("2026-01-14T08:00:00Z")));
    assert_eq!(turn_before(&rhythm(Cadence::Never, NIGHT, "UTC"), Some(early), evening), Turn::Never);
}

#[test]
fn hours_of_hers_are_those_that_a_job_has_waited_for() {
    let (at_once, daily) = (rhythm(Cadence::AtOnce, NIGHT, "UTC"), rhythm(Cadence::Daily, NIGHT, "UTC"));
    let (half_past_seven, eight) = ("2026-01-13T07:30:00Z", "2026-01-13T08:00:00Z");
    assert!(is_her_hour(&at_once, work(half_past_seven, half_past_seven, 1)));
    assert!(is_her_hour(&at_once, work("2026-01-13T07:32:00Z", "2026-01-13T07:32:00Z", 2)), "tried again");
    assert!(!is_her_hour(&at_once, work("2026-01-13T07:32:00Z", "2026-01-13T07:32:00Z", 1)), "by chance");
    assert!(!is_her_hour(&at_once, work(half_past_seven, "2026-01-13T22:10:00Z", 1)), "much later, in the night");
    assert!(!is_her_hour(&rhythm(Cadence::AtOnce, None, "UTC"), work(half_past_seven, half_past_seven, 1)));
    assert!(is_her_hour(&daily, work(eight, eight, 1)) && !is_her_hour(&daily, work(half_past_seven, eight, 1)));
}
