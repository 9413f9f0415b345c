//! Which date of a new rule takes the place of which date of an old one, when a series goes on under another rule.

use chrono::{DateTime, TimeDelta, Utc};

/// Dates that lie this far apart are not the same date moved: less than half a week and a bit, so that a weekly
/// meeting may go to any other day of its week.
const APART: TimeDelta = TimeDelta::days(4);

/// For each old date, the place of the new one that it becomes, if any. Both are in order and stay so; as many as
/// possible are paired, and of these ways the one in which people's plans are moved the least.
pub fn pairs(old: &[DateTime<Utc>], new: &[DateTime<Utc>]) -> Vec<Option<usize>> {
    let best = worked_out(old, new);
    let at = |i: usize, j: usize| best.get(i).and_then(|row| row.get(j)).copied().unwrap_or_default();
    let mut j = 0;
    let mut pairs = Vec::with_capacity(old.len());
    for (i, one) in old.iter().enumerate() {
        // Passed by are new dates that the best way makes no old one's.
        while j < new.len() && at(i, j) == at(i, j + 1) {
            j += 1;
        }
        let pair = new.get(j).and_then(|other| joined(*one, *other, at(i + 1, j + 1)));
        let is_paired = pair.is_some_and(|pair| pair == at(i, j) && pair != at(i + 1, j));
        pairs.push(is_paired.then_some(j));
        j += usize::from(is_paired);
    }
    pairs
}

/// How many pairs there are, and by how many seconds they lie apart, counted down: the greater is the better.
type Worth = (usize, i64);

/// What the rest of both lists is worth, from each place in each.
fn worked_out(old: &[DateTime<Utc>], new: &[DateTime<Utc>]) -> Vec<Vec<Worth>> {
    let mut rows = vec![vec![Worth::default(); new.len() + 1]];
    for one in old.iter().rev() {
        let mut row = vec![Worth::default()];
        let below = rows.last().map(Vec::as_slice).unwrap_or_default();
        for (j, other) in new.iter().enumerate().rev() {
            let without = below.get(j).copied().unwrap_or_default();
            let skipping = row.last().copied().unwrap_or_default();
            let pair = joined(*one, *other, below.get(j + 1).copied().unwrap_or_default()).unwrap_or_default();
            row.push(pair.max(skipping).max(without));
        }
        row.reverse();
        rows.push(row);
    }
    rows.reverse();
    rows
}

/// What it is worth to pair these two and go on, if they may be.
fn joined(one: DateTime<Utc>, other: DateTime<Utc>, rest: Worth) -> Option<Worth> {
    let apart = (one - other).abs();
    (apart < APART).then(|| (rest.0 + 1, rest.1 - apart.num_seconds()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moments(days: &[&str]) -> Vec<DateTime<Utc>> {
        days.iter().map(|day| format!("2026-01-{day}:00:00Z").parse().unwrap()).collect()
    }

    fn paired(old: &[&str], new: &[&str]) -> Vec<Option<usize>> {
        pairs(&moments(old), &moments(new))
    }

    #[test]
    fn a_weekly_meeting_goes_to_another_hour_or_day() {
        let tuesdays = ["06T19", "13T19", "20T19"];
        assert_eq!(paired(&tuesdays, &["06T20", "13T20", "20T20"]), [Some(0), Some(1), Some(2)]);
        assert_eq!(paired(&tuesdays, &["08T19", "15T19", "22T19"]), [Some(0), Some(1), Some(2)]);
        // Backwards as well: Monday for Tuesday.
        assert_eq!(paired(&tuesdays, &["05T19", "12T19", "19T19"]), [Some(0), Some(1), Some(2)]);
        // Saturday is nearer to the Tuesday after than to the one before, and still it is one for one.
        assert_eq!(paired(&tuesdays, &["10T18", "17T18", "24T18"]), [Some(0), Some(1), Some(2)]);
    }

    #[test]
    fn what_is_too_far_away_is_not_the_same_date() {
        assert_eq!(paired(&["06T19"], &["10T19"]), [None], "four days");
        assert_eq!(paired(&["06T19"], &["10T18"]), [Some(0)], "an hour less");
        assert_eq!(paired(&["06T19"], &[]), [None]);
        assert!(paired(&[], &["06T19"]).is_empty());
    }

    #[test]
    fn the_same_day_stays_the_same_day() {
        // Daily becomes weekly: the Wednesday that stays is the Wednesday that was.
        let daily = ["05T19", "06T19", "07T19", "08T19", "09T19"];
        assert_eq!(paired(&daily, &["07T19"]), [None, None, Some(0), None, None]);
        // Weekly becomes daily.
        assert_eq!(paired(&["07T19", "14T19"], &["05T19", "06T19", "07T19", "13T19", "14T19"]), [Some(2), Some(4)]);
        // Every second week falls away.
        assert_eq!(paired(&["06T19", "13T19", "20T19"], &["06T19", "20T19"]), [Some(0), None, Some(1)]);
    }
}
