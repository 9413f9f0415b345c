//! `waymark check`: whether the settings, the database and the mail server are fit to serve. No table is
//! changed and nothing is sent; a missing SQLite file is made.

use std::io::Write;

use super::{connect, tell};
use crate::config::Config;
use crate::failure::{Fault, Outcome};
use crate::{rooms, schema};

/// Runs the command: a line for each thing looked at, and a failure when one is not well.
pub async fn run(config: Config, out: &mut impl Write) -> Outcome<()> {
    let mut is_well = true;
    for (name, reason) in config.unsafe_settings() {
        is_well = false;
        tell(out, format!("settings   {name} {reason}"))?;
    }
    let app = connect(config).await?;
    let findings = [
        ("database", app.db.reader.ping().await.map_err(|error| error.to_string())),
        (
            "tables",
            match app.db.is_migrated().await {
                Ok(true) => Ok(()),
                Ok(false) => Err("not up to date: run `waymark migrate`".to_owned()),
                Err(error) => Err(error.to_string()),
            },
        ),
        ("documents", schema::open_to_clients(&app).map(drop).map_err(|error| error.to_string())),
        ("files", app.files.shelf.check().await.map_err(|error| error.to_string())),
        ("mail", app.mailer.check().await.map_err(|error| error.to_string())),
        (
            "words",
            match app.catalog.check_messages(&rooms::sentences()).as_slice() {
                [] => Ok(()),
                gaps => Err(gaps.join("; ")),
            },
        ),
    ];
    for (name, finding) in findings {
        is_well &= finding.is_ok();
        tell(out, format!("{name:<10} {}", finding.err().unwrap_or_else(|| "well".to_owned())))?;
    }
    if is_well { Ok(()) } else { Err(Fault::new("not fit to serve").into()) }
}
