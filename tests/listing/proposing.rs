//! The way of a proposal, from who may make it to what everybody reads.

use chrono::TimeDelta;
use entity::listing_proposal;
use macro_rules_attribute::apply;
use sea_orm::{EntityTrait, PaginatorTrait};
use serde_json::{Value, json};
use waymark::jobs;
use waymark::resource::{Order, import_hsds};

use super::{
    House, PROPOSAL, accepts, appoint, code, declines, full, in_hsds, proposed, proposes, refusal, seen, sees, told,
    with,
};
use crate::support::waymark::on_both_databases;

#[apply(on_both_databases!)]
async fn a_new_service_is_there_for_everybody_once_somebody_else_agrees(t: &Waymark) {
    let house = House::open(t).await;
    let program = t.partner(&house.priya, "READ_RESOURCES").await;
    t.run_jobs().await;
    assert_eq!(told(t, &house.claire, "look after what an organization lists"), 1);
    assert!(!sees(&program, &house.id).await, "nothing of it is listed yet");
    let query = "{ changes(last: 1) { pageInfo { endCursor } } }";
    let latest = program.ask(query, Value::Null).await.data()["changes"]["pageInfo"]["endCursor"].clone();

    let proposal = proposed(&house.claire, full(&house.id)).await;
    let waiting = "{ listingProposals(state: OPEN) { nodes { id before { title } proposedBy { displayName }
        after { title details { languages costs { kind option { text language } amount } } } } } }";
    let data = house.anneke.client.ask(waiting, Value::Null).await.data();
    let [shown] = data["listingProposals"]["nodes"].as_array().unwrap().as_slice() else { unreachable!() };
    assert_eq!((&shown["id"], &shown["before"]), (&proposal, &Value::Null));
    assert_eq!(shown["proposedBy"]["displayName"], "Claire");
    assert_eq!(
        shown["after"]["details"]["languages"],
        json!(["de", "ar"]),
        "each once, as other directories know them"
    );
    let option = |text: &str| json!({ "text": text, "language": "de" });
    let costs = json!([
        { "kind": "FREE", "option": option("Kostenlos"), "amount": 0.0 },
        { "kind": "SLIDING_SCALE", "option": option("Alle zahlen, was sie können"), "amount": 15.0 },
        { "kind": "SCHOLARSHIP", "option": option("Für Studierende"), "amount": null },
    ]);
    assert_eq!(shown["after"]["details"]["costs"], costs, "what is not said is said in the listing's language");

    let accepted = accepts(&house.anneke, &proposal).await;
    assert_eq!((code(&accepted), &accepted["proposal"]["state"]), ("none", &json!("ACCEPTED")));
    let id = accepted["proposal"]["resource"]["id"].clone();
    let listing = seen(&house.claire.client, &id).await;
    let told_there = in_hsds(&program, &listing["service"]["hsdsId"]).await;
    insta::assert_json_snapshot!("what is listed", without_ids(listing.clone()));
    insta::assert_json_snapshot!("what other directories read", without_ids(told_there.clone()));
    assert_eq!(told_there["text_language"], "de");
    let order = Order { is_trial: true, ..Order::new("de".parse().unwrap(), "ourselves") };
    let judged = import_hsds(&t.app, told_there.to_string().as_bytes(), &order).await.unwrap();
    assert_eq!(judged.entries[0].faults, [], "by the standard's own schemas");
    assert!(sees(&program, &house.id).await);

    // Found by its words, its place and its organization, and told to who keeps a copy.
    for words in ["Gespräche", "Mühle", "Lantern"] {
        let query = "query($words: String!) { searchResources(query: $words) { totalCount } }";
        let found = program.ask(query, json!({ "words": words })).await.data();
        assert_eq!(found["searchResources"]["totalCount"], 1, "{words}");
    }
    let near = program.read("/hsds/service_at_locations?postcode=10115&proximity=500", &[]).await.body;
    assert_eq!(near["total_items"], 1);
    let query = "query($after: String) { changes(after: $after) { nodes { kind nodeId } } }";
    let changes = program.ask(query, json!({ "after": latest })).await.data()["changes"]["nodes"].take();
    assert_eq!(changes, json!([{ "kind": "RESOURCE", "nodeId": id }]), "and of a proposal nobody else hears");
    t.run_jobs().await;
    assert_eq!(told(t, &house.claire, "has been accepted"), 1);
    let letter = t.inbox(&house.claire.email).pop().unwrap();
    assert_eq!(letter.subject(), "There is something new for you");
    assert!(!letter.text().contains("Gespräche") && !letter.text().contains("Lantern"));
}

