//! Every query about partners and their keys. Whoever is not a steward sees none of them.

use std::collections::HashMap;

use async_graphql::dataloader::Loader;
use chrono::{DateTime, Utc};
use entity::partner_key::{Scope, Scopes};
use entity::role_grant::Role;
use entity::{partner, partner_key};
use sea_orm::sea_query::Expr;
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, EntityTrait, PaginatorTrait,
    QueryFilter, QueryOrder,
};
use uuid::Uuid;

use crate::changes::Audience;
use crate::failure::{Failure, Outcome};
use crate::graphql::Batch;
use crate::node::Kind;
use crate::page::{Page, Window, by_id};
use crate::tx::Tx;
use crate::viewer::Viewer;

by_id! {
    /// The order of partners: as they came.
    Arrival, "partners"
}

/// A page of partners, the newest first.
pub async fn partners(conn: &impl ConnectionTrait, window: &Window<Arrival>) -> Outcome<Page<partner::Model>> {
    window.of(partner::Entity::find(), partner::Column::Id, true, |row: &partner::Model| Arrival(row.id), conn).await
}

/// Whether there is such a partner.
pub async fn is_partner(conn: &impl ConnectionTrait, id: Uuid) -> Outcome<bool> {
    Ok(partner::Entity::find_by_id(id).count(conn).await? > 0)
}

/// Takes a partner up.
pub async fn insert_partner(tx: &Tx, name: String) -> Outcome<Uuid> {
    let row = partner::ActiveModel { id: Set(tx.new_id()), name: Set(name), created_at: Set(tx.now()) };
    let id = row.insert(tx.conn()).await?.id;
    tx.changed(Kind::Partner, id, &[Audience::Stewards]);
    Ok(id)
}

/// A key that is to be kept.
pub struct NewKey {
    /// Whose key.
    pub partner: Uuid,
    /// Its fingerprint.
    pub hash: String,
    /// What people tell it by.
    pub hint: String,
    /// What it opens.
    pub scopes: Vec<Scope>,
    /// Who makes it; none when whoever runs the server does.
    pub by: Option<Uuid>,
    /// From when it is refused.
    pub expires_at: Option<DateTime<Utc>>,
}

/// Keeps a new key.
pub async fn insert_key(tx: &Tx, new: NewKey) -> Outcome<partner_key::Model> {
    let row = partner_key::ActiveModel {
        id: Set(tx.new_id()),
        partner_id: Set(new.partner),
        key_hash: Set(new.hash),
        hint: Set(new.hint),
        scopes: Set(Scopes(new.scopes)),
        created_by: Set(new.by),
        created_at: Set(tx.now()),
        expires_at: Set(new.expires_at),
        revoked_at: Set(None),
        last_used_at: Set(None),
    };
    let row = row.insert(tx.conn()).await?;
    tx.changed(Kind::PartnerKey, row.id, &[Audience::Stewards]);
    Ok(row)
}

/// The key with this id.
pub async fn key(conn: &impl ConnectionTrait, id: Uuid) -> Outcome<Option<partner_key::Model>> {
    Ok(partner_key::Entity::find_by_id(id).one(conn).await?)
}

/// Every key of a partner, the newest first.
pub async fn keys_of(conn: &impl ConnectionTrait, partner: Uuid) -> Outcome<Vec<partner_key::Model>> {
    let keys = partner_key::Entity::find().filter(partner_key::Column::PartnerId.eq(partner));
    Ok(keys.order_by_desc(partner_key::Column::Id).all(conn).await?)
}

/// The key with this fingerprint.
pub async fn key_with_hash(conn: &impl ConnectionTrait, hash: &str) -> Outcome<Option<partner_key::Model>> {
    Ok(partner_key::Entity::find().filter(partner_key::Column::KeyHash.eq(hash)).one(conn).await?)
}

