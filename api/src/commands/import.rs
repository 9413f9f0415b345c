//! `waymark import`: takes in what others list, from a file or from an address on the web.

use std::io::{Read, Write};
use std::time::Duration;

use clap::{Args, Subcommand};

use super::tell;
use crate::app::App;
use crate::failure::{ErrorCode, Failure, Fault, Outcome, Problem};
use crate::i18n::{Locale, Message};
use crate::resource::{ImportReport, import_hsds, messages};

/// The most that is read.
const MEGABYTES: u64 = 64;
/// How long a whole download may take.
const DOWNLOAD: Duration = Duration::from_secs(120);
/// How long the other side may keep us waiting at a time.
const PATIENCE: Duration = Duration::from_secs(20);

/// What to take in.
#[derive(Debug, Args)]
pub struct Import {
    #[command(subcommand)]
    format: Format,
}

#[derive(Debug, Subcommand)]
enum Format {
    /// Services in the Human Services Data Specification (HSDS 3.1): one, an array, or a page of its API.
    Hsds {
        /// A JSON file, or an address that begins with http:// or https://.
        source: String,
        /// The language that its texts are in (BCP 47).
        #[arg(long, default_value = "en")]
        language: Locale,
    },
}

/// Runs the command: tells what it came to, and fails when there was something that could not be taken.
pub async fn run(app: &App, import: Import, out: &mut impl Write) -> Outcome<()> {
    app.db.migrate().await?;
    let Format::Hsds { source, language } = import.format;
    let report = async {
        let json = if is_web(&source) { download(&source).await? } else { read(&source)? };
        import_hsds(app, &json, &language).await
    };
    match report.await {
        Ok(report) => tell_report(app, &report, out),
        Err(Failure::Problems(problems)) => {
            for problem in problems {
                tell(out, say(app, problem.message.as_ref()))?;
            }
            Err(Fault::new("nothing was imported").into())
        }
        Err(failure) => Err(failure),
    }
}

fn tell_report(app: &App, report: &ImportReport, out: &mut impl Write) -> Outcome<()> {
    for refused in &report.refused {
        let reason = say(app, refused.reason.as_ref());
        tell(out, say(app, &messages::ImportRefused { number: refused.number, reason }))?;
    }
    for sentence in report.sentences() {
        tell(out, say(app, sentence.as_ref()))?;
    }
    if report.is_complete() { Ok(()) } else { Err(Fault::new("some records were left out").into()) }
}

/// The message in the community's language, as a terminal shows it.
fn say(app: &App, message: &dyn Message) -> String {
    // Few terminals know the marks that keep the directions of a sentence and of what is filled in apart.
    app.catalog.text(&app.config.server.language, message).replace(['\u{2068}', '\u{2069}'], "")
}

fn is_web(source: &str) -> bool {
    source.starts_with("http://") || source.starts_with("https://")
}

fn read(source: &str) -> Outcome<Vec<u8>> {
    let mut json = Vec::new();
    std::fs::File::open(source)
        .and_then(|file| file.take((MEGABYTES << 20) + 1).read_to_end(&mut json))
        .map_err(|_| unreachable(source))?;
    within_limit(json)
}

async fn download(source: &str) -> Outcome<Vec<u8>> {
    let client = reqwest::Client::builder().timeout(DOWNLOAD).connect_timeout(PATIENCE).read_timeout(PATIENCE).build();
    let response = client.map_err(Fault::new)?.get(source).header("accept", "application/json").send().await;
    let mut response = response.and_then(reqwest::Response::error_for_status).map_err(|_| unreachable(source))?;
    let mut json = Vec::new();
    while let Some(chunk) = response.chunk().await.map_err(|_| unreachable(source))? {
        json.extend_from_slice(&chunk);
        // Never more in memory than may be taken, whatever the other side sends.
        json = within_limit(json)?;
    }
    Ok(json)
}

fn within_limit(json: Vec<u8>) -> Outcome<Vec<u8>> {
    if json.len() as u64 > MEGABYTES << 20 {
        return Err(Problem::new(ErrorCode::BadUserInput, messages::ImportTooLarge { megabytes: MEGABYTES }).into());
    }
    Ok(json)
}

fn unreachable(source: &str) -> Problem {
    Problem::new(ErrorCode::BadUserInput, messages::ImportUnreachable { source: source.to_owned() })
}
