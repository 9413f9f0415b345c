//! Who greets whom: by language, zone and load. The same question gets the same answer.

use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;
use uuid::Uuid;

use super::hours;
use crate::i18n::Locale;

/// Clocks that are less than this apart are alike: nobody is passed over for an hour.
const ALIKE: TimeDelta = TimeDelta::hours(3);

/// Somebody who has just come, as far as it matters for who greets her.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Newcomer {
    /// The languages that she reads.
    pub languages: Vec<Locale>,
    /// Where she lives.
    pub time_zone: Tz,
}

/// Somebody who could greet her: she offers it, has room for one more, and was not asked yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    /// Who.
    pub member: Uuid,
    /// The languages in which she greets.
    pub languages: Vec<Locale>,
    /// Where she lives.
    pub time_zone: Tz,
    /// How many newcomers she looks after already.
    pub open_welcomes: i32,
    /// When she was last given one.
    pub last_asked_at: Option<DateTime<Utc>>,
}

/// The circumstances of the choice.
#[derive(Debug, Clone)]
pub struct Moment<'a> {
    /// When the choice is made.
    pub now: DateTime<Utc>,
    /// How long a greeter may take to answer.
    pub response: TimeDelta,
    /// The community's own language.
    pub language: &'a Locale,
}

/// Those who can greet her, the best first. A language in common comes before everything: without anybody who has one,
/// those are left who speak the community's language, and without those nobody is. Then: whether she is up within the
/// time that she has; how far their clocks are apart; who looks after fewest; who has waited longest for her turn.
pub fn ranked(newcomer: &Newcomer, candidates: Vec<Candidate>, moment: &Moment<'_>) -> Vec<Uuid> {
    let is_in_common = |candidate: &Candidate| newcomer.languages.iter().any(|hers| speaks(candidate, hers));
    let (mut left, others): (Vec<_>, Vec<_>) = candidates.into_iter().partition(is_in_common);
    if left.is_empty() {
        left = others.into_iter().filter(|candidate| speaks(candidate, moment.language)).collect();
    }
    left.sort_by_cached_key(|candidate| {
        let wait = hours::decent(moment.now, candidate.time_zone) - moment.now;
        let apart = hours::apart(newcomer.time_zone, candidate.time_zone, moment.now);
        let distance = apart.num_minutes() / ALIKE.num_minutes();
        (wait >= moment.response, distance, candidate.open_welcomes, candidate.last_asked_at, candidate.member)
    });
    left.into_iter().map(|candidate| candidate.member).collect()
}

/// Whether somebody greets in this language, of whatever region and script.
fn speaks(candidate: &Candidate, language: &Locale) -> bool {
    candidate.languages.iter().any(|one| one.language() == language.language())
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOON: &str = "2026-01-12T12:00:00Z";

    fn candidate(number: u128, languages: &[&str], zone: &str) -> Candidate {
        Candidate {
            member: Uuid::from_u128(number),
            languages: languages.iter().map(|tag| tag.parse().unwrap()).collect(),
            time_zone: zone.parse().unwrap(),
            open_welcomes: 0,
            last_asked_at: None,
        }
    }

    /// The numbers of those who can greet a newcomer in Delhi who reads Hindi and Urdu.
    fn ranked_at(now: &str, candidates: Vec<Candidate>) -> Vec<u128> {
        let newcomer = Newcomer {
            languages: vec!["hi".parse().unwrap(), "ur".parse().unwrap()],
            time_zone: "Asia/Kolkata".parse().unwrap(),
        };
        let english: Locale = "en".parse().unwrap();
        let moment = Moment { now: now.parse().unwrap(), response: TimeDelta::hours(4), language: &english };
        let forwards = ranked(&newcomer, candidates.clone(), &moment);
        let backwards = ranked(&newcomer, candidates.into_iter().rev().collect(), &moment);
        assert_eq!(forwards, backwards, "whoever is asked first, the answer is the same");
        forwards.into_iter().map(|member| member.as_u128()).collect()
    }

    #[test]
    fn a_language_in_common_comes_before_everything() {
        let near = candidate(1, &["en"], "Asia/Kolkata");
        let far = candidate(2, &["es", "ur-PK"], "America/Bogota");
        assert_eq!(ranked_at(NOON, vec![near.clone(), far]), [2], "a region does not stand between them");
        let other = candidate(3, &["es"], "Asia/Kolkata");
        assert_eq!(ranked_at(NOON, vec![near, other.clone()]), [1], "else the community's own language");
        assert_eq!(ranked_at(NOON, vec![other]), [], "else nobody: they could not talk");
    }

    #[test]
    fn whoever_is_near_and_up_comes_first() {
        let berlin = candidate(1, &["hi"], "Europe/Berlin");
        let dubai = candidate(2, &["hi"], "Asia/Dubai");
        let kathmandu = candidate(3, &["hi"], "Asia/Kathmandu");
        let all = vec![berlin.clone(), dubai, kathmandu];
        assert_eq!(ranked_at(NOON, all.clone()), [2, 3, 1], "within three hours, it is about the load");
        // Ten in the evening in London, half past three in the morning in Delhi: within four hours nobody there is up.
        let lima = candidate(4, &["hi"], "America/Lima");
        let night = "2026-01-12T22:00:00Z";
        assert_eq!(ranked_at(night, [all, vec![lima]].concat()), [4, 2, 3, 1]);
    }

    #[test]
    fn load_is_shared_and_turns_are_taken() {
        let busy = |number, open_welcomes, last: Option<&str>| Candidate {
            open_welcomes,
            last_asked_at: last.map(|at| at.parse().unwrap()),
            ..candidate(number, &["hi"], "Asia/Kolkata")
        };
        let all = vec![
            busy(1, 2, None),
            busy(2, 1, Some("2026-01-11T12:00:00Z")),
            busy(3, 1, Some("2026-01-10T12:00:00Z")),
            busy(4, 1, None),
            busy(5, 1, None),
        ];
        assert_eq!(ranked_at(NOON, all), [4, 5, 3, 2, 1]);
    }
}
