//! What those do about lines who look after them: make sure, correct, add, hide and show. Each is written down with who did
//! it, and nothing that somebody here said is lost to what ships later.

use chrono::NaiveDate;
use entity::crisis_line;
use entity::crisis_line_change::CrisisVerb;
use uuid::Uuid;

use super::facts::Facts;
use super::rules::{self, Line};
use super::store::{self, Deed};
use super::{messages, shipped};
use crate::app::App;
use crate::failure::{ErrorCode, Fault, Outcome, Problem};
use crate::i18n::{Country, Message};
use crate::node::not_found;
use crate::tx::Tx;

/// A line in somebody's hands.
struct Work {
    tx: Tx,
    row: crisis_line::Model,
    line: Line,
    member: Uuid,
}

/// Which line somebody has before her, and in which state.
#[derive(Debug, Clone, Copy)]
pub struct Seen {
    /// The line.
    pub id: Uuid,
    /// The version that she has read, if she says so.
    pub version: Option<i32>,
}

/// That somebody made sure of something.
#[derive(Debug, Clone)]
pub struct Assurance {
    /// On which day.
    pub on: NaiveDate,
    /// What she writes about it.
    pub note: Option<String>,
}

impl Work {
    async fn begin(app: &App, member: Uuid, seen: Seen) -> Outcome<Self> {
        let tx = app.begin().await?;
        let ships = shipped::with_id(seen.id);
        let row = match ships {
            Some(ships) => Some(store::hold_shipped(&tx, ships.id, ships.country).await?),
            None => store::hold(&tx, seen.id).await?,
        };
        let row = row.ok_or_else(not_found)?;
        let line = Line::of(ships, store::kept(&row)).ok_or_else(not_found)?;
        if seen.version.is_some_and(|version| version != row.version) {
            return Err(conflict(messages::ChangedMeanwhile).at("version").into());
        }
        Ok(Self { tx, row, line, member })
    }

    /// Has the community say this of the line from now on, with what ships at this moment before its eyes.
    fn say(&mut self, facts: &Facts) -> Outcome<()> {
        self.row.facts = Some(serde_json::to_value(facts)?);
        self.row.shipped = shipped::with_id(self.row.id).map(|ships| serde_json::to_value(&ships.facts)).transpose()?;
        Ok(())
    }

    fn assure(&mut self, on: Option<NaiveDate>) {
        self.row.assured_on = on;
        self.row.assured_by = on.map(|_| self.member);
    }

    /// What she does about it.
    fn deed(&self, verb: CrisisVerb) -> Deed {
        Deed { verb, member: self.member, note: None, checked_on: None, before: None, after: None }
    }

    async fn finish(self, deed: Deed) -> Outcome<()> {
        store::save(&self.tx, self.row, deed).await?;
        self.tx.commit().await
    }
}

/// Says that the line is as it is told.
pub async fn assure(app: &App, member: Uuid, seen: Seen, assurance: Assurance) -> Outcome<()> {
    let mut work = Work::begin(app, member, seen).await?;
    let facts = work.line.facts.clone().into_owned();
    work.say(&facts)?;
    work.assure(Some(assurance.on));
    let deed = Deed { note: assurance.note, checked_on: Some(assurance.on), ..work.deed(CrisisVerb::Assured) };
    work.finish(deed).await
}

/// A correction: what the line is to be, made of what it is, and whether it names what it rests on.
pub struct Correction<F> {
    /// Makes the one of the other.
    pub apply: F,
    /// Whether it says what the line rests on.
    pub names_sources: bool,
    /// On which day somebody made sure of it, if she did.
    pub checked_on: Option<NaiveDate>,
    /// What she writes about it.
    pub note: Option<String>,
}

/// Corrects the line. That somebody made sure of it before counts only as long as it is reached as before.
pub async fn correct<F>(app: &App, member: Uuid, seen: Seen, correction: Correction<F>) -> Outcome<()>
where
    F: FnOnce(Facts, Country) -> Outcome<Facts> + Send,
{
    let mut work = Work::begin(app, member, seen).await?;
    let before = work.line.facts.clone().into_owned();
    let Correction { apply, names_sources, checked_on, note } = correction;
    let after = rules::corrected(&before, apply(before.clone(), work.line.country)?, names_sources);
    work.say(&after)?;
    if checked_on.is_some() || rules::is_another(&before, &after) {
        work.assure(checked_on);
    }
    let (before, after) = (Some(serde_json::to_value(&before)?), Some(serde_json::to_value(&after)?));
    let deed = Deed { note, checked_on, before, after, ..work.deed(CrisisVerb::Corrected) };
    work.finish(deed).await
}

/// Adds a line of the community's own.
pub async fn add(
    app: &App,
    member: Uuid,
    country: Country,
    facts: &Facts,
    checked_on: Option<NaiveDate>,
) -> Outcome<Uuid> {
    let tx = app.begin().await?;
    let row = store::insert(&tx, country).await?;
    let id = row.id;
    let facts_kept = serde_json::to_value(facts)?;
    let (assured_on, assured_by) = (checked_on, checked_on.map(|_| member));
    let after = Some(facts_kept.clone());
    let row = crisis_line::Model { facts: Some(facts_kept), assured_on, assured_by, ..row };
    store::save(&tx, row, Deed { verb: CrisisVerb::Added, member, note: None, checked_on, before: None, after })
        .await?;
    tx.commit().await?;
    Ok(id)
}

/// Hides the line from everybody but those who look after lines.
pub async fn hide(app: &App, member: Uuid, seen: Seen, reason: String) -> Outcome<()> {
    let mut work = Work::begin(app, member, seen).await?;
    if work.line.is_hidden {
        return Err(conflict(messages::HiddenAlready).into());
    }
    work.row.hidden_at = Some(work.tx.now());
    let deed = Deed { note: Some(reason), ..work.deed(CrisisVerb::Hidden) };
    work.finish(deed).await
}

/// Shows it again.
pub async fn show(app: &App, member: Uuid, seen: Seen) -> Outcome<()> {
    let mut work = Work::begin(app, member, seen).await?;
    if !work.line.is_hidden {
        return Err(conflict(messages::NotHidden).into());
    }
    work.row.hidden_at = None;
    let deed = work.deed(CrisisVerb::Shown);
    work.finish(deed).await
}

/// Takes what ships in place of what the community said. Nobody has made sure of that.
pub async fn take_shipped(app: &App, member: Uuid, seen: Seen) -> Outcome<()> {
    let mut work = Work::begin(app, member, seen).await?;
    let ships = shipped::with_id(seen.id).map(|ships| &ships.facts);
    let Some(ships) = ships.filter(|ships| **ships != *work.line.facts) else {
        return Err(conflict(messages::NothingToTake).into());
    };
    let before = work.line.facts.clone().into_owned();
    (work.row.facts, work.row.shipped) = (None, None);
    if rules::is_another(&before, ships) {
        work.assure(None);
    } else {
        // What somebody made sure of is what ships: it is hers as before.
        work.say(ships)?;
    }
    let (before, after) = (Some(serde_json::to_value(&before)?), Some(serde_json::to_value(ships)?));
    let deed = Deed { before, after, ..work.deed(CrisisVerb::Taken) };
    work.finish(deed).await
}

fn conflict(message: impl Message) -> Problem {
    Problem::new(ErrorCode::Conflict, message)
}

/// That a line that was changed a moment ago is not there.
pub fn missing() -> Fault {
    Fault::new("a crisis line that should be there is not")
}
