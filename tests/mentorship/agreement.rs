//! What two agree on before they walk, and how it changes.

use chrono::TimeDelta;
use futures_util::future::join_all;
use macro_rules_attribute::apply;
use serde_json::{Value, json};

use super::{ask, does, mentor};
use crate::support::together::{agree, terms};
use crate::support::waymark::{Person, Waymark, on_both_databases};

const AGREEMENTS: &str = "mentorship { state
    agreement { version channels everyWeeks minutesPerWeek inACrisis lookAgainOn confirmedByMe confirmedByOther }
    proposedAgreement { version rhythm proposedByMe confirmedByMe confirmedByOther inForceAt } }";

/// Two of whom the mentor has said yes.
async fn accepted(t: &Waymark) -> (Person, Person, Value) {
    let (layla, sami) = (mentor(t, "Layla", "en", 3).await, t.member("Sami").await);
    let id = ask(&sami, &layla).await;
    assert_eq!(does(&layla, "acceptMentorship", &id).await, "ACCEPTED");
    t.run_jobs().await;
    (layla, sami, id)
}

async fn proposes(person: &Person, id: &Value, seen: Option<i32>, change: Value) -> Value {
    let mut input = terms(id);
    input["version"] = json!(seen);
    input.as_object_mut().unwrap().extend(change.as_object().unwrap().clone());
    person.client.change("proposeAgreement", input, AGREEMENTS).await
}

async fn answers(person: &Person, verb: &str, id: &Value, version: i32) -> Value {
    person.client.change(verb, json!({ "mentorship": id, "version": version }), AGREEMENTS).await
}

/// What is in force and what is proposed, as versions.
async fn versions(person: &Person, id: &Value) -> (Value, Value) {
    let query = "query($id: ID!) { node(id: $id) { ... on Mentorship {
        agreement { version } proposedAgreement { version } } } }";
    let node = person.client.ask(query, json!({ "id": id })).await.data()["node"].clone();
    (node["agreement"]["version"].clone(), node["proposedAgreement"]["version"].clone())
}

fn code(payload: &Value) -> &str {
    payload["userErrors"][0]["code"].as_str().unwrap_or("none")
}

fn last_letter(t: &Waymark, person: &Person) -> String {
    t.inbox(&person.email).pop().unwrap().text()
}

#[apply(on_both_databases!)]
async fn nothing_begins_before_both_have_confirmed(t: &Waymark) {
    let (layla, sami, id) = accepted(t).await;
    let secret = "Call my sister Zahra.";
    let payload = proposes(&sami, &id, None, json!({ "inACrisis": secret, "rhythm": "Thursdays" })).await;
    let proposed = json!({ "version": 1, "rhythm": "Thursdays", "proposedByMe": true, "confirmedByMe": true,
        "confirmedByOther": false, "inForceAt": null });
    let waiting = json!({ "state": "ACCEPTED", "agreement": null, "proposedAgreement": proposed });
    assert_eq!(payload["mentorship"], waiting);
    t.run_jobs().await;
    assert!(last_letter(t, &layla).contains("there is a proposal for how the two of you want to walk together"));

    let payload = answers(&sami, "confirmAgreement", &id, 1).await;
    assert_eq!(payload["mentorship"], waiting, "she has confirmed it by proposing it");
    let payload = answers(&layla, "confirmAgreement", &id, 1).await;
    let agreed = json!({ "version": 1, "channels": ["TEXT", "VIDEO"], "everyWeeks": 1, "minutesPerWeek": 60,
        "inACrisis": secret, "lookAgainOn": "2026-03-09", "confirmedByMe": true, "confirmedByOther": true });
    assert_eq!(payload["mentorship"], json!({ "state": "ACTIVE", "agreement": agreed, "proposedAgreement": null }));
    t.run_jobs().await;
    assert!(last_letter(t, &sami).contains("What you proposed in one of your mentorships has been confirmed."));
    assert_eq!(answers(&layla, "confirmAgreement", &id, 1).await["mentorship"]["agreement"]["version"], 1, "again");

    t.advance(TimeDelta::days(70));
    t.run_jobs().await;
    for letter in t.smtp.letters() {
        let whole = format!("{}{}", letter.text(), letter.html());
        assert!(!whole.contains("Zahra") && !whole.contains("Thursdays"), "nothing of it is ever mailed: {whole}");
    }
    for (reader, other) in [(&layla, "Sami"), (&sami, "Layla")] {
        assert!(t.inbox(&reader.email).iter().all(|letter| !letter.text().contains(other)), "nor anybody named");
    }
}

