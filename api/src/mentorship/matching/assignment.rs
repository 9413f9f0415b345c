//! Who is proposed to whom, so that the sum of what fits is as large as it can be: pure arithmetic, which knows
//! people by their numbers only.
//!
//! Each newcomer is admitted once. She looks for the place where she loses least, and whoever holds it looks for
//! another, until one of them finds a place that is free, or is left out because that costs least: the shortest
//! augmenting path over the prices of places, after Jonker and Volgenant (Computing 38, 1987), with mentors who
//! take several, and pairs that may not be. Prices stay such that nobody would rather be elsewhere, which is what
//! makes the sum the largest.
//!
//! Why it is ours: of what crates.io has, `rs-graph` is under the GPL; `mcmf` wraps C++ of 2018; `lapjv` and `lsap`
//! take a full square or rectangle of floats; and `pathfinding`, well kept as it is, wants a row for each place and
//! a number for each pair that may not be. For 2,000 newcomers and 500 mentors with 1,251 places it took 0.08 s
//! where fits were many and different, and 5.5 s where they were few and alike, as those of people are; what is
//! here took 0.09 s and 0.02 s on the same machine, with the same sums.

/// A mentor who may be proposed to a newcomer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Choice {
    /// The mentor's number.
    pub mentor: usize,
    /// How well the two fit.
    pub fit: u32,
}

/// Gives each newcomer one of her choices, or none. No mentor gets more than she has places, and no other
/// assignment that keeps to this has a larger sum of fits. The same input has the same answer.
///
/// `choices` are each newcomer's, with each mentor at most once; `places` are each mentor's. What fits by nothing is
/// no choice.
pub fn assign(choices: &[Vec<Choice>], places: &[usize]) -> Vec<Option<usize>> {
    let mut market = Market::new(choices, places);
    (0..choices.len()).for_each(|newcomer| market.admit(newcomer));
    market.given.iter().map(|given| given.map(|choice| choice.mentor)).collect()
}

/// Who has which place, and what places cost. At any time, for those admitted so far: nobody would gain more with
/// another mentor at the prices asked, nobody gains less than nothing, and only places of mentors who have none
/// left cost anything.
struct Market<'a> {
    choices: &'a [Vec<Choice>],
    places: &'a [usize],
    /// What a place with each mentor costs.
    prices: Vec<i64>,
    /// Who holds the places of each mentor.
    holders: Vec<Vec<usize>>,
    /// What each newcomer was given.
    given: Vec<Option<Choice>>,
    /// What each newcomer gains: the fit without the price; nothing while she is left out.
    gains: Vec<i64>,
    /// How each mentor was reached in the search that goes on.
    reached: Vec<Option<Step>>,
}

/// The last step of the cheapest way to a mentor.
#[derive(Clone, Copy)]
struct Step {
    /// What is lost by going there, all along the way.
    loss: i64,
    /// Who would go there.
    newcomer: usize,
    /// How well she fits there.
    fit: u32,
    /// Whether there is no cheaper way.
    is_final: bool,
}

/// Where a search ends.
#[derive(Clone, Copy)]
enum End {
    /// With a place that is free.
    Free(usize),
    /// With a newcomer who is left out.
    LeftOut(usize),
}

impl<'a> Market<'a> {
    fn new(choices: &'a [Vec<Choice>], places: &'a [usize]) -> Self {
        Self {
            choices,
            places,
            prices: vec![0; places.len()],
            holders: vec![Vec::new(); places.len()],
            given: vec![None; choices.len()],
            gains: vec![0; choices.len()],
            reached: vec![None; places.len()],
        }
    }

