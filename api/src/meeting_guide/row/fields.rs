//! Single fields of a row: absent, null and empty are the same.

use serde_json::{Map, Value};

use super::Flaw;
use crate::input;

/// A text on one line, at most so many characters.
pub fn line(fields: &Map<String, Value>, name: &'static str, most: usize) -> Result<Option<String>, Flaw> {
    let Some(text) = text(fields, name)?.map(words).filter(|text| !text.is_empty()) else { return Ok(None) };
    if text.chars().count() > most {
        return Err(Flaw::TooLong(name, most));
    }
    input::line(&text, most).map(Some).map_err(|_| Flaw::Field(name))
}

/// A text of several lines, at most so many characters.
pub fn paragraphs(fields: &Map<String, Value>, name: &'static str, most: usize) -> Result<Option<String>, Flaw> {
    let Some(text) = text(fields, name)? else { return Ok(None) };
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let text: String = text.chars().filter(|one| !one.is_control() || matches!(one, '\n' | '\t')).collect();
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    if text.chars().count() > most {
        return Err(Flaw::TooLong(name, most));
    }
    input::paragraphs(text, most).map(Some).map_err(|_| Flaw::Field(name))
}

/// A number.
pub fn number(fields: &Map<String, Value>, name: &'static str) -> Result<Option<f64>, Flaw> {
    match fields.get(name) {
        None | Some(Value::Null) => Ok(None),
        Some(value) => value.as_f64().map(Some).ok_or(Flaw::Field(name)),
    }
}

/// The words of a text, with one space between them.
pub fn words(text: &str) -> String {
    let words = text.split(|one: char| one.is_whitespace() || one.is_control());
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Whether U+0000 is anywhere in it.
pub fn has_nul(value: &Value) -> bool {
    match value {
        Value::String(text) => text.contains('\0'),
        Value::Array(values) => values.iter().any(has_nul),
        Value::Object(fields) => fields.iter().any(|(name, value)| name.contains('\0') || has_nul(value)),
        Value::Null | Value::Bool(_) | Value::Number(_) => false,
    }
}

fn text<'a>(fields: &'a Map<String, Value>, name: &'static str) -> Result<Option<&'a str>, Flaw> {
    match fields.get(name) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) => Ok(Some(text)),
        Some(_) => Err(Flaw::Field(name)),
    }
}
