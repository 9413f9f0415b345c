//! Every query about offers.

use std::collections::HashMap;

use async_graphql::dataloader::Loader;
use chrono::{DateTime, Utc};
use entity::part_offer::PartOfferState;
use entity::{occurrence, part_offer};
use sea_orm::sea_query::Expr;
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, EntityTrait, ExprTrait, QueryFilter,
    QuerySelect, QueryTrait,
};
use uuid::Uuid;

use super::super::rules::Slot;
use crate::changes::Audience;
use crate::failure::{Failure, Outcome};
use crate::graphql::Batch;
use crate::member;
use crate::node::Kind;
use crate::page::{Page, Window, by_id};
use crate::tx::Tx;
use crate::viewer::MemberViewer;

by_id! {
    /// Where an offer stands among offers.
    OfferPlace, "part-offers"
}

/// An offer that is to be made.
pub struct NewOffer {
    /// In which meeting.
    pub meeting: Uuid,
    /// On which date; on every date where none is named.
    pub occurrence: Option<Uuid>,
    /// Which part.
    pub slot: Slot,
    /// Who is asked.
    pub member: Uuid,
    /// Who asks.
    pub by: Uuid,
    /// Who has the part now.
    pub instead_of: Option<Uuid>,
}

/// The offer with this id, as long as the two whom it concerns exist for each other.
pub async fn offer(conn: &impl ConnectionTrait, id: Uuid) -> Outcome<Option<part_offer::Model>> {
    let exist = member::are_not_blocked(part_offer::Column::MemberId, part_offer::Column::OfferedBy);
    Ok(part_offer::Entity::find_by_id(id).filter(exist).one(conn).await?)
}

/// Whether the member has such an offer, and has not answered it.
pub async fn is_offered(conn: &impl ConnectionTrait, new: &NewOffer) -> Outcome<bool> {
    let date = part_offer::Column::OccurrenceId;
    let found = part_offer::Entity::find()
        .filter(part_offer::Column::MemberId.eq(new.member))
        .filter(part_offer::Column::State.eq(PartOfferState::Waiting))
        .filter(part_offer::Column::MeetingId.eq(new.meeting))
        .filter(new.occurrence.map_or_else(|| date.is_null(), |id| date.eq(id)))
        .filter(part_offer::Column::Part.eq(new.slot.part))
        .filter(part_offer::Column::Language.eq(new.slot.language.as_str()))
        .one(conn)
        .await?;
    Ok(found.is_some())
}

/// Writes an offer down.
pub async fn insert_offer(tx: &Tx, new: NewOffer) -> Outcome<Uuid> {
    let row = part_offer::ActiveModel {
        id: Set(tx.new_id()),
        meeting_id: Set(new.meeting),
        occurrence_id: Set(new.occurrence),
        part: Set(new.slot.part),
        language: Set(new.slot.language),
        member_id: Set(new.member),
        offered_by: Set(Some(new.by)),
        instead_of: Set(new.instead_of),
        state: Set(PartOfferState::Waiting),
        offered_at: Set(tx.now()),
        answered_at: Set(None),
    };
    let row = row.insert(tx.conn()).await?;
    offer_changed(tx, &row);
    Ok(row.id)
}

/// Notes the answer; `false` when there was one already. The row itself decides.
pub async fn answer(tx: &Tx, offer: &part_offer::Model, state: PartOfferState) -> Outcome<bool> {
    let changed = part_offer::Entity::update_many()
        .col_expr(part_offer::Column::State, Expr::value(state))
        .col_expr(part_offer::Column::AnsweredAt, Expr::value(tx.now()))
        .filter(part_offer::Column::Id.eq(offer.id))
        .filter(part_offer::Column::State.eq(PartOfferState::Waiting))
        .exec(tx.conn())
        .await?;
    offer_changed(tx, offer);
    Ok(changed.rows_affected > 0)
}

fn offer_changed(tx: &Tx, offer: &part_offer::Model) {
    let both = [Some(offer.member_id), offer.offered_by].into_iter().flatten();
    both.for_each(|member| tx.changed(Kind::PartOffer, offer.id, &[Audience::Member(member)]));
}

/// A page of the offers that wait for the viewer's answer, the first one first; not those for dates that have begun.
pub async fn offers_to(
    conn: &impl ConnectionTrait,
    viewer: &MemberViewer,
    now: DateTime<Utc>,
    window: &Window<OfferPlace>,
) -> Outcome<Page<part_offer::Model>> {
    let date = part_offer::Column::OccurrenceId;
    let ahead = occurrence::Entity::find()
        .select_only()
        .expr(Expr::val(1))
        .filter(Expr::col((occurrence::Entity, occurrence::Column::Id)).equals((part_offer::Entity, date)))
        .filter(occurrence::Column::EndsAt.gt(now));
    let select = part_offer::Entity::find()
        .filter(part_offer::Column::MemberId.eq(viewer.id))
        .filter(member::is_not_blocked_for(part_offer::Column::OfferedBy, viewer))
        .filter(part_offer::Column::State.eq(PartOfferState::Waiting))
        .filter(Condition::any().add(date.is_null()).add(Expr::exists(ahead.into_query())));
    window.of(select, part_offer::Column::Id, false, |row| OfferPlace(row.id), conn).await
}

/// An offer by its id, for the two whom it concerns, as long as they exist for each other.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct OfferKey(pub Uuid);

impl Loader<OfferKey> for Batch {
    type Value = part_offer::Model;
    type Error = Failure;

    async fn load(&self, keys: &[OfferKey]) -> Result<HashMap<OfferKey, part_offer::Model>, Failure> {
        let Some(viewer) = self.viewer.member() else { return Ok(HashMap::new()) };
        let is_hers = Condition::any()
            .add(part_offer::Column::MemberId.eq(viewer.id))
            .add(part_offer::Column::OfferedBy.eq(viewer.id));
        let rows = part_offer::Entity::find()
            .filter(part_offer::Column::Id.is_in(keys.iter().map(|key| key.0)))
            .filter(is_hers)
            .filter(member::is_not_blocked_for(part_offer::Column::MemberId, viewer))
            .filter(member::is_not_blocked_for(part_offer::Column::OfferedBy, viewer))
            .all(&self.conn)
            .await?;
        Ok(rows.into_iter().map(|row| (OfferKey(row.id), row)).collect())
    }
}
