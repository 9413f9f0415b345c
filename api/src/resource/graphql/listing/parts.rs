//! The parts of what is proposed for a listing, and their checks: every problem is found before the first is told, and
//! says where it is.

use async_graphql::{Enum, ID, InputObject, MaybeUndefined};
use uuid::Uuid;

use super::super::super::actions::WantedPlace;
use super::super::super::hsds::mapping::{Cost, Hours, Number, Place};
use super::super::super::{listing_messages, rules};
use super::super::service::ServiceCostKind;
use crate::failure::{Check, ErrorCode, Problem};
use crate::globe::Position;
use crate::node::not_found;
use crate::scalars::{Date, TimeOfDay, Weekday};
use crate::{input, member};

/// What kind of telephone number something is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Enum)]
pub enum ListingPhoneKind {
    /// Somebody answers.
    Voice,
    /// A mobile telephone.
    Cell,
    /// Somebody reads short messages.
    Text,
    /// A telephone for those who type.
    Textphone,
    /// Somebody answers whom one sees.
    Video,
    /// A fax machine.
    Fax,
}

impl ListingPhoneKind {
    fn in_hsds(self) -> &'static str {
        match self {
            Self::Voice => "voice",
            Self::Cell => "cell",
            Self::Text => "text",
            Self::Textphone => "textphone",
            Self::Video => "video",
            Self::Fax => "fax",
        }
    }
}

/// A telephone number.
#[derive(InputObject)]
pub struct ListingPhoneInput {
    /// The number, as people dial it, up to 40 characters.
    number: String,
    /// What to dial after it has been answered: up to 9 digits, the first of which is not 0.
    extension: Option<String>,
    /// What kind of number it is.
    #[graphql(default_with = "ListingPhoneKind::Voice")]
    kind: ListingPhoneKind,
    /// What to know about it, up to 2,000 characters.
    description: Option<String>,
    /// The languages in which it is answered (BCP 47), at most 50.
    #[graphql(default)]
    languages: Vec<String>,
}

/// When something is open: on `days`, or as `description` says.
#[derive(InputObject)]
pub struct ListingHoursInput {
    /// On these days of each week.
    #[graphql(default)]
    days: Vec<Weekday>,
    /// From when on such a day, on the clocks of the place.
    opens_at: Option<TimeOfDay>,
    /// Until when, on the clocks of the place; on the day after, when that is earlier.
    closes_at: Option<TimeOfDay>,
    /// From which day on that is so.
    from: Option<Date>,
    /// Until which day that is so.
    until: Option<Date>,
    /// The same in words, or what to know about it, up to 2,000 characters.
    description: Option<String>,
}

/// What something costs, for some.
#[derive(InputObject)]
pub struct ListingCostInput {
    /// Of which kind the cost is.
    kind: ServiceCostKind,
    /// For whom, or under which conditions, up to 200 characters. When nothing is said, the kind is said in the listing's
    /// language.
    option: Option<String>,
    /// How much, from 0 to 1,000,000; nothing or 0 where it is `FREE`.
    amount: Option<f64>,
    /// Of what (ISO 4217); needed where `amount` is more than 0.
    currency: Option<String>,
    /// What to know about it, up to 2,000 characters.
    description: Option<String>,
}

/// Where a service is to be had. It has a name, or some of an address.
#[derive(InputObject)]
pub struct ListingPlaceInput {
    /// The `hsdsId` of a place that the listing has already. All that is left out here is taken away, but for its
    /// telephone numbers and hours.
    hsds_id: Option<ID>,
    /// What the place is called, up to 200 characters.
    name: Option<String>,
    /// The address, line by line, without what follows: at most 2 lines of up to 200 characters.
    #[graphql(default)]
    address_lines: Vec<String>,
    /// The postcode, up to 20 characters.
    postcode: Option<String>,
    /// The city, up to 200 characters.
    city: Option<String>,
    /// The region, state or province, up to 200 characters.
    region: Option<String>,
    /// The country (ISO 3166-1 alpha-2).
    country: Option<String>,
    /// Degrees to the north (WGS 84), with `longitude`.
    latitude: Option<f64>,
    /// Degrees to the east (WGS 84), with `latitude`.
    longitude: Option<f64>,
    /// How to get there, up to 2,000 characters.
    transport: Option<String>,
    /// What it is like for those who need steps, doors, sounds or light to be so: at most 20 texts of up to 2,000
    /// characters.
    #[graphql(default)]
    accessibility: Vec<String>,
    /// All its telephone numbers, at most 20.
    phones: Option<Vec<ListingPhoneInput>>,
    /// When the service is open there, at most 50 entries.
    hours: Option<Vec<ListingHoursInput>>,
}

