//! Coming to a date, or not; and dates that are called off.

use futures_util::future::join_all;
use macro_rules_attribute::apply;
use serde_json::{Value, json};

use super::{does, first_date, weekly, weekly_with};
use crate::support::client::Client;
use crate::support::waymark::on_both_databases;

const WAYS_IN: &str = "query($id: ID!) { node(id: $id) { ... on Occurrence {
    status cancelReason going placesLeft myRsvp { status } joinUrl dialIn
} } }";

async fn ways_in(client: &Client, id: &Value) -> Value {
    let node = client.ask(WAYS_IN, json!({ "id": id })).await.data()["node"].clone();
    json!([node["going"], node["placesLeft"], node["myRsvp"]["status"], node["joinUrl"], node["dialIn"]])
}

#[apply(on_both_databases!)]
async fn the_way_in_is_told_to_those_who_come(t: &Waymark) {
    let (farida, id) = first_date(t, weekly_with(json!({ "capacity": 8 }))).await;
    let (noor, sami) = (t.member("Noor").await, t.member("Sami").await);
    let (url, phone) = ("https://meet.example.org/tuesday", "+20 2 5550 0199, 4821#");
    let input = json!({ "occurrence": id });

    assert_eq!(ways_in(&noor.client, &id).await, json!([0, 8, null, null, null]));
    assert_eq!(ways_in(&farida.client, &id).await, json!([0, 8, null, url, phone]), "she holds it");
    assert_eq!(does(&noor.client, "rsvp", input.clone()).await, None);
    assert_eq!(ways_in(&noor.client, &id).await, json!([1, 7, "GOING", url, phone]));
    assert_eq!(does(&noor.client, "rsvp", input.clone()).await, None, "said twice");
    assert_eq!(ways_in(&noor.client, &id).await, json!([1, 7, "GOING", url, phone]), "is said once");
    assert_eq!(ways_in(&sami.client, &id).await, json!([1, 7, null, null, null]), "and to nobody else");
    assert_eq!(
        t.visitor().ask(WAYS_IN, json!({ "id": id })).await.body["data"],
        Value::Null,
        "least of all a stranger"
    );

    assert_eq!(does(&noor.client, "withdrawRsvp", input.clone()).await, None);
    assert_eq!(does(&noor.client, "withdrawRsvp", input.clone()).await, None);
    assert_eq!(ways_in(&noor.client, &id).await, json!([0, 8, "WITHDRAWN", null, null]));
    assert_eq!(does(&noor.client, "rsvp", input).await, None);
    assert_eq!(ways_in(&noor.client, &id).await, json!([1, 7, "GOING", url, phone]));
}

#[apply(on_both_databases!)]
async fn whose_role_was_taken_back_holds_no_meeting(t: &Waymark) {
    let (farida, id) = first_date(t, weekly()).await;
    let steward = t.member_with_role("Priya", "steward").await;
    let role = json!({ "member": farida.id, "role": "FACILITATOR" });
    steward.client.change("revokeRole", role, "member { roles }").await;
    assert_eq!(ways_in(&farida.client, &id).await, json!([0, null, null, null, null]));
}

#[apply(on_both_databases!)]
async fn the_last_place_is_given_once(t: &Waymark) {
    let (_, id) = first_date(t, weekly_with(json!({ "capacity": 3 }))).await;
    let mut members = Vec::new();
    for name in ["Ana", "Ben", "Cem", "Dia", "Eva", "Finn", "Gita", "Hugo"] {
        members.push(t.member(name).await);
    }
    let input = json!({ "occurrence": id });
    let or_not_at_all = json!({ "occurrence": id, "orWait": false });
    let answers = join_all(members.iter().map(|member| does(&member.client, "rsvp", or_not_at_all.clone()))).await;
    assert_eq!(answers.iter().filter(|answer| answer.is_none()).count(), 3);
    assert_eq!(answers.iter().flatten().filter(|code| *code == "MEETING_FULL").count(), 5);
    assert_eq!(ways_in(&members[0].client, &id).await.as_array().unwrap()[..2], json!([3, 0]).as_array().unwrap()[..]);

    // The same member from five devices takes one place.
    let inside = answers.iter().position(Option::is_none).unwrap();
    let outside = answers.iter().position(Option::is_some).unwrap();
    does(&members[inside].client, "withdrawRsvp", input.clone()).await;
    let again = join_all((0..5).map(|_| does(&members[outside].client, "rsvp", input.clone()))).await;
    assert!(again.iter().all(Option::is_none), "{again:?}");
    assert_eq!(
        ways_in(&members[outside].client, &id).await.as_array().unwrap()[..3],
        json!([3, 0, "GOING"]).as_array().unwrap()[..]
    );
}

