//! The path: steps that the community defines, done by themselves or by hand.

use macro_rules_attribute::apply;
use serde_json::{Value, json};

use super::{comes, does, greeter, welcome_of};
use crate::meeting::{first_date, weekly};
use crate::support::client::Client;
use crate::support::waymark::{Person, on_both_databases};

/// Makes a step, and gives its id.
async fn step(steward: &Person, input: Value) -> Value {
    let payload = steward.client.change("createPathStep", input, "step { id }").await;
    assert_eq!(payload["userErrors"], json!([]));
    payload["step"]["id"].clone()
}

fn titled(kind: &str, title: &str) -> Value {
    json!({ "kind": kind, "sourceLanguage": "en", "texts": [{ "language": "en", "title": title }] })
}

/// The path: each title, and whether it is done.
async fn path(client: &Client) -> Value {
    let query = "{ newcomerPath { steps { step { title { text } } isDone } } }";
    let data = client.ask(query, Value::Null).await.data();
    let steps = data["newcomerPath"]["steps"].as_array().unwrap();
    steps.iter().map(|step| json!([step["step"]["title"]["text"], step["isDone"]])).collect()
}

async fn marks(person: &Person, step: &Value, is_done: bool) -> Option<String> {
    does(person, "markPathStep", json!({ "step": step, "isDone": is_done })).await
}

#[apply(on_both_databases!)]
async fn what_the_system_knows_is_done_by_itself(t: &Waymark) {
    let steward = t.member_with_role("Priya", "steward").await;
    let layla = greeter(t, "Layla", "en", "UTC", 3).await;
    let (_, date) = first_date(t, weekly()).await;
    t.publish_conduct(&steward).await;
    for person in [&steward, &layla] {
        t.accept_conduct(&person.client).await;
    }
    assert_eq!(path(&steward.client).await, json!([]), "a community without steps has none");
    step(&steward, titled("ACCEPT_CONDUCT", "Agree")).await;
    step(&steward, titled("MET_GREETER", "Meet")).await;
    step(&steward, titled("ASKED_FOR_MENTOR", "Ask")).await;
    let noor = comes(t, "Noor", "en", "UTC").await;
    assert_eq!(path(&noor.client).await, json!([["Agree", false], ["Meet", false], ["Ask", false]]));

    t.accept_conduct(&noor.client).await;
    assert_eq!(does(&noor, "rsvp", json!({ "occurrence": date })).await, None);
    t.run_jobs().await;
    assert_eq!(path(&noor.client).await, json!([["Agree", true], ["Meet", false], ["Ask", false]]));
    // What is added later is done for those who have done it.
    let come = json!({ "kind": "FIRST_RSVP", "sourceLanguage": "en", "position": 1,
                       "texts": [{ "language": "en", "title": "Come" }] });
    let come = step(&steward, come).await;
    let expected = json!([["Agree", true], ["Meet", false], ["Come", true], ["Ask", false]]);
    assert_eq!(path(&noor.client).await, expected, "of two at the same place, the one that was made first is first");

    let welcome = welcome_of(&layla).await;
    assert_eq!(does(&layla, "greet", json!({ "welcome": welcome, "message": "Hello" })).await, None);
    assert_eq!(does(&layla, "confirmMet", json!({ "welcome": welcome })).await, None);
    let offer = json!({ "capacity": 3 });
    assert_eq!(does(&layla, "offerMentoring", offer).await, None);
    assert_eq!(does(&noor, "requestMentorship", json!({ "mentor": layla.id })).await, None);
    t.run_jobs().await;
    assert_eq!(path(&noor.client).await, json!([["Agree", true], ["Meet", true], ["Come", true], ["Ask", true]]));
    assert_eq!(marks(&noor, &come, false).await.as_deref(), Some("CONFLICT"), "what is done by itself stays so");
    let sami = comes(t, "Sami", "en", "UTC").await;
    let open = json!([["Agree", false], ["Meet", false], ["Come", false], ["Ask", false]]);
    assert_eq!(path(&sami.client).await, open, "everybody's path is her own");
}

