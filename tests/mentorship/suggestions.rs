//! Mentors who are suggested, why, for how long, and what nobody learns by it.

use chrono::TimeDelta;
use macro_rules_attribute::apply;
use serde_json::{Value, json};
use uuid::Uuid;
use waymark::mentorship;

use super::offers::{mentor_from, mentor_in, offers, says};
use super::wishes::waits;
use super::{ask, does};
use crate::support::waymark::{Person, Waymark, on_both_databases};

/// What somebody is suggested: names, and what speaks for each.
async fn suggested(person: &Person) -> Vec<(String, Vec<String>)> {
    let query = "{ mentorSuggestions { mentor { member { displayName } } reasons { text } } }";
    let data = person.client.ask(query, Value::Null).await.data();
    let name = |one: &Value| one["mentor"]["member"]["displayName"].as_str().unwrap().to_owned();
    let list = data["mentorSuggestions"].as_array().unwrap();
    list.iter().map(|one| (name(one), texts(&one["reasons"]))).collect()
}

fn texts(reasons: &Value) -> Vec<String> {
    reasons.as_array().unwrap().iter().map(|reason| reason["text"].as_str().unwrap().to_owned()).collect()
}

/// The names alone.
async fn names(person: &Person) -> Vec<String> {
    suggested(person).await.into_iter().map(|(name, _)| name).collect()
}

fn adult() -> Value {
    json!({ "ageGroup": "ADULT" })
}

/// A mentor who fits better the more life situations she shows.
async fn mentor_with(t: &Waymark, name: &str, situations: &[&str]) -> Person {
    let mentor = mentor_from(t, name, "PERSON_IN_RECOVERY", json!({})).await;
    says(&mentor, json!({ "lifeSituations": { "value": situations, "audience": "MEMBERS" } })).await;
    mentor
}

async fn newcomer_with(t: &Waymark, name: &str, situations: &[&str]) -> Person {
    let newcomer = t.member(name).await;
    says(&newcomer, json!({ "lifeSituations": { "value": situations } })).await;
    newcomer
}

