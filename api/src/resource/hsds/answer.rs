//! What `/hsds` answers: lists, page by page or line by line, and single entries. It is the same for everybody who may
//! read resources, in the language that each of them reads.

use std::collections::HashMap;
use std::iter;

use chrono::{DateTime, Utc};
use entity::organization;
use sea_orm::ConnectionTrait;
use serde_json::{Value, json};
use uuid::Uuid;

use super::super::finding;
use super::super::readable::{standing, version};
use super::super::store::directory::{self, Ids, Stretch, Told, Wanted, WantedPlaces};
use super::lines::Lines;
use super::mapping::{self, Telling};
use super::wish::{self, List, Wish};
use crate::access::{Caller, Rule, Scope};
use crate::app::App;
use crate::failure::{Fault, Outcome, Refusal};
use crate::i18n::{Locale, LocalizedText, Translation};
use crate::search;
use crate::viewer::Viewer;

/// The version of the standard.
const VERSION: &str = "3.1";
/// Where the standard is explained. What is told here goes by it as it is, and by no profile of its own.
const PROFILE: &str = "https://docs.openreferral.org/en/3.1.1/hsds/";
/// Where its API is described.
const OPENAPI: &str = "https://raw.githubusercontent.com/openreferral/specification/3.1/schema/openapi.json";

/// How many services are told of those in which words are found: the best. A database compares with no more at once.
const MOST_FOUND: usize = 30_000;

/// How many services are in memory at a time, with all that came of them.
const AT_ONCE: usize = 200;

/// An answer as a whole.
#[derive(Debug)]
pub struct Answer {
    /// What it says.
    pub json: Value,
    /// When something that it tells last changed, where that is known.
    pub changed_at: Option<DateTime<Utc>>,
    /// How many records it took: entries, and the services within them.
    pub records: usize,
}

/// A list.
pub enum Listed {
    /// One page of it.
    Page(Answer),
    /// All of it, line by line.
    Lines(Box<Lines>),
}

/// What this API is.
pub fn about() -> Value {
    json!({ "version": VERSION, "profile": PROFILE, "openapi_url": OPENAPI })
}

/// A list as it is asked for. Refused to those who may not read resources.
pub async fn list(app: &App, viewer: &Viewer, list: List, pairs: &[(String, String)]) -> Outcome<Listed> {
    may_read(viewer)?;
    let wish = wish::read(list, pairs)?;
    let desk = Desk { app: app.clone(), viewer: viewer.clone(), list, wish };
    if desk.wish.in_lines {
        return Ok(Listed::Lines(Box::new(Lines::open(desk).await?)));
    }
    desk.page().await.map(Listed::Page)
}

/// The entry with this id, with all that belongs to it. Refused to those who may not read resources.
pub async fn one(app: &App, viewer: &Viewer, list: List, id: &str, pairs: &[(String, String)]) -> Outcome<Answer> {
    may_read(viewer)?;
    let wish = Wish { full: true, ..wish::read(list, pairs)? };
    let id = Uuid::try_parse(id).map_err(|_| Refusal::NotFound)?;
    let desk = Desk { app: app.clone(), viewer: viewer.clone(), list, wish };
    let ids = desk.by_hsds(id).await?;
    let Entries { mut values, changed_at, records } = desk.entries(ids).await?;
    let json = values.pop().ok_or(Refusal::NotFound)?;
    Ok(Answer { json, changed_at, records })
}

fn may_read(viewer: &Viewer) -> Outcome<()> {
    let rule = Rule { to: vec![Caller::Member, Caller::Partner], scope: Some(Scope::ReadResources) };
    rule.refusal(viewer).map_or(Ok(()), |refusal| Err(refusal.into()))
}

/// Where a wish is answered.
pub(super) struct Desk {
    pub app: App,
    pub viewer: Viewer,
    pub list: List,
    pub wish: Wish,
}

/// A part of a list.
#[derive(Default)]
pub(super) struct Entries {
    /// The entries.
    pub values: Vec<Value>,
    /// When one of them last changed.
    pub changed_at: Option<DateTime<Utc>>,
    /// How many records they took.
    pub records: usize,
}

impl Desk {
    pub fn conn(&self) -> &impl ConnectionTrait {
        &self.app.db.reader
    }

    async fn page(&self) -> Outcome<Answer> {
        let (Wish { page, per_page, .. }, all) = (&self.wish, self.all().await?);
        let total = all.count(self.conn()).await?;
        let stretch = Stretch { after: None, skip: (page - 1) * per_page, length: *per_page };
        let Entries { values, changed_at, mut records } =
            self.entries(all.stretch(self.conn(), stretch).await?).await?;
        let pages = total.div_ceil(*per_page);
        let mut json = json!({
            "total_items": total,
            "total_pages": pages,
            "page_number": page,
            "size": values.len(),
            "first_page": *page == 1,
            "last_page": *page >= pages,
            "empty": values.is_empty(),
            "contents": values,
        });
        if let Some(tombstones) = self.tombstones().await? {
            records += tombstones.len();
            json["tombstones"] = tombstones.into();
        }
        Ok(Answer { json, changed_at, records })
    }

