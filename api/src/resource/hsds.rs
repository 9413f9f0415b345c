//! The Human Services Data Specification (HSDS 3.1), and nothing else: how its records are read. What the
//! standard demands is demanded; everything else is taken where it can be used, and passed over where not.
//! The record as it came is kept beside what is read from it, so nothing that has no place here is lost.

use chrono::NaiveDate;
use serde_json::Value;
use uuid::Uuid;

use super::rules;

/// What came in one file or answer.
#[derive(Debug, PartialEq)]
pub struct Delivery {
    /// The records, in their order.
    pub records: Vec<Value>,
    /// Which page this is, and of how many, if it is one of several.
    pub page: Option<(u64, u64)>,
}

/// What was given is not JSON.
#[derive(Debug, PartialEq, Eq)]
pub struct Unreadable;

/// A service, and who provides it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listing {
    /// The service's id in HSDS.
    pub id: Uuid,
    /// Whether it is there for people.
    pub state: ListingState,
    /// Its name.
    pub title: String,
    /// What it is.
    pub summary: Option<String>,
    /// Its page.
    pub url: Option<String>,
    /// Its public address.
    pub email: Option<String>,
    /// Its telephone.
    pub phone: Option<Phone>,
    /// For whom it is.
    pub eligibility: Option<String>,
    /// What it costs.
    pub fees: Option<String>,
    /// How to get it.
    pub application: Option<String>,
    /// What is different for the time being.
    pub alert: Option<String>,
    /// When somebody last made sure of all this.
    pub assured_on: Option<NaiveDate>,
    /// Who provides it.
    pub provider: Provider,
}

/// Whether a service is there for people.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ListingState {
    /// It is.
    Open,
    /// It will be again.
    Paused,
    /// It is not.
    Closed,
}

/// A telephone number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phone {
    /// The number, as people dial it.
    pub number: String,
    /// What to dial after that.
    pub extension: Option<String>,
}

/// Who provides a service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Provider {
    /// The organization came with the service.
    Told(Organization),
    /// Only its id in HSDS came.
    Named(Uuid),
}

/// An organization.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Organization {
    /// Its id in HSDS.
    pub id: Uuid,
    /// Its name.
    pub name: String,
    /// Who they are.
    pub description: Option<String>,
    /// Their site.
    pub website: Option<String>,
    /// Their public address.
    pub email: Option<String>,
}

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

/// The records of a file or answer: one object, an array, or a page with `contents`.
pub fn delivery(json: &[u8]) -> Result<Delivery, Unreadable> {
    let json = json.strip_prefix("\u{feff}".as_bytes()).unwrap_or(json);
    match serde_json::from_slice(json).map_err(|_| Unreadable)? {
        Value::Array(records) => Ok(Delivery { records, page: None }),
        Value::Object(mut object) => match object.remove("contents") {
            Some(Value::Array(records)) => {
                let number = |field: &str| object.get(field).and_then(Value::as_u64);
                let page = number("page_number").zip(number("total_pages")).filter(|(_, pages)| *pages > 1);
                Ok(Delivery { records, page })
            }
            Some(_) => Err(Unreadable),
            None => Ok(Delivery { records: vec![Value::Object(object)], page: None }),
        },
        _ => Err(Unreadable),
    }
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

fn provider(record: &Value) -> Result<Provider, Flaw> {
    let told = &record["organization"];
    if !told.is_object() {
        return id(&record["organization_id"]).map(Provider::Named).ok_or(Flaw::NoProvider);
    }
    Ok(Provider::Told(Organization {
        id: id(&told["id"]).ok_or(Flaw::Field("organization.id"))?,
        name: line(&told["name"]).ok_or(Flaw::Field("organization.name"))?,
        description: paragraphs(&told["description"]),
        website: address(&told["website"]),
        email: email(&told["email"]),
    }))
}

/// The service's own number before the one at its first place and the one of its organization, and one
/// where somebody answers before one where somebody reads; never a fax.
fn phone(record: &Value) -> Option<Phone> {
    let list = |phones: &Value| phones.as_array().cloned().unwrap_or_default();
    let at_places = list(&record["service_at_locations"]).into_iter().flat_map(|place| list(&place["phones"]));
    let own = list(&record["phones"]).into_iter();
    let phones: Vec<Value> = own.chain(at_places).chain(list(&record["organization"]["phones"])).collect();
    let of_kinds = |kinds: &[&str]| {
        let fitting = phones.iter().filter(|phone| kinds.contains(&phone["type"].as_str().unwrap_or("voice")));
        fitting.filter_map(as_phone).next()
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
