use super::*;

#[tokio::test]
async fn conditions_honour_the_defaults_of_variables() {
    let query = "query ($yes: Boolean = true, $no: Boolean = false) {
        a: greeting @include(if: $no) b: greeting @skip(if: $yes) c: greeting @include(if: $yes) @skip(if: $no)
        ...F @skip(if: $yes)
    } fragment F on Query { d: greeting }";
    assert_eq!(*ask(query).await.data(), json!({ "c": "Hello, you" }));
    let given = ask_with(query, json!({ "yes": false, "no": true })).await;
    assert_eq!(*given.data(), json!({ "a": "Hello, you", "b": "Hello, you", "d": "Hello, you" }));
}

#[tokio::test]
async fn nothing_selected_is_an_empty_object() {
    assert_eq!(*ask("{ greeting @skip(if: true) }").await.data(), json!({}));
    assert_eq!(*ask("{ person { name @skip(if: true) } }").await.data(), json!({ "person": {} }));
}

#[tokio::test]
async fn what_breaks_a_rule_is_refused_before_execution() {
    for query in [
        "",
        "{",
        "query () { greeting }",
        "fragment on on Query { greeting } { ...on }",
        "{ __typename @nope }",
        "{ __typename @include(if: $undefined) }",
        "query ($b: Int!) { greeting @include(if: $b) }",
        "query ($n: Int) { friends(first: $n) { total } ...F } fragment F on Query { failing(how: $n) }",
        "query ($n: String) { failing(how: $n) }",
        "query ($n: String = null) { failing(how: $n) }",
        "query ($n: Int) { echo(input: { text: \"a\", list: [$n] }) }",
        "query ($n: [Int]) { echo(input: { text: \"a\", list: $n }) }",
        "{ person { friends { a: name } } person { friends { a: since } } }",
        "{ greeting(name: \"a\") greeting(name: \"b\") }",
        "{ echo(input: { text: \"a\", text: \"b\" }) }",
        "{ echo(input: { text: \"a\", mood: NOPE }) }",
        "{ echo(input: { text: \"a\", mood }) }",
        "{ greeting(name name: \"a\") }",
        "query A { greeting } query B { greeting }",
        "query ($unused: Int) { greeting }",
        "subscription { greeting }",
        "type A { a: Int } { greeting }",
    ] {
        let refused = ask(query).await;
        assert_eq!(refused.standing, Standing::Invalid, "{query}: {}", refused.body);
        assert!(refused.body.get("data").is_none(), "{query}");
        assert!(refused.codes().iter().all(|code| *code == "BAD_REQUEST"), "{query}: {}", refused.body);
    }
}

