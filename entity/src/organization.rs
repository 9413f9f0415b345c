//! A provider of services, in the words of the Human Services Data Specification (HSDS).

use sea_orm::entity::prelude::*;

/// An organization.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "organization")]
pub struct Model {
    /// UUIDv7.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Its id in HSDS, by which a later import finds it.
    #[sea_orm(unique)]
    pub hsds_id: Uuid,
    /// Its name, which is not translated.
    pub name: String,
    /// The language of its description, a BCP 47 tag.
    pub source_language: String,
    /// Who they are.
    pub description: Option<String>,
    /// Their site.
    pub website: Option<String>,
    /// Their public address.
    pub email: Option<String>,
    /// The record as it came, for what has no column here.
    #[sea_orm(column_type = "JsonBinary")]
    pub hsds: Json,
    /// What people here have corrected in that record, by its fields; none where nothing.
    #[sea_orm(column_type = "JsonBinary", nullable)]
    pub corrections: Option<Json>,
    /// When it last changed here.
    pub updated_at: DateTimeUtc,
    /// What they provide.
    #[sea_orm(has_many)]
    pub services: HasMany<super::service::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}
