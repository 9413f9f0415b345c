//! Resting, going on, and parting well.

use chrono::TimeDelta;
use macro_rules_attribute::apply;
use serde_json::{Value, json};

use super::{does, letters, mentor, offer, stands, walk_together};
use crate::support::waymark::{Person, on_both_databases};

const CLOSING: &str = "closing { prompts { key text } notes { prompt text isShared isMine } }";

async fn seen(person: &Person, id: &Value, selection: &str) -> Value {
    let query = format!("query($id: ID!) {{ node(id: $id) {{ ... on Mentorship {{ {selection} }} }} }}");
    person.client.ask(&query, json!({ "id": id })).await.data()["node"].clone()
}

/// Writes, and gives the code of what is wrong with it.
async fn writes(person: &Person, id: &Value, prompt: &str, text: Option<&str>, is_shared: bool) -> Option<String> {
    let input = json!({ "mentorship": id, "prompt": prompt, "text": text, "isShared": is_shared });
    let payload = person.client.change("writeClosingNote", input, "mentorship { id }").await;
    payload["userErrors"][0]["code"].as_str().map(str::to_owned)
}

async fn notes(person: &Person, id: &Value) -> Vec<String> {
    let closing = seen(person, id, CLOSING).await["closing"].clone();
    let notes = closing["notes"].as_array().unwrap().clone();
    notes.iter().map(|note| note["text"].as_str().unwrap().to_owned()).collect()
}

#[apply(on_both_databases!)]
async fn a_pause_keeps_the_place_and_either_may_go_on(t: &Waymark) {
    let (layla, sami) = (mentor(t, "Layla", "en", 1).await, t.member("Sami").await);
    let told = json!({ "recovery": { "value": "One calm meal a day.", "audience": "MENTORSHIPS" } });
    sami.client.change("updateProfile", told, "member { id }").await;
    let id = walk_together(&layla, &sami).await;
    t.run_jobs().await;
    let before = letters(t, &sami).len();
    assert_eq!(does(&layla, "pauseMentorship", &id).await, "PAUSED");
    let rests = json!({ "pausedAt": "2026-01-12T09:00:00Z", "pausedUntil": null, "lapsesAt": null });
    assert_eq!(seen(&sami, &id, "pausedAt pausedUntil lapsesAt").await, rests);
    assert_eq!(seen(&layla, &id, "mentee { recovery }").await["mentee"]["recovery"], "One calm meal a day.");
    assert_eq!(offer(&layla, json!({ "capacity": 1 })).await["hasFreePlace"], false, "the place is kept");
    t.run_jobs().await;
    let letter = letters(t, &sami).pop().unwrap();
    assert!(letter.contains("One of your mentorships is taking a pause."), "{letter}");
    assert!(!letter.contains("Layla"));

    assert_eq!(does(&sami, "resumeMentorship", &id).await, "ACTIVE");
    assert_eq!(seen(&sami, &id, "pausedAt").await["pausedAt"], Value::Null);
    t.run_jobs().await;
    let letter = letters(t, &layla).pop().unwrap();
    assert!(letter.contains("One of your mentorships is going on after its pause."), "{letter}");
    assert_eq!(letters(t, &sami).len(), before + 1, "nobody is told of what she does herself");
}

#[apply(on_both_databases!)]
async fn on_the_day_that_was_named_both_are_asked_in_their_morning(t: &Waymark) {
    let layla = mentor(t, "Layla", "en", 1).await;
    let sami = t.member_in("Sami", "en", "Pacific/Auckland").await;
    let id = walk_together(&layla, &sami).await;
    let until = |day: &str| json!({ "mentorship": id, "until": day });
    // In Auckland it is the 12th as well; the first day to name is the 13th.
    for day in ["2026-01-11", "2026-01-12", "2027-02-01"] {
        let payload = sami.client.change("pauseMentorship", until(day), "mentorship { id }").await;
        assert_eq!(payload["userErrors"][0]["code"], "BAD_USER_INPUT", "{day}");
        assert_eq!(payload["userErrors"][0]["field"], json!(["until"]));
    }
    let payload = sami.client.change("pauseMentorship", until("2026-01-20"), "mentorship { pausedUntil }").await;
    assert_eq!(payload["mentorship"]["pausedUntil"], "2026-01-20");
    t.run_jobs().await;
    let asked = || {
        [&layla, &sami].map(|person| {
            letters(t, person).iter().filter(|letter| letter.contains("was meant to last until today")).count()
        })
    };
    for (now, expected) in [
        ("2026-01-19T19:59:00Z", [0, 0]),
        // At nine in Auckland, and then in the mentor's own zone.
        ("2026-01-19T20:00:00Z", [0, 1]),
        ("2026-01-20T08:59:00Z", [0, 1]),
        ("2026-01-20T09:00:00Z", [1, 1]),
        ("2026-01-25T09:00:00Z", [1, 1]),
    ] {
        t.turn_to(now);
        t.run_jobs().await;
        assert_eq!(asked(), expected, "{now}");
    }
    let sami = t.signed_in(&sami).await;
    assert_eq!(stands(&sami, &id).await, "PAUSED", "nothing changes by itself");
}

