//! Whether two fit, how well, and what speaks for it. Pure: who may know what is settled before, by what stands in
//! [`Seeker`] and [`Guide`] (see `facts`), so that nothing else can speak from a score or a reason.

use std::collections::HashSet;

use entity::mentoring::{AgeGroup, MentoringFormat};
use entity::profile::{LifeSituation, Perspective};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::hours::Hours;
use crate::i18n::Locale;

/// Somebody who looks for a mentor, as far as those for whom this is worked out may know her.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Seeker {
    /// Who looks.
    pub id: Uuid,
    /// The languages in which she can be walked with, best first.
    pub languages: Vec<Locale>,
    /// The forms that she can imagine; none said means any.
    pub formats: Vec<MentoringFormat>,
    /// When she has time.
    pub hours: Hours,
    /// What she would like to talk about.
    pub topics: Vec<Uuid>,
    /// From which side her mentor should know recovery, if that matters to her.
    pub perspective: Option<Perspective>,
    /// What her days are made of.
    pub situations: Vec<LifeSituation>,
    /// Those of `situations` that she would like to share with her mentor.
    pub wished_situations: Vec<LifeSituation>,
    /// How old she is; where that is not known, nobody fits.
    pub age_group: Option<AgeGroup>,
    /// With whom she is not to be brought together, for whatever reason: a block, a declared conflict, an earlier no.
    pub apart: HashSet<Uuid>,
}

/// A mentor, as far as those for whom this is worked out may know her.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Guide {
    /// Who mentors.
    pub id: Uuid,
    /// The languages in which she mentors, best first.
    pub languages: Vec<Locale>,
    /// The forms in which she mentors; none said means any.
    pub formats: Vec<MentoringFormat>,
    /// When she has time.
    pub hours: Hours,
    /// What she is glad to talk about.
    pub topics: Vec<Uuid>,
    /// What she does not talk about.
    pub topics_left_out: Vec<Uuid>,
    /// From which sides she knows recovery.
    pub perspectives: Vec<Perspective>,
    /// What her days are made of.
    pub situations: Vec<LifeSituation>,
    /// With whom she walks.
    pub age_groups: Vec<AgeGroup>,
    /// How many more she has room for.
    pub places: u32,
}

/// That two fit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fit {
    /// How well: the sum of the weights of the reasons, less what the mentor leaves out. Compared, never told.
    pub score: u32,
    /// What speaks for the two, in the order in which it is told.
    pub reasons: Vec<Reason>,
}

/// Something that speaks for two people.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// They have a language in common: this is the one that the seeker knows best.
    Language(Locale),
    /// They have time at the same hours.
    Hours(Hours),
    /// They share a situation in life.
    Situation(LifeSituation),
    /// The mentor knows recovery from the side that the seeker asked for.
    Perspective(Perspective),
    /// The mentor is glad to talk about what the seeker would like to talk about.
    Topic(Uuid),
    /// They can be in touch in this form.
    Format(MentoringFormat),
}

/// The sides from which somebody knows recovery by having lived it. An ally or a professional stands beside.
pub const LIVED: [Perspective; 3] = [Perspective::PersonInRecovery, Perspective::Carer, Perspective::Family];

/// What each reason weighs. To understand each other comes first; then to have time for each other, which mentorships
/// most often end for want of; then to be understood without explaining.
mod weight {
    /// The language that the seeker knows best.
    pub const FIRST_LANGUAGE: u32 = 30;
    /// Another language of hers.
    pub const OTHER_LANGUAGE: u32 = 20;
    /// Shared time: one for each of so many minutes a week, up to so many.
    pub const MINUTES_FOR_ONE: u32 = 12;
    /// See [`MINUTES_FOR_ONE`]: four hours a week are as good as more.
    pub const MOST_FOR_HOURS: u32 = 20;
    /// The side from which she would like to be understood.
    pub const PERSPECTIVE: u32 = 20;
    /// A situation that she would like to share.
    pub const WISHED_SITUATION: u32 = 12;
    /// Another that they share.
    pub const OTHER_SITUATION: u32 = 5;
    /// A topic.
    pub const TOPIC: u32 = 6;
    /// A form.
    pub const FORMAT: u32 = 4;
    /// What a topic that she would like to talk about takes away, when the mentor leaves it out.
    pub const TOPIC_LEFT_OUT: u32 = 8;
}

