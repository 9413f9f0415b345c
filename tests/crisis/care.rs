//! How the community looks after lines: what it says is seen at once, and stands before what ships.

use macro_rules_attribute::apply;
use sea_orm::ConnectionTrait;
use serde_json::{Value, json};

use super::{does, line, lines, refused};
use crate::support::client::Client;
use crate::support::waymark::{Person, Waymark, on_both_databases};

const NODE: &str = "query($id: ID!) { node(id: $id) { ... on CrisisLine {
    version isHidden hiddenReason phone { dial } confidence evidenceDate sources { confirms { text } } assuranceInWords
    assurance { checkedOn isDue by { displayName } }
    shippedChange { isWithdrawn differences { field before after } }
    changes { nodes { verb note checkedOn by { displayName } differences { field before after } } } } } }";

async fn seen(client: &Client, id: &Value) -> Value {
    client.ask(NODE, json!({ "id": id })).await.data()["node"].take()
}

/// Of how many changes of lines this client is told.
async fn told(client: &Client) -> usize {
    let asked = client.ask("{ changes(kinds: [CRISIS_LINE]) { nodes { kind } } }", Value::Null).await.data();
    asked["changes"]["nodes"].as_array().unwrap().len()
}

async fn steward(t: &Waymark) -> Person {
    t.member_with_role("Priya", "steward").await
}

#[apply(on_both_databases!)]
async fn somebody_makes_sure_of_a_line_and_everybody_reads_that(t: &Waymark) {
    let adviser = t.member_with_role("Anneke", "professional").await;
    let (member, reader) = (t.member("Layla").await, t.visitor().speaking("de"));
    let id = line(&reader, "DE", "08001110111").await;
    let (visitor, before) = (t.visitor(), seen(&t.visitor(), &id).await);
    assert_eq!(before["assurance"], Value::Null);
    let sentence = before["assuranceInWords"].as_str().unwrap();
    assert!(sentence.starts_with("Nobody from this community has checked this yet."), "{sentence}");

    let input = json!({ "crisisLine": id, "checkedOn": "2026-01-10", "note": "They answered at once." });
    does(&adviser, "assureCrisisLine", input).await;
    let plain = |text: &Value| text.as_str().unwrap().replace(['\u{2068}', '\u{2069}'], "");
    let german = seen(&reader, &id).await;
    assert_eq!(
        plain(&german["assuranceInWords"]),
        "Jemand aus dieser Gemeinschaft hat sich am 10. Januar 2026 vergewissert, dass das stimmt."
    );
    assert_eq!(german["assurance"], json!({ "checkedOn": "2026-01-10", "isDue": false, "by": null }));
    assert_eq!(german["changes"], Value::Null);
    let assured_by = seen(&member.client, &id).await["assurance"]["by"].take();
    assert_eq!(assured_by, json!({ "displayName": "Anneke" }), "members may know whom to thank");
    let change = seen(&adviser.client, &id).await["changes"]["nodes"][0].take();
    let expected = json!({ "verb": "ASSURED", "note": "They answered at once.", "checkedOn": "2026-01-10",
        "by": { "displayName": "Anneke" }, "differences": [] });
    assert_eq!(change, expected);
    assert_eq!(told(&visitor).await, 1, "everybody who follows is told");

    t.turn_to("2026-07-09T09:00:00Z");
    let long_ago = seen(&visitor, &id).await;
    assert_eq!(long_ago["assurance"]["isDue"], true);
    assert!(plain(&long_ago["assuranceInWords"]).ends_with("That is a while ago."), "{long_ago}");
}

