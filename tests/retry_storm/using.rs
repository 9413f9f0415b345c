//! The cases of what members do with resources: how each of their mutations is set up so that it has something to do, twice
//! over.

use serde_json::{Value, json};

use super::cases::Case;
use super::cast::{Cast, does, meeting};
use crate::support::waymark::Person;

const RESOURCE: &str = "resource { id }";
const WENT: &str = "howItWent { isHelpfulToMe }";
const COLLECTION: &str = "collection { id title { text } resources { id } }";
const TRIAL: &str = "trial { id outcome sharesConditions }";

impl Cast<'_> {
    /// The case of this mutation, with people of this name; `None` when there is none.
    pub(super) async fn case_of_using(&self, mutation: &str, name: &str) -> Option<Case> {
        let own = async |selection, verb: Option<&str>| {
            let resource = self.published(&format!("{name}-author")).await.1;
            let (person, input) = (self.member(name).await, json!({ "resource": resource }));
            if let Some(verb) = verb {
                does(&person.client, verb, &input, selection).await;
            }
            Case { client: person.client, input, selection }
        };
        let facilitators = |selection, input: Value| Case { client: self.facilitator.client.clone(), input, selection };
        Some(match mutation {
            "saveResource" => own(RESOURCE, None).await,
            "unsaveResource" => own(RESOURCE, Some("saveResource")).await,
            "markHelpful" => own(WENT, None).await,
            "unmarkHelpful" => own(WENT, Some("markHelpful")).await,
            "createCollection" => facilitators(COLLECTION, self.new_collection(name).await),
            "updateCollection" => {
                let resource = self.published(&format!("{name}-other")).await.1;
                let id = self.collection(name).await;
                facilitators(COLLECTION, json!({ "collection": id, "title": "For two evenings", "add": [resource] }))
            }
            "removeCollection" => facilitators("collectionId", json!({ "collection": self.collection(name).await })),
            "startTrial" => {
                let resource = self.tool(name).await;
                let person = self.member(name).await;
                Case { client: person.client, input: json!({ "resource": resource, "days": 3 }), selection: TRIAL }
            }
            "reportTrial" => {
                let resource = self.tool(name).await;
                let person = self.member(name).await;
                let trial = trial(&person, &resource).await;
                let input = json!({ "trial": trial, "outcome": "DID_NOT_HELP", "conditions": "At night." });
                Case { client: person.client, input, selection: TRIAL }
            }
            "removeTrialConditions" => {
                let resource = self.tool(name).await;
                for number in 0..5 {
                    let person = self.member(&format!("{name}-{number}")).await;
                    let input = json!({ "trial": trial(&person, &resource).await, "outcome": "HELPED",
                        "conditions": "With somebody.", "sharesConditions": number == 3 });
                    does(&person.client, "reportTrial", &input, TRIAL).await;
                }
                let query = "query($it: ID!) { howItWent(resource: $it) { conditions { nodes { id } } } }";
                let went = self.steward.client.ask(query, json!({ "it": resource })).await.data();
                let input = json!({ "conditions": went["howItWent"]["conditions"]["nodes"][0]["id"] });
                Case { client: self.steward.client.clone(), input, selection: "conditionsId" }
            }
            _ => {
                return match self.case_of_listing(mutation, name).await {
                    Some(case) => Some(case),
                    None => self.case_of_crisis(mutation, name).await,
                };
            }
        })
    }

    async fn new_collection(&self, name: &str) -> Value {
        let resource = self.published(&format!("{name}-author")).await.1;
        let meeting = self.meeting(&meeting()).await["id"].clone();
        json!({ "of": meeting, "title": "For the evening", "resources": [resource] })
    }

    async fn collection(&self, name: &str) -> Value {
        let input = self.new_collection(name).await;
        let payload = does(&self.facilitator.client, "createCollection", &input, COLLECTION).await;
        payload["collection"]["id"].clone()
    }

    /// Something that can be tried.
    async fn tool(&self, name: &str) -> Value {
        let author = self.member(&format!("{name}-author")).await;
        let tool = json!({ "kind": "TOOL", "language": "en", "title": "A card for the pocket", "body": "Look at it." });
        let made = does(&author.client, "createResource", &tool, RESOURCE).await["resource"]["id"].clone();
        does(&author.client, "proposeResource", &json!({ "resource": made }), RESOURCE).await;
        let publish = json!({ "resource": made, "reviewDueOn": "2026-07-01" });
        does(&self.steward.client, "publishResource", &publish, RESOURCE).await;
        made
    }
}

async fn trial(person: &Person, resource: &Value) -> Value {
    let payload = does(&person.client, "startTrial", &json!({ "resource": resource }), TRIAL).await;
    payload["trial"]["id"].clone()
}