/// Takes the key back, unless that was done before.
pub async fn revoke(tx: &Tx, key: Uuid) -> Outcome<()> {
    partner_key::Entity::update_many()
        .col_expr(partner_key::Column::RevokedAt, Expr::value(tx.now()))
        .filter(partner_key::Column::Id.eq(key))
        .filter(partner_key::Column::RevokedAt.is_null())
        .exec(tx.conn())
        .await?;
    tx.changed(Kind::PartnerKey, key, &[Audience::Stewards]);
    Ok(())
}

/// Lets the key end by then, unless it ends or was taken back before.
pub async fn end_by(tx: &Tx, key: Uuid, end: DateTime<Utc>) -> Outcome<()> {
    let ends_at = partner_key::Column::ExpiresAt;
    let ends_later = Condition::any().add(ends_at.is_null()).add(ends_at.gt(end));
    partner_key::Entity::update_many()
        .col_expr(partner_key::Column::ExpiresAt, Expr::value(end))
        .filter(partner_key::Column::Id.eq(key))
        .filter(ends_later)
        .exec(tx.conn())
        .await?;
    tx.changed(Kind::PartnerKey, key, &[Audience::Stewards]);
    Ok(())
}

/// Notes that a key is used now.
pub async fn note_use(conn: &impl ConnectionTrait, key: Uuid, now: DateTime<Utc>) -> Outcome<()> {
    partner_key::Entity::update_many()
        .col_expr(partner_key::Column::LastUsedAt, Expr::value(now))
        .filter(partner_key::Column::Id.eq(key))
        .exec(conn)
        .await?;
    Ok(())
}

/// Whether the viewer looks after partners.
pub fn sees_partners(viewer: &Viewer) -> bool {
    viewer.acts_as(Role::Steward)
}

/// A partner by its id, as the viewer may see it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ById(pub Uuid);

impl Loader<ById> for Batch {
    type Value = partner::Model;
    type Error = Failure;

    async fn load(&self, keys: &[ById]) -> Result<HashMap<ById, partner::Model>, Failure> {
        if !sees_partners(&self.viewer) {
            return Ok(HashMap::new());
        }
        let ids = keys.iter().map(|key| key.0);
        let rows = partner::Entity::find().filter(partner::Column::Id.is_in(ids)).all(&self.conn).await?;
        Ok(rows.into_iter().map(|row| (ById(row.id), row)).collect())
    }
}

/// A key by its id, as the viewer may see it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct KeyById(pub Uuid);

impl Loader<KeyById> for Batch {
    type Value = partner_key::Model;
    type Error = Failure;

    async fn load(&self, keys: &[KeyById]) -> Result<HashMap<KeyById, partner_key::Model>, Failure> {
        if !sees_partners(&self.viewer) {
            return Ok(HashMap::new());
        }
        let ids = keys.iter().map(|key| key.0);
        let rows = partner_key::Entity::find().filter(partner_key::Column::Id.is_in(ids)).all(&self.conn).await?;
        Ok(rows.into_iter().map(|row| (KeyById(row.id), row)).collect())
    }
}

/// The keys of a partner, the newest first.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct KeysOf(pub Uuid);

impl Loader<KeysOf> for Batch {
    type Value = Vec<partner_key::Model>;
    type Error = Failure;

    async fn load(&self, keys: &[KeysOf]) -> Result<HashMap<KeysOf, Vec<partner_key::Model>>, Failure> {
        if !sees_partners(&self.viewer) {
            return Ok(HashMap::new());
        }
        let rows = partner_key::Entity::find()
            .filter(partner_key::Column::PartnerId.is_in(keys.iter().map(|key| key.0)))
            .order_by_desc(partner_key::Column::Id)
            .all(&self.conn)
            .await?;
        let mut all: HashMap<KeysOf, Vec<partner_key::Model>> = HashMap::new();
        for row in rows {
            all.entry(KeysOf(row.partner_id)).or_default().push(row);
        }
        Ok(all)
    }
}
