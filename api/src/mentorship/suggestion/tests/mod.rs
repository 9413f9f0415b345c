//! Whom somebody is suggested, and what becomes of it.

mod drawn;
mod privacy;

use entity::mentoring::AgeGroup;
use entity::profile::{LifeSituation, Perspective};
use uuid::Uuid;

use self::drawn::all;
use super::rules::{MOST, Suggestion, left, ranked};
use crate::mentorship::fit::{Guide, Reason, Seeker};

fn seeker() -> Seeker {
    Seeker {
        id: Uuid::from_u128(1),
        languages: vec!["en".parse().unwrap()],
        age_group: Some(AgeGroup::Adult),
        situations: all(),
        ..Seeker::default()
    }
}

fn guide(number: u128, situations: Vec<LifeSituation>) -> Guide {
    Guide {
        id: Uuid::from_u128(number),
        languages: vec!["en".parse().unwrap()],
        perspectives: vec![Perspective::Carer],
        age_groups: vec![AgeGroup::Adult],
        places: 1,
        situations,
        ..Guide::default()
    }
}

fn mentors(suggestions: &[Suggestion]) -> Vec<u128> {
    suggestions.iter().map(|suggestion| suggestion.mentor.as_u128()).collect()
}

#[test]
fn the_best_five_are_suggested_the_best_first() {
    use LifeSituation::{Athlete, Faith, Parent};
    let guides = [guide(2, vec![]), guide(3, vec![Parent, Faith, Athlete]), guide(4, vec![Parent])];
    assert_eq!(mentors(&ranked(&seeker(), &guides)), [3, 4, 2]);
    let many: Vec<Guide> = (10..40).map(|number| guide(number, vec![])).collect();
    let first = mentors(&ranked(&seeker(), &many));
    assert_eq!(first.len(), MOST);
    let other = Seeker { id: Uuid::from_u128(7), ..seeker() };
    assert_ne!(mentors(&ranked(&other, &many)), first, "those who fit alike are not the same for all");
}

#[test]
fn what_is_kept_loses_and_never_gains() {
    use LifeSituation::{Athlete, Parent};
    let before = [guide(2, vec![Parent, Athlete]), guide(3, vec![Parent])];
    let kept = ranked(&seeker(), &before);
    assert_eq!(mentors(&kept), [2, 3]);
    let after = [guide(2, vec![Athlete, LifeSituation::Faith]), guide(3, vec![Parent]), guide(4, all())];
    let still = left(kept.clone(), &seeker(), &after);
    assert_eq!(mentors(&still), [2, 3], "in the same order, and nobody else");
    assert_eq!(still[0].reasons, [Reason::Language("en".parse().unwrap()), Reason::Situation(Athlete)]);
    let full = Guide { places: 0, ..guide(2, all()) };
    assert_eq!(mentors(&left(kept, &seeker(), &[full])), [0_u128; 0]);
}