fn bad(message: impl crate::i18n::Message) -> Problem {
    Problem::new(ErrorCode::BadUserInput, message)
}

/// Left out: nothing changes. Null: taken away. Else: the text, checked.
pub fn text(check: &mut Check, field: &str, text: MaybeUndefined<String>, limit: usize) -> Option<Option<String>> {
    part(check, field, text, |text| input::paragraphs(text, limit))
}

/// The same of the address of a page.
pub fn address(check: &mut Check, field: &str, address: MaybeUndefined<String>) -> Option<Option<String>> {
    part(check, field, address, rules::address)
}

/// The same of an e-mail address.
pub fn email(check: &mut Check, field: &str, email: MaybeUndefined<String>) -> Option<Option<String>> {
    part(check, field, email, member::email)
}

fn part(
    check: &mut Check,
    field: &str,
    text: MaybeUndefined<String>,
    read: impl Fn(&str) -> Result<String, Problem>,
) -> Option<Option<String>> {
    match text {
        MaybeUndefined::Undefined => None,
        MaybeUndefined::Null => Some(None),
        MaybeUndefined::Value(text) => check.field(field, read(&text)).map(Some),
    }
}

/// A text that may be left out, checked.
fn line(check: &mut Check, path: &str, text: Option<String>, limit: usize) -> Option<String> {
    text.and_then(|text| check.field(path, input::line(&text, limit)))
}

fn said(check: &mut Check, path: &str, text: Option<String>) -> Option<String> {
    text.and_then(|text| check.field(path, input::paragraphs(&text, rules::SAID)))
}

/// The languages of a list, by what other directories call them: without script and region, each once.
pub fn languages(check: &mut Check, path: &str, tags: Vec<String>) -> Vec<String> {
    if check.field(path, input::at_most(tags.len(), rules::LANGUAGES)).is_none() {
        return Vec::new();
    }
    let mut all: Vec<String> = Vec::new();
    for (place, tag) in tags.iter().enumerate() {
        let language = check.field(&format!("{path}.{place}"), input::language(tag));
        let code = language.map(|language| language.language().to_owned());
        all.extend(code.filter(|code| !all.contains(code)));
    }
    all
}

/// Telephone numbers, checked.
pub fn phones(check: &mut Check, path: &str, asked: Vec<ListingPhoneInput>) -> Vec<Number> {
    if check.field(path, input::at_most(asked.len(), rules::LISTED)).is_none() {
        return Vec::new();
    }
    let mut all = Vec::new();
    for (place, one) in asked.into_iter().enumerate() {
        let at = |field: &str| format!("{path}.{place}.{field}");
        let number = input::line(&one.number, rules::PHONE).and_then(rules::phone_number);
        let number = check.field(&at("number"), number);
        let extension = one.extension.and_then(|digits| check.field(&at("extension"), rules::extension(&digits)));
        all.push(Number {
            number: number.unwrap_or_default(),
            extension,
            kind: Some(one.kind.in_hsds().to_owned()),
            description: said(check, &at("description"), one.description),
            languages: languages(check, &at("languages"), one.languages),
        });
    }
    all
}

/// Opening hours, checked.
pub fn hours(check: &mut Check, path: &str, asked: Vec<ListingHoursInput>) -> Vec<Hours> {
    if check.field(path, input::at_most(asked.len(), rules::HOURS)).is_none() {
        return Vec::new();
    }
    let mut all = Vec::new();
    for (place, one) in asked.into_iter().enumerate() {
        let at = |field: &str| format!("{path}.{place}.{field}");
        if one.days.is_empty() && one.description.is_none() {
            check.note(bad(listing_messages::HoursEmpty).at(&at("days")));
        }
        let (from, until) = (one.from.map(|day| day.0), one.until.map(|day| day.0));
        if from.zip(until).is_some_and(|(from, until)| until < from) {
            check.note(bad(listing_messages::HoursOver).at(&at("until")));
        }
        let mut days: Vec<chrono::Weekday> = one.days.into_iter().map(Into::into).collect();
        days.sort_by_key(chrono::Weekday::num_days_from_monday);
        days.dedup();
        all.push(Hours {
            days,
            rule: None,
            opens_at: one.opens_at.map(|time| time.0),
            closes_at: one.closes_at.map(|time| time.0),
            from,
            until,
            description: said(check, &at("description"), one.description),
        });
    }
    all
}

