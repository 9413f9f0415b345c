//! Every query about conflicts. What others may see of them begins with [`is_seen_by`]; only [`conflicts`], for those
//! who bring people together, sees all of them.

use std::collections::{HashMap, HashSet};

use async_graphql::dataloader::Loader;
use entity::pairing_conflict;
use entity::role_grant::Role;
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

use super::rules::{Declarer, Two};
use crate::changes::Audience;
use crate::failure::{Failure, Fault, Outcome};
use crate::graphql::Batch;
use crate::node::Kind;
use crate::page::{Page, Window, by_id};
use crate::tx::Tx;

by_id! {
    /// Where a conflict stands in a list: ids are in the order of declaring.
    ConflictPlace, "pairing-conflicts"
}

/// With whom each of these members is not to be brought together, whoever declared it; who is not in it with nobody.
pub async fn conflicts(conn: &impl ConnectionTrait, members: &[Uuid]) -> Outcome<HashMap<Uuid, HashSet<Uuid>>> {
    let is_theirs = Condition::any()
        .add(pairing_conflict::Column::OneId.is_in(members.iter().copied()))
        .add(pairing_conflict::Column::OtherId.is_in(members.iter().copied()));
    let asked: HashSet<Uuid> = members.iter().copied().collect();
    let mut apart: HashMap<Uuid, HashSet<Uuid>> = HashMap::new();
    for row in pairing_conflict::Entity::find().filter(is_theirs).all(conn).await? {
        for (member, other) in [(row.one_id, row.other_id), (row.other_id, row.one_id)] {
            if asked.contains(&member) {
                apart.entry(member).or_default().insert(other);
            }
        }
    }
    Ok(apart)
}

/// That the viewer has declared it herself; or that stewards have, about others than her, and she is one.
fn is_seen_by(viewer: Declarer) -> Condition {
    let hers = Condition::all()
        .add(pairing_conflict::Column::DeclaredBy.eq(viewer.member))
        .add(pairing_conflict::Column::InOffice.eq(false));
    let in_office = Condition::all()
        .add(pairing_conflict::Column::InOffice.eq(true))
        .add(pairing_conflict::Column::OneId.ne(viewer.member))
        .add(pairing_conflict::Column::OtherId.ne(viewer.member));
    Condition::any().add(hers).add_option(viewer.is_steward.then_some(in_office))
}

/// The conflicts that the viewer may see, those declared last first.
pub async fn seen_by(
    conn: &impl ConnectionTrait,
    viewer: Declarer,
    window: &Window<ConflictPlace>,
) -> Outcome<Page<pairing_conflict::Model>> {
    let select = pairing_conflict::Entity::find().filter(is_seen_by(viewer));
    window.of(select, pairing_conflict::Column::Id, true, |row| ConflictPlace(row.id), conn).await
}

/// Writes a conflict down, if it is not there already, and gives its id.
pub async fn declare(tx: &Tx, by: Uuid, two: Two, in_office: bool) -> Outcome<Uuid> {
    let row = pairing_conflict::ActiveModel {
        id: Set(tx.new_id()),
        one_id: Set(two.one),
        other_id: Set(two.other),
        declared_by: Set(Some(by)),
        in_office: Set(in_office),
        declared_at: Set(tx.now()),
    };
    pairing_conflict::Entity::insert(row)
        .on_conflict(OnConflict::new().do_nothing().to_owned())
        .exec_without_returning(tx.conn())
        .await?;
    let is_hers = (!in_office).then(|| pairing_conflict::Column::DeclaredBy.eq(by));
    let found = pairing_conflict::Entity::find()
        .filter(pairing_conflict::Column::OneId.eq(two.one))
        .filter(pairing_conflict::Column::OtherId.eq(two.other))
        .filter(pairing_conflict::Column::InOffice.eq(in_office))
        .filter(Condition::all().add_option(is_hers))
        .one(tx.conn())
        .await?;
    let id = found.ok_or_else(|| Fault::new("a conflict that was written down is not there"))?.id;
    // To her alone: among stewards there may be one whom it is about.
    tx.changed(Kind::PairingConflict, id, &[Audience::Member(by)]);
    Ok(id)
}

/// Removes a conflict that the viewer may see; `false` when there is none.
pub async fn withdraw(tx: &Tx, viewer: Declarer, id: Uuid) -> Outcome<bool> {
    let removed = pairing_conflict::Entity::delete_many()
        .filter(pairing_conflict::Column::Id.eq(id))
        .filter(is_seen_by(viewer))
        .exec(tx.conn())
        .await?;
    tx.changed(Kind::PairingConflict, id, &[Audience::Member(viewer.member)]);
    Ok(removed.rows_affected > 0)
}

/// A conflict by its id, if the viewer may see it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ConflictKey(pub Uuid);

impl Loader<ConflictKey> for Batch {
    type Value = pairing_conflict::Model;
    type Error = Failure;

    async fn load(&self, keys: &[ConflictKey]) -> Result<HashMap<ConflictKey, pairing_conflict::Model>, Failure> {
        let Some(viewer) = self.viewer.member() else { return Ok(HashMap::new()) };
        let declarer = Declarer { member: viewer.id, is_steward: self.viewer.acts_as(Role::Steward) };
        let rows = pairing_conflict::Entity::find()
            .filter(pairing_conflict::Column::Id.is_in(keys.iter().map(|key| key.0)))
            .filter(is_seen_by(declarer))
            .all(&self.conn)
            .await?;
        Ok(rows.into_iter().map(|row| (ConflictKey(row.id), row)).collect())
    }
}
