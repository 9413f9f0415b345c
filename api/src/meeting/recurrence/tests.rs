//! Series in the zones and on the nights where they go wrong elsewhere.

use super::*;

fn series(rule: &str, first: &str, zone: &str) -> Series {
    Series::new(Rule::parse(rule).unwrap(), first.parse().unwrap(), zone.parse().unwrap()).unwrap()
}

fn utc(moment: &str) -> DateTime<Utc> {
    moment.parse().unwrap()
}

/// The beginnings within a time, as the clocks at the place show them, with their offset from UTC.
fn between(series: &Series, after: &str, until: &str) -> Vec<String> {
    let stretch = series.between(utc(after), utc(until));
    stretch.starts.iter().map(|at| at.with_timezone(&series.zone).format("%m-%d %H:%M%:z").to_string()).collect()
}

#[test]
fn a_weekly_meeting_keeps_its_hour_through_summer_and_winter() {
    let berlin = series("FREQ=WEEKLY;BYDAY=SU", "2026-03-22T19:00:00", "Europe/Berlin");
    assert_eq!(
        between(&berlin, "2026-03-01T00:00:00Z", "2026-04-06T00:00:00Z"),
        ["03-22 19:00+01:00", "03-29 19:00+02:00", "04-05 19:00+02:00"]
    );
    let york = series("FREQ=WEEKLY;BYDAY=SU", "2026-10-25T19:00:00", "America/New_York");
    assert_eq!(
        between(&york, "2026-10-01T00:00:00Z", "2026-11-09T00:00:00Z"),
        ["10-25 19:00-04:00", "11-01 19:00-05:00", "11-08 19:00-05:00"]
    );
}

#[test]
fn a_time_that_clocks_skip_is_not_a_lost_meeting() {
    let berlin = series("FREQ=DAILY", "2026-03-28T02:30:00", "Europe/Berlin");
    assert_eq!(
        between(&berlin, "2026-03-28T00:00:00Z", "2026-03-30T12:00:00Z"),
        ["03-28 02:30+01:00", "03-29 03:30+02:00", "03-30 02:30+02:00"]
    );
    let cairo = series("FREQ=DAILY", "2026-04-23T00:00:00", "Africa/Cairo");
    assert_eq!(
        between(&cairo, "2026-04-22T00:00:00Z", "2026-04-25T12:00:00Z"),
        ["04-23 00:00+02:00", "04-24 01:00+03:00", "04-25 00:00+03:00"]
    );
    let lord_howe = series("FREQ=DAILY", "2026-10-03T02:15:00", "Australia/Lord_Howe");
    assert_eq!(
        between(&lord_howe, "2026-10-02T00:00:00Z", "2026-10-05T00:00:00Z"),
        ["10-03 02:15+10:30", "10-04 02:45+11:00", "10-05 02:15+11:00"]
    );
}

#[test]
fn a_time_that_comes_twice_is_met_once() {
    let berlin = series("FREQ=DAILY", "2026-10-24T02:30:00", "Europe/Berlin");
    assert_eq!(
        between(&berlin, "2026-10-23T12:00:00Z", "2026-10-26T12:00:00Z"),
        ["10-24 02:30+02:00", "10-25 02:30+02:00", "10-26 02:30+01:00"]
    );
}

#[test]
fn a_day_that_a_country_skips_is_not_met_twice() {
    let apia = series("FREQ=DAILY", "2011-12-29T10:00:00", "Pacific/Apia");
    assert_eq!(
        between(&apia, "2011-12-29T00:00:00Z", "2012-01-01T00:00:00Z"),
        ["12-29 10:00-10:00", "12-31 10:00+14:00", "01-01 10:00+14:00"]
    );
}

