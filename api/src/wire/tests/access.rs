use super::*;

#[tokio::test]
async fn a_root_field_is_closed_until_it_says_who_may_use_it() {
    for viewer in [anonymous(), member(&[Role::Steward], true), partner(&[Scope::ReadResources])] {
        assert_eq!(ask_as(&viewer, "{ forgotten }", json!({})).await.codes(), ["FORBIDDEN"]);
        assert!(ask_as(&viewer, "{ __typename __schema { queryType { name } } }", json!({})).await.codes().is_empty());
    }
}

#[tokio::test]
async fn each_refusal_says_what_is_missing() {
    for (viewer, query, expected) in [
        (anonymous(), "{ me }", Some("UNAUTHENTICATED")),
        (member(&[], false), "{ me }", Some("CONDUCT_NOT_ACCEPTED")),
        (member(&[], true), "{ me }", None),
        (partner(&[Scope::ReadResources]), "{ me }", Some("FORBIDDEN")),
        (partner(&[]), "{ resources }", Some("SCOPE_MISSING")),
        (partner(&[Scope::ReadResources]), "{ resources }", None),
        (member(&[], true), "{ person { email } }", Some("FORBIDDEN")),
        (member(&[Role::Steward], true), "{ person { email } }", None),
    ] {
        let answered = ask_as(&viewer, query, json!({})).await;
        assert_eq!(answered.codes().first().copied(), expected, "{query} {:?}", viewer.who);
        assert_eq!(answered.body.get("data").is_some(), expected.is_none(), "{query}");
    }
}

#[tokio::test]
async fn no_way_of_asking_evades_the_rule() {
    for query in [
        "{ person { e: email } }",
        "{ person { ...F } } fragment F on Person { email }",
        "{ person { ... { ... on Person { email } } } }",
        "{ person { ... on Reachable { email } } }",
        "{ reachable { email } }",
        "{ named { ... on Person { email } } }",
        "{ named { ... on Reachable { email } } }",
        "{ found { ... on Person { email } } }",
        "{ person { email @skip(if: true) } }",
        "{ person { email @include(if: false) } }",
        "query ($no: Boolean = false) { ...F @include(if: $no) } fragment F on Query { person { email } }",
        "{ ...F @skip(if: true) ...G } fragment F on Query { person { email } } fragment G on Query { greeting }",
    ] {
        let refused = ask_as(&member(&[], true), query, json!({})).await;
        assert_eq!(refused.codes(), ["FORBIDDEN"], "{query}");
        assert_eq!(refused.standing, Standing::Forbidden, "{query}");
    }
}

#[tokio::test]
async fn a_refusal_says_where_and_nothing_is_done() {
    let mixed = ask("{ greeting\n  you: me\n}").await;
    let error = &mixed.body["errors"][0];
    assert_eq!(error["path"], json!(["you"]));
    assert_eq!(error["locations"], json!([{ "line": 2, "column": 8 }]));
    assert_eq!(mixed.standing, Standing::Unauthenticated);
    assert!(mixed.body.get("data").is_none());
}

#[tokio::test]
async fn only_the_chosen_operation_counts() {
    let params = Params {
        source: DocumentSource::Text("query A { greeting } query B { me }".to_owned()),
        operation_name: Some("A".to_owned()),
        ..Params::default()
    };
    let answer = community(Limits::default()).execute(params, &anonymous(), |request, _| request).await;
    assert_eq!(answer.standing, Standing::Executed);
}
