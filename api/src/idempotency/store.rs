//! Every query about records. What may happen once is decided by the row itself, in one statement.

use chrono::{DateTime, Utc};
use entity::idempotency_record as record;
use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, ExprTrait, QueryFilter,
};

use super::{Claim, rules};
use crate::app::App;
use crate::failure::{Fault, Outcome};
use crate::sweep;

/// What a record is to be when it is claimed.
pub struct New {
    /// The claim.
    pub claim: Claim,
    /// What it is found by.
    pub name: String,
    /// What the request is recognised by.
    pub fingerprint: String,
    /// When.
    pub now: DateTime<Utc>,
    /// Until when the claim holds.
    pub until: DateTime<Utc>,
}

/// The record with one of these names.
pub async fn find(conn: &impl ConnectionTrait, names: &[String]) -> Outcome<Option<record::Model>> {
    Ok(record::Entity::find().filter(record::Column::Name.is_in(names)).one(conn).await?)
}

/// Writes a new record; `false` when somebody was quicker.
pub async fn insert(conn: &impl ConnectionTrait, new: New) -> Outcome<bool> {
    let row = record::ActiveModel {
        id: Set(new.claim.record),
        name: Set(new.name),
        fingerprint: Set(new.fingerprint),
        lease: Set(new.claim.lease),
        leased_until: Set(new.until),
        has_effect: Set(false),
        answer: Set(None),
        created_at: Set(new.now),
    };
    let inserted = record::Entity::insert(row)
        .on_conflict(OnConflict::column(record::Column::Name).do_nothing().to_owned())
        .exec_without_returning(conn)
        .await?;
    Ok(inserted > 0)
}

/// Takes over a record as it was `found`; `false` when it is no longer like that.
pub async fn take_over(conn: &impl ConnectionTrait, found: &record::Model, new: New) -> Outcome<bool> {
    let taken = record::Entity::update_many()
        .col_expr(record::Column::Fingerprint, Expr::value(new.fingerprint))
        .col_expr(record::Column::Name, Expr::value(new.name))
        .col_expr(record::Column::Lease, Expr::value(new.claim.lease))
        .col_expr(record::Column::LeasedUntil, Expr::value(new.until))
        .col_expr(record::Column::HasEffect, Expr::value(false))
        .col_expr(record::Column::Answer, Expr::value(Option::<Vec<u8>>::None))
        .col_expr(record::Column::CreatedAt, Expr::value(new.now))
        .filter(record::Column::Id.eq(new.claim.record))
        .filter(record::Column::Lease.eq(found.lease))
        .filter(record::Column::HasEffect.eq(found.has_effect))
        .exec(conn)
        .await?;
    Ok(taken.rows_affected > 0)
}

/// Notes, in the transaction that changes something, that this claim has had an effect. Without the claim there
/// is to be none.
pub async fn mark(transaction: &DatabaseTransaction, claim: Claim) -> Outcome<()> {
    let marked = record::Entity::update_many()
        .col_expr(record::Column::HasEffect, Expr::value(true))
        .filter(record::Column::Id.eq(claim.record))
        .filter(record::Column::Lease.eq(claim.lease))
        .exec(transaction)
        .await?;
    if marked.rows_affected == 0 {
        return Err(Fault::new("an execution took longer than its claim, which has passed to another").into());
    }
    Ok(())
}

/// Keeps the answer, unless the claim has passed to another.
pub async fn keep(conn: &impl ConnectionTrait, claim: Claim, answer: Vec<u8>) -> Outcome<()> {
    record::Entity::update_many()
        .col_expr(record::Column::Answer, Expr::value(Some(answer)))
        .filter(record::Column::Id.eq(claim.record))
        .filter(record::Column::Lease.eq(claim.lease))
        .exec(conn)
        .await?;
    Ok(())
}

/// Ends the claim: the record goes, or stays as one whose answer is lost when there was an effect.
pub async fn release(conn: &impl ConnectionTrait, claim: Claim, now: DateTime<Utc>) -> Outcome<()> {
    let is_ours = record::Column::Id.eq(claim.record).and(record::Column::Lease.eq(claim.lease));
    let removed = record::Entity::delete_many()
        .filter(is_ours.clone())
        .filter(record::Column::HasEffect.eq(false))
        .exec(conn)
        .await?;
    if removed.rows_affected == 0 {
        record::Entity::update_many()
            .col_expr(record::Column::LeasedUntil, Expr::value(now))
            .filter(is_ours)
            .exec(conn)
            .await?;
    }
    Ok(())
}

/// Removes records that do not count any more.
pub async fn sweep(app: App) -> Outcome<u64> {
    let is_over = record::Column::CreatedAt.lte(app.clock.now() - rules::LASTS);
    sweep::remove::<record::Entity>(&app, record::Column::Id, is_over).await
}
