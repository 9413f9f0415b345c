//! Series that change: as a whole, from a date on, for a while, for good; and who is told.

use insta::assert_snapshot;
use macro_rules_attribute::apply;
use serde_json::{Value, json};

use super::changing::changes;
use super::{does, set_up, weekly, weekly_with};
use crate::support::client::Client;
use crate::support::waymark::{Person, Waymark, on_both_databases};

const SERIES: &str = "query($id: ID!) { node(id: $id) { ... on Meeting {
    title { text } format state stateUntil endsBefore recurrence startsAtLocal capacity durationMinutes
    venue { name } languages { language } access { fact state } continues { id } continuedBy { id }
    occurrences(first: 30) { nodes { id startsAtLocal status going format venue { name } cancelReason } }
} } }";

async fn series(client: &Client, id: &Value) -> Value {
    client.ask(SERIES, json!({ "id": id })).await.data()["node"].clone()
}

/// The dates of a series, as `01-13T19:00`, with `off` behind those that were called off.
async fn dates(client: &Client, id: &Value) -> Vec<String> {
    let nodes = series(client, id).await["occurrences"]["nodes"].as_array().unwrap().clone();
    let line = |date: &Value| {
        let off = if date["status"] == "CANCELLED" { " off" } else { "" };
        format!("{}{off}", &date["startsAtLocal"].as_str().unwrap()[5..16])
    };
    nodes.iter().map(line).collect()
}

pub async fn ids(client: &Client, id: &Value) -> Vec<Value> {
    let nodes = series(client, id).await["occurrences"]["nodes"].as_array().unwrap().clone();
    nodes.iter().map(|date| date["id"].clone()).collect()
}

/// Does something with a series, and all that follows from it; the payload's meeting, or what is wrong and where.
pub async fn change(t: &Waymark, person: &Person, verb: &str, input: Value) -> Value {
    let payload = person.client.change(verb, input, "meeting { id }").await;
    t.run_jobs().await;
    match payload["userErrors"].get(0) {
        None => payload["meeting"]["id"].clone(),
        Some(error) => json!([error["code"], error["field"]]),
    }
}

async fn come(t: &Waymark, person: &Person, dates: &[Value]) {
    for date in dates {
        assert_eq!(does(&person.client, "rsvp", json!({ "occurrence": date })).await, None);
    }
    t.run_jobs().await;
}

/// A facilitator, her weekly meeting, and its dates; Noor comes to the first four of them, Sami to the second.
async fn meeting_of_two(t: &Waymark) -> (Person, Value, Vec<Value>, Person, Person) {
    let farida = t.member_with_role("Farida", "FACILITATOR").await;
    let id = set_up(&farida, weekly()).await;
    let dates = ids(&farida.client, &id).await;
    let (noor, sami) = (t.member("Noor").await, t.member("Sami").await);
    come(t, &noor, &dates[..4]).await;
    come(t, &sami, &dates[1..2]).await;
    come(t, &farida, &dates[..2]).await;
    (farida, id, dates, noor, sami)
}

#[apply(on_both_databases!)]
async fn what_holds_for_the_whole_series_is_changed(t: &Waymark) {
    let (farida, id, _, noor, sami) = meeting_of_two(t).await;
    let input = json!({
        "meeting": id, "capacity": 5, "texts": [{ "language": "ar", "title": "مساء" }],
        "languages": [{ "language": "ar" }], "accessFacts": [{ "fact": "PARKING", "isAvailable": true }],
    });
    assert_eq!(change(t, &farida, "updateMeeting", input).await, id);
    let now = series(&t.visitor(), &id).await;
    assert_eq!((&now["title"]["text"], &now["capacity"]), (&json!("مساء"), &json!(5)));
    assert_eq!(now["languages"], json!([{ "language": "ar" }]));
    let access = now["access"].as_array().unwrap();
    let known: Vec<_> = access.iter().filter(|fact| fact["state"] != "UNKNOWN").collect();
    assert_eq!(known, [&json!({ "fact": "PARKING", "state": "YES" })]);
    assert_eq!((changes(t, &noor).len(), changes(t, &sami).len()), (0, 0), "that is no news for a letter");

    let outdated = json!({ "meeting": id, "version": 0, "capacity": 3 });
    assert_eq!(change(t, &farida, "updateMeeting", outdated).await, json!(["CONFLICT", ["version"]]));
    let online = json!({ "meeting": id, "version": 1, "format": "ONLINE", "capacity": null });
    assert_eq!(change(t, &farida, "updateMeeting", online).await, id);
    let now = series(&t.visitor(), &id).await;
    assert_eq!((&now["format"], &now["venue"], &now["capacity"]), (&json!("ONLINE"), &Value::Null, &Value::Null));
    let told = [&noor, &sami, &farida].map(|person| changes(t, person).len());
    assert_eq!(told, [1, 1, 0], "one letter each, and none to who changed it");
}

