//! Every query about trials: here those that change something; pages and batches are in `reading.rs`. What a member tries
//! is asked for by whose it is; what everybody reads names nobody.

mod reading;

use std::collections::HashSet;

use chrono::NaiveDate;
use entity::trial::TrialOutcome::{self, DidNotHelp, Helped};
use entity::{helpful_mark, trial, trial_conditions, trial_tally};
use sea_orm::sea_query::{Expr, LockType, OnConflict};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, EntityTrait, ExprTrait, QueryFilter,
    QueryOrder, QuerySelect,
};
use uuid::{Builder, Uuid};

use super::actions::{NewTrial, Report};
use super::rules::{self, News, Sums};
use crate::app::App;
use crate::changes::Audience;
use crate::db::is_duplicate;
use crate::failure::Outcome;
use crate::node::Kind;
use crate::sweep;
use crate::tx::Tx;

pub use reading::*;

/// The trial with this id, whoever asks: for work that nobody looks at.
pub async fn trial(conn: &impl ConnectionTrait, id: Uuid) -> Outcome<Option<trial::Model>> {
    Ok(trial::Entity::find_by_id(id).one(conn).await?)
}

/// The trial with this id, if it is this member's.
pub async fn of_member(conn: &impl ConnectionTrait, member: Uuid, id: Uuid) -> Outcome<Option<trial::Model>> {
    Ok(trial::Entity::find_by_id(id).filter(trial::Column::MemberId.eq(member)).one(conn).await?)
}

/// The member's trials that are open, the first one first.
pub async fn open_of(conn: &impl ConnectionTrait, member: Uuid) -> Outcome<Vec<trial::Model>> {
    Ok(trial::Entity::find()
        .filter(trial::Column::MemberId.eq(member))
        .filter(trial::Column::Outcome.is_null())
        .order_by_asc(trial::Column::Id)
        .all(conn)
        .await?)
}

/// Writes a trial down that begins now; `None` when she has an open one of the same thing.
pub async fn insert(tx: &Tx, member: Uuid, new: &NewTrial, ends_on: NaiveDate) -> Outcome<Option<Uuid>> {
    let id = tx.new_id();
    let row = trial::ActiveModel {
        id: Set(id),
        member_id: Set(member),
        resource_id: Set(new.resource),
        started_at: Set(tx.now()),
        ends_on: Set(ends_on),
        on_agenda: Set(new.on_agenda),
        asking_job_id: Set(None),
        outcome: Set(None),
        reported_at: Set(None),
        told_as: Set(None),
        conditions_removed_at: Set(None),
    };
    match trial::Entity::insert(row).exec_without_returning(tx.conn()).await {
        Err(error) if is_duplicate(&error) => return Ok(None),
        inserted => inserted?,
    };
    changed(tx, member, id);
    Ok(Some(id))
}

/// Tells her other devices, and nobody else.
fn changed(tx: &Tx, member: Uuid, trial: Uuid) {
    tx.changed(Kind::Trial, trial, &[Audience::Member(member)]);
}

