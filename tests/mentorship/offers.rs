//! What a mentor offers, and what of it who learns.

use chrono::TimeDelta;
use macro_rules_attribute::apply;
use serde_json::{Value, json};

use super::{asks, finds};
use crate::support::waymark::{Person, Waymark, on_both_databases};

const WHOLE: &str = "mentor {
    about experience perspective languages formats ageGroups availability { weekday from until }
    noContactHours { from until } timeZone isAccepting pausedUntil hoursPerWeek trainedUntil isSupervised
}";

/// A member who mentors from this side, which nobody can read in her profile.
pub async fn mentor_from(t: &Waymark, name: &str, perspective: &str, input: Value) -> Person {
    mentor_in(t, name, "en", "UTC", perspective, input).await
}

/// The same, who reads this language and lives in this zone.
pub async fn mentor_in(t: &Waymark, name: &str, language: &str, zone: &str, side: &str, input: Value) -> Person {
    let mentor = t.member_in(name, language, zone).await;
    t.grant(&mentor, "MENTOR").await;
    says(&mentor, json!({ "perspectives": { "value": [side], "audience": "ONLY_ME" } })).await;
    let mut offer = json!({ "capacity": 1, "perspective": side });
    offer.as_object_mut().unwrap().extend(input.as_object().unwrap().clone());
    offers(&mentor, offer).await;
    mentor
}

/// Says something of herself.
pub async fn says(person: &Person, profile: Value) {
    let payload = person.client.change("updateProfile", profile, "member { id }").await;
    assert_eq!(payload["userErrors"], json!([]));
}

/// Offers, with success.
pub async fn offers(mentor: &Person, input: Value) -> Value {
    let payload = mentor.client.change("offerMentoring", input, WHOLE).await;
    assert_eq!(payload["userErrors"], json!([]));
    payload["mentor"].clone()
}

/// What somebody sees of this mentor's offer.
async fn sees(viewer: &Person, mentor: &Person) -> Value {
    let query = format!("query($member: ID!) {{ {} }}", WHOLE.replacen("mentor", "mentor(member: $member)", 1));
    viewer.client.ask(&query, json!({ "member": mentor.id })).await.data()["mentor"].clone()
}

fn full() -> Value {
    json!({
        "capacity": 2, "about": "I listen.", "experience": "I have walked this way for nine years.",
        "languages": ["AR-eg", "en", "en"], "formats": ["VOICE", "TEXT", "VOICE"], "ageGroups": ["YOUNG_ADULT"],
        "availability": [
            { "weekday": "SUNDAY", "from": "23:00", "until": "01:00" },
            { "weekday": "TUESDAY", "from": "19:00", "until": "21:30" },
        ],
        "noContactHours": { "from": "22:00", "until": "07:00" }, "hoursPerWeek": 3, "trainedUntil": "2027-01-31",
    })
}

#[apply(on_both_databases!)]
async fn an_offer_tells_members_what_they_need_and_no_more(t: &Waymark) {
    let layla = mentor_in(t, "Layla", "ar", "Africa/Cairo", "CARER", full()).await;
    let own = sees(&layla, &layla).await;
    let expected = json!({
        "about": "I listen.", "experience": "I have walked this way for nine years.", "perspective": "CARER",
        "languages": ["ar-EG", "en"], "formats": ["VOICE", "TEXT"], "ageGroups": ["YOUNG_ADULT"],
        "availability": [
            { "weekday": "TUESDAY", "from": "19:00", "until": "21:30" },
            { "weekday": "SUNDAY", "from": "23:00", "until": "01:00" },
        ],
        "noContactHours": { "from": "22:00", "until": "07:00" }, "timeZone": "Africa/Cairo", "isAccepting": true,
        "pausedUntil": null, "hoursPerWeek": 3, "trainedUntil": "2027-01-31", "isSupervised": false,
    });
    assert_eq!(own, expected);

    let tomo = t.member_in("Tomo", "en", "Asia/Tokyo").await;
    let mut others = expected.clone();
    others["availability"] = json!([
        { "weekday": "MONDAY", "from": "06:00", "until": "08:00" },
        { "weekday": "WEDNESDAY", "from": "02:00", "until": "04:30" },
    ]);
    others["noContactHours"] = json!({ "from": "05:00", "until": "14:00" });
    for hidden in ["timeZone", "hoursPerWeek", "trainedUntil", "isSupervised"] {
        others[hidden] = Value::Null;
    }
    assert_eq!(sees(&tomo, &layla).await, others, "hours on the reader's clock");

    t.grant(&tomo, "STEWARD").await;
    let steward = sees(&tomo, &layla).await;
    assert_eq!(steward["hoursPerWeek"], 3);
    assert_eq!(steward["trainedUntil"], "2027-01-31");
    assert_eq!(steward["isSupervised"], false);
    assert_eq!(steward["timeZone"], Value::Null);

    let kept = offers(&layla, json!({ "capacity": 5 })).await;
    assert_eq!(kept, expected, "what is left out stays");
    let less = json!({
        "capacity": 5, "experience": null, "perspective": null, "languages": [], "availability": [], "hoursPerWeek": null,
        "noContactHours": null, "trainedUntil": null,
    });
    let less = offers(&layla, less).await;
    for gone in ["experience", "perspective", "hoursPerWeek", "noContactHours", "trainedUntil"] {
        assert_eq!(less[gone], Value::Null, "{gone}");
    }
    assert_eq!((&less["languages"], &less["availability"]), (&json!([]), &json!([])));
    assert_eq!(less["about"], "I listen.");
}

