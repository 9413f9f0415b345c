//! Who was there, with consent, and how it was, without who said so.

use entity::{feedback, member};
use macro_rules_attribute::apply;
use sea_orm::EntityTrait;
use serde_json::{Value, json};
use uuid::Uuid;

use super::super::{does, first_date, weekly};
use super::{ask_in_turn, members};
use crate::support::client::Client;
use crate::support::waymark::{Person, Waymark, on_both_databases};

/// The first date begins on January 13 at 17:00 UTC.
const DURING: &str = "2026-01-13T17:30:00Z";

async fn back<const N: usize>(t: &Waymark, people: [&Person; N]) -> [Person; N] {
    let mut back = Vec::new();
    for person in people {
        back.push(t.signed_in(person).await);
    }
    back.try_into().unwrap()
}

async fn consent(person: &Person, verb: &str) {
    let payload = person.client.change(verb, json!({ "purpose": "ATTENDANCE" }), "consent { given }").await;
    assert_eq!(payload["userErrors"], json!([]));
}

async fn attendance(client: &Client, date: &Value) -> Value {
    let query = "query($id: ID!) { node(id: $id) { ... on Occurrence {
        attendance { headCount members { displayName } } } } }";
    client.ask(query, json!({ "id": date })).await.data()["node"]["attendance"].clone()
}

async fn summary(client: &Client, date: &Value) -> Value {
    let query = "query($id: ID!) { node(id: $id) { ... on Occurrence { feedback {
        answers heard { yes partly no } supported { yes partly no } lines prompts } } } }";
    client.ask(query, json!({ "id": date })).await.data()["node"]["feedback"].clone()
}

#[apply(on_both_databases!)]
async fn only_those_are_named_who_allow_it(t: &Waymark) {
    let (farida, date) = first_date(t, weekly()).await;
    let [noor, sami, layla, omar] = members(t, ["Noor", "Sami", "Layla", "Omar"]).await;
    ask_in_turn(&[noor.clone(), sami.clone()], &date).await;
    consent(&noor, "giveConsent").await;
    // Layla allows it, and had not said that she comes.
    consent(&layla, "giveConsent").await;
    let record = |members: Value| json!({ "occurrence": date, "headCount": 9, "members": members });
    let ahead = does(&farida.client, "recordAttendance", record(json!([]))).await;
    assert_eq!(ahead.as_deref(), Some("OCCURRENCE_AHEAD"));

    t.turn_to(DURING);
    t.grant(&omar, "FACILITATOR").await;
    let [farida, noor, omar] = back(t, [&farida, &noor, &omar]).await;
    let unknown = format!("member_{}", "0".repeat(32));
    let mut told = Vec::new();
    for stranger in [&sami.id, &layla.id, &unknown] {
        let payload = farida.client.change("recordAttendance", record(json!([noor.id, stranger])), "occurrence { id }");
        told.push(payload.await);
    }
    told.dedup();
    assert_eq!(told.len(), 1, "consent cannot be told from absence, nor absence from nobody: {told:?}");
    assert_eq!(told[0]["userErrors"][0]["code"], "NOT_FOUND");
    assert_eq!(told[0]["userErrors"][0]["field"], json!(["members", "1"]));
    assert_eq!(attendance(&farida.client, &date).await, Value::Null);

    assert_eq!(does(&farida.client, "recordAttendance", record(json!([noor.id]))).await, None);
    let steward = t.member_with_role("Priya", "STEWARD").await;
    let expected = json!({ "headCount": 9, "members": [{ "displayName": "Noor" }] });
    assert_eq!(attendance(&farida.client, &date).await, expected);
    assert_eq!(attendance(&steward.client, &date).await, expected);
    assert_eq!(attendance(&omar.client, &date).await, Value::Null, "who holds another meeting learns nothing");
    let query = "query($id: ID!) { node(id: $id) { ... on Occurrence { attendance { headCount } } } }";
    assert_eq!(noor.client.ask(query, json!({ "id": date })).await.code(), "FORBIDDEN");
    let forbidden =
        "mutation($input: RecordAttendanceInput!) { recordAttendance(input: $input) { occurrence { id } } }";
    let asked = omar.client.ask(forbidden, json!({ "input": record(json!([])) })).await;
    assert_eq!(asked.code(), "FORBIDDEN");

    consent(&noor, "withdrawConsent").await;
    let unnamed = json!({ "headCount": 9, "members": [] });
    assert_eq!(attendance(&farida.client, &date).await, unnamed, "at once");

    let few = json!({ "occurrence": date, "headCount": -1 });
    assert_eq!(does(&farida.client, "recordAttendance", few).await.as_deref(), Some("BAD_USER_INPUT"));
    t.turn_to("2026-01-27T18:29:00Z");
    let [farida] = back(t, [&farida]).await;
    assert_eq!(does(&farida.client, "recordAttendance", record(json!([]))).await, None, "two weeks long");
    t.turn_to("2026-01-27T18:30:00Z");
    let [farida] = back(t, [&farida]).await;
    let late = does(&farida.client, "recordAttendance", record(json!([]))).await;
    assert_eq!(late.as_deref(), Some("OCCURRENCE_OVER"));
}

