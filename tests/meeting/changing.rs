//! Dates that change: called off, moved, held elsewhere, restored; and who is told.

use chrono::TimeDelta;
use futures_util::future::join_all;
use insta::assert_snapshot;
use macro_rules_attribute::apply;
use serde_json::{Value, json};

use super::{does, first_date, set_up, weekly, weekly_with};
use crate::support::client::Client;
use crate::support::smtp::ReceivedLetter;
use crate::support::waymark::{Person, Waymark, on_both_databases};

/// Does something with a date, which goes well, and all that follows from it.
pub async fn well(t: &Waymark, person: &Person, verb: &str, input: Value) {
    assert_eq!(does(&person.client, verb, input).await, None, "{verb}");
    t.run_jobs().await;
}

/// The letters about changes that have come to somebody.
pub fn changes(t: &Waymark, person: &Person) -> Vec<ReceivedLetter> {
    let subjects = ["A change to your plans", "Eine Änderung an deinen Plänen", "تغيير في مواعيدك"];
    t.inbox(&person.email).into_iter().filter(|letter| subjects.contains(&letter.subject().as_str())).collect()
}

async fn date(client: &Client, id: &Value, fields: &str) -> Value {
    let query = format!("query($id: ID!) {{ node(id: $id) {{ ... on Occurrence {{ {fields} }} }} }}");
    client.ask(&query, json!({ "id": id })).await.data()["node"].clone()
}

const HOW: &str = "startsAtLocal endsAt isMoved originalStartsAt status going note { text language } cancelReason
    cancelReasonLanguage format venue { name } languages { language } topic { id }";

#[apply(on_both_databases!)]
async fn each_who_comes_is_told_once_and_who_changed_it_is_not(t: &Waymark) {
    let (farida, id) = first_date(t, weekly()).await;
    let (noor, sami, ana) = (t.member("Noor").await, t.member("Sami").await, t.member("Ana").await);
    for person in [&farida, &noor, &sami] {
        well(t, person, "rsvp", json!({ "occurrence": id })).await;
    }
    well(t, &sami, "withdrawRsvp", json!({ "occurrence": id })).await;
    let told = || [&farida, &noor, &sami, &ana].map(|person| changes(t, person).len());

    well(t, &farida, "cancelOccurrence", json!({ "occurrence": id, "reason": "Snow.", "language": "en" })).await;
    assert_eq!(told(), [0, 1, 0, 0], "called off");
    well(t, &farida, "restoreOccurrence", json!({ "occurrence": id })).await;
    assert_eq!(told(), [0, 2, 0, 0], "restored");
    well(t, &farida, "moveOccurrence", json!({ "occurrence": id, "startsAtLocal": "2026-01-14T20:00:00" })).await;
    assert_eq!(told(), [0, 3, 0, 0], "moved");
    let venue = json!({ "name": "Library", "address": "3 Nile Street" });
    well(t, &farida, "changeOccurrence", json!({ "occurrence": id, "venue": venue })).await;
    assert_eq!(told(), [0, 4, 0, 0], "elsewhere");
    // What changes neither time nor place is read by whoever looks.
    well(t, &farida, "changeOccurrence", json!({ "occurrence": id, "note": "Bring a cup." })).await;
    well(t, &farida, "moveOccurrence", json!({ "occurrence": id, "startsAtLocal": "2026-01-14T20:00:00" })).await;
    t.run_jobs().await;
    assert_eq!(told(), [0, 4, 0, 0]);
    assert_eq!(date(&noor.client, &id, "going").await["going"], 2, "and everybody's place was kept");
}

