//! A language as the web names it.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use icu::locale::{self as icu_locale, LanguageIdentifier, LocaleCanonicalizer, LocaleDirectionality, LocaleExpander};
use serde::{Deserialize, Serialize};

/// A language, with its script and region where they matter: `ar`, `pt-BR`, `zh-Hans` (BCP 47).
///
/// Always in canonical form, so two locales are the same when their tags are the same.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Locale(Arc<str>);

/// The side on which a line of text begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, async_graphql::Enum)]
pub enum Direction {
    /// Left to right, as English is written.
    Ltr,
    /// Right to left, as Arabic is written.
    Rtl,
}

/// The text is not the tag of a language.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a BCP 47 language tag")]
pub struct InvalidLocale;

/// No tag that names a language, script and region is longer (RFC 5646, 4.4.1).
const LONGEST_TAG: usize = 35;

/// Well-formed, but not a language: undetermined, several, one without a code, none at all.
const NO_LANGUAGE: [&str; 4] = ["und", "mul", "mis", "zxx"];

impl Locale {
    /// The tag, for `lang` attributes and `Content-Language`.
    pub fn tag(&self) -> &str {
        &self.0
    }

    /// The language alone: `pt` of `pt-BR`.
    pub fn language(&self) -> &str {
        self.0.split('-').next().unwrap_or(&self.0)
    }

    /// The direction in which this language is written.
    pub fn direction(&self) -> Direction {
        if LocaleDirectionality::new_extended().is_right_to_left(&self.identifier()) {
            Direction::Rtl
        } else {
            Direction::Ltr
        }
    }

    /// With the script and region that most of its readers use: `zh-Hans-CN` for `zh`.
    pub(super) fn likely(&self) -> LanguageIdentifier {
        let mut identifier = self.identifier();
        LocaleExpander::new_extended().maximize(&mut identifier);
        identifier
    }

    pub(super) fn identifier(&self) -> LanguageIdentifier {
        LanguageIdentifier::try_from_str(&self.0).unwrap_or(LanguageIdentifier::UNKNOWN)
    }
}

impl Direction {
    /// The value of the HTML attribute `dir`.
    pub fn attribute(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

impl FromStr for Locale {
    type Err = InvalidLocale;

    fn from_str(tag: &str) -> Result<Self, Self::Err> {
        // ICU also reads the underscores of POSIX, BCP 47 knows none.
        if tag.len() > LONGEST_TAG || tag.contains('_') {
            return Err(InvalidLocale);
        }
        let identifier = LanguageIdentifier::try_from_str(tag).map_err(|_| InvalidLocale)?;
        if NO_LANGUAGE.contains(&identifier.language.as_str()) {
            return Err(InvalidLocale);
        }
        let mut locale = icu_locale::Locale::from(identifier);
        LocaleCanonicalizer::new_extended().canonicalize(&mut locale);
        Ok(Self(locale.id.to_string().into()))
    }
}

impl TryFrom<String> for Locale {
    type Error = InvalidLocale;

    fn try_from(tag: String) -> Result<Self, Self::Error> {
        tag.parse()
    }
}

impl From<Locale> for String {
    fn from(locale: Locale) -> Self {
        locale.tag().to_owned()
    }
}

/// English: the language in which every message is written first.
impl Default for Locale {
    fn default() -> Self {
        Self("en".into())
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_is_read_strictly_and_written_canonically() {
        for (given, tag) in [
            ("en", Some("en")),
            ("PT-br", Some("pt-BR")),
            ("zh-hans", Some("zh-Hans")),
            ("iw", Some("he")),
            ("es-419", Some("es-419")),
            ("en_US", None),
            ("english", None),
            ("und", None),
            ("mul", None),
            ("x-ours", None),
            ("de-DE-u-co-phonebk", None),
            ("de ", None),
            ("", None),
            ("de-CH-1996-abcde-fghij-klmno-pqrst-uvwxy", None),
        ] {
            let locale: Option<Locale> = given.parse().ok();
            assert_eq!(locale.as_ref().map(Locale::tag), tag, "{given}");
        }
    }

    #[test]
    fn the_direction_follows_the_script() {
        for (tag, direction) in [
            ("ar", "rtl"),
            ("he", "rtl"),
            ("ur", "rtl"),
            ("ckb", "rtl"),
            ("pa", "ltr"),
            ("pa-PK", "rtl"),
            ("az", "ltr"),
            ("az-Arab", "rtl"),
            ("hi", "ltr"),
            ("zh-Hans", "ltr"),
        ] {
            let direction_of = |tag: &str| tag.parse().map(|locale: Locale| locale.direction().attribute());
            assert_eq!(direction_of(tag), Ok(direction), "{tag}");
        }
    }
}
