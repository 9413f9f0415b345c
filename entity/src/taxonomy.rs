//! A vocabulary in which services are described, in HSDS.

use sea_orm::entity::prelude::*;

/// A vocabulary.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "taxonomy")]
pub struct Model {
    /// Its id in HSDS.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// The record as it came the last time.
    #[sea_orm(column_type = "JsonBinary")]
    pub hsds: Json,
}

impl ActiveModelBehavior for ActiveModel {}
