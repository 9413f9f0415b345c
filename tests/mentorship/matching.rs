//! Everybody who waits is matched: proposed, looked at, adjusted, sent, and nobody learns more than she should.

use futures_util::future::join_all;
use macro_rules_attribute::apply;
use sea_orm::ConnectionTrait;
use serde_json::{Value, json};

use super::{ask, does, offer};
use crate::support::waymark::{Person, Waymark, on_both_databases};

const MATCHING: &str = "matching { id state totalFit
    pairs(first: 100) { nodes { newcomer { id displayName } mentor { id displayName } fit isPinned leftOut } }
    unmatched(first: 100) { nodes { newcomer { displayName } because } }
    leftOut(first: 100) { nodes { newcomer { displayName } leftOut } } }";

/// A mentor who lives it, and says so to members.
async fn mentor(t: &Waymark, name: &str, language: &str, capacity: i32) -> Person {
    let mentor = t.member_in(name, language, "UTC").await;
    t.grant(&mentor, "MENTOR").await;
    let profile = json!({ "perspectives": { "value": ["PERSON_IN_RECOVERY"], "audience": "MEMBERS" } });
    mentor.client.change("updateProfile", profile, "member { id }").await;
    offer(&mentor, json!({ "capacity": capacity, "perspective": "PERSON_IN_RECOVERY" })).await;
    mentor
}

/// Somebody who waits for a mentor.
async fn newcomer(t: &Waymark, name: &str, language: &str) -> Person {
    waits(t.member_in(name, language, "UTC").await, json!({ "ageGroup": "ADULT" })).await
}

async fn waits(person: Person, wish: Value) -> Person {
    let payload = person.client.change("waitForMentor", wish, "wish { waitingSince }").await;
    assert_eq!(payload["userErrors"], json!([]));
    person
}

/// Does something with a proposal as a steward, with success, and gives the proposal.
async fn steward_does(steward: &Person, verb: &str, input: Value) -> Value {
    let payload = steward.client.change(verb, input, MATCHING).await;
    assert_eq!(payload["userErrors"], json!([]), "{verb}");
    payload["matching"].clone()
}

async fn proposes(steward: &Person) -> Value {
    steward_does(steward, "proposeMatching", json!({})).await
}

async fn sends(steward: &Person, matching: &Value) -> Value {
    steward_does(steward, "sendMatching", json!({ "matching": matching["id"] })).await
}

/// The code and the field of what is wrong with it.
async fn refused(steward: &Person, verb: &str, input: Value) -> (Value, Value) {
    let error = steward.client.change(verb, input, "matching { id }").await["userErrors"][0].clone();
    (error["code"].clone(), error["field"].clone())
}

/// Who is proposed to whom, by name.
fn pairs(matching: &Value) -> Vec<(&str, &str)> {
    let nodes = matching["pairs"]["nodes"].as_array().unwrap().iter();
    nodes.map(|pair| (name(&pair["newcomer"]), name(&pair["mentor"]))).collect()
}

fn name(member: &Value) -> &str {
    member["displayName"].as_str().unwrap()
}

/// Who goes on waiting, and why.
fn unmatched(matching: &Value) -> Vec<(&str, &str)> {
    let nodes = matching["unmatched"]["nodes"].as_array().unwrap().iter();
    nodes.map(|one| (name(&one["newcomer"]), one["because"].as_str().unwrap())).collect()
}

/// How the member's mentorships stand.
async fn mentorships(person: &Person) -> Vec<Value> {
    let data = person.client.ask("{ mentorships { nodes { id state } } }", Value::Null).await.data();
    data["mentorships"]["nodes"].as_array().unwrap().clone()
}

