//! Who looks after what an organization lists, and what she loses when she does no more.

use macro_rules_attribute::apply;
use serde_json::{Value, json};

use super::{House, accepts, appoint, code, full, proposed, refusal, seen, sees, told};
use crate::support::waymark::{Person, Waymark, on_both_databases};

const EDITORS: &str = "organization { editors { member { displayName } appointedBy { displayName } since } }";

async fn editor(steward: &Person, verb: &str, organization: &Value, whom: &str) -> Value {
    steward.client.change(verb, json!({ "organization": organization, "member": whom }), EDITORS).await
}

#[apply(on_both_databases!)]
async fn a_steward_says_who_looks_after_it(t: &Waymark) {
    let house = House::open(t).await;
    let (noor, sami) = (t.member("Noor").await, t.member_in("Sami", "ar", "Africa/Cairo").await);
    let both = json!({ "organization": house.id, "member": noor.id });
    for person in [&house.anneke, &house.claire, &noor] {
        assert_eq!(refusal(person, "appointListingEditor", both.clone()).await, "FORBIDDEN");
        assert_eq!(refusal(person, "dismissListingEditor", both.clone()).await, "FORBIDDEN");
    }
    let again = editor(&house.priya, "appointListingEditor", &house.id, &house.claire.id).await;
    assert_eq!((code(&again), &again["userErrors"][0]["field"]), ("CONFLICT", &json!(["member"])));
    let hidden = "member_00000000000000000000000000000000";
    assert_eq!(code(&editor(&house.priya, "appointListingEditor", &house.id, hidden).await), "NOT_FOUND");
    noor.client.change("blockMember", json!({ "member": house.priya.id }), "__typename").await;
    assert_eq!(code(&editor(&house.priya, "appointListingEditor", &house.id, &noor.id).await), "NOT_FOUND");
    let nobody = editor(&house.priya, "dismissListingEditor", &house.id, &sami.id).await;
    assert_eq!(code(&nobody), "NOT_FOUND");

    let now = editor(&house.priya, "appointListingEditor", &house.id, &sami.id).await;
    let by = |name: &str| {
        json!({ "member": { "displayName": name }, "appointedBy": { "displayName": "Priya" },
        "since": "2026-01-12T09:00:00Z" })
    };
    let mut editors = now["organization"]["editors"].as_array().unwrap().clone();
    editors.sort_by_key(|editor| editor["member"]["displayName"].to_string());
    assert_eq!(editors, [by("Claire"), by("Sami")]);
    t.run_jobs().await;
    insta::assert_snapshot!("somebody looks after it, in Arabic", last_letter(t, &sami));

    for number in 0..18 {
        appoint(&house.priya, &house.id, &t.member(&format!("Editor{number}")).await).await;
    }
    let one_more = t.member("Onemore").await;
    assert_eq!(code(&editor(&house.priya, "appointListingEditor", &house.id, &one_more.id).await), "CONFLICT");
}

fn last_letter(t: &Waymark, person: &Person) -> String {
    let letter = t.inbox(&person.email).pop().unwrap();
    format!("{}\n\n{}", letter.subject(), letter.words())
}

#[apply(on_both_databases!)]
async fn who_is_dismissed_loses_everything_at_once(t: &Waymark) {
    let house = House::open(t).await;
    let sami = t.member("Sami").await;
    let id = house.becomes(full(&house.id)).await;
    assert_eq!(seen(&house.claire.client, &id).await["owner"]["displayName"], "Claire");
    let reason = json!({ "resource": id, "reason": "Is that the number?" });
    house.anneke.client.change("reopenResource", reason, "resource { id }").await;
    appoint(&house.priya, &house.id, &sami).await;
    let proposal = proposed(&house.claire, json!({ "resource": id, "alert": null, "reason": "It is over." })).await;
    for person in [&house.claire, &sami] {
        for thing in [&id, &proposal, &house.id] {
            assert!(sees(&person.client, thing).await);
        }
    }
    let stream = "subscription { changes { kind nodeId node { id } } }";
    let mut hers = house.claire.client.follow(stream, Value::Null).await;

    assert_eq!(code(&editor(&house.priya, "dismissListingEditor", &house.id, &house.claire.id).await), "none");
    for thing in [&id, &proposal, &house.id] {
        assert!(!sees(&house.claire.client, thing).await);
    }
    let mut gone = Vec::new();
    while gone.len() < 4 {
        let event = hers.next().await.unwrap()["data"]["changes"].take();
        assert_eq!(event["node"], Value::Null);
        gone.push(event["nodeId"].clone());
    }
    for thing in [&id, &proposal, &house.id] {
        assert!(gone.contains(thing), "and her copy is told");
    }
    let query = "{ organizationsInMyCare { nodes { id } } listingProposals { nodes { id } } resourcesInMyCare { nodes { id } } }";
    let left = house.claire.client.ask(query, Value::Null).await.data();
    for list in ["organizationsInMyCare", "listingProposals", "resourcesInMyCare"] {
        assert_eq!(left[list]["nodes"], json!([]), "{list}");
    }
    assert_eq!(code(&accepts(&house.anneke, &proposal).await), "CONFLICT", "it is withdrawn");
    let listing = seen(&sami.client, &id).await;
    assert_eq!(listing["owner"]["displayName"], "Sami", "who looks after it now");
    let back = json!({ "resource": id, "reviewDueOn": "2026-09-01" });
    house.anneke.client.change("publishResource", back, "resource { id }").await;
    let change = json!({ "resource": id, "alert": "Mine.", "reason": "I want to." });
    assert_eq!(refusal(&house.claire, "proposeListing", change).await, "FORBIDDEN");
    let confirm = json!({ "resource": id, "reviewDueOn": "2026-10-01" });
    assert_eq!(refusal(&house.claire, "confirmResource", confirm).await, "FORBIDDEN");
    t.run_jobs().await;
    assert_eq!(told(t, &house.claire, "for now it is not going in"), 0);

    assert_eq!(code(&editor(&house.priya, "dismissListingEditor", &house.id, &sami.id).await), "none");
    assert_eq!(seen(&house.priya.client, &id).await["owner"]["displayName"], "Priya", "nobody else was there");
}
