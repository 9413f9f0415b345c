//! Every mutation of the schema, sent three times at once with one idempotency key, as a program does that gets
//! no answers: it is done once, and answered three times alike.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on should say so and stop")]

mod cases;
mod cast;
mod crisis;
mod figures;
mod listing;
mod post;
mod push;
mod using;
mod walking;
mod webhooks;

use chrono::TimeDelta;
use macro_rules_attribute::apply;
use serde_json::{Value, json};

use self::cases::Case;
use self::cast::Cast;
use self::figures::{figures, grown};
use crate::support::client::Answer;
use crate::support::waymark::{Waymark, on_both_databases};

/// Those after which nothing that has an id is another than before.
const UNTOLD: [&str; 17] = [
    "createCalendarAddress",
    "discardParkedJob",
    "offerFile",
    "offerGreeting",
    "offerMentoring",
    "refreshSession",
    "requestSignIn",
    "resumeLetters",
    "retryParkedJob",
    "revokeCalendarAddress",
    "rsvpAsGuest",
    "signInWithCode",
    "signInWithLink",
    "signInWithPassword",
    "signUp",
    "updateLetterPreferences",
    "updateReminderPreferences",
];

/// After how many of them everybody takes a breath: one caller may ask for so much in a minute.
const AT_ONCE: usize = 25;

#[apply(on_both_databases!)]
async fn what_is_sent_three_times_is_done_once(t: &Waymark) {
    // Devices are added only where letters are pushed.
    let house = t.beside(&["--push-contact=mailto:care@waymark.test"]).await;
    storm(&house).await;
    house.finish().await;
}

async fn storm(t: &Waymark) {
    let cast = Cast::gather(t).await;
    for (place, mutation) in mutations(t).await.into_iter().enumerate() {
        if place % AT_ONCE == AT_ONCE - 1 {
            t.advance(TimeDelta::minutes(1));
            t.run_jobs().await;
        }
        let set_up = async |twin| {
            let case = cast.case(&mutation, twin).await;
            t.run_jobs().await;
            (case.unwrap_or_else(|| panic!("{mutation} has no case in retry_storm/cases.rs")), figures(t).await)
        };
        let (case, before) = set_up("one").await;
        let [answer] = sent(&mutation, &case, None).await.try_into().unwrap();
        t.run_jobs().await;
        assert_eq!(answer.body["data"][&mutation]["userErrors"], json!([]), "{mutation}: {}", answer.body);
        let once = grown(&before, &figures(t).await);
        let is_told = once.contains_key("change.all_rows");
        assert_eq!(is_told, !UNTOLD.contains(&mutation.as_str()), "{mutation} is told to those who follow");

        let (case, before) = set_up("two").await;
        let answers = sent(&mutation, &case, Some(&format!("idempotency-key-of-{mutation}"))).await;
        t.run_jobs().await;
        let thrice = grown(&before, &figures(t).await);
        assert_eq!(thrice, once, "{mutation} has the same effect whether it is sent once or three times");
        assert_alike(&mutation, &answers);
    }
}

/// Sends it three times at once with the key, or else once without.
async fn sent(mutation: &str, case: &Case, key: Option<&str>) -> Vec<Answer> {
    let kind = format!("{}{}Input", mutation[..1].to_uppercase(), &mutation[1..]);
    let selection = case.selection;
    let query =
        format!("mutation($input: {kind}!) {{ {mutation}(input: $input) {{ {selection} userErrors {{ code }} }} }}");
    let variables = json!({ "input": case.input });
    let Some(key) = key else { return vec![case.client.ask(&query, variables).await] };
    let client = case.client.with_key(key);
    let send = || client.ask(&query, variables.clone());
    let (one, two, three) = tokio::join!(send(), send(), send());
    vec![one, two, three]
}

/// The first answer is the others' too, and it is said which is which.
fn assert_alike(mutation: &str, answers: &[Answer]) {
    let is_replayed = |answer: &&Answer| answer.headers.contains_key("Idempotent-Replayed");
    // What one may do is looked at first, and these take it from those who do them.
    let shut_out = match mutation {
        "signOut" => "UNAUTHENTICATED",
        "publishCodeOfConduct" => "CONDUCT_NOT_ACCEPTED",
        _ => "none",
    };
    let is_gone = |answer: &&Answer| answer.body["errors"][0]["extensions"]["code"] == shut_out;
    let first = answers.iter().find(|answer| !is_replayed(answer) && !is_gone(answer)).unwrap();
    for answer in answers.iter().filter(|answer| !is_gone(answer)) {
        assert_eq!(answer.body["data"], first.body["data"], "{mutation}");
        assert_eq!(answer.body["data"][mutation]["userErrors"], json!([]), "{mutation}: {}", answer.body);
        assert_eq!(answer.body["extensions"]["idempotency"]["replayed"] == true, is_replayed(&answer), "{mutation}");
    }
    let firsts = answers.iter().filter(|answer| !is_replayed(answer) && !is_gone(answer)).count();
    assert_eq!(firsts, 1, "{mutation} is executed for one of them");
}

/// Every mutation there is, those last that change what everybody may do.
async fn mutations(t: &Waymark) -> Vec<String> {
    let asked = t.visitor().ask("{ __schema { mutationType { fields { name } } } }", Value::Null).await.data();
    let fields = asked["__schema"]["mutationType"]["fields"].as_array().unwrap().clone();
    let mut names: Vec<String> = fields.iter().map(|field| field["name"].as_str().unwrap().to_owned()).collect();
    names.sort_by_key(|name| ["publishCodeOfConduct", "acceptCodeOfConduct"].iter().position(|last| last == name));
    assert!(names.len() > 30);
    names
}
