//! Every query about what the community did about crisis lines.

use entity::crisis_line_change::CrisisVerb;
use entity::{crisis_line, crisis_line_change};
use sea_orm::prelude::Date;
use sea_orm::sea_query::{LockType, OnConflict, ValueTuple};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter,
    QueryOrder, QuerySelect,
};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use uuid::Uuid;

use super::facts::Facts;
use super::rules::Kept;
use crate::changes::Audience;
use crate::failure::{Fault, Outcome};
use crate::i18n::Country;
use crate::loaders::one;
use crate::node::Kind;
use crate::page::{Key, Page, Window, by_id};
use crate::tx::Tx;

/// Where a line stands among lines: by country, then by how near it is to who asks.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Place {
    /// The country's code.
    pub country: String,
    /// How far down it stands there.
    pub rank: u32,
    /// What it is called, in the language of who asks.
    pub name: String,
    /// Its id.
    pub id: Uuid,
}

impl Key for Place {
    const LIST: &'static str = "crisis-lines";
}

impl From<Place> for ValueTuple {
    fn from(place: Place) -> Self {
        Self::Many(vec![place.country.into(), place.rank.into(), place.name.into(), place.id.into()])
    }
}

by_id! {
    /// Where something that was done about a line stands, the latest first.
    ChangePlace, "crisis-line-changes"
}

one! {
    /// What the community did about a line.
    CrisisLineKey => crisis_line
}

/// What the community keeps, as the rules know it. What cannot be read, because a later version wrote it, is not told: what
/// ships holds then.
pub fn kept(row: &crisis_line::Model) -> Option<Kept> {
    let country: Country = row.country.parse().ok()?;
    Some(Kept {
        id: row.id,
        country,
        facts: row.facts.as_ref().and_then(read),
        shipped: row.shipped.as_ref().and_then(read),
        assured_on: row.assured_on,
        assured_by: row.assured_by,
        is_hidden: row.hidden_at.is_some(),
        version: row.version,
    })
}

/// What was said of a line.
pub fn read(facts: &Value) -> Option<Facts> {
    Facts::deserialize(facts).inspect_err(|error| tracing::error!(%error, "a crisis line cannot be read")).ok()
}

/// What the community keeps of the lines of this country, or of all.
pub async fn all_kept(conn: &impl ConnectionTrait, country: Option<Country>) -> Outcome<Vec<Kept>> {
    let mut select = crisis_line::Entity::find();
    if let Some(country) = country {
        select = select.filter(crisis_line::Column::Country.eq(country.code()));
    }
    Ok(select.all(conn).await?.iter().filter_map(kept).collect())
}

/// The row of a line, held until the unit of work ends; `None` when nobody here has touched the line.
pub async fn hold(tx: &Tx, id: Uuid) -> Outcome<Option<crisis_line::Model>> {
    Ok(crisis_line::Entity::find_by_id(id).lock(LockType::NoKeyUpdate).one(tx.conn()).await?)
}

/// The same, of a line that ships: the row is made when it is not there.
pub async fn hold_shipped(tx: &Tx, id: Uuid, country: Country) -> Outcome<crisis_line::Model> {
    let row = untouched(tx, id, country);
    crisis_line::Entity::insert(row)
        .on_conflict(OnConflict::column(crisis_line::Column::Id).do_nothing().to_owned())
        .exec_without_returning(tx.conn())
        .await?;
    let missing = || Fault::new("the row of a crisis line that was just made is not there");
    Ok(hold(tx, id).await?.ok_or_else(missing)?)
}

/// Makes the row of a line that the community adds.
pub async fn insert(tx: &Tx, country: Country) -> Outcome<crisis_line::Model> {
    Ok(untouched(tx, tx.new_id(), country).insert(tx.conn()).await?)
}

fn untouched(tx: &Tx, id: Uuid, country: Country) -> crisis_line::ActiveModel {
    crisis_line::ActiveModel {
        id: Set(id),
        country: Set(country.code().to_owned()),
        facts: Set(None),
        shipped: Set(None),
        assured_on: Set(None),
        assured_by: Set(None),
        hidden_at: Set(None),
        version: Set(0),
        updated_at: Set(tx.now()),
    }
}

/// Something that was done about a line.
#[derive(Debug, Clone)]
pub struct Deed {
    /// What.
    pub verb: CrisisVerb,
    /// By whom.
    pub member: Uuid,
    /// What she wrote about it.
    pub note: Option<String>,
    /// The day on which she made sure of it, if she did.
    pub checked_on: Option<Date>,
    /// What was said of the line before, where that changed.
    pub before: Option<Value>,
    /// What is said of it from now on, where that changed.
    pub after: Option<Value>,
}

/// Writes the line as it is from now on, and that it was done. Everybody who follows is told.
pub async fn save(tx: &Tx, row: crisis_line::Model, deed: Deed) -> Outcome<()> {
    let id = row.id;
    let change = crisis_line_change::ActiveModel {
        id: Set(tx.new_id()),
        line_id: Set(id),
        member_id: Set(Some(deed.member)),
        at: Set(tx.now()),
        verb: Set(deed.verb),
        note: Set(deed.note),
        checked_on: Set(deed.checked_on),
        before: Set(deed.before),
        after: Set(deed.after),
    };
    let row = crisis_line::Model { version: row.version + 1, updated_at: tx.now(), ..row };
    row.into_active_model().reset_all().update(tx.conn()).await?;
    change.insert(tx.conn()).await?;
    tx.changed(Kind::CrisisLine, id, &[Audience::Everyone]);
    Ok(())
}

/// A page of what was done about a line, the latest first.
pub async fn changes(
    conn: &impl ConnectionTrait,
    line: Uuid,
    window: &Window<ChangePlace>,
) -> Outcome<Page<crisis_line_change::Model>> {
    let select = crisis_line_change::Entity::find().filter(crisis_line_change::Column::LineId.eq(line));
    window.of(select, crisis_line_change::Column::Id, true, |row| ChangePlace(row.id), conn).await
}

/// Why this line was last hidden.
pub async fn hidden_for(conn: &impl ConnectionTrait, line: Uuid) -> Outcome<Option<String>> {
    let last = crisis_line_change::Entity::find()
        .filter(crisis_line_change::Column::LineId.eq(line))
        .filter(crisis_line_change::Column::Verb.eq(CrisisVerb::Hidden))
        .order_by_desc(crisis_line_change::Column::Id)
        .one(conn)
        .await?;
    Ok(last.and_then(|row| row.note))
}
