//! Topics that take turns, and the codes that other directories have for them.

use chrono::TimeDelta;
use futures_util::future::join_all;
use macro_rules_attribute::apply;
use serde_json::{Value, json};

use super::{does, found, set_up, weekly_with};
use crate::support::client::Client;
use crate::support::waymark::{Person, Waymark, on_both_databases};

const DATES: &str = "query($id: ID!) { node(id: $id) { ... on Meeting {
    rotation { concept } occurrences(from: \"2026-01-01\", first: 8) { nodes { id topic { concept } } }
} } }";

/// A steward, and topics with these concepts.
async fn topics(t: &Waymark, concepts: &[&str]) -> (Person, Vec<Value>) {
    let steward = t.member_with_role("Sana", "STEWARD").await;
    let mut topics = Vec::new();
    for concept in concepts {
        let input = json!({ "concept": concept, "names": [{ "language": "en", "text": concept }] });
        let payload = steward.client.change("createTopic", input, "topic { id }").await;
        topics.push(payload["topic"]["id"].clone());
    }
    (steward, topics)
}

async fn rotate(client: &Client, meeting: &Value, topics: &[&Value]) -> Value {
    let input = json!({ "meeting": meeting, "topics": topics });
    let payload = client.change("setRotation", input, "meeting { rotation { concept } }").await;
    assert_eq!(payload["userErrors"], json!([]));
    payload["meeting"]["rotation"].clone()
}

/// The concepts of the first dates, `-` for none.
async fn told(t: &Waymark, meeting: &Value) -> String {
    let node = t.visitor().ask(DATES, json!({ "id": meeting })).await.data()["node"].clone();
    let nodes = node["occurrences"]["nodes"].as_array().unwrap().iter();
    nodes.map(|date| date["topic"]["concept"].as_str().unwrap_or("-").to_owned()).collect()
}

async fn date(t: &Waymark, meeting: &Value, place: usize) -> Value {
    let node = t.visitor().ask(DATES, json!({ "id": meeting })).await.data()["node"].clone();
    node["occurrences"]["nodes"][place]["id"].clone()
}

#[apply(on_both_databases!)]
async fn topics_take_turns_and_are_known_ahead(t: &Waymark) {
    let (_, topics) = topics(t, &["a", "b", "c", "o"]).await;
    let farida = t.member_with_role("Farida", "FACILITATOR").await;
    let id = set_up(&farida, weekly_with(json!({ "topic": topics[3], "rotation": topics[..3] }))).await;
    assert_eq!(told(t, &id).await, "abcabcab");
    let data = t.visitor().ask(DATES, json!({ "id": id })).await.data();
    assert_eq!(data["node"]["rotation"], json!([{ "concept": "a" }, { "concept": "b" }, { "concept": "c" }]));

    // A date that is called off gives its turn to the next one.
    does(&farida.client, "cancelOccurrence", json!({ "occurrence": date(t, &id, 1).await })).await;
    assert_eq!(told(t, &id).await, "aobcabca");
    // They are found by what they are about on that day.
    let about_b = found(&t.visitor(), json!({ "topic": topics[1], "until": "2026-03-01" })).await;
    assert_eq!(about_b, ["27T17", "17T17"]);
    assert_eq!(found(&t.visitor(), json!({ "topic": topics[3] })).await, ["20T17"]);
    let meetings = "query($topic: ID) { meetings(topic: $topic) { nodes { id } } }";
    for topic in &topics {
        let data = t.visitor().ask(meetings, json!({ "topic": topic })).await.data();
        assert_eq!(data["meetings"]["nodes"], json!([{ "id": id }]));
    }

    // What the horizon comes upon goes on with the turns.
    for _ in 0..3 {
        t.advance(TimeDelta::weeks(1));
        t.run_jobs().await;
    }
    let later = "query($id: ID!) { node(id: $id) { ... on Meeting {
        occurrences(last: 6) { nodes { topic { concept } } } } } }";
    let data = t.visitor().ask(later, json!({ "id": id })).await.data();
    let nodes = data["node"]["occurrences"]["nodes"].as_array().unwrap().clone();
    let concepts: String = nodes.iter().map(|node| node["topic"]["concept"].as_str().unwrap()).collect();
    assert!("abcabcabc".contains(&concepts), "{concepts}");
}