#[apply(on_both_databases!)]
async fn reasons_are_sentences_in_the_readers_language_and_time(t: &Waymark) {
    let offer = json!({
        "languages": ["en", "ar-EG"], "formats": ["VIDEO", "TEXT"],
        "availability": [{ "weekday": "TUESDAY", "from": "13:00", "until": "17:00" }],
    });
    let layla = mentor_in(t, "Layla", "en", "America/New_York", "CARER", offer).await;
    says(&layla, json!({ "lifeSituations": { "value": ["PARENT", "SHIFT_WORK"], "audience": "MEMBERS" } })).await;
    let sami = t.member_in("Sami", "ar", "Africa/Cairo").await;
    assert_eq!(suggested(&sami).await, [], "she has not said what she looks for");
    let wish = json!({
        "ageGroup": "ADULT", "languages": ["ar"], "formats": ["VIDEO"], "perspective": "CARER", "lifeSituations": ["PARENT"],
        "availability": [{ "weekday": "TUESDAY", "from": "20:00", "until": "23:00" }],
    });
    waits(&sami, wish).await;
    let in_arabic = [
        "بينكما لغة مشتركة: العربية.",
        "لديكما وقت مشترك مساء الثلاثاء بتوقيتك.",
        "هنا تجربة رعاية شخص يتعافى، كما رغبت.",
        "تجمعكما تربية الأطفال.",
        "تفضّلان الحديث بالصوت والصورة.",
    ];
    assert_eq!(suggested(&sami).await, [("Layla".to_owned(), in_arabic.map(str::to_owned).to_vec())]);
    let in_english = [
        "Speaks Arabic.",
        "Is free on Tuesday evenings in your time.",
        "Cares for someone in recovery, as you wished.",
        "Is a parent, too.",
        "Likes to talk by video, as you do.",
    ];
    let reader = Person { client: sami.client.speaking("en"), ..sami.clone() };
    assert_eq!(suggested(&reader).await[0].1, in_english);
    let reader = Person { client: sami.client.speaking("de"), ..sami.clone() };
    assert_eq!(
        suggested(&reader).await[0].1[..2],
        ["Spricht Arabisch.", "Hat am Dienstagabend Zeit, nach deiner Uhr."]
    );

    ask(&sami, &layla).await;
    let query = "{ mentorships { nodes { reasons { kind text } } } }";
    let data = layla.client.speaking("en").ask(query, Value::Null).await.data();
    let reasons = &data["mentorships"]["nodes"][0]["reasons"];
    let as_she_reads = [
        "Speaks Arabic.",
        "Is free on Tuesday afternoons in your time.",
        "Is looking for a mentor with the perspective that you bring.",
        "Is a parent, too.",
        "Likes to talk by video, as you do.",
    ];
    assert_eq!(texts(reasons), as_she_reads);
    let kinds: Vec<&str> = reasons.as_array().unwrap().iter().map(|one| one["kind"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["LANGUAGE", "HOURS", "PERSPECTIVE", "LIFE_SITUATION", "FORMAT"]);
    assert_eq!(suggested(&sami).await, [], "whom she has asked, she is not suggested");
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
async fn whoever_got_no_answer_gets_others(t: &Waymark) {
    for name in ["Anna", "Berta"] {
        mentor_with(t, name, &[]).await;
    }
    let sami = t.member("Sami").await;
    let id: Uuid = sami.id.strip_prefix("member_").unwrap().parse().unwrap();
    let next = async || {
        let tx = t.app.begin().await.unwrap();
        let next = mentorship::next_suggestion(&tx, id).await.unwrap();
        tx.commit().await.unwrap();
        next.map(|mentor| format!("member_{}", mentor.simple()))
    };
    assert_eq!(next().await, None, "she has not said what she looks for");
    waits(&sami, adult()).await;
    assert_eq!(names(&sami).await.len(), 2);
    let carla = mentor_from(t, "Carla", "CARER", json!({ "languages": ["fr", "en"] })).await;
    says(&sami, json!({ "lifeSituations": { "value": ["PARENT"] } })).await;
    says(&carla, json!({ "lifeSituations": { "value": ["PARENT"], "audience": "MEMBERS" } })).await;
    assert_eq!(names(&sami).await.len(), 2);
    assert_eq!(next().await, Some(carla.id.clone()), "worked out anew, whatever the hour");
    assert_eq!(names(&sami).await[0], "Carla");
    assert_eq!(names(&sami).await.len(), 3);
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

/// What is kept private is changed, again and again; what the other side is told stays the same to the letter.
#[apply(on_both_databases!)]
async fn nothing_private_can_be_read_from_suggestions_or_reasons(t: &Waymark) {
    let audiences = ["ONLY_ME", "MENTORSHIPS", "MEMBERS"];
    let situations = [vec![], vec!["PARENT", "FAITH"], vec!["ATHLETE"], vec!["STUDENT", "PARENT"]];
    let languages = [vec!["en", "fr"], vec!["fr"], vec!["ar", "en"]];
    let sides = [vec!["ALLY"], vec!["CARER"], vec!["PERSON_IN_RECOVERY", "FAMILY"]];
    let mentors = [
        mentor_from(t, "Anna", "CARER", json!({ "perspective": null })).await,
        mentor_from(t, "Berta", "CARER", json!({ "languages": ["en"] })).await,
        mentor_from(t, "Carla", "CARER", json!({ "perspective": null, "languages": ["en"] })).await,
    ];
    // Berta mentors from the side of a carer, which is known by that; which others are hers is not.
    let own_sides = |mentor: usize, round: usize| {
        let known = (mentor == 1).then_some("CARER");
        known
            .into_iter()
            .chain(sides[round % 3].iter().copied().filter(|side| Some(*side) != known))
            .collect::<Vec<_>>()
    };
    let sami = newcomer_with(t, "Sami", &["PARENT", "STUDENT", "FAITH", "ATHLETE"]).await;
    let noor = t.member("Noor").await;
    let asked = mentor_from(t, "Dana", "FAMILY", json!({ "languages": ["en"] })).await;
    says(&asked, json!({ "lifeSituations": { "value": ["PARENT", "STUDENT", "FAITH", "ATHLETE"] } })).await;
    ask(&noor, &asked).await;
    let mut told = 0;
    for case in 0..9 {
        let audience = |part: usize| audiences[(case / (part + 1) + part) % 3];
        for (place, mentor) in mentors.iter().enumerate() {
            let profile = json!({
                "lifeSituations": { "value": situations[case % 4], "audience": audience(place) },
                "languages": { "value": languages[case % 3], "audience": audience(place + 1) },
                "perspectives": { "value": own_sides(place, case), "audience": audience(place + 2) },
            });
            says(mentor, profile).await;
        }
        waits(&sami, json!({ "ageGroup": "ADULT", "perspective": "CARER" })).await;
        let before = suggested(&sami).await;
        told += before.iter().map(|(_, reasons)| reasons.len()).sum::<usize>();
        for (place, mentor) in mentors.iter().enumerate() {
            let is_hidden = |part: usize| audience(place + part) != "MEMBERS";
            let mut profile = json!({});
            if is_hidden(0) {
                profile["lifeSituations"] = json!({ "value": situations[(case + 1) % 4] });
            }
            if is_hidden(1) {
                profile["languages"] = json!({ "value": languages[(case + 1) % 3] });
            }
            if is_hidden(2) {
                profile["perspectives"] = json!({ "value": own_sides(place, case + 1) });
            }
            says(mentor, profile).await;
        }
        assert_eq!(suggested(&sami).await, before, "as they were kept, case {case}");
        waits(&sami, json!({ "ageGroup": "ADULT", "perspective": "CARER" })).await;
        assert_eq!(suggested(&sami).await, before, "and worked out anew, case {case}");

        let reads = async || {
            let query = "{ mentorships { nodes { reasons { kind text } } } }";
            asked.client.ask(query, Value::Null).await.data()["mentorships"]["nodes"][0]["reasons"].to_string()
        };
        let (of_wish, of_life) = (audience(0), audience(1));
        let wish = |side: &str, shared: &Value| json!({ "ageGroup": "ADULT", "audience": of_wish, "perspective": side, "lifeSituations": shared });
        waits(&noor, wish("FAMILY", &json!(["PARENT"]))).await;
        says(&noor, json!({ "lifeSituations": { "value": ["STUDENT"], "audience": of_life } })).await;
        let before = reads().await;
        told += before.len();
        if of_wish != "MEMBERS" {
            waits(&noor, wish("CARER", &json!(["ATHLETE"]))).await;
            assert_eq!(reads().await, before, "what she looks for, case {case}");
        }
        if of_life != "MEMBERS" {
            says(&noor, json!({ "lifeSituations": { "value": ["FAITH"] } })).await;
            assert_eq!(reads().await, before, "what her days are made of, case {case}");
        }
    }
    assert!(told > 200, "{told}");
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
