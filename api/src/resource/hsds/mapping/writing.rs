//! How what a listing is to say is written into a record of the standard. What already reads so stays as it stands, with
//! everything that has no word here; only what is another is written anew.

use serde_json::{Value, json};
use uuid::Uuid;

use super::super::content::{Content, Field};
use super::super::listing::{ListingState, Organization};
use super::details::{self, Cost, Hours, Number, Place};
use super::{Listing, list, set};

/// What a record says of what can be changed here. Its title and summary are the resource's.
pub fn content(record: &Value, listing: &Listing, (title, summary): (String, Option<String>)) -> Content {
    Content {
        title,
        summary,
        url: listing.url.clone(),
        email: listing.email.clone(),
        eligibility: listing.eligibility.clone(),
        fees: listing.fees.clone(),
        application: listing.application.clone(),
        alert: listing.alert.clone(),
        is_paused: listing.state == ListingState::Paused,
        details: details::details(record),
    }
}

/// The record of a service that nobody has listed before.
pub fn new_record(id: Uuid, organization: Uuid, content: &Content, ids: &impl Fn() -> Uuid) -> Value {
    let bare = json!({ "id": id, "organization_id": organization, "name": content.title, "status": "active" });
    written(&bare, &Field::ALL, content, ids)
}

/// The record, so that it says this in these fields.
pub fn written(record: &Value, fields: &[Field], content: &Content, ids: &impl Fn() -> Uuid) -> Value {
    let mut told = record.clone();
    for field in fields {
        write(&mut told, *field, content, ids);
    }
    told
}

fn write(told: &mut Value, field: Field, content: &Content, ids: &impl Fn() -> Uuid) {
    let text = |text: &Option<String>| text.clone().map(Value::from);
    let how = &content.details;
    match field {
        Field::Title => set(told, "name", Some(content.title.clone().into())),
        Field::Summary => set(told, "description", text(&content.summary)),
        Field::Url => set(told, "url", text(&content.url)),
        Field::Email => set(told, "email", text(&content.email)),
        Field::Eligibility => set(told, "eligibility_description", text(&content.eligibility)),
        Field::Fees => {
            set(told, "fees_description", text(&content.fees));
            // The field's former name, which would be read where the new one says nothing.
            set(told, "fees", None);
        }
        Field::Application => set(told, "application_process", text(&content.application)),
        Field::Alert => set(told, "alert", text(&content.alert)),
        Field::IsPaused => {
            let status = if content.is_paused { "temporarily closed" } else { "active" };
            set(told, "status", Some(status.into()));
        }
        Field::Interpretation => set(told, "interpretation_services", text(&how.interpretation)),
        Field::Languages => {
            rewrite(told, "languages", &how.languages, details::language, |code| language(code, ids));
        }
        Field::Phones => rewrite(told, "phones", &how.phones, details::number, |phone| number(phone, ids)),
        Field::Hours => rewrite(told, "schedules", &how.hours, details::schedule, |hours| schedule(hours, ids)),
        Field::Costs => rewrite(told, "cost_options", &how.costs, details::cost, |one| cost(one, ids)),
        Field::Places => {
            let there = told["service_at_locations"].take();
            let places: Vec<Value> = how.places.iter().map(|one| place(list(&there), one, ids)).collect();
            set_list(told, "service_at_locations", places);
        }
    }
}

/// Writes a list down. What reads as it is to read stays as it stands there.
fn rewrite<T: PartialEq>(
    told: &mut Value,
    name: &str,
    wanted: &[T],
    read: impl Fn(&Value) -> Option<T>,
    new: impl Fn(&T) -> Value,
) {
    let there = told[name].take();
    let mut left: Vec<&Value> = list(&there).iter().collect();
    let one = |one: &T| match left.iter().position(|told| read(told).as_ref() == Some(one)) {
        Some(place) => left.remove(place).clone(),
        None => new(one),
    };
    let all: Vec<Value> = wanted.iter().map(one).collect();
    set_list(told, name, all);
}

/// An empty list says no more than none.
fn set_list(told: &mut Value, name: &str, all: Vec<Value>) {
    set(told, name, Some(all).filter(|all| !all.is_empty()).map(Value::Array));
}

/// The object without what is `null`.
fn object(told: Value) -> Value {
    match told {
        Value::Object(fields) => fields.into_iter().filter(|(_, value)| !value.is_null()).collect(),
        told => told,
    }
}

fn language(code: &str, ids: &impl Fn() -> Uuid) -> Value {
    json!({ "id": ids(), "code": code })
}

