//! A page of dates begins at the first that fits and ends at the last, without looking at those between; yet it holds
//! what a look at all dates would find.

use chrono::{DateTime, Datelike, NaiveTime, Utc, Weekday};
use chrono_tz::Tz;
use macro_rules_attribute::apply;
use serde_json::{Value, json};

use super::{does, set_up, weekly_with};
use crate::support::client::Client;
use crate::support::waymark::{Person, on_both_databases};

const DATES: &str = "query($filter: OccurrenceFilter, $first: Int, $after: String, $last: Int, $before: String) {
    occurrences(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
        nodes { id startsAt endsAt }
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
}";

/// A date as clients see it.
#[derive(Debug, Clone, PartialEq)]
struct Date {
    id: String,
    starts_at: DateTime<Utc>,
    ends_at: DateTime<Utc>,
}

impl Date {
    fn read(node: &Value) -> Self {
        let moment = |field: &str| node[field].as_str().unwrap().parse().unwrap();
        let id = node["id"].as_str().unwrap().to_owned();
        Self { id, starts_at: moment("startsAt"), ends_at: moment("endsAt") }
    }
}

/// Every date that the filter finds, page by page from the beginning.
async fn onwards(client: &Client, filter: &Value, length: u32) -> Vec<Date> {
    let (mut dates, mut after) = (Vec::new(), Value::Null);
    loop {
        let page = json!({ "filter": filter, "first": length, "after": after });
        let page = client.ask(DATES, page).await.data()["occurrences"].clone();
        dates.extend(page["nodes"].as_array().unwrap().iter().map(Date::read));
        if page["pageInfo"]["hasNextPage"] == false {
            return dates;
        }
        after = page["pageInfo"]["endCursor"].clone();
    }
}

/// The same from the end.
async fn backwards(client: &Client, filter: &Value, length: u32) -> Vec<Date> {
    let (mut dates, mut before) = (Vec::new(), Value::Null);
    loop {
        let page = json!({ "filter": filter, "last": length, "before": before });
        let page = client.ask(DATES, page).await.data()["occurrences"].clone();
        let nodes: Vec<_> = page["nodes"].as_array().unwrap().iter().map(Date::read).collect();
        dates.splice(0..0, nodes);
        if page["pageInfo"]["hasPreviousPage"] == false {
            return dates;
        }
        before = page["pageInfo"]["startCursor"].clone();
    }
}

/// A meeting online with this rule, from this moment on the clocks of the zone.
async fn series(facilitator: &Person, rule: &str, first: &str, zone: &str, minutes: u32) -> Value {
    let meeting = json!({
        "format": "ONLINE", "venue": null, "recurrence": rule, "startsAtLocal": first, "timeZone": zone,
        "durationMinutes": minutes,
    });
    set_up(facilitator, weekly_with(meeting)).await
}

