//! Wrong input gets a clear answer in the caller's language, with a code and the field, and changes nothing.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use insta::assert_json_snapshot;
use macro_rules_attribute::apply;
use serde_json::{Value, json};

use crate::meeting::{first_date, weekly};
use crate::support::client::Client;
use crate::support::waymark::on_both_databases;

/// The parts of an answer's only error that a client reads.
async fn error(client: &Client, query: &str, variables: Value) -> Value {
    let answer = client.ask(query, variables).await;
    answer.code();
    let error = &answer.body["errors"][0];
    json!({ "code": error["extensions"]["code"], "field": error["extensions"]["field"], "message": error["message"] })
}

#[apply(on_both_databases!)]
async fn an_id_that_was_never_given_and_one_of_somebody_else_look_alike(t: &Waymark) {
    let (layla, sami) = (t.member_with_role("Layla", "mentor").await, t.member("Sami").await);
    let offer = json!({ "capacity": 1 });
    layla.client.change("offerMentoring", offer, "mentor { isAccepting }").await;
    let asked = sami.client.change("requestMentorship", json!({ "mentor": layla.id }), "mentorship { id }").await;
    let (theirs, never) = (asked["mentorship"]["id"].clone(), json!(format!("mentorship_{:032x}", 7)));
    let other = t.member_with_role("Omar", "mentor").await.client.speaking("de");
    for verb in [
        "acceptInvitation",
        "acceptMentorship",
        "declineMentorship",
        "withdrawMentorship",
        "pauseMentorship",
        "resumeMentorship",
        "beginClosing",
        "endMentorship",
    ] {
        let answer = |id: &Value| json!({ "mentorship": id });
        let of_theirs = other.change(verb, answer(&theirs), "mentorship { id }").await;
        let of_never = other.change(verb, answer(&never), "mentorship { id }").await;
        assert_eq!(of_theirs, of_never, "{verb}");
        assert_eq!(of_theirs["userErrors"][0]["code"], "NOT_FOUND", "{verb}");
        assert_eq!(of_theirs["userErrors"][0]["field"], json!(["mentorship"]), "{verb}");
    }
    let query =
        "query($a: ID!, $b: ID!, $c: ID!) { a: node(id: $a) { id } b: node(id: $b) { id } c: node(id: $c) { id } }";
    let nodes = other.ask(query, json!({ "a": theirs, "b": never, "c": "nonsense" })).await.data();
    assert_eq!(nodes, json!({ "a": null, "b": null, "c": null }));
}

#[apply(on_both_databases!)]
async fn pages_and_cursors(t: &Waymark) {
    let visitor = t.visitor().speaking("fr");
    let cases = [
        r#"{ topics(first: 101) { nodes { id } } }"#,
        r#"{ topics(last: -1) { nodes { id } } }"#,
        r#"{ topics(first: 1, last: 1) { nodes { id } } }"#,
        r#"{ topics(after: "nonsense") { nodes { id } } }"#,
        r#"{ topics(before: "WyJtZW50b3JzIixbXV0") { nodes { id } } }"#,
    ];
    let mut told = Vec::new();
    for case in cases {
        told.push(error(&visitor, case, Value::Null).await);
    }
    assert_json_snapshot!("pages and cursors", told);
}

#[apply(on_both_databases!)]
async fn a_cursor_that_somebody_made_up(t: &Waymark) {
    let query = "query($after: String) { occurrences(after: $after) { nodes { id } } }";
    for moment in ["+262142-01-01T00:00:00Z", "-9999-01-01T00:00:00Z"] {
        let key = json!(["occurrences", [moment, "00000000-0000-0000-0000-000000000001"]]);
        let cursor = URL_SAFE_NO_PAD.encode(key.to_string());
        assert_eq!(t.visitor().ask(query, json!({ "after": cursor })).await.code(), "CURSOR_INVALID", "{moment}");
    }
}

