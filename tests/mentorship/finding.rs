//! Who is found as a mentor, and what she offers.

use chrono::TimeDelta;
use macro_rules_attribute::apply;
use serde_json::{Value, json};

use super::{ask, finds, mentor, offer};
use crate::support::together::walk_together;
use crate::support::waymark::on_both_databases;

#[apply(on_both_databases!)]
async fn a_mentor_is_found_by_a_language_that_she_shows(t: &Waymark) {
    let layla = mentor(t, "Layla", "ar-EG", 2).await;
    t.advance(TimeDelta::minutes(1));
    let hind = mentor(t, "Hind", "ar", 2).await;
    mentor(t, "Marie", "fr", 2).await;
    let sami = t.member_in("Sami", "ar", "UTC").await;

    assert_eq!(finds(&sami, None).await, ["Layla", "Hind", "Marie"]);
    assert_eq!(finds(&sami, Some("ar")).await, ["Layla", "Hind"]);
    assert_eq!(finds(&sami, Some("AR-ma")).await, ["Layla", "Hind"], "a region does not stand between them");
    assert_eq!(finds(&sami, Some("arz")).await.len(), 0, "another language whose tag begins alike");
    assert_eq!(finds(&layla, Some("ar")).await, ["Hind"], "nobody finds herself");

    let hides = json!({ "languages": { "audience": "MENTORSHIPS" } });
    hind.client.change("updateProfile", hides, "member { id }").await;
    assert_eq!(finds(&sami, Some("ar")).await, ["Layla"], "what is hidden cannot be found out by filtering");
    assert_eq!(finds(&sami, None).await, ["Layla", "Hind", "Marie"]);
    let id = ask(&sami, &hind).await;
    walk_together(&hind, &sami, &id).await;
    assert_eq!(finds(&sami, Some("ar")).await, ["Layla", "Hind"], "she shows it to those she walks with");

    offer(&layla, json!({ "capacity": 2, "isAccepting": false })).await;
    assert_eq!(finds(&sami, Some("ar")).await, ["Hind"], "a pause is respected");
    let query = "query($member: ID!) { mentor(member: $member) { isAccepting capacity } }";
    let seen = sami.client.ask(query, json!({ "member": layla.id })).await.data();
    assert_eq!(seen["mentor"], Value::Null);
    let own = layla.client.ask(query, json!({ "member": layla.id })).await.data();
    assert_eq!(own["mentor"], json!({ "isAccepting": false, "capacity": 2 }));
    let others = sami.client.ask(query, json!({ "member": hind.id })).await.data();
    assert_eq!(others["mentor"], json!({ "isAccepting": true, "capacity": null }), "no numbers to compare by");
}

#[apply(on_both_databases!)]
async fn mentors_come_in_pages(t: &Waymark) {
    let sami = t.member("Sami").await;
    for name in ["Anna", "Berta", "Carla"] {
        mentor(t, name, "en", 1).await;
    }
    let query = "query($first: Int, $after: String, $last: Int, $before: String) {
        mentors(first: $first, after: $after, last: $last, before: $before) {
            nodes { member { displayName } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
        }
    }";
    let mut names = Vec::new();
    let mut after = Value::Null;
    loop {
        let page = sami.client.ask(query, json!({ "first": 2, "after": after })).await.data()["mentors"].clone();
        names.extend(page["nodes"].as_array().unwrap().iter().map(|node| node["member"]["displayName"].clone()));
        if page["pageInfo"]["hasNextPage"] == false {
            break;
        }
        after = page["pageInfo"]["endCursor"].clone();
    }
    assert_eq!(names, ["Anna", "Berta", "Carla"]);
    let last = sami.client.ask(query, json!({ "last": 1 })).await.data()["mentors"].clone();
    assert_eq!(last["nodes"][0]["member"]["displayName"], "Carla");
    let foreign =
        sami.client.ask("query($c: String) { mentorships(after: $c) { nodes { id } } }", json!({ "c": after }));
    assert_eq!(foreign.await.code(), "CURSOR_INVALID");
}

#[apply(on_both_databases!)]
async fn an_offer_keeps_what_is_left_out(t: &Waymark) {
    let layla = mentor(t, "Layla", "en", 2).await;
    let said = offer(&layla, json!({ "capacity": 3, "about": " I listen.\r\nWe walk. ", "isAccepting": false })).await;
    assert_eq!(said["about"], "I listen.\nWe walk.");
    let kept = offer(&layla, json!({ "capacity": 4 })).await;
    let expected = json!({
        "about": "I listen.\nWe walk.", "isAccepting": false, "hasFreePlace": true, "capacity": 4, "takenPlaces": 0
    });
    assert_eq!(kept, expected);
    assert_eq!(offer(&layla, json!({ "capacity": 4, "about": null })).await["about"], Value::Null);

    let wrong = json!({ "capacity": 21, "about": "x".repeat(1_001) });
    let payload = layla.client.change("offerMentoring", wrong, "").await;
    let fields: Vec<_> = payload["userErrors"].as_array().unwrap().iter().map(|error| error["field"].clone()).collect();
    assert_eq!(fields, [json!(["capacity"]), json!(["about"])], "every problem is told at once");

    let sami = t.member("Sami").await;
    let query = "mutation { offerMentoring(input: { capacity: 1 }) { userErrors { code } } }";
    assert_eq!(sami.client.ask(query, Value::Null).await.code(), "FORBIDDEN");
    assert_eq!(t.visitor().ask("{ mentors { nodes { about } } }", Value::Null).await.code(), "UNAUTHENTICATED");
}
