//! What is wrong with a proposal is told at once, and where.

use macro_rules_attribute::apply;
use serde_json::{Value, json};

use super::{House, PROPOSAL, full, proposed, proposes, refusal, with};
use crate::support::waymark::on_both_databases;

/// Where a proposal is wrong.
fn fields(payload: &Value) -> Vec<String> {
    let errors = payload["userErrors"].as_array().unwrap();
    let path = |error: &Value| {
        assert_ne!(error["message"], "");
        let field = error["field"].as_array().unwrap();
        field.iter().map(|part| part.as_str().unwrap()).collect::<Vec<_>>().join(".")
    };
    errors.iter().map(path).collect()
}

#[apply(on_both_databases!)]
async fn each_field_says_that_it_is_wrong(t: &Waymark) {
    let house = House::open(t).await;
    let long = |length: usize| json!("a".repeat(length));
    let phone = |more: Value| {
        let mut phone = json!({ "number": "+49 30 1" });
        phone.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        json!([phone])
    };
    let cases = [
        ("organization", json!("organization_1"), "organization"),
        ("language", json!("x"), "language"),
        ("title", json!(" "), "title"),
        ("title", long(201), "title"),
        ("summary", long(1_001), "summary"),
        ("url", json!("lantern.example"), "url"),
        ("email", json!("lantern"), "email"),
        ("eligibility", long(2_001), "eligibility"),
        ("fees", json!("Free\u{202e}"), "fees"),
        ("application", json!(""), "application"),
        ("alert", long(2_001), "alert"),
        ("interpretation", long(2_001), "interpretation"),
        ("reason", long(2_001), "reason"),
        ("languages", json!(["de", "?"]), "languages.1"),
        ("languages", json!(vec!["de"; 51]), "languages"),
        ("phones", phone(json!({ "number": "call us" })), "phones.0.number"),
        ("phones", phone(json!({ "extension": "012" })), "phones.0.extension"),
        ("phones", phone(json!({ "description": " " })), "phones.0.description"),
        ("phones", phone(json!({ "languages": ["?"] })), "phones.0.languages.0"),
        ("phones", json!(vec![json!({ "number": "1" }); 21]), "phones"),
        ("hours", json!([{ "opensAt": "10:00" }]), "hours.0.days"),
        ("hours", json!([{ "days": ["MONDAY"], "from": "2026-03-02", "until": "2026-03-01" }]), "hours.0.until"),
        ("hours", json!([{ "description": "" }]), "hours.0.description"),
        ("hours", json!(vec![json!({ "days": ["MONDAY"] }); 51]), "hours"),
        ("costs", json!([{ "kind": "FREE", "amount": 5, "currency": "EUR" }]), "costs.0.amount"),
        ("costs", json!([{ "kind": "PRICE", "amount": -1, "currency": "EUR" }]), "costs.0.amount"),
        ("costs", json!([{ "kind": "PRICE", "amount": 5 }]), "costs.0.currency"),
        ("costs", json!([{ "kind": "PRICE", "amount": 5, "currency": "euro" }]), "costs.0.currency"),
        ("costs", json!([{ "kind": "PRICE", "option": long(201) }]), "costs.0.option"),
        ("costs", json!([{ "kind": "PRICE", "description": "" }]), "costs.0.description"),
        ("places", json!([{ "postcode": "10115" }]), "places.0.name"),
        ("places", json!([{ "hsdsId": "6f0f5a52-3c1e-4c9a-9d3b-2f4f0f1c7a01", "city": "Kiel" }]), "places.0.hsdsId"),
        ("places", json!([{ "hsdsId": "seven", "city": "Kiel" }]), "places.0.hsdsId"),
        ("places", json!([{ "addressLines": ["1", "2", "3"], "city": "Kiel" }]), "places.0.addressLines"),
        ("places", json!([{ "addressLines": [" "], "city": "Kiel" }]), "places.0.addressLines.0"),
        ("places", json!([{ "city": "Kiel", "country": "Germany" }]), "places.0.country"),
        ("places", json!([{ "city": "Kiel", "latitude": 1 }]), "places.0.latitude"),
        ("places", json!([{ "city": "Kiel", "latitude": 91, "longitude": 0 }]), "places.0.latitude"),
        ("places", json!([{ "city": "Kiel", "postcode": long(21) }]), "places.0.postcode"),
        ("places", json!([{ "city": "Kiel", "region": "" }]), "places.0.region"),
        ("places", json!([{ "city": "Kiel", "transport": "" }]), "places.0.transport"),
        ("places", json!([{ "city": "Kiel", "accessibility": [""] }]), "places.0.accessibility.0"),
        ("places", json!([{ "city": "Kiel", "phones": [{ "number": "" }] }]), "places.0.phones.0.number"),
        ("places", json!([{ "city": "Kiel", "hours": [{}] }]), "places.0.hours.0.days"),
    ];
    for (field, value, path) in cases {
        let payload = proposes(&house.claire, with(full(&house.id), field, value.clone())).await;
        assert_eq!(fields(&payload), [path], "{field}: {value}");
    }
    let all = json!({ "organization": house.id, "language": "?", "url": "x", "phones": [{ "number": "x", "extension": "x" }] });
    let payload = proposes(&house.claire, all).await;
    let expected = ["language", "title", "url", "phones.0.number", "phones.0.extension"];
    assert_eq!(fields(&payload), expected, "all at once");
    let german = house.claire.client.speaking("de");
    let input = with(full(&house.id), "places", json!([{ "postcode": "1" }]));
    let payload = german.change("proposeListing", input, PROPOSAL).await;
    let sentence = "Gib für diesen Ort bitte einen Namen, eine Straße oder eine Stadt an, damit man ihn findet.";
    assert_eq!(payload["userErrors"][0]["message"], sentence);

    for about in
        [json!({ "title": "Neither" }), json!({ "title": "Both", "organization": house.id, "resource": house.id })]
    {
        assert_eq!(fields(&proposes(&house.claire, about).await), ["organization"]);
    }
    let id = house.becomes(full(&house.id)).await;
    let silent = json!({ "resource": id, "alert": "Closed." });
    assert_eq!(fields(&proposes(&house.claire, silent).await), ["reason"]);
    let same = json!({ "resource": id, "title": "Gespräche am Abend", "reason": "Why not." });
    let payload = proposes(&house.claire, same).await;
    assert_eq!(payload["userErrors"][0]["code"], "BAD_USER_INPUT", "it says so already");

    let due = proposed(&house.claire, json!({ "resource": id, "alert": null, "reason": "Over." })).await;
    let past = json!({ "proposal": due, "reviewDueOn": "2026-01-12" });
    let payload = house.anneke.client.change("acceptListingProposal", past, PROPOSAL).await;
    assert_eq!(fields(&payload), ["reviewDueOn"]);
}