    fn admit(&mut self, newcomer: usize) {
        let gains = self.choices[newcomer].iter().map(|choice| i64::from(choice.fit) - self.prices[choice.mentor]);
        self.gains[newcomer] = gains.max().unwrap_or(0).max(0);
        let (end, loss, passed) = self.search(newcomer);
        self.gains[newcomer] -= loss;
        for mentor in passed {
            let rise = self.reached[mentor].map_or(0, |step| loss - step.loss);
            self.prices[mentor] += rise;
            for holder in &self.holders[mentor] {
                self.gains[*holder] -= rise;
            }
        }
        match end {
            End::Free(mentor) => self.move_up(mentor),
            End::LeftOut(newcomer) => {
                self.gains[newcomer] = 0;
                if let Some(mentor) = self.leave(newcomer) {
                    self.move_up(mentor);
                }
            }
        }
    }

    /// Looks for the end at which least is lost, and says what is lost, and past which mentors it looked.
    fn search(&mut self, newcomer: usize) -> (End, i64, Vec<usize>) {
        let (mut open, mut passed) = (Vec::new(), Vec::new());
        let (mut end, mut least) = (End::LeftOut(newcomer), self.gains[newcomer]);
        self.reached.fill(None);
        self.look(newcomer, 0, least, &mut open);
        while let Some((place, loss)) = self.nearest(&open) {
            if loss >= least {
                break;
            }
            let mentor = open.swap_remove(place);
            if self.has_place(mentor) {
                return (End::Free(mentor), loss, passed);
            }
            passed.push(mentor);
            if let Some(step) = &mut self.reached[mentor] {
                step.is_final = true;
            }
            // What is lost when a holder is left out bounds the search: so these first.
            for holder in &self.holders[mentor] {
                if loss + self.gains[*holder] < least {
                    (end, least) = (End::LeftOut(*holder), loss + self.gains[*holder]);
                }
            }
            for place in 0..self.holders[mentor].len() {
                self.look(self.holders[mentor][place], loss, least, &mut open);
            }
        }
        (end, least, passed)
    }

    /// Notes the mentors with whom this newcomer would lose less than anybody found so far, after `lost` on the way
    /// to her, and less than `least`.
    fn look(&mut self, newcomer: usize, lost: i64, least: i64, open: &mut Vec<usize>) {
        let from = lost + self.gains[newcomer];
        for Choice { mentor, fit } in &self.choices[newcomer] {
            let loss = from - i64::from(*fit) + self.prices[*mentor];
            if loss >= least || self.reached[*mentor].is_some_and(|step| step.is_final || step.loss <= loss) {
                continue;
            }
            let step = Step { loss, newcomer, fit: *fit, is_final: false };
            if self.reached[*mentor].replace(step).is_none() {
                open.push(*mentor);
            }
        }
    }

    /// Where among `open` the mentor stands with whom least is lost, and how much. Of several the one with a place
    /// to give: the search ends there.
    fn nearest(&self, open: &[usize]) -> Option<(usize, i64)> {
        let steps = open.iter().enumerate();
        let losses = steps.filter_map(|(place, mentor)| Some((place, *mentor, self.reached[*mentor]?.loss)));
        let nearest = losses.min_by_key(|(_, mentor, loss)| (*loss, !self.has_place(*mentor), *mentor));
        nearest.map(|(place, _, loss)| (place, loss))
    }

    fn has_place(&self, mentor: usize) -> bool {
        self.holders[mentor].len() < self.places[mentor]
    }

    /// Gives the place with this mentor to who was to go there, hers to who was to go to it, and so on.
    fn move_up(&mut self, mut mentor: usize) {
        while let Some(step) = self.reached[mentor] {
            let left = self.leave(step.newcomer);
            self.holders[mentor].push(step.newcomer);
            self.given[step.newcomer] = Some(Choice { mentor, fit: step.fit });
            match left {
                Some(left) => mentor = left,
                None => break,
            }
        }
    }

