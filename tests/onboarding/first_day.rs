//! A newcomer's first day, by the clock, in Hindi. It is half past two in the afternoon where Asha lives.

use std::path::Path;

use chrono::TimeDelta;
use insta::assert_snapshot;
use macro_rules_attribute::apply;
use serde_json::{Value, json};

use super::{does, greeter, greets, letters, offers, told, waiting, welcome_of};
use crate::meeting::set_up;
use crate::support::waymark::{Person, Waymark, on_both_databases};

const PATH: &str = "{ newcomerPath {
    steps { step { title { text language } } isDone }
    welcome { state isAsked greeter { displayName } message dueAt }
    suggestedMeeting { startsAtForMe meeting { title { text } } }
} }";

/// Steps that are done by themselves, in Hindi and English, and meetings: one in Hindi on Wednesdays at seven in the
/// evening, one in English before it.
async fn a_community(t: &Waymark) -> (Person, Person) {
    let priya = t.member_with_role("Priya", "steward").await;
    for (kind, english, hindi) in [
        ("ACCEPT_CONDUCT", "Read our agreements", "हमारी आपसी बातें पढ़ें"),
        ("MET_GREETER", "Meet who greets you", "स्वागत करने वाले साथी से मिलें"),
        ("FIRST_RSVP", "Say yes to a meeting", "किसी बैठक के लिए हाँ कहें"),
    ] {
        let text = |language: &str, title: &str| json!({ "language": language, "title": title });
        let texts = [text("en", english), text("hi", hindi)];
        let input = json!({ "kind": kind, "sourceLanguage": "en", "texts": texts });
        assert_eq!(does(&priya, "createPathStep", input).await, None);
    }
    let meera = t.member_in("Meera", "hi", "Asia/Kolkata").await;
    t.grant(&meera, "facilitator").await;
    for (language, title, first) in
        [("en", "Morning circle", "2026-01-13T09:30:00"), ("hi", "बुधवार की शाम", "2026-01-14T19:00:00")]
    {
        let meeting = json!({
            "sourceLanguage": language, "texts": [{ "language": language, "title": title }],
            "languages": [{ "language": language }], "format": "ONLINE", "recurrence": "FREQ=WEEKLY",
            "startsAtLocal": first, "timeZone": "Asia/Kolkata", "durationMinutes": 60,
            "joinUrl": "https://meet.example.org/secret",
        });
        set_up(&meera, meeting).await;
    }
    (priya, meera)
}

async fn path(person: &Person) -> Value {
    person.client.ask(PATH, Value::Null).await.data()["newcomerPath"].clone()
}

/// Lets an hour pass, as many times, with everything that falls due.
async fn hours(t: &Waymark, hours: u32) {
    for _ in 0..hours {
        t.advance(TimeDelta::hours(1));
        t.run_jobs().await;
    }
}

