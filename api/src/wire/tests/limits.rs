use std::time::{Duration, Instant};

use super::*;

#[tokio::test]
async fn each_limit_is_kept() {
    let repeated = |part: &str, times: usize| format!("{{ {} }}", part.repeat(times));
    let aliases: String = (0..31).map(|number| format!("a{number}: greeting ")).collect();
    let deep =
        format!("{{ named {} }}", "{ ... on Person { friends { ... ".repeat(30) + "{ name } " + &"} } ".repeat(30));
    let everywhere: String = (0..60).map(|number| format!("query A{number} {{ ...F }} ")).collect();
    for query in [
        format!("{{ greeting }} #{}", " ".repeat(33_000)),
        repeated("greeting ", 2_001),
        repeated("... { ", 100),
        format!("{{ greeting(name: {}1{}) }}", "[".repeat(20_000), "]".repeat(20_000)),
        format!("{{ {aliases} }}"),
        repeated("greeting @include(if: true) ", 51),
        deep,
        format!("{everywhere} fragment F on Query {{ greeting(name: [{}]) }}", "$a ".repeat(100)),
        "{ friends(first: 100000) { nodes { name } } }".to_owned(),
        "{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }".to_owned(),
        "{ __schema { a: types { name } b: types { name } } }".to_owned(),
    ] {
        let refused = ask(&query).await;
        let short: String = query.chars().take(80).collect();
        assert!(refused.codes().contains(&"TOO_COMPLEX"), "{short}: {}", refused.body);
        assert_eq!(refused.standing, Standing::Invalid, "{short}");
        assert!(refused.body.to_string().len() < 4_000, "{short}");
    }
}

#[tokio::test]
async fn fields_can_be_as_deep_as_the_limit_and_no_deeper() {
    let limits = || Limits { depth: 3, ..Limits::default() };
    let three = "{ ...F } fragment F on Query { person { friends { name } } }";
    assert!(ask_within(limits(), &anonymous(), three, json!({})).await.codes().is_empty());
    let four = "{ __schema { queryType { fields { name } } } }";
    assert_eq!(ask_within(limits(), &anonymous(), four, json!({})).await.codes(), ["TOO_COMPLEX"]);
}

#[tokio::test]
async fn a_page_costs_as_much_as_it_may_hold() {
    let friends = "query ($n: Int) { friends(first: $n) { total nodes { name since } } }";
    for (query, variables, expected) in [
        ("{ greeting }", json!({}), 1),
        (friends, json!({}), 1 + 1 + 1 + 20 * 2),
        (friends, json!({ "n": 5 }), 1 + 1 + 1 + 5 * 2),
        ("{ friends(last: 7) { nodes { ...F } } } fragment F on Friend { name }", json!({}), 1 + 1 + 7),
        ("{ friends(first: 3) { nodes { name } ...P } } fragment P on Page { nodes { since } }", json!({}), 3 + 2 * 3),
        ("{ greeting @skip(if: true) person { name } }", json!({}), 2),
    ] {
        let cost = ask_with(query, variables).await.body["extensions"]["cost"].clone();
        assert_eq!((&cost["requested"], &cost["maximum"]), (&json!(expected), &json!(10_000)), "{query}");
    }
}

#[tokio::test]
async fn fragments_that_multiply_are_harmless() {
    let spreads = |times: usize, depth: usize| -> String {
        let fragment = |number: usize| {
            let next = format!("...F{} ", number + 1).repeat(times);
            format!("fragment F{number} on Query {{ {next} }} ")
        };
        let fragments: String = (0..depth).map(fragment).collect();
        format!("{{ ...F0 }} {fragments} fragment F{depth} on Query {{ greeting }}")
    };
    for (times, depth) in [(2, 62), (2, 150), (3, 100), (20, 20)] {
        let started = Instant::now();
        assert_eq!(ask(&spreads(times, depth)).await.codes(), ["TOO_COMPLEX"], "{times} {depth}");
        assert!(started.elapsed() < Duration::from_secs(2), "{times} {depth}: {:?}", started.elapsed());
    }
    let circle = ask("{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }").await;
    assert_eq!(circle.codes(), ["BAD_REQUEST"]);
}