#[apply(on_both_databases!)]
async fn thirty_newcomers_and_twelve_mentors_find_each_other(t: &Waymark) {
    let steward = t.member_with_role("Priya", "STEWARD").await;
    let (mut mentors, mut newcomers) = (Vec::new(), Vec::new());
    for (language, many, capacity) in [("en", 4, 2), ("ar", 5, 2), ("hi", 3, 1)] {
        for n in 1..=many {
            mentors.push(mentor(t, &format!("Mentor-{language}-{n}"), language, capacity).await);
        }
    }
    for (language, many) in [("en", 11), ("ar", 9), ("hi", 7), ("fr", 1)] {
        for n in 1..=many {
            newcomers.push(newcomer(t, &format!("New-{language}-{n}"), language).await);
        }
    }
    let young = waits(t.member_in("Young", "ar", "UTC").await, json!({ "ageGroup": "MINOR" })).await;
    let hides = json!({ "ageGroup": "ADULT", "audience": "ONLY_ME" });
    let reserved = waits(t.member_in("Reserved", "en", "UTC").await, hides).await;

    let first = proposes(&steward).await;
    assert_eq!(first["state"], "DRAFT");
    let found = pairs(&first);
    assert_eq!(found.len(), 8 + 9 + 3, "as many as there are places, language by language");
    let language = |name: &str| name.split('-').nth(1).unwrap().to_owned();
    assert!(found.iter().all(|(newcomer, mentor)| language(newcomer) == language(mentor)), "{found:?}");
    let fits = first["pairs"]["nodes"].as_array().unwrap().iter().map(|pair| pair["fit"].as_i64().unwrap());
    assert_eq!(first["totalFit"], fits.sum::<i64>());
    let waiting = unmatched(&first);
    let why = |because: &str| waiting.iter().filter(|(_, why)| *why == because).count();
    assert_eq!((waiting.len(), why("NO_PLACE_LEFT")), (10, 3 + 4), "{waiting:?}");
    for one in [("New-fr-1", "NO_COMMON_LANGUAGE"), ("Young", "AGE_GROUP"), ("Reserved", "WISH_NOT_SHOWN")] {
        assert!(waiting.contains(&one), "{one:?}: {waiting:?}");
    }

    // She reads why in her own language.
    let query = "query($id: ID!) { matching(id: $id) { pairs(last: 1) { nodes {
        mentor { displayName } reasons { kind text }
    } } } }";
    let data = steward.client.speaking("de").ask(query, json!({ "id": first["id"] })).await.data();
    let last = &data["matching"]["pairs"]["nodes"][0];
    assert_eq!(language(name(&last["mentor"])), "hi");
    assert_eq!(last["reasons"], json!([{ "kind": "LANGUAGE", "text": "Beide können \u{2068}Hindi\u{2069}." }]));

    // She takes a pair apart and keeps somebody else with a mentor.
    let nodes = first["pairs"]["nodes"].as_array().unwrap();
    let apart = nodes.iter().find(|pair| language(name(&pair["newcomer"])) == "ar").unwrap();
    let apart = json!({ "newcomer": apart["newcomer"]["id"], "mentor": apart["mentor"]["id"] });
    let (left, _) = *waiting.iter().find(|(newcomer, _)| newcomer.starts_with("New-hi")).unwrap();
    let left = newcomers.iter().find(|one| one.email.starts_with(&left.to_lowercase())).unwrap();
    let wished = mentors.iter().find(|one| one.email.starts_with("mentor-hi-2")).unwrap();
    let kept = json!({ "newcomer": left.id, "mentor": wished.id });
    let input = json!({ "matching": first["id"], "remove": [apart], "pin": [kept] });
    let second = steward_does(&steward, "adjustMatching", input).await;
    let nodes = second["pairs"]["nodes"].as_array().unwrap();
    assert_eq!((nodes.len(), &second["id"]), (20, &first["id"]), "the rest is worked out around it");
    let pinned = |two: &Value| {
        let is_that =
            |pair: &&Value| pair["newcomer"]["id"] == two["newcomer"] && pair["mentor"]["id"] == two["mentor"];
        nodes.iter().filter(is_that).map(|pair| pair["isPinned"].clone()).collect::<Vec<_>>()
    };
    assert!(pinned(&apart).is_empty());
    assert_eq!(pinned(&kept), [json!(true)]);
    let again = steward_does(&steward, "adjustMatching", json!({ "matching": first["id"] })).await;
    assert_eq!(pairs(&again), pairs(&second), "what was decided stays decided");

    // Nobody knows of it before it is sent; then the newcomers do, and nobody else.
    let whole = [&newcomers[..], &mentors[..]].concat();
    assert_eq!(join_all(whole.iter().map(mentorships)).await.concat(), [] as [Value; 0]);
    let letters = t.smtp.letters().len();
    let sent = sends(&steward, &second).await;
    assert_eq!((&sent["state"], &sent["leftOut"]["nodes"]), (&json!("SENT"), &json!([])));
    t.run_jobs().await;
    assert_eq!(t.smtp.letters().len() - letters, 20, "a letter for each");
    let asked = pairs(&sent);
    for newcomer in &newcomers {
        let is_asked = asked.iter().any(|(name, _)| newcomer.email.starts_with(&format!("{}@", name.to_lowercase())));
        let theirs = mentorships(newcomer).await;
        let states: Vec<_> = theirs.iter().map(|one| one["state"].clone()).collect();
        assert_eq!(states, vec![json!("INVITED"); usize::from(is_asked)], "{}", newcomer.email);
        let Some(invited) = theirs.first() else { continue };
        let query = "query($id: ID!) { node(id: $id) { id } }";
        let seen = steward.client.ask(query, json!({ "id": invited["id"] })).await.data();
        assert_eq!(seen["node"], Value::Null, "a steward does not see what becomes of it");
    }
    for mentor in &mentors {
        assert_eq!(mentorships(mentor).await, [] as [Value; 0], "{}", mentor.email);
        assert!(t.inbox(&mentor.email).len() <= 1, "the letter that she signed in with, and no other");
    }
    let letter = t.inbox(&left.email).pop().unwrap();
    assert_eq!(letter.header("Content-Language").as_deref(), Some("hi"));
    assert_eq!(letter.subject(), "आपके लिए कुछ नया है");
    assert!(letter.text().contains("एक नाम मिला है"), "{}", letter.text());
    assert!(!letter.text().contains("Mentor-") && !letter.html().contains("Mentor-"), "it names nobody");

    // Those who are asked are not proposed again; those who wait are, for the places are still there.
    let next = proposes(&steward).await;
    assert_eq!(pairs(&next).len(), 3 + 3, "{:?}", pairs(&next));
    assert_ne!(next["id"], sent["id"]);
    assert!(unmatched(&next).contains(&("Young", "AGE_GROUP")));
    let nobody = [&young, &reserved];
    assert_eq!(join_all(nobody.map(mentorships)).await.concat(), [] as [Value; 0]);
}

