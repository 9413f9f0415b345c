//! A copy of the resources that follows what changes is what a fresh copy is, and what was taken back or said otherwise is
//! nowhere any more.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should say so and stop")]

use std::collections::{BTreeMap, BTreeSet};

use chrono::TimeDelta;
use entity::job;
use macro_rules_attribute::apply;
use sea_orm::EntityTrait;
use serde_json::{Value, json};
use uuid::Uuid;
use waymark::resource::{Order, import_hsds};

use crate::support::chance::Chance;
use crate::support::client::Client;
use crate::support::waymark::{Person, Waymark, on_both_databases};

/// How many nights a copy follows.
pub const NIGHTS: usize = 8;
/// How many things happen in a day.
pub const A_DAY: usize = 6;
/// How many guides and how many services there are at most.
const EACH: u32 = 4;

/// What a copy has of a resource.
macro_rules! resource {
    () => {
        "id kind updatedAt title { text language } summary { text } translations { language state title { text } summary { text } }"
    };
}

const CHANGES: &str = concat!(
    "query($after: String) { changes(first: 50, after: $after, kinds: [RESOURCE]) {
        nodes { kind nodeId at node { ... on Resource { ",
    resource!(),
    " } } } pageInfo { hasNextPage endCursor } } }"
);

/// One of them by its id.
pub const ONE: &str = concat!("query($id: ID!) { node(id: $id) { ... on Resource { ", resource!(), " } } }");

const ALL: &str = concat!("{ resources(first: 100) { nodes { ", resource!(), " } } }");

/// What a partner keeps: resources by their ids, and up to where she has read.
#[derive(Default)]
struct Copy {
    resources: BTreeMap<String, Value>,
    cursor: Value,
}

impl Copy {
    async fn follow(&mut self, program: &Client) {
        loop {
            let page = program.ask(CHANGES, json!({ "after": self.cursor })).await.data()["changes"].take();
            for change in page["nodes"].as_array().unwrap() {
                let id = change["nodeId"].as_str().unwrap().to_owned();
                match &change["node"] {
                    Value::Null => drop(self.resources.remove(&id)),
                    node => drop(self.resources.insert(id, node.clone())),
                }
            }
            if page["nodes"] != json!([]) {
                self.cursor = page["pageInfo"]["endCursor"].clone();
            }
            if page["pageInfo"]["hasNextPage"] == false {
                return;
            }
        }
    }
}

/// A copy that is fetched anew.
pub async fn fresh(program: &Client) -> BTreeMap<String, Value> {
    let all = program.ask(ALL, Value::Null).await.data()["resources"]["nodes"].take();
    let by_id = |node: &Value| (node["id"].as_str().unwrap().to_owned(), node.clone());
    all.as_array().unwrap().iter().map(by_id).collect()
}

/// Who works on the resources, and which of the guides are there.
pub struct Days<'a> {
    t: &'a Waymark,
    layla: Person,
    anneke: Person,
    /// What decides about what happens.
    pub chance: Chance,
    guides: BTreeMap<u32, Value>,
    under_review: BTreeSet<u32>,
    /// How many words were used.
    pub words: usize,
}

impl<'a> Days<'a> {
    /// Days on which other things happen for each seed.
    pub async fn begin(t: &'a Waymark, seed: u64) -> Self {
        let (layla, anneke) = (t.member("Layla").await, t.member_with_role("Anneke", "MODERATOR").await);
        let (guides, under_review) = (BTreeMap::new(), BTreeSet::new());
        Self { t, layla, anneke, chance: Chance::new(seed), guides, under_review, words: 0 }
    }

    /// Those who work on the resources come again on another day.
    pub async fn sign_in(&mut self) {
        (self.layla, self.anneke) = (self.t.signed_in(&self.layla).await, self.t.signed_in(&self.anneke).await);
    }

    /// A word that stands nowhere else.
    fn word(&mut self) -> String {
        self.words += 1;
        word(self.words)
    }

    async fn does(&self, who: &Person, mutation: &str, input: Value) -> Value {
        let payload = who.client.change(mutation, input, "resource { id }").await;
        assert_eq!(payload["userErrors"], json!([]), "{mutation}");
        payload["resource"]["id"].clone()
    }

    /// One of the things that happen.
    pub async fn go_on(&mut self) {
        let (number, what, word) = (self.chance.below(EACH), self.chance.below(10), self.word());
        let (layla, anneke) = (self.layla.clone(), self.anneke.clone());
        match (what, self.guides.get(&number).cloned()) {
            (0..=2, None) => {
                let input = json!({ "kind": "GUIDE", "language": "en", "title": format!("Guide {word}"),
                    "summary": format!("About {}.", self.word()) });
                let id = self.does(&layla, "createResource", input).await;
                self.does(&layla, "proposeResource", json!({ "resource": id })).await;
                let publish = json!({ "resource": id, "reviewDueOn": "2027-01-01" });
                self.does(&anneke, "publishResource", publish).await;
                self.guides.insert(number, id);
            }
            (0, Some(id)) => {
                let input = json!({ "resource": id, "title": format!("Guide {word}"), "reason": "Better." });
                self.does(&anneke, "reviseResource", input).await;
            }
            (1 | 2, Some(id)) => {
                let input = json!({ "resource": id, "language": "es", "title": format!("Guía {word}") });
                self.does(&layla, "translateResource", input).await;
                // Some stay drafts, which nobody finds.
                if what == 1 {
                    let review = json!({ "resource": id, "language": "es" });
                    self.does(&anneke, "reviewTranslation", review).await;
                }
            }
            (3, Some(id)) => {
                self.does(&layla, "archiveResource", json!({ "resource": id })).await;
                self.guides.remove(&number);
                self.under_review.remove(&number);
            }
            (8 | 9, Some(id)) if self.under_review.remove(&number) => {
                let publish = json!({ "resource": id, "reviewDueOn": "2027-01-01" });
                self.does(&anneke, "publishResource", publish).await;
            }
            (8 | 9, Some(id)) => {
                let reopen = json!({ "resource": id, "reason": "Is it still so?" });
                self.does(&anneke, "reopenResource", reopen).await;
                self.under_review.insert(number);
            }
            (4, _) => self.import(number, &word, "inactive").await,
            _ => self.import(number, &word, "active").await,
        }
    }

    async fn import(&self, number: u32, word: &str, status: &str) {
        let id = |kind: u128| Uuid::from_u128((kind << 64) | (u128::from(number) + 1));
        let record = json!({
            "id": id(1), "name": format!("Service {word}"), "status": status, "description": "For everybody.",
            "organization": { "id": id(2), "name": "A house", "description": "A house with a light on." },
        });
        let order = Order::new("en".parse().unwrap(), "https://directory.example/services");
        let report = import_hsds(&self.t.app, record.to_string().as_bytes(), &order).await.unwrap();
        assert!(report.is_complete());
    }
}

/// The word with this number.
pub fn word(number: usize) -> String {
    format!("w{number:05}")
}

#[apply(on_both_databases!)]
async fn a_copy_that_follows_is_a_fresh_one_and_what_is_gone_is_nowhere(t: &Waymark) {
    let steward = t.member_with_role("Priya", "STEWARD").await;
    let program = t.partner(&steward, "READ_RESOURCES").await;
    let mut days = Days::begin(t, 11).await;
    let (mut copy, mut gone) = (Copy::default(), BTreeSet::new());
    for night in 0..NIGHTS {
        for _ in 0..A_DAY {
            t.advance(TimeDelta::seconds(days.chance.below(2).into()));
            days.go_on().await;
        }
        copy.follow(&program).await;
        let all = fresh(&program).await;
        assert_eq!(copy.resources, all, "night {night}");
        let told = json!(all).to_string();
        let listed = json!(program.lines("/hsds/services?full=true&format=ndjson").await).to_string();
        let queued = json!(job::Entity::find().into_json().all(&t.app.db.reader).await.unwrap()).to_string();
        for number in 1..=days.words {
            let (word, is_told) = (word(number), told.contains(&word(number)));
            let search = "query($query: String!) { searchResources(query: $query) { totalCount
                matches { nodes { title { text } excerpt { text } } } } }";
            let found = program.ask(search, json!({ "query": word })).await.data()["searchResources"].take();
            assert_eq!(found["totalCount"], json!(usize::from(is_told)), "night {night}: {word}");
            assert_eq!(found.to_string().contains(&word), is_told, "night {night}: {word}");
            assert!(is_told || !listed.contains(&word), "night {night}: {word}");
            assert!(is_told || !queued.contains(&word), "night {night}: {word}");
            if !is_told {
                gone.insert(word);
            }
        }
    }
    assert!(copy.resources.len() >= 4 && gone.len() >= 10, "{} there, {} gone", copy.resources.len(), gone.len());
}
