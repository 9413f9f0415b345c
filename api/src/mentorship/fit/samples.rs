//! Rows that say nothing yet, for tests.

use entity::mentoring::{AgeGroup, AgeGroups, Formats, Languages};
use entity::profile::{Audience, LifeSituations, Perspectives};
use entity::{mentor, mentor_wish, profile};
use uuid::Uuid;

/// An offer for one adult.
pub fn offer(member_id: Uuid) -> mentor::Model {
    mentor::Model {
        member_id,
        capacity: 1,
        mentees: 0,
        accepting: true,
        about: None,
        offered_at: chrono::DateTime::UNIX_EPOCH,
        experience: None,
        perspective: None,
        languages: Languages::default(),
        formats: Formats::default(),
        age_groups: AgeGroups(vec![AgeGroup::YoungAdult, AgeGroup::Adult, AgeGroup::OlderAdult]),
        time_zone: None,
        hours_per_week: None,
        no_contact_from: None,
        no_contact_until: None,
        trained_until: None,
        paused_until: None,
    }
}

/// The wish of an adult.
pub fn wish(member_id: Uuid) -> mentor_wish::Model {
    mentor_wish::Model {
        member_id,
        audience: Audience::Members,
        languages: Languages::default(),
        formats: Formats::default(),
        perspective: None,
        life_situations: LifeSituations::default(),
        age_group: AgeGroup::Adult,
        time_zone: "UTC".to_owned(),
        waiting_since: None,
    }
}

/// A profile as it begins.
pub fn profile(member_id: Uuid) -> profile::Model {
    profile::Model {
        member_id,
        pronouns: None,
        pronouns_audience: Audience::Members,
        perspectives: Perspectives::default(),
        perspectives_audience: Audience::OnlyMe,
        culture: None,
        culture_audience: Audience::OnlyMe,
        recovery: None,
        recovery_audience: Audience::OnlyMe,
        languages_audience: Audience::Members,
        time_zone_audience: Audience::OnlyMe,
        life_situations: LifeSituations::default(),
        life_situations_audience: Audience::OnlyMe,
    }
}
