//! How records are read, on one of our own and, where the standard's are at hand, on its examples.

use serde_json::{Value, json};

use super::*;

fn record() -> Value {
    json!({
        "id": "5f0c1c9e-2f0b-4b9e-9a53-0d6f5b6f7a10",
        "name": "  Evening\ttalks ",
        "status": "active",
        "description": "For those who want to talk.\r\n\r\nTea is there.\u{7}",
        "url": "https://lantern.example/talks",
        "email": "talks@lantern.example",
        "eligibility_description": "Everybody over 16",
        "fees_description": "",
        "fees": "Free",
        "application_process": "Just come",
        "alert": "Closed over the holidays",
        "assured_date": "2026-02-03",
        "phones": [
            { "number": "+49 30 1", "type": "fax" },
            { "number": "+49 30 2", "type": "text" },
            { "number": "\"+49 30 3\"", "extension": 12 },
        ],
        "organization": {
            "id": "77f0f5f4-6a5f-4b3e-8f6e-0a8a3bd9d001",
            "name": "Lantern House",
            "description": "A house with a light on.",
            "website": "javascript:alert(1)",
            "email": "not an address",
        },
    })
}

/// The record with this at `pointer`; `null` takes it away.
fn with(pointer: &str, value: Value) -> Value {
    let mut record = record();
    let (parent, field) = pointer.rsplit_once('/').unwrap();
    let parent = record.pointer_mut(parent).unwrap().as_object_mut().unwrap();
    match value {
        Value::Null => drop(parent.remove(field)),
        value => drop(parent.insert(field.to_owned(), value)),
    }
    record
}

#[test]
fn a_record_is_read_for_what_people_need() {
    let listing = listing(&record()).unwrap();
    assert_eq!(listing.title, "Evening talks");
    assert_eq!(listing.summary.as_deref(), Some("For those who want to talk.\n\nTea is there."));
    assert_eq!(listing.state, ListingState::Open);
    assert_eq!(listing.fees.as_deref(), Some("Free"));
    assert_eq!(listing.assured_on.unwrap().to_string(), "2026-02-03");
    let phone = Phone { number: "+49 30 3".to_owned(), extension: Some("12".to_owned()) };
    assert_eq!(listing.phone, Some(phone), "a voice before a text, and never a fax");
    let Provider::Told(organization) = listing.provider else { panic!("an organization") };
    assert_eq!(organization.name, "Lantern House");
    assert_eq!((organization.website, organization.email), (None, None), "what is not usable is passed over");
}

#[test]
fn what_the_standard_demands_is_demanded() {
    for (pointer, value, flaw) in [
        ("/id", json!(null), Flaw::Field("id")),
        ("/id", json!(7), Flaw::Field("id")),
        ("/id", json!("5f0c1c9e2f0b4b9e9a530d6f5b6f7a10"), Flaw::Field("id")),
        ("/name", json!(null), Flaw::Field("name")),
        ("/name", json!(" "), Flaw::Field("name")),
        ("/status", json!(null), Flaw::Field("status")),
        ("/status", json!("open"), Flaw::Field("status")),
        ("/organization", json!(null), Flaw::NoProvider),
        ("/organization/id", json!(null), Flaw::Field("organization.id")),
        ("/organization/name", json!(null), Flaw::Field("organization.name")),
        ("/alert", json!("a\u{0}b"), Flaw::Unstorable),
    ] {
        assert_eq!(listing(&with(pointer, value.clone())), Err(flaw), "{pointer} {value}");
    }
    assert_eq!(listing(&json!("a service")), Err(Flaw::NotARecord));
}

#[test]
fn what_it_does_not_demand_may_be_wrong() {
    for pointer in ["/description", "/url", "/email", "/phones", "/assured_date", "/fees", "/organization/description"]
    {
        for value in [json!(null), json!(7), json!({}), json!(["x"]), json!("\u{1}")] {
            assert!(listing(&with(pointer, value.clone())).is_ok(), "{pointer} {value}");
        }
    }
    let mut named = with("/organization", json!(null));
    named["organization_id"] = json!("77f0f5f4-6a5f-4b3e-8f6e-0a8a3bd9d001");
    assert!(matches!(listing(&named).unwrap().provider, Provider::Named(_)));
}

#[test]
fn a_status_says_whether_it_is_there_for_people() {
    for (status, state) in [
        ("active", ListingState::Open),
        ("temporarily closed", ListingState::Paused),
        ("inactive", ListingState::Closed),
        ("defunct", ListingState::Closed),
    ] {
        assert_eq!(listing(&with("/status", json!(status))).unwrap().state, state);
    }
}

#[test]
fn the_standards_own_example_is_read() {
    let json = include_bytes!("../../../../../tests/hsds/standard/examples/service_full.json");
    let listing = listing(&serde_json::from_slice(json).unwrap()).unwrap();
    assert_eq!(listing.title, "Community Counselling");
    assert_eq!(listing.phone.unwrap().number, "+44 1234 234567");
    assert_eq!(listing.assured_on.unwrap().to_string(), "2005-01-01");
}
