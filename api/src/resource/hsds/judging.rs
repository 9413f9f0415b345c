//! Whether a record can be taken, field by field.
//!
//! A record is refused where it would make the listing say something wrong, or what is told of it unreadable for other
//! programs: a value of another type, one that is none of those allowed, an id that is no UUID, a text that has no end;
//! and where it does not say which service it is, what that is called, whether it is there for people, or who provides
//! it. It is taken, and the fault told, where it only says less than the standard asks, or in another form: a part that
//! lacks something, an address, a date or a time that is written otherwise, `null` in the place of nothing.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use jsonschema::ValidationError;
use jsonschema::error::{TypeKind, ValidationErrorKind};
use serde_json::Value;
use uuid::Uuid;

use super::super::{messages, rules};
use super::listing::{Listing, Provider};
use super::mapping::{self, Flaw};
use super::reading::Record;
use super::standard::Standard;
use crate::i18n::Message;

/// What is wrong with one field of a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// Where: a JSON pointer.
    pub path: String,
    /// What.
    pub kind: Kind,
    /// What the standard's schema calls it; ours, where it has no word for it.
    pub keyword: String,
    /// Whether the record cannot be taken for that.
    pub is_refusal: bool,
}

/// What can be wrong with a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// The record is no object.
    NotARecord,
    /// It is not there, and has to be.
    Missing,
    /// It is of another type than this.
    Type(&'static str),
    /// It is not written in this form.
    Format(String),
    /// It is none of these.
    NotAllowed(String),
    /// It has more characters than this.
    TooLong(u64),
    /// It is `null`, where nothing should be.
    Null,
    /// It cannot be stored.
    Unstorable,
    /// Nobody is said to provide the service.
    NoProvider,
    /// An organization that nobody knows is said to provide it.
    UnknownProvider,
    /// The same service came before, and said something else.
    Twice,
    /// Something that the standard has other words for.
    Other,
}

/// A record with what there is to say about it.
#[derive(Debug)]
pub struct Judged {
    /// Where it stood.
    pub place: String,
    /// Its id, where it can be read.
    pub id: Option<Uuid>,
    /// Its name, or else what it has in the place of one.
    pub name: String,
    /// What it says, without what says nothing.
    pub value: Value,
    /// What that is in the words of this house; none where it cannot be taken.
    pub listing: Option<Listing>,
    /// What is wrong with it.
    pub faults: Vec<Fault>,
}

/// Judges records, each by itself and beside the others.
pub fn judge(standard: &Standard, records: Vec<Record>) -> Vec<Judged> {
    let mut judged: Vec<Judged> = records.into_iter().map(|record| judge_one(standard, record)).collect();
    let mut first: HashMap<Uuid, usize> = HashMap::new();
    for place in 0..judged.len() {
        let Some(id) = judged.get(place).and_then(|one| one.id) else { continue };
        let earlier = *first.entry(id).or_insert(place);
        let is_other = judged.get(earlier).map(|one| &one.value) != judged.get(place).map(|one| &one.value);
        if let Some(one) = judged.get_mut(place).filter(|_| is_other) {
            one.refuse("/id", Kind::Twice);
        }
    }
    judged
}

fn judge_one(standard: &Standard, record: Record) -> Judged {
    let (place, mut value, mut faults) = (record.place(), record.value, Vec::<Fault>::new());
    let mut nulls = Vec::new();
    leave_nulls_out(&mut value, "", &mut nulls);
    if value.is_object() {
        faults.extend(standard.service.iter_errors(&value).map(|error| fault(&error)));
    }
    // What has another type has none of the values or forms that there are for this one.
    let of_another_type = |fault: &Fault| matches!(fault.kind, Kind::Type(_));
    let mistyped: HashSet<String> = faults.iter().filter(|it| of_another_type(it)).map(|it| it.path.clone()).collect();
    faults.retain(|fault| of_another_type(fault) || !mistyped.contains(&fault.path));
    find_long(&value, &mut faults);
    let missing = |path: &String| faults.iter().any(|fault| fault.path == *path);
    let nulls: Vec<String> = nulls.into_iter().filter(|path| !missing(path)).collect();
    faults.extend(nulls.into_iter().map(|path| Fault::told(path, Kind::Null, "type")));
    let is_good = !faults.iter().any(|fault| fault.is_refusal);
    let name = value["name"].as_str().or(value["id"].as_str()).unwrap_or_default().chars().take(rules::TITLE).collect();
    let mut judged = Judged { place, id: mapping::id_of(&value), name, value, listing: None, faults };
    match mapping::listing(&judged.value) {
        Ok(listing) => judged.listing = Some(listing).filter(|_| is_good),
        // Where the schema has found something, that is it.
        Err(_) if !is_good => {}
        Err(flaw) => judged.refuse_for(flaw),
    }
    judged
}

impl Judged {
    /// Does not take it, for this.
    pub fn refuse(&mut self, path: &str, kind: Kind) {
        let keyword = kind.name().to_owned();
        self.faults.push(Fault { path: path.to_owned(), kind, keyword, is_refusal: true });
        self.listing = None;
    }

    fn refuse_for(&mut self, flaw: Flaw) {
        match flaw {
            Flaw::NotARecord => self.refuse("", Kind::NotARecord),
            Flaw::Field(field) => self.refuse(&format!("/{}", field.replace('.', "/")), Kind::Missing),
            Flaw::Unstorable => self.refuse("", Kind::Unstorable),
            Flaw::NoProvider => self.refuse("/organization", Kind::NoProvider),
        }
    }

