//! The languages that are served, and how a message finds its words.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock};
use std::{fs, io, iter};

use include_dir::{Dir, include_dir};

use super::drift;
use super::locale::Locale;
use super::message::Message;
use super::negotiation;
use super::outline::{Outline, outlines};
use super::pseudo;
use super::wording::{Said, Wording};

pub(super) static EMBEDDED: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../locales");

/// Read once, however many houses stand in one process, as they do in tests.
static COMPILED: LazyLock<Result<Catalog, CatalogError>> = LazyLock::new(Catalog::compiled);

/// All that Waymark says, in all languages that it speaks. Cheap to clone.
#[derive(Clone)]
pub struct Catalog {
    locales: Vec<Locale>,
    /// One for each locale, in the same order.
    pub(super) wordings: Vec<Arc<Wording>>,
    /// What the compiled-in English says: the measure of every other language and of every override.
    measure: Arc<BTreeMap<String, Outline>>,
}

/// Why the words could not be loaded. A mistake inside a file is none of these: see [`Catalog::check`].
#[derive(Debug, thiserror::Error)]
pub enum CatalogError {
    /// A folder of words is not named after a language.
    #[error("the folder {0:?} is not named by a language tag such as pt-BR")]
    Folder(String),
    /// A compiled-in file is not UTF-8.
    #[error("the file {0:?} is not UTF-8 text")]
    Encoding(String),
    /// A file or folder cannot be read.
    #[error("cannot read {0:?}")]
    Unreadable(PathBuf, #[source] io::Error),
}

impl Catalog {
    /// The words that are compiled in.
    pub fn embedded() -> Result<Self, &'static CatalogError> {
        COMPILED.as_ref().cloned()
    }

    fn compiled() -> Result<Self, CatalogError> {
        let mut catalog = Self { locales: Vec::new(), wordings: Vec::new(), measure: Arc::default() };
        for folder in EMBEDDED.dirs() {
            let mut wording = catalog.wording(&name(folder.path()))?;
            for file in folder.files().filter(|file| is_fluent(file.path())) {
                let name = name(file.path());
                match file.contents_utf8() {
                    Some(source) => wording.add(&name, source.to_owned()),
                    None => return Err(CatalogError::Encoding(name.into_owned())),
                }
            }
            catalog.put(wording);
        }
        catalog.measure = Arc::new(catalog.exactly(&Locale::default()).map(outlines).unwrap_or_default());
        Ok(catalog)
    }

    /// With a community's own words: `<folder>/<tag>/<any>.ftl`, message by message in place of the compiled-in ones.
    ///
    /// A language that is not compiled in is served as well; what it leaves out is said in English.
    pub fn with_overrides(mut self, folder: &Path) -> Result<Self, CatalogError> {
        for language in entries(folder)?.iter().filter(|path| path.is_dir()) {
            let mut wording = self.wording(&name(language))?;
            for file in entries(language)?.iter().filter(|path| is_fluent(path)) {
                let source = fs::read_to_string(file).map_err(|error| CatalogError::Unreadable(file.clone(), error))?;
                wording.replace(&name(file), source);
            }
            self.put(wording);
        }
        Ok(self)
    }

    /// With languages that nobody speaks, made of the English words: see [`pseudo`].
    #[must_use]
    pub fn with_pseudo(mut self) -> Self {
        let english = self.exactly(&Locale::default()).into_iter();
        let made = english.flat_map(|english| {
            let made = |(tag, change): pseudo::Pseudo| Some(english.changed(tag.parse().ok()?, change));
            pseudo::ALL.into_iter().filter_map(made)
        });
        let made: Vec<Wording> = made.collect();
        made.into_iter().for_each(|wording| self.put(wording));
        self
    }

    /// The languages that are served.
    pub fn locales(&self) -> &[Locale] {
        &self.locales
    }

    /// How much of all that is said has words in this language, in percent, rounded down.
    pub fn completeness_percent(&self, locale: &Locale) -> u8 {
        let said = |id: &&str| self.exactly(locale).is_some_and(|wording| wording.has(id));
        let all: Vec<&str> = self.measure.keys().map(String::as_str).filter(|id| !id.starts_with('-')).collect();
        let share = all.iter().filter(|id| said(id)).count() * 100 / all.len().max(1);
        u8::try_from(share).unwrap_or(100)
    }

