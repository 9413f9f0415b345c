//! Pure decisions about teams: what a part is, who holds which, who may take or open one.

use std::collections::HashSet;

use entity::meeting_part::{self, MeetingPart};
use entity::occurrence_part;
use uuid::Uuid;

use super::messages;
use crate::failure::{Check, ErrorCode, Problem};
use crate::i18n::Locale;

/// A part that one person can hold.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Slot {
    /// Which part.
    pub part: MeetingPart,
    /// For which language; empty where the part is for none.
    pub language: String,
}

impl Slot {
    /// Who holds the meeting.
    pub const FACILITATOR: Self = Self { part: MeetingPart::Facilitator, language: String::new() };
}

/// A part, and whose it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    /// The part.
    pub slot: Slot,
    /// To whom it was given, if to somebody.
    pub given_to: Option<Uuid>,
    /// Whether she can hold it.
    pub is_in_office: bool,
}

impl Held {
    /// Somebody's part, or an open one.
    pub fn new(slot: Slot, given_to: Option<Uuid>) -> Self {
        Self { slot, given_to, is_in_office: true }
    }

    /// Who holds it; nobody while it is open.
    pub fn member(&self) -> Option<Uuid> {
        self.given_to.filter(|_| self.is_in_office)
    }
}

/// The part that is named by these two: an interpreter has a language, and nobody else.
pub fn slot(part: MeetingPart, language: Option<Locale>, check: &mut Check) -> Slot {
    let problem = match (part == MeetingPart::Interpreter, &language) {
        (true, None) => Some(Problem::new(ErrorCode::BadUserInput, messages::LanguageMissing)),
        (false, Some(_)) => Some(Problem::new(ErrorCode::BadUserInput, messages::LanguageNotNeeded)),
        (true, Some(_)) | (false, None) => None,
    };
    if let Some(problem) = problem {
        check.note(problem.at("language"));
    }
    Slot { part, language: language.map(|language| language.to_string()).unwrap_or_default() }
}

/// Whether the part is only for those who hold the role of facilitator.
pub fn takes_the_role(part: MeetingPart) -> bool {
    matches!(part, MeetingPart::Facilitator | MeetingPart::CoFacilitator)
}

/// The standing team of a series, with a place for who facilitates even when there is nobody.
pub fn standing(facilitator: Option<Uuid>, parts: &[meeting_part::Model]) -> Vec<Held> {
    let others = parts.iter().map(|row| {
        let slot = Slot { part: row.part, language: row.language.clone() };
        Held::new(slot, Some(row.member_id))
    });
    sorted([Held::new(Slot::FACILITATOR, facilitator)].into_iter().chain(others).collect())
}

/// The team of a date: what was said for it, and the standing team for the rest.
pub fn team_of(date: &[occurrence_part::Model], standing: &[Held]) -> Vec<Held> {
    let said = date.iter().map(|row| {
        let slot = Slot { part: row.part, language: row.language.clone() };
        Held::new(slot, row.member_id)
    });
    let mut team: Vec<Held> = said.collect();
    let named: HashSet<Slot> = team.iter().map(|held| held.slot.clone()).collect();
    team.extend(standing.iter().filter(|held| !named.contains(&held.slot)).cloned());
    sorted(team)
}

/// The same team, in which nobody facilitates but those who hold the role.
pub fn in_office(mut team: Vec<Held>, facilitators: &HashSet<Uuid>) -> Vec<Held> {
    for held in team.iter_mut().filter(|held| takes_the_role(held.slot.part)) {
        held.is_in_office = held.given_to.is_none_or(|member| facilitators.contains(&member));
    }
    team
}

/// The same team as somebody sees it for whom these members do not exist: as if each of them had left. The date or the
/// series is then without whoever facilitates; of the other parts nothing is left.
pub fn without(team: Vec<Held>, gone: &HashSet<Uuid>) -> Vec<Held> {
    let is_gone = |held: &Held| held.given_to.is_some_and(|member| gone.contains(&member));
    let seen = team.into_iter().filter_map(|held| match (is_gone(&held), held.slot == Slot::FACILITATOR) {
        (false, _) => Some(held),
        (true, true) => Some(Held::new(held.slot, None)),
        (true, false) => None,
    });
    seen.collect()
}

/// Whose the part is in this team.
pub fn holder<'a>(team: &'a [Held], slot: &Slot) -> Option<&'a Held> {
    team.iter().find(|held| held.slot == *slot)
}

