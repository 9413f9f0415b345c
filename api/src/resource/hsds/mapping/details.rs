//! What a record tells beyond what a listing has columns for: where, when, in which languages, for what money.

use chrono::{NaiveDate, NaiveTime, Weekday};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use uuid::Uuid;

use super::{as_phone, date, id, line, list, paragraphs};
use crate::globe::Position;

/// What a record tells of how a service is to be had. Each part is there as far as it can be read.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Details {
    /// The languages in which it is given, BCP 47.
    pub languages: Vec<String>,
    /// What there is for those who speak others.
    pub interpretation: Option<String>,
    /// Its telephone numbers.
    pub phones: Vec<Number>,
    /// When it is open.
    pub hours: Vec<Hours>,
    /// What it costs.
    pub costs: Vec<Cost>,
    /// Where it is to be had.
    pub places: Vec<Place>,
}

/// A telephone number.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Number {
    /// The number, as people dial it.
    pub number: String,
    /// What to dial after it has been answered.
    pub extension: Option<String>,
    /// What kind of number it is, in the standard's words: `voice`, `text`, `textphone`, `fax`.
    pub kind: Option<String>,
    /// What to know about it.
    pub description: Option<String>,
    /// The languages in which it is answered, BCP 47.
    pub languages: Vec<String>,
}

/// When something is open.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Hours {
    /// On these days of each week; none where another rule says when.
    pub days: Vec<Weekday>,
    /// The rule (RFC 5545), where it is more than days of each week.
    pub rule: Option<String>,
    /// From when on such a day, on the clocks of the place.
    pub opens_at: Option<NaiveTime>,
    /// Until when.
    pub closes_at: Option<NaiveTime>,
    /// From which day on that is so.
    pub from: Option<NaiveDate>,
    /// Until which day.
    pub until: Option<NaiveDate>,
    /// The same in words, or what to know about it.
    pub description: Option<String>,
}

/// Of which kind a cost is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CostKind {
    /// It costs nothing.
    Free,
    /// Each pays what she can.
    SlidingScale,
    /// Somebody else pays for those who cannot.
    Scholarship,
    /// It costs what it costs.
    Price,
}

/// What something costs, for some.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Cost {
    /// Of which kind, where that is known.
    pub kind: Option<CostKind>,
    /// For whom, or under which conditions.
    pub option: Option<String>,
    /// How much.
    pub amount: Option<f64>,
    /// Of what, ISO 4217.
    pub currency: Option<String>,
    /// What to know about it.
    pub description: Option<String>,
}

/// Where something is to be had.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Place {
    /// Its id in HSDS.
    pub id: Option<Uuid>,
    /// What it is called.
    pub name: Option<String>,
    /// The address, line by line, without what follows.
    pub lines: Vec<String>,
    /// The postcode.
    pub postcode: Option<String>,
    /// The city.
    pub city: Option<String>,
    /// The region, state or province.
    pub region: Option<String>,
    /// The country, ISO 3166-1.
    pub country: Option<String>,
    /// Degrees to the north and to the east.
    pub position: Option<(f64, f64)>,
    /// How to get there.
    pub transport: Option<String>,
    /// What it is like for those who need something to be so.
    pub accessibility: Vec<String>,
    /// Its telephone numbers.
    pub phones: Vec<Number>,
    /// When it is open.
    pub hours: Vec<Hours>,
}

/// What the record tells.
pub fn details(record: &Value) -> Details {
    Details {
        languages: languages(&record["languages"]),
        interpretation: paragraphs(&record["interpretation_services"]),
        phones: phones(&record["phones"]),
        hours: hours(&record["schedules"]),
        costs: list(&record["cost_options"]).iter().filter_map(cost).collect(),
        places: list(&record["service_at_locations"]).iter().map(place).collect(),
    }
}

fn languages(value: &Value) -> Vec<String> {
    list(value).iter().filter_map(language).collect()
}

/// The code of a language.
pub(super) fn language(told: &Value) -> Option<String> {
    line(&told["code"])
}

fn phones(value: &Value) -> Vec<Number> {
    list(value).iter().filter_map(number).collect()
}