/// How many situations, topics or forms count for two, each: one thing in common does not become ten.
const MOST_OF_A_KIND: usize = 3;

/// Whether and how well the two fit; `None` where they must not be brought together.
pub fn fit(seeker: &Seeker, guide: &Guide) -> Option<Fit> {
    if !may_be_paired(seeker, guide) {
        return None;
    }
    let weighed = weighed(seeker, guide);
    let gained: u32 = weighed.iter().map(|(_, weight)| weight).sum();
    let left_out = seeker.topics.iter().filter(|topic| guide.topics_left_out.contains(topic)).take(MOST_OF_A_KIND);
    let lost = weight::TOPIC_LEFT_OUT * u32::try_from(left_out.count()).unwrap_or_default();
    Some(Fit { score: gained.saturating_sub(lost), reasons: weighed.into_iter().map(|(reason, _)| reason).collect() })
}

/// What speaks for the two, even where they found each other and nobody would have brought them together.
pub fn reasons(seeker: &Seeker, guide: &Guide) -> Vec<Reason> {
    weighed(seeker, guide).into_iter().map(|(reason, _)| reason).collect()
}

fn may_be_paired(seeker: &Seeker, guide: &Guide) -> bool {
    seeker.id != guide.id
        && guide.places > 0
        && guide.perspectives.iter().any(|perspective| LIVED.contains(perspective))
        && seeker.age_group.is_some_and(|age| guide.age_groups.contains(&age))
        && !seeker.apart.contains(&guide.id)
        && shared_language(seeker, guide).is_some()
}

/// The place and the language of the seeker that the guide knows as well, of whatever region and script.
fn shared_language<'a>(seeker: &'a Seeker, guide: &Guide) -> Option<(usize, &'a Locale)> {
    let knows = |language: &Locale| guide.languages.iter().any(|other| other.language() == language.language());
    seeker.languages.iter().enumerate().find(|(_, language)| knows(language))
}

