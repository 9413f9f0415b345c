//! A yes to every date of a meeting.

use chrono::TimeDelta;
use futures_util::future::join_all;
use macro_rules_attribute::apply;
use serde_json::{Value, json};

use super::super::{does, set_up, weekly_with};
use super::{members, standing};
use crate::support::client::Client;
use crate::support::waymark::on_both_databases;

async fn dates(client: &Client, meeting: &Value) -> Vec<Value> {
    let query = "query($id: ID!) { node(id: $id) { ... on Meeting { occurrences(first: 100) { nodes { id } } } } }";
    let node = client.ask(query, json!({ "id": meeting })).await.data()["node"].clone();
    node["occurrences"]["nodes"].as_array().unwrap().iter().map(|date| date["id"].clone()).collect()
}

async fn standing_yes(client: &Client, meeting: &Value) -> bool {
    let query = "query($id: ID!) { node(id: $id) { ... on Meeting { myStandingRsvp { saidAt } } } }";
    client.ask(query, json!({ "id": meeting })).await.data()["node"]["myStandingRsvp"] != Value::Null
}

async fn says(client: &Client, verb: &str, meeting: &Value) {
    let payload = client.change(verb, json!({ "meeting": meeting }), "meeting { id }").await;
    assert_eq!(payload["userErrors"], json!([]), "{verb}");
}

#[apply(on_both_databases!)]
async fn who_comes_every_time_has_a_place_at_every_date(t: &Waymark) {
    let farida = t.member_with_role("Farida", "FACILITATOR").await;
    let meeting = set_up(&farida, weekly_with(json!({ "capacity": 1 }))).await;
    let [noor, sami] = members(t, ["Noor", "Sami"]).await;
    let all = dates(&noor.client, &meeting).await;
    assert_eq!(all.len(), 26);
    let of = |person: &crate::support::waymark::Person, date: &Value| {
        let (client, date) = (person.client.clone(), date.clone());
        async move { standing(&client, &date).await }
    };
    assert_eq!(does(&sami.client, "rsvp", json!({ "occurrence": all[1] })).await, None);
    says(&noor.client, "rsvpToMeeting", &meeting).await;
    says(&noor.client, "rsvpToMeeting", &meeting).await;
    assert!(standing_yes(&noor.client, &meeting).await && !standing_yes(&sami.client, &meeting).await);
    assert_eq!(of(&noor, &all[0]).await, "GOING");
    assert_eq!(of(&noor, &all[1]).await, 1, "where it is full she waits");
    assert_eq!(of(&noor, &all[25]).await, "GOING");

    // What she says of a single date is kept, also when she says yes to all once more.
    assert_eq!(does(&noor.client, "withdrawRsvp", json!({ "occurrence": all[2] })).await, None);
    says(&noor.client, "rsvpToMeeting", &meeting).await;
    assert_eq!(of(&noor, &all[2]).await, "WITHDRAWN");

    // The horizon moves on, week by week.
    says(&sami.client, "rsvpToMeeting", &meeting).await;
    t.advance(TimeDelta::days(7) + TimeDelta::minutes(1));
    t.run_jobs().await;
    let (noor, sami) = (t.signed_in(&noor).await, t.signed_in(&sami).await);
    let later = dates(&noor.client, &meeting).await;
    let new: Vec<&Value> = later.iter().filter(|date| !all.contains(date)).collect();
    assert_eq!(new.len(), 1);
    assert_eq!((of(&noor, new[0]).await, of(&sami, new[0]).await), (json!("GOING"), json!(1)), "who said so first");
    assert_eq!(of(&noor, &all[2]).await, "WITHDRAWN", "and single dates are kept");

    // She does not come every time any more: all her places are free, and who waited has them.
    says(&noor.client, "withdrawRsvpFromMeeting", &meeting).await;
    assert!(!standing_yes(&noor.client, &meeting).await);
    let mine = noor.client.ask("{ myOccurrences { nodes { id } } }", Value::Null).await.data();
    assert_eq!(mine["myOccurrences"]["nodes"], json!([]));
    assert_eq!((of(&sami, new[0]).await, of(&sami, &all[5]).await), (json!("GOING"), json!("GOING")));
    // And comes again: a new yes is a yes to all of them.
    says(&noor.client, "rsvpToMeeting", &meeting).await;
    assert_eq!(of(&noor, &all[2]).await, 1);
    t.run_jobs().await;
}

#[apply(on_both_databases!)]
async fn many_say_yes_to_every_date_at_once(t: &Waymark) {
    let farida = t.member_with_role("Farida", "FACILITATOR").await;
    let meeting = set_up(&farida, weekly_with(json!({ "capacity": 2 }))).await;
    let people = members(t, ["Ana", "Ben", "Cem", "Dia", "Eva"]).await;
    join_all(people.iter().map(|person| says(&person.client, "rsvpToMeeting", &meeting))).await;
    let query = "query($id: ID!) { node(id: $id) { ... on Meeting {
        occurrences(first: 100) { nodes { going waiting } } } } }";
    let node = t.visitor().ask(query, json!({ "id": meeting })).await.data()["node"].clone();
    let nodes = node["occurrences"]["nodes"].as_array().unwrap().clone();
    assert!(nodes.iter().all(|date| *date == json!({ "going": 2, "waiting": 3 })), "{nodes:?}");
    join_all(people[..3].iter().map(|person| says(&person.client, "withdrawRsvpFromMeeting", &meeting))).await;
    let node = t.visitor().ask(query, json!({ "id": meeting })).await.data()["node"].clone();
    let nodes = node["occurrences"]["nodes"].as_array().unwrap().clone();
    assert!(nodes.iter().all(|date| *date == json!({ "going": 2, "waiting": 0 })), "{nodes:?}");
    t.run_jobs().await;
}

#[apply(on_both_databases!)]
async fn an_unknown_meeting_is_not_there(t: &Waymark) {
    let noor = t.member("Noor").await;
    for verb in ["rsvpToMeeting", "withdrawRsvpFromMeeting"] {
        let input = json!({ "meeting": format!("meeting_{}", "0".repeat(32)) });
        let payload = noor.client.change(verb, input, "meeting { id }").await;
        assert_eq!(payload["userErrors"][0]["code"], "NOT_FOUND");
        assert_eq!(payload["userErrors"][0]["field"], json!(["meeting"]));
    }
}
