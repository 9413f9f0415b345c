//! What a translator's tool gives back. Tools split units into segments, put marks into texts and add what is theirs; of
//! all that only the words count.

use quick_xml::XmlVersion;
use quick_xml::escape::resolve_xml_entity;
use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::name::ResolveResult;
use quick_xml::reader::NsReader;

use super::{CORE, Returned, bad};
use crate::failure::Problem;
use crate::resource::messages;

/// How deep elements may nest.
const DEPTH: usize = 64;

/// Reads the document; it has one file in it.
pub fn read(xml: &str) -> Result<Returned, Problem> {
    let mut reading = Reading::default();
    let mut reader = NsReader::from_str(xml);
    loop {
        let (namespace, event) = reader.read_resolved_event().map_err(|_| unreadable())?;
        let is_core = matches!(namespace, ResolveResult::Bound(namespace) if namespace.as_ref() == CORE.as_bytes());
        match event {
            Event::Start(element) => reading.begin(&element, is_core)?,
            Event::Empty(element) => {
                reading.begin(&element, is_core)?;
                reading.end();
            }
            Event::End(_) => reading.end(),
            Event::Text(text) => reading.say(&text.decode().map_err(|_| unreadable())?),
            Event::CData(text) => reading.say(&text.decode().map_err(|_| unreadable())?),
            Event::GeneralRef(reference) => reading.say(&character(&reference)?),
            // Entities of its own have no place in it.
            Event::DocType(_) => return Err(unreadable()),
            Event::Eof => return reading.finish(),
            Event::Decl(_) | Event::Comment(_) | Event::PI(_) => {}
        }
    }
}

fn unreadable() -> Problem {
    bad(messages::XliffUnreadable)
}

fn character(reference: &BytesRef) -> Result<String, Problem> {
    if let Some(character) = reference.resolve_char_ref().map_err(|_| unreadable())? {
        return Ok(character.to_string());
    }
    let name = reference.decode().map_err(|_| unreadable())?;
    resolve_xml_entity(&name).map(str::to_owned).ok_or_else(unreadable)
}

/// What has been read so far.
#[derive(Default)]
struct Reading {
    /// The elements that are open, from the outside in; those of other namespaces without a name.
    open: Vec<String>,
    version: String,
    language: String,
    files: Vec<(String, Option<i32>)>,
    parts: Vec<(String, Option<String>)>,
    unit: Option<Unit>,
    piece: Piece,
}

/// A unit that is being read.
struct Unit {
    id: String,
    said: String,
    is_finished: bool,
}

/// A segment of a unit, or what stands between two.
#[derive(Default)]
struct Piece {
    source: String,
    target: Option<String>,
}

/// Where in a document something stands, as far as that matters.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Spot {
    Document,
    File,
    Unit,
    Segment,
    Ignorable,
    Target,
    Elsewhere,
}

impl Reading {
    fn begin(&mut self, element: &BytesStart, is_core: bool) -> Result<(), Problem> {
        if self.open.len() >= DEPTH {
            return Err(unreadable());
        }
        let name = String::from_utf8_lossy(element.local_name().as_ref()).into_owned();
        self.open.push(if is_core { name } else { String::new() });
        match self.spot() {
            Spot::Document => {
                self.version = attribute(element, "version")?.unwrap_or_default();
                self.language = attribute(element, "trgLang")?.unwrap_or_default();
            }
            Spot::File => {
                let original = attribute(element, "original")?.unwrap_or_default();
                let version = original.rsplit_once('/').and_then(|(_, version)| version.parse().ok());
                self.files.push((attribute(element, "id")?.unwrap_or_default(), version));
            }
            Spot::Unit => {
                let id = attribute(element, "id")?.unwrap_or_default();
                self.unit = Some(Unit { id, said: String::new(), is_finished: true });
            }
            Spot::Segment | Spot::Ignorable => self.piece = Piece::default(),
            Spot::Target => self.piece.target = Some(String::new()),
            Spot::Elsewhere => {}
        }
        Ok(())
    }

    fn end(&mut self) {
        match (self.spot(), &mut self.unit) {
            (Spot::Segment, Some(unit)) => {
                let target = self.piece.target.take().filter(|said| !said.trim().is_empty());
                unit.is_finished &= target.is_some();
                unit.said.push_str(target.as_deref().unwrap_or_default());
            }
            (Spot::Ignorable, Some(unit)) => {
                unit.said.push_str(self.piece.target.as_ref().unwrap_or(&self.piece.source));
            }
            (Spot::Unit, unit) => {
                let done = unit.take().map(|unit| (unit.id, unit.is_finished.then_some(unit.said)));
                self.parts.extend(done);
            }
            _ => {}
        }
        self.open.pop();
    }

    /// What the innermost element that is open is.
    fn spot(&self) -> Spot {
        let names: Vec<&str> = self.open.iter().map(String::as_str).collect();
        match names.as_slice() {
            ["xliff"] => Spot::Document,
            ["xliff", "file"] => Spot::File,
            ["xliff", "file", .., "unit"] => Spot::Unit,
            [.., "unit", "segment"] => Spot::Segment,
            [.., "unit", "ignorable"] => Spot::Ignorable,
            [.., "unit", "segment" | "ignorable", "target"] => Spot::Target,
            _ => Spot::Elsewhere,
        }
    }

    /// Takes words in, where they are those of a segment, with whatever marks are around them.
    fn say(&mut self, words: &str) {
        let is_piece = |pair: &[String]| pair[0] == "unit" && (pair[1] == "segment" || pair[1] == "ignorable");
        let Some(place) = self.open.windows(2).position(is_piece) else { return };
        match self.open.get(place + 2).map(String::as_str) {
            Some("source") => self.piece.source.push_str(words),
            Some("target") => self.piece.target.get_or_insert_default().push_str(words),
            _ => {}
        }
    }

    fn finish(mut self) -> Result<Returned, Problem> {
        if !self.version.starts_with("2.") || !self.open.is_empty() {
            return Err(unreadable());
        }
        match (self.files.pop(), self.files.pop()) {
            (Some((id, version)), None) => Ok(Returned { id, version, language: self.language, parts: self.parts }),
            _ => Err(bad(messages::XliffNotOne)),
        }
    }
}

fn attribute(element: &BytesStart, name: &str) -> Result<Option<String>, Problem> {
    let found = element.try_get_attribute(name).map_err(|_| unreadable())?;
    let value = found.map(|found| found.normalized_value(XmlVersion::Explicit1_0).map(std::borrow::Cow::into_owned));
    value.transpose().map_err(|_| unreadable())
}
