//! What is gathered for a meeting.

use entity::resource::ResourceStatus::{Archived, Published};
use macro_rules_attribute::apply;
use serde_json::{Value, json};

use super::{asked, becomes, does, published, refusal, wrong};
use crate::meeting::{set_up, weekly};
use crate::support::waymark::{Person, Waymark, on_both_databases};

const COLLECTION: &str = "collection { id title { text language } occurrence { id } resources { title { text } } }";

const COLLECTIONS: &str = "query($of: ID!) { meetingCollections(of: $of) {
    nodes { id title { text } meeting { id } resources { title { text } } } } }";

/// The titles of the collections of a meeting or date, each with those of what is in it; `None` where there is no such
/// thing.
async fn of(person: &Person, of: &Value) -> Option<Vec<(String, Vec<String>)>> {
    let data = asked(person, COLLECTIONS, json!({ "of": of })).await;
    let nodes = data["meetingCollections"]["nodes"].as_array()?.clone();
    Some(nodes.iter().map(|node| (text(&node["title"]), titles(node))).collect())
}

fn text(title: &Value) -> String {
    title["text"].as_str().unwrap().to_owned()
}

fn titles(collection: &Value) -> Vec<String> {
    collection["resources"].as_array().unwrap().iter().map(|resource| text(&resource["title"])).collect()
}

/// A facilitator, her meeting and its first date.
async fn meeting(t: &Waymark) -> (Person, Value, Value) {
    let farida = t.member_with_role("Farida", "facilitator").await;
    let meeting = set_up(&farida, weekly()).await;
    let query = "query($id: ID!) { node(id: $id) { ... on Meeting { occurrences(first: 1) { nodes { id } } } } }";
    let found = asked(&farida, query, json!({ "id": meeting })).await;
    (farida, meeting, found["node"]["occurrences"]["nodes"][0]["id"].clone())
}

#[apply(on_both_databases!)]
async fn who_holds_a_meeting_gathers_what_those_who_come_read(t: &Waymark) {
    let (farida, meeting, date) = meeting(t).await;
    let noor = t.member("Noor").await;
    let mut resources = Vec::new();
    for (kind, title) in [("PROMPT", "Asking"), ("TOOL", "Breaths"), ("GUIDE", "Card")] {
        resources.push(published(t, kind, title).await);
    }
    let [asking, breaths, card] = resources.try_into().unwrap();
    let input = json!({ "of": meeting, "title": "To begin with", "resources": [breaths, asking, breaths] });
    let made = does(&farida, "createCollection", input, COLLECTION).await["collection"].clone();
    assert_eq!(made["title"], json!({ "text": "To begin with", "language": "en" }));
    assert_eq!(made["occurrence"], Value::Null);
    let input = json!({ "of": date, "title": "لهذا المساء", "language": "ar" });
    let evening = does(&farida, "createCollection", input, COLLECTION).await["collection"].clone();
    assert_eq!((&evening["title"]["language"], &evening["occurrence"]["id"]), (&json!("ar"), &date));

    let to_begin_with =
        |titles: &[&str]| ("To begin with".to_owned(), titles.iter().map(|it| it.to_string()).collect());
    let first = vec![to_begin_with(&["Breaths", "Asking"])];
    assert_eq!(of(&noor, &meeting).await, Some(first.clone()), "what is for all dates");
    let both = [first, vec![("لهذا المساء".to_owned(), vec![])]].concat();
    assert_eq!(of(&noor, &date).await, Some(both), "and for this one");
    assert_eq!(of(&noor, &card).await, None);

    let id = &made["id"];
    let change = async |input: Value| {
        let mut whole = json!({ "collection": id });
        whole.as_object_mut().unwrap().extend(input.as_object().unwrap().clone());
        titles(&does(&farida, "updateCollection", whole, COLLECTION).await["collection"])
    };
    assert_eq!(change(json!({ "add": [card] })).await, ["Breaths", "Asking", "Card"]);
    assert_eq!(change(json!({ "order": [card, asking] })).await, ["Card", "Asking", "Breaths"]);
    assert_eq!(change(json!({ "remove": [asking], "title": "Later" })).await, ["Card", "Breaths"]);
    let later = vec![("Later".to_owned(), vec!["Card".to_owned(), "Breaths".to_owned()])];
    assert_eq!(of(&noor, &meeting).await, Some(later));

    // What is taken back is skipped, and keeps its place meanwhile, also while others are put in order.
    becomes(t, &card, Archived).await;
    assert_eq!(change(json!({ "add": [asking] })).await, ["Breaths", "Asking"]);
    becomes(t, &card, Published).await;
    assert_eq!(change(json!({})).await, ["Card", "Breaths", "Asking"]);

    let removed = does(&farida, "removeCollection", json!({ "collection": id }), "collectionId").await;
    assert_eq!(removed["collectionId"], *id);
    assert_eq!(of(&noor, &meeting).await, Some(vec![]));
    assert_eq!(wrong(&farida, "removeCollection", json!({ "collection": id })).await.0, "NOT_FOUND");
}