#[apply(on_both_databases!)]
async fn a_change_holds_when_both_have_confirmed_it(t: &Waymark) {
    let (layla, sami, id) = accepted(t).await;
    agree(&layla, &sami, &id).await;
    proposes(&layla, &id, Some(1), json!({ "everyWeeks": 2 })).await;
    assert_eq!(versions(&sami, &id).await, (json!(1), json!(2)), "until then the one in force holds");
    t.run_jobs().await;

    let declined = answers(&sami, "declineAgreement", &id, 2).await;
    assert_eq!(declined["mentorship"]["proposedAgreement"], Value::Null);
    t.run_jobs().await;
    assert!(last_letter(t, &layla).contains("does not suit you both in this form"));
    assert_eq!(code(&answers(&sami, "confirmAgreement", &id, 2).await), "CONFLICT", "it is set aside");

    proposes(&layla, &id, Some(2), json!({ "everyWeeks": 3 })).await;
    proposes(&sami, &id, Some(3), json!({ "everyWeeks": 4 })).await;
    assert_eq!(versions(&layla, &id).await, (json!(1), json!(4)), "one proposal takes the place of the other");
    assert_eq!(code(&answers(&sami, "confirmAgreement", &id, 3).await), "CONFLICT", "of which one has not read");
    let payload = answers(&layla, "confirmAgreement", &id, 4).await;
    assert_eq!(payload["mentorship"]["agreement"]["everyWeeks"], 4);
    assert_eq!(payload["mentorship"]["state"], "ACTIVE");
    assert_eq!(versions(&sami, &id).await, (json!(4), Value::Null));

    proposes(&layla, &id, Some(4), json!({})).await;
    answers(&layla, "declineAgreement", &id, 5).await;
    let letters = || [&layla, &sami].map(|person| t.inbox(&person.email).len());
    let [to_layla, to_sami] = letters();
    t.run_jobs().await;
    assert_eq!(letters(), [to_layla, to_sami + 1], "only that hers was confirmed: the other took her own back herself");
}

#[apply(on_both_databases!)]
async fn nobody_overwrites_what_she_has_not_seen(t: &Waymark) {
    let (layla, sami, id) = accepted(t).await;
    assert_eq!(code(&proposes(&layla, &id, Some(1), json!({})).await), "CONFLICT", "there is none yet");
    proposes(&layla, &id, None, json!({})).await;
    let blind = proposes(&sami, &id, None, json!({})).await;
    assert_eq!((code(&blind), &blind["userErrors"][0]["field"]), ("CONFLICT", &json!(["version"])));
    assert_eq!(code(&answers(&sami, "confirmAgreement", &id, 2).await), "NOT_FOUND");
    assert_eq!(code(&proposes(&sami, &id, Some(1), json!({})).await), "none");
}

#[apply(on_both_databases!)]
async fn of_two_at_once_none_is_lost(t: &Waymark) {
    let (layla, sami) = (mentor(t, "Layla", "en", 20).await, t.member("Sami").await);
    for round in 0..5 {
        t.advance(TimeDelta::days(1));
        let (layla, sami) = (t.signed_in(&layla).await, t.signed_in(&sami).await);
        let id = ask(&sami, &layla).await;
        does(&layla, "acceptMentorship", &id).await;

        let both = join_all([&layla, &sami].map(|one| proposes(one, &id, None, json!({})))).await;
        let mut codes: Vec<&str> = both.iter().map(code).collect();
        codes.sort_unstable();
        assert_eq!(codes, ["CONFLICT", "none"], "round {round}: one of two proposals waits for the other one");

        let both = join_all([&layla, &sami].map(|one| answers(one, "confirmAgreement", &id, 1))).await;
        assert_eq!(both.iter().map(code).collect::<Vec<_>>(), ["none", "none"], "round {round}");
        assert_eq!(states(&layla, &sami, &id).await, [json!("ACTIVE"), json!("ACTIVE")], "round {round}");

        proposes(&layla, &id, Some(1), json!({})).await;
        let (counter, confirmed) =
            tokio::join!(proposes(&layla, &id, Some(2), json!({})), answers(&sami, "confirmAgreement", &id, 2));
        let stands = versions(&sami, &id).await;
        match (code(&counter), code(&confirmed)) {
            ("none", "none") => assert_eq!(stands, (json!(2), json!(3)), "round {round}: confirmed, then changed"),
            ("none", "CONFLICT") => assert_eq!(stands, (json!(1), json!(3)), "round {round}: changed before"),
            other => assert_eq!(other, ("none", "none"), "round {round}"),
        }
        does(&sami, "endMentorship", &id).await;
    }
}

async fn states(layla: &Person, sami: &Person, id: &Value) -> [Value; 2] {
    let query = "query($id: ID!) { node(id: $id) { ... on Mentorship { state } } }";
    let state = async |one: &Person| one.client.ask(query, json!({ "id": id })).await.data()["node"]["state"].clone();
    [state(layla).await, state(sami).await]
}

