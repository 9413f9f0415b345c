//! Whether a line is open now: by its own clocks, and never by a guess.

use macro_rules_attribute::apply;
use serde_json::{Value, json};

use super::lines;
use crate::support::waymark::{Waymark, on_both_databases};

const HOURS: &str = "phone { dial } hours { openingHours timeZone isAlwaysOpen isOpenNow opensAt inWords nowInWords }";

async fn hours(t: &Waymark, language: &str, country: &str, number: &str) -> Value {
    let lines = lines(&t.visitor().speaking(language), country, HOURS).await;
    lines.iter().find(|line| line["phone"]["dial"] == number).unwrap()["hours"].clone()
}

#[apply(on_both_databases!)]
async fn a_line_in_tokyo_opens_by_the_clocks_of_tokyo(t: &Waymark) {
    // Tuesday and Thursday, 9 to 15 o'clock in Tokyo: 0 to 6 o'clock UTC. The test begins on a Monday.
    let line = ("JP", "0477108869");
    let monday = hours(t, "en", line.0, line.1).await;
    assert_eq!((&monday["isOpenNow"], &monday["opensAt"]), (&json!(false), &json!("2026-01-13T00:00:00Z")));
    t.turn_to("2026-01-13T05:59:59Z");
    assert_eq!(hours(t, "en", line.0, line.1).await["isOpenNow"], true);
    t.turn_to("2026-01-13T06:00:00Z");
    assert_eq!(hours(t, "en", line.0, line.1).await["isOpenNow"], false);
}

#[apply(on_both_databases!)]
async fn a_night_goes_on_past_midnight_and_through_a_change_of_clocks(t: &Waymark) {
    // Daily from 9 to 5 o'clock in Copenhagen, where the clocks are put forward on 29 March at 1:00 UTC.
    let is_open = async || hours(t, "en", "DK", "70201201").await["isOpenNow"].clone();
    for (at, expected) in [
        ("2026-03-28T23:30:00Z", true),
        ("2026-03-29T02:59:00Z", true),
        ("2026-03-29T03:00:00Z", false),
        ("2026-03-29T07:00:00Z", true),
        ("2026-10-25T00:30:00Z", true),
        ("2026-10-25T01:30:00Z", true),
        ("2026-10-25T04:00:00Z", false),
    ] {
        t.turn_to(at);
        assert_eq!(is_open().await, json!(expected), "{at}");
    }
}

#[apply(on_both_databases!)]
async fn what_nobody_knows_is_not_open(t: &Waymark) {
    let unknown = hours(t, "en", "AE", "999").await;
    let expected = json!({ "openingHours": null, "timeZone": null, "isAlwaysOpen": null, "isOpenNow": null, "opensAt": null,
        "inWords": ["The hours are not known."], "nowInWords": "Whether it is open now is not known." });
    assert_eq!(unknown, expected);
    let always = hours(t, "en", "DE", "08001110111").await;
    assert_eq!((&always["isAlwaysOpen"], &always["isOpenNow"]), (&json!(true), &json!(true)));
    let open = "{ crisisHelp(country: \"DE\") { lines(isOpenNow: true) { nodes { hours { isOpenNow } } } } }";
    let told = t.visitor().ask(open, Value::Null).await.data();
    let nodes = told["crisisHelp"]["lines"]["nodes"].as_array().unwrap();
    assert!(!nodes.is_empty() && nodes.iter().all(|node| node["hours"]["isOpenNow"] == true), "{nodes:?}");
}

#[apply(on_both_databases!)]
async fn the_week_is_told_in_words(t: &Waymark) {
    let plain = |told: &Value| {
        let bare = |text: &Value| text.as_str().unwrap().replace(['\u{2068}', '\u{2069}'], "").replace('\u{202f}', " ");
        told["inWords"].as_array().unwrap().iter().map(bare).collect::<Vec<_>>()
    };
    let japanese = hours(t, "en", "JP", "0477108869").await;
    assert_eq!(
        plain(&japanese),
        ["Tuesday and Thursday: 9:00 AM–3:00 PM", "Closed on public holidays.", "Times are in Japan Time."]
    );
    let danish = hours(t, "de", "DK", "70201201").await;
    assert_eq!(plain(&danish)[0], "Jeden Tag: 09:00–05:00");
    let japanese = hours(t, "hi", "JP", "0477108869").await;
    assert!(plain(&japanese)[0].starts_with("मंगलवार और गुरुवार: "), "{japanese}");
}
