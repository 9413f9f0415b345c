use super::super::facts::{Confidence, Phone, Source};
use super::super::shipped;
use super::*;

fn locale(tag: &str) -> Locale {
    tag.parse().unwrap()
}

fn countries(codes: &[&str]) -> Vec<Country> {
    codes.iter().map(|code| code.parse().unwrap()).collect()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn ships(key: &str) -> &'static Shipped {
    shipped::all().iter().find(|line| line.key == key).unwrap()
}

fn kept(of: &Shipped, facts: Option<Facts>) -> Kept {
    Kept {
        id: of.id,
        country: of.country,
        shipped: facts.as_ref().map(|_| of.facts.clone()),
        facts,
        assured_on: None,
        assured_by: None,
        is_hidden: false,
        version: 1,
    }
}

#[test]
fn what_the_community_says_stands_before_what_ships() {
    let ships = ships("de-telefonseelsorge");
    let own = Facts { website: None, ..ships.facts.clone() };
    let line = Line::of(Some(ships), Some(kept(ships, Some(own.clone())))).unwrap();
    assert_eq!((line.word, &*line.facts, &line.shipped), (Word::Corrected, &own, &None));

    let older = Facts { phones: Vec::new(), ..ships.facts.clone() };
    let since = Kept { shipped: Some(older), ..kept(ships, Some(own.clone())) };
    let line = Line::of(Some(ships), Some(since.clone())).unwrap();
    assert_eq!((&*line.facts, line.shipped), (&own, Some(ShippedNews::Changed(&ships.facts))));
    let gone = Line::of(None, Some(since)).unwrap();
    assert_eq!((&*gone.facts, gone.shipped), (&own, Some(ShippedNews::Withdrawn)), "what somebody made sure of stays");

    let hidden = Kept { is_hidden: true, ..kept(ships, None) };
    assert!(Line::of(Some(ships), Some(hidden.clone())).unwrap().is_hidden, "whatever ships");
    assert_eq!(Line::of(None, Some(hidden)), None, "and what ships no more was never ours");
}

#[test]
fn emergencies_come_first_then_what_is_understood_then_what_somebody_made_sure_of() {
    let today = day("2026-01-12");
    let of = |key| Line::of(Some(ships(key)), None).unwrap();
    let rank = |line: &Line, tag: &str| rank(line, &[locale(tag)], today);
    let (emergency, crisis) = (of("fi-emergency"), of("fi-mieli-kriisipuhelin"));
    let arabic = of("fi-mieli-crisis-ar-en");
    assert!(rank(&emergency, "ar") < rank(&arabic, "ar") && rank(&arabic, "ar") < rank(&crisis, "ar"));
    assert!(rank(&crisis, "fi") < rank(&arabic, "fi"));
    let assured = Line { assured_on: Some(day("2026-01-01")), ..crisis.clone() };
    let long_ago = Line { assured_on: Some(day("2025-07-16")), ..crisis.clone() };
    assert!(rank(&assured, "fi") < rank(&crisis, "fi"));
    assert_eq!(rank(&long_ago, "fi"), rank(&crisis, "fi"), "180 days ago");
    assert!(
        rank(&of("jp-inochi-no-denwa-free"), "zh") > rank(&of("hk-suicide-prevention-services"), "zh"),
        "Cantonese"
    );
}

#[test]
fn the_country_is_guessed_from_what_is_asked_for_and_whom_the_community_serves() {
    let guessed = |tags: &[&str], served: &[&str]| {
        let languages: Vec<Locale> = tags.iter().map(|tag| locale(tag)).collect();
        guess(&languages, &countries(served)).map(|country| country.to_string())
    };
    assert_eq!(guessed(&["de-AT", "en-US"], &[]).as_deref(), Some("AT"));
    assert_eq!(guessed(&["ar", "es-419"], &[]), None);
    assert_eq!(guessed(&["en-US"], &["DE", "AT"]).as_deref(), Some("DE"), "browsers are often American");
    assert_eq!(guessed(&["en-US", "de-AT"], &["DE", "AT"]).as_deref(), Some("AT"));
}

#[test]
fn what_confirmed_another_number_confirms_this_one_no_more() {
    let before = ships("de-telefonseelsorge").facts.clone();
    assert_eq!(before.confidence, Some(Confidence::High));
    let phone = Phone { dial: "112".into(), extension: None, e164: None, local: None, reaches: None, note: None };
    let other = Facts { phones: vec![phone], ..before.clone() };
    let after = corrected(&before, other.clone(), false);
    assert_eq!((after.confidence, after.evidence_date, after.sources), (None, None, Vec::new()));
    let named = Facts { sources: vec![Source { url: None, confirms: "112".into() }], ..other.clone() };
    assert_eq!(corrected(&before, named.clone(), true).sources, named.sources);
    let noted = Facts { hours_note: Some("At night it takes longer.".into()), ..before.clone() };
    assert_eq!(corrected(&before, noted.clone(), false), noted);
    assert!(is_another(&before, &other) && !is_another(&before, &noted));
}

#[test]
fn who_wants_a_language_gets_what_speaks_it_and_emergency_numbers() {
    let now = "2026-01-12T09:00:00Z".parse().unwrap();
    let wish = Wish { language: Some(locale("ar")), ..Wish::default() };
    let is_in = |wish: &Wish, key| wish.includes(&Line::of(Some(ships(key)), None).unwrap(), now);
    assert!(is_in(&wish, "fi-mieli-crisis-ar-en") && is_in(&wish, "fi-emergency"));
    assert!(!is_in(&wish, "fi-mieli-kriisipuhelin"));
    let scotland = Wish { region: Some("gb-sct".into()), ..Wish::default() };
    assert!(is_in(&scotland, "gb-beat-sct") && is_in(&scotland, "gb-samaritans") && !is_in(&scotland, "gb-beat-eng"));
    let open = Wish { is_open_now: Some(true), ..Wish::default() };
    assert!(is_in(&open, "gb-samaritans") && !is_in(&open, "ae-emergency"), "nobody knows its hours");
}
