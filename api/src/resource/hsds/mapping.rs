//! The Human Services Data Specification (HSDS 3.1), and nothing else: how its records are read, and how they are
//! written. What the standard demands is demanded; everything else is taken where it can be used, and passed over where
//! not. The record as it came is kept beside what is read from it, so nothing that has no place here is lost: what is
//! told is that record, with what people here have changed.

mod corrections;
mod details;
mod writing;

use std::collections::BTreeSet;

use chrono::{DateTime, NaiveDate, SecondsFormat, Utc};
use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::super::rules;
use super::listing::{Listing, ListingState, Organization, Phone, Provider, ServicePlace, Term};
use crate::globe::Position;
use crate::i18n::LocalizedText;

pub use corrections::{Corrections, corrected};
pub use details::{Cost, CostKind, Details, Hours, Number, Place, details};
pub use writing::{content, new_record, organization_written, written};

/// Why a record cannot be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Flaw {
    /// It is not an object.
    NotARecord,
    /// This field is missing, or not of the form that the standard demands.
    Field(&'static str),
    /// It contains U+0000, which PostgreSQL cannot store.
    Unstorable,
    /// It does not say who provides the service.
    NoProvider,
}

/// The service that is said to be gone, if that is what this says.
pub fn gone(value: &Value) -> Option<Uuid> {
    let is_tombstone = value["type"] == "service" && value["withdrawn_at"].is_string();
    id(&value["id"]).filter(|_| is_tombstone)
}

/// The id of a record, if it has one, whatever else is wrong with it.
pub fn id_of(record: &Value) -> Option<Uuid> {
    id(&record["id"])
}

/// What a record says.
pub fn listing(record: &Value) -> Result<Listing, Flaw> {
    if !record.is_object() {
        return Err(Flaw::NotARecord);
    }
    if has_nul(record) {
        return Err(Flaw::Unstorable);
    }
    Ok(Listing {
        id: id(&record["id"]).ok_or(Flaw::Field("id"))?,
        state: state(&record["status"]).ok_or(Flaw::Field("status"))?,
        title: line(&record["name"]).ok_or(Flaw::Field("name"))?,
        summary: paragraphs(&record["description"]),
        url: address(&record["url"]),
        email: email(&record["email"]),
        phone: phone(record),
        eligibility: paragraphs(&record["eligibility_description"]),
        // `fees` is the field's former name.
        fees: paragraphs(&record["fees_description"]).or_else(|| paragraphs(&record["fees"])),
        application: paragraphs(&record["application_process"]),
        alert: paragraphs(&record["alert"]),
        assured_on: date(&record["assured_date"]),
        provider: provider(record)?,
    })
}

/// The places at which a service is to be had.
pub fn places(record: &Value) -> Vec<ServicePlace> {
    let place = |place: &Value| {
        let location = &place["location"];
        let degrees = location["latitude"].as_f64().zip(location["longitude"].as_f64());
        let codes = list(&location["addresses"]).iter().filter_map(|address| address["postal_code"].as_str());
        Some(ServicePlace {
            id: id(&place["id"])?,
            postcode: codes.filter_map(postcode).next(),
            position: degrees.and_then(|(latitude, longitude)| Position::new(latitude, longitude)),
        })
    };
    list(&record["service_at_locations"]).iter().filter_map(place).collect()
}

/// How people call the places at which a service is to be had: their names and cities, each once.
pub fn places_named(record: &Value) -> BTreeSet<String> {
    let locations = list(&record["service_at_locations"]).iter().map(|place| &place["location"]);
    let names = locations.flat_map(|location| {
        let cities = list(&location["addresses"]).iter().map(|address| &address["city"]);
        [&location["name"]].into_iter().chain(cities)
    });
    names.filter_map(line).collect()
}

/// A code as it is compared with others: the same, however it is written.
pub fn postcode(text: &str) -> Option<String> {
    let code: String = text.chars().filter(|one| one.is_alphanumeric()).flat_map(char::to_uppercase).collect();
    (!code.is_empty()).then_some(code)
}

/// The words that say something about a service or one of its parts; what they say about its organization is not said
/// about the service.
pub fn terms(record: &Value) -> Vec<Term> {
    let mut found = Vec::new();
    gather_terms(record, &mut found);
    found
}

fn gather_terms(value: &Value, found: &mut Vec<Term>) {
    match value {
        Value::Array(values) => values.iter().for_each(|value| gather_terms(value, found)),
        Value::Object(fields) => {
            for attribute in fields.get("attributes").map(list).unwrap_or_default() {
                let term = term(&attribute["taxonomy_term"]);
                found.extend(term.filter(|term| found.iter().all(|other| other.id != term.id)));
            }
            let parts = fields.iter().filter(|(name, _)| !matches!(name.as_str(), "attributes" | "organization"));
            parts.for_each(|(_, value)| gather_terms(value, found));
        }
        _ => {}
    }
}

