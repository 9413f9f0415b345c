//! What an import came to, record by record: for people, line by line in their language, and for programs.

use std::sync::Arc;

use serde_json::{Value, json};
use uuid::Uuid;

use super::super::messages;
use super::judging::{Fault, Judged};
use crate::i18n::Message;

/// What is told otherwise of every service: it is ours.
pub const OURS: [&str; 3] = ["/last_modified", "/text_language", "/translations"];

/// What an import came to.
#[derive(Debug, Default)]
pub struct ImportReport {
    /// What became of each record, in their order; then of what was not among them.
    pub entries: Vec<Entry>,
    /// Whether nothing was taken in, because of records that cannot be.
    pub is_held_back: bool,
    /// Whether this only says what would have become of them.
    pub is_trial: bool,
    /// Which page this was, and of how many, if it was one of several.
    pub page: Option<(u64, u64)>,
    /// What there is to say about the whole of it.
    pub remarks: Vec<Arc<dyn Message>>,
}

/// What became of one record.
#[derive(Debug, Default)]
pub struct Entry {
    /// Where it stood; none of what was not there any more.
    pub place: Option<String>,
    /// Its id, where it can be read.
    pub id: Option<Uuid>,
    /// Its name.
    pub name: String,
    /// What became of it.
    pub became: Became,
    /// In which fields it is another than the last time.
    pub changed: Vec<String>,
    /// Which words of people here gave way to it.
    pub replaced: Vec<String>,
    /// Which fields are told otherwise than they came, beside those that are ours.
    pub told_otherwise: Vec<String>,
    /// What is wrong with it.
    pub faults: Vec<Fault>,
}

/// What became of a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Became {
    /// Nothing, because of others.
    #[default]
    HeldBack,
    /// It is listed, and was not before.
    Listed,
    /// Its listing has changed.
    Changed,
    /// It brought nothing new.
    AsBefore,
    /// It is listed again.
    Returned,
    /// Its listing was taken back.
    Withdrawn,
    /// It was left out.
    Refused,
}

impl Became {
    fn name(self) -> &'static str {
        match self {
            Self::HeldBack => "held_back",
            Self::Listed => "new",
            Self::Changed => "changed",
            Self::AsBefore => "as_before",
            Self::Returned => "returned",
            Self::Withdrawn => "withdrawn",
            Self::Refused => "refused",
        }
    }
}

/// How many records became what.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counts {
    /// Listed now, and not before.
    pub taken: u64,
    /// Changed.
    pub changed: u64,
    /// As before.
    pub unchanged: u64,
    /// Listed again.
    pub returned: u64,
    /// Taken back.
    pub withdrawn: u64,
    /// Left out.
    pub refused: u64,
}

impl Entry {
    /// What there is to say about a record before anything becomes of it.
    pub fn of(judged: &Judged) -> Self {
        Self {
            place: Some(judged.place.clone()),
            id: judged.id,
            name: judged.name.clone(),
            became: if judged.listing.is_some() { Became::HeldBack } else { Became::Refused },
            faults: judged.faults.clone(),
            ..Self::default()
        }
    }

    /// What to tell a person of it, line by line; `say` says it in her language.
    fn lines(&self, say: &impl Fn(&dyn Message) -> String) -> Vec<String> {
        let (became, name) = (self.became.name(), self.name.clone());
        let id = self.id.map_or_else(|| "–".to_owned(), |id| id.to_string());
        let fields = self.changed.join(", ");
        let mut lines = vec![match self.place.clone() {
            Some(place) => say(&messages::ImportRecord { place, name, id, became, fields }),
            None => say(&messages::ImportRecordGone { name, id }),
        }];
        if !self.replaced.is_empty() {
            lines.push(say(&messages::ImportReplaces { fields: self.replaced.join(", ") }));
        }
        if !self.told_otherwise.is_empty() {
            lines.push(say(&messages::ImportToldOtherwise { fields: self.told_otherwise.join(", ") }));
        }
        for Fault { path, keyword, kind, is_refusal } in &self.faults {
            let (path, keyword, reason) = (path.clone(), keyword.clone(), say(kind.reason().as_ref()));
            let severity = if *is_refusal { "error" } else { "warning" };
            lines.push(say(&messages::ImportFault { severity, path, reason, keyword }));
        }
        lines
    }

