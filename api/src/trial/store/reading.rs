//! Pages of trials and of what is said about them, the batches behind edges, and what is on an agenda.

use std::collections::{BTreeMap, HashMap};

use async_graphql::dataloader::Loader;
use entity::trial::TrialOutcome;
use entity::{helpful_mark, trial, trial_conditions, trial_tally};
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait};
use uuid::Uuid;

use super::super::rules::{DrawnUp, Sums};
use crate::failure::{Failure, Outcome};
use crate::graphql::Batch;
use crate::loaders::gathered;
use crate::page::{Page, Window, by_id};
use crate::resource;

by_id! {
    /// Where a trial stands among those of a member: the latest first.
    TrialPlace, "trials"
}
by_id! {
    /// Where a text stands among those about a resource, in an order that tells nothing.
    ConditionsPlace, "trial-conditions"
}

/// That everybody may read a text: its writer shares it, and it was told with the sums, as it is.
pub(super) fn is_read() -> Condition {
    Condition::all()
        .add(trial_conditions::Column::IsShared.eq(true))
        .add(trial_conditions::Column::IsTold.eq(true))
        .add(resource::is_published(trial_conditions::Column::ResourceId))
}

/// A page of the member's trials, the latest first; only open ones, or only those that are not, if that is said.
pub async fn trials(
    conn: &impl ConnectionTrait,
    member: Uuid,
    is_open: Option<bool>,
    window: &Window<TrialPlace>,
) -> Outcome<Page<trial::Model>> {
    let outcome = trial::Column::Outcome;
    let select =
        trial::Entity::find().filter(trial::Column::MemberId.eq(member)).apply_if(is_open, |select, is_open| {
            select.filter(if is_open { outcome.is_null() } else { outcome.is_not_null() })
        });
    window.of(select, trial::Column::Id, true, |row: &trial::Model| TrialPlace(row.id), conn).await
}

/// Which published resources are tried by those on this agenda, and by how many of them, in an order that tells nothing.
pub async fn tried_by(conn: &impl ConnectionTrait, drawn_up: &DrawnUp) -> Outcome<Vec<(Uuid, usize)>> {
    let was_open =
        Condition::any().add(trial::Column::Outcome.is_null()).add(trial::Column::ReportedAt.gte(drawn_up.at));
    let tried: Vec<Uuid> = trial::Entity::find()
        .select_only()
        .column(trial::Column::ResourceId)
        .filter(trial::Column::MemberId.is_in(drawn_up.members.iter().copied()))
        .filter(trial::Column::OnAgenda.eq(true))
        .filter(trial::Column::StartedAt.lt(drawn_up.at))
        .filter(trial::Column::EndsOn.gte(drawn_up.first_day()))
        .filter(was_open)
        .filter(resource::is_published(trial::Column::ResourceId))
        .into_tuple()
        .all(conn)
        .await?;
    let mut many: BTreeMap<Uuid, usize> = BTreeMap::new();
    for resource in tried {
        *many.entry(resource).or_default() += 1;
    }
    Ok(many.into_iter().collect())
}

/// The viewer's own trial, by its id.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct TrialKey(pub Uuid);

impl Loader<TrialKey> for Batch {
    type Value = trial::Model;
    type Error = Failure;

    async fn load(&self, keys: &[TrialKey]) -> Result<HashMap<TrialKey, trial::Model>, Failure> {
        let Some(viewer) = self.viewer.member() else { return Ok(HashMap::new()) };
        let rows = trial::Entity::find()
            .filter(trial::Column::MemberId.eq(viewer.id))
            .filter(trial::Column::Id.is_in(keys.iter().map(|key| key.0)))
            .all(&self.conn)
            .await?;
        Ok(rows.into_iter().map(|row| (TrialKey(row.id), row)).collect())
    }
}

/// The viewer's latest trial of a resource, by the resource's id.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct MyTrialKey(pub Uuid);

impl Loader<MyTrialKey> for Batch {
    type Value = trial::Model;
    type Error = Failure;

    async fn load(&self, keys: &[MyTrialKey]) -> Result<HashMap<MyTrialKey, trial::Model>, Failure> {
        let Some(viewer) = self.viewer.member() else { return Ok(HashMap::new()) };
        let rows = trial::Entity::find()
            .filter(trial::Column::MemberId.eq(viewer.id))
            .filter(trial::Column::ResourceId.is_in(keys.iter().map(|key| key.0)))
            .order_by_asc(trial::Column::Id)
            .all(&self.conn)
            .await?;
        // Of several, the last one is the latest.
        Ok(rows.into_iter().map(|row| (MyTrialKey(row.resource_id), row)).collect())
    }
}

/// Whether the viewer says that a resource helped her, by the resource's id.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct MyMarkKey(pub Uuid);

impl Loader<MyMarkKey> for Batch {
    type Value = helpful_mark::Model;
    type Error = Failure;

    async fn load(&self, keys: &[MyMarkKey]) -> Result<HashMap<MyMarkKey, helpful_mark::Model>, Failure> {
        let Some(viewer) = self.viewer.member() else { return Ok(HashMap::new()) };
        let rows = helpful_mark::Entity::find()
            .filter(helpful_mark::Column::MemberId.eq(viewer.id))
            .filter(helpful_mark::Column::ResourceId.is_in(keys.iter().map(|key| key.0)))
            .all(&self.conn)
            .await?;
        Ok(rows.into_iter().map(|row| (MyMarkKey(row.resource_id), row)).collect())
    }
}