#[apply(on_both_databases!)]
async fn whoever_goes_on_before_is_not_asked(t: &Waymark) {
    let (layla, sami) = (mentor(t, "Layla", "en", 1).await, t.member("Sami").await);
    let id = walk_together(&layla, &sami).await;
    let input = json!({ "mentorship": id, "until": "2026-01-20" });
    sami.client.change("pauseMentorship", input, "mentorship { id }").await;
    does(&sami, "resumeMentorship", &id).await;
    does(&sami, "pauseMentorship", &id).await;
    t.run_jobs().await;
    let before = [&layla, &sami].map(|person| letters(t, person).len());
    t.advance(TimeDelta::days(20));
    t.run_jobs().await;
    assert_eq!([&layla, &sami].map(|person| letters(t, person).len()), before, "the second pause has no day");
}

#[apply(on_both_databases!)]
async fn the_two_look_back_each_for_herself_or_for_both(t: &Waymark) {
    let layla = mentor(t, "Layla", "ar", 1).await;
    let sami = t.member_in("Sami", "de", "UTC").await;
    let id = walk_together(&layla, &sami).await;
    assert_eq!(seen(&sami, &id, CLOSING).await["closing"], Value::Null);
    assert_eq!(writes(&sami, &id, "WAS_HARD", Some("Asking."), true).await.as_deref(), Some("CONFLICT"));
    assert_eq!(does(&sami, "beginClosing", &id).await, "CLOSING");
    t.run_jobs().await;
    assert!(letters(t, &layla).pop().unwrap().contains("إحدى علاقات الإرشاد لديك تقترب من ختامها."));

    let closing = seen(&sami, &id, CLOSING).await["closing"].clone();
    let prompts = json!([
        { "key": "TAKE_ALONG", "text": "Was nehmen wir mit?" },
        { "key": "WAS_HARD", "text": "Was war schwer?" },
        { "key": "COMES_NEXT", "text": "Was kommt als Nächstes?" },
    ]);
    assert_eq!(closing, json!({ "prompts": prompts, "notes": [] }));
    assert_eq!(seen(&layla, &id, CLOSING).await["closing"]["prompts"][1]["text"], "ما الذي كان صعبًا؟");

    t.let_time_pass();
    assert_eq!(writes(&sami, &id, "WAS_HARD", Some("Asking."), false).await, None);
    assert_eq!(writes(&sami, &id, "TAKE_ALONG", Some("Patience."), true).await, None);
    assert_eq!(writes(&layla, &id, "TAKE_ALONG", Some("Your laugh."), true).await, None);
    assert_eq!(writes(&layla, &id, "COMES_NEXT", Some("Rest."), false).await, None);
    assert_eq!(writes(&sami, &id, "COMES_NEXT", Some(" "), true).await.as_deref(), Some("BAD_USER_INPUT"));
    assert_eq!(notes(&sami, &id).await, ["Asking.", "Patience.", "Your laugh."]);
    assert_eq!(notes(&layla, &id).await, ["Patience.", "Your laugh.", "Rest."]);
    let mine = seen(&layla, &id, CLOSING).await["closing"]["notes"][0].clone();
    assert_eq!(mine, json!({ "prompt": "TAKE_ALONG", "text": "Patience.", "isShared": true, "isMine": false }));

    // Written anew, and kept to oneself after all.
    assert_eq!(writes(&sami, &id, "TAKE_ALONG", Some("Patience, and tea."), false).await, None);
    assert_eq!(notes(&layla, &id).await, ["Your laugh.", "Rest."]);
    assert_eq!(does(&layla, "endMentorship", &id).await, "ENDED");
    assert_eq!(notes(&sami, &id).await, ["Asking.", "Your laugh.", "Patience, and tea."], "to be read after the end");
    assert_eq!(notes(&layla, &id).await, ["Your laugh.", "Rest."]);
    assert_eq!(writes(&sami, &id, "COMES_NEXT", Some("One more."), true).await.as_deref(), Some("CONFLICT"));
    assert_eq!(writes(&layla, &id, "TAKE_ALONG", None, false).await, None, "one's own can be taken back");
    assert_eq!(notes(&sami, &id).await, ["Asking.", "Patience, and tea."]);

    let eve = t.member("Eve").await;
    t.grant(&eve, "STEWARD").await;
    assert_eq!(writes(&eve, &id, "TAKE_ALONG", None, false).await.as_deref(), Some("NOT_FOUND"));
}

#[apply(on_both_databases!)]
async fn what_is_written_for_oneself_is_told_to_nobody(t: &Waymark) {
    let (layla, sami) = (mentor(t, "Layla", "en", 1).await, t.member("Sami").await);
    let id = walk_together(&layla, &sami).await;
    does(&sami, "beginClosing", &id).await;
    let query = "{ changes(kinds: [MENTORSHIP]) { nodes { nodeId } } }";
    let told = async |person: &Person| {
        person.client.ask(query, Value::Null).await.data()["changes"]["nodes"].as_array().unwrap().len()
    };
    let before = (told(&layla).await, told(&sami).await);
    writes(&sami, &id, "WAS_HARD", Some("Asking."), false).await;
    assert_eq!((told(&layla).await, told(&sami).await), (before.0, before.1 + 1));
    writes(&sami, &id, "WAS_HARD", Some("Asking."), true).await;
    writes(&sami, &id, "WAS_HARD", None, false).await;
    assert_eq!(told(&layla).await, before.0 + 2, "that it is there, and that it is gone");
}
