//! What there is to translate, and who is translating it.

use std::collections::HashMap;

use async_graphql::dataloader::Loader;
use chrono::{DateTime, Utc};
use entity::resource::ResourceStatus;
use entity::resource_text::TranslationState;
use entity::{resource, resource_text, translation_claim as claim};
use sea_orm::sea_query::{Expr, IntoCondition, OnConflict, Query, SelectStatement};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, EntityTrait, ExprTrait, PaginatorTrait, QueryFilter,
};
use uuid::Uuid;

use super::{ByChange, TextPlace};
use crate::app::App;
use crate::changes::Audience;
use crate::failure::{Failure, Outcome};
use crate::graphql::Batch;
use crate::i18n::Locale;
use crate::loaders::grouped;
use crate::node::Kind;
use crate::page::{Page, Window};
use crate::sweep;
use crate::tx::Tx;

/// What is to be done about a resource in a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Task {
    /// There is nothing in it.
    Translate,
    /// A translation waits for somebody to stand by it.
    Review,
    /// A machine made the translation.
    Check,
    /// The original has changed since.
    Renew,
}

/// Which tasks are asked for.
pub struct Tasks {
    /// In this language, or one of its varieties.
    pub language: Locale,
    /// Only these; all when nothing is said.
    pub task: Option<Task>,
    /// Only what this member is translating.
    pub taken_by: Option<Uuid>,
}

/// A page of what there is to translate, what has been as it is for longest first.
pub async fn to_translate(
    conn: &impl ConnectionTrait,
    tasks: &Tasks,
    window: &Window<ByChange>,
) -> Outcome<Page<resource::Model>> {
    let is_original = is_in(Expr::col((resource::Entity, resource::Column::SourceLanguage)), &tasks.language);
    let mut select = resource::Entity::find()
        .filter(resource::Column::Status.eq(ResourceStatus::Published))
        .filter(is_original.not())
        .filter(is_task(tasks));
    if let Some(member) = tasks.taken_by {
        let taken = Query::select()
            .column(claim::Column::ResourceId)
            .from(claim::Entity)
            .and_where(claim::Column::MemberId.eq(member))
            .cond_where(is_in(Expr::col((claim::Entity, claim::Column::Language)), &tasks.language))
            .to_owned();
        select = select.filter(resource::Column::Id.in_subquery(taken));
    }
    let columns = (resource::Column::UpdatedAt, resource::Column::Id);
    window.of(select, columns, false, |row: &resource::Model| row.into(), conn).await
}

/// Whether this is the language, or one of its varieties. A tag has no characters that LIKE would take for others.
fn is_in(column: Expr, language: &Locale) -> Condition {
    Condition::any().add(column.clone().eq(language.tag())).add(column.like(format!("{language}-%")))
}

fn is_task(tasks: &Tasks) -> Condition {
    let state = |state: TranslationState| resource_text::Column::State.eq(state).into_condition();
    let version = || Expr::col((resource::Entity, resource::Column::Version));
    let is_current = || Expr::col((resource_text::Entity, resource_text::Column::SourceVersion)).gte(version());
    let has = |what: Condition| Expr::exists(texts(&tasks.language, what));
    let is_read = || resource_text::Column::State.ne(TranslationState::Draft).into_condition();
    let is_good = || state(TranslationState::Reviewed).add(is_current());
    match tasks.task {
        None => has(is_good()).not().into_condition(),
        Some(Task::Translate) => has(Condition::all()).not().into_condition(),
        Some(Task::Review) => has(state(TranslationState::Draft)).into_condition(),
        Some(Task::Check) => {
            Condition::all().add(has(state(TranslationState::Machine).add(is_current()))).add(has(is_good()).not())
        }
        Some(Task::Renew) => Condition::all().add(has(is_read())).add(has(is_read().add(is_current())).not()),
    }
}

/// The texts of the resource in this language of which this is so.
fn texts(language: &Locale, what: Condition) -> SelectStatement {
    Query::select()
        .expr(Expr::val(1))
        .from(resource_text::Entity)
        .and_where(
            Expr::col((resource_text::Entity, resource_text::Column::ResourceId))
                .equals((resource::Entity, resource::Column::Id)),
        )
        .cond_where(is_in(Expr::col((resource_text::Entity, resource_text::Column::Language)), language))
        .cond_where(what)
        .to_owned()
}

