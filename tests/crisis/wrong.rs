//! What is wrong with what somebody typed, all of it at once and each where it stands.

use macro_rules_attribute::apply;
use serde_json::{Value, json};

use super::{line, refused};
use crate::support::waymark::on_both_databases;

#[apply(on_both_databases!)]
async fn everything_wrong_is_told_at_once(t: &Waymark) {
    let steward = t.member_with_role("Priya", "steward").await;
    let facts = json!({
        "kind": "CRISIS",
        "region": "FR-75",
        "names": [{ "language": "en", "text": " " }, { "language": "nothing", "text": "A line" }],
        "phones": [{ "dial": "call us" }, { "dial": "112", "e164": "0112", "extension": "x", "local": "" }],
        "sms": { "to": "1" },
        "channels": [{ "kind": "EMAIL", "value": "nobody" }, { "kind": "WHATSAPP", "value": "me" }],
        "chatUrl": "javascript:alert(1)",
        "website": "ftp://example.org",
        "languages": ["en", "english"],
        "openingHours": "now and then",
        "timeZone": "Mars/Olympus",
        "audience": "",
        "language": "?",
        "sources": [{ "url": "example.org", "confirms": "" }],
    });
    let input = json!({ "country": "DE", "facts": facts, "checkedOn": "2026-01-13" });
    let mut fields: Vec<String> = refused(&steward, "addCrisisLine", input)
        .await
        .into_iter()
        .map(|(code, field)| {
            assert_eq!(code, "BAD_USER_INPUT");
            field.as_array().unwrap().iter().map(|part| part.as_str().unwrap()).collect::<Vec<_>>().join(".")
        })
        .collect();
    fields.sort_unstable();
    let expected = [
        "checkedOn",
        "facts.audience",
        "facts.channels.0.value",
        "facts.channels.1.value",
        "facts.chatUrl",
        "facts.language",
        "facts.languages.1",
        "facts.names.0.text",
        "facts.names.1.language",
        "facts.openingHours",
        "facts.phones.0.dial",
        "facts.phones.1.e164",
        "facts.phones.1.extension",
        "facts.phones.1.local",
        "facts.region",
        "facts.sms.to",
        "facts.sources.0.confirms",
        "facts.sources.0.url",
        "facts.timeZone",
        "facts.website",
    ];
    assert_eq!(fields, expected);
    let asked = t.visitor().ask("{ crisisCountries { code } }", Value::Null).await.data();
    assert_eq!(asked["crisisCountries"].as_array().unwrap().len(), 53, "and nothing was added");
}

#[apply(on_both_databases!)]
async fn what_is_missing_is_told_where_it_is_missing(t: &Waymark) {
    let steward = t.member_with_role("Priya", "steward").await;
    let name = json!([{ "language": "en", "text": "A line" }]);
    for (country, facts, field) in [
        ("ZZ", json!({ "kind": "CRISIS", "names": name, "phones": [{ "dial": "112" }] }), json!(["country"])),
        ("DE", json!({ "names": name, "phones": [{ "dial": "112" }] }), json!(["facts", "kind"])),
        ("DE", json!({ "kind": "CRISIS", "phones": [{ "dial": "112" }] }), json!(["facts", "names"])),
        ("DE", json!({ "kind": "CRISIS", "names": name }), json!(["facts", "phones"])),
        (
            "DE",
            json!({ "kind": "EMERGENCY", "phones": [{ "dial": "112" }], "openingHours": "Mo 09:00-10:00" }),
            json!(["facts", "timeZone"]),
        ),
    ] {
        let input = json!({ "country": country, "facts": facts });
        let errors = refused(&steward, "addCrisisLine", input).await;
        assert_eq!(errors, [("BAD_USER_INPUT".to_owned(), field)]);
    }
    let id = line(&t.visitor(), "FR", "3114").await;
    let taken_away = json!({ "crisisLine": id, "facts": { "phones": [], "website": null, "openingHours": null } });
    let errors = refused(&steward, "correctCrisisLine", taken_away).await;
    assert_eq!(errors, [("BAD_USER_INPUT".to_owned(), json!(["facts", "phones"]))]);
    for (day, is_fine) in [("2026-01-13", false), ("2025-07-16", false), ("2025-07-17", true)] {
        let input = json!({ "crisisLine": id, "checkedOn": day });
        let payload = steward.client.change("assureCrisisLine", input, "crisisLine { id }").await;
        assert_eq!(payload["userErrors"] == json!([]), is_fine, "{day}: {payload}");
    }
    for (verb, more) in [
        ("assureCrisisLine", json!({})),
        ("correctCrisisLine", json!({ "facts": {} })),
        ("hideCrisisLine", json!({ "reason": "No." })),
        ("showCrisisLine", json!({})),
        ("takeShippedCrisisLine", json!({})),
    ] {
        for id in [steward.id.clone(), format!("crisisline_{}", "0".repeat(32))] {
            let mut input = json!({ "crisisLine": id });
            input.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
            let errors = refused(&steward, verb, input).await;
            assert_eq!((errors.len(), errors[0].0.as_str()), (1, "NOT_FOUND"), "{verb}");
        }
    }
}
