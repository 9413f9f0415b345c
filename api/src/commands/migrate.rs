//! `waymark migrate`: brings the tables up to date and ends.

use crate::app::App;
use crate::failure::Outcome;

/// Runs the command.
pub async fn run(app: &App) -> Outcome<()> {
    app.db.migrate().await?;
    tracing::info!("the tables are up to date");
    Ok(())
}
