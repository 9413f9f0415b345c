//! From what two people have said to what may be compared for somebody's eyes: here is the one place that decides which
//! fact counts. Pure, like rules.

use std::collections::HashSet;

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use entity::profile::{Audience, Perspective};
use entity::{mentor, mentor_wish, profile};
use uuid::Uuid;

use super::super::rules::Side;
use super::hours::{Hours, Week, Window};
use super::rules::{Guide, Seeker};
use crate::i18n::Locale;
use crate::viewer::MemberViewer;

/// For whose eyes two people are compared. Her own facts all count; those of others only where they show them to her.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ForWhom {
    own: Option<Side>,
    is_member: bool,
    is_companion: bool,
}

impl ForWhom {
    /// For the one who looks for a mentor.
    pub const SEEKER: Self = Self { own: Some(Side::Mentee), is_member: true, is_companion: false };
    /// For those who look after the waiting list: what both show to members, and nothing else.
    pub const STEWARD: Self = Self { own: None, is_member: true, is_companion: false };

    /// For this viewer, who is on this side of a mentorship with the other.
    pub fn viewer(viewer: &MemberViewer, side: Side, other: Uuid) -> Self {
        let (is_member, is_companion) = (viewer.has_accepted_conduct, viewer.companions.contains(&other));
        Self { own: Some(side), is_member, is_companion }
    }

    /// Whether what somebody on this side shows to this audience is shown to her.
    pub fn may_read(self, side: Side, audience: Audience) -> bool {
        self.own == Some(side)
            || match audience {
                Audience::OnlyMe => false,
                Audience::Mentorships => self.is_companion,
                Audience::Members => self.is_member,
            }
    }
}

/// What somebody says of herself.
#[derive(Debug, Clone)]
pub struct Told {
    /// Her profile, with the audience of each part.
    pub profile: profile::Model,
    /// The languages that she reads, best first.
    pub reads: Vec<Locale>,
}

/// All that somebody who looks for a mentor has said.
#[derive(Debug, Clone)]
pub struct SeekerFacts {
    /// What she says of herself.
    pub told: Told,
    /// What she looks for.
    pub wish: Option<mentor_wish::Model>,
    /// When she has time, as she wished.
    pub windows: Vec<Window>,
    /// What she would like to talk about, the most important first.
    pub topics: Vec<Uuid>,
    /// With whom she is not to be brought together.
    pub apart: HashSet<Uuid>,
}

/// All that a mentor has said.
#[derive(Debug, Clone)]
pub struct GuideFacts {
    /// What she says of herself.
    pub told: Told,
    /// What she offers, which is public.
    pub offer: mentor::Model,
    /// When she has time, as she offers.
    pub windows: Vec<Window>,
    /// What she is glad to talk about.
    pub topics: Vec<Uuid>,
    /// What she leaves out.
    pub topics_left_out: Vec<Uuid>,
}

/// Somebody who looks for a mentor, for these eyes.
pub fn seeker(facts: &SeekerFacts, for_whom: ForWhom, now: DateTime<Utc>) -> Seeker {
    let may_read = |audience| for_whom.may_read(Side::Mentee, audience);
    let profile = &facts.told.profile;
    let mut seeker = Seeker { id: profile.member_id, apart: facts.apart.clone(), ..Seeker::default() };
    if may_read(profile.languages_audience) {
        seeker.languages.clone_from(&facts.told.reads);
    }
    if may_read(profile.life_situations_audience) {
        seeker.situations.clone_from(&profile.life_situations.0);
    }
    let Some(wish) = facts.wish.as_ref().filter(|wish| may_read(wish.audience)) else { return seeker };
    if !wish.languages.0.is_empty() {
        seeker.languages = locales(&wish.languages.0);
    }
    for situation in &wish.life_situations.0 {
        // What she would like to share is hers, whoever may read her profile.
        if !seeker.situations.contains(situation) {
            seeker.situations.push(*situation);
        }
    }
    seeker.wished_situations.clone_from(&wish.life_situations.0);
    seeker.formats.clone_from(&wish.formats.0);
    seeker.hours = Hours::of(&facts.windows, zone(&wish.time_zone), Week::after(now));
    seeker.topics.clone_from(&facts.topics);
    seeker.perspective = wish.perspective;
    seeker.age_group = Some(wish.age_group);
    seeker
}

/// A mentor, for these eyes.
pub fn guide(facts: &GuideFacts, for_whom: ForWhom, now: DateTime<Utc>) -> Guide {
    let may_read = |audience| for_whom.may_read(Side::Mentor, audience);
    let (profile, offer) = (&facts.told.profile, &facts.offer);
    let languages = if !offer.languages.0.is_empty() {
        locales(&offer.languages.0)
    } else if may_read(profile.languages_audience) {
        facts.told.reads.clone()
    } else {
        Vec::new()
    };
    let shown = may_read(profile.perspectives_audience).then_some(profile.perspectives.0.as_slice());
    let is_shared = may_read(profile.life_situations_audience);
    let hours = offer.time_zone.as_deref().map(|name| Hours::of(&facts.windows, zone(name), Week::after(now)));
    Guide {
        id: offer.member_id,
        languages,
        formats: offer.formats.0.clone(),
        hours: hours.unwrap_or_default(),
        topics: facts.topics.clone(),
        topics_left_out: facts.topics_left_out.clone(),
        perspectives: perspectives(offer.perspective, &profile.perspectives.0, shown),
        situations: if is_shared { profile.life_situations.0.clone() } else { Vec::new() },
        age_groups: offer.age_groups.0.clone(),
        places: u32::try_from(offer.capacity - offer.mentees).unwrap_or(0),
    }
}

/// From which sides a mentor is known to know recovery: from the one that she mentors from, where she has said that and
/// still says it of herself; else from those that her profile shows. Whoever mentors as an ally is an ally here, whatever
/// else is true of her.
fn perspectives(offered: Option<Perspective>, own: &[Perspective], shown: Option<&[Perspective]>) -> Vec<Perspective> {
    match offered {
        Some(perspective) => own.iter().copied().filter(|one| *one == perspective).collect(),
        None => shown.map(<[_]>::to_vec).unwrap_or_default(),
    }
}

/// What is stored was checked when it came in.
fn locales(tags: &[String]) -> Vec<Locale> {
    tags.iter().filter_map(|tag| tag.parse().ok()).collect()
}

fn zone(name: &str) -> Tz {
    name.parse().unwrap_or_default()
}
