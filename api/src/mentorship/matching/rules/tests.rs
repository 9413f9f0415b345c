//! Proposals keep to every rule, whoever waits and mentors.

use entity::mentoring::AgeGroup;
use entity::profile::{LifeSituation, Perspective};

use super::*;

const TAGS: [&str; 4] = ["ar", "en", "hi", "pt-BR"];
const AGES: [AgeGroup; 3] = [AgeGroup::Minor, AgeGroup::YoungAdult, AgeGroup::Adult];
const SITUATIONS: [LifeSituation; 4] =
    [LifeSituation::Parent, LifeSituation::Faith, LifeSituation::Student, LifeSituation::Athlete];

/// Numbers that look random and are the same in every run (SplitMix64).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((mixed ^ (mixed >> 31)) % bound as u64) as usize
    }

    fn some<T: Copy>(&mut self, of: &[T]) -> Vec<T> {
        of.iter().copied().filter(|_| self.below(2) == 0).collect()
    }
}

fn newcomer(n: usize) -> Uuid {
    Uuid::from_u128(1_000 + n as u128)
}

fn mentor(n: usize) -> Uuid {
    Uuid::from_u128(2_000 + n as u128)
}

/// Everything that can keep people apart, now and then.
fn people(numbers: &mut Numbers) -> (Vec<Seeker>, Vec<Guide>) {
    let tags = |numbers: &mut Numbers| numbers.some(&TAGS).iter().map(|tag| tag.parse().unwrap()).collect();
    let mentors = numbers.below(9);
    let seekers = (0..numbers.below(13)).map(|n| Seeker {
        id: newcomer(n),
        languages: tags(numbers),
        situations: numbers.some(&SITUATIONS),
        age_group: (numbers.below(8) > 0).then(|| AGES[numbers.below(3)]),
        apart: (0..mentors).filter(|_| numbers.below(5) == 0).map(mentor).collect(),
        ..Seeker::default()
    });
    let seekers = seekers.collect();
    let guides = (0..mentors).map(|n| Guide {
        id: mentor(n),
        languages: tags(numbers),
        situations: numbers.some(&SITUATIONS),
        perspectives: vec![[Perspective::Carer, Perspective::Carer, Perspective::Ally][numbers.below(3)]],
        age_groups: numbers.some(&AGES),
        places: numbers.below(5) as u32,
        ..Guide::default()
    });
    (seekers, guides.collect())
}

fn decisions(numbers: &mut Numbers) -> Decisions {
    let mut two = |_| Two { newcomer: newcomer(numbers.below(13)), mentor: mentor(numbers.below(9)) };
    let (remove, pin): (Vec<_>, Vec<_>) = ((0..3).map(&mut two).collect(), (0..3).map(&mut two).collect());
    Decisions::default().adjusted(&remove, &pin)
}

#[test]
fn a_proposal_keeps_to_every_rule_and_to_what_stewards_decided() {
    let mut numbers = Numbers(1);
    let mut kept = 0;
    for round in 0..3_000 {
        let (seekers, guides) = people(&mut numbers);
        let decisions = if round % 2 == 0 { Decisions::default() } else { decisions(&mut numbers) };
        let people = People::new(seekers.clone(), guides.clone());
        let proposal = propose(&people, &decisions);
        for Pair { two, score, is_pinned } in &proposal.pairs {
            let (seeker, guide) = (people.seeker(two.newcomer).unwrap(), people.guide(two.mentor).unwrap());
            let fit = fit(seeker, guide).expect("a pair that must not be");
            assert_eq!(fit.score, *score, "round {round}");
            assert!(!seeker.apart.contains(&guide.id) && have_a_language(seeker, guide), "round {round}");
            assert!(is_of_an_age(seeker, guide) && guide.perspectives != [Perspective::Ally], "round {round}");
            assert!(!decisions.removed.contains(two), "round {round}");
            assert_eq!(*is_pinned, decisions.pinned.get(&two.newcomer) == Some(&two.mentor), "round {round}");
            assert!(*score > 0 || *is_pinned, "round {round}");
            kept += usize::from(*is_pinned);
        }
        for guide in &guides {
            let taken = proposal.pairs.iter().filter(|pair| pair.two.mentor == guide.id).count();
            assert!(taken <= guide.places as usize, "round {round}");
        }
        let mut named: Vec<Uuid> = proposal.pairs.iter().map(|pair| pair.two.newcomer).collect();
        named.extend(proposal.unmatched.iter().map(|(newcomer, _)| *newcomer));
        named.sort_unstable();
        assert_eq!(named, seekers.iter().map(|seeker| seeker.id).collect::<Vec<_>>(), "each of them once");

        let turned = People::new(seekers.into_iter().rev().collect(), guides.into_iter().rev().collect());
        assert_eq!(propose(&turned, &decisions), proposal, "round {round}: in whichever order they come");
        assert_eq!(left_out(&people, &proposal.pairs), HashMap::new(), "round {round}: sent at once, nobody is");
    }
    assert!(kept > 100, "{kept}");
}