#[apply(on_both_databases!)]
async fn an_offer_that_says_little_is_for_adults(t: &Waymark) {
    let layla = mentor_from(t, "Layla", "FAMILY", json!({})).await;
    let own = sees(&layla, &layla).await;
    assert_eq!(own["ageGroups"], json!(["YOUNG_ADULT", "ADULT", "OLDER_ADULT"]));
    assert_eq!(own["timeZone"], Value::Null, "no hours, no clock");
    assert_eq!(own["isSupervised"], false);
}

#[apply(on_both_databases!)]
async fn nobody_mentors_from_a_side_that_her_profile_does_not_name(t: &Waymark) {
    let layla = mentor_from(t, "Layla", "ALLY", json!({})).await;
    let input = json!({ "capacity": 1, "perspective": "PERSON_IN_RECOVERY" });
    let payload = layla.client.change("offerMentoring", input, WHOLE).await;
    let error = &payload["userErrors"][0];
    assert_eq!((&error["code"], &error["field"]), (&json!("CONFLICT"), &json!(["perspective"])));
    assert_eq!(sees(&layla, &layla).await["perspective"], "ALLY", "and nothing changed");
}

#[apply(on_both_databases!)]
async fn everything_wrong_is_told_at_once(t: &Waymark) {
    let layla = mentor_from(t, "Layla", "CARER", json!({})).await;
    let window = json!({ "weekday": "MONDAY", "from": "10:00", "until": "11:00" });
    let input = json!({
        "capacity": 0, "experience": " ", "languages": ["english"], "availability": vec![window; 43],
        "timeZone": "Cairo", "hoursPerWeek": 41, "noContactHours": { "from": "10:00", "until": "10:00" },
    });
    let payload = layla.client.change("offerMentoring", input, WHOLE).await;
    let errors = payload["userErrors"].as_array().unwrap();
    let mut fields: Vec<&str> = errors.iter().map(|error| error["field"][0].as_str().unwrap()).collect();
    fields.sort_unstable();
    let all = ["availability", "capacity", "experience", "hoursPerWeek", "languages", "noContactHours", "timeZone"];
    assert_eq!(fields, all);
    let late = json!({ "capacity": 1, "pausedUntil": "2026-01-12" });
    let payload = layla.client.change("offerMentoring", late, WHOLE).await;
    assert_eq!(payload["userErrors"][0]["field"], json!(["pausedUntil"]));
    let many: Vec<String> = (0..11).map(|number| format!("de-{:03}", 100 + number)).collect();
    let payload = layla.client.change("offerMentoring", json!({ "capacity": 1, "languages": many }), WHOLE).await;
    assert_eq!(payload["userErrors"][0]["field"], json!(["languages"]));
}

#[apply(on_both_databases!)]
async fn a_pause_ends_by_itself_when_the_day_begins_where_she_is(t: &Waymark) {
    let layla = mentor_in(t, "Layla", "en", "Africa/Cairo", "CARER", json!({ "pausedUntil": "2026-01-14" })).await;
    let sami = t.member("Sami").await;
    let own = sees(&layla, &layla).await;
    assert_eq!((&own["isAccepting"], &own["pausedUntil"]), (&json!(false), &json!("2026-01-14")));
    assert_eq!(sees(&sami, &layla).await, Value::Null);
    assert_eq!(finds(&sami, None).await.len(), 0);
    assert_eq!(asks(&sami, &layla).await["userErrors"][0]["code"], "MENTOR_UNAVAILABLE");

    t.turn_to("2026-01-13T21:59:00Z");
    assert_eq!(finds(&t.signed_in(&sami).await, None).await.len(), 0);
    t.advance(TimeDelta::minutes(1));
    let (sami, layla) = (t.signed_in(&sami).await, t.signed_in(&layla).await);
    assert_eq!(finds(&sami, None).await, ["Layla"]);
    let own = sees(&layla, &layla).await;
    assert_eq!((&own["isAccepting"], &own["pausedUntil"]), (&json!(true), &Value::Null));
    assert_eq!(asks(&sami, &layla).await["userErrors"], json!([]));

    let again = offers(&layla, json!({ "capacity": 1, "pausedUntil": "2026-02-01" })).await;
    assert_eq!(again["isAccepting"], false);
    let moved = offers(&layla, json!({ "capacity": 1, "timeZone": "America/Lima" })).await;
    assert_eq!(moved["pausedUntil"], "2026-02-01", "the day is meant on her clock, wherever she is");
    let over = offers(&layla, json!({ "capacity": 1, "pausedUntil": null })).await;
    assert_eq!((&over["isAccepting"], &over["pausedUntil"]), (&json!(true), &Value::Null));
}
