//! When reminders leave, through winter and summer, day and night, by themselves and with other letters.

use chrono::Weekday;

use super::*;
use crate::civil;

fn at(moment: &str) -> DateTime<Utc> {
    moment.parse().unwrap()
}

fn wishes(leads: &[i32], quiet: Option<(&str, &str)>, zone: &str) -> Wishes {
    let time = |typed| time_of_day(typed).unwrap();
    let rhythm = Rhythm {
        cadence: Cadence::AtOnce,
        at: time("08:00"),
        on: Weekday::Mon,
        quiet: quiet.map(|(from, until)| QuietHours { from: time(from), until: time(until) }),
        zone: zone.parse().unwrap(),
    };
    Wishes { leads: leads.to_vec(), rhythm }
}

/// The same wishes, with letters that come so soon.
fn coming(cadence: Cadence, wishes: &Wishes) -> Wishes {
    Wishes { leads: wishes.leads.clone(), rhythm: Rhythm { cadence, ..wishes.rhythm } }
}

fn written(at: DateTime<Utc>) -> String {
    at.format("%m-%dT%H:%M").to_string()
}

/// When the reminder of somebody with one lead leaves.
fn leaves(starts_at: &str, said_at: &str, wishes: &Wishes) -> Option<String> {
    let date = Date { starts_at: at(starts_at), said_at: at(said_at) };
    plan(date.said_at, date, wishes).first().map(|(_, due)| written(*due))
}

/// The reminders that are planned at this moment: the lead of each, and when it leaves.
fn plans(now: &str, starts_at: &str, said_at: &str, wishes: &Wishes) -> Vec<(i32, String)> {
    let date = Date { starts_at: at(starts_at), said_at: at(said_at) };
    plan(at(now), date, wishes).into_iter().map(|(lead, due)| (lead, written(due))).collect()
}

fn expected(plans: &[(i32, &str)]) -> Vec<(i32, String)> {
    plans.iter().map(|(lead, due)| (*lead, (*due).to_owned())).collect()
}

const EARLY: &str = "2026-01-01T00:00:00Z";
const NIGHT: Option<(&str, &str)> = Some(("22:00", "07:00"));

#[test]
fn a_reminder_leaves_the_lead_before_the_beginning() {
    let wishes = wishes(&[120], None, "UTC");
    assert_eq!(leaves("2026-01-13T19:00:00Z", EARLY, &wishes).as_deref(), Some("01-13T17:00"));
    // She said so later than that: at once.
    assert_eq!(leaves("2026-01-13T19:00:00Z", "2026-01-13T18:30:00Z", &wishes).as_deref(), Some("01-13T18:30"));
    // She came late.
    assert_eq!(leaves("2026-01-13T19:00:00Z", "2026-01-13T19:10:00Z", &wishes), None);
}

#[test]
fn quiet_hours_are_kept_across_midnight() {
    let wishes = wishes(&[120], NIGHT, "UTC");
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
    let wishes = wishes(&[60], Some(("13:00", "15:00")), "UTC");
    assert_eq!(leaves("2026-01-14T15:30:00Z", EARLY, &wishes).as_deref(), Some("01-14T12:45"));
    assert_eq!(leaves("2026-01-14T16:00:00Z", EARLY, &wishes).as_deref(), Some("01-14T15:00"));
    assert_eq!(leaves("2026-01-14T08:00:00Z", EARLY, &wishes).as_deref(), Some("01-14T07:00"));
    assert_eq!(leaves("2026-01-14T23:00:00Z", EARLY, &wishes).as_deref(), Some("01-14T22:00"));
}

