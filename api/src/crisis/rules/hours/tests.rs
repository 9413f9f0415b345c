use super::*;

fn hours(typed: &str) -> Hours {
    Hours::parse(typed).unwrap_or_else(|| panic!("{typed}"))
}

fn country(code: &str) -> Country {
    code.parse().unwrap()
}

fn is_open(typed: &str, at: &str, zone: &str, of: &str) -> Option<bool> {
    hours(typed).is_open(at.parse().unwrap(), Some(zone.parse().unwrap()), country(of))
}

#[test]
fn what_cannot_be_told_in_plain_words_is_not_taken() {
    for typed in ["24/7", "Mo-Fr 09:00-17:00", "Mo,We 09:00-12:00,14:00-17:00; PH off", "Mo-Su 22:00-06:00"] {
        assert!(Hours::parse(typed).is_some(), "{typed}");
    }
    for typed in [
        "",
        "whenever",
        "off",
        "Jan-Mar 09:00-17:00",
        "Mo[1] 09:00-17:00",
        "sunrise-sunset",
        "Mo-Fr 09:00+",
        "Mo-Fr 09:00-17:00 \"by appointment\"",
        "Mo-Fr 09:00-17:00 unknown",
        "SH 09:00-17:00",
        "week 1-10 Mo 09:00-17:00",
        "Mo-Fr 25:00-27:00:00",
    ] {
        assert!(Hours::parse(typed).is_none(), "{typed}");
    }
}

#[test]
fn a_line_is_open_by_the_clocks_of_its_place() {
    let berlin = "Europe/Berlin";
    for (at, expected) in [
        ("2026-01-12T14:59:00Z", Some(true)),
        ("2026-01-12T15:00:00Z", Some(true)),
        ("2026-01-12T16:00:00Z", Some(false)),
        ("2026-07-13T15:00:00Z", Some(false)),
        ("2026-07-13T14:59:59Z", Some(true)),
    ] {
        assert_eq!(is_open("Mo-Fr 15:00-17:00", at, berlin, "DE"), expected, "{at}");
    }
    assert_eq!(hours("Mo-Fr 15:00-17:00").is_open("2026-01-12T14:59:00Z".parse().unwrap(), None, country("DE")), None);
    assert_eq!(hours("24/7").is_open("2026-01-12T14:59:00Z".parse().unwrap(), None, country("DE")), Some(true));
}

#[test]
fn a_night_belongs_to_the_day_on_which_it_began() {
    let line = "Mo 22:00-05:00";
    for (at, expected) in
        [("2026-01-12T21:59:00Z", false), ("2026-01-12T22:00:00Z", true), ("2026-01-13T04:59:00Z", true)]
    {
        assert_eq!(is_open(line, at, "Europe/London", "GB"), Some(expected), "{at}");
    }
    assert_eq!(is_open(line, "2026-01-12T04:00:00Z", "Europe/London", "GB"), Some(false));
}

#[test]
fn clocks_that_are_put_back_and_forward_change_nothing() {
    // In Berlin the hour from 2:00 to 3:00 comes twice on 25 October 2026, and never on 29 March.
    let line = "Mo-Su 02:00-03:00";
    for at in ["2026-10-25T00:00:30Z", "2026-10-25T00:59:59Z", "2026-10-25T01:00:00Z", "2026-10-25T01:59:30Z"] {
        assert_eq!(is_open(line, at, "Europe/Berlin", "DE"), Some(true), "{at}");
    }
    assert_eq!(is_open(line, "2026-10-25T02:00:00Z", "Europe/Berlin", "DE"), Some(false));
    for at in ["2026-03-29T00:59:59Z", "2026-03-29T01:00:00Z"] {
        assert_eq!(is_open(line, at, "Europe/Berlin", "DE"), Some(false), "{at}");
    }
}

#[test]
fn on_holidays_it_is_known_or_said_that_it_is_not() {
    let line = "Mo-Fr 10:00-12:00; PH off";
    // New Year's Day 2026 was a Thursday; Epiphany is a holiday in parts of Germany.
    for (at, expected) in [
        ("2026-01-01T10:00:00Z", Some(false)),
        ("2026-01-02T10:00:00Z", Some(true)),
        ("2026-01-06T10:00:00Z", None),
        // Nor, in the syntax, at an hour at which it is closed on every day.
        ("2026-01-06T20:00:00Z", None),
    ] {
        assert_eq!(is_open(line, at, "Europe/Berlin", "DE"), expected, "{at}");
    }
    assert_eq!(is_open(line, "2026-01-05T11:00:00Z", "Asia/Pyongyang", "AQ"), Some(false));
    assert_eq!(is_open(line, "2026-01-05T02:00:00Z", "Asia/Pyongyang", "AQ"), None, "nobody knows its holidays");
}

#[test]
fn it_is_told_when_a_line_opens_next() {
    let next = |typed: &str, at: &str| {
        hours(typed).opens_at(at.parse().unwrap(), Some(Tz::Europe__Berlin), country("DE")).map(|at| at.to_rfc3339())
    };
    let monday = Some("2026-01-12T14:00:00+00:00".to_owned());
    assert_eq!(next("Mo-Fr 15:00-17:00", "2026-01-09T17:00:00Z"), monday);
    assert_eq!(next("Mo-Fr 15:00-17:00", "2026-01-12T14:30:00Z"), None, "it is open");
    // Put forward in the night before.
    let summer = Some("2026-03-29T13:00:00+00:00".to_owned());
    assert_eq!(next("Su 15:00-17:00", "2026-03-28T12:00:00Z"), summer);
}

#[test]
fn a_week_is_told_by_the_days_that_are_alike() {
    let at = |text: &str| NaiveTime::parse_from_str(text, "%H:%M").unwrap();
    use Weekday::{Fri, Mon, Sat, Sun, Thu, Tue, Wed};
    let all = vec![Mon, Tue, Wed, Thu, Fri, Sat, Sun];
    for (typed, days, holidays) in [
        ("Mo-Su 09:00-05:00", vec![(all.clone(), vec![(at("09:00"), at("05:00"))])], OnHolidays::AsAlways),
        ("Mo-Su 08:00-24:00", vec![(all, vec![(at("08:00"), at("00:00"))])], OnHolidays::AsAlways),
        (
            "Mo-Th 10:00-13:00,16:00-19:00; Fr 10:00-13:00; PH off",
            vec![
                (vec![Mon, Tue, Wed, Thu], vec![(at("10:00"), at("13:00")), (at("16:00"), at("19:00"))]),
                (vec![Fri], vec![(at("10:00"), at("13:00"))]),
            ],
            OnHolidays::Closed,
        ),
        (
            "Fr-Su 00:00-24:00; PH 10:00-12:00",
            vec![(vec![Fri, Sat, Sun], vec![(at("00:00"), at("00:00"))])],
            OnHolidays::Open(vec![(at("10:00"), at("12:00"))]),
        ),
    ] {
        assert_eq!(hours(typed).week(), Week { days, holidays }, "{typed}");
    }
}
