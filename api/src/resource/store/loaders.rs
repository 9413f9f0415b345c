//! Batches behind the edges that lead to resources and to what they consist of.

use std::collections::HashMap;

use async_graphql::dataloader::Loader;
use entity::resource::ResourceStatus;
use entity::{organization, resource, resource_format, resource_text, service};
use sea_orm::prelude::Date;
use sea_orm::{ColumnTrait, DerivePartialModel, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use serde_json::Value;
use uuid::Uuid;

use super::super::hsds::mapping::{self, Details};
use super::visible_to;
use crate::failure::Failure;
use crate::graphql::Batch;

/// A resource by its id, as the viewer may see it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ResourceKey(pub Uuid);

impl Loader<ResourceKey> for Batch {
    type Value = resource::Model;
    type Error = Failure;

    async fn load(&self, keys: &[ResourceKey]) -> Result<HashMap<ResourceKey, resource::Model>, Failure> {
        let Some(visible) = visible_to(&self.viewer) else { return Ok(HashMap::new()) };
        let rows = resource::Entity::find()
            .filter(resource::Column::Id.is_in(keys.iter().map(|key| key.0)))
            .filter(visible)
            .all(&self.conn)
            .await?;
        Ok(rows.into_iter().map(|row| (ResourceKey(row.id), row)).collect())
    }
}

/// A resource by its id, as every reader may see it: also its author and those who review find it here as long as it is
/// published, and no longer.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct PublishedKey(pub Uuid);

impl Loader<PublishedKey> for Batch {
    type Value = resource::Model;
    type Error = Failure;

    async fn load(&self, keys: &[PublishedKey]) -> Result<HashMap<PublishedKey, resource::Model>, Failure> {
        let Some(visible) = visible_to(&self.viewer) else { return Ok(HashMap::new()) };
        let rows = resource::Entity::find()
            .filter(resource::Column::Id.is_in(keys.iter().map(|key| key.0)))
            .filter(resource::Column::Status.eq(ResourceStatus::Published))
            .filter(visible)
            .all(&self.conn)
            .await?;
        Ok(rows.into_iter().map(|row| (PublishedKey(row.id), row)).collect())
    }
}

/// The texts of a resource that the viewer is known to see, in the order of their languages.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct TextsOf(pub Uuid);

impl Loader<TextsOf> for Batch {
    type Value = Vec<resource_text::Model>;
    type Error = Failure;

    async fn load(&self, keys: &[TextsOf]) -> Result<HashMap<TextsOf, Vec<resource_text::Model>>, Failure> {
        let rows = resource_text::Entity::find()
            .filter(resource_text::Column::ResourceId.is_in(keys.iter().map(|key| key.0)))
            .order_by_asc(resource_text::Column::Language)
            .all(&self.conn)
            .await?;
        let mut texts: HashMap<TextsOf, Vec<resource_text::Model>> = HashMap::new();
        for row in rows {
            texts.entry(TextsOf(row.resource_id)).or_default().push(row);
        }
        Ok(texts)
    }
}

/// The formats of a resource that the viewer is known to see, as they were told.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct FormatsOf(pub Uuid);

impl Loader<FormatsOf> for Batch {
    type Value = Vec<resource_format::Model>;
    type Error = Failure;

    async fn load(&self, keys: &[FormatsOf]) -> Result<HashMap<FormatsOf, Vec<resource_format::Model>>, Failure> {
        let rows = resource_format::Entity::find()
            .filter(resource_format::Column::ResourceId.is_in(keys.iter().map(|key| key.0)))
            .order_by_asc(resource_format::Column::Id)
            .all(&self.conn)
            .await?;
        let mut formats: HashMap<FormatsOf, Vec<resource_format::Model>> = HashMap::new();
        for row in rows {
            formats.entry(FormatsOf(row.resource_id)).or_default().push(row);
        }
        Ok(formats)
    }
}

/// What a listing adds to its resource, without the record that it came as, which is long.
#[derive(Debug, Clone, DerivePartialModel)]
#[sea_orm(entity = "service::Entity")]
pub struct ServiceRow {
    /// The resource that lists it.
    pub resource_id: Uuid,
    /// Its id in HSDS.
    pub hsds_id: Uuid,
    /// Its page.
    pub url: Option<String>,
    /// Its public address.
    pub email: Option<String>,
    /// Its telephone number.
    pub phone: Option<String>,
    /// What to dial after that.
    pub phone_extension: Option<String>,
    /// For whom it is.
    pub eligibility: Option<String>,
    /// What it costs.
    pub fees: Option<String>,
    /// How to get it.
    pub application: Option<String>,
    /// What is different for the time being.
    pub alert: Option<String>,
    /// Whether nobody is served at the moment.
    pub is_paused: bool,
    /// When someone last made sure of all this, as its record tells.
    pub assured_on: Option<Date>,
    /// When somebody here last did.
    pub verified_on: Option<Date>,
    /// Who provides it.
    #[sea_orm(nested)]
    pub organization: OrganizationRow,
}

/// An organization, without the record that it came as.
#[derive(Debug, Clone, DerivePartialModel)]
#[sea_orm(entity = "organization::Entity")]
pub struct OrganizationRow {
    /// Its id.
    pub id: Uuid,
    /// Its id in HSDS.
    pub hsds_id: Uuid,
    /// Its name.
    pub name: String,
    /// The language of its description.
    pub source_language: String,
    /// Who they are.
    pub description: Option<String>,
    /// Their site.
    pub website: Option<String>,
    /// Their public address.
    pub email: Option<String>,
}

/// How the service that a resource lists is to be had, by the resource's id.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct DetailsOf(pub Uuid);

impl Loader<DetailsOf> for Batch {
    type Value = Details;
    type Error = Failure;

    async fn load(&self, keys: &[DetailsOf]) -> Result<HashMap<DetailsOf, Details>, Failure> {
        let rows: Vec<(Uuid, Value, Option<Value>)> = service::Entity::find()
            .select_only()
            .column(service::Column::ResourceId)
            .column(service::Column::Hsds)
            .column(service::Column::Corrections)
            .filter(service::Column::ResourceId.is_in(keys.iter().map(|key| key.0)))
            .into_tuple()
            .all(&self.conn)
            .await?;
        let details = |(id, record, corrections): (Uuid, Value, Option<Value>)| {
            (DetailsOf(id), mapping::details(&mapping::corrected(&record, corrections.as_ref())))
        };
        Ok(rows.into_iter().map(details).collect())
    }
}

/// The service that a resource lists, by the resource's id.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ServiceOf(pub Uuid);

impl Loader<ServiceOf> for Batch {
    type Value = ServiceRow;
    type Error = Failure;

    async fn load(&self, keys: &[ServiceOf]) -> Result<HashMap<ServiceOf, ServiceRow>, Failure> {
        let rows: Vec<ServiceRow> = service::Entity::find()
            .inner_join(organization::Entity)
            .filter(service::Column::ResourceId.is_in(keys.iter().map(|key| key.0)))
            .into_partial_model()
            .all(&self.conn)
            .await?;
        Ok(rows.into_iter().map(|row| (ServiceOf(row.resource_id), row)).collect())
    }
}
