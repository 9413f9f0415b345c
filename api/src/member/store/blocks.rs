//! Every query about members who have nothing more to do with each other. Each row is one direction; what follows from
//! it holds in both.

use std::collections::{HashMap, HashSet};

use entity::private::Private;
use entity::{block, member};
use sea_orm::sea_query::{LockType, OnConflict};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
};
use uuid::Uuid;

use crate::changes::Audience;
use crate::failure::Outcome;
use crate::node::Kind;
use crate::page::{Page, Window, by_id};
use crate::tx::Tx;

by_id! {
    /// Where a block stands in the list of a member's own: ids are in the order of making.
    BlockPlace, "blocks"
}

/// Parts the two for good, at `by`'s wish: from now on neither exists for the other. Said twice, it is said once.
/// Their rows are held until the unit of work ends, so that whoever holds one of them finds this, or is found by it.
pub async fn block(tx: &Tx, by: Uuid, whom: Uuid) -> Outcome<()> {
    let two = member::Entity::find()
        .filter(member::Column::Id.is_in([by, whom]))
        .order_by_asc(member::Column::Id)
        .lock(LockType::NoKeyUpdate)
        .all(tx.conn())
        .await?;
    let Some(other) = two.into_iter().find(|member| member.id == whom) else { return Ok(()) };
    let row = block::ActiveModel {
        id: Set(tx.new_id()),
        by_id: Set(by),
        whom_id: Set(whom),
        whom_name: Set(Private::new(other.display_name)),
        since: Set(tx.now()),
    };
    let said = OnConflict::columns([block::Column::ById, block::Column::WhomId]).do_nothing().to_owned();
    block::Entity::insert(row).on_conflict(said).exec_without_returning(tx.conn()).await?;
    part(tx, by, whom);
    Ok(())
}

/// Takes back what this member said, and that alone: `false` when she had not said it.
pub async fn unblock(tx: &Tx, by: Uuid, whom: Uuid) -> Outcome<bool> {
    let gone = block::Entity::delete_many()
        .filter(block::Column::ById.eq(by))
        .filter(block::Column::WhomId.eq(whom))
        .exec(tx.conn())
        .await?;
    if gone.rows_affected == 0 {
        return Ok(false);
    }
    super::changed_for_herself(tx, by);
    // Where the other has said the same, nothing has changed for her, and she is told nothing.
    if !are_blocked(tx.conn(), by, whom).await? {
        part(tx, by, whom);
    }
    Ok(true)
}

/// Notes for each of the two, and for her alone, that she sees the other otherwise from here on.
fn part(tx: &Tx, one: Uuid, other: Uuid) {
    tx.changed(Kind::Member, other, &[Audience::Member(one)]);
    tx.changed(Kind::Member, one, &[Audience::Member(other)]);
}

/// That a row is between this member and one of whom `other` says which.
fn between(member: Uuid, other: impl Fn(block::Column) -> Condition) -> Condition {
    let hers = Condition::all().add(block::Column::ById.eq(member)).add(other(block::Column::WhomId));
    let theirs = Condition::all().add(block::Column::WhomId.eq(member)).add(other(block::Column::ById));
    Condition::any().add(hers).add(theirs)
}

/// Whether one of these two has blocked the other.
pub async fn are_blocked(conn: &impl ConnectionTrait, one: Uuid, other: Uuid) -> Outcome<bool> {
    let select = block::Entity::find().filter(between(one, |column| Condition::all().add(column.eq(other))));
    Ok(select.one(conn).await?.is_some())
}

/// Everybody who does not exist for this member, and for whom she does not exist.
pub async fn blocked_of(conn: &impl ConnectionTrait, member: Uuid) -> Outcome<HashSet<Uuid>> {
    let columns = [block::Column::ById, block::Column::WhomId];
    let rows: Vec<(Uuid, Uuid)> = block::Entity::find()
        .select_only()
        .columns(columns)
        .filter(between(member, |_| Condition::all()))
        .into_tuple()
        .all(conn)
        .await?;
    Ok(rows.into_iter().map(|(by, whom)| if by == member { whom } else { by }).collect())
}

/// The same of each of these members; whom it leaves out has nobody.
pub async fn blocked_of_each(conn: &impl ConnectionTrait, members: &[Uuid]) -> Outcome<HashMap<Uuid, HashSet<Uuid>>> {
    let asked: HashSet<&Uuid> = members.iter().collect();
    let mut blocked: HashMap<Uuid, HashSet<Uuid>> = HashMap::new();
    // A database takes so many values in one statement.
    for some in members.chunks(5_000) {
        let is_one = |column: block::Column| column.is_in(some.iter().copied());
        let rows: Vec<(Uuid, Uuid)> = block::Entity::find()
            .select_only()
            .columns([block::Column::ById, block::Column::WhomId])
            .filter(Condition::any().add(is_one(block::Column::ById)).add(is_one(block::Column::WhomId)))
            .into_tuple()
            .all(conn)
            .await?;
        for (one, other) in rows.into_iter().flat_map(|(by, whom)| [(by, whom), (whom, by)]) {
            if asked.contains(&one) {
                blocked.entry(one).or_default().insert(other);
            }
        }
    }
    Ok(blocked)
}

/// The block with this id.
pub async fn block_with_id(conn: &impl ConnectionTrait, id: Uuid) -> Outcome<Option<block::Model>> {
    Ok(block::Entity::find_by_id(id).one(conn).await?)
}

/// What this member said about that one, if she did.
pub async fn block_of(conn: &impl ConnectionTrait, by: Uuid, whom: Uuid) -> Outcome<Option<block::Model>> {
    let hers = block::Entity::find().filter(block::Column::ById.eq(by)).filter(block::Column::WhomId.eq(whom));
    Ok(hers.one(conn).await?)
}

/// Those whom this member has blocked, the latest first.
pub async fn blocks_by(
    conn: &impl ConnectionTrait,
    member: Uuid,
    window: &Window<BlockPlace>,
) -> Outcome<Page<block::Model>> {
    let select = block::Entity::find().filter(block::Column::ById.eq(member));
    window.of(select, block::Column::Id, true, |row| BlockPlace(row.id), conn).await
}
