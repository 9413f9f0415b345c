//! What a bystander sees of a letter gives nothing away, in any language: `locales/<tag>/sensitive.txt` lists the words
//! that would.

use super::{catalog, plain};
use crate::i18n::catalog::EMBEDDED;

/// What of a letter shows on a locked screen, and of the dates that it carries in a calendar.
const SEEN_BY_ALL: [&str; 3] = ["-subject", "-preheader", "-calendar-summary"];

/// As far as letters tell words apart: without what lower-casing leaves above a Turkish i, joiners and vowel signs.
fn bare(text: &str) -> String {
    let beside = |c: &char| !matches!(c, '\u{307}' | '\u{200c}' | '\u{200d}' | '\u{64b}'..='\u{652}');
    plain(text).to_lowercase().chars().filter(beside).collect()
}

fn telling_words(tag: &str) -> Vec<String> {
    let file =
        EMBEDDED.get_file(format!("{tag}/sensitive.txt")).unwrap_or_else(|| panic!("{tag} has no sensitive.txt"));
    let lines = file.contents_utf8().unwrap().lines().map(str::trim);
    lines.filter(|line| !line.is_empty() && !line.starts_with('#')).map(bare).collect()
}

#[test]
fn subjects_and_preheaders_give_nothing_away() {
    let (catalog, sentences) = (catalog(), crate::rooms::sentences());
    let seen = sentences.iter().filter(|sentence| SEEN_BY_ALL.iter().any(|end| sentence.id().ends_with(end)));
    let seen: Vec<_> = seen.collect();
    assert!(seen.len() >= 20, "{}", seen.len());
    for locale in catalog.locales() {
        let words = telling_words(locale.tag());
        assert!(words.len() >= 25, "{locale}: only {} words", words.len());
        for sentence in &seen {
            let said = bare(&catalog.text(locale, sentence.as_ref()));
            let told: Vec<_> = words.iter().filter(|word| said.contains(*word)).collect();
            assert!(told.is_empty(), "{locale}: {} says {told:?}", sentence.id());
        }
    }
}
