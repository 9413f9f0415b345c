use serde_json::{Value, json};

use super::*;

fn serenity() -> Value {
    json!({
        "name": "Sunday Serenity", "slug": "sunday-serenity-14", "day": 0, "time": "18:00", "end_time": "19:30",
        "timezone": "America/New_York", "location": "Alano Club", "address": "123 Main Street", "city": "Anytown",
        "state": "CA", "postal_code": "98765", "country": "US", "types": ["O", "T", "LGBTQ", "O"],
        "notes": "Ring buzzer.\r\nMeeting is on the 2nd floor.", "updated": "2014-05-31 14:32:23",
        "group": "The Serenity Group", "contact_1_name": "Sam",
    })
}

fn with(changes: Value) -> Value {
    let mut row = serenity();
    for (field, value) in changes.as_object().unwrap() {
        row[field] = value.clone();
    }
    row
}

#[test]
fn the_standards_own_example_is_read() {
    let row = read(&serenity()).unwrap();
    assert_eq!((row.days.as_slice(), row.minutes), ([Weekday::Sun].as_slice(), Some(90)));
    assert_eq!(row.venue_name.as_deref(), Some("Alano Club"));
    assert_eq!(row.address.as_deref(), Some("123 Main Street, Anytown, CA 98765, US"));
    assert_eq!(row.codes, ["O", "T", "LGBTQ"]);
    assert_eq!(row.notes.as_deref(), Some("Ring buzzer.\nMeeting is on the 2nd floor."));
    assert_eq!((row.format, row.state), (MeetingFormat::InPerson, MeetingState::AsPlanned));
    assert_eq!(row.updated_on, "2014-05-31".parse().ok());
}

#[test]
fn a_meeting_may_pass_midnight_or_say_no_end() {
    let minutes = |time: &str, end: Value| read(&with(json!({ "time": time, "end_time": end }))).map(|row| row.minutes);
    assert_eq!(minutes("23:30", json!("00:30")), Ok(Some(60)));
    assert_eq!(minutes("7:00", json!("8:15")), Ok(Some(75)));
    assert_eq!(minutes("19:00", json!("")), Ok(None));
    assert_eq!(minutes("19:00", json!("19:00")), Ok(None), "more likely unknown than a whole day");
    assert_eq!(minutes("19:00", json!("19:02")), Err(Flaw::Field("end_time")));
    assert_eq!(minutes("19:00", json!("18:59")), Ok(Some(1_439)));
}

#[test]
fn where_people_meet_follows_from_the_ways_that_there_are() {
    use MeetingFormat::{Hybrid, InPerson, Online};
    use MeetingState::{AsPlanned, TemporarilyClosed, TemporarilyOnline};
    let url = json!("https://meet.example.org/1");
    let found = |changes: Value| read(&with(changes)).map(|row| (row.format, row.state));
    assert_eq!(found(json!({ "conference_url": url })), Ok((Hybrid, AsPlanned)));
    assert_eq!(found(json!({ "conference_phone": "+1 (929) 205-6099" })), Ok((Hybrid, AsPlanned)));
    assert_eq!(found(json!({ "conference_url": url, "types": ["TC"] })), Ok((Hybrid, TemporarilyOnline)));
    assert_eq!(found(json!({ "types": ["TC"] })), Ok((InPerson, TemporarilyClosed)));
    assert_eq!(found(json!({ "conference_url": url, "approximate": "yes" })), Ok((Online, AsPlanned)));
    assert_eq!(found(json!({ "approximate": "yes" })), Err(Flaw::AddressNotFull));
    let nowhere = json!({ "address": null, "city": null, "state": null, "postal_code": null, "country": null });
    assert_eq!(found(nowhere), Err(Flaw::NoWay));
    for (formatted, is_full) in [
        ("4953 W Addison St, Chicago, IL 60641, USA", true),
        ("12 شارع النيل، القاهرة", true),
        ("Wicker Park, Chicago, IL, USA", true),
        ("Chicago, IL, USA", false),
        ("Illinois, USA", false),
    ] {
        let found = found(json!({ "address": null, "formatted_address": formatted }));
        assert_eq!(found.is_ok(), is_full, "{formatted}");
    }
    let on_a_map = json!({ "address": null, "formatted_address": "Chicago", "latitude": 41.9, "longitude": -87.7 });
    assert_eq!(found(on_a_map), Ok((InPerson, AsPlanned)));
}

