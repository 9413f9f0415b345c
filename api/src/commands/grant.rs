//! `waymark grant ROLE EMAIL`: gives a role on the word of whoever runs the server. Every other role is
//! granted by a steward; the first steward has to come from somewhere.

use clap::Args;

use crate::app::App;
use crate::failure::Outcome;
use crate::member;

/// Who is to hold which role.
#[derive(Debug, Args)]
pub struct Grant {
    /// The role: mentor, facilitator, moderator, professional or steward.
    role: String,
    /// The address of the member's account.
    email: String,
}

/// Runs the command.
pub async fn run(app: &App, grant: &Grant) -> Outcome<()> {
    member::grant_by_operator(app, &grant.email, &grant.role).await?;
    tracing::info!(role = grant.role, "granted");
    Ok(())
}
