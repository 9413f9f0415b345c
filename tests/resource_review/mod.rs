//! How members' resources come to be read by everybody, and how they change afterwards.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should say so and stop")]

mod care;
mod proposing;
mod revising;
mod sensitive;
mod story;
mod topics;

use serde_json::{Value, json};

use crate::support::waymark::{Person, Waymark};

const RESOURCE: &str = "resource { id status version isSensitive credit
    approvals { reviewer { displayName } }
    reviewComments { nodes { writer { displayName } kind text } } }";

/// Somebody who writes and two who review.
async fn three(t: &Waymark) -> (Person, Person, Person) {
    let layla = t.member("Layla").await;
    (layla, t.member_with_role("Anneke", "moderator").await, t.member_with_role("Priya", "steward").await)
}

/// Changes a resource, and gives the payload.
async fn does(person: &Person, verb: &str, resource: &Value, more: Value) -> Value {
    let mut input = json!({ "resource": resource });
    input.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    person.client.change(verb, input, RESOURCE).await
}

async fn draft(person: &Person) -> Value {
    let input = json!({ "kind": "ACTIVITY", "language": "en", "title": "Five slow breaths", "body": "Breathe.",
        "credit": "DISPLAY_NAME" });
    person.client.change("createResource", input, RESOURCE).await["resource"]["id"].clone()
}

async fn proposed(person: &Person) -> Value {
    let id = draft(person).await;
    assert_eq!(does(person, "proposeResource", &id, json!({})).await["resource"]["status"], "PROPOSED");
    id
}

async fn publish(reviewer: &Person, id: &Value) -> Value {
    does(reviewer, "publishResource", id, json!({ "reviewDueOn": "2027-07-01" })).await
}

async fn published(author: &Person, reviewer: &Person) -> Value {
    let id = proposed(author).await;
    assert_eq!(publish(reviewer, &id).await["resource"]["status"], "PUBLISHED");
    id
}

/// Sends a mutation that a caller may not even ask for, and gives the code of the refusal.
async fn refusal(person: &Person, verb: &str, input: Value) -> String {
    let kind = format!("{}{}Input", verb[..1].to_uppercase(), &verb[1..]);
    let query = format!("mutation($input: {kind}!) {{ {verb}(input: $input) {{ userErrors {{ code }} }} }}");
    person.client.ask(&query, json!({ "input": input })).await.code().to_owned()
}

fn code(payload: &Value) -> &str {
    payload["userErrors"][0]["code"].as_str().unwrap_or("none")
}

fn field(payload: &Value) -> &Value {
    &payload["userErrors"][0]["field"]
}

/// Its subject and its words.
fn last_letter(t: &Waymark, person: &Person) -> String {
    let letter = t.inbox(&person.email).pop().unwrap();
    format!("{}\n\n{}", letter.subject(), letter.words())
}