/// How many say that a resource helped them, by its id; nothing where nobody does.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct MarksKey(pub Uuid);

impl Loader<MarksKey> for Batch {
    type Value = i64;
    type Error = Failure;

    async fn load(&self, keys: &[MarksKey]) -> Result<HashMap<MarksKey, i64>, Failure> {
        let counts: Vec<(Uuid, i64)> = helpful_mark::Entity::find()
            .select_only()
            .column(helpful_mark::Column::ResourceId)
            .column_as(helpful_mark::Column::MemberId.count(), "many")
            .filter(helpful_mark::Column::ResourceId.is_in(keys.iter().map(|key| key.0)))
            .group_by(helpful_mark::Column::ResourceId)
            .into_tuple()
            .all(&self.conn)
            .await?;
        Ok(counts.into_iter().map(|(resource, many)| (MarksKey(resource), many)).collect())
    }
}

/// The sums of a resource as they are told, by its id; nothing where there are none.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct SumsKey(pub Uuid);

impl Loader<SumsKey> for Batch {
    type Value = Sums;
    type Error = Failure;

    async fn load(&self, keys: &[SumsKey]) -> Result<HashMap<SumsKey, Sums>, Failure> {
        let rows = trial_tally::Entity::find()
            .filter(trial_tally::Column::ResourceId.is_in(keys.iter().map(|key| key.0)))
            .all(&self.conn)
            .await?;
        Ok(rows.into_iter().map(|row| (SumsKey(row.resource_id), Sums::from(&row))).collect())
    }
}

/// What the viewer wrote about her own trial, by the trial's id.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct MyConditionsKey(pub Uuid);

impl Loader<MyConditionsKey> for Batch {
    type Value = trial_conditions::Model;
    type Error = Failure;

    async fn load(
        &self,
        keys: &[MyConditionsKey],
    ) -> Result<HashMap<MyConditionsKey, trial_conditions::Model>, Failure> {
        let Some(viewer) = self.viewer.member() else { return Ok(HashMap::new()) };
        let hers = trial::Entity::find()
            .select_only()
            .column(trial::Column::Id)
            .filter(trial::Column::MemberId.eq(viewer.id))
            .filter(trial::Column::Id.is_in(keys.iter().map(|key| key.0)));
        let rows = trial_conditions::Entity::find()
            .filter(trial_conditions::Column::TrialId.in_subquery(hers.into_query()))
            .all(&self.conn)
            .await?;
        Ok(rows.into_iter().map(|row| (MyConditionsKey(row.trial_id), row)).collect())
    }
}

/// A text that everybody may read, by its id.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ConditionsKey(pub Uuid);

impl Loader<ConditionsKey> for Batch {
    type Value = trial_conditions::Model;
    type Error = Failure;

    async fn load(&self, keys: &[ConditionsKey]) -> Result<HashMap<ConditionsKey, trial_conditions::Model>, Failure> {
        let rows = trial_conditions::Entity::find()
            .filter(is_read())
            .filter(trial_conditions::Column::Id.is_in(keys.iter().map(|key| key.0)))
            .all(&self.conn)
            .await?;
        Ok(rows.into_iter().map(|row| (ConditionsKey(row.id), row)).collect())
    }
}

/// A page of the texts about one resource that everybody may read.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ConditionsPageKey {
    /// About which resource.
    pub resource: Uuid,
    /// Which page.
    pub window: Window<ConditionsPlace>,
}

impl Loader<ConditionsPageKey> for Batch {
    type Value = Page<trial_conditions::Model>;
    type Error = Failure;

    async fn load(&self, keys: &[ConditionsPageKey]) -> Result<HashMap<ConditionsPageKey, Self::Value>, Failure> {
        let owner = trial_conditions::Column::ResourceId;
        let columns = [trial_conditions::Column::Id];
        let mut found = HashMap::new();
        for (window, resources) in gathered(keys.iter().map(|key| (&key.window, key.resource))) {
            let (select, lists) = (trial_conditions::Entity::find().filter(is_read()), (owner, resources.as_slice()));
            let of = |row: &trial_conditions::Model| row.resource_id;
            let place = |row: &trial_conditions::Model| ConditionsPlace(row.id);
            let pages = window.of_each(select, lists, &columns, false, of, place, &self.conn).await?;
            for (resource, page) in pages {
                found.insert(ConditionsPageKey { resource, window: window.clone() }, page);
            }
        }
        Ok(found)
    }
}

/// As what a report is told, by its trial's id: for the texts that everybody may read.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ToldAsKey(pub Uuid);

impl Loader<ToldAsKey> for Batch {
    type Value = TrialOutcome;
    type Error = Failure;

    async fn load(&self, keys: &[ToldAsKey]) -> Result<HashMap<ToldAsKey, TrialOutcome>, Failure> {
        let rows: Vec<(Uuid, TrialOutcome)> = trial::Entity::find()
            .select_only()
            .columns([trial::Column::Id, trial::Column::ToldAs])
            .filter(trial::Column::Id.is_in(keys.iter().map(|key| key.0)))
            .filter(trial::Column::ToldAs.is_not_null())
            .into_tuple()
            .all(&self.conn)
            .await?;
        Ok(rows.into_iter().map(|(trial, told_as)| (ToldAsKey(trial), told_as)).collect())
    }
}
