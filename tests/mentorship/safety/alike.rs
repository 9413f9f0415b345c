//! What one can ask of another by an id, and what the answer is.

use serde_json::{Value, json};

use super::Scene;
use crate::support::together;
use crate::support::waymark::Person;

/// A member, a mentorship and an offer that there never were.
pub const NEVER_GIVEN: [&str; 3] = [
    "member_01930000000070008000000000000000",
    "mentorship_01930000000070008000000000000000",
    "partoffer_01930000000070008000000000000000",
];

/// Everything that can be asked with the ids of a member, a mentorship and an offer, with the whole answer to it.
pub async fn asked_with(
    person: &Person,
    it: &Scene,
    own: usize,
    [member, mentorship, offer]: [&str; 3],
) -> Vec<(String, String)> {
    let (meeting, date) = (&it.meetings[own], &it.dates[own]);
    let mut answers = Vec::new();
    for (query, id) in [
        ("query($id: ID!) { node(id: $id) { __typename id } }", member),
        ("query($id: ID!) { node(id: $id) { __typename id } }", mentorship),
        ("query($id: ID!) { node(id: $id) { __typename id } }", offer),
        ("query($id: ID!) { nodes(ids: [$id]) { __typename id } }", member),
        ("query($id: ID!) { mentor(member: $id) { about } }", member),
    ] {
        let answer = person.client.ask(query, json!({ "id": id })).await;
        answers.push((query.to_owned(), told(&answer.body)));
    }
    let long = "x".repeat(3_000);
    for (mutation, input) in [
        ("requestMentorship", json!({ "mentor": member })),
        ("requestMentorship", json!({ "mentor": member, "message": long })),
        ("offerPart", json!({ "meeting": meeting, "part": "SHADOW", "member": member })),
        ("offerPart", json!({ "meeting": meeting, "part": "CO_FACILITATOR", "occurrence": date, "member": member })),
        ("handOverMeeting", json!({ "meeting": meeting, "to": member })),
        ("recordAttendance", json!({ "occurrence": date, "headCount": 3, "members": [person.id, member] })),
        ("grantRole", json!({ "member": member, "role": "MENTOR" })),
        ("revokeRole", json!({ "member": member, "role": "MENTOR" })),
        ("blockMember", json!({ "member": member })),
        ("acceptMentorship", json!({ "mentorship": mentorship })),
        ("declineMentorship", json!({ "mentorship": mentorship })),
        ("withdrawMentorship", json!({ "mentorship": mentorship })),
        ("endMentorship", json!({ "mentorship": mentorship })),
        ("endMentorshipForSafety", json!({ "mentorship": mentorship })),
        ("proposeAgreement", together::terms(&json!(mentorship))),
        ("confirmAgreement", json!({ "mentorship": mentorship, "version": 1 })),
        ("declineAgreement", json!({ "mentorship": mentorship, "version": 1 })),
        ("noteCheckIn", json!({ "mentorship": mentorship, "howItGoes": "STEADY" })),
        ("chooseSupervisor", json!({ "supervisor": member })),
        ("answerPart", json!({ "offer": offer, "accept": true })),
    ] {
        let kind = format!("{}{}Input", mutation[..1].to_uppercase(), &mutation[1..]);
        let query = format!(
            "mutation($input: {kind}!) {{ {mutation}(input: $input) {{ userErrors {{ code message field }} }} }}"
        );
        let answer = person.client.ask(&query, json!({ "input": input })).await;
        answers.push((mutation.to_owned(), told(&answer.body)));
    }
    answers
}

fn told(body: &Value) -> String {
    json!({ "data": body["data"], "errors": body["errors"] }).to_string()
}
