//! The main story, whole: a newcomer whose phone speaks Arabic comes in, finds a mentor and a meeting, is
//! reminded once and then no more; and a partner clinic reads what the community has published.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on should say so and stop")]

use chrono::TimeDelta;
use macro_rules_attribute::apply;
use serde_json::{Value, json};
use waymark::resource::{Order, import_hsds};

use crate::support::client::Client;
use crate::support::together::agree;
use crate::support::waymark::{Person, Waymark, on_both_databases};

#[apply(on_both_databases!)]
async fn a_newcomer_finds_her_way(t: &Waymark) {
    let community = Community::gather(t).await;
    let noor = signs_up_in_arabic(t).await;
    agrees_and_says_who_she_is(t, &noor).await;
    asks_a_mentor_who_speaks_her_language(t, &noor, &community).await;
    let occurrence = finds_a_meeting_and_says_that_she_comes(&noor, &community).await;
    is_reminded_once_and_stops_it(t, &noor, &community, &occurrence).await;
    a_clinic_reads_along(t, &community).await;
}

/// Who was there before her.
struct Community {
    steward: Person,
    mentor: Person,
    facilitator: Person,
    stranger: Person,
}

impl Community {
    async fn gather(t: &Waymark) -> Self {
        let steward = t.member_with_role("Priya", "steward").await;
        t.publish_conduct(&steward).await;
        let mentor = t.member_in("Layla", "ar", "Asia/Amman").await;
        t.grant(&mentor, "mentor").await;
        let facilitator = t.member_with_role("Mateo", "facilitator").await;
        let stranger = t.member("Somebody").await;
        for person in [&steward, &mentor, &facilitator, &stranger] {
            t.accept_conduct(&person.client).await;
        }
        let offer = json!({ "capacity": 1, "about": "أمشي معك خطوة خطوة." });
        done(&mentor.client.change("offerMentoring", offer, "mentor { isAccepting }").await);
        Self { steward, mentor, facilitator, stranger }
    }
}

/// 1. The letter comes in Arabic, right to left; its link signs her in; tokens rotate.
async fn signs_up_in_arabic(t: &Waymark) -> Person {
    let phone = t.visitor().speaking("ar-EG, ar;q=0.9, en;q=0.5");
    let email = "noor@example.org";
    let input = json!({ "email": email, "displayName": "نور", "timeZone": "Africa/Cairo" });
    done(&phone.change("signUp", input, "letter { validMinutes }").await);
    t.run_jobs().await;

    let letter = t.inbox(email).pop().unwrap();
    assert_eq!(letter.header("Content-Language").as_deref(), Some("ar"));
    assert!(letter.html().contains("dir=\"rtl\""));
    let link = letter.links().into_iter().find(|link| link.contains("token=")).unwrap();
    let token = link.rsplit_once("token=").unwrap().1.to_owned();

    let session = "session { accessToken refreshToken }";
    let first = phone.change("signInWithLink", json!({ "token": token }), session).await;
    let refresh = json!({ "refreshToken": first["session"]["refreshToken"] });
    let second = phone.change("refreshSession", refresh, session).await;
    let client = phone.with_token(second["session"]["accessToken"].as_str().unwrap());
    let me = client.ask("{ me { id displayName } }", Value::Null).await.data();
    assert_eq!(me["me"]["displayName"], "نور");
    Person { id: me["me"]["id"].as_str().unwrap().to_owned(), email: email.to_owned(), client }
}

/// 2. She reads the ground rules in Arabic and accepts them, and tells about herself, each part to whom she
///    chooses.
async fn agrees_and_says_who_she_is(t: &Waymark, noor: &Person) {
    let early = noor.client.ask("{ mentors { nodes { hasFreePlace } } }", Value::Null).await;
    assert_eq!(early.code(), "CONDUCT_NOT_ACCEPTED");
    let rules = noor.client.ask("{ codeOfConduct { title { text language direction source } } }", Value::Null).await;
    assert_eq!(
        rules.data()["codeOfConduct"]["title"],
        json!({ "text": "كيف نتعامل معًا", "language": "ar", "direction": "RTL", "source": false })
    );
    t.accept_conduct(&noor.client).await;

    let profile = json!({
        "languages": { "value": ["ar", "en"], "audience": "MEMBERS" },
        "timeZone": { "value": "Africa/Cairo", "audience": "MENTORSHIPS" },
        "perspectives": { "value": ["PERSON_IN_RECOVERY"], "audience": "MENTORSHIPS" },
        "recovery": { "value": "أن أجلس إلى المائدة مع أهلي من جديد.", "audience": "ONLY_ME" },
    });
    let payload = noor.client.change("updateProfile", profile, "member { languages timeZone recovery }").await;
    assert_eq!(payload["member"]["languages"], json!(["ar", "en"]));
    done(&noor.client.change("giveConsent", json!({ "purpose": "REMINDERS" }), "consent { given }").await);
}

