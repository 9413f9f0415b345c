//! Partners and their keys: what a key opens, and when it opens nothing any more.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should say so and stop")]

use chrono::TimeDelta;
use macro_rules_attribute::apply;
use serde_json::{Value, json};

use crate::support::client::Client;
use crate::support::waymark::{Person, Waymark, on_both_databases};

const KEY: &str = "key { secret id hint scopes createdAt expiresAt revokedAt }";
const PULL: &str = "{ resources { nodes { id } } }";

/// A new partner's id.
async fn partner(steward: &Person, name: &str) -> String {
    let payload = steward.client.change("createPartner", json!({ "name": name }), "partner { id name }").await;
    payload["partner"]["id"].as_str().unwrap().to_owned()
}

/// A partner's program, with a key that opens this; and the key, as stewards see it.
async fn program(t: &Waymark, steward: &Person, scopes: &[&str], expires_at: Option<&str>) -> (Client, Value) {
    let input =
        json!({ "partner": partner(steward, "Lantern House").await, "scopes": scopes, "expiresAt": expires_at });
    let key = steward.client.change("createPartnerKey", input, KEY).await["key"].clone();
    (t.visitor().with_token(key["secret"].as_str().unwrap()), key)
}

#[apply(on_both_databases!)]
async fn a_key_is_told_once_and_opens_what_it_may(t: &Waymark) {
    let steward = t.member_with_role("Priya", "steward").await;
    let (program, key) = program(t, &steward, &["READ_RESOURCES", "READ_RESOURCES"], None).await;
    let secret = key["secret"].as_str().unwrap();
    assert!(secret.starts_with("wm_") && secret.len() > 40, "{secret}");
    assert_eq!(key["hint"].as_str().unwrap(), &secret[secret.len() - 4..]);
    assert_eq!(key["scopes"], json!(["READ_RESOURCES"]));

    program.ask(PULL, Value::Null).await.data();
    assert_eq!(program.ask("{ me { id } }", Value::Null).await.code(), "FORBIDDEN");
    assert_eq!(program.ask("{ partners { nodes { id } } }", Value::Null).await.code(), "FORBIDDEN");
    let unknown = t.visitor().with_token(&format!("{secret}x"));
    assert_eq!(unknown.ask(PULL, Value::Null).await.code(), "UNAUTHENTICATED");

    let list = "{ partners { nodes { id name keys { id hint scopes revokedAt } } } }";
    let listed = steward.client.ask(list, Value::Null).await.data()["partners"]["nodes"][0].clone();
    assert_eq!(listed["name"], "Lantern House");
    assert_eq!(listed["keys"][0]["id"], key["id"]);

    let node = "query($id: ID!) { node(id: $id) { id } }";
    for id in [&listed["id"], &key["id"]] {
        assert_eq!(&steward.client.ask(node, json!({ "id": id })).await.data()["node"]["id"], id);
        assert_eq!(program.ask(node, json!({ "id": id })).await.data()["node"], Value::Null);
    }
}

#[apply(on_both_databases!)]
async fn a_key_without_the_scope_reads_nothing(t: &Waymark) {
    let steward = t.member_with_role("Priya", "steward").await;
    let (program, _) = program(t, &steward, &["READ_MEETINGS"], None).await;
    assert_eq!(program.ask(PULL, Value::Null).await.code(), "SCOPE_MISSING");
}

#[apply(on_both_databases!)]
async fn a_key_that_is_over_or_was_taken_back_opens_nothing(t: &Waymark) {
    let steward = t.member_with_role("Priya", "steward").await;
    let (for_a_day, _) = program(t, &steward, &["READ_RESOURCES"], Some("2026-01-13T09:00:00Z")).await;
    let (for_good, key) = program(t, &steward, &["READ_RESOURCES"], None).await;
    for_a_day.ask(PULL, Value::Null).await.data();

    let revoke = json!({ "key": key["id"] });
    let first = steward.client.change("revokePartnerKey", revoke.clone(), "key { revokedAt }").await;
    assert_eq!(for_good.ask(PULL, Value::Null).await.code(), "UNAUTHENTICATED");
    t.advance(TimeDelta::minutes(5));
    let second = steward.client.change("revokePartnerKey", revoke, "key { revokedAt }").await;
    assert_eq!(first, second, "the first time counts");

    t.turn_to("2026-01-13T08:59:59Z");
    for_a_day.ask(PULL, Value::Null).await.data();
    t.turn_to("2026-01-13T09:00:00Z");
    assert_eq!(for_a_day.ask(PULL, Value::Null).await.code(), "UNAUTHENTICATED");
}

