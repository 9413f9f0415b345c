//! The index of one process: in memory, and replaced as a whole, so that who looks something up is never in the way of
//! who brings it up to date.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, RwLock};

use chrono::{DateTime, NaiveDate, Utc};
use tantivy::indexer::LogMergePolicy;
use tantivy::schema::{Field, IndexRecordOption, NumericOptions, Schema, TextFieldIndexing, TextOptions};
use tantivy::tokenizer::{PreTokenizedString, Token};
use tantivy::{IndexReader, IndexWriter, ReloadPolicy, Searcher, TantivyDocument, Term};
use tokio::sync::{Mutex, OwnedMutexGuard};
use uuid::Uuid;

use super::{Entry, Facets, Text, Trust};
use crate::failure::{Fault, Outcome};
use crate::i18n::Locale;
use crate::i18n::words::{self, Word};

/// How much memory what has not been published yet may take, in bytes.
const WRITER_MEMORY: usize = 32 * 1024 * 1024;

/// Which part of what was taken away may still be in the way, until the index is tidied.
const DEAD_PART: f32 = 0.2;

/// What can be found.
#[derive(Default)]
pub struct Index {
    writer: Arc<Mutex<Option<Writer>>>,
    shelf: Arc<RwLock<Arc<Shelf>>>,
}

/// What can be found at one moment.
#[derive(Clone, Default)]
pub struct Shelf {
    /// Up to which change it is true.
    as_of: Option<DateTime<Utc>>,
    pub(super) searcher: Option<Searcher>,
    pub(super) fields: Option<Fields>,
    /// The things by the numbers that the index has for them.
    pub(super) things: HashMap<u64, Arc<Thing>>,
    numbers: HashMap<Uuid, u64>,
    /// How many texts there are in each language.
    pub(super) languages: BTreeMap<Locale, u64>,
}

/// A thing that can be found, without its words.
#[derive(Debug)]
pub(super) struct Thing {
    pub(super) id: Uuid,
    pub(super) facets: Facets,
    pub(super) sinks_on: Option<NaiveDate>,
    pub(super) texts: Vec<Titled>,
}

/// A text, without its words.
#[derive(Debug)]
pub(super) struct Titled {
    pub(super) language: Locale,
    pub(super) trust: Trust,
    /// How many words its title has.
    pub(super) title_words: usize,
}

/// The fields of a text in the index.
#[derive(Debug, Clone, Copy)]
pub(super) struct Fields {
    /// The number of the thing.
    pub(super) thing: Field,
    /// Which of its texts this is.
    pub(super) text: Field,
    pub(super) title: Part,
    pub(super) body: Part,
}

/// A part of a text in the index.
#[derive(Debug, Clone, Copy)]
pub(super) struct Part {
    /// Its words as they are compared, in their order.
    pub(super) words: Field,
    /// The roots of its words.
    pub(super) roots: Field,
}

impl Fields {
    /// The name of the number of the thing.
    pub(super) const THING: &str = "thing";
    /// The name of the number of the text.
    pub(super) const TEXT: &str = "text";
}

struct Writer {
    fields: Fields,
    writer: IndexWriter,
    reader: IndexReader,
    /// The number of the next thing: none is ever given twice, also where an update was written and not published.
    next_number: u64,
}

/// The index, while it is brought up to date: by one at a time. What was not published is dropped.
pub struct Update {
    writer: OwnedMutexGuard<Option<Writer>>,
    public: Arc<RwLock<Arc<Shelf>>>,
    next: Shelf,
}

pub(super) fn fault(error: impl std::fmt::Display) -> Fault {
    Fault::new(format!("search: {error}"))
}

impl Index {
    /// What can be found by now.
    pub fn shelf(&self) -> Outcome<Arc<Shelf>> {
        Ok(Arc::clone(&*self.shelf.read().map_err(fault)?))
    }

    /// Begins to bring it up to date; waits for whoever does so already.
    pub async fn update(&self) -> Outcome<Update> {
        let mut writer = Arc::clone(&self.writer).lock_owned().await;
        match writer.as_mut() {
            // Whoever was here before may have been interrupted.
            Some(known) => drop(known.writer.rollback().map_err(fault)?),
            None => *writer = Some(Writer::new().map_err(fault)?),
        }
        let next = self.shelf()?.as_ref().clone();
        Ok(Update { writer, public: Arc::clone(&self.shelf), next })
    }
}

impl Shelf {
    /// Up to which change it is true; none while nothing is in it.
    pub fn as_of(&self) -> Option<DateTime<Utc>> {
        self.as_of
    }
}