#[apply(on_both_databases!)]
async fn she_is_greeted_in_time(t: &Waymark) {
    let (_, meera) = a_community(t).await;
    offers(&meera, json!({ "capacity": 2 })).await;
    let asha = t.member_in("Asha", "hi", "Asia/Kolkata").await;
    t.run_jobs().await;

    // 14:30. Meera is asked; Asha sees that somebody is, and not who.
    assert_eq!(greets(&meera).await, ["Asha"]);
    let before = path(&asha).await;
    let expected = json!({ "state": "WAITING", "isAsked": true, "greeter": null, "message": null, "dueAt": null });
    assert_eq!(before["welcome"], expected);
    assert_eq!(before["suggestedMeeting"]["meeting"]["title"]["text"], "बुधवार की शाम", "the next one in her language");
    assert_eq!(before["suggestedMeeting"]["startsAtForMe"], "2026-01-14T19:00:00");
    assert_eq!(letters(t, &asha).len(), 0);

    // 16:30. Meera writes to her.
    hours(t, 2).await;
    let meera = t.signed_in(&meera).await;
    let words = "नमस्ते आशा! मैं भी कभी नई थी। जब मन हो, लिखना।";
    let input = json!({ "welcome": welcome_of(&meera).await, "message": words });
    assert_eq!(does(&meera, "greet", input).await, None);
    t.run_jobs().await;
    assert_eq!(letters(t, &asha).len(), 1, "she is told at once");
    let asha = t.signed_in(&asha).await;
    let greeted = path(&asha).await["welcome"].clone();
    let expected = json!({
        "state": "GREETED", "isAsked": true, "greeter": { "displayName": "Meera" }, "message": words,
        "dueAt": null,
    });
    assert_eq!(greeted, expected);

    // 17:30. A first meeting is proposed to her, and that night nothing else happens.
    hours(t, 1).await;
    assert_eq!(letters(t, &asha).len(), 2);
    hours(t, 15).await;
    assert_eq!(letters(t, &asha).len(), 2, "one proposal, and once");
    assert_eq!(letters(t, &meera).len(), 1, "who has written is asked no more");

    // 08:30. She says yes, and the two meet.
    let (asha, meera) = (t.signed_in(&asha).await, t.signed_in(&meera).await);
    let date = asha.client.ask("{ newcomerPath { suggestedMeeting { id } } }", Value::Null).await.data();
    let date = &date["newcomerPath"]["suggestedMeeting"]["id"];
    assert_eq!(does(&asha, "rsvp", json!({ "occurrence": date })).await, None);
    assert_eq!(does(&asha, "confirmMet", json!({ "welcome": welcome_of(&meera).await })).await, None);
    t.run_jobs().await;
    let done = path(&asha).await;
    let steps: Vec<Value> = done["steps"].as_array().unwrap().iter().map(|step| step["isDone"].clone()).collect();
    assert_eq!(json!(steps), json!([false, true, true]), "nobody here has agreements to accept: that step is open");
    assert_eq!(done["steps"][1]["step"]["title"], json!({ "text": "स्वागत करने वाले साथी से मिलें", "language": "hi" }));
    assert_eq!(done["suggestedMeeting"], Value::Null, "she has found one");
    assert_eq!(offers(&meera, json!({ "capacity": 2 })).await["openWelcomes"], 0, "Meera has room again");

    for letter in [letters(t, &asha), letters(t, &meera)].concat() {
        let (subject, text) = (letter.subject(), letter.text());
        assert!(!text.contains(words) && !text.contains("meet.example.org"), "{text}");
        assert!(!subject.contains("Asha") && !subject.contains("Meera"), "{subject}");
    }
    assert!(!told(t, &asha).contains("Meera") && !told(t, &meera).contains("Asha"), "a letter names nobody");
    assert_snapshot!("to Asha", told(t, &asha));
    assert_snapshot!("to Meera", told(t, &meera));
    keep(t, &asha, "newcomer");
    keep(t, &meera, "greeter");
}

