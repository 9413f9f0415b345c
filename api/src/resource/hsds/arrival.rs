//! One record with something new, on its way into the tables.
//!
//! It is compared with what came the last time: only what has changed there is changed here, so that what people here
//! have corrected or taken back stays so.

use chrono::{DateTime, NaiveDate, Utc};
use entity::resource::{self, ResourceStatus};
use entity::resource_text::TranslationState;
use entity::service;
use serde_json::Value;

use super::super::rules;
use super::super::store::{self, Change, NewListing, TextPlace, Why};
use super::super::words::{Context, Words};
use super::listing::{Listing, ListingState};
use super::mapping::{self, Corrections};
use super::report::Became;
use crate::failure::{Fault, Outcome};
use crate::tx::Tx;

/// A record that was taken for good.
pub struct Arrival {
    /// What it says in the words of this house.
    pub listing: Listing,
    /// The record as it came.
    pub record: Value,
    /// Who provides it: the organization's id here.
    pub organization: uuid::Uuid,
    /// When it changes what it changes.
    pub at: DateTime<Utc>,
}

/// What is known of a record when it comes.
pub type Known = (service::Model, resource::Model);

/// Whether a record brings anything. What is not there for people and never was is not listed.
pub fn is_news(known: Option<&Known>, listing: &Listing, record: &Value) -> bool {
    match known {
        Some((service, _)) => service.hsds != *record || returns(service, listing),
        None => listing.state != ListingState::Closed,
    }
}

/// Whether an import took it back, and it is there again.
fn returns(service: &service::Model, listing: &Listing) -> bool {
    service.withdrawn_at.is_some() && listing.state != ListingState::Closed
}

impl Arrival {
    /// A service that was not listed before.
    pub fn new_listing(self, today: NaiveDate) -> NewListing {
        NewListing {
            words: words(&self.listing),
            review_due_on: rules::listing_review_date(self.listing.assured_on, today),
            record: self.record,
            stands_by: None,
            organization: self.organization,
            at: self.at,
        }
    }

    /// Changes a listing in what has changed in its record; says what became of it, and which words and
    /// corrections of people here gave way.
    pub async fn change(self, tx: &Tx, (service, resource): &Known) -> Outcome<(Became, Vec<String>)> {
        let before = mapping::listing(&service.hsds).ok();
        let mut change = Change::default();
        let mut replaced = self.reword(tx, before.as_ref(), resource, &mut change).await?;
        let (corrections, gave_way) = Corrections::read(service.corrections.as_ref()).after(&self.record);
        replaced.extend(gave_way);
        if before.map(|before| before.assured_on) != Some(self.listing.assured_on) {
            let (today, assured_on) = (tx.now().date_naive(), self.listing.assured_on.max(service.verified_on));
            change.review_due_on = Some(rules::listing_review_date(assured_on, today));
        }
        let is_closed = self.listing.state == ListingState::Closed;
        let (mut became, mut withdrawn_at) = (Became::Changed, service.withdrawn_at);
        if is_closed && resource.status == ResourceStatus::Published {
            change.status = Some(ResourceStatus::Archived);
            (became, withdrawn_at) = (Became::Withdrawn, Some(tx.now()));
        } else if returns(service, &self.listing) {
            change.status = Some(ResourceStatus::Published);
            (became, withdrawn_at) = (Became::Returned, None);
        }
        if !store::change(tx, resource, change, self.at).await? {
            return Err(Fault::new("a listing changed out of turn").into());
        }
        let arrived = (self.record, corrections);
        store::put_service(tx, resource.id, self.organization, arrived, withdrawn_at).await?;
        Ok((became, replaced))
    }

    /// Has the words read as they do where they come from, each that has changed there. What they were is kept.
    async fn reword(
        &self,
        tx: &Tx,
        before: Option<&Listing>,
        resource: &resource::Model,
        change: &mut Change,
    ) -> Outcome<Vec<String>> {
        let (came, last) = (words(&self.listing), before.map(words));
        if last.as_ref() == Some(&came) {
            return Ok(Vec::new());
        }
        let texts = store::texts_in(tx, resource.id, &resource.source_language).await?;
        let text = texts.into_iter().find(|text| text.state == TranslationState::Reviewed);
        let text = text.ok_or_else(|| Fault::new("a listing without its original text"))?;
        let now = Words::from(text);
        let (title, is_title_replaced) = settled(last.as_ref().map(|last| &last.title), &now.title, came.title);
        let (summary, is_summary_replaced) =
            settled(last.as_ref().map(|last| &last.summary), &now.summary, came.summary);
        let next = Words { title, summary, ..now.clone() };
        if next != now {
            let version = resource.version + 1;
            store::keep(tx, resource, now, Why::import()).await?;
            let place = TextPlace::reviewed(resource.id, &resource.source_language);
            store::put_text(tx, place, next, version, None, self.at).await?;
            change.version = Some(version);
        }
        let replaced = [(is_title_replaced, "/name"), (is_summary_replaced, "/description")];
        Ok(replaced.into_iter().filter(|(is_replaced, _)| *is_replaced).map(|(_, field)| field.to_owned()).collect())
    }
}

/// What a text is to be: what came, where that is another than the last time; and whether words of people here give way
/// to it.
fn settled<T: Clone + PartialEq>(last: Option<&T>, now: &T, came: T) -> (T, bool) {
    if last == Some(&came) || *now == came {
        return (now.clone(), false);
    }
    (came, last.is_some_and(|last| last != now))
}

fn words(listing: &Listing) -> Words {
    Words { title: listing.title.clone(), summary: listing.summary.clone(), body: None, context: Context::default() }
}