/// One telephone number.
pub(super) fn number(phone: &Value) -> Option<Number> {
    let read = as_phone(phone)?;
    Some(Number {
        number: read.number,
        extension: read.extension,
        kind: line(&phone["type"]),
        description: paragraphs(&phone["description"]),
        languages: languages(&phone["languages"]),
    })
}

fn hours(value: &Value) -> Vec<Hours> {
    list(value).iter().filter_map(schedule).collect()
}

/// One schedule.
pub(super) fn schedule(told: &Value) -> Option<Hours> {
    let days = days(told);
    let hours = Hours {
        rule: if days.is_empty() { rule(told) } else { None },
        days,
        opens_at: time(&told["opens_at"]),
        closes_at: time(&told["closes_at"]),
        from: date(&told["valid_from"]),
        until: date(&told["valid_to"]).or_else(|| date(&told["until"])),
        description: paragraphs(&told["description"]).or_else(|| paragraphs(&told["notes"])),
    };
    (hours != Hours::default()).then_some(hours)
}

/// The days of a rule that comes every week.
fn days(schedule: &Value) -> Vec<Weekday> {
    let is_plain = ["count", "bymonthday", "byyearday", "byweekno"].iter().all(|part| is_unsaid(&schedule[*part]));
    let is_weekly = schedule["freq"].as_str().is_none_or(|freq| freq.eq_ignore_ascii_case("WEEKLY"));
    let is_each = schedule["interval"].as_i64().is_none_or(|interval| interval == 1);
    if !(is_plain && is_weekly && is_each) {
        return Vec::new();
    }
    let named = line(&schedule["byday"]).unwrap_or_default();
    // A part that is no plain day makes it another rule.
    named.split(',').map(|day| weekday(day.trim())).collect::<Option<Vec<_>>>().unwrap_or_default()
}

fn is_unsaid(value: &Value) -> bool {
    value.is_null() || value.as_str().is_some_and(str::is_empty)
}

fn weekday(day: &str) -> Option<Weekday> {
    match day.to_ascii_uppercase().as_str() {
        "MO" => Some(Weekday::Mon),
        "TU" => Some(Weekday::Tue),
        "WE" => Some(Weekday::Wed),
        "TH" => Some(Weekday::Thu),
        "FR" => Some(Weekday::Fri),
        "SA" => Some(Weekday::Sat),
        "SU" => Some(Weekday::Sun),
        _ => None,
    }
}

/// The parts of the rule, as RFC 5545 writes them.
fn rule(schedule: &Value) -> Option<String> {
    let freq = line(&schedule["freq"])?;
    let names = ["interval", "byday", "bymonthday", "byyearday", "byweekno", "count"];
    let parts = names.iter().filter_map(|name| {
        let told = match &schedule[*name] {
            Value::Number(number) => Some(number.to_string()),
            text => line(text),
        };
        told.map(|told| format!("{}={told}", name.to_ascii_uppercase()))
    });
    Some(std::iter::once(format!("FREQ={freq}")).chain(parts).collect::<Vec<_>>().join(";"))
}

/// Hours and minutes, whatever follows: places have clocks of their own.
fn time(value: &Value) -> Option<NaiveTime> {
    let text = value.as_str()?.trim().trim_start_matches('T');
    NaiveTime::parse_from_str(text.get(..5)?, "%H:%M").ok()
}

/// One cost. Of which kind it is stands in a property of ours; nothing at all is free whoever says so.
pub(super) fn cost(told: &Value) -> Option<Cost> {
    let amount = told["amount"].as_f64();
    let kind = serde_json::from_value(told["kind"].clone()).ok();
    let cost = Cost {
        kind: kind.or(amount.map(|amount| if amount == 0.0 { CostKind::Free } else { CostKind::Price })),
        option: paragraphs(&told["option"]),
        amount,
        currency: line(&told["currency"]).map(|code| code.to_ascii_uppercase()),
        description: paragraphs(&told["amount_description"]),
    };
    (cost != Cost::default()).then_some(cost)
}

