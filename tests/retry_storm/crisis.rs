//! The cases of crisis lines: how each of their mutations is set up so that it has something to do, twice over.

use serde_json::{Value, json};

use super::cases::Case;
use super::cast::{Cast, does};

const LINE: &str = "crisisLine { id version isHidden }";

impl Cast<'_> {
    /// The case of this mutation, with a line of this name; `None` when there is none.
    pub(super) async fn case_of_crisis(&self, mutation: &str, name: &str) -> Option<Case> {
        let client = self.steward.client.clone();
        let of = |more: Value, id: &Value| {
            let mut input = json!({ "crisisLine": id });
            input.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
            input
        };
        let input = match mutation {
            "addCrisisLine" => new_line(name),
            "assureCrisisLine" => of(json!({}), &self.own_line(name).await),
            "correctCrisisLine" => of(json!({ "facts": { "cost": "FREE" } }), &self.own_line(name).await),
            "hideCrisisLine" => of(json!({ "reason": "Nobody answers." }), &self.own_line(name).await),
            "showCrisisLine" => {
                let id = self.own_line(name).await;
                does(&client, "hideCrisisLine", &of(json!({ "reason": "Nobody answers." }), &id), LINE).await;
                of(json!({}), &id)
            }
            "takeShippedCrisisLine" => {
                let query = "{ crisisHelp(country: \"DE\") { lines { nodes { id } } } }";
                let help = client.ask(query, Value::Null).await.data();
                let id = &help["crisisHelp"]["lines"]["nodes"][usize::from(name.ends_with("two"))]["id"];
                does(&client, "correctCrisisLine", &of(json!({ "facts": { "costNote": "Free." } }), id), LINE).await;
                of(json!({}), id)
            }
            _ => return self.case_of_post(mutation, name).await,
        };
        Some(Case { client, input, selection: LINE })
    }

    async fn own_line(&self, name: &str) -> Value {
        let added = does(&self.steward.client, "addCrisisLine", &new_line(name), LINE).await;
        added["crisisLine"]["id"].clone()
    }
}

fn new_line(name: &str) -> Value {
    let facts =
        json!({ "kind": "LISTENING", "names": [{ "language": "en", "text": name }], "phones": [{ "dial": "1717" }] });
    json!({ "country": "IS", "facts": facts })
}