    /// What was withdrawn since the moment that is asked from; none where that is not asked.
    pub async fn tombstones(&self) -> Outcome<Option<Vec<Value>>> {
        let Some(since) = self.wish.modified_after.filter(|_| self.list == List::Services) else { return Ok(None) };
        let withdrawn = directory::withdrawn(self.conn(), since).await?;
        Ok(Some(withdrawn.into_iter().map(|(id, at)| mapping::tombstone(id, at)).collect()))
    }

    /// All that is asked for.
    pub async fn all(&self) -> Outcome<Ids> {
        let wish = &self.wish;
        let wanted = Wanted {
            organization: wish.organization,
            term: wish.term,
            taxonomy: wish.taxonomy,
            since: wish.modified_after,
            among: self.found().await?,
        };
        Ok(match self.list {
            List::Services => directory::services_wanted(&wanted),
            List::Organizations => directory::organizations_wanted(&wanted),
            List::ServiceAtLocations => directory::places_wanted(&wanted, &self.places().await?),
            List::TaxonomyTerms => {
                self.named(directory::terms_wanted(wish.taxonomy, wish.parent, wish.top_only)).await?
            }
            List::Taxonomies => self.named(directory::taxonomies_wanted()).await?,
        })
    }

    /// The services in which the words are found that are looked for; none where nothing is looked for.
    async fn found(&self) -> Outcome<Option<Vec<Uuid>>> {
        let Some(words) = self.wish.search.clone() else { return Ok(None) };
        let (languages, today) = (self.viewer.languages.clone(), self.app.clock.now().date_naive());
        let wish = search::Wish { text: words, languages, only: finding::only_services(), today };
        let found = finding::find(&self.app, &self.app.db.reader, wish).await?;
        Ok(Some(found.hits.into_iter().take(MOST_FOUND).map(|hit| hit.id).collect()))
    }

    /// Those in whose names or descriptions the words stand that are looked for; all of them where nothing is.
    async fn named(&self, all: Ids) -> Outcome<Ids> {
        let Some(typed) = &self.wish.search else { return Ok(all) };
        let language = Locale::default();
        let wanted = search::Wanted::read(typed, &[], iter::once(language.clone()));
        let (mut found, mut after) = (Vec::new(), None);
        loop {
            let stretch = Stretch { after, skip: 0, length: AT_ONCE as u64 };
            let ids = all.stretch(self.conn(), stretch).await?;
            let Some(last) = ids.last().copied() else { break };
            after = Some(last);
            let records = self.vocabulary(&ids).await?;
            let fits = |record: &Value| wanted.is_all_in(&mapping::described_as(record), &language);
            found.extend(records.iter().filter(|(_, record)| fits(record)).map(|(id, _)| *id));
        }
        found.truncate(MOST_FOUND);
        Ok(all.among(found))
    }

    /// The records of these words or vocabularies.
    async fn vocabulary(&self, ids: &[Uuid]) -> Outcome<Vec<(Uuid, Value)>> {
        Ok(match self.list {
            List::Taxonomies => {
                let rows = directory::taxonomies(self.conn(), ids.to_vec()).await?;
                rows.into_iter().map(|row| (row.id, row.hsds)).collect()
            }
            _ => {
                let rows = directory::terms(self.conn(), ids.to_vec()).await?;
                rows.into_iter().map(|row| (row.id, row.hsds)).collect()
            }
        })
    }

    async fn places(&self) -> Outcome<WantedPlaces> {
        let postcode = self.wish.postcode.clone();
        let Some((code, metres)) = postcode.as_ref().zip(self.wish.proximity) else {
            return Ok(WantedPlaces { postcode, ..WantedPlaces::default() });
        };
        // Where nobody knows where the code is, only what has that code is surely near.
        let middle = directory::middle_of(self.conn(), code).await?;
        Ok(WantedPlaces { near: middle.map(|point| point.within(metres / 1_000.0)), postcode, id: None })
    }

    /// The entry with this id in HSDS, if it is told.
    async fn by_hsds(&self, id: Uuid) -> Outcome<Vec<Uuid>> {
        let (conn, everything) = (self.conn(), Wanted::default());
        match self.list {
            List::Services => {
                let resource = directory::service_by_hsds(conn, id).await?.ok_or(Refusal::NotFound)?;
                directory::services_wanted(&everything).only(conn, resource).await
            }
            List::Organizations => {
                let wanted = Wanted { organization: Some(id), ..everything };
                directory::organizations_wanted(&wanted).first(conn).await
            }
            List::ServiceAtLocations => {
                let place = WantedPlaces { id: Some(id), ..WantedPlaces::default() };
                directory::places_wanted(&everything, &place).first(conn).await
            }
            List::TaxonomyTerms => directory::terms_wanted(None, None, false).only(conn, id).await,
            List::Taxonomies => directory::taxonomies_wanted().only(conn, id).await,
        }
    }

