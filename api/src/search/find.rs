//! What is found, in which order, and how it can be told apart.
//!
//! A text is worth, for each word typed, how much the word says times how well it is met. It says the more, the rarer it
//! is, and little where it is one of those that stand everywhere. It is met in the title or elsewhere, as it was typed,
//! in another form, as a beginning, or with a slip. Words that stand together count more. Then it counts whether the reader understands the language, and how far the text can be trusted. All of these are small whole
//! numbers, so that sums are exact, whatever they are added up in.

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use chrono::NaiveDate;
use tantivy::collector::{Collector, Count, SegmentCollector};
use tantivy::columnar::ColumnValues;
use tantivy::query::{
    BooleanQuery, ConstScoreQuery, DisjunctionMaxQuery, FuzzyTermQuery, PhraseQuery, Query, TermQuery,
};
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{DocId, Score, Searcher, SegmentOrdinal, SegmentReader, Term};
use uuid::Uuid;

use super::index::{Fields, Part, Thing, fault, root_term};
use super::wanted::WantedWord;
use super::{Shelf, Trust, Wanted};
use crate::failure::Outcome;
use crate::i18n::Locale;

/// What a word is worth where it is there at all, by how rare it is; the best way to be there is worth as much again.
const PRESENT: u32 = 64;

/// What it is worth more, by the way in which it is there.
mod way {
    use super::Worth;

    pub const AS_TYPED: Worth = Worth { in_title: 63, elsewhere: 38 };
    pub const IN_ANOTHER_FORM: Worth = Worth { in_title: 50, elsewhere: 30 };
    pub const AS_A_BEGINNING: Worth = Worth { in_title: 36, elsewhere: 20 };
    pub const WITH_ONE_SLIP: Worth = Worth { in_title: 24, elsewhere: 12 };
    pub const WITH_TWO_SLIPS: Worth = Worth { in_title: 12, elsewhere: 4 };
    /// All words, next to each other as they were typed.
    pub const TOGETHER: Worth = Worth { in_title: 24, elsewhere: 12 };
}

/// What something is worth, by where it is.
#[derive(Clone, Copy)]
struct Worth {
    in_title: u32,
    elsewhere: u32,
}

/// Which part, in hundredths, of what all its words are worth at least a text has to be worth. One that has each word in
/// the least good way passes, one that has only the "how" of "how to sleep" does not.
const ENOUGH: u32 = 60;

/// How well a reader understands her first language; each one after it a step less, down to what she did not ask for.
const FIRST_LANGUAGE: u64 = 10;
const OTHER_LANGUAGE: u64 = 5;

/// What is looked for.
#[derive(Debug, Clone)]
pub struct Wish {
    /// What was typed.
    pub text: String,
    /// What the reader understands, best first.
    pub languages: Vec<Locale>,
    /// Only what has, by each of these, one of the values. A value also stands for its varieties: `pt` for `pt-BR`.
    pub only: Vec<(&'static str, Vec<String>)>,
    /// The day.
    pub today: NaiveDate,
}

/// What was found.
#[derive(Debug)]
pub struct Found {
    /// The best first.
    pub hits: Vec<Hit>,
    /// By each facet, how many there are with each value: of those that fit by all the others.
    pub facets: BTreeMap<&'static str, BTreeMap<String, u64>>,
    /// What was looked for, to mark it in what was found.
    pub wanted: Wanted,
}

/// A thing that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// How good it is.
    pub rank: u64,
    /// Which thing.
    pub id: Uuid,
    /// The language of the text that was found.
    pub language: Locale,
}

impl Shelf {
    /// Looks it up. This takes a moment of computing.
    pub fn find(&self, wish: &Wish) -> Outcome<Found> {
        let mut wanted = Wanted::read(&wish.text, &wish.languages, self.languages.keys().cloned());
        let mut found = Found { hits: Vec::new(), facets: BTreeMap::new(), wanted: wanted.clone() };
        let (Some(searcher), Some(fields)) = (&self.searcher, self.fields) else { return Ok(found) };
        let scores = Lookup { searcher, fields }.scores(&mut wanted)?;
        found.wanted = wanted;
        let mut best: HashMap<u64, (u64, Locale)> = HashMap::new();
        for (number, text, score) in scores {
            let Some((rank, language)) = self.things.get(&number).and_then(|thing| worth(thing, text, score, wish))
            else {
                continue;
            };
            // Of two that are as good, always the same one, in whatever order they come.
            if best.get(&number).is_none_or(|(known, told)| (rank, told) > (*known, language)) {
                best.insert(number, (rank, language.clone()));
            }
        }
        for (number, (rank, language)) in best {
            let Some(thing) = self.things.get(&number) else { continue };
            count(&mut found.facets, thing, wish);
            if wish.only.iter().all(|only| fits(thing, only)) {
                found.hits.push(Hit { rank, id: thing.id, language });
            }
        }
        found.hits.sort_unstable_by_key(|hit| Reverse((hit.rank, hit.id)));
        Ok(found)
    }
}

