//! Mentors who are suggested, and for how long.

use chrono::TimeDelta;
use macro_rules_attribute::apply;
use serde_json::{Value, json};

use super::offers::{mentor_from, offers, says};
use super::wishes::waits;
use super::{ask, does, letters};
use crate::support::waymark::{Person, Waymark, on_both_databases};

/// What somebody is suggested: names, and what speaks for each.
pub async fn suggested(person: &Person) -> Vec<(String, Vec<String>)> {
    let query = "{ mentorSuggestions { mentor { member { displayName } } reasons { text } } }";
    let data = person.client.ask(query, Value::Null).await.data();
    let name = |one: &Value| one["mentor"]["member"]["displayName"].as_str().unwrap().to_owned();
    let list = data["mentorSuggestions"].as_array().unwrap();
    list.iter().map(|one| (name(one), texts(&one["reasons"]))).collect()
}

pub fn texts(reasons: &Value) -> Vec<String> {
    // Without the marks that keep a name's direction apart from that of the sentence around it.
    let plain = |text: &str| text.replace(['\u{2068}', '\u{2069}'], "");
    reasons.as_array().unwrap().iter().map(|reason| plain(reason["text"].as_str().unwrap())).collect()
}

/// The names alone.
pub async fn names(person: &Person) -> Vec<String> {
    suggested(person).await.into_iter().map(|(name, _)| name).collect()
}

pub fn adult() -> Value {
    json!({ "ageGroup": "ADULT" })
}

/// A mentor who fits better the more life situations she shows.
async fn mentor_with(t: &Waymark, name: &str, situations: &[&str]) -> Person {
    let mentor = mentor_from(t, name, "PERSON_IN_RECOVERY", json!({})).await;
    says(&mentor, json!({ "lifeSituations": { "value": situations, "audience": "MEMBERS" } })).await;
    mentor
}

pub async fn newcomer_with(t: &Waymark, name: &str, situations: &[&str]) -> Person {
    let newcomer = t.member(name).await;
    says(&newcomer, json!({ "lifeSituations": { "value": situations } })).await;
    newcomer
}

#[apply(on_both_databases!)]
async fn suggestions_stay_for_a_day_of_hers(t: &Waymark) {
    t.turn_to("2026-01-12T20:00:00Z");
    for (name, situations) in [("Anna", vec!["PARENT", "STUDENT"]), ("Berta", vec!["PARENT"])] {
        mentor_with(t, name, &situations).await;
    }
    let sami = t.member_in("Sami", "en", "Africa/Cairo").await;
    says(&sami, json!({ "lifeSituations": { "value": ["PARENT", "STUDENT", "FAITH"] } })).await;
    waits(&sami, adult()).await;
    let first = suggested(&sami).await;
    assert_eq!(names(&sami).await, ["Anna", "Berta"]);

    let carla = mentor_with(t, "Carla", &["PARENT", "STUDENT", "FAITH"]).await;
    assert_eq!(suggested(&sami).await, first, "who comes later in the day comes tomorrow");
    t.turn_to("2026-01-12T21:59:00Z");
    let sami = t.signed_in(&sami).await;
    assert_eq!(suggested(&sami).await, first);
    t.advance(TimeDelta::minutes(1));
    assert_eq!(names(&sami).await, ["Carla", "Anna", "Berta"], "it is midnight in Cairo");

    let carla = t.signed_in(&carla).await;
    says(&carla, json!({ "lifeSituations": { "audience": "ONLY_ME" } })).await;
    let now = suggested(&sami).await;
    assert_eq!(now[0], ("Carla".to_owned(), vec!["Speaks English.".to_owned()]), "she keeps her place, and her secret");
    assert_eq!(now[1..], first, "and nothing else changed");
    waits(&sami, adult()).await;
    assert_eq!(names(&sami).await, ["Anna", "Berta", "Carla"], "whoever says anew what she looks for gets an answer");
}

