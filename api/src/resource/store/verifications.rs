//! Who made sure that what a listing says is true, and when.

use std::collections::HashMap;

use async_graphql::dataloader::Loader;
use entity::listing_verification::{self as verification, VerificationStanding};
use entity::service;
use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use crate::failure::{Failure, Outcome};
use crate::graphql::Batch;
use crate::loaders::grouped;
use crate::tx::Tx;

/// Writes down that somebody made sure of a listing today. Said twice on a day, the last word counts.
pub async fn verify(
    tx: &Tx,
    resource: Uuid,
    by: Uuid,
    standing: VerificationStanding,
    note: Option<String>,
) -> Outcome<()> {
    use verification::Column;
    let today = tx.now().date_naive();
    let new = verification::ActiveModel {
        id: Set(tx.new_id()),
        resource_id: Set(resource),
        verified_on: Set(today),
        verified_by: Set(Some(by)),
        standing: Set(standing),
        note: Set(note.map(Into::into)),
    };
    let key = [Column::ResourceId, Column::VerifiedOn, Column::VerifiedBy];
    verification::Entity::insert(new)
        .on_conflict(OnConflict::columns(key).update_columns([Column::Standing, Column::Note]).to_owned())
        .exec_without_returning(tx.conn())
        .await?;
    service::Entity::update_many()
        .col_expr(service::Column::VerifiedOn, Expr::value(today))
        .filter(service::Column::ResourceId.eq(resource))
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// Who made sure of a listing that the viewer is known to see, the latest first.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct VerificationsOf(pub Uuid);

impl Loader<VerificationsOf> for Batch {
    type Value = Vec<verification::Model>;
    type Error = Failure;

    async fn load(
        &self,
        keys: &[VerificationsOf],
    ) -> Result<HashMap<VerificationsOf, Vec<verification::Model>>, Failure> {
        let rows = verification::Entity::find()
            .filter(verification::Column::ResourceId.is_in(keys.iter().map(|key| key.0)))
            .order_by_desc(verification::Column::VerifiedOn)
            .order_by_desc(verification::Column::Id)
            .all(&self.conn)
            .await?;
        Ok(grouped(rows, |row| VerificationsOf(row.resource_id)))
    }
}
