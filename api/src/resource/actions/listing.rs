//! What those who look after an organization's listing propose, and what becomes of it: one who reviews accepts it, and
//! the listing says so from then on, or not.

use chrono::NaiveDate;
use entity::listing_proposal::{self as proposal, ProposalState};
use entity::listing_verification::VerificationStanding;
use entity::service;
use serde_json::Value;
use uuid::Uuid;

use super::super::hsds::content::{Content, Field};
use super::super::hsds::mapping::{self, Corrections, CostKind, Hours, Number, Place};
use super::super::jobs::TellProposer;
use super::super::store::{self, NewListing, NewProposal, Settled, Why};
use super::super::words::{Context, Words};
use super::super::{listing_messages, messages, rules};
use super::{Work, reword, words};
use crate::app::App;
use crate::failure::{ErrorCode, Fault, Outcome, Problem, Refusal};
use crate::i18n::{Locale, Message};
use crate::node::not_found;
use crate::tx::{Turn, Tx};
use crate::viewer::Viewer;

/// What a proposal is about.
pub enum About {
    /// A service that this organization provides, and nobody has listed.
    New {
        /// The organization.
        organization: Uuid,
        /// The language of its words.
        language: Locale,
    },
    /// A service that this resource lists.
    Listed(Uuid),
}

/// A place as it is to be, checked.
pub struct WantedPlace {
    /// What is said of it; its id where it is there already.
    pub place: Place,
    /// Its telephone numbers; those that it has where nothing is said.
    pub phones: Option<Vec<Number>>,
    /// When it is open; as it is where nothing is said.
    pub hours: Option<Vec<Hours>>,
}

/// What a listing is to say, checked; what is left out stays.
#[derive(Default)]
pub struct Wanted {
    /// Its name.
    pub title: Option<String>,
    /// What it is, or that nobody says.
    pub summary: Option<Option<String>>,
    /// Its page, or that it has none.
    pub url: Option<Option<String>>,
    /// Its public address, or that it has none.
    pub email: Option<Option<String>>,
    /// For whom it is, or that nobody says.
    pub eligibility: Option<Option<String>>,
    /// What it costs in words, or that nobody says.
    pub fees: Option<Option<String>>,
    /// How to get it, or that nobody says.
    pub application: Option<Option<String>>,
    /// What is different for the time being, or that nothing is.
    pub alert: Option<Option<String>>,
    /// What there is for those who speak other languages, or that nobody says.
    pub interpretation: Option<Option<String>>,
    /// Whether nobody is served at the moment.
    pub is_paused: Option<bool>,
    /// The languages in which it is given.
    pub languages: Option<Vec<String>>,
    /// Its telephone numbers.
    pub phones: Option<Vec<Number>>,
    /// When it is open.
    pub hours: Option<Vec<Hours>>,
    /// What it costs.
    pub costs: Option<Vec<mapping::Cost>>,
    /// Where it is to be had.
    pub places: Option<Vec<WantedPlace>>,
}

impl Wanted {
    /// What the listing says from then on, which says this now.
    fn of(self, is: Content) -> Outcome<Content> {
        let mut next = is;
        put(&mut next.title, self.title);
        put(&mut next.summary, self.summary);
        put(&mut next.url, self.url);
        put(&mut next.email, self.email);
        put(&mut next.eligibility, self.eligibility);
        put(&mut next.fees, self.fees);
        put(&mut next.application, self.application);
        put(&mut next.alert, self.alert);
        put(&mut next.is_paused, self.is_paused);
        let details = &mut next.details;
        put(&mut details.interpretation, self.interpretation);
        put(&mut details.languages, self.languages);
        put(&mut details.phones, self.phones);
        put(&mut details.hours, self.hours);
        put(&mut details.costs, self.costs);
        if let Some(places) = self.places {
            let known = std::mem::take(&mut details.places);
            let all = places.into_iter().enumerate().map(|(place, wanted)| {
                let unknown = || not_found().at(&format!("places.{place}.hsdsId"));
                Ok(wanted.of(&known).ok_or_else(unknown)?)
            });
            details.places = all.collect::<Outcome<_>>()?;
        }
        Ok(next)
    }
}

