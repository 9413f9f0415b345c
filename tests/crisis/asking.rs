//! What anybody is told who asks.

use macro_rules_attribute::apply;
use serde_json::{Value, json};

use super::{help, line, lines};
use crate::support::client::Client;
use crate::support::waymark::{Waymark, on_both_databases};

/// All that an app needs, in one request.
const ALL: &str = "country { code name } isCountryGuessed inDanger isUpToDate pageUrl
    emergencyLines { name { text language direction } phone { dial callUrl reachesInWords } alternatives { dial callUrl } }
    lines { nodes { id name { text language } localName { text } kind kindInWords assuranceInWords reliabilityInWords
        phone { dial local e164 callUrl } sms { messageUrl } chatUrl website costInWords languages { tag name }
        hours { inWords nowInWords } audience { text language } sources { url confirms { language } } } }
    directory { name url text }";

#[apply(on_both_databases!)]
async fn one_request_without_signing_in_is_enough(t: &Waymark) {
    let reader = t.visitor().speaking("ar");
    let (mut told, mut fewest) = (Value::Null, u64::MAX);
    // Others at work in the house ask the database as well, though not each time.
    for _ in 0..3 {
        let before = t.app.db.statements();
        told = help(&reader, "DE", ALL).await;
        fewest = fewest.min(t.app.db.statements() - before);
    }
    assert!(fewest <= 2, "{fewest} statements");
    assert_eq!(told["country"], json!({ "code": "DE", "name": "ألمانيا" }));
    assert!(told["inDanger"].as_str().unwrap().contains("112"), "{}", told["inDanger"]);
    assert_eq!(told["pageUrl"], "http://waymark.test/crisis?country=DE");
    assert_eq!((&told["isUpToDate"], &told["isCountryGuessed"]), (&json!(true), &json!(false)));
    let emergency = &told["emergencyLines"][0];
    assert_eq!(emergency["name"], json!({ "text": "الطوارئ", "language": "ar", "direction": "RTL" }));
    assert_eq!(emergency["phone"]["callUrl"], "tel:112");
    assert_eq!(emergency["alternatives"], json!([{ "dial": "110", "callUrl": "tel:110" }]));
    let nodes = told["lines"]["nodes"].as_array().unwrap();
    assert_eq!(nodes.len(), 4);
    let counsel = nodes.iter().find(|node| node["phone"]["dial"] == "08001110111").unwrap();
    assert_eq!(counsel["phone"]["local"], "0800 111 0 111");
    assert_eq!(counsel["phone"]["e164"], "+498001110111");
    assert_eq!(counsel["name"], json!({ "text": "TelefonSeelsorge", "language": "de" }), "it has no other name");
    assert_eq!(counsel["kindInWords"], "مساعدة وقت الأزمة");
    assert_eq!(counsel["hours"]["inWords"], json!(["ليلًا ونهارًا، كل يوم."]));
    assert_eq!(counsel["costInWords"], "مجانًا.");
    assert_eq!(counsel["audience"]["language"], "en", "a note never claims another language");
    assert!(counsel["assuranceInWords"].as_str().unwrap().starts_with("لم يتحقق أحد"), "{counsel}");
    assert_eq!(told["directory"]["url"], "https://findahelpline.com");
}

#[apply(on_both_databases!)]
async fn it_is_told_in_every_language(t: &Waymark) {
    for (language, country, danger) in [
        ("en", "United Kingdom", "call 999"),
        ("de", "Vereinigtes Königreich", "ruf 999 an"),
        ("es", "Reino Unido", "llama al 999"),
        ("fr", "Royaume-Uni", "appelez le 999"),
        ("hi", "यूनाइटेड किंगडम", "999 पर कॉल करें"),
        ("pt-BR", "Reino Unido", "ligue para 999"),
        ("zh-Hans", "英国", "请拨打 999"),
        ("ar", "المملكة المتحدة", "الاتصال بالرقم 999"),
    ] {
        let told = help(&t.visitor().speaking(language), "UK", "country { code name } inDanger").await;
        assert_eq!(told["country"], json!({ "code": "GB", "name": country }), "{language}");
        let sentence = told["inDanger"].as_str().unwrap().replace(['\u{2068}', '\u{2069}'], "");
        assert!(sentence.contains(danger), "{sentence}");
    }
}

#[apply(on_both_databases!)]
async fn a_country_that_nobody_knows_has_a_way_to_help_all_the_same(t: &Waymark) {
    let selection =
        "country { code } isCountryGuessed inDanger emergencyLines { id } lines { nodes { id } } directory { url }";
    for (country, code) in [("IS", json!("IS")), ("nowhere", Value::Null), ("EU", Value::Null)] {
        let told = help(&t.visitor(), country, selection).await;
        assert_eq!(told["country"].get("code").unwrap_or(&Value::Null), &code, "{country}");
        assert_eq!((&told["emergencyLines"], &told["lines"]["nodes"]), (&json!([]), &json!([])));
        assert!(told["inDanger"].as_str().unwrap().contains("emergency number of the country"), "{told}");
        assert_eq!(told["directory"]["url"], "https://findahelpline.com");
    }
}

