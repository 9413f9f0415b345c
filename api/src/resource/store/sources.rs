//! Which source lists what.

use std::collections::HashSet;

use entity::{resource, service, service_source};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QuerySelect, QueryTrait};
use uuid::Uuid;

use super::listings::AT_ONCE;
use crate::failure::Outcome;
use crate::tx::Tx;

/// Notes that the source lists these resources.
pub async fn note_source(tx: &Tx, source: &str, resources: &[Uuid]) -> Outcome<()> {
    let noted = service_source::Entity::find()
        .select_only()
        .column(service_source::Column::ResourceId)
        .filter(service_source::Column::Source.eq(source));
    let noted: HashSet<Uuid> = noted.into_tuple::<Uuid>().all(tx.conn()).await?.into_iter().collect();
    let new: Vec<Uuid> = resources.iter().copied().filter(|resource| !noted.contains(resource)).collect();
    for some in new.chunks(AT_ONCE) {
        let rows = some.iter().map(|resource| service_source::ActiveModel {
            resource_id: Set(*resource),
            source: Set(source.to_owned()),
        });
        service_source::Entity::insert_many(rows).exec_without_returning(tx.conn()).await?;
    }
    Ok(())
}

/// A listing that a source has.
pub struct FromSource {
    /// What it adds to its resource.
    pub service: service::Model,
    /// The resource.
    pub resource: resource::Model,
    /// Whether another source has it as well.
    pub is_elsewhere: bool,
}

/// What this source lists.
pub async fn of_source(tx: &Tx, source: &str) -> Outcome<Vec<FromSource>> {
    let select = |condition| {
        service_source::Entity::find().select_only().column(service_source::Column::ResourceId).filter(condition)
    };
    let own = select(service_source::Column::Source.eq(source));
    let others = select(service_source::Column::Source.ne(source))
        .filter(service_source::Column::ResourceId.in_subquery(own.clone().into_query()));
    let others: HashSet<Uuid> = others.into_tuple::<Uuid>().all(tx.conn()).await?.into_iter().collect();
    let rows = service::Entity::find()
        .find_also_related(resource::Entity)
        .filter(service::Column::ResourceId.in_subquery(own.into_query()))
        .all(tx.conn())
        .await?;
    let from = |(service, resource): (service::Model, Option<resource::Model>)| {
        let is_elsewhere = others.contains(&service.resource_id);
        Some(FromSource { service, resource: resource?, is_elsewhere })
    };
    Ok(rows.into_iter().filter_map(from).collect())
}

/// Notes that the source does not list these resources any more.
pub async fn forget_source(tx: &Tx, source: &str, resources: &[Uuid]) -> Outcome<()> {
    for some in resources.chunks(AT_ONCE) {
        service_source::Entity::delete_many()
            .filter(service_source::Column::Source.eq(source))
            .filter(service_source::Column::ResourceId.is_in(some.iter().copied()))
            .exec(tx.conn())
            .await?;
    }
    Ok(())
}