#[apply(on_both_databases!)]
async fn what_people_say_is_told_without_who_said_it(t: &Waymark) {
    let (farida, date) = first_date(t, weekly()).await;
    let [noor, sami, layla, omar] = members(t, ["Noor", "Sami", "Layla", "Omar"]).await;
    ask_in_turn(&[noor.clone(), sami.clone(), layla.clone(), omar.clone()], &date).await;
    assert_eq!(does(&omar.client, "withdrawRsvp", json!({ "occurrence": date })).await, None);
    let says = |heard: &str, supported: &str, line: Value, prompt: Value| json!({ "occurrence": date, "heard": heard, "supported": supported, "line": line, "promptForNext": prompt });
    let early = does(&noor.client, "giveFeedback", says("YES", "YES", Value::Null, Value::Null)).await;
    assert_eq!(early.as_deref(), Some("OCCURRENCE_AHEAD"));

    t.turn_to(DURING);
    let [farida, noor, sami, layla, omar] = back(t, [&farida, &noor, &sami, &layla, &omar]).await;
    let absent = does(&omar.client, "giveFeedback", says("YES", "YES", Value::Null, Value::Null)).await;
    assert_eq!(absent.as_deref(), Some("CONFLICT"), "who had no place cannot say");
    assert_eq!(does(&noor.client, "giveFeedback", says("NO", "YES", json!("A."), json!("Sleep"))).await, None);
    assert_eq!(does(&sami.client, "giveFeedback", says("YES", "PARTLY", json!("B."), json!("Anger"))).await, None);
    assert_eq!(summary(&farida.client, &date).await, Value::Null, "two are too few");
    // She thinks again.
    assert_eq!(does(&noor.client, "giveFeedback", says("PARTLY", "YES", json!("C."), json!("Sleep"))).await, None);
    assert_eq!(summary(&farida.client, &date).await, Value::Null, "and is still one");
    let mine = "query($id: ID!) { node(id: $id) { ... on Occurrence { myFeedback {
        heard supported line promptForNext } } } }";
    let hers = noor.client.ask(mine, json!({ "id": date })).await.data()["node"]["myFeedback"].clone();
    assert_eq!(hers, json!({ "heard": "PARTLY", "supported": "YES", "line": "C.", "promptForNext": "Sleep" }));
    assert_eq!(farida.client.ask(mine, json!({ "id": date })).await.data()["node"]["myFeedback"], Value::Null);

    assert_eq!(does(&layla.client, "giveFeedback", says("YES", "NO", json!("D."), Value::Null)).await, None);
    let mut told = summary(&farida.client, &date).await;
    for list in ["lines", "prompts"] {
        told[list].as_array_mut().unwrap().sort_by_key(Value::to_string);
    }
    let expected = json!({
        "answers": 3,
        "heard": { "yes": 2, "partly": 1, "no": 0 },
        "supported": { "yes": 1, "partly": 1, "no": 1 },
        "lines": ["B.", "C.", "D."],
        "prompts": ["Anger", "Sleep"],
    });
    assert_eq!(told, expected);
    let query = "query($id: ID!) { node(id: $id) { ... on Occurrence { feedback { answers } } } }";
    assert_eq!(noor.client.ask(query, json!({ "id": date })).await.code(), "FORBIDDEN");

    // Who leaves leaves her answer, and no trace of whose it was.
    let id = Uuid::try_parse(noor.id.strip_prefix("member_").unwrap()).unwrap();
    member::Entity::delete_by_id(id).exec(&t.app.db.writer).await.unwrap();
    assert_eq!(summary(&farida.client, &date).await["answers"], 3);
    let rows = feedback::Entity::find().all(&t.app.db.writer).await.unwrap();
    assert_eq!(rows.iter().filter(|row| row.member_id.is_none()).count(), 1);
    // No id says when it was made.
    assert!(rows.iter().all(|row| row.id.get_version_num() == 4));
}
