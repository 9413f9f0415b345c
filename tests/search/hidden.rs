//! What a reader may not see is not found, and what was taken back is found nowhere, by whichever server.

use macro_rules_attribute::apply;
use serde_json::{Value, json};

use super::{SEARCH, done, published, search, titles, translated};
use crate::support::client::Client;
use crate::support::waymark::on_both_databases;

fn guide(title: &str) -> Value {
    json!({ "kind": "GUIDE", "language": "en", "title": title, "summary": "For hard days." })
}

/// Words that stand in one resource each.
const WORDS: [&str; 4] = ["xylophone", "quagmire", "zeppelin", "marzipan"];

#[apply(on_both_databases!)]
async fn what_is_not_published_or_not_reviewed_is_not_found(t: &Waymark) {
    let (layla, anneke) = (t.member("Layla").await, t.member_with_role("Anneke", "MODERATOR").await);
    done(&layla, "createResource", guide("A xylophone")).await;
    let proposed = done(&layla, "createResource", guide("A quagmire")).await;
    done(&layla, "proposeResource", json!({ "resource": proposed })).await;
    let id = published(&layla, &anneke, guide("A zeppelin")).await;
    let input = json!({ "resource": id, "language": "de", "title": "Ein Marzipan" });
    done(&layla, "translateResource", input).await;
    for (word, found) in WORDS.into_iter().zip([0, 0, 1, 0]) {
        // Not even by those who could read it elsewhere, nor with a slip.
        for client in [&layla.client, &anneke.client] {
            assert_eq!(titles(client, word).await.len(), found, "{word}");
        }
    }
    assert_eq!(titles(&layla.client, "zepelin").await, ["A zeppelin"]);
    assert_eq!(titles(&layla.client, "marzipna").await, [""; 0]);
}

#[apply(on_both_databases!)]
async fn who_may_not_read_finds_nothing_to_ask(t: &Waymark) {
    let steward = t.member_with_role("Priya", "STEWARD").await;
    let variables = json!({ "query": "calm" });
    let asked = |client: Client| {
        let variables = variables.clone();
        async move { client.ask(SEARCH, variables).await.body["errors"][0]["extensions"]["code"].clone() }
    };
    assert_eq!(asked(t.visitor()).await, "UNAUTHENTICATED");
    assert_eq!(asked(t.partner(&steward, "READ_MEETINGS").await).await, "SCOPE_MISSING");
    assert_eq!(asked(t.partner(&steward, "READ_RESOURCES").await).await, Value::Null);
    let amal = t.member("Amal").await;
    t.publish_conduct(&steward).await;
    assert_eq!(asked(amal.client.clone()).await, "CONDUCT_NOT_ACCEPTED");
}

#[apply(on_both_databases!)]
async fn what_was_changed_or_taken_back_is_found_nowhere(t: &Waymark) {
    let (layla, anneke) = (t.member("Layla").await, t.member_with_role("Anneke", "MODERATOR").await);
    let id = published(&layla, &anneke, guide("A xylophone")).await;
    translated(&layla, &anneke, &id, "de", "Ein Marzipan", "Für schwere Tage.").await;
    assert_eq!(titles(&layla.client, "marzipan").await, ["A xylophone"]);
    let input = json!({ "resource": id, "title": "A zeppelin", "reason": "It flies." });
    done(&anneke, "reviseResource", input).await;
    assert_eq!(titles(&layla.client, "xylophone").await, [""; 0]);
    assert_eq!(titles(&layla.client, "zeppelin").await, ["A zeppelin"]);
    // Another server has an index of its own.
    let other = t.beside(&[]).await;
    let elsewhere = layla.client.moved_to(&other.visitor());
    assert_eq!(titles(&elsewhere, "zeppelin").await, ["A zeppelin"]);
    let before = search(&layla.client, json!({ "query": "hard days" })).await;
    done(&layla, "archiveResource", json!({ "resource": id })).await;
    for word in ["zeppelin", "marzipan", "hard days", "zepelin", "schwere"] {
        for client in [&layla.client, &elsewhere] {
            let found = search(client, json!({ "query": word })).await;
            assert_eq!(found["totalCount"], 0, "{word}");
            assert_eq!(found["facets"]["kinds"], json!([]), "{word}");
            assert_eq!(found["matches"]["nodes"], json!([]), "{word}");
        }
    }
    other.finish().await;
    assert_eq!(before["totalCount"], 1);
}
