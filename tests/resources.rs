//! Resources from the first draft to what a partner pulls, and back.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should say so and stop")]

use chrono::TimeDelta;
use macro_rules_attribute::apply;
use serde_json::{Value, json};

use crate::support::client::Client;
use crate::support::waymark::{Person, on_both_databases};

const RESOURCE: &str = "resource {
    id kind status version sourceLanguage readingLevel reviewDueOn credit publishedAt updatedAt
    title { text language direction source outdated }
    summary { text language }
    body(language: \"en\") { text language }
    translations { language state title { text } draft { title sourceVersion } }
    formats { language format url }
    service { phone }
}";

const PULL: &str = "query($first: Int, $after: String, $updatedAfter: DateTime, $language: String, $in: [String!]) {
    resources(first: $first, after: $after, updatedAfter: $updatedAfter, language: $language, availableIn: $in) {
        nodes {
            id updatedAt readingLevel reviewDueOn
            title { text language outdated }
            formats { language format url }
            translations { language state }
        }
        pageInfo { hasNextPage endCursor }
    }
}";

fn breathing() -> Value {
    json!({
        "kind": "ACTIVITY",
        "language": "en",
        "title": "Five slow breaths",
        "summary": "For a hard minute.",
        "body": "Breathe in.\n\nBreathe out.",
        "formats": [
            { "language": "en", "format": "TEXT" },
            { "language": "en", "format": "AUDIO", "url": "https://example.org/breaths.mp3" },
        ],
        "readingLevel": "EASY",
        "credit": "DISPLAY_NAME",
    })
}

/// A draft by this person.
async fn draft(person: &Person, input: Value) -> Value {
    let payload = person.client.change("createResource", input, RESOURCE).await;
    assert_eq!(payload["userErrors"], json!([]));
    payload["resource"].clone()
}

async fn publish(person: &Person, id: &Value) -> Value {
    let input = json!({ "resource": id, "reviewDueOn": "2026-07-01" });
    person.client.change("publishResource", input, RESOURCE).await
}

/// A draft by this person, which she proposes.
async fn proposed(person: &Person, input: Value) -> Value {
    let made = draft(person, input).await;
    propose(person, &made["id"]).await;
    made
}

async fn propose(person: &Person, id: &Value) {
    let payload = person.client.change("proposeResource", json!({ "resource": id }), RESOURCE).await;
    assert_eq!(payload["resource"]["status"], "PROPOSED");
}

async fn translate(person: &Person, id: &Value, language: &str, title: &str) -> Value {
    let input = json!({ "resource": id, "language": language, "title": title });
    person.client.change("translateResource", input, RESOURCE).await
}

async fn pull(program: &Client, variables: Value) -> Value {
    program.ask(PULL, variables).await.data()["resources"].clone()
}

/// What the program gets, by title.
async fn titles(program: &Client, variables: Value) -> Vec<String> {
    let pulled = pull(program, variables).await;
    let nodes = pulled["nodes"].as_array().unwrap().clone();
    nodes.iter().map(|node| node["title"]["text"].as_str().unwrap().to_owned()).collect()
}

