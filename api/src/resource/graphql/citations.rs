//! What a resource rests on, and how much that says, in plain words.

use async_graphql::{Context, Description, Enum, InputObject, Object};
use chrono::NaiveDate;
use entity::resource_citation;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::super::store::NewCitation;
use super::super::{messages, rules};
use crate::failure::{Check, ErrorCode, Problem};
use crate::graphql::Surroundings;
use crate::i18n::Message;
use crate::input;
use crate::scalars::Date;

/// What stands in the address of a DOI as it is.
const KEPT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'.').remove(b'-').remove(b'_').remove(b'~').remove(b'/');

/// How much something says about what helps, from the most: after the levels of the Oxford Centre for Evidence-Based
/// Medicine (2011), in fewer steps. More is not always better: what nobody has studied may help all the same, and only
/// those who lived it can tell how it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Enum)]
#[graphql(remote = "entity::resource_citation::Evidence")]
pub enum Evidence {
    /// Many studies were looked at together, by a method that is told (a systematic review, or a guideline made from one).
    Review,
    /// Some did it and others did not, by lot (a randomised trial).
    Trial,
    /// Those who did it were watched, or compared with those who did not.
    Observation,
    /// Those who know the field say so.
    Expertise,
    /// Those who did it tell how it was.
    Experience,
}

/// Something that a resource rests on.
#[derive(Clone, Description)]
pub struct Citation(pub resource_citation::Model);

#[Object(use_type_description)]
impl Citation {
    /// What it is called, as it is cited: not translated.
    async fn title(&self) -> &str {
        &self.0.title
    }

    /// Its DOI (ISO 26324), from `10.` on; null where it has none.
    async fn doi(&self) -> Option<&str> {
        self.0.doi.as_deref()
    }

    /// Where it is: its page, or the one to which its DOI leads.
    async fn url(&self) -> String {
        match &self.0.doi {
            Some(doi) => format!("https://doi.org/{}", utf8_percent_encode(doi, KEPT)),
            None => self.0.url.clone().unwrap_or_default(),
        }
    }

    /// How much it says.
    async fn evidence(&self) -> Evidence {
        self.0.evidence.into()
    }

    /// The same in a plain sentence, in the reader's language.
    async fn evidence_in_words(&self, ctx: &Context<'_>) -> String {
        use resource_citation::Evidence as Said;
        let sentence: &dyn Message = match self.0.evidence {
            Said::Review => &messages::EvidenceReview,
            Said::Trial => &messages::EvidenceTrial,
            Said::Observation => &messages::EvidenceObservation,
            Said::Expertise => &messages::EvidenceExpertise,
            Said::Experience => &messages::EvidenceExperience,
        };
        ctx.app().catalog.text(&ctx.viewer().locale, sentence)
    }

    /// When somebody last read it there; null where nobody said, and it has a DOI.
    async fn retrieved_on(&self) -> Option<Date> {
        self.0.retrieved_on.map(Date)
    }
}

/// Something that a resource is to rest on: with a `doi` or a `url`.
#[derive(InputObject)]
pub struct CitationInput {
    /// What it is called, as it is cited, up to 300 characters.
    title: String,
    /// Its DOI (ISO 26324), plain or as the address of its resolver.
    doi: Option<String>,
    /// Its page (http or https), when it has no DOI.
    url: Option<String>,
    /// How much it says.
    evidence: Evidence,
    /// When you read it there, not later than today; needed with a `url`.
    retrieved_on: Option<Date>,
}

/// All of them, checked.
pub fn citations(check: &mut Check, asked: Vec<CitationInput>, today: NaiveDate) -> Vec<NewCitation> {
    if asked.len() > rules::CITATIONS {
        let limit = rules::CITATIONS as u64;
        check.note(Problem::new(ErrorCode::BadUserInput, messages::TooManyCitations { limit }).at("citations"));
        return Vec::new();
    }
    let mut all = Vec::new();
    for (place, one) in asked.into_iter().enumerate() {
        let at = |field: &str| format!("citations.{place}{field}");
        let title = check.field(&at(".title"), input::line(&one.title, rules::CITED_TITLE));
        let (doi, url) = (one.doi.as_deref(), one.url.as_deref());
        let blamed = match (doi, url) {
            (Some(_), None) => ".doi",
            (None, Some(_)) => ".url",
            _ => "",
        };
        let Some(found) = check.field(&at(blamed), rules::found(doi, url)) else { continue };
        let on = rules::retrieved(&found, one.retrieved_on.map(|day| day.0), today);
        let on = check.field(&at(".retrievedOn"), on);
        if let (Some(title), Some(retrieved_on)) = (title, on) {
            all.push(NewCitation { title, found, evidence: one.evidence.into(), retrieved_on });
        }
    }
    all
}