impl Writer {
    fn new() -> tantivy::Result<Self> {
        let mut schema = Schema::builder();
        let number = || NumericOptions::default().set_indexed().set_fast();
        let thing = schema.add_u64_field(Fields::THING, number());
        let text = schema.add_u64_field(Fields::TEXT, number());
        let text_field = |record| {
            let indexing = TextFieldIndexing::default().set_tokenizer("raw").set_fieldnorms(false);
            TextOptions::default().set_indexing_options(indexing.set_index_option(record))
        };
        let mut part = |name: &str| Part {
            words: schema
                .add_text_field(&format!("{name} words"), text_field(IndexRecordOption::WithFreqsAndPositions)),
            roots: schema.add_text_field(&format!("{name} roots"), text_field(IndexRecordOption::Basic)),
        };
        let fields = Fields { thing, text, title: part("title"), body: part("body") };
        let index = tantivy::Index::create_in_ram(schema.build());
        let writer = index.writer_with_num_threads(1, WRITER_MEMORY)?;
        let mut tidying = LogMergePolicy::default();
        tidying.set_del_docs_ratio_before_merge(DEAD_PART);
        writer.set_merge_policy(Box::new(tidying));
        let reader = index.reader_builder().reload_policy(ReloadPolicy::Manual).try_into()?;
        Ok(Self { fields, writer, reader, next_number: 0 })
    }
}

impl Update {
    /// Up to which change the index is true; none while nothing is in it.
    pub fn as_of(&self) -> Option<DateTime<Utc>> {
        self.next.as_of
    }

    /// Puts these things into the index, in place of what it says of them.
    pub fn put(&mut self, entries: Vec<Entry>) -> Outcome<()> {
        for entry in entries {
            self.remove(entry.id)?;
            let writer = self.writer.as_mut().ok_or_else(|| fault("no writer"))?;
            let number = writer.next_number;
            writer.next_number += 1;
            let mut texts = Vec::with_capacity(entry.texts.len());
            for text in entry.texts {
                let title = words::words(&text.title);
                let mut document = TantivyDocument::new();
                document.add_u64(writer.fields.thing, number);
                document.add_u64(writer.fields.text, texts.len() as u64);
                write(&mut document, writer.fields.title, &text, &text.title, &title);
                write(&mut document, writer.fields.body, &text, &text.body, &words::words(&text.body));
                writer.writer.add_document(document).map_err(fault)?;
                *self.next.languages.entry(text.language.clone()).or_default() += 1;
                texts.push(Titled { language: text.language, trust: text.trust, title_words: title.len() });
            }
            let thing = Thing { id: entry.id, facets: entry.facets, sinks_on: entry.sinks_on, texts };
            self.next.numbers.insert(entry.id, number);
            self.next.things.insert(number, Arc::new(thing));
        }
        Ok(())
    }

    /// Takes a thing out of the index, if it is there.
    pub fn remove(&mut self, id: Uuid) -> Outcome<()> {
        let Some(number) = self.next.numbers.remove(&id) else { return Ok(()) };
        for text in self.next.things.remove(&number).iter().flat_map(|thing| &thing.texts) {
            if let Some(count) = self.next.languages.get_mut(&text.language) {
                *count -= 1;
            }
        }
        self.next.languages.retain(|_, count| *count > 0);
        let writer = self.writer.as_mut().ok_or_else(|| fault("no writer"))?;
        writer.writer.delete_term(Term::from_field_u64(writer.fields.thing, number));
        Ok(())
    }

    /// Makes all this findable: it is true up to this change.
    pub fn publish(mut self, as_of: DateTime<Utc>) -> Outcome<Arc<Shelf>> {
        let writer = self.writer.as_mut().ok_or_else(|| fault("no writer"))?;
        writer.writer.commit().map_err(fault)?;
        writer.reader.reload().map_err(fault)?;
        self.next.as_of = Some(as_of);
        self.next.fields = Some(writer.fields);
        self.next.searcher = Some(writer.reader.searcher());
        let shelf = Arc::new(self.next);
        *self.public.write().map_err(fault)? = Arc::clone(&shelf);
        Ok(shelf)
    }
}

fn write(document: &mut TantivyDocument, part: Part, text: &Text, written: &str, all: &[Word]) {
    let roots = all.iter().enumerate().flat_map(|(position, word)| {
        let roots = words::roots(written, all, position, &text.language);
        roots.into_iter().map(move |root| (position, root_term(word.is_unspaced(), text.language.language(), &root)))
    });
    let words = all.iter().enumerate().map(|(position, word)| (position, word.folded.clone()));
    document.add_pre_tokenized_text(part.words, tokens(words));
    document.add_pre_tokenized_text(part.roots, tokens(roots));
}

/// A root as the index has it: stems are those of one language, characters are characters.
pub(super) fn root_term(is_unspaced: bool, language: &str, root: &str) -> String {
    if is_unspaced { format!(":{root}") } else { format!("{language}:{root}") }
}

fn tokens(all: impl Iterator<Item = (usize, String)>) -> PreTokenizedString {
    let token = |(position, text)| Token { position, text, ..Token::default() };
    PreTokenizedString { text: String::new(), tokens: all.map(token).collect() }
}
