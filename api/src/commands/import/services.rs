//! `waymark import hsds`: services of another directory, all of them or none.

use std::fs::File;
use std::io::Write;
use std::path::PathBuf;

use clap::Args;

use super::source::{self, Place};
use super::{LEFT_OUT, NOTHING, Told, say};
use crate::app::App;
use crate::failure::{ErrorCode, Fault, Outcome, Problem};
use crate::i18n::Locale;
use crate::resource::hsds::{self, Delivery, ImportReport, Order};
use crate::resource::messages;

/// What to take in, and how.
#[derive(Debug, Args)]
pub struct Services {
    /// A JSON or NDJSON file, a folder of such files or of CSV tables, or an address that begins with http:// or https://;
    /// of a list there, all pages are read before anything is taken in, unless the address asks for one.
    #[arg(value_name = "FILE|FOLDER|URL")]
    from: String,
    /// A key that opens the address, sent as `Authorization: Bearer`.
    #[arg(long, env = "WAYMARK_IMPORT_KEY", hide_env_values = true)]
    key: Option<String>,
    /// The language that its texts are in (BCP 47).
    #[arg(long, default_value = "en")]
    language: Locale,
    /// The name of the source, by which the next import knows what is gone; by default its address or path.
    #[arg(long, value_name = "NAME")]
    source: Option<String>,
    /// Only say what would become of each record; nothing is changed.
    #[arg(long)]
    dry_run: bool,
    /// Take in the records that are in order when others are not.
    #[arg(long)]
    leave_out_bad: bool,
    /// It is all that the source lists: what is not in it any more is taken back. A folder and the whole of a list on the
    /// web are, a file is not.
    #[arg(long, conflicts_with = "partial")]
    complete: bool,
    /// It is a part of what the source lists: what is not in it stays.
    #[arg(long)]
    partial: bool,
    /// Take back what is not in the list any more, even if that is more than a third of it.
    #[arg(long)]
    withdraw_many: bool,
    /// Where to write the report for programs, one JSON object a line.
    #[arg(long, value_name = "FILE")]
    report: Option<PathBuf>,
    /// Do not tell of records that brought nothing new.
    #[arg(long)]
    brief: bool,
}

impl Services {
    /// Takes it in, and tells what came of it.
    pub async fn take_in(self, app: &App) -> Outcome<Told> {
        let place = Place::of(&self.from);
        // Whoever wants a report is to have it: where it cannot be written, nothing is taken in.
        let file = self.report.as_ref().map(File::create).transpose().map_err(|_| unwritable())?;
        let delivery = self.fetch(&place).await?;
        let order = Order {
            source: self.source_name(&place)?,
            is_complete: self.complete || (!self.partial && delivery.is_list && place.has_all()),
            leaves_out_bad: self.leave_out_bad,
            withdraws_many: self.withdraw_many,
            is_trial: self.dry_run,
            ..Order::new(self.language, "")
        };
        let report = hsds::take_in(app, delivery, &order).await?;
        let say = |message: &dyn crate::i18n::Message| say(app, message);
        if let Some(mut file) = file {
            file.write_all(report.ndjson(say).as_bytes()).map_err(|_| unwritable())?;
        }
        Ok(Told { records: report.lines(self.brief, say), sentences: report.sentences(), failure: failure(&report) })
    }

    async fn fetch(&self, place: &Place) -> Outcome<Delivery> {
        let key = self.key.as_deref();
        match place {
            Place::Web(address) => {
                let first = source::download(address, key).await?;
                let (mut delivery, mut bytes) = (hsds::read_hsds(&first, address, None)?, first.len() as u64);
                while let Some(next) = delivery.next_page().and_then(|page| source::page(address, page)) {
                    let page = source::download(&next, key).await?;
                    bytes += page.len() as u64;
                    source::limit_list(bytes)?;
                    hsds::follow_hsds(&mut delivery, hsds::read_hsds(&page, &next, None)?, address)?;
                }
                Ok(delivery)
            }
            Place::File(path) if source::is_table(path) => hsds::join_tables(vec![(named(path), source::read(path)?)]),
            Place::File(path) => hsds::read_hsds(&source::read(path)?, path, None),
            Place::Folder(path) => folder(path),
        }
    }

    /// What the source is called: an address without what it asks for, and without secrets; the whole path of a file.
    fn source_name(&self, place: &Place) -> Outcome<String> {
        if let Some(name) = &self.source {
            return Ok(name.clone());
        }
        if self.complete && !place.has_all() && matches!(place, Place::Web(_)) {
            let reason = "an address that asks for something of its own needs --source NAME to be --complete";
            return Err(Fault::new(reason).into());
        }
        place.name()
    }
}

fn folder(path: &str) -> Outcome<Delivery> {
    let files = source::read_folder(path)?;
    let (tables, others): (Vec<_>, Vec<_>) = files.into_iter().partition(|(name, _)| source::is_table(name));
    // What describes tables to programs lies beside them.
    let others: Vec<_> =
        others.into_iter().filter(|(name, _)| tables.is_empty() || name != "datapackage.json").collect();
    let source = || path.to_owned();
    match (tables.is_empty(), others.is_empty()) {
        (true, true) => {
            Err(Problem::new(ErrorCode::BadUserInput, messages::ImportFolderEmpty { source: source() }).into())
        }
        (false, false) => {
            Err(Problem::new(ErrorCode::BadUserInput, messages::ImportFolderMixed { source: source() }).into())
        }
        (false, true) => hsds::join_tables(tables),
        (true, false) => {
            let read = |(name, json): (String, Vec<u8>)| hsds::read_hsds(&json, &name, Some(&name));
            let files = others.into_iter().map(read).collect::<Outcome<Vec<_>>>()?;
            hsds::join_hsds(files, path)
        }
    }
}

fn named(path: &str) -> String {
    std::path::Path::new(path).file_name().unwrap_or_default().to_string_lossy().into_owned()
}

fn unwritable() -> Fault {
    Fault::new("the report cannot be written there")
}

fn failure(report: &ImportReport) -> Option<&'static str> {
    match report {
        _ if report.is_held_back => Some(NOTHING),
        _ if report.is_complete() => None,
        _ => Some(LEFT_OUT),
    }
}
