//! Every query about accounts and roles. What is SQL about profiles is in `profiles.rs`, about signing in
//! in `sessions.rs`, about who has nothing more to do with whom in `blocks.rs`; what other rooms' lists filter members
//! by is in `circles.rs`; the batches behind the edges that lead to members are in `loaders.rs`.

mod blocks;
mod circles;
mod loaders;
mod profiles;
mod sessions;
mod sweeps;
mod whereabouts;

use std::collections::{HashMap, HashSet};
use std::slice;

use chrono::{DateTime, Utc};
use entity::private::Private;
use entity::role_grant::Role;
use entity::{member, role_grant};
use sea_orm::sea_query::{Expr, LockType, OnConflict};
use sea_orm::{
    ActiveEnum, ActiveModelTrait, ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, EntityTrait, ExprTrait,
    PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
};
use uuid::Uuid;

use crate::changes::Audience;
use crate::db::{is_among, is_duplicate};
use crate::failure::Outcome;
use crate::i18n::Locale;
use crate::node::Kind;
use crate::tx::Tx;

pub use blocks::*;
pub use circles::{are_not_blocked, holds, is_not_blocked_for, reads};
pub use loaders::{DisplayNameKey, LanguagesKey, MemberKey, ProfileKey, RolesKey};
pub use profiles::*;
pub use sessions::*;
pub use sweeps::*;
pub use whereabouts::{Whereabouts, whereabouts};

/// A person as the writer of a letter needs to know her.
#[derive(Debug, Clone)]
pub struct Reader {
    /// Her id.
    pub id: Uuid,
    /// Where the letter goes.
    pub email: Private<String>,
    /// How she is addressed.
    pub display_name: String,
    /// The language that she reads letters in.
    pub locale: Locale,
    /// Where her day begins and ends.
    pub time_zone: chrono_tz::Tz,
}

impl From<member::Model> for Reader {
    fn from(row: member::Model) -> Self {
        Self {
            id: row.id,
            locale: locale(&row),
            time_zone: time_zone(&row),
            email: row.email,
            display_name: row.display_name,
        }
    }
}

/// The member's language. What is stored was checked when it came in.
pub fn locale(row: &member::Model) -> Locale {
    row.language.parse().unwrap_or_default()
}

/// The member's time zone. What is stored was checked when it came in; a zone that IANA has dropped since
/// becomes UTC.
pub fn time_zone(row: &member::Model) -> chrono_tz::Tz {
    row.time_zone.parse().unwrap_or_default()
}

/// The reader of a letter to this member, if the account still exists.
pub async fn reader_of(conn: &impl ConnectionTrait, id: Uuid) -> Outcome<Option<Reader>> {
    Ok(by_id(conn, id).await?.map(Reader::from))
}

/// The readers of letters to these members: those whose accounts still exist. Whoever [locks](lock) one of them waits
/// until the unit of work ends, so that what was looked up about them holds until then. They are held in one order, so
/// that two who hold several do not wait for each other.
pub async fn hold_readers(tx: &Tx, ids: &[Uuid]) -> Outcome<HashMap<Uuid, Reader>> {
    let rows = member::Entity::find()
        .filter(is_among(tx.conn(), member::Column::Id, ids.iter().copied()))
        .order_by_asc(member::Column::Id)
        .lock(LockType::Share)
        .all(tx.conn())
        .await?;
    Ok(rows.into_iter().map(|row| (row.id, row.into())).collect())
}

/// Where these members live: the time zone of each that is there.
pub async fn time_zones(conn: &impl ConnectionTrait, ids: &[Uuid]) -> Outcome<Vec<(Uuid, chrono_tz::Tz)>> {
    let rows = member::Entity::find().filter(member::Column::Id.is_in(ids.iter().copied())).all(conn).await?;
    Ok(rows.iter().map(|row| (row.id, time_zone(row))).collect())
}

/// The member with this id.
pub async fn by_id(conn: &impl ConnectionTrait, id: Uuid) -> Outcome<Option<member::Model>> {
    Ok(member::Entity::find_by_id(id).one(conn).await?)
}