#[apply(on_both_databases!)]
async fn a_rotation_that_is_changed_midway_leaves_what_was(t: &Waymark) {
    let (steward, topics) = topics(t, &["a", "b", "c", "d"]).await;
    let [a, b, c, d] = [&topics[0], &topics[1], &topics[2], &topics[3]];
    let farida = t.member_with_role("Farida", "FACILITATOR").await;
    let id = set_up(&farida, weekly_with(json!({}))).await;
    assert_eq!(told(t, &id).await, "--------");
    t.turn_to("2026-01-20T18:00:00Z");
    let (farida, steward) = (t.signed_in(&farida).await, t.signed_in(&steward).await);
    assert_eq!(rotate(&farida.client, &id, &[a, b, c]).await[1], json!({ "concept": "b" }));
    assert_eq!(told(t, &id).await, "--abcabc", "what has begun stays as it was");
    t.turn_to("2026-02-03T18:00:00Z");
    let (farida, steward) = (t.signed_in(&farida).await, t.signed_in(&steward).await);
    rotate(&steward.client, &id, &[a, b, d, c]).await;
    assert_eq!(told(t, &id).await, "--abdcab", "on behind the last one's");
    rotate(&farida.client, &id, &[d, c]).await;
    assert_eq!(told(t, &id).await, "--abdcdc", "which is gone: from the beginning");
    rotate(&farida.client, &id, &[]).await;
    assert_eq!(told(t, &id).await, "--ab----");
}

#[apply(on_both_databases!)]
async fn dates_called_off_at_once_leave_the_turns_in_order(t: &Waymark) {
    let (_, topics) = topics(t, &["a", "b", "c"]).await;
    let farida = t.member_with_role("Farida", "FACILITATOR").await;
    let id = set_up(&farida, weekly_with(json!({ "rotation": topics }))).await;
    let dates = join_all([0, 2, 3, 5].map(|place| date(t, &id, place))).await;
    let input = |date: &Value| json!({ "occurrence": date });
    let answers = join_all(dates.iter().map(|date| does(&farida.client, "cancelOccurrence", input(date)))).await;
    assert!(answers.iter().all(Option::is_none), "{answers:?}");
    assert_eq!(told(t, &id).await, "-a--b-ca");
    let rotations = join_all([[0, 1], [1, 2], [2, 0]].map(|turn| {
        let input = json!({ "meeting": id, "topics": turn.map(|place: usize| topics[place].clone()) });
        let client = farida.client.clone();
        async move { client.change("setRotation", input, "meeting { id }").await["userErrors"].clone() }
    }))
    .await;
    assert_eq!(rotations, [json!([]), json!([]), json!([])]);
    let told = told(t, &id).await.replace('-', "");
    assert!(["abab", "bcbc", "caca"].contains(&told.as_str()), "one of them, as a whole: {told}");
}

