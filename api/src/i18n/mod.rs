//! Every word that a person reads, in the language that they read.
//!
//! Two kinds of words, and they never mix:
//! - what Waymark itself says: a [`Message`] is a Rust type, its wording stands in `locales/<tag>/<room>.ftl`, and
//!   the [`Catalog`] puts them together;
//! - what people write: a [`LocalizedText`] says in which language it is, and never claims another.
//!
//! What people look for is compared by [`mod@words`]. Dates, times, numbers and lists are written by [`mod@format`]. Fluent and ICU4X are known in this folder only.

mod catalog;
pub mod common;
mod country;
mod drift;
pub mod format;
mod locale;
mod localized;
mod message;
mod negotiation;
mod outline;
mod pseudo;
#[cfg(test)]
mod tests;
mod wording;
pub mod words;

pub use catalog::{Catalog, CatalogError};
pub use country::{Country, InvalidCountry, sort_by_name};
pub use locale::{Direction, InvalidLocale, Locale};
pub use localized::{LocalizedText, Translation};
pub use message::{IntoArgument, Message};
pub(crate) use message::{message_sample, message_type, messages};
pub use negotiation::accepted;

// Named by what `messages!` writes, so that a room needs no Fluent of its own.
pub use fluent_bundle::{FluentArgs, FluentValue};
