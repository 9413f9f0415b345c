//! Pure decisions about proposals: who can be brought together, what stewards have decided, who is left without a
//! mentor and why, and who can still be asked when a proposal is sent.

use std::collections::{BTreeMap, HashMap, HashSet};

use chrono::TimeDelta;
use entity::matching_pair::LeftOut;
use entity::matching_unmatched::Because;
use uuid::Uuid;

use super::super::fit::{Guide, Seeker, fit};
use super::assignment::{Choice, assign};
use super::messages;
use crate::failure::{Check, ErrorCode, Problem};

/// For how long it is kept who was proposed to whom, after the proposal was sent or discarded.
pub const KEPT: TimeDelta = TimeDelta::days(90);

/// Who waits, and who mentors: as far as every member may know them, and a steward no further.
#[derive(Debug, Clone, Default)]
pub struct People {
    seekers: Vec<Seeker>,
    guides: Vec<Guide>,
}

impl People {
    /// These, in whichever order they come.
    pub fn new(mut seekers: Vec<Seeker>, mut guides: Vec<Guide>) -> Self {
        seekers.sort_by_key(|seeker| seeker.id);
        guides.sort_by_key(|guide| guide.id);
        Self { seekers, guides }
    }

    fn seeker(&self, id: Uuid) -> Option<&Seeker> {
        self.seekers.binary_search_by_key(&id, |seeker| seeker.id).ok().and_then(|place| self.seekers.get(place))
    }

    fn guide(&self, id: Uuid) -> Option<&Guide> {
        self.guides.binary_search_by_key(&id, |guide| guide.id).ok().and_then(|place| self.guides.get(place))
    }
}

/// Two whom a steward names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Two {
    /// Who waits.
    pub newcomer: Uuid,
    /// Who mentors.
    pub mentor: Uuid,
}

/// What stewards have decided about one proposal.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Decisions {
    /// With which mentor a newcomer is kept.
    pub pinned: BTreeMap<Uuid, Uuid>,
    /// Who is not brought together.
    pub removed: HashSet<Two>,
}

impl Decisions {
    /// The same with these taken apart and those kept together: what is said last counts.
    #[must_use]
    pub fn adjusted(mut self, remove: &[Two], pin: &[Two]) -> Self {
        for two in remove {
            if self.pinned.get(&two.newcomer) == Some(&two.mentor) {
                self.pinned.remove(&two.newcomer);
            }
            self.removed.insert(*two);
        }
        for two in pin {
            self.removed.remove(two);
            self.pinned.insert(two.newcomer, two.mentor);
        }
        self
    }
}

/// Two whom a proposal brings together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pair {
    /// The two.
    pub two: Two,
    /// How well they fit.
    pub score: u32,
    /// Whether a steward keeps them together.
    pub is_pinned: bool,
}

/// Who could walk with whom, and who goes on waiting.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Proposal {
    /// The pairs, by the newcomer.
    pub pairs: Vec<Pair>,
    /// The others who wait.
    pub unmatched: Vec<(Uuid, Because)>,
}

/// Works out the proposal in which those who are brought together fit best, all in all: those whom a steward keeps
/// together first, if they can be, and the others around them. The same people and decisions give the same proposal.
pub fn propose(people: &People, decisions: &Decisions) -> Proposal {
    let mut places: Vec<usize> = people.guides.iter().map(|guide| guide.places as usize).collect();
    let mut pinned = HashMap::new();
    for (newcomer, mentor) in &decisions.pinned {
        let (Some(seeker), Some(guide)) = (people.seeker(*newcomer), people.guide(*mentor)) else { continue };
        let place = people.guides.binary_search_by_key(mentor, |guide| guide.id).unwrap_or_default();
        let Some(fit) = fit(seeker, guide).filter(|_| places[place] > 0) else { continue };
        places[place] -= 1;
        pinned.insert(*newcomer, (place, fit.score));
    }
    let choices: Vec<Vec<Choice>> = people
        .seekers
        .iter()
        .map(|seeker| if pinned.contains_key(&seeker.id) { Vec::new() } else { choices(people, decisions, seeker) })
        .collect();
    let given = assign(&choices, &places);
    let mut proposal = Proposal::default();
    for ((seeker, choices), given) in people.seekers.iter().zip(&choices).zip(given) {
        let kept = pinned.get(&seeker.id).copied();
        let chosen =
            choices.iter().find(|choice| Some(choice.mentor) == given).map(|choice| (choice.mentor, choice.fit));
        match kept.or(chosen) {
            Some((mentor, score)) => {
                let two = Two { newcomer: seeker.id, mentor: people.guides[mentor].id };
                proposal.pairs.push(Pair { two, score, is_pinned: kept.is_some() });
            }
            None => proposal.unmatched.push((seeker.id, because(people, seeker, !choices.is_empty()))),
        }
    }
    proposal
}

/// Every mentor who can be proposed to this newcomer.
fn choices(people: &People, decisions: &Decisions, seeker: &Seeker) -> Vec<Choice> {
    let guides = people.guides.iter().enumerate();
    let may_be =
        guides.filter(|(_, guide)| !decisions.removed.contains(&Two { newcomer: seeker.id, mentor: guide.id }));
    let fits = may_be.filter_map(|(mentor, guide)| Some(Choice { mentor, fit: fit(seeker, guide)?.score }));
    fits.filter(|choice| choice.fit > 0).collect()
}