#[apply(on_both_databases!)]
async fn what_she_alone_knows_is_done_by_hand(t: &Waymark) {
    let steward = t.member_with_role("Priya", "steward").await;
    let look = step(&steward, titled("BY_HAND", "Look around")).await;
    let noor = comes(t, "Noor", "en", "UTC").await;
    for is_done in [true, true, false, false, true] {
        assert_eq!(marks(&noor, &look, is_done).await, None);
        assert_eq!(path(&noor.client).await, json!([["Look around", is_done]]));
    }
    assert_eq!(does(&steward, "retirePathStep", json!({ "step": look })).await, None);
    assert_eq!(path(&noor.client).await, json!([]));
    assert_eq!(marks(&noor, &look, false).await.as_deref(), Some("NOT_FOUND"));
    assert_eq!(does(&steward, "retirePathStep", json!({ "step": look })).await.as_deref(), Some("NOT_FOUND"));
    let update = json!({ "step": look, "position": 3 });
    assert_eq!(does(&steward, "updatePathStep", update).await.as_deref(), Some("NOT_FOUND"));
}

#[apply(on_both_databases!)]
async fn steps_are_told_in_the_readers_language(t: &Waymark) {
    let steward = t.member_with_role("Priya", "steward").await;
    let text = |language: &str, title: &str| json!({ "language": language, "title": title });
    let input = json!({
        "kind": "BY_HAND", "sourceLanguage": "es",
        "texts": [text("es", "Mira"), text("ar", "ألقِ نظرة"), text("hi", "देखें")],
    });
    let id = step(&steward, input).await;
    let title = async |language: &str| {
        let query = "{ pathSteps { title { text language direction source outdated } languages } }";
        let client = steward.client.speaking(language);
        client.ask(query, Value::Null).await.data()["pathSteps"][0]["title"].clone()
    };
    let told = |text: &str, language: &str, direction: &str, is_source: bool, is_outdated: bool| {
        let (source, outdated) = (is_source, is_outdated);
        json!({ "text": text, "language": language, "direction": direction, "source": source, "outdated": outdated })
    };
    assert_eq!(title("ar-MA").await, told("ألقِ نظرة", "ar", "RTL", false, false));
    assert_eq!(title("fr").await, told("Mira", "es", "LTR", true, false), "else the original");

    let texts = [text("es", "Mira alrededor"), text("hi", "आस-पास देखें")];
    assert_eq!(does(&steward, "updatePathStep", json!({ "step": id, "texts": texts })).await, None);
    assert_eq!(title("hi").await, told("आस-पास देखें", "hi", "LTR", false, false), "replaced along with it");
    assert_eq!(title("ar").await, told("ألقِ نظرة", "ar", "RTL", false, true), "of the original as it was");
    let same = json!({ "step": id, "texts": [text("ar", "ألقِ نظرة حولك")] });
    assert_eq!(does(&steward, "updatePathStep", same).await, None);
    assert_eq!(title("ar").await, told("ألقِ نظرة حولك", "ar", "RTL", false, false));

    for (wrong, field) in [
        (json!({ "kind": "BY_HAND", "sourceLanguage": "en", "texts": [text("es", "Mira")] }), "texts"),
        (
            json!({ "kind": "BY_HAND", "sourceLanguage": "es", "texts": [text("es", "a"), text("es", "b")] }),
            "texts.1.language",
        ),
        (
            json!({ "kind": "BY_HAND", "sourceLanguage": "es", "texts": [text("es", "a")], "position": 1000 }),
            "position",
        ),
        (json!({ "kind": "BY_HAND", "sourceLanguage": "es", "texts": [text("es", " ")] }), "texts.0.title"),
    ] {
        let payload = steward.client.change("createPathStep", wrong, "step { id }").await;
        assert_eq!(payload["userErrors"][0]["code"], "BAD_USER_INPUT");
        assert_eq!(payload["userErrors"][0]["field"], json!(field.split('.').collect::<Vec<_>>()));
    }
}

#[apply(on_both_databases!)]
async fn a_path_has_thirty_steps_at_most(t: &Waymark) {
    let steward = t.member_with_role("Priya", "steward").await;
    for number in 0..29 {
        step(&steward, titled("BY_HAND", &number.to_string())).await;
    }
    let two = ["one", "another"].map(|title| does(&steward, "createPathStep", titled("BY_HAND", title)));
    let mut codes = futures_util::future::join_all(two).await;
    codes.sort();
    assert_eq!(codes, [None, Some("CONFLICT".to_owned())], "the last place is given once");
}
