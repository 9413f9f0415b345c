//! Following a meeting, and following what is one's own: as it happens, and after having been away.

use std::time::Duration;

use macro_rules_attribute::apply;
use serde_json::{Value, json};

use super::{answers, circle, dates_of, does, offer};
use crate::meeting::{set_up, weekly_with};
use crate::support::client::{Client, Stream};
use crate::support::waymark::{Person, Waymark, on_both_databases};

const PATIENCE: Duration = Duration::from_secs(20);

const LIVE: &str = "subscription($after: String, $of: [ID!], $mine: Boolean, $kinds: [ThingKind!]) {
    changes(after: $after, of: $of, mine: $mine, kinds: $kinds) { cursor nodeId } }";

const PAGE: &str = "query($after: String, $of: [ID!], $mine: Boolean, $kinds: [ThingKind!]) {
    changes(first: 100, after: $after, of: $of, mine: $mine, kinds: $kinds) { nodes { cursor nodeId } } }";

/// The next that are told.
async fn told<const N: usize>(stream: &mut Stream) -> [Value; N] {
    let mut told = [const { Value::Null }; N];
    for place in &mut told {
        let answer = tokio::time::timeout(PATIENCE, stream.next()).await.unwrap().unwrap();
        *place = answer["data"]["changes"]["nodeId"].clone();
        assert!(place.is_string(), "{answer}");
    }
    told
}

/// The same from the list of changes.
async fn listed(client: &Client, variables: Value) -> Vec<Value> {
    let page = client.ask(PAGE, variables).await.data();
    page["changes"]["nodes"].as_array().unwrap().iter().map(|node| node["nodeId"].clone()).collect()
}

/// Where the log ends.
async fn end(client: &Client) -> Value {
    let query = "{ changes(last: 1) { pageInfo { endCursor } } }";
    client.ask(query, Value::Null).await.data()["changes"]["pageInfo"]["endCursor"].take()
}

async fn rsvp(person: &Person, date: &Value) {
    assert_eq!(does(person, "rsvp", json!({ "occurrence": date })).await, "OK");
}

async fn withdraw(person: &Person, date: &Value) {
    assert_eq!(does(person, "withdrawRsvp", json!({ "occurrence": date })).await, "OK");
}

/// Another meeting, and its dates.
async fn another(t: &Waymark) -> (Person, Value, Vec<Value>) {
    let omar = t.member_with_role("Omar", "FACILITATOR").await;
    let meeting = set_up(&omar, weekly_with(json!({ "joinUrl": "https://meet.example.org/other" }))).await;
    let dates = dates_of(&omar.client, &meeting).await;
    (omar, meeting, dates)
}

// Changes come in order: what a test does not expect would come before what it expects next. Her own answer is told
// twice, to her alone, and to everybody because of the number of those who come.

#[apply(on_both_databases!)]
async fn who_follows_a_meeting_is_told_of_its_dates(t: &Waymark) {
    let it = circle(t).await;
    let [d0, _, d2, ..] = it.dates.as_slice() else { panic!("five dates") };
    let (_, _, others) = another(t).await;
    let noor = t.member("Noor").await;
    let since = end(&noor.client).await;
    let mut stream = noor.client.follow(LIVE, json!({ "of": [it.meeting] })).await;
    rsvp(&noor, &others[0]).await;
    rsvp(&noor, d0).await;
    assert_eq!(does(&it.farida, "cancelOccurrence", json!({ "occurrence": d2 })).await, "OK");
    assert_eq!(told(&mut stream).await.each_ref(), [d0, d0, d2]);
    let of_the_meeting = json!({ "of": [it.meeting], "after": since });
    assert_eq!(listed(&noor.client, of_the_meeting.clone()).await.iter().collect::<Vec<_>>(), [d0, d0, d2]);
    // And by the same cursor afterwards.
    let mut again = noor.client.follow(LIVE, of_the_meeting).await;
    assert_eq!(told(&mut again).await.each_ref(), [d0, d0, d2]);
    assert_eq!(listed(&noor.client, json!({ "of": [d2], "after": since })).await.iter().collect::<Vec<_>>(), [d2]);
}

#[apply(on_both_databases!)]
async fn what_is_ones_own_begins_with_a_yes_and_ends_with_a_no(t: &Waymark) {
    let it = circle(t).await;
    let [d0, d1, d2, d3, d4] = it.dates.as_slice() else { panic!("five dates") };
    let (noor, sami) = (t.member("Noor").await, t.member("Sami").await);
    let mut stream = noor.client.follow(LIVE, json!({ "mine": true })).await;
    rsvp(&sami, d0).await;
    rsvp(&noor, d1).await;
    assert_eq!(told(&mut stream).await.each_ref(), [d1, d1], "not of a date of others");

    // Another comes to hers; another date of the same meeting is none of her concern.
    rsvp(&sami, d1).await;
    assert_eq!(told(&mut stream).await.each_ref(), [d1]);
    assert_eq!(does(&it.farida, "cancelOccurrence", json!({ "occurrence": d2 })).await, "OK");
    withdraw(&noor, d1).await;
    assert_eq!(told(&mut stream).await.each_ref(), [d1], "that she does not come, on all her devices");
    withdraw(&sami, d1).await;
    rsvp(&noor, d3).await;
    assert_eq!(told(&mut stream).await.each_ref(), [d3, d3], "and no more of what was hers");
    withdraw(&sami, d0).await;
    rsvp(&noor, d4).await;
    assert_eq!(told(&mut stream).await.each_ref(), [d4, d4]);
}