/// Keeps others who do the same from this member's row until the unit of work ends, so that what is counted or
/// looked up about her still holds when it is acted upon. SQLite has one writer anyway. Rows that merely refer
/// to hers are not held up: two members who ask each other would wait for each other for ever.
pub async fn lock(tx: &Tx, member: Uuid) -> Outcome<()> {
    member::Entity::find_by_id(member).lock(LockType::NoKeyUpdate).one(tx.conn()).await?;
    Ok(())
}

/// The member with this address.
pub async fn by_email(conn: &impl ConnectionTrait, email: &str) -> Outcome<Option<member::Model>> {
    Ok(member::Entity::find().filter(member::Column::Email.eq(email)).one(conn).await?)
}

/// Whether there is such a member, confirmed, who holds the role now.
pub async fn is_member_with_role(conn: &impl ConnectionTrait, id: Uuid, role: Role) -> Outcome<bool> {
    Ok(roles(conn, &[id]).await?.get(&id).is_some_and(|roles| roles.contains(&role)))
}

/// Whether the member holds a role now, whichever.
pub async fn holds_any_role(conn: &impl ConnectionTrait, id: Uuid) -> Outcome<bool> {
    Ok(!roles(conn, &[id]).await?.is_empty())
}

/// Those of these members who hold the role now.
pub async fn those_with_role(conn: &impl ConnectionTrait, members: &[Uuid], role: Role) -> Outcome<HashSet<Uuid>> {
    if members.is_empty() {
        return Ok(HashSet::new());
    }
    let roles = roles(conn, members).await?;
    Ok(roles.into_iter().filter(|(_, roles)| roles.contains(&role)).map(|(member, _)| member).collect())
}

/// Who somebody is when she comes.
pub struct NewMember {
    /// Her address, in its one spelling.
    pub email: String,
    /// The name that others see.
    pub display_name: String,
    /// The language that she reads.
    pub language: Locale,
    /// Her time zone.
    pub time_zone: chrono_tz::Tz,
}

/// Opens an account; `None` when the address has one already.
pub async fn insert(tx: &Tx, new: &NewMember) -> Outcome<Option<Uuid>> {
    let id = tx.new_id();
    let row = member::ActiveModel {
        id: Set(id),
        email: Set(Private::new(new.email.clone())),
        display_name: Set(new.display_name.clone()),
        password_hash: Set(None),
        password_failures: Set(0),
        password_locked_until: Set(None),
        language: Set(new.language.to_string()),
        time_zone: Set(new.time_zone.name().to_owned()),
        created_at: Set(tx.now()),
        confirmed_at: Set(None),
    };
    // A row that is refused would end the whole transaction on PostgreSQL, where the letter is still to come.
    let is_new = member::Entity::insert(row)
        .on_conflict(OnConflict::column(member::Column::Email).do_nothing().to_owned())
        .exec_without_returning(tx.conn())
        .await?;
    if is_new == 0 {
        return Ok(None);
    }
    insert_profile(tx, id).await?;
    replace_languages(tx, id, slice::from_ref(&new.language)).await?;
    Ok(Some(id))
}

/// Takes what is told now for what the account with this address was opened with, unless the address is
/// confirmed; says whose account it is.
pub async fn introduce_again(tx: &Tx, new: &NewMember) -> Outcome<Option<Uuid>> {
    let Some(member) = by_email(tx.conn(), &new.email).await? else { return Ok(None) };
    let changed = member::Entity::update_many()
        .col_expr(member::Column::DisplayName, Expr::value(new.display_name.as_str()))
        .col_expr(member::Column::Language, Expr::value(new.language.to_string()))
        .col_expr(member::Column::TimeZone, Expr::value(new.time_zone.name()))
        .filter(member::Column::Id.eq(member.id))
        .filter(member::Column::ConfirmedAt.is_null())
        .exec(tx.conn())
        .await?;
    if changed.rows_affected > 0 {
        replace_languages(tx, member.id, slice::from_ref(&new.language)).await?;
    }
    Ok(Some(member.id))
}

