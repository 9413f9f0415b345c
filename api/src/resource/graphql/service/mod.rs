//! How to turn to a service, and whose it is.

mod details;
mod organization;
mod verification;

use async_graphql::{Context, Description, ID, Object};

use super::super::store::{DetailsOf, ServiceRow, VerificationsOf};
use crate::failure::Outcome;
use crate::graphql::Surroundings;
use crate::i18n::{LocalizedText, Translation};
use crate::scalars::Date;

pub use details::{ServiceCostKind, ServiceDetails};
pub use organization::Organization;
use verification::ListingVerification;

/// A service of an organization, listed as a resource.
#[derive(Description)]
pub struct Service {
    row: ServiceRow,
    language: String,
}

impl Service {
    /// The service, whose texts are in this language.
    pub fn new(row: ServiceRow, language: String) -> Self {
        Self { row, language }
    }

    /// Who made sure of it, the latest first: of each standing the last.
    async fn made_sure(&self, ctx: &Context<'_>) -> Outcome<Vec<ListingVerification>> {
        let here = ctx.batch().load_one(VerificationsOf(self.row.resource_id)).await?.unwrap_or_default();
        Ok(ListingVerification::latest(self.row.assured_on, here))
    }

    fn text(&self, text: &Option<String>) -> Option<LocalizedText> {
        original(&self.language, text)
    }
}

/// A text that there is in one language only.
fn original(language: &str, text: &Option<String>) -> Option<LocalizedText> {
    let text = text.clone()?;
    LocalizedText::choose(&[], language, [Translation { language: language.to_owned(), text, outdated: false }])
}

#[Object(use_type_description)]
impl Service {
    /// Its UUID in the Human Services Data Specification (HSDS).
    async fn hsds_id(&self) -> ID {
        ID(self.row.hsds_id.to_string())
    }

    /// Who provides it.
    async fn organization(&self) -> Organization {
        Organization::from(self.row.organization.clone())
    }

    /// Its page.
    async fn url(&self) -> Option<&str> {
        self.row.url.as_deref()
    }

    /// Its public e-mail address.
    async fn email(&self) -> Option<&str> {
        self.row.email.as_deref()
    }

    /// Its telephone number, as people dial it.
    async fn phone(&self) -> Option<&str> {
        self.row.phone.as_deref()
    }

    /// What to dial after `phone` has been answered.
    async fn phone_extension(&self) -> Option<&str> {
        self.row.phone_extension.as_deref()
    }

    /// For whom it is.
    async fn eligibility(&self) -> Option<LocalizedText> {
        self.text(&self.row.eligibility)
    }

    /// What it costs.
    async fn fees(&self) -> Option<LocalizedText> {
        self.text(&self.row.fees)
    }

    /// How to get it.
    async fn application(&self) -> Option<LocalizedText> {
        self.text(&self.row.application)
    }

    /// What is different for the time being.
    async fn alert(&self) -> Option<LocalizedText> {
        self.text(&self.row.alert)
    }

    /// Whether nobody is served at the moment, though it will go on.
    async fn is_paused(&self) -> bool {
        self.row.is_paused
    }

    /// Where, when, in which languages and for what money it is to be had.
    async fn details(&self, ctx: &Context<'_>) -> Outcome<ServiceDetails> {
        let details = ctx.batch().load_one(DetailsOf(self.row.resource_id)).await?.unwrap_or_default();
        Ok(ServiceDetails::new(details, &self.language))
    }

    /// When somebody last made sure that all this is true, its provider or somebody here; null if that was never said.
    async fn assured_on(&self) -> Option<Date> {
        self.row.assured_on.max(self.row.verified_on).map(Date)
    }

    /// Who last made sure that all this is true; null if nobody ever did.
    async fn verification(&self, ctx: &Context<'_>) -> Outcome<Option<ListingVerification>> {
        Ok(self.made_sure(ctx).await?.into_iter().next())
    }

    /// Who made sure of it, the latest first: of each `standing` the last.
    async fn verifications(&self, ctx: &Context<'_>) -> Outcome<Vec<ListingVerification>> {
        self.made_sure(ctx).await
    }
}
