//! Mentorships: who is found, who is asked, what becomes of it, and who learns of it.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should say so and stop")]

use chrono::TimeDelta;
use futures_util::future::join_all;
use macro_rules_attribute::apply;
use serde_json::{Value, json};

use crate::support::waymark::{Person, Waymark, on_both_databases};

const MENTORSHIP: &str = "mentorship { id state iAm message requestedAt answeredAt endedAt }";

/// A member who mentors, with room for so many.
async fn mentor(t: &Waymark, name: &str, language: &str, capacity: i32) -> Person {
    let mentor = t.member_in(name, language, "UTC").await;
    t.grant(&mentor, "MENTOR").await;
    offer(&mentor, json!({ "capacity": capacity })).await;
    mentor
}

async fn offer(mentor: &Person, input: Value) -> Value {
    let selection = "mentor { about isAccepting hasFreePlace capacity takenPlaces }";
    let payload = mentor.client.change("offerMentoring", input, selection).await;
    assert_eq!(payload["userErrors"], json!([]));
    payload["mentor"].clone()
}

/// Asks, and gives the payload.
async fn asks(mentee: &Person, mentor: &Person) -> Value {
    mentee.client.change("requestMentorship", json!({ "mentor": mentor.id }), MENTORSHIP).await
}

/// Asks with success, and gives the mentorship's id.
async fn ask(mentee: &Person, mentor: &Person) -> Value {
    let payload = asks(mentee, mentor).await;
    assert_eq!(payload["userErrors"], json!([]));
    payload["mentorship"]["id"].clone()
}

/// Does something with the mentorship, and gives its state, or else the code of what is wrong.
async fn does(person: &Person, verb: &str, id: &Value) -> String {
    let kind = format!("{}{}Input", verb[..1].to_uppercase(), &verb[1..]);
    let query = format!(
        "mutation($input: {kind}!) {{ {verb}(input: $input) {{ mentorship {{ state }} userErrors {{ code field }} }} }}"
    );
    let answer = person.client.ask(&query, json!({ "input": { "mentorship": id } })).await;
    if answer.body.get("errors").is_some() {
        return answer.code().to_owned();
    }
    let payload = answer.data()[verb].clone();
    let outcome = payload["mentorship"]["state"].as_str().or(payload["userErrors"][0]["code"].as_str());
    outcome.unwrap().to_owned()
}

/// The names of the mentors that somebody finds.
async fn finds(person: &Person, language: Option<&str>) -> Vec<String> {
    let query = "query($language: String) { mentors(language: $language) { nodes { member { displayName } } } }";
    let data = person.client.ask(query, json!({ "language": language })).await.data();
    let nodes = data["mentors"]["nodes"].as_array().unwrap().clone();
    nodes.iter().map(|node| node["member"]["displayName"].as_str().unwrap().to_owned()).collect()
}

#[apply(on_both_databases!)]
async fn a_mentor_is_found_by_a_language_that_she_shows(t: &Waymark) {
    let layla = mentor(t, "Layla", "ar-EG", 2).await;
    t.advance(TimeDelta::minutes(1));
    let hind = mentor(t, "Hind", "ar", 2).await;
    mentor(t, "Marie", "fr", 2).await;
    let sami = t.member_in("Sami", "ar", "UTC").await;

    assert_eq!(finds(&sami, None).await, ["Layla", "Hind", "Marie"]);
    assert_eq!(finds(&sami, Some("ar")).await, ["Layla", "Hind"]);
    assert_eq!(finds(&sami, Some("AR-ma")).await, ["Layla", "Hind"], "a region does not stand between them");
    assert_eq!(finds(&sami, Some("arz")).await.len(), 0, "another language whose tag begins alike");
    assert_eq!(finds(&layla, Some("ar")).await, ["Hind"], "nobody finds herself");

    let hides = json!({ "languages": { "audience": "MENTORSHIPS" } });
    hind.client.change("updateProfile", hides, "member { id }").await;
    assert_eq!(finds(&sami, Some("ar")).await, ["Layla"], "what is hidden cannot be found out by filtering");
    assert_eq!(finds(&sami, None).await, ["Layla", "Hind", "Marie"]);
    let id = ask(&sami, &hind).await;
    assert_eq!(does(&hind, "acceptMentorship", &id).await, "ACTIVE");
    assert_eq!(finds(&sami, Some("ar")).await, ["Layla", "Hind"], "she shows it to those she walks with");

    offer(&layla, json!({ "capacity": 2, "isAccepting": false })).await;
    assert_eq!(finds(&sami, Some("ar")).await, ["Hind"], "a pause is respected");
    let query = "query($member: ID!) { mentor(member: $member) { isAccepting capacity } }";
    let seen = sami.client.ask(query, json!({ "member": layla.id })).await.data();
    assert_eq!(seen["mentor"], Value::Null);
    let own = layla.client.ask(query, json!({ "member": layla.id })).await.data();
    assert_eq!(own["mentor"], json!({ "isAccepting": false, "capacity": 2 }));
    let others = sami.client.ask(query, json!({ "member": hind.id })).await.data();
    assert_eq!(others["mentor"], json!({ "isAccepting": true, "capacity": null }), "no numbers to compare by");
}