fn number(phone: &Number, ids: &impl Fn() -> Uuid) -> Value {
    let mut told = object(json!({
        "id": ids(),
        "number": phone.number,
        "extension": phone.extension.as_ref().and_then(|digits| digits.parse::<u64>().ok()),
        "type": phone.kind,
        "description": phone.description,
    }));
    set_list(&mut told, "languages", phone.languages.iter().map(|code| language(code, ids)).collect());
    told
}

fn schedule(hours: &Hours, ids: &impl Fn() -> Uuid) -> Value {
    let days: Vec<String> = hours.days.iter().map(|day| day.to_string().to_uppercase()).collect();
    let days: Vec<&str> = days.iter().filter_map(|day| day.get(..2)).collect();
    let clock = |time: chrono::NaiveTime| time.format("%H:%M").to_string();
    object(json!({
        "id": ids(),
        "freq": (!days.is_empty()).then_some("WEEKLY"),
        "byday": (!days.is_empty()).then(|| days.join(",")),
        "opens_at": hours.opens_at.map(clock),
        "closes_at": hours.closes_at.map(clock),
        "valid_from": hours.from,
        "valid_to": hours.until,
        "description": hours.description,
    }))
}

fn cost(cost: &Cost, ids: &impl Fn() -> Uuid) -> Value {
    object(json!({
        "id": ids(),
        "kind": cost.kind,
        "option": cost.option,
        "amount": cost.amount,
        "currency": cost.currency,
        "amount_description": cost.description,
    }))
}

/// A place that is there, with what is to be another, or a new one.
fn place(there: &[Value], wanted: &Place, ids: &impl Fn() -> Uuid) -> Value {
    let known = there.iter().find(|told| wanted.id.is_some() && super::id(&told["id"]) == wanted.id);
    let mut told = known.cloned().unwrap_or_else(|| json!({ "id": wanted.id.unwrap_or_else(ids) }));
    let is = known.map(details::place).unwrap_or_default();
    if is == *wanted {
        return told;
    }
    let mut location = told["location"].take();
    if !location.is_object() {
        location = json!({ "id": ids(), "location_type": "physical" });
    }
    set(&mut location, "name", wanted.name.clone().map(Value::from));
    set(&mut location, "latitude", wanted.position.map(|(north, _)| north.into()));
    set(&mut location, "longitude", wanted.position.map(|(_, east)| east.into()));
    set(&mut location, "transportation", wanted.transport.clone().map(Value::from));
    if is.accessibility != wanted.accessibility {
        let new = |said: &String| json!({ "id": ids(), "description": said });
        set_list(&mut location, "accessibility", wanted.accessibility.iter().map(new).collect());
    }
    write_address(&mut location, &is, wanted, ids);
    told["location"] = location;
    if is.phones != wanted.phones {
        rewrite(&mut told, "phones", &wanted.phones, details::number, |phone| number(phone, ids));
    }
    if is.hours != wanted.hours {
        rewrite(&mut told, "schedules", &wanted.hours, details::schedule, |hours| schedule(hours, ids));
    }
    told
}

/// Writes down where people go, beside where letters may have to go.
fn write_address(location: &mut Value, is: &Place, wanted: &Place, ids: &impl Fn() -> Uuid) {
    let parts = |place: &Place| {
        let Place { lines, postcode, city, region, country, .. } = place.clone();
        (lines, postcode, city, region, country)
    };
    let (lines, postcode, city, region, country) = parts(wanted);
    if parts(is) == parts(wanted) {
        return;
    }
    let there = location["addresses"].take();
    let (physical, mut others): (Vec<Value>, Vec<Value>) =
        list(&there).iter().cloned().partition(|address| address["address_type"] == "physical");
    let is_somewhere = !lines.is_empty() || [&postcode, &city, &region, &country].iter().any(|part| part.is_some());
    if is_somewhere {
        let id = physical.first().map_or_else(|| json!(ids()), |address| address["id"].clone());
        // The standard demands each of these, if only with nothing.
        let said = |part: Option<String>| part.unwrap_or_default();
        let mut lines = lines.into_iter();
        others.insert(
            0,
            object(json!({
                "id": id, "address_type": "physical", "address_1": said(lines.next()), "address_2": lines.next(),
                "city": said(city), "state_province": said(region), "postal_code": said(postcode),
                "country": said(country),
            })),
        );
    }
    set_list(location, "addresses", others);
}

