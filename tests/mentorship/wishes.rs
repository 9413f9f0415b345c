//! What somebody looks for in a mentor, and the list of those who wait.

use chrono::TimeDelta;
use macro_rules_attribute::apply;
use serde_json::{Value, json};

use super::offers::mentor_from;
use super::{ask, does};
use crate::support::waymark::{Person, on_both_databases};

const WISH: &str = "member { displayName } waitingSince audience ageGroup languages formats
    availability { weekday from until } timeZone perspective lifeSituations";

/// Waits, with success.
pub async fn waits(person: &Person, input: Value) -> Value {
    let payload = person.client.change("waitForMentor", input, &format!("wish {{ {WISH} }}")).await;
    assert_eq!(payload["userErrors"], json!([]));
    payload["wish"].clone()
}

/// What she looks for, as she sees it.
async fn own_wish(person: &Person) -> Value {
    person.client.ask(&format!("{{ myMentorWish {{ {WISH} }} }}"), Value::Null).await.data()["myMentorWish"].clone()
}

/// The waiting list.
async fn list(steward: &Person) -> Vec<Value> {
    let query = format!("{{ waitingForMentor {{ nodes {{ {WISH} }} }} }}");
    let data = steward.client.ask(&query, Value::Null).await.data();
    data["waitingForMentor"]["nodes"].as_array().unwrap().clone()
}

async fn names(steward: &Person) -> Vec<String> {
    let list = list(steward).await;
    list.iter().map(|wish| wish["member"]["displayName"].as_str().unwrap().to_owned()).collect()
}

#[apply(on_both_databases!)]
async fn whoever_waits_is_seen_in_the_order_of_waiting(t: &Waymark) {
    let steward = t.member_with_role("Priya", "steward").await;
    let (sami, noor) = (t.member_in("Sami", "ar", "Africa/Cairo").await, t.member("Noor").await);
    assert_eq!(own_wish(&sami).await, Value::Null);
    let said = waits(&sami, json!({ "ageGroup": "ADULT" })).await;
    let expected = json!({
        "member": { "displayName": "Sami" }, "waitingSince": "2026-01-12T09:00:00Z", "audience": "MEMBERS",
        "ageGroup": "ADULT", "languages": [], "formats": [], "availability": [], "timeZone": "Africa/Cairo",
        "perspective": null, "lifeSituations": [],
    });
    assert_eq!(said, expected);
    t.advance(TimeDelta::minutes(1));
    waits(&noor, json!({ "ageGroup": "YOUNG_ADULT", "audience": "ONLY_ME", "perspective": "CARER" })).await;
    t.advance(TimeDelta::minutes(1));
    let more = json!({
        "ageGroup": "OLDER_ADULT", "languages": ["ar", "fr"], "formats": ["IN_PERSON"], "perspective": "FAMILY",
        "availability": [{ "weekday": "FRIDAY", "from": "20:00", "until": "22:00" }], "lifeSituations": ["PARENT"],
    });
    let said = waits(&sami, more).await;
    assert_eq!(said["waitingSince"], "2026-01-12T09:00:00Z", "she keeps her place");
    assert_eq!(own_wish(&sami).await, said);

    let seen = list(&steward).await;
    let mut shown = said.clone();
    shown["availability"] = json!([{ "weekday": "FRIDAY", "from": "18:00", "until": "20:00" }]);
    (shown["audience"], shown["timeZone"]) = (Value::Null, Value::Null);
    assert_eq!(seen[0], shown);
    assert_eq!(seen[1]["member"]["displayName"], "Noor");
    assert_eq!(seen[1]["waitingSince"], "2026-01-12T09:01:00Z");
    for hidden in ["ageGroup", "languages", "formats", "availability", "perspective", "lifeSituations"] {
        assert_eq!(seen[1][hidden], Value::Null, "{hidden} is for nobody else");
    }
    let kept = waits(&sami, json!({ "ageGroup": "OLDER_ADULT" })).await;
    assert_eq!(kept, said, "what is left out stays");

    let page = "query($after: String) { waitingForMentor(first: 1, after: $after) { nodes { member { displayName } } pageInfo { endCursor hasNextPage } } }";
    let first = steward.client.ask(page, Value::Null).await.data()["waitingForMentor"].clone();
    assert_eq!(first["nodes"][0]["member"]["displayName"], "Sami");
    let after = json!({ "after": first["pageInfo"]["endCursor"] });
    let second = steward.client.ask(page, after).await.data()["waitingForMentor"].clone();
    assert_eq!(second["nodes"][0]["member"]["displayName"], "Noor");
    assert_eq!(second["pageInfo"]["hasNextPage"], false);
}

