//! What is found is told page by page, can be told apart, and is shown where it stands.

use chrono::TimeDelta;
use macro_rules_attribute::apply;
use serde_json::{Value, json};

use super::{SEARCH, marked, published, search, titles, translated};
use crate::support::waymark::{Person, Waymark, on_both_databases};

async fn authors(t: &Waymark) -> (Person, Person) {
    (t.member("Layla").await, t.member_with_role("Anneke", "MODERATOR").await)
}

fn guide(title: &str, body: &str) -> Value {
    json!({ "kind": "GUIDE", "language": "en", "title": title, "summary": "For hard days.", "body": body })
}

fn of(mut input: Value, field: &str, value: Value) -> Value {
    input[field] = value;
    input
}

#[apply(on_both_databases!)]
async fn pages_go_on_where_the_one_before_ended(t: &Waymark) {
    let (layla, anneke) = authors(t).await;
    for number in 0..7 {
        let words = if number % 2 == 0 { "Calm and quiet" } else { "Quiet" };
        published(&layla, &anneke, guide(&format!("{words} number {number}"), "Calm, wherever you are.")).await;
    }
    let whole = titles(&layla.client, "calm").await;
    assert_eq!(whole.len(), 7);
    let (mut paged, mut after) = (Vec::new(), Value::Null);
    loop {
        let found = search(&layla.client, json!({ "query": "calm", "first": 3, "after": after })).await;
        assert_eq!(found["totalCount"], 7);
        let matches = &found["matches"];
        paged.extend(matches["nodes"].as_array().unwrap().iter().map(|node| node["resource"]["title"]["text"].clone()));
        if matches["pageInfo"]["hasNextPage"] == false {
            break;
        }
        after = matches["pageInfo"]["endCursor"].clone();
    }
    assert_eq!(json!(paged), json!(whole));
    let last = search(&layla.client, json!({ "query": "calm", "last": 2 })).await;
    let before = search(
        &layla.client,
        json!({ "query": "calm", "last": 2, "before": last["matches"]["pageInfo"]["startCursor"] }),
    )
    .await;
    let shown = |found: &Value| -> Vec<Value> {
        found["matches"]["nodes"]
            .as_array()
            .unwrap()
            .iter()
            .map(|node| node["resource"]["title"]["text"].clone())
            .collect()
    };
    assert_eq!((json!(shown(&before)), json!(shown(&last))), (json!(whole[3..5]), json!(whole[5..])));
    assert_eq!(before["matches"]["pageInfo"]["hasPreviousPage"], true);
}

#[apply(on_both_databases!)]
async fn what_is_found_can_be_told_apart(t: &Waymark) {
    let (layla, anneke) = authors(t).await;
    let audio = json!([{ "language": "es", "format": "AUDIO", "url": "https://example.org/calm.mp3" }]);
    let easy = of(of(guide("Calm at night", "Breathe."), "readingLevel", json!("EASY")), "formats", audio);
    let id = published(&layla, &anneke, easy).await;
    translated(&layla, &anneke, &id, "pt-BR", "Calma à noite", "Para dias difíceis.").await;
    published(&layla, &anneke, of(guide("Calm by day", "Walk."), "kind", json!("ACTIVITY"))).await;
    let all = search(&layla.client, json!({ "query": "calm" })).await;
    assert_eq!(
        all["facets"],
        json!({
            "kinds": [{ "kind": "ACTIVITY", "count": 1 }, { "kind": "GUIDE", "count": 1 }],
            "languages": [{ "language": "en", "count": 2 }, { "language": "es", "count": 1 },
                { "language": "pt-BR", "count": 1 }],
            "formats": [{ "format": "AUDIO", "count": 1 }],
            "readingLevels": [{ "readingLevel": "EASY", "count": 1 }],
        })
    );
    let filter = json!({ "languages": ["pt", "es"], "kinds": ["GUIDE", "TOOL"], "readingLevels": ["EASY"] });
    let some = search(&layla.client, json!({ "query": "calm", "filter": filter })).await;
    assert_eq!(some["totalCount"], 1);
    // What another kind would give, with the rest as it is.
    assert_eq!(some["facets"]["kinds"], json!([{ "kind": "GUIDE", "count": 1 }]));
    let none = search(&layla.client, json!({ "query": "calm", "filter": { "formats": ["VIDEO"] } })).await;
    assert_eq!(
        (&none["totalCount"], &none["facets"]["formats"]),
        (&json!(0), &json!([{ "format": "AUDIO", "count": 1 }]))
    );
}