#[apply(on_both_databases!)]
async fn a_correction_is_seen_at_once_and_says_what_it_rests_on(t: &Waymark) {
    let (steward, visitor) = (steward(t).await, t.visitor());
    let id = line(&visitor, "FR", "3114").await;
    does(&steward, "assureCrisisLine", json!({ "crisisLine": id })).await;
    let facts = json!({ "phones": [{ "dial": "31 15", "local": "3115" }], "website": null,
        "hoursNote": "At night it may take longer." });
    let corrected =
        does(&steward, "correctCrisisLine", json!({ "crisisLine": id, "facts": facts, "version": 1 })).await;
    assert_eq!((&corrected["version"], &corrected["phone"]["dial"]), (&json!(2), &json!("3115")));
    let now = seen(&visitor, &id).await;
    assert_eq!(now["phone"]["dial"], "3115");
    assert_eq!((&now["confidence"], &now["evidenceDate"], &now["sources"]), (&Value::Null, &Value::Null, &json!([])));
    assert_eq!(now["assurance"], Value::Null, "that was another number");
    let sentence = now["assuranceInWords"].as_str().unwrap();
    assert_eq!(sentence, "Somebody from this community wrote this down. Nobody has checked it since.");
    assert_eq!(
        lines(&visitor, "FR", "phone { dial }").await.iter().filter(|it| it["phone"]["dial"] == "3114").count(),
        0
    );

    let change = seen(&steward.client, &id).await["changes"]["nodes"][0].take();
    assert_eq!(change["verb"], "CORRECTED");
    let fields: Vec<&str> =
        change["differences"].as_array().unwrap().iter().map(|it| it["field"].as_str().unwrap()).collect();
    assert_eq!(fields, ["confidence", "evidenceDate", "hoursNote", "phones", "sources", "website"]);
    let late = json!({ "crisisLine": id, "facts": { "hoursNote": null }, "version": 1 });
    assert_eq!(refused(&steward, "correctCrisisLine", late).await, [("CONFLICT".into(), json!(["version"]))]);

    let back = does(&steward, "takeShippedCrisisLine", json!({ "crisisLine": id, "version": 2 })).await;
    assert_eq!(back["phone"]["dial"], "3114");
    assert_eq!(seen(&visitor, &id).await["confidence"], "HIGH");
    let again = json!({ "crisisLine": id });
    assert_eq!(refused(&steward, "takeShippedCrisisLine", again).await, [("CONFLICT".into(), Value::Null)]);
}

#[apply(on_both_databases!)]
async fn what_is_hidden_is_gone_for_all_who_do_not_look_after_it(t: &Waymark) {
    let (steward, member, visitor) = (steward(t).await, t.member("Layla").await, t.visitor());
    let id = line(&visitor, "GB", "116123").await;
    let hidden = does(&steward, "hideCrisisLine", json!({ "crisisLine": id, "reason": "Nobody answers." })).await;
    assert_eq!(hidden["isHidden"], true);
    for client in [&visitor, &member.client] {
        assert_eq!(seen(client, &id).await, Value::Null);
        assert_eq!(line(client, "GB", "116123").await, Value::Null);
    }
    assert_eq!(seen(&steward.client, &id).await["hiddenReason"], "Nobody answers.");
    let waiting = "{ crisisLinesInCare(state: HIDDEN) { nodes { id } } }";
    let asked = steward.client.ask(waiting, Value::Null).await.data();
    assert_eq!(asked["crisisLinesInCare"]["nodes"], json!([{ "id": id }]));
    let twice = json!({ "crisisLine": id, "reason": "Still nobody." });
    assert_eq!(refused(&steward, "hideCrisisLine", twice).await, [("CONFLICT".into(), Value::Null)]);
    does(&steward, "showCrisisLine", json!({ "crisisLine": id })).await;
    assert_eq!(line(&visitor, "GB", "116123").await, id);
    assert_eq!(
        refused(&steward, "showCrisisLine", json!({ "crisisLine": id })).await,
        [("CONFLICT".into(), Value::Null)]
    );
    assert_eq!(told(&visitor).await, 2, "that it went, and that it is back");
}

#[apply(on_both_databases!)]
async fn the_community_adds_a_line_of_its_own(t: &Waymark) {
    let (steward, visitor) = (steward(t).await, t.visitor());
    let facts = json!({ "kind": "LISTENING", "names": [{ "language": "is", "text": "Hjálparsíminn 1717" }],
        "phones": [{ "dial": "1717" }], "languages": ["is", "en"], "openingHours": "Mo-Fr 09:00-17:00; PH off",
        "timeZone": "Atlantic/Reykjavik", "cost": "FREE", "audience": "Anyone.",
        "channels": [{ "kind": "EMAIL", "value": "help@example.is" }],
        "sources": [{ "url": "https://example.is", "confirms": "The number." }] });
    let input = json!({ "country": "is", "facts": facts, "checkedOn": "2026-01-12" });
    let added = does(&steward, "addCrisisLine", input).await;
    let selection = "id isOwn name { text language } localName { text } hours { isOpenNow } costInWords
        channels { kind url } languages { tag name }";
    let found = lines(&visitor.speaking("de"), "IS", selection).await;
    let expected = json!([{ "id": added["id"], "isOwn": true, "name": { "text": "Hjálparsíminn 1717", "language": "is" },
        "localName": null, "hours": { "isOpenNow": true }, "costInWords": "Es kostet nichts.",
        "channels": [{ "kind": "EMAIL", "url": "mailto:help@example.is" }],
        "languages": [{ "tag": "is", "name": "Isländisch" }, { "tag": "en", "name": "Englisch" }] }]);
    assert_eq!(json!(found), expected);
    let asked = visitor.ask("{ crisisCountries { code } }", Value::Null).await.data();
    let codes = asked["crisisCountries"].as_array().unwrap();
    assert!(codes.contains(&json!({ "code": "IS" })) && codes.len() == 54, "{codes:?}");
    let ships = json!({ "crisisLine": added["id"] });
    assert_eq!(refused(&steward, "takeShippedCrisisLine", ships).await, [("CONFLICT".into(), Value::Null)]);
}

