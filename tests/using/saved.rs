//! What a member keeps for herself.

use entity::resource::ResourceStatus::{Archived, Published};
use macro_rules_attribute::apply;
use serde_json::{Value, json};

use super::{asked, becomes, does, published, refusal, wrong};
use crate::support::waymark::{Person, on_both_databases};

const SAVED: &str = "query($among: [ID!], $first: Int, $after: String) {
    savedResources(among: $among, first: $first, after: $after) {
        nodes { title { text } } pageInfo { hasNextPage endCursor } } }";

async fn saved(person: &Person, variables: Value) -> Vec<String> {
    let data = asked(person, SAVED, variables).await;
    let nodes = data["savedResources"]["nodes"].as_array().unwrap().clone();
    nodes.iter().map(|node| node["title"]["text"].as_str().unwrap().to_owned()).collect()
}

#[apply(on_both_databases!)]
async fn what_is_saved_is_there_for_her_alone_the_latest_first(t: &Waymark) {
    let (breaths, card) = (published(t, "ACTIVITY", "Breaths").await, published(t, "GUIDE", "Card").await);
    let (noor, sami) = (t.member("Noor").await, t.member("Sami").await);
    for resource in [&breaths, &card, &breaths] {
        let payload = does(&noor, "saveResource", json!({ "resource": resource }), "resource { id }").await;
        assert_eq!(payload["resource"]["id"], *resource);
        t.advance(chrono::TimeDelta::seconds(1));
    }
    assert_eq!(saved(&noor, json!({})).await, ["Card", "Breaths"], "saved twice, it stays where it is");
    assert_eq!(saved(&sami, json!({})).await, [""; 0]);
    assert_eq!(saved(&noor, json!({ "among": [breaths, sami.id] })).await, ["Breaths"]);

    let page = asked(&noor, SAVED, json!({ "first": 1 })).await["savedResources"].take();
    assert_eq!(page["pageInfo"]["hasNextPage"], true);
    assert_eq!(saved(&noor, json!({ "after": page["pageInfo"]["endCursor"] })).await, ["Breaths"]);

    for _ in 0..2 {
        does(&noor, "unsaveResource", json!({ "resource": card }), "resource { id }").await;
        assert_eq!(saved(&noor, json!({})).await, ["Breaths"]);
    }
}

#[apply(on_both_databases!)]
async fn what_is_taken_back_is_in_no_list_and_comes_back_to_its_place(t: &Waymark) {
    let (breaths, card) = (published(t, "ACTIVITY", "Breaths").await, published(t, "GUIDE", "Card").await);
    // She may see what is taken back. Here it is gone for her as well.
    let noor = t.member_with_role("Noor", "moderator").await;
    for resource in [&breaths, &card] {
        does(&noor, "saveResource", json!({ "resource": resource }), "resource { id }").await;
        t.advance(chrono::TimeDelta::seconds(1));
    }
    becomes(t, &breaths, Archived).await;
    assert_eq!(saved(&noor, json!({})).await, ["Card"]);
    let no_such = ("NOT_FOUND".to_owned(), json!(["resource"]));
    for verb in ["saveResource", "unsaveResource"] {
        assert_eq!(wrong(&noor, verb, json!({ "resource": breaths })).await, no_such);
        assert_eq!(wrong(&noor, verb, json!({ "resource": noor.id })).await, no_such);
    }
    becomes(t, &breaths, Published).await;
    assert_eq!(saved(&noor, json!({})).await, ["Card", "Breaths"]);
}

#[apply(on_both_databases!)]
async fn her_other_devices_are_told_and_nobody_else(t: &Waymark) {
    let breaths = published(t, "ACTIVITY", "Breaths").await;
    let (noor, sami) = (t.member("Noor").await, t.member("Sami").await);
    let told = async |person: &Person| {
        let query = "query($of: [ID!]) { changes(of: $of, first: 100) { nodes { nodeId } } }";
        let data = asked(person, query, json!({ "of": [breaths] })).await;
        data["changes"]["nodes"].as_array().unwrap().len()
    };
    let (before_noor, before_sami) = (told(&noor).await, told(&sami).await);
    does(&noor, "saveResource", json!({ "resource": breaths }), "resource { id }").await;
    assert_eq!((told(&noor).await, told(&sami).await), (before_noor + 1, before_sami));
}

#[apply(on_both_databases!)]
async fn nothing_is_saved_before_the_ground_rules_are_accepted(t: &Waymark) {
    let breaths = published(t, "ACTIVITY", "Breaths").await;
    let (steward, noor) = (t.member_with_role("Priya", "steward").await, t.member("Noor").await);
    t.publish_conduct(&steward).await;
    assert_eq!(refusal(&noor, "saveResource", json!({ "resource": breaths })).await, "CONDUCT_NOT_ACCEPTED");
    assert_eq!(noor.client.ask(SAVED, json!({})).await.code(), "CONDUCT_NOT_ACCEPTED");
}