/// Who may stand in the part's row when the member takes it: whoever was given it and holds it no more. `None` when
/// the part is hers already.
pub fn may_take(team: &[Held], slot: &Slot, member: Uuid) -> Result<Option<Option<Uuid>>, Problem> {
    match holder(team, slot) {
        Some(held) if held.member() == Some(member) => Ok(None),
        Some(held) if held.member().is_none() => Ok(Some(held.given_to)),
        Some(_) | None => Err(not_open()),
    }
}

/// Whether a part that was offered is still there to be taken: nobody holds it, or whoever held it when it was
/// offered, or by now the one who was asked.
pub fn may_follow(team: &[Held], slot: &Slot, instead_of: Option<Uuid>, member: Uuid) -> Result<(), Problem> {
    let now = holder(team, slot).and_then(Held::member);
    let is_free = now.is_none_or(|now| Some(now) == instead_of || now == member);
    if is_free { Ok(()) } else { Err(not_open()) }
}

/// Who may stand in the part's row when it is opened. Whoever holds a part may open it; whoever may arrange the date
/// may open any, also one that there was not before.
pub fn may_open(team: &[Held], slot: &Slot, by: Uuid, may_arrange: bool) -> Result<Option<Uuid>, Problem> {
    let held = holder(team, slot);
    let is_hers = held.is_some_and(|held| held.given_to == Some(by));
    if is_hers || may_arrange { Ok(held.and_then(|held| held.given_to)) } else { Err(not_hers()) }
}

/// Who leaves the standing team when somebody says so: herself, or another where whoever says so holds the meeting.
pub fn may_end(team: &[Held], slot: &Slot, by: Uuid, may_arrange: bool) -> Result<Uuid, Problem> {
    let given_to = holder(team, slot).and_then(|held| held.given_to);
    given_to.filter(|member| *member == by || may_arrange).ok_or_else(not_hers)
}

/// The part is another's by now, or there is no such part.
pub fn not_open() -> Problem {
    Problem::new(ErrorCode::Conflict, messages::PartNotOpen)
}

fn not_hers() -> Problem {
    Problem::new(ErrorCode::Conflict, messages::PartNotYours)
}

fn sorted(mut team: Vec<Held>) -> Vec<Held> {
    team.sort_by(|one, other| one.slot.cmp(&other.slot));
    team
}

#[cfg(test)]
mod tests {
    use super::*;

    const FARIDA: Uuid = Uuid::from_u128(1);
    const OMAR: Uuid = Uuid::from_u128(2);
    const NOOR: Uuid = Uuid::from_u128(3);

    fn interpreter(language: &str) -> Slot {
        Slot { part: MeetingPart::Interpreter, language: language.to_owned() }
    }

    fn in_series(slot: Slot, member_id: Uuid) -> meeting_part::Model {
        meeting_part::Model { meeting_id: Uuid::nil(), part: slot.part, language: slot.language, member_id }
    }

    fn on_date(slot: Slot, member_id: Option<Uuid>) -> occurrence_part::Model {
        occurrence_part::Model { occurrence_id: Uuid::nil(), part: slot.part, language: slot.language, member_id }
    }

    fn told(team: &[Held]) -> Vec<(MeetingPart, &str, Option<Uuid>)> {
        team.iter().map(|held| (held.slot.part, held.slot.language.as_str(), held.member())).collect()
    }

    #[test]
    fn a_date_has_the_standing_team_where_nothing_else_is_said() {
        use MeetingPart::{Facilitator, Interpreter, Shadow};
        let standing =
            standing(Some(FARIDA), &[in_series(interpreter("ase"), OMAR), in_series(interpreter("ar"), NOOR)]);
        let usual =
            [(Facilitator, "", Some(FARIDA)), (Interpreter, "ar", Some(NOOR)), (Interpreter, "ase", Some(OMAR))];
        assert_eq!(told(&team_of(&[], &standing)), usual);

        let learns = Slot { part: Shadow, language: String::new() };
        let date =
            [on_date(interpreter("ase"), None), on_date(learns, Some(NOOR)), on_date(Slot::FACILITATOR, Some(OMAR))];
        let this_time = [
            (Facilitator, "", Some(OMAR)),
            (Shadow, "", Some(NOOR)),
            (Interpreter, "ar", Some(NOOR)),
            (Interpreter, "ase", None),
        ];
        assert_eq!(told(&team_of(&date, &standing)), this_time);
    }

