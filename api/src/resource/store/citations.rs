//! What resources rest on.

use std::collections::HashMap;

use async_graphql::dataloader::Loader;
use chrono::NaiveDate;
use entity::resource_citation::{self as citation, Evidence};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use super::super::rules::Found;
use crate::failure::{Failure, Outcome};
use crate::graphql::Batch;
use crate::loaders::grouped;
use crate::tx::Tx;

/// Something that a resource is to rest on, checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewCitation {
    /// What it is called.
    pub title: String,
    /// Where it is.
    pub found: Found,
    /// How much it says.
    pub evidence: Evidence,
    /// When somebody last read it there.
    pub retrieved_on: Option<NaiveDate>,
}

/// Sets all that a resource rests on, in this order.
pub async fn replace_citations(tx: &Tx, resource: Uuid, all: Vec<NewCitation>) -> Outcome<()> {
    citation::Entity::delete_many().filter(citation::Column::ResourceId.eq(resource)).exec(tx.conn()).await?;
    let rows: Vec<_> = (0..).zip(all).map(|(place, new)| row(tx, resource, place, new)).collect();
    if !rows.is_empty() {
        citation::Entity::insert_many(rows).exec_without_returning(tx.conn()).await?;
    }
    Ok(())
}

fn row(tx: &Tx, resource: Uuid, place: i32, new: NewCitation) -> citation::ActiveModel {
    let (doi, url) = match new.found {
        Found::Doi(doi) => (Some(doi), None),
        Found::Url(url) => (None, Some(url)),
    };
    citation::ActiveModel {
        id: Set(tx.new_id()),
        resource_id: Set(resource),
        place: Set(place),
        title: Set(new.title),
        doi: Set(doi),
        url: Set(url),
        evidence: Set(new.evidence),
        retrieved_on: Set(new.retrieved_on),
    }
}

/// What a resource rests on, by its id, in order.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct CitationsOf(pub Uuid);

impl Loader<CitationsOf> for Batch {
    type Value = Vec<citation::Model>;
    type Error = Failure;

    async fn load(&self, keys: &[CitationsOf]) -> Result<HashMap<CitationsOf, Self::Value>, Failure> {
        let rows = citation::Entity::find()
            .filter(citation::Column::ResourceId.is_in(keys.iter().map(|key| key.0)))
            .order_by_asc(citation::Column::Place)
            .all(&self.conn)
            .await?;
        Ok(grouped(rows, |row| CitationsOf(row.resource_id)))
    }
}
