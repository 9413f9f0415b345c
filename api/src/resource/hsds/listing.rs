//! What a service and its organization say, in the words of this house.

use chrono::NaiveDate;
use serde_json::Value;
use uuid::Uuid;

use crate::globe::Position;

/// A service, and who provides it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listing {
    /// The service's id in HSDS.
    pub id: Uuid,
    /// Whether it is there for people.
    pub state: ListingState,
    /// Its name.
    pub title: String,
    /// What it is.
    pub summary: Option<String>,
    /// Its page.
    pub url: Option<String>,
    /// Its public address.
    pub email: Option<String>,
    /// Its telephone.
    pub phone: Option<Phone>,
    /// For whom it is.
    pub eligibility: Option<String>,
    /// What it costs.
    pub fees: Option<String>,
    /// How to get it.
    pub application: Option<String>,
    /// What is different for the time being.
    pub alert: Option<String>,
    /// When somebody last made sure of all this.
    pub assured_on: Option<NaiveDate>,
    /// Who provides it.
    pub provider: Provider,
}

/// Whether a service is there for people.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ListingState {
    /// It is.
    Open,
    /// It will be again.
    Paused,
    /// It is not.
    Closed,
}

/// A telephone number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phone {
    /// The number, as people dial it.
    pub number: String,
    /// What to dial after that.
    pub extension: Option<String>,
}

/// Who provides a service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Provider {
    /// The organization came with the service.
    Told(Organization),
    /// Only its id in HSDS came.
    Named(Uuid),
}

/// An organization.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Organization {
    /// Its id in HSDS.
    pub id: Uuid,
    /// Its name.
    pub name: String,
    /// Who they are.
    pub description: Option<String>,
    /// Their site.
    pub website: Option<String>,
    /// Their public address.
    pub email: Option<String>,
}

/// A service at one of its places.
#[derive(Debug, Clone, PartialEq)]
pub struct ServicePlace {
    /// The id of the service at this place, in HSDS.
    pub id: Uuid,
    /// The code of its address, in the form in which codes are compared.
    pub postcode: Option<String>,
    /// Where it is.
    pub position: Option<Position>,
}

/// A word that says something about a service.
#[derive(Debug, Clone, PartialEq)]
pub struct Term {
    /// Its id in HSDS.
    pub id: Uuid,
    /// The vocabulary that it belongs to.
    pub taxonomy: Option<Uuid>,
    /// All that came of that vocabulary, where something did.
    pub taxonomy_record: Option<Value>,
    /// The word that it stands under.
    pub parent: Option<Uuid>,
    /// All that came of it.
    pub record: Value,
}
