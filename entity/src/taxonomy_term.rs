//! A word that says something about services, in HSDS.

use sea_orm::entity::prelude::*;

/// A word of a vocabulary.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "taxonomy_term")]
pub struct Model {
    /// Its id in HSDS.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// The vocabulary that it belongs to; of some, nothing else is known.
    pub taxonomy_id: Option<Uuid>,
    /// The word that it stands under; of some, nothing else is known.
    pub parent_id: Option<Uuid>,
    /// The record as it came the last time.
    #[sea_orm(column_type = "JsonBinary")]
    pub hsds: Json,
}

impl ActiveModelBehavior for ActiveModel {}
