//! Where a service is to be had.

use sea_orm::entity::prelude::*;

/// A service at one of its places; what there is to say of it stands in the service's record.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "service_place")]
pub struct Model {
    /// UUIDv7.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// The resource that lists the service.
    pub resource_id: Uuid,
    /// The id of the service at this place, in HSDS.
    pub hsds_id: Uuid,
    /// The code of its address, capital letters and digits only.
    pub postcode: Option<String>,
    /// Where it is, as a point on a globe of radius 1; none where nobody said.
    pub sphere_x: Option<f64>,
    /// Likewise.
    pub sphere_y: Option<f64>,
    /// Likewise.
    pub sphere_z: Option<f64>,
    /// The resource that lists the service.
    #[sea_orm(belongs_to, from = "resource_id", to = "id")]
    pub resource: BelongsTo<super::resource::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}
