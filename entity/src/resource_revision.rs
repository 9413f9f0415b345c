//! What a published text said before it was changed, and why it was.

use sea_orm::entity::prelude::*;

/// The words of a version that is not current any more.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "resource_revision")]
pub struct Model {
    /// Which resource.
    #[sea_orm(primary_key, auto_increment = false)]
    pub resource_id: Uuid,
    /// The version that these words were.
    #[sea_orm(primary_key, auto_increment = false)]
    pub version: i32,
    /// Its title.
    pub title: String,
    /// What it was, in a few sentences.
    pub summary: Option<String>,
    /// The whole of it.
    pub body: Option<String>,
    /// What helped.
    pub helped: Option<String>,
    /// What did not.
    pub did_not_help: Option<String>,
    /// Under which conditions.
    pub conditions: Option<String>,
    /// Who wrote what took their place; none after she has left.
    pub changed_by: Option<Uuid>,
    /// Who accepted that, if somebody else suggested it; none after she has left.
    pub accepted_by: Option<Uuid>,
    /// Why; nothing where an import changed it.
    pub reason: String,
    /// Whether it was changed by an import, because it had changed where it came from.
    pub is_import: bool,
    /// Whether translations stayed as good as they were.
    pub is_minor: bool,
    /// When.
    pub changed_at: DateTimeUtc,
    /// Which resource.
    #[sea_orm(belongs_to, from = "resource_id", to = "id")]
    pub resource: BelongsTo<super::resource::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}
