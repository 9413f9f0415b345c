//! Who translates what, so that nobody does work that somebody else is doing.

use chrono::{DateTime, TimeDelta, Utc};
use entity::{resource_text, translation_claim};
use uuid::Uuid;

use super::super::messages;
use super::{Standing, conflict};
use crate::failure::Failure;

/// How long a text is somebody's to translate.
const CLAIM: TimeDelta = TimeDelta::days(14);
/// How many texts somebody may be translating at a time.
const CLAIMS: u64 = 10;

/// Until when a text is somebody's who begins to translate it now.
pub fn claim_end(now: DateTime<Utc>) -> DateTime<Utc> {
    now + CLAIM
}

/// Whether somebody who is translating so many texts may begin with one more.
pub fn may_claim(open: u64) -> Result<(), Failure> {
    if open < CLAIMS { Ok(()) } else { Err(conflict(messages::TooManyTranslations { limit: CLAIMS })) }
}

/// Whether this member may translate a text into a language of which there is this claim, and this draft. Those who
/// work on it may at any time; others leave each other their work.
pub fn may_translate(
    member: Uuid,
    standing: Standing,
    claim: Option<&translation_claim::Model>,
    draft: Option<&resource_text::Model>,
    now: DateTime<Utc>,
) -> Result<(), Failure> {
    if standing.is_author || standing.is_reviewer {
        return Ok(());
    }
    if claim.is_some_and(|claim| claim.member_id != member && claim.taken_until > now) {
        return Err(conflict(messages::BeingTranslated));
    }
    match draft {
        Some(draft) if draft.translator_id != Some(member) => Err(conflict(messages::TranslationWaits)),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use entity::resource_text::TranslationState;

    use super::*;

    #[test]
    fn nobody_takes_work_out_of_anothers_hands_but_those_who_answer_for_it() {
        let (me, other) = (Uuid::from_u128(1), Uuid::from_u128(2));
        let now = DateTime::from_timestamp(1_800_000_000, 0).unwrap();
        let claim = |member_id, seconds| translation_claim::Model {
            id: Uuid::nil(),
            resource_id: Uuid::nil(),
            language: "es".to_owned(),
            member_id,
            taken_until: now + TimeDelta::seconds(seconds),
        };
        let draft = |translator_id| resource_text::Model {
            resource_id: Uuid::nil(),
            language: "es".to_owned(),
            state: TranslationState::Draft,
            title: String::new(),
            summary: None,
            body: None,
            helped: None,
            did_not_help: None,
            conditions: None,
            source_version: 1,
            translator_id,
            updated_at: now,
        };
        let reader = Standing::default();
        let reviewer = Standing { is_reviewer: true, ..reader };
        let owner = Standing { is_owner: true, ..reader };
        for (standing, claim, draft, expected) in [
            (reader, None, None, true),
            (reader, Some(claim(me, 1)), None, true),
            (reader, Some(claim(other, 1)), None, false),
            (owner, Some(claim(other, 1)), None, false),
            (reader, Some(claim(other, 0)), None, true),
            (reviewer, Some(claim(other, 1)), None, true),
            (reader, None, Some(draft(Some(me))), true),
            (reader, None, Some(draft(Some(other))), false),
            (reader, None, Some(draft(None)), false),
            (reviewer, None, Some(draft(Some(other))), true),
        ] {
            let may = may_translate(me, standing, claim.as_ref(), draft.as_ref(), now);
            assert_eq!(may.is_ok(), expected, "{standing:?} {claim:?} {draft:?}");
        }
        assert!(may_claim(CLAIMS - 1).is_ok());
        assert!(may_claim(CLAIMS).is_err());
    }
}