#[apply(on_both_databases!)]
async fn mentors_come_in_pages(t: &Waymark) {
    let sami = t.member("Sami").await;
    for name in ["Anna", "Berta", "Carla"] {
        mentor(t, name, "en", 1).await;
    }
    let query = "query($first: Int, $after: String, $last: Int, $before: String) {
        mentors(first: $first, after: $after, last: $last, before: $before) {
            nodes { member { displayName } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
        }
    }";
    let mut names = Vec::new();
    let mut after = Value::Null;
    loop {
        let page = sami.client.ask(query, json!({ "first": 2, "after": after })).await.data()["mentors"].clone();
        names.extend(page["nodes"].as_array().unwrap().iter().map(|node| node["member"]["displayName"].clone()));
        if page["pageInfo"]["hasNextPage"] == false {
            break;
        }
        after = page["pageInfo"]["endCursor"].clone();
    }
    assert_eq!(names, ["Anna", "Berta", "Carla"]);
    let last = sami.client.ask(query, json!({ "last": 1 })).await.data()["mentors"].clone();
    assert_eq!(last["nodes"][0]["member"]["displayName"], "Carla");
    let foreign =
        sami.client.ask("query($c: String) { mentorships(after: $c) { nodes { id } } }", json!({ "c": after }));
    assert_eq!(foreign.await.code(), "CURSOR_INVALID");
}

#[apply(on_both_databases!)]
async fn the_mentor_is_told_in_her_own_language_and_nothing_is_given_away(t: &Waymark) {
    let layla = mentor(t, "Layla", "ar", 1).await;
    let jose = t.member_in("José", "pt-BR", "America/Sao_Paulo").await;
    let input = json!({ "mentor": layla.id, "message": "Estou recomeçando.\nVocê me acompanha?" });
    let payload = jose.client.change("requestMentorship", input, MENTORSHIP).await;
    let mentorship = &payload["mentorship"];
    assert_eq!(mentorship["state"], "REQUESTED");
    assert_eq!(mentorship["iAm"], "MENTEE");
    assert_eq!(mentorship["message"], "Estou recomeçando.\nVocê me acompanha?");
    t.run_jobs().await;

    let letter = t.inbox(&layla.email).pop().unwrap();
    assert_eq!(letter.header("Content-Language").as_deref(), Some("ar"));
    assert!(letter.html().contains("dir=\"rtl\""));
    assert_eq!(letter.subject(), "هناك جديد يخصّك");
    let whole = format!("{}{}", letter.text(), letter.html());
    assert!(!whole.contains("José") && !whole.contains("recomeçando"), "no name and no message: {whole}");

    assert_eq!(does(&layla, "acceptMentorship", &mentorship["id"]).await, "ACTIVE");
    t.run_jobs().await;
    let letter = t.inbox(&jose.email).pop().unwrap();
    assert_eq!(letter.subject(), "Tem novidade para você");
    assert!(letter.text().contains("O seu pedido de mentoria foi aceito."), "{}", letter.text());
    assert!(!letter.text().contains("Layla"));
}

