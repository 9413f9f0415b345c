//! The form that suits somebody best, with the reasons.

use macro_rules_attribute::apply;
use serde_json::{Value, json};

use super::samples::document;
use super::{add, draft, fetch, publish};
use crate::support::waymark::on_both_databases;

const BEST: &str = "query($id: ID!, $languages: [String!], $formats: [Format!], $level: ReadingLevel) {
    node(id: $id) { ... on Resource {
        bestFormat(languages: $languages, formats: $formats, readingLevel: $level) {
            format { language format readingLevel url file { contentType } } reasons
        }
    } }
}";

#[apply(on_both_databases!)]
async fn the_best_form_is_given_with_its_reasons(t: &Waymark) {
    let (layla, anneke) = (t.member("Layla").await, t.member_with_role("Anneke", "moderator").await);
    let sami = t.member("Sami").await;
    let resource = draft(&layla).await;
    let sound = json!({ "language": "es-419", "format": "AUDIO", "url": "https://example.org/a.mp3" });
    let film = json!({ "language": "ase", "format": "SIGN_LANGUAGE", "url": "https://example.org/a.mp4" });
    let input = json!({ "resource": resource, "formats": [sound, film] });
    layla.client.change("reviseResource", input, "resource { id }").await;
    add(t, &layla, &resource, "EASY_READ", "application/pdf", &document("")).await;
    let input = json!({ "resource": resource, "language": "ar", "title": "خمسة أنفاس", "body": "شهيق." });
    layla.client.change("translateResource", input, "resource { id }").await;
    anneke
        .client
        .change("reviewTranslation", json!({ "resource": resource, "language": "ar" }), "resource { id }")
        .await;
    publish(&layla, &anneke, &resource).await;

    let best = async |wish: Value| {
        let mut variables = wish;
        variables["id"] = resource.clone();
        let found = sami.client.ask(BEST, variables).await.data();
        let best = found["node"]["bestFormat"].clone();
        let reasons = best["reasons"].clone();
        (
            format!("{} {}", best["format"]["format"], best["format"]["language"]).replace('"', ""),
            reasons,
            best["format"].clone(),
        )
    };
    let (form, reasons, _) = best(json!({ "languages": ["ar", "en"] })).await;
    assert_eq!((form.as_str(), reasons), ("TEXT ar", json!(["IN_YOUR_LANGUAGE"])), "the translation counts as well");
    let (form, reasons, _) = best(json!({ "languages": ["fr", "es"], "formats": ["AUDIO"] })).await;
    assert_eq!((form.as_str(), reasons), ("AUDIO es-419", json!(["IN_ANOTHER_OF_YOUR_LANGUAGES", "IN_WANTED_FORMAT"])));
    let (form, reasons, _) = best(json!({ "languages": ["ase", "en"], "formats": ["TEXT", "SIGN_LANGUAGE"] })).await;
    assert_eq!(
        (form.as_str(), reasons),
        ("SIGN_LANGUAGE ase", json!(["IN_YOUR_LANGUAGE", "IN_ANOTHER_WANTED_FORMAT"]))
    );
    let (form, reasons, format) = best(json!({ "level": "EASY" })).await;
    let expected = json!(["IN_YOUR_LANGUAGE", "IN_ITS_ORIGINAL_LANGUAGE", "AS_EASY_AS_ASKED"]);
    assert_eq!((form.as_str(), reasons), ("EASY_READ en", expected), "her language is that of the request");
    assert_eq!((&format["readingLevel"], &format["file"]["contentType"]), (&json!("EASY"), &json!("application/pdf")));
    assert_eq!(fetch(t, format["url"].as_str().unwrap(), &[]).await.0, 200);
    let (form, reasons, _) = best(json!({ "languages": ["fr"], "formats": ["LARGE_PRINT"], "level": "EASY" })).await;
    let expected =
        json!(["IN_NONE_OF_YOUR_LANGUAGES", "IN_ITS_ORIGINAL_LANGUAGE", "IN_NO_WANTED_FORMAT", "AS_EASY_AS_ASKED"]);
    assert_eq!((form.as_str(), reasons), ("EASY_READ en", expected), "and where nothing fits, that is said");

    let wrong = sami.client.ask(BEST, json!({ "id": resource, "languages": ["en", "not a tag"] })).await;
    assert_eq!(wrong.code(), "BAD_USER_INPUT");
}
