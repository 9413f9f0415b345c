//! Every query about ground rules and consent.

use std::collections::{HashMap, HashSet};

use async_graphql::dataloader::Loader;
use entity::consent_entry::{ConsentSource, Purpose};
use entity::{conduct, conduct_acceptance, conduct_text, consent_entry};
use sea_orm::sea_query::OnConflict;
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter,
    QueryOrder,
};
use uuid::Uuid;

use super::actions::NewConduct;
use crate::changes::Audience;
use crate::db::is_among;
use crate::failure::{Failure, Outcome};
use crate::graphql::Batch;
use crate::i18n::Locale;
use crate::member;
use crate::node::Kind;
use crate::tx::Tx;

/// The code of conduct that is in force; none in a community that has not published one.
pub async fn current(conn: &impl ConnectionTrait) -> Outcome<Option<conduct::Model>> {
    Ok(conduct::Entity::find().order_by_desc(conduct::Column::Version).one(conn).await?)
}

/// The version with this id.
pub async fn conduct(conn: &impl ConnectionTrait, id: Uuid) -> Outcome<Option<conduct::Model>> {
    Ok(conduct::Entity::find_by_id(id).one(conn).await?)
}

/// Writes a new version down, with the next number; `None` when somebody else took it at the same moment.
pub async fn insert_conduct(tx: &Tx, new: NewConduct) -> Outcome<Option<Uuid>> {
    let version = current(tx.conn()).await?.map_or(1, |current| current.version + 1);
    let id = tx.new_id();
    let row = conduct::ActiveModel {
        id: Set(id),
        version: Set(version),
        source_language: Set(new.source_language.to_string()),
        published_at: Set(tx.now()),
    };
    let is_next = conduct::Entity::insert(row)
        .on_conflict(OnConflict::column(conduct::Column::Version).do_nothing().to_owned())
        .exec_without_returning(tx.conn())
        .await?;
    if is_next == 0 {
        return Ok(None);
    }
    let texts = new.texts.into_iter().map(|text| conduct_text::ActiveModel {
        conduct_id: Set(id),
        language: Set(text.language.to_string()),
        title: Set(text.title),
        body: Set(text.body),
    });
    conduct_text::Entity::insert_many(texts).exec_without_returning(tx.conn()).await?;
    tx.changed(Kind::Conduct, id, &[Audience::Everyone]);
    Ok(Some(id))
}

/// Notes the acceptance; `false` when there is one already, which stays.
pub async fn insert_acceptance(tx: &Tx, member: Uuid, conduct: Uuid, read_in: &Locale) -> Outcome<bool> {
    let row = conduct_acceptance::ActiveModel {
        member_id: Set(member),
        conduct_id: Set(conduct),
        accepted_at: Set(tx.now()),
        language: Set(read_in.to_string()),
    };
    let keys = [conduct_acceptance::Column::MemberId, conduct_acceptance::Column::ConductId];
    let inserted = conduct_acceptance::Entity::insert(row)
        .on_conflict(OnConflict::columns(keys).do_nothing().to_owned())
        .exec_without_returning(tx.conn())
        .await?;
    member::changed_for_herself(tx, member);
    Ok(inserted > 0)
}

/// Whether the member has accepted the code of conduct that is in force.
pub async fn has_accepted_current(conn: &impl ConnectionTrait, member: Uuid) -> Outcome<bool> {
    let Some(current) = current(conn).await? else { return Ok(true) };
    Ok(conduct_acceptance::Entity::find_by_id((member, current.id)).count(conn).await? > 0)
}

/// What the member said last about this purpose.
pub async fn latest(
    conn: &impl ConnectionTrait,
    member: Uuid,
    purpose: Purpose,
) -> Outcome<Option<consent_entry::Model>> {
    Ok(consent_entry::Entity::find()
        .filter(consent_entry::Column::MemberId.eq(member))
        .filter(consent_entry::Column::Purpose.eq(purpose))
        .order_by_desc(consent_entry::Column::RecordedAt)
        .order_by_desc(consent_entry::Column::Id)
        .one(conn)
        .await?)
}

/// Whether the member allows this now. Silence is not consent.
pub async fn has_given(conn: &impl ConnectionTrait, member: Uuid, purpose: Purpose) -> Outcome<bool> {
    Ok(latest(conn, member, purpose).await?.is_some_and(|entry| entry.given))
}

/// Which of these members allow this now.
pub async fn who_have_given(conn: &impl ConnectionTrait, members: &[Uuid], purpose: Purpose) -> Outcome<HashSet<Uuid>> {
    let entries = consent_entry::Entity::find()
        .filter(is_among(conn, consent_entry::Column::MemberId, members.iter().copied()))
        .filter(consent_entry::Column::Purpose.eq(purpose))
        .order_by_asc(consent_entry::Column::RecordedAt)
        .order_by_asc(consent_entry::Column::Id)
        .all(conn)
        .await?;
    // The last entry of each holds.
    let latest: HashMap<Uuid, bool> = entries.into_iter().map(|entry| (entry.member_id, entry.given)).collect();
    Ok(latest.into_iter().filter_map(|(member, given)| given.then_some(member)).collect())
}

/// Adds to the ledger what the member says; what holds already is not said twice.
pub async fn record(tx: &Tx, member: Uuid, purpose: Purpose, given: bool, source: ConsentSource) -> Outcome<()> {
    // What she says at the same moment waits, or a withdrawal would see that nothing is given yet.
    member::lock(tx, member).await?;
    if has_given(tx.conn(), member, purpose).await? == given {
        return Ok(());
    }
    let row = consent_entry::ActiveModel {
        id: Set(tx.new_id()),
        member_id: Set(member),
        purpose: Set(purpose),
        given: Set(given),
        recorded_at: Set(tx.now()),
        source: Set(source),
    };
    row.insert(tx.conn()).await?;
    member::changed_for_herself(tx, member);
    Ok(())
}

/// The texts of a version, by its id.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ConductTextsKey(pub Uuid);

impl Loader<ConductTextsKey> for Batch {
    type Value = Vec<conduct_text::Model>;
    type Error = Failure;

    async fn load(&self, keys: &[ConductTextsKey]) -> Result<HashMap<ConductTextsKey, Self::Value>, Failure> {
        let rows = conduct_text::Entity::find()
            .filter(conduct_text::Column::ConductId.is_in(keys.iter().map(|key| key.0)))
            .all(&self.conn)
            .await?;
        let mut texts: HashMap<ConductTextsKey, Self::Value> = HashMap::new();
        for row in rows {
            texts.entry(ConductTextsKey(row.conduct_id)).or_default().push(row);
        }
        Ok(texts)
    }
}