#[apply(on_both_databases!)]
async fn both_see_it_and_nobody_else_does(t: &Waymark) {
    let layla = mentor(t, "Layla", "ar", 1).await;
    let (sami, eve) = (t.member("Sami").await, mentor(t, "Eve", "en", 1).await);
    t.grant(&eve, "STEWARD").await;
    let id = ask(&sami, &layla).await;

    let query = "query($id: ID!) {
        node(id: $id) { ... on Mentorship { iAm mentor { displayName } mentee { displayName } } }
        mentorships { nodes { id } }
    }";
    for (person, side) in [(&layla, "MENTOR"), (&sami, "MENTEE")] {
        let data = person.client.ask(query, json!({ "id": id })).await.data();
        let seen = json!({ "iAm": side, "mentor": { "displayName": "Layla" }, "mentee": { "displayName": "Sami" } });
        assert_eq!(data["node"], seen);
        assert_eq!(data["mentorships"]["nodes"], json!([{ "id": id }]));
    }
    let data = eve.client.ask(query, json!({ "id": id })).await.data();
    assert_eq!(data, json!({ "node": null, "mentorships": { "nodes": [] } }), "not even a steward");

    let never = json!("mentorship_00000000000000000000000000000000");
    for verb in ["acceptMentorship", "declineMentorship", "withdrawMentorship", "endMentorship"] {
        assert_eq!(does(&eve, verb, &id).await, "NOT_FOUND", "{verb}");
        assert_eq!(does(&eve, verb, &never).await, "NOT_FOUND", "{verb}");
    }
    assert_eq!(does(&sami, "withdrawMentorship", &id).await, "WITHDRAWN", "and nothing was changed by them");
}

#[apply(on_both_databases!)]
async fn each_verb_belongs_to_a_side_and_a_state(t: &Waymark) {
    let layla = mentor(t, "Layla", "en", 1).await;
    // She could accept, if it were hers to accept.
    let sami = mentor(t, "Sami", "en", 1).await;
    let id = ask(&sami, &layla).await;
    for (person, verb, outcome) in [
        (&sami, "acceptMentorship", "FORBIDDEN"),
        (&sami, "declineMentorship", "FORBIDDEN"),
        (&layla, "withdrawMentorship", "FORBIDDEN"),
        (&layla, "endMentorship", "CONFLICT"),
        (&layla, "acceptMentorship", "ACTIVE"),
        (&layla, "acceptMentorship", "CONFLICT"),
        (&layla, "declineMentorship", "CONFLICT"),
        (&sami, "withdrawMentorship", "CONFLICT"),
        (&sami, "endMentorship", "ENDED"),
        (&layla, "endMentorship", "CONFLICT"),
    ] {
        assert_eq!(does(person, verb, &id).await, outcome, "{verb}");
    }
    let payload = layla.client.speaking("de").change("acceptMentorship", json!({ "mentorship": id }), "").await;
    let error = &payload["userErrors"][0];
    assert_eq!(error["field"], json!(["mentorship"]));
    assert_eq!(
        error["message"],
        "Das geht nicht mehr, weil sich inzwischen etwas geändert hat. Sieh es dir bitte noch einmal an."
    );
}

#[apply(on_both_databases!)]
async fn the_last_place_is_given_once(t: &Waymark) {
    let layla = mentor(t, "Layla", "en", 1).await;
    let mentees = [t.member("Sami").await, t.member("Noor").await, t.member("Ines").await];
    for round in 0..5 {
        let asked = join_all(mentees.iter().map(|mentee| ask(mentee, &layla))).await;
        let answers = join_all(asked.iter().map(|id| does(&layla, "acceptMentorship", id))).await;
        let count = |wanted: &str| answers.iter().filter(|answer| *answer == wanted).count();
        assert_eq!((count("ACTIVE"), count("MENTOR_FULL")), (1, 2), "round {round}: {answers:?}");
        for (id, answer) in asked.iter().zip(&answers) {
            let verb = if answer == "ACTIVE" { "endMentorship" } else { "declineMentorship" };
            does(&layla, verb, id).await;
        }
    }
    let offered = offer(&layla, json!({ "capacity": 1 })).await;
    assert_eq!(offered["takenPlaces"], 0, "every place came back");
}

