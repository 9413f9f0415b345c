//! The listing at `/hsds`, as other directories read it.

use insta::assert_json_snapshot;
use macro_rules_attribute::apply;
use serde_json::{Value, json};

use super::{example, id, import, listings, partner, talks, with};
use crate::support::client::Client;
use crate::support::waymark::on_both_databases;

/// What the house adds to a service; and when it last changed, which is when it changed here.
const OURS: [&str; 3] = ["text_language", "translations", "last_modified"];

/// What came, or is told, without these.
fn as_it_came(mut service: Value) -> Value {
    for field in OURS {
        service.as_object_mut().unwrap().remove(field);
    }
    service
}

fn full(field: &str, service: &Value) -> String {
    format!("/hsds/{field}/{}", service["id"].as_str().unwrap())
}

async fn page(program: &Client, path: &str) -> Value {
    let answer = program.read(path, &[]).await;
    assert_eq!(answer.status, 200, "{path}: {}", answer.body);
    answer.body
}

/// The names of what is on a page.
async fn names(program: &Client, path: &str) -> Vec<String> {
    let page = page(program, path).await;
    let name = |entry: &Value| {
        let named = if entry["name"].is_string() { entry } else { &entry["service"] };
        named["name"].as_str().unwrap().to_owned()
    };
    page["contents"].as_array().unwrap().iter().map(name).collect()
}

/// A service of one of two organizations, at a place, with words of a vocabulary.
fn service(number: u128, name: &str, organization: u128, postcode: &str, at: (f64, f64), term: u128) -> Value {
    json!({
        "id": id(1, number), "name": name, "status": "active", "description": "For everybody.",
        "organization": { "id": id(2, organization), "name": format!("House {organization}"), "description": "A house." },
        "service_at_locations": [{
            "id": id(3, number),
            "location": {
                "id": id(4, number), "location_type": "physical", "latitude": at.0, "longitude": at.1,
                "addresses": [{
                    "id": id(5, number), "address_1": "1 Main Street", "city": "Town", "state_province": "B",
                    "postal_code": postcode, "country": "DE", "address_type": "physical",
                }],
            },
        }],
        "attributes": [{
            "id": id(6, number),
            "taxonomy_term": {
                "id": id(7, term), "name": format!("Word {term}"), "description": "A word.",
                "taxonomy_detail": { "id": id(8, term % 2), "name": "Vocabulary", "description": "Words." },
            },
        }],
    })
}

#[apply(on_both_databases!)]
async fn words_are_looked_for_beside_all_else(t: &Waymark) {
    let program = partner(t).await;
    let services = [
        service(1, "Evening talks", 1, "10115", (52.5, 13.4), 1),
        service(2, "Morning talks", 2, "10117", (52.5, 13.4), 2),
        service(3, "A walk in the evening", 2, "10119", (52.5, 13.4), 1),
    ];
    for record in services {
        import(t, record).await;
    }
    let organization = &id(2, 2);
    let of_two = format!("/hsds/services?search=evening&organization_id={}", organization.as_str().unwrap());
    for (path, expected) in [
        ("/hsds/services?search=talk", vec!["Evening talks", "Morning talks"]),
        ("/hsds/services?search=evenings", vec!["Evening talks", "A walk in the evening"]),
        ("/hsds/services?search=mornign", vec!["Morning talks"]),
        ("/hsds/services?search=nothing", vec![]),
        (of_two.as_str(), vec!["A walk in the evening"]),
        ("/hsds/organizations?search=morning", vec!["House 2"]),
        ("/hsds/service_at_locations?search=walk", vec!["A walk in the evening"]),
        ("/hsds/taxonomy_terms?search=words", vec!["Word 1", "Word 2"]),
        ("/hsds/taxonomy_terms?search=a%20word%202", vec!["Word 2"]),
        ("/hsds/taxonomy_terms?search=vocabulary", vec![]),
        ("/hsds/taxonomies?search=VOCAB&per_page=1", vec!["Vocabulary"]),
        ("/hsds/taxonomies?search=talk", vec![]),
        // The name of the place, and of who provides it.
        ("/hsds/services?search=town%20house&per_page=1&page=3", vec!["A walk in the evening"]),
    ] {
        assert_eq!(names(&program, path).await, expected, "{path}");
    }
    assert_eq!(program.lines("/hsds/services?search=talk&format=ndjson&minimal=true").await.len(), 2);
    let closed = with(service(1, "Evening talks", 1, "10115", (52.5, 13.4), 1), "status", json!("defunct"));
    import(t, closed).await;
    assert_eq!(names(&program, "/hsds/services?search=talk").await, ["Morning talks"]);
    for path in ["/hsds/services?search=%20", "/hsds/services?search=%E2%80%A6", "/hsds/taxonomies?search=%20"] {
        assert_eq!(program.read(path, &[]).await.status, 400, "{path}");
    }
}

