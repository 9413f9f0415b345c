//! Taking in what others list: all of it, or nothing.
//!
//! Everything is judged before anything is written. What is written is written in one unit of work, which stands in turn
//! with all others that change resources; new listings go in many at a time, so that the turn is short even when a whole
//! directory comes for the first time.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use sea_orm::ConnectionTrait;
use serde_json::Value;
use uuid::Uuid;

use super::super::messages;
use super::super::store::directory;
use super::judging::{Judged, judge};
use super::reading::{self, Delivery, Unreadable};
use super::report::{Entry, ImportReport, OURS};
use super::standard::Standard;
use super::tabular::{self, Illegible};
use super::taking::Taking;
use super::{answer, difference};
use crate::app::App;
use crate::failure::{ErrorCode, Outcome, Problem};
use crate::i18n::Locale;

/// How many listings are compared with what is told of them at a time.
const AT_ONCE: usize = 200;

/// How something is to be taken in.
#[derive(Debug, Clone)]
pub struct Order {
    /// The language of its texts.
    pub language: Locale,
    /// Where it comes from, so that what is not there any more the next time is known.
    pub source: String,
    /// Whether it is all that its source lists.
    pub is_complete: bool,
    /// Whether to take the others in when some records cannot be.
    pub leaves_out_bad: bool,
    /// Whether to take back what is not in the list any more, however much that is.
    pub withdraws_many: bool,
    /// Whether only to say what would become of it.
    pub is_trial: bool,
}

impl Order {
    /// To take in something of this source, all of it or nothing.
    pub fn new(language: Locale, source: &str) -> Self {
        Self {
            language,
            source: source.to_owned(),
            is_complete: false,
            leaves_out_bad: false,
            withdraws_many: false,
            is_trial: false,
        }
    }
}

/// What one file or answer in HSDS holds. Of several files, each has a name.
pub fn read_hsds(json: &[u8], source: &str, file: Option<&str>) -> Outcome<Delivery> {
    Ok(reading::delivery(json, file.map(Into::into)).map_err(|flaw| unreadable(source, flaw))?)
}

/// Adds the page that comes next to what is there, before any of it is taken in.
pub fn follow_hsds(delivery: &mut Delivery, next: Delivery, source: &str) -> Outcome<()> {
    let broken = |_| Problem::new(ErrorCode::BadUserInput, messages::ImportBrokeOff { source: source.to_owned() });
    Ok(delivery.follow(next).map_err(broken)?)
}

/// What several files hold together. Of a list in pages, all have to be there.
pub fn join_hsds(files: Vec<Delivery>, source: &str) -> Outcome<Delivery> {
    let broken = |_| Problem::new(ErrorCode::BadUserInput, messages::ImportBrokeOff { source: source.to_owned() });
    Ok(Delivery::of_files(files).map_err(broken)?)
}

/// What tables hold together: CSV files by their names.
pub fn join_tables(files: Vec<(String, Vec<u8>)>) -> Outcome<Delivery> {
    let problem = |flaw| match flaw {
        Illegible::Row(file, line) => {
            Problem::new(ErrorCode::BadUserInput, messages::ImportLineUnreadable { source: file, line })
        }
        Illegible::NoIds(file) => Problem::new(ErrorCode::BadUserInput, messages::ImportTableWithoutIds { file }),
        Illegible::NoServices => Problem::new(ErrorCode::BadUserInput, messages::ImportTableMissing),
    };
    Ok(tabular::services(Standard::load()?, files).map_err(problem)?)
}

fn unreadable(source: &str, flaw: Unreadable) -> Problem {
    let source = source.to_owned();
    match flaw.line {
        Some(line) => Problem::new(ErrorCode::BadUserInput, messages::ImportLineUnreadable { source, line }),
        None => Problem::new(ErrorCode::BadUserInput, messages::ImportNotHsds { source }),
    }
}

/// Takes in a file or answer in HSDS.
pub async fn import_hsds(app: &App, json: &[u8], order: &Order) -> Outcome<ImportReport> {
    take_in(app, read_hsds(json, &order.source, None)?, order).await
}

/// Takes in what was delivered in HSDS.
pub async fn take_in(app: &App, delivery: Delivery, order: &Order) -> Outcome<ImportReport> {
    let Delivery { records, gone, page, remarks, .. } = delivery.gathered();
    let mut judged = judge(Standard::load()?, records);
    let mut report = ImportReport { is_trial: order.is_trial, page, remarks, ..ImportReport::default() };
    let mut taking = Taking::begin(app, order, &mut judged).await?;
    report.entries = judged.iter().map(Entry::of).collect();
    if !report.is_complete() && !order.leaves_out_bad {
        report.is_held_back = true;
        return Ok(report);
    }
    let present: HashSet<Uuid> = judged.iter().filter_map(|one| one.id).collect();
    let is_certain = judged.iter().all(|one| one.id.is_some());
    if order.is_complete && !is_certain {
        report.remarks.push(Arc::new(messages::ImportUncertain));
    }
    taking.write(&judged, &mut report.entries).await?;
    let is_whole = order.is_complete && is_certain && page.is_none();
    let withdrawn = taking.withdraw(&present, is_whole, &gone).await?;
    let resources = taking.resources.clone();
    if order.is_trial {
        // What is not committed never happened.
        note_what_is_told_otherwise(taking.tx.conn(), &resources, &judged, &mut report.entries).await?;
    } else {
        taking.tx.commit().await?;
        note_what_is_told_otherwise(app.db.fresh(), &resources, &judged, &mut report.entries).await?;
    }
    report.entries.extend(withdrawn);
    Ok(report)
}

/// Compares what came with what is told of it.
async fn note_what_is_told_otherwise(
    conn: &impl ConnectionTrait,
    resources: &HashMap<Uuid, Uuid>,
    judged: &[Judged],
    entries: &mut [Entry],
) -> Outcome<()> {
    let records = judged.iter().filter(|one| one.listing.is_some()).filter_map(|one| Some((one.id?, &one.value)));
    let records: HashMap<Uuid, &Value> = records.collect();
    let ids: Vec<Uuid> = records.keys().filter_map(|id| resources.get(id).copied()).collect();
    let mut otherwise: HashMap<Uuid, Vec<String>> = HashMap::new();
    for ids in ids.chunks(AT_ONCE) {
        for told in directory::told(conn, ids).await? {
            let id = told.service.hsds_id;
            let languages: Vec<Locale> = told.resource.source_language.parse().into_iter().collect();
            let told = answer::service(&languages, told)?;
            let fields = records.get(&id).map(|record| difference::between(record, &told)).unwrap_or_default();
            otherwise.insert(id, fields.into_iter().filter(|field| !is_ours(field)).collect());
        }
    }
    for (one, entry) in judged.iter().zip(entries).filter(|(one, _)| one.listing.is_some()) {
        entry.told_otherwise = one.id.and_then(|id| otherwise.get(&id).cloned()).unwrap_or_default();
    }
    Ok(())
}

fn is_ours(field: &str) -> bool {
    OURS.iter().any(|ours| field.strip_prefix(ours).is_some_and(|rest| rest.is_empty() || rest.starts_with('/')))
}