#[apply(on_both_databases!)]
async fn who_does_not_say_where_she_is_is_asked_with_a_guess(t: &Waymark) {
    let served = t.beside(&["--countries", "DE,AT"]).await;
    let guess = async |client: Client| {
        let told = client.ask("{ crisisHelp { country { code } isCountryGuessed } }", Value::Null).await.data();
        (told["crisisHelp"]["country"]["code"].clone(), told["crisisHelp"]["isCountryGuessed"].clone())
    };
    let at = |waymark: &Waymark, language: &str| waymark.visitor().speaking(language);
    assert_eq!(guess(at(t, "de-AT, en-US;q=0.5")).await, (json!("AT"), json!(true)));
    assert_eq!(guess(at(t, "ar")).await, (Value::Null, json!(false)));
    assert_eq!(guess(at(&served, "en-US")).await, (json!("DE"), json!(true)));
    assert_eq!(guess(at(&served, "en-US, de-AT;q=0.1")).await, (json!("AT"), json!(true)));
    served.finish().await;
}

#[apply(on_both_databases!)]
async fn every_country_begins_with_an_emergency_number(t: &Waymark) {
    let asked = t.visitor().speaking("de").ask("{ crisisCountries { code name } }", Value::Null).await.data();
    let countries = asked["crisisCountries"].as_array().unwrap();
    assert_eq!(countries.len(), 53);
    let place = |code: &str| countries.iter().position(|country| country["code"] == code).unwrap();
    assert!(place("EG") < place("AR") && place("AT") < place("PL"), "as a German index has them: {countries:?}");
    for country in countries {
        let lines = lines(&t.visitor(), country["code"].as_str().unwrap(), "kind phone { dial callUrl }").await;
        assert_eq!(lines[0]["kind"], "EMERGENCY", "{country}");
        let url = lines[0]["phone"]["callUrl"].as_str().unwrap();
        assert_eq!(url, format!("tel:{}", lines[0]["phone"]["dial"].as_str().unwrap()));
    }
}

#[apply(on_both_databases!)]
async fn what_she_can_speak_there_comes_first(t: &Waymark) {
    let names = async |language: &str| {
        let lines = lines(&t.visitor().speaking(language), "FI", "name { text }").await;
        lines.iter().map(|line| line["name"]["text"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(names("ar").await[1], "MIELI Crisis Helpline (Arabic and English)");
    assert_eq!(names("fi").await[1], "Kriisipuhelin");
    let only = "lines(language: \"sv\") { nodes { phone { dial } } }";
    let swedish = help(&t.visitor(), "FI", only).await;
    let numbers = json!([{ "phone": { "dial": "112" } }, { "phone": { "dial": "0925250112" } }]);
    assert_eq!(swedish["lines"]["nodes"], numbers, "and emergency numbers");
    let scottish = "query { crisisHelp(country: \"GB\", region: \"GB-SCT\") {
        lines(kinds: [EATING_DISORDERS]) { nodes { region } } } }";
    let told = t.visitor().ask(scottish, Value::Null).await.data();
    assert_eq!(told["crisisHelp"]["lines"]["nodes"], json!([{ "region": "GB-SCT" }]));
}

#[apply(on_both_databases!)]
async fn all_of_them_can_be_had_page_by_page(t: &Waymark) {
    let query = "query($after: String) { crisisLines(first: 60, after: $after) {
        nodes { id country { code } } pageInfo { hasNextPage endCursor } } }";
    let (mut ids, mut after, mut pages) = (std::collections::HashSet::new(), Value::Null, 0);
    loop {
        let page = t.visitor().ask(query, json!({ "after": after })).await.data()["crisisLines"].take();
        ids.extend(page["nodes"].as_array().unwrap().iter().map(|node| node["id"].as_str().unwrap().to_owned()));
        pages += 1;
        after = page["pageInfo"]["endCursor"].clone();
        if page["pageInfo"]["hasNextPage"] == false {
            break;
        }
    }
    assert_eq!((ids.len(), pages), (197, 4));
    let wrong = t.visitor().ask("{ crisisLines(first: 101) { nodes { id } } }", Value::Null).await;
    assert_eq!(wrong.code(), "PAGE_INVALID");
}

/// What everybody is told alike.
const SHARED: &str =
    "{ crisisHelp(country: \"FR\") { inDanger lines { nodes { name { text } hours { isOpenNow } } } } }";

#[apply(on_both_databases!)]
async fn whoever_stands_between_may_keep_it_for_a_minute(t: &Waymark) {
    let answer = t.visitor().speaking("fr").ask_by_get(&[("query", SHARED)], &[]).await;
    assert_eq!(answer.header("cache-control"), "public, max-age=60");
    assert_eq!(answer.header("content-language"), "fr");
    assert!(answer.header("vary").contains("Accept-Language"));
    let by_whom = "{ crisisHelp(country: \"FR\") { lines { nodes { assurance { by { id } } } } } }";
    let answer = t.visitor().ask_by_get(&[("query", by_whom)], &[]).await;
    assert!(!answer.header("cache-control").contains("public"), "{}", answer.header("cache-control"));
}

#[apply(on_both_databases!)]
async fn a_line_is_a_thing_with_an_id_for_everybody(t: &Waymark) {
    let id = line(&t.visitor(), "FR", "3114").await;
    let query =
        "query($id: ID!) { node(id: $id) { id ... on CrisisLine { phone { dial } changes { nodes { at } } } } }";
    let told = t.visitor().ask(query, json!({ "id": id })).await.data();
    assert_eq!(told["node"], json!({ "id": id, "phone": { "dial": "3114" }, "changes": null }));
    let made_up = json!({ "id": format!("crisisline_{}", "0".repeat(32)) });
    assert_eq!(t.visitor().ask(query, made_up).await.data()["node"], Value::Null);
}