fn seeker(n: usize) -> Seeker {
    let languages = vec!["en".parse().unwrap()];
    Seeker { id: newcomer(n), languages, age_group: Some(AgeGroup::Adult), ..Seeker::default() }
}

fn guide(n: usize) -> Guide {
    Guide {
        id: mentor(n),
        languages: vec!["en".parse().unwrap()],
        perspectives: vec![Perspective::Family],
        age_groups: vec![AgeGroup::Adult],
        places: 1,
        ..Guide::default()
    }
}

#[test]
fn why_somebody_has_no_mentor() {
    let alone = |seeker: Seeker, guides: Vec<Guide>| {
        let proposal = propose(&People::new(vec![seeker], guides), &Decisions::default());
        proposal.unmatched.first().map(|(_, because)| *because)
    };
    assert_eq!(alone(seeker(1), vec![guide(1)]), None);
    assert_eq!(alone(seeker(1), vec![]), Some(Because::NoPlaceLeft));
    assert_eq!(alone(seeker(1), vec![Guide { places: 0, ..guide(1) }]), Some(Because::NoPlaceLeft));
    assert_eq!(alone(Seeker { age_group: None, ..seeker(1) }, vec![guide(1)]), Some(Because::WishNotShown));
    let french = Seeker { languages: vec!["fr".parse().unwrap()], ..seeker(1) };
    assert_eq!(alone(french, vec![guide(1)]), Some(Because::NoCommonLanguage));
    let young = Seeker { age_group: Some(AgeGroup::Minor), ..seeker(1) };
    assert_eq!(alone(young, vec![guide(1)]), Some(Because::AgeGroup));
    let apart = Seeker { apart: [mentor(1)].into(), ..seeker(1) };
    assert_eq!(alone(apart, vec![guide(1)]), Some(Because::NoOtherMentor));
    let people = People::new(vec![seeker(1), seeker(2)], vec![guide(1)]);
    let proposal = propose(&people, &Decisions::default());
    assert_eq!(proposal.unmatched.iter().map(|(_, why)| *why).collect::<Vec<_>>(), [Because::NoPlaceLeft]);
}

#[test]
fn what_is_said_last_counts() {
    let (one, other) =
        (Two { newcomer: newcomer(1), mentor: mentor(1) }, Two { newcomer: newcomer(1), mentor: mentor(2) });
    let decided = Decisions::default().adjusted(&[], &[one]);
    assert_eq!(decided.pinned, [(newcomer(1), mentor(1))].into());
    assert_eq!(decided.clone().adjusted(&[], &[other]).pinned, [(newcomer(1), mentor(2))].into());
    let apart = decided.adjusted(&[one], &[]);
    assert_eq!((apart.pinned.len(), apart.removed.contains(&one)), (0, true));
    assert_eq!(apart.adjusted(&[], &[one]).removed.len(), 0);
}

