//! A sample row of every table, with every column filled. Row `n` refers to rows `n` of other tables.

mod consent;
mod crisis;
mod floor;
mod listing;
mod meetings;
mod members;
mod mentorships;
mod onboarding;
mod resources;
mod using;

pub use self::{
    consent::*, crisis::*, floor::*, listing::*, meetings::*, members::*, mentorships::*, onboarding::*, resources::*,
    using::*,
};

use sea_orm_migration::sea_orm::prelude::{Date, DateTimeUtc, Uuid};

/// The id of the row `n` of any table.
pub fn id(n: u8) -> Uuid {
    Uuid::from_u128(0x0193_0000_0000_7000_8000_0000_0000_0000 + u128::from(n))
}

/// A point in time on one day of the tests, as precise as both databases keep it.
pub fn at(hour: u8) -> DateTimeUtc {
    format!("2026-11-24T{hour:02}:30:15.123456Z").parse().expect("a time")
}

/// A day.
pub fn day() -> Date {
    "2026-11-24".parse().expect("a date")
}

/// A text that is different in each row and needs care with letters.
pub fn words(n: u8) -> String {
    format!("Samīra's \"سميرة\" 🌱 {n}")
}

/// A language tag.
pub fn tag() -> String {
    "zh-Hans".to_owned()
}

/// The name of a time zone.
pub fn zone() -> String {
    "Africa/Cairo".to_owned()
}