impl WantedPlace {
    /// What is said of it from then on; none when it is said to be there already and is not.
    fn of(self, known: &[Place]) -> Option<Place> {
        let is = match self.place.id {
            Some(id) => known.iter().find(|place| place.id == Some(id))?.clone(),
            None => Place::default(),
        };
        Some(Place { phones: self.phones.unwrap_or(is.phones), hours: self.hours.unwrap_or(is.hours), ..self.place })
    }
}

fn put<T>(is: &mut T, next: Option<T>) {
    if let Some(next) = next {
        *is = next;
    }
}

/// What somebody would have a listing say, checked.
pub struct Proposing {
    /// What it is about.
    pub about: About,
    /// What it should say.
    pub wanted: Wanted,
    /// Why.
    pub reason: Option<String>,
}

/// Proposes to those who review what a listing should say, and gives the proposal's id.
pub async fn propose_listing(app: &App, viewer: &Viewer, proposing: Proposing) -> Outcome<Uuid> {
    let Proposing { about, wanted, reason } = proposing;
    let (tx, by) = (app.begin_in_turn(Turn::Resources).await?, viewer.require_member()?);
    let new = match about {
        About::New { organization, language } => {
            let found = store::visible_organization(tx.conn(), viewer, organization).await?;
            found.ok_or_else(|| not_found().at("organization"))?;
            may_keep(&tx, by, organization).await?;
            let mut after = wanted.of(Content::default())?;
            name_costs(app, &language, &mut after);
            let (language, after) = (language.to_string(), serde_json::to_value(after)?);
            NewProposal { organization, resource: None, by, language, before: None, after, reason }
        }
        About::Listed(id) => {
            let found = store::visible(tx.conn(), viewer, id).await?;
            let row = found.ok_or_else(|| not_found().at("resource"))?;
            let service = store::service_of(&tx, id).await?.ok_or(Refusal::Forbidden)?;
            may_keep(&tx, by, service.organization_id).await?;
            rules::is_listed(row.status)?;
            let before = content(&service, words(&tx, &row).await?)?;
            let mut after = wanted.of(before.clone())?;
            let language = row.source_language.parse().map_err(|_| Fault::new("a resource without a language"))?;
            name_costs(app, &language, &mut after);
            rules::may_change(&before.differences(&after), row.is_sensitive)?;
            let missing = || Problem::new(ErrorCode::BadUserInput, messages::ReasonMissing).at("reason");
            NewProposal {
                organization: service.organization_id,
                resource: Some(id),
                by,
                language: row.source_language,
                before: Some(serde_json::to_value(before)?),
                after: serde_json::to_value(after)?,
                reason: Some(reason.ok_or_else(missing)?),
            }
        }
    };
    let (waiting, waits_for_this) = store::open_proposals(&tx, by, new.resource).await?;
    rules::may_propose(waiting, waits_for_this)?;
    let id = store::propose_listing(&tx, new).await?;
    tx.commit().await?;
    Ok(id)
}

async fn may_keep(tx: &Tx, member: Uuid, organization: Uuid) -> Outcome<()> {
    if store::keeps(tx.conn(), member, organization).await? { Ok(()) } else { Err(Refusal::Forbidden.into()) }
}

/// What a listing says now.
fn content(service: &service::Model, words: Words) -> Outcome<Content> {
    let told = mapping::corrected(&service.hsds, service.corrections.as_ref());
    let listing =
        mapping::listing(&told).map_err(|flaw| Fault::new(format!("a record that says nothing: {flaw:?}")))?;
    Ok(mapping::content(&told, &listing, (words.title, words.summary)))
}

