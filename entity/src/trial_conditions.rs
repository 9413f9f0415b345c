//! Under which conditions something helped, or did not.

use sea_orm::entity::prelude::*;

use crate::private::Private;

/// What somebody wrote when she said how her trial went.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "trial_conditions")]
pub struct Model {
    /// Random and undated: an order by it tells nothing.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Of which trial.
    pub trial_id: Uuid,
    /// Of which resource, which is the trial's.
    pub resource_id: Uuid,
    /// The language that it is written in, a BCP 47 tag.
    pub language: String,
    /// What she wrote.
    pub text: Private<String>,
    /// Whether others may read it, without her name.
    pub is_shared: bool,
    /// Whether they do: since sums were last told, together with what others wrote.
    pub is_told: bool,
    /// Of which trial.
    #[sea_orm(belongs_to, from = "trial_id", to = "id")]
    pub trial: BelongsTo<super::trial::Entity>,
    /// Of which resource.
    #[sea_orm(belongs_to, from = "resource_id", to = "id")]
    pub resource: BelongsTo<super::resource::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}