/// Whether there is such a member whose address is confirmed.
pub async fn is_confirmed(conn: &impl ConnectionTrait, id: Uuid) -> Outcome<bool> {
    Ok(by_id(conn, id).await?.is_some_and(|member| member.confirmed_at.is_some()))
}

/// Whether there is such a member for this one: her address is confirmed, and neither has blocked the other.
pub async fn is_there_for(conn: &impl ConnectionTrait, viewer: Uuid, id: Uuid) -> Outcome<bool> {
    Ok(is_confirmed(conn, id).await? && !are_blocked(conn, viewer, id).await?)
}

/// Whether there is anybody at all.
pub async fn is_anybody_there(conn: &impl ConnectionTrait) -> Outcome<bool> {
    Ok(member::Entity::find().one(conn).await?.is_some())
}

/// How somebody's account stands open to her.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Door {
    /// She has a password to sign in with.
    Open,
    /// She has none, and neither has anybody else, and nobody has ever signed in by a letter either.
    NeverUsed,
    /// She has none; others have come in.
    ByLetter,
}

/// How the account with this address stands open, if there is one that is confirmed.
pub async fn door(conn: &impl ConnectionTrait, email: &str) -> Outcome<Option<Door>> {
    let Some(member) = by_email(conn, email).await?.filter(|member| member.confirmed_at.is_some()) else {
        return Ok(None);
    };
    if member.password_hash.is_some() {
        return Ok(Some(Door::Open));
    }
    let passwords = member::Entity::find().filter(member::Column::PasswordHash.is_not_null());
    let is_used = passwords.one(conn).await?.is_some() || is_any_session(conn).await?;
    Ok(Some(if is_used { Door::ByLetter } else { Door::NeverUsed }))
}

/// Sets the hash of the member's password.
pub async fn set_password(tx: &Tx, member: Uuid, hash: Private<String>) -> Outcome<()> {
    member::Entity::update_many()
        .col_expr(member::Column::PasswordHash, Expr::value(hash))
        .filter(member::Column::Id.eq(member))
        .exec(tx.conn())
        .await?;
    changed_for_herself(tx, member);
    Ok(())
}

/// Notes that the address is the member's, the first time that she proves it; `false` when she had done so before.
pub async fn confirm(tx: &Tx, member: Uuid) -> Outcome<bool> {
    let confirmed = member::Entity::update_many()
        .col_expr(member::Column::ConfirmedAt, Expr::value(tx.now()))
        .filter(member::Column::Id.eq(member))
        .filter(member::Column::ConfirmedAt.is_null())
        .exec(tx.conn())
        .await?;
    let is_first = confirmed.rows_affected > 0;
    if is_first {
        changed(tx, member);
    }
    Ok(is_first)
}

/// Notes that what others may see of the member has changed.
pub(super) fn changed(tx: &Tx, member: Uuid) {
    tx.changed(Kind::Member, member, &[Audience::Members, Audience::Member(member)]);
}

/// Notes that something changed for the member herself, and for nobody else: what her account says, what she
/// is allowed, or that a session of hers has ended.
pub fn changed_for_herself(tx: &Tx, member: Uuid) {
    tx.changed(Kind::Member, member, &[Audience::Member(member)]);
}

/// That the password is not locked now.
fn is_unlocked(now: DateTime<Utc>) -> Condition {
    Condition::any()
        .add(member::Column::PasswordLockedUntil.is_null())
        .add(member::Column::PasswordLockedUntil.lte(now))
}

