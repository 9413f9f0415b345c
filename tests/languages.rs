//! Which language an answer is in, and that it says so.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should say so and stop")]

use macro_rules_attribute::apply;
use serde_json::{Value, json};

use crate::clients::{pip_installed, python_succeeds, skip};
use crate::support::client::{Answer, Client};
use crate::support::waymark::on_both_databases;

#[apply(on_both_databases!)]
async fn the_request_chooses_then_the_member_then_the_community(t: &Waymark) {
    let noor = t.member_in("Noor", "ar", "Africa/Cairo").await.client;
    let cases = [
        (t.visitor().speaking("de-AT, en;q=0.5"), "de"),
        (t.visitor().speaking("zh-CN"), "zh-Hans"),
        (t.visitor().speaking("pt"), "pt-BR"),
        (t.visitor().speaking("am"), "en"),
        (t.visitor().speaking("*;q=nonsense,,;"), "en"),
        (noor.speaking("fr"), "fr"),
        (noor.speaking("am"), "ar"),
        (noor.speaking(""), "ar"),
    ];
    for (client, language) in cases {
        let answer = asked(&client).await;
        assert_eq!(header(&answer, "content-language"), language, "{client:?}");
        assert!(header(&answer, "vary").contains("Accept-Language"));
    }
}

/// A request whose answer holds a sentence of ours.
async fn asked(client: &Client) -> Answer {
    client.ask("{ topics(first: 101) { nodes { id } } }", Value::Null).await
}

fn header<'a>(answer: &'a Answer, name: &str) -> &'a str {
    answer.headers[name].to_str().unwrap()
}

#[apply(on_both_databases!)]
async fn content_never_claims_a_language_that_it_is_not_in(t: &Waymark) {
    let steward = t.member_with_role("Priya", "steward").await.client;
    let names = json!([{ "language": "ar", "text": "النوم" }, { "language": "pt-BR", "text": "Sono" }]);
    steward.change("createTopic", json!({ "concept": "sleep", "names": names }), "topic { id }").await;
    let query = "{ topics { nodes { name { text language direction } } } }";
    for (wanted, text, language, direction) in [
        ("pt", "Sono", "pt-BR", "LTR"),
        ("ar-EG", "النوم", "ar", "RTL"),
        ("de, pt;q=0.3", "Sono", "pt-BR", "LTR"),
        ("de", "النوم", "ar", "RTL"),
    ] {
        let topics = t.visitor().speaking(wanted).ask(query, Value::Null).await.data();
        let expected = json!({ "text": text, "language": language, "direction": direction });
        assert_eq!(topics["topics"]["nodes"][0]["name"], expected, "{wanted}");
    }
}

#[apply(on_both_databases!)]
async fn whoever_asks_is_told_in_which_languages_she_may(t: &Waymark) {
    let query = "{ languages { language name ownName direction completenessPercent } }";
    let told = |client: Client| async move { client.ask(query, Value::Null).await.data()["languages"].take() };
    let languages = told(t.visitor().speaking("de")).await;
    assert_eq!(languages.as_array().unwrap().len(), 24);
    let arabic = json!({
        "language": "ar", "name": "Arabisch", "ownName": "العربية", "direction": "RTL", "completenessPercent": 100,
    });
    assert_eq!(languages[0], arabic, "in the order of the alphabet");
    assert_eq!(languages[23]["name"], "Vietnamesisch");

    let strange = t.beside(&["--pseudo-locales"]).await;
    assert_eq!(told(strange.visitor()).await.as_array().unwrap().len(), 26);
    let answer = asked(&strange.visitor().speaking("en-XA")).await;
    assert_eq!(header(&answer, "content-language"), "en-XA");
    let sentence = answer.body["errors"][0]["message"].as_str().unwrap();
    assert!(sentence.starts_with("Ẏoouu ƈaaƞ aaşķ ƒooř"), "{sentence}");
    strange.finish().await;
}

#[test]
fn mozillas_checker_finds_nothing_wrong_in_any_language() {
    let packages = std::env::temp_dir().join(format!("waymark_words_{}", std::process::id()));
    std::fs::create_dir_all(&packages).unwrap();
    if pip_installed("words-requirements.txt", &packages) {
        python_succeeds(&["words.py"], &[("PYTHONPATH", packages.to_str().unwrap())]);
    } else {
        skip("Python with pip and its packages cannot be had here, so Mozilla's checker does not read the words");
    }
    std::fs::remove_dir_all(&packages).unwrap();
}
