//! Stewards are asked by letter, once a month at most, to make sure of what is due.

use chrono::TimeDelta;
use macro_rules_attribute::apply;
use serde_json::{Value, json};
use waymark::jobs;

use super::{does, line, lines};
use crate::support::waymark::{Waymark, on_both_databases};

const SUBJECTS: [(&str, &str); 2] = [("en", "There is something to look after"), ("ar", "هناك ما يحتاج إلى عناية")];

fn asked(t: &Waymark, email: &str) -> usize {
    let is_asking = |subject: &str| SUBJECTS.iter().any(|(_, known)| subject == *known);
    t.inbox(email).iter().filter(|letter| is_asking(&letter.subject())).count()
}

async fn live(t: &Waymark, days: i64) {
    for _ in 0..days {
        t.advance(TimeDelta::days(1));
        t.run_jobs().await;
    }
}

#[apply(on_both_databases!)]
async fn nobody_is_asked_about_countries_that_nobody_here_looks_after(t: &Waymark) {
    let steward = t.member_with_role("Priya", "steward").await;
    jobs::schedule(&t.app).await.unwrap();
    live(t, 3).await;
    assert_eq!(asked(t, &steward.email), 0);
    // Somebody does: from then on the whole country is looked after.
    let steward = t.signed_in(&steward).await;
    let id = line(&t.visitor(), "FR", "3114").await;
    does(&steward, "assureCrisisLine", json!({ "crisisLine": id })).await;
    live(t, 10).await;
    assert_eq!(asked(t, &steward.email), 1, "about the others of that country, once in January");
    live(t, 12).await;
    assert_eq!(asked(t, &steward.email), 2, "and once in February");
    let steward = t.signed_in(&steward).await;
    for line in lines(&t.visitor(), "FR", "id").await {
        does(&steward, "assureCrisisLine", json!({ "crisisLine": line["id"] })).await;
    }
    let waiting = "{ crisisLinesInCare { nodes { id } } }";
    let data = steward.client.ask(waiting, Value::Null).await.data();
    assert_eq!(data["crisisLinesInCare"]["nodes"], json!([]));
    live(t, 25).await;
    assert_eq!(asked(t, &steward.email), 2, "nothing is due");
}

#[apply(on_both_databases!)]
async fn the_letter_is_in_her_language_and_its_subject_says_nothing(t: &Waymark) {
    let steward = t.member_in("Noor", "ar", "Africa/Cairo").await;
    t.grant(&steward, "steward").await;
    let id = line(&t.visitor(), "EG", "16328").await;
    does(&steward, "assureCrisisLine", json!({ "crisisLine": id })).await;
    jobs::schedule(&t.app).await.unwrap();
    live(t, 2).await;
    let letters = t.inbox(&steward.email);
    let letter = letters.iter().find(|letter| letter.subject() == SUBJECTS[1].1).unwrap();
    let text = letter.text().replace(['\u{2068}', '\u{2069}'], "");
    assert!(text.contains("رقم واحد لم يُتحقق منه"), "{text}");
    let waiting = "{ crisisLinesInCare(country: \"EG\") { nodes { phone { dial } } } }";
    let steward = t.signed_in(&steward).await;
    let data = steward.client.ask(waiting, Value::Null).await.data();
    assert_eq!(data["crisisLinesInCare"]["nodes"], json!([{ "phone": { "dial": "123" } }]));
}