/// The same, whatever ids were given and when it was changed.
fn without_ids(value: Value) -> Value {
    match value {
        Value::Object(fields) => {
            let is_ours = |name: &str| ["id", "hsdsId", "organization_id", "last_modified"].contains(&name);
            fields.into_iter().filter(|(name, _)| !is_ours(name)).map(|(name, it)| (name, without_ids(it))).collect()
        }
        Value::Array(values) => values.into_iter().map(without_ids).collect(),
        value => value,
    }
}

#[apply(on_both_databases!)]
async fn what_is_left_out_stays_and_a_list_takes_the_place_of_the_whole_one(t: &Waymark) {
    let house = House::open(t).await;
    let id = house.becomes(full(&house.id)).await;
    let before = seen(&house.claire.client, &id).await;
    let place = before["service"]["details"]["places"][0]["hsdsId"].clone();
    t.advance(TimeDelta::minutes(1));
    let program = t.partner(&house.priya, "READ_RESOURCES").await;
    let was = in_hsds(&program, &before["service"]["hsdsId"]).await;
    let change = json!({
        "resource": id, "alert": null, "isPaused": true, "reason": "We move.",
        "phones": [{ "number": "+49 30 5550 18" }],
        "places": [{ "hsdsId": place, "name": "Alte Mühle", "city": "Potsdam", "country": "DE" },
            { "name": "Am Hafen", "city": "Kiel" }],
    });
    let proposal = proposes(&house.claire, change).await["proposal"].clone();
    assert_eq!(proposal["changedFields"], json!(["ALERT", "IS_PAUSED", "PHONES", "PLACES"]));
    assert_eq!(code(&accepts(&house.anneke, &proposal["id"]).await), "none");

    let now = seen(&house.claire.client, &id).await;
    let (was_told, told) = (&before["service"], &now["service"]);
    for same in ["url", "email", "eligibility", "fees", "application"] {
        assert_eq!(told[same], was_told[same], "{same}");
    }
    assert_eq!((&told["alert"], &told["isPaused"]), (&Value::Null, &json!(true)));
    let (details, earlier) = (&told["details"], &was_told["details"]);
    for same in ["languages", "interpretation", "hours", "costs"] {
        assert_eq!(details[same], earlier[same], "{same}");
    }
    assert_eq!(details["phones"].as_array().unwrap().len(), 1);
    let places = details["places"].as_array().unwrap();
    assert_eq!((&places[0]["hsdsId"], &places[0]["city"]), (&place, &json!("Potsdam")));
    assert_eq!((&places[0]["addressLines"], &places[0]["latitude"]), (&json!([]), &Value::Null));
    assert_eq!(places[0]["phones"], earlier["places"][0]["phones"], "what is said there stays");
    assert_eq!((places.len(), &places[1]["name"]), (2, &json!("Am Hafen")));
    assert_eq!((&now["version"], &now["title"]), (&json!(1), &before["title"]), "the words are the same");

    let is = in_hsds(&program, &before["service"]["hsdsId"]).await;
    assert_eq!((&is["status"], is.get("alert")), (&json!("temporarily closed"), None));
    assert_eq!(is["schedules"], was["schedules"], "to the ids");
    assert_ne!(is["last_modified"], was["last_modified"]);
    let there = program.read("/hsds/service_at_locations?postcode=10115", &[]).await.body;
    assert_eq!(there["total_items"], 0);
}

