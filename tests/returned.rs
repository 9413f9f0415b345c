//! Letters that come back: an address that refuses them is left in peace, and its owner is asked.

use macro_rules_attribute::apply;
use serde_json::{Value, json};

use crate::meeting::{does, set_up, weekly_with};
use crate::support::smtp::Behaviour;
use crate::support::waymark::{Person, Waymark, on_both_databases};

const RETURNED: &str = "{ returnedLetters { times lastAt pausedAt message } }";

/// Somebody who is reminded at once of whatever she says yes to, and dates to say yes to.
async fn reminded_at_once(t: &Waymark) -> (Person, Vec<Value>) {
    let facilitator = t.member_with_role("Farida", "FACILITATOR").await;
    set_up(&facilitator, weekly_with(json!({ "recurrence": "FREQ=DAILY" }))).await;
    let found = facilitator.client.ask("{ occurrences(first: 6) { nodes { id } } }", Value::Null).await.data();
    let dates = found["occurrences"]["nodes"].as_array().into_iter().flatten().map(|date| date["id"].clone());
    let noor = t.member("Noor").await;
    noor.client.change("giveConsent", json!({ "purpose": "REMINDERS" }), "consent { given }").await;
    let input = json!({ "leadMinutes": 10_080 });
    noor.client.change("updateReminderPreferences", input, "reminderPreferences { leadMinutes }").await;
    t.run_jobs().await;
    (noor, dates.collect())
}

async fn says_yes(t: &Waymark, noor: &Person, date: &Value) {
    assert_eq!(does(&noor.client, "rsvp", json!({ "occurrence": date })).await, None);
    t.run_jobs().await;
}

fn reminders(t: &Waymark, person: &Person) -> usize {
    t.inbox(&person.email).iter().filter(|letter| letter.header("List-Unsubscribe").is_some()).count()
}

#[apply(on_both_databases!)]
async fn an_address_that_refuses_is_left_in_peace_until_she_says_that_it_is_right(t: &Waymark) {
    let (noor, dates) = reminded_at_once(t).await;
    assert_eq!(noor.client.ask(RETURNED, Value::Null).await.data(), json!({ "returnedLetters": null }));
    for (place, date) in dates[..3].iter().enumerate() {
        t.smtp.behave(Behaviour::Refuse550, 1);
        says_yes(t, &noor, date).await;
        let told = noor.client.speaking("de").ask(RETURNED, Value::Null).await.data();
        let told = &told["returnedLetters"];
        assert_eq!(told["times"], json!(place + 1));
        assert_eq!(told["pausedAt"].is_string(), place == 2, "after the third: {told}");
        assert!(told["message"].as_str().is_some_and(|message| message.contains("deine Adresse")), "{told}");
    }
    // Had it been tried, it would have arrived: the mail server takes everything by now.
    says_yes(t, &noor, &dates[3]).await;
    assert_eq!(reminders(t, &noor), 0, "it was not even tried");

    let confirm = |email: String| noor.client.change("resumeLetters", json!({ "email": email }), "email");
    let wrong = confirm("layla@example.org".to_owned()).await;
    assert_eq!(wrong["userErrors"][0]["code"], "BAD_USER_INPUT");
    assert_eq!(wrong["userErrors"][0]["field"], json!(["email"]));
    assert_eq!(confirm("Noor@example.org ".to_owned()).await["email"], "noor@example.org");
    assert_eq!(noor.client.ask(RETURNED, Value::Null).await.data(), json!({ "returnedLetters": null }));
    says_yes(t, &noor, &dates[4]).await;
    assert_eq!(reminders(t, &noor), 1);
}

#[apply(on_both_databases!)]
async fn a_letter_that_arrives_makes_it_well_again(t: &Waymark) {
    let (noor, dates) = reminded_at_once(t).await;
    t.smtp.behave(Behaviour::Refuse550, 3);
    for date in &dates[..3] {
        says_yes(t, &noor, date).await;
    }
    // She asks for it herself, so it is tried; and she can read it, since it has her code.
    let noor = t.signed_in(&noor).await;
    assert_eq!(noor.client.ask(RETURNED, Value::Null).await.data(), json!({ "returnedLetters": null }));
    says_yes(t, &noor, &dates[3]).await;
    assert_eq!(reminders(t, &noor), 1);
}

#[apply(on_both_databases!)]
async fn two_that_come_back_and_one_that_does_not_are_no_three_in_a_row(t: &Waymark) {
    let (noor, dates) = reminded_at_once(t).await;
    for date in &dates[..5] {
        t.smtp.behave(Behaviour::Refuse550, usize::from(date != &dates[2]));
        says_yes(t, &noor, date).await;
    }
    let told = noor.client.ask(RETURNED, Value::Null).await.data();
    assert_eq!((&told["returnedLetters"]["times"], &told["returnedLetters"]["pausedAt"]), (&json!(2), &Value::Null));
}

#[apply(on_both_databases!)]
async fn what_a_mail_server_refuses_by_its_rules_is_nobodys_bounce(t: &Waymark) {
    let (noor, dates) = reminded_at_once(t).await;
    let steward = t.member_with_role("Sam", "STEWARD").await;
    t.smtp.behave(Behaviour::RefuseByRules550, 1);
    says_yes(t, &noor, &dates[0]).await;
    assert_eq!(noor.client.ask(RETURNED, Value::Null).await.data(), json!({ "returnedLetters": null }));

    let query = "{ parkedJobs { nodes { id kind attempts reason } } }";
    let parked = steward.client.ask(query, Value::Null).await.data()["parkedJobs"]["nodes"][0].clone();
    assert_eq!((&parked["kind"], &parked["attempts"]), (&json!("reminder.remind"), &json!(1)));
    assert_eq!(parked["reason"], "refused with 550, answering the rules");
    let again = steward.client.change("retryParkedJob", json!({ "job": parked["id"] }), "jobId").await;
    assert_eq!(again["jobId"], parked["id"]);
    t.run_jobs().await;
    assert_eq!(reminders(t, &noor), 1, "the rules were mended");
    assert_eq!(steward.client.ask(query, Value::Null).await.data(), json!({ "parkedJobs": { "nodes": [] } }));
}
