//! Using resources: member `n` does something with resource `n`.

use entity::trial::TrialOutcome;
use entity::{collection, collection_item, helpful_mark, saved_resource, trial, trial_conditions, trial_tally};

use super::{at, day, id, tag, words};

pub fn saved_resource(n: u8) -> saved_resource::Model {
    saved_resource::Model { member_id: id(n), resource_id: id(n), saved_at: at(9) }
}

pub fn collection(n: u8) -> collection::Model {
    collection::Model {
        id: id(n),
        meeting_id: id(n),
        occurrence_id: Some(id(n)),
        language: tag(),
        title: words(n),
        created_at: at(8),
        updated_at: at(9),
    }
}

pub fn collection_item(n: u8) -> collection_item::Model {
    collection_item::Model { collection_id: id(n), resource_id: id(n), position: 3 }
}

pub fn helpful_mark(n: u8) -> helpful_mark::Model {
    helpful_mark::Model { member_id: id(n), resource_id: id(n), said_at: at(9) }
}

pub fn trial(n: u8) -> trial::Model {
    trial::Model {
        id: id(n),
        member_id: id(n),
        resource_id: id(n),
        started_at: at(8),
        ends_on: day(),
        on_agenda: n == 1,
        asking_job_id: Some(id(9)),
        outcome: Some(TrialOutcome::DidNotHelp),
        reported_at: Some(at(9)),
        told_as: Some(TrialOutcome::Helped),
        conditions_removed_at: Some(at(10)),
    }
}

pub fn trial_conditions(n: u8) -> trial_conditions::Model {
    trial_conditions::Model {
        id: id(n),
        trial_id: id(n),
        resource_id: id(n),
        language: tag(),
        text: words(n).into(),
        is_shared: n == 1,
        is_told: n == 2,
    }
}

pub fn trial_tally(n: u8) -> trial_tally::Model {
    trial_tally::Model { resource_id: id(n), helped: 3, did_not_help: 2 }
}