#[apply(on_both_databases!)]
async fn what_has_become_impossible_is_left_out_and_nothing_else(t: &Waymark) {
    let steward = t.member_with_role("Priya", "STEWARD").await;
    let (mut mentors, mut newcomers) = (Vec::new(), Vec::new());
    // Each reads a language of her own, and finds one mentor.
    for language in ["ar", "de", "es", "fr", "hi"] {
        mentors.push(mentor(t, &format!("Mentor-{language}"), language, 1).await);
        newcomers.push(newcomer(t, &format!("New-{language}"), language).await);
    }
    let elsewhere = mentor(t, "Elsewhere", "pt-BR", 1).await;
    let draft = proposes(&steward).await;
    assert_eq!(pairs(&draft).len(), 5);

    newcomers[0].client.change("stopWaitingForMentor", json!({}), "member { id }").await;
    offer(&mentors[1], json!({ "capacity": 1, "isAccepting": false })).await;
    ask(&newcomers[2], &elsewhere).await;
    let conflict = json!({ "with": newcomers[3].id });
    mentors[3].client.change("declareConflict", conflict, "conflict { id }").await;
    let sent = sends(&steward, &draft).await;
    let left_out = sent["leftOut"]["nodes"].as_array().unwrap();
    let left_out: Vec<_> = left_out.iter().map(|one| (name(&one["newcomer"]), one["leftOut"].clone())).collect();
    let expected = [
        ("New-ar", json!("NO_LONGER_WAITING")),
        ("New-de", json!("NO_PLACE_LEFT")),
        ("New-es", json!("NO_LONGER_WAITING")),
        ("New-fr", json!("NO_LONGER_POSSIBLE")),
    ];
    assert_eq!(left_out, expected);
    t.run_jobs().await;
    let states = join_all(newcomers.iter().map(mentorships)).await;
    let states: Vec<_> = states.iter().map(|all| all.first().map(|one| one["state"].clone())).collect();
    assert_eq!(states, [None, None, Some(json!("REQUESTED")), None, Some(json!("INVITED"))]);

    // A proposal is sent once.
    let (matching, conflict) = (json!(["matching"]), json!("CONFLICT"));
    for verb in ["sendMatching", "discardMatching", "adjustMatching"] {
        let again = refused(&steward, verb, json!({ "matching": sent["id"] })).await;
        assert_eq!(again, (conflict.clone(), matching.clone()), "{verb}");
        let never = json!({ "matching": "matching_00000000000000000000000000000000" });
        assert_eq!(refused(&steward, verb, never).await, (json!("NOT_FOUND"), matching.clone()), "{verb}");
    }
}