/// Who is translating it into this language.
pub async fn claim_of(tx: &Tx, resource: Uuid, language: &str) -> Outcome<Option<claim::Model>> {
    Ok(claim::Entity::find()
        .filter(claim::Column::ResourceId.eq(resource))
        .filter(claim::Column::Language.eq(language))
        .one(tx.conn())
        .await?)
}

/// How many texts this member is translating.
pub async fn open_claims(tx: &Tx, member: Uuid) -> Outcome<u64> {
    Ok(claim::Entity::find()
        .filter(claim::Column::MemberId.eq(member))
        .filter(claim::Column::TakenUntil.gt(tx.now()))
        .count(tx.conn())
        .await?)
}

/// Notes that this member is translating it, in the place of whoever was. Her other devices are told.
pub async fn claim(tx: &Tx, resource: Uuid, language: &str, member: Uuid, taken_until: DateTime<Utc>) -> Outcome<()> {
    let key = [claim::Column::ResourceId, claim::Column::Language];
    let rest = [claim::Column::MemberId, claim::Column::TakenUntil];
    let new = claim::ActiveModel {
        id: Set(tx.new_id()),
        resource_id: Set(resource),
        language: Set(language.to_owned()),
        member_id: Set(member),
        taken_until: Set(taken_until),
    };
    claim::Entity::insert(new)
        .on_conflict(OnConflict::columns(key).update_columns(rest).to_owned())
        .exec_without_returning(tx.conn())
        .await?;
    tx.changed(Kind::Resource, resource, &[Audience::Member(member)]);
    Ok(())
}

/// Notes that nobody is translating it any more; or, where a member is named, that she is not. `false` when nobody was.
pub async fn end_claim(tx: &Tx, resource: Uuid, language: &str, member: Option<Uuid>) -> Outcome<bool> {
    let mut delete = claim::Entity::delete_many()
        .filter(claim::Column::ResourceId.eq(resource))
        .filter(claim::Column::Language.eq(language));
    if let Some(member) = member {
        delete = delete.filter(claim::Column::MemberId.eq(member));
        tx.changed(Kind::Resource, resource, &[Audience::Member(member)]);
    }
    Ok(delete.exec(tx.conn()).await?.rows_affected > 0)
}

/// Who made the translation that readers of a published resource have in this language.
pub async fn translator_of(conn: &impl ConnectionTrait, resource: Uuid, language: &str) -> Outcome<Option<Uuid>> {
    let text = resource_text::Entity::find()
        .inner_join(resource::Entity)
        .filter(resource::Column::Status.eq(ResourceStatus::Published))
        .filter(resource_text::Column::ResourceId.eq(resource))
        .filter(resource_text::Column::Language.eq(language))
        .filter(resource_text::Column::State.eq(TranslationState::Reviewed))
        .one(conn)
        .await?;
    Ok(text.and_then(|text| text.translator_id))
}

/// Notes that a text says this version of the original, where it said an older one; `false` where it did not.
pub async fn take_translation_along(tx: &Tx, place: TextPlace<'_>, version: i32, at: DateTime<Utc>) -> Outcome<bool> {
    let updated = resource_text::Entity::update_many()
        .col_expr(resource_text::Column::SourceVersion, Expr::value(version))
        .col_expr(resource_text::Column::UpdatedAt, Expr::value(at))
        .filter(resource_text::Column::ResourceId.eq(place.resource))
        .filter(resource_text::Column::Language.eq(place.language))
        .filter(resource_text::Column::State.eq(place.state))
        .filter(resource_text::Column::SourceVersion.lt(version))
        .exec(tx.conn())
        .await?;
    Ok(updated.rows_affected > 0)
}

/// Those who are translating a resource, by its id.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ClaimsOf(pub Uuid);

impl Loader<ClaimsOf> for Batch {
    type Value = Vec<claim::Model>;
    type Error = Failure;

    async fn load(&self, keys: &[ClaimsOf]) -> Result<HashMap<ClaimsOf, Self::Value>, Failure> {
        let rows = claim::Entity::find()
            .filter(claim::Column::ResourceId.is_in(keys.iter().map(|key| key.0)))
            .all(&self.conn)
            .await?;
        Ok(grouped(rows, |row| ClaimsOf(row.resource_id)))
    }
}

/// Removes the notes of who was translating what, when their time is over.
pub async fn sweep_claims(app: App) -> Outcome<u64> {
    let is_over = claim::Column::TakenUntil.lt(app.clock.now()).into_condition();
    sweep::remove::<claim::Entity>(&app, claim::Column::Id, is_over).await
}