fn term(told: &Value) -> Option<Term> {
    let vocabulary = &told["taxonomy_detail"];
    let taxonomy = id(&vocabulary["id"]).filter(|_| line(&vocabulary["name"]).is_some());
    line(&told["name"])?;
    Some(Term {
        id: id(&told["id"])?,
        taxonomy: taxonomy.or_else(|| id(&told["taxonomy_id"])),
        taxonomy_record: taxonomy.map(|_| vocabulary.clone()),
        parent: id(&told["parent_id"]),
        record: told.clone(),
    })
}

/// What is told of a service beside the record as it came.
pub struct Telling<'a> {
    /// The organization's record.
    pub organization: &'a Value,
    /// Its name in the reader's language, or the one that it has.
    pub name: LocalizedText,
    /// What it is, likewise.
    pub description: Option<LocalizedText>,
    /// All names and descriptions that can be read, the language of each, and whether it is behind.
    pub translations: Vec<(LocalizedText, Option<LocalizedText>)>,
    /// When somebody last made sure of it, wherever that was.
    pub assured_on: Option<NaiveDate>,
    /// When anything of it last changed here.
    pub changed_at: DateTime<Utc>,
}

/// A service as HSDS has it. The record is the one that came, with what people here have corrected. Two properties are ours: `text_language` says in which language `name` and `description`
/// are (BCP 47), and `translations` has them in every language that there is. `last_modified` is when it last changed
/// here, since that is what `modified_after` goes by.
pub fn service(record: &Value, telling: &Telling<'_>) -> Value {
    let mut told = record.clone();
    let came = listing(record).ok();
    let is_as_it_came = telling.name.source
        && came.is_some_and(|came| {
            came.title == telling.name.text && came.summary == telling.description.as_ref().map(|it| it.text.clone())
        });
    if !is_as_it_came {
        told["name"] = telling.name.text.clone().into();
        set(&mut told, "description", telling.description.as_ref().map(|text| text.text.clone().into()));
    }
    if telling.assured_on != date(&record["assured_date"]) {
        // Whoever made sure of it there did so before; who did here is nobody else's business.
        set(&mut told, "assured_date", telling.assured_on.map(|day| day.to_string().into()));
        set(&mut told, "assurer_email", None);
    }
    told["organization"] = described(telling.organization);
    told["last_modified"] = moment(telling.changed_at);
    told["text_language"] = telling.name.language.clone().into();
    told["translations"] =
        telling.translations.iter().map(|(name, description)| translation(name, description)).collect();
    told
}

fn translation(name: &LocalizedText, description: &Option<LocalizedText>) -> Value {
    let mut told = json!({ "language": name.language, "name": name.text, "is_outdated": name.outdated });
    set(&mut told, "description", description.as_ref().map(|text| text.text.clone().into()));
    told
}

/// How a word or a vocabulary is called, and what it means, as far as it says.
pub fn described_as(record: &Value) -> String {
    [&record["name"], &record["description"]].into_iter().filter_map(Value::as_str).collect::<Vec<_>>().join("\n")
}

/// An organization, a word or a vocabulary as HSDS has it: each must describe itself, if only with nothing.
pub fn described(record: &Value) -> Value {
    let mut told = record.clone();
    if !told["description"].is_string() {
        told["description"] = "".into();
    }
    told
}

/// An organization with its services, each as a whole or by its name.
pub fn organization_with(record: &Value, services: Vec<Value>, is_full: bool) -> Value {
    let mut told = described(record);
    told["services"] = services.into_iter().map(|service| without_organization(service, is_full)).collect();
    told
}

fn without_organization(mut service: Value, is_full: bool) -> Value {
    if !is_full {
        return json!({ "id": service["id"], "name": service["name"], "status": service["status"] });
    }
    set(&mut service, "organization", None);
    service
}

/// A service at one of its places; none where the service's record has no such place.
pub fn service_at_location(mut service: Value, place: Uuid) -> Option<Value> {
    let places = service["service_at_locations"].take();
    set(&mut service, "service_at_locations", None);
    let mut told = list(&places).iter().find(|told| id(&told["id"]) == Some(place))?.clone();
    told["service"] = service;
    Some(told)
}

/// What there is once of an entry, at every depth: everything but lists.
pub fn brief(value: Value) -> Value {
    match value {
        Value::Object(fields) => {
            let once = fields.into_iter().filter(|(_, value)| !value.is_array());
            Value::Object(once.map(|(name, value)| (name, brief(value))).collect::<Map<_, _>>())
        }
        value => value,
    }
}

