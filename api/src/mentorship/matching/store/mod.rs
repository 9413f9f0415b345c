//! Every query about proposals. They are for stewards alone: what loads one by its id looks at who asks, and what is
//! a part of one is reached through it. Lists of people are written and read in few statements, however long they are.

mod loaders;
mod people;

use std::collections::HashMap;

use entity::matching::{self, MatchingState};
use entity::matching_pair::LeftOut;
use entity::{matching_pair, matching_removal, matching_unmatched};
use sea_orm::sea_query::Expr;
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, EntityTrait, ExprTrait, QueryFilter,
    QueryOrder,
};
use uuid::Uuid;

use super::rules::{self, Decisions, Pair, Proposal, Two};
use crate::app::App;
use crate::changes::Audience;
use crate::db::is_duplicate;
use crate::failure::Outcome;
use crate::loaders::gathered;
use crate::node::Kind;
use crate::page::{Page, Window, by_id};
use crate::sweep;
use crate::tx::Tx;

pub use loaders::{MatchingKey, PairsKey, ReasonsKey, TotalFitKey, UnmatchedKey};
pub use people::people;

/// How many rows go into one statement: databases bound how many values one may carry.
const ROWS: usize = 2_000;

by_id! {
    /// Where a proposal stands in the list of proposals: ids are in the order in which they were made.
    MatchingPlace, "matchings"
}

by_id! {
    /// Where somebody stands in a list of a proposal: those who joined first, first.
    NewcomerPlace, "matching-newcomers"
}

/// A page of the proposals, the newest first; `state` leaves those that stand so.
pub async fn matchings(
    conn: &impl ConnectionTrait,
    state: Option<MatchingState>,
    window: &Window<MatchingPlace>,
) -> Outcome<Page<matching::Model>> {
    let is_so = Condition::all().add_option(state.map(|state| matching::Column::State.eq(state)));
    let select = matching::Entity::find().filter(is_so);
    window.of(select, matching::Column::Id, true, |row| MatchingPlace(row.id), conn).await
}

/// The proposal with this id, for a steward who does something with it.
pub async fn matching(conn: &impl ConnectionTrait, id: Uuid) -> Outcome<Option<matching::Model>> {
    Ok(matching::Entity::find_by_id(id).one(conn).await?)
}

/// Every pair of a proposal, by the newcomer.
pub async fn pairs(conn: &impl ConnectionTrait, matching: Uuid) -> Outcome<Vec<Pair>> {
    let rows = matching_pair::Entity::find()
        .filter(matching_pair::Column::MatchingId.eq(matching))
        .order_by_asc(matching_pair::Column::NewcomerId)
        .all(conn)
        .await?;
    let pair = |row: matching_pair::Model| Pair {
        two: Two { newcomer: row.newcomer_id, mentor: row.mentor_id },
        score: u32::try_from(row.score).unwrap_or_default(),
        is_pinned: row.pinned,
    };
    Ok(rows.into_iter().map(pair).collect())
}

/// What stewards have decided about a proposal that has these pairs.
pub async fn decisions(conn: &impl ConnectionTrait, matching: Uuid, pairs: &[Pair]) -> Outcome<Decisions> {
    let removals = matching_removal::Entity::find().filter(matching_removal::Column::MatchingId.eq(matching));
    let removed = removals.all(conn).await?.into_iter();
    let pinned = pairs.iter().filter(|pair| pair.is_pinned).map(|pair| (pair.two.newcomer, pair.two.mentor));
    Ok(Decisions {
        pinned: pinned.collect(),
        removed: removed.map(|row| Two { newcomer: row.newcomer_id, mentor: row.mentor_id }).collect(),
    })
}