#[apply(on_both_databases!)]
async fn a_date_that_was_called_off_is_not_come_to(t: &Waymark) {
    let (farida, id) = first_date(t, weekly()).await;
    let (noor, other) = (t.member("Noor").await, t.member_with_role("Omar", "FACILITATOR").await);
    does(&noor.client, "rsvp", json!({ "occurrence": id })).await;

    let cancel = "mutation($input: CancelOccurrenceInput!) { cancelOccurrence(input: $input) { occurrence { id } } }";
    let input = json!({ "occurrence": id, "reason": "The room is flooded." });
    assert_eq!(noor.client.ask(cancel, json!({ "input": input })).await.code(), "FORBIDDEN");
    assert_eq!(other.client.ask(cancel, json!({ "input": input })).await.code(), "FORBIDDEN", "it is not his");
    assert_eq!(does(&farida.client, "cancelOccurrence", input.clone()).await, None);
    assert_eq!(does(&farida.client, "cancelOccurrence", input).await.as_deref(), Some("OCCURRENCE_CANCELLED"));

    let node = noor.client.ask(WAYS_IN, json!({ "id": id })).await.data()["node"].clone();
    assert_eq!((&node["status"], &node["cancelReason"]), (&json!("CANCELLED"), &json!("The room is flooded.")));
    assert_eq!((&node["joinUrl"], &node["dialIn"]), (&Value::Null, &Value::Null));
    let sami = t.member("Sami").await;
    let payload = sami.client.change("rsvp", json!({ "occurrence": id }), "occurrence { id }").await;
    assert_eq!(payload["userErrors"][0]["code"], "OCCURRENCE_CANCELLED");
    assert_eq!(payload["userErrors"][0]["field"], json!(["occurrence"]));
}

#[apply(on_both_databases!)]
async fn a_steward_may_call_off_any_date(t: &Waymark) {
    let (_, id) = first_date(t, weekly()).await;
    let steward = t.member_with_role("Sana", "STEWARD").await;
    assert_eq!(does(&steward.client, "cancelOccurrence", json!({ "occurrence": id })).await, None);
}

#[apply(on_both_databases!)]
async fn what_is_over_is_over(t: &Waymark) {
    let (farida, id) = first_date(t, weekly()).await;
    let noor = t.member("Noor").await;
    t.turn_to("2026-01-13T18:00:00Z");
    let noor = t.signed_in(&noor).await;
    assert_eq!(does(&noor.client, "rsvp", json!({ "occurrence": id })).await, None, "late is fine");
    t.turn_to("2026-01-13T18:30:00Z");
    let (noor, farida) = (t.signed_in(&noor).await, t.signed_in(&farida).await);
    let over = Some("OCCURRENCE_OVER".to_owned());
    assert_eq!(does(&noor.client, "rsvp", json!({ "occurrence": id })).await, over);
    assert_eq!(does(&noor.client, "withdrawRsvp", json!({ "occurrence": id })).await, over);
    assert_eq!(does(&farida.client, "cancelOccurrence", json!({ "occurrence": id })).await, over);
}

#[apply(on_both_databases!)]
async fn an_unknown_date_is_not_there(t: &Waymark) {
    let noor = t.member("Noor").await;
    for id in [format!("occurrence_{}", "0".repeat(32)), noor.id.clone(), "nonsense".to_owned()] {
        assert_eq!(does(&noor.client, "rsvp", json!({ "occurrence": id })).await.as_deref(), Some("NOT_FOUND"));
    }
}

#[apply(on_both_databases!)]
async fn who_holds_a_meeting_is_told_to_members(t: &Waymark) {
    first_date(t, weekly()).await;
    let noor = t.member("Noor").await;
    let query = "{ meetings { nodes { facilitator { displayName } } } }";
    let found = noor.client.ask(query, Value::Null).await.data();
    assert_eq!(found["meetings"]["nodes"], json!([{ "facilitator": { "displayName": "Farida" } }]));
    assert_eq!(t.visitor().ask(query, Value::Null).await.code(), "UNAUTHENTICATED");
}