#[apply(on_both_databases!)]
async fn another_end_is_told_to_those_who_come(t: &Waymark) {
    let (farida, id) = first_date(t, weekly_with(json!({ "capacity": 1 }))).await;
    let (noor, sami) = (t.member("Noor").await, t.member("Sami").await);
    for person in [&noor, &sami] {
        well(t, person, "rsvp", json!({ "occurrence": id })).await;
    }
    let lasting =
        |minutes: i32| json!({ "occurrence": id, "startsAtLocal": "2026-01-13T19:00:00", "durationMinutes": minutes });
    for _ in 0..2 {
        well(t, &farida, "moveOccurrence", lasting(120)).await;
    }
    let [to_noor] = changes(t, &noor).try_into().unwrap();
    let text = to_noor.text();
    assert!(text.contains("keeps its beginning, but ends at another time"), "{text}");
    assert!(text.contains("New end") && text.contains("5:00") && text.contains("7:00"), "{text}");
    assert!(!text.contains("New time"), "{text}");
    let [(method, entry)] = to_noor.dates().try_into().unwrap();
    assert_eq!(method, "REQUEST");
    for line in ["SEQUENCE:1", "DTSTART:20260113T170000Z", "DTEND:20260113T190000Z"] {
        assert!(entry.contains(&format!("\r\n{line}\r\n")), "{line} in {entry}");
    }
    let [to_sami] = changes(t, &sami).try_into().unwrap();
    assert!(to_sami.text().contains("your place in line is kept"), "{}", to_sami.text());
    assert_eq!(to_sami.dates().len(), 0, "who waits has none of it in her calendar");

    // Of two changes one has undone the other before the post has left.
    for minutes in [60, 120] {
        assert_eq!(does(&farida.client, "moveOccurrence", lasting(minutes)).await, None);
    }
    t.run_jobs().await;
    assert_eq!(changes(t, &noor).len(), 2, "only how it has become is told");
    let moved = json!({ "occurrence": id, "startsAtLocal": "2026-01-14T20:00:00", "durationMinutes": 45 });
    well(t, &farida, "moveOccurrence", moved).await;
    let text = changes(t, &noor).pop().unwrap().text();
    assert!(text.contains("New time") && text.contains("6:00"), "{text}");
    assert!(text.contains("New end") && text.contains("6:45"), "{text}");
}

#[apply(on_both_databases!)]
async fn a_steward_changes_and_the_facilitator_who_comes_is_told(t: &Waymark) {
    let (farida, id) = first_date(t, weekly()).await;
    let steward = t.member_with_role("Sana", "STEWARD").await;
    well(t, &farida, "rsvp", json!({ "occurrence": id })).await;
    well(t, &steward, "rsvp", json!({ "occurrence": id })).await;
    well(t, &steward, "moveOccurrence", json!({ "occurrence": id, "startsAtLocal": "2026-01-14T20:00:00" })).await;
    assert_eq!([&farida, &steward].map(|person| changes(t, person).len()), [1, 0]);
}

#[apply(on_both_databases!)]
async fn a_letter_tells_how_things_stand_by_then(t: &Waymark) {
    let (farida, id) = first_date(t, weekly()).await;
    let noor = t.member("Noor").await;
    well(t, &noor, "rsvp", json!({ "occurrence": id })).await;
    // Called off and restored before the post has left, there is no news of being called off.
    assert_eq!(does(&farida.client, "cancelOccurrence", json!({ "occurrence": id })).await, None);
    assert_eq!(does(&farida.client, "restoreOccurrence", json!({ "occurrence": id })).await, None);
    t.run_jobs().await;
    let letters = changes(t, &noor);
    assert_eq!(letters.len(), 1);
    assert!(letters[0].text().contains("takes place after all"), "{}", letters[0].text());
}

