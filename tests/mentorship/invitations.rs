//! Invitations: the community proposes two members to each other, and the mentee decides whether the mentor learns.

use macro_rules_attribute::apply;
use serde_json::{Value, json};

use super::{ask, asks, does, invite, letters, mentor, offer, stands, walk_together};
use crate::support::waymark::on_both_databases;

#[apply(on_both_databases!)]
async fn only_the_mentee_sees_it_until_she_takes_it_up(t: &Waymark) {
    let (layla, sami) = (mentor(t, "Layla", "en", 1).await, t.member("Sami").await);
    let id = invite(t, &layla, &sami).await;
    t.run_jobs().await;
    assert_eq!((stands(&layla, &id).await, stands(&sami, &id).await), (Value::Null, json!("INVITED")));
    let list = "{ mentorships { nodes { id } } changes(kinds: [MENTORSHIP]) { nodes { nodeId } } }";
    let hers = layla.client.ask(list, Value::Null).await.data();
    assert_eq!(hers, json!({ "mentorships": { "nodes": [] }, "changes": { "nodes": [] } }));
    assert_eq!(letters(t, &layla).len(), 0);
    assert_eq!(does(&layla, "declineMentorship", &id).await, "NOT_FOUND");

    let input = json!({ "mentorship": id, "message": "We could try." });
    let selection = "mentorship { state message requestedAt }";
    let payload = sami.client.change("acceptInvitation", input, selection).await;
    assert_eq!(payload["mentorship"]["state"], "REQUESTED");
    assert_eq!(payload["mentorship"]["message"], "We could try.");
    t.run_jobs().await;
    assert_eq!(letters(t, &layla).len(), 1, "she is told as of any request");
    assert_eq!(stands(&layla, &id).await, "REQUESTED");
    let hers = layla.client.ask(list, Value::Null).await.data();
    assert_eq!(hers["changes"]["nodes"], json!([{ "nodeId": id }]));
    assert_eq!(does(&layla, "acceptMentorship", &id).await, "ACCEPTED");
}

#[apply(on_both_databases!)]
async fn nobody_is_told_of_a_no(t: &Waymark) {
    let (layla, sami) = (mentor(t, "Layla", "en", 1).await, t.member("Sami").await);
    let id = invite(t, &layla, &sami).await;
    assert_eq!(does(&sami, "declineMentorship", &id).await, "DECLINED");
    t.run_jobs().await;
    assert_eq!((letters(t, &layla).len(), letters(t, &sami).len()), (0, 0));
    assert_eq!(stands(&layla, &id).await, Value::Null, "the mentor never learns of it");
    assert_eq!(does(&sami, "acceptInvitation", &id).await, "CONFLICT");
}

#[apply(on_both_databases!)]
async fn it_does_not_count_among_the_requests_of_a_day(t: &Waymark) {
    let (layla, sami) = (mentor(t, "Layla", "en", 1).await, t.member("Sami").await);
    for _ in 0..3 {
        let id = invite(t, &layla, &sami).await;
        assert_eq!(does(&sami, "acceptInvitation", &id).await, "REQUESTED");
        does(&sami, "withdrawMentorship", &id).await;
    }
    for _ in 0..5 {
        let id = ask(&sami, &layla).await;
        does(&sami, "withdrawMentorship", &id).await;
    }
    let id = invite(t, &layla, &sami).await;
    assert_eq!(does(&sami, "acceptInvitation", &id).await, "REQUESTED", "even when she has asked as often as she may");
}

#[apply(on_both_databases!)]
async fn whoever_asks_the_mentor_herself_takes_it_up(t: &Waymark) {
    let (layla, sami) = (mentor(t, "Layla", "en", 1).await, t.member("Sami").await);
    let id = invite(t, &layla, &sami).await;
    assert_eq!(ask(&sami, &layla).await, id);
    assert_eq!(stands(&layla, &id).await, "REQUESTED");
    assert_eq!(asks(&sami, &layla).await["userErrors"][0]["code"], "ALREADY_ASKED");
}

#[apply(on_both_databases!)]
async fn a_mentor_who_cannot_be_asked_any_more_is_not(t: &Waymark) {
    let layla = mentor(t, "Layla", "en", 1).await;
    let (sami, noor) = (t.member("Sami").await, t.member("Noor").await);
    let id = invite(t, &layla, &sami).await;
    walk_together(&layla, &noor).await;
    assert_eq!(does(&sami, "acceptInvitation", &id).await, "MENTOR_FULL");
    offer(&layla, json!({ "capacity": 2, "isAccepting": false })).await;
    assert_eq!(does(&sami, "acceptInvitation", &id).await, "MENTOR_UNAVAILABLE");
    assert_eq!((stands(&layla, &id).await, stands(&sami, &id).await), (Value::Null, json!("INVITED")));
    offer(&layla, json!({ "capacity": 2, "isAccepting": true })).await;
    assert_eq!(does(&sami, "acceptInvitation", &id).await, "REQUESTED");
}