#[apply(on_both_databases!)]
async fn a_draft_is_its_authors_and_the_reviewers_until_it_is_published(t: &Waymark) {
    let layla = t.member("Layla").await;
    let sami = t.member("Sami").await;
    let anneke = t.member_with_role("Anneke", "moderator").await;
    let program = t.partner(&t.member_with_role("Priya", "steward").await, "READ_RESOURCES").await;

    let made = draft(&layla, breathing()).await;
    assert_eq!(made["status"], "DRAFT");
    assert_eq!(made["credit"], "Layla");
    assert_eq!(made["service"], Value::Null);
    assert_eq!(made["formats"][1]["url"], "https://example.org/breaths.mp3");
    assert_eq!(
        made["title"],
        json!({ "text": "Five slow breaths", "language": "en", "direction": "LTR", "source": true, "outdated": false })
    );

    let id = json!({ "id": made["id"] });
    let node = "query($id: ID!) { node(id: $id) { id } }";
    let drafts = "{ draftResources { nodes { id } } }";
    for (client, sees) in [(&layla.client, true), (&anneke.client, true), (&sami.client, false), (&program, false)] {
        assert_eq!(client.ask(node, id.clone()).await.data()["node"].is_object(), sees);
        assert_eq!(pull(client, json!({})).await["nodes"], json!([]), "what is listed is published");
    }
    assert_eq!(layla.client.ask(drafts, Value::Null).await.data()["draftResources"]["nodes"], json!([id]));
    assert_eq!(anneke.client.ask(drafts, Value::Null).await.data()["draftResources"]["nodes"], json!([id]));
    assert_eq!(sami.client.ask(drafts, Value::Null).await.data()["draftResources"]["nodes"], json!([]));
    assert_eq!(t.visitor().ask(node, id.clone()).await.data()["node"], Value::Null);

    let unseen = sami.client.change("archiveResource", json!({ "resource": made["id"] }), RESOURCE).await;
    assert_eq!(unseen["userErrors"][0]["code"], "NOT_FOUND", "as if it had never been");
    let publishing = "mutation($input: PublishResourceInput!) { publishResource(input: $input) { resource { id } } }";
    let input = json!({ "input": { "resource": made["id"], "reviewDueOn": "2026-07-01" } });
    assert_eq!(layla.client.ask(publishing, input).await.code(), "FORBIDDEN");

    propose(&layla, &made["id"]).await;
    let published = publish(&anneke, &made["id"]).await["resource"].clone();
    assert_eq!((&published["status"], &published["reviewDueOn"]), (&json!("PUBLISHED"), &json!("2026-07-01")));
    for client in [&layla.client, &sami.client, &program] {
        assert_eq!(titles(client, json!({})).await, ["Five slow breaths"]);
        assert!(client.ask(node, id.clone()).await.data()["node"].is_object());
    }
    let again = publish(&anneke, &made["id"]).await;
    assert_eq!(again["userErrors"][0]["code"], "CONFLICT");

    let archived = layla.client.change("archiveResource", json!({ "resource": made["id"] }), RESOURCE).await;
    assert_eq!(archived["resource"]["status"], "ARCHIVED");
    assert_eq!(titles(&program, json!({})).await, Vec::<String>::new());
    assert_eq!(program.ask(node, id.clone()).await.data()["node"], Value::Null);
    let over = layla.client.change("reviseResource", json!({ "resource": made["id"], "title": "Six" }), RESOURCE).await;
    assert_eq!(over["userErrors"][0]["code"], "CONFLICT");
}

