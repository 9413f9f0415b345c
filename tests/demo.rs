//! The demo community: what it holds, whom it lets in, and that it is made once and whole.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should say so and stop")]

use std::collections::BTreeMap;

use macro_rules_attribute::apply;
use sea_orm::{ConnectionTrait, DbBackend, Statement};
use serde_json::{Value, json};
use waymark::demo::{self, ACCOUNTS, Crowd, PARTNER_KEY, PASSWORD, Seeded};

use crate::support::client::Client;
use crate::support::waymark::{Waymark, on_both_databases};

/// How many rows each table has.
async fn rows(t: &Waymark) -> BTreeMap<String, i64> {
    let conn = &t.app.db.reader;
    let backend = conn.get_database_backend();
    let tables = match backend {
        DbBackend::Sqlite => "SELECT name FROM sqlite_master WHERE type = 'table'",
        _ => "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'",
    };
    let mut rows = BTreeMap::new();
    for table in conn.query_all_raw(Statement::from_string(backend, tables)).await.unwrap() {
        let name: String = table.try_get("", "name").unwrap();
        let count = Statement::from_string(backend, format!("SELECT count(*) AS many FROM \"{name}\""));
        let count = conn.query_one_raw(count).await.unwrap().unwrap();
        rows.insert(name, count.try_get("", "many").unwrap());
    }
    rows
}

async fn signed_in(t: &Waymark, email: &str) -> Client {
    let input = json!({ "email": email, "password": PASSWORD });
    let payload = t.visitor().change("signInWithPassword", input, "session { accessToken }").await;
    t.visitor().with_token(payload["session"]["accessToken"].as_str().unwrap())
}

#[apply(on_both_databases!)]
async fn everybody_has_a_way_in_and_something_to_find(t: &Waymark) {
    assert_eq!(demo::seed(&t.app, Crowd::default()).await.unwrap(), Seeded::Now);
    t.run_jobs().await;

    let mut roles = Vec::new();
    for account in ACCOUNTS {
        let client = signed_in(t, account.email).await;
        let me = client.ask("{ me { roles account { hasAcceptedCodeOfConduct } } }", Value::Null).await.data();
        assert_eq!(me["me"]["account"]["hasAcceptedCodeOfConduct"], true);
        roles.push(me["me"]["roles"].clone());
    }
    assert_eq!(json!(roles), json!([[], ["MENTOR"], ["FACILITATOR"], ["MODERATOR"], ["STEWARD"]]));

    let layla = signed_in(t, "layla@waymark.example").await;
    let mentorships = "{ mentorships { nodes { state mentee { displayName } message } } }";
    let mentorships = layla.ask(mentorships, Value::Null).await.data();
    let states: Vec<&Value> =
        mentorships["mentorships"]["nodes"].as_array().unwrap().iter().map(|node| &node["state"]).collect();
    assert_eq!(json!(states), json!(["REQUESTED", "ACTIVE"]));

    let visitor = t.visitor().speaking("ar");
    let found = "{ codeOfConduct { languages body { language } }
                   topics { nodes { name { language } } }
                   meetings { nodes { title { language } format } } }";
    let found = visitor.ask(found, Value::Null).await.data();
    assert_eq!(found["codeOfConduct"]["languages"].as_array().unwrap().len(), 8);
    assert_eq!(found["codeOfConduct"]["body"]["language"], "ar");
    let topics = found["topics"]["nodes"].as_array().unwrap();
    assert_eq!((topics.len(), topics.iter().all(|topic| topic["name"]["language"] == "ar")), (8, true));
    let formats: Vec<&Value> =
        found["meetings"]["nodes"].as_array().unwrap().iter().map(|meeting| &meeting["format"]).collect();
    assert_eq!(json!(formats), json!(["HYBRID", "ONLINE", "ONLINE", "IN_PERSON"]));
}

