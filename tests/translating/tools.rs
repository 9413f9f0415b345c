//! Translations that are made with a tool of one's own: XLIFF out and in.

use macro_rules_attribute::apply;
use serde_json::{Value, json};

use super::{does, fails, guide, spanish};
use crate::clients::{pip_installed, python_succeeds, skip};
use crate::support::database::Kind;
use crate::support::waymark::{Person, Waymark, on_both_databases};

async fn file(person: &Person, id: &Value) -> String {
    let query = "query($id: ID!) { node(id: $id) { ... on Resource { translationFile(language: \"es\") } } }";
    let data = person.client.ask(query, json!({ "id": id })).await.data();
    data["node"]["translationFile"].as_str().unwrap().to_owned()
}

/// The file with every part said like this.
fn filled(file: &str, say: impl Fn(&str) -> String) -> String {
    file.lines().fold(String::new(), |all, line| {
        let source = line.trim().strip_prefix("<source>").and_then(|rest| rest.strip_suffix("</source>"));
        let target = source.map(|source| format!("<target>{}</target>", say(source))).unwrap_or_default();
        format!("{all}{line}{target}\n")
    })
}

async fn draft(person: &Person, id: &Value) -> Value {
    let query = "query($id: ID!) { node(id: $id) { ... on Resource {
        translations(languages: [\"es\"]) { draft { title summary body sourceVersion } } } } }";
    person.client.ask(query, json!({ "id": id })).await.data()["node"]["translations"][0]["draft"].take()
}

#[apply(on_both_databases!)]
async fn a_text_goes_out_as_a_file_and_comes_back(t: &Waymark) {
    let (layla, anneke) = (t.member("Layla").await, t.member_with_role("Anneke", "moderator").await);
    let sami = t.member("Sami").await;
    let id = guide(&layla, &anneke, "Breathing & <resting>").await;
    let out = file(&sami, &id).await;
    assert_eq!(out.matches("<unit ").count(), 4, "{out}");
    let input = |xliff: &str| json!({ "xliff": xliff });
    let refused = ("BAD_USER_INPUT".to_owned(), json!(["xliff"]));
    assert_eq!(fails(&sami, "importTranslation", input(&out)).await, refused, "nothing is translated yet");
    let back = filled(&out, |source| format!("{source}!"));
    does(&sami, "importTranslation", input(&back)).await;
    let expected = json!({ "title": "Breathing & <resting>!", "summary": "In short.!",
        "body": "Breathe in.!\n\nBreathe out.!", "sourceVersion": 1 });
    assert_eq!(draft(&sami, &id).await, expected);

    // The file has her work in it the next time, and for nobody else before somebody stands by it.
    let again = file(&sami, &id).await;
    assert_eq!(again.matches("state=\"translated\"").count(), 4, "{again}");
    assert!(again.contains("<target>Breathe in.!</target>"), "{again}");
    assert!(!file(&t.member("Noor").await, &id).await.contains("<target>"));
    does(&anneke, "reviewTranslation", spanish(&id)).await;
    assert_eq!(file(&sami, &id).await.matches("state=\"final\"").count(), 4);

    // While she was at it, the text has changed: her work counts, and is behind.
    let longer = json!({ "resource": id, "body": "Breathe in.\n\nBreathe out.\n\nRest.", "reason": "Rest helps." });
    does(&anneke, "reviseResource", longer).await;
    does(&sami, "importTranslation", input(&back)).await;
    assert_eq!(draft(&sami, &id).await["sourceVersion"], 1);
    let newest = file(&sami, &id).await;
    assert_eq!(newest.matches("<unit ").count(), 5);
    let fewer = back.replace(&format!("{}/1", id.as_str().unwrap()), &format!("{}/2", id.as_str().unwrap()));
    assert_eq!(fails(&sami, "importTranslation", input(&fewer)).await, refused, "a part is not there");

    let other = t.member_with_role("Priya", "steward").await;
    let gone = back.replace(id.as_str().unwrap(), other.id.as_str());
    assert_eq!(fails(&sami, "importTranslation", input(&gone)).await.1, json!(["xliff"]));
    for wrong in ["", "<xliff/>", "{}", &back.replace("trgLang=\"es\"", "trgLang=\"?\"")] {
        assert_eq!(fails(&sami, "importTranslation", input(wrong)).await, refused, "{wrong}");
    }
    does(&layla, "archiveResource", json!({ "resource": id })).await;
    let taken_back = fails(&sami, "importTranslation", input(&back)).await;
    assert_eq!(taken_back, ("NOT_FOUND".to_owned(), json!(["xliff"])));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_translators_tool_reads_and_writes_it() {
    let folder = std::env::temp_dir().join(format!("waymark_translators_{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let packages = folder.join("python");
    if !pip_installed("translators-requirements.txt", &packages) {
        std::fs::remove_dir_all(&folder).unwrap();
        return skip("Python with pip and its packages cannot be had here, so no translator's tool reads our files");
    }
    let t = Waymark::start(Kind::Sqlite).await.unwrap();
    let (layla, anneke) = (t.member("Layla").await, t.member_with_role("Anneke", "moderator").await);
    let id = guide(&layla, &anneke, "Salt & <pepper>").await;
    let paths = ["out.xlf", "back.xlf"].map(|name| folder.join(name).to_str().unwrap().to_owned());
    std::fs::write(&paths[0], file(&layla, &id).await).unwrap();
    let settings = [("PYTHONPATH", packages.to_str().unwrap())];
    python_succeeds(&["translators.py", &paths[0], &paths[1], "4"], &settings);
    let back = std::fs::read_to_string(&paths[1]).unwrap();
    does(&layla, "importTranslation", json!({ "xliff": back })).await;
    let said = draft(&layla, &id).await;
    assert_eq!((&said["title"], &said["body"]), (&json!("SALT & <PEPPER>"), &json!("BREATHE IN.\n\nBREATHE OUT.")));
    t.finish().await;
    std::fs::remove_dir_all(&folder).unwrap();
}
