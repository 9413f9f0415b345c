//! How to turn to a service, and whose it is.

mod details;

use async_graphql::{Context, Description, ID, Object};

use super::super::store::{DetailsOf, OrganizationRow, ServiceRow};
use crate::failure::Outcome;
use crate::graphql::Surroundings;
use crate::i18n::{LocalizedText, Translation};
use crate::scalars::Date;

use details::ServiceDetails;

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
        Organization(self.row.organization.clone())
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

    /// When its provider last made sure that all this is true; null if that was never said.
    async fn assured_on(&self) -> Option<Date> {
        self.row.assured_on.map(Date)
    }
}

/// An organization that provides services.
#[derive(Description)]
pub struct Organization(OrganizationRow);

#[Object(use_type_description)]
impl Organization {
    /// Its UUID in the Human Services Data Specification (HSDS).
    async fn hsds_id(&self) -> ID {
        ID(self.0.hsds_id.to_string())
    }

    /// Its name, which is not translated.
    async fn name(&self) -> &str {
        &self.0.name
    }

    /// Who they are.
    async fn description(&self) -> Option<LocalizedText> {
        original(&self.0.source_language, &self.0.description)
    }

    /// Their site.
    async fn website(&self) -> Option<&str> {
        self.0.website.as_deref()
    }

    /// Their public e-mail address.
    async fn email(&self) -> Option<&str> {
        self.0.email.as_deref()
    }
}
