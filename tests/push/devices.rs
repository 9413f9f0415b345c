//! Which devices a member has: she adds and removes them, and nobody else has a say in it.

use chrono::TimeDelta;
use macro_rules_attribute::apply;
use serde_json::{Value, json};

use super::{DEVICE, Device, PUSHES, REMOVED, add, by, devices, is_asked_by, layla, mails, push_key, pushing, refused};
use crate::support::waymark::on_both_databases;
use crate::webhooks::does;

/// What cannot be said that way.
const WRONG: &str = "BAD_USER_INPUT";

#[apply(on_both_databases!)]
async fn she_sees_and_removes_her_own_and_nobody_elses(t: &Waymark) {
    let house = pushing(t).await;
    let (noor, sami) = (house.member("Noor").await, house.member("Sami").await);
    let (phone, tablet) = (Device::new().await, Device::new().await);
    let first = add(&noor, &phone, "Phone").await;
    let told = json!({
        "id": first["id"], "name": "Phone", "createdAt": "2026-01-12T09:00:00Z", "lastTakenAt": null, "isCurrent": true,
    });
    assert_eq!(first, told);
    house.advance(TimeDelta::minutes(1));
    let elsewhere = house.signed_in(&noor).await;
    let mut unnamed = tablet.subscription("");
    unnamed["name"] = Value::Null;
    let second = does(&elsewhere.client, "addPushDevice", unnamed, DEVICE).await["pushDevice"].clone();
    assert_eq!((&second["name"], &second["isCurrent"]), (&Value::Null, &json!(true)));

    let seen = |all: Vec<Value>| all.into_iter().map(|one| (one["id"].clone(), one["isCurrent"].clone()));
    let expected = [(second["id"].clone(), json!(false)), (first["id"].clone(), json!(true))];
    assert_eq!(seen(devices(&noor).await).collect::<Vec<_>>(), expected, "the newest first");
    let node = "query($id: ID!) { node(id: $id) { id ... on PushDevice { name } } }";
    let id = json!({ "id": first["id"] });
    assert_eq!(noor.client.ask(node, id.clone()).await.data()["node"]["name"], "Phone");

    assert_eq!(devices(&sami).await.len(), 0);
    assert_eq!(sami.client.ask(node, id.clone()).await.data()["node"], Value::Null);
    let remove = json!({ "id": first["id"] });
    let payload = sami.client.change("removePushDevice", remove.clone(), REMOVED).await;
    assert_eq!((&payload[REMOVED], &payload["userErrors"][0]["code"]), (&Value::Null, &json!("NOT_FOUND")));
    assert_eq!(devices(&noor).await.len(), 2, "nothing happened to it");
    for query in ["{ pushDevices { id } }", "{ pushKey }"] {
        assert_eq!(house.visitor().ask(query, Value::Null).await.code(), "UNAUTHENTICATED", "{query}");
    }

    let removed = does(&noor.client, "removePushDevice", remove.clone(), REMOVED).await;
    assert_eq!(removed[REMOVED], first["id"]);
    let [left] = devices(&noor).await.try_into().unwrap();
    assert_eq!(left["id"], second["id"]);
    let twice = noor.client.change("removePushDevice", remove, REMOVED).await;
    assert_eq!(twice["userErrors"][0]["code"], "NOT_FOUND");
    drop((noor, sami, elsewhere));
    house.finish().await;
}

#[apply(on_both_databases!)]
async fn nobody_has_us_send_where_only_we_can_reach(t: &Waymark) {
    let house = t.beside(&[PUSHES]).await;
    let (noor, device) = (house.member("Noor").await, Device::new().await);
    let at = |endpoint: &str| {
        let mut subscription = device.subscription("Phone");
        subscription["endpoint"] = json!(endpoint);
        subscription
    };
    let too_long = format!("https://push.example.org/{}", "a".repeat(3_000));
    for endpoint in [
        device.endpoint().as_str(),
        "http://push.example.org/abc",
        "https://127.0.0.1/abc",
        "https://10.0.0.1/abc",
        "https://169.254.169.254/latest/meta-data/",
        "https://[::1]/abc",
        "https://[::ffff:10.0.0.1]/abc",
        "https://name:password@push.example.org/abc",
        "push.example.org/abc",
        too_long.as_str(),
    ] {
        assert_eq!(refused(&noor, at(endpoint)).await, (json!(WRONG), json!(["endpoint"])), "{endpoint}");
    }
    does(&noor.client, "addPushDevice", at("https://push.example.org/abc"), DEVICE).await;
    assert_eq!(devices(&noor).await.len(), 1);
    drop(noor);
    house.finish().await;
}

