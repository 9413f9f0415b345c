//! What ships with the product: lines of many countries, with what each rests on. They are compiled in, so that there is
//! help to be had from an empty database, and from none.
//!
//! `lines.json` is where they are kept. An id once given stays with its line for good; a fact that is not confirmed is left
//! out. Who changes a fact there need not think of communities that have changed it too: theirs stays, and they are told.

use std::collections::HashMap;
use std::sync::LazyLock;

use chrono::NaiveDate;
use serde::Deserialize;
use uuid::Uuid;

use super::facts::Facts;
use crate::i18n::Country;

/// A line that ships.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Shipped {
    /// Its id, for good.
    pub id: Uuid,
    /// What people who look after the file call it.
    pub key: String,
    /// Its country.
    pub country: Country,
    /// What is known of it.
    pub facts: Facts,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Compiled {
    /// When all of it was put together.
    compiled_on: NaiveDate,
    lines: Vec<Shipped>,
}

static COMPILED: LazyLock<Compiled> = LazyLock::new(|| {
    // A test reads the same file: what could not be read would not have been built.
    serde_json::from_str(include_str!("lines.json"))
        .inspect_err(|error| tracing::error!(%error, "the crisis lines that ship cannot be read"))
        .unwrap_or_default()
});

static BY_ID: LazyLock<HashMap<Uuid, &'static Shipped>> =
    LazyLock::new(|| COMPILED.lines.iter().map(|line| (line.id, line)).collect());

/// Every line that ships.
pub fn all() -> &'static [Shipped] {
    &COMPILED.lines
}

/// The line with this id.
pub fn with_id(id: Uuid) -> Option<&'static Shipped> {
    BY_ID.get(&id).copied()
}

/// When all of it was put together.
pub fn compiled_on() -> NaiveDate {
    COMPILED.compiled_on
}

#[cfg(test)]
mod tests;
