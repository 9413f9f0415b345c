//! Every query about the newcomer's path, and how far somebody is on it.

use std::collections::HashMap;

use async_graphql::dataloader::Loader;
use chrono::{DateTime, Utc};
use entity::path_step::PathStepKind;
use entity::{path_milestone, path_progress, path_step, path_step_text};
use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use super::super::actions::{NewStep, StepChange, StepText};
use crate::changes::Audience;
use crate::failure::{Failure, Outcome};
use crate::graphql::Batch;
use crate::member;
use crate::node::Kind;
use crate::tx::Tx;

/// The steps of the path, in their order.
pub async fn steps(conn: &impl ConnectionTrait) -> Outcome<Vec<path_step::Model>> {
    Ok(path_step::Entity::find()
        .filter(path_step::Column::RetiredAt.is_null())
        .order_by_asc(path_step::Column::Position)
        .order_by_asc(path_step::Column::Id)
        .all(conn)
        .await?)
}

/// The step with this id, if it is part of the path.
pub async fn step(conn: &impl ConnectionTrait, id: Uuid) -> Outcome<Option<path_step::Model>> {
    Ok(path_step::Entity::find_by_id(id).filter(path_step::Column::RetiredAt.is_null()).one(conn).await?)
}

/// Writes a step down.
pub async fn insert_step(tx: &Tx, new: NewStep) -> Outcome<Uuid> {
    let id = tx.new_id();
    let row = path_step::ActiveModel {
        id: Set(id),
        kind: Set(new.kind),
        position: Set(new.position),
        source_language: Set(new.source_language.to_string()),
        retired_at: Set(None),
    };
    path_step::Entity::insert(row).exec_without_returning(tx.conn()).await?;
    write_texts(tx, id, new.texts).await?;
    step_changed(tx, id);
    Ok(id)
}

/// Adds and replaces texts, and moves the step, where that is said. A translation that stays while the original becomes
/// another is outdated from then on.
pub async fn update_step(tx: &Tx, step: &path_step::Model, change: StepChange) -> Outcome<()> {
    if let Some(position) = change.position {
        path_step::Entity::update_many()
            .col_expr(path_step::Column::Position, Expr::value(position))
            .filter(path_step::Column::Id.eq(step.id))
            .exec(tx.conn())
            .await?;
    }
    let original = path_step_text::Entity::find_by_id((step.id, step.source_language.clone())).one(tx.conn()).await?;
    let is_another = |text: &StepText| {
        text.language.tag() == step.source_language
            && original.as_ref().is_some_and(|stands| (&stands.title, &stands.body) != (&text.title, &text.body))
    };
    if change.texts.iter().any(is_another) {
        path_step_text::Entity::update_many()
            .col_expr(path_step_text::Column::IsOutdated, Expr::value(true))
            .filter(path_step_text::Column::StepId.eq(step.id))
            .filter(path_step_text::Column::Language.ne(step.source_language.as_str()))
            .exec(tx.conn())
            .await?;
    }
    write_texts(tx, step.id, change.texts).await?;
    step_changed(tx, step.id);
    Ok(())
}

async fn write_texts(tx: &Tx, step: Uuid, texts: Vec<StepText>) -> Outcome<()> {
    let rows: Vec<_> = texts
        .into_iter()
        .map(|text| path_step_text::ActiveModel {
            step_id: Set(step),
            language: Set(text.language.to_string()),
            title: Set(text.title),
            body: Set(text.body),
            is_outdated: Set(false),
        })
        .collect();
    if rows.is_empty() {
        return Ok(());
    }
    let replaced = OnConflict::columns([path_step_text::Column::StepId, path_step_text::Column::Language])
        .update_columns([
            path_step_text::Column::Title,
            path_step_text::Column::Body,
            path_step_text::Column::IsOutdated,
        ])
        .to_owned();
    path_step_text::Entity::insert_many(rows).on_conflict(replaced).exec_without_returning(tx.conn()).await?;
    Ok(())
}

/// Takes the step out of the path; `false` when it was none of it. Who has done it has done it.
pub async fn retire_step(tx: &Tx, id: Uuid) -> Outcome<bool> {
    let retired = path_step::Entity::update_many()
        .col_expr(path_step::Column::RetiredAt, Expr::value(tx.now()))
        .filter(path_step::Column::Id.eq(id))
        .filter(path_step::Column::RetiredAt.is_null())
        .exec(tx.conn())
        .await?;
    step_changed(tx, id);
    Ok(retired.rows_affected > 0)
}

