//! Resources as files for translators' own tools: XLIFF 2.0 (OASIS, 5 August 2014), out and in. One file is one resource
//! in one language, each paragraph a unit of its own.

mod reading;
mod writing;

#[cfg(test)]
mod tests;

use entity::{resource, resource_text};

use super::words::{Context, Words};
use crate::failure::{ErrorCode, Problem};

use super::messages;

pub use reading::read;
pub use writing::write;

/// The namespace of XLIFF 2.
const CORE: &str = "urn:oasis:names:tc:xliff:document:2.0";
/// What stands between two paragraphs of a text.
const BETWEEN: &str = "\n\n";

/// A resource that is to be translated.
pub struct Sheet {
    /// The resource's id, as clients know it.
    pub id: String,
    /// The version that is translated.
    pub version: i32,
    /// The language of the original.
    pub source_language: String,
    /// The language that it is translated into.
    pub language: String,
    /// Its parts, with what they are in that language as far as somebody has said so.
    pub parts: Vec<Part>,
}

/// A part of a text: its title, or a paragraph.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Which: `title`, `summary-1`, `did-not-help-2`.
    pub id: String,
    /// What the original says.
    pub source: String,
    /// What the translation says; none where there is none yet.
    pub target: Option<String>,
    /// How far the translation has come.
    pub state: Stage,
}

/// How far a translation has come, by the names that XLIFF has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// There is none, or it is of another version.
    Initial,
    /// It waits for a review.
    Translated,
    /// Somebody stands by it.
    Final,
}

/// A file that came back from a translator.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Returned {
    /// The resource's id, as the file has it.
    pub id: String,
    /// The version that was translated, if the file still says so.
    pub version: Option<i32>,
    /// The language that it was translated into.
    pub language: String,
    /// The parts: which, and what they say; none where they are not translated yet.
    pub parts: Vec<(String, Option<String>)>,
}

/// The resource as a translator gets it: with the translation that there is, where it has as many paragraphs.
pub fn sheet(
    id: String,
    row: &resource::Model,
    source: &resource_text::Model,
    translation: Option<&resource_text::Model>,
    language: &str,
) -> Sheet {
    let stage = |text: &resource_text::Model| match text.state {
        resource_text::TranslationState::Reviewed if text.source_version == row.version => Stage::Final,
        resource_text::TranslationState::Draft if text.source_version == row.version => Stage::Translated,
        _ => Stage::Initial,
    };
    let state = translation.map_or(Stage::Initial, stage);
    let (source, said) = (Words::from(source.clone()), translation.cloned().map(Words::from));
    let title = Part {
        id: TITLE.to_owned(),
        source: source.title.clone(),
        target: said.as_ref().map(|said| said.title.clone()),
        state,
    };
    let mut parts = vec![title];
    for (name, part) in PARTS {
        let (source, target) = (paragraphs(part(&source)), paragraphs(said.as_ref().and_then(part)));
        let is_alike = source.len() == target.len();
        for (place, source) in source.iter().enumerate() {
            let target = target.get(place).filter(|_| is_alike).map(|text| (*text).to_owned());
            parts.push(Part {
                id: format!("{name}-{}", place + 1),
                source: (*source).to_owned(),
                state: if target.is_some() { state } else { Stage::Initial },
                target,
            });
        }
    }
    let (source_language, language) = (row.source_language.clone(), language.to_owned());
    Sheet { id, version: row.version, source_language, language, parts }
}

const TITLE: &str = "title";

/// How a part of a text is read.
type Reading = fn(&Words) -> Option<&str>;

/// What a text has beside its title, by the names that units begin with.
const PARTS: [(&str, Reading); 5] = [
    ("summary", |words| words.summary.as_deref()),
    ("body", |words| words.body.as_deref()),
    ("helped", |words| words.context.helped.as_deref()),
    ("did-not-help", |words| words.context.did_not_help.as_deref()),
    ("conditions", |words| words.context.conditions.as_deref()),
];

fn paragraphs(text: Option<&str>) -> Vec<&str> {
    text.map(|text| text.split(BETWEEN).collect()).unwrap_or_default()
}

impl Returned {
    /// The words that it says, all of them.
    pub fn words(&self) -> Result<Words, Problem> {
        let unfinished = self.parts.iter().filter(|(_, said)| said.is_none()).count();
        if unfinished > 0 {
            return Err(bad(messages::XliffUnfinished { count: unfinished as u64 }));
        }
        let mut titles = self.parts.iter().filter(|(id, _)| id == TITLE).filter_map(|(_, said)| said.clone());
        let known = self.parts.iter().filter(|(id, _)| id == TITLE || place(id).is_some()).count();
        let (Some(title), None, true) = (titles.next(), titles.next(), known == self.parts.len()) else {
            return Err(bad(messages::XliffOtherParts));
        };
        let [summary, body, helped, did_not_help, conditions] = PARTS.map(|(name, _)| self.together(name));
        Ok(Words { title, summary, body, context: Context { helped, did_not_help, conditions } })
    }

    /// Whether it has the very parts that the words have.
    pub fn has_parts_of(&self, words: &Words) -> bool {
        let count = |name: &str| self.parts.iter().filter(|(id, _)| part_of(id) == Some(name)).count();
        PARTS.iter().all(|(name, part)| count(name) == paragraphs(part(words)).len())
    }

    fn together(&self, name: &str) -> Option<String> {
        let mut all: Vec<(u32, &str)> = self
            .parts
            .iter()
            .filter(|(id, _)| part_of(id) == Some(name))
            .filter_map(|(id, said)| Some((place(id)?.1, said.as_deref()?)))
            .collect();
        all.sort_by_key(|(place, _)| *place);
        let paragraphs: Vec<&str> = all.into_iter().map(|(_, said)| said).collect();
        (!paragraphs.is_empty()).then(|| paragraphs.join(BETWEEN))
    }
}

fn part_of(id: &str) -> Option<&str> {
    place(id).map(|(name, _)| name)
}

/// Which paragraph of which part this is.
fn place(id: &str) -> Option<(&str, u32)> {
    let (name, place) = id.rsplit_once('-')?;
    Some((name, place.parse().ok()?)).filter(|(name, _)| PARTS.iter().any(|(known, _)| known == name))
}

fn bad(message: impl crate::i18n::Message) -> Problem {
    Problem::new(ErrorCode::BadUserInput, message).at("xliff")
}