/// One place.
pub(super) fn place(told: &Value) -> Place {
    let location = &told["location"];
    let addresses = list(&location["addresses"]);
    let is_where = |address: &&Value| address["address_type"] == "physical";
    let address = addresses.iter().find(is_where).or(addresses.first()).unwrap_or(&Value::Null);
    let own = |part: &str| if list(&told[part]).is_empty() { location[part].clone() } else { told[part].clone() };
    let accessible = |told: &Value| {
        let parts = [paragraphs(&told["description"]), paragraphs(&told["details"])];
        let said = parts.into_iter().flatten().collect::<Vec<_>>().join("\n\n");
        (!said.is_empty()).then_some(said)
    };
    let degrees = location["latitude"].as_f64().zip(location["longitude"].as_f64());
    Place {
        id: id(&told["id"]),
        name: line(&location["name"]).or_else(|| line(&location["alternate_name"])),
        lines: ["attention", "address_1", "address_2"].iter().filter_map(|part| line(&address[*part])).collect(),
        postcode: line(&address["postal_code"]),
        city: line(&address["city"]),
        region: line(&address["state_province"]).or_else(|| line(&address["region"])),
        country: line(&address["country"]).map(|code| code.to_ascii_uppercase()),
        position: degrees.filter(|(latitude, longitude)| Position::new(*latitude, *longitude).is_some()),
        transport: paragraphs(&location["transportation"]),
        accessibility: list(&location["accessibility"]).iter().filter_map(accessible).collect(),
        phones: phones(&own("phones")),
        hours: hours(&own("schedules")),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_is_told_is_read_and_what_is_odd_is_passed_over() {
        let read = details(&json!({
            "languages": [{ "code": "de" }, { "name": "Turkish" }],
            "schedules": [
                { "freq": "WEEKLY", "byday": "MO,WE", "opens_at": "09:00", "closes_at": "17:30:00Z", "valid_to": "2027-01-31" },
                { "freq": "MONTHLY", "interval": 1, "byday": "1TU", "opens_at": "T18:00+01:00" },
                { "byday": "never", "opens_at": "late" },
                { "description": "After dark." },
            ],
            "cost_options": [{ "option": "Students", "amount": 7.5, "currency": "eur" }, {}, 7],
            "service_at_locations": [{
                "id": "6f0f5a52-3c1e-4c9a-9d3b-2f4f0f1c7a01",
                "schedules": [{ "byday": "SA" }],
                "location": {
                    "name": "The old mill", "latitude": 52.5, "longitude": 13.25, "transportation": "Bus 7",
                    "addresses": [
                        { "address_type": "postal", "city": "Elsewhere" },
                        { "address_type": "physical", "address_1": "Mill Lane 1", "city": "Berlin", "country": "de" },
                    ],
                    "accessibility": [{ "description": "No steps", "details": "A wide lift." }, {}],
                    "phones": [{ "number": "+49 30 1", "type": "voice", "languages": [{ "code": "tr" }] }, {}],
                    "schedules": [{ "byday": "SU" }],
                },
            }, "odd"],
        }));
        assert_eq!(read.languages, ["de"]);
        let told: Vec<_> = read.hours.iter().map(|hours| (hours.days.len(), hours.rule.as_deref())).collect();
        assert_eq!(told, [(2, None), (0, Some("FREQ=MONTHLY;INTERVAL=1;BYDAY=1TU")), (0, None)]);
        assert_eq!(read.hours[0].closes_at, NaiveTime::from_hms_opt(17, 30, 0));
        assert_eq!(read.hours[1].opens_at, NaiveTime::from_hms_opt(18, 0, 0));
        assert_eq!((read.costs.len(), read.costs[0].currency.as_deref()), (1, Some("EUR")));
        assert_eq!(read.costs[0].kind, Some(CostKind::Price));
        let [place, odd] = read.places.as_slice() else { unreachable!("{:?}", read.places) };
        assert_eq!((place.city.as_deref(), place.country.as_deref()), (Some("Berlin"), Some("DE")));
        assert_eq!(place.lines, ["Mill Lane 1"]);
        assert_eq!(place.accessibility, ["No steps\n\nA wide lift."]);
        assert_eq!(
            place.hours[0].days,
            [Weekday::Sat],
            "what is said of the service there goes before the place's own"
        );
        assert_eq!((place.phones.len(), place.phones[0].languages.as_slice()), (1, ["tr".to_owned()].as_slice()));
        assert_eq!(*odd, Place::default());
        assert_eq!(details(&json!("odd")), Details::default());
    }
}
