//! The course of a resource: what can be done with it in which state, by whom, and where that leads. One table says
//! all of it.

use std::collections::HashSet;

use entity::resource::ResourceStatus::{self, Archived, Draft, Proposed, Published};
use uuid::Uuid;

use super::super::messages;
use super::conflict;
use crate::failure::{ErrorCode, Failure, Problem, Refusal};

/// How many have to stand by a version that is marked as sensitive.
const PAIRS_OF_EYES: usize = 2;

/// What somebody is to a resource.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// One of those who may read it.
    Reader,
    /// The one who wrote it.
    Author,
    /// One of those who review: a moderator or steward.
    Reviewer,
    /// Who wrote it, and reviews what others write.
    ReviewingAuthor,
}

impl Standing {
    /// What somebody is, by what is known of her.
    pub fn of(is_author: bool, is_reviewer: bool) -> Self {
        match (is_author, is_reviewer) {
            (true, true) => Self::ReviewingAuthor,
            (true, false) => Self::Author,
            (false, true) => Self::Reviewer,
            (false, false) => Self::Reader,
        }
    }

    /// Whether she works on it, and so sees what others do on it.
    pub fn is_at_work(self) -> bool {
        self != Self::Reader
    }

    /// Whether she does this as `party`. What takes another pair of eyes is not done to one's own.
    fn acts_as(self, party: Party, takes_another: bool) -> bool {
        match party {
            Party::Reader => true,
            Party::Author => matches!(self, Self::Author | Self::ReviewingAuthor),
            Party::Reviewer => self == Self::Reviewer || (self == Self::ReviewingAuthor && !takes_another),
        }
    }
}

/// What can be done to a resource.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verb {
    /// Change what it says.
    Revise,
    /// Say it in another language.
    Translate,
    /// Stand by a translation.
    ReviewTranslation,
    /// Ask those who review to let everybody read it.
    Propose,
    /// Give it back to its author.
    Return,
    /// Let everybody read it.
    Publish,
    /// The same of what nobody here wrote, so that nobody proposes it.
    PublishListed,
    /// Take it back.
    Archive,
    /// Say something about it to those who work on it.
    Comment,
    /// Mark it as sensitive.
    Mark,
    /// Take that mark off.
    Unmark,
    /// Choose how its author is named.
    ChangeCredit,
    /// Suggest another text.
    Suggest,
    /// Accept or decline what somebody suggests.
    Settle,
    /// The same of what is sensitive.
    SettleSensitive,
}

impl Verb {
    fn takes_another_pair_of_eyes(self, status: ResourceStatus) -> bool {
        match self {
            Self::Return | Self::Publish | Self::SettleSensitive | Self::Unmark => true,
            Self::Revise => status != Draft,
            _ => false,
        }
    }
}

/// As what somebody does something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Party {
    Reader,
    Author,
    Reviewer,
}

/// The states of what is not over.
const OPEN: &[ResourceStatus] = &[Draft, Proposed, Published];

/// All that can be done: what, by whom, in which states, and to which state it leads; none where it stays as it is.
const TABLE: &[(Verb, Party, &[ResourceStatus], Option<ResourceStatus>)] = &[
    (Verb::Revise, Party::Author, &[Draft], None),
    (Verb::Revise, Party::Reviewer, OPEN, None),
    (Verb::Translate, Party::Author, OPEN, None),
    (Verb::Translate, Party::Reviewer, OPEN, None),
    (Verb::ReviewTranslation, Party::Reviewer, OPEN, None),
    (Verb::Propose, Party::Author, &[Draft], Some(Proposed)),
    (Verb::Return, Party::Reviewer, &[Proposed], Some(Draft)),
    (Verb::Publish, Party::Reviewer, &[Proposed], Some(Published)),
    (Verb::PublishListed, Party::Reviewer, &[Draft, Proposed], Some(Published)),
    (Verb::Archive, Party::Author, OPEN, Some(Archived)),
    (Verb::Archive, Party::Reviewer, OPEN, Some(Archived)),
    (Verb::Comment, Party::Author, OPEN, None),
    (Verb::Comment, Party::Reviewer, OPEN, None),
    (Verb::Mark, Party::Author, OPEN, None),
    (Verb::Mark, Party::Reviewer, OPEN, None),
    (Verb::Unmark, Party::Reviewer, &[Draft], None),
    (Verb::ChangeCredit, Party::Author, &[Draft, Proposed, Published, Archived], None),
    (Verb::Suggest, Party::Reader, &[Published], None),
    (Verb::Settle, Party::Reviewer, &[Published], None),
    (Verb::SettleSensitive, Party::Reviewer, &[Published], None),
];

/// The state in which a resource is after that; or why it cannot be done.
pub fn next(verb: Verb, standing: Standing, status: ResourceStatus) -> Result<ResourceStatus, Failure> {
    let takes_another = verb.takes_another_pair_of_eyes(status);
    let ways: Vec<_> =
        TABLE.iter().filter(|(what, by, ..)| *what == verb && standing.acts_as(*by, takes_another)).collect();
    if let Some((.., to)) = ways.iter().find(|(_, _, from, _)| from.contains(&status)) {
        return Ok(to.unwrap_or(status));
    }
    if ways.is_empty() && standing == Standing::ReviewingAuthor && takes_another {
        return Err(conflict(messages::NotOnesOwn));
    }
    if ways.is_empty() {
        return Err(Refusal::Forbidden.into());
    }
    Err(not_now(verb, status))
}

