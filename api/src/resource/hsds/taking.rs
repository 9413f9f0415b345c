//! The unit of work in which an import is written, in turn with all others that change resources. New listings go in many
//! at a time, so that the turn is short even when a whole directory comes for the first time.

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, TimeDelta, Utc};
use entity::organization;
use entity::resource::ResourceStatus;
use uuid::Uuid;

use super::super::messages;
use super::super::store::{self, Change, FromSource};
use super::arrival::{Arrival, Known, is_news};
use super::difference;
use super::import::Order;
use super::judging::{Judged, Kind};
use super::listing::{Organization, Provider};
use super::report::{Became, Entry};
use crate::app::App;
use crate::failure::{ErrorCode, Fault, Outcome, Problem};
use crate::tx::{Turn, Tx};

/// How many listings of a source may go at once without a question, however few it has.
const FEW: usize = 5;
/// Which part of a source's listings may go at once without a question: one in so many.
const PART: usize = 3;

/// An import on its way into the tables.
pub struct Taking<'a> {
    /// The unit of work.
    pub tx: Tx,
    /// The resources that list what came, by its ids in HSDS.
    pub resources: HashMap<Uuid, Uuid>,
    order: &'a Order,
    known: HashMap<Uuid, Known>,
    organizations: HashMap<Uuid, organization::Model>,
    at: DateTime<Utc>,
}

impl<'a> Taking<'a> {
    /// Looks up what is known of all this, and refuses what only the database can: a provider that nobody knows.
    pub async fn begin(app: &App, order: &'a Order, judged: &mut [Judged]) -> Outcome<Self> {
        let tx = app.begin_in_turn(Turn::Resources).await?;
        let ids: Vec<Uuid> = listings(judged).map(|(_, listing)| listing.id).collect();
        let known = store::listed(&tx, &ids).await?;
        let told = listings(judged).filter_map(|(_, listing)| told(&listing.provider)).map(|told| told.id);
        let told: HashSet<Uuid> = told.collect();
        let named = judged.iter().filter_map(Judged::named_provider);
        let ids: HashSet<Uuid> = named.chain(told.iter().copied()).collect();
        let organizations = store::organizations_known(&tx, &ids.into_iter().collect::<Vec<_>>()).await?;
        for one in judged {
            let is_unknown = |id: &Uuid| !organizations.contains_key(id) && !told.contains(id);
            if one.named_provider().as_ref().is_some_and(is_unknown) {
                one.refuse("/organization_id", Kind::UnknownProvider);
            }
        }
        let at = store::moment_of_change(&tx).await?;
        Ok(Self { tx, resources: HashMap::new(), order, known, organizations, at })
    }

    /// Writes everything down that brings something, and says of each what became of it.
    pub async fn write(&mut self, judged: &[Judged], entries: &mut [Entry]) -> Outcome<()> {
        let mut replaced = self.write_organizations(judged).await?;
        let (mut seen, mut new, today) = (HashSet::new(), Vec::new(), self.tx.now().date_naive());
        let mut new_ids = Vec::new();
        for (one, entry) in judged.iter().zip(entries) {
            let Some(listing) = &one.listing else { continue };
            let known = self.known.get(&listing.id);
            if !seen.insert(listing.id) || !is_news(known, listing, &one.value) {
                entry.became = Became::AsBefore;
                continue;
            }
            let arrival = Arrival {
                organization: self.provider(&listing.provider)?,
                listing: listing.clone(),
                record: one.value.clone(),
                at: next(&mut self.at),
            };
            match known {
                Some(known) => {
                    entry.changed = difference::between(&known.0.hsds, &one.value);
                    (entry.became, entry.replaced) = arrival.change(&self.tx, known).await?;
                }
                None => {
                    entry.became = Became::Listed;
                    new_ids.push(listing.id);
                    new.push(arrival.new_listing(today));
                }
            }
            entry.replaced.extend(replaced.remove(&listing.id).unwrap_or_default());
        }
        let resources = store::list(&self.tx, new, &self.order.language).await?;
        let known = seen.iter().filter_map(|id| Some((*id, self.known.get(id)?.1.id)));
        self.resources = known.chain(new_ids.into_iter().zip(resources)).collect();
        let resources: Vec<Uuid> = self.resources.values().copied().collect();
        store::note_source(&self.tx, &self.order.source, &resources).await
    }

