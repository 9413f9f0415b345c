//! What is kept of all the resources there are: by a member for herself, and by who holds a meeting for those who come.
//!
//! The two are one room because they are one thing, a list of resources that somebody put together, and because neither
//! says anything about how the resources are: that is `trial`'s. This room looks at resources and meetings; they know
//! nothing of it.
//!
//! Invariants: what a member has saved is seen by herself and by nobody else; a resource that is not published is in no
//! list, also for its author and those who review, and is in its place again when it is published anew; a collection is
//! the meeting's, and does not say who made it; whoever may change the meeting may change its collections.

mod actions;
mod graphql;
pub mod messages;
mod rules;
mod store;

pub use graphql::{Collection, CollectionMutation, CollectionQuery, SavedMutation};
