//! Taking part: places and the line of those who wait, guests, a yes to a whole series, and looking back.

mod crowd;
mod guests;
mod looking_back;
mod prompts;
mod standing;
mod waiting;

use futures_util::future::join_all;
use serde_json::{Value, json};

use super::does;
use crate::support::client::Client;
use crate::support::waymark::{Person, Waymark};

/// Several members, who have come in by the door.
async fn members<const N: usize>(t: &Waymark, names: [&str; N]) -> [Person; N] {
    let mut members = Vec::new();
    for name in names {
        members.push(t.member(name).await);
    }
    members.try_into().unwrap()
}

/// They ask for a place one after the other.
async fn ask_in_turn(members: &[Person], date: &Value) {
    for member in members {
        assert_eq!(does(&member.client, "rsvp", json!({ "occurrence": date })).await, None);
    }
}

/// How each answer stands: `GOING`, `WITHDRAWN`, or the place in the line.
async fn standings(members: &[Person], date: &Value) -> Vec<Value> {
    join_all(members.iter().map(|member| standing(&member.client, date))).await
}

async fn standing(client: &Client, date: &Value) -> Value {
    let query = "query($id: ID!) { node(id: $id) { ... on Occurrence { myRsvp { status placeInLine } } } }";
    let rsvp = client.ask(query, json!({ "id": date })).await.data()["node"]["myRsvp"].clone();
    if rsvp["status"] == "WAITING" { rsvp["placeInLine"].clone() } else { rsvp["status"].clone() }
}

/// Places taken, people who wait, and places left.
async fn counts(client: &Client, date: &Value) -> Value {
    let query = "query($id: ID!) { node(id: $id) { ... on Occurrence { going waiting placesLeft } } }";
    let node = client.ask(query, json!({ "id": date })).await.data()["node"].clone();
    json!([node["going"], node["waiting"], node["placesLeft"]])
}

/// How many letters say that a place has become free, to this address.
fn told(t: &Waymark, email: &str) -> usize {
    t.inbox(email).iter().filter(|letter| letter.subject() == "Good news for you").count()
}
