//! What those who look after an organization's listing do.

use entity::listing_proposal::ProposalState;
use entity::listing_verification::VerificationStanding;
use entity::{listing_proposal, listing_verification, organization_editor};
use serde_json::json;

use super::{at, day, id, tag, words};

pub fn organization_editor(n: u8) -> organization_editor::Model {
    organization_editor::Model {
        organization_id: id(n),
        member_id: id(n),
        appointed_by: Some(id(n)),
        appointed_at: at(9),
    }
}

pub fn listing_proposal(n: u8) -> listing_proposal::Model {
    listing_proposal::Model {
        id: id(n),
        organization_id: id(n),
        resource_id: Some(id(n)),
        proposed_by: id(n),
        language: tag(),
        before: Some(json!({ "title": words(n), "places": [{ "position": [52.5, 13.25] }] })),
        after: json!({ "title": words(n) }),
        reason: Some(words(n)),
        state: ProposalState::Declined,
        answered_by: Some(id(n)),
        answer: Some(words(n).into()),
        proposed_at: at(9),
        settled_at: Some(at(10)),
    }
}

pub fn listing_verification(n: u8) -> listing_verification::Model {
    listing_verification::Model {
        id: id(n),
        resource_id: id(n),
        verified_on: day(),
        verified_by: Some(id(n)),
        standing: VerificationStanding::Community,
        note: Some(words(n).into()),
    }
}
