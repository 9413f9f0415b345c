//! What a meeting is about: one concept, named in many languages.

use sea_orm::entity::prelude::*;

/// A topic.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "topic")]
pub struct Model {
    /// UUIDv7.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// The same in every language and on every server, in kebab-case.
    #[sea_orm(unique)]
    pub concept: String,
    /// The language of the name that was given first, a BCP 47 tag.
    pub source_language: String,
    /// Whether two have to look at what is written about it before everybody reads it.
    pub is_sensitive: bool,
    /// Its names, one row for each language.
    #[sea_orm(has_many)]
    pub names: HasMany<super::topic_name::Entity>,
    /// What other directories call it.
    #[sea_orm(has_many)]
    pub codes: HasMany<super::topic_code::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}
