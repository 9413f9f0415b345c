//! What can be asked for about a listing, and its checks.

use async_graphql::{ID, InputObject, MaybeUndefined};
use uuid::Uuid;

use super::super::super::actions::{About, Accepting, Proposing, Wanted};
use super::super::super::{listing_messages, rules};
use super::parts::{
    self, ListingCostInput, ListingHoursInput, ListingPhoneInput, ListingPlaceInput, address, email, text,
};
use crate::failure::{Check, ErrorCode, Fault, Outcome, Problem};
use crate::i18n::common;
use crate::input;
use crate::node::Kind;
use crate::scalars::Date;

/// A service as you would have it listed: a new one of an `organization`, or the one that a `resource` lists. What is left
/// out stays as it is; a list takes the place of the whole one.
#[derive(InputObject)]
pub struct ProposeListingInput {
    /// Who provides the new service.
    organization: Option<ID>,
    /// The resource that lists the service.
    resource: Option<ID>,
    /// The language of the words of a new service (BCP 47); those of a listed one are in its `sourceLanguage`.
    language: Option<String>,
    /// Its name, up to 200 characters; needed of a new one.
    title: Option<String>,
    /// What it is, up to 1,000 characters; null takes it away.
    summary: MaybeUndefined<String>,
    /// Its page (http or https); null takes it away.
    url: MaybeUndefined<String>,
    /// Its public e-mail address; null takes it away.
    email: MaybeUndefined<String>,
    /// For whom it is, up to 2,000 characters; null takes it away.
    eligibility: MaybeUndefined<String>,
    /// What it costs in words, up to 2,000 characters; null takes it away.
    fees: MaybeUndefined<String>,
    /// How to get it, up to 2,000 characters; null takes it away.
    application: MaybeUndefined<String>,
    /// What is different for the time being, up to 2,000 characters; null takes it away.
    alert: MaybeUndefined<String>,
    /// What there is for those who speak other languages, or sign, up to 2,000 characters; null takes it away.
    interpretation: MaybeUndefined<String>,
    /// Whether nobody is served at the moment, though it will go on.
    is_paused: Option<bool>,
    /// The languages in which it is given (BCP 47), at most 50. Other directories know them without script and region.
    languages: Option<Vec<String>>,
    /// All its telephone numbers, at most 20.
    phones: Option<Vec<ListingPhoneInput>>,
    /// When it is open, at most 50 entries.
    hours: Option<Vec<ListingHoursInput>>,
    /// What it costs, at most 20 entries.
    costs: Option<Vec<ListingCostInput>>,
    /// Where it is to be had, at most 20 places.
    places: Option<Vec<ListingPlaceInput>>,
    /// Why, up to 2,000 characters, in words to those who review; needed of what is listed already.
    reason: Option<String>,
}

impl ProposeListingInput {
    /// What the input asks for, checked as a whole.
    pub fn checked(self) -> Outcome<Proposing> {
        let mut check = Check::default();
        let bad = |message: listing_messages::AboutOne| Problem::new(ErrorCode::BadUserInput, message);
        let about = match (&self.organization, &self.resource) {
            (Some(id), None) => {
                let organization = check.field("organization", Kind::Organization.parse(id));
                let tag = self.language.as_deref().unwrap_or_default();
                let language = check.field("language", input::language(tag));
                if self.title.is_none() {
                    check.note(Problem::new(ErrorCode::BadUserInput, common::TextEmpty).at("title"));
                }
                organization.zip(language).map(|(organization, language)| About::New { organization, language })
            }
            (None, Some(id)) => check.field("resource", Kind::Resource.parse(id)).map(About::Listed),
            (Some(_), Some(_)) | (None, None) => check.field("organization", Err(bad(listing_messages::AboutOne))),
        };
        let wanted = Wanted {
            title: self.title.and_then(|title| check.field("title", input::line(&title, rules::TITLE))),
            summary: text(&mut check, "summary", self.summary, rules::SUMMARY),
            url: address(&mut check, "url", self.url),
            email: email(&mut check, "email", self.email),
            eligibility: text(&mut check, "eligibility", self.eligibility, rules::SAID),
            fees: text(&mut check, "fees", self.fees, rules::SAID),
            application: text(&mut check, "application", self.application, rules::SAID),
            alert: text(&mut check, "alert", self.alert, rules::SAID),
            interpretation: text(&mut check, "interpretation", self.interpretation, rules::SAID),
            is_paused: self.is_paused,
            languages: self.languages.map(|tags| parts::languages(&mut check, "languages", tags)),
            phones: self.phones.map(|asked| parts::phones(&mut check, "phones", asked)),
            hours: self.hours.map(|asked| parts::hours(&mut check, "hours", asked)),
            costs: self.costs.map(|asked| parts::costs(&mut check, "costs", asked)),
            places: self.places.map(|asked| parts::places(&mut check, "places", asked)),
        };
        let reason = self.reason.and_then(|text| check.field("reason", input::paragraphs(&text, rules::COMMENT)));
        check.finish()?;
        Ok(Proposing { about: about.ok_or_else(missing)?, wanted, reason })
    }
}

/// A proposal that you take back.
#[derive(InputObject)]
pub struct WithdrawListingProposalInput {
    /// The proposal.
    pub proposal: ID,
}

/// A proposal that should hold.
#[derive(InputObject)]
pub struct AcceptListingProposalInput {
    /// The proposal.
    pub proposal: ID,
    /// The day on which somebody is to look at the listing again, later than today.
    pub review_due_on: Date,
    /// Whether the translations of a listed service stay as good as they are, because what it says is the same.
    #[graphql(default)]
    pub is_minor: bool,
}

impl AcceptListingProposalInput {
    /// What the input asks for, checked as a whole.
    pub fn checked(self) -> Outcome<(Uuid, Accepting)> {
        Ok((proposal(&self.proposal)?, Accepting { next: self.review_due_on.0, is_minor: self.is_minor }))
    }
}

/// A proposal that should not hold.
#[derive(InputObject)]
pub struct DeclineListingProposalInput {
    /// The proposal.
    proposal: ID,
    /// Why, in words to the one who proposed it, up to 2,000 characters.
    reason: String,
}

impl DeclineListingProposalInput {
    /// What the input asks for, checked as a whole.
    pub fn checked(self) -> Outcome<(Uuid, String)> {
        let mut check = Check::default();
        let id = check.field("proposal", Kind::ListingProposal.parse(&self.proposal));
        let reason = check.field("reason", input::paragraphs(&self.reason, rules::COMMENT));
        check.finish()?;
        Ok(id.zip(reason).ok_or_else(missing)?)
    }
}

/// The proposal with this id.
pub fn proposal(id: &ID) -> Outcome<Uuid> {
    Ok(Kind::ListingProposal.parse(id).map_err(|problem| problem.at("proposal"))?)
}

fn missing() -> Fault {
    Fault::new("checked, and yet not there")
}