/// How good a thing is by this text of it, and its language.
fn worth<'a>(thing: &'a Thing, text: u64, score: u32, wish: &Wish) -> Option<(u64, &'a Locale)> {
    let text = thing.texts.get(usize::try_from(text).ok()?)?;
    let trust = match text.trust {
        Trust::Full => 10,
        Trust::Limited => 8,
    };
    let care = if thing.sinks_on.is_some_and(|day| day <= wish.today) { 7 } else { 10 };
    let rank = u64::from(score) * fit(&text.language, &wish.languages) * trust * care;
    // Of two that are as good the one with the shorter title, which says little else.
    let brevity = 31 - text.title_words.min(31) as u64;
    Some((rank * 32 + brevity, &text.language))
}

fn fit(language: &Locale, understood: &[Locale]) -> u64 {
    let step = |is_meant: &dyn Fn(&Locale) -> bool| understood.iter().position(is_meant).map(|step| step as u64);
    let step = step(&|own| own == language).or_else(|| step(&|own| own.language() == language.language()));
    step.map_or(OTHER_LANGUAGE, |step| FIRST_LANGUAGE.saturating_sub(step).max(OTHER_LANGUAGE + 1))
}

fn fits(thing: &Thing, (facet, wanted): &(&'static str, Vec<String>)) -> bool {
    let values = thing.facets.get(facet).map(Vec::as_slice).unwrap_or_default();
    values.iter().any(|value| {
        let is_variety = |wanted: &String| value.strip_prefix(&**wanted).is_some_and(|rest| rest.starts_with('-'));
        wanted.iter().any(|wanted| wanted == value || is_variety(wanted))
    })
}

fn count(counts: &mut BTreeMap<&'static str, BTreeMap<String, u64>>, thing: &Thing, wish: &Wish) {
    for (facet, values) in &thing.facets {
        if wish.only.iter().all(|only| only.0 == *facet || fits(thing, only)) {
            let counts = counts.entry(facet).or_default();
            values.iter().for_each(|value| *counts.entry(value.clone()).or_default() += 1);
        }
    }
}

/// One look into the index.
struct Lookup<'a> {
    searcher: &'a Searcher,
    fields: Fields,
}

impl Lookup<'_> {
    /// The texts that are good enough: the number of the thing, which of its texts, and what it is worth. Notes where a
    /// word is there only with slips.
    fn scores(&self, wanted: &mut Wanted) -> Outcome<Vec<(u64, u64, u32)>> {
        let mut clauses: Vec<Box<dyn Query>> = Vec::new();
        let mut total = 0;
        for word in &mut wanted.words {
            let Some(frequency) = self.frequency(word)? else { continue };
            let rarity = if word.is_common { COMMON } else { rarity(frequency, self.searcher.num_docs()) };
            total += rarity;
            clauses.push(Box::new(DisjunctionMaxQuery::new(self.ways(word, rarity))));
        }
        if clauses.is_empty() {
            return Ok(Vec::new());
        }
        clauses.extend(self.together(&wanted.words, total));
        let found = self.searcher.search(&BooleanQuery::union(clauses), &Scores).map_err(fault)?;
        let enough = total * PRESENT * ENOUGH / 100;
        Ok(found.into_iter().filter(|(_, _, score)| *score >= enough).collect())
    }

    /// In how many texts the word is; where it is in none, how many have it with a slip; none where even that is so.
    fn frequency(&self, word: &mut WantedWord) -> Outcome<Option<usize>> {
        for slips in 0..=word.slips_allowed() {
            word.slips = slips;
            let is_there = DisjunctionMaxQuery::new(self.ways(word, 1));
            match self.searcher.search(&is_there, &Count).map_err(fault)? {
                0 => {}
                frequency => return Ok(Some(frequency)),
            }
        }
        word.slips = 0;
        Ok(None)
    }

    /// Every way in which a word can be there, with what that is worth.
    fn ways(&self, word: &WantedWord, rarity: u32) -> Vec<Box<dyn Query>> {
        let mut ways = Self::ways_in(self.fields.title, word, rarity, |worth| worth.in_title);
        ways.extend(Self::ways_in(self.fields.body, word, rarity, |worth| worth.elsewhere));
        ways
    }

    fn ways_in(part: Part, word: &WantedWord, rarity: u32, of: impl Fn(Worth) -> u32) -> Vec<Box<dyn Query>> {
        let way = |query: Box<dyn Query>, worth| constant(query, rarity * (PRESENT + of(worth)));
        let term = || Term::from_field_text(part.words, &word.folded);
        if word.slips > 0 {
            let worth = if word.slips == 1 { way::WITH_ONE_SLIP } else { way::WITH_TWO_SLIPS };
            return vec![way(Box::new(FuzzyTermQuery::new(term(), word.slips, true)), worth)];
        }
        let as_typed = way(is(part.words, &word.folded), way::AS_TYPED);
        let in_another_form = has_roots(part, word).map(|query| way(query, way::IN_ANOTHER_FORM));
        let begins = || Box::new(FuzzyTermQuery::new_prefix(term(), 0, true));
        let as_a_beginning = word.is_beginning.then(|| way(begins(), way::AS_A_BEGINNING));
        [as_typed].into_iter().chain(in_another_form).chain(as_a_beginning).collect()
    }

    /// That all the words stand next to each other.
    fn together(&self, words: &[WantedWord], total: u32) -> Option<Box<dyn Query>> {
        if words.len() < 2 || words.iter().any(|word| word.slips > 0) {
            return None;
        }
        let phrase = |field, worth| {
            let terms = words.iter().map(|word| Term::from_field_text(field, &word.folded)).collect();
            constant(Box::new(PhraseQuery::new(terms)), total * worth)
        };
        let Worth { in_title, elsewhere } = way::TOGETHER;
        let phrases = vec![phrase(self.fields.title.words, in_title), phrase(self.fields.body.words, elsewhere)];
        Some(Box::new(DisjunctionMaxQuery::new(phrases)))
    }
}

