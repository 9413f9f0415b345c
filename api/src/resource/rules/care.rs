//! When what everybody reads is due to be looked at again, and what becomes of it while nobody does. It sinks in what
//! people look for at once; it is hidden after a while.

use chrono::{Days, NaiveDate};

/// How many days after the day on which somebody was to look at it again something is hidden.
pub const GRACE: Days = Days::new(30);
/// How many days before that its owner is asked once more.
const LAST_CALL: Days = Days::new(7);

/// The days by which it is decided, on one day, what is hidden and who is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CareDays {
    /// The day.
    pub today: NaiveDate,
    /// What was due by then is hidden.
    pub hidden_when_due: NaiveDate,
    /// Of what was due by then, the owner is asked once more, unless
    pub called_when_due: NaiveDate,
    /// she was asked later than this.
    pub asked_by: NaiveDate,
}

/// The days that count on this one.
pub fn care_days(today: NaiveDate) -> CareDays {
    let before = |days| today.checked_sub_days(days).unwrap_or(NaiveDate::MIN);
    let hidden_when_due = before(GRACE);
    CareDays {
        today,
        hidden_when_due,
        called_when_due: hidden_when_due.checked_add_days(LAST_CALL).unwrap_or(today),
        asked_by: before(LAST_CALL),
    }
}

/// The day on which something that was due on this one is hidden.
pub fn hidden_on(due: NaiveDate) -> NaiveDate {
    due.checked_add_days(GRACE).unwrap_or(NaiveDate::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nobody_looks_at_is_hidden_after_thirty_days_and_its_owner_is_asked_a_week_before() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let days = care_days(day("2026-03-31"));
        assert_eq!(days.hidden_when_due, day("2026-03-01"));
        assert_eq!(days.called_when_due, day("2026-03-08"));
        assert_eq!(days.asked_by, day("2026-03-24"));
        assert_eq!(hidden_on(day("2026-03-01")), days.today);
    }
}
