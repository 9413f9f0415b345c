//! What people here have written about a service, when the service changes where it comes from.

use macro_rules_attribute::apply;
use serde_json::json;

use super::{import, listings, partner, talks, with};
use crate::support::waymark::on_both_databases;

const REVISIONS: &str = "query($id: ID!) { node(id: $id) { ... on Resource { revisions { nodes {
    version title summary reason isMinor changedBy { id } acceptedBy { id }
} } } } }";

#[apply(on_both_databases!)]
async fn words_of_people_here_stay_and_what_gives_way_is_kept(t: &Waymark) {
    let (program, anneke) = (partner(t).await, t.member_with_role("Anneke", "MODERATOR").await);
    let noor = t.member("Noor").await;
    import(t, talks()).await;
    let id = listings(&program).await[0]["id"].clone();
    let suggestion = json!({
        "resource": id, "version": 1, "title": "Talks in the evening", "reason": "It is clearer.",
    });
    let suggested = noor.client.change("suggestRevision", suggestion, "suggestion { id }").await;
    let accept = json!({ "suggestion": suggested["suggestion"]["id"] });
    let accepted = anneke.client.change("acceptRevision", accept, "suggestion { state }").await;
    assert_eq!(accepted["suggestion"]["state"], "ACCEPTED", "{accepted}");

    let report = import(t, with(talks(), "description", json!("For all who want to talk."))).await;
    assert_eq!(report.entries[0].replaced, Vec::<String>::new());
    let listing = listings(&program).await[0].clone();
    assert_eq!(listing["title"]["text"], "Talks in the evening", "nothing has changed there about that");
    assert_eq!((&listing["summary"]["text"], &listing["version"]), (&json!("For all who want to talk."), &json!(3)));

    let renamed = with(with(talks(), "name", json!("Night talks")), "description", json!("For all who want to talk."));
    let report = import(t, renamed.clone()).await;
    assert_eq!(
        (&report.entries[0].replaced, &report.entries[0].changed),
        (&vec!["/name".to_owned()], &vec!["/name".to_owned()])
    );
    assert_eq!(listings(&program).await[0]["title"]["text"], "Night talks");

    let revisions = async |language: &str| {
        let answer = anneke.client.speaking(language).ask(REVISIONS, json!({ "id": id })).await;
        answer.data()["node"]["revisions"]["nodes"].clone()
    };
    let before = |version: u64, title: &str, summary: &str, reason: &str| {
        json!({ "version": version, "title": title, "summary": summary, "reason": reason, "isMinor": false,
            "changedBy": null, "acceptedBy": null })
    };
    let nodes = revisions("en").await;
    let there = "It changed in the directory that it comes from.";
    assert_eq!(nodes[0], before(3, "Talks in the evening", "For all who want to talk.", there));
    assert_eq!(nodes[1], before(2, "Talks in the evening", "For those who want to talk.", there));
    assert_eq!((&nodes[2]["title"], &nodes[2]["reason"]), (&json!("Evening talks"), &json!("It is clearer.")));
    assert!(nodes[2]["changedBy"].is_object());
    let german = revisions("de").await[0]["reason"].clone();
    assert_eq!(german, "Es hat sich in dem Verzeichnis geändert, aus dem es kommt.");

    import(t, renamed).await;
    assert_eq!(revisions("en").await.as_array().unwrap().len(), 3, "the same again keeps nothing");
}