/// 3. The mentor is told in her own language and accepts; the two see it, nobody else does.
async fn asks_a_mentor_who_speaks_her_language(t: &Waymark, noor: &Person, community: &Community) {
    let query = r#"{ mentors(language: "ar") { nodes { hasFreePlace member { id displayName } } } }"#;
    let mentors = noor.client.ask(query, Value::Null).await.data();
    let mentor = &mentors["mentors"]["nodes"][0];
    assert_eq!(mentor["member"]["displayName"], "Layla");

    let input = json!({ "mentor": mentor["member"]["id"], "message": "هل ترافقينني؟" });
    let asked = noor.client.change("requestMentorship", input, "mentorship { id state }").await;
    assert_eq!(asked["mentorship"]["state"], "REQUESTED");
    t.run_jobs().await;
    let letter = t.inbox(&community.mentor.email).pop().unwrap();
    assert_eq!(letter.header("Content-Language").as_deref(), Some("ar"));

    let id = json!({ "id": asked["mentorship"]["id"] });
    let answer = json!({ "mentorship": id["id"] });
    let accepted = community.mentor.client.change("acceptMentorship", answer, "mentorship { state }").await;
    assert_eq!(accepted["mentorship"]["state"], "ACCEPTED");
    agree(&community.mentor, noor, &id["id"]).await;
    let query = "query($id: ID!) { node(id: $id) { ... on Mentorship { state } } }";
    for (client, sees) in [
        (&noor.client, true),
        (&community.mentor.client, true),
        (&community.steward.client, false),
        (&community.stranger.client, false),
        (&t.visitor(), false),
    ] {
        let node = client.ask(query, id.clone()).await.data()["node"].clone();
        assert_eq!(node == json!({ "state": "ACTIVE" }), sees, "{node}");
        assert_eq!(node.is_null(), !sees);
    }

    let query = "query($id: ID!) { node(id: $id) { ... on Member { displayName timeZone recovery } } }";
    let told = |time_zone: Value| json!({ "displayName": "نور", "timeZone": time_zone, "recovery": null });
    let member = json!({ "id": noor.id });
    let mentor_sees = community.mentor.client.ask(query, member.clone()).await.data();
    assert_eq!(mentor_sees["node"], told(json!("Africa/Cairo")));
    let stranger_sees = community.stranger.client.ask(query, member).await.data();
    assert_eq!(stranger_sees["node"], told(Value::Null));
}

