//! What a listing adds to its resource: who provides the service, and how to reach it.

use sea_orm::entity::prelude::*;

/// A service of an organization; its words are the resource's.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "service")]
pub struct Model {
    /// The resource that lists it.
    #[sea_orm(primary_key, auto_increment = false)]
    pub resource_id: Uuid,
    /// Who provides it.
    pub organization_id: Uuid,
    /// Its id in HSDS, by which a later import finds it.
    #[sea_orm(unique)]
    pub hsds_id: Uuid,
    /// Its page.
    pub url: Option<String>,
    /// Its public address.
    pub email: Option<String>,
    /// Its telephone number, as people dial it.
    pub phone: Option<String>,
    /// What to dial after `phone` has been answered.
    pub phone_extension: Option<String>,
    /// For whom it is, in the source language.
    pub eligibility: Option<String>,
    /// What it costs, in the source language.
    pub fees: Option<String>,
    /// How to get it, in the source language.
    pub application: Option<String>,
    /// What is different for the time being, in the source language.
    pub alert: Option<String>,
    /// Whether nobody is served at the moment, though it will go on.
    pub is_paused: bool,
    /// When someone last made sure that all this is true, as its record tells.
    pub assured_on: Option<Date>,
    /// When somebody here last did; none where nobody ever has.
    pub verified_on: Option<Date>,
    /// When an import took it back, because it was not there any more; none while it is listed, and where people here took
    /// it back.
    pub withdrawn_at: Option<DateTimeUtc>,
    /// The record as it came, for what has no column here.
    #[sea_orm(column_type = "JsonBinary")]
    pub hsds: Json,
    /// What people here have corrected in that record, by its fields; none where nothing.
    #[sea_orm(column_type = "JsonBinary", nullable)]
    pub corrections: Option<Json>,
    /// The resource that lists it.
    #[sea_orm(belongs_to, from = "resource_id", to = "id")]
    pub resource: BelongsTo<super::resource::Entity>,
    /// Who provides it.
    #[sea_orm(belongs_to, from = "organization_id", to = "id")]
    pub organization: BelongsTo<super::organization::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}
