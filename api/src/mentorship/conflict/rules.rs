//! Pure decisions about conflicts.

use uuid::Uuid;

use super::messages;
use crate::failure::{ErrorCode, Failure, Problem, Refusal};

/// Who declares a conflict.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Declarer {
    /// Who she is.
    pub member: Uuid,
    /// Whether she is a steward.
    pub is_steward: bool,
}

/// Two members, the one whose id is the smaller first: a conflict has no direction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Two {
    /// The one.
    pub one: Uuid,
    /// The other.
    pub other: Uuid,
}

impl Two {
    /// These two, in whichever order they come.
    pub fn of(one: Uuid, other: Uuid) -> Self {
        Self { one: one.min(other), other: one.max(other) }
    }

    /// Whether the member is one of them.
    pub fn includes(self, member: Uuid) -> bool {
        self.one == member || self.other == member
    }
}

/// Whether she declares it in office: everybody may about herself, and a steward about any two.
pub fn is_in_office(by: Declarer, two: Two) -> Result<bool, Failure> {
    if two.one == two.other {
        return Err(Problem::new(ErrorCode::BadUserInput, messages::WithOneself).at("with").into());
    }
    match (two.includes(by.member), by.is_steward) {
        (true, _) => Ok(false),
        (false, true) => Ok(true),
        (false, false) => Err(Refusal::Forbidden.into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everybody_speaks_for_herself_and_a_steward_for_others() {
        let [sami, noor, eve] = [1, 2, 3].map(Uuid::from_u128);
        let (member, steward) =
            (|member| Declarer { member, is_steward: false }, Declarer { member: eve, is_steward: true });
        for two in [Two::of(sami, noor), Two::of(noor, sami)] {
            assert_eq!(is_in_office(member(sami), two).ok(), Some(false));
            assert_eq!(is_in_office(member(noor), two).ok(), Some(false));
            assert_eq!(is_in_office(steward, two).ok(), Some(true));
            assert!(matches!(is_in_office(member(eve), two), Err(Failure::Refusal(Refusal::Forbidden))));
        }
        assert_eq!(is_in_office(steward, Two::of(sami, eve)).ok(), Some(false), "about herself she is one of the two");
        assert!(matches!(is_in_office(steward, Two::of(sami, sami)), Err(Failure::Problems(_))));
    }
}