/// 4. A facilitator sets a meeting up; she finds it by language and date, sees it in her own time, and sees
///    how to join only once she has said that she comes.
async fn finds_a_meeting_and_says_that_she_comes(noor: &Person, community: &Community) -> String {
    let topic = json!({ "concept": "coping-skills", "names": [
        { "language": "en", "text": "Coping skills" }, { "language": "ar", "text": "مهارات التعامل" },
    ] });
    let topic = community.steward.client.change("createTopic", topic, "topic { id }").await;
    let meeting = json!({
        "sourceLanguage": "de",
        "texts": [
            { "language": "de", "title": "Donnerstagskreis" },
            { "language": "ar", "title": "حلقة الخميس" },
            { "language": "en", "title": "Thursday circle" },
        ],
        "startsAtLocal": "2026-01-15T19:00:00", "timeZone": "Europe/Berlin",
        "recurrence": "FREQ=WEEKLY;BYDAY=TH", "durationMinutes": 90,
        "format": "HYBRID", "joinUrl": "https://meet.example.org/donnerstag",
        "venue": { "name": "Nachbarschaftshaus", "address": "Urbanstraße 21, Berlin" },
        "languages": [{ "language": "ar" }, { "language": "de", "interpreted": true }],
        "accessFacts": [{ "fact": "STEP_FREE", "isAvailable": true, "checkedOn": "2026-01-10" }],
        "topic": topic["topic"]["id"], "capacity": 12,
    });
    done(&community.facilitator.client.change("createMeeting", meeting, "meeting { id }").await);

    let query = r#"{
        occurrences(filter: { language: "ar", from: "2026-01-12", until: "2026-01-18", accessFacts: [STEP_FREE] }) {
            nodes {
                id startsAt startsAtLocal startsAtForMe timeZoneForMe placesLeft joinUrl
                meeting { title { text language } topic { name { text } } access { fact state checkedOn } }
            }
        }
    }"#;
    let found = noor.client.ask(query, Value::Null).await.data();
    let [occurrence] = found["occurrences"]["nodes"].as_array().unwrap().as_slice() else { panic!("one: {found:#}") };
    assert_eq!(occurrence["meeting"]["title"], json!({ "text": "حلقة الخميس", "language": "ar" }));
    assert_eq!(occurrence["meeting"]["topic"]["name"]["text"], "مهارات التعامل");
    assert_eq!(occurrence["startsAt"], "2026-01-15T18:00:00Z");
    assert_eq!(occurrence["startsAtLocal"], "2026-01-15T19:00:00");
    assert_eq!(occurrence["startsAtForMe"], "2026-01-15T20:00:00");
    assert_eq!(occurrence["timeZoneForMe"], "Africa/Cairo");
    assert_eq!(occurrence["joinUrl"], Value::Null, "not before she says that she comes");

    let input = json!({ "occurrence": occurrence["id"] });
    let payload = noor.client.change("rsvp", input, "occurrence { joinUrl placesLeft myRsvp { status } }").await;
    assert_eq!(
        payload["occurrence"],
        json!({
            "joinUrl": "https://meet.example.org/donnerstag", "placesLeft": 11, "myRsvp": { "status": "GOING" },
        })
    );
    occurrence["id"].as_str().unwrap().to_owned()
}

/// 5. The reminder comes in Arabic, in her time, before her quiet hours begin, once; one click ends it,
///    without signing in; after that no more come.
async fn is_reminded_once_and_stops_it(t: &Waymark, noor: &Person, community: &Community, occurrence: &str) {
    // Two hours before would be 18:00 in Cairo, when she sits at the table with her family.
    let preferences = json!({ "leadTimes": [120], "quietFrom": "17:00", "quietUntil": "19:00" });
    let selection = "reminderPreferences { leadTimes quietFrom quietUntil }";
    done(&noor.client.change("updateReminderPreferences", preferences, selection).await);
    t.run_jobs().await;
    let before = t.inbox(&noor.email).len();

    t.turn_to("2026-01-15T14:44:00Z");
    t.run_jobs().await;
    assert_eq!(t.inbox(&noor.email).len(), before, "16:44 in Cairo: not yet");
    t.turn_to("2026-01-15T14:45:00Z");
    t.run_jobs().await;
    let letters = t.inbox(&noor.email);
    assert_eq!(letters.len(), before + 1, "16:45 in Cairo: now, a quarter of an hour before it gets quiet");
    let reminder = letters.last().unwrap();
    assert_eq!(reminder.header("Content-Language").as_deref(), Some("ar"));
    assert!(reminder.text().contains("حلقة الخميس"), "{}", reminder.text());
    assert!(!reminder.subject().contains("حلقة"), "the subject says nothing");
    assert!(reminder.links().iter().any(|link| link == "https://meet.example.org/donnerstag"));
    for _ in 0..8 {
        t.advance(TimeDelta::minutes(30));
        t.run_jobs().await;
    }
    assert_eq!(t.inbox(&noor.email).len(), before + 1, "once");

    let unsubscribe = reminder.header("List-Unsubscribe").unwrap();
    assert_eq!(reminder.header("List-Unsubscribe-Post").as_deref(), Some("List-Unsubscribe=One-Click"));
    let path = unsubscribe.trim_matches(['<', '>']).strip_prefix("http://waymark.test").unwrap().to_owned();
    let program = t.visitor().speaking("ar");
    let (status, headers, page) = program.get(&path).await;
    assert_eq!((status, headers["content-language"].to_str().unwrap()), (200, "ar"));
    assert!(page.contains("dir=\"rtl\"") && page.contains("<form method=\"post\""), "a page that asks, and only asks");
    assert!(given(&noor.client_again(t).await).await, "opening the page changes nothing");
    let (status, _) = program.post(&path, "List-Unsubscribe=One-Click").await;
    assert_eq!(status, 200);
    assert!(!given(&noor.client_again(t).await).await);

    let next = community.next_occurrence(&noor.client_again(t).await, occurrence).await;
    let again = noor.client_again(t).await;
    done(&again.change("rsvp", json!({ "occurrence": next }), "occurrence { id }").await);
    let before = t.inbox(&noor.email).len();
    t.turn_to("2026-01-22T17:59:00Z");
    t.run_jobs().await;
    assert_eq!(t.inbox(&noor.email).len(), before, "no more come");
}