/// A day of the week as clients name it, and as calendars here do.
type Day = (&'static str, Weekday);

const FRIDAY: Day = ("FRIDAY", Weekday::Fri);
const SATURDAY: Day = ("SATURDAY", Weekday::Sat);
const SUNDAY: Day = ("SUNDAY", Weekday::Sun);

/// Hours as somebody names them who asks, and the zone of her clocks.
struct Asked {
    weekdays: &'static [Day],
    from: Option<&'static str>,
    until: Option<&'static str>,
    zone: Tz,
}

impl Asked {
    fn filter(&self) -> Value {
        let mut filter = json!({ "timeZone": self.zone.name() });
        if !self.weekdays.is_empty() {
            filter["weekdays"] = self.weekdays.iter().map(|(name, _)| json!(name)).collect();
        }
        if let Some(from) = self.from {
            filter["startsFrom"] = json!(from);
        }
        if let Some(until) = self.until {
            filter["startsUntil"] = json!(until);
        }
        filter
    }

    /// What her own clock says of the date: which knows no weeks in UTC, and no stretches.
    fn is_meant(&self, date: &Date) -> bool {
        let clock = date.starts_at.with_timezone(&self.zone).naive_local();
        let read = |time: Option<&str>, or: &str| time.unwrap_or(or).parse::<NaiveTime>().unwrap();
        let (from, until) = (read(self.from, "00:00:00"), read(self.until, "23:59:00"));
        let is_day = |day: Weekday| self.weekdays.is_empty() || self.weekdays.iter().any(|(_, one)| *one == day);
        let (day, time) = (clock.weekday(), clock.time());
        if from <= until {
            is_day(day) && (from..=until).contains(&time)
        } else {
            (is_day(day) && time >= from) || (is_day(day.pred()) && time <= until)
        }
    }
}

#[apply(on_both_databases!)]
async fn pages_by_the_hour_hold_what_a_look_at_all_dates_finds(t: &Waymark) {
    // Half a year is written down: clocks are put back and forward in it, in Europe, America and on Lord Howe Island.
    t.turn_to("2026-10-22T09:00:00Z");
    let farida = t.member_with_role("Farida", "FACILITATOR").await;
    for (rule, first, zone, minutes) in [
        ("FREQ=DAILY;INTERVAL=2", "2026-10-22T18:00:00", "Europe/Berlin", 90),
        ("FREQ=DAILY;INTERVAL=3", "2026-10-22T16:30:00", "UTC", 240),
        ("FREQ=DAILY;INTERVAL=2", "2026-10-22T23:30:00", "America/New_York", 60),
        ("FREQ=WEEKLY;BYDAY=FR,SA", "2026-10-23T01:30:00", "Europe/Berlin", 45),
        ("FREQ=WEEKLY;BYDAY=TU,SU", "2026-10-25T21:00:00", "UTC", 120),
        ("FREQ=WEEKLY;BYDAY=SA", "2026-10-24T15:00:00", "Europe/Berlin", 1_440),
    ] {
        series(&farida, rule, first, zone, minutes).await;
    }
    // While an evening in Berlin is under way.
    t.turn_to("2026-10-24T16:40:00Z");
    let all = onwards(&t.visitor(), &json!({ "from": "2026-10-01" }), 100).await;
    assert!(all.len() > 300 && all.is_sorted_by_key(|date| date.starts_at), "{}", all.len());
    let ahead: Vec<_> = all.iter().filter(|date| date.ends_at > t.now()).cloned().collect();
    let berlin = Tz::Europe__Berlin;
    for asked in [
        Asked { weekdays: &[], from: Some("18:00"), until: Some("21:00"), zone: berlin },
        Asked { weekdays: &[], from: Some("18:30"), until: None, zone: berlin },
        Asked { weekdays: &[SATURDAY, SUNDAY], from: None, until: None, zone: Tz::America__New_York },
        Asked { weekdays: &[FRIDAY], from: Some("22:00"), until: Some("02:00"), zone: berlin },
        Asked { weekdays: &[SUNDAY], from: None, until: Some("06:29"), zone: Tz::Australia__Lord_Howe },
        Asked { weekdays: &[FRIDAY], from: Some("03:00"), until: Some("03:01"), zone: Tz::UTC },
    ] {
        let filter = asked.filter();
        let expected: Vec<_> = ahead.iter().filter(|date| asked.is_meant(date)).cloned().collect();
        assert_eq!(onwards(&t.visitor(), &filter, 9).await, expected, "{filter}");
        assert_eq!(backwards(&t.visitor(), &filter, 31).await, expected, "{filter}");
        let mut within = filter.clone();
        (within["from"], within["until"]) = (json!("2026-10-25"), json!("2026-11-01"));
        let is_within = |date: &&Date| {
            let day = date.starts_at.with_timezone(&asked.zone).date_naive().to_string();
            asked.is_meant(date) && ("2026-10-25"..="2026-11-01").contains(&day.as_str())
        };
        let expected: Vec<_> = all.iter().filter(is_within).cloned().collect();
        assert_eq!(onwards(&t.visitor(), &within, 3).await, expected, "{within}");
        assert_eq!(backwards(&t.visitor(), &within, 3).await, expected, "{within}");
    }
}

#[apply(on_both_databases!)]
async fn what_is_under_way_is_found_however_long_it_lasts(t: &Waymark) {
    let farida = t.member_with_role("Farida", "FACILITATOR").await;
    for (first, minutes) in [
        ("2026-01-13T00:10:00", 1_440),
        ("2026-01-13T02:00:00", 481),
        ("2026-01-13T05:00:00", 480),
        ("2026-01-13T05:30:00", 30),
        ("2026-01-13T08:00:00", 240),
        ("2026-01-13T10:00:00", 120),
        ("2026-01-13T10:30:00", 61),
        ("2026-01-13T11:00:00", 60),
        ("2026-01-13T11:01:00", 5),
    ] {
        series(&farida, "FREQ=DAILY;COUNT=1", first, "UTC", minutes).await;
    }
    let all = onwards(&t.visitor(), &json!({ "from": "2026-01-01" }), 20).await;
    assert_eq!(all.len(), 9);
    for now in
        ["13T00:00", "13T05:45", "13T10:00", "13T11:02", "13T11:59", "13T12:00", "13T13:00", "14T00:09", "14T00:10"]
    {
        t.turn_to(&format!("2026-01-{now}:00Z"));
        let ahead: Vec<_> = all.iter().filter(|date| date.ends_at > t.now()).cloned().collect();
        assert_eq!(onwards(&t.visitor(), &json!({}), 3).await, ahead, "{now}");
        assert_eq!(backwards(&t.visitor(), &json!({}), 2).await, ahead, "{now}");
        let runs: Vec<_> = ahead.iter().filter(|date| date.starts_at <= t.now()).cloned().collect();
        assert_eq!(onwards(&t.visitor(), &json!({ "withinMinutes": 0 }), 2).await, runs, "{now}");
        assert_eq!(backwards(&t.visitor(), &json!({ "withinMinutes": 0 }), 2).await, runs, "{now}");
    }
}

#[apply(on_both_databases!)]
async fn a_date_that_is_made_longer_is_under_way_for_longer(t: &Waymark) {
    let farida = t.member_with_role("Farida", "FACILITATOR").await;
    series(&farida, "FREQ=DAILY;COUNT=1", "2026-01-13T10:00:00", "UTC", 45).await;
    let date = onwards(&t.visitor(), &json!({}), 1).await.remove(0);
    let longer = json!({ "occurrence": date.id, "startsAtLocal": "2026-01-13T10:00:00", "durationMinutes": 300 });
    assert_eq!(does(&farida.client, "moveOccurrence", longer).await, None);
    t.turn_to("2026-01-13T14:59:00Z");
    assert_eq!(onwards(&t.visitor(), &json!({}), 1).await.len(), 1);
    t.turn_to("2026-01-13T15:00:00Z");
    assert_eq!(onwards(&t.visitor(), &json!({}), 1).await, []);
}
