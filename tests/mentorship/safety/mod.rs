//! Parting for good: neither finds the other anywhere, and neither can tell why.

mod alike;
mod letters;
mod scene;
mod walk;

use chrono::TimeDelta;
use futures_util::future::join_all;
use macro_rules_attribute::apply;
use serde_json::{Value, json};

use self::alike::{NEVER_GIVEN, asked_with};
use self::scene::{LAYLA, SAMI, Scene, change};
use super::offers::mentor_from;
use super::wishes::waits;
use super::{ask, asks, in_state, mentor, offer, stands};
use crate::support::waymark::{Person, on_both_databases};

/// Everywhere that two can meet.
const EVERYWHERE: [&str; 22] = [
    "howItWent",
    "listingProposals",
    "meetingAgenda",
    "meetingCollections",
    "meetings",
    "mentor",
    "mentors",
    "mentorships",
    "myOccurrences",
    "myPartOffers",
    "myParts",
    "myTrials",
    "node",
    "nodes",
    "occurrences",
    "organizations",
    "organizationsInMyCare",
    "resources",
    "savedResources",
    "searchResources",
    "supervisions",
    "waitingForMentor",
];

async fn parts(person: &Person, mentorship: &Value) -> Value {
    let input = json!({ "mentorship": mentorship });
    person.client.change("endMentorshipForSafety", input, "mentorshipId").await
}

#[apply(on_both_databases!)]
async fn neither_finds_the_other_anywhere(t: &Waymark) {
    let it = Scene::set(t).await;
    let both: Vec<String> = it.meet().await.concat();
    for place in EVERYWHERE {
        assert_eq!(both.iter().filter(|met| *met == place).count(), 2, "{place}: they meet there as long as they may");
    }

    // One caller may ask for so much in a minute.
    t.advance(TimeDelta::minutes(1));
    assert_eq!(parts(&it.sami, &it.mentorship).await, json!({ "mentorshipId": it.mentorship, "userErrors": [] }));
    assert_eq!(it.meet().await, [[""; 0]; 2], "neither the one nor the other, and no error anywhere");

    // What goes on without her goes on as if she had left.
    let query = "query($meeting: ID!, $date: ID!) {
        meeting: node(id: $meeting) { ... on Meeting { facilitator { id } team { part isOpen member { id } } } }
        date: node(id: $date) { ... on Occurrence { team { part } attendance { headCount members { id } } } } }";
    let left = json!([{ "part": "FACILITATOR", "isOpen": true, "member": null }]);
    for (person, own, others) in [(&it.layla, 0, 1), (&it.sami, 1, 0)] {
        let variables = json!({ "meeting": it.meetings[others], "date": it.dates[own] });
        let seen = person.client.ask(query, variables).await.data();
        assert_eq!(seen["meeting"]["facilitator"], Value::Null);
        // What is one's own is still there.
        let own = json!({ "part": "INTERPRETER", "isOpen": false, "member": { "id": person.id } });
        assert_eq!(seen["meeting"]["team"], json!([left[0], own]));
        assert_eq!(seen["date"]["team"], json!([{ "part": "FACILITATOR" }]));
        assert_eq!(seen["date"]["attendance"], json!({ "headCount": 3, "members": [] }), "the count is the date's");
    }
    // For everybody else nothing has changed.
    let seen = it.noor.client.ask(query, json!({ "meeting": it.meetings[0], "date": it.dates[0] })).await.data();
    assert_eq!(seen["meeting"]["facilitator"]["id"], json!(it.layla.id));
    assert_eq!(seen["date"]["attendance"]["members"], json!([{ "id": it.sami.id }]));

    let feeds = ["/calendar/public.ics", "/meetings.json"];
    for path in feeds {
        let (status, _, feed) = t.visitor().get(path).await;
        assert!(status == 200 && !feed.contains(LAYLA) && !feed.contains(SAMI), "{path}");
    }
}

