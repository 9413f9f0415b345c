//! Things by their ids (Relay's object identification specification).

use async_graphql::{Context, ID, Interface, Object};
use uuid::Uuid;

use crate::access::{Caller, access};
use crate::collection::Collection;
use crate::consent::CodeOfConduct;
use crate::crisis::CrisisLine;
use crate::failure::Outcome;
use crate::meeting::{Meeting, Occurrence, PartOffer};
use crate::member::Member;
use crate::mentorship::{CheckIn, Matching, Mentorship, PairingConflict, Supervision};
use crate::node::Kind;
use crate::onboarding::{PathStep, Welcome};
use crate::page;
use crate::parked::ParkedJob;
use crate::partner::{Partner, PartnerKey};
use crate::push::PushDevice;
use crate::resource::{ListingProposal, Organization, Resource, RevisionSuggestion};
use crate::topic::Topic;
use crate::trial::{Trial, TrialConditions};
use crate::webhook::{Webhook, WebhookDelivery};

/// Anything that has an id (Relay's object identification specification).
#[derive(Interface)]
#[graphql(field(name = "id", ty = "ID", desc = "Opaque, unique over all kinds, never given twice."))]
pub enum Node {
    /// A version of the code of conduct.
    CodeOfConduct(CodeOfConduct),
    /// A meeting: a series of dates.
    Meeting(Meeting),
    /// A person.
    Member(Member),
    /// Two members, from the question to the end.
    Mentorship(Mentorship),
    /// How a mentorship goes, as one of the two noted it.
    CheckIn(CheckIn),
    /// A mentor, and who looks after how much she carries.
    Supervision(Supervision),
    /// One date of a meeting.
    Occurrence(Occurrence),
    /// What meetings can be about.
    Topic(Topic),
    /// A program that reads from us.
    Partner(Partner),
    /// A partner's key.
    PartnerKey(PartnerKey),
    /// A question to a member, whether she takes a part in a meeting.
    PartOffer(PartOffer),
    /// A proposal of who could walk with whom.
    Matching(Matching),
    /// Two members who are never to be proposed to each other.
    PairingConflict(PairingConflict),
    /// A step of the newcomer's path.
    PathStep(PathStep),
    /// Something that helps.
    Resource(Resource),
    /// A published text as a member would have it.
    RevisionSuggestion(RevisionSuggestion),
    /// How somebody who has just come is met.
    Welcome(Welcome),
    /// Where a partner is told that something changed.
    Webhook(Webhook),
    /// A message to a webhook.
    WebhookDelivery(WebhookDelivery),
    /// Resources that are gathered for a meeting.
    Collection(Collection),
    /// A member's trial of a resource.
    Trial(Trial),
    /// Under which conditions something helped somebody, or did not.
    TrialConditions(TrialConditions),
    /// A way to be heard in a crisis.
    CrisisLine(CrisisLine),
    /// Who provides services.
    Organization(Organization),
    /// A listing as somebody who looks after it would have it.
    ListingProposal(ListingProposal),
    /// Work that was given up.
    ParkedJob(ParkedJob),
    /// A device that letters are pushed to.
    PushDevice(PushDevice),
}

/// Finding things by their ids.
#[derive(Default)]
pub struct NodeQuery;

#[Object]
impl NodeQuery {
    /// The thing with this id, or null when there is none that you may see.
    #[graphql(directive = access::apply(vec![Caller::Anyone], None))]
    async fn node(&self, ctx: &Context<'_>, #[graphql(desc = "The id.")] id: ID) -> Outcome<Option<Node>> {
        find(ctx, &id).await
    }

    /// The things with these ids, in the same order; null for each that there is not, or that you may not
    /// see. At most 100 ids.
    #[graphql(directive = access::apply(vec![Caller::Anyone], None))]
    async fn nodes(&self, ctx: &Context<'_>, #[graphql(desc = "The ids.")] ids: Vec<ID>) -> Outcome<Vec<Option<Node>>> {
        let ids = page::within_a_page(ids).map_err(|problem| problem.at("ids"))?;
        futures_util::future::try_join_all(ids.iter().map(|id| find(ctx, id))).await
    }
}

async fn find(ctx: &Context<'_>, id: &ID) -> Outcome<Option<Node>> {
    match Kind::of(id) {
        Some((kind, uuid)) => load(ctx, kind, uuid).await,
        None => Ok(None),
    }
}

/// The thing, as the viewer may see it.
pub(super) async fn load(ctx: &Context<'_>, kind: Kind, uuid: Uuid) -> Outcome<Option<Node>> {
    Ok(match kind {
        Kind::Conduct => CodeOfConduct::find(ctx, uuid).await?.map(Node::from),
        Kind::Meeting => Meeting::find(ctx, uuid).await?.map(Node::from),
        Kind::Member => Member::find(ctx, uuid).await?.map(Node::from),
        Kind::Mentorship => Mentorship::find(ctx, uuid).await?.map(Node::from),
        Kind::CheckIn => CheckIn::find(ctx, uuid).await?.map(Node::from),
        Kind::Supervision => Supervision::find(ctx, uuid).await?.map(Node::from),
        Kind::Occurrence => Occurrence::find(ctx, uuid).await?.map(Node::from),
        Kind::Topic => Topic::find(ctx, uuid).await?.map(Node::from),
        Kind::Partner => Partner::find(ctx, uuid).await?.map(Node::from),
        Kind::PartnerKey => PartnerKey::find(ctx, uuid).await?.map(Node::from),
        Kind::PartOffer => PartOffer::find(ctx, uuid).await?.map(Node::from),
        Kind::Matching => Matching::find(ctx, uuid).await?.map(Node::from),
        Kind::PairingConflict => PairingConflict::find(ctx, uuid).await?.map(Node::from),
        Kind::PathStep => PathStep::find(ctx, uuid).await?.map(Node::from),
        Kind::Resource => Resource::find(ctx, uuid).await?.map(Node::from),
        Kind::RevisionSuggestion => RevisionSuggestion::find(ctx, uuid).await?.map(Node::from),
        Kind::Welcome => Welcome::find(ctx, uuid).await?.map(Node::from),
        Kind::Webhook => Webhook::find(ctx, uuid).await?.map(Node::from),
        Kind::WebhookDelivery => WebhookDelivery::find(ctx, uuid).await?.map(Node::from),
        Kind::Collection => Collection::find(ctx, uuid).await?.map(Node::from),
        Kind::Trial => Trial::find(ctx, uuid).await?.map(Node::from),
        Kind::TrialConditions => TrialConditions::find(ctx, uuid).await?.map(Node::from),
        Kind::CrisisLine => CrisisLine::find(ctx, uuid).await?.map(Node::from),
        Kind::Organization => Organization::find(ctx, uuid).await?.map(Node::from),
        Kind::ListingProposal => ListingProposal::find(ctx, uuid).await?.map(Node::from),
        Kind::ParkedJob => ParkedJob::find(ctx, uuid).await?.map(Node::from),
        Kind::PushDevice => PushDevice::find(ctx, uuid).await?.map(Node::from),
    })
}
