//! Who greets whom: language, zone and load; capacity, however many come at once; pauses; who sees what.

use chrono::TimeDelta;
use futures_util::future::join_all;
use macro_rules_attribute::apply;
use serde_json::{Value, json};
use waymark::jobs;

use super::{comes, does, greeter, greets, letters, offers, waiting, welcome_of};
use crate::support::waymark::{code_in, on_both_databases};

#[apply(on_both_databases!)]
async fn a_language_comes_first_then_the_zone_then_the_load(t: &Waymark) {
    let steward = t.member_with_role("Priya", "steward").await;
    let layla = greeter(t, "Layla", "ar", "Africa/Cairo", 3).await;
    let hind = greeter(t, "Hind", "ar", "America/Santiago", 3).await;
    let sam = greeter(t, "Sam", "en", "Africa/Cairo", 3).await;

    comes(t, "Noor", "ar-MA", "Africa/Cairo").await;
    assert_eq!(greets(&layla).await, ["Noor"], "her language, whatever its region, and her zone");
    comes(t, "Rana", "ar", "America/Santiago").await;
    assert_eq!(greets(&hind).await, ["Rana"], "her language, near where she lives");
    comes(t, "Chidi", "ig", "Africa/Lagos").await;
    assert_eq!(greets(&sam).await, ["Chidi"], "nobody greets in his: the community's own");
    let salma = greeter(t, "Salma", "ar", "Africa/Cairo", 3).await;
    comes(t, "Amal", "ar", "Africa/Cairo").await;
    assert_eq!(greets(&salma).await, ["Amal"], "who looks after fewest");

    // Sam greets in Swahili alone from now on: nobody speaks the community's language.
    offers(&sam, json!({ "capacity": 3, "languages": ["sw"] })).await;
    comes(t, "Ada", "ig", "Africa/Lagos").await;
    assert_eq!(waiting(&steward).await, ["Ada"], "nobody could talk with her: stewards see it at once");
    assert_eq!(letters(t, &steward).len(), 1);
    assert_eq!(offers(&sam, json!({ "capacity": 3, "languages": null })).await["languages"], json!(["en"]));
    t.run_jobs().await;
    assert_eq!(greets(&sam).await, ["Chidi", "Ada"], "whoever waits is given to who can");
}

#[apply(on_both_databases!)]
async fn who_knows_her_way_is_no_newcomer(t: &Waymark) {
    let layla = greeter(t, "Layla", "en", "UTC", 3).await;
    let joao = t.member("Joao").await;
    t.grant(&joao, "facilitator").await;
    t.run_jobs().await;
    assert_eq!(greets(&layla).await.len(), 0);
    comes(t, "Noor", "en", "UTC").await;
    comes(t, "Noor", "en", "UTC").await;
    assert_eq!(greets(&layla).await, ["Noor"], "whoever signs in again has not come again");
}

#[apply(on_both_databases!)]
async fn twenty_come_at_once_and_two_have_room_for_three(t: &Waymark) {
    let steward = t.member_with_role("Priya", "steward").await;
    let (layla, hind) = (greeter(t, "Layla", "en", "UTC", 3).await, greeter(t, "Hind", "en", "UTC", 3).await);
    let visitor = t.visitor();
    let emails: Vec<String> = (0..20).map(|number| format!("newcomer{number}@example.org")).collect();
    let signing_up = emails.iter().zip(0..).map(|(email, number)| {
        let input = json!({ "email": email, "displayName": format!("Newcomer {number}") });
        visitor.change("signUp", input, "letter { codeLength }")
    });
    join_all(signing_up).await;
    t.run_jobs().await;
    let signing_in = emails.iter().map(|email| {
        let input = json!({ "email": email, "code": code_in(&t.inbox(email).pop().unwrap()) });
        visitor.change("signInWithCode", input, "session { accessToken }")
    });
    for payload in join_all(signing_in).await {
        assert_eq!(payload["userErrors"], json!([]));
    }
    // Several workers share the work.
    for outcome in join_all((0..6).map(|_| jobs::run_due(&t.app))).await {
        outcome.unwrap();
    }
    t.run_jobs().await;

    let (first, second) = (greets(&layla).await, greets(&hind).await);
    assert_eq!((first.len(), second.len()), (3, 3), "{first:?} {second:?}");
    let seen = waiting(&steward).await;
    assert_eq!(seen.len(), 14, "everybody else is seen");
    let mut all = [first, second, seen].concat();
    all.sort();
    all.dedup();
    assert_eq!(all.len(), 20, "nobody is lost, and nobody is given twice");
    assert_eq!(letters(t, &steward).len(), 1, "once a day");

    // More room is filled at once, and not overfilled.
    let offer = offers(&layla, json!({ "capacity": 5 })).await;
    assert_eq!((&offer["capacity"], &offer["openWelcomes"]), (&json!(5), &json!(3)));
    t.run_jobs().await;
    assert_eq!((greets(&layla).await.len(), greets(&hind).await.len()), (5, 3));
}