#[test]
fn quiet_hours_follow_the_clocks_where_she_lives() {
    let cairo = wishes(&[120], NIGHT, "Africa/Cairo");
    // Half past eight in the evening in London is half past ten in Cairo.
    assert_eq!(leaves("2026-01-13T22:30:00Z", EARLY, &cairo).as_deref(), Some("01-13T19:45"));
    // The clocks go forward in the night, which is an hour shorter.
    let berlin = wishes(&[60], NIGHT, "Europe/Berlin");
    let late = "2026-03-28T23:00:00Z";
    assert_eq!(leaves("2026-03-29T05:30:00Z", late, &berlin).as_deref(), Some("03-29T05:00"));
    assert_eq!(leaves("2026-03-29T05:00:00Z", late, &berlin), None);
}

#[test]
fn what_other_rooms_say_keeps_the_night_as_well() {
    let wishes = wishes(&[120], NIGHT, "Africa/Cairo");
    let (evening, night) = (at("2026-01-13T19:59:00Z"), at("2026-01-13T20:00:00Z"));
    assert_eq!(wishes.rhythm.awake(evening), evening);
    assert_eq!(wishes.rhythm.awake(night), at("2026-01-14T05:00:00Z"));
}

#[test]
fn reminders_come_with_the_last_letters_before_the_beginning() {
    let daily = coming(Cadence::Daily, &wishes(&[120], None, "Africa/Cairo"));
    // Eight in the morning there is six.
    assert_eq!(leaves("2026-01-13T17:00:00Z", EARLY, &daily).as_deref(), Some("01-13T06:00"));
    assert_eq!(leaves("2026-01-13T06:15:00Z", EARLY, &daily).as_deref(), Some("01-13T06:00"));
    assert_eq!(leaves("2026-01-13T06:14:00Z", EARLY, &daily).as_deref(), Some("01-12T06:00"), "too short before");
    // The 12th is a Monday.
    let weekly = coming(Cadence::Weekly, &wishes(&[120], None, "Africa/Cairo"));
    assert_eq!(leaves("2026-01-18T17:00:00Z", EARLY, &weekly).as_deref(), Some("01-12T06:00"));
    // She says so later than that: by itself, as long before as she chose.
    let later = "2026-01-12T06:00:00Z";
    assert_eq!(leaves("2026-01-18T17:00:00Z", later, &weekly).as_deref(), Some("01-18T15:00"));
    let hourly = coming(Cadence::Hourly, &wishes(&[90], None, "UTC"));
    assert_eq!(leaves("2026-01-13T17:00:00Z", EARLY, &hourly).as_deref(), Some("01-13T15:30"), "by itself");
    assert_eq!(leaves("2026-01-13T17:00:00Z", EARLY, &coming(Cadence::Never, &hourly)), None);
}

#[test]
fn the_hour_of_letters_keeps_the_night_and_is_not_waited_for_too_long() {
    let daily = coming(Cadence::Daily, &wishes(&[120], Some(("22:00", "09:00")), "UTC"));
    assert_eq!(leaves("2026-01-13T17:00:00Z", EARLY, &daily).as_deref(), Some("01-13T09:00"));
    assert_eq!(leaves("2026-01-13T09:10:00Z", EARLY, &daily).as_deref(), Some("01-12T09:00"));
    let date = Date { starts_at: at("2026-01-13T17:00:00Z"), said_at: at(EARLY) };
    let nine = at("2026-01-13T09:00:00Z");
    assert_eq!(hour(nine, date, 120, &daily), Hour::Now);
    assert_eq!(together(nine, date, &daily), Some(nine));
    assert_eq!(together(at("2026-01-13T16:45:00Z"), date, &daily), Some(nine), "late, and in time");
    assert_eq!(together(at("2026-01-13T16:46:00Z"), date, &daily), None, "by itself, to be there before it begins");
}