    /// Writes down who provides what brings something, each as it was told last; says which corrections of people here gave
    /// way to that, by the service with which it came.
    async fn write_organizations(&mut self, judged: &[Judged]) -> Outcome<HashMap<Uuid, Vec<String>>> {
        let is_news = |one: &Judged, id: &Uuid| {
            one.listing.as_ref().is_some_and(|listing| is_news(self.known.get(id), listing, &one.value))
        };
        let news = || judged.iter().filter(|one| one.id.as_ref().is_some_and(|id| is_news(one, id)));
        // Who is only named may have been told beside a service that brings nothing.
        let named: HashSet<Uuid> = news().filter_map(Judged::named_provider).collect();
        let is_named = |id: &Uuid| named.contains(id) && !self.organizations.contains_key(id);
        let others = listings(judged).filter(|(_, listing)| told(&listing.provider).is_some_and(|it| is_named(&it.id)));
        let mut order = Vec::new();
        let mut last: HashMap<Uuid, (&Judged, &Organization)> = HashMap::new();
        for (one, listing) in others.chain(listings_of(news())) {
            let Some(told) = told(&listing.provider) else { continue };
            if last.insert(told.id, (one, told)).is_none() {
                order.push(told.id);
            }
        }
        let mut replaced = HashMap::new();
        for (id, (one, told)) in order.into_iter().filter_map(|id| Some((id, *last.get(&id)?))) {
            let record = &one.value["organization"];
            let known = self.organizations.get(&id).cloned();
            if known.as_ref().is_some_and(|known| known.hsds == *record) {
                continue;
            }
            let (is_known, language) = (known.is_some(), &self.order.language);
            let came = (told.clone(), record.clone());
            let (row, gave_way) = store::put_organization(&self.tx, known, came, language, self.at).await?;
            let of_the_record = gave_way.into_iter().map(|path| format!("/organization{path}"));
            replaced.insert(one.id.unwrap_or_default(), of_the_record.collect());
            if is_known {
                store::touch_listings(&self.tx, row.id, self.at).await?;
            }
            self.organizations.insert(id, row);
        }
        Ok(replaced)
    }

    fn provider(&self, provider: &Provider) -> Outcome<Uuid> {
        let id = match provider {
            Provider::Told(told) => told.id,
            Provider::Named(id) => *id,
        };
        let row = self.organizations.get(&id).ok_or_else(|| Fault::new("a provider that should be known is not"))?;
        Ok(row.id)
    }

    /// Takes back what is gone: said to be, or not in the whole of a list any more. What another source lists stays.
    pub async fn withdraw(&mut self, present: &HashSet<Uuid>, is_whole: bool, gone: &[Uuid]) -> Outcome<Vec<Entry>> {
        if !is_whole && gone.is_empty() {
            return Ok(Vec::new());
        }
        let is_listed = |one: &FromSource| one.resource.status == ResourceStatus::Published && !one.is_elsewhere;
        let is_gone = |id: &Uuid| !present.contains(id) && (is_whole || gone.contains(id));
        let all = store::of_source(&self.tx, &self.order.source).await?;
        let were = all.iter().filter(|one| is_listed(one) && self.was_listed(&one.service.hsds_id, present)).count();
        let leaving: Vec<FromSource> = all.into_iter().filter(|one| is_gone(&one.service.hsds_id)).collect();
        let withdrawn = leaving.iter().filter(|one| is_listed(one)).count();
        if is_whole && !self.order.withdraws_many && is_alarming(withdrawn, were, present.is_empty()) {
            let (count, all) = (withdrawn as u64, were as u64);
            return Err(Problem::new(ErrorCode::Conflict, messages::ImportWithdrawsMany { count, all }).into());
        }
        let resources: Vec<Uuid> = leaving.iter().map(|one| one.resource.id).collect();
        store::forget_source(&self.tx, &self.order.source, &resources).await?;
        let mut entries = Vec::new();
        for FromSource { service, resource, .. } in leaving.into_iter().filter(|one| is_listed(one)) {
            let change = Change { status: Some(ResourceStatus::Archived), ..Change::default() };
            if !store::change(&self.tx, &resource, change, next(&mut self.at)).await? {
                return Err(Fault::new("a listing changed out of turn").into());
            }
            store::note_withdrawn(&self.tx, resource.id).await?;
            entries.push(Entry {
                id: Some(service.hsds_id),
                name: service.hsds["name"].as_str().unwrap_or_default().to_owned(),
                became: Became::Withdrawn,
                ..Entry::default()
            });
        }
        Ok(entries)
    }

    /// Whether it was listed before this import.
    fn was_listed(&self, id: &Uuid, present: &HashSet<Uuid>) -> bool {
        !present.contains(id) || self.known.contains_key(id)
    }
}

/// The moment of the next change, so that what is read in order of changes comes in the order of the list.
fn next(at: &mut DateTime<Utc>) -> DateTime<Utc> {
    std::mem::replace(at, *at + TimeDelta::microseconds(1))
}

/// Whether so much goes at once that somebody should look first: a source that answers half, or nothing, looks like one
/// that has closed its doors.
fn is_alarming(withdrawn: usize, of: usize, is_empty: bool) -> bool {
    withdrawn > 0 && (is_empty || (withdrawn > FEW && withdrawn * PART > of))
}

fn listings(judged: &[Judged]) -> impl Iterator<Item = (&Judged, &super::listing::Listing)> {
    listings_of(judged.iter())
}

fn listings_of<'a>(
    judged: impl Iterator<Item = &'a Judged>,
) -> impl Iterator<Item = (&'a Judged, &'a super::listing::Listing)> {
    judged.filter_map(|one| Some((one, one.listing.as_ref()?)))
}

fn told(provider: &Provider) -> Option<&Organization> {
    match provider {
        Provider::Told(told) => Some(told),
        Provider::Named(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn somebody_looks_before_much_goes() {
        for (withdrawn, of, is_empty, expected) in [
            (0, 0, true, false),
            (1, 1, true, true),
            (1, 1, false, false),
            (5, 5, false, false),
            (6, 18, false, false),
            (6, 17, false, true),
            (33, 100, false, false),
            (34, 100, false, true),
        ] {
            assert_eq!(is_alarming(withdrawn, of, is_empty), expected, "{withdrawn} of {of}");
        }
    }
}