#[apply(on_both_databases!)]
async fn the_last_day_of_the_calendar_is_a_day(t: &Waymark) {
    first_date(t, weekly()).await;
    let query = "query($fact: [AccessFactKind!]) {
        occurrences(filter: { until: \"9999-12-31\", accessFacts: $fact }) { nodes { id } }
    }";
    // Asked for a thousand times, a fact is asked for once.
    let facts = ["STEP_FREE", "STEP_FREE", "QUIET_ROOM"].repeat(1000);
    let found = async |facts: Value| t.visitor().ask(query, json!({ "fact": facts })).await.data();
    assert_ne!(found(json!(["STEP_FREE"])).await["occurrences"]["nodes"], json!([]));
    assert_eq!(found(json!(facts)).await["occurrences"]["nodes"], json!([]));
}

#[apply(on_both_databases!)]
async fn a_meeting_with_everything_wrong_tells_all_of_it_at_once(t: &Waymark) {
    let farida = t.member_with_role("Farida", "facilitator").await;
    let input = json!({
        "sourceLanguage": "en", "texts": [{ "language": "en", "title": " " }], "languages": [{ "language": "english!" }],
        "startsAtLocal": "2026-01-15T19:00:00", "timeZone": "Mars/Olympus", "recurrence": "FREQ=SOMETIMES",
        "durationMinutes": 2, "format": "ONLINE", "joinUrl": "javascript:alert(1)", "capacity": 0,
    });
    let payload = farida.client.speaking("es").change("createMeeting", input, "meeting { id }").await;
    assert_json_snapshot!("everything wrong", payload);
    let meetings = t.visitor().ask("{ meetings { nodes { id } } }", Value::Null).await.data();
    assert_eq!(meetings["meetings"]["nodes"], json!([]), "nothing half-written");
}

#[apply(on_both_databases!)]
async fn what_no_database_can_store_is_refused_at_the_door(t: &Waymark) {
    let sign_up = r#"mutation($input: SignUpInput!) { signUp(input: $input) { userErrors { code } } }"#;
    let input = json!({ "input": { "email": "a@example.org", "displayName": "nul\u{0}" } });
    assert_eq!(t.visitor().ask(sign_up, input).await.code(), "BAD_USER_INPUT");
    let query = r#"{ node(id: "\u0000") { id } }"#;
    assert_eq!(t.visitor().ask(query, Value::Null).await.code(), "BAD_USER_INPUT");
}

#[apply(on_both_databases!)]
async fn values_of_the_wrong_form(t: &Waymark) {
    let visitor = t.visitor().speaking("pt-BR");
    let query = "query($from: Date) { occurrences(filter: { from: $from }) { nodes { id } } }";
    let code = error(&visitor, query, json!({ "from": "yesterday" })).await["code"].clone();
    assert_eq!(code, "BAD_USER_INPUT");
    for day in ["-9999-01-01", "+10000-01-01", "2026-1-1"] {
        let code = error(&visitor, query, json!({ "from": day })).await["code"].clone();
        assert_eq!(code, "BAD_USER_INPUT", "{day}");
    }
    let query = "query($first: Int) { topics(first: $first) { nodes { id } } }";
    let code = error(&visitor, query, json!({ "first": 3_000_000_000_u32 })).await["code"].clone();
    assert_eq!(code, "BAD_USER_INPUT");
}

#[apply(on_both_databases!)]
async fn nothing_hidden_is_found_by_its_id(t: &Waymark) {
    let steward = t.member_with_role("Priya", "steward").await;
    let layla = t.member("Layla").await;
    let key = t.partner(&steward, "READ_MEETINGS").await;
    let draft = json!({ "kind": "GUIDE", "language": "en", "title": "Draft" });
    let draft = steward.client.change("createResource", draft, "resource { id }").await["resource"]["id"].clone();
    let partners = steward.client.ask("{ partners { nodes { id } } }", Value::Null).await.data();
    let partner = partners["partners"]["nodes"][0]["id"].clone();
    let published = json!({ "kind": "GUIDE", "language": "en", "title": "Published" });
    let published = layla.client.change("createResource", published, "resource { id }").await["resource"]["id"].clone();
    layla.client.change("proposeResource", json!({ "resource": published }), "resource { id }").await;
    let publish = json!({ "resource": published, "reviewDueOn": "2026-07-01" });
    steward.client.change("publishResource", publish, "resource { id }").await;

    let ids = json!({ "ids": [steward.id, draft, partner, published] });
    let query = "query($ids: [ID!]!) { nodes(ids: $ids) { __typename } }";
    let member = t.member("Sami").await.client;
    let seen = async |client: &Client| client.ask(query, ids.clone()).await.data()["nodes"].clone();
    let (person, resource) = (json!({ "__typename": "Member" }), json!({ "__typename": "Resource" }));
    let other = json!({ "__typename": "Partner" });
    assert_eq!(seen(&steward.client).await, json!([person, resource, other, resource]), "steward");
    assert_eq!(seen(&member).await, json!([person, null, null, resource]), "member");
    assert_eq!(seen(&t.visitor()).await, json!([null, null, null, null]), "visitor");
    assert_eq!(seen(&key).await, json!([null, null, null, null]), "a key for meetings only");
}