#[apply(on_both_databases!)]
async fn words_change_as_other_words_do(t: &Waymark) {
    let house = House::imported(t).await;
    let id = house.service().await;
    let spanish = json!({ "resource": id, "language": "es", "title": "Charlas de noche" });
    house.priya.client.change("translateResource", spanish, "resource { id }").await;
    let input = json!({ "resource": id, "language": "es" });
    house.anneke.client.change("reviewTranslation", input, "resource { id }").await;
    let history = async || {
        let query = "query($id: ID!) { node(id: $id) { ... on Resource { version title(language: \"en\") { text }
            revisions { nodes { title reason changedBy { displayName } acceptedBy { displayName } } }
            translations(languages: [\"es\"]) { state } } } }";
        house.anneke.client.ask(query, json!({ "id": id })).await.data()["node"].take()
    };
    house.becomes(json!({ "resource": id, "title": "Night talks", "reason": "So we call them." })).await;
    let now = history().await;
    assert_eq!((&now["version"], &now["title"]["text"]), (&json!(2), &json!("Night talks")));
    assert_eq!(now["translations"][0]["state"], "OUTDATED");
    let was = json!([{ "title": "Evening talks", "reason": "So we call them.",
        "changedBy": { "displayName": "Claire" }, "acceptedBy": { "displayName": "Anneke" } }]);
    assert_eq!(now["revisions"]["nodes"], was);

    house
        .anneke
        .client
        .change("confirmTranslation", json!({ "resource": id, "language": "es" }), "resource { id }")
        .await;
    let small = json!({ "resource": id, "title": "Night talks.", "reason": "A full stop." });
    let proposal = proposed(&house.claire, small).await;
    let input = json!({ "proposal": proposal, "reviewDueOn": "2026-09-01", "isMinor": true });
    house.anneke.client.change("acceptListingProposal", input, PROPOSAL).await;
    let now = history().await;
    assert_eq!((&now["version"], &now["translations"][0]["state"]), (&json!(3), &json!("REVIEWED")));

    house.anneke.client.change("markSensitive", json!({ "resource": id }), "resource { id }").await;
    let words = json!({ "resource": id, "summary": "Others.", "reason": "So it is." });
    assert_eq!(code(&proposes(&house.claire, words).await), "CONFLICT", "which two have to agree to");
    let facts = json!({ "resource": id, "url": null, "reason": "It is gone." });
    assert_eq!(code(&proposes(&house.claire, facts).await), "none");
}

#[apply(on_both_databases!)]
async fn nobody_else_sees_what_is_proposed(t: &Waymark) {
    let house = House::open(t).await;
    let program = t.partner(&house.priya, "READ_RESOURCES").await;
    let (noor, sami) = (t.member("Noor").await, t.member("Sami").await);
    let made = house.priya.client.change(
        "createOrganization",
        json!({ "name": "Harbour", "language": "en" }),
        "organization { id }",
    );
    let harbour = made.await["organization"]["id"].clone();
    appoint(&house.priya, &harbour, &sami).await;
    let proposal = proposed(&house.claire, full(&house.id)).await;
    for (client, is_told) in [
        (&t.visitor(), false),
        (&program, false),
        (&noor.client, false),
        (&sami.client, false),
        (&house.claire.client, true),
        (&house.anneke.client, true),
        (&house.priya.client, true),
    ] {
        assert_eq!(sees(client, &proposal).await, is_told);
        assert_eq!(sees(client, &house.id).await, is_told, "nor the organization, of which nothing is listed");
    }
    let query = "{ listingProposals { nodes { id } } organizationsInMyCare { nodes { name } } }";
    let hers = sami.client.ask(query, Value::Null).await.data();
    assert_eq!(hers["listingProposals"]["nodes"], json!([]));
    assert_eq!(hers["organizationsInMyCare"]["nodes"], json!([{ "name": "Harbour" }]));
    let input = json!({ "proposal": proposal });
    let withdrawn = sami.client.change("withdrawListingProposal", input.clone(), PROPOSAL).await;
    assert_eq!(code(&withdrawn), "NOT_FOUND");
    assert_eq!(code(&proposes(&noor, full(&house.id)).await), "NOT_FOUND");
    let accept = json!({ "proposal": proposal, "reviewDueOn": "2026-09-01" });
    assert_eq!(refusal(&house.claire, "acceptListingProposal", accept).await, "FORBIDDEN");

    // Once it is listed, everybody knows the house, and still may not say what it says.
    accepts(&house.anneke, &proposal).await;
    assert!(sees(&noor.client, &house.id).await && !sees(&noor.client, &proposal).await);
    assert_eq!(refusal(&noor, "proposeListing", full(&house.id)).await, "FORBIDDEN");
    let id = house.service().await;
    let change = json!({ "resource": id, "title": "Mine", "reason": "I can." });
    assert_eq!(refusal(&sami, "proposeListing", change).await, "FORBIDDEN");
    let editors = "query($id: ID!) { node(id: $id) { ... on Organization { editors { member { displayName } } } } }";
    let known = async |client| client_editors(client, editors, &house.id).await;
    assert_eq!(known(&noor.client).await, Value::Null);
    assert_eq!(known(&house.claire.client).await, json!([{ "member": { "displayName": "Claire" } }]));
}

async fn client_editors(client: &crate::support::client::Client, query: &str, id: &Value) -> Value {
    client.ask(query, json!({ "id": id })).await.data()["node"]["editors"].take()
}

#[apply(on_both_databases!)]
async fn a_proposal_is_answered_once_by_somebody_else_or_taken_back(t: &Waymark) {
    let house = House::open(t).await;
    appoint(&house.priya, &house.id, &house.anneke).await;
    let own = proposed(&house.anneke, full(&house.id)).await;
    assert_eq!(code(&accepts(&house.anneke, &own).await), "CONFLICT", "not by herself");
    assert_eq!(code(&declines(&house.anneke, &own, "No.").await), "CONFLICT");
    assert_eq!(code(&accepts(&house.priya, &own).await), "none");
    assert_eq!(code(&accepts(&house.priya, &own).await), "CONFLICT", "it is settled");

    let id = house.service().await;
    let says = |alert: &str| json!({ "resource": id, "alert": alert, "reason": "So it is." });
    let first = proposed(&house.claire, says("Closed on Monday.")).await;
    assert_eq!(code(&proposes(&house.claire, says("Closed on Tuesday.")).await), "CONFLICT", "one at a time");
    let by_anneke = proposed(&house.anneke, says("Closed on Wednesday.")).await;
    t.run_jobs().await;
    let letters = t.inbox(&house.claire.email).len();
    assert_eq!(refusal(&house.anneke, "withdrawListingProposal", json!({ "proposal": first })).await, "FORBIDDEN");
    let silent = declines(&house.anneke, &first, " ").await;
    assert_eq!((code(&silent), &silent["userErrors"][0]["field"]), ("BAD_USER_INPUT", &json!(["reason"])));
    let declined = declines(&house.anneke, &first, "It was Tuesday, was it not?").await["proposal"].take();
    assert_eq!((&declined["state"], &declined["answer"]), (&json!("DECLINED"), &json!("It was Tuesday, was it not?")));
    t.run_jobs().await;
    assert_eq!(t.inbox(&house.claire.email).len(), letters + 1);
    assert_eq!(told(t, &house.claire, "for now it is not going in"), 1);

    // What was compared is not there any more.
    let second = proposed(&house.claire, says("Closed on Tuesday.")).await;
    assert_eq!(code(&accepts(&house.priya, &by_anneke).await), "none");
    assert_eq!(code(&accepts(&house.priya, &second).await), "CONFLICT");
    assert_eq!(seen(&house.claire.client, &id).await["service"]["alert"]["text"], "Closed on Wednesday.");
    let withdrawn =
        house.claire.client.change("withdrawListingProposal", json!({ "proposal": second }), PROPOSAL).await;
    assert_eq!(withdrawn["proposal"]["state"], "WITHDRAWN");
    // Something else that has changed is in nobody's way.
    let third = proposed(&house.claire, json!({ "resource": id, "url": null, "reason": "It is gone." })).await;
    let fourth = proposed(&house.anneke, says("Open again.")).await;
    assert_eq!(
        (code(&accepts(&house.priya, &fourth).await), code(&accepts(&house.priya, &third).await)),
        ("none", "none")
    );

    for number in 0..10 {
        proposed(&house.claire, with(full(&house.id), "title", json!(format!("Talk {number}")))).await;
    }
    assert_eq!(code(&proposes(&house.claire, full(&house.id)).await), "CONFLICT", "so many wait");
    let last = proposed(&house.anneke, says("Closed for good.")).await;
    house.priya.client.change("archiveResource", json!({ "resource": id }), "resource { id }").await;
    let state = "query($id: ID!) { node(id: $id) { ... on ListingProposal { state } } }";
    let left = house.anneke.client.ask(state, json!({ "id": last })).await.data();
    assert_eq!(left["node"]["state"], "DECLINED", "with the listing goes what was to change in it");
    assert_eq!(code(&proposes(&house.anneke, says("Open.")).await), "CONFLICT");

    t.advance(TimeDelta::days(400));
    jobs::schedule(&t.app).await.unwrap();
    t.run_jobs().await;
    let left = listing_proposal::Entity::find().count(&t.app.db.writer).await.unwrap();
    assert_eq!(left, 10, "what was answered has had its time, what waits has not");
}
