//! Teams: who holds a meeting and who helps, for all of its dates and for one.

mod dates;
mod following;
mod offers;
mod stewards;

use serde_json::{Value, json};

use super::{set_up, weekly};
use crate::support::client::Client;
use crate::support::waymark::{Person, Waymark};

/// A meeting with its facilitator and its dates.
struct Circle {
    farida: Person,
    meeting: Value,
    dates: Vec<Value>,
}

/// The weekly meeting, held by Farida.
async fn circle(t: &Waymark) -> Circle {
    let farida = t.member_with_role("Farida", "FACILITATOR").await;
    let meeting = set_up(&farida, weekly()).await;
    let dates = dates_of(&farida.client, &meeting).await;
    Circle { farida, meeting, dates }
}

async fn dates_of(client: &Client, meeting: &Value) -> Vec<Value> {
    let query = "query($id: ID!) { node(id: $id) { ... on Meeting { occurrences(first: 5) { nodes { id } } } } }";
    let found = client.ask(query, json!({ "id": meeting })).await.data();
    let nodes = found["node"]["occurrences"]["nodes"].as_array().unwrap().clone();
    nodes.iter().map(|node| node["id"].clone()).collect()
}

/// Does something, and gives the code of what is wrong, or `OK`.
async fn does(person: &Person, verb: &str, input: Value) -> String {
    does_at(person, verb, input).await.0
}

/// The same, with the field that is to blame.
async fn does_at(person: &Person, verb: &str, input: Value) -> (String, Value) {
    let kind = format!("{}{}Input", verb[..1].to_uppercase(), &verb[1..]);
    let query = format!("mutation($input: {kind}!) {{ {verb}(input: $input) {{ userErrors {{ code field }} }} }}");
    let answer = person.client.ask(&query, json!({ "input": input })).await;
    if answer.body.get("errors").is_some() {
        return (answer.code().to_owned(), Value::Null);
    }
    let error = answer.data()[verb]["userErrors"][0].clone();
    (error["code"].as_str().unwrap_or("OK").to_owned(), error["field"].clone())
}

/// Offers a part with success, has the letters sent, and gives the offer's id.
async fn offer(t: &Waymark, by: &Person, verb: &str, input: Value) -> Value {
    let payload = by.client.change(verb, input, "offer { id state }").await;
    assert_eq!(payload["userErrors"], json!([]));
    assert_eq!(payload["offer"]["state"], "WAITING");
    t.run_jobs().await;
    payload["offer"]["id"].clone()
}

/// Answers an offer, has the letters sent, and gives what came of it.
async fn answers(t: &Waymark, person: &Person, offer: &Value, accept: bool) -> String {
    let outcome = does(person, "answerPart", json!({ "offer": offer, "accept": accept })).await;
    t.run_jobs().await;
    outcome
}

/// The team of a meeting or a date: each part with its language and who has it, `open` where nobody does.
async fn team(client: &Client, id: &Value) -> Value {
    let query = "query($id: ID!) { node(id: $id) { ... on Meeting { team { ...slot } } ... on Occurrence { team { ...slot } } } }
        fragment slot on TeamSlot { part language isOpen member { displayName } }";
    let node = client.ask(query, json!({ "id": id })).await.data()["node"].clone();
    let team = node["team"].as_array().unwrap().iter().map(|slot| {
        let who = slot["member"]["displayName"].as_str().unwrap_or("open");
        assert_eq!(slot["isOpen"], who == "open");
        let language = slot["language"].as_str().map(|tag| format!(" {tag}")).unwrap_or_default();
        json!(format!("{}{language}: {who}", slot["part"].as_str().unwrap()))
    });
    team.collect()
}

/// The link to join, as this client is told.
async fn link(client: &Client, date: &Value) -> Value {
    let query = "query($id: ID!) { node(id: $id) { ... on Occurrence { joinUrl } } }";
    client.ask(query, json!({ "id": date })).await.data()["node"]["joinUrl"].clone()
}

/// The dates of a list of the query root, page by page.
async fn list(client: &Client, field: &str) -> Vec<Value> {
    let query = format!(
        "query($after: String) {{ {field}(first: 3, after: $after) {{ nodes {{ id }} pageInfo {{ hasNextPage endCursor }} }} }}"
    );
    let (mut ids, mut after) = (Vec::new(), Value::Null);
    loop {
        let page = client.ask(&query, json!({ "after": after })).await.data()[field].take();
        ids.extend(page["nodes"].as_array().unwrap().iter().map(|node| node["id"].clone()));
        after = page["pageInfo"]["endCursor"].clone();
        if page["pageInfo"]["hasNextPage"] == false {
            return ids;
        }
    }
}