/// Says in the listing's language what a cost is, where only its kind is said: other directories read words. In a language
/// that we do not speak nothing is said.
fn name_costs(app: &App, language: &Locale, content: &mut Content) {
    let wording = app.catalog.negotiate(None, Some(language), &app.config.server.language);
    if wording.language() != language.language() {
        return;
    }
    for cost in &mut content.details.costs {
        let sentence: &dyn Message = match cost.kind {
            Some(CostKind::Free) => &listing_messages::Free,
            Some(CostKind::SlidingScale) => &listing_messages::SlidingScale,
            Some(CostKind::Scholarship) => &listing_messages::Scholarship,
            Some(CostKind::Price) | None => continue,
        };
        cost.option.get_or_insert_with(|| app.catalog.text(&wording, sentence));
    }
}

/// What somebody says who accepts a proposal, checked.
pub struct Accepting {
    /// When somebody is to look at the listing again.
    pub next: NaiveDate,
    /// Whether translations stay as good as they are.
    pub is_minor: bool,
}

/// Has the listing say from now on what is proposed, if what it says of that is still what the proposal was compared with;
/// a new one is published. The one who proposed it stands by it, and is told.
pub async fn accept_proposal(app: &App, viewer: &Viewer, id: Uuid, accepting: Accepting) -> Outcome<()> {
    let (tx, row, member) = begin(app, viewer, id).await?;
    if row.proposed_by == member {
        return Err(Problem::new(ErrorCode::Conflict, messages::NotOnesOwn).into());
    }
    tx.enqueue(&TellProposer { proposal: id }).await?;
    match row.resource_id {
        Some(resource) => change(tx, viewer, &row, (resource, member), accepting).await,
        None => list(tx, &row, member, accepting).await,
    }
}

/// Has a listing say something else.
async fn change(
    tx: Tx,
    viewer: &Viewer,
    proposal: &proposal::Model,
    (resource, member): (Uuid, Uuid),
    accepting: Accepting,
) -> Outcome<()> {
    let gone = || Problem::new(ErrorCode::Conflict, messages::ChangedSince);
    let row = store::visible(tx.conn(), viewer, resource).await?.ok_or_else(gone)?;
    rules::is_listed(row.status)?;
    let service = store::service_of(&tx, resource).await?.ok_or_else(gone)?;
    let old = words(&tx, &row).await?;
    let now = content(&service, old.clone())?;
    let (before, after) = (read(proposal.before.as_ref())?, read(Some(&proposal.after))?);
    let fields = before.differences(&after);
    let others = before.differences(&now);
    if service.organization_id != proposal.organization_id || fields.iter().any(|field| others.contains(field)) {
        return Err(gone().into());
    }
    rules::may_change(&fields, row.is_sensitive)?;
    let (texts, facts): (Vec<Field>, Vec<Field>) = fields.into_iter().partition(|field| field.is_text());
    let at = store::moment_of_change(&tx).await?;
    let work = Work { next: row.status, tx, row, member, at };
    let mut next = work.looked_at(accepting.next)?;
    if !texts.is_empty() {
        let mut new = old.clone();
        if texts.contains(&Field::Title) {
            new.title.clone_from(&after.title);
        }
        if texts.contains(&Field::Summary) {
            new.summary.clone_from(&after.summary);
        }
        let why = Why {
            changed_by: Some(proposal.proposed_by),
            accepted_by: Some(member),
            reason: proposal.reason.clone().unwrap_or_default(),
            is_minor: accepting.is_minor,
        };
        store::keep(&work.tx, &work.row, old, why).await?;
        next.version = Some(reword(&work, new, accepting.is_minor).await?);
    }
    if !facts.is_empty() {
        let told = mapping::corrected(&service.hsds, service.corrections.as_ref());
        let told = mapping::written(&told, &facts, &after, &|| work.tx.new_id());
        let corrections = Corrections::between(&service.hsds, &told);
        let record = (service.hsds, corrections);
        store::put_service(&work.tx, resource, service.organization_id, record, service.withdrawn_at).await?;
    }
    stood_by(&work.tx, proposal, resource, member).await?;
    work.finish(next).await
}

