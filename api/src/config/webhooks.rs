//! How far requests go that leave at the word of others.

use clap::{Args, ValueEnum};

/// How others are told that something changed.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "Webhooks")]
pub struct WebhookSettings {
    /// Where webhooks, and devices that letters are pushed to, may lead: to `public` addresses by https, or, for developers,
    /// to `any`, also on this machine and without TLS.
    #[arg(long, env = "WAYMARK_WEBHOOKS", value_enum, default_value_t = Reach::Public)]
    pub webhooks: Reach,
}

/// Which addresses on the network requests may go to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Reach {
    /// Those on the internet, by https.
    Public,
    /// All of them.
    Any,
}
