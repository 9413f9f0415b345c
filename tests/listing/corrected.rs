//! What people here have corrected of what other directories list, when these tell of it again.

use macro_rules_attribute::apply;
use serde_json::{Value, json};
use waymark::resource::hsds::Became;
use waymark::resource::{Order, import_hsds};

use super::{House, full, import, in_hsds, seen, sees, talks, with};
use crate::support::waymark::on_both_databases;

#[apply(on_both_databases!)]
async fn corrections_stay_until_the_same_changes_where_it_came_from(t: &Waymark) {
    let house = House::imported(t).await;
    let program = t.partner(&house.priya, "READ_RESOURCES").await;
    let id = house.service().await;
    let change = json!({
        "resource": id, "email": "talks@lantern.example", "url": "https://lantern.example/new",
        "phones": [{ "number": "+49 30 4" }], "places": [{ "name": "The old mill", "city": "Berlin", "postcode": "10115" }],
        "reason": "We have moved.",
    });
    house.becomes(change).await;
    let hsds = json!("5f0c1c9e-2f0b-4b9e-9a53-0d6f5b6f7a10");
    let corrected = in_hsds(&program, &hsds).await;
    assert_eq!(
        (&corrected["phones"][0]["number"], &corrected["email"]),
        (&json!("+49 30 4"), &json!("talks@lantern.example"))
    );
    assert_eq!(corrected["service_at_locations"][0]["location"]["name"], "The old mill");

    let report = import(t, talks()).await;
    assert_eq!(report.entries[0].became, Became::AsBefore);
    let report = import(t, with(talks(), "alert", json!("New rooms"))).await;
    let entry = &report.entries[0];
    assert_eq!((entry.became, entry.replaced.len(), &entry.changed), (Became::Changed, 0, &vec!["/alert".to_owned()]));
    let otherwise = ["/email", "/phones", "/service_at_locations", "/url"];
    let names = |path: &str| entry.told_otherwise.iter().any(|told| told.starts_with(path));
    assert!(otherwise.iter().all(|path| names(path)), "{:?}", entry.told_otherwise);
    let now = in_hsds(&program, &hsds).await;
    assert_eq!(now["alert"], "New rooms");
    for same in ["phones", "email", "url", "service_at_locations"] {
        assert_eq!(now[same], corrected[same], "{same}");
    }
    let listing = seen(&program, &id).await;
    assert_eq!(
        (&listing["service"]["phone"], &listing["service"]["alert"]["text"]),
        (&json!("+49 30 4"), &json!("New rooms"))
    );
    assert_eq!(program.read("/hsds/service_at_locations?postcode=10115", &[]).await.body["total_items"], 1);

    // Another number and the same address as here: the one gives way, the other is not a correction any more.
    let mut elsewhere = with(talks(), "email", json!("talks@lantern.example"));
    elsewhere["phones"][0]["number"] = json!("+49 30 5");
    let report = import(t, elsewhere.clone()).await;
    assert_eq!(report.entries[0].replaced, ["/phones"]);
    let now = in_hsds(&program, &hsds).await;
    assert_eq!(now["phones"], elsewhere["phones"]);
    assert_eq!((&now["email"], &now["url"]), (&json!("talks@lantern.example"), &corrected["url"]));
    import(t, with(elsewhere, "email", json!("hello@lantern.example"))).await;
    assert_eq!(in_hsds(&program, &hsds).await["email"], "hello@lantern.example");
    let said = report.lines(false, |message| t.app.catalog.text(&"en".parse().unwrap(), message));
    assert!(said.iter().any(|line| line.contains("/phones")), "{said:?}");

    // What closes there is closed here, whatever was corrected.
    house.becomes(json!({ "resource": id, "isPaused": true, "reason": "We paint the rooms." })).await;
    assert_eq!(in_hsds(&program, &hsds).await["status"], "temporarily closed");
    let report = import(t, with(talks(), "status", json!("defunct"))).await;
    assert_eq!(report.entries[0].became, Became::Withdrawn);
    assert!(!sees(&program, &id).await);
}

#[apply(on_both_databases!)]
async fn what_an_organization_says_of_itself_is_corrected_too(t: &Waymark) {
    let house = House::imported(t).await;
    let program = t.partner(&house.priya, "READ_RESOURCES").await;
    let says = json!({ "organization": house.id, "name": "Lantern House e.V.", "website": "https://lantern.example" });
    house.priya.client.change("updateOrganization", says, "organization { id }").await;
    let path = "/hsds/organizations/77f0f5f4-6a5f-4b3e-8f6e-0a8a3bd9d001";
    let told = async || program.read(path, &[]).await.body;
    assert_eq!(
        (&told().await["name"], &told().await["website"]),
        (&json!("Lantern House e.V."), &json!("https://lantern.example"))
    );
    let hsds = json!("5f0c1c9e-2f0b-4b9e-9a53-0d6f5b6f7a10");
    assert_eq!(in_hsds(&program, &hsds).await["organization"]["name"], "Lantern House e.V.");

    let mut described = with(talks(), "alert", json!("New rooms"));
    described["organization"]["description"] = json!("A house with two lights on.");
    let report = import(t, described.clone()).await;
    assert_eq!(report.entries[0].replaced, Vec::<String>::new());
    let now = told().await;
    assert_eq!(
        (&now["name"], &now["description"]),
        (&json!("Lantern House e.V."), &json!("A house with two lights on."))
    );
    described["organization"]["name"] = json!("Lantern");
    let report = import(t, described).await;
    assert_eq!(report.entries[0].replaced, ["/organization/name"]);
    assert_eq!(
        (&told().await["name"], &told().await["website"]),
        (&json!("Lantern"), &json!("https://lantern.example"))
    );
}

#[apply(on_both_databases!)]
async fn what_nobody_imported_no_import_withdraws(t: &Waymark) {
    let house = House::imported(t).await;
    let program = t.partner(&house.priya, "READ_RESOURCES").await;
    let id = house.becomes(full(&house.id)).await;
    let all = async || program.read("/hsds/services", &[]).await.body["total_items"].clone();
    assert_eq!(all().await, 2);
    let order = Order {
        is_complete: true,
        withdraws_many: true,
        ..Order::new("en".parse().unwrap(), "https://directory.example/services")
    };
    let report = import_hsds(&t.app, b"[]", &order).await.unwrap();
    assert_eq!((report.counts().withdrawn, all().await), (1, json!(1)));
    assert_eq!(seen(&program, &id).await["status"], "PUBLISHED");
    let name = seen(&program, &id).await["service"]["organization"]["name"].clone();
    assert_eq!((name, sees(&program, &house.id).await), (Value::from("Lantern House"), true));
}
