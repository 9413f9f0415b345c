//! Neither an order nor a reason says anything of what is kept private: the private facts of drawn people are drawn anew,
//! for every pair of eyes, and nothing that is told may change.

use std::collections::HashSet;

use chrono::{DateTime, Utc};
use entity::profile::Audience;
use uuid::Uuid;

use super::drawn::Dice;
use crate::mentorship::fit::{self, ForWhom, Guide, GuideFacts, Reason, SeekerFacts, fit as fit_of};
use crate::mentorship::rules::Side;
use crate::mentorship::suggestion::rules::ranked;
use crate::viewer::MemberViewer;

fn now() -> DateTime<Utc> {
    "2026-01-12T09:00:00Z".parse().unwrap()
}

fn bytes(suggestions: &impl serde::Serialize) -> String {
    serde_json::to_string(suggestions).unwrap()
}

/// The mentor, as she reads about somebody who asks her; or walks with her already.
fn mentor(id: Uuid, other: Uuid, is_companion: bool) -> ForWhom {
    let companions = if is_companion { [other].into() } else { HashSet::new() };
    let viewer = MemberViewer {
        id,
        session: Uuid::nil(),
        roles: HashSet::new(),
        has_accepted_conduct: true,
        companions,
        blocked: HashSet::new(),
        time_zone: chrono_tz::UTC,
    };
    ForWhom::viewer(&viewer, Side::Mentor, other)
}

/// How often each kind of reason was read.
#[derive(Default)]
struct Read([usize; 6]);

impl Read {
    fn count<'a>(&mut self, reasons: impl Iterator<Item = &'a Reason>) {
        for reason in reasons {
            let place = match reason {
                Reason::Language(_) => 0,
                Reason::Hours(_) => 1,
                Reason::Situation(_) => 2,
                Reason::Perspective(_) => 3,
                Reason::Topic(_) => 4,
                Reason::Format(_) => 5,
            };
            self.0[place] += 1;
        }
    }
}

#[test]
fn what_somebody_is_suggested_says_nothing_that_mentors_keep_private() {
    let (mut dice, mut read, mut redrawn) = (Dice(1), Read::default(), 0);
    for case in 0..2_000 {
        let seeker = dice.seeker(Uuid::from_u128(1));
        let mut guides: Vec<GuideFacts> = (0..6).map(|number| dice.guide(Uuid::from_u128(100 + number))).collect();
        let answer = |guides: &[GuideFacts]| {
            let seeker = fit::seeker(&seeker, ForWhom::SEEKER, now());
            let guides: Vec<Guide> = guides.iter().map(|facts| fit::guide(facts, ForWhom::SEEKER, now())).collect();
            ranked(&seeker, &guides)
        };
        let before = answer(&guides);
        read.count(before.iter().flat_map(|suggestion| &suggestion.reasons));
        for _ in 0..3 {
            let unchanged = format!("{guides:?}");
            for guide in &mut guides {
                dice.redraw_guide(guide, |audience| audience == Audience::Members);
            }
            redrawn += usize::from(format!("{guides:?}") != unchanged);
            assert_eq!(bytes(&answer(&guides)), bytes(&before), "case {case}");
        }
    }
    assert!(read.0.iter().all(|count| *count > 150), "each kind of reason was read: {:?}", read.0);
    assert!(redrawn > 5_000, "private facts were others: {redrawn}");
}

#[test]
fn what_a_mentor_reads_says_nothing_that_who_asks_her_keeps_private() {
    let (mut dice, mut read) = (Dice(2), Read::default());
    for case in 0..2_000 {
        let (id, other) = (Uuid::from_u128(100), Uuid::from_u128(1));
        let (mut seeker, guide) = (dice.seeker(other), dice.guide(id));
        for is_companion in [false, true] {
            let eyes = mentor(id, other, is_companion);
            let answer = |seeker: &SeekerFacts| {
                fit::reasons(&fit::seeker(seeker, eyes, now()), &fit::guide(&guide, eyes, now()))
            };
            let before = answer(&seeker);
            read.count(before.iter());
            for _ in 0..3 {
                dice.redraw_seeker(&mut seeker, |audience| {
                    audience == Audience::Members || is_companion && audience == Audience::Mentorships
                });
                assert_eq!(bytes(&answer(&seeker)), bytes(&before), "case {case}, companions: {is_companion}");
            }
        }
    }
    assert!(read.0.iter().all(|count| *count > 150), "each kind of reason was read: {:?}", read.0);
}

#[test]
fn what_stewards_match_by_says_nothing_that_either_keeps_private() {
    let (mut dice, mut read, mut apart) = (Dice(3), Read::default(), 0);
    for case in 0..2_000 {
        let mut seeker = dice.seeker(Uuid::from_u128(1));
        let mut guide = dice.guide(Uuid::from_u128(100));
        let answer = |seeker: &SeekerFacts, guide: &GuideFacts| {
            let seeker = fit::seeker(seeker, ForWhom::STEWARD, now());
            fit_of(&seeker, &fit::guide(guide, ForWhom::STEWARD, now()))
        };
        let before = answer(&seeker, &guide);
        apart += usize::from(before.is_none());
        read.count(before.iter().flat_map(|fit| &fit.reasons));
        for _ in 0..3 {
            dice.redraw_seeker(&mut seeker, |audience| audience == Audience::Members);
            dice.redraw_guide(&mut guide, |audience| audience == Audience::Members);
            assert_eq!(answer(&seeker, &guide), before, "case {case}");
        }
    }
    assert!(apart > 300, "{apart}");
    assert!(read.0.iter().all(|count| *count > 10), "each kind of reason was read: {:?}", read.0);
}

/// The test above must be able to fail: what is shown does speak.
#[test]
fn what_is_shown_speaks() {
    let mut dice = Dice(4);
    let mut changed = 0;
    for _ in 0..500 {
        let seeker = fit::seeker(&dice.seeker(Uuid::from_u128(1)), ForWhom::SEEKER, now());
        let mut guide = dice.guide(Uuid::from_u128(100));
        let before = ranked(&seeker, &[fit::guide(&guide, ForWhom::SEEKER, now())]);
        dice.redraw_guide(&mut guide, |_| false);
        changed += usize::from(ranked(&seeker, &[fit::guide(&guide, ForWhom::SEEKER, now())]) != before);
    }
    assert!(changed > 20, "{changed}");
}
