//! What can be found.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use uuid::Uuid;

use crate::i18n::Locale;

/// By what found things can be told apart, each with the values that a thing has.
pub type Facets = BTreeMap<&'static str, Vec<String>>;

/// A thing that can be found.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Its id.
    pub id: Uuid,
    /// What it says, once for each language.
    pub texts: Vec<Text>,
    /// By what it can be told apart from others.
    pub facets: Facets,
    /// From this day on others are shown before it.
    pub sinks_on: Option<NaiveDate>,
}

/// What a thing says in one language.
#[derive(Debug, Clone)]
pub struct Text {
    /// The language.
    pub language: Locale,
    /// Its title, in which words count most.
    pub title: String,
    /// All else that it says.
    pub body: String,
    /// How far it can be trusted.
    pub trust: Trust,
}

/// How far a text can be trusted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trust {
    /// It is as its author wrote it, or somebody stands by it.
    Full,
    /// It is behind the original, or a machine made it.
    Limited,
}
