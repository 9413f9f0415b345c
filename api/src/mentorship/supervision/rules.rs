//! Pure decisions about supervision: who can be chosen, and what follows what.

use std::collections::HashSet;

use chrono::TimeDelta;
use entity::role_grant::Role;
use entity::supervision::{self, SupervisionState};
use uuid::Uuid;

use super::super::messages::NoLongerPossible;
use super::messages;
use crate::failure::{ErrorCode, Failure, Problem, Refusal};

/// How often a mentor can ask within [`QUESTIONS_WITHIN`]: every question is a letter.
pub const QUESTIONS: u64 = 5;
/// See [`QUESTIONS`].
pub const QUESTIONS_WITHIN: TimeDelta = TimeDelta::days(1);
/// Who can be chosen holds one of these.
pub const ROLES: [Role; 3] = [Role::Mentor, Role::Professional, Role::Steward];

/// Whether the mentor may choose this member, who holds these roles and is or is not her mentee.
pub fn may_choose(mentor: Uuid, chosen: Uuid, roles: &HashSet<Role>, is_mentee: bool) -> Result<(), Problem> {
    if mentor == chosen {
        return Err(Problem::new(ErrorCode::Conflict, messages::ChoseOneself));
    }
    if is_mentee {
        return Err(Problem::new(ErrorCode::Conflict, messages::ChoseMentee));
    }
    if ROLES.iter().any(|role| roles.contains(role)) {
        return Ok(());
    }
    Err(Problem::new(ErrorCode::Conflict, messages::RoleMissing))
}

/// What becomes of a question that waits, by the one who was asked.
pub fn answered(supervision: &supervision::Model, by: Uuid, is_yes: bool) -> Result<SupervisionState, Failure> {
    if supervision.supervisor_id != by {
        // Nothing in the input could mend it.
        return Err(Refusal::Forbidden.into());
    }
    match (supervision.state, is_yes) {
        (SupervisionState::Asked, true) => Ok(SupervisionState::Active),
        (SupervisionState::Asked, false) => Ok(SupervisionState::Declined),
        _ => Err(too_late()),
    }
}

/// Whether it can be ended: what is under way by either, a question that waits by who asked.
pub fn may_end(supervision: &supervision::Model, by: Uuid) -> Result<(), Failure> {
    match supervision.state {
        SupervisionState::Active => Ok(()),
        SupervisionState::Asked if supervision.mentor_id == by => Ok(()),
        _ => Err(too_late()),
    }
}

/// It is not what it was.
pub fn too_late() -> Failure {
    Problem::new(ErrorCode::Conflict, NoLongerPossible).at("supervision").into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use SupervisionState::{Active, Asked, Declined, Ended};
    use chrono::DateTime;

    const LAYLA: Uuid = Uuid::from_u128(1);
    const OMAR: Uuid = Uuid::from_u128(2);

    fn supervision(state: SupervisionState) -> supervision::Model {
        supervision::Model {
            id: Uuid::nil(),
            mentor_id: LAYLA,
            supervisor_id: OMAR,
            state,
            asked_at: DateTime::UNIX_EPOCH,
            answered_at: None,
            ended_at: None,
        }
    }

    #[test]
    fn who_can_be_chosen() {
        for (chosen, roles, is_mentee, is_fine) in [
            (OMAR, vec![Role::Mentor], false, true),
            (OMAR, vec![Role::Professional], false, true),
            (OMAR, vec![Role::Steward], false, true),
            (OMAR, vec![Role::Facilitator, Role::Moderator], false, false),
            (OMAR, vec![], false, false),
            (OMAR, vec![Role::Mentor], true, false),
            (LAYLA, vec![Role::Mentor], false, false),
        ] {
            let roles: HashSet<Role> = roles.into_iter().collect();
            assert_eq!(may_choose(LAYLA, chosen, &roles, is_mentee).is_ok(), is_fine, "{chosen} {roles:?}");
        }
    }

    #[test]
    fn who_was_asked_answers_once_and_either_ends_it() {
        for (state, yes, end_by_mentor, end_by_supervisor) in [
            (Asked, Some(Active), true, false),
            (Active, None, true, true),
            (Declined, None, false, false),
            (Ended, None, false, false),
        ] {
            let row = supervision(state);
            assert_eq!(answered(&row, OMAR, true).ok(), yes, "{state:?}");
            assert_eq!(answered(&row, OMAR, false).ok(), yes.map(|_| Declined), "{state:?}");
            assert!(answered(&row, LAYLA, true).is_err(), "{state:?}");
            assert_eq!(may_end(&row, LAYLA).is_ok(), end_by_mentor, "{state:?}");
            assert_eq!(may_end(&row, OMAR).is_ok(), end_by_supervisor, "{state:?}");
        }
    }
}
