//! The page for people without an app.

use macro_rules_attribute::apply;
use serde_json::json;

use super::{does, line};
use crate::support::waymark::on_both_databases;

/// Each language with its direction, and what the page is called in it.
const TITLES: [(&str, &str, &str); 8] = [
    ("en", "ltr", "Help in a crisis"),
    ("ar", "rtl", "مساعدة وقت الأزمة"),
    ("de", "ltr", "Hilfe in einer Krise"),
    ("es", "ltr", "Ayuda en una crisis"),
    ("fr", "ltr", "De l’aide en cas de crise"),
    ("hi", "ltr", "संकट में मदद"),
    ("pt-BR", "ltr", "Ajuda em uma crise"),
    ("zh-Hans", "ltr", "危机中的帮助"),
];

#[apply(on_both_databases!)]
async fn the_page_speaks_every_language_and_needs_no_script(t: &Waymark) {
    for (language, direction, title) in TITLES {
        let (status, headers, page) = t.visitor().speaking(language).get("/crisis?country=JP").await;
        assert_eq!(status, 200);
        assert!(page.contains(&format!("<html lang=\"{language}\" dir=\"{direction}\">")), "{language}");
        assert!(page.contains(&format!("<h1>{title}</h1>")), "{language}");
        assert_eq!(headers["content-language"], language);
        assert_eq!(headers["cache-control"], "public, max-age=60");
        assert!(headers["vary"].to_str().unwrap().contains("Accept-Language"));
        assert!(headers.get("set-cookie").is_none());
        assert!(headers["content-security-policy"].to_str().unwrap().starts_with("default-src 'none'"));
        assert!(!page.contains("<script") && !page.contains(" onclick"), "{language}");
        assert!(page.contains("href=\"tel:119\"") && page.contains("href=\"tel:0477108869\""), "{language}");
        assert!(page.contains("<option value=\"JP\" selected>"));
        assert!(page.contains("href=\"https://findahelpline.com\""));
    }
}

/// What would end an attribute, if it were let.
const ODD: &str = "/crisis?country=%22%3E%3Cb%3E&language=%22%3E%3Cb%3E";

#[apply(on_both_databases!)]
async fn what_is_in_another_language_says_so(t: &Waymark) {
    let (_, _, page) = t.visitor().speaking("ar").get("/crisis?country=FI").await;
    assert!(page.contains("lang=\"en\" dir=\"ltr\">MIELI Crisis Helpline (Arabic and English)"), "{page}");
    let (_, _, chosen) = t.visitor().speaking("ar").get("/crisis?country=FI&language=de").await;
    assert!(chosen.contains("<html lang=\"de\"") && chosen.contains("name=\"language\" value=\"de\""));
    let (_, _, odd) = t.visitor().get(ODD).await;
    assert!(odd.contains("<html lang=\"en\"") && !odd.contains("\"><b>"), "{odd}");
    let (_, _, nowhere) = t.visitor().get("/crisis").await;
    assert!(nowhere.contains("emergency number of the country where you are") && !nowhere.contains("<h3"), "{nowhere}");
}

#[apply(on_both_databases!)]
async fn who_has_it_is_not_sent_it_again_until_it_changes(t: &Waymark) {
    let steward = t.member_with_role("Priya", "steward").await;
    let visitor = t.visitor();
    let first = visitor.read("/crisis?country=FR", &[]).await;
    let tag = first.header("etag").to_owned();
    assert!(!tag.is_empty());
    let again = visitor.read("/crisis?country=FR", &[("If-None-Match", &tag)]).await;
    assert_eq!((again.status, again.header("etag")), (304, tag.as_str()));
    let id = line(&visitor, "FR", "3114").await;
    does(&steward, "hideCrisisLine", json!({ "crisisLine": id, "reason": "Nobody answers." })).await;
    let changed = visitor.read("/crisis?country=FR", &[("If-None-Match", &tag)]).await;
    assert_eq!(changed.status, 200);
    let (_, _, page) = visitor.get("/crisis?country=FR").await;
    assert!(!page.contains("tel:3114") && page.contains("tel:112"));
}