#[apply(on_both_databases!)]
async fn she_is_given_to_the_next_and_then_seen_by_stewards(t: &Waymark) {
    let (priya, meera) = a_community(t).await;
    offers(&meera, json!({ "capacity": 2 })).await;
    let ravi = greeter(t, "Ravi", "hi", "Europe/London", 2).await;
    let asha = t.member_in("Asha", "hi", "Asia/Kolkata").await;
    t.run_jobs().await;

    // 14:30. Meera lives nearer, and is asked first; she has twelve hours.
    assert_eq!((greets(&meera).await, greets(&ravi).await), (vec!["Asha".to_owned()], vec![]));
    hours(t, 11).await;
    let (meera, ravi) = (t.signed_in(&meera).await, t.signed_in(&ravi).await);
    assert_eq!((greets(&meera).await.len(), greets(&ravi).await.len()), (1, 0));
    let late = welcome_of(&meera).await;

    // 02:30. Ravi is asked; Meera is told kindly, and sees it no more.
    hours(t, 1).await;
    let (meera, ravi) = (t.signed_in(&meera).await, t.signed_in(&ravi).await);
    assert_eq!((greets(&meera).await.len(), greets(&ravi).await.len()), (0, 1));
    let input = json!({ "welcome": late, "message": "Sorry, I am late." });
    assert_eq!(does(&meera, "greet", input).await.as_deref(), Some("NOT_FOUND"));
    let priya = t.signed_in(&priya).await;
    assert_eq!(waiting(&priya).await.len(), 0, "somebody is asked, and has time");

    // 08:00. Greeted or not, a first meeting is proposed on the first day, and not at night.
    hours(t, 5).await;
    assert_eq!(letters(t, &asha).len(), 0, "half past seven is early");
    hours(t, 1).await;
    assert_eq!(letters(t, &asha).len(), 1);

    // 14:30, a day later. Ravi has not come to it either, and nobody is left: stewards see her.
    hours(t, 6).await;
    let (priya, ravi) = (t.signed_in(&priya).await, t.signed_in(&ravi).await);
    assert_eq!(greets(&ravi).await.len(), 0);
    let seen = "{ unansweredWelcomes { nodes {
        newcomer { displayName } since isAsked askedGreeters greeter { displayName } message dueAt
    } } }";
    let seen = priya.client.ask(seen, Value::Null).await.data()["unansweredWelcomes"]["nodes"].clone();
    let expected = json!([{
        "newcomer": { "displayName": "Asha" }, "since": "2026-01-12T09:00:00Z", "isAsked": false, "askedGreeters": 2,
        "greeter": null, "message": null, "dueAt": null,
    }]);
    assert_eq!(seen, expected, "who was asked is not told");
    assert_eq!(letters(t, &priya).len(), 1);

    // A day later, Priya is told once more. Then she writes to her herself.
    hours(t, 24).await;
    assert_eq!(letters(t, &priya).len(), 2, "once a day");
    let (priya, asha) = (t.signed_in(&priya).await, t.signed_in(&asha).await);
    let id = priya.client.ask("{ unansweredWelcomes { nodes { id } } }", Value::Null).await.data();
    let input = json!({ "welcome": id["unansweredWelcomes"]["nodes"][0]["id"], "message": "स्वागत है, आशा!" });
    assert_eq!(does(&priya, "greet", input).await, None);
    hours(t, 48).await;
    assert_eq!(letters(t, &priya).len(), 2, "nobody waits any more");
    let (asha, priya) = (t.signed_in(&asha).await, t.signed_in(&priya).await);
    assert_eq!(path(&asha).await["welcome"]["greeter"]["displayName"], "Priya");
    assert_eq!((waiting(&priya).await.len(), greets(&priya).await.len()), (0, 1));

    let all = [told(t, &meera), told(t, &ravi), told(t, &priya), told(t, &asha)];
    for (told, own) in all.iter().zip(["Meera", "Ravi", "Priya", "Asha"]) {
        let others = ["Meera", "Ravi", "Priya", "Asha"].into_iter().filter(|name| *name != own);
        assert_eq!(others.filter(|name| told.contains(name)).count(), 0, "a letter names nobody else: {told}");
    }
    let [to_meera, to_ravi, to_priya, to_asha] = all;
    assert_snapshot!("to Meera, who was busy", to_meera);
    assert_snapshot!("to Ravi, who was busy", to_ravi);
    assert_snapshot!("to Priya, who stepped in", to_priya);
    assert_snapshot!("to Asha, who waited", to_asha);
    keep(t, &meera, "relieved");
    keep(t, &priya, "steward");
}

/// Leaves the letters as pages where `WAYMARK_LETTERS` says, for whoever wants to look at them.
#[expect(clippy::disallowed_methods, reason = "a setting of the tests, not of the server")]
fn keep(t: &Waymark, person: &Person, name: &str) {
    let Some(folder) = std::env::var_os("WAYMARK_LETTERS") else { return };
    for (number, letter) in (1..).zip(letters(t, person)) {
        std::fs::write(Path::new(&folder).join(format!("{name}-{number}.html")), letter.html()).unwrap();
    }
}