/// Lists a service that nobody has listed.
async fn list(tx: Tx, proposal: &proposal::Model, member: Uuid, accepting: Accepting) -> Outcome<()> {
    let today = tx.now().date_naive();
    let due = rules::review_date(accepting.next, today).map_err(|problem| problem.at("reviewDueOn"))?;
    let content = read(Some(&proposal.after))?;
    let organization = store::organization_hsds_id(&tx, proposal.organization_id).await?;
    let language: Locale = proposal.language.parse().map_err(|_| Fault::new("a proposal without a language"))?;
    let new = NewListing {
        words: Words {
            title: content.title.clone(),
            summary: content.summary.clone(),
            body: None,
            context: Context::default(),
        },
        record: mapping::new_record(tx.new_id(), organization, &content, &|| tx.new_id()),
        organization: proposal.organization_id,
        review_due_on: due,
        stands_by: Some((proposal.proposed_by, today)),
        at: store::moment_of_change(&tx).await?,
    };
    let listed = store::list(&tx, vec![new], &language).await?;
    let resource = listed.first().copied().ok_or_else(|| Fault::new("a listing that was not made"))?;
    stood_by(&tx, proposal, resource, member).await?;
    tx.commit().await
}

/// Settles what was accepted, and notes who made sure of it: the one who proposed it, for her organization.
async fn stood_by(tx: &Tx, proposal: &proposal::Model, resource: Uuid, by: Uuid) -> Outcome<()> {
    store::verify(tx, resource, proposal.proposed_by, VerificationStanding::Provider, None).await?;
    let becomes = ProposalState::Accepted;
    settle(tx, proposal, Settled { becomes, by: Some(by), answer: None, resource: Some(resource) }).await
}

fn read(stored: Option<&Value>) -> Outcome<Content> {
    Ok(serde_json::from_value(stored.cloned().unwrap_or_default())?)
}

/// Leaves the listing as it is, and has the one who proposed something told why.
pub async fn decline_proposal(app: &App, viewer: &Viewer, id: Uuid, reason: String) -> Outcome<()> {
    let (tx, row, member) = begin(app, viewer, id).await?;
    if row.proposed_by == member {
        return Err(Problem::new(ErrorCode::Conflict, messages::NotOnesOwn).into());
    }
    let becomes = ProposalState::Declined;
    settle(&tx, &row, Settled { becomes, by: Some(member), answer: Some(reason), resource: None }).await?;
    tx.enqueue(&TellProposer { proposal: id }).await?;
    tx.commit().await
}

/// Takes back what one proposed oneself.
pub async fn withdraw_proposal(app: &App, viewer: &Viewer, id: Uuid) -> Outcome<()> {
    let (tx, row, member) = begin(app, viewer, id).await?;
    if row.proposed_by != member {
        return Err(Refusal::Forbidden.into());
    }
    let becomes = ProposalState::Withdrawn;
    settle(&tx, &row, Settled { becomes, by: None, answer: None, resource: None }).await?;
    tx.commit().await
}

/// The proposal, if it waits, kept from others who do something about it.
async fn begin(app: &App, viewer: &Viewer, id: Uuid) -> Outcome<(Tx, proposal::Model, Uuid)> {
    let tx = app.begin_in_turn(Turn::Resources).await?;
    let found = store::visible_proposal(tx.conn(), viewer, id).await?;
    let row = found.ok_or_else(|| not_found().at("proposal"))?;
    if row.state != ProposalState::Open {
        return Err(settled().into());
    }
    Ok((tx, row, viewer.require_member()?))
}

async fn settle(tx: &Tx, row: &proposal::Model, becomes: Settled) -> Outcome<()> {
    if store::settle_proposal(tx, row, becomes).await? { Ok(()) } else { Err(settled().into()) }
}

fn settled() -> Problem {
    Problem::new(ErrorCode::Conflict, listing_messages::ProposalSettled)
}
