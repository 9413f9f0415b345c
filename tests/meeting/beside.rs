//! Dates beside the rule: added, and left out.

use macro_rules_attribute::apply;
use serde_json::{Value, json};

use super::{does, set_up, weekly, weekly_with};
use crate::support::client::Client;
use crate::support::waymark::on_both_databases;

const DATES: &str = "query($id: ID!) { node(id: $id) { ... on Meeting {
    addedDates leftOutDates occurrences(first: 4) { nodes { id startsAtLocal status } }
} } }";

async fn dates(client: &Client, meeting: &Value) -> Vec<String> {
    let node = client.ask(DATES, json!({ "id": meeting })).await.data()["node"].clone();
    let nodes = node["occurrences"]["nodes"].as_array().unwrap().clone();
    let line = |date: &Value| {
        let off = if date["status"] == "CANCELLED" { " off" } else { "" };
        format!("{}{off}", &date["startsAtLocal"].as_str().unwrap()[5..16])
    };
    nodes.iter().map(line).collect()
}

#[apply(on_both_databases!)]
async fn a_meeting_has_dates_beside_its_rule(t: &Waymark) {
    let farida = t.member_with_role("Farida", "FACILITATOR").await;
    let beside = json!({
        "addedDates": ["2026-01-15T10:00:00", "2026-01-27T19:00:00"], "leftOutDates": ["2026-01-20T19:00:00"],
    });
    let id = set_up(&farida, weekly_with(beside)).await;
    assert_eq!(dates(&t.visitor(), &id).await, ["01-13T19:00", "01-15T10:00", "01-27T19:00", "02-03T19:00"]);
    let node = t.visitor().ask(DATES, json!({ "id": id })).await.data()["node"].clone();
    assert_eq!(node["addedDates"], json!(["2026-01-15T10:00:00", "2026-01-27T19:00:00"]));
    assert_eq!(node["leftOutDates"], json!(["2026-01-20T19:00:00"]));

    let wrong = async |changes: Value| {
        let payload = farida.client.change("createMeeting", weekly_with(changes), "meeting { id }").await;
        let error = &payload["userErrors"][0];
        json!([error["code"], error["field"]])
    };
    assert_eq!(
        wrong(json!({ "leftOutDates": ["2026-01-20T19:00:00", "2026-01-21T19:00:00"] })).await,
        json!(["BAD_USER_INPUT", ["leftOutDates", "1"]])
    );
    assert_eq!(
        wrong(json!({ "addedDates": ["2226-01-15T10:00:00"] })).await,
        json!(["BAD_USER_INPUT", ["addedDates", "0"]])
    );
    let many = vec!["2026-01-15T10:00:00"; 101];
    assert_eq!(wrong(json!({ "addedDates": many })).await, json!(["BAD_USER_INPUT", ["addedDates"]]));
    let none = json!({ "recurrence": "FREQ=DAILY;COUNT=1", "leftOutDates": ["2026-01-13T19:00:00"] });
    assert_eq!(wrong(none).await, json!(["RECURRENCE_INVALID", ["recurrence"]]));
}

#[apply(on_both_databases!)]
async fn a_date_is_added_and_left_out(t: &Waymark) {
    let farida = t.member_with_role("Farida", "FACILITATOR").await;
    let id = set_up(&farida, weekly()).await;
    let at = |time: &str| json!({ "meeting": id, "startsAtLocal": time });
    let add = async |time: &str| does(&farida.client, "addDate", at(time)).await;
    let leave_out = async |time: &str| {
        let payload = farida.client.change("leaveOutDate", at(time), "meeting { id }").await;
        payload["userErrors"][0]["code"].as_str().map(str::to_owned)
    };
    let is = |code: &str| Some(code.to_owned());

    assert_eq!(add("2026-01-15T10:00:00").await, None);
    assert_eq!(add("2026-01-15T10:00:00").await, is("CONFLICT"), "it is there");
    assert_eq!(add("2026-01-20T19:00:00").await, is("CONFLICT"), "the rule gives it");
    assert_eq!(add("2027-01-05T19:00:00").await, is("CONFLICT"), "the rule will give it");
    assert_eq!(add("2026-01-12T10:00:00").await, is("BAD_USER_INPUT"), "it has passed");
    assert_eq!(leave_out("2026-01-20T19:00:00").await, None);
    assert_eq!(leave_out("2026-01-20T19:00:00").await, is("BAD_USER_INPUT"), "it is gone");
    assert_eq!(leave_out("2026-01-21T19:00:00").await, is("BAD_USER_INPUT"), "there was none");
    assert_eq!(leave_out("2026-01-06T19:00:00").await, is("OCCURRENCE_OVER"));
    assert_eq!(dates(&t.visitor(), &id).await, ["01-13T19:00", "01-15T10:00", "01-27T19:00", "02-03T19:00"]);

    // Both are taken back.
    assert_eq!(add("2026-01-20T19:00:00").await, None);
    assert_eq!(leave_out("2026-01-15T10:00:00").await, None);
    assert_eq!(dates(&t.visitor(), &id).await, ["01-13T19:00", "01-20T19:00", "01-27T19:00", "02-03T19:00"]);
    let node = t.visitor().ask(DATES, json!({ "id": id })).await.data()["node"].clone();
    assert_eq!((&node["addedDates"], &node["leftOutDates"]), (&json!([]), &json!([])));

    let other = t.member_with_role("Omar", "FACILITATOR").await;
    let query = "mutation($input: AddDateInput!) { addDate(input: $input) { occurrence { id } } }";
    let input = json!({ "input": at("2026-01-16T10:00:00") });
    assert_eq!(other.client.ask(query, input).await.code(), "FORBIDDEN");
    let nowhere = json!({ "meeting": format!("meeting_{}", "0".repeat(32)), "startsAtLocal": "2026-01-16T10:00:00" });
    assert_eq!(does(&other.client, "addDate", nowhere).await, is("NOT_FOUND"));
}

#[apply(on_both_databases!)]
async fn a_date_that_somebody_answered_is_called_off_and_not_gone(t: &Waymark) {
    let farida = t.member_with_role("Farida", "FACILITATOR").await;
    let id = set_up(&farida, weekly()).await;
    let noor = t.member("Noor").await;
    let node = t.visitor().ask(DATES, json!({ "id": id })).await.data()["node"].clone();
    let date = &node["occurrences"]["nodes"][1]["id"];
    assert_eq!(does(&noor.client, "rsvp", json!({ "occurrence": date })).await, None);
    let before = t.inbox(&noor.email).len();
    let input = json!({ "meeting": id, "startsAtLocal": "2026-01-20T19:00:00" });
    farida.client.change("leaveOutDate", input, "meeting { id }").await;
    t.run_jobs().await;
    assert_eq!(dates(&t.visitor(), &id).await, ["01-13T19:00", "01-20T19:00 off", "01-27T19:00", "02-03T19:00"]);
    assert_eq!(t.inbox(&noor.email).len(), before + 1, "she is told");
}