/// Why what somebody may do cannot be done in this state.
fn not_now(verb: Verb, status: ResourceStatus) -> Failure {
    match (verb, status) {
        (_, Archived) => conflict(messages::Archived),
        (Verb::Revise, Proposed) => conflict(messages::WaitsForReview),
        (Verb::Revise, _) => conflict(messages::ChangedBySuggestion),
        (Verb::Propose, Proposed) => conflict(messages::ProposedAlready),
        (Verb::Unmark, _) => conflict(messages::StaysSensitive),
        (Verb::Suggest | Verb::Settle | Verb::SettleSensitive, _) => conflict(messages::NotPublished),
        (_, Published) => conflict(messages::PublishedAlready),
        _ => conflict(messages::NotProposed),
    }
}

/// Whether those who stand by it are enough.
pub fn are_enough(is_sensitive: bool, reviewers: &HashSet<Uuid>) -> bool {
    reviewers.len() >= if is_sensitive { PAIRS_OF_EYES } else { 1 }
}

/// Why one who reviews changes a published text alone: with a reason, and never what is sensitive.
pub fn reason_alone(is_sensitive: bool, reason: Option<String>) -> Result<String, Failure> {
    if is_sensitive {
        return Err(conflict(messages::TakesTwo));
    }
    let missing = || Problem::new(ErrorCode::BadUserInput, messages::ReasonMissing).at("reason");
    reason.ok_or_else(|| missing().into())
}

/// Whether somebody may suggest one more, of whom so many suggestions wait.
pub fn may_suggest(waiting: u64) -> Result<(), Failure> {
    let limit = super::SUGGESTIONS;
    if waiting < limit { Ok(()) } else { Err(conflict(messages::TooManySuggestions { limit })) }
}

/// Whether somebody has read the version that is current; who does not say which one she read takes the risk.
pub fn has_read(read: Option<i32>, current: i32) -> Result<(), Failure> {
    match read {
        Some(read) if read != current => Err(conflict(messages::ChangedSince)),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use Standing::{Author, Reader, Reviewer, ReviewingAuthor};

    use super::*;

    const NO: &str = "no";
    const LATER: &str = "not now";

    fn outcome(verb: Verb, standing: Standing, status: ResourceStatus) -> &'static str {
        match next(verb, standing, status) {
            Ok(Draft) => "draft",
            Ok(Proposed) => "proposed",
            Ok(Published) => "published",
            Ok(Archived) => "archived",
            Err(Failure::Problems(_)) => LATER,
            Err(_) => NO,
        }
    }

    #[test]
    fn who_may_do_what_to_which_resource() {
        let stays = ["draft", "proposed", "published", LATER];
        let archives = ["archived", "archived", "archived", LATER];
        let (no, later) = ([NO; 4], [LATER; 4]);
        let proposes = ["proposed", LATER, LATER, LATER];
        let while_published = [LATER, LATER, "published", LATER];
        let while_draft = ["draft", LATER, LATER, LATER];
        let credits = ["draft", "proposed", "published", "archived"];
        // By the author, by a reviewer, by an author who reviews.
        let table = [
            (Verb::Revise, while_draft, stays, while_draft),
            (Verb::Translate, stays, stays, stays),
            (Verb::ReviewTranslation, no, stays, stays),
            (Verb::Propose, proposes, no, proposes),
            (Verb::Return, no, [LATER, "draft", LATER, LATER], later),
            (Verb::Publish, no, [LATER, "published", LATER, LATER], later),
            (Verb::Archive, archives, archives, archives),
            (Verb::Comment, stays, stays, stays),
            (Verb::Mark, stays, stays, stays),
            (Verb::Unmark, no, while_draft, later),
            (Verb::ChangeCredit, credits, no, credits),
            (Verb::Suggest, while_published, while_published, while_published),
            (Verb::Settle, no, while_published, while_published),
            (Verb::SettleSensitive, no, while_published, later),
        ];
        let all = [Draft, Proposed, Published, Archived];
        for (verb, author, reviewer, both) in table {
            for (standing, expected) in [(Author, author), (Reviewer, reviewer), (ReviewingAuthor, both)] {
                assert_eq!(all.map(|status| outcome(verb, standing, status)), expected, "{verb:?} {standing:?}");
            }
            let reads = if verb == Verb::Suggest { while_published } else { no };
            assert_eq!(all.map(|status| outcome(verb, Reader, status)), reads, "{verb:?}");
        }
        let listed = ["published", "published", LATER, LATER];
        assert_eq!(all.map(|status| outcome(Verb::PublishListed, Reviewer, status)), listed);
    }

    #[test]
    fn two_are_two_people() {
        let (one, other) = (Uuid::from_u128(1), Uuid::from_u128(2));
        for (is_sensitive, reviewers, expected) in [
            (false, vec![], false),
            (false, vec![one], true),
            (true, vec![one], false),
            (true, vec![one, one], false),
            (true, vec![one, other], true),
        ] {
            assert_eq!(are_enough(is_sensitive, &HashSet::from_iter(reviewers)), expected);
        }
    }

    #[test]
    fn what_is_decided_is_what_was_read() {
        assert!(has_read(None, 2).is_ok());
        assert!(has_read(Some(2), 2).is_ok());
        assert!(has_read(Some(1), 2).is_err());
    }
}
