//! Letters that can wait: each member decides, by kind, how soon she is written to; what does not come at once comes
//! together, and is written by how things stand then.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should say so and stop")]

mod page;
mod quiet;
mod stopping;
mod together;

use chrono::TimeDelta;
use macro_rules_attribute::apply;
use serde_json::{Value, json};

use crate::support::smtp::ReceivedLetter;
use crate::support::waymark::{Person, Waymark, on_both_databases};

const PREFERENCES: &str = "letterPreferences { kinds { kind cadence } digestAt digestWeekday discreet }";

/// Changes which letters come, which must go well.
pub async fn choose(person: &Person, input: Value) {
    let payload = person.client.change("updateLetterPreferences", input, PREFERENCES).await;
    assert_eq!(payload["userErrors"], json!([]));
}

/// How soon letters of one kind come.
pub async fn cadence(person: &Person, kind: &str) -> String {
    let data = person.client.ask(&format!("{{ {PREFERENCES} }}"), Value::Null).await.data();
    let kinds = data["letterPreferences"]["kinds"].as_array().unwrap().clone();
    kinds.iter().find(|one| one["kind"] == kind).unwrap()["cadence"].as_str().unwrap().to_owned()
}

/// Has letters of this kind come that soon.
async fn wants(person: &Person, kind: &str, cadence: &str) {
    choose(person, json!({ "kinds": [{ "kind": kind, "cadence": cadence }] })).await;
}

/// The letters to somebody of which one can choose whether they come.
pub fn of_a_kind(t: &Waymark, person: &Person) -> Vec<ReceivedLetter> {
    t.inbox(&person.email).into_iter().filter(|letter| letter.header("List-Unsubscribe").is_some()).collect()
}

/// Lets ten minutes pass again and again, up to this time, and does what is due.
pub async fn until(t: &Waymark, time: &str) {
    let time = time.parse().unwrap();
    while t.now() < time {
        t.advance(TimeDelta::minutes(10).min(time - t.now()));
        t.run_jobs().await;
    }
}

/// Where a link leads on the server.
fn path(link: &str) -> String {
    link.trim_matches(['<', '>']).strip_prefix("http://waymark.test").unwrap().to_owned()
}

/// The link that stops letters of this kind.
pub fn stopping_path(letter: &ReceivedLetter) -> String {
    assert_eq!(letter.header("List-Unsubscribe-Post").as_deref(), Some("List-Unsubscribe=One-Click"));
    let path = path(&letter.header("List-Unsubscribe").unwrap());
    assert!(letter.links().iter().any(|link| link.ends_with(&path)), "it stands at the foot as well");
    path
}

/// The link that leads to where she chooses.
fn choosing_path(letter: &ReceivedLetter) -> String {
    let links = letter.links();
    path(links.iter().find(|link| link.contains("/email/preferences?")).unwrap())
}

#[apply(on_both_databases!)]
async fn all_come_at_once_until_she_says_otherwise(t: &Waymark) {
    let noor = t.member("Noor").await;
    let kinds = ["MEETINGS", "MENTORING", "RESOURCES", "COMMUNITY"];
    let at_once = |kind: &str| json!({ "kind": kind, "cadence": "AT_ONCE" });
    let mut expected = json!({
        "kinds": kinds.map(at_once), "digestAt": "08:00", "digestWeekday": "MONDAY", "discreet": true,
    });
    let query = format!("{{ {PREFERENCES} }}");
    assert_eq!(noor.client.ask(&query, Value::Null).await.data()["letterPreferences"], expected);

    choose(&noor, json!({ "digestAt": "18:30", "digestWeekday": null, "discreet": false })).await;
    wants(&noor, "MENTORING", "WEEKLY").await;
    expected["kinds"][1]["cadence"] = json!("WEEKLY");
    expected["digestAt"] = json!("18:30");
    expected["digestWeekday"] = Value::Null;
    expected["discreet"] = json!(false);
    assert_eq!(noor.client.ask(&query, Value::Null).await.data()["letterPreferences"], expected);
}

#[apply(on_both_databases!)]
async fn what_cannot_be_chosen_is_told_with_its_field(t: &Waymark) {
    let noor = t.member("Noor").await;
    let twice = json!([{ "kind": "MENTORING", "cadence": "DAILY" }, { "kind": "MENTORING", "cadence": "NEVER" }]);
    let input = json!({ "digestAt": "8:00", "kinds": twice });
    let payload = noor.client.change("updateLetterPreferences", input, "letterPreferences { digestAt }").await;
    assert_eq!(payload["letterPreferences"], Value::Null);
    let errors = payload["userErrors"].as_array().unwrap();
    let told: Vec<(&Value, &Value)> = errors.iter().map(|error| (&error["code"], &error["field"])).collect();
    let wrong = json!("BAD_USER_INPUT");
    assert_eq!(told, [(&wrong, &json!(["kinds"])), (&wrong, &json!(["digestAt"]))]);
    assert_eq!(cadence(&noor, "MENTORING").await, "AT_ONCE", "nothing was changed");
}