#[apply(on_both_databases!)]
async fn a_collection_is_in_the_hands_of_who_holds_the_meeting(t: &Waymark) {
    let (farida, meeting, date) = meeting(t).await;
    let other = t.member_with_role("Layla", "facilitator").await;
    let (steward, noor) = (t.member_with_role("Priya", "steward").await, t.member("Noor").await);
    let make = json!({ "of": meeting, "title": "To begin with" });
    assert_eq!(refusal(&noor, "createCollection", make.clone()).await, "FORBIDDEN");
    assert_eq!(refusal(&other, "createCollection", make.clone()).await, "FORBIDDEN");
    let id = does(&steward, "createCollection", make, COLLECTION).await["collection"]["id"].clone();
    for (verb, input) in [
        ("updateCollection", json!({ "collection": id, "title": "Mine" })),
        ("removeCollection", json!({ "collection": id })),
        ("createCollection", json!({ "of": date, "title": "Mine" })),
    ] {
        assert_eq!(refusal(&other, verb, input).await, "FORBIDDEN", "{verb}");
    }
    does(&farida, "updateCollection", json!({ "collection": id, "title": "Ours" }), COLLECTION).await;
    assert_eq!(of(&noor, &meeting).await.unwrap()[0].0, "Ours");
}

#[apply(on_both_databases!)]
async fn what_is_wrong_is_said_with_its_place(t: &Waymark) {
    let (farida, meeting, _) = meeting(t).await;
    let breaths = published(t, "ACTIVITY", "Breaths").await;
    let long = "x".repeat(121);
    let many = vec![breaths.clone(); 51];
    for (input, code, field) in [
        (json!({ "of": breaths, "title": "x" }), "NOT_FOUND", json!(["of"])),
        (json!({ "of": meeting, "title": " " }), "BAD_USER_INPUT", json!(["title"])),
        (json!({ "of": meeting, "title": long }), "BAD_USER_INPUT", json!(["title"])),
        (json!({ "of": meeting, "title": "x", "language": "?" }), "BAD_USER_INPUT", json!(["language"])),
        (json!({ "of": meeting, "title": "x", "resources": many }), "BAD_USER_INPUT", json!(["resources"])),
        (
            json!({ "of": meeting, "title": "x", "resources": [breaths, meeting] }),
            "NOT_FOUND",
            json!(["resources", "1"]),
        ),
    ] {
        assert_eq!(wrong(&farida, "createCollection", input.clone()).await, (code.to_owned(), field), "{input}");
    }
    becomes(t, &breaths, Archived).await;
    let input = json!({ "of": meeting, "title": "x", "resources": [breaths] });
    let no_such = ("NOT_FOUND".to_owned(), json!(["resources", "0"]));
    assert_eq!(wrong(&farida, "createCollection", input).await, no_such);
    assert_eq!(of(&farida, &meeting).await, Some(vec![]), "nothing was made");
}
