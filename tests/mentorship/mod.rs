//! Mentorships: who is found, who is asked, what becomes of it, and who learns of it.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should say so and stop")]

mod asking;
mod course;
mod finding;
mod offers;
mod reasons;
mod suggestions;
mod wishes;

use serde_json::{Value, json};

use crate::support::waymark::{Person, Waymark};

pub const MENTORSHIP: &str = "mentorship { id state iAm message requestedAt answeredAt endedAt }";

/// A member who mentors, with room for so many.
pub async fn mentor(t: &Waymark, name: &str, language: &str, capacity: i32) -> Person {
    let mentor = t.member_in(name, language, "UTC").await;
    t.grant(&mentor, "MENTOR").await;
    offer(&mentor, json!({ "capacity": capacity })).await;
    mentor
}

pub async fn offer(mentor: &Person, input: Value) -> Value {
    let selection = "mentor { about isAccepting hasFreePlace capacity takenPlaces }";
    let payload = mentor.client.change("offerMentoring", input, selection).await;
    assert_eq!(payload["userErrors"], json!([]));
    payload["mentor"].clone()
}

/// Asks, and gives the payload.
pub async fn asks(mentee: &Person, mentor: &Person) -> Value {
    mentee.client.change("requestMentorship", json!({ "mentor": mentor.id }), MENTORSHIP).await
}

/// Asks with success, and gives the mentorship's id.
pub async fn ask(mentee: &Person, mentor: &Person) -> Value {
    let payload = asks(mentee, mentor).await;
    assert_eq!(payload["userErrors"], json!([]));
    payload["mentorship"]["id"].clone()
}

/// Does something with the mentorship, and gives its state, or else the code of what is wrong.
pub async fn does(person: &Person, verb: &str, id: &Value) -> String {
    let kind = format!("{}{}Input", verb[..1].to_uppercase(), &verb[1..]);
    let query = format!(
        "mutation($input: {kind}!) {{ {verb}(input: $input) {{ mentorship {{ state }} userErrors {{ code field }} }} }}"
    );
    let answer = person.client.ask(&query, json!({ "input": { "mentorship": id } })).await;
    if answer.body.get("errors").is_some() {
        return answer.code().to_owned();
    }
    let payload = answer.data()[verb].clone();
    let outcome = payload["mentorship"]["state"].as_str().or(payload["userErrors"][0]["code"].as_str());
    outcome.unwrap().to_owned()
}

/// The names of the mentors that somebody finds.
pub async fn finds(person: &Person, language: Option<&str>) -> Vec<String> {
    let query = "query($language: String) { mentors(language: $language) { nodes { member { displayName } } } }";
    let data = person.client.ask(query, json!({ "language": language })).await.data();
    let nodes = data["mentors"]["nodes"].as_array().unwrap().clone();
    nodes.iter().map(|node| node["member"]["displayName"].as_str().unwrap().to_owned()).collect()
}