#[apply(on_both_databases!)]
async fn a_moved_date_stays_the_same_date(t: &Waymark) {
    let (farida, id) = first_date(t, weekly()).await;
    let input = |time: &str| json!({ "occurrence": id, "startsAtLocal": time });
    let is = |code: &str| Some(code.to_owned());
    for (time, expected) in [
        ("2026-01-20T19:00:00", is("CONFLICT")),
        ("2026-01-12T10:00:00", is("BAD_USER_INPUT")),
        ("2226-01-12T10:00:00", is("BAD_USER_INPUT")),
        ("2027-01-05T19:00:00", is("CONFLICT")),
        ("2026-01-18T03:00:00", None),
    ] {
        assert_eq!(does(&farida.client, "moveOccurrence", input(time)).await, expected, "{time}");
    }
    let shorter = json!({ "occurrence": id, "startsAtLocal": "2026-01-18T03:00:00", "durationMinutes": 30 });
    assert_eq!(does(&farida.client, "moveOccurrence", shorter).await, None);
    let moved = date(&t.visitor(), &id, HOW).await;
    assert_eq!(moved["startsAtLocal"], "2026-01-18T03:00:00");
    assert_eq!(moved["endsAt"], "2026-01-18T01:30:00Z");
    assert_eq!((&moved["isMoved"], &moved["originalStartsAt"]), (&json!(true), &json!("2026-01-13T17:00:00Z")));
    let found = t.visitor().ask("{ occurrences(first: 1) { nodes { id } } }", Value::Null).await.data();
    assert_eq!(found["occurrences"]["nodes"][0]["id"], id, "it is found at its new time");
    assert_eq!(does(&farida.client, "moveOccurrence", input("2026-01-13T19:00:00")).await, None);
    assert_eq!(date(&t.visitor(), &id, HOW).await["isMoved"], false);
}

#[apply(on_both_databases!)]
async fn one_date_is_other_than_the_series(t: &Waymark) {
    let steward = t.member_with_role("Sana", "STEWARD").await;
    let names = json!([{ "language": "en", "text": "Grief" }]);
    let topic = json!({ "concept": "grief", "names": names });
    let topic = steward.client.change("createTopic", topic, "topic { id }").await["topic"]["id"].clone();
    let (farida, id) = first_date(t, weekly()).await;
    let change = async |mut input: Value| {
        input["occurrence"] = id.clone();
        let payload = farida.client.change("changeOccurrence", input, "occurrence { id }").await;
        let error = &payload["userErrors"][0];
        json!([error["code"], error["field"]])
    };
    let fine = json!([null, null]);
    let different = json!({
        "format": "ONLINE", "joinUrl": "https://meet.example.org/once", "topic": topic, "note": "Nur heute.",
        "language": "de", "languages": [{ "language": "de" }],
    });
    assert_eq!(change(different).await, fine);
    let how = date(&t.visitor(), &id, HOW).await;
    assert_eq!((&how["format"], &how["venue"]), (&json!("ONLINE"), &Value::Null));
    assert_eq!(how["note"], json!({ "text": "Nur heute.", "language": "de" }));
    assert_eq!((&how["languages"], &how["topic"]["id"]), (&json!([{ "language": "de" }]), &topic));
    let url = date(&farida.client, &id, "joinUrl").await;
    assert_eq!(url["joinUrl"], "https://meet.example.org/once");

    for (wrong, expected) in [
        (json!({ "venue": { "name": "A", "address": "B" } }), json!(["BAD_USER_INPUT", ["venue"]])),
        (json!({ "format": "IN_PERSON", "dialIn": "1" }), json!(["BAD_USER_INPUT", ["dialIn"]])),
        (json!({ "joinUrl": "javascript:alert(1)" }), json!(["BAD_USER_INPUT", ["joinUrl"]])),
        (json!({ "topic": format!("topic_{}", "0".repeat(32)) }), json!(["NOT_FOUND", ["topic"]])),
        (json!({ "languages": [] }), json!(["BAD_USER_INPUT", ["languages"]])),
        (json!({ "note": " " }), json!(["BAD_USER_INPUT", ["note"]])),
        (json!({ "note": "A", "language": "german!" }), json!(["BAD_USER_INPUT", ["language"]])),
    ] {
        assert_eq!(change(wrong.clone()).await, expected, "{wrong}");
    }

    let back = json!({ "format": null, "joinUrl": null, "topic": null, "note": null, "languages": null });
    assert_eq!(change(back).await, fine);
    let how = date(&t.visitor(), &id, HOW).await;
    assert_eq!((&how["format"], &how["venue"]["name"]), (&json!("HYBRID"), &json!("بيت الحي")));
    assert_eq!((&how["note"], &how["topic"]), (&Value::Null, &Value::Null));
    assert_eq!(how["languages"], json!([{ "language": "ar" }, { "language": "en" }]));
}

