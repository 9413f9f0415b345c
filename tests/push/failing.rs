//! Devices that do not take what is sent to them: what can wait is not lost with them, and comes by mail.

use std::time::Duration;

use chrono::TimeDelta;
use macro_rules_attribute::apply;
use serde_json::json;
use tokio::net::TcpListener;
use waymark::config::DEVELOPMENT_SECRET;

use super::device::{topic, vouched};
use super::{DEVICE, Device, NEWS, PUSHES, add, by, devices, is_asked_by, layla, mails, push_key, pushing};
use crate::mentorship::{ask, mentor};
use crate::support::receiver::Does;
use crate::support::smtp::Behaviour;
use crate::support::waymark::{Waymark, on_both_databases};
use crate::webhooks::does;

/// Later, does what is due by then.
async fn later(house: &Waymark, time: TimeDelta) {
    house.advance(time);
    house.run_jobs().await;
}

#[apply(on_both_databases!)]
async fn a_device_that_is_gone_is_removed_and_the_letter_comes_by_mail(t: &Waymark) {
    let house = pushing(t).await;
    let ((layla, phone), tablet) = (layla(&house, "PUSH").await, Device::new().await);
    add(&layla, &tablet, "Tablet").await;
    phone.answers(&["410 Gone"]);
    tablet.answers(&["404 Not Found"]);
    is_asked_by(&house, &layla, "Sami").await;
    assert_eq!(mails(&house, &layla), 1, "at once");
    assert_eq!(devices(&layla).await.len(), 0);
    is_asked_by(&house, &layla, "Noor").await;
    assert_eq!(mails(&house, &layla), 2);
    assert_eq!((phone.count(), tablet.count()), (1, 1), "whoever is gone is asked no more");
    drop(layla);
    house.finish().await;
}

#[apply(on_both_databases!)]
async fn only_the_device_that_is_gone_is_removed(t: &Waymark) {
    let house = pushing(t).await;
    let ((layla, phone), tablet) = (layla(&house, "PUSH").await, Device::new().await);
    let kept = add(&layla, &tablet, "Tablet").await;
    phone.answers(&["410 Gone"]);
    is_asked_by(&house, &layla, "Sami").await;
    assert_eq!((tablet.count(), mails(&house, &layla)), (1, 0));
    let [left] = devices(&layla).await.try_into().unwrap();
    assert_eq!(left["id"], kept["id"]);
    drop(layla);
    house.finish().await;
}

#[apply(on_both_databases!)]
async fn what_is_not_taken_is_tried_again_under_the_same_topic_and_at_the_third_try_comes_by_mail(t: &Waymark) {
    let house = pushing(t).await;
    let (layla, device) = layla(&house, "PUSH").await;
    let busy = Does::Answer("500 Internal Server Error");
    device.service.plan([busy, Does::HangUp, Does::Answer("429 Too Many Requests")]);
    is_asked_by(&house, &layla, "Sami").await;
    assert_eq!((device.count(), mails(&house, &layla)), (1, 0));
    later(&house, TimeDelta::seconds(20)).await;
    assert_eq!(device.count(), 1, "it is left in peace first");
    later(&house, TimeDelta::seconds(20)).await;
    assert_eq!((device.count(), mails(&house, &layla)), (2, 0));
    later(&house, TimeDelta::seconds(80)).await;
    assert_eq!((device.count(), mails(&house, &layla)), (3, 1));
    later(&house, TimeDelta::hours(1)).await;
    assert_eq!((device.count(), mails(&house, &layla)), (3, 1), "that is the end of it");

    let came = device.service.came();
    assert!(came.iter().all(|message| topic(message) == topic(&came[0])), "one takes the place of the other");
    assert!(came[1..].iter().all(|message| message.body != came[0].body), "sealed anew each time");
    let told = device.notifications();
    assert!(told.iter().all(|notification| *notification == told[0]));
    let layla = house.signed_in(&layla).await;
    assert_eq!(devices(&layla).await.len(), 1, "another time it may take it");
    is_asked_by(&house, &layla, "Noor").await;
    let last = device.service.came().pop().unwrap();
    assert_ne!(topic(&last), topic(&came[0]), "another letter takes no other's place");
    drop(layla);
    house.finish().await;
}

#[apply(on_both_databases!)]
async fn what_is_taken_at_the_second_try_comes_by_no_mail(t: &Waymark) {
    let house = pushing(t).await;
    let (layla, device) = layla(&house, "PUSH").await;
    device.answers(&["503 Service Unavailable"]);
    is_asked_by(&house, &layla, "Sami").await;
    for _ in 0..3 {
        later(&house, TimeDelta::minutes(5)).await;
    }
    assert_eq!((device.count(), mails(&house, &layla)), (2, 0));
    drop(layla);
    house.finish().await;
}

#[apply(on_both_databases!)]
async fn one_device_that_takes_it_is_enough(t: &Waymark) {
    let house = pushing(t).await;
    let ((layla, phone), tablet) = (layla(&house, "PUSH").await, Device::new().await);
    add(&layla, &tablet, "Tablet").await;
    phone.answers(&["500 Internal Server Error"]);
    is_asked_by(&house, &layla, "Sami").await;
    later(&house, TimeDelta::hours(1)).await;
    assert_eq!((phone.count(), tablet.count(), mails(&house, &layla)), (1, 1, 0));
    drop(layla);
    house.finish().await;
}