#[apply(on_both_databases!)]
async fn nothing_is_half_sent_when_something_fails(t: &Waymark) {
    let steward = t.member_with_role("Priya", "STEWARD").await;
    mentor(t, "Layla", "en", 1).await;
    let sami = newcomer(t, "Sami", "en").await;
    let draft = proposes(&steward).await;
    let break_it = async |from: &str, to: &str| {
        let rename = format!("ALTER TABLE {from} RENAME TO {to}");
        t.app.db.writer.execute_unprepared(&rename).await.unwrap();
    };
    break_it("job", "job_elsewhere").await;
    let query = "mutation($input: SendMatchingInput!) { sendMatching(input: $input) { matching { id } } }";
    let answer = steward.client.ask(query, json!({ "input": { "matching": draft["id"] } })).await;
    assert_eq!(answer.code(), "INTERNAL");
    break_it("job_elsewhere", "job").await;
    assert_eq!(mentorships(&sami).await, [] as [Value; 0]);
    let data = steward.client.ask("{ matchings(state: DRAFT) { nodes { id } } }", Value::Null).await.data();
    assert_eq!(data["matchings"]["nodes"], json!([{ "id": draft["id"] }]), "it can be sent again");
    sends(&steward, &draft).await;
    t.run_jobs().await;
    assert_eq!(mentorships(&sami).await.len(), 1);
}

#[apply(on_both_databases!)]
async fn there_is_one_draft_at_most(t: &Waymark) {
    let (priya, noor) = (t.member_with_role("Priya", "STEWARD").await, t.member_with_role("Noor", "STEWARD").await);
    let first = proposes(&priya).await;
    let second = proposes(&noor).await;
    let query = "{ matchings { nodes { id state settledAt proposedBy { displayName } } } }";
    let data = priya.client.ask(query, Value::Null).await.data();
    let now = t.now().to_rfc3339_opts(chrono::SecondsFormat::Secs, true);
    let expected = json!([
        { "id": second["id"], "state": "DRAFT", "settledAt": null, "proposedBy": { "displayName": "Noor" } },
        { "id": first["id"], "state": "DISCARDED", "settledAt": now, "proposedBy": { "displayName": "Priya" } },
    ]);
    assert_eq!(data["matchings"]["nodes"], expected);
    let late = refused(&priya, "proposeMatching", json!({ "insteadOf": first["id"] })).await;
    assert_eq!(late.0, "CONFLICT", "what she looked at is not the draft any more");
    steward_does(&priya, "proposeMatching", json!({ "insteadOf": second["id"] })).await;

    for _ in 0..5 {
        let proposals = [&priya, &noor, &priya]
            .map(|steward| steward.client.change("proposeMatching", json!({}), "matching { id }"));
        let answers = join_all(proposals).await;
        let is_told =
            |answer: &Value| answer["matching"] != Value::Null || answer["userErrors"][0]["code"] == "CONFLICT";
        assert!(answers.iter().all(is_told), "{answers:?}");
        let data = priya.client.ask("{ matchings(state: DRAFT) { nodes { id } } }", Value::Null).await.data();
        assert_eq!(data["matchings"]["nodes"].as_array().unwrap().len(), 1);
    }
}

