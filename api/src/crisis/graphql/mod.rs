//! This room's face: help for whoever needs it, and the care for it.

mod care;
mod change;
mod help;
mod inputs;
mod kinds;
mod line;
mod mutation;
mod parts;
mod query;

use async_graphql::Context;
use entity::role_grant::Role;

use super::words::Words;
use crate::graphql::Surroundings;
use crate::viewer::Viewer;

pub use care::CrisisCareQuery;
pub use line::CrisisLine;
pub use mutation::CrisisMutation;
pub use query::CrisisQuery;

/// What is said to who asks, in her language.
fn words<'a>(ctx: &'a Context<'_>) -> Words<'a> {
    let viewer = ctx.viewer();
    Words::new(ctx.app(), &viewer.locale, &viewer.languages)
}

/// Whether she looks after lines.
fn looks_after_lines(viewer: &Viewer) -> bool {
    is_member(viewer) && (viewer.has(Role::Professional) || viewer.has(Role::Steward))
}

fn is_member(viewer: &Viewer) -> bool {
    viewer.member().is_some_and(|member| member.has_accepted_conduct)
}