    /// The message in this language; where it lacks the words, in the nearest that has them, at last in English.
    ///
    /// What is wrong with a wording is logged, and never keeps the reader from an answer.
    pub fn text(&self, locale: &Locale, message: &dyn Message) -> String {
        let arguments = message.arguments();
        let mut flawed = None;
        for wording in self.chain(locale) {
            match wording.say(message.id(), &arguments) {
                Some(said) if said.errors.is_empty() => return said.text,
                Some(Said { text, errors }) => {
                    tracing::error!(id = message.id(), locale = %wording.locale, ?errors, "a message is worded wrongly");
                    flawed.get_or_insert(text);
                }
                None => {
                    tracing::warn!(id = message.id(), locale = %wording.locale, "a message has no words")
                }
            }
        }
        flawed.unwrap_or_else(|| message.id().to_owned())
    }

    /// The served language for a reader: what their browser asks for, else their own setting, else the community's.
    pub fn negotiate(&self, accept_language: Option<&str>, own: Option<&Locale>, community: &Locale) -> Locale {
        let asked = accept_language.map(negotiation::accepted).unwrap_or_default();
        let place = negotiation::best(&asked, &self.locales)
            .or_else(|| negotiation::best(std::slice::from_ref(own?), &self.locales))
            .or_else(|| negotiation::best(std::slice::from_ref(community), &self.locales));
        place.and_then(|place| self.locales.get(place)).cloned().unwrap_or_default()
    }

    /// What is wrong with the words: one line for each mistake of a translator, none when all is well.
    pub fn check(&self) -> Vec<String> {
        self.wordings.iter().flat_map(|wording| drift::of_wording(wording, &self.measure)).collect()
    }

    /// What is wrong between the messages in Rust and their words, given one of each message.
    pub fn check_messages(&self, samples: &[Box<dyn Message>]) -> Vec<String> {
        drift::of_messages(samples, &self.wordings, &self.measure)
    }

    /// The words to look for a message in, one after the other. Nearly always the first have it, and the others are not even
    /// looked for.
    fn chain<'a>(&'a self, locale: &'a Locale) -> impl Iterator<Item = &'a Wording> {
        let exact = self.exactly(locale);
        let others = iter::once_with(move || self.near(locale)).flatten();
        exact.into_iter().chain(others.filter(move |other| exact.is_none_or(|exact| exact.locale != other.locale)))
    }

    /// The words in all that somebody reads who reads this language, the nearest first, and the English ones.
    fn near<'a>(&'a self, locale: &Locale) -> impl Iterator<Item = &'a Wording> + use<'a> {
        let mut places = negotiation::readable(locale, &self.locales);
        let english = self.locales.iter().position(|served| *served == Locale::default());
        places.extend(english.filter(|place| !places.contains(place)));
        places.into_iter().filter_map(|place| self.wordings.get(place)).map(AsRef::as_ref)
    }

    pub(super) fn exactly(&self, locale: &Locale) -> Option<&Wording> {
        self.wordings.iter().map(AsRef::as_ref).find(|wording| wording.locale == *locale)
    }

    /// What is said in a folder's language so far, to be added to and [`put`](Self::put) back.
    fn wording(&self, folder: &str) -> Result<Wording, CatalogError> {
        let locale: Locale = folder.parse().map_err(|_| CatalogError::Folder(folder.to_owned()))?;
        Ok(self.exactly(&locale).map_or_else(|| Wording::new(locale), Wording::copy))
    }

    /// Puts what is said in a language in the place of what was said there before.
    fn put(&mut self, wording: Wording) {
        match self.locales.iter().position(|known| *known == wording.locale) {
            Some(place) => self.wordings[place] = Arc::new(wording),
            None => {
                self.locales.push(wording.locale.clone());
                self.wordings.push(Arc::new(wording));
            }
        }
    }
}

/// What is in a folder, in the order of names: the same on every machine. Hidden entries, such as `.git`, do not count.
fn entries(folder: &Path) -> Result<Vec<PathBuf>, CatalogError> {
    let unreadable = |error| CatalogError::Unreadable(folder.to_owned(), error);
    let mut paths = fs::read_dir(folder)
        .and_then(|entries| entries.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>, _>>())
        .map_err(unreadable)?;
    paths.retain(|path| !name(path).starts_with('.'));
    paths.sort();
    Ok(paths)
}

fn name(path: &Path) -> Cow<'_, str> {
    path.file_name().unwrap_or_default().to_string_lossy()
}

fn is_fluent(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "ftl")
}