#[apply(on_both_databases!)]
async fn a_key_is_replaced_without_a_gap(t: &Waymark) {
    let steward = t.member_with_role("Priya", "steward").await;
    // Made for thirty days, replaced after ten.
    let (old, key) = program(t, &steward, &["READ_RESOURCES"], Some("2026-02-11T09:00:00Z")).await;
    t.turn_to("2026-01-22T09:00:00Z");
    let steward = t.signed_in(&steward).await;
    let input = json!({ "key": key["id"], "overlapHours": 48 });
    let issued = steward.client.change("rotatePartnerKey", input.clone(), KEY).await["key"].clone();
    assert_eq!((&issued["scopes"], &issued["expiresAt"]), (&json!(["READ_RESOURCES"]), &json!("2026-02-21T09:00:00Z")));
    let new = t.visitor().with_token(issued["secret"].as_str().unwrap());
    t.turn_to("2026-01-24T08:59:59Z");
    for both in [&old, &new] {
        both.ask(PULL, Value::Null).await.data();
    }
    t.turn_to("2026-01-24T09:00:00Z");
    assert_eq!(old.ask(PULL, Value::Null).await.code(), "UNAUTHENTICATED");
    new.ask(PULL, Value::Null).await.data();

    let steward = t.signed_in(&steward).await;
    let over = steward.client.change("rotatePartnerKey", input, KEY).await;
    assert_eq!(over["userErrors"][0]["code"], "CONFLICT", "{over}");
    let too_long = json!({ "key": issued["id"], "overlapHours": 721 });
    let too_long = steward.client.change("rotatePartnerKey", too_long, KEY).await;
    assert_eq!(too_long["userErrors"][0]["field"], json!(["overlapHours"]));
    // At once, and one that would end sooner does not end later.
    let at_once = json!({ "key": issued["id"], "overlapHours": 0 });
    steward.client.change("rotatePartnerKey", at_once, KEY).await;
    assert_eq!(new.ask(PULL, Value::Null).await.code(), "UNAUTHENTICATED");
    let (_, short) = program(t, &steward, &["READ_RESOURCES"], Some("2026-01-24T10:00:00Z")).await;
    let input = json!({ "key": short["id"] });
    steward.client.change("rotatePartnerKey", input, KEY).await;
    let query = "query($id: ID!) { node(id: $id) { ... on PartnerKey { expiresAt } } }";
    let node = steward.client.ask(query, json!({ "id": short["id"] })).await.data();
    assert_eq!(node["node"]["expiresAt"], "2026-01-24T10:00:00Z");
}

#[apply(on_both_databases!)]
async fn when_a_key_was_last_used_is_seen_to_the_hour(t: &Waymark) {
    let steward = t.member_with_role("Priya", "steward").await;
    let (program, key) = program(t, &steward, &["READ_RESOURCES"], None).await;
    let used = async || {
        let query = "query($id: ID!) { node(id: $id) { ... on PartnerKey { lastUsedAt } } }";
        let steward = t.signed_in(&steward).await;
        steward.client.ask(query, json!({ "id": key["id"] })).await.data()["node"]["lastUsedAt"].clone()
    };
    assert_eq!(used().await, Value::Null);
    for (minutes, expected) in [(0, "2026-01-12T09:00:00Z"), (59, "2026-01-12T09:00:00Z"), (1, "2026-01-12T10:00:00Z")]
    {
        t.advance(TimeDelta::minutes(minutes));
        program.ask(PULL, Value::Null).await.data();
        // It is noted beside the answer.
        let noted = async {
            while used().await != expected {
                tokio::task::yield_now().await;
            }
        };
        tokio::time::timeout(std::time::Duration::from_secs(20), noted).await.unwrap();
    }
}

#[apply(on_both_databases!)]
async fn what_cannot_be_a_key_is_said_with_its_field(t: &Waymark) {
    let steward = t.member_with_role("Priya", "steward").await;
    let partner = partner(&steward, "Lantern House").await;
    for (input, code, field) in [
        (json!({ "partner": partner, "scopes": [] }), "BAD_USER_INPUT", "scopes"),
        (
            json!({ "partner": partner, "scopes": ["READ_MEETINGS"], "expiresAt": "2026-01-12T09:00:00Z" }),
            "BAD_USER_INPUT",
            "expiresAt",
        ),
        (json!({ "partner": steward.id, "scopes": ["READ_MEETINGS"] }), "NOT_FOUND", "partner"),
        (
            json!({ "partner": "partner_00000000000000000000000000000000", "scopes": ["READ_MEETINGS"] }),
            "NOT_FOUND",
            "partner",
        ),
    ] {
        let payload = steward.client.change("createPartnerKey", input, KEY).await;
        assert_eq!(payload["key"], Value::Null);
        assert_eq!(payload["userErrors"][0]["code"], code, "{payload}");
        assert_eq!(payload["userErrors"][0]["field"], json!([field]));
    }
    let unknown = json!({ "key": "partnerkey_00000000000000000000000000000000" });
    let payload = steward.client.change("revokePartnerKey", unknown, "key { id }").await;
    assert_eq!(payload["userErrors"][0]["code"], "NOT_FOUND");

    let sami = t.member("Sami").await;
    assert_eq!(sami.client.ask("{ partners { nodes { id } } }", Value::Null).await.code(), "FORBIDDEN");
}