#[apply(on_both_databases!)]
async fn the_words_are_shown_where_they_stand(t: &Waymark) {
    let (layla, anneke) = authors(t).await;
    let body =
        format!("{}Anxious people breathe fast.\n\n{}", "Nothing of it here. ".repeat(30), "Nor here. ".repeat(40));
    let id = published(&layla, &anneke, guide("When anxiety comes", &body)).await;
    translated(&layla, &anneke, &id, "ar", "عندما يأتي القلق", "للأيام الصعبة.").await;
    let found = search(&layla.client, json!({ "query": "anxiety breathing" })).await;
    let node = &found["matches"]["nodes"][0];
    assert_eq!(marked(&node["title"]), "When [anxiety] comes");
    let excerpt = marked(&node["excerpt"]);
    assert!(
        excerpt.starts_with('…') && excerpt.ends_with('…') && excerpt.contains("people [breathe] fast."),
        "{excerpt}"
    );
    assert!(excerpt.chars().count() < 230, "{excerpt}");
    // In the language in which they were found, whatever the reader's is; the resource itself is in hers.
    let arabic = search(&layla.client, json!({ "query": "قلق" })).await;
    let node = &arabic["matches"]["nodes"][0];
    assert_eq!(
        (marked(&node["title"]).as_str(), &node["language"], &node["direction"]),
        ("عندما يأتي [القلق]", &json!("ar"), &json!("RTL"))
    );
    assert_eq!(node["resource"]["title"]["text"], "When anxiety comes");
    assert_eq!(marked(&node["excerpt"]), "للأيام الصعبة.");
}

#[apply(on_both_databases!)]
async fn what_is_overdue_for_a_review_comes_later(t: &Waymark) {
    let (layla, anneke) = authors(t).await;
    published(&layla, &anneke, guide("Calm until autumn", "Wait.")).await;
    let soon = (t.now() + TimeDelta::days(10)).date_naive().to_string();
    published(&layla, &anneke, of(guide("Calm until spring", "Wait."), "reviewDueOn", json!(soon))).await;
    // Of two that are as good the one that is due sooner came first, and comes last when that day is over.
    for (days, expected) in [
        (0, ["Calm until spring", "Calm until autumn"]),
        (10, ["Calm until spring", "Calm until autumn"]),
        (1, ["Calm until autumn", "Calm until spring"]),
    ] {
        t.advance(TimeDelta::days(days));
        let layla = t.signed_in(&layla).await;
        assert_eq!(titles(&layla.client, "calm wait").await, expected, "{days} days later");
    }
}

#[apply(on_both_databases!)]
async fn what_cannot_be_looked_for_is_said(t: &Waymark) {
    let layla = t.member_in("Layla", "es", "Europe/Madrid").await;
    let refused = |variables: Value| {
        let client = layla.client.clone();
        async move { client.ask(SEARCH, variables).await.body["errors"].clone() }
    };
    let nothing = refused(json!({ "query": "… ?!" })).await;
    assert_eq!(nothing[0]["message"], "Escribe al menos una palabra para buscar.");
    assert_eq!(nothing[0]["extensions"]["code"], "BAD_USER_INPUT");
    for (variables, field) in [
        (json!({ "query": " " }), json!(["query"])),
        (json!({ "query": "a".repeat(201) }), json!(["query"])),
        (json!({ "query": "calma", "language": "nowhere!" }), json!(["language"])),
        (json!({ "query": "calma", "filter": { "languages": ["es", "!"] } }), json!(["filter", "languages", "1"])),
        (json!({ "query": "calma", "first": 101 }), json!(["first"])),
    ] {
        let errors = refused(variables.clone()).await;
        assert_eq!(errors[0]["extensions"]["field"], field, "{variables} {errors}");
    }
}
