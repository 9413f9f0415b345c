//! What is in no list of its source any more is withdrawn here; and it returns when it is listed again.

use macro_rules_attribute::apply;
use serde_json::{Value, json};
use waymark::failure::Failure;
use waymark::resource::hsds::Became;
use waymark::resource::{Order, import_hsds};

use super::{counts, id, import_as, listings, order, partner, told, with};
use crate::support::client::Client;
use crate::support::waymark::on_both_databases;

fn service(number: u128) -> Value {
    json!({
        "id": id(1, number), "name": format!("Service {number}"), "status": "active",
        "organization": { "id": id(2, 1), "name": "House", "description": "A house." },
    })
}

fn services(numbers: impl IntoIterator<Item = u128>) -> Value {
    numbers.into_iter().map(service).collect()
}

/// The whole list of one directory.
fn whole() -> Order {
    Order { is_complete: true, ..order() }
}

async fn names(program: &Client) -> Vec<String> {
    let mut names: Vec<_> = told(program).await.iter().map(|one| one["name"].as_str().unwrap().to_owned()).collect();
    names.sort();
    names
}

#[apply(on_both_databases!)]
async fn what_a_whole_list_does_not_have_is_withdrawn_until_it_has(t: &Waymark) {
    let program = partner(t).await;
    import_as(t, services(1..=3), &whole()).await;
    let since = t.now().format("%Y-%m-%dT%H:%M:%SZ").to_string();
    t.advance(chrono::TimeDelta::days(1));
    let part = import_as(t, services([1]), &order()).await;
    assert_eq!((counts(&part), names(&program).await.len()), ([0, 0, 1, 0, 0], 3), "a part says nothing of the rest");

    let report = import_as(t, services([1, 3]), &whole()).await;
    assert_eq!(counts(&report), [0, 0, 2, 1, 0]);
    let gone = report.entries.last().unwrap();
    assert_eq!(
        (gone.became, gone.id.map(|id| json!(id)), gone.name.as_str()),
        (Became::Withdrawn, Some(id(1, 2)), "Service 2")
    );
    assert_eq!(names(&program).await, ["Service 1", "Service 3"]);
    let tombstones = program.lines(&format!("/hsds/services?format=ndjson&modified_after={since}")).await;
    assert_eq!(tombstones.last().unwrap()["id"], id(1, 2), "and whoever follows learns of it");
    assert_eq!(counts(&import_as(t, services([1, 3]), &whole()).await), [0, 0, 2, 0, 0], "once");

    let back = import_as(t, services(1..=3), &whole()).await;
    assert_eq!(back.entries[1].became, Became::Returned);
    assert_eq!(names(&program).await.len(), 3);
    assert_eq!(counts(&import_as(t, services(1..=3), &whole()).await), [0, 0, 3, 0, 0]);
}

#[apply(on_both_databases!)]
async fn what_people_here_took_back_stays_so(t: &Waymark) {
    let program = partner(t).await;
    import_as(t, services(1..=3), &whole()).await;
    let anneke = t.member_with_role("Anneke", "MODERATOR").await;
    let first = listings(&program).await.into_iter().find(|one| one["title"]["text"] == "Service 1").unwrap();
    anneke.client.change("archiveResource", json!({ "resource": first["id"] }), "resource { id }").await;
    for list in [
        services([2, 3]),
        services(1..=3),
        json!([with(service(1), "status", json!("defunct")), service(2), service(3)]),
        services(1..=3),
    ] {
        import_as(t, list, &whole()).await;
        assert_eq!(names(&program).await, ["Service 2", "Service 3"]);
    }
}

#[apply(on_both_databases!)]
async fn what_closes_while_it_is_in_no_list_waits_until_it_opens(t: &Waymark) {
    let program = partner(t).await;
    import_as(t, services(1..=3), &whole()).await;
    import_as(t, services([2, 3]), &whole()).await;
    let closed = json!([with(service(1), "status", json!("inactive")), service(2), service(3)]);
    assert_eq!(counts(&import_as(t, closed, &whole()).await), [0, 1, 2, 0, 0]);
    assert_eq!(names(&program).await.len(), 2);
    let opened = import_as(t, services(1..=3), &whole()).await;
    assert_eq!((opened.entries[0].became, names(&program).await.len()), (Became::Returned, 3));
}