#[apply(on_both_databases!)]
async fn who_is_waited_for_is_reminded_once(t: &Waymark) {
    let (layla, sami, id) = accepted(t).await;
    let count = |person: &Person| t.inbox(&person.email).len();
    let before = (count(&layla), count(&sami));
    t.advance(TimeDelta::days(3));
    t.run_jobs().await;
    assert_eq!((count(&layla), count(&sami)), (before.0 + 1, before.1 + 1), "nobody has proposed anything");
    assert!(last_letter(t, &sami).contains("can begin as soon as the two of you have agreed"));

    let (layla, sami) = (t.signed_in(&layla).await, t.signed_in(&sami).await);
    let before = (count(&layla), count(&sami));
    proposes(&sami, &id, None, json!({})).await;
    t.run_jobs().await;
    assert_eq!((count(&layla), count(&sami)), (before.0 + 1, before.1));
    t.advance(TimeDelta::days(3));
    t.run_jobs().await;
    assert_eq!((count(&layla), count(&sami)), (before.0 + 2, before.1), "she has not confirmed it yet");
    assert!(last_letter(t, &layla).contains("a proposal is still waiting for you"));
    t.advance(TimeDelta::days(20));
    t.run_jobs().await;
    assert_eq!((count(&layla), count(&sami)), (before.0 + 2, before.1), "and then nobody writes any more");
}

#[apply(on_both_databases!)]
async fn both_look_at_it_again_on_the_day_that_they_chose(t: &Waymark) {
    let layla = mentor(t, "Layla", "en", 3).await;
    let sami = t.member_in("Sami", "en", "Asia/Kolkata").await;
    let id = ask(&sami, &layla).await;
    does(&layla, "acceptMentorship", &id).await;
    proposes(&layla, &id, None, json!({ "lookAgainOn": "2026-01-20" })).await;
    answers(&sami, "confirmAgreement", &id, 1).await;
    proposes(&layla, &id, Some(1), json!({ "lookAgainOn": "2026-01-22" })).await;
    answers(&sami, "confirmAgreement", &id, 2).await;
    t.run_jobs().await;
    let looks = |person: &Person| {
        let letters = t.inbox(&person.email);
        letters.iter().filter(|letter| letter.text().contains("It is time to look again")).count()
    };
    t.turn_to("2026-01-21T12:00:00Z");
    t.run_jobs().await;
    assert_eq!((looks(&layla), looks(&sami)), (0, 0), "another version has taken the place of the first");
    t.turn_to("2026-01-22T03:31:00Z");
    t.run_jobs().await;
    assert_eq!((looks(&layla), looks(&sami)), (0, 1), "in the morning, where each of them lives");
    t.turn_to("2026-01-22T09:01:00Z");
    t.run_jobs().await;
    assert_eq!((looks(&layla), looks(&sami)), (1, 1));
}

#[apply(on_both_databases!)]
async fn what_two_agree_on_is_theirs(t: &Waymark) {
    let (layla, sami, id) = accepted(t).await;
    let eve = mentor(t, "Eve", "en", 1).await;
    t.grant(&eve, "STEWARD").await;
    proposes(&layla, &id, None, json!({})).await;
    for (payload, verb) in [
        (proposes(&eve, &id, Some(1), json!({})).await, "propose"),
        (answers(&eve, "confirmAgreement", &id, 1).await, "confirm"),
        (answers(&eve, "declineAgreement", &id, 1).await, "decline"),
    ] {
        assert_eq!(code(&payload), "NOT_FOUND", "{verb}");
    }
    assert_eq!(versions(&sami, &id).await, (Value::Null, json!(1)), "and nothing was changed by them");

    let asked = ask(&eve, &layla).await;
    assert_eq!(code(&proposes(&layla, &asked, None, json!({})).await), "CONFLICT", "she has not said yes");
    does(&sami, "endMentorship", &id).await;
    assert_eq!(code(&answers(&sami, "confirmAgreement", &id, 1).await), "CONFLICT", "it is over");
    assert_eq!(versions(&sami, &id).await, (Value::Null, Value::Null), "and so is what was proposed");
}

#[apply(on_both_databases!)]
async fn everything_wrong_is_told_at_once(t: &Waymark) {
    let (layla, _, id) = accepted(t).await;
    let nine = json!({ "from": "09:00", "until": "09:00" });
    let wrong = json!({ "channels": [], "everyWeeks": 0, "rhythm": " ", "minutesPerWeek": 1, "contactHours": nine,
        "topicsLeftOut": "", "inACrisis": "\u{200B}", "lookAgainOn": "2026-01-12" });
    let payload = proposes(&layla, &id, None, wrong).await;
    let fields: Vec<&Value> =
        payload["userErrors"].as_array().unwrap().iter().map(|error| &error["field"][0]).collect();
    let named = ["channels", "everyWeeks", "rhythm", "minutesPerWeek", "contactHours", "topicsLeftOut", "inACrisis"];
    assert_eq!(json!(fields), json!([&named[..], &["lookAgainOn"]].concat()));
    let nowhere = json!({ "contactHours": { "from": "09:00", "until": "08:00", "timeZone": "Mars/Base" } });
    let payload = proposes(&layla, &id, None, nowhere).await;
    assert_eq!(payload["userErrors"][0]["field"], json!(["contactHours", "timeZone"]));
}
