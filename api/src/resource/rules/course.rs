//! The course of a resource: what can be done with it in which state, by whom, and where that leads. One table says
//! all of it.

use std::collections::HashSet;

use entity::resource::ResourceStatus::{self, Archived, Draft, Proposed, Published, UnderReview};
use uuid::Uuid;

use super::super::messages;
use super::conflict;
use crate::failure::{ErrorCode, Failure, Problem, Refusal};

/// How many have to stand by a version that is marked as sensitive.
const PAIRS_OF_EYES: usize = 2;

/// What somebody is to a resource: one of those who may read it, and what she is beyond that.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Standing {
    /// Whether she wrote it.
    pub is_author: bool,
    /// Whether she looks after it.
    pub is_owner: bool,
    /// Whether she is one of those who review: a moderator or steward.
    pub is_reviewer: bool,
}

impl Standing {
    /// Whether she works on it, and so sees what others do on it.
    pub fn is_at_work(self) -> bool {
        self != Self::default()
    }

    /// Whether she does this as `party`. What takes another pair of eyes is not done to one's own.
    fn acts_as(self, party: Party, takes_another: bool) -> bool {
        match party {
            Party::Reader => true,
            Party::Author => self.is_author,
            Party::Owner => self.is_owner,
            Party::Reviewer => self.is_reviewer && !(self.is_author && takes_another),
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
    /// Say that what it says is still good.
    Confirm,
    /// The same of what is sensitive.
    ConfirmSensitive,
    /// Take it out of everybody's sight until somebody has looked at it again.
    Reopen,
    /// Say who looks after it.
    AssignOwner,
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
            Self::Return | Self::Publish | Self::SettleSensitive | Self::Unmark | Self::ConfirmSensitive => true,
            Self::Revise => !matches!(status, Draft | UnderReview),
            _ => false,
        }
    }
}

/// As what somebody does something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Party {
    Reader,
    Author,
    Owner,
    Reviewer,
}

/// The states of what is not over.
const OPEN: &[ResourceStatus] = &[Draft, Proposed, Published, UnderReview];

/// All that can be done: what, by whom, in which states, and to which state it leads; none where it stays as it is.
const TABLE: &[(Verb, Party, &[ResourceStatus], Option<ResourceStatus>)] = &[
    (Verb::Revise, Party::Author, &[Draft, UnderReview], None),
    (Verb::Revise, Party::Reviewer, OPEN, None),
    (Verb::Translate, Party::Reader, &[Published], None),
    (Verb::Translate, Party::Author, OPEN, None),
    (Verb::Translate, Party::Reviewer, OPEN, None),
    (Verb::ReviewTranslation, Party::Reviewer, OPEN, None),
    (Verb::Propose, Party::Author, &[Draft], Some(Proposed)),
    (Verb::Return, Party::Reviewer, &[Proposed], Some(Draft)),
    (Verb::Publish, Party::Reviewer, &[Proposed, UnderReview], Some(Published)),
    (Verb::PublishListed, Party::Reviewer, &[Draft, Proposed, UnderReview], Some(Published)),
    (Verb::Confirm, Party::Owner, &[Published], None),
    (Verb::Confirm, Party::Reviewer, &[Published], None),
    (Verb::ConfirmSensitive, Party::Reviewer, &[Published], None),
    (Verb::Reopen, Party::Reviewer, &[Published], Some(UnderReview)),
    (Verb::AssignOwner, Party::Reviewer, OPEN, None),
    (Verb::Archive, Party::Author, OPEN, Some(Archived)),
    (Verb::Archive, Party::Reviewer, OPEN, Some(Archived)),
    (Verb::Comment, Party::Author, OPEN, None),
    (Verb::Comment, Party::Owner, OPEN, None),
    (Verb::Comment, Party::Reviewer, OPEN, None),
    (Verb::Mark, Party::Author, OPEN, None),
    (Verb::Mark, Party::Reviewer, OPEN, None),
    (Verb::Unmark, Party::Reviewer, &[Draft], None),
    (Verb::ChangeCredit, Party::Author, &[Draft, Proposed, Published, UnderReview, Archived], None),
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
    if ways.is_empty() && standing.is_author && standing.is_reviewer && takes_another {
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
        (Verb::Propose, Proposed | UnderReview) => conflict(messages::ProposedAlready),
        (Verb::Return | Verb::Confirm | Verb::ConfirmSensitive | Verb::Reopen, UnderReview) => {
            conflict(messages::LookedAtAgain)
        }
        (Verb::Confirm | Verb::ConfirmSensitive | Verb::Reopen, _) => conflict(messages::NotPublishedYet),
        (Verb::Unmark, _) => conflict(messages::StaysSensitive),
        (Verb::Suggest | Verb::Settle | Verb::SettleSensitive, _) => conflict(messages::NotPublished),
        (_, Published) => conflict(messages::PublishedAlready),
        _ => conflict(messages::NotProposed),
    }
}

/// Whether something in this state is looked over, before everybody reads it or does so again.
pub fn is_looked_over(status: ResourceStatus) -> bool {
    matches!(status, Proposed | UnderReview)
}