/// 6. A clinic pulls what is published, in Spanish, page by page; a record from another directory is among
///    it; a draft never is.
async fn a_clinic_reads_along(t: &Waymark, community: &Community) {
    let steward = t.signed_in(&community.steward).await;
    let writer = t.member("Yusuf").await;
    t.accept_conduct(&writer.client).await;
    let create = |title: &str| {
        json!({ "kind": "GUIDE", "language": "en", "title": title, "readingLevel": "EASY",
        "formats": [{ "language": "en", "format": "TEXT" }] })
    };
    for place in 1..=3 {
        let made = writer.client.change("createResource", create(&format!("Guide {place}")), "resource { id }").await;
        let id = made["resource"]["id"].clone();
        let translation = json!({ "resource": id, "language": "es", "title": format!("Guía {place}") });
        done(&writer.client.change("translateResource", translation, "resource { id }").await);
        let review = json!({ "resource": id, "language": "es" });
        done(&steward.client.change("reviewTranslation", review, "resource { id }").await);
        done(&writer.client.change("proposeResource", json!({ "resource": id }), "resource { id }").await);
        let publish = json!({ "resource": id, "reviewDueOn": "2026-07-01" });
        done(&steward.client.change("publishResource", publish, "resource { id }").await);
    }
    done(&steward.client.change("createResource", create("Draft"), "resource { id }").await);
    let record = include_bytes!("support/service.json");
    let report = import_hsds(&t.app, record, &Order::new("en".parse().unwrap(), "support")).await.unwrap();
    assert_eq!(report.counts().taken, 1);

    let clinic = t.partner(&steward, "READ_RESOURCES").await.speaking("es");
    let query = r#"query($after: String) {
        resources(language: "es", first: 2, after: $after) {
            nodes {
                kind title { text language } readingLevel reviewDueOn formats { language format }
                translations(languages: ["es"]) { language state } service { organization { name } }
            }
            pageInfo { hasNextPage endCursor }
        }
    }"#;
    let mut titles = Vec::new();
    let mut after = Value::Null;
    loop {
        let page = clinic.ask(query, json!({ "after": after })).await.data()["resources"].clone();
        for node in page["nodes"].as_array().unwrap() {
            titles.push(node["title"]["text"].as_str().unwrap().to_owned());
            let state = if node["kind"] == "SERVICE" { "MISSING" } else { "REVIEWED" };
            assert_eq!(node["translations"], json!([{ "language": "es", "state": state }]));
            assert!(node["reviewDueOn"].is_string());
        }
        if page["pageInfo"]["hasNextPage"] == false {
            break;
        }
        after = page["pageInfo"]["endCursor"].clone();
    }
    assert_eq!(titles, ["Guía 1", "Guía 2", "Guía 3", "Listening Line"]);
}

impl Community {
    /// The date after this one.
    async fn next_occurrence(&self, client: &Client, after: &str) -> Value {
        let query = r#"{ occurrences(filter: { from: "2026-01-12", until: "2026-01-25" }) { nodes { id } } }"#;
        let found = client.ask(query, Value::Null).await.data();
        let ids: Vec<Value> =
            found["occurrences"]["nodes"].as_array().unwrap().iter().map(|node| node["id"].clone()).collect();
        ids.into_iter().find(|id| id != after).unwrap()
    }
}

impl Person {
    /// Her client with a fresh access token: hours have passed.
    async fn client_again(&self, t: &Waymark) -> Client {
        t.signed_in(self).await.client
    }
}

/// Whether she allows reminders.
async fn given(client: &Client) -> bool {
    let consents = client.ask("{ consents { purpose given } }", Value::Null).await.data();
    let consents = consents["consents"].as_array().unwrap().clone();
    consents.iter().any(|consent| consent["purpose"] == "REMINDERS" && consent["given"] == true)
}

/// The payload of a change that went well.
fn done(payload: &Value) {
    assert_eq!(payload["userErrors"], json!([]), "{payload:#}");
}