#[test]
fn a_reminder_that_is_late_keeps_the_night_as_well() {
    let date = Date { starts_at: at("2026-01-14T08:00:00Z"), said_at: at(EARLY) };
    let wishes = wishes(&[120], NIGHT, "UTC");
    for (now, expected) in [
        ("2026-01-13T21:00:00Z", Hour::Later(at("2026-01-13T21:45:00Z"))),
        ("2026-01-13T21:45:00Z", Hour::Now),
        ("2026-01-13T22:10:00Z", Hour::Later(at("2026-01-14T07:00:00Z"))),
        ("2026-01-14T07:00:00Z", Hour::Now),
        ("2026-01-14T08:00:00Z", Hour::Never),
    ] {
        assert_eq!(hour(at(now), date, 120, &wishes), expected, "{now}");
    }
    let early = Date { starts_at: at("2026-01-14T06:00:00Z"), ..date };
    assert_eq!(hour(at("2026-01-13T22:10:00Z"), early, 120, &wishes), Hour::Never);
}

#[test]
fn an_hour_that_comes_twice_does_not_keep_a_reminder_for_ever() {
    let wishes = wishes(&[60], Some(("02:10", "02:40")), "Europe/Berlin");
    let date = Date { starts_at: at("2026-10-25T02:20:00Z"), said_at: at(EARLY) };
    // 02:20 for the second time: the quiet half hour was an hour ago.
    assert_eq!(hour(at("2026-10-25T01:20:00Z"), date, 60, &wishes), Hour::Now);
}

const DAY: i32 = 1_440;
const EVENING: &str = "2026-01-14T19:00:00Z";

#[test]
fn each_lead_has_its_own_reminder() {
    let wishes = wishes(&[DAY, 180, 60], None, "UTC");
    let all = expected(&[(DAY, "01-13T19:00"), (180, "01-14T16:00"), (60, "01-14T18:00")]);
    assert_eq!(plans(EARLY, EVENING, EARLY, &wishes), all);
    assert_eq!(plans("2026-01-13T19:00:00Z", EVENING, EARLY, &wishes), all, "to the moment");
    let date = Date { starts_at: at(EVENING), said_at: at(EARLY) };
    for (now, expected) in [
        ("2026-01-13T18:59:00Z", [Hour::Later(at("2026-01-13T19:00:00Z")), Hour::Later(at("2026-01-14T18:00:00Z"))]),
        ("2026-01-13T19:00:00Z", [Hour::Now, Hour::Later(at("2026-01-14T18:00:00Z"))]),
        // It was kept up for long: by now the next one has the say.
        ("2026-01-14T15:59:00Z", [Hour::Now, Hour::Later(at("2026-01-14T18:00:00Z"))]),
        ("2026-01-14T16:00:00Z", [Hour::Never, Hour::Later(at("2026-01-14T18:00:00Z"))]),
        ("2026-01-14T18:00:00Z", [Hour::Never, Hour::Now]),
        ("2026-01-14T19:00:00Z", [Hour::Never, Hour::Never]),
    ] {
        assert_eq!([DAY, 60].map(|lead| hour(at(now), date, lead, &wishes)), expected, "{now}");
    }
    assert_eq!(hour(at("2026-01-14T18:00:00Z"), date, 90, &wishes), Hour::Never, "she does not want it any more");
}

#[test]
fn leads_that_the_night_pulls_together_remind_once() {
    let wishes = wishes(&[600, 480, 120, 30], NIGHT, "UTC");
    let date = Date { starts_at: at("2026-01-14T08:00:00Z"), said_at: at(EARLY) };
    // 22:00, 00:00 and 06:00 lie in the night, 07:30 does not.
    let both = expected(&[(120, "01-13T21:45"), (30, "01-14T07:30")]);
    assert_eq!(plans(EARLY, "2026-01-14T08:00:00Z", EARLY, &wishes), both);
    let evening = at("2026-01-13T21:45:00Z");
    let hours = [600, 480, 120, 30].map(|lead| hour(evening, date, lead, &wishes));
    assert_eq!(hours, [Hour::Never, Hour::Never, Hour::Now, Hour::Later(at("2026-01-14T07:30:00Z"))]);
    // Ten minutes before the night begins is after the one that the night pulled out.
    let at_ten_to_ten = plans(EARLY, "2026-01-14T08:00:00Z", EARLY, &Wishes { leads: vec![610, 120], ..wishes });
    assert_eq!(at_ten_to_ten, expected(&[(120, "01-13T21:45")]));
}