#[test]
fn the_rules_of_support_groups_are_understood() {
    for (rule, first, expected) in [
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", "2026-01-06T19:00:00", &["01-06", "01-20", "02-03"][..]),
        ("FREQ=MONTHLY;BYDAY=-1SA", "2026-01-31T10:00:00", &["01-31", "02-28", "03-28"]),
        ("FREQ=MONTHLY;BYDAY=1MO", "2026-01-05T10:00:00", &["01-05", "02-02", "03-02"]),
        ("FREQ=MONTHLY;BYDAY=+2TU,+4TU", "2026-01-13T10:00:00", &["01-13", "01-27", "02-10"]),
        ("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "2026-01-30T10:00:00", &["01-30", "02-27", "03-31"]),
        ("FREQ=MONTHLY;BYMONTHDAY=-1", "2026-01-31T10:00:00", &["01-31", "02-28", "03-31"]),
        ("FREQ=WEEKLY;BYDAY=MO,WE,FR", "2026-01-02T10:00:00", &["01-02", "01-05", "01-07"]),
        ("freq=daily;interval=3", "2026-01-01T10:00:00", &["01-01", "01-04", "01-07"]),
        ("FREQ=DAILY;COUNT=2", "2026-01-01T10:00:00", &["01-01", "01-02"]),
        ("FREQ=DAILY;UNTIL=20260102T100000Z", "2026-01-01T10:00:00", &["01-01", "01-02"]),
        ("FREQ=DAILY;UNTIL=20260102T095959Z", "2026-01-01T10:00:00", &["01-01"]),
        ("FREQ=MONTHLY;BYDAY=1MO,SA", "2026-01-03T10:00:00", &["01-03", "01-05", "01-10"]),
        ("FREQ=YEARLY;BYMONTH=1,3;BYDAY=SA,-1SU", "2026-01-24T10:00:00", &["01-24", "01-25", "01-31"]),
        ("FREQ=YEARLY;BYMONTH=1,3;BYDAY=2SU", "2026-01-11T10:00:00", &["01-11", "03-08"]),
    ] {
        let all = between(&series(rule, first, "UTC"), "2025-12-31T00:00:00Z", "2026-04-01T00:00:00Z");
        let dates: Vec<&str> = all.iter().take(3).map(|start| &start[..5]).collect();
        assert_eq!(dates, expected, "{rule}");
    }
}

#[test]
fn the_end_of_a_series_is_known() {
    let three = series("FREQ=WEEKLY;COUNT=3", "2026-01-06T19:00:00", "Europe/Berlin");
    assert!(!three.between(utc("2026-01-01T00:00:00Z"), utc("2026-01-13T18:00:00Z")).is_last);
    let last = three.between(utc("2026-01-13T18:00:00Z"), utc("2026-01-20T18:00:00Z"));
    assert_eq!(last, Stretch { starts: vec![utc("2026-01-20T18:00:00Z")], is_last: true });
    // Leap days end when the calendar does not.
    let rare = series("FREQ=YEARLY;INTERVAL=3;BYMONTH=2;BYMONTHDAY=29", "2024-02-29T10:00:00", "UTC");
    assert_eq!(rare.between(utc("2024-01-01T00:00:00Z"), utc("2040-01-01T00:00:00Z")).starts.len(), 2);
}

#[test]
fn what_the_standard_does_not_allow_is_refused() {
    for rule in [
        "",
        "FREQ",
        "FREQ=",
        "DTSTART=20260101T100000Z;FREQ=DAILY",
        "RRULE:FREQ=DAILY",
        "FREQ=DAILY;",
        "FREQ=DAILY;FREQ=DAILY",
        "FREQ=HOURLY",
        "FREQ=FORTNIGHTLY",
        "INTERVAL=2",
        "FREQ=DAILY;INTERVAL=0",
        "FREQ=DAILY;INTERVAL=401",
        "FREQ=DAILY;INTERVAL=+2",
        "FREQ=DAILY;COUNT=0",
        "FREQ=DAILY;COUNT=10001",
        "FREQ=DAILY;COUNT=2;UNTIL=20270101T000000Z",
        "FREQ=DAILY;UNTIL=20270101",
        "FREQ=DAILY;UNTIL=20270101T000000",
        "FREQ=DAILY;UNTIL=20271301T000000Z",
        "FREQ=DAILY;BYHOUR=9",
        "FREQ=WEEKLY;BYDAY=",
        "FREQ=WEEKLY;BYDAY=xxMO",
        "FREQ=WEEKLY;BYDAY=0MO",
        "FREQ=WEEKLY;BYDAY=2MO",
        "FREQ=WEEKLY;BYDAY=MONDAY",
        "FREQ=WEEKLY;BYDAY=月",
        "FREQ=WEEKLY;BYMONTHDAY=1",
        "FREQ=MONTHLY;BYMONTHDAY=0",
        "FREQ=MONTHLY;BYMONTHDAY=32",
        "FREQ=MONTHLY;BYMONTHDAY=1, 2",
        "FREQ=MONTHLY;BYYEARDAY=1",
        "FREQ=MONTHLY;BYWEEKNO=1",
        "FREQ=YEARLY;BYWEEKNO=1;BYDAY=1MO",
        "FREQ=MONTHLY;BYMONTH=13",
        "FREQ=MONTHLY;BYSETPOS=1",
        "FREQ=WEEKLY;BYDAY=MO,SA;BYSETPOS=1",
        "FREQ=DAILY;WKST=1",
        "FREQ=DAILY;X-OURS=1",
        &format!("FREQ=MONTHLY;BYMONTHDAY={}1", "1,".repeat(300)),
    ] {
        assert!(Rule::parse(rule).is_err(), "{rule}");
    }
}

#[test]
fn the_first_date_has_to_follow_from_the_rule() {
    for (rule, first) in [
        ("FREQ=WEEKLY;BYDAY=TU", "2026-01-07T10:00:00"),
        ("FREQ=DAILY;UNTIL=20251231T000000Z", "2026-01-01T10:00:00"),
        ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "2026-02-28T10:00:00"),
    ] {
        assert!(Series::new(Rule::parse(rule).unwrap(), first.parse().unwrap(), Tz::UTC).is_err(), "{rule}");
    }
}