/// Counts a wrong password, unless the password is locked; the one that makes it `tries` locks it until then.
pub async fn count_wrong_password(tx: &Tx, member: Uuid, tries: i32, until: DateTime<Utc>) -> Outcome<()> {
    member::Entity::update_many()
        .col_expr(member::Column::PasswordFailures, Expr::col(member::Column::PasswordFailures).add(1))
        .filter(member::Column::Id.eq(member))
        .filter(is_unlocked(tx.now()))
        .exec(tx.conn())
        .await?;
    member::Entity::update_many()
        .col_expr(member::Column::PasswordFailures, Expr::value(0))
        .col_expr(member::Column::PasswordLockedUntil, Expr::value(until))
        .filter(member::Column::Id.eq(member))
        .filter(member::Column::PasswordFailures.gte(tries))
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// Lets a right password count, and forgets the wrong ones before it; `false` when it is locked, or is not the
/// password any more. Checking one takes its time: what was read before is old by now.
pub async fn accept_password(tx: &Tx, checked: &member::Model) -> Outcome<bool> {
    let is_the_same = match &checked.password_hash {
        Some(hash) => member::Column::PasswordHash.eq(hash.clone()),
        None => member::Column::PasswordHash.is_null(),
    };
    let changed = member::Entity::update_many()
        .col_expr(member::Column::PasswordFailures, Expr::value(0))
        .filter(member::Column::Id.eq(checked.id))
        .filter(is_the_same)
        .filter(is_unlocked(tx.now()))
        .exec(tx.conn())
        .await?;
    Ok(changed.rows_affected > 0)
}

/// The role with this name, as the database spells it.
pub fn role_named(name: &str) -> Outcome<Role> {
    Ok(Role::try_from_value(&name.to_lowercase())?)
}

/// Takes the role as held from now on; `false` when it was held already.
pub async fn grant(tx: &Tx, member: Uuid, role: Role, by: Option<Uuid>) -> Outcome<bool> {
    if is_member_with_role(tx.conn(), member, role).await? {
        return Ok(false);
    }
    let row = role_grant::ActiveModel {
        id: Set(tx.new_id()),
        member_id: Set(member),
        role: Set(role),
        granted_by: Set(by),
        granted_at: Set(tx.now()),
        revoked_at: Set(None),
    };
    match row.insert(tx.conn()).await {
        Ok(_) => {
            changed(tx, member);
            Ok(true)
        }
        Err(error) if is_duplicate(&error) => Ok(false),
        Err(error) => Err(error.into()),
    }
}

/// Takes the role back; `false` when it was not held.
pub async fn revoke(tx: &Tx, member: Uuid, role: Role) -> Outcome<bool> {
    let revoked = role_grant::Entity::update_many()
        .col_expr(role_grant::Column::RevokedAt, Expr::value(tx.now()))
        .filter(role_grant::Column::MemberId.eq(member))
        .filter(role_grant::Column::Role.eq(role))
        .filter(role_grant::Column::RevokedAt.is_null())
        .exec(tx.conn())
        .await?;
    let is_revoked = revoked.rows_affected > 0;
    if is_revoked {
        changed(tx, member);
    }
    Ok(is_revoked)
}

/// How many hold the role now.
pub async fn count_with_role(conn: &impl ConnectionTrait, role: Role) -> Outcome<u64> {
    Ok(role_grant::Entity::find()
        .filter(role_grant::Column::Role.eq(role))
        .filter(role_grant::Column::RevokedAt.is_null())
        .count(conn)
        .await?)
}

/// Everybody who holds the role now, those who have held it longest first.
pub async fn all_with_role(conn: &impl ConnectionTrait, role: Role) -> Outcome<Vec<Uuid>> {
    Ok(role_grant::Entity::find()
        .select_only()
        .column(role_grant::Column::MemberId)
        .filter(role_grant::Column::Role.eq(role))
        .filter(role_grant::Column::RevokedAt.is_null())
        .order_by_asc(role_grant::Column::Id)
        .into_tuple()
        .all(conn)
        .await?)
}

/// The roles that each member holds now.
pub async fn roles(conn: &impl ConnectionTrait, members: &[Uuid]) -> Outcome<HashMap<Uuid, HashSet<Role>>> {
    let rows = role_grant::Entity::find()
        .filter(role_grant::Column::MemberId.is_in(members.iter().copied()))
        .filter(role_grant::Column::RevokedAt.is_null())
        .all(conn)
        .await?;
    let mut roles: HashMap<Uuid, HashSet<Role>> = HashMap::new();
    for row in rows {
        roles.entry(row.member_id).or_default().insert(row.role);
    }
    Ok(roles)
}