#[apply(on_both_databases!)]
async fn a_clinic_pulls_what_is_published_and_no_draft(t: &Waymark) {
    demo::seed(&t.app, Crowd::default()).await.unwrap();
    let clinic = t.visitor().with_token(PARTNER_KEY);
    let pull = "{ resources(language: \"es\") { nodes { kind title { text language } translations { state } } } }";
    let pulled = clinic.ask(pull, Value::Null).await.data();
    let told: Vec<Value> = pulled["resources"]["nodes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|node| json!([node["kind"], node["translations"][0]["state"], node["title"]["text"]]))
        .collect();
    let expected = json!([
        ["PROMPT", "REVIEWED", "¿Qué le dirías a una persona amiga?"],
        ["ACTIVITY", "REVIEWED", "Un minuto con los sentidos"],
        ["TOOL", "REVIEWED", "Plan para una noche difícil"],
        ["GUIDE", "REVIEWED", "La primera conversación con profesionales"],
        ["ACTIVITY", "REVIEWED", "Una carta para mi próxima primavera"],
        ["GUIDE", "OUTDATED", "Estar sin vigilar"],
        ["STORY", "MISSING", "Thursday soup"],
        ["SERVICE", "MISSING", "First conversations about eating"],
        ["SERVICE", "MISSING", "Quiet reading room"],
    ]);
    assert_eq!(json!(told), expected);

    let anneke = signed_in(t, "anneke@waymark.example").await;
    let drafts = anneke.ask("{ draftResources { nodes { sourceLanguage } } }", Value::Null).await.data();
    assert_eq!(drafts["draftResources"]["nodes"], json!([{ "sourceLanguage": "hi" }]));
    let waiting = "{ resourcesToReview { nodes { isSensitive reviewComments { nodes { writer { displayName } } } } }
        revisionsToReview { nodes { suggestedBy { displayName } state } } }";
    let waiting = anneke.ask(waiting, Value::Null).await.data();
    let comment = json!({ "writer": { "displayName": "Anneke" } });
    let proposed = json!([{ "isSensitive": true, "reviewComments": { "nodes": [comment] } }]);
    assert_eq!(waiting["resourcesToReview"]["nodes"], proposed);
    let suggested = json!([{ "suggestedBy": { "displayName": "Layla" }, "state": "OPEN" }]);
    assert_eq!(waiting["revisionsToReview"]["nodes"], suggested);
}

#[apply(on_both_databases!)]
async fn services_can_be_found_and_somebody_looks_after_what_is_listed(t: &Waymark) {
    demo::seed(&t.app, Crowd::default()).await.unwrap();
    let claire = signed_in(t, "claire@waymark.example").await;
    let query = "{ organizationsInMyCare(first: 2) { nodes { name editors { member { displayName } } services(first: 2) { nodes {
        service { verification { standing } details { languages hours { opensAt } costs { kind }
            places { city accessibility { text } } } } } } } }
        listingProposals(state: OPEN) { nodes { changedFields } } }";
    let data = claire.ask(query, Value::Null).await.data();
    let house = &data["organizationsInMyCare"]["nodes"][0];
    assert_eq!(house["editors"], json!([{ "member": { "displayName": "Claire" } }]));
    let service = &house["services"]["nodes"][0]["service"];
    assert_eq!(service["verification"], json!({ "standing": "SOURCE" }));
    let details = &service["details"];
    assert_eq!(details["costs"], json!([{ "kind": "FREE" }, { "kind": "PRICE" }]));
    assert_eq!((&details["languages"], &details["places"][0]["city"]), (&json!(["de", "en"]), &json!("Berlin")));
    let proposed = json!([{ "changedFields": ["ALERT", "LANGUAGES", "HOURS"] }]);
    assert_eq!(data["listingProposals"]["nodes"], proposed);

    let clinic = t.visitor().with_token(PARTNER_KEY);
    let query = "{ organizations(first: 2) { nodes { services(first: 2) { nodes { service { verification { standing } } } } } } }";
    let told = clinic.ask(query, Value::Null).await.data();
    let room = &told["organizations"]["nodes"][1]["services"]["nodes"][0]["service"];
    assert_eq!(room["verification"]["standing"], "COMMUNITY");
}