#[apply(on_both_databases!)]
async fn what_another_source_lists_stays(t: &Waymark) {
    let program = partner(t).await;
    let other = Order { is_complete: true, ..Order::new("en".parse().unwrap(), "another directory") };
    import_as(t, services(1..=3), &whole()).await;
    import_as(t, services(2..=4), &other).await;
    assert_eq!(counts(&import_as(t, services([1]), &whole()).await), [0, 0, 1, 0, 0]);
    assert_eq!(names(&program).await.len(), 4, "the other one has them still");
    assert_eq!(counts(&import_as(t, services([4]), &other).await), [0, 0, 1, 2, 0]);
    assert_eq!(names(&program).await, ["Service 1", "Service 4"]);
}

#[apply(on_both_databases!)]
async fn if_much_would_go_somebody_has_to_insist(t: &Waymark) {
    let program = partner(t).await;
    import_as(t, services(1..=18), &whole()).await;
    assert_eq!(counts(&import_as(t, services(7..=18), &whole()).await), [0, 0, 12, 6, 0], "a third");
    let (before, insisting) = (told(&program).await, Order { withdraws_many: true, ..whole() });
    for list in [json!([]), services(13..=18), services((13..=18).chain(100..200))] {
        let refused = import_hsds(&t.app, list.to_string().as_bytes(), &whole()).await;
        assert!(matches!(refused, Err(Failure::Problems(_))), "{refused:?}");
        assert_eq!(told(&program).await, before, "nothing of it is taken in");
    }
    assert_eq!(counts(&import_as(t, services(13..=18), &insisting).await), [0, 0, 6, 6, 0]);
    assert_eq!(counts(&import_as(t, json!([]), &insisting).await), [0, 0, 0, 6, 0]);
    assert_eq!(names(&program).await, Vec::<String>::new());
}

#[apply(on_both_databases!)]
async fn what_is_there_and_cannot_be_taken_is_not_gone(t: &Waymark) {
    let program = partner(t).await;
    import_as(t, services(1..=3), &whole()).await;
    let lenient = Order { leaves_out_bad: true, ..whole() };
    let bad = with(service(1), "email", json!(7));
    let report = import_as(t, json!([bad, service(2)]), &lenient).await;
    assert_eq!(counts(&report), [0, 0, 1, 1, 1]);
    assert_eq!(names(&program).await, ["Service 1", "Service 2"]);

    let nobody = with(service(1), "id", json!("seven"));
    let report = import_as(t, json!([nobody, service(3)]), &lenient).await;
    assert_eq!((counts(&report), report.remarks.len()), ([0, 1, 0, 0, 1], 1), "who knows which one that is");
    assert_eq!(names(&program).await.len(), 3);
}

#[apply(on_both_databases!)]
async fn what_is_said_to_be_gone_is_withdrawn(t: &Waymark) {
    let program = partner(t).await;
    import_as(t, services(1..=3), &order()).await;
    let gone = |number| json!({ "id": id(1, number), "type": "service", "withdrawn_at": "2026-01-12T09:00:00Z" });
    let elsewhere = Order::new("en".parse().unwrap(), "another directory");
    assert_eq!(counts(&import_as(t, json!([gone(1)]), &elsewhere).await), [0; 5], "that is not theirs to say");
    let news = json!({ "contents": [service(4)], "tombstones": [gone(1), gone(9)] });
    assert_eq!(counts(&import_as(t, news, &order()).await), [1, 0, 0, 1, 0]);
    assert_eq!(names(&program).await, ["Service 2", "Service 3", "Service 4"]);
    assert_eq!(counts(&import_as(t, services([1]), &order()).await), [0, 1, 0, 0, 0], "and there again");
}

#[apply(on_both_databases!)]
async fn a_page_of_a_list_is_not_the_whole_of_it(t: &Waymark) {
    let program = partner(t).await;
    import_as(t, services(1..=3), &whole()).await;
    let page = json!({ "page_number": 1, "total_pages": 2, "contents": [service(1)] });
    assert_eq!(counts(&import_as(t, page, &whole()).await), [0, 0, 1, 0, 0]);
    assert_eq!(names(&program).await.len(), 3);
}