/// Writes a proposal down as the draft; `None` when somebody else has just made one.
pub async fn insert(tx: &Tx, made_by: Uuid, proposal: &Proposal) -> Outcome<Option<Uuid>> {
    let row = matching::ActiveModel {
        id: Set(tx.new_id()),
        made_by: Set(Some(made_by)),
        made_at: Set(tx.now()),
        state: Set(MatchingState::Draft),
        revision: Set(0),
        settled_at: Set(None),
    };
    match row.insert(tx.conn()).await {
        Ok(row) => {
            write(tx, row.id, proposal).await?;
            changed(tx, row.id);
            Ok(Some(row.id))
        }
        Err(error) if is_duplicate(&error) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// Takes a proposal for the one that was read; `false` when it was sent, discarded or worked out anew meanwhile.
pub async fn replace(tx: &Tx, read: &matching::Model, decisions: &Decisions, proposal: &Proposal) -> Outcome<bool> {
    let changed_rows = matching::Entity::update_many()
        .col_expr(matching::Column::Revision, Expr::col(matching::Column::Revision).add(1))
        .filter(matching::Column::Id.eq(read.id))
        .filter(matching::Column::State.eq(MatchingState::Draft))
        .filter(matching::Column::Revision.eq(read.revision))
        .exec(tx.conn())
        .await?;
    if changed_rows.rows_affected == 0 {
        return Ok(false);
    }
    let (pairs, unmatched) = (matching_pair::Column::MatchingId, matching_unmatched::Column::MatchingId);
    matching_pair::Entity::delete_many().filter(pairs.eq(read.id)).exec(tx.conn()).await?;
    matching_unmatched::Entity::delete_many().filter(unmatched.eq(read.id)).exec(tx.conn()).await?;
    let removals = matching_removal::Column::MatchingId;
    matching_removal::Entity::delete_many().filter(removals.eq(read.id)).exec(tx.conn()).await?;
    let removed: Vec<_> = decisions.removed.iter().collect();
    for removed in removed.chunks(ROWS) {
        let rows = removed.iter().map(|two| matching_removal::ActiveModel {
            matching_id: Set(read.id),
            newcomer_id: Set(two.newcomer),
            mentor_id: Set(two.mentor),
        });
        matching_removal::Entity::insert_many(rows).exec_without_returning(tx.conn()).await?;
    }
    write(tx, read.id, proposal).await?;
    changed(tx, read.id);
    Ok(true)
}

async fn write(tx: &Tx, id: Uuid, proposal: &Proposal) -> Outcome<()> {
    for pairs in proposal.pairs.chunks(ROWS) {
        let rows = pairs.iter().map(|pair| matching_pair::ActiveModel {
            matching_id: Set(id),
            newcomer_id: Set(pair.two.newcomer),
            mentor_id: Set(pair.two.mentor),
            score: Set(i32::try_from(pair.score).unwrap_or(i32::MAX)),
            pinned: Set(pair.is_pinned),
            left_out: Set(None),
        });
        matching_pair::Entity::insert_many(rows).exec_without_returning(tx.conn()).await?;
    }
    for unmatched in proposal.unmatched.chunks(ROWS) {
        let rows = unmatched.iter().map(|(newcomer, because)| matching_unmatched::ActiveModel {
            matching_id: Set(id),
            newcomer_id: Set(*newcomer),
            because: Set(*because),
        });
        matching_unmatched::Entity::insert_many(rows).exec_without_returning(tx.conn()).await?;
    }
    Ok(())
}

/// Puts the draft aside, if there is one; `false` when somebody else has just done something with it.
pub async fn discard_draft(tx: &Tx) -> Outcome<bool> {
    let is_draft = matching::Column::State.eq(MatchingState::Draft);
    match matching::Entity::find().filter(is_draft).one(tx.conn()).await? {
        Some(draft) => settle(tx, draft.id, MatchingState::Discarded).await,
        None => Ok(true),
    }
}

/// Has the draft sent or discarded; `false` when it is none any more. The row itself decides.
pub async fn settle(tx: &Tx, id: Uuid, state: MatchingState) -> Outcome<bool> {
    let settled = matching::Entity::update_many()
        .col_expr(matching::Column::State, Expr::value(state))
        .col_expr(matching::Column::SettledAt, Expr::value(tx.now()))
        .filter(matching::Column::Id.eq(id))
        .filter(matching::Column::State.eq(MatchingState::Draft))
        .exec(tx.conn())
        .await?;
    changed(tx, id);
    Ok(settled.rows_affected > 0)
}

/// Notes which pairs of a proposal were left out when it was sent, and why.
pub async fn leave_out(tx: &Tx, matching: Uuid, left_out: &HashMap<Two, LeftOut>) -> Outcome<()> {
    for (why, newcomers) in gathered(left_out.iter().map(|(two, why)| (*why, two.newcomer))) {
        for newcomers in newcomers.chunks(ROWS) {
            matching_pair::Entity::update_many()
                .col_expr(matching_pair::Column::LeftOut, Expr::value(why))
                .filter(matching_pair::Column::MatchingId.eq(matching))
                .filter(matching_pair::Column::NewcomerId.is_in(newcomers.iter().copied()))
                .exec(tx.conn())
                .await?;
        }
    }
    Ok(())
}

fn changed(tx: &Tx, id: Uuid) {
    tx.changed(Kind::Matching, id, &[Audience::Stewards]);
}

/// Removes proposals that were sent or discarded long ago, with all who were in them.
pub async fn sweep(app: App) -> Outcome<u64> {
    let is_over = matching::Column::SettledAt.lt(app.clock.now() - rules::KEPT);
    sweep::remove::<matching::Entity>(&app, matching::Column::Id, is_over).await
}