#[apply(on_both_databases!)]
async fn what_was_tried_adds_up_and_something_is_gathered(t: &Waymark) {
    demo::seed(&t.app, Crowd::default()).await.unwrap();
    let noor = signed_in(t, "noor@waymark.example").await;
    let query = "{ savedResources { nodes { kind } } meetings(language: \"de\") { nodes { id } }
        myTrials { nodes { outcome howItWent { sums { reports didNotHelp helped } conditions { nodes { text { language } } } } } } }";
    let data = noor.ask(query, Value::Null).await.data();
    assert_eq!(data["savedResources"]["nodes"], json!([{ "kind": "ACTIVITY" }, { "kind": "PROMPT" }]));
    let trial = &data["myTrials"]["nodes"][0];
    assert_eq!(trial["outcome"], Value::Null);
    assert_eq!(trial["howItWent"]["sums"], json!({ "reports": 5, "didNotHelp": 2, "helped": 3 }));
    assert_eq!(trial["howItWent"]["conditions"]["nodes"].as_array().unwrap().len(), 4);
    let query = "query($of: ID!) { meetingCollections(of: $of) { nodes { title { text } resources { kind } } } }";
    let gathered = noor.ask(query, json!({ "of": data["meetings"]["nodes"][0]["id"] })).await.data();
    let kinds = json!([{ "kind": "PROMPT" }, { "kind": "ACTIVITY" }, { "kind": "TOOL" }]);
    let expected = json!([{ "title": { "text": "Für den Anfang" }, "resources": kinds }]);
    assert_eq!(gathered["meetingCollections"]["nodes"], expected);
}

#[apply(on_both_databases!)]
async fn it_is_made_once_and_whole(t: &Waymark) {
    assert_eq!(demo::seed(&t.app, Crowd::default()).await.unwrap(), Seeded::Now);
    let whole = rows(t).await;
    assert_eq!(demo::seed(&t.app, Crowd::default()).await.unwrap(), Seeded::Before);
    assert_eq!(rows(t).await, whole);

    // As if the power had gone before the last thing that is done.
    t.app.db.writer.execute_unprepared("UPDATE member SET password_hash = NULL").await.unwrap();
    assert_eq!(demo::seed(&t.app, Crowd::default()).await.unwrap(), Seeded::Now);
    assert_eq!(rows(t).await, whole);
    signed_in(t, "noor@waymark.example").await;
}

#[apply(on_both_databases!)]
async fn where_others_are_nothing_is_made(t: &Waymark) {
    t.member("Sami").await;
    let before = rows(t).await;
    assert_eq!(demo::seed(&t.app, Crowd::default()).await.unwrap(), Seeded::NotEmpty);
    assert_eq!(rows(t).await, before);
}

#[apply(on_both_databases!)]
async fn somebody_with_a_demo_address_is_not_taken_for_the_demo(t: &Waymark) {
    let input = json!({ "email": "priya@waymark.example", "displayName": "Another" });
    t.visitor().change("signUp", input, "letter { codeLength }").await;
    assert_eq!(demo::seed(&t.app, Crowd::default()).await.unwrap(), Seeded::NotEmpty);
    t.run_jobs().await;
    let code = crate::support::waymark::code_in(&t.inbox("priya@waymark.example").pop().unwrap());
    let input = json!({ "email": "priya@waymark.example", "code": code });
    t.visitor().change("signInWithCode", input, "session { accessToken }").await;
    assert_eq!(demo::seed(&t.app, Crowd::default()).await.unwrap(), Seeded::NotEmpty);
}

#[apply(on_both_databases!)]
async fn a_crowd_is_made_of_every_pattern(t: &Waymark) {
    let small = 11 + 4 + 9 + 2;
    let crowd = Crowd { members: 8, meetings: 4, resources: 7 };
    demo::seed(&t.app, crowd).await.unwrap();
    let rows = rows(t).await;
    assert_eq!(rows["member"] + rows["meeting"] + rows["resource"], small + 19);
}
