//! Who made sure that what a listing says is true, and when.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use super::private::Private;

/// That somebody here made sure of a listing on a day.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "listing_verification")]
pub struct Model {
    /// UUIDv7.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// The resource that lists the service.
    pub resource_id: Uuid,
    /// On which day.
    pub verified_on: Date,
    /// Who; none when she has left.
    pub verified_by: Option<Uuid>,
    /// As whom she did.
    pub standing: VerificationStanding,
    /// How she did, for those who review.
    pub note: Option<Private<String>>,
}

/// As whom somebody made sure of a listing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum, Serialize, Deserialize)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum VerificationStanding {
    /// As one who looks after what its organization lists.
    Provider,
    /// As one who looks after what is published here.
    Community,
}

impl ActiveModelBehavior for ActiveModel {}
