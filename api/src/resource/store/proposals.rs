//! What those who look after an organization's listing propose.

use std::collections::HashMap;

use async_graphql::dataloader::Loader;
use entity::listing_proposal::{self as proposal, ProposalState};
use entity::{resource, service};
use sea_orm::prelude::Json;
use sea_orm::sea_query::IntoCondition;
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter,
    QueryTrait, Select,
};
use uuid::Uuid;

use super::super::rules;
use super::{is_reviewer, keepers, kept_by, listings_of};
use crate::app::App;
use crate::changes::Audience;
use crate::failure::{Failure, Outcome};
use crate::graphql::Batch;
use crate::node::Kind;
use crate::page::{Page, Window, by_id};
use crate::sweep;
use crate::tx::Tx;
use crate::viewer::Viewer;

by_id! {
    /// Where a proposal stands among others: in the order in which they were made.
    ProposalPlace, "listing-proposals"
}

/// What somebody would have a listing say.
pub struct NewProposal {
    /// Of which organization.
    pub organization: Uuid,
    /// The resource that lists the service; none of a new one.
    pub resource: Option<Uuid>,
    /// Who proposes it.
    pub by: Uuid,
    /// The language of its words.
    pub language: String,
    /// What it says; none of a new one.
    pub before: Option<Json>,
    /// What it should say.
    pub after: Json,
    /// Why.
    pub reason: Option<String>,
}

/// The service that a resource lists, whoever asks.
pub async fn service_of(tx: &Tx, resource: Uuid) -> Outcome<Option<service::Model>> {
    Ok(service::Entity::find_by_id(resource).one(tx.conn()).await?)
}

/// How many proposals of this member wait, and whether one of them is for this resource.
pub async fn open_proposals(tx: &Tx, member: Uuid, resource: Option<Uuid>) -> Outcome<(u64, bool)> {
    let open = proposal::Entity::find()
        .filter(proposal::Column::ProposedBy.eq(member))
        .filter(proposal::Column::State.eq(ProposalState::Open));
    let waits = match resource {
        Some(resource) => open.clone().filter(proposal::Column::ResourceId.eq(resource)).count(tx.conn()).await? > 0,
        None => false,
    };
    Ok((open.count(tx.conn()).await?, waits))
}

/// Writes a proposal down.
pub async fn propose_listing(tx: &Tx, new: NewProposal) -> Outcome<Uuid> {
    let new = proposal::ActiveModel {
        id: Set(tx.new_id()),
        organization_id: Set(new.organization),
        resource_id: Set(new.resource),
        proposed_by: Set(new.by),
        language: Set(new.language),
        before: Set(new.before),
        after: Set(new.after),
        reason: Set(new.reason),
        state: Set(ProposalState::Open),
        answered_by: Set(None),
        answer: Set(None),
        proposed_at: Set(tx.now()),
        settled_at: Set(None),
    };
    let new = new.insert(tx.conn()).await?;
    proposal_changed(tx, &new).await?;
    Ok(new.id)
}

/// Notes that a proposal changed, for those who see it.
async fn proposal_changed(tx: &Tx, row: &proposal::Model) -> Outcome<()> {
    tx.changed(Kind::ListingProposal, row.id, &keepers(tx, row.organization_id).await?);
    Ok(())
}

/// What becomes of a proposal.
pub struct Settled {
    /// How it stands from then on.
    pub becomes: ProposalState,
    /// Who answers it, if anybody does.
    pub by: Option<Uuid>,
    /// What she says.
    pub answer: Option<String>,
    /// The resource that lists the service from then on.
    pub resource: Option<Uuid>,
}

/// Settles a proposal; `false` when that has been done.
pub async fn settle_proposal(tx: &Tx, row: &proposal::Model, settled: Settled) -> Outcome<bool> {
    proposal_changed(tx, row).await?;
    let settled = proposal::ActiveModel {
        state: Set(settled.becomes),
        resource_id: Set(settled.resource.or(row.resource_id)),
        answered_by: Set(settled.by),
        answer: Set(settled.answer.map(Into::into)),
        settled_at: Set(Some(tx.now())),
        ..Default::default()
    };
    let changed = proposal::Entity::update_many()
        .set(settled)
        .filter(proposal::Column::Id.eq(row.id))
        .filter(proposal::Column::State.eq(ProposalState::Open))
        .exec(tx.conn())
        .await?;
    Ok(changed.rows_affected > 0)
}

