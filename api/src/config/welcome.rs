//! How long newcomers wait.

use chrono::TimeDelta;
use clap::Args;

/// How newcomers are met.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "Newcomers")]
pub struct WelcomeSettings {
    /// How many hours a greeter may take to write to a newcomer before another is asked; after twice as many,
    /// stewards see who waits.
    #[arg(long, env = "WAYMARK_WELCOME_HOURS", default_value_t = 12, value_parser = clap::value_parser!(u16).range(1..=168))]
    pub welcome_hours: u16,
}

impl WelcomeSettings {
    /// How long a greeter may take.
    pub fn response(&self) -> TimeDelta {
        TimeDelta::hours(self.welcome_hours.into())
    }
}