#[apply(on_both_databases!)]
async fn a_translation_is_read_once_it_is_reviewed_and_outdated_once_the_original_changes(t: &Waymark) {
    let layla = t.member("Layla").await;
    let anneke = t.member_with_role("Anneke", "moderator").await;
    let program = t.partner(&t.member_with_role("Priya", "steward").await, "READ_RESOURCES").await;
    let spanish = program.speaking("es-MX");
    let id = proposed(&layla, breathing()).await["id"].clone();
    publish(&anneke, &id).await;
    let pulled = async || pull(&spanish, json!({ "language": "es" })).await["nodes"][0].clone();

    assert_eq!(pulled().await["translations"], json!([{ "language": "es", "state": "MISSING" }]));
    let translated = translate(&layla, &id, "ES", "Cinco respiraciones lentas").await["resource"].clone();
    let draft = json!({ "title": "Cinco respiraciones lentas", "sourceVersion": 1 });
    assert_eq!(translated["translations"][1]["draft"], draft);
    let waiting = pulled().await;
    assert_eq!(waiting["translations"], json!([{ "language": "es", "state": "DRAFT" }]));
    assert_eq!(waiting["title"]["language"], "en", "a draft is not shown");
    assert_eq!(titles(&program, json!({ "in": ["es"] })).await, Vec::<String>::new());

    let review = json!({ "resource": id, "language": "es" });
    let reviewed = anneke.client.change("reviewTranslation", review.clone(), RESOURCE).await;
    assert_eq!(reviewed["resource"]["translations"][1]["draft"], Value::Null);
    let read = pulled().await;
    assert_eq!(read["title"], json!({ "text": "Cinco respiraciones lentas", "language": "es", "outdated": false }));
    assert_eq!(read["translations"], json!([{ "language": "es", "state": "REVIEWED" }]));
    assert_eq!(titles(&program, json!({ "in": ["ar", "es"] })).await.len(), 1);
    let nothing = anneke.client.change("reviewTranslation", review.clone(), RESOURCE).await;
    assert_eq!(nothing["userErrors"][0]["code"], "CONFLICT");

    let revision = json!({ "resource": id, "title": "Six slow breaths", "reason": "One more helps." });
    let by_author = layla.client.change("reviseResource", revision.clone(), RESOURCE).await;
    assert_eq!(by_author["userErrors"][0]["code"], "CONFLICT", "a published text changes through those who review");
    let revised = anneke.client.change("reviseResource", revision, RESOURCE).await["resource"].clone();
    assert_eq!((&revised["version"], &revised["body"]["text"]), (&json!(2), &json!("Breathe in.\n\nBreathe out.")));
    let behind = pulled().await;
    assert_eq!(behind["title"], json!({ "text": "Cinco respiraciones lentas", "language": "es", "outdated": true }));
    assert_eq!(behind["translations"], json!([{ "language": "es", "state": "OUTDATED" }]));

    translate(&layla, &id, "es", "Seis respiraciones lentas").await;
    assert_eq!(pulled().await["title"]["text"], "Cinco respiraciones lentas", "readers keep what they have");
    anneke.client.change("reviewTranslation", review, RESOURCE).await;
    assert_eq!(
        pulled().await["title"],
        json!({ "text": "Seis respiraciones lentas", "language": "es", "outdated": false })
    );
}

#[apply(on_both_databases!)]
async fn whoever_pulls_page_by_page_misses_nothing_and_goes_on_the_next_night(t: &Waymark) {
    let (layla, anneke) = (t.member("Layla").await, t.member_with_role("Anneke", "moderator").await);
    let program = t.partner(&t.member_with_role("Priya", "steward").await, "READ_RESOURCES").await;
    let mut ids = Vec::new();
    for title in ["one", "two", "three", "four", "five"] {
        let id = proposed(&layla, json!({ "kind": "PROMPT", "language": "en", "title": title })).await["id"].clone();
        publish(&anneke, &id).await;
        ids.push(id);
    }

    // All in the same moment, and yet in an order: pages of two, and the third one changes meanwhile.
    let page = pull(&program, json!({ "first": 2 })).await;
    let revision = json!({ "resource": ids[2], "title": "three again", "reason": "Clearer." });
    anneke.client.change("reviseResource", revision, RESOURCE).await;
    let mut got = page["nodes"].as_array().unwrap().clone();
    let mut cursor = page["pageInfo"]["endCursor"].clone();
    loop {
        let page = pull(&program, json!({ "first": 2, "after": cursor })).await;
        got.extend(page["nodes"].as_array().unwrap().clone());
        cursor = page["pageInfo"]["endCursor"].clone();
        if page["pageInfo"]["hasNextPage"] == false {
            break;
        }
    }
    let got: Vec<&str> = got.iter().map(|node| node["title"]["text"].as_str().unwrap()).collect();
    assert_eq!(got, ["one", "two", "four", "five", "three again"]);

    // As long as her token lasts, the night is short.
    t.advance(TimeDelta::minutes(10));
    let since = t.now();
    translate(&anneke, &ids[0], "de", "eins").await;
    assert_eq!(titles(&program, json!({ "after": cursor })).await, ["one"]);
    assert_eq!(titles(&program, json!({ "updatedAfter": since })).await, Vec::<String>::new());
    let before = since - TimeDelta::seconds(1);
    assert_eq!(titles(&program, json!({ "updatedAfter": before })).await, ["one"]);
}