#[test]
fn days_are_one_or_several() {
    let days = |day: Value| read(&with(json!({ "day": day }))).map(|row| row.days);
    assert_eq!(days(json!([6, 1, 1])), Ok(vec![Weekday::Mon, Weekday::Sat]));
    for wrong in [json!(7), json!(-1), json!([]), json!([1, 9]), json!("1"), json!(1.5), Value::Null] {
        assert_eq!(days(wrong.clone()), Err(Flaw::Field("day")), "{wrong}");
    }
}

#[test]
fn what_is_not_of_the_form_is_refused_with_its_field() {
    let field = |name: &str, value: Value| read(&with(json!({ name: value }))).map(|_| ()).unwrap_err();
    let long = "x".repeat(5_000);
    for (name, value, flaw) in [
        ("name", Value::Null, Flaw::Field("name")),
        ("name", json!("\u{200B}"), Flaw::Field("name")),
        ("name", json!(long), Flaw::TooLong("name", 255)),
        ("slug", json!(""), Flaw::Field("slug")),
        ("slug", json!("a b"), Flaw::Field("slug")),
        ("slug", json!("x".repeat(65)), Flaw::TooLong("slug", 64)),
        ("time", json!("25:00"), Flaw::Field("time")),
        ("time", json!("7pm"), Flaw::Field("time")),
        ("time", json!("19:00:00"), Flaw::Field("time")),
        ("timezone", Value::Null, Flaw::NoZone),
        ("timezone", json!("Mars/Olympus"), Flaw::ZoneUnknown),
        ("types", json!("O"), Flaw::Field("types")),
        ("types", json!([7]), Flaw::Field("types")),
        ("latitude", json!(91), Flaw::Field("latitude")),
        ("longitude", json!(1), Flaw::Field("latitude")),
        ("latitude", json!("40.7"), Flaw::Field("latitude")),
        ("conference_url", json!("zoom.us/j/1"), Flaw::Field("conference_url")),
        ("conference_url", json!("javascript:alert(1)"), Flaw::Field("conference_url")),
        ("conference_phone", json!("call Bob"), Flaw::Field("conference_phone")),
        ("notes", json!(long), Flaw::TooLong("notes", 4_000)),
        ("notes", json!({ "en": "x" }), Flaw::Field("notes")),
        ("approximate", json!("perhaps"), Flaw::Field("approximate")),
        ("updated", json!("yesterday"), Flaw::Field("updated")),
        ("group", json!("a\u{0}b"), Flaw::Unstorable),
    ] {
        assert_eq!(field(name, value.clone()), flaw, "{name} {value}");
    }
    assert_eq!(read(&with(json!({ "day": null, "time": null }))), Err(Flaw::ByAppointment));
    assert_eq!(read(&json!("a row")), Err(Flaw::NotARow));
    assert_eq!(read(&with(json!({ "slug": 7 }))).unwrap().slug, "7");
}

#[test]
fn a_number_is_kept_as_it_is_dialled() {
    for (typed, number) in [
        ("+1 (929) 205-6099", Some("+19292056099")),
        ("+12532158782,,123456#", Some("+12532158782,,123456#")),
        ("911", Some("911")),
        ("+", None),
        ("#123", None),
        ("+1 555 CALL", None),
    ] {
        assert_eq!(dialled(typed).as_deref(), number, "{typed}");
    }
}
