//! What a community says in its own words, and what it hears when they are wrong.

use std::fs;
use std::path::PathBuf;

use super::{catalog, locale};
use crate::i18n::{CatalogError, Locale, common};

#[test]
fn a_community_has_its_own_words() {
    let folder = Folder::new("own");
    folder.write("fr/ours.ftl", "common-unauthenticated = Connecte-toi d’abord.");
    folder.write("fr/notes.txt", "not = words");
    folder.write("ti/ours.ftl", "common-unauthenticated = በጃኹም ቅድም እተዉ።");
    let catalog = catalog().with_overrides(&folder.0).unwrap();
    assert_eq!(catalog.text(&locale("fr"), &common::Unauthenticated), "Connecte-toi d’abord.");
    assert_eq!(catalog.negotiate(Some("ti-ER"), None, &Locale::default()).tag(), "ti");
    assert_eq!(catalog.text(&locale("ti"), &common::Unauthenticated), "በጃኹም ቅድም እተዉ።");
    assert_eq!(catalog.text(&locale("ti"), &common::TextEmpty), "Please write something here.");
}

#[test]
fn mistakes_of_a_translator_are_found() {
    let folder = Folder::new("broken");
    folder.write("am/common.ftl", "common-unauthenticated = እባክዎ መጀመሪያ ይግቡ።");
    folder.write(
        "de/common.ftl",
        "common-internal = Etwas ist schiefgegangen.\n\
         common-too-deep = Zu tief, { $levels } Ebenen.\n\
         common-invented = Neu.\n\
         common-forbidden = { -brand } { common-nothing }\n\
         common-not-found = { $open\n\
         common-text-too-long = { NUMBER($limit) ->\n   *[other] { $limit } Zeichen\n    [0] keins\n }\n",
    );
    let catalog = catalog().with_overrides(&folder.0).unwrap();
    let found = catalog.check();
    for expected in [
        "am: common-forbidden is missing",
        "de: common-internal leaves out $reference",
        "de: common-too-deep leaves out $limit",
        "de: common-too-deep uses $levels, which it is not given",
        "de: common-invented is superfluous",
        "de: common-forbidden needs -brand",
        "de: common-forbidden needs common-nothing",
        "de: common-text-too-long has no words for the plural “one”",
    ] {
        assert!(found.iter().any(|line| line == expected), "{expected}: {found:#?}");
    }
    assert!(found.iter().any(|line| line.starts_with("de/common.ftl:5: ")), "{found:#?}");
    // People are answered all the same: in English where the German is broken, in German where a line did not parse.
    assert_eq!(catalog.text(&locale("de"), &common::Forbidden), "You do not have access to this.");
    assert!(catalog.text(&locale("de"), &common::NotFound).starts_with("Das konnten wir nicht finden."));
}

#[test]
fn a_folder_that_is_no_language_is_refused() {
    let folder = Folder::new("misnamed");
    folder.write("german/common.ftl", "");
    assert!(matches!(catalog().with_overrides(&folder.0), Err(CatalogError::Folder(name)) if name == "german"));
    assert!(matches!(catalog().with_overrides(&folder.0.join("gone")), Err(CatalogError::Unreadable(..))));
}

/// A folder of words that is gone after the test.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        Self(std::env::temp_dir().join(format!("waymark-words-{name}-{}", std::process::id())))
    }

    fn write(&self, file: &str, words: &str) {
        let path = self.0.join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, words).unwrap();
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}