#[apply(on_both_databases!)]
async fn whatever_happens_to_dates_the_turns_stay_in_their_order(t: &Waymark) {
    let (_, topics) = topics(t, &["a", "b", "c", "x"]).await;
    let farida = t.member_with_role("Farida", "FACILITATOR").await;
    let id = set_up(&farida, weekly_with(json!({ "rotation": topics[..3] }))).await;
    let date = async |place: usize| date(t, &id, place).await;
    let (second, third) = (date(1).await, date(2).await);
    // A topic that was chosen for a date takes no turn; when it is taken back, the turn is the date's again.
    let choose = |topic: &Value| json!({ "occurrence": second, "topic": topic });
    assert_eq!(does(&farida.client, "changeOccurrence", choose(&topics[3])).await, None);
    assert_eq!(told(t, &id).await, "axbcabca");
    assert_eq!(does(&farida.client, "changeOccurrence", choose(&Value::Null)).await, None);
    assert_eq!(told(t, &id).await, "abcabcab");
    // A date that is moved behind another has its turn behind it.
    let moved = json!({ "occurrence": second, "startsAtLocal": "2026-01-28T19:00:00" });
    assert_eq!(does(&farida.client, "moveOccurrence", moved).await, None);
    let about = found(&t.visitor(), json!({ "topic": topics[2], "until": "2026-02-01" })).await;
    assert_eq!((told(t, &id).await.as_str(), about), ("abcabcab", vec!["28T17".to_owned()]));
    assert_eq!(does(&farida.client, "cancelOccurrence", json!({ "occurrence": third })).await, None);
    assert_eq!(told(t, &id).await, "a-bcabca");
    assert_eq!(does(&farida.client, "restoreOccurrence", json!({ "occurrence": third })).await, None);
    assert_eq!(told(t, &id).await, "abcabcab");
    let day = |day: &str| json!({ "meeting": id, "startsAtLocal": format!("2026-{day}T19:00:00") });
    assert_eq!(does(&farida.client, "addDate", day("01-15")).await, None);
    assert_eq!(told(t, &id).await, "abcabcab", "one more has the turn of its place");
    let about = found(&t.visitor(), json!({ "topic": topics[1], "until": "2026-01-20" })).await;
    assert_eq!(about, ["15T17"]);
    let left_out = farida.client.change("leaveOutDate", day("01-13"), "meeting { id }").await;
    assert_eq!(left_out["userErrors"], json!([]));
    let about = found(&t.visitor(), json!({ "topic": topics[0], "until": "2026-01-20" })).await;
    assert_eq!((told(t, &id).await.as_str(), about), ("abcabcab", vec!["15T17".to_owned()]));
}

#[apply(on_both_databases!)]
async fn turns_are_for_those_who_hold_the_meeting(t: &Waymark) {
    let (_, topics) = topics(t, &["a"]).await;
    let farida = t.member_with_role("Farida", "FACILITATOR").await;
    let omar = t.member_with_role("Omar", "FACILITATOR").await;
    let sami = t.member("Sami").await;
    let id = set_up(&farida, weekly_with(json!({}))).await;
    let set = "mutation($input: SetRotationInput!) { setRotation(input: $input) { userErrors { code field } } }";
    let never = format!("topic_{}", "0".repeat(32));
    let asked = async |client: &Client, meeting: &Value, topics: Value| {
        client.ask(set, json!({ "input": { "meeting": meeting, "topics": topics } })).await
    };
    assert_eq!(asked(&omar.client, &id, json!(topics)).await.code(), "FORBIDDEN");
    assert_eq!(asked(&sami.client, &id, json!(topics)).await.code(), "FORBIDDEN");
    assert_eq!(asked(&t.visitor(), &id, json!(topics)).await.code(), "UNAUTHENTICATED");
    for (meeting, topics, code, field) in [
        (&id, json!(vec![&topics[0]; 53]), "BAD_USER_INPUT", json!(["topics"])),
        (&id, json!([topics[0], never]), "NOT_FOUND", json!(["topics", "1"])),
        (&id, json!([topics[0], id]), "NOT_FOUND", json!(["topics", "1"])),
        (&json!("meeting_0"), json!([]), "NOT_FOUND", json!(["meeting"])),
        (&json!(format!("meeting_{}", "0".repeat(32))), json!([]), "NOT_FOUND", json!(["meeting"])),
    ] {
        let errors = asked(&farida.client, meeting, topics).await.data()["setRotation"]["userErrors"].clone();
        assert_eq!(errors, json!([{ "code": code, "field": field }]));
    }
    assert_eq!(told(t, &id).await, "--------");
    let wrong = weekly_with(json!({ "rotation": [topics[0], never] }));
    let payload = farida.client.change("createMeeting", wrong, "meeting { id }").await;
    assert_eq!(payload["userErrors"][0]["field"], json!(["rotation", "1"]));
}

