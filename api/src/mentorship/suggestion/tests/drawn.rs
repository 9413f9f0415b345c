//! Drawn people, with drawn audiences.

use std::collections::HashSet;

use chrono::NaiveTime;
use entity::mentoring::{AgeGroup, AgeGroups, Formats, Languages, MentoringFormat};
use entity::profile::{Audience, LifeSituation, LifeSituations, Perspective, Perspectives};
use entity::{mentor, mentor_wish, profile};
use sea_orm::Iterable;
use uuid::Uuid;

use crate::mentorship::fit::{GuideFacts, SeekerFacts, Told, Window, samples};

/// Numbers that look drawn, and are the same each time.
pub struct Dice(pub u64);

impl Dice {
    pub fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from((self.0 >> 33) % limit as u64).unwrap()
    }

    pub fn one<T: Copy>(&mut self, of: &[T]) -> T {
        of[self.below(of.len())]
    }

    pub fn some<T: Copy>(&mut self, of: &[T]) -> Vec<T> {
        of.iter().copied().filter(|_| self.below(3) == 0).collect()
    }

    pub fn audience(&mut self) -> Audience {
        self.one(&[Audience::OnlyMe, Audience::Mentorships, Audience::Members])
    }

    pub fn tags(&mut self) -> Vec<String> {
        self.some(&["ar-EG", "de", "en", "zh-Hans"]).into_iter().map(str::to_owned).collect()
    }

    pub fn windows(&mut self) -> Vec<Window> {
        let times = [0, 7, 12, 19, 23].map(|hour| NaiveTime::from_hms_opt(hour, 0, 0).unwrap());
        let weekday = |number: usize| chrono::Weekday::try_from(u8::try_from(number).unwrap()).unwrap();
        let count = self.below(4);
        (0..count)
            .map(|_| Window { weekday: weekday(self.below(7)), from: self.one(&times), until: self.one(&times) })
            .collect()
    }

    pub fn zone(&mut self) -> String {
        self.one(&["UTC", "Africa/Cairo", "America/Lima", "Asia/Tokyo"]).to_owned()
    }

    pub fn topics(&mut self) -> Vec<Uuid> {
        self.some(&[10, 11, 12]).into_iter().map(Uuid::from_u128).collect()
    }

    pub fn told(&mut self, member: Uuid) -> Told {
        let mut told = Told {
            profile: profile::Model {
                perspectives_audience: self.audience(),
                life_situations_audience: self.audience(),
                languages_audience: self.audience(),
                ..samples::profile(member)
            },
            reads: Vec::new(),
        };
        self.redraw_told(&mut told, |_| false, None);
        told
    }

    /// Draws anew what is not shown; what somebody mentors from she has made known.
    pub fn redraw_told(&mut self, told: &mut Told, is_shown: impl Fn(Audience) -> bool, known: Option<Perspective>) {
        if !is_shown(told.profile.languages_audience) {
            told.reads = self.tags().iter().map(|tag| tag.parse().unwrap()).collect();
        }
        if !is_shown(told.profile.life_situations_audience) {
            told.profile.life_situations = LifeSituations(self.some(&all::<LifeSituation>()));
        }
        if !is_shown(told.profile.perspectives_audience) {
            let was_hers = |one: &Perspective| told.profile.perspectives.0.contains(one);
            let kept: Vec<Perspective> = known.into_iter().filter(was_hers).collect();
            let mut drawn = self.some(&all::<Perspective>());
            drawn.retain(|one| Some(*one) != known);
            told.profile.perspectives = Perspectives([kept, drawn].concat());
        }
    }

    pub fn wish(&mut self, member_id: Uuid, audience: Audience) -> mentor_wish::Model {
        let lived = [None, Some(Perspective::PersonInRecovery), Some(Perspective::Carer), Some(Perspective::Family)];
        mentor_wish::Model {
            audience,
            languages: Languages(self.tags()),
            formats: Formats(self.some(&all::<MentoringFormat>())),
            perspective: self.one(&lived),
            life_situations: LifeSituations(self.some(&all::<LifeSituation>())),
            age_group: self.one(&all::<AgeGroup>()),
            time_zone: self.zone(),
            ..samples::wish(member_id)
        }
    }

    pub fn seeker(&mut self, id: Uuid) -> SeekerFacts {
        let audience = self.audience();
        SeekerFacts {
            told: self.told(id),
            wish: Some(self.wish(id, audience)),
            windows: self.windows(),
            topics: self.topics(),
            apart: HashSet::new(),
        }
    }

    pub fn redraw_seeker(&mut self, facts: &mut SeekerFacts, is_shown: impl Fn(Audience) -> bool) {
        self.redraw_told(&mut facts.told, &is_shown, None);
        let wish = facts.wish.as_ref().unwrap();
        if !is_shown(wish.audience) {
            facts.wish = Some(self.wish(wish.member_id, wish.audience));
            facts.windows = self.windows();
            facts.topics = self.topics();
        }
    }

    pub fn guide(&mut self, id: Uuid) -> GuideFacts {
        let sides: Vec<Option<Perspective>> = all().into_iter().map(Some).chain([None, None, None]).collect();
        let perspective = self.one(&sides);
        let mut told = self.told(id);
        if let Some(perspective) = perspective.filter(|_| self.below(4) > 0) {
            told.profile.perspectives.0.push(perspective);
        }
        let offer = mentor::Model {
            perspective,
            languages: Languages(if self.below(2) == 0 { self.tags() } else { Vec::new() }),
            formats: Formats(self.some(&all::<MentoringFormat>())),
            age_groups: AgeGroups(all()),
            time_zone: Some(self.zone()),
            ..samples::offer(id)
        };
        let (windows, topics, topics_left_out) = (self.windows(), self.topics(), self.topics());
        GuideFacts { told, offer, windows, topics, topics_left_out }
    }

    pub fn redraw_guide(&mut self, facts: &mut GuideFacts, is_shown: impl Fn(Audience) -> bool) {
        self.redraw_told(&mut facts.told, is_shown, facts.offer.perspective);
    }
}

pub fn all<T: Iterable + Copy>() -> Vec<T> {
    T::iter().collect()
}