/// Whether those who stand by it are enough.
pub fn are_enough(is_sensitive: bool, reviewers: &HashSet<Uuid>) -> bool {
    reviewers.len() >= if is_sensitive { PAIRS_OF_EYES } else { 1 }
}

/// Why a text changes that everybody has read; none of one that nobody has. What is published is changed by one alone,
/// and so never what is sensitive; what is looked at again is looked at after that.
pub fn reason(status: ResourceStatus, is_sensitive: bool, given: Option<String>) -> Result<Option<String>, Failure> {
    match status {
        Draft | Proposed | Archived => Ok(None),
        Published if is_sensitive => Err(conflict(messages::TakesTwo)),
        Published | UnderReview => {
            let missing = || Problem::new(ErrorCode::BadUserInput, messages::ReasonMissing).at("reason");
            given.ok_or_else(missing).map(Some).map_err(Failure::from)
        }
    }
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
    use super::*;

    const NO: &str = "no";
    const LATER: &str = "not now";
    const READER: Standing = Standing { is_author: false, is_owner: false, is_reviewer: false };
    const AUTHOR: Standing = Standing { is_author: true, ..READER };
    const OWNER: Standing = Standing { is_owner: true, ..READER };
    const REVIEWER: Standing = Standing { is_reviewer: true, ..READER };
    const REVIEWING_AUTHOR: Standing = Standing { is_reviewer: true, ..AUTHOR };
    const ALL: [ResourceStatus; 5] = [Draft, Proposed, Published, UnderReview, Archived];

    fn outcome(verb: Verb, standing: Standing, status: ResourceStatus) -> &'static str {
        match next(verb, standing, status) {
            Ok(Draft) => "draft",
            Ok(Proposed) => "proposed",
            Ok(Published) => "published",
            Ok(UnderReview) => "under review",
            Ok(Archived) => "archived",
            Err(Failure::Problems(_)) => LATER,
            Err(_) => NO,
        }
    }

    /// It can be done in these states, and nothing else can.
    fn only(states: &[ResourceStatus], to: impl Fn(ResourceStatus) -> &'static str) -> [&'static str; 5] {
        ALL.map(|status| if states.contains(&status) { to(status) } else { LATER })
    }

    fn stays(status: ResourceStatus) -> &'static str {
        match status {
            Draft => "draft",
            Proposed => "proposed",
            Published => "published",
            UnderReview => "under review",
            Archived => "archived",
        }
    }

    #[test]
    fn who_may_do_what_to_which_resource() {
        let (no, later) = ([NO; 5], [LATER; 5]);
        let open = only(OPEN, stays);
        let archives = only(OPEN, |_| "archived");
        let proposes = only(&[Draft], |_| "proposed");
        let returns = only(&[Proposed], |_| "draft");
        let publishes = only(&[Proposed, UnderReview], |_| "published");
        let reopens = only(&[Published], |_| "under review");
        let while_published = only(&[Published], stays);
        let while_draft = only(&[Draft], stays);
        let own = only(&[Draft, UnderReview], stays);
        let credits = ALL.map(stays);
        // By the author, by the owner, by a reviewer, by an author who reviews.
        let table = [
            (Verb::Revise, own, no, open, own),
            (Verb::Translate, open, while_published, open, open),
            (Verb::ReviewTranslation, no, no, open, open),
            (Verb::Propose, proposes, no, no, proposes),
            (Verb::Return, no, no, returns, later),
            (Verb::Publish, no, no, publishes, later),
            (Verb::Confirm, no, while_published, while_published, while_published),
            (Verb::ConfirmSensitive, no, no, while_published, later),
            (Verb::Reopen, no, no, reopens, reopens),
            (Verb::AssignOwner, no, no, open, open),
            (Verb::Archive, archives, no, archives, archives),
            (Verb::Comment, open, open, open, open),
            (Verb::Mark, open, no, open, open),
            (Verb::Unmark, no, no, while_draft, later),
            (Verb::ChangeCredit, credits, no, no, credits),
            (Verb::Suggest, while_published, while_published, while_published, while_published),
            (Verb::Settle, no, no, while_published, while_published),
            (Verb::SettleSensitive, no, no, while_published, later),
        ];
        for (verb, author, owner, reviewer, both) in table {
            let by_whom = [(AUTHOR, author), (OWNER, owner), (REVIEWER, reviewer), (REVIEWING_AUTHOR, both)];
            for (standing, expected) in by_whom {
                assert_eq!(ALL.map(|status| outcome(verb, standing, status)), expected, "{verb:?} {standing:?}");
            }
            let reads = if matches!(verb, Verb::Suggest | Verb::Translate) { while_published } else { no };
            assert_eq!(ALL.map(|status| outcome(verb, READER, status)), reads, "{verb:?}");
        }
        let listed = only(&[Draft, Proposed, UnderReview], |_| "published");
        assert_eq!(ALL.map(|status| outcome(Verb::PublishListed, REVIEWER, status)), listed);
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