#[apply(on_both_databases!)]
async fn who_has_no_place_or_pauses_drops_out_at_once(t: &Waymark) {
    let anna = mentor_with(t, "Anna", &["PARENT", "STUDENT"]).await;
    let berta = mentor_with(t, "Berta", &["PARENT"]).await;
    let sami = newcomer_with(t, "Sami", &["PARENT", "STUDENT"]).await;
    waits(&sami, adult()).await;
    assert_eq!(names(&sami).await, ["Anna", "Berta"]);
    let carla = mentor_with(t, "Carla", &[]).await;
    let noor = t.member("Noor").await;
    let taken = ask(&noor, &anna).await;
    does(&anna, "acceptMentorship", &taken).await;
    assert_eq!(names(&sami).await, ["Berta"], "her only place is taken");
    offers(&berta, json!({ "capacity": 1, "isAccepting": false })).await;
    assert_eq!(names(&sami).await, ["Carla"], "nobody is left of them, so there are others");
    offers(&berta, json!({ "capacity": 1, "isAccepting": true })).await;
    assert_eq!(names(&sami).await, ["Carla"]);
    offers(&carla, json!({ "capacity": 1, "pausedUntil": "2026-03-01" })).await;
    assert_eq!(names(&sami).await, ["Berta"]);
}

#[apply(on_both_databases!)]
async fn whoever_said_no_does_not_come_back(t: &Waymark) {
    let anna = mentor_with(t, "Anna", &["PARENT"]).await;
    let berta = mentor_with(t, "Berta", &[]).await;
    let sami = newcomer_with(t, "Sami", &["PARENT"]).await;
    waits(&sami, adult()).await;
    assert_eq!(names(&sami).await, ["Anna", "Berta"]);
    let asked = ask(&sami, &anna).await;
    does(&sami, "withdrawMentorship", &asked).await;
    assert_eq!(names(&sami).await, ["Anna", "Berta"], "what she took back herself she may ask again");
    let asked = ask(&sami, &anna).await;
    does(&anna, "declineMentorship", &asked).await;
    assert_eq!(names(&sami).await, ["Berta"]);
    let asked = ask(&sami, &berta).await;
    does(&berta, "declineMentorship", &asked).await;
    assert_eq!(names(&sami).await, [""; 0]);
    t.advance(TimeDelta::days(400));
    assert_eq!(names(&t.signed_in(&sami).await).await, [""; 0], "not after a year");
}

#[apply(on_both_databases!)]
async fn only_who_has_lived_it_is_suggested(t: &Waymark) {
    let sami = t.member("Sami").await;
    waits(&sami, adult()).await;
    let ally = mentor_from(t, "Ally", "ALLY", json!({})).await;
    mentor_from(t, "Professional", "PROFESSIONAL", json!({})).await;
    let layla = mentor_from(t, "Layla", "FAMILY", json!({ "perspective": null })).await;
    assert_eq!(crate::mentorship::finds(&sami, None).await.len(), 3, "they are found, each as who she is");
    assert_eq!(names(&sami).await, [""; 0], "two have not lived it, and of one that is not to be known");
    says(&ally, json!({ "perspectives": { "value": ["ALLY", "CARER"], "audience": "MEMBERS" } })).await;
    assert_eq!(names(&sami).await, [""; 0], "whoever mentors as an ally is an ally here");
    says(&layla, json!({ "perspectives": { "audience": "MEMBERS" } })).await;
    assert_eq!(names(&sami).await, ["Layla"], "her profile says it");
    says(&layla, json!({ "perspectives": { "audience": "ONLY_ME" } })).await;
    assert_eq!(names(&sami).await, [""; 0]);
    offers(&layla, json!({ "capacity": 1, "perspective": "FAMILY" })).await;
    assert_eq!(names(&sami).await, ["Layla"], "her offer says it");
    says(&layla, json!({ "perspectives": { "value": ["ALLY"] } })).await;
    assert_eq!(names(&sami).await, [""; 0], "she says it of herself no longer");
}

