//! How two come to walk together: the mentor says yes, one of them proposes what they agree on, the other confirms.

use serde_json::{Value, json};

use super::waymark::Person;

/// What somebody proposes to agree on in this mentorship.
pub fn terms(mentorship: &Value) -> Value {
    json!({
        "mentorship": mentorship,
        "channels": ["TEXT", "VIDEO"],
        "everyWeeks": 1,
        "minutesPerWeek": 60,
        "inACrisis": "Call 112 first. I answer when I can, and I am no emergency service.",
    })
}

/// Says yes to a mentorship that was asked for, and agrees on it.
pub async fn walk_together(mentor: &Person, mentee: &Person, mentorship: &Value) {
    let input = json!({ "mentorship": mentorship });
    let accepted = mentor.client.change("acceptMentorship", input, "mentorship { state }").await;
    assert_eq!(accepted["mentorship"]["state"], "ACCEPTED", "{accepted}");
    agree(mentor, mentee, mentorship).await;
}

/// Agrees on a mentorship that was accepted.
pub async fn agree(mentor: &Person, mentee: &Person, mentorship: &Value) {
    let proposed = mentor
        .client
        .change("proposeAgreement", terms(mentorship), "mentorship { proposedAgreement { version } }")
        .await;
    let version = &proposed["mentorship"]["proposedAgreement"]["version"];
    let input = json!({ "mentorship": mentorship, "version": version });
    let confirmed = mentee.client.change("confirmAgreement", input, "mentorship { state }").await;
    assert_eq!(confirmed["mentorship"]["state"], "ACTIVE", "{proposed} {confirmed}");
}
