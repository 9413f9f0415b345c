//! What a listing says, or should say, as a whole.

use async_graphql::{Description, Enum, Object};

use super::super::super::hsds::content::{self, Content};
use super::super::service::ServiceDetails;

/// One of the things that a listing says, by the name that it has in `ListingContent`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Enum)]
#[graphql(remote = "content::Field")]
pub enum ListingField {
    /// Its `title`.
    Title,
    /// Its `summary`.
    Summary,
    /// Its `url`.
    Url,
    /// Its `email`.
    Email,
    /// Its `eligibility`.
    Eligibility,
    /// Its `fees`.
    Fees,
    /// Its `application`.
    Application,
    /// Its `alert`.
    Alert,
    /// Whether it `isPaused`.
    IsPaused,
    /// The `languages` of its `details`.
    Languages,
    /// The `interpretation` of its `details`.
    Interpretation,
    /// The `phones` of its `details`.
    Phones,
    /// The `hours` of its `details`.
    Hours,
    /// The `costs` of its `details`.
    Costs,
    /// The `places` of its `details`.
    Places,
}

/// What a listing says, or should say, in the proposal's language.
#[derive(Clone, Description)]
pub struct ListingContent {
    content: Content,
    language: String,
}

impl ListingContent {
    /// All that is said in this language.
    pub fn new(content: Content, language: &str) -> Self {
        Self { content, language: language.to_owned() }
    }
}

#[Object(use_type_description)]
impl ListingContent {
    /// The service's name.
    async fn title(&self) -> &str {
        &self.content.title
    }

    /// What it is, in a few sentences; null where nothing is said.
    async fn summary(&self) -> Option<&str> {
        self.content.summary.as_deref()
    }

    /// Its page; null where it has none.
    async fn url(&self) -> Option<&str> {
        self.content.url.as_deref()
    }

    /// Its public e-mail address; null where it has none.
    async fn email(&self) -> Option<&str> {
        self.content.email.as_deref()
    }

    /// For whom it is; null where nothing is said.
    async fn eligibility(&self) -> Option<&str> {
        self.content.eligibility.as_deref()
    }

    /// What it costs, in words; null where nothing is said.
    async fn fees(&self) -> Option<&str> {
        self.content.fees.as_deref()
    }

    /// How to get it; null where nothing is said.
    async fn application(&self) -> Option<&str> {
        self.content.application.as_deref()
    }

    /// What is different for the time being; null where nothing is.
    async fn alert(&self) -> Option<&str> {
        self.content.alert.as_deref()
    }

    /// Whether nobody is served at the moment, though it will go on.
    async fn is_paused(&self) -> bool {
        self.content.is_paused
    }

    /// Where, when, in which languages and for what money it is to be had.
    async fn details(&self) -> ServiceDetails {
        ServiceDetails::new(self.content.details.clone(), &self.language)
    }
}