/// Why there is no mentor for her. What keeps two apart for reasons of their own is never told from one another.
fn because(people: &People, seeker: &Seeker, has_choices: bool) -> Because {
    let with_places: Vec<_> = people.guides.iter().filter(|guide| guide.places > 0).collect();
    if seeker.age_group.is_none() {
        Because::WishNotShown
    } else if has_choices || with_places.is_empty() {
        Because::NoPlaceLeft
    } else if !with_places.iter().any(|guide| have_a_language(seeker, guide)) {
        Because::NoCommonLanguage
    } else if !with_places.iter().any(|guide| have_a_language(seeker, guide) && is_of_an_age(seeker, guide)) {
        Because::AgeGroup
    } else {
        Because::NoOtherMentor
    }
}

fn have_a_language(seeker: &Seeker, guide: &Guide) -> bool {
    let is_hers = |language: &str| seeker.languages.iter().any(|hers| hers.language() == language);
    guide.languages.iter().any(|language| is_hers(language.language()))
}

fn is_of_an_age(seeker: &Seeker, guide: &Guide) -> bool {
    seeker.age_group.is_some_and(|age| guide.age_groups.contains(&age))
}

/// Checks the pairs that a steward wants to keep together, with those that are kept together already.
pub fn check_pins(people: &People, decisions: &Decisions, pin: &[Two], steward: Uuid, check: &mut Check) {
    let mut newcomers = HashSet::new();
    for (place, two) in pin.iter().enumerate() {
        let at = |field: &str| format!("pin.{place}{field}");
        if !newcomers.insert(two.newcomer) {
            let twice = Problem::new(ErrorCode::BadUserInput, messages::PinnedTwice);
            check.note(twice.at(&at(".newcomer")));
        } else if let Err((problem, field)) = may_pin(people, decisions, *two, steward) {
            check.note(problem.at(&at(field)));
        }
    }
}

/// Whether the two can be kept together; else why not, and which field of the pair says so. `decisions` are those that
/// would hold then.
fn may_pin(people: &People, decisions: &Decisions, two: Two, steward: Uuid) -> Result<(), (Problem, &'static str)> {
    // She would learn from the answer what the other keeps to herself.
    if [two.newcomer, two.mentor].contains(&steward) {
        return Err((Problem::new(ErrorCode::Conflict, messages::OwnPair), ""));
    }
    let Some(seeker) = people.seeker(two.newcomer) else {
        return Err((Problem::new(ErrorCode::Conflict, messages::NotWaiting), ".newcomer"));
    };
    let Some(guide) = people.guide(two.mentor) else {
        return Err((Problem::new(ErrorCode::MentorUnavailable, messages::MentorUnavailable), ".mentor"));
    };
    let kept = decisions.pinned.values().filter(|mentor| **mentor == two.mentor).count();
    if kept > guide.places as usize {
        return Err((Problem::new(ErrorCode::MentorFull, messages::NoPlaceForPin), ".mentor"));
    }
    if fit(seeker, guide).is_some() {
        return Ok(());
    }
    let problem = if seeker.age_group.is_some() && !have_a_language(seeker, guide) {
        Problem::new(ErrorCode::Conflict, messages::NoCommonLanguage)
    } else if seeker.age_group.is_some() && !is_of_an_age(seeker, guide) {
        Problem::new(ErrorCode::Conflict, messages::OtherAgeGroup)
    } else {
        Problem::new(ErrorCode::Conflict, messages::NotTogether)
    };
    Err((problem, ""))
}

/// What becomes of each pair when the proposal is sent, as things stand by then: nothing, or why it is left out. Those
/// who are kept together come first to a mentor's places, then those who fit best.
pub fn left_out(people: &People, pairs: &[Pair]) -> HashMap<Two, LeftOut> {
    let mut pairs = pairs.to_vec();
    pairs.sort_by_key(|pair| (!pair.is_pinned, std::cmp::Reverse(pair.score), pair.two));
    let mut places: HashMap<Uuid, u32> = people.guides.iter().map(|guide| (guide.id, guide.places)).collect();
    let mut left_out = HashMap::new();
    for pair in pairs {
        let guide = people.guide(pair.two.mentor);
        let left = places.get(&pair.two.mentor).copied().unwrap_or_default();
        let why = match (people.seeker(pair.two.newcomer), guide) {
            (None, _) => Some(LeftOut::NoLongerWaiting),
            (Some(_), guide) if guide.is_none() || left == 0 => Some(LeftOut::NoPlaceLeft),
            (Some(seeker), Some(guide)) if fit(seeker, guide).is_some() => None,
            _ => Some(LeftOut::NoLongerPossible),
        };
        match why {
            Some(why) => {
                left_out.insert(pair.two, why);
            }
            None => {
                places.insert(pair.two.mentor, left - 1);
            }
        }
    }
    left_out
}

#[cfg(test)]
mod tests;
