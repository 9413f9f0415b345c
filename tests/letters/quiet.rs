//! What would come at once comes when quiet hours are over, and says how things stand then.

use macro_rules_attribute::apply;
use serde_json::{Value, json};

use super::{of_a_kind, until};
use crate::meeting::{set_up, weekly_with};
use crate::mentorship::{ask, does, mentor};
use crate::support::waymark::{Person, on_both_databases};

const ASKED: &str = "Someone would like you to be their mentor.";

/// Has quiet hours from and until these times of day; none with null.
async fn sleeps(person: &Person, hours: Value) {
    let input = json!({ "quietFrom": hours[0], "quietUntil": hours[1] });
    let payload = person.client.change("updateReminderPreferences", input, "reminderPreferences { quietFrom }").await;
    assert_eq!(payload["userErrors"], json!([]));
}

#[apply(on_both_databases!)]
async fn what_would_come_in_the_night_comes_in_the_morning(t: &Waymark) {
    let (layla, sami) = (mentor(t, "Layla", "en", 1).await, t.member("Sami").await);
    sleeps(&layla, json!(["22:00", "07:00"])).await;
    t.turn_to("2026-01-12T23:00:00Z");
    ask(&t.signed_in(&sami).await, &layla).await;
    t.run_jobs().await;
    assert_eq!(of_a_kind(t, &layla).len(), 0);
    t.signed_in(&layla).await;
    assert_eq!(of_a_kind(t, &layla).len(), 0, "but for what she waits for");
    until(t, "2026-01-13T06:59:00Z").await;
    assert_eq!(of_a_kind(t, &layla).len(), 0);
    until(t, "2026-01-13T07:00:00Z").await;
    let [letter] = of_a_kind(t, &layla).try_into().unwrap();
    assert!(letter.text().contains(ASKED), "{}", letter.text());
    until(t, "2026-01-13T12:00:00Z").await;
    assert_eq!(of_a_kind(t, &layla).len(), 1, "once");
}

#[apply(on_both_databases!)]
async fn other_quiet_hours_hold_for_what_waits_already(t: &Waymark) {
    let (layla, hind) = (mentor(t, "Layla", "en", 1).await, mentor(t, "Hind", "en", 1).await);
    let (sami, omar) = (t.member("Sami").await, t.member("Omar").await);
    for person in [&layla, &hind] {
        sleeps(person, json!(["22:00", "07:00"])).await;
    }
    t.turn_to("2026-01-12T23:00:00Z");
    ask(&t.signed_in(&sami).await, &layla).await;
    ask(&t.signed_in(&omar).await, &hind).await;
    t.run_jobs().await;
    sleeps(&t.signed_in(&layla).await, json!([null, null])).await;
    sleeps(&t.signed_in(&hind).await, json!(["22:00", "09:00"])).await;
    until(t, "2026-01-13T08:59:00Z").await;
    assert_eq!([&layla, &hind].map(|person| of_a_kind(t, person).len()), [1, 0]);
    until(t, "2026-01-13T09:00:00Z").await;
    assert_eq!([&layla, &hind].map(|person| of_a_kind(t, person).len()), [1, 1]);
}

#[apply(on_both_databases!)]
async fn what_is_settled_in_the_night_is_not_told_in_the_morning(t: &Waymark) {
    let (layla, sami) = (mentor(t, "Layla", "en", 1).await, t.member("Sami").await);
    sleeps(&layla, json!(["22:00", "07:00"])).await;
    t.turn_to("2026-01-12T23:00:00Z");
    let sami = t.signed_in(&sami).await;
    let asked = ask(&sami, &layla).await;
    t.run_jobs().await;
    assert_eq!(does(&sami, "withdrawMentorship", &asked).await, "WITHDRAWN");
    until(t, "2026-01-13T12:00:00Z").await;
    assert_eq!(of_a_kind(t, &layla).len(), 0);
}

#[apply(on_both_databases!)]
async fn what_would_be_over_by_the_morning_does_not_wait(t: &Waymark) {
    let farida = t.member_with_role("Farida", "FACILITATOR").await;
    // The first date begins on January 13 at 06:30 UTC.
    let meeting = set_up(&farida, weekly_with(json!({ "startsAtLocal": "2026-01-13T08:30:00" }))).await;
    let found = farida.client.ask("{ occurrences(first: 1) { nodes { id } } }", Value::Null).await.data();
    let date = found["occurrences"]["nodes"][0]["id"].clone();
    let (noor, sami) = (t.member("Noor").await, t.member("Sami").await);
    for person in [&farida, &noor, &sami] {
        sleeps(person, json!(["22:00", "07:00"])).await;
    }
    t.turn_to("2026-01-12T23:00:00Z");
    let farida = t.signed_in(&farida).await;
    let mut offers = Vec::new();
    for input in [
        json!({ "meeting": meeting, "part": "SHADOW", "member": noor.id, "occurrence": date }),
        json!({ "meeting": meeting, "part": "SHADOW", "member": sami.id }),
    ] {
        let payload = farida.client.change("offerPart", input, "offer { id }").await;
        assert_eq!(payload["userErrors"], json!([]));
        offers.push(payload["offer"]["id"].clone());
    }
    t.run_jobs().await;
    let told = || [&farida, &noor, &sami].map(|person| of_a_kind(t, person).len());
    assert_eq!(told(), [0, 1, 0], "of every date there is time to be told");
    let no = json!({ "offer": offers[0], "accept": false });
    let payload = t.signed_in(&noor).await.client.change("answerPart", no, "offer { state }").await;
    assert_eq!(payload["userErrors"], json!([]));
    t.run_jobs().await;
    assert_eq!(told(), [1, 1, 0], "somebody else can be asked");
    until(t, "2026-01-13T07:00:00Z").await;
    assert_eq!(told(), [1, 1, 1]);
}