/// Writes down how it went, in place of what she had said before.
pub async fn report(tx: &Tx, trial: &trial::Model, report: Report) -> Outcome<()> {
    trial::Entity::update_many()
        .col_expr(trial::Column::Outcome, Expr::value(report.outcome))
        .col_expr(trial::Column::ReportedAt, Expr::value(trial.reported_at.unwrap_or(tx.now())))
        .filter(trial::Column::Id.eq(trial.id))
        .exec(tx.conn())
        .await?;
    let of_it = trial_conditions::Column::TrialId.eq(trial.id);
    let before = trial_conditions::Entity::find().filter(of_it.clone()).one(tx.conn()).await?;
    let id = before.as_ref().map(|row| row.id);
    trial_conditions::Entity::delete_many().filter(of_it).exec(tx.conn()).await?;
    if let Some((text, language)) = report.conditions {
        let is_shared = report.is_shared && trial.conditions_removed_at.is_none();
        let language = language.to_string();
        let is_same = |before: &trial_conditions::Model| {
            trial.outcome == Some(report.outcome)
                && (&before.text, &before.language, before.is_shared) == (&text, &language, is_shared)
        };
        let row = trial_conditions::ActiveModel {
            // Not dated, as other ids are: their order would be the order in which people reported.
            id: Set(id.unwrap_or_else(|| Builder::from_random_bytes(tx.app().ids.bytes()).into_uuid())),
            trial_id: Set(trial.id),
            resource_id: Set(trial.resource_id),
            // What she changes is read when sums are told again: alone, it would be known for hers.
            is_told: Set(before.as_ref().is_some_and(|before| before.is_told && is_same(before))),
            language: Set(language),
            text: Set(text),
            is_shared: Set(is_shared),
        };
        row.insert(tx.conn()).await?;
    }
    changed(tx, trial.member_id, trial.id);
    Ok(())
}

/// The sums of the resource as they are told, held: until the unit of work ends, nobody else adds to them.
pub async fn hold_sums(tx: &Tx, resource: Uuid) -> Outcome<Sums> {
    let row = trial_tally::ActiveModel { resource_id: Set(resource), helped: Set(0), did_not_help: Set(0) };
    trial_tally::Entity::insert(row)
        .on_conflict(OnConflict::column(trial_tally::Column::ResourceId).do_nothing().to_owned())
        .exec_without_returning(tx.conn())
        .await?;
    let held = trial_tally::Entity::find_by_id(resource).lock(LockType::NoKeyUpdate).one(tx.conn()).await?;
    Ok(held.map(|row| Sums::from(&row)).unwrap_or_default())
}

impl From<&trial_tally::Model> for Sums {
    fn from(row: &trial_tally::Model) -> Self {
        Self { helped: row.helped, did_not_help: row.did_not_help }
    }
}

/// The reports on the resource that the sums do not tell as they are, and those of their members whom the sums tell of
/// already.
pub async fn news(tx: &Tx, resource: Uuid) -> Outcome<(Vec<News>, HashSet<Uuid>)> {
    let columns = [trial::Column::MemberId, trial::Column::ToldAs, trial::Column::Outcome];
    let rows: Vec<(Uuid, Option<TrialOutcome>, TrialOutcome)> = trial::Entity::find()
        .select_only()
        .columns(columns)
        .filter(is_news(resource))
        .into_tuple()
        .all(tx.conn())
        .await?;
    let known: Vec<Uuid> = trial::Entity::find()
        .select_only()
        .column(trial::Column::MemberId)
        .distinct()
        .filter(trial::Column::ResourceId.eq(resource))
        .filter(trial::Column::ToldAs.is_not_null())
        .filter(trial::Column::MemberId.is_in(rows.iter().map(|(member, ..)| *member)))
        .into_tuple()
        .all(tx.conn())
        .await?;
    let news = rows.into_iter().map(|(member, told_as, outcome)| News { member, told_as, outcome });
    Ok((news.collect(), known.into_iter().collect()))
}

/// That a report on the resource says something that the sums do not.
fn is_news(resource: Uuid) -> Condition {
    let is_new = trial::Column::ToldAs.is_null().and(trial::Column::Outcome.is_in([Helped, DidNotHelp]));
    let is_other = Expr::col(trial::Column::ToldAs).ne(Expr::col(trial::Column::Outcome));
    Condition::all().add(trial::Column::ResourceId.eq(resource)).add(is_new.or(is_other))
}