#[apply(on_both_databases!)]
async fn what_ships_later_takes_nothing_from_the_community(t: &Waymark) {
    let (steward, visitor) = (steward(t).await, t.visitor());
    let id = line(&visitor, "FR", "3114").await;
    does(&steward, "assureCrisisLine", json!({ "crisisLine": id })).await;
    assert_eq!(seen(&steward.client, &id).await["shippedChange"], Value::Null);
    // As if an older version of the product had shipped another number, of which somebody here made sure.
    older(t, "\"3114\"", "\"3100\"").await;
    let now = seen(&visitor, &id).await;
    assert_eq!((&now["phone"]["dial"], &now["shippedChange"]), (&json!("3100"), &Value::Null), "visitors read ours");
    let change = seen(&steward.client, &id).await["shippedChange"].take();
    assert_eq!(change["isWithdrawn"], false);
    let numbers = change["differences"].as_array().unwrap().iter().find(|it| it["field"] == "phones").unwrap();
    assert_eq!((numbers["before"].as_str(), numbers["after"].as_str()), (Some("3100, 3100"), Some("3114, 3114")));
    let waiting = "{ crisisLinesInCare(state: SHIPPED_CHANGE) { nodes { id } } }";
    let asked = steward.client.ask(waiting, Value::Null).await.data();
    assert_eq!(asked["crisisLinesInCare"]["nodes"], json!([{ "id": id }]));

    // Who makes sure once more has seen what ships: it is not news any more.
    does(&steward, "assureCrisisLine", json!({ "crisisLine": id })).await;
    let after = seen(&steward.client, &id).await;
    assert_eq!((&after["phone"]["dial"], &after["shippedChange"]), (&json!("3100"), &Value::Null));
    does(&steward, "takeShippedCrisisLine", json!({ "crisisLine": id })).await;
    let taken = seen(&visitor, &id).await;
    assert_eq!((&taken["phone"]["dial"], &taken["assurance"]), (&json!("3114"), &Value::Null));
}

/// Has this stand where that stands, in all that the community keeps.
async fn older(t: &Waymark, now: &str, then: &str) {
    let cast = |column: &str| match t.app.db.fresh().get_database_backend() {
        sea_orm::DatabaseBackend::Postgres => format!("replace({column}::text, '{now}', '{then}')::jsonb"),
        _ => format!("replace({column}, '{now}', '{then}')"),
    };
    let sql = format!("UPDATE crisis_line SET facts = {}, shipped = {}", cast("facts"), cast("shipped"));
    t.app.db.fresh().execute_unprepared(&sql).await.unwrap();
}

#[apply(on_both_databases!)]
async fn only_those_look_after_lines_who_are_asked_to(t: &Waymark) {
    let steward = steward(t).await;
    let id = line(&t.visitor(), "FR", "3114").await;
    let program = t.partner(&steward, "READ_RESOURCES").await;
    let query = "mutation($input: HideCrisisLineInput!) { hideCrisisLine(input: $input) { crisisLine { id } } }";
    let input = json!({ "input": { "crisisLine": id, "reason": "No." } });
    for (client, code) in [
        (t.visitor(), "UNAUTHENTICATED"),
        (t.member("Layla").await.client, "FORBIDDEN"),
        (t.member_with_role("Mio", "moderator").await.client, "FORBIDDEN"),
        (program, "FORBIDDEN"),
    ] {
        assert_eq!(client.ask(query, input.clone()).await.code(), code);
        assert_eq!(client.ask("{ crisisLinesInCare { nodes { id } } }", Value::Null).await.code(), code);
    }
    assert_eq!(line(&t.visitor(), "FR", "3114").await, id);
}

#[apply(on_both_databases!)]
async fn two_who_are_the_first_to_touch_a_line_do_not_disturb_each_other(t: &Waymark) {
    let (steward, adviser) = (steward(t).await, t.member_with_role("Anneke", "professional").await);
    let id = line(&t.visitor(), "FR", "3114").await;
    let assure = |person: &Person| {
        let (client, input) = (person.client.clone(), json!({ "crisisLine": id }));
        async move { client.change("assureCrisisLine", input, "crisisLine { id }").await }
    };
    let (one, other) = tokio::join!(assure(&steward), assure(&adviser));
    assert_eq!((&one["userErrors"], &other["userErrors"]), (&json!([]), &json!([])));
    let now = seen(&steward.client, &id).await;
    assert_eq!((&now["version"], now["changes"]["nodes"].as_array().unwrap().len()), (&json!(2), 2));
}
