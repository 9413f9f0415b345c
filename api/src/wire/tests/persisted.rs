use super::*;
use crate::wire::Manifest;
use crate::wire::manifest::Entry;
use crate::wire::persisted::name_of;

const GREETING: &str = "{ greeting }";
const PERSON: &str = "{ person { name } }";

fn manifest(entries: &[(&str, &str)]) -> Manifest {
    Manifest(entries.iter().map(|(id, text)| Entry { id: (*id).to_owned(), text: (*text).to_owned() }).collect())
}

async fn asked(community: &Community, viewer: &Viewer, source: DocumentSource) -> Answered {
    let params = Params { source, ..Params::default() };
    let answer = community.execute(params, viewer, |request, _| request).await;
    Answered { standing: answer.standing, body: serde_json::to_value(answer.body).unwrap() }
}

fn text(text: &str) -> DocumentSource {
    DocumentSource::Text(text.to_owned())
}

fn named(name: impl Into<String>) -> DocumentSource {
    DocumentSource::Named(name.into())
}

#[tokio::test]
async fn a_valid_document_is_found_by_its_hash_from_then_on() {
    let community = community(Limits::default());
    let visitor = anonymous();
    let ask = |source| asked(&community, &visitor, source);
    let unknown = ask(named(name_of(GREETING))).await;
    assert_eq!((unknown.standing, unknown.codes()), (Standing::NotKept, vec!["PERSISTED_QUERY_NOT_FOUND"]));
    assert_eq!(unknown.body["errors"][0]["message"], "PersistedQueryNotFound");
    ask(text(GREETING)).await.data();
    assert_eq!(ask(named(name_of(GREETING))).await.data()["greeting"], "Hello, you");
    let invalid = "{ unknown }";
    assert_eq!(ask(text(invalid)).await.standing, Standing::Invalid);
    assert_eq!(ask(named(name_of(invalid))).await.codes(), ["PERSISTED_QUERY_NOT_FOUND"]);
    assert_eq!(ask(DocumentSource::Unsupported).await.body["errors"][0]["message"], "PersistedQueryNotSupported");
}

#[tokio::test]
async fn a_document_found_by_its_hash_is_checked_like_any_other() {
    let community = community(Limits::default());
    let me = "{ me }";
    asked(&community, &member(&[], true), text(me)).await.data();
    assert_eq!(asked(&community, &anonymous(), named(name_of(me))).await.codes(), ["UNAUTHENTICATED"]);
}

#[tokio::test]
async fn strangers_push_out_each_other_and_nothing_that_is_trusted() {
    let community = community(Limits { kept: 100, ..Limits::default() });
    let community = community.trusting(manifest(&[("0ba5", GREETING)]), false).unwrap();
    let visitor = anonymous();
    let ask = |source| asked(&community, &visitor, source);
    ask(text(PERSON)).await.data();
    for number in 0..20 {
        ask(text(&format!("{{ a{number}: person {{ name }} }}"))).await.data();
    }
    assert_eq!(ask(named(name_of(PERSON))).await.codes(), ["PERSISTED_QUERY_NOT_FOUND"]);
    for name in ["0ba5".to_owned(), name_of(GREETING)] {
        assert_eq!(ask(named(name)).await.data()["greeting"], "Hello, you");
    }
}

#[tokio::test]
async fn where_only_trusted_documents_are_executed_partners_may_send_others() {
    let community = community(Limits::default()).trusting(manifest(&[("0ba5", GREETING)]), true).unwrap();
    let program = partner(&[Scope::ReadResources]);
    asked(&community, &program, text(PERSON)).await.data();
    for viewer in [anonymous(), member(&[Role::Steward], true)] {
        for source in [named("0ba5"), named(name_of(GREETING)), text(GREETING)] {
            asked(&community, &viewer, source).await.data();
        }
        // Not even what a partner has sent before.
        for source in [text(PERSON), named(name_of(PERSON)), named("none"), text("{")] {
            let refused = asked(&community, &viewer, source.clone()).await;
            assert_eq!(refused.codes(), ["DOCUMENT_NOT_TRUSTED"], "{source:?}");
            assert_eq!(refused.standing, Standing::Forbidden);
        }
    }
}

#[test]
fn a_manifest_with_a_document_that_could_not_be_executed_is_refused_by_name() {
    let deep = format!("{{ a: greeting {} }}", "x: greeting ".repeat(40));
    for (text, told) in [("{ unknown }", "unknown"), ("{", "expected"), (deep.as_str(), "30")] {
        let entries = manifest(&[("good", GREETING), ("bad", text)]);
        let error = community(Limits::default()).trusting(entries, false).err().unwrap().source().to_string();
        assert!(error.contains("entry \"bad\"") && error.contains(told), "{error}");
    }
}
