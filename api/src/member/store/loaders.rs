//! Batches behind the edges that lead to members.

use std::collections::{HashMap, HashSet};

use async_graphql::dataloader::Loader;
use entity::role_grant::Role;
use entity::{member, member_language, profile};
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use super::{is_not_blocked_for, roles};
use crate::failure::Failure;
use crate::graphql::Batch;

/// A member by her id, as the viewer may see her: everybody who is signed in sees everybody whose address
/// is confirmed, unless one of the two has blocked the other.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct MemberKey(pub Uuid);

impl Loader<MemberKey> for Batch {
    type Value = member::Model;
    type Error = Failure;

    async fn load(&self, keys: &[MemberKey]) -> Result<HashMap<MemberKey, member::Model>, Self::Error> {
        let Some(viewer) = self.viewer.member() else { return Ok(HashMap::new()) };
        let is_visible =
            Condition::any().add(member::Column::ConfirmedAt.is_not_null()).add(member::Column::Id.eq(viewer.id));
        let rows = member::Entity::find()
            .filter(member::Column::Id.is_in(keys.iter().map(|key| key.0)))
            .filter(is_not_blocked_for(member::Column::Id, viewer))
            .filter(is_visible)
            .all(&self.conn)
            .await?;
        Ok(rows.into_iter().map(|row| (MemberKey(row.id), row)).collect())
    }
}

/// The name that a member is seen by, for those who name her because she asked to be named: wherever what
/// she made may go, her name goes along. To whom she does not exist, it goes without.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct DisplayNameKey(pub Uuid);

impl Loader<DisplayNameKey> for Batch {
    type Value = String;
    type Error = Failure;

    async fn load(&self, keys: &[DisplayNameKey]) -> Result<HashMap<DisplayNameKey, String>, Self::Error> {
        let exists = self.viewer.member().map(|viewer| is_not_blocked_for(member::Column::Id, viewer));
        let rows: Vec<(Uuid, String)> = member::Entity::find()
            .select_only()
            .columns([member::Column::Id, member::Column::DisplayName])
            .filter(member::Column::Id.is_in(keys.iter().map(|key| key.0)))
            .filter(exists.unwrap_or_else(Condition::all))
            .into_tuple()
            .all(&self.conn)
            .await?;
        Ok(rows.into_iter().map(|(id, name)| (DisplayNameKey(id), name)).collect())
    }
}

/// A member's profile by her id.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ProfileKey(pub Uuid);

impl Loader<ProfileKey> for Batch {
    type Value = profile::Model;
    type Error = Failure;

    async fn load(&self, keys: &[ProfileKey]) -> Result<HashMap<ProfileKey, profile::Model>, Self::Error> {
        let rows = profile::Entity::find()
            .filter(profile::Column::MemberId.is_in(keys.iter().map(|key| key.0)))
            .all(&self.conn)
            .await?;
        Ok(rows.into_iter().map(|row| (ProfileKey(row.member_id), row)).collect())
    }
}

/// The roles that a member holds now.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct RolesKey(pub Uuid);

impl Loader<RolesKey> for Batch {
    type Value = HashSet<Role>;
    type Error = Failure;

    async fn load(&self, keys: &[RolesKey]) -> Result<HashMap<RolesKey, HashSet<Role>>, Self::Error> {
        let ids: Vec<Uuid> = keys.iter().map(|key| key.0).collect();
        let roles = roles(&self.conn, &ids).await?;
        Ok(roles.into_iter().map(|(id, roles)| (RolesKey(id), roles)).collect())
    }
}

/// The languages that a member reads, best first.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct LanguagesKey(pub Uuid);

impl Loader<LanguagesKey> for Batch {
    type Value = Vec<String>;
    type Error = Failure;

    async fn load(&self, keys: &[LanguagesKey]) -> Result<HashMap<LanguagesKey, Vec<String>>, Self::Error> {
        let rows = member_language::Entity::find()
            .filter(member_language::Column::MemberId.is_in(keys.iter().map(|key| key.0)))
            .order_by_asc(member_language::Column::Position)
            .all(&self.conn)
            .await?;
        let mut languages: HashMap<LanguagesKey, Vec<String>> = HashMap::new();
        for row in rows {
            languages.entry(LanguagesKey(row.member_id)).or_default().push(row.tag);
        }
        Ok(languages)
    }
}