/// Declines every proposal for a listing that is taken back: nobody is to wait for an answer that does not come.
pub(super) async fn close_proposals(tx: &Tx, row: &resource::Model) -> Outcome<()> {
    let open = proposal::Entity::find()
        .filter(proposal::Column::ResourceId.eq(row.id))
        .filter(proposal::Column::State.eq(ProposalState::Open));
    for one in open.all(tx.conn()).await? {
        let declined = Settled { becomes: ProposalState::Declined, by: None, answer: None, resource: None };
        settle_proposal(tx, &one, declined).await?;
    }
    Ok(())
}

/// Takes back every proposal that a member has made for an organization and nobody has answered.
pub async fn withdraw_proposals(tx: &Tx, organization: Uuid, by: Uuid) -> Outcome<()> {
    let open = proposal::Entity::find()
        .filter(proposal::Column::OrganizationId.eq(organization))
        .filter(proposal::Column::ProposedBy.eq(by))
        .filter(proposal::Column::State.eq(ProposalState::Open));
    for one in open.all(tx.conn()).await? {
        let withdrawn = Settled { becomes: ProposalState::Withdrawn, by: None, answer: None, resource: None };
        settle_proposal(tx, &one, withdrawn).await?;
    }
    Ok(())
}

/// Notes that all that this member sees of an organization, and others do not, is hers to see from now on, or no more.
pub async fn tell_all(tx: &Tx, organization: Uuid, member: Uuid) -> Outcome<()> {
    let her = [Audience::Member(member)];
    tx.changed(Kind::Organization, organization, &her);
    for resource in listings_of(tx.conn(), organization).await? {
        tx.changed(Kind::Resource, resource, &her);
    }
    let all = proposal::Entity::find().filter(proposal::Column::OrganizationId.eq(organization));
    for one in all.all(tx.conn()).await? {
        tx.changed(Kind::ListingProposal, one.id, &her);
    }
    Ok(())
}

/// The proposal with this id, whoever asks: for work that nobody looks at.
pub async fn proposal_with_id(conn: &impl ConnectionTrait, id: Uuid) -> Outcome<Option<proposal::Model>> {
    Ok(proposal::Entity::find_by_id(id).one(conn).await?)
}

/// What the viewer may see: what is proposed for the organizations whose listing she looks after; for those who review,
/// all.
fn proposals_for(viewer: &Viewer) -> Option<Select<proposal::Entity>> {
    let member = viewer.member().filter(|member| member.has_accepted_conduct)?;
    let select = proposal::Entity::find();
    if is_reviewer(member) {
        return Some(select);
    }
    Some(select.filter(proposal::Column::OrganizationId.in_subquery(kept_by(member.id))))
}

/// The proposal with this id, if the viewer may see it.
pub async fn visible_proposal(
    conn: &impl ConnectionTrait,
    viewer: &Viewer,
    id: Uuid,
) -> Outcome<Option<proposal::Model>> {
    let Some(select) = proposals_for(viewer) else { return Ok(None) };
    Ok(select.filter(proposal::Column::Id.eq(id)).one(conn).await?)
}

/// A page of the proposals that the viewer may see: in this state, of this organization, where that is asked.
pub async fn proposals(
    conn: &impl ConnectionTrait,
    viewer: &Viewer,
    (state, organization): (Option<ProposalState>, Option<Uuid>),
    window: &Window<ProposalPlace>,
) -> Outcome<Page<proposal::Model>> {
    let key = |row: &proposal::Model| ProposalPlace(row.id);
    let Some(select) = proposals_for(viewer) else { return Ok(window.empty(key)) };
    let select = select
        .apply_if(state, |select, state| select.filter(proposal::Column::State.eq(state)))
        .apply_if(organization, |select, id| select.filter(proposal::Column::OrganizationId.eq(id)));
    window.of(select, proposal::Column::Id, false, key, conn).await
}

/// A proposal by its id, if the viewer may see it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ProposalKey(pub Uuid);

impl Loader<ProposalKey> for Batch {
    type Value = proposal::Model;
    type Error = Failure;

    async fn load(&self, keys: &[ProposalKey]) -> Result<HashMap<ProposalKey, proposal::Model>, Failure> {
        let Some(select) = proposals_for(&self.viewer) else { return Ok(HashMap::new()) };
        let rows = select.filter(proposal::Column::Id.is_in(keys.iter().map(|key| key.0))).all(&self.conn).await?;
        Ok(rows.into_iter().map(|row| (ProposalKey(row.id), row)).collect())
    }
}

/// Removes proposals that were settled long ago.
pub async fn sweep_proposals(app: App) -> Outcome<u64> {
    let is_over = proposal::Column::SettledAt.lt(app.clock.now() - rules::KEPT).into_condition();
    sweep::remove::<proposal::Entity>(&app, proposal::Column::Id, is_over).await
}