    /// Takes the newcomer from her place, and says with whom it was.
    fn leave(&mut self, newcomer: usize) -> Option<usize> {
        let mentor = self.given[newcomer].take()?.mentor;
        self.holders[mentor].retain(|holder| *holder != newcomer);
        Some(mentor)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use super::*;

    /// Numbers that look random and are the same in every run (SplitMix64).
    struct Numbers(u64);

    impl Numbers {
        fn below(&mut self, bound: u64) -> u64 {
            self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
            let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
            let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
            (mixed ^ (mixed >> 31)) % bound
        }
    }

    /// Newcomers, at most 12, and mentors, at most 8, some of them full, with some pairs that may not be; from a
    /// few fits to choose from to a thousand.
    fn instance(numbers: &mut Numbers) -> (Vec<Vec<Choice>>, Vec<usize>) {
        let (newcomers, mentors) = (numbers.below(13), numbers.below(9));
        let (highest, share) = ([2, 5, 20, 1_000][numbers.below(4) as usize], 10 + numbers.below(91));
        let mut choices = Vec::new();
        for _ in 0..newcomers {
            let may_be: Vec<_> = (0..mentors).filter(|_| numbers.below(100) < share).collect();
            let choice = |mentor| Choice { mentor: mentor as usize, fit: 1 + numbers.below(highest) as u32 };
            choices.push(may_be.into_iter().map(choice).collect());
        }
        (choices, (0..mentors).map(|_| numbers.below(5) as usize).collect())
    }

    fn total(choices: &[Vec<Choice>], assigned: &[Option<usize>]) -> u64 {
        let fit = |(choices, mentor): (&Vec<Choice>, &Option<usize>)| {
            let mentor = (*mentor)?;
            let choice = choices.iter().find(|choice| choice.mentor == mentor);
            Some(u64::from(choice.expect("a pair that may not be").fit))
        };
        choices.iter().zip(assigned).filter_map(fit).sum()
    }

    /// The largest sum, by trying every assignment: newcomer by newcomer, the best for every way in which places
    /// can be left, written with a digit for each mentor.
    fn by_trying_all(choices: &[Vec<Choice>], places: &[usize]) -> u64 {
        let digit = |mentor: usize| 16_u32.pow(mentor as u32);
        let all = places.iter().enumerate().map(|(mentor, places)| *places as u32 * digit(mentor)).sum();
        let mut best: HashMap<u32, u64> = [(all, 0)].into();
        for choices in choices {
            for (left, sum) in best.clone() {
                for choice in choices.iter().filter(|choice| left / digit(choice.mentor) % 16 > 0) {
                    let entry = best.entry(left - digit(choice.mentor)).or_default();
                    *entry = (*entry).max(sum + u64::from(choice.fit));
                }
            }
        }
        best.into_values().max().unwrap_or(0)
    }

    #[test]
    fn no_assignment_has_a_larger_sum_and_none_is_against_the_rules() {
        let mut numbers = Numbers(1);
        for round in 0..4_000 {
            let (choices, places) = instance(&mut numbers);
            let assigned = assign(&choices, &places);
            for (mentor, places) in places.iter().enumerate() {
                let taken = assigned.iter().filter(|given| **given == Some(mentor)).count();
                assert!(taken <= *places, "round {round}: {taken} of {places} places");
            }
            let sum = total(&choices, &assigned);
            assert_eq!(sum, by_trying_all(&choices, &places), "round {round}: {choices:?} {places:?} {assigned:?}");
            assert_eq!(assigned, assign(&choices, &places), "round {round}: the same answer to the same question");
        }
    }

    #[test]
    fn who_is_admitted_last_moves_others_on() {
        let choice = |mentor, fit| Choice { mentor, fit };
        // The first would take the second's only mentor.
        let choices = [vec![choice(0, 10), choice(1, 9)], vec![choice(0, 8)]];
        assert_eq!(assign(&choices, &[1, 1]), [Some(1), Some(0)]);
        // And is left out where that costs least.
        let choices = [vec![choice(0, 3)], vec![choice(0, 5)]];
        assert_eq!(assign(&choices, &[1]), [None, Some(0)]);
        assert_eq!(assign(&choices, &[2]), [Some(0), Some(0)]);
        assert_eq!(assign(&choices, &[0]), [None, None]);
        assert_eq!(assign(&[], &[3]), [None; 0]);
    }
}