#[tokio::test]
async fn at_most_ten_errors_are_told_and_nothing_long_is_echoed() {
    let many: String = (0..100).map(|number| format!("unknown{number} ")).collect();
    assert_eq!(ask(&format!("{{ {many} }}")).await.codes().len(), 10);
    for query in [
        format!("{{ {} }}", "x".repeat(190)),
        format!("{{ {}: me }}", "x".repeat(20_000)),
        format!("{{ friends(first: {}) {{ total }} }}", "9".repeat(20_000)),
    ] {
        assert!(ask(&query).await.body.to_string().len() < 500);
    }
    let long = json!({ "n": "y".repeat(20_000) });
    let refused = ask_with("query ($n: Int) { friends(first: $n) { total } }", long).await;
    assert!(refused.body.to_string().len() < 500, "{}", refused.body);
    let flood = json!({ "i": { "text": "a", "list": vec![1; 20_000] } });
    assert_eq!(ask_with("query ($i: Told!) { echo(input: $i) }", flood).await.codes(), ["TOO_COMPLEX"]);
}

#[tokio::test]
async fn what_takes_too_long_is_given_up() {
    let limits = Limits { query_time: Duration::from_millis(20), ..Limits::default() };
    let late = ask_within(limits, &anonymous(), "{ failing(how: \"slow\") }", json!({})).await;
    assert_eq!(late.codes(), ["TIMEOUT"]);
    assert_eq!(late.body["data"], Value::Null);
}

#[tokio::test]
async fn a_change_has_a_time_of_its_own_and_may_have_been_made_when_it_is_over() {
    let late = |query: &'static str, milliseconds| {
        let mutation_time = Duration::from_millis(milliseconds);
        let limits = Limits { query_time: Duration::from_millis(20), mutation_time, ..Limits::default() };
        async move { ask_within(limits, &anonymous(), query, json!({})).await }
    };
    assert_eq!(late("mutation { dawdle(milliseconds: 100) }", 10_000).await.data()["dawdle"], true);
    let change = late("mutation { dawdle(milliseconds: 5000) }", 20).await;
    assert_eq!(change.codes(), ["TIMEOUT"]);
    let query = late("{ failing(how: \"slow\") }", 20).await;
    assert_ne!(change.body["errors"][0]["message"], query.body["errors"][0]["message"]);
}

#[test]
fn documents_are_kept_within_their_limit() {
    let types = TypeSystem::read(&schema().sdl()).unwrap();
    let kept = |bytes| Documents::new(&types, Limits { kept: bytes, ..Limits::default() });
    let roomy = kept(1_000);
    let found = |documents: &Documents, text: &str| {
        documents.find(&DocumentSource::Text(text.to_owned()), &anonymous()).map_err(drop).unwrap()
    };
    let first = found(&roomy, "{ greeting }");
    assert!(Arc::ptr_eq(&first, &found(&roomy, "{ greeting }")));
    let narrow = kept(20);
    let first = found(&narrow, "{ greeting }");
    found(&narrow, "{ person { name } }");
    assert!(!Arc::ptr_eq(&first, &found(&narrow, "{ greeting }")));
}

/// What GraphiQL asks first, in its fullest form (graphql-js 16, `getIntrospectionQuery`).
const INTROSPECTION: &str = include_str!("introspection.graphql");

#[tokio::test]
async fn introspection_is_within_the_defaults() {
    let told = ask(INTROSPECTION).await;
    assert_eq!(told.data()["__schema"]["queryType"]["name"], "Query");
    let cost = told.body["extensions"]["cost"]["requested"].as_u64().unwrap();
    assert!((1_000..5_000).contains(&cost), "the schema is large, but well within what may be asked: {cost}");
}
