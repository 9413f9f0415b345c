//! Receivers that do not take what is sent: it is tried again under the same id, ever more rarely, and not for ever.

use chrono::TimeDelta;
use macro_rules_attribute::apply;
use serde_json::{Value, json};

use super::{Told, does};
use crate::support::receiver::{Does, Receiver};
use crate::support::waymark::on_both_databases;

const BUSY: Does = Does::Answer("500 Internal Server Error");

#[apply(on_both_databases!)]
async fn what_was_not_taken_comes_again_with_the_same_id(t: &Waymark) {
    let told = Told::begin(t).await;
    told.receiver.plan([BUSY, Does::HangUp]);
    let breath = told.topic("breath").await;
    told.tell().await;
    assert_eq!(told.receiver.came().len(), 1);
    told.tell_after(TimeDelta::seconds(4)).await;
    assert_eq!(told.receiver.came().len(), 1, "it is left in peace first");
    told.tell_after(TimeDelta::seconds(2)).await;
    told.tell_after(TimeDelta::minutes(6)).await;
    let came = told.receiver.came();
    assert_eq!(came.len(), 3);
    assert!(came.iter().all(|message| message.id() == came[0].id() && message.body == came[0].body));
    assert!(came.iter().all(|message| message.is_signed_with(&told.secret) && message.things() == [breath.as_str()]));
    let times: Vec<&String> = came.iter().map(|message| &message.headers["webhook-timestamp"]).collect();
    assert!(times[0] < times[1] && times[1] < times[2], "signed anew each time");

    let seen = told.seen().await;
    assert_eq!((&seen["state"], &seen["failingSince"]), (&json!("ACTIVE"), &Value::Null));
    let delivery = &seen["deliveries"]["nodes"][0];
    assert_eq!((&delivery["state"], &delivery["dueAt"]), (&json!("DELIVERED"), &Value::Null));
    let attempts = delivery["attempts"].as_array().unwrap();
    let how: Vec<(&Value, &Value)> = attempts.iter().map(|attempt| (&attempt["status"], &attempt["failure"])).collect();
    let nothing = &Value::Null;
    let expected = [(&json!(500), &json!("STATUS")), (nothing, &json!("UNREACHABLE")), (&json!(204), nothing)];
    assert_eq!(how, expected);
    told.finish().await;
}

#[apply(on_both_databases!)]
async fn one_message_that_is_not_taken_holds_up_no_other(t: &Waymark) {
    let told = Told::begin(t).await;
    told.receiver.plan([BUSY]);
    let first = told.topic("breath").await;
    told.tell().await;
    let second = told.topic("rest").await;
    told.house.advance(TimeDelta::seconds(5));
    told.tell().await;
    let came = told.receiver.came();
    assert_eq!(came[1].things(), [second]);
    told.tell_after(TimeDelta::seconds(1)).await;
    assert_eq!(told.receiver.came().last().unwrap().things(), [first]);
    told.finish().await;
}

#[apply(on_both_databases!)]
async fn whoever_is_gone_is_asked_no_more(t: &Waymark) {
    let told = Told::begin(t).await;
    told.receiver.plan([Does::Answer("410 Gone")]);
    told.topic("breath").await;
    told.tell().await;
    let seen = told.seen().await;
    assert_eq!((&seen["state"], &seen["stopReason"]), (&json!("STOPPED"), &json!("GONE")));
    told.topic("rest").await;
    told.tell().await;
    told.tell_after(TimeDelta::days(1)).await;
    assert_eq!(told.receiver.came().len(), 1);

    // Until a steward says that it is back: then nothing is missing.
    let steward = told.house.signed_in(&told.steward).await;
    does(&steward.client, "resumeWebhook", json!({ "webhook": told.webhook }), "webhook { id state }").await;
    told.tell().await;
    let things = told.receiver.came().iter().skip(1).map(|message| message.things().len()).sum::<usize>();
    assert_eq!(things, 2);
    told.finish().await;
}

#[apply(on_both_databases!)]
async fn nobody_is_sent_on_to_somewhere_else(t: &Waymark) {
    let (told, other) = (Told::begin(t).await, Receiver::start().await);
    let redirect: &'static str = format!("307 Temporary Redirect\r\nLocation: {}", other.url).leak();
    told.receiver.plan([Does::Answer(redirect)]);
    told.topic("breath").await;
    told.tell().await;
    assert_eq!((told.receiver.came().len(), other.came().len()), (1, 0));
    assert_eq!(told.seen().await["deliveries"]["nodes"][0]["attempts"][0]["status"], 307);
    told.finish().await;
}

#[apply(on_both_databases!)]
async fn who_asks_for_peace_is_left_in_peace(t: &Waymark) {
    let told = Told::begin(t).await;
    told.receiver.plan([Does::Answer("503 Service Unavailable\r\nRetry-After: 3600")]);
    told.topic("breath").await;
    told.tell().await;
    told.tell_after(TimeDelta::minutes(59)).await;
    assert_eq!(told.receiver.came().len(), 1);
    told.tell_after(TimeDelta::minutes(1)).await;
    assert_eq!(told.receiver.came().len(), 2);
    told.finish().await;
}

#[apply(on_both_databases!)]
async fn after_days_of_nothing_but_failures_it_is_switched_off(t: &Waymark) {
    let told = Told::begin(t).await;
    told.receiver.plan([BUSY; 500]);
    told.topic("breath").await;
    told.tell().await;
    for hour in 0..130 {
        told.house.advance(TimeDelta::hours(1));
        if hour % 24 == 0 {
            let steward = told.house.signed_in(&told.steward).await;
            let input = json!({ "concept": format!("day-{hour}"), "names": [{ "language": "en", "text": "A day" }] });
            does(&steward.client, "createTopic", input, "topic { id }").await;
        }
        told.tell().await;
    }
    let seen = told.seen().await;
    assert_eq!((&seen["state"], &seen["stopReason"]), (&json!("STOPPED"), &json!("FAILING")));
    assert_eq!(seen["failingSince"], "2026-01-12T09:00:00Z");
    let stopped_at = seen["stoppedAt"].as_str().unwrap();
    assert!(("2026-01-17T09".."2026-01-17T18").contains(&stopped_at), "{stopped_at}");
    let deliveries = seen["deliveries"]["nodes"].as_array().unwrap();
    let oldest = deliveries.last().unwrap();
    assert_eq!((&oldest["state"], oldest["attempts"].as_array().unwrap().len()), (&json!("FAILED"), 10));
    assert!(told.receiver.came().len() < 80, "{} tries", told.receiver.came().len());
    told.finish().await;
}