    fn json(&self, say: &impl Fn(&dyn Message) -> String) -> Value {
        let fault = |Fault { path, keyword, kind, is_refusal }: &Fault| {
            json!({
                "path": path, "kind": kind.name(), "keyword": keyword, "reason": say(kind.reason().as_ref()),
                "severity": if *is_refusal { "error" } else { "warning" },
            })
        };
        json!({
            "record": self.place, "id": self.id, "name": self.name, "outcome": self.became.name(),
            "changed": self.changed, "replaced": self.replaced, "told_otherwise": self.told_otherwise,
            "faults": self.faults.iter().map(fault).collect::<Vec<_>>(),
        })
    }
}

impl ImportReport {
    /// Whether every record could be used.
    pub fn is_complete(&self) -> bool {
        self.counts().refused == 0
    }

    /// How many records became what.
    pub fn counts(&self) -> Counts {
        let count = |became| self.entries.iter().filter(|entry| entry.became == became).count() as u64;
        Counts {
            taken: count(Became::Listed),
            changed: count(Became::Changed),
            unchanged: count(Became::AsBefore),
            returned: count(Became::Returned),
            withdrawn: count(Became::Withdrawn),
            refused: count(Became::Refused),
        }
    }

    /// What to tell a person of each record, line by line: of all of them, or only of those that brought something.
    pub fn lines(&self, is_brief: bool, say: impl Fn(&dyn Message) -> String) -> Vec<String> {
        let is_told = |entry: &&Entry| match entry.became {
            // Where nothing is taken in, whoever reads it looks for what is in the way.
            Became::HeldBack => !entry.faults.is_empty(),
            Became::AsBefore => !is_brief || !entry.faults.is_empty(),
            _ => true,
        };
        let lines = self.entries.iter().filter(is_told).flat_map(|entry| entry.lines(&say));
        // What others wrote is not to command the terminal that it is read on.
        lines.map(|line| line.chars().filter(|one| !one.is_control()).collect()).collect()
    }

    /// What to tell a person of the whole, line by line.
    pub fn sentences(&self) -> Vec<Arc<dyn Message>> {
        let Counts { taken, changed, unchanged, returned, withdrawn, refused } = self.counts();
        let mut all = self.remarks.clone();
        if let Some((page, pages)) = self.page {
            all.push(Arc::new(messages::ImportOnePage { page, pages }));
        }
        if self.is_held_back {
            all.push(Arc::new(messages::ImportHeldBack { refused }));
        } else {
            all.push(Arc::new(messages::ImportCounts { taken, changed, unchanged, returned, withdrawn, refused }));
        }
        if self.is_trial {
            all.push(Arc::new(messages::ImportTrial));
        }
        all
    }

    /// The same for programs: an object for each record, and one for the whole, one a line.
    pub fn ndjson(&self, say: impl Fn(&dyn Message) -> String) -> String {
        let Counts { taken, changed, unchanged, returned, withdrawn, refused } = self.counts();
        let whole = json!({
            "summary": {
                "new": taken, "changed": changed, "as_before": unchanged, "returned": returned, "withdrawn": withdrawn,
                "refused": refused, "held_back": self.is_held_back, "dry_run": self.is_trial,
                "page": self.page.map(|(page, _)| page), "pages": self.page.map(|(_, pages)| pages),
                "told_otherwise_always": OURS,
                "remarks": self.remarks.iter().map(|remark| say(remark.as_ref())).collect::<Vec<_>>(),
            },
        });
        let entries = self.entries.iter().map(|entry| entry.json(&say));
        entries.chain([whole]).map(|line| format!("{line}\n")).collect()
    }
}
