use std::collections::{BTreeMap, BTreeSet, HashSet};

use serde_json::Value;

use super::super::facts::{LineKind, Phone};
use super::super::rules::{self, Hours};
use super::*;
use crate::failure::Check;
use crate::i18n::{Catalog, Locale};

/// Nothing of the public record may get lost: whoever takes a line out of the file does so here as well.
const LINES: usize = 197;
const COUNTRIES: usize = 53;

#[test]
fn nothing_in_the_file_is_passed_over() {
    let file: Value = serde_json::from_str(include_str!("lines.json")).unwrap();
    let lines = file["lines"].as_array().unwrap();
    assert_eq!((lines.len(), all().len()), (LINES, LINES));
    for (written, line) in lines.iter().zip(all()) {
        assert_eq!(serde_json::to_value(&line.facts).unwrap(), written["facts"], "{} says more than is read", line.key);
    }
    assert_eq!(compiled_on().to_string(), "2026-11-23");
    let counts = all().iter().fold(BTreeMap::<_, usize>::new(), |mut counts, line| {
        *counts.entry(line.facts.kind).or_default() += 1;
        counts
    });
    use LineKind::{Crisis, EatingDisorders, Emergency, Listening, Youth};
    let expected = [(Emergency, 53), (Crisis, 78), (Listening, 27), (EatingDisorders, 21), (Youth, 18)];
    assert_eq!(counts, expected.into_iter().collect());
    let known = |hours: &Option<String>| hours.is_some();
    assert_eq!(all().iter().filter(|line| known(&line.facts.hours)).count(), 139, "and no hours were guessed");
    assert_eq!(all().iter().map(|line| line.facts.phones.len()).sum::<usize>(), 245);
    assert_eq!(all().iter().filter(|line| line.facts.sms.is_some()).count(), 15);
    assert_eq!(all().iter().map(|line| line.facts.channels.len()).sum::<usize>(), 15);
}

#[test]
fn some_that_everybody_can_look_up_are_there() {
    let dial = |key: &str| {
        let line = all().iter().find(|line| line.key == key).unwrap_or_else(|| panic!("{key}"));
        line.facts.phones.first().map(|phone| phone.dial.clone())
    };
    for (key, number) in [
        ("de-telefonseelsorge", Some("08001110111")),
        ("us-988", Some("988")),
        ("gb-samaritans", Some("116123")),
        ("fr-3114", Some("3114")),
        ("br-cvv-188", Some("188")),
        ("in-tele-manas", Some("14416")),
        ("cn-12356", Some("12356")),
        ("eg-16328", Some("16328")),
        ("us-crisis-text-line", None),
    ] {
        assert_eq!(dial(key).as_deref(), number, "{key}");
    }
}

#[test]
fn every_line_that_ships_would_be_taken_from_a_steward_too() {
    let mut ids = HashSet::new();
    let mut keys = HashSet::new();
    for line in all() {
        let (key, facts) = (&line.key, &line.facts);
        assert!(ids.insert(line.id) && keys.insert(key), "{key} is there twice");
        let mut check = Check::default();
        rules::whole(&mut check, facts, "facts");
        assert!(check.finish().is_ok(), "{key} lacks something");
        facts.phones.iter().for_each(|phone| is_dialled(phone, key));
        let texts = facts.sms.iter().map(|sms| &sms.to);
        texts.for_each(|to| assert_eq!(rules::number(to).unwrap(), *to, "{key}"));
        let sources = facts.sources.iter().filter_map(|source| source.url.as_ref());
        for url in [&facts.chat_url, &facts.website].into_iter().flatten().chain(sources) {
            assert_eq!(rules::address(url).unwrap(), *url, "{key}");
        }
        if let Some(hours) = &facts.hours {
            assert!(Hours::parse(hours).is_some(), "{key}: {hours}");
        }
        if let Some(region) = &facts.region {
            assert_eq!(rules::region(region, line.country).unwrap(), *region, "{key}");
        }
        assert!(!facts.sources.is_empty() && facts.confidence.is_some(), "{key} rests on nothing");
        if facts.evidence_date.is_some() {
            assert!(facts.evidence_day().is_some() || facts.evidence_year().is_some(), "{key}");
        }
    }
}

fn is_dialled(phone: &Phone, key: &str) {
    assert_eq!(rules::number(&phone.dial).unwrap(), phone.dial, "{key}");
    if let Some(number) = &phone.e164 {
        assert_eq!(rules::international(number).unwrap(), *number, "{key}");
    }
    if let Some(extension) = &phone.extension {
        assert_eq!(rules::extension(extension).unwrap(), *extension, "{key}");
    }
}

#[test]
fn every_country_has_an_emergency_number_and_a_name_in_every_language() {
    let catalog = Catalog::embedded().unwrap();
    let countries: BTreeSet<Country> = all().iter().map(|line| line.country).collect();
    assert_eq!(countries.len(), COUNTRIES);
    for country in countries {
        let is_emergency = |line: &&Shipped| line.country == country && line.facts.kind == LineKind::Emergency;
        assert_eq!(all().iter().filter(is_emergency).count(), 1, "{country}");
        for locale in catalog.locales() {
            assert_ne!(country.name(locale), country.code(), "{locale}");
        }
    }
}

#[test]
fn no_name_claims_a_language_twice() {
    for line in all() {
        let languages: HashSet<&Locale> = line.facts.names.iter().map(|name| &name.language).collect();
        assert_eq!(languages.len(), line.facts.names.len(), "{}", line.key);
    }
}
