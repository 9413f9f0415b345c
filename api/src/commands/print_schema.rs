//! `waymark schema`: prints what stands in `schema.graphql`.

use std::io::Write;

use crate::failure::{Fault, Outcome};
use crate::schema;

/// Runs the command.
pub fn run(out: &mut impl Write) -> Outcome<()> {
    write!(out, "{}", schema::print(&schema::build())).map_err(|error| Fault::new(error).into())
}
