//! Every query about whose offer stands for whom, and how many places are left in it.

use chrono::{DateTime, Utc};
use entity::mentor;
use entity::role_grant::Role;
use sea_orm::sea_query::{Expr, ValueTuple};
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, EntityTrait, ExprTrait, QueryFilter};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::failure::Outcome;
use crate::i18n::Locale;
use crate::member;
use crate::page::{Key, Page, Window};
use crate::tx::Tx;
use crate::viewer::MemberViewer;

/// Where a mentor stands in the list of mentors: those who first offered, first.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct MentorPlace(DateTime<Utc>, Uuid);

impl Key for MentorPlace {
    const LIST: &'static str = "mentors";
}

impl From<MentorPlace> for ValueTuple {
    fn from(MentorPlace(offered_at, member): MentorPlace) -> Self {
        Self::Two(offered_at.into(), member.into())
    }
}

/// That an offer stands: the mentor accepts requests, has no pause that still lasts, and holds the role.
pub fn stands(now: DateTime<Utc>) -> Condition {
    let is_over = Condition::any().add(mentor::Column::PausedUntil.is_null()).add(mentor::Column::PausedUntil.lte(now));
    Condition::all()
        .add(mentor::Column::Accepting.eq(true))
        .add(is_over)
        .add(member::holds(mentor::Column::MemberId, Role::Mentor))
}

/// The offers of others that stand; `language` leaves those whom the viewer knows to read it.
pub async fn offers(
    conn: &impl ConnectionTrait,
    viewer: &MemberViewer,
    language: Option<&Locale>,
    window: &Window<MentorPlace>,
    now: DateTime<Utc>,
) -> Outcome<Page<mentor::Model>> {
    let mut select = mentor::Entity::find().filter(stands(now)).filter(mentor::Column::MemberId.ne(viewer.id));
    select = select.filter(member::is_not_blocked_for(mentor::Column::MemberId, viewer));
    if let Some(language) = language {
        select = select.filter(mentors_in(language, viewer));
    }
    let columns = (mentor::Column::OfferedAt, mentor::Column::MemberId);
    window.of(select, columns, false, |row| MentorPlace(row.offered_at, row.member_id), conn).await
}

/// That a mentor mentors in this language, of whatever region and script: her offer says so, or else says nothing and
/// her profile shows the viewer that she reads it.
fn mentors_in(language: &Locale, viewer: &MemberViewer) -> Condition {
    let offered = || Expr::col((mentor::Entity, mentor::Column::Languages)).cast_as("text");
    let named = |ending: &str| offered().like(format!("%\"{}{ending}%", language.language()));
    let reads = member::reads(mentor::Column::MemberId, language, viewer).add(offered().eq("[]"));
    Condition::any().add(named("\"")).add(named("-")).add(reads)
}

/// The member's offer, if it stands and she exists for the viewer; her own she always sees.
pub async fn offer_of(
    conn: &impl ConnectionTrait,
    viewer: &MemberViewer,
    member: Uuid,
    now: DateTime<Utc>,
) -> Outcome<Option<mentor::Model>> {
    let is_visible = Condition::any().add(mentor::Column::MemberId.eq(viewer.id)).add(stands(now));
    let exists = member::is_not_blocked_for(mentor::Column::MemberId, viewer);
    Ok(mentor::Entity::find_by_id(member).filter(is_visible).filter(exists).one(conn).await?)
}

/// The member's offer, if it stands.
pub async fn standing_offer(
    conn: &impl ConnectionTrait,
    member: Uuid,
    now: DateTime<Utc>,
) -> Outcome<Option<mentor::Model>> {
    Ok(mentor::Entity::find_by_id(member).filter(stands(now)).one(conn).await?)
}

/// Takes one of the mentor's places; `false` when there was none left.
pub async fn take_place(tx: &Tx, mentor: Uuid) -> Outcome<bool> {
    let changed = mentor::Entity::update_many()
        .col_expr(mentor::Column::Mentees, Expr::col(mentor::Column::Mentees).add(1))
        .filter(mentor::Column::MemberId.eq(mentor))
        .filter(Expr::col(mentor::Column::Mentees).lt(Expr::col(mentor::Column::Capacity)))
        .exec(tx.conn())
        .await?;
    Ok(changed.rows_affected > 0)
}

/// Gives one of the mentor's places back.
pub async fn give_place_back(tx: &Tx, mentor: Uuid) -> Outcome<()> {
    mentor::Entity::update_many()
        .col_expr(mentor::Column::Mentees, Expr::col(mentor::Column::Mentees).sub(1))
        .filter(mentor::Column::MemberId.eq(mentor))
        .filter(mentor::Column::Mentees.gt(0))
        .exec(tx.conn())
        .await?;
    Ok(())
}
