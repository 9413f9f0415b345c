//! Pure decisions about suggestions: who is suggested, in which order, and what is left of it later.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::super::fit::{Fit, Guide, Reason, Seeker, fit};

/// How many are suggested at once: few enough to choose from.
pub const MOST: usize = 5;

/// A mentor who is suggested, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Suggestion {
    /// Who.
    pub mentor: Uuid,
    /// What speaks for the two.
    pub reasons: Vec<Reason>,
}

/// Those who fit best, the best first. Among those who fit alike, everybody who looks has an order of her own, so that
/// the same mentors are not asked by all.
pub fn ranked(seeker: &Seeker, guides: &[Guide]) -> Vec<Suggestion> {
    let mut fitting: Vec<(Uuid, Fit)> =
        guides.iter().filter_map(|guide| Some((guide.id, fit(seeker, guide)?))).collect();
    fitting.sort_by_key(|(mentor, fit)| (std::cmp::Reverse(fit.score), lot(seeker.id, *mentor)));
    fitting.truncate(MOST);
    fitting.into_iter().map(|(mentor, fit)| Suggestion { mentor, reasons: fit.reasons }).collect()
}

/// What is left of suggestions: those who fit as things stand now, with what still speaks for them.
pub fn left(kept: Vec<Suggestion>, seeker: &Seeker, guides: &[Guide]) -> Vec<Suggestion> {
    let fits: HashMap<Uuid, Fit> = guides.iter().filter_map(|guide| Some((guide.id, fit(seeker, guide)?))).collect();
    kept.into_iter()
        .filter_map(|mut suggestion| {
            let now = fits.get(&suggestion.mentor)?;
            suggestion.reasons.retain(|reason| now.reasons.contains(reason));
            Some(suggestion)
        })
        .collect()
}

/// A number that looks drawn and is the same each time (FNV-1a).
fn lot(seeker: Uuid, mentor: Uuid) -> (u64, Uuid) {
    let bytes = seeker.as_bytes().iter().chain(mentor.as_bytes());
    let drawn = bytes
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3));
    (drawn, mentor)
}
