//! What the binary `waymark` can be told to do.

mod check;
mod grant;
pub mod import;
mod migrate;
mod print_schema;
mod seed;
mod serve;
mod welcome;

use std::io::Write;
use std::process::ExitCode;
use std::sync::Arc;

use clap::{Parser, Subcommand};
use rustls::crypto::aws_lc_rs;
use tracing_subscriber::EnvFilter;

use crate::app::App;
use crate::clock::{Randomness, SystemClock};
use crate::config::{Config, LogFormat};
use crate::failure::{Failure, Fault, Outcome};
use crate::rooms;

/// Waymark: the backend of peer-led recovery communities.
#[derive(Debug, Parser)]
#[command(name = "waymark", version, about)]
pub struct CommandLine {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    config: Config,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serve the API, and do what is due (the default).
    Serve,
    /// Bring the database's tables up to date.
    Migrate,
    /// Fill an empty database with a demo community, for development.
    Seed(seed::Seed),
    /// Take in what others list.
    Import(import::Import),
    /// Print the GraphQL schema.
    Schema,
    /// Give a role to a member: how a new community gets its first steward.
    Grant(grant::Grant),
    /// Look whether the settings, the database and the mail server are fit to serve.
    Check,
}

/// Runs the command and says how it ended.
pub fn run(line: CommandLine) -> ExitCode {
    let CommandLine { command, config } = line;
    open_log(&config.server.log, config.server.log_format);
    // A panic's message may hold what a person wrote; where it happened says enough.
    std::panic::set_hook(Box::new(|panic| tracing::error!(place = ?panic.location(), "a panic")));
    // One provider of cryptography for everything that speaks TLS; a second call changes nothing.
    let _ = aws_lc_rs::default_provider().install_default();
    let outcome = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .map_err(|error| Failure::from(Fault::new(error)))
        .and_then(|runtime| runtime.block_on(carry_out(command.unwrap_or(Command::Serve), config)));
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            // For whoever sits at the terminal.
            let _ = writeln!(std::io::stderr(), "waymark: {failure}");
            ExitCode::FAILURE
        }
    }
}

async fn carry_out(command: Command, config: Config) -> Outcome<()> {
    match command {
        Command::Serve => serve::run(connect(safe(config)?).await?, &mut std::io::stdout()).await,
        Command::Migrate => migrate::run(&connect(config).await?).await,
        Command::Seed(what) => seed::run(&connect(config).await?, &what, &mut std::io::stdout()).await,
        Command::Import(what) => import::run(&connect(config).await?, what, &mut std::io::stdout()).await,
        Command::Schema => print_schema::run(&mut std::io::stdout()),
        Command::Grant(grant) => grant::run(&connect(config).await?, &grant).await,
        Command::Check => check::run(config, &mut std::io::stdout()).await,
    }
}

/// The house with the machine's clock and randomness.
async fn connect(config: Config) -> Outcome<App> {
    App::connect(config, Arc::new(SystemClock), Randomness::system(), rooms::wiring()).await
}

/// The settings, unless one of them is unsafe where people depend on it.
fn safe(config: Config) -> Outcome<Config> {
    let wrong = config.unsafe_settings();
    if wrong.is_empty() {
        return Ok(config);
    }
    let list: Vec<String> = wrong.iter().map(|(name, reason)| format!("{name} {reason}")).collect();
    Err(Fault::new(format!("not safe with WAYMARK_ENV=production: {}", list.join("; "))).into())
}

fn open_log(directives: &str, format: LogFormat) {
    let filter = EnvFilter::try_new(directives).unwrap_or_else(|_| EnvFilter::new("info"));
    let log = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    // Fails only when a log is open already, which is as good.
    let _ = match format {
        LogFormat::Text => log.try_init(),
        LogFormat::Json => log.json().flatten_event(true).try_init(),
    };
}

/// Writes a line for whoever sits at the terminal.
fn tell(out: &mut impl Write, line: impl std::fmt::Display) -> Outcome<()> {
    writeln!(out, "{line}").map_err(|error| Fault::new(error).into())
}