#[apply(on_both_databases!)]
async fn whoever_may_read_resources_may_read_it(t: &Waymark) {
    import(t, talks()).await;
    let about = t.visitor().read("/hsds", &[]).await;
    assert_eq!((about.status, &about.body["version"]), (200, &json!("3.1")));

    let priya = t.member_with_role("Priya", "STEWARD").await;
    let (member, key) = (t.member("Noor").await.client, t.partner(&priya, "READ_RESOURCES").await);
    let other = t.partner(&priya, "READ_MEETINGS").await;
    for path in ["/hsds/services", "/hsds/organizations?format=ndjson", &full("services", &talks())] {
        let status = async |client: &Client| client.read(path, &[]).await.status;
        assert_eq!(status(&t.visitor()).await, 401, "{path}");
        assert_eq!(status(&t.visitor().with_token("wm_nothing")).await, 401, "{path}");
        assert_eq!(status(&other).await, 403, "{path}");
        assert_eq!((status(&member).await, status(&key).await), (200, 200), "{path}");
    }
    let refused = t.visitor().speaking("de").read("/hsds/services", &[]).await;
    assert_eq!(refused.header("WWW-Authenticate"), "Bearer");
    assert_ne!(
        refused.body["errors"][0]["message"],
        t.visitor().read("/hsds/services", &[]).await.body["errors"][0]["message"]
    );
    t.publish_conduct(&priya).await;
    assert_eq!(member.read("/hsds/services", &[]).await.status, 403, "until she has accepted");
}

#[apply(on_both_databases!)]
async fn the_standards_own_example_comes_out_as_it_went_in(t: &Waymark) {
    let (program, came) = (partner(t).await, example());
    import(t, came.clone()).await;
    let read = async |path: String| program.read(&path, &[]).await.body;

    let service = read(full("services", &came)).await;
    assert_eq!(as_it_came(service.clone()), as_it_came(came.clone()));
    assert_eq!(service["text_language"], "en");

    let mut organization = read(full("organizations", &came["organization"])).await;
    let services = organization.as_object_mut().unwrap().remove("services").unwrap();
    assert_eq!(organization, came["organization"]);
    assert_eq!(services, json!([{ "id": came["id"], "name": came["name"], "status": "active" }]));

    let place = &came["service_at_locations"][0];
    let mut told = read(full("service_at_locations", place)).await;
    let mut its_service = as_it_came(told.as_object_mut().unwrap().remove("service").unwrap());
    assert_eq!(&told, place);
    its_service["service_at_locations"] = json!([place]);
    assert_eq!(its_service, as_it_came(came.clone()));

    let term = &came["attributes"][0]["taxonomy_term"];
    assert_eq!(&read(full("taxonomy_terms", term)).await, term);
    assert_eq!(read(full("taxonomies", &term["taxonomy_detail"])).await, term["taxonomy_detail"]);
    assert_eq!(program.lines("/hsds/services?full=true&format=ndjson").await, [service]);
}