#[apply(on_both_databases!)]
async fn what_was_called_off_neither_moves_nor_changes_until_it_is_restored(t: &Waymark) {
    let (farida, id) = first_date(t, weekly()).await;
    let noor = t.member("Noor").await;
    well(t, &noor, "rsvp", json!({ "occurrence": id })).await;
    let off = Some("OCCURRENCE_CANCELLED".to_owned());
    assert_eq!(
        does(&farida.client, "restoreOccurrence", json!({ "occurrence": id })).await.as_deref(),
        Some("CONFLICT")
    );
    let reason = json!({ "occurrence": id, "reason": "الغرفة مغمورة.", "language": "ar" });
    assert_eq!(does(&farida.client, "cancelOccurrence", reason).await, None);
    let how = date(&t.visitor(), &id, HOW).await;
    assert_eq!((&how["cancelReasonLanguage"], &how["note"]), (&json!("ar"), &Value::Null));
    let moved = json!({ "occurrence": id, "startsAtLocal": "2026-01-14T20:00:00" });
    assert_eq!(does(&farida.client, "moveOccurrence", moved).await, off);
    assert_eq!(does(&farida.client, "changeOccurrence", json!({ "occurrence": id, "note": "A" })).await, off);
    assert_eq!(does(&farida.client, "restoreOccurrence", json!({ "occurrence": id })).await, None);
    let how = date(&t.visitor(), &id, HOW).await;
    assert_eq!((&how["status"], &how["cancelReason"], &how["going"]), (&json!("SCHEDULED"), &Value::Null, &json!(1)));
    let sami = t.member("Sami").await;
    assert_eq!(does(&sami.client, "rsvp", json!({ "occurrence": id })).await, None, "one may come again");
}

#[apply(on_both_databases!)]
async fn of_changes_at_the_same_moment_none_is_lost_and_none_is_told_twice(t: &Waymark) {
    let farida = t.member_with_role("Farida", "FACILITATOR").await;
    let noor = t.member("Noor").await;
    let meeting = set_up(&farida, weekly()).await;
    let query = "query($id: ID!) { node(id: $id) { ... on Meeting { occurrences(first: 5) { nodes { id } } } } }";
    let node = farida.client.ask(query, json!({ "id": meeting })).await.data()["node"].clone();
    let ids: Vec<Value> = node["occurrences"]["nodes"].as_array().unwrap().iter().map(|n| n["id"].clone()).collect();
    for id in &ids {
        well(t, &noor, "rsvp", json!({ "occurrence": id })).await;
    }
    // Five dates want the same free hour: one has it.
    let moves = ids.iter().map(|id| json!({ "occurrence": id, "startsAtLocal": "2026-01-16T19:00:00" }));
    let answers = join_all(moves.map(|input| does(&farida.client, "moveOccurrence", input))).await;
    assert_eq!(answers.iter().filter(|answer| answer.is_none()).count(), 1, "{answers:?}");
    assert!(answers.iter().flatten().all(|code| code == "CONFLICT"), "{answers:?}");
    // One date is called off five times at once: it is once.
    let offs = (0..5).map(|_| does(&farida.client, "cancelOccurrence", json!({ "occurrence": ids[0] })));
    let answers = join_all(offs).await;
    assert_eq!(answers.iter().filter(|answer| answer.is_none()).count(), 1, "{answers:?}");
    t.run_jobs().await;
    assert_eq!(changes(t, &noor).len(), 2);
}

/// How many reminders have come.
fn reminders(t: &Waymark, person: &Person) -> usize {
    let letters = t.inbox(&person.email);
    letters.iter().filter(|letter| letter.subject() == "A small reminder for you").count()
}

async fn until(t: &Waymark, time: &str) {
    let time = time.parse().unwrap();
    while t.now() < time {
        t.advance(TimeDelta::minutes(15).min(time - t.now()));
        t.run_jobs().await;
    }
}

