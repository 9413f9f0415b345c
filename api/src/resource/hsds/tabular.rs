//! Records that come as tables, one CSV file for each kind of thing: put together by their ids, as the standard's schemas
//! say what belongs to what.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use serde_json::{Map, Number, Value};

use super::super::messages;
use super::reading::{Delivery, Record};
use super::standard::{Object, Property, Standard};
use crate::i18n::Message;

/// Why tables cannot be read.
#[derive(Debug, PartialEq, Eq)]
pub enum Illegible {
    /// This line of this file is no row of its table.
    Row(String, u64),
    /// This table has no column `id`.
    NoIds(String),
    /// There is no table of services.
    NoServices,
}

/// A table.
struct Table {
    file: Arc<str>,
    rows: Vec<Row>,
    /// For each column that refers to something: the rows by what they refer to.
    by: HashMap<String, HashMap<String, Vec<usize>>>,
}

struct Row {
    line: u64,
    cells: Map<String, Value>,
}

/// The services that these files hold together.
pub fn services(standard: &Standard, files: Vec<(String, Vec<u8>)>) -> Result<Delivery, Illegible> {
    let (mut tables, mut remarks) = (HashMap::<&str, Table>::new(), Vec::<Arc<dyn Message>>::new());
    for (file, csv) in files {
        match kind_of(standard, &file) {
            Some((kind, object)) => {
                let table = Table::read(&file, &csv, object)?;
                match tables.get_mut(kind) {
                    // One table under two of its names.
                    Some(first) => table.rows.into_iter().for_each(|row| first.put(row)),
                    None => drop(tables.insert(kind, table)),
                }
            }
            None => remarks.push(Arc::new(messages::ImportTableUnknown { file })),
        }
    }
    let services = tables.get("service").ok_or(Illegible::NoServices)?;
    let mut joiner = Joiner { standard, tables: &tables, used: HashSet::new() };
    let records = (0..services.rows.len()).map(|row| {
        let line = services.rows.get(row).map_or(0, |row| row.line);
        Record::new(Some(services.file.clone()), line, joiner.whole("service", row))
    });
    let records = records.collect();
    remarks.extend(joiner.left_over());
    Ok(Delivery { records, remarks, begins: true, is_list: true, ..Delivery::default() })
}

/// What the rows of a file are: by the standard's name for the file, or by one that people give it as well.
fn kind_of<'a>(standard: &'a Standard, file: &str) -> Option<(&'a str, &'a Object)> {
    let file = file.to_ascii_lowercase();
    let found = standard.objects.iter().find(|(kind, object)| {
        let plural = kind.strip_suffix('y').map_or_else(|| format!("{kind}s.csv"), |stem| format!("{stem}ies.csv"));
        object.file == file || file == plural || file.strip_suffix(".csv") == Some(kind)
    });
    found.map(|(kind, object)| (kind.as_str(), object))
}

impl Table {
    fn read(file: &str, csv: &[u8], object: &Object) -> Result<Self, Illegible> {
        let csv = csv.strip_prefix("\u{feff}".as_bytes()).unwrap_or(csv);
        let illegible = |line: Option<u64>| Illegible::Row(file.to_owned(), line.unwrap_or(1));
        let at = |error: csv::Error| illegible(error.position().map(csv::Position::line));
        // A quotation that does not end is read to the end of the file without a word.
        if !csv.iter().filter(|byte| **byte == b'"').count().is_multiple_of(2) {
            return Err(illegible(Some(csv.split(|byte| *byte == b'\n').count() as u64)));
        }
        let mut reader = csv::ReaderBuilder::new().from_reader(csv);
        let columns: Vec<String> = reader.headers().map_err(at)?.iter().map(|name| name.trim().to_owned()).collect();
        if !columns.iter().any(|column| column == "id") {
            return Err(Illegible::NoIds(file.to_owned()));
        }
        let mut table = Self { file: file.into(), rows: Vec::new(), by: HashMap::new() };
        for row in reader.records() {
            let row = row.map_err(at)?;
            let cells = columns.iter().zip(&row).filter(|(_, text)| !text.trim().is_empty());
            let cells = cells.map(|(column, text)| (column.clone(), cell(object, column, text))).collect();
            table.put(Row { line: row.position().map_or(0, csv::Position::line), cells });
        }
        Ok(table)
    }

    fn put(&mut self, row: Row) {
        for (column, value) in &row.cells {
            if let Some(id) = value.as_str().filter(|_| column == "id" || column.ends_with("_id")) {
                let rows = self.by.entry(column.clone()).or_default();
                rows.entry(id.to_ascii_lowercase()).or_default().push(self.rows.len());
            }
        }
        self.rows.push(row);
    }