#[apply(on_both_databases!)]
async fn a_series_keeps_what_it_needs(t: &Waymark) {
    let farida = t.member_with_role("Farida", "FACILITATOR").await;
    let id = set_up(&farida, weekly()).await;
    for (wrong, expected) in [
        (json!({ "venue": null }), json!(["BAD_USER_INPUT", ["venue"]])),
        (json!({ "joinUrl": null }), json!(["BAD_USER_INPUT", ["joinUrl"]])),
        (json!({ "format": "IN_PERSON", "joinUrl": "https://a.org" }), json!(["BAD_USER_INPUT", ["joinUrl"]])),
        (json!({ "texts": [{ "language": "en", "title": "A" }] }), json!(["BAD_USER_INPUT", ["texts"]])),
        (json!({ "sourceLanguage": "hi" }), json!(["BAD_USER_INPUT", ["texts"]])),
        (json!({ "capacity": 0 }), json!(["BAD_USER_INPUT", ["capacity"]])),
        (json!({ "languages": [] }), json!(["BAD_USER_INPUT", ["languages"]])),
        (json!({ "topic": format!("topic_{}", "0".repeat(32)) }), json!(["NOT_FOUND", ["topic"]])),
        (json!({ "meeting": format!("meeting_{}", "0".repeat(32)) }), json!(["NOT_FOUND", ["meeting"]])),
    ] {
        let mut input = wrong.clone();
        if wrong["meeting"].is_null() {
            input["meeting"] = id.clone();
        }
        assert_eq!(change(t, &farida, "updateMeeting", input).await, expected, "{wrong}");
    }
    assert_eq!(change(t, &farida, "updateMeeting", json!({ "meeting": id, "format": "IN_PERSON" })).await, id);
    let other = t.member_with_role("Omar", "FACILITATOR").await;
    for (verb, input) in [
        ("updateMeeting", json!({ "meeting": id, "capacity": 3 })),
        ("endMeeting", json!({ "meeting": id })),
        ("setMeetingState", json!({ "meeting": id, "state": "TEMPORARILY_CLOSED" })),
    ] {
        let kind = format!("{}{}Input", verb[..1].to_uppercase(), &verb[1..]);
        let query = format!("mutation($input: {kind}!) {{ {verb}(input: $input) {{ meeting {{ id }} }} }}");
        assert_eq!(other.client.ask(&query, json!({ "input": input })).await.code(), "FORBIDDEN", "{verb}");
    }
}

#[apply(on_both_databases!)]
async fn a_series_goes_on_under_another_rule(t: &Waymark) {
    let (farida, id, old, noor, sami) = meeting_of_two(t).await;
    // From the third date on, on Thursdays at six, every second week.
    let input = json!({
        "occurrence": old[2], "recurrence": "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH", "startsAtLocal": "2026-01-29T18:00:00",
        "durationMinutes": 60, "capacity": 9, "reason": "The hall is free on Thursdays.",
    });
    let next = change(t, &farida, "changeMeetingFrom", input).await;
    // The fourth was answered, and is near none of the new ones but those that others became.
    assert_eq!(dates(&t.visitor(), &id).await, ["01-13T19:00", "01-20T19:00", "02-03T19:00 off"], "what was stays");
    let gone_on = dates(&t.visitor(), &next).await;
    assert_eq!(&gone_on[..2], ["01-29T18:00", "02-12T18:00"]);
    let was = series(&t.visitor(), &id).await;
    let is = series(&t.visitor(), &next).await;
    assert_eq!(was["continuedBy"]["id"], next);
    assert_eq!(is["continues"]["id"], id);
    assert_eq!(was["endsBefore"], "2026-01-27T17:00:00Z");
    assert_eq!((&is["title"]["text"], &is["venue"]["name"]), (&json!("Tuesday evening"), &json!("بيت الحي")));
    assert_eq!((&is["durationMinutes"], &is["capacity"], &was["capacity"]), (&json!(60), &json!(9), &Value::Null));
    assert_eq!(is["languages"], json!([{ "language": "ar" }, { "language": "en" }]));
    assert_eq!(is["occurrences"]["nodes"][0]["id"], old[2], "it is the same date");
    assert_eq!(is["occurrences"]["nodes"][0]["going"], 1, "and whoever comes, comes");

    let fourth = noor.client.ask(
        "query($id: ID!) { node(id: $id) { ... on Occurrence { status } } }",
        json!({
            "id": old[3]
        }),
    );
    assert_eq!(fourth.await.data()["node"]["status"], "CANCELLED", "it has no place in the new rule");
    let letters = changes(t, &noor);
    assert_eq!(letters.len(), 1, "one letter for all of it");
    assert_snapshot!("goes on under another rule", letters[0].text());
    assert_eq!((changes(t, &sami).len(), changes(t, &farida).len()), (0, 0), "her dates are as they were");
}

