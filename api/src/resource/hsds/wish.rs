//! What somebody wishes to be told of a list: the parameters of HSDS 3.1, read. All of them count at once.

use chrono::{DateTime, NaiveDate, Utc};
use uuid::Uuid;

use super::super::{finding, messages, rules};
use crate::failure::{Check, ErrorCode, Outcome, Problem};
use crate::input;

/// How many entries a page has when nothing is said.
const PER_PAGE: u64 = 50;
/// How many entries a page can have.
const MOST_PER_PAGE: u64 = 500;
/// How many entries a page can have, and has when nothing is said, if each is one line long: HSDS wants all of them at
/// once.
const MOST_MINIMAL: u64 = 50_000;

/// The lists that there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum List {
    /// What people can turn to.
    Services,
    /// Who provides it.
    Organizations,
    /// Where it is to be had: one entry for each service at each of its places.
    ServiceAtLocations,
    /// The vocabularies that services are described in.
    Taxonomies,
    /// The words of these vocabularies.
    TaxonomyTerms,
}

/// What is wished for.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Wish {
    /// Which page: 1, 2, 3 ...
    pub page: u64,
    /// How many entries a page has.
    pub per_page: u64,
    /// All of it, one entry a line, instead of pages (NDJSON).
    pub in_lines: bool,
    /// Everything that there is of each entry, instead of what there is once.
    pub full: bool,
    /// Everything that there is of each service of an organization.
    pub full_service: bool,
    /// Next to nothing of each entry: to see what has changed.
    pub minimal: bool,
    /// Only what has these words in it.
    pub search: Option<String>,
    /// Only of this organization.
    pub organization: Option<Uuid>,
    /// Only what this word says something about.
    pub term: Option<Uuid>,
    /// Only what a word of this vocabulary says something about, or the words of this vocabulary.
    pub taxonomy: Option<Uuid>,
    /// Only words that stand under this one.
    pub parent: Option<Uuid>,
    /// Only words that stand under no other.
    pub top_only: bool,
    /// Only what has changed then or later, and what was withdrawn since.
    pub modified_after: Option<DateTime<Utc>>,
    /// Only places with this code, or near them, in the form of [`super::mapping::postcode`].
    pub postcode: Option<String>,
    /// How far from there, in metres.
    pub proximity: Option<f64>,
}

/// A parameter of HSDS.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Parameter {
    Search,
    Page,
    PerPage,
    Format,
    Full,
    FullService,
    Minimal,
    OrganizationId,
    TaxonomyTermId,
    TaxonomyId,
    ParentId,
    TopOnly,
    ModifiedAfter,
    Postcode,
    Proximity,
}

const NAMES: [(&str, Parameter); 15] = [
    ("search", Parameter::Search),
    ("page", Parameter::Page),
    ("per_page", Parameter::PerPage),
    ("format", Parameter::Format),
    ("full", Parameter::Full),
    ("full_service", Parameter::FullService),
    ("minimal", Parameter::Minimal),
    ("organization_id", Parameter::OrganizationId),
    ("taxonomy_term_id", Parameter::TaxonomyTermId),
    ("taxonomy_id", Parameter::TaxonomyId),
    ("parent_id", Parameter::ParentId),
    ("top_only", Parameter::TopOnly),
    ("modified_after", Parameter::ModifiedAfter),
    ("postcode", Parameter::Postcode),
    ("proximity", Parameter::Proximity),
];

impl List {
    fn takes(self, parameter: Parameter) -> bool {
        use Parameter as P;
        match parameter {
            P::Search | P::Page | P::PerPage | P::Format => true,
            P::Full => matches!(self, Self::Services | Self::Organizations | Self::ServiceAtLocations),
            P::FullService => self == Self::Organizations,
            P::Minimal => self == Self::Services,
            P::OrganizationId | P::ModifiedAfter => matches!(self, Self::Services | Self::ServiceAtLocations),
            P::TaxonomyTermId => matches!(self, Self::Services | Self::Organizations | Self::ServiceAtLocations),
            P::TaxonomyId => self != Self::Taxonomies,
            P::ParentId | P::TopOnly => self == Self::TaxonomyTerms,
            P::Postcode | P::Proximity => self == Self::ServiceAtLocations,
        }
    }
}