#[apply(on_both_databases!)]
async fn of_two_who_publish_at_once_one_is_told_that_it_was_done(t: &Waymark) {
    let anneke = t.member_with_role("Anneke", "moderator").await;
    let priya = t.member_with_role("Priya", "steward").await;
    let id = proposed(&t.member("Layla").await, breathing()).await["id"].clone();
    let (one, other) = tokio::join!(publish(&anneke, &id), publish(&priya, &id));
    let mut errors = [one["userErrors"].as_array().unwrap().len(), other["userErrors"].as_array().unwrap().len()];
    errors.sort_unstable();
    assert_eq!(errors, [0, 1]);
}

#[apply(on_both_databases!)]
async fn the_author_is_named_as_she_chose(t: &Waymark) {
    let layla = t.member("Layla").await;
    for (credit, pseudonym, printed) in [
        ("NONE", Value::Null, Value::Null),
        ("DISPLAY_NAME", Value::Null, json!("Layla")),
        ("PSEUDONYM", json!("A walker"), json!("A walker")),
    ] {
        let mut input = breathing();
        input["credit"] = json!(credit);
        input["pseudonym"] = pseudonym;
        assert_eq!(draft(&layla, input).await["credit"], printed);
    }
}

#[apply(on_both_databases!)]
async fn everything_that_is_wrong_is_said_at_once(t: &Waymark) {
    let layla = t.member("Layla").await;
    let input = json!({
        "kind": "SERVICE",
        "language": "xx-nonsense-tag",
        "title": " ",
        "body": "a\u{7}b",
        "formats": [{ "language": "en", "format": "VIDEO" }, { "language": "en", "format": "TEXT", "url": "javascript:x" }],
        "credit": "PSEUDONYM",
    });
    let payload = layla.client.change("createResource", input, RESOURCE).await;
    let errors = payload["userErrors"].as_array().unwrap();
    let fields: Vec<String> = errors
        .iter()
        .map(|error| {
            error["field"].as_array().unwrap().iter().map(|part| part.as_str().unwrap()).collect::<Vec<_>>().join(".")
        })
        .collect();
    assert_eq!(fields, ["kind", "language", "title", "body", "formats.0.url", "formats.1.url", "pseudonym"]);
    assert!(errors.iter().all(|error| error["code"] == "BAD_USER_INPUT"));

    let anneke = t.member_with_role("Anneke", "moderator").await;
    let id = proposed(&layla, breathing()).await["id"].clone();
    let past = json!({ "resource": id, "reviewDueOn": "2026-01-12" });
    let payload = anneke.client.change("publishResource", past, RESOURCE).await;
    assert_eq!(payload["userErrors"][0]["field"], json!(["reviewDueOn"]));
    let payload = translate(&layla, &id, "en", "Five").await;
    assert_eq!(payload["userErrors"][0]["field"], json!(["language"]), "it was written in that language");
    let input = json!({ "resource": id, "language": "de", "title": "Fünf", "sourceVersion": 2 });
    let payload = layla.client.change("translateResource", input, RESOURCE).await;
    assert_eq!(payload["userErrors"][0]["field"], json!(["sourceVersion"]));

    for (query, code) in [
        ("{ resources(first: 101) { nodes { id } } }", "PAGE_INVALID"),
        ("{ resources(after: \"nonsense\") { nodes { id } } }", "CURSOR_INVALID"),
        ("{ resources(availableIn: [\"en\", \"-\"]) { nodes { id } } }", "BAD_USER_INPUT"),
    ] {
        assert_eq!(layla.client.ask(query, Value::Null).await.code(), code, "{query}");
    }
}
