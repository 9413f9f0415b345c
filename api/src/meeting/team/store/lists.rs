//! Pages of dates by who holds them, and what concerns a member.
//!
//! Both pages walk the index of dates by their beginning from now on. What decides is looked up first, in sets that
//! are as small as the number of meetings, and not anew for each date; so that a page that finds little costs the
//! dates of half a year once.

use chrono::{DateTime, TimeDelta, Utc};
use entity::meeting_part::MeetingPart;
use entity::occurrence::OccurrenceStatus;
use entity::role_grant::Role;
use entity::rsvp::RsvpStatus;
use entity::{meeting, meeting_part, occurrence, occurrence_part, rsvp};
use sea_orm::sea_query::{Expr, SelectStatement};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, ExprTrait, QueryFilter, QuerySelect, QueryTrait, Select,
};
use uuid::Uuid;

use super::super::super::store::{OccurrencePlace, Span};
use crate::changes::{Circle, KEPT};
use crate::failure::Outcome;
use crate::member;
use crate::page::{Page, Window};

/// A page of the dates ahead that take place and that nobody facilitates: nobody was given it, or whoever was has
/// left, or has lost the role.
pub async fn without_facilitator(
    conn: &impl ConnectionTrait,
    now: DateTime<Utc>,
    window: &Window<OccurrencePlace>,
) -> Outcome<Page<occurrence::Model>> {
    let said = || {
        let rows = occurrence_part::Entity::find().filter(occurrence_part::Column::Part.eq(MeetingPart::Facilitator));
        rows.select_only().column(occurrence_part::Column::OccurrenceId)
    };
    let nobody = said().filter(member::holds(occurrence_part::Column::MemberId, Role::Facilitator).not());
    let series = meeting::Entity::find()
        .select_only()
        .column(meeting::Column::Id)
        .filter(member::holds(meeting::Column::FacilitatorId, Role::Facilitator).not());
    let nobody_as_usual = Condition::all()
        .add(occurrence::Column::MeetingId.in_subquery(series.into_query()))
        .add(occurrence::Column::Id.not_in_subquery(said().into_query()));
    let is_open = Condition::any().add(occurrence::Column::Id.in_subquery(nobody.into_query())).add(nobody_as_usual);
    page(ahead(now).filter(is_open), window, conn).await
}

/// A page of the dates ahead that take place and in whose team the member is.
pub async fn with_part_of(
    conn: &impl ConnectionTrait,
    member: Uuid,
    now: DateTime<Utc>,
    window: &Window<OccurrencePlace>,
) -> Outcome<Page<occurrence::Model>> {
    let hers = occurrence_part::Entity::find()
        .select_only()
        .column(occurrence_part::Column::OccurrenceId)
        .filter(occurrence_part::Column::MemberId.eq(member));
    let facilitates =
        Condition::all().add(occurrence::Column::MeetingId.in_subquery(facilitated_by(member).into_query())).add(
            occurrence::Column::Id.not_in_subquery(
                occurrence_part::Entity::find()
                    .select_only()
                    .column(occurrence_part::Column::OccurrenceId)
                    .filter(occurrence_part::Column::Part.eq(MeetingPart::Facilitator))
                    .into_query(),
            ),
        );
    let has_part = Condition::any()
        .add(occurrence::Column::Id.in_subquery(hers.into_query()))
        .add(facilitates)
        .add(Expr::exists(standing_part_of(member)));
    page(ahead(now).filter(has_part), window, conn).await
}

/// A part of hers in the series of the date in hand, about which the date says nothing else.
fn standing_part_of(member: Uuid) -> SelectStatement {
    let said = occurrence_part::Entity::find()
        .select_only()
        .expr(Expr::val(1))
        .filter(same(occurrence_part::Column::OccurrenceId, occurrence::Column::Id))
        .filter(same(occurrence_part::Column::Part, meeting_part::Column::Part))
        .filter(same(occurrence_part::Column::Language, meeting_part::Column::Language));
    let parts = meeting_part::Entity::find()
        .select_only()
        .expr(Expr::val(1))
        .filter(meeting_part::Column::MemberId.eq(member))
        .filter(same(meeting_part::Column::MeetingId, occurrence::Column::MeetingId))
        .filter(Expr::exists(said.into_query()).not());
    parts.into_query()
}

fn same(one: impl ColumnTrait, other: impl ColumnTrait) -> Expr {
    Expr::col(one.as_column_ref()).equals(other.as_column_ref())
}

fn ahead(now: DateTime<Utc>) -> Select<occurrence::Entity> {
    occurrence::Entity::find()
        .filter(Span::Ahead(now).condition())
        .filter(occurrence::Column::Status.eq(OccurrenceStatus::Scheduled))
}

async fn page(
    select: Select<occurrence::Entity>,
    window: &Window<OccurrencePlace>,
    conn: &impl ConnectionTrait,
) -> Outcome<Page<occurrence::Model>> {
    let columns = (occurrence::Column::StartsAt, occurrence::Column::Id);
    window.of(select, columns, false, OccurrencePlace::of, conn).await
}

fn facilitated_by(member: Uuid) -> Select<meeting::Entity> {
    let meetings = meeting::Entity::find().filter(meeting::Column::FacilitatorId.eq(member));
    meetings.select_only().column(meeting::Column::Id)
}

/// What concerns the member: the dates that she comes to or waits for, those on which she has a part, and the
/// meetings of both; and the meetings in which she has a standing part, with all their dates. Dates that were over
/// before the log of changes begins are left out.
pub async fn circle(conn: &impl ConnectionTrait, member: Uuid, now: DateTime<Utc>) -> Outcome<Circle> {
    let since = now - KEPT - TimeDelta::days(1);
    let columns = [occurrence::Column::Id, occurrence::Column::MeetingId];
    let comes_to = rsvp::Entity::find()
        .select_only()
        .filter(rsvp::Column::MemberId.eq(member))
        .filter(rsvp::Column::Status.ne(RsvpStatus::Withdrawn))
        .inner_join(occurrence::Entity)
        .filter(occurrence::Column::EndsAt.gt(since))
        .columns(columns);
    let has_part_in = occurrence_part::Entity::find()
        .select_only()
        .filter(occurrence_part::Column::MemberId.eq(member))
        .inner_join(occurrence::Entity)
        .filter(occurrence::Column::EndsAt.gt(since))
        .columns(columns);
    let enlisted_in = meeting_part::Entity::find()
        .select_only()
        .column(meeting_part::Column::MeetingId)
        .filter(meeting_part::Column::MemberId.eq(member));
    let mut dates: Vec<(Uuid, Uuid)> = comes_to.into_tuple().all(conn).await?;
    dates.extend(has_part_in.into_tuple::<(Uuid, Uuid)>().all(conn).await?);
    let mut wholes: Vec<Uuid> = facilitated_by(member).into_tuple().all(conn).await?;
    wholes.extend(enlisted_in.into_tuple::<Uuid>().all(conn).await?);
    let things = dates.into_iter().flat_map(|(date, meeting)| [date, meeting]).collect();
    Ok(Circle { things, wholes: wholes.into_iter().collect() })
}