async fn reminded(t: &Waymark) -> (Person, Value, Person) {
    let (farida, id) = first_date(t, weekly()).await;
    let noor = t.member("Noor").await;
    noor.client.change("giveConsent", json!({ "purpose": "REMINDERS" }), "consent { given }").await;
    well(t, &noor, "rsvp", json!({ "occurrence": id })).await;
    (farida, id, noor)
}

// The first date begins on January 13 at 17:00 UTC; reminders leave two hours before.

#[apply(on_both_databases!)]
async fn reminders_follow_a_later_time_and_come_again(t: &Waymark) {
    let (farida, id, noor) = reminded(t).await;
    until(t, "2026-01-13T15:00:00Z").await;
    assert_eq!(reminders(t, &noor), 1, "of the old time");
    t.advance(TimeDelta::minutes(1));
    let farida = t.signed_in(&farida).await;
    well(t, &farida, "moveOccurrence", json!({ "occurrence": id, "startsAtLocal": "2026-01-14T19:00:00" })).await;
    until(t, "2026-01-14T14:45:00Z").await;
    assert_eq!(reminders(t, &noor), 1);
    until(t, "2026-01-14T17:00:00Z").await;
    assert_eq!(reminders(t, &noor), 2, "of the new time, once");
    assert_eq!(changes(t, &noor).len(), 1);
}

#[apply(on_both_databases!)]
async fn reminders_follow_an_earlier_time(t: &Waymark) {
    let (farida, id, noor) = reminded(t).await;
    well(t, &farida, "moveOccurrence", json!({ "occurrence": id, "startsAtLocal": "2026-01-12T21:00:00" })).await;
    until(t, "2026-01-12T16:45:00Z").await;
    assert_eq!(reminders(t, &noor), 0);
    until(t, "2026-01-12T17:00:00Z").await;
    assert_eq!(reminders(t, &noor), 1);
    until(t, "2026-01-13T18:00:00Z").await;
    assert_eq!(reminders(t, &noor), 1);
}

#[apply(on_both_databases!)]
async fn a_date_that_was_called_off_reminds_nobody_and_a_restored_one_does(t: &Waymark) {
    let (farida, id, noor) = reminded(t).await;
    well(t, &farida, "cancelOccurrence", json!({ "occurrence": id })).await;
    until(t, "2026-01-13T15:30:00Z").await;
    assert_eq!(reminders(t, &noor), 0);
    let farida = t.signed_in(&farida).await;
    well(t, &farida, "restoreOccurrence", json!({ "occurrence": id })).await;
    until(t, "2026-01-13T18:00:00Z").await;
    assert_eq!(reminders(t, &noor), 1);
}

#[apply(on_both_databases!)]
async fn the_letter_is_in_the_readers_language_and_on_her_clocks(t: &Waymark) {
    let (farida, id) = first_date(t, weekly_with(json!({ "capacity": 8 }))).await;
    let lena = t.member_in("Lena", "de", "Europe/Berlin").await;
    let amal = t.member_in("Amal", "ar", "America/New_York").await;
    for person in [&lena, &amal] {
        well(t, person, "rsvp", json!({ "occurrence": id })).await;
    }
    well(t, &farida, "moveOccurrence", json!({ "occurrence": id, "startsAtLocal": "2026-01-14T20:00:00" })).await;
    let reason = json!({ "occurrence": id, "reason": "الغرفة مغمورة.", "language": "ar" });
    well(t, &farida, "cancelOccurrence", reason).await;
    let letters = [changes(t, &lena), changes(t, &amal)].concat();
    let all: Vec<String> = letters.iter().map(|letter| format!("{}\n\n{}", letter.subject(), letter.text())).collect();
    assert_snapshot!("moved and called off", all.join("\n==========\n\n"));
    assert!(letters.iter().all(|letter| letter.header("Content-Type").is_some()));
    assert!(changes(t, &amal).iter().all(|letter| letter.html().contains("dir=\"rtl\"")));
}
