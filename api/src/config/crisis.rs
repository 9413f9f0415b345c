//! Where the people live whom the community serves.

use clap::Args;

use crate::i18n::Country;

/// For whom there is help in a crisis.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "Help in a crisis")]
pub struct CrisisSettings {
    /// The countries that the community serves, as `DE,AT`: stewards are asked to make sure of their crisis lines, and
    /// whoever does not say where she is sees those of the first one.
    #[arg(long, env = "WAYMARK_COUNTRIES", value_delimiter = ',')]
    pub countries: Vec<Country>,
}
