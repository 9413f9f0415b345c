//! `waymark import`: takes in what others list, from a file or from an address on the web.

pub mod messages;
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
use crate::resource::{self, hsds};

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
        /// A JSON file, or an address that begins with http:// or https://; of a list, all pages are read before anything
        /// is taken in, unless the address asks for one.
        source: String,
        /// A key that opens the address, sent as `Authorization: Bearer`.
        #[arg(long, env = "WAYMARK_IMPORT_KEY", hide_env_values = true)]
        key: Option<String>,
        /// The language that its texts are in (BCP 47).
        #[arg(long, default_value = "en")]
        language: Locale,
    },
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

/// What an import came to, as it is told.
struct Told {
    /// One sentence for each record that was left out.
    refused: Vec<String>,
    /// The whole of it.
    sentences: Vec<Arc<dyn Message>>,
    is_complete: bool,
}

/// Runs the command: tells what it came to, and fails when there was something that could not be taken.
pub async fn run(app: &App, import: Import, out: &mut impl Write) -> Outcome<()> {
    app.db.migrate().await?;
    let told = match import.format {
        Format::Hsds { source, key, language } => services(app, &source, key.as_deref(), &language).await,
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
            Err(Fault::new("nothing was imported").into())
        }
        Err(failure) => Err(failure),
    }
}

async fn services(app: &App, source: &str, key: Option<&str>, language: &Locale) -> Outcome<Told> {
    let first = source::fetch(source, key).await?;
    let (mut delivery, mut bytes) = (hsds::read_hsds(&first)?, first.len() as u64);
    while let Some(next) = delivery.next_page().and_then(|page| source::page(source, page)) {
        let page = source::fetch(&next, key).await?;
        bytes += page.len() as u64;
        source::limit_list(bytes)?;
        hsds::follow_hsds(&mut delivery, &page)?;
    }
    let report = hsds::take_in(app, delivery, language).await?;
    let refused = report.refused.iter().map(|refused| {
        let reason = say(app, refused.reason.as_ref());
        say(app, &resource::messages::ImportRefused { number: refused.number, reason })
    });
    Ok(Told { refused: refused.collect(), sentences: report.sentences(), is_complete: report.is_complete() })
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
    Ok(Told { refused: refused.collect(), sentences: report.sentences(), is_complete: report.is_complete() })
}

fn tell_all(app: &App, told: &Told, out: &mut impl Write) -> Outcome<()> {
    for refused in &told.refused {
        tell(out, refused)?;
    }
    for sentence in &told.sentences {
        tell(out, say(app, sentence.as_ref()))?;
    }
    if told.is_complete { Ok(()) } else { Err(Fault::new("some records were left out").into()) }
}

/// The message in the community's language, as a terminal shows it.
fn say(app: &App, message: &dyn Message) -> String {
    // Few terminals know the marks that keep the directions of a sentence and of what is filled in apart.
    app.catalog.text(&app.config.server.language, message).replace(['\u{2068}', '\u{2069}'], "")
}
