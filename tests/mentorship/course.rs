//! How a mentorship goes on: whose verb it is, who sees it, what may happen once.

use chrono::TimeDelta;
use futures_util::future::join_all;
use macro_rules_attribute::apply;
use serde_json::{Value, json};

use super::{ask, asks, does, mentor, offer};
use crate::support::together::{agree, walk_together};
use crate::support::waymark::on_both_databases;

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
        (&layla, "acceptMentorship", "ACCEPTED"),
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
        assert_eq!((count("ACCEPTED"), count("MENTOR_FULL")), (1, 2), "round {round}: {answers:?}");
        for (id, answer) in asked.iter().zip(&answers) {
            let verb = if answer == "ACCEPTED" { "endMentorship" } else { "declineMentorship" };
            does(&layla, verb, id).await;
        }
    }
    let offered = offer(&layla, json!({ "capacity": 1 })).await;
    assert_eq!(offered["takenPlaces"], 0, "every place came back");
}

#[apply(on_both_databases!)]
async fn of_two_newcomers_accepted_at_once_one_has_the_one_place(t: &Waymark) {
    let mut people = [mentor(t, "Layla", "en", 1).await, t.member("Sami").await, t.member("Noor").await];
    for round in 0..200 {
        if round % 5 == 0 {
            // Nobody asks more than five times a day.
            t.advance(TimeDelta::days(1));
            for person in &mut people {
                *person = t.signed_in(person).await;
            }
        }
        let [layla, sami, noor] = &people;
        let (of_sami, of_noor) = tokio::join!(ask(sami, layla), ask(noor, layla));
        // Each comes first as often as the other.
        let (first, second) = if round % 2 == 0 { (&of_sami, &of_noor) } else { (&of_noor, &of_sami) };
        let answers = tokio::join!(does(layla, "acceptMentorship", first), does(layla, "acceptMentorship", second));
        let (accepted, left) = match (answers.0.as_str(), answers.1.as_str()) {
            ("ACCEPTED", "MENTOR_FULL") => (first, second),
            ("MENTOR_FULL", "ACCEPTED") => (second, first),
            other => panic!("round {round}: {other:?}"),
        };
        assert_eq!(does(layla, "endMentorship", accepted).await, "ENDED");
        assert_eq!(does(layla, "declineMentorship", left).await, "DECLINED");
    }
    assert_eq!(offer(&people[0], json!({ "capacity": 1 })).await["takenPlaces"], 0, "every place came back");
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
        assert!([("ACCEPTED", "CONFLICT"), ("CONFLICT", "WITHDRAWN")].contains(&outcomes), "{outcomes:?}");
        if accepted == "ACCEPTED" {
            let (one, other) = tokio::join!(does(&layla, "endMentorship", id), does(&sami, "endMentorship", id));
            let mut outcomes = [one.as_str(), other.as_str()];
            outcomes.sort_unstable();
            assert_eq!(outcomes, ["CONFLICT", "ENDED"]);
        }
    }
    assert_eq!(offer(&layla, json!({ "capacity": 5 })).await["takenPlaces"], 0);
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
    assert_eq!(sees().await, Value::Null, "not before they have agreed");
    agree(&layla, &sami, &id).await;
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
    walk_together(&layla, &sami, &first).await;
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
