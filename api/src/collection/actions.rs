//! The verbs of keeping: save a resource and let it go; gather some for a meeting, change what was gathered, remove it.

use entity::collection;
use uuid::Uuid;

use super::rules::{self, Rearrangement};
use super::store;
use crate::app::App;
use crate::failure::{Check, Failure, Outcome};
use crate::i18n::Locale;
use crate::meeting::{self, Hand, Spot};
use crate::node::not_found;
use crate::resource;
use crate::tx::Tx;

/// Keeps a published resource for the member; what she keeps already stays as it is.
pub async fn save(app: &App, member: Uuid, id: Uuid) -> Outcome<()> {
    let tx = app.begin().await?;
    there(&tx, &[id], |_| "resource".to_owned()).await?;
    store::save(&tx, member, id).await?;
    tx.commit().await
}

/// Lets go of it; what she does not keep, she still does not.
pub async fn unsave(app: &App, member: Uuid, id: Uuid) -> Outcome<()> {
    let tx = app.begin().await?;
    there(&tx, &[id], |_| "resource".to_owned()).await?;
    store::unsave(&tx, member, id).await?;
    tx.commit().await
}

/// A collection that is not there yet, checked.
pub struct NewCollection {
    /// The meeting, or one date of it, that it is for.
    pub of: Spot,
    /// What it is called.
    pub title: String,
    /// The language of the title.
    pub language: Locale,
    /// What is in it at first.
    pub resources: Vec<Uuid>,
}

/// What is to be different about a collection, checked; what is `None` stays.
pub struct CollectionChange {
    /// What it is called, and in which language.
    pub title: Option<(String, Locale)>,
    /// What is in it.
    pub resources: Rearrangement,
}

/// Gathers resources for a meeting.
pub async fn create(app: &App, hand: Hand, new: NewCollection) -> Outcome<Uuid> {
    let tx = app.begin().await?;
    let meeting = meeting::meeting_in_hand(&tx, hand, new.of).await?;
    let meeting = meeting.ok_or_else(|| Failure::from(not_found().at("of")))?;
    there(&tx, &new.resources, |place| format!("resources.{place}")).await?;
    let first = Rearrangement { add: new.resources, ..Rearrangement::default() };
    let resources = rules::rearranged(&[], &first).map_err(|problem| problem.at("resources"))?;
    let occurrence = match new.of {
        Spot::Meeting(_) => None,
        Spot::Date(date) => Some(date),
    };
    let id = store::insert(&tx, meeting, occurrence, new.title, &new.language).await?;
    store::put(&tx, id, &resources).await?;
    tx.commit().await?;
    Ok(id)
}

/// Changes what it is called, what is in it, and in which order.
pub async fn update(app: &App, hand: Hand, id: Uuid, change: CollectionChange) -> Outcome<()> {
    let tx = app.begin().await?;
    let collection = in_hand(&tx, hand, id).await?;
    there(&tx, &change.resources.add, |place| format!("add.{place}")).await?;
    let before = store::resources(&tx, id).await?;
    let after = rules::rearranged(&before, &change.resources).map_err(|problem| problem.at("add"))?;
    if after != before {
        store::put(&tx, id, &after).await?;
    }
    store::change(&tx, &collection, change.title).await?;
    tx.commit().await
}

/// Removes a collection. The resources stay where they are.
pub async fn remove(app: &App, hand: Hand, id: Uuid) -> Outcome<()> {
    let tx = app.begin().await?;
    let collection = in_hand(&tx, hand, id).await?;
    store::remove(&tx, &collection).await?;
    tx.commit().await
}

/// The collection, held, for a hand that may change the meeting that it is for.
async fn in_hand(tx: &Tx, hand: Hand, id: Uuid) -> Outcome<collection::Model> {
    let no_such = || Failure::from(not_found().at("collection"));
    let seen = store::collection(tx.conn(), id).await?.ok_or_else(no_such)?;
    let spot = seen.occurrence_id.map_or(Spot::Meeting(seen.meeting_id), Spot::Date);
    // The meeting is held from here on, and with it all that is beside it.
    meeting::meeting_in_hand(tx, hand, spot).await?.ok_or_else(no_such)?;
    store::collection(tx.conn(), id).await?.ok_or_else(no_such)
}

/// Whether all of these are there for every reader.
async fn there(tx: &Tx, ids: &[Uuid], field: impl Fn(usize) -> String) -> Outcome<()> {
    let published = resource::published_among(tx.conn(), ids).await?;
    let mut check = Check::default();
    for (place, _) in ids.iter().enumerate().filter(|(_, id)| !published.contains_key(id)) {
        check.note(not_found().at(&field(place)));
    }
    check.finish()
}
