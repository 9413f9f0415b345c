//! What is delivered, before anybody judges it: files and answers become records of services, each with all that belongs
//! to it, in the order in which they came.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use serde_json::{Map, Value};
use uuid::Uuid;

use super::mapping;
use crate::i18n::Message;

/// What came in one file or answer, or in all of a list's.
#[derive(Debug, Default)]
pub struct Delivery {
    /// The services, in their order.
    pub records: Vec<Record>,
    /// The services that are said to be gone.
    pub gone: Vec<Uuid>,
    /// Which page this is, and of how many, if it is one of several and not all of them are here.
    pub page: Option<(u64, u64)>,
    /// Whether it is the first page, or all there is.
    pub begins: bool,
    /// Whether it is a list, and not one thing alone.
    pub is_list: bool,
    /// What there is to say about the whole of it.
    pub remarks: Vec<Arc<dyn Message>>,
}

/// A record, and where it stood.
#[derive(Debug, Clone, PartialEq)]
pub struct Record {
    /// The file, where there are several.
    pub file: Option<Arc<str>>,
    /// Its place among the others there: 1, 2, 3 ...
    pub number: u64,
    /// What it says.
    pub value: Value,
    /// Whether it is one place of a service, of which other places may have come apart from it.
    is_place: bool,
}

/// What was given is not JSON, not a list that goes on, or not what was asked for.
#[derive(Debug, PartialEq, Eq)]
pub struct Unreadable {
    /// The line on which that shows, where it does.
    pub line: Option<u64>,
}

const NOT_READABLE: Unreadable = Unreadable { line: None };

impl Record {
    /// A record of this file.
    pub fn new(file: Option<Arc<str>>, number: u64, value: Value) -> Self {
        Self { file, number, value, is_place: false }
    }

    /// Where it stood, as people say it.
    pub fn place(&self) -> String {
        let number = self.number;
        self.file.as_ref().map_or_else(|| number.to_string(), |file| format!("{file}:{number}"))
    }
}

impl Delivery {
    /// The page that comes next, if this is the first of several, or the first and those that followed.
    pub fn next_page(&self) -> Option<u64> {
        self.page.filter(|_| self.begins).map(|(page, _)| page + 1)
    }

    /// Takes in the page that comes next. Another one that came instead is refused: a list that begins anew has no end.
    pub fn follow(&mut self, next: Self) -> Result<(), Unreadable> {
        let (expected, came) = (self.next_page().ok_or(NOT_READABLE)?, next.page.ok_or(NOT_READABLE)?);
        if came.0 != expected {
            return Err(NOT_READABLE);
        }
        let before = self.records.len() as u64;
        self.records.extend(next.records.into_iter().map(|record| Record { number: before + record.number, ..record }));
        self.gone.extend(next.gone);
        self.page = Some(came).filter(|(page, pages)| page < pages);
        Ok(())
    }

    /// What several files hold together. Of a list that came in pages, all pages have to be there.
    pub fn of_files(files: Vec<Self>) -> Result<Self, Unreadable> {
        let mut all = Self { begins: true, is_list: true, ..Self::default() };
        let (mut pages, mut expected) = (BTreeSet::new(), BTreeSet::new());
        for file in files {
            if let Some((page, of)) = file.page {
                pages.insert(page);
                expected.insert(of);
            }
            all.records.extend(file.records);
            all.gone.extend(file.gone);
        }
        match expected.last() {
            Some(last) if expected.len() > 1 || !pages.iter().copied().eq(1..=*last) => Err(NOT_READABLE),
            _ => Ok(all),
        }
    }

    /// Puts the places of a service together that came each with the service.
    pub fn gathered(mut self) -> Self {
        let mut first: HashMap<String, usize> = HashMap::new();
        let mut kept: Vec<Record> = Vec::new();
        for mut record in self.records {
            let id = record.value["id"].as_str().filter(|_| record.is_place).map(str::to_owned);
            let earlier = id.as_ref().and_then(|id| first.get(id)).and_then(|place| kept.get_mut(*place));
            if let Some(earlier) = earlier.filter(|earlier| is_same_service(&earlier.value, &record.value)) {
                let places = record.value["service_at_locations"].take();
                if let (Some(known), Value::Array(more)) =
                    (earlier.value["service_at_locations"].as_array_mut(), places)
                {
                    known.extend(more);
                }
                continue;
            }
            if let Some(id) = id {
                first.entry(id).or_insert(kept.len());
            }
            kept.push(record);
        }
        self.records = kept;
        self
    }
}

