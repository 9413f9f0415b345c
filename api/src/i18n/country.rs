//! A country as the world writes it (ISO 3166-1), and what it is called.

use std::fmt;
use std::str::FromStr;

use icu::collator::options::CollatorOptions;
use icu::collator::{Collator, CollatorPreferences};
use icu::locale::names::RegionDisplayName;
use icu::locale::{LanguageIdentifier, Locale as IcuLocale, LocaleCanonicalizer, subtags::Region};
use serde::{Deserialize, Serialize};

use super::locale::Locale;

/// A country or territory, by its code of two letters: `DE`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Country([u8; 2]);

/// The text is not the code of a country.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a country of ISO 3166-1, such as DE")]
pub struct InvalidCountry;

/// Codes with a name that are no country: unions, and what is kept for tests.
const NO_COUNTRY: [&str; 7] = ["EU", "EZ", "UN", "QO", "XA", "XB", "ZZ"];

impl Country {
    /// The code.
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }

    /// What the country is called in the language of the reader; its code where there is no name for it.
    pub fn name(&self, locale: &Locale) -> String {
        named(locale, self.code()).unwrap_or_else(|| self.code().to_owned())
    }
}

impl FromStr for Country {
    type Err = InvalidCountry;

    /// In capitals or not; a code that was replaced by another is that other (`UK` is `GB`).
    fn from_str(code: &str) -> Result<Self, Self::Err> {
        if code.len() != 2 || !code.bytes().all(|byte| byte.is_ascii_alphabetic()) {
            return Err(InvalidCountry);
        }
        let identifier = LanguageIdentifier::try_from_str(&format!("und-{code}")).map_err(|_| InvalidCountry)?;
        let mut locale = IcuLocale::from(identifier);
        LocaleCanonicalizer::new_extended().canonicalize(&mut locale);
        let code = locale.id.region.map(|region| region.to_string()).unwrap_or_default();
        let is_country = !NO_COUNTRY.contains(&code.as_str()) && named(&Locale::default(), &code).is_some();
        let letters = code.as_bytes().try_into().map_err(|_| InvalidCountry)?;
        if is_country { Ok(Self(letters)) } else { Err(InvalidCountry) }
    }
}

impl TryFrom<String> for Country {
    type Error = InvalidCountry;

    fn try_from(code: String) -> Result<Self, Self::Error> {
        code.parse()
    }
}

impl From<Country> for String {
    fn from(country: Country) -> Self {
        country.code().to_owned()
    }
}

impl fmt::Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl Locale {
    /// The country in the tag: `BR` of `pt-BR`. None of `es-419`, and none where the tag says nothing of it.
    pub fn country(&self) -> Option<Country> {
        self.identifier().region.and_then(|region| region.as_str().parse().ok())
    }
}

/// Puts things into the order in which the reader's language has their names.
pub fn sort_by_name<T>(locale: &Locale, things: &mut [T], name: impl Fn(&T) -> &str) {
    let icu = IcuLocale::from(locale.identifier());
    match Collator::try_new(CollatorPreferences::from(&icu), CollatorOptions::default()) {
        Ok(collator) => things.sort_by(|a, b| collator.compare(name(a), name(b))),
        Err(_) => things.sort_by(|a, b| name(a).cmp(name(b))),
    }
}

fn named(locale: &Locale, code: &str) -> Option<String> {
    let region: Region = code.parse().ok()?;
    let reader = IcuLocale::from(locale.identifier());
    let name = RegionDisplayName::try_new_light((&reader).into(), region).ok()?;
    Some(name.as_borrowed().to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_country_is_known_by_its_code_and_has_a_name_in_every_language() {
        for (given, code) in
            [("DE", Some("DE")), ("de", Some("DE")), ("UK", Some("GB")), ("EU", None), ("ZZ", None), ("D", None)]
        {
            let country: Option<Country> = given.parse().ok();
            assert_eq!(country.as_ref().map(Country::code), code, "{given}");
        }
        let germany: Country = "DE".parse().unwrap();
        for (tag, name) in [("ar", "ألمانيا"), ("hi", "जर्मनी"), ("pt-BR", "Alemanha"), ("zh-Hans", "德国")]
        {
            assert_eq!(germany.name(&tag.parse().unwrap()), name);
        }
    }

    #[test]
    fn a_language_tag_may_say_a_country() {
        for (tag, code) in [("de-AT", Some("AT")), ("zh-Hant-HK", Some("HK")), ("es-419", None), ("fr", None)] {
            let country = tag.parse::<Locale>().unwrap().country();
            assert_eq!(country.as_ref().map(Country::code), code, "{tag}");
        }
    }

    #[test]
    fn names_stand_where_readers_look_for_them() {
        let mut names = vec!["Zypern", "Österreich", "Polen", "Ägypten"];
        sort_by_name(&"de".parse().unwrap(), &mut names, |name| name);
        assert_eq!(names, ["Ägypten", "Österreich", "Polen", "Zypern"]);
    }
}
