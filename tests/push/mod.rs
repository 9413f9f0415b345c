//! Push: what can wait reaches a member on her devices, where she wants that, sealed so that only they can read it; and
//! by mail whenever they cannot be reached.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should say so and stop")]

mod arriving;
mod device;
mod devices;
mod failing;
mod page;
mod stored;

use macro_rules_attribute::apply;
use serde_json::{Value, json};

use self::device::Device;
use crate::letters::{choose, of_a_kind};
use crate::meeting::{does as does_at_meeting, first_date, weekly};
use crate::mentorship::{ask, mentor};
use crate::support::waymark::{Person, Waymark, on_both_databases};
use crate::webhooks::does;

/// By whom push services reach whoever runs the server.
const CONTACT: &str = "mailto:care@waymark.test";
/// With this setting a server pushes.
const PUSHES: &str = "--push-contact=mailto:care@waymark.test";
/// What is told of a device.
const DEVICE: &str = "pushDevice { id name createdAt lastTakenAt isCurrent }";
/// What is told when a device was removed.
const REMOVED: &str = "removedPushDeviceId";
/// What every letter about mentorships is called from outside.
const NEWS: &str = "There is something new for you";

/// Another server on the same database that pushes, also to this machine.
async fn pushing(t: &Waymark) -> Waymark {
    t.beside(&["--webhooks=any", PUSHES]).await
}

/// What she has an app add for its device, which must go well.
async fn add(person: &Person, device: &Device, name: &str) -> Value {
    does(&person.client, "addPushDevice", device.subscription(name), DEVICE).await["pushDevice"].clone()
}

/// What is told when she adds a device that cannot be added: the code, and the field.
async fn refused(person: &Person, input: Value) -> (Value, Value) {
    let endpoint = input["endpoint"].as_str().unwrap().to_owned();
    let payload = person.client.change("addPushDevice", input, DEVICE).await;
    assert_eq!(payload["pushDevice"], Value::Null, "{payload}");
    assert!(!payload.to_string().contains(&endpoint), "where it is, is not repeated");
    let [error] = payload["userErrors"].as_array().unwrap().as_slice() else { unreachable!("{payload}") };
    assert!(!error["message"].as_str().unwrap().is_empty(), "{payload}");
    (error["code"].clone(), error["field"].clone())
}

/// Her devices, the newest first.
async fn devices(person: &Person) -> Vec<Value> {
    let query = "{ pushDevices { id name createdAt lastTakenAt isCurrent } }";
    person.client.ask(query, Value::Null).await.data()["pushDevices"].as_array().unwrap().clone()
}

/// The key that apps subscribe with.
async fn push_key(person: &Person) -> Value {
    person.client.ask("{ pushKey }", Value::Null).await.data()["pushKey"].clone()
}

/// Has letters of this kind come that way, at once.
async fn by(person: &Person, kind: &str, channel: &str) {
    choose(person, json!({ "kinds": [{ "kind": kind, "cadence": "AT_ONCE", "channel": channel }] })).await;
}

/// Which way letters of this kind come.
async fn channel(person: &Person, kind: &str) -> String {
    let query = "{ letterPreferences { kinds { kind channel } } }";
    let kinds = person.client.ask(query, Value::Null).await.data()["letterPreferences"]["kinds"].clone();
    let of_this_kind = kinds.as_array().unwrap().iter().find(|one| one["kind"] == kind);
    of_this_kind.unwrap()["channel"].as_str().unwrap().to_owned()
}

/// A mentor with one device, who has letters about mentorships come that way.
async fn layla(house: &Waymark, channel: &str) -> (Person, Device) {
    let (layla, device) = (mentor(house, "Layla", "en", 9).await, Device::new().await);
    add(&layla, &device, "Phone").await;
    by(&layla, "MENTORING", channel).await;
    (layla, device)
}

/// Somebody asks her, and she is told of it, at once or as soon as she wants.
async fn is_asked_by(house: &Waymark, mentor: &Person, name: &str) {
    let mentee = house.member(name).await;
    ask(&mentee, mentor).await;
    house.run_jobs().await;
}

/// How many letters that could wait have come by mail.
fn mails(house: &Waymark, person: &Person) -> usize {
    of_a_kind(house, person).len()
}

/// Somebody who comes to the first date, which begins on January 13 at 17:00 UTC, allows reminders, which come two
/// hours before, and has them come that way.
async fn coming(house: &Waymark, language: &str, channel: &str) -> (Person, Device) {
    let (_, date) = first_date(house, weekly()).await;
    let (noor, device) = (house.member_in("Noor", language, "UTC").await, Device::new().await);
    does(&noor.client, "giveConsent", json!({ "purpose": "REMINDERS" }), "consent { given }").await;
    assert_eq!(does_at_meeting(&noor.client, "rsvp", json!({ "occurrence": date })).await, None);
    add(&noor, &device, "Phone").await;
    by(&noor, "MEETINGS", channel).await;
    house.run_jobs().await;
    (noor, device)
}

/// Lets the clock go on to this time, and does what is due.
async fn at(house: &Waymark, time: &str) {
    house.turn_to(time);
    house.run_jobs().await;
}

#[apply(on_both_databases!)]
async fn letters_come_by_mail_until_she_says_otherwise(t: &Waymark) {
    let house = pushing(t).await;
    let noor = house.member("Noor").await;
    let kinds = ["MEETINGS", "MENTORING", "RESOURCES", "COMMUNITY"];
    for kind in kinds {
        assert_eq!(channel(&noor, kind).await, "EMAIL", "{kind}");
    }
    by(&noor, "MEETINGS", "PUSH").await;
    by(&noor, "RESOURCES", "BOTH").await;
    // An app of before there were channels.
    choose(&noor, json!({ "kinds": [{ "kind": "MEETINGS", "cadence": "WEEKLY" }] })).await;
    for (kind, expected) in kinds.into_iter().zip(["PUSH", "EMAIL", "BOTH", "EMAIL"]) {
        assert_eq!(channel(&noor, kind).await, expected, "{kind}");
    }
    drop(noor);
    house.finish().await;
}
