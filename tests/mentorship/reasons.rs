//! What speaks for two people, in words, and what nobody learns by it.

use macro_rules_attribute::apply;
use serde_json::{Value, json};

use super::ask;
use super::offers::{mentor_from, mentor_in, says};
use super::suggestions::{names, newcomer_with, suggested, texts};
use super::wishes::waits;
use crate::support::waymark::{Person, on_both_databases};

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
async fn what_somebody_would_like_to_talk_about_speaks_for_who_is_glad_to(t: &Waymark) {
    let steward = t.member_with_role("Priya", "steward").await;
    let topic = async |concept: &str, english: &str, german: &str| {
        let names = json!([{ "language": "en", "text": english }, { "language": "de", "text": german }]);
        let input = json!({ "concept": concept, "names": names });
        steward.client.change("createTopic", input, "topic { id }").await["topic"]["id"].clone()
    };
    let (sleep, food) = (topic("sleep", "Sleep", "Schlaf").await, topic("food", "Food", "Essen").await);
    let layla = mentor_from(t, "Layla", "CARER", json!({ "topics": [sleep, sleep], "topicsLeftOut": [food] })).await;
    let berta = mentor_from(t, "Berta", "CARER", json!({})).await;
    let sami = t.member("Sami").await;
    waits(&sami, json!({ "ageGroup": "ADULT", "topics": [food] })).await;
    assert_eq!(names(&sami).await, ["Berta", "Layla"], "what is left out takes away");
    waits(&sami, json!({ "ageGroup": "ADULT", "topics": [food, sleep, sleep] })).await;
    let reader = Person { client: sami.client.speaking("de"), ..sami.clone() };
    let expected = ["Spricht Englisch.".to_owned(), "Spricht gern über „Schlaf“.".to_owned()];
    let found = suggested(&reader).await;
    assert_eq!(found.iter().find(|(name, _)| name == "Layla").unwrap().1, expected);
    let query = "{ myMentorWish { topics { concept } } mentorSuggestions { mentor { topics { concept } topicsLeftOut { concept } } } }";
    let data = sami.client.ask(query, Value::Null).await.data();
    assert_eq!(data["myMentorWish"]["topics"], json!([{ "concept": "food" }, { "concept": "sleep" }]));
    let offered = json!({ "mentor": { "topics": [{ "concept": "sleep" }], "topicsLeftOut": [{ "concept": "food" }] } });
    assert!(data["mentorSuggestions"].as_array().unwrap().contains(&offered), "{data}");

    ask(&sami, &layla).await;
    let query = "{ mentorships { nodes { reasons { kind text } } } }";
    let data = layla.client.ask(query, Value::Null).await.data();
    let as_she_reads =
        json!({ "kind": "TOPIC", "text": "Would like to talk about “\u{2068}Sleep\u{2069}”, as you are glad to." });
    assert_eq!(data["mentorships"]["nodes"][0]["reasons"][1], as_she_reads);

    for (input, code, field) in [
        (json!({ "capacity": 1, "topicsLeftOut": [sleep], "topics": [sleep] }), "CONFLICT", "topicsLeftOut"),
        (json!({ "capacity": 1, "topics": [berta.id] }), "NOT_FOUND", "topics"),
        (json!({ "capacity": 1, "topics": ["topic_00000000000000000000000000000000"] }), "NOT_FOUND", "topics"),
    ] {
        let payload = berta.client.change("offerMentoring", input, "mentor { about }").await;
        assert_eq!(payload["userErrors"][0]["code"], code);
        assert_eq!(payload["userErrors"][0]["field"], json!([field]));
    }
    let nothing = json!({ "ageGroup": "ADULT", "topics": ["topic_00000000000000000000000000000000"] });
    let payload = sami.client.change("waitForMentor", nothing, "wish { ageGroup }").await;
    assert_eq!(payload["userErrors"][0]["code"], "NOT_FOUND");
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