#[apply(on_both_databases!)]
async fn an_organization_says_who_it_is(t: &Waymark) {
    let house = House::open(t).await;
    let change = async |verb: &str, input: Value| {
        let selection = "organization { name website email description { text language } }";
        house.priya.client.change(verb, input, selection).await
    };
    let wrong = json!({ "name": "", "language": "?", "website": "x", "email": "x", "description": "" });
    let expected = ["language", "name", "description", "website", "email"];
    assert_eq!(fields(&change("createOrganization", wrong).await), expected);
    let renamed = json!({ "organization": house.id, "name": "Lantern", "website": "https://lantern.example" });
    let now = change("updateOrganization", renamed).await["organization"].take();
    let description = json!({ "text": "A house with a light on.", "language": "en" });
    let says =
        json!({ "name": "Lantern", "website": "https://lantern.example", "email": null, "description": description });
    assert_eq!(now, says);
    let taken = json!({ "organization": house.id, "description": null, "language": "de" });
    assert_eq!(change("updateOrganization", taken).await["organization"]["description"], Value::Null);
    let unknown = json!({ "organization": "organization_00000000000000000000000000000000" });
    assert_eq!(fields(&change("updateOrganization", unknown).await), ["organization"]);
    assert_eq!(refusal(&house.anneke, "updateOrganization", json!({ "organization": house.id })).await, "FORBIDDEN");
}
