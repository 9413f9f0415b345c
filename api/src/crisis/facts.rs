//! What is known of a crisis line: as it ships, and as the community keeps it. What is not known is left out, and never
//! guessed.

use chrono::NaiveDate;
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use crate::i18n::Locale;

/// All that is known of a line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Facts {
    /// What it is there for.
    pub kind: LineKind,
    /// The part of the country that it serves (ISO 3166-2); none where it serves all of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    /// What it is called, once for each language. None of an emergency number without a name of its own.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub names: Vec<Name>,
    /// Its numbers, the one to call first, first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub phones: Vec<Phone>,
    /// Where to send a text message.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sms: Option<Sms>,
    /// Other ways to write.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub channels: Vec<Channel>,
    /// Where its chat begins.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub chat_url: Option<String>,
    /// Its own page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub website: Option<String>,
    /// The languages that are spoken there; none where nobody knows.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<Locale>,
    /// When it is open, in OpenStreetMap's syntax.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours: Option<String>,
    /// On whose clocks.
    #[serde(default, with = "zone", skip_serializing_if = "Option::is_none")]
    pub time_zone: Option<Tz>,
    /// What else is to be known of its hours.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours_note: Option<String>,
    /// What it costs; none where nobody knows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cost: Option<Cost>,
    /// What else is to be known of its cost.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cost_note: Option<String>,
    /// Whom it is for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub audience: Option<String>,
    /// The language of every note and of `audience`.
    #[serde(default, skip_serializing_if = "is_english")]
    pub language: Locale,
    /// What it rests on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Source>,
    /// The newest day of which there is evidence, as exactly as it is known: `2026-08-12`, `2023-05`, `2020`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence_date: Option<String>,
    /// How well it is confirmed; none where the community says it by itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confidence: Option<Confidence>,
}

/// What a line is there for. In the order in which they are told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LineKind {
    /// Somebody is in danger now.
    Emergency,
    /// Somebody does not know how to go on.
    Crisis,
    /// Somebody needs to be listened to.
    Listening,
    /// Eating disorders.
    EatingDisorders,
    /// Children and young people.
    Youth,
}

/// What a line is called in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Name {
    /// The language.
    pub language: Locale,
    /// The name.
    pub text: String,
}

/// A number to call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Phone {
    /// What to dial inside the country.
    pub dial: String,
    /// What to dial once it has been answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extension: Option<String>,
    /// The international form; none for short numbers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub e164: Option<String>,
    /// How it is written there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub local: Option<String>,
    /// Who comes, where only some do.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reaches: Option<Reaches>,
    /// What else is to be known of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// Who comes when somebody calls.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reaches {
    /// Medical help.
    Ambulance,
    /// The police.
    Police,
}

/// Where to send a text message.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sms {
    /// The number.
    pub to: String,
    /// What to write first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
    /// What else is to be known of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// Another way to write.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Channel {
    /// By what.
    pub kind: ChannelKind,
    /// The number or address.
    pub value: String,
    /// What else is to be known of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// By what somebody writes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ChannelKind {
    /// WhatsApp.
    Whatsapp,
    /// E-mail.
    Email,
}

/// What calling costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Cost {
    /// Nothing.
    Free,
    /// What a call costs.
    Charged,
}

/// What a line rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// The page; none of a list without one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// What it confirms.
    pub confirms: String,
}

/// How well something is confirmed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Confidence {
    /// By an official page, or by two sources that do not know each other.
    High,
    /// By one source that is not official, or by an old one.
    Medium,
}

impl Facts {
    /// A line of which nothing is known yet.
    pub fn blank(kind: LineKind, language: Locale) -> Self {
        Self {
            kind,
            region: None,
            names: Vec::new(),
            phones: Vec::new(),
            sms: None,
            channels: Vec::new(),
            chat_url: None,
            website: None,
            languages: Vec::new(),
            hours: None,
            time_zone: None,
            hours_note: None,
            cost: None,
            cost_note: None,
            audience: None,
            language,
            sources: Vec::new(),
            evidence_date: None,
            confidence: None,
        }
    }

    /// The day of the newest evidence, where it is known as exactly as that.
    pub fn evidence_day(&self) -> Option<NaiveDate> {
        self.evidence_date.as_ref()?.parse().ok()
    }

    /// The year of the newest evidence.
    pub fn evidence_year(&self) -> Option<&str> {
        self.evidence_date.as_ref()?.get(..4)
    }
}

/// A time zone by its name.
mod zone {
    use chrono_tz::Tz;
    use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

    pub fn serialize<S: Serializer>(zone: &Option<Tz>, to: S) -> Result<S::Ok, S::Error> {
        zone.map(|zone| zone.name()).serialize(to)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Tz>, D::Error> {
        let name = Option::<String>::deserialize(from)?;
        name.map(|name| name.parse().map_err(|_| D::Error::custom("no time zone"))).transpose()
    }
}

fn is_english(language: &Locale) -> bool {
    *language == Locale::default()
}
