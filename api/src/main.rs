//! The command line, thin: it reads the settings, opens the log, and runs a command of `waymark::commands`.

use std::process::ExitCode;

use clap::Parser;
use waymark::commands::{self, CommandLine};

fn main() -> ExitCode {
    commands::run(CommandLine::parse())
}