    /// The rows that have this id in this column.
    fn rows_with(&self, column: &str, id: &str) -> &[usize] {
        self.by.get(column).and_then(|rows| rows.get(&id.to_ascii_lowercase())).map_or(&[], Vec::as_slice)
    }
}

/// A number only where it says the same as the text, so that whoever judges sees what does not.
fn cell(object: &Object, column: &str, text: &str) -> Value {
    let number = || {
        let plain = text.trim();
        let whole = plain.parse::<i64>().ok().filter(|number| number.to_string() == plain).map(Number::from);
        let is_decimal = |text: &str| text.contains('.') && !text.starts_with("00");
        whole.or_else(|| plain.parse::<f64>().ok().filter(|_| is_decimal(plain)).and_then(Number::from_f64))
    };
    match object.properties.get(column) {
        Some(Property::Number) => number().map_or_else(|| text.into(), Value::Number),
        _ => text.into(),
    }
}

/// Puts rows together.
struct Joiner<'a> {
    standard: &'a Standard,
    tables: &'a HashMap<&'a str, Table>,
    used: HashSet<(&'a str, usize)>,
}

impl<'a> Joiner<'a> {
    /// A row with all that belongs to it.
    fn whole(&mut self, kind: &str, row: usize) -> Value {
        let (Some((kind, table)), Some(object)) = (self.tables.get_key_value(kind), self.standard.objects.get(kind))
        else {
            return Value::Null;
        };
        let Some(cells) = table.rows.get(row).map(|row| &row.cells) else { return Value::Null };
        self.used.insert((kind, row));
        let mut whole = cells.clone();
        let id = cells.get("id").and_then(Value::as_str);
        for (name, property) in &object.properties {
            let value = match property {
                Property::One(other) => self.one(other, cells, name),
                Property::Many(other) => id.and_then(|id| self.many(other, kind, id)),
                Property::Text | Property::Number => None,
            };
            whole.extend(value.map(|value| (name.clone(), value)));
        }
        // What refers to something that is here is told by where it stands.
        whole.retain(|column, value| !self.is_reference(column, value));
        Value::Object(whole)
    }

    /// The thing that a row names.
    fn one(&mut self, kind: &str, cells: &Map<String, Value>, property: &str) -> Option<Value> {
        let id = cells.get(&naming(property))?.as_str()?;
        let row = *self.tables.get(kind)?.rows_with("id", id).first()?;
        Some(self.whole(kind, row))
    }

    /// The things that name a row.
    fn many(&mut self, kind: &str, owner: &str, id: &str) -> Option<Value> {
        let table = self.tables.get(kind)?;
        let column = match kind {
            "attribute" => "link_id".to_owned(),
            "metadata" => "resource_id".to_owned(),
            _ => format!("{owner}_id"),
        };
        let rows: Vec<usize> = table.rows_with(&column, id).to_vec();
        let is_meant = |row: &usize| {
            // Two things of different kinds may have one id.
            let named =
                table.rows.get(*row).and_then(|row| row.cells.get("link_entity").or(row.cells.get("resource_type")));
            let has_it = |kind: &str| self.tables.get(kind).is_some_and(|table| !table.rows_with("id", id).is_empty());
            named.and_then(Value::as_str).is_none_or(|named| named == owner || !has_it(named))
        };
        let rows: Vec<usize> = rows.into_iter().filter(is_meant).collect();
        let all: Vec<Value> = rows.into_iter().map(|row| self.whole(kind, row)).collect();
        (!all.is_empty()).then(|| all.into())
    }

    fn is_reference(&self, column: &str, value: &Value) -> bool {
        if matches!(column, "link_id" | "resource_id") {
            return true;
        }
        let kind = match column {
            "taxonomy_id" => Some("taxonomy"),
            _ => column.strip_suffix("_id"),
        };
        let table = kind.and_then(|kind| self.tables.get(kind));
        table.zip(value.as_str()).is_some_and(|(table, id)| !table.rows_with("id", id).is_empty())
    }

    /// What belongs to no service, or stands there twice.
    fn left_over(&self) -> Vec<Arc<dyn Message>> {
        let mut left: Vec<_> = self.tables.iter().collect();
        left.sort_by_key(|(kind, _)| **kind);
        let left = left.into_iter().filter_map(|(kind, table)| {
            let rows = (0..table.rows.len()).filter(|row| !self.used.contains(&(*kind, *row))).count() as u64;
            let file = table.file.to_string();
            (rows > 0).then(|| Arc::new(messages::ImportRowsLeft { file, rows }) as Arc<dyn Message>)
        });
        left.collect()
    }
}

/// The column in which a row names what stands at this property.
fn naming(property: &str) -> String {
    format!("{}_id", property.strip_suffix("_detail").unwrap_or(property))
}
