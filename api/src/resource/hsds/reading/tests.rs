//! What comes in which form, and what is no list at all.

use serde_json::json;

use super::*;

fn read(json: &str) -> Result<Delivery, Unreadable> {
    delivery(json.as_bytes(), None)
}

fn values(delivery: &Delivery) -> Vec<&Value> {
    delivery.records.iter().map(|record| &record.value).collect()
}

#[test]
fn records_come_alone_in_an_array_in_a_page_or_line_by_line() {
    let page = json!({ "page_number": 2, "total_pages": 3, "contents": [{}, {}] });
    for (json, count, place, is_list) in [
        (json!({ "id": 1 }).to_string(), 1, None, false),
        (json!([{}, 7, {}]).to_string(), 3, None, true),
        ("[]".to_owned(), 0, None, true),
        (json!({ "page_number": 1, "total_pages": 1, "contents": [{}] }).to_string(), 1, None, true),
        (page.to_string(), 2, Some((2, 3)), true),
        ("{\"id\": 1}\r\n\n{\"id\": 2}\n".to_owned(), 2, None, true),
        ("\u{feff}[]".to_owned(), 0, None, true),
    ] {
        let delivery = read(&json).unwrap();
        assert_eq!((delivery.records.len(), delivery.page, delivery.is_list), (count, place, is_list), "{json}");
    }
}

#[test]
fn what_is_no_list_says_where() {
    for (wrong, line) in [
        ("", None),
        ("7", None),
        ("null", None),
        ("\"text\"", None),
        ("{\"contents\": 7}", None),
        ("{", Some(1)),
        ("<html>", Some(1)),
        ("[{},\n{},\n{\"id\"", Some(3)),
        ("{}\n{}\n{\"id\": \"6f", Some(3)),
        ("{}\n[]", Some(2)),
    ] {
        assert_eq!(read(wrong).unwrap_err(), Unreadable { line }, "{wrong}");
    }
}

#[test]
fn pages_follow_one_another_to_the_last() {
    let page =
        |page: u64| read(&json!({ "page_number": page, "total_pages": 3, "contents": [{}] }).to_string()).unwrap();
    let mut whole = page(1);
    for next in [2, 3] {
        assert_eq!(whole.next_page(), Some(next));
        assert!(whole.follow(page(1)).is_err(), "a list that begins anew");
        assert_eq!(whole.follow(page(next)), Ok(()));
    }
    assert_eq!((whole.next_page(), whole.page), (None, None));
    assert_eq!(whole.records.iter().map(Record::place).collect::<Vec<_>>(), ["1", "2", "3"]);
    assert_eq!(page(2).next_page(), None, "who asks for a page in the middle means that page");

    let files = |pages: &[u64]| Delivery::of_files(pages.iter().map(|number| page(*number)).collect());
    assert_eq!(files(&[3, 1, 2]).unwrap().records.len(), 3);
    for some in [&[1, 2][..], &[2, 3], &[3]] {
        assert!(files(some).is_err(), "{some:?} of three");
    }
}

#[test]
fn services_are_found_in_organizations_and_at_places() {
    let organization = json!({ "id": "o", "name": "House", "services": [{ "id": "a" }, { "id": "b" }] });
    let house = json!({ "id": "o", "name": "House" });
    assert_eq!(
        values(&read(&organization.to_string()).unwrap()),
        [&json!({ "id": "a", "organization": house }), &json!({ "id": "b", "organization": house })]
    );
    let place = |place: &str, name: &str| json!({ "id": place, "service": { "id": "a", "name": name } });
    let places = json!([place("1", "Tea"), place("2", "Tea"), place("3", "Coffee")]);
    let delivery = read(&places.to_string()).unwrap().gathered();
    assert_eq!(
        values(&delivery),
        [
            &json!({ "id": "a", "name": "Tea", "service_at_locations": [{ "id": "1" }, { "id": "2" }] }),
            &json!({ "id": "a", "name": "Coffee", "service_at_locations": [{ "id": "3" }] }),
        ],
        "who says something else is heard by herself"
    );
    let twice = json!([{ "id": "a" }, { "id": "a" }]);
    assert_eq!(read(&twice.to_string()).unwrap().gathered().records.len(), 2, "services themselves stay as they came");
}

#[test]
fn what_is_said_to_be_gone_is_no_record() {
    let gone = "6f0f5a52-3c1e-4c9a-9d3b-2f4f0f1c7a01";
    let tombstone = json!({ "id": gone, "type": "service", "withdrawn_at": "2026-01-13T09:00:00Z" });
    for json in [
        format!("{}\n{tombstone}", json!({ "id": 1 })),
        json!({ "contents": [{ "id": 1 }], "tombstones": [tombstone] }).to_string(),
    ] {
        let delivery = read(&json).unwrap();
        assert_eq!((delivery.records.len(), delivery.gone), (1, vec![gone.parse().unwrap()]), "{json}");
    }
}