fn is_same_service(one: &Value, other: &Value) -> bool {
    let rest = |value: &Value| {
        let fields = value.as_object().into_iter().flatten().filter(|(name, _)| *name != "service_at_locations");
        fields.map(|(name, value)| (name.clone(), value.clone())).collect::<Map<_, _>>()
    };
    rest(one) == rest(other)
}

/// What a file or answer holds: one object, an array, a page with `contents`, or one object a line (NDJSON).
pub fn delivery(json: &[u8], file: Option<Arc<str>>) -> Result<Delivery, Unreadable> {
    let json = json.strip_prefix("\u{feff}".as_bytes()).unwrap_or(json);
    let whole = Delivery { begins: true, is_list: true, ..Delivery::default() };
    let mut pile = Pile { file, next: 1, delivery: whole };
    match serde_json::from_slice(json) {
        Ok(Value::Array(values)) => values.into_iter().for_each(|value| pile.put(value)),
        Ok(Value::Object(object)) => pile.put_answer(object)?,
        Ok(_) => return Err(NOT_READABLE),
        Err(error) => {
            let lines = lines(json).map_err(|line| Unreadable { line: line.or(Some(error.line() as u64)) })?;
            if lines.is_empty() {
                return Err(NOT_READABLE);
            }
            lines.into_iter().for_each(|value| pile.put(value));
        }
    }
    Ok(pile.delivery)
}

/// The objects on the lines; or the line that is none, where there is more than one line.
fn lines(json: &[u8]) -> Result<Vec<Value>, Option<u64>> {
    let mut all = Vec::new();
    for (number, line) in (1..).zip(json.split(|byte| *byte == b'\n')) {
        if line.trim_ascii().is_empty() {
            continue;
        }
        match serde_json::from_slice(line) {
            Ok(value @ Value::Object(_)) => all.push(value),
            // What does not begin with a whole line is no list of lines.
            _ => return Err(Some(number).filter(|_| !all.is_empty())),
        }
    }
    Ok(all)
}

/// Where what is read is put.
struct Pile {
    file: Option<Arc<str>>,
    next: u64,
    delivery: Delivery,
}

impl Pile {
    fn put_answer(&mut self, mut answer: Map<String, Value>) -> Result<(), Unreadable> {
        match answer.remove("contents") {
            Some(Value::Array(values)) => {
                let number = |field: &str| answer.get(field).and_then(Value::as_u64);
                let page = number("page_number").zip(number("total_pages")).filter(|(_, pages)| *pages > 1);
                self.delivery.page = page;
                self.delivery.begins = page.is_none_or(|(page, _)| page == 1);
                values.into_iter().for_each(|value| self.put(value));
                if let Some(Value::Array(gone)) = answer.remove("tombstones") {
                    gone.into_iter().for_each(|value| self.put(value));
                }
            }
            Some(_) => return Err(NOT_READABLE),
            None => {
                self.delivery.is_list = false;
                self.put(Value::Object(answer));
            }
        }
        Ok(())
    }

    /// A service; or what the standard has services in: an organization that provides them, one place of one.
    fn put(&mut self, value: Value) {
        if let Some(gone) = mapping::gone(&value) {
            self.delivery.gone.push(gone);
            return;
        }
        let Value::Object(mut object) = value else { return self.push(value, false) };
        match (object.remove("services"), object.remove("service")) {
            (Some(Value::Array(services)), None) => {
                let organization = Value::Object(object);
                services.into_iter().for_each(|service| self.push(provided_by(service, &organization), false));
            }
            (None, Some(Value::Object(mut service))) => {
                service.insert("service_at_locations".to_owned(), Value::Array(vec![Value::Object(object)]));
                self.push(Value::Object(service), true);
            }
            (services, service) => {
                // What is neither, whatever is called so.
                object.extend(services.map(|services| ("services".to_owned(), services)));
                object.extend(service.map(|service| ("service".to_owned(), service)));
                self.push(Value::Object(object), false);
            }
        }
    }

    fn push(&mut self, value: Value, is_place: bool) {
        self.delivery.records.push(Record { file: self.file.clone(), number: self.next, value, is_place });
        self.next += 1;
    }
}

fn provided_by(mut service: Value, organization: &Value) -> Value {
    if let Some(fields) = service.as_object_mut() {
        fields.entry("organization").or_insert_with(|| organization.clone());
    }
    service
}

#[cfg(test)]
mod tests;
