//! One form in which a resource can be had: the text kept here, a file kept here, or something elsewhere.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use super::resource::ReadingLevel;

/// A form of one resource in one language.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "resource_format")]
pub struct Model {
    /// UUIDv7.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Which resource.
    pub resource_id: Uuid,
    /// A BCP 47 tag; sign languages have theirs.
    pub language: String,
    /// Which form.
    pub format: Format,
    /// How hard it is to read or follow; none where it is as hard as the resource.
    pub reading_level: Option<ReadingLevel>,
    /// Where it is, when that is elsewhere.
    pub url: Option<String>,
    /// The name of the file, when it is kept here. What follows is there with it, and never changes.
    pub file_id: Option<Uuid>,
    /// Of which kind the file is, as its content says (IANA media type).
    pub content_type: Option<String>,
    /// How many bytes it has.
    pub size_bytes: Option<i64>,
    /// Its SHA-256, in hexadecimal digits.
    pub digest: Option<String>,
    /// Which resource.
    #[sea_orm(belongs_to, from = "resource_id", to = "id")]
    pub resource: BelongsTo<super::resource::Entity>,
}

/// A form that something can take.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum, Serialize, Deserialize)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum Format {
    /// To read on a screen.
    Text,
    /// To hear.
    Audio,
    /// To watch.
    Video,
    /// To print.
    Pdf,
    /// To read with less sight.
    LargePrint,
    /// To read with pictures and very short sentences.
    EasyRead,
    /// To watch in a sign language.
    SignLanguage,
}

impl ActiveModelBehavior for ActiveModel {}