#[apply(on_both_databases!)]
async fn reminders_follow_a_series_that_goes_on(t: &Waymark) {
    let (farida, _, old, noor, _) = meeting_of_two(t).await;
    noor.client.change("giveConsent", json!({ "purpose": "REMINDERS" }), "consent { given }").await;
    t.run_jobs().await;
    let input = json!({
        "occurrence": old[0], "recurrence": "FREQ=WEEKLY;BYDAY=WE", "startsAtLocal": "2026-01-14T19:00:00",
    });
    change(t, &farida, "changeMeetingFrom", input).await;
    let reminders =
        || t.inbox(&noor.email).iter().filter(|letter| letter.subject() == "A small reminder for you").count();
    t.turn_to("2026-01-13T15:30:00Z");
    t.run_jobs().await;
    assert_eq!(reminders(), 0, "not of Tuesday");
    t.turn_to("2026-01-14T15:00:00Z");
    t.run_jobs().await;
    assert_eq!(reminders(), 1, "but of Wednesday");
}

#[apply(on_both_databases!)]
async fn a_series_that_goes_on_elsewhere_says_where(t: &Waymark) {
    let (farida, _, old, noor, _) = meeting_of_two(t).await;
    let input = json!({
        "occurrence": old[0], "recurrence": "FREQ=WEEKLY;BYDAY=WE", "startsAtLocal": "2026-01-14T19:00:00",
        "format": "IN_PERSON", "venue": { "name": "Library", "address": "3 Nile Street" },
    });
    change(t, &farida, "changeMeetingFrom", input).await;
    let letters = changes(t, &noor);
    assert_eq!(letters.len(), 1);
    assert_snapshot!("goes on elsewhere", letters[0].text());
}

#[apply(on_both_databases!)]
async fn a_rule_that_does_not_fit_changes_nothing(t: &Waymark) {
    let (farida, id, old, noor, _) = meeting_of_two(t).await;
    let before = dates(&t.visitor(), &id).await;
    let with = |changes: Value| {
        let mut input = json!({
            "occurrence": old[1], "recurrence": "FREQ=WEEKLY;BYDAY=WE", "startsAtLocal": "2026-01-21T19:00:00",
        });
        changes.as_object().unwrap().iter().for_each(|(field, value)| input[field] = value.clone());
        input
    };
    for (wrong, expected) in [
        (json!({ "recurrence": "FREQ=HOURLY" }), json!(["RECURRENCE_INVALID", ["recurrence"]])),
        (json!({ "startsAtLocal": "2026-01-22T19:00:00" }), json!(["RECURRENCE_INVALID", ["startsAtLocal"]])),
        (json!({ "startsAtLocal": "2026-01-07T19:00:00" }), json!(["BAD_USER_INPUT", ["startsAtLocal"]])),
        (json!({ "timeZone": "Mars/Olympus" }), json!(["BAD_USER_INPUT", ["timeZone"]])),
        (json!({ "durationMinutes": 1 }), json!(["BAD_USER_INPUT", ["durationMinutes"]])),
        (json!({ "venue": null }), json!(["BAD_USER_INPUT", ["venue"]])),
        (json!({ "occurrence": format!("occurrence_{}", "0".repeat(32)) }), json!(["NOT_FOUND", ["occurrence"]])),
    ] {
        assert_eq!(change(t, &farida, "changeMeetingFrom", with(wrong.clone())).await, expected, "{wrong}");
    }
    assert_eq!(dates(&t.visitor(), &id).await, before);
    assert_eq!(changes(t, &noor).len(), 0);
}

