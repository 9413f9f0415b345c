//! What there is to talk about, and what people would like to talk about next time.

use macro_rules_attribute::apply;
use serde_json::{Value, json};

use super::super::{does, first_date, weekly};
use super::{ask_in_turn, members};
use crate::support::client::Client;
use crate::support::waymark::on_both_databases;

async fn prompts(client: &Client, date: &Value) -> Value {
    let query = "query($id: ID!) { node(id: $id) { ... on Occurrence { prompts { text language } } } }";
    client.ask(query, json!({ "id": date })).await.data()["node"]["prompts"].clone()
}

#[apply(on_both_databases!)]
async fn who_holds_a_date_says_what_there_is_to_talk_about(t: &Waymark) {
    let (farida, date) = first_date(t, weekly()).await;
    let other = t.member_with_role("Omar", "FACILITATOR").await;
    let text = |language: &str, text: &str| json!({ "language": language, "text": text });
    let two = json!([
        { "texts": [text("ar", "ما الذي ساعدك؟"), text("en", "What helped you?")] },
        { "texts": [text("fr", "Et maintenant ?")] },
    ]);
    let input = json!({ "occurrence": date, "prompts": two });
    assert_eq!(does(&farida.client, "setPrompts", input.clone()).await, None);
    let english = json!([
        { "text": "What helped you?", "language": "en" },
        { "text": "Et maintenant ?", "language": "fr" },
    ]);
    assert_eq!(prompts(&t.visitor(), &date).await, english, "everybody may know, in the language that suits");
    assert_eq!(prompts(&t.visitor().speaking("ar"), &date).await[0]["language"], "ar");
    let change = "mutation($input: SetPromptsInput!) { setPrompts(input: $input) { occurrence { id } } }";
    assert_eq!(other.client.ask(change, json!({ "input": input })).await.code(), "FORBIDDEN");

    let twice = json!([{ "texts": [text("en", "One"), text("en", "Two")] }, { "texts": [] }]);
    let payload =
        farida.client.change("setPrompts", json!({ "occurrence": date, "prompts": twice }), "occurrence { id }").await;
    let fields: Vec<_> = payload["userErrors"].as_array().unwrap().iter().map(|it| it["field"].clone()).collect();
    assert_eq!(fields, [json!(["prompts", "0", "texts", "1", "language"]), json!(["prompts", "1", "texts"])]);
    assert_eq!(prompts(&t.visitor(), &date).await, english);
    assert_eq!(does(&farida.client, "setPrompts", json!({ "occurrence": date, "prompts": [] })).await, None);
    assert_eq!(prompts(&t.visitor(), &date).await, json!([]));
}

#[apply(on_both_databases!)]
async fn what_people_suggest_is_told_before_the_next_date(t: &Waymark) {
    let (farida, date) = first_date(t, weekly()).await;
    let three = members(t, ["Noor", "Sami", "Layla"]).await;
    ask_in_turn(&three, &date).await;
    let found = farida.client.ask("{ occurrences(first: 3) { nodes { id } } }", Value::Null).await.data();
    let next = found["occurrences"]["nodes"][1]["id"].clone();
    t.turn_to("2026-01-13T19:00:00Z");
    let farida = t.signed_in(&farida).await;
    let query = "query($id: ID!) { node(id: $id) { ... on Occurrence { suggestedPrompts } } }";
    let suggested = async |client: &Client, date: &Value| {
        client.ask(query, json!({ "id": date })).await.data()["node"]["suggestedPrompts"].clone()
    };
    for (person, prompt) in three.iter().zip([json!("Sleep"), Value::Null, json!("Anger")]) {
        assert_eq!(suggested(&farida.client, &next).await, Value::Null, "too few have answered");
        let person = t.signed_in(person).await;
        let input = json!({ "occurrence": date, "heard": "YES", "supported": "YES", "promptForNext": prompt });
        assert_eq!(does(&person.client, "giveFeedback", input).await, None);
    }
    let mut told = suggested(&farida.client, &next).await;
    told.as_array_mut().unwrap().sort_by_key(Value::to_string);
    assert_eq!(told, json!(["Anger", "Sleep"]));
    assert_eq!(suggested(&farida.client, &date).await, Value::Null, "there was none before the first");
    let omar = t.member_with_role("Omar", "FACILITATOR").await;
    assert_eq!(suggested(&omar.client, &next).await, Value::Null, "it is not his");
    assert_eq!(three[0].client.signed_out().ask(query, json!({ "id": next })).await.code(), "UNAUTHENTICATED");
}
