//! Looking for resources: the index of this process is brought up to date, and then asked.

use std::collections::BTreeSet;
use std::sync::Arc;

use entity::resource::ResourceKind;
use sea_orm::ConnectionTrait;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use tokio::task::{spawn, spawn_blocking};

use super::hsds::{mapping::corrected, places_named};
use super::readable::standing;
use super::rules;
use super::store::{self, Findable};
use super::words::Words;
use crate::app::App;
use crate::failure::{Fault, Outcome};
use crate::search::{Entry, Facets, Found, Shelf, Text, Trust, Wanted, Wish};

/// By what found resources can be told apart.
pub mod facet {
    /// What it is.
    pub const KIND: &str = "kind";
    /// The languages that it is there in, in whatever form.
    pub const LANGUAGE: &str = "language";
    /// Its forms.
    pub const FORMAT: &str = "format";
    /// What it is about: the ids of topics.
    pub const TOPIC: &str = "topic";
    /// How hard it is to read.
    pub const READING_LEVEL: &str = "reading_level";
}

/// The name of a value by which resources are told apart.
pub fn name_of(value: &impl Serialize) -> Option<String> {
    serde_json::to_value(value).ok()?.as_str().map(str::to_owned)
}

/// The value with this name.
pub fn named<T: DeserializeOwned>(name: &str) -> Option<T> {
    serde_json::from_value(Value::String(name.to_owned())).ok()
}

/// Whether there is a word in what somebody looks for.
pub fn has_words(text: &str) -> bool {
    !Wanted::read(text, &[], std::iter::empty()).is_empty()
}

/// That only services are meant.
pub fn only_services() -> Vec<(&'static str, Vec<String>)> {
    vec![(facet::KIND, name_of(&ResourceKind::Service).into_iter().collect())]
}

/// Looks for it among all published resources as they are now.
pub async fn find(app: &App, conn: &(impl ConnectionTrait + Clone + Send + 'static), wish: Wish) -> Outcome<Found> {
    let shelf = up_to_date(app, conn).await?;
    spawn_blocking(move || shelf.find(&wish)).await.map_err(Fault::new)?
}

/// Everything that can be found, as it is now.
pub async fn up_to_date(app: &App, conn: &(impl ConnectionTrait + Clone + Send + 'static)) -> Outcome<Arc<Shelf>> {
    let shelf = app.search.shelf()?;
    let latest = store::latest_change(conn).await?;
    if shelf.as_of() >= latest {
        return Ok(shelf);
    }
    // Whoever asks may give up waiting; what has been begun is finished all the same.
    spawn(bring_up_to_date(app.clone(), conn.clone())).await.map_err(Fault::new)?
}

async fn bring_up_to_date(app: App, conn: impl ConnectionTrait + Clone + Send) -> Outcome<Arc<Shelf>> {
    let mut update = app.search.update().await?;
    // Asked once more: somebody else may have done it meanwhile. What comes later than this is for the next one.
    let Some(until) = store::latest_change(&conn).await?.filter(|latest| update.as_of() < Some(*latest)) else {
        return app.search.shelf();
    };
    let since = update.as_of();
    if let Some(since) = since {
        for id in store::taken_back(&conn, since, until).await? {
            update.remove(id)?;
        }
    }
    let mut batch = store::changed_since(&conn, since, until, None).await?;
    while !batch.is_empty() {
        let next = store::changed_since(&conn, since, until, batch.last()).await?;
        update = spawn_blocking(move || {
            let entries = batch.into_iter().map(entry).collect();
            update.put(entries).map(|()| update)
        })
        .await
        .map_err(Fault::new)??;
        batch = next;
    }
    spawn_blocking(move || update.publish(until)).await.map_err(Fault::new)?
}

/// A resource as it is found.
fn entry(Findable { resource, texts, formats, topics, service }: Findable) -> Entry {
    let standing: Vec<_> = standing(&resource, texts).collect();
    let mut facets = Facets::new();
    facets.insert(facet::KIND, name_of(&resource.kind).into_iter().collect());
    let levels = resource.reading_level.iter().chain(formats.iter().filter_map(|format| format.reading_level.as_ref()));
    facets.insert(facet::READING_LEVEL, levels.filter_map(name_of).collect::<BTreeSet<_>>().into_iter().collect());
    let languages = standing.iter().map(|text| &text.language).chain(formats.iter().map(|format| &format.language));
    facets.insert(facet::LANGUAGE, languages.cloned().collect::<BTreeSet<_>>().into_iter().collect());
    let forms: BTreeSet<String> = formats.iter().filter_map(|format| name_of(&format.format)).collect();
    facets.insert(facet::FORMAT, forms.into_iter().collect());
    let named = service.iter().flat_map(|(service, provider)| {
        let record = corrected(&service.hsds, service.corrections.as_ref());
        [provider.name.clone()].into_iter().chain(places_named(&record))
    });
    let names: Vec<String> = named.collect();
    facets.insert(facet::TOPIC, topics.iter().map(ToString::to_string).collect());
    let texts = standing.into_iter().filter_map(|text| {
        let is_original = text.language == resource.source_language;
        let is_behind = rules::is_outdated(text.source_version, resource.version) || !rules::is_reviewed(text.state);
        // What only the original says about a service stands in its language.
        let details = service.iter().filter(|_| is_original).flat_map(|(service, _)| {
            [&service.eligibility, &service.fees, &service.application, &service.alert, &service.phone]
        });
        let (language, words) = (text.language.parse().ok()?, Words::from(text));
        let parts = [&words.summary, &words.body].into_iter().flatten().map(String::as_str);
        let parts = parts.chain(words.context.parts().into_iter().flatten()).map(str::to_owned);
        let body: Vec<String> = parts.chain(details.flatten().cloned()).chain(names.iter().cloned()).collect();
        Some(Text {
            language,
            title: words.title,
            body: body.join("\n\n"),
            trust: if is_behind && !is_original { Trust::Limited } else { Trust::Full },
        })
    });
    Entry {
        id: resource.id,
        texts: texts.collect(),
        facets,
        sinks_on: resource.review_due_on.and_then(|day| day.succ_opt()),
    }
}