#[apply(on_both_databases!)]
async fn whatever_is_asked_of_the_other_is_answered_as_for_an_id_that_was_never_given(t: &Waymark) {
    let it = Scene::set(t).await;
    parts(&it.layla, &it.mentorship).await;
    for (person, hidden, own, others) in [(&it.layla, &it.sami, 0, 1), (&it.sami, &it.layla, 1, 0)] {
        let answers = asked_with(
            person,
            &it,
            own,
            [&hidden.id, it.mentorship.as_str().unwrap(), it.offers[others].as_str().unwrap()],
        );
        let never = asked_with(person, &it, own, NEVER_GIVEN);
        for ((what, answer), (_, never)) in answers.await.into_iter().zip(never.await) {
            assert_eq!(answer, never, "{what}");
            assert!(!answer.contains("\"userErrors\":[]"), "{what}: {answer}");
        }
        // What she did herself she can see and take back; whoever did not cannot tell that there is something.
        let block =
            person.client.ask("{ me { account { blockedMembers { nodes { memberId displayName } } } } }", Value::Null);
        let blocked = block.await.data()["me"]["account"]["blockedMembers"]["nodes"].clone();
        let expected = json!([{ "memberId": it.sami.id, "displayName": SAMI }]);
        assert_eq!(blocked, if own == 0 { expected } else { json!([]) });
    }
    let unblock = async |person: &Person, whom: &str| {
        person.client.change("unblockMember", json!({ "member": whom }), "memberId").await
    };
    let never = unblock(&it.sami, NEVER_GIVEN[0]).await;
    assert_eq!(unblock(&it.sami, &it.layla.id).await, never);
    let back = unblock(&it.layla, &it.sami.id).await;
    assert_eq!(back, json!({ "memberId": it.sami.id, "userErrors": [] }));
    assert_eq!(unblock(&it.layla, &it.sami.id).await, never);
    assert!(it.meet().await.iter().all(|places| places.contains(&"mentors".to_owned())), "they find each other again");
    let query = "query($id: ID!) { node(id: $id) { ... on Mentorship { state } } }";
    let seen = it.sami.client.ask(query, json!({ "id": it.mentorship })).await.data();
    assert_eq!(seen["node"], json!({ "state": "ENDED" }), "and what was between them, as it ended");
}

#[apply(on_both_databases!)]
async fn who_follows_is_told_that_the_other_is_gone_and_then_nothing_more(t: &Waymark) {
    let it = Scene::set(t).await;
    let query = "subscription { changes(kinds: [MEMBER, MENTORSHIP]) { kind nodeId node { id } } }";
    let hers = it.layla.client.follow(query, Value::Null).await;
    let his = it.sami.client.follow(query, Value::Null).await;
    let since = "{ changes(last: 100, kinds: [MEMBER]) { nodes { nodeId node { id } } } }";
    parts(&it.layla, &it.mentorship).await;
    for person in [&it.layla, &it.sami, &it.noor] {
        let spoken = json!({ "pronouns": { "value": "she or he", "audience": "MEMBERS" } });
        change(person, "updateProfile", spoken).await;
    }
    for (mut stream, own, hidden) in [(hers, &it.layla, &it.sami), (his, &it.sami, &it.layla)] {
        let mut told = Vec::new();
        while told.last().is_none_or(|(_, id, _): &(Value, Value, Value)| *id != json!(it.noor.id)) {
            let event = stream.next().await.unwrap()["data"]["changes"].take();
            told.push((event["kind"].clone(), event["nodeId"].clone(), event["node"].clone()));
        }
        let gone: Vec<_> = told.iter().filter(|(.., node)| node.is_null()).collect();
        assert_eq!(gone.iter().filter(|(kind, ..)| kind == "MENTORSHIP").count(), 2, "{told:?}");
        let of_hidden: Vec<_> = told.iter().filter(|(_, id, _)| *id == json!(hidden.id)).collect();
        assert_eq!(of_hidden, [&(json!("MEMBER"), json!(hidden.id), Value::Null)], "once, and then nothing: {told:?}");
        assert!(told.iter().any(|(_, id, node)| *id == json!(own.id) && !node.is_null()));
        let page = own.client.ask(since, Value::Null).await.data();
        let nodes = page["changes"]["nodes"].as_array().unwrap();
        let of_hidden: Vec<_> = nodes.iter().filter(|node| node["nodeId"] == json!(hidden.id)).collect();
        assert_eq!(of_hidden, [&json!({ "nodeId": hidden.id, "node": null })], "neither for who comes back");
    }
}

#[apply(on_both_databases!)]
async fn it_is_there_in_every_state_and_gives_the_place_back(t: &Waymark) {
    let layla = mentor(t, LAYLA, "en", 9).await;
    let states = ["INVITED", "REQUESTED", "DECLINED", "WITHDRAWN", "ACCEPTED", "ACTIVE", "PAUSED", "CLOSING", "ENDED"];
    for (place, state) in states.into_iter().enumerate() {
        for by_mentor in [true, false] {
            let sami = t.member(&format!("Mentee{place}{by_mentor}")).await;
            let id = in_state(t, state, &layla, &sami).await;
            let (by, other) = if by_mentor { (&layla, &sami) } else { (&sami, &layla) };
            if state == "INVITED" && by_mentor {
                assert_eq!(parts(by, &id).await["userErrors"][0]["code"], "NOT_FOUND", "she does not know of it");
                assert_eq!(stands(&sami, &id).await, state);
                continue;
            }
            assert_eq!(parts(by, &id).await["userErrors"], json!([]), "{state}");
            for person in [by, other] {
                assert_eq!(parts(person, &id).await["userErrors"][0]["code"], "NOT_FOUND", "it is done once");
                assert_eq!(stands(person, &id).await, Value::Null, "{state}");
            }
            assert_eq!(offer(&layla, json!({ "capacity": 9 })).await["takenPlaces"], 0, "{state}");
        }
    }
    // Whoever has not accepted the latest code of conduct may leave all the same.
    let (steward, sami) = (t.member_with_role("Priya", "steward").await, t.member("Sami").await);
    let id = ask(&sami, &layla).await;
    t.publish_conduct(&steward).await;
    assert_eq!(parts(&sami, &id).await["userErrors"], json!([]));
}