#[apply(on_both_databases!)]
async fn what_a_push_service_will_not_have_comes_by_mail_at_once(t: &Waymark) {
    let house = pushing(t).await;
    let (layla, device) = layla(&house, "PUSH").await;
    let refusals = ["400 Bad Request", "401 Unauthorized", "403 Forbidden", "413 Content Too Large"];
    device.answers(&refusals);
    for (count, name) in ["Sami", "Noor", "Omar", "Amal"].into_iter().enumerate() {
        is_asked_by(&house, &layla, name).await;
        assert_eq!((device.count(), mails(&house, &layla)), (count + 1, count + 1), "{}", refusals[count]);
    }
    assert_eq!(devices(&layla).await.len(), 1, "it is not the device's doing");
    drop(layla);
    house.finish().await;
}

#[apply(on_both_databases!)]
async fn with_both_ways_the_mail_decides(t: &Waymark) {
    let house = pushing(t).await;
    let (layla, device) = layla(&house, "BOTH").await;
    device.answers(&["500 Internal Server Error"]);
    is_asked_by(&house, &layla, "Sami").await;
    later(&house, TimeDelta::hours(1)).await;
    assert_eq!((device.count(), mails(&house, &layla)), (1, 1), "a device holds nothing up, and is asked once");

    let noor = house.member("Noor").await;
    house.smtp.behave(Behaviour::AnswerLater451, 1);
    ask(&noor, &layla).await;
    house.run_jobs().await;
    assert_eq!(mails(&house, &layla), 1);
    later(&house, TimeDelta::minutes(5)).await;
    assert_eq!(mails(&house, &layla), 2);
    let came = device.service.came();
    assert!(came.len() > 1 && came[1..].iter().all(|message| topic(message) == topic(&came[1])), "it shows one");
    drop((layla, noor));
    house.finish().await;
}

#[apply(on_both_databases!)]
async fn whoever_signs_out_takes_her_device_along(t: &Waymark) {
    let house = pushing(t).await;
    let (layla, device) = layla(&house, "PUSH").await;
    let elsewhere = house.signed_in(&layla).await;
    assert_eq!(does(&layla.client, "signOut", json!({}), "endedSessions").await["endedSessions"], 1);
    is_asked_by(&house, &elsewhere, "Sami").await;
    assert_eq!((device.count(), mails(&house, &elsewhere)), (0, 1));
    assert_eq!(devices(&elsewhere).await.len(), 0);
    drop((layla, elsewhere));
    house.finish().await;
}

#[apply(on_both_databases!)]
async fn whoever_has_no_device_is_written_to(t: &Waymark) {
    let house = pushing(t).await;
    let layla = mentor(&house, "Layla", "en", 9).await;
    by(&layla, "MENTORING", "PUSH").await;
    is_asked_by(&house, &layla, "Sami").await;
    assert_eq!(mails(&house, &layla), 1);
    drop(layla);
    house.finish().await;
}

#[apply(on_both_databases!)]
async fn a_server_that_pushes_no_more_writes(t: &Waymark) {
    let house = pushing(t).await;
    let (layla, device) = layla(&house, "PUSH").await;
    is_asked_by(t, &layla, "Sami").await;
    assert_eq!((device.count(), mails(t, &layla)), (0, 1));
    drop(layla);
    house.finish().await;
}

#[apply(on_both_databases!)]
async fn a_secret_that_is_replaced_loses_no_device_until_it_is_gone(t: &Waymark) {
    let house = pushing(t).await;
    let (layla, device) = layla(&house, "PUSH").await;
    let former = push_key(&layla).await;
    let new = "--secret=a-new-one-that-nobody-has-guessed-so-far";
    let both = t.beside(&["--webhooks=any", PUSHES, &format!("{new},{DEVELOPMENT_SECRET}")]).await;
    is_asked_by(&both, &layla, "Sami").await;
    assert_eq!(mails(&both, &layla), 0);
    let [message] = device.service.came().try_into().unwrap();
    // A push service takes it only from the key that the device subscribed with.
    vouched(&message, &former);
    assert_eq!(device.open(&message)["notification"]["title"], NEWS);
    let omar = both.member("Omar").await;
    assert_ne!(push_key(&omar).await, former, "whoever subscribes from now on does so with the new one");

    let after = t.beside(&["--webhooks=any", PUSHES, new]).await;
    is_asked_by(&after, &layla, "Noor").await;
    assert_eq!((device.count(), mails(&after, &layla)), (1, 1));
    drop((layla, omar));
    for server in [house, both, after] {
        server.finish().await;
    }
}

/// A name can be anybody's; where it leads is found out when it is used, each time.
#[apply(on_both_databases!)]
async fn a_name_that_leads_to_where_only_we_can_reach_is_not_followed(t: &Waymark) {
    let house = t.beside(&[PUSHES]).await;
    let neighbour = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = neighbour.local_addr().unwrap().port();
    let (layla, device) = (mentor(&house, "Layla", "en", 9).await, Device::new().await);
    let mut subscription = device.subscription("Phone");
    subscription["endpoint"] = json!(format!("https://localhost:{port}/push"));
    does(&layla.client, "addPushDevice", subscription, DEVICE).await;
    by(&layla, "MENTORING", "PUSH").await;
    is_asked_by(&house, &layla, "Sami").await;
    for _ in 0..3 {
        later(&house, TimeDelta::minutes(5)).await;
    }
    assert_eq!(mails(&house, &layla), 1, "by mail, once");
    let connected = tokio::time::timeout(Duration::from_millis(100), neighbour.accept()).await;
    assert!(connected.is_err(), "nobody has knocked");
    drop(layla);
    house.finish().await;
}
