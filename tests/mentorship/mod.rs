//! Mentorships: who is found, who is asked, what becomes of it, and who learns of it.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on should say so and stop")]

mod agreement;
mod asking;
mod check_ins;
mod conflicts;
mod course;
mod expiring;
mod finding;
mod invitations;
mod matching;
mod offers;
mod parting;
mod safety;
mod suggestions;
mod supervision;
mod transitions;
mod wishes;

use serde_json::{Value, json};
use uuid::Uuid;

use crate::support::together;
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
    let mut input = json!({ "mentorship": id });
    if verb == "confirmAgreement" {
        input["version"] = json!(1);
    }
    let answer = person.client.ask(&query, json!({ "input": input })).await;
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

/// The community proposes the two to each other; gives the mentorship's id.
pub async fn invite(t: &Waymark, mentor: &Person, mentee: &Person) -> Value {
    let uuid = |id: &str| Uuid::try_parse(id.split_once('_').unwrap().1).unwrap();
    let tx = t.app.begin().await.unwrap();
    let id = waymark::mentorship::invite(&tx, uuid(&mentor.id), uuid(&mentee.id)).await.unwrap().unwrap();
    tx.commit().await.unwrap();
    json!(format!("mentorship_{}", id.simple()))
}

/// The two go from the question to where they walk together; gives the mentorship's id.
pub async fn walk_together(mentor: &Person, mentee: &Person) -> Value {
    let id = ask(mentee, mentor).await;
    come_together(mentor, mentee, &id).await;
    id
}

/// The mentor says yes, and the two walk together.
pub async fn come_together(mentor: &Person, mentee: &Person, id: &Value) {
    together::walk_together(mentor, mentee, id).await;
}

/// A mentorship of the two that stands so. Nothing of it counts among the requests of a day.
pub async fn in_state(t: &Waymark, state: &str, mentor: &Person, mentee: &Person) -> Value {
    let id = invite(t, mentor, mentee).await;
    if state == "INVITED" {
        return id;
    }
    assert_eq!(does(mentee, "acceptInvitation", &id).await, "REQUESTED");
    let last = match state {
        "REQUESTED" => return id,
        "DECLINED" => return done(mentor, "declineMentorship", state, id).await,
        "WITHDRAWN" => return done(mentee, "withdrawMentorship", state, id).await,
        "ACCEPTED" => return agreeing(mentor, id).await,
        "ACTIVE" => None,
        "PAUSED" => Some("pauseMentorship"),
        "CLOSING" => Some("beginClosing"),
        "ENDED" => Some("endMentorship"),
        other => panic!("nobody brings a mentorship to {other}"),
    };
    come_together(mentor, mentee, &id).await;
    match last {
        Some(verb) => done(mentee, verb, state, id).await,
        None => id,
    }
}

async fn done(person: &Person, verb: &str, state: &str, id: Value) -> Value {
    assert_eq!(does(person, verb, &id).await, state);
    id
}

/// Accepted, and not agreed on yet: the mentor has proposed something.
async fn agreeing(mentor: &Person, id: Value) -> Value {
    assert_eq!(does(mentor, "acceptMentorship", &id).await, "ACCEPTED");
    let proposed = mentor.client.change("proposeAgreement", together::terms(&id), "mentorship { state }").await;
    assert_eq!(proposed["userErrors"], json!([]));
    id
}

/// How a mentorship stands for somebody; null if it does not exist for her.
pub async fn stands(person: &Person, id: &Value) -> Value {
    let query = "query($id: ID!) { node(id: $id) { ... on Mentorship { state } } }";
    person.client.ask(query, json!({ "id": id })).await.data()["node"]["state"].clone()
}

/// What this room has written to somebody, the oldest first.
pub fn letters(t: &Waymark, person: &Person) -> Vec<String> {
    const SUBJECTS: [&str; 4] =
        ["There is something new for you", "Es gibt etwas Neues für dich", "Tem novidade para você", "هناك جديد يخصّك"];
    let letters = t.inbox(&person.email).into_iter();
    letters.filter(|letter| SUBJECTS.contains(&letter.subject().as_str())).map(|letter| letter.text()).collect()
}
