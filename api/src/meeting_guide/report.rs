//! What an import came to, row by row and in sentences.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::messages;
use super::row::Flaw;
use crate::i18n::Message;

/// What an import came to: every row is counted once.
#[derive(Debug, Default)]
pub struct Report {
    /// How many meetings are here that were not before.
    pub taken: u64,
    /// How many rows have changed.
    pub changed: u64,
    /// How many rows brought nothing new.
    pub unchanged: u64,
    /// The rows that were left out.
    pub refused: Vec<Refused>,
    /// How many of the rows that were taken or changed did not say how long the meeting lasts.
    pub hours_assumed: u64,
    /// How many of them did not say which zone it follows.
    pub zones_assumed: u64,
    /// Codes that are not published, and how many of them had each.
    pub unknown_codes: BTreeMap<String, u64>,
    /// Published codes that are no more than kept: there is no topic for them here.
    pub codes_without_topic: BTreeMap<String, u64>,
}

/// A row that was left out.
#[derive(Debug)]
pub struct Refused {
    /// Its place in the file: 1, 2, 3 ...
    pub number: u64,
    /// Its slug, if it has one.
    pub slug: Option<String>,
    /// Why, to be said to a person.
    pub reason: Arc<dyn Message>,
}

impl Report {
    /// Whether every row could be used.
    pub fn is_complete(&self) -> bool {
        self.refused.is_empty()
    }

    /// How many rows there were.
    pub fn rows(&self) -> u64 {
        self.taken + self.changed + self.unchanged + self.refused.len() as u64
    }

    /// What to tell a person, line by line.
    pub fn sentences(&self) -> Vec<Arc<dyn Message>> {
        let refused = self.refused.len() as u64;
        let Self { taken, changed, unchanged, hours_assumed, zones_assumed, .. } = *self;
        let mut sentences: Vec<Arc<dyn Message>> =
            vec![Arc::new(messages::ImportCounts { taken, changed, unchanged, refused })];
        if hours_assumed > 0 {
            sentences.push(Arc::new(messages::HoursAssumed { rows: hours_assumed }));
        }
        if zones_assumed > 0 {
            sentences.push(Arc::new(messages::ZonesAssumed { rows: zones_assumed }));
        }
        if !self.unknown_codes.is_empty() {
            sentences.push(Arc::new(messages::UnknownCodes { codes: listed(&self.unknown_codes) }));
        }
        if !self.codes_without_topic.is_empty() {
            sentences.push(Arc::new(messages::CodesWithoutTopic { codes: listed(&self.codes_without_topic) }));
        }
        sentences
    }
}

/// The codes with their numbers: they are the same in every language.
fn listed(codes: &BTreeMap<String, u64>) -> String {
    codes.iter().map(|(code, rows)| format!("{code} ({rows})")).collect::<Vec<_>>().join(", ")
}

/// Why a row cannot be taken, as it is said.
pub fn reason(flaw: Flaw) -> Arc<dyn Message> {
    match flaw {
        Flaw::NotARow => Arc::new(messages::RowNotOne),
        Flaw::Unstorable => Arc::new(messages::RowUnstorable),
        Flaw::Field(field) => Arc::new(messages::RowField { field }),
        Flaw::TooLong(field, most) => Arc::new(messages::RowTooLong { field, most: most as u64 }),
        Flaw::ByAppointment => Arc::new(messages::RowByAppointment),
        Flaw::NoZone => Arc::new(messages::RowWithoutZone),
        Flaw::ZoneUnknown => Arc::new(messages::RowZoneUnknown),
        Flaw::NoWay => Arc::new(messages::RowWithoutWay),
        Flaw::AddressNotFull => Arc::new(messages::RowAddressNotFull),
        Flaw::SlugTwice => Arc::new(messages::RowSlugTwice),
        Flaw::OwnMeeting => Arc::new(messages::RowOwnMeeting),
    }
}