#[apply(on_both_databases!)]
async fn keys_that_open_nothing_are_refused(t: &Waymark) {
    let house = pushing(t).await;
    let (noor, device) = (house.member("Noor").await, Device::new().await);
    let good = device.subscription("Phone");
    let point = good["p256dh"].as_str().unwrap();
    // As long as a point, and on no curve: zero and zero.
    let (nowhere, halved) = (format!("BA{}", "A".repeat(85)), format!("Ag{}", &point[2..]));
    for (field, value) in [
        ("p256dh", ""),
        ("p256dh", "§§§"),
        ("p256dh", &point[..84]),
        ("p256dh", nowhere.as_str()),
        ("p256dh", halved.as_str()),
        ("auth", ""),
        ("auth", "§§§"),
        // 15 bytes, and 18.
        ("auth", "AAAAAAAAAAAAAAAAAAAA"),
        ("auth", "AAAAAAAAAAAAAAAAAAAAAAAA"),
    ] {
        let mut subscription = good.clone();
        subscription[field] = json!(value);
        assert_eq!(refused(&noor, subscription).await, (json!(WRONG), json!([field])), "{field}: {value}");
    }
    let mut long = good.clone();
    long["name"] = json!("a".repeat(61));
    assert_eq!(refused(&noor, long).await, (json!(WRONG), json!(["name"])));
    assert_eq!(devices(&noor).await.len(), 0);
    does(&noor.client, "addPushDevice", good, DEVICE).await;
    drop(noor);
    house.finish().await;
}

#[apply(on_both_databases!)]
async fn an_eleventh_device_is_one_too_many(t: &Waymark) {
    let house = pushing(t).await;
    let (noor, sami, device) = (house.member("Noor").await, house.member("Sami").await, Device::new().await);
    let numbered = |number: i32| {
        let mut subscription = device.subscription("Phone");
        subscription["endpoint"] = json!(format!("{}/{number}", device.service.url));
        subscription
    };
    let mut first = Value::Null;
    for number in 1..=10 {
        let added = does(&noor.client, "addPushDevice", numbered(number), DEVICE).await;
        if number == 1 {
            first = added["pushDevice"]["id"].clone();
        }
    }
    assert_eq!(refused(&noor, numbered(11)).await.0, "CONFLICT");
    assert_eq!(devices(&noor).await.len(), 10);
    let again = does(&noor.client, "addPushDevice", numbered(1), DEVICE).await;
    assert_eq!(again["pushDevice"]["id"], first, "one that is there is no other");
    does(&sami.client, "addPushDevice", numbered(11), DEVICE).await;
    does(&noor.client, "removePushDevice", json!({ "id": first }), REMOVED).await;
    does(&noor.client, "addPushDevice", numbered(12), DEVICE).await;
    drop((noor, sami));
    house.finish().await;
}

#[apply(on_both_databases!)]
async fn a_device_that_comes_again_is_the_same_with_what_is_new(t: &Waymark) {
    let house = pushing(t).await;
    let (layla, device) = layla(&house, "PUSH").await;
    let [before] = devices(&layla).await.try_into().unwrap();
    let (elsewhere, device) = (house.signed_in(&layla).await, device.renewed().await);
    let after = add(&elsewhere, &device, "The blue one").await;
    assert_eq!((&after["id"], &after["name"]), (&before["id"], &json!("The blue one")));
    let [seen] = devices(&elsewhere).await.try_into().unwrap();
    assert_eq!(seen["isCurrent"], true, "it goes with the session that it came with last");
    assert_eq!(devices(&layla).await[0]["isCurrent"], false);

    is_asked_by(&house, &elsewhere, "Sami").await;
    assert_eq!(device.notifications().len(), 1, "its new keys open what comes");
    drop((layla, elsewhere));
    house.finish().await;
}

#[apply(on_both_databases!)]
async fn a_device_that_somebody_else_adds_is_hers_from_then_on(t: &Waymark) {
    let house = pushing(t).await;
    let (layla, device) = layla(&house, "PUSH").await;
    let [before] = devices(&layla).await.try_into().unwrap();
    let omar = house.member("Omar").await;
    assert_eq!(add(&omar, &device, "Ours").await["id"], before["id"]);
    assert_eq!((devices(&layla).await.len(), devices(&omar).await.len()), (0, 1));
    by(&omar, "MENTORING", "PUSH").await;
    is_asked_by(&house, &layla, "Sami").await;
    assert_eq!((device.count(), mails(&house, &layla)), (0, 1), "what is written to her is not shown to others");
    drop((layla, omar));
    house.finish().await;
}

#[apply(on_both_databases!)]
async fn a_server_that_nobody_can_be_reached_for_does_not_push(t: &Waymark) {
    let (noor, device) = (t.member("Noor").await, Device::new().await);
    assert_eq!(push_key(&noor).await, Value::Null);
    assert_eq!(devices(&noor).await.len(), 0);
    let mut subscription = device.subscription("Phone");
    subscription["endpoint"] = json!("https://push.example.org/abc");
    assert_eq!(refused(&noor, subscription).await.0, "CONFLICT");
    let house = pushing(t).await;
    let omar = house.member("Omar").await;
    // A point that is written out: 65 bytes.
    assert_eq!(push_key(&omar).await.as_str().map(str::len), Some(87));
    drop((noor, omar));
    house.finish().await;
}