fn constant(query: Box<dyn Query>, worth: u32) -> Box<dyn Query> {
    #[expect(clippy::cast_precision_loss, reason = "far below 2^24, up to which whole numbers are exact")]
    Box::new(ConstScoreQuery::new(query, worth as Score))
}

fn is(field: Field, text: &str) -> Box<dyn Query> {
    Box::new(TermQuery::new(Term::from_field_text(field, text), IndexRecordOption::Basic))
}

fn has_roots(part: Part, word: &WantedWord) -> Option<Box<dyn Query>> {
    if word.is_unspaced {
        let all = word.roots.values().next()?;
        let all = all.iter().map(|root| is(part.roots, &root_term(true, "", root))).collect();
        return Some(Box::new(BooleanQuery::intersection(all)));
    }
    let any: Vec<_> = word
        .roots
        .iter()
        .flat_map(|(language, roots)| roots.iter().map(|root| is(part.roots, &root_term(false, language, root))))
        .collect();
    (!any.is_empty()).then(|| Box::new(BooleanQuery::union(any)) as Box<dyn Query>)
}

/// How much a word says that stands everywhere.
const COMMON: u32 = 1;

/// How much another one says: the more, the fewer texts have it.
fn rarity(frequency: usize, texts: u64) -> u32 {
    #[expect(clippy::cast_precision_loss, reason = "numbers of texts, far below 2^52")]
    let share = texts as f64 / (frequency as f64 + 1.0);
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 5 and 100")]
    let rarity = (8.0 * share.ln_1p()).round().clamp(5.0, 100.0) as u32;
    rarity
}

/// Collects every text that matches, with its score.
struct Scores;

struct SegmentScores {
    things: Arc<dyn ColumnValues<u64>>,
    texts: Arc<dyn ColumnValues<u64>>,
    found: Vec<(u64, u64, u32)>,
}

impl Collector for Scores {
    type Fruit = Vec<(u64, u64, u32)>;
    type Child = SegmentScores;

    fn for_segment(&self, _: SegmentOrdinal, segment: &SegmentReader) -> tantivy::Result<SegmentScores> {
        let columns = segment.fast_fields();
        Ok(SegmentScores {
            things: columns.u64(Fields::THING)?.first_or_default_col(u64::MAX),
            texts: columns.u64(Fields::TEXT)?.first_or_default_col(u64::MAX),
            found: Vec::new(),
        })
    }

    fn requires_scoring(&self) -> bool {
        true
    }

    fn merge_fruits(&self, found: Vec<Vec<(u64, u64, u32)>>) -> tantivy::Result<Vec<(u64, u64, u32)>> {
        Ok(found.concat())
    }
}

impl SegmentCollector for SegmentScores {
    type Fruit = Vec<(u64, u64, u32)>;

    fn collect(&mut self, document: DocId, score: Score) {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a small whole number")]
        let score = score as u32;
        self.found.push((self.things.get_val(document), self.texts.get_val(document), score));
    }

    fn harvest(self) -> Vec<(u64, u64, u32)> {
        self.found
    }
}
