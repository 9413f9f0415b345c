//! How rows are removed.

use sea_orm::sea_query::IntoCondition;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect, QueryTrait};

use crate::app::App;
use crate::failure::Outcome;

/// The most rows that one statement removes.
pub const CHUNK: u64 = 1_000;

/// Removes up to [`CHUNK`] rows of which `is_over` holds, found by their `key`, and says how many.
pub async fn remove<E: EntityTrait>(app: &App, key: E::Column, is_over: impl IntoCondition) -> Outcome<u64> {
    let some = E::find().select_only().column(key).filter(is_over).limit(CHUNK).into_query();
    Ok(E::delete_many().filter(key.in_subquery(some)).exec(&app.db.writer).await?.rows_affected)
}