/// Tells these sums from now on, and with them what people wrote; notes of each report as what it is told.
pub async fn tell(tx: &Tx, resource: Uuid, sums: Sums) -> Outcome<()> {
    trial_tally::Entity::update_many()
        .col_expr(trial_tally::Column::Helped, Expr::value(sums.helped))
        .col_expr(trial_tally::Column::DidNotHelp, Expr::value(sums.did_not_help))
        .filter(trial_tally::Column::ResourceId.eq(resource))
        .exec(tx.conn())
        .await?;
    trial::Entity::update_many()
        .col_expr(trial::Column::ToldAs, Expr::col(trial::Column::Outcome))
        .filter(is_news(resource))
        .exec(tx.conn())
        .await?;
    trial_conditions::Entity::update_many()
        .col_expr(trial_conditions::Column::IsTold, Expr::value(true))
        .filter(trial_conditions::Column::ResourceId.eq(resource))
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// Takes away what others may read; `false` when that is nothing.
pub async fn remove_conditions(tx: &Tx, id: Uuid) -> Outcome<bool> {
    let shared = trial_conditions::Entity::find_by_id(id).filter(is_read()).one(tx.conn()).await?;
    let Some(row) = shared else { return Ok(false) };
    trial_conditions::Entity::update_many()
        .col_expr(trial_conditions::Column::IsShared, Expr::value(false))
        .filter(trial_conditions::Column::Id.eq(id))
        .exec(tx.conn())
        .await?;
    trial::Entity::update_many()
        .col_expr(trial::Column::ConditionsRemovedAt, Expr::value(tx.now()))
        .filter(trial::Column::Id.eq(row.trial_id))
        .exec(tx.conn())
        .await?;
    tx.changed(Kind::TrialConditions, id, &[Audience::Members]);
    Ok(true)
}

/// Notes that the resource helped her.
pub async fn mark_helpful(tx: &Tx, member: Uuid, resource: Uuid) -> Outcome<()> {
    let row = helpful_mark::ActiveModel { member_id: Set(member), resource_id: Set(resource), said_at: Set(tx.now()) };
    let keys = [helpful_mark::Column::MemberId, helpful_mark::Column::ResourceId];
    let inserted = helpful_mark::Entity::insert(row)
        .on_conflict(OnConflict::columns(keys).do_nothing().to_owned())
        .exec_without_returning(tx.conn())
        .await?;
    if inserted > 0 {
        tx.changed(Kind::Resource, resource, &[Audience::Member(member)]);
    }
    Ok(())
}

/// Notes that she does not say so any more.
pub async fn unmark_helpful(tx: &Tx, member: Uuid, resource: Uuid) -> Outcome<()> {
    let deleted = helpful_mark::Entity::delete_by_id((member, resource)).exec(tx.conn()).await?;
    if deleted.rows_affected > 0 {
        tx.changed(Kind::Resource, resource, &[Audience::Member(member)]);
    }
    Ok(())
}

/// Notes that this job asks about all her open trials that end until this day and of which nobody has asked; says whether
/// it is the one that asks about this one.
pub async fn claim_asking(tx: &Tx, trial: &trial::Model, day: NaiveDate, job: Uuid) -> Outcome<bool> {
    trial::Entity::update_many()
        .col_expr(trial::Column::AskingJobId, Expr::value(job))
        .filter(trial::Column::MemberId.eq(trial.member_id))
        .filter(trial::Column::Outcome.is_null())
        .filter(trial::Column::AskingJobId.is_null())
        .filter(trial::Column::EndsOn.lte(day))
        .exec(tx.conn())
        .await?;
    let row = self::trial(tx.conn(), trial.id).await?;
    Ok(row.is_some_and(|row| row.outcome.is_none() && row.asking_job_id == Some(job)))
}

/// Removes trials that nobody has said anything about for long.
pub async fn sweep_forgotten(app: App) -> Outcome<u64> {
    let before = rules::forgotten_before(app.clock.now().date_naive());
    let is_over = trial::Column::Outcome.is_null().and(trial::Column::EndsOn.lt(before));
    sweep::remove::<trial::Entity>(&app, trial::Column::Id, is_over).await
}