#[apply(on_both_databases!)]
async fn of_two_verbs_at_once_one_counts(t: &Waymark) {
    let layla = mentor(t, "Layla", "en", 5).await;
    let sami = t.member("Sami").await;
    for _ in 0..5 {
        let asked = join_all([asks(&sami, &layla), asks(&sami, &layla)]).await;
        let twice: Vec<_> = asked.iter().filter(|one| one["userErrors"][0]["code"] == "ALREADY_ASKED").collect();
        assert_eq!(twice.len(), 1, "{asked:?}");
        let id = asked.iter().find_map(|one| one["mentorship"].get("id")).unwrap();
        let (accepted, withdrawn) =
            tokio::join!(does(&layla, "acceptMentorship", id), does(&sami, "withdrawMentorship", id));
        let outcomes = (accepted.as_str(), withdrawn.as_str());
        assert!([("ACTIVE", "CONFLICT"), ("CONFLICT", "WITHDRAWN")].contains(&outcomes), "{outcomes:?}");
        if accepted == "ACTIVE" {
            let (one, other) = tokio::join!(does(&layla, "endMentorship", id), does(&sami, "endMentorship", id));
            let mut outcomes = [one.as_str(), other.as_str()];
            outcomes.sort_unstable();
            assert_eq!(outcomes, ["CONFLICT", "ENDED"]);
        }
    }
    assert_eq!(offer(&layla, json!({ "capacity": 5 })).await["takenPlaces"], 0);
}

#[apply(on_both_databases!)]
async fn who_cannot_be_asked(t: &Waymark) {
    let (layla, sami, noor) = (mentor(t, "Layla", "en", 1).await, t.member("Sami").await, t.member("Noor").await);
    let code = |payload: Value| payload["userErrors"][0]["code"].as_str().unwrap_or("none").to_owned();
    assert_eq!(code(asks(&sami, &noor).await), "MENTOR_UNAVAILABLE", "she does not mentor");
    assert_eq!(code(asks(&layla, &layla).await), "CONFLICT", "oneself");
    for id in ["member_00000000000000000000000000000000", "nobody", &layla.id.replace("member", "meeting")] {
        let payload = sami.client.change("requestMentorship", json!({ "mentor": id }), "").await;
        assert_eq!(payload["userErrors"][0]["code"], "NOT_FOUND", "{id}");
        assert_eq!(payload["userErrors"][0]["field"], json!(["mentor"]));
    }
    let id = ask(&sami, &layla).await;
    assert_eq!(code(asks(&sami, &layla).await), "ALREADY_ASKED");
    does(&layla, "acceptMentorship", &id).await;
    offer(&layla, json!({ "capacity": 2 })).await;
    assert_eq!(code(asks(&sami, &layla).await), "ALREADY_ASKED", "they are together");
    offer(&layla, json!({ "capacity": 1 })).await;
    assert_eq!(code(asks(&noor, &layla).await), "MENTOR_FULL");
    offer(&layla, json!({ "capacity": 2, "isAccepting": false })).await;
    assert_eq!(code(asks(&noor, &layla).await), "MENTOR_UNAVAILABLE", "she pauses");
    does(&sami, "endMentorship", &id).await;
    offer(&layla, json!({ "capacity": 1, "isAccepting": true })).await;
    ask(&sami, &layla).await;
}

#[apply(on_both_databases!)]
async fn nobody_is_asked_without_end(t: &Waymark) {
    let (layla, sami) = (mentor(t, "Layla", "en", 1).await, t.member("Sami").await);
    for _ in 0..5 {
        let id = ask(&sami, &layla).await;
        does(&sami, "withdrawMentorship", &id).await;
    }
    assert_eq!(asks(&sami, &layla).await["userErrors"][0]["code"], "RATE_LIMITED");
}

