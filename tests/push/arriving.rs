//! What arrives, and which way.

use chrono::TimeDelta;
use macro_rules_attribute::apply;
use serde_json::json;

use super::device::{WHERE, topic, vouched};
use super::{CONTACT, Device, NEWS, add, at, by, coming, devices, is_asked_by, layla, mails, push_key, pushing};
use crate::letters::{cadence, choose, of_a_kind, stopping_path, until};
use crate::mentorship::mentor;
use crate::support::waymark::on_both_databases;
use crate::webhooks::does;

#[apply(on_both_databases!)]
async fn a_reminder_reaches_her_device_sealed_and_vouched_for_and_no_mailbox(t: &Waymark) {
    let house = pushing(t).await;
    let (noor, device) = coming(&house, "en", "PUSH").await;
    let key = push_key(&noor).await;
    device.answers(&["201 Created"]);
    at(&house, "2026-01-13T14:59:00Z").await;
    assert_eq!(device.count(), 0);
    at(&house, "2026-01-13T15:00:00Z").await;
    let [message] = device.service.came().try_into().unwrap();

    let told = device.open(&message);
    assert_eq!(told["web_push"], 8030);
    for (name, expected) in [
        ("title", "A small reminder for you"),
        ("body", "You asked us to think of it."),
        ("lang", "en"),
        ("dir", "ltr"),
        ("navigate", "https://meet.example.org/tuesday"),
        ("tag", topic(&message)),
    ] {
        assert_eq!(told["notification"][name], expected, "{name}");
    }
    assert_eq!(message.path, format!("/waymark/{WHERE}"));
    assert_eq!(message.headers["urgency"], "normal");
    assert_eq!(message.headers["content-type"], "application/octet-stream");
    let seconds: i64 = message.headers["ttl"].parse().unwrap();
    assert!((1..=TimeDelta::days(1).num_seconds()).contains(&seconds), "{seconds} seconds");

    let claims = vouched(&message, &key);
    assert_eq!(claims["aud"], device.service.url.strip_suffix("/waymark").unwrap());
    assert_eq!(claims["sub"], CONTACT);
    assert_eq!(claims["exp"], (house.now() + TimeDelta::hours(12)).timestamp());

    at(&house, "2026-01-13T17:00:00Z").await;
    assert_eq!((device.count(), mails(&house, &noor)), (1, 0), "once, and one way");
    let noor = house.signed_in(&noor).await;
    assert_eq!(devices(&noor).await[0]["lastTakenAt"], "2026-01-13T15:00:00Z");
    drop(noor);
    house.finish().await;
}

#[apply(on_both_databases!)]
async fn in_arabic_it_is_read_from_right_to_left(t: &Waymark) {
    let house = pushing(t).await;
    let (noor, device) = coming(&house, "ar", "PUSH").await;
    at(&house, "2026-01-13T15:00:00Z").await;
    let [told] = device.notifications().try_into().unwrap();
    for (name, expected) in [("title", "تذكير صغير لك"), ("body", "طلبت منّا ألّا ننسى."), ("lang", "ar"), ("dir", "rtl")]
    {
        assert_eq!(told[name], expected, "{name}");
    }
    assert_eq!(mails(&house, &noor), 0);
    drop(noor);
    house.finish().await;
}

#[apply(on_both_databases!)]
async fn a_title_names_the_meeting_where_she_wants_that(t: &Waymark) {
    let house = pushing(t).await;
    let (noor, device) = coming(&house, "en", "PUSH").await;
    choose(&noor, json!({ "discreet": false })).await;
    at(&house, "2026-01-13T15:00:00Z").await;
    let [told] = device.notifications().try_into().unwrap();
    assert!(told["title"].as_str().unwrap().contains("Tuesday evening"), "{told}");
    drop(noor);
    house.finish().await;
}

#[apply(on_both_databases!)]
async fn both_ways_bring_both(t: &Waymark) {
    let house = pushing(t).await;
    let (layla, device) = layla(&house, "BOTH").await;
    is_asked_by(&house, &layla, "Sami").await;
    let [letter] = of_a_kind(&house, &layla).try_into().unwrap();
    let [told] = device.notifications().try_into().unwrap();
    assert_eq!((letter.subject().as_str(), told["title"].as_str()), (NEWS, Some(NEWS)));
    // Where a letter has no button, it leads to the server.
    assert_eq!(told["navigate"].as_str().unwrap().trim_end_matches('/'), "http://waymark.test");
    drop(layla);
    house.finish().await;
}

#[apply(on_both_databases!)]
async fn a_device_alone_changes_nothing(t: &Waymark) {
    let house = pushing(t).await;
    let (layla, device) = (mentor(&house, "Layla", "en", 9).await, Device::new().await);
    add(&layla, &device, "Phone").await;
    // Of another kind.
    by(&layla, "COMMUNITY", "PUSH").await;
    is_asked_by(&house, &layla, "Sami").await;
    assert_eq!((device.count(), mails(&house, &layla)), (0, 1));
    drop(layla);
    house.finish().await;
}