#[apply(on_both_databases!)]
async fn minors_are_suggested_those_who_walk_with_minors(t: &Waymark) {
    let mina = t.member("Mina").await;
    waits(&mina, json!({ "ageGroup": "MINOR" })).await;
    let layla = mentor_from(t, "Layla", "CARER", json!({})).await;
    assert_eq!(names(&mina).await, [""; 0]);
    offers(&layla, json!({ "capacity": 1, "ageGroups": ["MINOR", "ADULT"] })).await;
    assert_eq!(names(&mina).await, ["Layla"]);
    let sami = t.member("Sami").await;
    waits(&sami, json!({ "ageGroup": "OLDER_ADULT" })).await;
    assert_eq!(names(&sami).await, [""; 0]);
}

#[apply(on_both_databases!)]
async fn whoever_gets_no_answer_is_suggested_the_next(t: &Waymark) {
    let anna = mentor_with(t, "Anna", &["PARENT"]).await;
    mentor_with(t, "Berta", &[]).await;
    let sami = newcomer_with(t, "Sami", &["PARENT"]).await;
    waits(&sami, adult()).await;
    assert_eq!(names(&sami).await, ["Anna", "Berta"]);
    ask(&sami, &anna).await;

    // An hour before the request has had its time, she looks once more; then somebody joins who suits her better.
    t.advance(TimeDelta::days(7) - TimeDelta::hours(1));
    t.run_jobs().await;
    let sami = t.signed_in(&sami).await;
    assert_eq!(names(&sami).await, ["Berta"], "nobody is suggested whom she has asked");
    mentor_with(t, "Carla", &["PARENT"]).await;
    assert_eq!(names(&sami).await, ["Berta"], "for today");
    t.advance(TimeDelta::hours(1));
    t.run_jobs().await;
    let sami = t.signed_in(&sami).await;
    assert_eq!(names(&sami).await, ["Carla", "Berta"], "worked out anew, whatever the hour");
    let letter = letters(t, &sami).pop().unwrap();
    assert!(letter.contains("the next suggestion is in your app"), "{letter}");
}

#[apply(on_both_databases!)]
async fn those_who_ask_twice_at_once_are_answered_alike(t: &Waymark) {
    for number in 0..8 {
        mentor_with(t, &format!("Mentor{number}"), &[]).await;
    }
    let sami = t.member("Sami").await;
    for _ in 0..5 {
        waits(&sami, adult()).await;
        let answers = futures_util::future::join_all((0..4).map(|_| names(&sami))).await;
        assert_eq!(answers[0].len(), 5);
        assert!(answers.iter().all(|answer| *answer == answers[0]), "{answers:?}");
    }
}

#[apply(on_both_databases!)]
async fn many_mentors_cost_as_many_statements_as_few(t: &Waymark) {
    let sami = newcomer_with(t, "Sami", &["PARENT"]).await;
    waits(&sami, adult()).await;
    let query = "{
        mentorSuggestions { mentor { about availability { weekday } member { displayName languages } } reasons { text } }
        mentorships { nodes { reasons { text } } }
    }";
    let cost = async || {
        let mut costs = Vec::new();
        for _ in 0..6 {
            let before = t.app.db.statements();
            sami.client.ask(query, Value::Null).await.data();
            costs.push(t.app.db.statements() - before);
        }
        costs.into_iter().min().unwrap()
    };
    let mut mentors = Vec::new();
    for number in 0..3 {
        mentors.push(mentor_with(t, &format!("Mentor{number}"), &["PARENT"]).await);
    }
    ask(&sami, &mentors[0]).await;
    let few = cost().await;
    for number in 3..12 {
        mentors.push(mentor_with(t, &format!("Mentor{number}"), &["PARENT"]).await);
    }
    for mentor in &mentors[1..4] {
        ask(&sami, mentor).await;
    }
    waits(&sami, adult()).await;
    assert_eq!(names(&sami).await.len(), 5);
    let many = cost().await;
    assert!(many <= few + 2, "{few} statements for a few, {many} for many");
    assert!(many < 40, "{many} statements");
}
