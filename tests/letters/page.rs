//! The page on which a member chooses, without signing in and without a script.

use macro_rules_attribute::apply;
use serde_json::{Value, json};

use super::{PREFERENCES, choosing_path, of_a_kind, wants};
use crate::mentorship::{ask, mentor};
use crate::support::waymark::{Person, Waymark, on_both_databases};

/// What a browser sends when all is filled in.
const FILLED_IN: &str = "meetings=weekly&mentoring=daily&resources=hourly&community=never&digest_at=18%3A30&digest_on=6\
                         &quiet_from=22%3A00&quiet_until=07%3A00&lead_times=60%2C+1440&language=en";

/// A mentor, and where she chooses: the link stands in the letter that says that somebody asks her.
async fn at_the_page(t: &Waymark, language: &str) -> (Person, String) {
    let (layla, sami) = (mentor(t, "Layla", language, 1).await, t.member("Sami").await);
    ask(&sami, &layla).await;
    t.run_jobs().await;
    let [letter] = of_a_kind(t, &layla).try_into().unwrap();
    (layla, choosing_path(&letter))
}

async fn stands(person: &Person) -> Value {
    let query = format!("{{ {PREFERENCES} reminderPreferences {{ leadTimes quietFrom quietUntil }} }}");
    person.client.ask(&query, Value::Null).await.data()
}

#[apply(on_both_databases!)]
async fn it_is_in_her_language_shows_what_she_has_chosen_and_changes_nothing(t: &Waymark) {
    let (layla, path) = at_the_page(t, "ar").await;
    wants(&layla, "MENTORING", "WEEKLY").await;
    let before = stands(&layla).await;
    let (status, headers, page) = t.visitor().get(&path).await;
    assert_eq!(status, 200);
    assert_eq!(headers["content-language"], "ar");
    assert_eq!(headers["referrer-policy"], "no-referrer");
    assert_eq!(headers["cache-control"], "no-store");
    assert!(headers["content-security-policy"].to_str().unwrap().starts_with("default-src 'none'"));
    assert!(page.contains(r#"<html lang="ar" dir="rtl">"#), "{page}");
    assert!(page.contains(r#"name="mentoring" value="weekly" checked"#), "{page}");
    assert!(page.contains(r#"name="resources" value="at_once" checked"#), "{page}");
    assert!(page.contains(r#"<option value="ar" lang="ar" dir="rtl" selected>"#), "{page}");
    assert!(!page.contains("Layla") && !page.contains(&layla.email) && !page.contains("<script"), "{page}");
    let first_day = page.split(r#"<select id="digest_on""#).nth(1).unwrap().split("<option").nth(1).unwrap();
    assert!(first_day.starts_with(r#" value="6""#), "a week begins on Saturday where Arabic is spoken: {first_day}");
    assert_eq!(stands(&layla).await, before);
}

#[apply(on_both_databases!)]
async fn what_is_filled_in_is_saved_all_at_once(t: &Waymark) {
    let (layla, path) = at_the_page(t, "ar").await;
    let (status, page) = t.visitor().post(&path, FILLED_IN).await;
    assert_eq!(status, 200, "the way leads back to the page");
    assert!(page.contains(r#"<html lang="en" dir="ltr">"#), "in the language that she has just chosen: {page}");
    assert!(page.contains("Saved."), "{page}");
    assert!(page.contains(r#"name="lead_times" value="1440, 60""#), "the longest first: {page}");
    let kind = |kind: &str, cadence: &str| json!({ "kind": kind, "cadence": cadence });
    let expected = json!({
        "letterPreferences": {
            "kinds": [
                kind("MEETINGS", "WEEKLY"), kind("MENTORING", "DAILY"),
                kind("RESOURCES", "HOURLY"), kind("COMMUNITY", "NEVER"),
            ],
            "digestAt": "18:30", "digestWeekday": "SATURDAY", "discreet": false,
        },
        "reminderPreferences": { "leadTimes": [1_440, 60], "quietFrom": "22:00", "quietUntil": "07:00" },
    });
    assert_eq!(stands(&layla).await, expected, "a box that is not ticked is not sent");
}

#[apply(on_both_databases!)]
async fn what_is_wrong_is_said_beside_it_and_nothing_is_lost_or_saved(t: &Waymark) {
    let (layla, path) = at_the_page(t, "en").await;
    let before = stands(&layla).await;
    let wrong = FILLED_IN
        .replace("quiet_from=22%3A00", "quiet_from=25%3A99%22%3E")
        .replace("lead_times=60%2C+1440", "lead_times=60+soon")
        .replace("community=never", "community=perhaps");
    let (status, page) = t.visitor().post(&path, &wrong).await;
    assert_eq!(status, 422);
    assert!(page.contains("Nothing has been saved yet"), "{page}");
    for (field, sentence) in [
        ("quiet_from", "Please write a time of day such as 22:00."),
        ("lead_times", "A reminder can come from"),
        ("community", "Please choose one of the answers that are offered."),
    ] {
        let error = page.split(&format!(r#"id="{field}-error">"#)).nth(1).unwrap_or_default();
        assert!(error.starts_with(sentence), "{field}: {page}");
        assert!(page.contains(&format!("{field}-error\"")), "{field} says what is wrong with it");
    }
    assert!(page.contains(r#"aria-describedby="quiet_from-error""#), "{page}");
    assert!(page.contains(r#"value="25:99&#34;&#62;""#), "what was typed is kept, as text: {page}");
    assert!(
        page.contains(r#"value="60 soon""#) && page.contains(r#"name="mentoring" value="daily" checked"#),
        "{page}"
    );
    assert_eq!(stands(&layla).await, before);

    let half = FILLED_IN.replace("quiet_until=07%3A00", "quiet_until=");
    let (status, page) = t.visitor().post(&path, &half).await;
    assert_eq!(status, 422);
    assert!(page.contains("Quiet hours need both a beginning and an end."), "{page}");
    let (status, _) = t.visitor().post(&path, &"x".repeat(20_000)).await;
    assert_eq!(status, 422, "what is no form");
    assert_eq!(stands(&layla).await, before);
}

#[apply(on_both_databases!)]
async fn several_leads_are_typed_as_people_type_them(t: &Waymark) {
    let (layla, path) = at_the_page(t, "en").await;
    let typed = |leads: &str| FILLED_IN.replace("60%2C+1440", leads);
    for (leads, expected) in [
        ("90", json!([90])),
        ("+60++1440%2C", json!([1_440, 60])),
        // ٦٠، ٣٠
        ("%D9%A6%D9%A0%D8%8C+%D9%A3%D9%A0", json!([60, 30])),
    ] {
        assert_eq!(t.visitor().post(&path, &typed(leads)).await.0, 200, "{leads}");
        assert_eq!(stands(&layla).await["reminderPreferences"]["leadTimes"], expected, "{leads}");
    }
    for (leads, sentence) in [
        ("", "You can be reminded of a date"),
        ("60+60", "You can be reminded of a date"),
        ("10+20+30+40+50+60", "You can be reminded of a date"),
        ("60+4", "A reminder can come from"),
        ("-60", "A reminder can come from"),
    ] {
        let (status, page) = t.visitor().post(&path, &typed(leads)).await;
        assert_eq!(status, 422, "{leads}");
        let error = page.split(r#"id="lead_times-error">"#).nth(1).unwrap_or_default();
        assert!(error.starts_with(sentence), "{leads}: {page}");
    }
    assert_eq!(stands(&layla).await["reminderPreferences"]["leadTimes"], json!([60, 30]), "nothing more was saved");
}
