//! Taking in what others list, record by record: everything of a record, or nothing of it.
//!
//! A record is found again by its id in HSDS, and compared with what came the last time: only what has
//! changed there is changed here, so that what people here have corrected or taken back stays so.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use entity::resource::{self, Credit, ResourceKind, ResourceStatus};
use entity::resource_format::Format;
use entity::service;
use serde_json::Value;
use uuid::Uuid;

use super::super::store::{self, Change, NewFormat, NewResource, TextPlace, Words};
use super::super::{messages, rules};
use super::listing::{Listing, ListingState, Provider};
use super::mapping::{self, Delivery, Flaw, Unreadable};
use crate::app::App;
use crate::failure::{ErrorCode, Fault, Outcome, Problem};
use crate::i18n::{Locale, Message};
use crate::tx::{Turn, Tx};

/// What an import came to.
#[derive(Debug, Default)]
pub struct ImportReport {
    /// How many records are listed that were not before.
    pub taken: u64,
    /// How many listings have changed.
    pub changed: u64,
    /// How many records brought nothing new.
    pub unchanged: u64,
    /// How many listings were taken back, because the service is not there any more.
    pub withdrawn: u64,
    /// The records that were left out.
    pub refused: Vec<Refused>,
    /// Which page this was, and of how many, if it was one of several.
    pub page: Option<(u64, u64)>,
}

/// A record that was left out.
#[derive(Debug)]
pub struct Refused {
    /// Its place in the file: 1, 2, 3 ...
    pub number: u64,
    /// Why, to be said to a person.
    pub reason: Arc<dyn Message>,
}

impl ImportReport {
    /// Whether every record could be used.
    pub fn is_complete(&self) -> bool {
        self.refused.is_empty()
    }

    /// What to tell a person, line by line.
    pub fn sentences(&self) -> Vec<Arc<dyn Message>> {
        let refused = self.refused.len() as u64;
        let Self { taken, changed, unchanged, withdrawn, .. } = *self;
        let counts: Arc<dyn Message> =
            Arc::new(messages::ImportCounts { taken, changed, unchanged, withdrawn, refused });
        let page = self.page.map(|(page, pages)| Arc::new(messages::ImportOnePage { page, pages }) as Arc<dyn Message>);
        [counts].into_iter().chain(page).collect()
    }
}

/// What one file or answer in HSDS holds.
pub fn read_hsds(json: &[u8]) -> Outcome<Delivery> {
    Ok(mapping::delivery(json).map_err(unreadable)?)
}

/// Adds the page that comes next to what is there, before any of it is taken in.
pub fn follow_hsds(delivery: &mut Delivery, json: &[u8]) -> Outcome<()> {
    Ok(delivery.follow(read_hsds(json)?).map_err(unreadable)?)
}

fn unreadable(_: Unreadable) -> Problem {
    Problem::new(ErrorCode::BadUserInput, messages::ImportUnreadable)
}

/// Takes in a file or answer in HSDS whose texts are in this language.
pub async fn import_hsds(app: &App, json: &[u8], language: &Locale) -> Outcome<ImportReport> {
    take_in(app, read_hsds(json)?, language).await
}

/// Takes in what was delivered in HSDS, whose texts are in this language.
pub async fn take_in(app: &App, delivery: Delivery, language: &Locale) -> Outcome<ImportReport> {
    let mut report = ImportReport { page: delivery.page, ..ImportReport::default() };
    for (number, record) in (1..).zip(delivery.records) {
        match take(app, record, language).await? {
            Ok(Taking::Taken) => report.taken += 1,
            Ok(Taking::Changed) => report.changed += 1,
            Ok(Taking::Unchanged) => report.unchanged += 1,
            Ok(Taking::Withdrawn) => report.withdrawn += 1,
            Err(flaw) => report.refused.push(Refused { number, reason: reason(flaw) }),
        }
    }
    Ok(report)
}

fn reason(flaw: Flaw) -> Arc<dyn Message> {
    match flaw {
        Flaw::NotARecord => Arc::new(messages::RecordNotOne),
        Flaw::Field(field) => Arc::new(messages::RecordField { field }),
        Flaw::Unstorable => Arc::new(messages::RecordUnstorable),
        Flaw::NoProvider => Arc::new(messages::RecordWithoutProvider),
    }
}

/// What became of a record.
enum Taking {
    Taken,
    Changed,
    Unchanged,
    Withdrawn,
}