fn locals(dates: &[&str]) -> BTreeSet<NaiveDateTime> {
    dates.iter().map(|date| date.parse().unwrap()).collect()
}

#[test]
fn dates_beside_the_rule_are_there_or_not() {
    let beside = Beside {
        // One between two, one on the hour that the rule gives as well, one before the first.
        added: locals(&["2026-03-27T10:00:00", "2026-04-05T19:00:00", "2026-03-20T19:00:00"]),
        left_out: locals(&["2026-03-29T19:00:00"]),
    };
    let berlin = series("FREQ=WEEKLY;BYDAY=SU", "2026-03-22T19:00:00", "Europe/Berlin").with(beside);
    assert_eq!(
        between(&berlin, "2026-03-01T00:00:00Z", "2026-04-13T00:00:00Z"),
        ["03-20 19:00+01:00", "03-22 19:00+01:00", "03-27 10:00+01:00", "04-05 19:00+02:00", "04-12 19:00+02:00"]
    );
    assert!(berlin.meets_at(utc("2026-03-27T09:00:00Z")) && !berlin.meets_at(utc("2026-03-29T17:00:00Z")));
}

#[test]
fn a_date_beside_the_rule_is_read_on_the_same_clocks() {
    // The clocks skip 02:30: added, it is 03:30; left out, it is the date that would have been at 03:30.
    let added = Beside { added: locals(&["2026-03-29T02:30:00"]), ..Beside::default() };
    let sundays = series("FREQ=WEEKLY;BYDAY=SA", "2026-03-28T12:00:00", "Europe/Berlin").with(added);
    assert_eq!(
        between(&sundays, "2026-03-28T00:00:00Z", "2026-03-30T12:00:00Z"),
        ["03-28 12:00+01:00", "03-29 03:30+02:00"]
    );
    let left_out = Beside { left_out: locals(&["2026-03-29T02:30:00"]), ..Beside::default() };
    let daily = series("FREQ=DAILY", "2026-03-28T02:30:00", "Europe/Berlin").with(left_out);
    assert_eq!(
        between(&daily, "2026-03-28T00:00:00Z", "2026-03-30T12:00:00Z"),
        ["03-28 02:30+01:00", "03-30 02:30+02:00"]
    );
}

#[test]
fn a_series_that_was_ended_knows_it() {
    let ended = series("FREQ=DAILY", "2026-01-01T10:00:00", "UTC").ending(Some(utc("2026-01-03T10:00:00Z")));
    let all = ended.between(utc("2025-12-31T00:00:00Z"), utc("2026-02-01T00:00:00Z"));
    assert_eq!((all.starts.len(), all.is_last), (2, true), "the moment itself is too late");
    // The last date beside the rule is the last of all.
    let beside = Beside { added: locals(&["2026-03-01T10:00:00"]), ..Beside::default() };
    let once = series("FREQ=DAILY;COUNT=1", "2026-01-01T10:00:00", "UTC").with(beside);
    assert!(!once.between(utc("2025-12-31T00:00:00Z"), utc("2026-02-01T00:00:00Z")).is_last);
    assert!(once.between(utc("2026-02-01T00:00:00Z"), utc("2026-03-01T10:00:00Z")).is_last);
}

#[test]
fn what_the_rule_does_not_give_is_known() {
    let tuesdays = series("FREQ=WEEKLY;BYDAY=TU", "2026-01-06T19:00:00", "UTC");
    let asked = locals(&["2026-01-13T19:00:00", "2026-01-13T20:00:00", "2025-12-30T19:00:00"]);
    assert_eq!(tuesdays.not_of_the_rule(&asked), locals(&["2026-01-13T20:00:00", "2025-12-30T19:00:00"]));
    // Whatever is there beside it.
    let beside = Beside { added: locals(&["2026-01-14T19:00:00"]), left_out: locals(&["2026-01-13T19:00:00"]) };
    let with = tuesdays.with(beside);
    assert_eq!(with.not_of_the_rule(&locals(&["2026-01-13T19:00:00"])), BTreeSet::new());
    assert_eq!(with.not_of_the_rule(&locals(&["2026-01-14T19:00:00"])).len(), 1);
}