/// Costs, checked.
pub fn costs(check: &mut Check, path: &str, asked: Vec<ListingCostInput>) -> Vec<Cost> {
    if check.field(path, input::at_most(asked.len(), rules::LISTED)).is_none() {
        return Vec::new();
    }
    let mut all = Vec::new();
    for (place, one) in asked.into_iter().enumerate() {
        let at = |field: &str| format!("{path}.{place}.{field}");
        let amount = one.amount.and_then(|amount| check.field(&at("amount"), rules::amount(amount)));
        let costs_something = amount.is_some_and(|amount| amount > 0.0);
        let is_free = one.kind == ServiceCostKind::Free;
        if is_free && costs_something {
            check.note(bad(listing_messages::FreeCosts).at(&at("amount")));
        }
        if costs_something && one.currency.is_none() {
            check.note(bad(listing_messages::CurrencyMissing).at(&at("currency")));
        }
        all.push(Cost {
            kind: Some(one.kind.into()),
            option: line(check, &at("option"), one.option, rules::LISTED_LINE),
            amount: if is_free { Some(0.0) } else { amount },
            currency: one.currency.and_then(|code| check.field(&at("currency"), rules::currency(&code))),
            description: said(check, &at("description"), one.description),
        });
    }
    all
}

/// Places, checked.
pub fn places(check: &mut Check, path: &str, asked: Vec<ListingPlaceInput>) -> Vec<WantedPlace> {
    if check.field(path, input::at_most(asked.len(), rules::LISTED)).is_none() {
        return Vec::new();
    }
    asked.into_iter().enumerate().map(|(number, one)| place(check, &format!("{path}.{number}"), one)).collect()
}

fn place(check: &mut Check, path: &str, one: ListingPlaceInput) -> WantedPlace {
    let at = |field: &str| format!("{path}.{field}");
    let id = one.hsds_id.and_then(|id| check.field(&at("hsdsId"), Uuid::try_parse(&id).map_err(|_| not_found())));
    let lines = check.field(&at("addressLines"), input::at_most(one.address_lines.len(), rules::ADDRESS_LINES));
    let lines = lines.map(|()| one.address_lines).unwrap_or_default().into_iter().enumerate();
    let lines: Vec<String> = lines
        .filter_map(|(number, text)| {
            line(check, &at(&format!("addressLines.{number}")), Some(text), rules::LISTED_LINE)
        })
        .collect();
    let said_of_access = check.field(&at("accessibility"), input::at_most(one.accessibility.len(), rules::LISTED));
    let access = said_of_access.map(|()| one.accessibility).unwrap_or_default().into_iter().enumerate();
    let access: Vec<String> =
        access.filter_map(|(number, text)| said(check, &at(&format!("accessibility.{number}")), Some(text))).collect();
    if one.name.is_none() && one.city.is_none() && lines.is_empty() {
        check.note(bad(listing_messages::PlaceEmpty).at(&at("name")));
    }
    let position = check.field(&at("latitude"), position(one.latitude, one.longitude)).flatten();
    WantedPlace {
        place: Place {
            id,
            name: line(check, &at("name"), one.name, rules::LISTED_LINE),
            lines,
            postcode: line(check, &at("postcode"), one.postcode, rules::POSTCODE),
            city: line(check, &at("city"), one.city, rules::LISTED_LINE),
            region: line(check, &at("region"), one.region, rules::LISTED_LINE),
            country: one.country.and_then(|code| check.field(&at("country"), rules::country(&code))),
            position,
            transport: said(check, &at("transport"), one.transport),
            accessibility: access,
            phones: Vec::new(),
            hours: Vec::new(),
        },
        phones: one.phones.map(|asked| phones(check, &at("phones"), asked)),
        hours: one.hours.map(|asked| hours(check, &at("hours"), asked)),
    }
}

/// Degrees that are somewhere, or nothing.
fn position(latitude: Option<f64>, longitude: Option<f64>) -> Result<Option<(f64, f64)>, Problem> {
    match (latitude, longitude) {
        (None, None) => Ok(None),
        (Some(north), Some(east)) if Position::new(north, east).is_some() => Ok(Some((north, east))),
        _ => Err(bad(listing_messages::PositionInvalid)),
    }
}