/// The least that can be told of a service: what the standard demands, and when it changed, by both of its names.
pub fn minimal(service: &Value) -> Value {
    let modified = &service["last_modified"];
    json!({
        "id": service["id"], "name": service["name"], "status": service["status"],
        "last_modified": modified, "modified_date": modified,
    })
}

/// What is left of a service that was withdrawn.
pub fn tombstone(id: Uuid, at: DateTime<Utc>) -> Value {
    json!({ "id": id, "type": "service", "withdrawn_at": moment(at) })
}

fn moment(moment: DateTime<Utc>) -> Value {
    moment.to_rfc3339_opts(SecondsFormat::Micros, true).into()
}

fn set(object: &mut Value, field: &str, value: Option<Value>) {
    let Some(fields) = object.as_object_mut() else { return };
    match value {
        Some(value) => drop(fields.insert(field.to_owned(), value)),
        None => drop(fields.remove(field)),
    }
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map(Vec::as_slice).unwrap_or_default()
}

fn provider(record: &Value) -> Result<Provider, Flaw> {
    let told = &record["organization"];
    if !told.is_object() {
        return id(&record["organization_id"]).map(Provider::Named).ok_or(Flaw::NoProvider);
    }
    organization(told).map(Provider::Told)
}

/// What an organization's record says.
pub fn organization(told: &Value) -> Result<Organization, Flaw> {
    Ok(Organization {
        id: id(&told["id"]).ok_or(Flaw::Field("organization.id"))?,
        name: line(&told["name"]).ok_or(Flaw::Field("organization.name"))?,
        description: paragraphs(&told["description"]),
        website: address(&told["website"]),
        email: email(&told["email"]),
    })
}

/// The service's own number before the one at its first place and the one of its organization, and one
/// where somebody answers before one where somebody reads; never a fax.
fn phone(record: &Value) -> Option<Phone> {
    let at_places = list(&record["service_at_locations"]).iter().flat_map(|place| list(&place["phones"]));
    let own = list(&record["phones"]).iter();
    let phones: Vec<&Value> = own.chain(at_places).chain(list(&record["organization"]["phones"])).collect();
    let of_kinds = |kinds: &[&str]| {
        let fitting = phones.iter().filter(|phone| kinds.contains(&phone["type"].as_str().unwrap_or("voice")));
        fitting.filter_map(|phone| as_phone(phone)).next()
    };
    of_kinds(&["voice", "cell"]).or_else(|| of_kinds(&["text", "textphone", "video"]))
}

fn as_phone(phone: &Value) -> Option<Phone> {
    // Real records put quotes into the text.
    let number = line(&phone["number"])?.trim_matches(['"', ' ']).to_owned();
    let extension = match &phone["extension"] {
        Value::Number(number) => Some(number.to_string()),
        text => line(text),
    };
    (!number.is_empty()).then_some(Phone { number, extension })
}

fn state(status: &Value) -> Option<ListingState> {
    match status.as_str()? {
        "active" => Some(ListingState::Open),
        "temporarily closed" => Some(ListingState::Paused),
        "inactive" | "defunct" => Some(ListingState::Closed),
        _ => None,
    }
}

/// A UUID with its hyphens, as JSON Schema has it.
fn id(value: &Value) -> Option<Uuid> {
    let text = value.as_str().filter(|text| text.len() == 36)?;
    Uuid::try_parse(text).ok()
}

fn date(value: &Value) -> Option<NaiveDate> {
    value.as_str()?.trim().get(..10)?.parse().ok()
}

fn line(value: &Value) -> Option<String> {
    let words = value.as_str()?.split(|one: char| one.is_whitespace() || one.is_control());
    let text = words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
    (!text.is_empty()).then_some(text)
}

fn paragraphs(value: &Value) -> Option<String> {
    let text = value.as_str()?.replace("\r\n", "\n");
    let text: String = text.chars().filter(|one| !one.is_control() || matches!(one, '\n' | '\t')).collect();
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

fn address(value: &Value) -> Option<String> {
    rules::address(&line(value)?).ok()
}

fn email(value: &Value) -> Option<String> {
    line(value).filter(|text| {
        !text.contains(' ') && text.split_once('@').is_some_and(|(who, host)| !who.is_empty() && host.contains('.'))
    })
}

fn has_nul(value: &Value) -> bool {
    match value {
        Value::String(text) => text.contains('\0'),
        Value::Array(values) => values.iter().any(has_nul),
        Value::Object(fields) => fields.iter().any(|(name, value)| name.contains('\0') || has_nul(value)),
        Value::Null | Value::Bool(_) | Value::Number(_) => false,
    }
}

#[cfg(test)]
mod tests;