#[apply(on_both_databases!)]
async fn pages_say_where_they_are(t: &Waymark) {
    let program = partner(t).await;
    let seven = (1..=7).map(|number| service(number, &format!("Service {number}"), 1, "1", (0.0, 0.0), 1));
    import(t, seven.collect()).await;
    let envelope = async |query: &str| {
        let page = page(&program, &format!("/hsds/services?{query}")).await;
        let names = ["total_items", "total_pages", "page_number", "size", "first_page", "last_page", "empty"];
        names.map(|name| page[name].clone()).to_vec()
    };
    assert_eq!(
        envelope("per_page=3").await,
        [json!(7), json!(3), json!(1), json!(3), json!(true), json!(false), json!(false)]
    );
    assert_eq!(
        envelope("per_page=3&page=3").await,
        [json!(7), json!(3), json!(3), json!(1), json!(false), json!(true), json!(false)]
    );
    assert_eq!(
        envelope("per_page=3&page=4").await,
        [json!(7), json!(3), json!(4), json!(0), json!(false), json!(true), json!(true)]
    );
    assert_eq!(names(&program, "/hsds/services?per_page=3&page=2").await, ["Service 4", "Service 5", "Service 6"]);

    let brief = page(&program, "/hsds/services?per_page=1").await["contents"][0].clone();
    assert_eq!((&brief["organization"]["name"], &brief["attributes"]), (&json!("House 1"), &Value::Null));
    let least = page(&program, "/hsds/services?minimal=true").await["contents"].clone();
    let fields: Vec<&String> = least[6].as_object().unwrap().keys().collect();
    assert_eq!(fields, ["id", "last_modified", "modified_date", "name", "status"]);
}

#[apply(on_both_databases!)]
async fn every_parameter_counts(t: &Waymark) {
    let program = partner(t).await;
    let (berlin, potsdam, hamburg) = ((52.52, 13.405), (52.39, 13.065), (53.55, 9.993));
    import(
        t,
        json!([
            service(1, "One", 1, "10 115", berlin, 1),
            service(2, "Two", 1, "14467", potsdam, 2),
            service(3, "Three", 2, "20095", hamburg, 3),
        ]),
    )
    .await;
    let since = t.now();
    t.advance(chrono::TimeDelta::hours(1));
    import(t, service(4, "Four", 2, "20095", hamburg, 1)).await;

    let all = ["One", "Two", "Three", "Four"];
    let (own, first) = (id(2, 2).as_str().unwrap().to_owned(), id(7, 1).as_str().unwrap().to_owned());
    let (odd, later) = (id(8, 1).as_str().unwrap().to_owned(), "2026-01-12T09:30:00Z");
    for (query, expected) in [
        (String::new(), &all[..]),
        (format!("organization_id={own}"), &["Three", "Four"]),
        (format!("taxonomy_term_id={first}"), &["One", "Four"]),
        (format!("taxonomy_id={odd}"), &["One", "Three", "Four"]),
        (format!("taxonomy_term_id={first}&organization_id={own}"), &["Four"]),
        (format!("modified_after={later}"), &["Four"]),
        (format!("modified_after={}", since.format("%Y-%m-%dT%H:%M:%SZ")), &all[..]),
        (format!("organization_id={}", id(2, 9).as_str().unwrap()), &[]),
    ] {
        assert_eq!(names(&program, &format!("/hsds/services?{query}")).await, expected, "{query}");
        assert_eq!(names(&program, &format!("/hsds/service_at_locations?{query}")).await, expected, "{query}");
    }
    for (query, expected) in [
        ("postcode=10115", &["One"][..]),
        ("postcode=10115&proximity=40000", &["One", "Two"]),
        ("postcode=20095&proximity=10", &["Three", "Four"]),
        ("postcode=99999&proximity=1000000", &[]),
    ] {
        assert_eq!(names(&program, &format!("/hsds/service_at_locations?{query}")).await, expected, "{query}");
    }
    assert_eq!(names(&program, &format!("/hsds/organizations?taxonomy_term_id={first}")).await, ["House 1", "House 2"]);
    assert_eq!(names(&program, &format!("/hsds/taxonomy_terms?taxonomy_id={odd}")).await, ["Word 1", "Word 3"]);
    assert_eq!(names(&program, "/hsds/taxonomies").await, ["Vocabulary", "Vocabulary"]);
}

#[apply(on_both_databases!)]
async fn what_cannot_be_asked_is_said_in_the_readers_language(t: &Waymark) {
    let program = partner(t).await.speaking("fr");
    let answer = program.read("/hsds/services?page=0&per_page=501&colour=red", &[]).await;
    assert_eq!(answer.status, 400);
    assert_json_snapshot!("what_cannot_be_asked", answer.body);
    for path in ["/hsds/services/7", &full("services", &talks()), &full("organizations", &talks())] {
        assert_eq!(program.read(path, &[]).await.status, 404, "{path}");
    }
}

