//! How a service is to be had: where, when, in which languages, for what money.

use async_graphql::{Enum, ID, SimpleObject};

use super::super::super::hsds::mapping::{Cost, CostKind, Details, Hours, Number, Place};
use super::original;
use crate::i18n::LocalizedText;
use crate::scalars::{Date, TimeOfDay, Weekday};

/// How a service is to be had, as its provider tells it. What the provider does not tell, or not in a way that can be
/// read, is left out; `eligibility`, `fees` and `application` say the rest in words.
#[derive(SimpleObject)]
pub struct ServiceDetails {
    /// The languages in which it is given (BCP 47).
    languages: Vec<String>,
    /// What there is for those who speak others, or sign.
    interpretation: Option<LocalizedText>,
    /// Its telephone numbers, of whatever kind.
    phones: Vec<ServicePhone>,
    /// When it is open; those of one place are with the place.
    hours: Vec<ServiceHours>,
    /// What it costs, for whom.
    costs: Vec<ServiceCost>,
    /// Where it is to be had.
    places: Vec<ServicePlace>,
}

/// A telephone number.
#[derive(SimpleObject)]
pub struct ServicePhone {
    /// The number, as people dial it.
    number: String,
    /// What to dial after it has been answered.
    extension: Option<String>,
    /// What kind of number it is, in the words of HSDS, such as `voice`, `text`, `textphone` or `fax`.
    kind: Option<String>,
    /// What to know about it.
    description: Option<LocalizedText>,
    /// The languages in which it is answered (BCP 47); none where nobody says.
    languages: Vec<String>,
}

/// When something is open.
#[derive(SimpleObject)]
pub struct ServiceHours {
    /// On these days of each week; none where `rule` or `description` says when.
    days: Vec<Weekday>,
    /// The rule (RFC 5545), where it is more than days of each week, such as `FREQ=MONTHLY;BYDAY=1TU`.
    rule: Option<String>,
    /// From when on such a day, on the clocks of the place.
    opens_at: Option<TimeOfDay>,
    /// Until when, on the clocks of the place.
    closes_at: Option<TimeOfDay>,
    /// From which day on that is so.
    from: Option<Date>,
    /// Until which day that is so.
    until: Option<Date>,
    /// The same in words, or what to know about it.
    description: Option<LocalizedText>,
}

/// Of which kind a cost is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Enum)]
#[graphql(remote = "CostKind")]
pub enum ServiceCostKind {
    /// It costs nothing.
    Free,
    /// Each pays what she can.
    SlidingScale,
    /// There is help for those who cannot pay.
    Scholarship,
    /// It costs `amount`.
    Price,
}

/// What something costs, for some.
#[derive(SimpleObject)]
pub struct ServiceCost {
    /// Of which kind the cost is; null where that is not known.
    kind: Option<ServiceCostKind>,
    /// For whom, or under which conditions.
    option: Option<LocalizedText>,
    /// How much; 0 is free of charge.
    amount: Option<f64>,
    /// Of what (ISO 4217).
    currency: Option<String>,
    /// What to know about it.
    description: Option<LocalizedText>,
}

/// Where a service is to be had.
#[derive(SimpleObject)]
pub struct ServicePlace {
    /// The UUID of the service at this place in the Human Services Data Specification (HSDS).
    hsds_id: Option<ID>,
    /// What the place is called, which is not translated.
    name: Option<String>,
    /// The address, line by line, without what follows.
    address_lines: Vec<String>,
    /// The postcode.
    postcode: Option<String>,
    /// The city.
    city: Option<String>,
    /// The region, state or province.
    region: Option<String>,
    /// The country (ISO 3166-1).
    country: Option<String>,
    /// Degrees to the north (WGS 84).
    latitude: Option<f64>,
    /// Degrees to the east (WGS 84).
    longitude: Option<f64>,
    /// How to get there.
    transport: Option<LocalizedText>,
    /// What it is like for those who need steps, doors, sounds or light to be so.
    accessibility: Vec<LocalizedText>,
    /// Its telephone numbers.
    phones: Vec<ServicePhone>,
    /// When the service is open there, or else the place.
    hours: Vec<ServiceHours>,
}

/// What the parts say in the language of the record.
#[derive(Clone, Copy)]
struct Said<'a>(&'a str);

impl ServiceDetails {
    /// The details of a record whose words are in this language.
    pub fn new(details: Details, language: &str) -> Self {
        let said = Said(language);
        Self {
            languages: details.languages,
            interpretation: said.text(details.interpretation),
            phones: said.phones(details.phones),
            hours: said.hours(details.hours),
            costs: details.costs.into_iter().map(|cost| said.cost(cost)).collect(),
            places: details.places.into_iter().map(|place| said.place(place)).collect(),
        }
    }
}

impl Said<'_> {
    fn text(self, text: Option<String>) -> Option<LocalizedText> {
        original(self.0, &text)
    }

    fn phones(self, phones: Vec<Number>) -> Vec<ServicePhone> {
        let phone = |phone: Number| ServicePhone {
            number: phone.number,
            extension: phone.extension,
            kind: phone.kind,
            description: self.text(phone.description),
            languages: phone.languages,
        };
        phones.into_iter().map(phone).collect()
    }

    fn hours(self, hours: Vec<Hours>) -> Vec<ServiceHours> {
        let some = |some: Hours| ServiceHours {
            days: some.days.into_iter().map(Weekday::from).collect(),
            rule: some.rule,
            opens_at: some.opens_at.map(TimeOfDay),
            closes_at: some.closes_at.map(TimeOfDay),
            from: some.from.map(Date),
            until: some.until.map(Date),
            description: self.text(some.description),
        };
        hours.into_iter().map(some).collect()
    }

    fn cost(self, cost: Cost) -> ServiceCost {
        ServiceCost {
            kind: cost.kind.map(Into::into),
            option: self.text(cost.option),
            amount: cost.amount,
            currency: cost.currency,
            description: self.text(cost.description),
        }
    }

    fn place(self, place: Place) -> ServicePlace {
        ServicePlace {
            hsds_id: place.id.map(|id| ID(id.to_string())),
            name: place.name,
            address_lines: place.lines,
            postcode: place.postcode,
            city: place.city,
            region: place.region,
            country: place.country,
            latitude: place.position.map(|(latitude, _)| latitude),
            longitude: place.position.map(|(_, longitude)| longitude),
            transport: self.text(place.transport),
            accessibility: place.accessibility.into_iter().filter_map(|said| self.text(Some(said))).collect(),
            phones: self.phones(place.phones),
            hours: self.hours(place.hours),
        }
    }
}