#[test]
fn who_can_be_kept_together() {
    let french = Seeker { languages: vec!["fr".parse().unwrap()], ..seeker(3) };
    let young = Seeker { age_group: Some(AgeGroup::Minor), ..seeker(4) };
    let apart = Seeker { apart: [mentor(1)].into(), ..seeker(5) };
    let hidden = Seeker { age_group: None, ..seeker(6) };
    let people = People::new(vec![seeker(1), seeker(2), french, young, apart, hidden], vec![guide(1)]);
    let two = |n, m| Two { newcomer: newcomer(n), mentor: mentor(m) };
    let told = |pin: &[Two], steward: Uuid| {
        let mut check = Check::default();
        check_pins(&people, &Decisions::default().adjusted(&[], pin), pin, steward, &mut check);
        match check.finish() {
            Err(crate::failure::Failure::Problems(problems)) => {
                problems.into_iter().map(|problem| (problem.code, problem.field.join("."))).collect()
            }
            _ => Vec::new(),
        }
    };
    let steward = Uuid::from_u128(1);
    assert!(told(&[two(1, 1)], steward).is_empty());
    for n in [3, 4, 5, 6] {
        assert_eq!(told(&[two(n, 1)], steward), [(ErrorCode::Conflict, "pin.0".to_owned())], "{n}");
    }
    assert_eq!(told(&[two(9, 1)], steward), [(ErrorCode::Conflict, "pin.0.newcomer".to_owned())]);
    assert_eq!(told(&[two(1, 9)], steward), [(ErrorCode::MentorUnavailable, "pin.0.mentor".to_owned())]);
    assert_eq!(told(&[two(1, 1)], newcomer(1)), [(ErrorCode::Conflict, "pin.0".to_owned())], "her own pair");
    let full = (ErrorCode::MentorFull, "pin.0.mentor".to_owned());
    assert_eq!(told(&[two(1, 1), two(2, 1)], steward)[0], full, "two for one place");
    let twice = (ErrorCode::BadUserInput, "pin.1.newcomer".to_owned());
    assert!(told(&[two(1, 9), two(1, 1)], steward).contains(&twice));
}

#[test]
fn who_is_left_out_when_things_have_changed() {
    let pair =
        |n, m, score, is_pinned| Pair { two: Two { newcomer: newcomer(n), mentor: mentor(m) }, score, is_pinned };
    let pairs = [pair(1, 1, 20, false), pair(2, 1, 50, false), pair(3, 1, 10, true), pair(4, 2, 30, false)];
    let people = |seekers, guides| People::new(seekers, guides);
    let all = || vec![seeker(1), seeker(2), seeker(3), seeker(4)];
    let why = |people: &People, n: usize, m: usize| {
        left_out(people, &pairs).get(&Two { newcomer: newcomer(n), mentor: mentor(m) }).copied()
    };
    let fewer = people(all(), vec![Guide { places: 2, ..guide(1) }, guide(2)]);
    assert_eq!([1, 2, 3].map(|n| why(&fewer, n, 1)), [Some(LeftOut::NoPlaceLeft), None, None]);
    let gone = people(vec![seeker(1), seeker(2), seeker(3)], vec![Guide { places: 3, ..guide(1) }]);
    assert_eq!(why(&gone, 4, 2), Some(LeftOut::NoLongerWaiting));
    let paused = people(all(), vec![Guide { places: 3, ..guide(1) }]);
    assert_eq!(why(&paused, 4, 2), Some(LeftOut::NoPlaceLeft));
    let apart = vec![seeker(1), seeker(2), seeker(3), Seeker { apart: [mentor(2)].into(), ..seeker(4) }];
    let parted = people(apart, vec![Guide { places: 3, ..guide(1) }, guide(2)]);
    assert_eq!(why(&parted, 4, 2), Some(LeftOut::NoLongerPossible));
    assert_eq!([1, 2, 3].map(|n| why(&parted, n, 1)), [None; 3]);
}
