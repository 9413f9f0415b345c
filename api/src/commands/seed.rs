//! `waymark seed`: makes the demo community, for development.

use std::io::Write;

use clap::Args;

use super::welcome;
use crate::app::App;
use crate::demo::{self, Seeded, Size};
use crate::failure::{Fault, Outcome};

/// What to make.
#[derive(Debug, Args)]
pub struct Seed {
    /// How large it is to be.
    #[arg(long, value_enum, default_value_t = Size::Small)]
    size: Size,
}

/// Runs the command. It needs a database in which nobody is.
pub async fn run(app: &App, seed: &Seed, out: &mut impl Write) -> Outcome<()> {
    if !app.config.is_development() {
        return Err(Fault::new("demo data, with passwords that everybody knows, is for development only").into());
    }
    app.db.migrate().await?;
    match demo::seed(app, seed.size.crowd()).await? {
        Seeded::Now => welcome::tell_ways_in(app, app.config.server.listen, out),
        Seeded::Before => Err(Fault::new("the demo community is there already: nothing was changed").into()),
        Seeded::NotEmpty => Err(Fault::new("this database has members of its own: nothing was changed").into()),
    }
}
