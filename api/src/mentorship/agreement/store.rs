//! Every query about agreements.

use std::collections::HashMap;

use async_graphql::dataloader::Loader;
use entity::mentorship;
use entity::mentorship_agreement::{self as agreement, AgreementState};
use sea_orm::sea_query::Expr;
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder,
    QuerySelect, QueryTrait,
};
use uuid::Uuid;

use super::super::rules::Side;
use super::super::store::is_seen_by;
use super::actions::Terms;
use crate::failure::{Failure, Outcome};
use crate::graphql::Batch;
use crate::tx::Tx;

/// The version with this id.
pub async fn agreement(conn: &impl ConnectionTrait, id: Uuid) -> Outcome<Option<agreement::Model>> {
    Ok(agreement::Entity::find_by_id(id).one(conn).await?)
}

/// A version of what is agreed on in this mentorship, by its number.
pub async fn version(conn: &impl ConnectionTrait, mentorship: Uuid, version: i32) -> Outcome<Option<agreement::Model>> {
    let found = agreement::Entity::find()
        .filter(agreement::Column::MentorshipId.eq(mentorship))
        .filter(agreement::Column::Version.eq(version));
    Ok(found.one(conn).await?)
}

/// The number of the newest version; 0 where there is none.
pub async fn newest_version(conn: &impl ConnectionTrait, mentorship: Uuid) -> Outcome<i32> {
    let newest: Option<i32> = agreement::Entity::find()
        .select_only()
        .column(agreement::Column::Version)
        .filter(agreement::Column::MentorshipId.eq(mentorship))
        .order_by_desc(agreement::Column::Version)
        .into_tuple()
        .one(conn)
        .await?;
    Ok(newest.unwrap_or(0))
}

/// What is in force in these mentorships, by mentorship.
pub async fn in_force(conn: &impl ConnectionTrait, mentorships: &[Uuid]) -> Outcome<HashMap<Uuid, agreement::Model>> {
    let rows = agreement::Entity::find()
        .filter(agreement::Column::MentorshipId.is_in(mentorships.iter().copied()))
        .filter(agreement::Column::State.eq(AgreementState::InForce))
        .all(conn)
        .await?;
    Ok(rows.into_iter().map(|row| (row.mentorship_id, row)).collect())
}

/// Writes a proposal down, confirmed by who makes it.
pub async fn insert(tx: &Tx, mentorship: Uuid, version: i32, by: Side, terms: Terms) -> Outcome<Uuid> {
    let confirmed = |side| (side == by).then_some(tx.now());
    let hours = terms.contact_hours;
    let row = agreement::ActiveModel {
        id: Set(tx.new_id()),
        mentorship_id: Set(mentorship),
        version: Set(version),
        state: Set(AgreementState::Proposed),
        by_mentor: Set(by == Side::Mentor),
        channels: Set(terms.channels),
        every_weeks: Set(terms.every_weeks),
        rhythm: Set(terms.rhythm),
        minutes_per_week: Set(terms.minutes_per_week),
        contact_from: Set(hours.as_ref().map(|hours| hours.from)),
        contact_until: Set(hours.as_ref().map(|hours| hours.until)),
        time_zone: Set(hours.map(|hours| hours.zone.name().to_owned())),
        topics_left_out: Set(terms.topics_left_out),
        in_a_crisis: Set(terms.in_a_crisis),
        look_again_on: Set(terms.look_again_on),
        proposed_at: Set(tx.now()),
        mentor_confirmed_at: Set(confirmed(Side::Mentor)),
        mentee_confirmed_at: Set(confirmed(Side::Mentee)),
        in_force_at: Set(None),
    };
    Ok(row.insert(tx.conn()).await?.id)
}

/// Puts the proposal of this mentorship that waits, if any, out of the way.
pub async fn settle_proposal(tx: &Tx, mentorship: Uuid, becomes: AgreementState) -> Outcome<()> {
    settle(tx, mentorship, AgreementState::Proposed, becomes).await
}

/// Notes that this side has confirmed the proposal, and has it take the place of what was in force; `false` when it
/// does not wait any more.
pub async fn put_in_force(tx: &Tx, proposal: &agreement::Model, side: Side) -> Outcome<bool> {
    settle(tx, proposal.mentorship_id, AgreementState::InForce, AgreementState::Superseded).await?;
    let confirmed = match side {
        Side::Mentor => agreement::Column::MentorConfirmedAt,
        Side::Mentee => agreement::Column::MenteeConfirmedAt,
    };
    let changed = agreement::Entity::update_many()
        .col_expr(agreement::Column::State, Expr::value(AgreementState::InForce))
        .col_expr(confirmed, Expr::value(tx.now()))
        .col_expr(agreement::Column::InForceAt, Expr::value(tx.now()))
        .filter(agreement::Column::Id.eq(proposal.id))
        .filter(agreement::Column::State.eq(AgreementState::Proposed))
        .exec(tx.conn())
        .await?;
    Ok(changed.rows_affected > 0)
}

async fn settle(tx: &Tx, mentorship: Uuid, stands: AgreementState, becomes: AgreementState) -> Outcome<()> {
    agreement::Entity::update_many()
        .col_expr(agreement::Column::State, Expr::value(becomes))
        .filter(agreement::Column::MentorshipId.eq(mentorship))
        .filter(agreement::Column::State.eq(stands))
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// What is agreed on, and what is proposed, in a mentorship of the viewer's.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct AgreementsKey(pub Uuid);

/// The versions of a mentorship that are not history.
#[derive(Debug, Clone, Default)]
pub struct Agreements {
    /// The one that holds.
    pub in_force: Option<agreement::Model>,
    /// The one that waits.
    pub proposed: Option<agreement::Model>,
}

impl Loader<AgreementsKey> for Batch {
    type Value = Agreements;
    type Error = Failure;

    async fn load(&self, keys: &[AgreementsKey]) -> Result<HashMap<AgreementsKey, Agreements>, Failure> {
        let Some(viewer) = self.viewer.member() else { return Ok(HashMap::new()) };
        let hers = mentorship::Entity::find()
            .select_only()
            .column(mentorship::Column::Id)
            .filter(mentorship::Column::Id.is_in(keys.iter().map(|key| key.0)))
            .filter(is_seen_by(viewer));
        let rows = agreement::Entity::find()
            .filter(agreement::Column::MentorshipId.in_subquery(hers.into_query()))
            .filter(agreement::Column::State.is_in([AgreementState::InForce, AgreementState::Proposed]))
            .all(&self.conn)
            .await?;
        let mut found: HashMap<AgreementsKey, Agreements> = HashMap::new();
        for row in rows {
            let agreements = found.entry(AgreementsKey(row.mentorship_id)).or_default();
            match row.state {
                AgreementState::InForce => agreements.in_force = Some(row),
                _ => agreements.proposed = Some(row),
            }
        }
        Ok(found)
    }
}