#[apply(on_both_databases!)]
async fn each_reads_her_own_language_and_nobody_reads_twice_what_stays(t: &Waymark) {
    let program = partner(t).await;
    import(t, talks()).await;
    let resource = listings(&program).await[0]["id"].clone();
    let anneke = t.member_with_role("Anneke", "MODERATOR").await;
    let input =
        json!({ "resource": resource, "language": "ar", "title": "أحاديث المساء", "summary": "لمن يريد أن يتحدث." });
    anneke.client.change("translateResource", input, "resource { id }").await;
    let (english, arabic) = (program.clone(), program.speaking("ar"));
    let path = full("services", &talks());
    let before = arabic.read(&path, &[]).await;
    assert_eq!(before.body["name"], "Evening talks", "nobody has looked at the translation yet");

    let review = json!({ "resource": resource, "language": "ar" });
    anneke.client.change("reviewTranslation", review, "resource { id }").await;
    let after = arabic.read(&path, &[]).await;
    assert_eq!((&after.body["name"], &after.body["text_language"]), (&json!("أحاديث المساء"), &json!("ar")));
    assert_eq!(
        after.body["translations"],
        json!([
            { "language": "ar", "name": "أحاديث المساء", "description": "لمن يريد أن يتحدث.", "is_outdated": false },
            { "language": "en", "name": "Evening talks", "description": "For those who want to talk.", "is_outdated": false },
        ])
    );
    let tag = after.header("ETag").to_owned();
    assert_eq!(arabic.read(&path, &[("If-None-Match", &tag)]).await.status, 304);
    assert_eq!(arabic.read(&path, &[("If-None-Match", before.header("ETag"))]).await.status, 200);
    assert_ne!(english.read(&path, &[]).await.header("ETag"), tag);
    assert!(after.header("Last-Modified").ends_with("GMT"), "{:?}", after.headers);

    let lines = arabic.read("/hsds/services?format=ndjson", &[]).await.header("ETag").to_owned();
    assert_eq!(arabic.read("/hsds/services?format=ndjson", &[("If-None-Match", &lines)]).await.status, 304);
    import(t, with(talks(), "name", json!("Night talks"))).await;
    assert_eq!(arabic.read("/hsds/services?format=ndjson", &[("If-None-Match", &lines)]).await.status, 200);
    assert_eq!(arabic.read(&path, &[]).await.body["translations"][0]["is_outdated"], true);
}

#[apply(on_both_databases!)]
async fn what_was_withdrawn_is_nowhere_and_its_tombstone_says_no_more_than_that(t: &Waymark) {
    let program = partner(t).await;
    import(t, json!([example(), talks()])).await;
    let since = t.now().format("%Y-%m-%dT%H:%M:%SZ").to_string();
    t.advance(chrono::TimeDelta::days(1));
    import(t, with(example(), "status", json!("defunct"))).await;

    let came = example();
    let term = &came["attributes"][0]["taxonomy_term"];
    for (list, entry) in [
        ("services", &came),
        ("organizations", &came["organization"]),
        ("service_at_locations", &came["service_at_locations"][0]),
        ("taxonomy_terms", term),
        ("taxonomies", &term["taxonomy_detail"]),
    ] {
        assert_eq!(program.read(&full(list, entry), &[]).await.status, 404, "{list}");
        for path in [format!("/hsds/{list}?per_page=500"), format!("/hsds/{list}?format=ndjson")] {
            let answer = program.read_text(&path).await;
            assert!(!answer.contains(entry["id"].as_str().unwrap()), "{path}");
            assert!(!answer.contains("Community Counselling"), "{path}");
        }
    }
    let page = page(&program, &format!("/hsds/services?modified_after={since}")).await;
    assert_eq!(page["contents"].as_array().unwrap().len(), 1);
    assert_eq!(
        page["tombstones"],
        json!([{ "id": came["id"], "type": "service", "withdrawn_at": "2026-01-13T09:00:00.000000Z" }])
    );
    assert_eq!(
        program.lines(&format!("/hsds/services?format=ndjson&modified_after={since}")).await[1],
        page["tombstones"][0]
    );

    import(t, came.clone()).await;
    assert_eq!(program.read(&full("services", &came), &[]).await.status, 200, "it is there again");
}
