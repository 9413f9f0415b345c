//! What concerns one member in particular. A line of the log is told to many, and who among them has to do
//! with the thing is not in it: a line for each of a hundred who come to a date would be a hundred lines.
//! So whoever follows what is hers looks up once what that is, keeps it beside her place in the log, and looks
//! it up again when a line that was told to her alone says that it may be another.

use std::collections::HashSet;
use std::pin::Pin;

use uuid::Uuid;

use super::{Audience, Change};
use crate::app::App;
use crate::failure::Outcome;
use crate::node::Kind;

/// Looks up the circle of a member as it is now.
pub type LookUp = for<'a> fn(&'a App, Uuid) -> Pin<Box<dyn Future<Output = Outcome<Circle>> + Send + 'a>>;

/// What can concern a member, as a room knows it.
#[derive(Debug, Clone, Copy)]
pub struct Concern {
    /// Things of these kinds. Whoever changes what a member has to do with them says so to her alone.
    pub kinds: &'static [Kind],
    /// Which of them do.
    pub look_up: LookUp,
}

/// The things that concern one member.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Circle {
    /// Those that do by themselves.
    pub things: HashSet<Uuid>,
    /// Those that do with all their parts.
    pub wholes: HashSet<Uuid>,
}

impl Concern {
    /// Whether the change was told to this member alone: it concerns her, and her circle may be another now.
    pub(super) fn is_her_own(&self, change: &Change, member: Uuid) -> bool {
        change.audience == Audience::Member(member) && self.kinds.contains(&change.kind)
    }
}

impl Circle {
    /// Whether the thing that changed is in it.
    pub(super) fn includes(&self, change: &Change) -> bool {
        self.has(change.thing) || change.within.is_some_and(|whole| self.wholes.contains(&whole))
    }

    /// Whether the change shows that the circle was drawn before: a thing in it has become part of one outside.
    pub(super) fn is_older_than(&self, change: &Change) -> bool {
        self.has(change.thing) && change.within.is_some_and(|whole| !self.has(whole))
    }

    fn has(&self, thing: Uuid) -> bool {
        self.things.contains(&thing) || self.wholes.contains(&thing)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::changes::Place;

    const CONCERN: Concern = Concern { kinds: &[Kind::Occurrence], look_up: |_, _| Box::pin(async { unreachable!() }) };

    fn change(thing: u128, within: Option<u128>, audience: Audience) -> Change {
        let place = Place { position: 1, at: chrono::DateTime::UNIX_EPOCH };
        let (thing, within) = (Uuid::from_u128(thing), within.map(Uuid::from_u128));
        Change { place, kind: Kind::Occurrence, thing, within, audience }
    }

    #[test]
    fn a_whole_is_there_with_its_parts_and_a_thing_by_itself() {
        let [thing, whole] = [[1], [2]].map(|ids| ids.into_iter().map(Uuid::from_u128).collect());
        let circle = Circle { things: thing, wholes: whole };
        for (thing, within, expected) in
            [(1, None, true), (2, None, true), (9, None, false), (9, Some(2), true), (9, Some(1), false)]
        {
            let change = change(thing, within, Audience::Everyone);
            assert_eq!(circle.includes(&change), expected, "{thing} within {within:?}");
        }
    }

    #[test]
    fn a_part_that_moved_away_draws_the_circle_anew() {
        let circle = Circle { things: [1, 2].map(Uuid::from_u128).into(), wholes: HashSet::new() };
        for (thing, within, expected) in [(1, Some(2), false), (1, Some(9), true), (9, Some(8), false)] {
            assert_eq!(circle.is_older_than(&change(thing, within, Audience::Everyone)), expected);
        }
    }

    #[test]
    fn what_is_told_to_her_alone_is_her_own() {
        let (noor, sami) = (Uuid::from_u128(1), Uuid::from_u128(2));
        for (audience, expected) in
            [(Audience::Member(noor), true), (Audience::Member(sami), false), (Audience::Everyone, false)]
        {
            assert_eq!(CONCERN.is_her_own(&change(5, None, audience), noor), expected);
        }
        let other = Change { kind: Kind::Mentorship, ..change(5, None, Audience::Member(noor)) };
        assert!(!CONCERN.is_her_own(&other, noor), "of another room");
    }
}
