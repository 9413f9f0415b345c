//! `waymark import`: takes in what others list, from a file or from an address on the web.

pub mod messages;
mod services;
mod source;

use std::io::Write;
use std::sync::Arc;

use chrono_tz::Tz;
use clap::{Args, Subcommand};

use super::tell;
use crate::app::App;
use crate::failure::{Failure, Fault, Outcome};
use crate::i18n::{Locale, Message};
use crate::meeting_guide::{self, Assumed, import_meeting_guide};

/// What to take in.
#[derive(Debug, Args)]
pub struct Import {
    #[command(subcommand)]
    format: Format,
}

#[derive(Debug, Subcommand)]
enum Format {
    /// Services in the Human Services Data Specification (HSDS 3.1), all of them or none.
    Hsds(services::Services),
    /// Weekly meetings in the Meeting Guide format: an array of rows.
    MeetingGuide {
        /// A JSON file, or an address that begins with http:// or https://.
        source: String,
        /// The language that its texts are in, and in which meetings are held that name none (BCP 47).
        #[arg(long, default_value = "en")]
        language: Locale,
        /// The time zone that meetings follow that name none, by its IANA name.
        #[arg(long)]
        time_zone: Option<Tz>,
    },
}

/// How an import fails that left something out.
const LEFT_OUT: &str = "some records were left out";
/// How one fails that took nothing in.
const NOTHING: &str = "nothing was imported";

/// What an import came to, as it is told.
struct Told {
    /// What there is to say about records.
    records: Vec<String>,
    /// The whole of it.
    sentences: Vec<Arc<dyn Message>>,
    /// Why it did not go well, for the log, where it did not.
    failure: Option<&'static str>,
}

/// Runs the command: tells what it came to, and fails when there was something that could not be taken.
pub async fn run(app: &App, import: Import, out: &mut impl Write) -> Outcome<()> {
    app.db.migrate().await?;
    let told = match import.format {
        Format::Hsds(services) => services.take_in(app).await,
        Format::MeetingGuide { source, language, time_zone } => {
            meetings(app, &source, &Assumed { language, zone: time_zone }).await
        }
    };
    match told {
        Ok(told) => tell_all(app, &told, out),
        Err(Failure::Problems(problems)) => {
            for problem in problems {
                tell(out, say(app, problem.message.as_ref()))?;
            }
            Err(Fault::new(NOTHING).into())
        }
        Err(failure) => Err(failure),
    }
}

async fn meetings(app: &App, source: &str, assumed: &Assumed) -> Outcome<Told> {
    use meeting_guide::messages::{ImportRefused, ImportRefusedNameless};
    let report = import_meeting_guide(app, &source::fetch(source, None).await?, assumed).await?;
    let refused = report.refused.iter().map(|refused| {
        let (number, reason) = (refused.number, say(app, refused.reason.as_ref()));
        match refused.slug.clone() {
            Some(slug) => say(app, &ImportRefused { number, slug, reason }),
            None => say(app, &ImportRefusedNameless { number, reason }),
        }
    });
    let failure = (!report.is_complete()).then_some(LEFT_OUT);
    Ok(Told { records: refused.collect(), sentences: report.sentences(), failure })
}

fn tell_all(app: &App, told: &Told, out: &mut impl Write) -> Outcome<()> {
    for record in &told.records {
        tell(out, record)?;
    }
    for sentence in &told.sentences {
        tell(out, say(app, sentence.as_ref()))?;
    }
    told.failure.map_or(Ok(()), |failure| Err(Fault::new(failure).into()))
}

/// The message in the community's language, as a terminal shows it.
fn say(app: &App, message: &dyn Message) -> String {
    // Few terminals know the marks that keep the directions of a sentence and of what is filled in apart.
    app.catalog.text(&app.config.server.language, message).replace(['\u{2068}', '\u{2069}'], "")
}