#[apply(on_both_databases!)]
async fn nobody_but_stewards_sees_who_waits(t: &Waymark) {
    let layla = mentor_from(t, "Layla", "CARER", json!({})).await;
    waits(&t.member("Sami").await, json!({ "ageGroup": "ADULT" })).await;
    let answer = layla.client.ask("{ waitingForMentor { nodes { waitingSince } } }", Value::Null).await;
    assert_eq!(answer.code(), "FORBIDDEN");
}

#[apply(on_both_databases!)]
async fn whoever_is_accepted_waits_no_more(t: &Waymark) {
    let steward = t.member_with_role("Priya", "steward").await;
    let layla = mentor_from(t, "Layla", "CARER", json!({})).await;
    let (sami, noor) = (t.member("Sami").await, t.member("Noor").await);
    for person in [&sami, &noor] {
        waits(person, json!({ "ageGroup": "ADULT" })).await;
    }
    let asked = ask(&sami, &layla).await;
    assert_eq!(names(&steward).await, ["Sami", "Noor"]);
    does(&layla, "acceptMentorship", &asked).await;
    assert_eq!(names(&steward).await, ["Noor"]);
    let wish = own_wish(&sami).await;
    assert_eq!(
        (&wish["waitingSince"], &wish["ageGroup"]),
        (&Value::Null, &json!("ADULT")),
        "what she looked for stays"
    );
    t.advance(TimeDelta::minutes(5));
    let again = waits(&sami, json!({ "ageGroup": "ADULT" })).await;
    assert_eq!(again["waitingSince"], "2026-01-12T09:05:00Z");
    assert_eq!(names(&steward).await, ["Noor", "Sami"]);
}

#[apply(on_both_databases!)]
async fn whoever_waits_no_more_is_forgotten_unless_she_says_otherwise(t: &Waymark) {
    let steward = t.member_with_role("Priya", "steward").await;
    let sami = t.member("Sami").await;
    let stops = async |input: Value| {
        let payload = sami.client.change("stopWaitingForMentor", input, "member { isMe }").await;
        assert_eq!(payload, json!({ "member": { "isMe": true }, "userErrors": [] }));
    };
    stops(json!({})).await;
    waits(&sami, json!({ "ageGroup": "ADULT", "perspective": "CARER" })).await;
    stops(json!({ "keepsWish": true })).await;
    assert_eq!(names(&steward).await, [""; 0]);
    assert_eq!(own_wish(&sami).await["perspective"], "CARER");
    stops(json!({})).await;
    assert_eq!(own_wish(&sami).await, Value::Null);
}

#[apply(on_both_databases!)]
async fn a_mentor_is_wished_for_by_what_can_be_lived(t: &Waymark) {
    let sami = t.member("Sami").await;
    for side in ["ALLY", "PROFESSIONAL"] {
        let input = json!({ "ageGroup": "ADULT", "perspective": side, "languages": ["x"], "timeZone": "Nowhere" });
        let payload = sami.client.change("waitForMentor", input, "wish { ageGroup }").await;
        let errors = payload["userErrors"].as_array().unwrap();
        let mut fields: Vec<&str> = errors.iter().map(|error| error["field"][0].as_str().unwrap()).collect();
        fields.sort_unstable();
        assert_eq!(fields, ["languages", "perspective", "timeZone"]);
        assert!(errors.iter().all(|error| error["code"] == "BAD_USER_INPUT"), "{errors:?}");
    }
    assert_eq!(own_wish(&sami).await, Value::Null);
}
