//! What is different between two states of a line, told field by field.

use serde_json::Value;

use super::super::facts::Facts;

/// A field that is different.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// Its name in the schema.
    pub field: String,
    /// What it said.
    pub before: Option<String>,
    /// What it says.
    pub after: Option<String>,
}

/// The fields that are different, in alphabetical order.
pub fn differences(before: Option<&Facts>, after: Option<&Facts>) -> Vec<Difference> {
    let fields = |facts: Option<&Facts>| match facts.map(serde_json::to_value) {
        Some(Ok(Value::Object(fields))) => fields,
        _ => serde_json::Map::new(),
    };
    let (before, after) = (fields(before), fields(after));
    let mut names: Vec<&String> = before.keys().chain(after.keys()).collect();
    names.sort_unstable();
    names.dedup();
    let is_different = |name: &&&String| before.get(**name) != after.get(**name);
    let difference = |name: &String| Difference {
        field: camel(name),
        before: before.get(name).map(told),
        after: after.get(name).map(told),
    };
    names.iter().filter(is_different).map(|name| difference(name)).collect()
}

fn camel(name: &str) -> String {
    if name == "hours" {
        return "openingHours".to_owned();
    }
    let mut words = name.split('_');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |so_far, word| {
        let (head, tail) = word.split_at(word.len().min(1));
        so_far + &head.to_ascii_uppercase() + tail
    })
}

/// A value as a person reads it.
fn told(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(all) => all.iter().map(told).collect::<Vec<_>>().join("; "),
        Value::Object(fields) => fields.values().map(told).collect::<Vec<_>>().join(", "),
        Value::Null | Value::Bool(_) | Value::Number(_) => value.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::facts::LineKind;
    use super::*;
    use crate::i18n::Locale;

    #[test]
    fn what_is_different_is_told_by_the_names_of_the_schema() {
        let before =
            Facts { website: Some("https://a.example".into()), ..Facts::blank(LineKind::Crisis, Locale::default()) };
        let after = Facts {
            website: None,
            hours: Some("24/7".into()),
            chat_url: Some("https://b.example".into()),
            ..before.clone()
        };
        let one = |field: &str, before: Option<&str>, after: Option<&str>| Difference {
            field: field.to_owned(),
            before: before.map(Into::into),
            after: after.map(Into::into),
        };
        let expected = [
            one("chatUrl", None, Some("https://b.example")),
            one("openingHours", None, Some("24/7")),
            one("website", Some("https://a.example"), None),
        ];
        assert_eq!(differences(Some(&before), Some(&after)), expected);
        assert_eq!(differences(Some(&before), Some(&before)), []);
        assert_eq!(differences(Some(&before), None).len(), 2);
    }
}