#[apply(on_both_databases!)]
async fn what_cannot_be_kept_is_told_with_its_field_and_no_more_than_that(t: &Waymark) {
    let steward = mentor(t, "Priya", "en", 1).await;
    t.grant(&steward, "STEWARD").await;
    let (layla, marie) = (mentor(t, "Layla", "en", 1).await, mentor(t, "Marie", "fr", 1).await);
    let (sami, ines) = (newcomer(t, "Sami", "en").await, newcomer(t, "Ines", "en").await);
    let eve = t.member("Eve").await;
    ines.client.change("declareConflict", json!({ "with": layla.id }), "conflict { id }").await;
    let draft = proposes(&steward).await;
    let keeps = async |newcomer: &Person, mentor: &Person| {
        let pin = json!([{ "newcomer": newcomer.id, "mentor": mentor.id }]);
        let input = json!({ "matching": draft["id"], "pin": pin });
        let payload = steward.client.change("adjustMatching", input, "matching { id }").await;
        let error = payload["userErrors"][0].clone();
        (error["code"].clone(), error["field"].clone(), error["message"].as_str().unwrap_or_default().to_owned())
    };
    let (code, field, message) = keeps(&ines, &layla).await;
    assert_eq!((code, field), (json!("CONFLICT"), json!(["pin", "0"])));
    assert_eq!(message, "These two cannot be proposed to each other.", "and not why");
    for (newcomer, mentor, code, field) in [
        (&sami, &marie, "CONFLICT", json!(["pin", "0"])),
        (&eve, &layla, "CONFLICT", json!(["pin", "0", "newcomer"])),
        (&sami, &eve, "MENTOR_UNAVAILABLE", json!(["pin", "0", "mentor"])),
        (&sami, &steward, "CONFLICT", json!(["pin", "0"])),
    ] {
        let (told, at, _) = keeps(newcomer, mentor).await;
        assert_eq!((told, at), (json!(code), field), "{} with {}", newcomer.email, mentor.email);
    }
    let remove = json!([{ "newcomer": eve.id, "mentor": layla.id }]);
    let input = json!({ "matching": draft["id"], "remove": remove });
    assert_eq!(refused(&steward, "adjustMatching", input).await, (json!("NOT_FOUND"), json!(["remove", "0"])));
    let query = "query($id: ID!) { matching(id: $id) { pairs { nodes { isPinned } } } }";
    let data = steward.client.ask(query, json!({ "id": draft["id"] })).await.data();
    assert_eq!(data["matching"]["pairs"]["nodes"], json!([{ "isPinned": false }, { "isPinned": false }]));
}

#[apply(on_both_databases!)]
async fn only_stewards_know_of_proposals(t: &Waymark) {
    let steward = t.member_with_role("Priya", "STEWARD").await;
    let (layla, sami) = (mentor(t, "Layla", "en", 1).await, newcomer(t, "Sami", "en").await);
    let draft = proposes(&steward).await;
    for person in [&layla, &sami] {
        let query = "query($id: ID!) { node(id: $id) { id } }";
        let data = person.client.ask(query, json!({ "id": draft["id"] })).await.data();
        assert_eq!(data["node"], Value::Null);
        for query in ["{ matchings { nodes { id } } }", "{ matching(id: \"1\") { id } }"] {
            assert_eq!(person.client.ask(query, Value::Null).await.code(), "FORBIDDEN");
        }
        for verb in ["sendMatching", "discardMatching", "adjustMatching"] {
            assert_eq!(does_with(person, verb, &draft["id"]).await, "FORBIDDEN", "{verb}");
        }
    }
    steward_does(&steward, "discardMatching", json!({ "matching": draft["id"] })).await;
    t.run_jobs().await;
    assert_eq!(mentorships(&sami).await, [] as [Value; 0], "nothing comes of what was put aside");
    let id = ask(&sami, &layla).await;
    assert_eq!(does(&sami, "withdrawMentorship", &id).await, "WITHDRAWN", "and she may ask by herself");
}

async fn does_with(person: &Person, verb: &str, matching: &Value) -> String {
    let kind = format!("{}{}Input", verb[..1].to_uppercase(), &verb[1..]);
    let query = format!("mutation($input: {kind}!) {{ {verb}(input: $input) {{ matching {{ id }} }} }}");
    person.client.ask(&query, json!({ "input": { "matching": matching } })).await.code().to_owned()
}

#[apply(on_both_databases!)]
async fn proposing_costs_the_same_number_of_statements_for_a_few_and_for_many(t: &Waymark) {
    let steward = t.member_with_role("Priya", "STEWARD").await;
    let cost = async || {
        let mut costs = Vec::new();
        for _ in 0..4 {
            let before = t.app.db.statements();
            let proposed = steward.client.change("proposeMatching", json!({}), "matching { id }").await;
            assert_eq!(proposed["userErrors"], json!([]));
            costs.push(t.app.db.statements() - before);
        }
        costs.into_iter().min().unwrap()
    };
    mentor(t, "Layla", "en", 1).await;
    for n in 0..2 {
        newcomer(t, &format!("Few-{n}"), "en").await;
    }
    let few = cost().await;
    for n in 0..3 {
        mentor(t, &format!("Mentor-{n}"), "en", 2).await;
    }
    for n in 0..9 {
        newcomer(t, &format!("Many-{n}"), "en").await;
    }
    let many = cost().await;
    // Looked up or written one by one, nine more newcomers would take nine more at least.
    assert!(many <= few + 2, "{few} statements for two newcomers, {many} for eleven");
}
