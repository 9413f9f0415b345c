//! Finding what people look for, in every language, in texts that a room hands over.
//!
//! The database stays the truth: the [`Index`] of each process is in memory, brought up to date before anything is looked
//! for, and says only what was found, in which language, and how good it is. Whoever asks loads it as the viewer may
//! see it, and has the places of the words marked in the text as it is by then ([`Wanted::marked`]).
//!
//! What something is worth depends on nothing but the words typed and the texts that are there: the same for each
//! process, whatever its index has been through, and on each database. So a page that another process gives goes on
//! where the one before ended.

mod entry;
mod find;
mod index;
mod mark;
#[cfg(test)]
mod tests;
mod wanted;

pub use entry::{Entry, Facets, Text, Trust};
pub use find::{Found, Hit, Wish};
pub use index::{Index, Shelf, Update};
pub use mark::Part;
pub use wanted::Wanted;
