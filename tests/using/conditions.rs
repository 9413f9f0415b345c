//! Under which conditions something helped: shared by who likes, without a name, and taken away where it should not be
//! read.

use macro_rules_attribute::apply;
use serde_json::{Value, json};

use super::{asked, does, members, published, refusal, reports, tries, wrong};
use crate::support::waymark::{Person, Waymark, on_both_databases};

const CONDITIONS: &str = "query($it: ID!) { howItWent(resource: $it) {
    conditions { nodes { id outcome text { text language direction } } } } }";

async fn read(person: &Person, resource: &Value) -> Vec<Value> {
    let data = asked(person, CONDITIONS, json!({ "it": resource })).await;
    data["howItWent"]["conditions"]["nodes"].as_array().unwrap().clone()
}

fn texts(conditions: &[Value]) -> Vec<String> {
    let mut texts: Vec<String> =
        conditions.iter().map(|one| one["text"]["text"].as_str().unwrap().to_owned()).collect();
    texts.sort();
    texts
}

async fn says(person: &Person, trial: &Value, outcome: &str, text: &str, shares: bool) -> Value {
    let input = json!({ "trial": trial, "outcome": outcome, "conditions": text, "sharesConditions": shares });
    let selection = "trial { sharesConditions conditions { text } conditionsRemovedAt }";
    does(person, "reportTrial", input, selection).await["trial"].clone()
}

/// Five who have reported: the first two share their conditions, the third keeps them, the fourth skipped it first.
async fn five(t: &Waymark, resource: &Value) -> (Vec<Person>, Vec<Value>) {
    let people = members(t, &["Ada", "Bea", "Cleo", "Dina", "Ela"]).await;
    let mut trials = Vec::new();
    for person in &people {
        trials.push(tries(person, resource).await);
    }
    says(&people[0], &trials[0], "HELPED", "In the morning.", true).await;
    says(&people[1], &trials[1], "DID_NOT_HELP", "At work.", true).await;
    says(&people[2], &trials[2], "HELPED", "Only for me to know.", false).await;
    let skipped = says(&people[3], &trials[3], "SKIPPED", "I was ill.", true).await;
    assert_eq!(skipped["sharesConditions"], false, "what did not happen is shared with nobody");
    assert_eq!(read(&people[0], resource).await, [Value::Null; 0], "nothing is read of fewer than five");
    says(&people[3], &trials[3], "HELPED", "Outside.", false).await;
    assert_eq!(read(&people[0], resource).await, [Value::Null; 0], "of four neither");
    does(&people[4], "reportTrial", json!({ "trial": trials[4], "outcome": "HELPED" }), "trial { id }").await;
    (people, trials)
}

#[apply(on_both_databases!)]
async fn what_is_shared_is_read_once_enough_have_reported(t: &Waymark) {
    let breaths = published(t, "ACTIVITY", "Breaths").await;
    let noor = t.member("Noor").await;
    let (people, trials) = five(t, &breaths).await;
    let conditions = read(&noor, &breaths).await;
    assert_eq!(texts(&conditions), ["At work.", "In the morning."]);
    let at_work = conditions.iter().find(|one| one["text"]["text"] == "At work.").unwrap();
    assert_eq!(at_work["outcome"], "DID_NOT_HELP");
    assert_eq!(at_work["text"]["language"], "en");
    let node = "query($id: ID!) { node(id: $id) { ... on TrialConditions { text { text } } } }";
    assert_eq!(asked(&noor, node, json!({ "id": at_work["id"] })).await["node"]["text"]["text"], "At work.");

    // Who changes her words waits with them for five who are new: alone, they would be known for hers. Who says the same
    // again changes nothing, and what is not shared any more is gone at once.
    says(&people[0], &trials[0], "HELPED", "In the morning.", true).await;
    says(&people[1], &trials[1], "DID_NOT_HELP", "At work, among many.", true).await;
    assert_eq!(texts(&read(&noor, &breaths).await), ["In the morning."]);
    says(&people[0], &trials[0], "HELPED", "In the morning.", false).await;
    assert_eq!(read(&noor, &breaths).await, [Value::Null; 0]);
    for person in members(t, &["Fay", "Gia", "Hana", "Ida", "Jana"]).await {
        reports(&person, &breaths, "HELPED").await;
    }
    assert_eq!(texts(&read(&noor, &breaths).await), ["At work, among many."]);
}

#[apply(on_both_databases!)]
async fn a_moderator_takes_away_what_should_not_be_read(t: &Waymark) {
    let breaths = published(t, "ACTIVITY", "Breaths").await;
    let (anneke, noor) = (t.member_with_role("Anneke", "moderator").await, t.member("Noor").await);
    let (people, trials) = five(t, &breaths).await;
    let conditions = read(&noor, &breaths).await;
    let at_work = conditions.iter().find(|one| one["text"]["text"] == "At work.").unwrap()["id"].clone();
    let input = json!({ "conditions": at_work });
    assert_eq!(refusal(&noor, "removeTrialConditions", input.clone()).await, "FORBIDDEN");
    let removed = does(&anneke, "removeTrialConditions", input.clone(), "conditionsId").await;
    assert_eq!(removed["conditionsId"], at_work);
    assert_eq!(texts(&read(&noor, &breaths).await), ["In the morning."]);
    let gone = ("NOT_FOUND".to_owned(), json!(["conditions"]));
    assert_eq!(wrong(&anneke, "removeTrialConditions", input).await, gone);
    assert_eq!(wrong(&anneke, "removeTrialConditions", json!({ "conditions": trials[0] })).await, gone);

    // She keeps her words and sees what happened; nothing of this trial is shared again, whatever she asks for.
    let mine = "{ myTrials { nodes { conditions { text } sharesConditions conditionsRemovedAt } } }";
    let hers = asked(&people[1], mine, Value::Null).await["myTrials"]["nodes"][0].take();
    let kept = json!({ "conditions": { "text": "At work." }, "sharesConditions": false,
        "conditionsRemovedAt": "2026-01-12T09:00:00Z" });
    assert_eq!(hers, kept);
    let again = says(&people[1], &trials[1], "DID_NOT_HELP", "At work, I say.", true).await;
    assert_eq!(again["sharesConditions"], false);
    for person in members(t, &["Fay", "Gia", "Hana", "Ida", "Jana"]).await {
        reports(&person, &breaths, "HELPED").await;
    }
    assert_eq!(texts(&read(&noor, &breaths).await), ["In the morning."]);
}

#[apply(on_both_databases!)]
async fn conditions_are_a_few_sentences(t: &Waymark) {
    let (noor, breaths) = (t.member("Noor").await, published(t, "ACTIVITY", "Breaths").await);
    let trial = tries(&noor, &breaths).await;
    for (more, field) in [
        (json!({ "conditions": "x".repeat(501) }), "conditions"),
        (json!({ "conditions": " " }), "conditions"),
        (json!({ "conditions": "x", "language": "?" }), "language"),
    ] {
        let mut input = json!({ "trial": trial, "outcome": "HELPED" });
        input.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        assert_eq!(wrong(&noor, "reportTrial", input).await, ("BAD_USER_INPUT".to_owned(), json!([field])), "{more}");
    }
    says(&noor, &trial, "HELPED", &"ن".repeat(500), true).await;
}
