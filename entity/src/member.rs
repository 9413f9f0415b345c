//! One person, from the first e-mail on.

use sea_orm::entity::prelude::*;

use crate::private::Private;

/// A member of the community.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "member")]
pub struct Model {
    /// UUIDv7.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Where letters go and who signs in: in lower case, one member for each address.
    #[sea_orm(unique)]
    pub email: Private<String>,
    /// The name that others see; not unique.
    pub display_name: String,
    /// Argon2 in PHC form; none for those who sign in by e-mail only.
    pub password_hash: Option<Private<String>>,
    /// How many wrong passwords came in a row, never below 0.
    pub password_failures: i32,
    /// Until when no password is accepted.
    pub password_locked_until: Option<DateTimeUtc>,
    /// The language of letters and pages, a BCP 47 tag.
    pub language: String,
    /// Where the member's day begins and ends, an IANA name.
    pub time_zone: String,
    /// When the account was asked for.
    pub created_at: DateTimeUtc,
    /// When the address was proven to be theirs; none until then.
    pub confirmed_at: Option<DateTimeUtc>,
    /// What the member tells about themself.
    #[sea_orm(has_one)]
    pub profile: HasOne<super::profile::Entity>,
    /// The languages that the member reads.
    #[sea_orm(has_many)]
    pub languages: HasMany<super::member_language::Entity>,
    /// Roles given, also those taken back.
    #[sea_orm(has_many)]
    pub roles: HasMany<super::role_grant::Entity>,
    /// The member's offer to mentor.
    #[sea_orm(has_one)]
    pub mentor: HasOne<super::mentor::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}