#[apply(on_both_databases!)]
async fn every_device_of_hers_is_told(t: &Waymark) {
    let house = pushing(t).await;
    let ((layla, phone), tablet) = (layla(&house, "PUSH").await, Device::new().await);
    add(&layla, &tablet, "Tablet").await;
    is_asked_by(&house, &layla, "Sami").await;
    for device in [&phone, &tablet] {
        let [told] = device.notifications().try_into().unwrap();
        assert_eq!(told["title"], NEWS);
    }
    drop(layla);
    house.finish().await;
}

#[apply(on_both_databases!)]
async fn what_comes_together_comes_as_one(t: &Waymark) {
    let house = pushing(t).await;
    let (layla, device) = layla(&house, "PUSH").await;
    choose(&layla, json!({ "kinds": [{ "kind": "MENTORING", "cadence": "DAILY" }] })).await;
    for name in ["Sami", "Noor", "Omar"] {
        is_asked_by(&house, &layla, name).await;
    }
    at(&house, "2026-01-13T07:59:00Z").await;
    assert_eq!(device.count(), 0, "nothing comes before its hour");
    at(&house, "2026-01-13T08:00:00Z").await;
    at(&house, "2026-01-13T08:06:00Z").await;
    let [told] = device.notifications().try_into().unwrap();
    assert_eq!(told["title"], "A few things for you");
    assert_eq!(told["body"], "You asked us to send them together.");
    assert_eq!(mails(&house, &layla), 0);
    drop(layla);
    house.finish().await;
}

#[apply(on_both_databases!)]
async fn quiet_hours_are_quiet_on_devices_too(t: &Waymark) {
    let house = pushing(t).await;
    // At the full hour it would leave with the letters of this one.
    house.advance(TimeDelta::minutes(1));
    let (layla, device) = layla(&house, "PUSH").await;
    choose(&layla, json!({ "kinds": [{ "kind": "MENTORING", "cadence": "HOURLY" }] })).await;
    let quiet = json!({ "quietFrom": "09:30", "quietUntil": "11:15" });
    does(&layla.client, "updateReminderPreferences", quiet, "reminderPreferences { quietFrom }").await;
    is_asked_by(&house, &layla, "Sami").await;
    until(&house, "2026-01-12T11:14:00Z").await;
    assert_eq!(device.count(), 0);
    until(&house, "2026-01-12T11:40:00Z").await;
    assert_eq!((device.count(), mails(&house, &layla)), (1, 0));
    drop(layla);
    house.finish().await;
}

#[apply(on_both_databases!)]
async fn one_press_stops_it_on_devices_too(t: &Waymark) {
    let house = pushing(t).await;
    let (layla, device) = layla(&house, "BOTH").await;
    is_asked_by(&house, &layla, "Sami").await;
    let [letter] = of_a_kind(&house, &layla).try_into().unwrap();
    let (status, _) = house.visitor().post(&stopping_path(&letter), "List-Unsubscribe=One-Click").await;
    assert_eq!((status, cadence(&layla, "MENTORING").await.as_str()), (200, "NEVER"));
    is_asked_by(&house, &layla, "Noor").await;
    choose(&layla, json!({ "kinds": [{ "kind": "MENTORING", "cadence": "NEVER", "channel": "PUSH" }] })).await;
    is_asked_by(&house, &layla, "Omar").await;
    assert_eq!((device.count(), mails(&house, &layla)), (1, 1), "the one with the link");
    drop(layla);
    house.finish().await;
}

#[apply(on_both_databases!)]
async fn consent_that_is_taken_back_holds_for_devices_too(t: &Waymark) {
    let house = pushing(t).await;
    let (noor, device) = coming(&house, "en", "PUSH").await;
    does(&noor.client, "withdrawConsent", json!({ "purpose": "REMINDERS" }), "consent { given }").await;
    at(&house, "2026-01-13T15:00:00Z").await;
    at(&house, "2026-01-13T17:00:00Z").await;
    assert_eq!((device.count(), mails(&house, &noor)), (0, 0));
    drop(noor);
    house.finish().await;
}

#[apply(on_both_databases!)]
async fn what_somebody_waits_for_comes_by_mail_alone(t: &Waymark) {
    let house = pushing(t).await;
    let (layla, device) = layla(&house, "PUSH").await;
    for kind in ["MEETINGS", "RESOURCES", "COMMUNITY"] {
        by(&layla, kind, "PUSH").await;
    }
    let before = house.inbox(&layla.email).len();
    let layla = house.signed_in(&layla).await;
    assert_eq!((device.count(), house.inbox(&layla.email).len()), (0, before + 1));
    drop(layla);
    house.finish().await;
}