/// Reads what stands behind the question mark. A parameter that the list does not know is a mistake, not a wish for
/// everything.
pub fn read(list: List, pairs: &[(String, String)]) -> Outcome<Wish> {
    let (mut wish, mut check, mut per_page) = (Wish { page: 1, ..Wish::default() }, Check::default(), None);
    for (name, text) in pairs {
        let known = NAMES.iter().find(|(known, _)| known == name).filter(|(_, parameter)| list.takes(*parameter));
        let Some((_, parameter)) = known else {
            check.note(Problem::new(ErrorCode::BadUserInput, messages::ParameterUnknown).at(name));
            continue;
        };
        let text = text.trim();
        let read = match parameter {
            Parameter::Search => words(text).map(|words| wish.search = Some(words)),
            Parameter::Page => number(text).map(|page| wish.page = page),
            Parameter::PerPage => number(text).map(|number| per_page = Some(number)),
            Parameter::Format => form(text).map(|in_lines| wish.in_lines = in_lines),
            Parameter::Full => flag(text).map(|full| wish.full = full),
            Parameter::FullService => flag(text).map(|full| wish.full_service = full),
            Parameter::Minimal => flag(text).map(|minimal| wish.minimal = minimal),
            Parameter::OrganizationId => id(text).map(|id| wish.organization = Some(id)),
            Parameter::TaxonomyTermId => id(text).map(|id| wish.term = Some(id)),
            Parameter::TaxonomyId => id(text).map(|id| wish.taxonomy = Some(id)),
            Parameter::ParentId => id(text).map(|id| wish.parent = Some(id)),
            Parameter::TopOnly => flag(text).map(|only| wish.top_only = only),
            Parameter::ModifiedAfter => moment(text).map(|moment| wish.modified_after = Some(moment)),
            Parameter::Postcode => super::mapping::postcode(text).map(|code| wish.postcode = Some(code)),
            Parameter::Proximity => metres(text).map(|metres| wish.proximity = Some(metres)),
        };
        check.field(name, read.ok_or_else(invalid));
    }
    let most = if wish.minimal { MOST_MINIMAL } else { MOST_PER_PAGE };
    wish.per_page = per_page.unwrap_or(if wish.minimal { MOST_MINIMAL } else { PER_PAGE });
    if wish.per_page > most {
        check.note(Problem::new(ErrorCode::BadUserInput, messages::PerPageTooMany { most }).at("per_page"));
    }
    if wish.proximity.is_some() && wish.postcode.is_none() {
        check.note(Problem::new(ErrorCode::BadUserInput, messages::PostcodeMissing).at("proximity"));
    }
    check.finish()?;
    Ok(wish)
}

fn invalid() -> Problem {
    Problem::new(ErrorCode::BadUserInput, messages::ParameterInvalid)
}

/// 1, 2, 3 ...: small enough that no page begins past what a database can count.
fn number(text: &str) -> Option<u64> {
    text.parse::<u32>().ok().filter(|number| *number > 0).map(u64::from)
}

/// What is looked for, if there is a word in it.
fn words(text: &str) -> Option<String> {
    let text = input::line(text, rules::SEARCH).ok()?;
    finding::has_words(&text).then_some(text)
}

fn flag(text: &str) -> Option<bool> {
    match text {
        "true" | "1" => Some(true),
        "false" | "0" => Some(false),
        _ => None,
    }
}

/// Whether the answer is to come in lines.
fn form(text: &str) -> Option<bool> {
    match text {
        "json" => Some(false),
        "ndjson" => Some(true),
        _ => None,
    }
}

fn id(text: &str) -> Option<Uuid> {
    Uuid::try_parse(text).ok()
}

/// A moment (RFC 3339), or the beginning of a day in UTC. In an address, a `+` that nobody has encoded is a space.
fn moment(text: &str) -> Option<DateTime<Utc>> {
    let moment = DateTime::parse_from_rfc3339(&text.replace(' ', "+")).map(|moment| moment.to_utc());
    moment.ok().or_else(|| Some(text.parse::<NaiveDate>().ok()?.and_hms_opt(0, 0, 0)?.and_utc()))
}

fn metres(text: &str) -> Option<f64> {
    text.parse().ok().filter(|metres: &f64| metres.is_finite() && *metres >= 0.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::failure::Failure;

    fn asked(list: List, query: &[(&str, &str)]) -> Result<Wish, Vec<Vec<String>>> {
        let pairs: Vec<_> = query.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
        read(list, &pairs).map_err(|failure| match failure {
            Failure::Problems(problems) => problems.into_iter().map(|problem| problem.field).collect(),
            other => panic!("{other}"),
        })
    }

    #[test]
    fn nothing_said_is_the_first_fifty() {
        let wish = asked(List::Services, &[]).unwrap();
        assert_eq!((wish.page, wish.per_page, wish.in_lines), (1, 50, false));
        assert_eq!(asked(List::Services, &[("minimal", "true")]).unwrap().per_page, 50_000);
    }

    #[test]
    fn everything_wrong_is_said_at_once_and_where() {
        let wrong = [
            ("page", "0"),
            ("per_page", "many"),
            ("format", "xml"),
            ("full", "yes"),
            ("organization_id", "7"),
            ("modified_after", "yesterday"),
            ("search", "…"),
            ("postcode", "10115"),
        ];
        let fields: Vec<Vec<String>> = wrong.iter().map(|(name, _)| vec![(*name).to_owned()]).collect();
        assert_eq!(asked(List::Services, &wrong), Err(fields));
        assert_eq!(asked(List::Services, &[("per_page", "501")]), Err(vec![vec!["per_page".to_owned()]]));
        assert_eq!(asked(List::ServiceAtLocations, &[("proximity", "5")]), Err(vec![vec!["proximity".to_owned()]]));
        for endless in ["NaN", "inf", "-1"] {
            assert!(
                asked(List::ServiceAtLocations, &[("postcode", "1"), ("proximity", endless)]).is_err(),
                "{endless}"
            );
        }
    }

    #[test]
    fn a_moment_is_one_whatever_became_of_its_plus() {
        let expected: DateTime<Utc> = "2026-01-12T08:00:00Z".parse().unwrap();
        for text in ["2026-01-12T09:00:00+01:00", "2026-01-12T09:00:00 01:00", "2026-01-12T08:00:00Z"] {
            assert_eq!(asked(List::Services, &[("modified_after", text)]).unwrap().modified_after, Some(expected));
        }
        let day = asked(List::Services, &[("modified_after", "2026-01-12")]).unwrap().modified_after;
        assert_eq!(day, Some("2026-01-12T00:00:00Z".parse().unwrap()));
    }
}