#[apply(on_both_databases!)]
async fn who_was_away_is_told_what_became_of_her_own(t: &Waymark) {
    let it = circle(t).await;
    let [d0, d1, d2, ..] = it.dates.as_slice() else { panic!("five dates") };
    let (omar, other, others) = another(t).await;
    let [o0, o1, o2, ..] = others.as_slice() else { panic!("five dates") };
    let (noor, sami) = (t.member("Noor").await, t.member("Sami").await);
    rsvp(&noor, d0).await;
    rsvp(&noor, d1).await;
    let since = end(&noor.client).await;

    // On another device she changes her mind, and others do what they do.
    withdraw(&noor, d1).await;
    rsvp(&noor, o0).await;
    rsvp(&sami, d2).await;
    rsvp(&sami, o1).await;
    assert_eq!(does(&it.farida, "cancelOccurrence", json!({ "occurrence": d0 })).await, "OK");
    assert_eq!(does(&omar, "leavePart", json!({ "meeting": other, "part": "FACILITATOR" })).await, "OK");

    let mine = json!({ "mine": true, "after": since });
    let mut stream = noor.client.follow(LIVE, mine.clone()).await;
    assert_eq!(told(&mut stream).await.each_ref(), [d1, o0, o0, d0, &other]);
    assert_eq!(listed(&noor.client, mine).await.iter().collect::<Vec<_>>(), [d1, o0, o0, d0, &other]);
    let series = json!({ "mine": true, "after": since, "kinds": ["MEETING"] });
    assert_eq!(listed(&noor.client, series).await, [other]);
    // The stream goes on from there.
    rsvp(&sami, o2).await;
    rsvp(&sami, o0).await;
    assert_eq!(told(&mut stream).await.each_ref(), [o0]);
}

#[apply(on_both_databases!)]
async fn who_holds_a_meeting_follows_all_of_it_as_long_as_she_does(t: &Waymark) {
    let it = circle(t).await;
    let [.., d3, d4] = it.dates.as_slice() else { panic!("five dates") };
    let (omar, _, others) = another(t).await;
    let sami = t.member("Sami").await;
    let mut faridas = it.farida.client.follow(LIVE, json!({ "mine": true })).await;
    let mut omars = omar.client.follow(LIVE, json!({ "mine": true })).await;
    rsvp(&sami, &others[4]).await;
    rsvp(&sami, d4).await;
    assert_eq!(told(&mut faridas).await.each_ref(), [d4]);
    assert_eq!(told(&mut omars).await.each_ref(), [&others[4]]);

    let asked = offer(t, &it.farida, "handOverMeeting", json!({ "meeting": it.meeting, "to": omar.id })).await;
    assert_eq!(told(&mut omars).await.each_ref(), [&asked], "what she is asked is her own as well");
    assert_eq!(answers(t, &omar, &asked, true).await, "OK");
    assert_eq!(told(&mut faridas).await.each_ref(), [&asked, &asked, &it.meeting]);
    assert_eq!(told(&mut omars).await.each_ref(), [&asked, &it.meeting, &it.meeting]);
    rsvp(&sami, d3).await;
    assert_eq!(told(&mut omars).await.each_ref(), [d3]);
    rsvp(&it.farida, &others[0]).await;
    assert_eq!(told(&mut faridas).await.each_ref(), [&others[0], &others[0]], "it is not hers any more");

    // A meeting that she sets up is hers from the first moment.
    let new = set_up(&it.farida, weekly_with(json!({ "joinUrl": "https://meet.example.org/new" }))).await;
    let dates = dates_of(&it.farida.client, &new).await;
    let begun: [Value; 27] = told(&mut faridas).await;
    assert_eq!(begun[0], new);
    assert!(dates.iter().all(|date| begun.contains(date)), "{begun:?}");
}

#[apply(on_both_databases!)]
async fn nothing_is_the_own_of_who_is_nobody(t: &Waymark) {
    let steward = t.member_with_role("Iris", "STEWARD").await;
    let clinic = t.partner(&steward, "READ_MEETINGS").await;
    assert_eq!(t.visitor().ask(PAGE, json!({ "mine": true })).await.code(), "UNAUTHENTICATED");
    assert_eq!(clinic.ask(PAGE, json!({ "mine": true })).await.code(), "UNAUTHENTICATED");
    let mut stream = clinic.follow(LIVE, json!({ "mine": true })).await;
    let answer = tokio::time::timeout(PATIENCE, stream.next()).await.unwrap().unwrap();
    assert_eq!(answer["errors"][0]["extensions"]["code"], "UNAUTHENTICATED");
    let too_many: Vec<String> = (0..101).map(|_| "meeting_0".to_owned()).collect();
    assert_eq!(t.visitor().ask(PAGE, json!({ "of": too_many })).await.code(), "PAGE_INVALID");
}