#[test]
fn who_says_late_that_she_comes_is_reminded_by_what_is_left() {
    let awake = wishes(&[DAY, 180, 60], None, "UTC");
    let cases: [(&str, &[(i32, &str)]); 5] = [
        ("2026-01-13T19:00:00Z", &[(DAY, "01-13T19:00"), (180, "01-14T16:00"), (60, "01-14T18:00")]),
        ("2026-01-13T19:01:00Z", &[(180, "01-14T16:00"), (60, "01-14T18:00")]),
        ("2026-01-14T17:00:00Z", &[(60, "01-14T18:00")]),
        // At once, and once.
        ("2026-01-14T18:30:00Z", &[(60, "01-14T18:30")]),
        ("2026-01-14T19:00:00Z", &[]),
    ];
    for (said_at, left) in cases {
        assert_eq!(plans(said_at, EVENING, said_at, &awake), expected(left), "{said_at}");
        // Nor does what is left out come where an earlier yes had it planned.
        let date = Date { starts_at: at(EVENING), said_at: at(said_at) };
        for lead in [DAY, 180, 60].into_iter().filter(|lead| left.iter().all(|(left, _)| left != lead)) {
            assert_eq!(hour(at(said_at), date, lead, &awake), Hour::Never, "{said_at} {lead}");
        }
    }
    // Within the night: one for both when it ends.
    let asleep = wishes(&[480, 120], NIGHT, "UTC");
    let said_at = "2026-01-13T22:30:00Z";
    let morning = expected(&[(120, "01-14T07:00")]);
    assert_eq!(plans(said_at, "2026-01-14T08:00:00Z", said_at, &asleep), morning);
}

#[test]
fn who_wishes_late_to_be_reminded_is_reminded_by_what_is_left() {
    let wishes = wishes(&[DAY, 60], None, "UTC");
    assert_eq!(plans("2026-01-14T12:00:00Z", EVENING, EARLY, &wishes), expected(&[(60, "01-14T18:00")]));
    assert_eq!(plans("2026-01-14T18:30:00Z", EVENING, EARLY, &wishes), expected(&[(60, "01-14T18:00")]), "at once");
}

#[test]
fn a_reminder_that_is_late_in_the_night_leaves_with_no_other() {
    let wishes = wishes(&[720, 120], NIGHT, "UTC");
    let date = Date { starts_at: at("2026-01-14T08:00:00Z"), said_at: at(EARLY) };
    // 20:00 and, for 06:00, 21:45.
    let hours = |now| [720, 120].map(|lead| hour(at(now), date, lead, &wishes));
    assert_eq!(hours("2026-01-13T20:00:00Z"), [Hour::Now, Hour::Later(at("2026-01-13T21:45:00Z"))]);
    assert_eq!(hours("2026-01-13T22:10:00Z"), [Hour::Never, Hour::Later(at("2026-01-14T07:00:00Z"))]);
}

#[test]
fn with_other_letters_she_is_reminded_once_whatever_the_leads() {
    let daily = coming(Cadence::Daily, &wishes(&[DAY, 180, 60], None, "UTC"));
    let once = expected(&[(60, "01-14T08:00")]);
    assert_eq!(plans(EARLY, EVENING, EARLY, &daily), once);
    assert_eq!(plans("2026-01-14T12:00:00Z", EVENING, EARLY, &daily), once, "who wishes so later is reminded at once");
    let weekly = coming(Cadence::Weekly, &daily);
    assert_eq!(plans(EARLY, EVENING, EARLY, &weekly), expected(&[(60, "01-12T08:00")]));
    let date = Date { starts_at: at(EVENING), said_at: at(EARLY) };
    let eight = at("2026-01-14T08:00:00Z");
    for (now, shortest) in [("2026-01-13T19:00:00Z", Hour::Later(eight)), ("2026-01-14T08:00:00Z", Hour::Now)] {
        let hours = [DAY, 180, 60].map(|lead| hour(at(now), date, lead, &daily));
        assert_eq!(hours, [Hour::Never, Hour::Never, shortest], "{now}");
    }
    assert_eq!(together(eight, date, &daily), Some(eight));
}