#[apply(on_both_databases!)]
async fn an_offer_keeps_what_is_left_out(t: &Waymark) {
    let layla = mentor(t, "Layla", "en", 2).await;
    let said = offer(&layla, json!({ "capacity": 3, "about": " I listen.\r\nWe walk. ", "isAccepting": false })).await;
    assert_eq!(said["about"], "I listen.\nWe walk.");
    let kept = offer(&layla, json!({ "capacity": 4 })).await;
    let expected = json!({
        "about": "I listen.\nWe walk.", "isAccepting": false, "hasFreePlace": true, "capacity": 4, "takenPlaces": 0
    });
    assert_eq!(kept, expected);
    assert_eq!(offer(&layla, json!({ "capacity": 4, "about": null })).await["about"], Value::Null);

    let wrong = json!({ "capacity": 21, "about": "x".repeat(1_001) });
    let payload = layla.client.change("offerMentoring", wrong, "").await;
    let fields: Vec<_> = payload["userErrors"].as_array().unwrap().iter().map(|error| error["field"].clone()).collect();
    assert_eq!(fields, [json!(["capacity"]), json!(["about"])], "every problem is told at once");

    let sami = t.member("Sami").await;
    let query = "mutation { offerMentoring(input: { capacity: 1 }) { userErrors { code } } }";
    assert_eq!(sami.client.ask(query, Value::Null).await.code(), "FORBIDDEN");
    assert_eq!(t.visitor().ask("{ mentors { nodes { about } } }", Value::Null).await.code(), "UNAUTHENTICATED");
}

#[apply(on_both_databases!)]
async fn letters_tell_what_is_true_by_then(t: &Waymark) {
    let layla = mentor(t, "Layla", "en", 1).await;
    let sami = t.member("Sami").await;
    let received = |person: &Person| t.inbox(&person.email).len() - 1;

    let id = ask(&sami, &layla).await;
    does(&sami, "withdrawMentorship", &id).await;
    t.run_jobs().await;
    assert_eq!(received(&layla), 0, "there is nothing to answer any more");
    let id = ask(&sami, &layla).await;
    t.run_jobs().await;
    assert_eq!(received(&layla), 1);
    does(&layla, "declineMentorship", &id).await;
    t.run_jobs().await;
    let letter = t.inbox(&sami.email).pop().unwrap();
    assert!(letter.text().contains("The mentor you asked has had to say no this time."), "{}", letter.text());

    let noor = t.member("Noor").await;
    let id = ask(&noor, &layla).await;
    does(&layla, "acceptMentorship", &id).await;
    does(&noor, "endMentorship", &id).await;
    t.run_jobs().await;
    assert_eq!(received(&noor), 0, "it had begun and was over before a letter left");
    let last = t.inbox(&layla.email).pop().unwrap();
    assert!(last.text().contains("One of your mentorships has ended."), "{}", last.text());
}

#[apply(on_both_databases!)]
async fn what_is_meant_for_mentorships_is_seen_while_one_is_active(t: &Waymark) {
    let layla = mentor(t, "Layla", "en", 1).await;
    let sami = t.member("Sami").await;
    let told = json!({ "recovery": { "value": "One calm meal a day.", "audience": "MENTORSHIPS" } });
    sami.client.change("updateProfile", told, "member { id }").await;
    let id = ask(&sami, &layla).await;
    let sees = async || {
        let query = "query($id: ID!) { node(id: $id) { ... on Mentorship { mentee { recovery } } } }";
        layla.client.ask(query, json!({ "id": id })).await.data()["node"]["mentee"]["recovery"].clone()
    };
    assert_eq!(sees().await, Value::Null, "not for having been asked");
    does(&layla, "acceptMentorship", &id).await;
    assert_eq!(sees().await, "One calm meal a day.");
    does(&layla, "endMentorship", &id).await;
    assert_eq!(sees().await, Value::Null);
}

#[apply(on_both_databases!)]
async fn a_list_of_mentorships_is_ones_own_by_state(t: &Waymark) {
    let layla = mentor(t, "Layla", "en", 3).await;
    let (sami, noor) = (t.member("Sami").await, t.member("Noor").await);
    let first = ask(&sami, &layla).await;
    t.advance(TimeDelta::minutes(1));
    let second = ask(&noor, &layla).await;
    does(&layla, "acceptMentorship", &first).await;
    let query = "query($state: MentorshipState) { mentorships(state: $state) { nodes { id } } }";
    for (state, ids) in [
        (Value::Null, json!([{ "id": second }, { "id": first }])),
        (json!("ACTIVE"), json!([{ "id": first }])),
        (json!("REQUESTED"), json!([{ "id": second }])),
        (json!("ENDED"), json!([])),
    ] {
        let data = layla.client.ask(query, json!({ "state": state })).await.data();
        assert_eq!(data["mentorships"]["nodes"], ids, "{state}");
    }
}
