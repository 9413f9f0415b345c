//! What it takes to match 2,000 newcomers with 500 mentors of one to four places, beside taking the best pair again
//! and again.
//!
//! `cargo bench --bench matching` fails when the assignment takes more than ten times as long as that and more than
//! five seconds, or when what fits is not more. What a pair needs to fit is made up, the same in every run: once as
//! people are (some languages, some subjects, some hours in common, so that fits are few and alike), once with a
//! thousand fits for every pair, once with ten.

#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "a measurement that cannot go on should say so and stop")]

#[path = "../../api/src/mentorship/matching/assignment.rs"]
#[expect(dead_code, reason = "what its own tests need is not needed here")]
mod assignment;

use std::process::ExitCode;
use std::time::{Duration, Instant};

use assignment::{Choice, assign};

const NEWCOMERS: usize = 2_000;
const MENTORS: usize = 500;

/// How often each is measured; the shortest counts.
const ROUNDS: usize = 3;

/// How much longer than the greedy assignment it may take.
const MOST_RATIO: f64 = 10.0;

/// Or how long.
const MOST: Duration = Duration::from_secs(5);

/// Numbers that look random and are the same in every run (SplitMix64).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, bound: u32) -> u32 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((mixed ^ (mixed >> 31)) % u64::from(bound)) as u32
    }
}

/// Everybody's choices, and how many places each mentor has.
struct Community {
    name: &'static str,
    choices: Vec<Vec<Choice>>,
    places: Vec<usize>,
}

fn main() -> ExitCode {
    let mut numbers = Numbers(5);
    let communities = [people(&mut numbers), any("a thousand fits", 1_000, &mut numbers), any("ten", 10, &mut numbers)];
    println!(
        "{:<16} {:>9} {:>7} {:>9} {:>10} {:>9} {:>6} {:>10} {:>9}",
        "fits", "pairs", "places", "greedy ms", "optimal ms", "ratio", "paired", "greedy fit", "optimal"
    );
    let failures = communities.iter().filter(|community| !is_well(community)).count();
    println!("\n{failures} of {} took too long or fit no better", communities.len());
    if failures == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Measures both ways, prints what they came to, and says whether ours is as it has to be.
fn is_well(community: &Community) -> bool {
    let (greedy, greedy_time) = timed(|| best_pair_first(community));
    let (optimal, optimal_time) = timed(|| assign(&community.choices, &community.places));
    let (greedy_fit, optimal_fit) = (total(community, &greedy), total(community, &optimal));
    let ratio = optimal_time.as_secs_f64() / greedy_time.as_secs_f64();
    println!(
        "{:<16} {:>9} {:>7} {:>9.1} {:>10.1} {:>9.2} {:>6} {:>10} {:>9}",
        community.name,
        community.choices.iter().map(Vec::len).sum::<usize>(),
        community.places.iter().sum::<usize>(),
        greedy_time.as_secs_f64() * 1_000.0,
        optimal_time.as_secs_f64() * 1_000.0,
        ratio,
        optimal.iter().flatten().count(),
        greedy_fit,
        optimal_fit,
    );
    let is_in_time = ratio <= MOST_RATIO || optimal_time <= MOST;
    // Where nothing could fit better, it cannot be more.
    let best = community.choices.iter().flatten().map(|choice| u64::from(choice.fit)).max().unwrap_or(0);
    let most = community.places.iter().sum::<usize>() as u64 * best;
    is_in_time && (optimal_fit > greedy_fit || optimal_fit == most)
}

fn timed(work: impl Fn() -> Vec<Option<usize>>) -> (Vec<Option<usize>>, Duration) {
    let mut shortest: Option<(Vec<Option<usize>>, Duration)> = None;
    for _ in 0..ROUNDS {
        let begun = Instant::now();
        let done = work();
        let took = begun.elapsed();
        if shortest.as_ref().is_none_or(|(_, least)| took < *least) {
            shortest = Some((done, took));
        }
    }
    shortest.unwrap()
}

/// The greedy assignment: of all pairs whose two are free the one that fits best, until there is none.
fn best_pair_first(community: &Community) -> Vec<Option<usize>> {
    let choices = community.choices.iter().enumerate();
    let mut pairs: Vec<_> = choices.flat_map(|(newcomer, all)| all.iter().map(move |one| (newcomer, one))).collect();
    pairs.sort_unstable_by_key(|(newcomer, choice)| (std::cmp::Reverse(choice.fit), *newcomer, choice.mentor));
    let mut left = community.places.clone();
    let mut given = vec![None; community.choices.len()];
    for (newcomer, choice) in pairs {
        if given[newcomer].is_none() && left[choice.mentor] > 0 {
            left[choice.mentor] -= 1;
            given[newcomer] = Some(choice.mentor);
        }
    }
    given
}

fn total(community: &Community, given: &[Option<usize>]) -> u64 {
    let pairs = community.choices.iter().zip(given);
    let fits = pairs.filter_map(|(choices, mentor)| choices.iter().find(|choice| Some(choice.mentor) == *mentor));
    fits.map(|choice| u64::from(choice.fit)).sum()
}

/// What somebody speaks, cares about, is free at, and where she comes from, each as bits.
struct Person {
    languages: u32,
    subjects: u32,
    hours: u32,
    perspective: u32,
}

/// Pairs as people are: those without a language in common may not be, and the others fit by what they share.
fn people(numbers: &mut Numbers) -> Community {
    /// The languages in which people come: a few have many speakers.
    const SPOKEN: [u32; 14] = [0, 0, 0, 0, 1, 1, 1, 2, 2, 3, 4, 5, 6, 7];
    let person = |numbers: &mut Numbers| {
        let mut languages = 1 << SPOKEN[numbers.below(14) as usize];
        if numbers.below(3) == 0 {
            languages |= 1 << numbers.below(8);
        }
        let some =
            |numbers: &mut Numbers, most, of| (0..=numbers.below(most)).fold(0, |all, _| all | 1 << numbers.below(of));
        Person { languages, subjects: some(numbers, 5, 20), hours: some(numbers, 6, 21), perspective: numbers.below(5) }
    };
    let mentors: Vec<Person> = (0..MENTORS).map(|_| person(numbers)).collect();
    let choices = (0..NEWCOMERS).map(|_| {
        let newcomer = person(numbers);
        let fits = mentors.iter().enumerate().filter_map(|(mentor, guide)| {
            let languages = (newcomer.languages & guide.languages).count_ones();
            let subjects = (newcomer.subjects & guide.subjects).count_ones();
            let hours = (newcomer.hours & guide.hours).count_ones().min(3);
            let perspective = u32::from(newcomer.perspective == guide.perspective);
            let fit = 20 * languages + 10 * subjects + 8 * hours + 15 * perspective;
            (languages > 0).then_some(Choice { mentor, fit })
        });
        fits.collect()
    });
    let choices = choices.collect();
    Community { name: "as people are", choices, places: places(numbers) }
}

/// Every pair may be, with any fit up to `most`.
fn any(name: &'static str, most: u32, numbers: &mut Numbers) -> Community {
    let choice = |mentor, numbers: &mut Numbers| Choice { mentor, fit: 1 + numbers.below(most) };
    let choices = (0..NEWCOMERS).map(|_| (0..MENTORS).map(|mentor| choice(mentor, numbers)).collect());
    let choices = choices.collect();
    Community { name, choices, places: places(numbers) }
}

fn places(numbers: &mut Numbers) -> Vec<usize> {
    (0..MENTORS).map(|_| 1 + numbers.below(4) as usize).collect()
}