#[tokio::test]
async fn what_stock_validation_refuses_wrongly_is_answered() {
    let used_once = ask_with("query ($b: Boolean!) { __typename @include(if: $b) }", json!({ "b": true })).await;
    assert_eq!(*used_once.data(), json!({ "__typename": "Query" }));
    assert_eq!(*ask(r#"{ greeting(name: "\u{1F600}") }"#).await.data(), json!({ "greeting": "Hello, 😀" }));
    assert_eq!(*ask("\"Said\" query A { greeting }").await.data(), json!({ "greeting": "Hello, you" }));
}

#[tokio::test]
async fn values_are_coerced_by_their_types() {
    let echo = "query ($i: Told!) { echo(input: $i) }";
    for (query, variables, expected) in [
        (echo, json!({ "i": { "text": "a" } }), "a 3 none 0 0"),
        (echo, json!({ "i": { "text": "a", "list": 5, "mood": "CALM" } }), "a 3 calm 1 0"),
        (echo, json!({ "i": { "text": "a", "times": 2.0, "inner": { "text": "b" } } }), "a 2 none 0 3"),
        ("{ echo(input: { text: \"a\", list: [1, 2], mood: RESTLESS }) }", json!({}), "a 3 restless 2 0"),
        ("query ($n: Int) { echo(input: { text: \"a\", times: $n }) }", json!({}), "a 3 none 0 0"),
    ] {
        assert_eq!(ask_with(query, variables).await.data()["echo"], expected, "{query}");
    }
    let absent = ask_with("query ($n: String) { greeting(name: $n) }", json!({})).await;
    assert_eq!(*absent.data(), json!({ "greeting": "Hello, you" }));
    let large = ask("{ identified(id: 12345678901234567890123) }").await;
    assert_eq!(*large.data(), json!({ "identified": "12345678901234567890123" }));
}

#[tokio::test]
async fn wrong_values_are_the_senders_to_mend() {
    let friends = "query ($n: Int) { friends(first: $n) { total } }";
    let moment = "query ($at: DateTime!) { moment(at: $at) }";
    let greeting = "query ($name: String!) { greeting(name: $name) }";
    for (query, variables) in [
        ("{ friends(first: 2147483648) { total } }", json!({})),
        ("{ moment(at: \"yesterday\") }", json!({})),
        ("{ moment(at: [\"2026-01-31T17:30:00Z\"]) }", json!({})),
        ("{ greeting(name: \"a\\u0000b\") }", json!({})),
        ("query ($name: String = \"\\u0000\") { greeting(name: $name) }", json!({})),
        (friends, json!({ "n": 2_147_483_648_u64 })),
        (friends, json!({ "n": 1.5 })),
        (friends, json!({ "n": "1" })),
        (moment, json!({ "at": "yesterday" })),
        (moment, json!({ "at": ["2026-01-31T17:30:00Z"] })),
        (greeting, json!({ "name": "a\0b" })),
        (greeting, json!({ "name": null })),
        (greeting, json!({})),
    ] {
        let refused = ask_with(query, variables).await;
        assert_eq!(refused.standing, Standing::Invalid, "{query}");
        assert_eq!(refused.codes(), ["BAD_USER_INPUT"], "{query}: {}", refused.body);
        assert!(!refused.body.to_string().contains("\\u0000"), "{}", refused.body);
    }
    let half = ask(r#"{ greeting(name: "\uD83D") }"#).await;
    assert_eq!(half.codes()[0], "BAD_USER_INPUT");
}

#[tokio::test]
async fn selections_of_the_same_are_run_once() {
    let bumped = ask("mutation { bump(by: 1) { count } ...F } fragment F on Mutation { bump(by: 1) { again } }").await;
    assert_eq!(*bumped.data(), json!({ "bump": { "count": 1, "again": 1 } }));
}

#[tokio::test]
async fn fragments_apply_to_what_they_name() {
    let found = ask("{ found { __typename ... on Named { name } ... on Person { friends { since } } } }").await;
    let expected = json!({ "found": [
        { "__typename": "Person", "name": "Sami", "friends": [{ "since": 2020 }, { "since": 2021 }] },
        { "__typename": "Place", "name": "Cairo" },
    ] });
    assert_eq!(*found.data(), expected);
    let union = ask("{ named { ... on Found { ... on Place { name } ... on Person { friends { name } } } } }").await;
    assert_eq!(*union.data(), json!({ "named": { "friends": [{ "name": "Layla" }, { "name": "Noor" }] } }));
}

#[tokio::test]
async fn fragments_within_fragments_are_followed_as_far_as_documents_may_nest() {
    let opened = "... on Reachable { ... on Named { ".repeat(25);
    let query = format!("{{ named {{ {opened} ... on Person {{ name }} {} }} }}", "} } ".repeat(25));
    assert_eq!(*ask(&query).await.data(), json!({ "named": { "name": "Sami" } }));
}

#[tokio::test]
async fn no_fault_tells_of_itself() {
    for (how, code) in [
        ("problem", "CURSOR_INVALID"),
        ("refusal", "NOT_FOUND"),
        ("fault", "INTERNAL"),
        ("panic", "INTERNAL"),
        ("anything", "INTERNAL"),
    ] {
        let failed = ask(&format!("{{ failing(how: \"{how}\") }}")).await;
        assert_eq!(failed.codes(), [code], "{how}");
        assert_eq!(failed.standing, Standing::Executed, "{how}");
        assert_eq!(failed.body["data"], Value::Null, "{how}");
        assert!(!failed.body.to_string().contains("hunter2"), "{}", failed.body);
    }
}

#[tokio::test]
async fn errors_speak_the_callers_language() {
    let arabic = Viewer { locale: "ar".parse().unwrap(), ..anonymous() };
    let refused = ask_as(&arabic, "{ me }", json!({})).await;
    let message = refused.body["errors"][0]["message"].as_str().unwrap();
    assert!(message.chars().any(|letter| ('\u{600}'..'\u{700}').contains(&letter)), "{message}");
}