/// An organization's record, so that it says this.
pub fn organization_written(record: &Value, says: &Organization) -> Value {
    let mut told = record.clone();
    let text = |text: &Option<String>| text.clone().map(Value::from);
    set(&mut told, "id", Some(json!(says.id)));
    set(&mut told, "name", Some(says.name.clone().into()));
    set(&mut told, "description", text(&says.description));
    set(&mut told, "website", text(&says.website));
    set(&mut told, "email", text(&says.email));
    told
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::super::details::{CostKind, Details};
    use super::*;

    fn counting() -> impl Fn() -> Uuid {
        let next = Cell::new(1_u128);
        move || {
            next.set(next.get() + 1);
            Uuid::from_u128(0x6f0f_5a52 << 96 | next.get())
        }
    }

    fn full() -> Content {
        let day = |text: &str| text.parse().unwrap();
        let hours = Hours {
            days: vec![chrono::Weekday::Mon, chrono::Weekday::Sun],
            opens_at: chrono::NaiveTime::from_hms_opt(9, 0, 0),
            closes_at: chrono::NaiveTime::from_hms_opt(17, 30, 0),
            from: Some(day("2026-01-01")),
            until: Some(day("2026-12-31")),
            description: Some("Ring twice.".to_owned()),
            ..Hours::default()
        };
        let phone = Number {
            number: "+49 30 1".to_owned(),
            extension: Some("12".to_owned()),
            kind: Some("voice".to_owned()),
            description: Some("In the morning.".to_owned()),
            languages: vec!["de".to_owned()],
        };
        let cost = Cost {
            kind: Some(CostKind::SlidingScale),
            option: Some("For all".to_owned()),
            amount: Some(7.5),
            currency: Some("EUR".to_owned()),
            description: Some("At most.".to_owned()),
        };
        let place = Place {
            name: Some("The old mill".to_owned()),
            lines: vec!["Mill Lane 1".to_owned(), "Back door".to_owned()],
            postcode: Some("10115".to_owned()),
            city: Some("Berlin".to_owned()),
            region: Some("BE".to_owned()),
            country: Some("DE".to_owned()),
            position: Some((52.5, 13.25)),
            transport: Some("Bus 7".to_owned()),
            accessibility: vec!["No steps".to_owned()],
            phones: vec![phone.clone()],
            hours: vec![hours.clone()],
            id: None,
        };
        let some = |text: &str| Some(text.to_owned());
        Content {
            title: "Evening talks".to_owned(),
            summary: some("For those who want to talk."),
            url: some("https://lantern.example/talks"),
            email: some("talks@lantern.example"),
            eligibility: some("Everybody"),
            fees: some("Free"),
            application: some("Just come"),
            alert: some("New rooms"),
            is_paused: true,
            details: Details {
                languages: vec!["de".to_owned(), "ar".to_owned()],
                interpretation: some("Sign language"),
                phones: vec![phone],
                hours: vec![hours],
                costs: vec![cost],
                places: vec![place],
            },
        }
    }

    fn read(record: &Value) -> Content {
        let listing = super::super::listing(record).unwrap();
        let words = (listing.title.clone(), listing.summary.clone());
        content(record, &listing, words)
    }

    #[test]
    fn what_is_written_is_read_and_what_reads_so_stays_as_it_stands() {
        let (ids, content) = (counting(), full());
        let record = new_record(ids(), ids(), &content, &ids);
        let mut read_back = read(&record);
        assert!(read_back.details.places[0].id.take().is_some());
        assert_eq!(read_back, content);
        let again = read(&record);
        assert_eq!(written(&record, &Field::ALL, &again, &ids), record, "nothing is another");
    }

    #[test]
    fn only_what_is_another_is_written_anew() {
        let (ids, content) = (counting(), full());
        let mut record = new_record(ids(), ids(), &content, &ids);
        record["phones"][0]["attributes"] = json!([{ "id": ids() }]);
        record["service_at_locations"][0]["contacts"] = json!([{ "id": ids() }]);
        record["fees"] = json!("As before");
        let mut wanted = read(&record);
        wanted.fees = None;
        wanted.details.phones.push(Number { number: "+49 30 2".to_owned(), ..Number::default() });
        wanted.details.places[0].city = Some("Potsdam".to_owned());
        wanted.details.costs.clear();
        let told = written(&record, &read(&record).differences(&wanted), &wanted, &ids);
        assert_eq!(read(&told), wanted);
        assert_eq!(told["phones"][0], record["phones"][0]);
        let (place, was) = (&told["service_at_locations"][0], &record["service_at_locations"][0]);
        assert_eq!((&place["id"], &place["contacts"]), (&was["id"], &was["contacts"]));
        assert_eq!(place["location"]["addresses"][0]["id"], was["location"]["addresses"][0]["id"]);
        assert_eq!(place["schedules"], was["schedules"]);
        assert!(told.get("fees").is_none() && told.get("cost_options").is_none());
        assert_eq!(told["url"], record["url"]);
    }
}