#[apply(on_both_databases!)]
async fn other_directories_have_codes_for_topics(t: &Waymark) {
    let steward = t.member_with_role("Sana", "STEWARD").await;
    let code = |system: &str, code: &str| json!({ "system": system, "code": code });
    let input = json!({
        "concept": "steps", "names": [{ "language": "en", "text": "Steps" }],
        "codes": [code("meeting-guide", "ST"), code("bmlt", "12"), code("meeting-guide", "ST")],
    });
    let selection = "topic { id name { text } codes { system code } }";
    let payload = steward.client.change("createTopic", input, selection).await;
    let topic = payload["topic"]["id"].clone();
    assert_eq!(payload["topic"]["codes"], json!([code("bmlt", "12"), code("meeting-guide", "ST")]));

    let coded = async |wanted: Value| {
        let query = "query($code: TopicCodeInput) { topics(code: $code) { nodes { concept } } }";
        t.visitor().ask(query, json!({ "code": wanted })).await.data()["topics"]["nodes"].clone()
    };
    assert_eq!(coded(code("meeting-guide", "ST")).await, json!([{ "concept": "steps" }]));
    assert_eq!(coded(code("meeting-guide", "st")).await, json!([]));
    assert_eq!(coded(code("bmlt", "ST")).await, json!([]));

    // Names are added or replaced, codes replaced; what is left out stays.
    let names = json!([{ "language": "en", "text": "The steps" }, { "language": "de", "text": "Die Schritte" }]);
    let payload = steward.client.change("updateTopic", json!({ "topic": topic, "names": names }), selection).await;
    assert_eq!(payload["topic"]["name"]["text"], "The steps");
    assert_eq!(payload["topic"]["codes"].as_array().unwrap().len(), 2);
    let codes = json!({ "topic": topic, "codes": [code("bmlt", "13")] });
    let payload = steward.client.speaking("de").change("updateTopic", codes, selection).await;
    assert_eq!(payload["topic"]["name"]["text"], "Die Schritte");
    assert_eq!(payload["topic"]["codes"], json!([code("bmlt", "13")]));
    assert_eq!(coded(code("meeting-guide", "ST")).await, json!([]));

    let never = format!("topic_{}", "0".repeat(32));
    for (input, code, field) in [
        (json!({ "topic": topic, "codes": [code("Meeting Guide", "ST")] }), "BAD_USER_INPUT", "codes.0.system"),
        (json!({ "topic": topic, "codes": [code("bmlt", " ")] }), "BAD_USER_INPUT", "codes.0.code"),
        (json!({ "topic": topic, "codes": [code("bmlt", &"x".repeat(41))] }), "BAD_USER_INPUT", "codes.0.code"),
        (json!({ "topic": topic, "codes": vec![code("bmlt", "1"); 21] }), "BAD_USER_INPUT", "codes"),
        (json!({ "topic": topic, "names": [] }), "BAD_USER_INPUT", "names"),
        (json!({ "topic": never, "codes": [] }), "NOT_FOUND", "topic"),
    ] {
        let payload = steward.client.change("updateTopic", input.clone(), "topic { id }").await;
        assert_eq!(payload["userErrors"][0]["code"], code, "{input}");
        assert_eq!(payload["userErrors"][0]["field"], json!(field.split('.').collect::<Vec<_>>()), "{input}");
    }
    let update = "mutation($input: UpdateTopicInput!) { updateTopic(input: $input) { topic { id } } }";
    let sami = t.member_with_role("Sami", "FACILITATOR").await;
    assert_eq!(sami.client.ask(update, json!({ "input": { "topic": topic } })).await.code(), "FORBIDDEN");
}
