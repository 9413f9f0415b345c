//! Who made sure that what a listing says is true, and when.

use macro_rules_attribute::apply;
use serde_json::{Value, json};

use super::{House, accepts, import, in_hsds, proposed, refusal, talks, with};
use crate::support::client::Client;
use crate::support::waymark::{Person, on_both_databases};

const VERIFIED: &str = "query($id: ID!) { node(id: $id) { ... on Resource { reviewDueOn reviewedOn
    service { assuredOn verification { on standing by { displayName } } verifications { on standing by { displayName } } }
} } }";

async fn verified(client: &Client, id: &Value) -> Value {
    client.ask(VERIFIED, json!({ "id": id })).await.data()["node"].take()
}

async fn confirms(person: &Person, id: &Value, note: Option<&str>) -> Value {
    let input = json!({ "resource": id, "reviewDueOn": "2026-12-01", "note": note });
    person.client.change("confirmResource", input, "resource { id }").await
}

fn one(on: &str, standing: &str, by: Option<&str>) -> Value {
    json!({ "on": on, "standing": standing, "by": by.map(|name| json!({ "displayName": name })) })
}

#[apply(on_both_databases!)]
async fn the_newest_word_counts_and_who_said_it_is_told(t: &Waymark) {
    let house = House::imported(t).await;
    let noor = t.member("Noor").await;
    let program = t.partner(&house.priya, "READ_RESOURCES").await;
    let (id, hsds) = (house.service().await, json!("5f0c1c9e-2f0b-4b9e-9a53-0d6f5b6f7a10"));
    let there = one("2025-11-03", "SOURCE", None);
    let service = verified(&program, &id).await["service"].take();
    assert_eq!(service, json!({ "assuredOn": "2025-11-03", "verification": there, "verifications": [there] }));
    let told = in_hsds(&program, &hsds).await;
    assert_eq!(
        (&told["assured_date"], &told["assurer_email"]),
        (&json!("2025-11-03"), &json!("somebody@directory.example"))
    );

    let confirm = json!({ "resource": id, "reviewDueOn": "2026-12-01" });
    assert_eq!(refusal(&noor, "confirmResource", confirm).await, "FORBIDDEN");
    let long = confirms(&house.anneke, &id, Some(&"a".repeat(2_001))).await;
    assert_eq!(long["userErrors"][0]["field"], json!(["note"]));
    assert_eq!(confirms(&house.anneke, &id, Some("I rang them.")).await["userErrors"], json!([]));
    confirms(&house.anneke, &id, Some("I rang them, twice.")).await;
    let community = one("2026-01-12", "COMMUNITY", Some("Anneke"));
    let seen = verified(&noor.client, &id).await;
    assert_eq!((&seen["reviewDueOn"], &seen["reviewedOn"]), (&json!("2026-12-01"), &json!("2026-01-12")));
    assert_eq!(seen["service"]["verifications"], json!([community, there]));
    let told = in_hsds(&program, &hsds).await;
    assert_eq!(
        (&told["assured_date"], told.get("assurer_email")),
        (&json!("2026-01-12"), None),
        "and nobody's address"
    );
    let theirs = verified(&program, &id).await["service"].take();
    assert_eq!(theirs["verification"], one("2026-01-12", "COMMUNITY", None), "to programs nobody is named");
    let note = "query($id: ID!) { node(id: $id) { ... on Resource { service { verification { note } } } } }";
    for (person, expected) in
        [(&house.priya, json!("I rang them, twice.")), (&house.claire, Value::Null), (&noor, Value::Null)]
    {
        let told = person.client.ask(note, json!({ "id": id })).await.data();
        assert_eq!(told["node"]["service"]["verification"]["note"], expected);
    }

    t.turn_to("2026-02-01T09:00:00Z");
    let (claire, anneke) = (t.signed_in(&house.claire).await, t.signed_in(&house.anneke).await);
    assert_eq!(confirms(&claire, &id, None).await["userErrors"], json!([]), "who runs it may say so");
    let provider = one("2026-02-01", "PROVIDER", Some("Claire"));
    assert_eq!(verified(&anneke.client, &id).await["service"]["verifications"], json!([provider, community, there]));
    assert_eq!(verified(&program, &id).await["service"]["assuredOn"], "2026-02-01");

    // What is newer there counts again, and when it is to be looked at follows.
    t.turn_to("2026-03-01T09:00:00Z");
    import(t, with(talks(), "assured_date", json!("2026-01-20"))).await;
    assert_eq!(in_hsds(&program, &hsds).await["assured_date"], "2026-02-01", "that was before");
    assert_eq!(verified(&program, &id).await["reviewDueOn"], "2027-02-01");
    import(t, with(talks(), "assured_date", json!("2026-02-20"))).await;
    let told = in_hsds(&program, &hsds).await;
    assert_eq!(
        (&told["assured_date"], &told["assurer_email"]),
        (&json!("2026-02-20"), &json!("somebody@directory.example"))
    );
    assert_eq!(verified(&program, &id).await["service"]["verification"], one("2026-02-20", "SOURCE", None));

    // Who proposes something stands by it on the day on which it is accepted.
    let (claire, anneke) = (t.signed_in(&claire).await, t.signed_in(&anneke).await);
    let proposal = proposed(&claire, json!({ "resource": id, "alert": "New rooms", "reason": "We moved." })).await;
    accepts(&anneke, &proposal).await;
    let seen = verified(&anneke.client, &id).await;
    assert_eq!(seen["service"]["verification"], one("2026-03-01", "PROVIDER", Some("Claire")));
    assert_eq!((&seen["reviewDueOn"], &seen["reviewedOn"]), (&json!("2026-09-01"), &json!("2026-03-01")));
    anneke.client.change("blockMember", json!({ "member": claire.id }), "__typename").await;
    assert_eq!(verified(&anneke.client, &id).await["service"]["verification"]["by"], Value::Null);
}
