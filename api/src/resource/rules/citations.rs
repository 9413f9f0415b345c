//! What a resource may rest on, and how that is written down.

use chrono::NaiveDate;

use super::super::messages;
use super::{ADDRESS, address};
use crate::failure::{ErrorCode, Problem};

/// The longest title of something cited, in characters.
pub const CITED_TITLE: usize = 300;
/// How much a resource can rest on.
pub const CITATIONS: usize = 20;

/// Where something that is cited is to be found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found {
    /// By its DOI, from `10.` on.
    Doi(String),
    /// On a page.
    Url(String),
}

/// Where something is, of which somebody typed a DOI or the address of a page: one of the two.
pub fn found(doi: Option<&str>, url: Option<&str>) -> Result<Found, Problem> {
    match (doi, url) {
        (Some(doi), None) => self::doi(doi).map(Found::Doi),
        (None, Some(url)) => address(url).map(Found::Url),
        _ => Err(Problem::new(ErrorCode::BadUserInput, messages::CitationNowhere)),
    }
}

/// A DOI, however people write it (ISO 26324): with the address of its resolver, with `doi:`, or plain.
fn doi(typed: &str) -> Result<String, Problem> {
    let typed = typed.trim();
    let plain = ["https://doi.org/", "http://doi.org/", "https://dx.doi.org/", "http://dx.doi.org/", "doi:"]
        .into_iter()
        .find_map(|start| {
            typed.get(..start.len()).filter(|it| it.eq_ignore_ascii_case(start)).map(|it| &typed[it.len()..])
        })
        .unwrap_or(typed)
        .trim();
    let is_doi = plain.split_once('/').is_some_and(|(registrant, name)| {
        let number = registrant.strip_prefix("10.").unwrap_or_default();
        let is_number =
            number.split('.').all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()));
        is_number && !name.is_empty() && name.chars().all(|one| !one.is_whitespace() && !one.is_control())
    });
    // A DOI is the same in capitals; small letters are how it is shown.
    let is_short = plain.len() <= ADDRESS;
    let invalid = || Problem::new(ErrorCode::BadUserInput, messages::DoiInvalid);
    if is_doi && is_short { Ok(plain.to_ascii_lowercase()) } else { Err(invalid()) }
}

/// The day on which somebody read what is cited: a page must say, for it may read otherwise by now; and not a day to come.
pub fn retrieved(found: &Found, on: Option<NaiveDate>, today: NaiveDate) -> Result<Option<NaiveDate>, Problem> {
    match (found, on) {
        (_, Some(on)) if on > today => Err(Problem::new(ErrorCode::BadUserInput, messages::RetrievedLater)),
        (Found::Url(_), None) => Err(Problem::new(ErrorCode::BadUserInput, messages::RetrievedMissing)),
        (_, on) => Ok(on),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_doi_is_written_in_many_ways() {
        let plain = "10.1002/14651858.cd000146.pub5";
        for typed in [
            plain,
            " 10.1002/14651858.CD000146.pub5 ",
            "https://doi.org/10.1002/14651858.CD000146.pub5",
            "HTTP://dx.doi.org/10.1002/14651858.CD000146.pub5",
            "doi: 10.1002/14651858.CD000146.pub5",
        ] {
            assert_eq!(found(Some(typed), None).unwrap(), Found::Doi(plain.to_owned()), "{typed}");
        }
        assert!(found(Some("10.1000.10/123(456)<7>"), None).is_ok());
        for wrong in ["", "10.1002", "10./x", "10.1002/", "11.1002/x", "10.10a/x", "10.1002/a b", "https://example.org"]
        {
            assert!(found(Some(wrong), None).is_err(), "{wrong}");
        }
        assert!(found(None, None).is_err());
        assert!(found(Some(plain), Some("https://example.org")).is_err());
    }

    #[test]
    fn of_a_page_it_is_said_when_it_read_so() {
        let day = |text: &str| Some(text.parse().unwrap());
        let (doi, url) = (Found::Doi(String::new()), Found::Url(String::new()));
        let today = "2026-11-30".parse().unwrap();
        for (found, on, is_good) in [
            (&doi, None, true),
            (&doi, day("2026-11-30"), true),
            (&doi, day("2026-12-01"), false),
            (&url, None, false),
            (&url, day("2020-01-01"), true),
        ] {
            assert_eq!(retrieved(found, on, today).is_ok(), is_good, "{found:?} {on:?}");
        }
    }
}