#[test]
fn who_says_after_the_last_letters_that_she_comes_is_reminded_by_her_leads() {
    let at_once = wishes(&[DAY, 180, 60], None, "UTC");
    for cadence in [Cadence::Hourly, Cadence::Daily, Cadence::Weekly] {
        let wishes = coming(cadence, &at_once);
        for said_at in ["2026-01-14T08:00:00Z", "2026-01-14T17:00:00Z", "2026-01-14T18:30:00Z"] {
            let by_herself = plans(said_at, EVENING, said_at, &at_once);
            assert_eq!(plans(said_at, EVENING, said_at, &wishes), by_herself, "{cadence:?} {said_at}");
            let date = Date { starts_at: at(EVENING), said_at: at(said_at) };
            assert_eq!(together(at("2026-01-14T18:30:00Z"), date, &wishes), None, "{cadence:?} {said_at}");
        }
    }
    assert_eq!(plans(EARLY, EVENING, EARLY, &coming(Cadence::Hourly, &at_once)).len(), 3);
    assert_eq!(plans(EARLY, EVENING, EARLY, &coming(Cadence::Never, &at_once)), expected(&[]));
    let date = Date { starts_at: at(EVENING), said_at: at(EARLY) };
    let evening = at("2026-01-14T18:00:00Z");
    assert_eq!(hour(evening, date, 60, &coming(Cadence::Never, &at_once)), Hour::Never);
}

#[test]
fn who_wants_them_otherwise_is_not_reminded_of_the_same_twice() {
    let date = Date { starts_at: at(EVENING), said_at: at(EARLY) };
    let had = |lead, moment| Had { lead, at: at(moment) };
    let at_once = wishes(&[DAY, 660, 60], None, "UTC");
    let daily = coming(Cadence::Daily, &at_once);
    // Eleven hours before is at eight as well.
    assert!(is_needless(60, date, &daily, had(660, "2026-01-14T08:00:01Z")), "by itself, a moment ago");
    assert!(!is_needless(60, date, &daily, had(DAY, "2026-01-13T19:00:00Z")), "a day before is another moment");
    let with_letters = had(60, "2026-01-14T08:00:01Z");
    assert!([DAY, 660, 60].into_iter().all(|lead| is_needless(lead, date, &at_once, with_letters)), "she knows");
    // She shortens her leads: once is once, and by itself a later moment is another one.
    let shorter = wishes(&[30], None, "UTC");
    assert!(is_needless(30, date, &coming(Cadence::Daily, &shorter), with_letters));
    assert!(!is_needless(30, date, &shorter, with_letters));
    assert!(is_needless(30, date, &shorter, had(60, "2026-01-14T18:30:00Z")), "it came late");
}

#[test]
fn leads_are_a_few_and_all_different() {
    assert_eq!(leads(vec![60, DAY, 5]).ok(), Some(vec![DAY, 60, 5]), "the longest first");
    assert_eq!(leads(vec![10, 20, 30, 40, 50]).ok().map(|leads| leads.len()), Some(MOST));
    for wrong in [vec![], vec![60, 60], vec![60, 5, 60], vec![10, 20, 30, 40, 50, 60]] {
        assert!(leads(wrong.clone()).is_err(), "{wrong:?}");
    }
    assert!([5, 10_080].map(lead).iter().all(Result::is_ok) && [4, 10_081, -60].map(lead).iter().all(Result::is_err));
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