#[apply(on_both_databases!)]
async fn a_series_ends(t: &Waymark) {
    let (farida, id, old, noor, sami) = meeting_of_two(t).await;
    let end = |from: &str| json!({ "meeting": id, "from": from, "reason": "We go on elsewhere." });
    let wrong = json!(["BAD_USER_INPUT", ["from"]]);
    assert_eq!(change(t, &farida, "endMeeting", end("2026-01-11")).await, wrong, "that was yesterday");
    assert_eq!(change(t, &farida, "endMeeting", end("2026-01-21")).await, id);
    assert_eq!(
        dates(&t.visitor(), &id).await,
        ["01-13T19:00", "01-20T19:00", "01-27T19:00 off", "02-03T19:00 off"],
        "what somebody answered is called off, the rest is gone"
    );
    assert_eq!(change(t, &farida, "endMeeting", end("2026-02-21")).await, json!(["CONFLICT", ["from"]]));
    let told = [&noor, &sami, &farida].map(|person| changes(t, person).len());
    assert_eq!(told, [1, 0, 0], "one letter for both of her dates");
    assert_snapshot!("ends", changes(t, &noor)[0].text());
    let restored = does(&farida.client, "restoreOccurrence", json!({ "occurrence": old[3] })).await;
    assert_eq!(restored.as_deref(), Some("CONFLICT"));
    let added = json!({ "meeting": id, "startsAtLocal": "2026-01-23T19:00:00" });
    assert_eq!(does(&farida.client, "addDate", added).await.as_deref(), Some("CONFLICT"));
    // Nothing comes after the end, however often the dates ahead are worked out.
    t.turn_to("2026-01-30T00:00:00Z");
    t.run_jobs().await;
    assert_eq!(dates(&t.visitor(), &id).await, ["02-03T19:00 off"]);
}

#[apply(on_both_databases!)]
async fn a_closed_series_opens_again_with_its_own_dates(t: &Waymark) {
    let (farida, id, old, noor, sami) = meeting_of_two(t).await;
    let off = json!({ "occurrence": old[2] });
    assert_eq!(does(&farida.client, "cancelOccurrence", off).await, None);
    t.run_jobs().await;
    let told = || [&noor, &sami, &farida].map(|person| changes(t, person).len());
    assert_eq!(told(), [1, 0, 0]);

    let closed = json!({
        "meeting": id, "state": "TEMPORARILY_CLOSED", "until": "2026-02-05", "reason": "Painters.", "language": "en",
    });
    assert_eq!(change(t, &farida, "setMeetingState", closed).await, id);
    let now = series(&t.visitor(), &id).await;
    assert_eq!((&now["state"], &now["stateUntil"]), (&json!("TEMPORARILY_CLOSED"), &json!("2026-02-05")));
    assert_eq!(now["occurrences"]["nodes"][0]["cancelReason"], "Painters.");
    let shown = dates(&t.visitor(), &id).await;
    assert_eq!(shown[..5], ["01-13T19:00 off", "01-20T19:00 off", "01-27T19:00 off", "02-03T19:00 off", "02-10T19:00"]);
    assert_eq!(told(), [2, 1, 0]);
    assert_snapshot!("closed", changes(t, &noor)[1].text());

    assert_eq!(change(t, &farida, "setMeetingState", json!({ "meeting": id, "state": "AS_PLANNED" })).await, id);
    let shown = dates(&t.visitor(), &id).await;
    assert_eq!(shown[..4], ["01-13T19:00", "01-20T19:00", "01-27T19:00 off", "02-03T19:00"], "not the third");
    assert_eq!(told(), [3, 2, 0]);
    assert_eq!(series(&t.visitor(), &id).await["occurrences"]["nodes"][1]["going"], 3, "everybody's place was kept");
}

