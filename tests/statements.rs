//! The widest questions cost the same number of statements, however long the lists are.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should say so and stop")]

use macro_rules_attribute::apply;
use serde_json::{Value, json};

use crate::support::client::Client;
use crate::support::waymark::{Person, Waymark, on_both_databases};

const WIDE: &str = r#"{
    me { displayName roles languages perspectives account { email } }
    occurrences(first: 100) {
        nodes {
            startsAt startsAtLocal going placesLeft joinUrl myRsvp { status } team { part member { displayName } }
            meeting {
                title { text } description { text } translations languages { language interpreted }
                topic { name { text } } access { fact state } venue { name }
                facilitator { displayName pronouns perspectives languages timeZone roles }
                occurrences(first: 2) { nodes { startsAt } }
            }
        }
    }
    mentors(first: 100) { nodes { about hasFreePlace member { displayName roles languages recovery } } }
    mentorships(first: 50) {
        nodes {
            state mentor { displayName roles } mentee { displayName languages }
            agreement { version } proposedAgreement { version } checkIns(first: 5) { nodes { note } }
        }
    }
    resources(first: 100) {
        nodes {
            title { text } summary { text } body { text } credit readingLevel
            translations(languages: ["es", "ar"]) { language state } formats { format language }
            service { organization { name } }
        }
    }
    topics(first: 100) { nodes { name { text } } }
}"#;

#[apply(on_both_databases!)]
async fn the_widest_question_costs_the_same_for_a_few_and_for_many(t: &Waymark) {
    // A request is answered at one moment, however often the clock is looked at.
    t.let_time_pass();
    let steward = t.member_with_role("Priya", "steward").await;
    let asker = t.member("Noor").await;
    grow(t, &steward, &asker, 0..2).await;
    let few = cost(t, &asker.client).await;
    grow(t, &steward, &asker, 2..9).await;
    let many = cost(t, &asker.client).await;
    // A list asked one by one would add seven for each edge.
    assert!(many <= few + 4, "{few} statements for two of each, {many} for nine");
    assert!(many < 60, "{many} statements");
}

/// How many statements the question takes at its best: where a batch fills too slowly, it goes in two parts.
async fn cost(t: &Waymark, client: &Client) -> u64 {
    let mut costs = Vec::new();
    for _ in 0..6 {
        let before = t.app.db.statements();
        let data = client.ask(WIDE, Value::Null).await.data();
        assert!(data["occurrences"]["nodes"].as_array().unwrap().len() > 1);
        costs.push(t.app.db.statements() - before);
    }
    costs.into_iter().min().unwrap()
}

/// A community that is larger by this much, each thing of somebody else's.
async fn grow(t: &Waymark, steward: &Person, asker: &Person, places: std::ops::Range<usize>) {
    for place in places {
        let person = t.member(&format!("Person{place}")).await;
        for role in ["mentor", "facilitator"] {
            t.grant(&person, role).await;
        }
        let client = &person.client;
        let topic = json!({ "concept": format!("topic-{place}"), "names": [{ "language": "en", "text": "Topic" }] });
        let topic = steward.client.change("createTopic", topic, "topic { id }").await["topic"]["id"].clone();
        let meeting = json!({
            "sourceLanguage": "en", "texts": [{ "language": "en", "title": "Circle" }, { "language": "ar", "title": "حلقة" }],
            "languages": [{ "language": "en" }], "startsAtLocal": "2026-01-13T19:00:00", "timeZone": "Europe/Berlin",
            "recurrence": "FREQ=WEEKLY;COUNT=3", "durationMinutes": 60, "format": "ONLINE",
            "joinUrl": "https://meet.example.org/circle", "topic": topic,
        });
        let selection = "meeting { occurrences { nodes { id } } }";
        let made = client.change("createMeeting", meeting, selection).await;
        let date = made["meeting"]["occurrences"]["nodes"][0]["id"].clone();
        asker.client.change("rsvp", json!({ "occurrence": date }), "occurrence { id }").await;
        client.change("offerMentoring", json!({ "capacity": 3, "about": "Hello" }), "mentor { about }").await;
        if place < 5 {
            asker.client.change("requestMentorship", json!({ "mentor": person.id }), "mentorship { id }").await;
        }
        let guide = json!({ "kind": "GUIDE", "language": "en", "title": "Guide", "credit": "DISPLAY_NAME",
            "formats": [{ "language": "en", "format": "TEXT" }] });
        let guide = client.change("createResource", guide, "resource { id }").await["resource"]["id"].clone();
        client.change("proposeResource", json!({ "resource": guide }), "resource { id }").await;
        let publish = json!({ "resource": guide, "reviewDueOn": "2026-07-01" });
        steward.client.change("publishResource", publish, "resource { id }").await;
    }
    t.run_jobs().await;
}
