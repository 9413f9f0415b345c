use super::*;
use crate::wire::Keep;

async fn kept(viewer: &Viewer, query: &str) -> Keep {
    let source = DocumentSource::Text(query.to_owned());
    let params = Params { source, is_read_only: true, ..Params::default() };
    community(Limits::default()).execute(params, viewer, |request, _| request).await.keep
}

fn shared(seconds: u32) -> Keep {
    Keep::Shared { seconds }
}

#[tokio::test]
async fn an_answer_is_kept_as_long_as_the_shortest_of_its_fields_allows() {
    for (query, expected) in [
        ("{ greeting }", shared(60)),
        ("{ __typename greeting }", shared(60)),
        ("{ __schema { queryType { name } } }", shared(300)),
        ("{ friends { total } }", shared(30)),
        ("{ friends { nodes { name __typename } } }", shared(30)),
        (
            "{ greeting friends { ...P } } fragment P on Page { nodes { ...F } } fragment F on Friend { name }",
            shared(30),
        ),
        // Nobody's but the one's who asks.
        ("{ friends { nodes { name since } } }", Keep::Checked),
        ("{ friends { nodes { ...F } } } fragment F on Friend { since }", Keep::Checked),
        ("{ friends { nodes { ... on Friend { since } } } }", Keep::Checked),
        // Of what nothing is declared.
        ("{ person { friends { name } } }", Keep::Checked),
        ("{ named { name } }", Keep::Checked),
        ("{ greeting person @skip(if: true) { name } }", Keep::Checked),
        // What is no answer.
        ("{ failing(how: \"fault\") }", Keep::Never),
        ("{ greeting me }", Keep::Never),
    ] {
        assert_eq!(kept(&anonymous(), query).await, expected, "{query}");
    }
}

#[tokio::test]
async fn whoever_is_known_is_asked_again_each_time() {
    for viewer in [member(&[], true), partner(&[Scope::ReadResources])] {
        assert_eq!(kept(&viewer, "{ greeting }").await, Keep::Checked);
    }
}

#[tokio::test]
async fn what_a_cache_gives_to_others_tells_nobodys_budget() {
    let told = async |is_read_only| {
        let source = DocumentSource::Text("{ greeting }".to_owned());
        let params = Params { source, is_read_only, ..Params::default() };
        let limits = Limits { anonymous_budget: 1_000, ..Limits::default() };
        let answer = community(limits).execute(params, &anonymous(), |request, _| request).await;
        let cost = serde_json::to_value(answer.body).unwrap()["extensions"]["cost"].take();
        (cost["requested"].is_number(), cost["remaining"].is_number())
    };
    assert_eq!(told(true).await, (true, false));
    assert_eq!(told(false).await, (true, true));
}