#[apply(on_both_databases!)]
async fn a_closure_ends_by_itself_and_reaches_dates_that_are_worked_out_later(t: &Waymark) {
    let farida = t.member_with_role("Farida", "FACILITATOR").await;
    let id = set_up(&farida, weekly()).await;
    let closed = json!({ "meeting": id, "state": "TEMPORARILY_CLOSED", "until": "2026-07-20" });
    assert_eq!(change(t, &farida, "setMeetingState", closed).await, id);
    t.turn_to("2026-01-26T09:00:00Z");
    t.run_jobs().await;
    let shown = dates(&t.visitor(), &id).await;
    assert!(shown.contains(&"07-14T19:00 off".to_owned()), "worked out since: {shown:?}");
    assert!(shown.contains(&"07-21T19:00".to_owned()), "behind the closure: {shown:?}");
    t.turn_to("2026-07-20T20:00:00Z");
    assert_eq!(series(&t.visitor(), &id).await["state"], "TEMPORARILY_CLOSED");
    // In Cairo it is the next day already.
    t.turn_to("2026-07-20T21:30:00Z");
    let now = series(&t.visitor(), &id).await;
    assert_eq!((&now["state"], &now["stateUntil"]), (&json!("AS_PLANNED"), &Value::Null));
}

#[apply(on_both_databases!)]
async fn a_series_meets_online_for_a_while(t: &Waymark) {
    let farida = t.member_with_role("Farida", "FACILITATOR").await;
    let in_person = json!({ "format": "IN_PERSON", "joinUrl": null, "dialIn": null });
    let id = set_up(&farida, weekly_with(in_person)).await;
    let noor = t.member("Noor").await;
    let dates = ids(&farida.client, &id).await;
    come(t, &noor, &[dates[0].clone(), dates[3].clone()]).await;
    let online = |changes: Value| {
        let mut input = json!({ "meeting": id, "state": "TEMPORARILY_ONLINE", "until": "2026-01-25" });
        changes.as_object().unwrap().iter().for_each(|(field, value)| input[field] = value.clone());
        input
    };
    let missing = json!(["BAD_USER_INPUT", ["joinUrl"]]);
    assert_eq!(change(t, &farida, "setMeetingState", online(json!({}))).await, missing);
    let over = online(json!({ "joinUrl": "https://meet.example.org/x", "until": "2026-01-11" }));
    assert_eq!(change(t, &farida, "setMeetingState", over).await, json!(["BAD_USER_INPUT", ["until"]]));
    let fine = online(json!({ "joinUrl": "https://meet.example.org/x" }));
    assert_eq!(change(t, &farida, "setMeetingState", fine).await, id);
    let formats = async || {
        let now = series(&t.visitor(), &id).await;
        let nodes = now["occurrences"]["nodes"].as_array().unwrap();
        nodes.iter().take(4).map(|date| date["format"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(formats().await, ["ONLINE", "ONLINE", "IN_PERSON", "IN_PERSON"]);
    assert_eq!(changes(t, &noor).len(), 1);
    let text = changes(t, &noor)[0].text();
    assert!(text.contains("https://meet.example.org/x") && !text.contains("بيت الحي"), "{text}");
    // Its words may change meanwhile.
    assert_eq!(change(t, &farida, "updateMeeting", json!({ "meeting": id, "capacity": 7 })).await, id);

    assert_eq!(change(t, &farida, "setMeetingState", json!({ "meeting": id, "state": "AS_PLANNED" })).await, id);
    assert_eq!(formats().await, ["IN_PERSON"; 4]);
    assert_eq!(changes(t, &noor).len(), 2);
}

#[apply(on_both_databases!)]
async fn a_letter_lists_ten_dates_and_counts_the_rest(t: &Waymark) {
    let farida = t.member_with_role("Farida", "FACILITATOR").await;
    let id = set_up(&farida, weekly_with(json!({ "recurrence": "FREQ=DAILY;COUNT=13" }))).await;
    let dates = ids(&farida.client, &id).await;
    let amal = t.member_in("Amal", "ar", "Africa/Cairo").await;
    come(t, &amal, &dates).await;
    assert_eq!(change(t, &farida, "endMeeting", json!({ "meeting": id, "from": "2026-01-12" })).await, id);
    let letters = changes(t, &amal);
    assert_eq!(letters.len(), 1);
    assert_snapshot!("ten dates and three", letters[0].text());
    let dates = letters[0].dates();
    assert!(dates.len() == 10 && dates.iter().all(|(method, _)| method == "CANCEL"), "those that it lists");
}