#[apply(on_both_databases!)]
async fn who_pauses_or_cannot_leaves_it_to_others(t: &Waymark) {
    let steward = t.member_with_role("Priya", "steward").await;
    let layla = greeter(t, "Layla", "en", "UTC", 3).await;
    let noor = comes(t, "Noor", "en", "UTC").await;
    let words = json!({ "welcome": welcome_of(&layla).await, "message": "Good that you are here." });
    assert_eq!(does(&layla, "greet", words).await, None);
    comes(t, "Sami", "en", "UTC").await;
    assert_eq!(greets(&layla).await, ["Noor", "Sami"]);
    let hind = greeter(t, "Hind", "en", "UTC", 1).await;

    assert_eq!(offers(&layla, json!({ "capacity": 3, "isAvailable": false })).await["isAvailable"], false);
    t.run_jobs().await;
    assert_eq!(greets(&layla).await, ["Noor"], "to whom she has written stays with her");
    assert_eq!(greets(&hind).await, ["Sami"]);
    comes(t, "Yusuf", "en", "UTC").await;
    assert_eq!((greets(&layla).await.len(), greets(&hind).await.len()), (1, 1), "a pause is respected, and so is room");
    assert_eq!(waiting(&steward).await, ["Yusuf"]);

    let id = welcome_of(&hind).await;
    assert_eq!(does(&noor, "passOnWelcome", json!({ "welcome": id })).await.as_deref(), Some("NOT_FOUND"));
    assert_eq!(does(&hind, "passOnWelcome", json!({ "welcome": id })).await, None);
    assert_eq!(does(&hind, "passOnWelcome", json!({ "welcome": id })).await.as_deref(), Some("NOT_FOUND"));
    t.run_jobs().await;
    assert_eq!(
        greets(&hind).await,
        ["Yusuf"],
        "nobody is asked twice for the same newcomer, and room is not left empty"
    );
    assert_eq!(waiting(&steward).await, ["Sami", "Yusuf"], "who was seen is seen until she is greeted");
    let about_it = letters(t, &hind).len();
    assert_eq!(about_it, 2, "she was asked twice, and is not told of what she did herself");
}

#[apply(on_both_databases!)]
async fn room_comes_back_after_two_weeks(t: &Waymark) {
    let layla = greeter(t, "Layla", "en", "UTC", 1).await;
    comes(t, "Noor", "en", "UTC").await;
    let words = json!({ "welcome": welcome_of(&layla).await, "message": "Good that you are here." });
    assert_eq!(does(&layla, "greet", words.clone()).await, None);
    assert_eq!(does(&layla, "greet", words).await.as_deref(), Some("CONFLICT"), "said twice");
    comes(t, "Sami", "en", "UTC").await;
    assert_eq!(greets(&layla).await, ["Noor"]);
    t.advance(TimeDelta::days(14));
    t.run_jobs().await;
    let layla = t.signed_in(&layla).await;
    assert_eq!(greets(&layla).await, ["Noor", "Sami"]);
    let closed = layla.client.ask("{ myWelcomes(state: CLOSED) { nodes { state } } }", Value::Null).await.data();
    assert_eq!(closed["myWelcomes"]["nodes"], json!([{ "state": "CLOSED" }]));
}

#[apply(on_both_databases!)]
async fn a_welcome_is_seen_by_the_two_and_by_nobody_else(t: &Waymark) {
    let steward = t.member_with_role("Priya", "steward").await;
    let layla = greeter(t, "Layla", "en", "UTC", 3).await;
    let noor = comes(t, "Noor", "en", "UTC").await;
    let hind = greeter(t, "Hind", "en", "UTC", 3).await;
    let id = welcome_of(&layla).await;
    let node = "query($id: ID!) { node(id: $id) { ... on Welcome { state } } }";
    for (person, sees) in [(&noor, true), (&layla, true), (&hind, false), (&steward, false)] {
        let seen = person.client.ask(node, json!({ "id": id })).await.data();
        assert_eq!(seen["node"] != Value::Null, sees, "{}", person.email);
    }
    let message = json!({ "welcome": id, "message": "Good that you are here." });
    for (person, code) in [(&hind, "NOT_FOUND"), (&steward, "NOT_FOUND"), (&noor, "FORBIDDEN")] {
        assert_eq!(does(person, "greet", message.clone()).await.as_deref(), Some(code), "{}", person.email);
    }
    let met = json!({ "welcome": id });
    assert_eq!(does(&noor, "confirmMet", met.clone()).await.as_deref(), Some("CONFLICT"), "nobody has written yet");
    assert_eq!(does(&hind, "confirmMet", met.clone()).await.as_deref(), Some("NOT_FOUND"));
    assert_eq!(
        does(&layla, "greet", json!({ "welcome": id, "message": " " })).await.as_deref(),
        Some("BAD_USER_INPUT")
    );

    // Those who follow are told: both of them, and nobody else.
    let mut stream = noor.client.follow("subscription { changes(kinds: [WELCOME]) { nodeId } }", Value::Null).await;
    assert_eq!(does(&layla, "greet", message).await, None);
    assert_eq!(stream.next().await.unwrap()["data"]["changes"]["nodeId"], id);
    let changed = "{ changes(kinds: [WELCOME], last: 9) { nodes { nodeId } } }";
    for (person, many) in [(&noor, true), (&layla, true), (&hind, false), (&steward, false)] {
        let nodes = person.client.ask(changed, Value::Null).await.data()["changes"]["nodes"].clone();
        assert_eq!(!nodes.as_array().unwrap().is_empty(), many, "{}", person.email);
    }
    assert_eq!(does(&layla, "confirmMet", met.clone()).await, None);
    assert_eq!(does(&noor, "confirmMet", met).await.as_deref(), Some("CONFLICT"), "it has been said");
}
