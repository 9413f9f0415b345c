//! Every query about work that was given up, for stewards: whoever else asks finds nothing.

use std::collections::HashMap;

use async_graphql::dataloader::Loader;
use chrono::{DateTime, Utc};
use entity::job::{self, JobState};
use entity::role_grant::Role;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, ExprTrait, QueryFilter, UpdateMany};
use uuid::Uuid;

use crate::failure::{Failure, Outcome};
use crate::graphql::Batch;
use crate::page::{Page, Window, by_id};
use crate::tx::Tx;

by_id! {
    /// The order of jobs: as they were written.
    Written, "parked-jobs"
}

/// A page of the jobs that were given up, the newest first.
pub async fn parked(conn: &impl ConnectionTrait, window: &Window<Written>) -> Outcome<Page<job::Model>> {
    let select = job::Entity::find().filter(job::Column::State.eq(JobState::Parked));
    window.of(select, job::Column::Id, true, |row: &job::Model| Written(row.id), conn).await
}

/// Has the job tried again; `false` where none is parked with this id.
pub async fn requeue(tx: &Tx, id: Uuid) -> Outcome<bool> {
    let anew = job::Entity::update_many()
        .col_expr(job::Column::State, Expr::value(JobState::Queued))
        .col_expr(job::Column::DueAt, Expr::value(tx.now()))
        .col_expr(job::Column::Attempts, Expr::value(0))
        .col_expr(job::Column::FinishedAt, Expr::value(Option::<DateTime<Utc>>::None));
    only_parked(tx, anew, id).await
}

/// Counts the job as done; `false` where none is parked with this id.
pub async fn close(tx: &Tx, id: Uuid) -> Outcome<bool> {
    let done = job::Entity::update_many()
        .col_expr(job::Column::State, Expr::value(JobState::Done))
        .col_expr(job::Column::FinishedAt, Expr::value(Some(tx.now())));
    only_parked(tx, done, id).await
}

async fn only_parked(tx: &Tx, update: UpdateMany<job::Entity>, id: Uuid) -> Outcome<bool> {
    let is_it = job::Column::Id.eq(id).and(job::Column::State.eq(JobState::Parked));
    Ok(update.filter(is_it).exec(tx.conn()).await?.rows_affected > 0)
}

/// A job that was given up, by its id, as the viewer may see it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ParkedJobKey(pub Uuid);

impl Loader<ParkedJobKey> for Batch {
    type Value = job::Model;
    type Error = Failure;

    async fn load(&self, keys: &[ParkedJobKey]) -> Result<HashMap<ParkedJobKey, job::Model>, Failure> {
        if !self.viewer.acts_as(Role::Steward) {
            return Ok(HashMap::new());
        }
        let rows = job::Entity::find()
            .filter(job::Column::State.eq(JobState::Parked))
            .filter(job::Column::Id.is_in(keys.iter().map(|key| key.0)))
            .all(&self.conn)
            .await?;
        Ok(rows.into_iter().map(|row| (ParkedJobKey(row.id), row)).collect())
    }
}
