//! The log of changes as rows.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use entity::{change, occurrence};
use sea_orm::sea_query::ValueTuple;
use sea_orm::{
    ActiveValue::{NotSet, Set},
    ColumnTrait, Condition, ConnectionTrait, DatabaseTransaction, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    Select,
};
use uuid::Uuid;

use super::{Audience, Change, Circle, Concern, KEPT, Place, Wish};
use crate::app::App;
use crate::failure::Outcome;
use crate::node::Kind;
use crate::page::{Key, Page, Window};
use crate::sweep;
use crate::viewer::Viewer;

/// How many lines one statement writes.
const AT_ONCE: usize = 2_000;

impl Key for Place {
    const LIST: &'static str = "changes";
}

impl From<Place> for ValueTuple {
    fn from(place: Place) -> Self {
        Self::One(place.position.into())
    }
}

/// A change that is to be written down.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct New {
    /// What kind of thing.
    pub kind: Kind,
    /// Which one.
    pub thing: Uuid,
    /// What it is a part of, where that is known already.
    pub within: Option<Uuid>,
    /// Who may learn of it.
    pub audience: Audience,
}

/// Notes of each date which meeting it is a date of. It is looked up here, once for all of them, so that
/// nobody who changes a date can forget to say so.
pub async fn locate(tx: &DatabaseTransaction, news: &mut [New]) -> Outcome<()> {
    let is_to_be_located = |new: &New| new.kind == Kind::Occurrence && new.within.is_none();
    let dates: Vec<Uuid> = news.iter().filter(|new| is_to_be_located(new)).map(|new| new.thing).collect();
    if dates.is_empty() {
        return Ok(());
    }
    let select = occurrence::Entity::find().filter(occurrence::Column::Id.is_in(dates)).select_only();
    let columns = [occurrence::Column::Id, occurrence::Column::MeetingId];
    let rows: Vec<(Uuid, Uuid)> = select.columns(columns).into_tuple().all(tx).await?;
    let meetings: HashMap<Uuid, Uuid> = rows.into_iter().collect();
    for new in news.iter_mut().filter(|new| is_to_be_located(new)) {
        new.within = meetings.get(&new.thing).copied();
    }
    Ok(())
}

/// Writes these down, in this order. The transaction must hold the turn in which positions are given out.
pub async fn insert(tx: &DatabaseTransaction, news: Vec<New>, at: DateTime<Utc>) -> Outcome<()> {
    let rows = news.into_iter().map(|new| change::ActiveModel {
        position: NotSet,
        kind: Set(new.kind.prefix().to_owned()),
        thing: Set(new.thing),
        within: Set(new.within),
        audience: Set(new.audience.name()),
        at: Set(at),
    });
    // Databases take only so many values at a time.
    let rows: Vec<_> = rows.collect();
    for rows in rows.chunks(AT_ONCE) {
        change::Entity::insert_many(rows.to_vec()).exec_without_returning(tx).await?;
    }
    Ok(())
}

/// Where the log ends.
pub async fn end(conn: &impl ConnectionTrait) -> Outcome<i64> {
    let newest = change::Entity::find().select_only().column(change::Column::Position);
    let newest: Option<i64> = newest.order_by_desc(change::Column::Position).limit(1).into_tuple().one(conn).await?;
    Ok(newest.unwrap_or_default())
}

/// The position of the latest change that was told to this audience; 0 when there is none.
pub async fn latest(conn: &impl ConnectionTrait, audience: Audience) -> Outcome<i64> {
    let told = change::Entity::find().select_only().column(change::Column::Position);
    let told = told.filter(change::Column::Audience.eq(audience.name()));
    let latest: Option<i64> = told.order_by_desc(change::Column::Position).limit(1).into_tuple().one(conn).await?;
    Ok(latest.unwrap_or_default())
}

/// A stretch of the log.
pub(super) struct Stretch {
    /// What it says, the oldest first.
    pub changes: Vec<Change>,
    /// The position of its last line, whether this version of the server can read it or not.
    pub end: i64,
    /// Whether it is as long as it was allowed to be, so that there may be more behind it.
    pub is_full: bool,
}

