//! What those who work on a resource say to each other about it, before and while everybody reads it.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use super::private::Private;

/// A comment of its author or of one who reviews.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "resource_comment")]
pub struct Model {
    /// UUIDv7.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// About which resource.
    pub resource_id: Uuid,
    /// Who said it; none after she has left.
    pub writer_id: Option<Uuid>,
    /// On what occasion.
    pub kind: CommentKind,
    /// What she said.
    pub body: Private<String>,
    /// When.
    pub written_at: DateTimeUtc,
    /// About which resource.
    #[sea_orm(belongs_to, from = "resource_id", to = "id")]
    pub resource: BelongsTo<super::resource::Entity>,
}

/// On what occasion something is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum, Serialize, Deserialize)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum CommentKind {
    /// On none: it is a remark or a question.
    Remark,
    /// It was sent back to its author: what is to be done first.
    Returned,
    /// It was published and is to be looked at again: what for.
    Reopened,
}

impl ActiveModelBehavior for ActiveModel {}
