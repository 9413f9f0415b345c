//! Random series, the same each time.

use chrono::{Datelike, Days, NaiveDate, NaiveTime};
use serde_json::{Value, json};

use crate::support::chance::Chance;

const DAYS: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
const ZONES: [&str; 6] = [
    "Europe/Berlin",
    "America/New_York",
    "America/Santiago",
    "Australia/Lord_Howe",
    "Africa/Casablanca",
    "Asia/Kathmandu",
];
/// Evenings, and the small hours in which clocks change.
const TIMES: [(u32, u32); 12] =
    [(0, 0), (0, 30), (1, 0), (1, 30), (1, 45), (2, 0), (2, 15), (2, 30), (2, 59), (3, 0), (19, 0), (23, 30)];

/// A series: when it begins, its rule, its zone. Now and then the first date does not follow from the rule.
pub fn random_series(chance: &mut Chance) -> Value {
    let mut first = NaiveDate::from_ymd_opt(2026, 1, 14).unwrap() + Days::new(chance.below(300).into());
    if chance.is(6) {
        first = first - Days::new(2_000);
    }
    let (hour, minute) = chance.one_of(&TIMES);
    let rule = rule(chance, &mut first);
    let rule = if chance.is(3) { ended(chance, first, rule) } else { rule };
    json!({
        "recurrence": rule,
        "startsAtLocal": first.and_time(NaiveTime::from_hms_opt(hour, minute, 0).unwrap()),
        "timeZone": chance.one_of(&ZONES),
        "durationMinutes": chance.one_of(&[30, 60, 90, 185]),
    })
}

fn ended(chance: &mut Chance, first: NaiveDate, rule: String) -> String {
    if chance.is(2) {
        return format!("{rule};COUNT={}", 2 + chance.below(120));
    }
    let last = first + Days::new(u64::from(30 + chance.below(1_500)));
    format!("{rule};UNTIL={}T{:02}{:02}00Z", last.format("%Y%m%d"), chance.below(24), chance.below(60))
}

/// A rule that the first date follows from, for which that may be put off.
fn rule(chance: &mut Chance, first: &mut NaiveDate) -> String {
    let weekday = |day: &NaiveDate| DAYS[usize::try_from(day.weekday().num_days_from_monday()).unwrap()];
    let last_of_month = |day: &NaiveDate| (*day + Days::new(1)).month() != day.month();
    let interval = 1 + chance.below(3);
    match chance.below(10) {
        0..=3 => {
            let mut days = vec![weekday(first)];
            for _ in 0..chance.below(3) {
                days.push(chance.one_of(&DAYS));
            }
            days.sort_by_key(|day| DAYS.iter().position(|known| known == day));
            days.dedup();
            let week = chance.one_of(&["", ";WKST=SU", ";WKST=MO"]);
            format!("FREQ=WEEKLY;INTERVAL={interval};BYDAY={}{week}", days.join(","))
        }
        4 => format!("FREQ=MONTHLY;INTERVAL={interval};BYDAY={}{}", first.day().div_ceil(7), weekday(first)),
        5 => {
            while (*first + Days::new(7)).month() == first.month() {
                *first = *first + Days::new(1);
            }
            format!("FREQ=MONTHLY;BYDAY=-1{}", weekday(first))
        }
        6 => {
            let wanted = chance.one_of(&[31, 30, 29, 15, 1]);
            while first.day() != wanted {
                *first = *first + Days::new(1);
            }
            format!("FREQ=MONTHLY;BYMONTHDAY={wanted}")
        }
        7 => {
            while !last_of_month(first) {
                *first = *first + Days::new(1);
            }
            format!("FREQ=MONTHLY;INTERVAL={interval};BYMONTHDAY=-1")
        }
        8 => match chance.below(3) {
            // The last working day, or the second.
            0 => "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1".to_owned(),
            1 => "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=2".to_owned(),
            _ => {
                let place = first.day().div_ceil(7);
                format!("FREQ=YEARLY;BYMONTH={};BYDAY={place}{}", first.month(), weekday(first))
            }
        },
        _ => match chance.below(3) {
            0 => format!("FREQ=YEARLY;BYMONTH={};BYMONTHDAY={}", first.month(), first.day()),
            _ => format!("FREQ=DAILY;INTERVAL={}", 1 + chance.below(10)),
        },
    }
}