/// Up to `limit` lines after this position; of these audiences, where some are named.
pub(super) async fn after(
    conn: &impl ConnectionTrait,
    position: i64,
    audiences: Option<&[Audience]>,
    limit: u64,
) -> Outcome<Stretch> {
    let select = change::Entity::find().filter(change::Column::Position.gt(position));
    let select = match audiences {
        Some(audiences) => told_to(select, audiences),
        None => select,
    };
    let rows = select.order_by_asc(change::Column::Position).limit(limit).all(conn).await?;
    Ok(Stretch {
        end: rows.last().map_or(position, |row| row.position),
        is_full: rows.len() as u64 == limit,
        changes: rows.into_iter().filter_map(read).collect(),
    })
}

/// What concerns one member, for a page.
pub struct Mine {
    /// Who she is.
    pub member: Uuid,
    /// What can concern her.
    pub concern: Concern,
    /// What does.
    pub circle: Circle,
}

/// A page of the changes that are told to the viewer, the oldest first; only those that are wished for, and only what
/// concerns a member, where one is named.
pub async fn page(
    conn: &impl ConnectionTrait,
    viewer: &Viewer,
    wish: &Wish,
    mine: Option<&Mine>,
    window: &Window<Place>,
) -> Outcome<Page<Change>> {
    let mut select = told_to(change::Entity::find(), &Audience::of(viewer));
    if let Some(member) = viewer.member().filter(|member| !member.blocked.is_empty()) {
        // What `is_about_nobody` says of one line.
        let is_about_somebody = Condition::any()
            .add(change::Column::Kind.ne(Kind::Member.prefix()))
            .add(change::Column::Thing.is_not_in(member.blocked.iter().copied()))
            .add(change::Column::Audience.eq(Audience::Member(member.id).name()));
        select = select.filter(is_about_somebody);
    }
    if let Some(kinds) = &wish.kinds {
        select = select.filter(change::Column::Kind.is_in(kinds.iter().map(|kind| kind.prefix())));
    }
    if let Some(things) = &wish.things {
        let parts = change::Column::Within.is_in(things.iter().copied());
        select = select.filter(Condition::any().add(change::Column::Thing.is_in(things.iter().copied())).add(parts));
    }
    if let Some(mine) = mine {
        select = select.filter(mine.condition());
    }
    let key = |row: &change::Model| Place { position: row.position, at: row.at };
    let page = window.of(select, change::Column::Position, false, key, conn).await?;
    Ok(page.filter_map(read))
}

impl Mine {
    fn condition(&self) -> Condition {
        let Circle { things, wholes } = &self.circle;
        let concerns = Condition::any()
            .add(change::Column::Audience.eq(Audience::Member(self.member).name()))
            .add(change::Column::Thing.is_in(things.union(wholes).copied()))
            .add(change::Column::Within.is_in(wholes.iter().copied()));
        let kinds = change::Column::Kind.is_in(self.concern.kinds.iter().map(|kind| kind.prefix()));
        Condition::all().add(kinds).add(concerns)
    }
}

/// Removes some of what no cursor can go on from any more.
pub(super) async fn sweep(app: App) -> Outcome<u64> {
    let old = change::Column::At.lt(app.clock.now() - KEPT);
    sweep::remove::<change::Entity>(&app, change::Column::Position, old).await
}

fn told_to(select: Select<change::Entity>, audiences: &[Audience]) -> Select<change::Entity> {
    select.filter(change::Column::Audience.is_in(audiences.iter().map(|audience| audience.name())))
}

/// A line that this version of the server can read: a newer one may know kinds that it does not.
fn read(row: change::Model) -> Option<Change> {
    let kind = Kind::with_prefix(&row.kind)?;
    let audience = Audience::named(&row.audience)?;
    let place = Place { position: row.position, at: row.at };
    Some(Change { place, kind, thing: row.thing, within: row.within, audience })
}
