//! The catalog as a whole: every message in every language, and what happens when a translator errs.

use super::common::{self, PageTooLarge, TooComplex};
use super::{Catalog, Locale};

mod discreet;
mod overrides;
mod pseudo;
mod same;

super::messages! {
    /// A message whose words are in no language.
    Unworded = "nowhere-unworded";
    /// Text where the wording counts, and a value that it never uses.
    Confused { limit: &'static str = "3", mood: String = "calm".to_owned() } = "common-page-too-large";
}

fn catalog() -> Catalog {
    Catalog::embedded().unwrap()
}

fn locale(tag: &str) -> Locale {
    tag.parse().unwrap()
}

/// Without the invisible marks around what is filled in.
fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

#[test]
fn twenty_four_languages_are_served_on_every_thread() {
    fn shared<T: Send + Sync>(value: T) -> T {
        value
    }
    let catalog = shared(catalog());
    let served: Vec<&str> = catalog.locales().iter().map(Locale::tag).collect();
    let languages = "ar bn de el en es fa fr he hi id it ja ko nl pl pt-BR ru sv sw tr uk vi zh-Hans";
    assert_eq!(served, languages.split(' ').collect::<Vec<_>>());
}

#[test]
fn every_message_is_said_in_every_language() {
    let catalog = catalog();
    assert_eq!(catalog.check(), Vec::<String>::new());
    assert_eq!(catalog.check_messages(&crate::rooms::sentences()), Vec::<String>::new());
}

#[test]
fn arabic_counts_in_six_ways() {
    let (catalog, arabic) = (catalog(), locale("ar"));
    let said = |limit| plain(&catalog.text(&arabic, &PageTooLarge { limit }));
    assert_eq!(said(0), "لا يمكن طلب أي عنصر.");
    assert_eq!(said(1), "يمكنك طلب عنصر واحد في كل مرة كحد أقصى.");
    assert_eq!(said(2), "يمكنك طلب عنصرين في كل مرة كحد أقصى.");
    assert_eq!(said(3), "يمكنك طلب 3 عناصر في كل مرة كحد أقصى.");
    assert_eq!(said(11), "يمكنك طلب 11 عنصرًا في كل مرة كحد أقصى.");
    assert_eq!(said(100), "يمكنك طلب 100 عنصر في كل مرة كحد أقصى.");
}

#[test]
fn numbers_are_written_as_the_language_writes_them() {
    let catalog = catalog();
    let message = TooComplex { cost: 1_234_567, limit: 5 };
    for (tag, number) in
        [("en", "1,234,567"), ("de", "1.234.567"), ("hi", "12,34,567"), ("fr", "1\u{202f}234\u{202f}567")]
    {
        let said = catalog.text(&locale(tag), &message);
        // Set apart, so that its direction and the sentence's do not mix.
        assert!(said.contains(&format!("\u{2068}{number}\u{2069}")), "{tag}: {said}");
    }
}

#[test]
fn a_language_that_is_not_served_hears_the_nearest_or_english() {
    let catalog = catalog();
    let said = |tag: &str| catalog.text(&locale(tag), &common::Unauthenticated);
    assert_eq!(said("pt-PT"), said("pt-BR"));
    assert_eq!(said("de-CH"), said("de"));
    assert_eq!(said("zh-Hant"), said("en"), "another script may not be readable");
    assert_eq!(said("am"), said("en"));
    assert_eq!(said("en-GB"), "Please sign in first.");
}

#[test]
fn a_message_without_words_does_not_fail() {
    assert_eq!(catalog().text(&locale("fr"), &Unworded), "nowhere-unworded");
}

#[test]
fn the_browser_chooses_then_the_member_then_the_community() {
    let catalog = catalog();
    let many = format!("{}fr", "xx,".repeat(10_000));
    for (header, own, chosen) in [
        (Some("ar"), Some("de"), "ar"),
        (Some("pt"), None, "pt-BR"),
        (Some("pt-PT,en;q=0.5"), None, "pt-BR"),
        (Some("zh-CN,zh;q=0.9"), None, "zh-Hans"),
        (Some("zh-TW,en;q=0.5"), None, "en"),
        (Some("zh-TW"), None, "zh-Hans"),
        (Some("fr-CA;q=0.4, de-AT;q=0.8"), None, "de"),
        (Some("am, es;q=0.1"), Some("de"), "es"),
        (Some("de;q=0, *"), Some("hi"), "hi"),
        (Some("EN-us"), None, "en"),
        (Some("am"), Some("hi"), "hi"),
        (Some("am"), Some("yo"), "es"),
        (None, Some("ar-EG"), "ar"),
        (None, None, "es"),
        (Some(""), None, "es"),
        (Some(";;q=,,,q=1;de;q=x, de;q=2, fr;q=NaN, en_US, \u{0}"), None, "es"),
        (Some(many.as_str()), None, "es"),
    ] {
        let own = own.map(locale);
        assert_eq!(catalog.negotiate(header, own.as_ref(), &locale("es")).tag(), chosen, "{header:?}");
    }
    assert_eq!(catalog.negotiate(None, None, &locale("am")).tag(), "en");
}

#[test]
fn messages_and_words_that_disagree_are_found() {
    let found = catalog().check_messages(&samples());
    for expected in [
        "common-unauthenticated is said by no one",
        "nowhere-unworded has no words",
        "common-page-too-large never says its $mood",
        "common-page-too-large chooses a plural by $limit, which is text",
    ] {
        assert!(found.iter().any(|line| line == expected), "{expected}: {found:#?}");
    }
}
