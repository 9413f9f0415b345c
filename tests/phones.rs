//! What makes an app quick on a slow line: documents that are named instead of sent, answers that are kept and
//! not sent twice, and compression.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should say so and stop")]

use std::io::Read;
use std::path::PathBuf;

use aws_lc_rs::digest::{SHA256, digest};
use macro_rules_attribute::apply;
use serde_json::{Value, json};

use crate::support::client::Client;
use crate::support::process::Process;
use crate::support::waymark::{Waymark, on_both_databases};

const CONDUCT: &str = "{ codeOfConduct { version title { text language } } }";
const DATES: &str = "{ occurrences { nodes { id startsAtLocal going meeting { title { text } } } } }";
const MY_DATES: &str = "{ occurrences { nodes { id startsAtForMe } } }";

fn hash(text: &str) -> String {
    digest(&SHA256, text.as_bytes()).as_ref().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// What Apollo's clients add to a request.
fn persisted(text: &str) -> Value {
    json!({ "persistedQuery": { "version": 1, "sha256Hash": hash(text) } })
}

#[apply(on_both_databases!)]
async fn an_app_names_its_document_and_asks_whether_its_answer_is_still_true(t: &Waymark) {
    let steward = t.member_with_role("Priya", "steward").await;
    t.publish_conduct(&steward).await;
    let app = t.visitor();
    let extensions = persisted(CONDUCT).to_string();
    let by_hash = [("extensions", extensions.as_str())];
    let unknown = app.ask_by_get(&by_hash, &[]).await;
    assert_eq!((unknown.status, unknown.code()), (200, "PERSISTED_QUERY_NOT_FOUND"));

    app.send(&json!({ "query": CONDUCT, "extensions": persisted(CONDUCT) })).await.data();
    let first = app.ask_by_get(&by_hash, &[]).await;
    assert_eq!(first.header("cache-control"), "public, max-age=300");
    let tag = first.header("etag").to_owned();
    assert_eq!(first.data()["codeOfConduct"]["version"], 1);

    let again = app.ask_by_get(&by_hash, &[("If-None-Match", &tag)]).await;
    assert_eq!((again.status, again.body.is_null(), again.header("etag")), (304, true, tag.as_str()));
    let id = format!("sha256:{}", hash(CONDUCT));
    assert_eq!(app.ask_by_get(&[("documentId", &id)], &[("If-None-Match", &tag)]).await.status, 304);

    t.accept_conduct(&steward.client).await;
    t.publish_conduct(&steward).await;
    let changed = app.ask_by_get(&by_hash, &[("If-None-Match", &tag)]).await;
    assert_ne!(changed.header("etag"), tag);
    assert_eq!(changed.data()["codeOfConduct"]["version"], 2);
}

#[apply(on_both_databases!)]
async fn what_everybody_is_told_alike_is_shared_until_somebody_signs_in(t: &Waymark) {
    let member = t.member("Sami").await.client;
    for (who, client, query, control) in [
        ("a visitor", &t.visitor(), DATES, "public, max-age=60"),
        ("a visitor", &t.visitor(), MY_DATES, "private, no-cache"),
        ("a member", &member, DATES, "private, no-cache"),
        ("a member", &member, MY_DATES, "private, no-cache"),
        ("a member", &member, "{ me { displayName } }", "private, no-cache"),
    ] {
        let first = client.ask_by_get(&[("query", query)], &[]).await;
        assert_eq!(first.header("cache-control"), control, "{who}: {query}");
        assert!(first.header("vary").contains("Authorization"), "{who}: {query}");
        let tag = first.header("etag").to_owned();
        assert_eq!(client.ask_by_get(&[("query", query)], &[("If-None-Match", &tag)]).await.status, 304, "{query}");
    }
    let posted = t.visitor().ask(DATES, Value::Null).await;
    assert_eq!(posted.header("cache-control"), "private, no-store");
}

#[apply(on_both_databases!)]
async fn an_answer_in_another_language_is_another_answer(t: &Waymark) {
    let steward = t.member_with_role("Priya", "steward").await;
    t.publish_conduct(&steward).await;
    let mut tags = Vec::new();
    for language in ["en", "ar", "es"] {
        let told = t.visitor().speaking(language).ask_by_get(&[("query", CONDUCT)], &[]).await;
        tags.push(told.header("etag").to_owned());
        assert_eq!(told.header("content-language"), language);
        assert_eq!(told.data()["codeOfConduct"]["title"]["language"], language);
    }
    tags.dedup();
    assert_eq!(tags.len(), 3, "{tags:?}");
}

#[apply(on_both_databases!)]
async fn the_contract_is_sent_again_only_when_it_has_changed(t: &Waymark) {
    for path in ["/schema.graphql", "/.well-known/jwks.json"] {
        let first = fetched(t, path, ("Accept", "*/*")).await;
        assert_eq!(first.headers()["cache-control"], "public, max-age=300", "{path}");
        let tag = first.headers()["etag"].to_str().unwrap();
        let again = fetched(t, path, ("If-None-Match", tag)).await;
        assert_eq!((again.status().as_u16(), &again.headers()["etag"]), (304, &first.headers()["etag"]), "{path}");
        assert!(again.bytes().await.unwrap().is_empty(), "{path}");
    }
}

#[apply(on_both_databases!)]
async fn answers_are_compressed_as_the_client_likes_best(t: &Waymark) {
    let whole = fetched(t, "/schema.graphql", ("Accept-Encoding", "identity")).await.text().await.unwrap();
    for encoding in ["br", "zstd", "gzip"] {
        let packed = fetched(t, "/schema.graphql", ("Accept-Encoding", encoding)).await;
        assert_eq!(packed.headers()["content-encoding"], encoding);
        assert_eq!(packed.headers()["vary"], "Accept-Encoding");
        let packed = packed.bytes().await.unwrap();
        assert!(packed.len() * 2 < whole.len(), "{encoding}: {} of {}", packed.len(), whole.len());
        assert!(unpacked(encoding, &packed) == whole, "{encoding}");
    }
    let query = "{ __schema { types { name description } } }";
    let request = reqwest::Client::new().post(t.visitor().url("/graphql")).header("Accept-Encoding", "br");
    let answer = request.header("Content-Type", "application/json").body(json!({ "query": query }).to_string());
    let answer = answer.send().await.unwrap();
    assert_eq!(answer.headers()["vary"], "Accept, Accept-Language, Authorization, Accept-Encoding");
    let told: Value = serde_json::from_str(&unpacked("br", &answer.bytes().await.unwrap())).unwrap();
    assert!(told["data"]["__schema"]["types"].as_array().unwrap().len() > 50);
}

async fn fetched(t: &Waymark, path: &str, (name, value): (&str, &str)) -> reqwest::Response {
    reqwest::Client::new().get(t.visitor().url(path)).header(name, value).send().await.unwrap()
}

fn unpacked(encoding: &str, bytes: &[u8]) -> String {
    let mut text = String::new();
    match encoding {
        "br" => brotli::Decompressor::new(bytes, 4096).read_to_string(&mut text),
        "zstd" => zstd::Decoder::new(bytes).unwrap().read_to_string(&mut text),
        _ => flate2::read::GzDecoder::new(bytes).read_to_string(&mut text),
    }
    .unwrap();
    text
}

/// The documents of an app, as `relay-compiler` lists them.
fn manifest(name: &str, documents: &Value) -> PathBuf {
    let file = std::env::temp_dir().join(format!("waymark_documents_{}_{name}.json", std::process::id()));
    std::fs::write(&file, documents.to_string()).unwrap();
    file
}

#[apply(on_both_databases!)]
async fn where_only_the_apps_documents_are_trusted_partners_may_send_others(t: &Waymark) {
    const WITHDRAW: &str = "mutation($input: SetPasswordInput!) { setPassword(input: $input) { userErrors { code } } }";
    let steward = t.member_with_role("Priya", "steward").await;
    let member = t.member("Sami").await;
    let partner = t.partner(&steward, "READ_MEETINGS").await;
    let file = manifest(
        &hash(&t.visitor().url("")),
        &json!({ "a3f1": DATES, hash(CONDUCT): CONDUCT, "b7c2": WITHDRAW, "c9d4": "{ me { id } }" }),
    );
    let strict = t.beside(&["--documents=trusted", &format!("--trusted-documents={}", file.to_str().unwrap())]).await;
    let there = |client: &Client| client.moved_to(&strict.visitor());
    let (visitor, member, partner) = (strict.visitor(), there(&member.client), there(&partner));

    for request in
        [json!({ "documentId": "a3f1" }), json!({ "extensions": persisted(DATES) }), json!({ "query": DATES })]
    {
        for client in [&visitor, &member, &partner] {
            client.send(&request).await.data();
        }
    }
    let id = format!("sha256:{}", hash(CONDUCT));
    assert_eq!(visitor.ask_by_get(&[("documentId", &id)], &[]).await.header("cache-control"), "public, max-age=300");
    // Trusted is the document, not whoever sends it.
    assert_eq!(visitor.send(&json!({ "documentId": "c9d4" })).await.code(), "UNAUTHENTICATED");
    assert_eq!(visitor.ask_by_get(&[("documentId", "b7c2")], &[]).await.status, 405);

    let others = "{ topics { nodes { id } } }";
    partner.ask(others, Value::Null).await.data();
    for client in [&visitor, &member] {
        for request in [
            json!({ "query": others }),
            json!({ "query": others, "extensions": persisted(others) }),
            json!({ "extensions": persisted(others) }),
            json!({ "documentId": "none" }),
        ] {
            assert_eq!(client.send(&request).await.code(), "DOCUMENT_NOT_TRUSTED", "{request}");
        }
    }
    strict.finish().await;
    std::fs::remove_file(file).unwrap();
}

#[test]
fn a_server_that_could_not_execute_what_it_is_to_trust_does_not_start() {
    let folder = std::env::temp_dir().join(format!("waymark_untrusted_{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let renamed = manifest("renamed", &json!({ "good": CONDUCT, "e5f6": "{ codeOfConduct { edition } }" }));
    for (settings, told) in [
        (vec![("WAYMARK_TRUSTED_DOCUMENTS", renamed.to_str().unwrap())], "entry \"e5f6\""),
        (vec![("WAYMARK_TRUSTED_DOCUMENTS", "nowhere.json")], "nowhere.json"),
        (vec![("WAYMARK_DOCUMENTS", "trusted")], "--trusted-documents"),
    ] {
        let database = ("DATABASE_URL", "sqlite://waymark.db?mode=rwc");
        let settings: Vec<_> = settings.into_iter().chain([database, ("WAYMARK_LISTEN", "127.0.0.1:0")]).collect();
        for command in ["serve", "check"] {
            let said = Process::fail(&folder, &settings, &[command]);
            assert!(said.contains(told), "{command}: {said}");
        }
    }
    std::fs::remove_dir_all(folder).unwrap();
    std::fs::remove_file(renamed).unwrap();
}
