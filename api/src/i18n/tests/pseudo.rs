//! English made strange.

use super::{catalog, locale, plain};
use crate::i18n::Direction;
use crate::i18n::common::{self, PageTooLarge};

#[test]
fn every_word_of_ours_looks_strange_and_no_value_does() {
    let catalog = catalog().with_pseudo();
    let said = |tag: &str| plain(&catalog.text(&locale(tag), &PageTooLarge { limit: 100 }));
    assert_eq!(said("en-XA"), "Ẏoouu ƈaaƞ aaşķ ƒooř aaŧ ḿooşŧ 100 eeƞŧřieeş aaŧ aa ŧiḿee.");
    assert_eq!(locale("ar-XB").direction(), Direction::Rtl);
    assert!(said("ar-XB").contains("100") && said("ar-XB").starts_with('\u{202e}'), "{}", said("ar-XB"));
}

#[test]
fn only_who_asks_for_it_sees_it() {
    let catalog = catalog().with_pseudo();
    for (asked, chosen) in [("en-US", "en"), ("en-GB", "en"), ("ar-SA", "ar"), ("en-XA", "en-XA"), ("ar-XB", "ar-XB")] {
        assert_eq!(catalog.negotiate(Some(asked), None, &locale("de")).tag(), chosen, "{asked}");
        assert_eq!(catalog.text(&locale("en"), &common::Forbidden), "You do not have access to this.");
    }
    assert!(super::catalog().locales().iter().all(|served| served.tag() != "en-XA"));
}

#[test]
fn what_a_language_lacks_shows_in_its_completeness() {
    let catalog = catalog();
    assert!(catalog.locales().iter().all(|served| catalog.completeness_percent(served) == 100));
    assert_eq!(catalog.completeness_percent(&locale("am")), 0);
}