fn weighed(seeker: &Seeker, guide: &Guide) -> Vec<(Reason, u32)> {
    let mut all = Vec::new();
    if let Some((place, language)) = shared_language(seeker, guide) {
        let weight = if place == 0 { weight::FIRST_LANGUAGE } else { weight::OTHER_LANGUAGE };
        all.push((Reason::Language(language.clone()), weight));
    }
    let hours = seeker.hours.shared(&guide.hours);
    let for_hours = (hours.minutes() / weight::MINUTES_FOR_ONE).min(weight::MOST_FOR_HOURS);
    if for_hours > 0 {
        all.push((Reason::Hours(hours), for_hours));
    }
    if let Some(perspective) = seeker.perspective.filter(|wished| guide.perspectives.contains(wished)) {
        all.push((Reason::Perspective(perspective), weight::PERSPECTIVE));
    }
    let situations = |is_wished: bool| {
        let of_both = seeker.situations.iter().filter(|situation| guide.situations.contains(situation));
        of_both.filter(move |situation| seeker.wished_situations.contains(situation) == is_wished).copied()
    };
    let wished = situations(true).map(|situation| (Reason::Situation(situation), weight::WISHED_SITUATION));
    let others = situations(false).map(|situation| (Reason::Situation(situation), weight::OTHER_SITUATION));
    all.extend(wished.chain(others).take(MOST_OF_A_KIND));
    let topics = seeker.topics.iter().filter(|topic| guide.topics.contains(topic)).take(MOST_OF_A_KIND);
    all.extend(topics.map(|topic| (Reason::Topic(*topic), weight::TOPIC)));
    let formats = seeker.formats.iter().filter(|format| guide.formats.contains(format)).take(MOST_OF_A_KIND);
    all.extend(formats.map(|format| (Reason::Format(*format), weight::FORMAT)));
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seeker() -> Seeker {
        Seeker {
            id: Uuid::from_u128(1),
            languages: vec!["ar-EG".parse().unwrap(), "en".parse().unwrap()],
            age_group: Some(AgeGroup::Adult),
            ..Seeker::default()
        }
    }

    fn guide() -> Guide {
        Guide {
            id: Uuid::from_u128(2),
            languages: vec!["ar".parse().unwrap()],
            perspectives: vec![Perspective::PersonInRecovery],
            age_groups: vec![AgeGroup::Adult],
            places: 1,
            ..Guide::default()
        }
    }

    #[test]
    fn what_keeps_two_apart() {
        let is_fit = |seeker: Seeker, guide: Guide| fit(&seeker, &guide).is_some();
        assert!(is_fit(seeker(), guide()));
        assert!(!is_fit(seeker(), Guide { places: 0, ..guide() }), "no place is left");
        assert!(!is_fit(seeker(), Guide { id: seeker().id, ..guide() }), "nobody mentors herself");
        assert!(!is_fit(Seeker { apart: [guide().id].into(), ..seeker() }, guide()), "they are kept apart");
        let french = vec!["fr".parse().unwrap()];
        assert!(!is_fit(seeker(), Guide { languages: french, ..guide() }), "no language in common");
        assert!(!is_fit(seeker(), Guide { age_groups: vec![AgeGroup::OlderAdult], ..guide() }));
        assert!(!is_fit(Seeker { age_group: None, ..seeker() }, guide()), "her age is not known: she may be a minor");
        for (perspective, is_lived) in [
            (Perspective::PersonInRecovery, true),
            (Perspective::Carer, true),
            (Perspective::Family, true),
            (Perspective::Ally, false),
            (Perspective::Professional, false),
        ] {
            let guide = Guide { perspectives: vec![perspective], ..guide() };
            assert_eq!(is_fit(seeker(), guide), is_lived, "{perspective:?}");
        }
        assert!(!is_fit(seeker(), Guide { perspectives: vec![], ..guide() }));
        assert!(is_fit(seeker(), Guide { perspectives: vec![Perspective::Ally, Perspective::Carer], ..guide() }));
    }

    #[test]
    fn each_reason_weighs_what_the_table_says() {
        use LifeSituation::{Athlete, Faith, Parent};
        let (sleep, food) = (Uuid::from_u128(10), Uuid::from_u128(11));
        let full = Seeker {
            formats: vec![MentoringFormat::Voice, MentoringFormat::Text],
            topics: vec![sleep, food],
            perspective: Some(Perspective::Carer),
            situations: vec![Faith, Parent, Athlete],
            wished_situations: vec![Parent],
            ..seeker()
        };
        let language = Reason::Language("ar-EG".parse().unwrap());
        let found = fit(&full, &guide()).unwrap();
        assert_eq!(found, Fit { score: 30, reasons: vec![language.clone()] });

        let like = Guide {
            formats: vec![MentoringFormat::Text],
            topics: vec![sleep],
            perspectives: vec![Perspective::PersonInRecovery, Perspective::Carer],
            situations: vec![Parent, Faith],
            ..guide()
        };
        let reasons = vec![
            language,
            Reason::Perspective(Perspective::Carer),
            Reason::Situation(Parent),
            Reason::Situation(Faith),
            Reason::Topic(sleep),
            Reason::Format(MentoringFormat::Text),
        ];
        assert_eq!(fit(&full, &like), Some(Fit { score: 30 + 20 + 12 + 5 + 6 + 4, reasons: reasons.clone() }));
        let reserved = Guide { topics_left_out: vec![food], ..like.clone() };
        assert_eq!(fit(&full, &reserved), Some(Fit { score: 77 - 8, reasons }));
        let second = Guide { languages: vec!["en-GB".parse().unwrap()], ..guide() };
        assert_eq!(fit(&full, &second).unwrap().score, 20);
    }
}
