//! What a meeting could talk about: what those try who come, and nobody's name.

use entity::resource::ResourceStatus::Archived;
use macro_rules_attribute::apply;
use serde_json::{Value, json};

use super::{asked, becomes, does, members, published, tries};
use crate::meeting::{first_date, weekly};
use crate::support::waymark::{Person, Waymark, on_both_databases};

const AGENDA: &str = "query($it: ID!) { meetingAgenda(occurrence: $it) { drawnUpAt occurrence { id }
    trying { people resource { title { text } } howItWent { sums { helped } } } myTrials { resource { title { text } } } } }";

async fn agenda(person: &Person, date: &Value) -> Value {
    asked(person, AGENDA, json!({ "it": date })).await["meetingAgenda"].take()
}

/// What is on it: each title, with the number that is told; none while it is not drawn up, or not hers to see.
async fn trying(person: &Person, date: &Value) -> Option<Vec<(String, Option<i64>)>> {
    let agenda = agenda(person, date).await;
    let trying = agenda["trying"].as_array()?;
    let title = |entry: &Value| entry["resource"]["title"]["text"].as_str().unwrap().to_owned();
    let mut trying: Vec<_> = trying.iter().map(|entry| (title(entry), entry["people"].as_i64())).collect();
    trying.sort();
    Some(trying)
}

async fn comes(person: &Person, date: &Value) {
    does(person, "rsvp", json!({ "occurrence": date }), "occurrence { id }").await;
}

fn on(titles: &[(&str, Option<i64>)]) -> Option<Vec<(String, Option<i64>)>> {
    Some(titles.iter().map(|(title, people)| ((*title).to_owned(), *people)).collect())
}

// The second date begins on January 20 at 17:00 UTC.
const DRAWN_UP: &str = "2026-01-19T17:00:00Z";

/// A facilitator and her second date.
async fn second_date(t: &Waymark) -> (Person, Value) {
    let (farida, _) = first_date(t, weekly()).await;
    let found = asked(&farida, "{ occurrences(first: 2) { nodes { id } } }", Value::Null).await;
    (farida, found["occurrences"]["nodes"][1]["id"].clone())
}

#[apply(on_both_databases!)]
async fn a_day_before_the_meeting_those_who_come_see_what_is_tried(t: &Waymark) {
    let (farida, date) = second_date(t).await;
    let people = members(t, &["Ada", "Bea", "Cleo", "Dina"]).await;
    let noor = t.member("Noor").await;
    let (breaths, card) = (published(t, "ACTIVITY", "Breaths").await, published(t, "TOOL", "Card").await);
    let walk = published(t, "ACTIVITY", "Walk").await;
    for person in &people {
        comes(person, &date).await;
    }
    for person in &people[..3] {
        tries(person, &breaths).await;
    }
    let hers = tries(&people[3], &card).await;
    does(&people[3], "startTrial", json!({ "resource": walk, "isOnAgenda": false }), "trial { id }").await;
    // Somebody tries something who does not come.
    tries(&noor, &walk).await;

    let before = agenda(&people[3], &date).await;
    assert_eq!((&before["drawnUpAt"], &before["trying"]), (&json!(DRAWN_UP), &Value::Null));
    let mine: Vec<_> =
        before["myTrials"].as_array().unwrap().iter().map(|it| &it["resource"]["title"]["text"]).collect();
    assert_eq!(mine, ["Card", "Walk"], "her own, on agendas or not");
    t.turn_to(DRAWN_UP);
    let (ada, dina) = (t.signed_in(&people[0]).await, t.signed_in(&people[3]).await);
    let (farida, noor) = (t.signed_in(&farida).await, t.signed_in(&noor).await);
    let drawn_up = on(&[("Breaths", Some(3)), ("Card", None)]);
    assert_eq!(trying(&ada, &date).await, drawn_up);
    assert_eq!(trying(&farida, &date).await, drawn_up, "she holds it");
    assert_eq!(agenda(&noor, &date).await, Value::Null, "she does not come");
    let priya = t.member_with_role("Priya", "steward").await;
    assert_eq!(agenda(&priya, &date).await, Value::Null, "nor does a steward");

    // Who comes along now, begins or ends changes nothing: what appears or goes would say who it was.
    tries(&noor, &breaths).await;
    comes(&noor, &date).await;
    does(&dina, "reportTrial", json!({ "trial": hers, "outcome": "HELPED" }), "trial { id }").await;
    assert_eq!(trying(&ada, &date).await, drawn_up);
    assert_eq!(trying(&noor, &date).await, drawn_up);
    // But what is taken back is nowhere.
    becomes(t, &card, Archived).await;
    assert_eq!(trying(&ada, &date).await, on(&[("Breaths", Some(3))]));
    does(&farida, "cancelOccurrence", json!({ "occurrence": date }), "occurrence { id }").await;
    assert_eq!(agenda(&ada, &date).await, Value::Null);
    assert_eq!(agenda(&ada, &breaths).await, Value::Null);
}

#[apply(on_both_databases!)]
async fn in_a_small_circle_nothing_is_told(t: &Waymark) {
    let (farida, date) = second_date(t).await;
    let people = members(t, &["Ada", "Bea", "Cleo"]).await;
    let breaths = published(t, "ACTIVITY", "Breaths").await;
    for person in &people {
        comes(person, &date).await;
    }
    tries(&people[0], &breaths).await;
    t.turn_to(DRAWN_UP);
    let (bea, farida) = (t.signed_in(&people[1]).await, t.signed_in(&farida).await);
    assert_eq!(trying(&bea, &date).await, on(&[]), "of the two others it would be one");
    assert_eq!(trying(&farida, &date).await, on(&[("Breaths", None)]), "of three it could be any");
}

#[apply(on_both_databases!)]
async fn who_has_blocked_somebody_sees_the_same_agenda(t: &Waymark) {
    let (_, date) = second_date(t).await;
    let people = members(t, &["Ada", "Bea", "Cleo", "Dina"]).await;
    let breaths = published(t, "ACTIVITY", "Breaths").await;
    for person in &people {
        comes(person, &date).await;
    }
    tries(&people[0], &breaths).await;
    does(&people[1], "blockMember", json!({ "member": people[0].id }), "blockedMember { memberId }").await;
    t.turn_to(DRAWN_UP);
    let (bea, cleo) = (t.signed_in(&people[1]).await, t.signed_in(&people[2]).await);
    assert_eq!(trying(&bea, &date).await, on(&[("Breaths", None)]));
    assert_eq!(trying(&cleo, &date).await, on(&[("Breaths", None)]));
}