    #[test]
    fn nobody_facilitates_without_the_role() {
        let parts = [in_series(interpreter("ar"), NOOR)];
        let team = team_of(&[], &standing(Some(FARIDA), &parts));
        assert_eq!(told(&in_office(team.clone(), &[FARIDA].into()))[0].2, Some(FARIDA));
        let without = in_office(team, &HashSet::new());
        assert_eq!([told(&without)[0].2, told(&without)[1].2], [None, Some(NOOR)]);
        assert_eq!(
            may_take(&without, &Slot::FACILITATOR, OMAR).unwrap(),
            Some(Some(FARIDA)),
            "in whose place she comes"
        );
    }

    #[test]
    fn whoever_does_not_exist_for_somebody_is_in_no_team_of_hers() {
        let team = standing(Some(FARIDA), &[in_series(interpreter("ar"), NOOR), in_series(interpreter("fr"), OMAR)]);
        assert_eq!(without(team.clone(), &HashSet::new()), team);
        let seen = without(team.clone(), &[NOOR].into());
        let left = standing(Some(FARIDA), &[in_series(interpreter("fr"), OMAR)]);
        assert_eq!(told(&seen), told(&left), "as if she had left");
        let parts = [in_series(interpreter("ar"), NOOR), in_series(interpreter("fr"), OMAR)];
        assert_eq!(told(&without(team, &[FARIDA].into())), told(&standing(None, &parts)), "as if nobody facilitated");
    }

    #[test]
    fn what_is_open_can_be_taken_and_nothing_else() {
        let team = team_of(&[on_date(interpreter("ar"), None)], &standing(Some(FARIDA), &[]));
        assert_eq!(may_take(&team, &interpreter("ar"), NOOR).unwrap(), Some(None));
        assert_eq!(may_take(&team, &Slot::FACILITATOR, FARIDA).unwrap(), None, "it is hers");
        assert!(may_take(&team, &Slot::FACILITATOR, NOOR).is_err());
        assert!(may_take(&team, &interpreter("fr"), NOOR).is_err());
        let nobodys = team_of(&[], &standing(None, &[]));
        assert_eq!(may_take(&nobodys, &Slot::FACILITATOR, NOOR).unwrap(), Some(None));
    }

    #[test]
    fn what_was_offered_is_there_as_long_as_nobody_else_came() {
        let team = team_of(&[on_date(interpreter("ar"), None)], &standing(Some(FARIDA), &[]));
        assert!(may_follow(&team, &Slot::FACILITATOR, Some(FARIDA), OMAR).is_ok());
        assert!(may_follow(&team, &Slot::FACILITATOR, None, OMAR).is_err());
        assert!(may_follow(&team, &Slot::FACILITATOR, None, FARIDA).is_ok());
        assert!(may_follow(&team, &interpreter("ar"), Some(NOOR), OMAR).is_ok());
    }

    #[test]
    fn each_opens_her_own_and_who_arranges_any() {
        let team = team_of(&[], &standing(Some(FARIDA), &[]));
        assert_eq!(may_open(&team, &Slot::FACILITATOR, FARIDA, false).unwrap(), Some(FARIDA));
        assert!(may_open(&team, &Slot::FACILITATOR, NOOR, false).is_err());
        assert_eq!(may_open(&team, &Slot::FACILITATOR, NOOR, true).unwrap(), Some(FARIDA));
        assert!(may_open(&team, &interpreter("ar"), NOOR, false).is_err());
        assert_eq!(may_open(&team, &interpreter("ar"), NOOR, true).unwrap(), None);
        assert_eq!(may_end(&team, &Slot::FACILITATOR, FARIDA, false).unwrap(), FARIDA);
        assert!(may_end(&team, &Slot::FACILITATOR, NOOR, false).is_err());
        assert!(may_end(&team, &interpreter("ar"), NOOR, true).is_err());
    }

    #[test]
    fn an_interpreter_has_a_language_and_nobody_else() {
        for (part, tag, is_fine) in [
            (MeetingPart::Interpreter, Some("ar"), true),
            (MeetingPart::Interpreter, None, false),
            (MeetingPart::Shadow, None, true),
            (MeetingPart::Shadow, Some("ar"), false),
        ] {
            let mut check = Check::default();
            slot(part, tag.map(|tag| tag.parse().unwrap()), &mut check);
            assert_eq!(check.finish().is_ok(), is_fine, "{part:?} {tag:?}");
        }
    }
}
