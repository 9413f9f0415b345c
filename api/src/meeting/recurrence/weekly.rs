//! Which rules come back every week on the same days: what lists of weekly meetings can tell.

use chrono::{Datelike, NaiveDateTime, Weekday};

use super::rule::weekday;

/// Every day of a week, from its beginning.
pub const WEEK: [Weekday; 7] =
    [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat, Weekday::Sun];

/// The days of every week on which a series with this rule and first date meets, from Monday on; none when it
/// is not the same every week. Whether it ends is another question.
pub fn weekdays(rule: &str, first: NaiveDateTime) -> Option<Vec<Weekday>> {
    let (mut is_daily, mut days) = (false, None);
    for part in rule.split(';') {
        match part.split_once('=')? {
            ("FREQ", "WEEKLY") | ("INTERVAL", "1") | ("WKST" | "COUNT" | "UNTIL", _) => {}
            ("FREQ", "DAILY") => is_daily = true,
            ("BYDAY", list) => days = Some(list.split(',').map(weekday).collect::<Option<Vec<Weekday>>>()?),
            _ => return None,
        }
    }
    let days = match days {
        Some(days) => days,
        None if is_daily => return Some(WEEK.to_vec()),
        None => vec![first.weekday()],
    };
    Some(WEEK.into_iter().filter(|day| days.contains(day)).collect())
}

/// The rule of a series that meets on these days of every week.
pub fn every_week(days: &[Weekday]) -> String {
    let days: Vec<String> = days.iter().map(|day| day.to_string().to_uppercase().chars().take(2).collect()).collect();
    format!("FREQ=WEEKLY;BYDAY={}", days.join(","))
}

#[cfg(test)]
mod tests {
    use super::*;
    use Weekday::{Fri, Mon, Sat, Tue, Wed};

    #[test]
    fn weeks_that_are_alike_are_told_from_those_that_are_not() {
        // A Tuesday.
        let first = "2026-01-13T19:00:00".parse().unwrap();
        for (rule, days) in [
            ("FREQ=WEEKLY", Some(vec![Tue])),
            ("FREQ=WEEKLY;BYDAY=FR,MO;WKST=SU", Some(vec![Mon, Fri])),
            ("FREQ=WEEKLY;INTERVAL=1;COUNT=4", Some(vec![Tue])),
            ("FREQ=DAILY;UNTIL=20270101T000000Z", Some(WEEK.to_vec())),
            ("FREQ=DAILY;BYDAY=SA", Some(vec![Sat])),
            ("FREQ=WEEKLY;INTERVAL=2", None),
            ("FREQ=DAILY;INTERVAL=7", None),
            ("FREQ=WEEKLY;BYMONTH=6", None),
            ("FREQ=MONTHLY;BYDAY=-1SA", None),
            ("FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1", None),
            ("FREQ=YEARLY", None),
        ] {
            assert_eq!(weekdays(rule, first), days, "{rule}");
        }
        assert_eq!(every_week(&[Mon, Wed]), "FREQ=WEEKLY;BYDAY=MO,WE");
    }
}