async fn take(app: &App, record: Value, language: &Locale) -> Outcome<Result<Taking, Flaw>> {
    let listing = match mapping::listing(&record) {
        Ok(listing) => listing,
        Err(flaw) => return Ok(Err(flaw)),
    };
    let tx = app.begin_in_turn(Turn::Resources).await?;
    let known = store::listed(&tx, listing.id).await?;
    let is_nothing_new = match &known {
        Some((service, _)) => service.hsds == record,
        None => listing.state == ListingState::Closed,
    };
    if is_nothing_new {
        return Ok(Ok(Taking::Unchanged));
    }
    let at = store::moment_of_change(&tx).await?;
    let Some(organization) = organization(&tx, &listing, &record, language, at).await? else {
        return Ok(Err(Flaw::NoProvider));
    };
    let arrival = Arrival { tx: &tx, listing, record, organization, at };
    let taking = match known {
        Some((service, resource)) => arrival.change(&service, &resource).await?,
        None => arrival.list(language).await?,
    };
    tx.commit().await?;
    Ok(Ok(taking))
}

/// The organization behind the listing, with what is new about it; none where nobody knows it.
async fn organization(
    tx: &Tx,
    listing: &Listing,
    record: &Value,
    language: &Locale,
    at: DateTime<Utc>,
) -> Outcome<Option<Uuid>> {
    let told = match &listing.provider {
        Provider::Named(id) => return Ok(store::organization(tx, *id).await?.map(|known| known.id)),
        Provider::Told(told) => told.clone(),
    };
    let record = record["organization"].clone();
    let known = store::organization(tx, told.id).await?;
    if let Some(known) = known.as_ref().filter(|known| known.hsds == record) {
        return Ok(Some(known.id));
    }
    let is_known = known.is_some();
    let id = store::put_organization(tx, known, told, record, language, at).await?;
    if is_known {
        store::touch_listings(tx, id, at).await?;
    }
    Ok(Some(id))
}

/// A record with something new, on its way into the tables.
struct Arrival<'a> {
    tx: &'a Tx,
    listing: Listing,
    record: Value,
    organization: Uuid,
    at: DateTime<Utc>,
}

impl Arrival<'_> {
    /// Lists a service that was not listed before.
    async fn list(self, language: &Locale) -> Outcome<Taking> {
        let text = NewFormat { language: language.clone(), format: Format::Text, reading_level: None, url: None };
        let new = NewResource {
            kind: ResourceKind::Service,
            status: ResourceStatus::Published,
            language: language.clone(),
            words: words(&self.listing),
            formats: vec![text],
            reading_level: None,
            author: None,
            credit: Credit::None,
            pseudonym: None,
            review_due_on: Some(self.review_due_on()),
        };
        let resource = store::insert(self.tx, new, self.at).await?;
        store::put_service(self.tx, true, resource, self.organization, self.listing, self.record).await?;
        Ok(Taking::Taken)
    }

    /// Changes a listing in what has changed in its record.
    async fn change(self, service: &service::Model, resource: &resource::Model) -> Outcome<Taking> {
        let before = mapping::listing(&service.hsds).ok();
        let mut change = Change::default();
        if before.as_ref().map(words) != Some(words(&self.listing)) {
            let version = resource.version + 1;
            let place = TextPlace::reviewed(resource.id, &resource.source_language);
            store::put_text(self.tx, place, words(&self.listing), version, self.at).await?;
            change.version = Some(version);
        }
        if before.as_ref().map(|before| before.assured_on) != Some(self.listing.assured_on) {
            change.review_due_on = Some(self.review_due_on());
        }
        let was_closed = before.is_some_and(|before| before.state == ListingState::Closed);
        let is_closed = self.listing.state == ListingState::Closed;
        let is_withdrawn = is_closed && resource.status != ResourceStatus::Archived;
        if is_withdrawn {
            change.status = Some(ResourceStatus::Archived);
        } else if was_closed && !is_closed {
            // What people here have taken back, while the service was there, they have to bring back themselves.
            change.status = Some(ResourceStatus::Published);
        }
        if !store::change(self.tx, resource, change, self.at).await? {
            return Err(Fault::new("a listing changed out of turn").into());
        }
        store::put_service(self.tx, false, resource.id, self.organization, self.listing, self.record).await?;
        Ok(if is_withdrawn { Taking::Withdrawn } else { Taking::Changed })
    }

    fn review_due_on(&self) -> chrono::NaiveDate {
        rules::listing_review_date(self.listing.assured_on, self.tx.now().date_naive())
    }
}

fn words(listing: &Listing) -> Words {
    Words { title: listing.title.clone(), summary: listing.summary.clone(), body: None }
}