fn step_changed(tx: &Tx, step: Uuid) {
    tx.changed(Kind::PathStep, step, &[Audience::Members]);
}

/// Notes that the member did for the first time what steps of this kind are about; the first time stays.
pub async fn reach(tx: &Tx, member: Uuid, kind: PathStepKind, at: DateTime<Utc>) -> Outcome<()> {
    let row = path_milestone::ActiveModel { member_id: Set(member), kind: Set(kind), done_at: Set(at) };
    let keys = [path_milestone::Column::MemberId, path_milestone::Column::Kind];
    let inserted = path_milestone::Entity::insert(row)
        .on_conflict(OnConflict::columns(keys).do_nothing().to_owned())
        .exec_without_returning(tx.conn())
        .await?;
    if inserted > 0 {
        member::changed_for_herself(tx, member);
    }
    Ok(())
}

/// Notes that the member says she has done the step; the first time stays.
pub async fn mark(tx: &Tx, member: Uuid, step: Uuid) -> Outcome<()> {
    let row = path_progress::ActiveModel { member_id: Set(member), step_id: Set(step), done_at: Set(tx.now()) };
    let keys = [path_progress::Column::MemberId, path_progress::Column::StepId];
    path_progress::Entity::insert(row)
        .on_conflict(OnConflict::columns(keys).do_nothing().to_owned())
        .exec_without_returning(tx.conn())
        .await?;
    member::changed_for_herself(tx, member);
    Ok(())
}

/// Takes that back.
pub async fn unmark(tx: &Tx, member: Uuid, step: Uuid) -> Outcome<()> {
    path_progress::Entity::delete_by_id((member, step)).exec(tx.conn()).await?;
    member::changed_for_herself(tx, member);
    Ok(())
}

/// What somebody has done, and when.
#[derive(Debug, Clone, Default)]
pub struct Progress {
    kinds: HashMap<PathStepKind, DateTime<Utc>>,
    steps: HashMap<Uuid, DateTime<Utc>>,
}

impl Progress {
    /// When she did this step; `None` while it is open.
    pub fn done_at(&self, step: &path_step::Model) -> Option<DateTime<Utc>> {
        match step.kind {
            PathStepKind::ByHand => self.steps.get(&step.id).copied(),
            kind => self.kinds.get(&kind).copied(),
        }
    }
}

/// What the member has done, and when.
pub async fn progress(conn: &impl ConnectionTrait, member: Uuid) -> Outcome<Progress> {
    let hers = path_milestone::Column::MemberId.eq(member);
    let kinds = path_milestone::Entity::find().filter(hers).all(conn).await?;
    let hers = path_progress::Column::MemberId.eq(member);
    let steps = path_progress::Entity::find().filter(hers).all(conn).await?;
    Ok(Progress {
        kinds: kinds.into_iter().map(|row| (row.kind, row.done_at)).collect(),
        steps: steps.into_iter().map(|row| (row.step_id, row.done_at)).collect(),
    })
}

/// A step by its id, retired or not: whoever has done it may look at it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct PathStepKey(pub Uuid);

impl Loader<PathStepKey> for Batch {
    type Value = path_step::Model;
    type Error = Failure;

    async fn load(&self, keys: &[PathStepKey]) -> Result<HashMap<PathStepKey, path_step::Model>, Failure> {
        if self.viewer.member().is_none() {
            return Ok(HashMap::new());
        }
        let ids = keys.iter().map(|key| key.0);
        let rows = path_step::Entity::find().filter(path_step::Column::Id.is_in(ids)).all(&self.conn).await?;
        Ok(rows.into_iter().map(|row| (PathStepKey(row.id), row)).collect())
    }
}

/// The texts of a step, by its id.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct PathStepTextsKey(pub Uuid);

impl Loader<PathStepTextsKey> for Batch {
    type Value = Vec<path_step_text::Model>;
    type Error = Failure;

    async fn load(&self, keys: &[PathStepTextsKey]) -> Result<HashMap<PathStepTextsKey, Self::Value>, Failure> {
        let rows = path_step_text::Entity::find()
            .filter(path_step_text::Column::StepId.is_in(keys.iter().map(|key| key.0)))
            .all(&self.conn)
            .await?;
        let mut texts: HashMap<PathStepTextsKey, Self::Value> = HashMap::new();
        for row in rows {
            texts.entry(PathStepTextsKey(row.step_id)).or_default().push(row);
        }
        Ok(texts)
    }
}