    /// The organization that it only names.
    pub fn named_provider(&self) -> Option<Uuid> {
        match self.listing.as_ref()?.provider {
            Provider::Named(id) => Some(id),
            Provider::Told(_) => None,
        }
    }
}

/// Takes out what is `null`, which in JSON Schema is not the same as nothing; in lists it stays, to be judged.
fn leave_nulls_out(value: &mut Value, path: &str, found: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            fields.retain(|name, value| {
                if value.is_null() {
                    found.push(format!("{path}/{}", escaped(name)));
                }
                !value.is_null()
            });
            fields
                .iter_mut()
                .for_each(|(name, value)| leave_nulls_out(value, &format!("{path}/{}", escaped(name)), found));
        }
        Value::Array(values) => {
            (0..).zip(values).for_each(|(place, value)| leave_nulls_out(value, &format!("{path}/{place}"), found));
        }
        _ => {}
    }
}

/// A name as JSON pointers have it.
pub fn escaped(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

/// The texts that people read on one page have an end.
fn find_long(record: &Value, faults: &mut Vec<Fault>) {
    let names = ["/name", "/organization/name"].map(|path| (path, rules::LISTED_NAME));
    let texts = [
        "/description",
        "/eligibility_description",
        "/fees_description",
        "/fees",
        "/application_process",
        "/alert",
        "/organization/description",
    ];
    for (path, limit) in names.into_iter().chain(texts.map(|path| (path, rules::BODY))) {
        let text = record.pointer(path).and_then(Value::as_str);
        if text.is_some_and(|text| text.len() > limit && text.chars().count() > limit) {
            let kind = Kind::TooLong(limit as u64);
            faults.push(Fault { path: path.to_owned(), keyword: "maxLength".to_owned(), kind, is_refusal: true });
        }
    }
}

fn fault(error: &ValidationError<'_>) -> Fault {
    let (at, keyword) = (error.instance_path().as_str(), error.kind().keyword().to_owned());
    let (path, kind) = match error.kind() {
        ValidationErrorKind::Required { property } => {
            (format!("{at}/{}", escaped(property.as_str().unwrap_or_default())), Kind::Missing)
        }
        ValidationErrorKind::Type { .. } => (at.to_owned(), Kind::Type(expected(error))),
        ValidationErrorKind::Format { format } => (at.to_owned(), Kind::Format(format.clone())),
        ValidationErrorKind::Enum { options } => (at.to_owned(), Kind::NotAllowed(listed(options))),
        ValidationErrorKind::Custom { message, .. } => (at.to_owned(), Kind::Format(message.clone())),
        _ => (at.to_owned(), Kind::Other),
    };
    let is_refusal = match &kind {
        Kind::Missing => INDISPENSABLE.contains(&path.as_str()),
        Kind::Format(format) => format == "uuid",
        _ => true,
    };
    Fault { path, kind, keyword, is_refusal }
}

/// Without these nobody knows what is listed, or whose it is. The rest may be missing.
const INDISPENSABLE: [&str; 5] = ["/id", "/name", "/status", "/organization/id", "/organization/name"];

fn expected(error: &ValidationError<'_>) -> &'static str {
    match error.kind() {
        ValidationErrorKind::Type { kind: TypeKind::Single(expected) } => expected.as_str(),
        _ => "",
    }
}

fn listed(options: &Value) -> String {
    let options = options.as_array().into_iter().flatten().filter_map(Value::as_str);
    options.collect::<Vec<_>>().join(", ")
}

impl Fault {
    fn told(path: String, kind: Kind, keyword: &str) -> Self {
        Self { path, kind, keyword: keyword.to_owned(), is_refusal: false }
    }
}

impl Kind {
    /// What programs know it by.
    pub fn name(&self) -> &'static str {
        match self {
            Self::NotARecord => "not_a_record",
            Self::Missing => "missing",
            Self::Type(_) => "wrong_type",
            Self::Format(_) => "wrong_format",
            Self::NotAllowed(_) => "not_allowed",
            Self::TooLong(_) => "too_long",
            Self::Null => "null",
            Self::Unstorable => "unstorable",
            Self::NoProvider => "no_provider",
            Self::UnknownProvider => "unknown_provider",
            Self::Twice => "twice",
            Self::Other => "other",
        }
    }

    /// What people are told.
    pub fn reason(&self) -> Arc<dyn Message> {
        match self {
            Self::NotARecord => Arc::new(messages::RecordNotOne),
            Self::Missing => Arc::new(messages::FieldMissing),
            Self::Type(expected) => Arc::new(messages::FieldType { expected }),
            Self::Format(format) => Arc::new(messages::FieldFormat { format: format.clone() }),
            Self::NotAllowed(allowed) => Arc::new(messages::FieldNotAllowed { allowed: allowed.clone() }),
            Self::TooLong(limit) => Arc::new(messages::FieldTooLong { limit: *limit }),
            Self::Null => Arc::new(messages::FieldNull),
            Self::Unstorable => Arc::new(messages::RecordUnstorable),
            Self::NoProvider => Arc::new(messages::RecordWithoutProvider),
            Self::UnknownProvider => Arc::new(messages::RecordOfUnknownProvider),
            Self::Twice => Arc::new(messages::RecordTwice),
            Self::Other => Arc::new(messages::FieldOther),
        }
    }
}
