//! Which lines there are for whoever asks: what ships, and over it what the community did.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use sea_orm::ConnectionTrait;
use uuid::Uuid;

use super::rules::{self, Kept, Line, Wish};
use super::store::Place;
use super::words::Words;
use super::{shipped, store};
use crate::config::CrisisSettings;
use crate::failure::{Failure, Outcome, Refusal};
use crate::i18n::{Country, Locale};

/// The lines that were found, hidden ones among them.
#[derive(Debug, Clone)]
pub struct Found {
    /// The lines, in no order.
    pub lines: Vec<Line>,
    /// Whether what the community did could be read.
    pub is_up_to_date: bool,
}

/// The lines of this country, or of all. When the database cannot be reached, those that ship: somebody may be in danger,
/// and is told that what the community knows better could not be looked up.
pub async fn found(conn: &impl ConnectionTrait, country: Option<Country>) -> Outcome<Found> {
    let (kept, is_up_to_date) = match store::all_kept(conn, country).await {
        Ok(kept) => (kept, true),
        Err(Failure::Refusal(Refusal::Unavailable)) => (Vec::new(), false),
        Err(failure) => return Err(failure),
    };
    Ok(Found { lines: merged(kept, country), is_up_to_date })
}

/// Nothing, of no country.
pub fn none() -> Found {
    Found { lines: Vec::new(), is_up_to_date: true }
}

fn merged(kept: Vec<Kept>, country: Option<Country>) -> Vec<Line> {
    let mut kept: HashMap<Uuid, Kept> = kept.into_iter().map(|kept| (kept.id, kept)).collect();
    let of_country = shipped::all().iter().filter(|line| country.is_none_or(|country| line.country == country));
    let mut lines: Vec<Line> = of_country.filter_map(|line| Line::of(Some(line), kept.remove(&line.id))).collect();
    lines.extend(kept.into_values().filter_map(|kept| Line::of(None, Some(kept))));
    lines
}

impl Found {
    /// Those that everybody sees, as they are wanted, the best first.
    pub fn shown(&self, wish: &Wish, words: &Words<'_>, now: DateTime<Utc>) -> Vec<(Place, Line)> {
        let is_wanted = |line: &&Line| !line.is_hidden && wish.includes(line, now);
        // Who asks for a language, asks in it.
        let languages: Vec<Locale> = wish.language.iter().chain(words.languages()).cloned().collect();
        let mut lines: Vec<(Place, Line)> = self
            .lines
            .iter()
            .filter(is_wanted)
            .map(|line| (place(line, rules::rank(line, &languages, now.date_naive()), words), line.clone()))
            .collect();
        lines.sort_by(|(a, _), (b, _)| a.cmp(b));
        lines
    }

    /// The countries in which there are any that everybody sees.
    pub fn countries(&self) -> Vec<Country> {
        let mut countries: Vec<Country> =
            self.lines.iter().filter(|line| !line.is_hidden).map(|line| line.country).collect();
        countries.sort_unstable();
        countries.dedup();
        countries
    }

    /// The countries that the community looks after: those that it says it serves, and those of lines about which
    /// somebody here has done something.
    pub fn in_care(&self, settings: &CrisisSettings) -> Vec<Country> {
        let touched = self.lines.iter().filter(|line| line.version > 0).map(|line| line.country);
        settings.countries.iter().copied().chain(touched).collect()
    }
}

fn place(line: &Line, rank: u32, words: &Words<'_>) -> Place {
    Place { country: line.country.code().to_owned(), rank, name: words.name(line).text, id: line.id }
}

/// Where a line stands among those of all countries.
pub fn by_rank(line: &Line, rank: u32, words: &Words<'_>) -> Place {
    let Place { country, name, id, .. } = place(line, rank, words);
    Place { country: String::new(), rank, name: format!("{country} {name}"), id }
}

/// The country in question: the one that is asked for, or else the one that can be guessed.
pub fn country_of(asked: Option<&str>, languages: &[Locale], settings: &CrisisSettings) -> (Option<Country>, bool) {
    match asked.filter(|asked| !asked.trim().is_empty()) {
        // What is no country has no lines, and a way to help all the same.
        Some(asked) => (asked.trim().parse().ok(), false),
        None => (rules::guess(languages, &settings.countries), true),
    }
}