    /// These entries, as they are asked for.
    pub async fn entries(&self, ids: Vec<Uuid>) -> Outcome<Entries> {
        match self.list {
            List::Services => self.services(ids).await,
            List::Organizations => self.organizations(ids).await,
            List::ServiceAtLocations => self.service_at_locations(ids).await,
            List::TaxonomyTerms | List::Taxonomies => {
                let records = self.vocabulary(&ids).await?;
                Ok(unchanging(records.iter().map(|(_, record)| mapping::described(record))))
            }
        }
    }

    async fn services(&self, ids: Vec<Uuid>) -> Outcome<Entries> {
        let mut entries = Entries::default();
        for ids in ids.chunks(AT_ONCE) {
            for row in directory::told(self.conn(), ids).await? {
                entries.changed_at = entries.changed_at.max(Some(row.resource.updated_at));
                let service = service(&self.viewer.languages, row)?;
                entries.values.push(match self.wish {
                    Wish { minimal: true, .. } => mapping::minimal(&service),
                    Wish { full: true, .. } => service,
                    _ => mapping::brief(service),
                });
            }
        }
        entries.records = entries.values.len();
        Ok(entries)
    }

    async fn organizations(&self, ids: Vec<Uuid>) -> Outcome<Entries> {
        let rows = directory::organizations(self.conn(), ids).await?;
        let changed_at = rows.iter().map(|row| row.updated_at).max();
        if !(self.wish.full || self.wish.full_service) {
            let values = rows.iter().map(|row| mapping::brief(mapping::described(&record(row)))).collect();
            return Ok(Entries { values, changed_at, records: rows.len() });
        }
        let ids: Vec<Uuid> = rows.iter().map(|row| row.id).collect();
        let own = directory::services_of(self.conn(), &ids).await?;
        let mut services: HashMap<Uuid, Vec<Value>> = HashMap::new();
        for ids in own.chunks(AT_ONCE) {
            for row in directory::told(self.conn(), ids).await? {
                services.entry(row.organization.id).or_default().push(service(&self.viewer.languages, row)?);
            }
        }
        let values = rows.iter().map(|row| {
            let own = services.remove(&row.id).unwrap_or_default();
            mapping::organization_with(&record(row), own, self.wish.full_service)
        });
        Ok(Entries { values: values.collect(), changed_at, records: rows.len() + own.len() })
    }

    async fn service_at_locations(&self, ids: Vec<Uuid>) -> Outcome<Entries> {
        let places = directory::places(self.conn(), ids).await?;
        let records = places.len();
        let resources: Vec<Uuid> = places.iter().map(|place| place.resource_id).collect();
        let rows = directory::told(self.conn(), &resources).await?;
        let changed_at = rows.iter().map(|row| row.resource.updated_at).max();
        let services = rows.into_iter().map(|row| Ok((row.resource.id, service(&self.viewer.languages, row)?)));
        let services = services.collect::<Outcome<HashMap<_, _>>>()?;
        let values = places.into_iter().filter_map(|place| {
            let service = services.get(&place.resource_id)?.clone();
            let told = mapping::service_at_location(service, place.hsds_id)?;
            Some(if self.wish.full { told } else { mapping::brief(told) })
        });
        Ok(Entries { values: values.collect(), changed_at, records })
    }
}

/// A service with everything that there is, for who reads these languages.
pub(super) fn service(languages: &[Locale], told: Told) -> Outcome<Value> {
    let Told { resource, service, organization, texts } = told;
    let readable: Vec<_> = standing(&resource, texts).collect();
    let source = &resource.source_language;
    let part = |part: fn(entity::resource_text::Model) -> Option<String>| -> Vec<Translation> {
        readable.iter().filter_map(|text| version(&resource, text.clone(), part)).collect()
    };
    let (names, descriptions) = (part(|text| Some(text.title)), part(|text| text.summary));
    let choose = |all: &[Translation]| LocalizedText::choose(languages, source, all.to_vec());
    let name = choose(&names).ok_or_else(|| Fault::new("a resource without its original text"))?;
    // Both in one language: a reader would take the one for the language of the other.
    let in_language = |language: &str, all: &[Translation]| {
        let own = all.iter().filter(|text| text.language == language).cloned();
        let wanted: Option<Locale> = language.parse().ok();
        LocalizedText::choose(wanted.as_slice(), source, own)
    };
    let description = in_language(&name.language, &descriptions);
    let translations = names.iter().filter_map(|text| {
        let name = in_language(&text.language, &names)?;
        Some((name, in_language(&text.language, &descriptions)))
    });
    let telling = Telling {
        organization: &record(&organization),
        name,
        description,
        translations: translations.collect(),
        assured_on: service.assured_on.max(service.verified_on),
        changed_at: resource.updated_at,
    };
    Ok(mapping::service(&mapping::corrected(&service.hsds, service.corrections.as_ref()), &telling))
}

/// An organization's record, with what people here have corrected in it.
fn record(row: &organization::Model) -> Value {
    mapping::corrected(&row.hsds, row.corrections.as_ref())
}

fn unchanging(values: impl Iterator<Item = Value>) -> Entries {
    let values: Vec<Value> = values.collect();
    Entries { records: values.len(), values, changed_at: None }
}
