//! Who looks after what, and what is due to be looked at again.

use chrono::NaiveDate;
use entity::resource::{self, ResourceKind, ResourceStatus};
use sea_orm::sea_query::{Expr, ValueTuple};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, ExprTrait, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect, Select,
};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::super::rules::CareDays;
use crate::failure::Outcome;
use crate::page::{Key, Page, Window};
use crate::tx::Tx;

/// The order in which resources are due to be looked at again, the earliest day first.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct ByReviewDay {
    review_due_on: Option<NaiveDate>,
    id: Uuid,
}

impl Key for ByReviewDay {
    const LIST: &'static str = "resources-by-review-day";
}

impl From<ByReviewDay> for ValueTuple {
    fn from(key: ByReviewDay) -> Self {
        Self::Two(key.review_due_on.into(), key.id.into())
    }
}

type Resources = Select<resource::Entity>;

async fn by_review_day(
    conn: &impl ConnectionTrait,
    select: Resources,
    window: &Window<ByReviewDay>,
) -> Outcome<Page<resource::Model>> {
    let columns = (resource::Column::ReviewDueOn, resource::Column::Id);
    let key = |row: &resource::Model| ByReviewDay { review_due_on: row.review_due_on, id: row.id };
    window.of(select.filter(resource::Column::ReviewDueOn.is_not_null()), columns, false, key, conn).await
}

fn published() -> Resources {
    resource::Entity::find().filter(resource::Column::Status.eq(ResourceStatus::Published))
}

/// What this member looks after: what is published, and what is hidden until somebody has looked at it.
fn owned(owner: Uuid) -> Resources {
    let both = [ResourceStatus::Published, ResourceStatus::UnderReview];
    resource::Entity::find().filter(resource::Column::OwnerId.eq(owner)).filter(resource::Column::Status.is_in(both))
}

/// A page of what this member looks after.
pub async fn in_care_of(
    conn: &impl ConnectionTrait,
    owner: Uuid,
    window: &Window<ByReviewDay>,
) -> Outcome<Page<resource::Model>> {
    by_review_day(conn, owned(owner), window).await
}

/// A page of what is published and was due to be looked at by this day.
pub async fn overdue(
    conn: &impl ConnectionTrait,
    today: NaiveDate,
    window: &Window<ByReviewDay>,
) -> Outcome<Page<resource::Model>> {
    by_review_day(conn, published().filter(resource::Column::ReviewDueOn.lte(today)), window).await
}

/// How it stands with what somebody looks after.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct InCare {
    /// How much is due to be looked at.
    pub due: u64,
    /// Since which day, at the earliest.
    pub due_since: Option<NaiveDate>,
    /// How much is hidden.
    pub hidden: u64,
}

/// How it stands with what this member looks after.
pub async fn standing_in_care(conn: &impl ConnectionTrait, owner: Uuid, today: NaiveDate) -> Outcome<InCare> {
    let due = owned(owner)
        .filter(resource::Column::Status.eq(ResourceStatus::Published))
        .filter(resource::Column::ReviewDueOn.lte(today));
    let first = due.clone().order_by_asc(resource::Column::ReviewDueOn).one(conn).await?;
    Ok(InCare {
        due: due.count(conn).await?,
        due_since: first.and_then(|row| row.review_due_on),
        hidden: owned(owner).filter(resource::Column::Status.eq(ResourceStatus::UnderReview)).count(conn).await?,
    })
}

/// Some of what is to be hidden. A listing that nobody here looks after is looked after where it comes from.
pub async fn to_hide(conn: &impl ConnectionTrait, days: CareDays, most: u64) -> Outcome<Vec<resource::Model>> {
    let is_looked_after_here = Condition::any()
        .add(resource::Column::Kind.ne(ResourceKind::Service))
        .add(resource::Column::OwnerId.is_not_null());
    Ok(published()
        .filter(resource::Column::ReviewDueOn.lte(days.hidden_when_due))
        .filter(is_looked_after_here)
        .order_by_asc(resource::Column::ReviewDueOn)
        .limit(most)
        .all(conn)
        .await?)
}

fn is_to_be_asked_about(days: CareDays) -> Condition {
    let asked = resource::Column::AskedOn;
    let is_new =
        Condition::any().add(asked.is_null()).add(Expr::col(asked).lt(Expr::col(resource::Column::ReviewDueOn)));
    let is_last_call =
        Condition::all().add(resource::Column::ReviewDueOn.lte(days.called_when_due)).add(asked.lte(days.asked_by));
    Condition::all()
        .add(resource::Column::Status.eq(ResourceStatus::Published))
        .add(resource::Column::ReviewDueOn.lte(days.today))
        .add(Condition::any().add(is_new).add(is_last_call))
}

/// Some of those who are to be asked to look at something again.
pub async fn to_ask(conn: &impl ConnectionTrait, days: CareDays, most: u64) -> Outcome<Vec<Uuid>> {
    let owners: Vec<Option<Uuid>> = resource::Entity::find()
        .select_only()
        .column(resource::Column::OwnerId)
        .distinct()
        .filter(is_to_be_asked_about(days))
        .filter(resource::Column::OwnerId.is_not_null())
        .limit(most)
        .into_tuple()
        .all(conn)
        .await?;
    Ok(owners.into_iter().flatten().collect())
}

/// Notes that these members are asked on this day. Nothing changes for readers.
pub async fn note_asked(tx: &Tx, owners: &[Uuid], days: CareDays) -> Outcome<()> {
    resource::Entity::update_many()
        .col_expr(resource::Column::AskedOn, Expr::value(days.today))
        .filter(is_to_be_asked_about(days))
        .filter(resource::Column::OwnerId.is_in(owners.iter().copied()))
        .exec(tx.conn())
        .await?;
    Ok(())
}