#[apply(on_both_databases!)]
async fn who_asks_while_the_other_parts_has_nothing_afterwards(t: &Waymark) {
    let layla = mentor(t, LAYLA, "en", 9).await;
    for round in 0..5 {
        let sami = t.member(&format!("Sami{round}")).await;
        let block = layla.client.change("blockMember", json!({ "member": sami.id }), "blockedMember { memberId }");
        let (asked, blocked) = tokio::join!(asks(&sami, &layla), block);
        assert_eq!(blocked["userErrors"], json!([]), "{asked}");
        t.run_jobs().await;
        let query = "{ mentorships(state: REQUESTED) { nodes { id } } }";
        let seen = join_all([&sami, &layla].map(|person| person.client.ask(query, Value::Null))).await;
        assert!(seen.into_iter().all(|answer| answer.data()["mentorships"]["nodes"] == json!([])), "round {round}");
        layla.client.change("unblockMember", json!({ "member": sami.id }), "memberId").await;
        let open = sami.client.ask(query, Value::Null).await.data();
        assert_eq!(open["mentorships"]["nodes"], json!([]), "what was asked is over, whoever was quicker");
    }
}

#[apply(on_both_databases!)]
async fn whoever_is_met_elsewhere_can_be_blocked_too(t: &Waymark) {
    let it = Scene::set(t).await;
    t.advance(TimeDelta::minutes(1));
    let before = t.inbox(&it.sami.email).len();
    let input = json!({ "member": it.sami.id });
    let payload =
        it.layla.client.change("blockMember", input.clone(), "blockedMember { memberId displayName since }").await;
    let expected = json!({ "memberId": it.sami.id, "displayName": SAMI, "since": "2026-01-12T09:01:00Z" });
    assert_eq!(payload, json!({ "blockedMember": expected, "userErrors": [] }));
    assert_eq!(it.meet().await, [[""; 0]; 2]);
    t.run_jobs().await;
    assert_eq!(t.inbox(&it.sami.email).len(), before + 1, "what was under way ends as ever");
    assert_eq!(offer(&it.layla, json!({ "capacity": 3 })).await["takenPlaces"], 0);

    let oneself = it.layla.client.speaking("de").change("blockMember", json!({ "member": it.layla.id }), "").await;
    assert_eq!(
        oneself["userErrors"][0]["message"],
        "Dich selbst kannst du nicht blockieren. Wähle bitte jemand anderen."
    );
    // What she is called since is not told: what she was called stays.
    change(&it.sami, "updateProfile", json!({ "displayName": "Sam" })).await;
    let query = "{ me { account { blockedMembers(first: 1) { nodes { displayName } pageInfo { hasNextPage } } } } }";
    let blocked = it.layla.client.ask(query, Value::Null).await.data()["me"]["account"]["blockedMembers"].clone();
    assert_eq!(blocked, json!({ "nodes": [{ "displayName": SAMI }], "pageInfo": { "hasNextPage": false } }));
}

#[apply(on_both_databases!)]
async fn nobody_is_suggested_whom_one_has_blocked_or_is_blocked_by(t: &Waymark) {
    let mut mentors = Vec::new();
    for name in ["Laylamoon", "Hindstar", "Mariewood"] {
        mentors.push(mentor_from(t, name, "PERSON_IN_RECOVERY", json!({ "capacity": 3 })).await);
    }
    let sami = t.member(SAMI).await;
    waits(&sami, json!({ "ageGroup": "ADULT" })).await;
    let suggested = async |sami: &Person| {
        let query = "{ mentorSuggestions { mentor { member { id } } } }";
        let data = sami.client.ask(query, Value::Null).await.data();
        let list = data["mentorSuggestions"].as_array().unwrap().clone();
        list.iter().map(|one| one["mentor"]["member"]["id"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(suggested(&sami).await.len(), 3);
    for (by, whom) in [(&mentors[0], &sami), (&sami, &mentors[1])] {
        let block = by.client.change("blockMember", json!({ "member": whom.id }), "blockedMember { since }").await;
        assert_eq!(block["userErrors"], json!([]));
    }
    assert_eq!(suggested(&sami).await, [mentors[2].id.clone()], "also of those for today");
    t.advance(TimeDelta::days(1));
    let sami = t.signed_in(&sami).await;
    assert_eq!(suggested(&sami).await, [mentors[2].id.clone()]);
}
