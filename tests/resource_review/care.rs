//! How what is published is kept good: somebody looks after it and is asked when it is due, and what nobody looks at
//! sinks, then hides.

use macro_rules_attribute::apply;
use serde_json::{Value, json};
use waymark::jobs;
use waymark::resource::{Order, import_hsds};

use super::{code, does, draft, field, proposed, publish, published, refusal, three};
use crate::support::waymark::{Person, Waymark, on_both_databases};

const STATUS: &str = "query($id: ID!) { node(id: $id) { ... on Resource {
    status reviewDueOn reviewedOn owner { displayName } } } }";

async fn seen(person: &Person, id: &Value) -> Value {
    person.client.ask(STATUS, json!({ "id": id })).await.data()["node"].take()
}

async fn publish_until(author: &Person, reviewer: &Person, day: &str) -> Value {
    let id = proposed(author).await;
    let payload = does(reviewer, "publishResource", &id, json!({ "reviewDueOn": day })).await;
    assert_eq!(payload["resource"]["status"], "PUBLISHED");
    id
}

/// Goes on to this day, with the jobs of all the days before it.
async fn live_until(t: &Waymark, day: &str) {
    while t.now().date_naive().to_string().as_str() < day {
        let next = t.now().date_naive().succ_opt().unwrap();
        t.turn_to(&format!("{next}T09:00:00Z"));
        t.run_jobs().await;
    }
}

/// Whether what everybody looks for is found by her.
async fn finds(person: &Person, words: &str) -> usize {
    let query = "query($query: String!) { searchResources(query: $query) { totalCount } }";
    let found = person.client.ask(query, json!({ "query": words })).await.data();
    usize::try_from(found["searchResources"]["totalCount"].as_u64().unwrap()).unwrap()
}

/// How many letters she has got that say this.
fn told(t: &Waymark, person: &Person, words: &str) -> usize {
    let says = |text: String| text.replace(['\u{2068}', '\u{2069}'], "").contains(words);
    t.inbox(&person.email).iter().filter(|letter| says(letter.text())).count()
}

#[apply(on_both_databases!)]
async fn what_nobody_looks_at_is_asked_about_then_hidden(t: &Waymark) {
    let (layla, anneke, _) = three(t).await;
    let sami = t.member("Sami").await;
    jobs::schedule(&t.app).await.unwrap();
    let id = publish_until(&layla, &anneke, "2026-02-01").await;
    published(&layla, &anneke).await;
    let due = "is due to be looked at again";
    let expected = json!({ "status": "PUBLISHED", "reviewDueOn": "2026-02-01", "reviewedOn": "2026-01-12",
        "owner": { "displayName": "Layla" } });
    assert_eq!(seen(&layla, &id).await, expected, "who wrote it looks after it");
    assert_eq!(seen(&sami, &id).await["owner"], Value::Null, "which is nobody else's business");

    live_until(t, "2026-01-31").await;
    assert_eq!(told(t, &layla, due), 0);
    live_until(t, "2026-02-23").await;
    assert_eq!(told(t, &layla, due), 1, "once, on the day");
    assert_eq!(told(t, &layla, "by March 3, 2026"), 1);
    let letter = t.inbox(&layla.email).pop().unwrap();
    assert_eq!(letter.subject(), "There is something new for you");
    live_until(t, "2026-02-24").await;
    assert_eq!(told(t, &layla, due), 2, "and once more, a week before");

    live_until(t, "2026-03-02").await;
    let (layla, sami) = (t.signed_in(&layla).await, t.signed_in(&sami).await);
    assert_eq!(finds(&sami, "slow breaths").await, 2, "the other one before this one, which is overdue");
    let latest = sami.client.ask("{ changes(last: 1) { pageInfo { endCursor } } }", Value::Null).await.data();
    live_until(t, "2026-03-03").await;
    let (layla, sami, anneke) = (t.signed_in(&layla).await, t.signed_in(&sami).await, t.signed_in(&anneke).await);
    assert_eq!(told(t, &layla, due), 2);
    assert_eq!(told(t, &layla, "hidden at the moment"), 1);
    assert_eq!((seen(&sami, &id).await, finds(&sami, "slow breaths").await), (Value::Null, 1));
    assert_eq!(seen(&layla, &id).await["status"], "UNDER_REVIEW");
    let after = latest["changes"]["pageInfo"]["endCursor"].clone();
    let query = "query($after: String) { changes(after: $after) { nodes { node { id } } } }";
    let changes = sami.client.ask(query, json!({ "after": after })).await.data();
    assert!(!changes["changes"]["nodes"].as_array().unwrap().is_empty(), "and a copy is told: {changes}");

    let waiting = anneke.client.ask("{ resourcesToReview { nodes { id } } }", Value::Null).await.data();
    assert_eq!(waiting["resourcesToReview"]["nodes"], json!([{ "id": id }]));
    let again = does(&anneke, "publishResource", &id, json!({ "reviewDueOn": "2026-09-01" })).await;
    assert_eq!(again["resource"]["status"], "PUBLISHED");
    assert_eq!(finds(&sami, "slow breaths").await, 2);
    live_until(t, "2026-04-30").await;
    assert_eq!(told(t, &layla, due), 2, "and nobody asks again before it is due");
}

#[apply(on_both_databases!)]
async fn who_looks_after_it_says_that_it_is_still_good(t: &Waymark) {
    let (layla, anneke, priya) = three(t).await;
    let sami = t.member("Sami").await;
    let id = publish_until(&layla, &anneke, "2026-02-01").await;
    let next = |day: &str| json!({ "reviewDueOn": day, "version": 1 });
    let asked = json!({ "resource": id, "reviewDueOn": "2026-08-01" });
    assert_eq!(refusal(&sami, "confirmResource", asked).await, "FORBIDDEN");
    let past = does(&layla, "confirmResource", &id, next("2026-01-12")).await;
    assert_eq!((code(&past), field(&past)), ("BAD_USER_INPUT", &json!(["reviewDueOn"])));
    let stale = does(&layla, "confirmResource", &id, json!({ "reviewDueOn": "2026-08-01", "version": 2 })).await;
    assert_eq!(code(&stale), "CONFLICT");
    t.turn_to("2026-02-02T09:00:00Z");
    let (layla, anneke, priya) = (t.signed_in(&layla).await, t.signed_in(&anneke).await, t.signed_in(&priya).await);
    let overdue = "{ overdueResources { nodes { id } } }";
    let list = anneke.client.ask(overdue, Value::Null).await.data();
    assert_eq!(list["overdueResources"]["nodes"], json!([{ "id": id }]));
    assert_eq!(code(&does(&layla, "confirmResource", &id, next("2026-08-01")).await), "none");
    let row = seen(&layla, &id).await;
    assert_eq!((&row["reviewDueOn"], &row["reviewedOn"]), (&json!("2026-08-01"), &json!("2026-02-02")));
    assert_eq!(anneke.client.ask(overdue, Value::Null).await.data()["overdueResources"]["nodes"], json!([]));

    // What two have to look at is not confirmed by who wrote it, whatever else she is.
    does(&layla, "markSensitive", &id, json!({})).await;
    let asked = json!({ "resource": id, "reviewDueOn": "2026-09-01" });
    assert_eq!(refusal(&layla, "confirmResource", asked).await, "FORBIDDEN");
    assert_eq!(code(&does(&priya, "confirmResource", &id, next("2026-09-01")).await), "none");
    let draft = draft(&layla).await;
    assert_eq!(code(&does(&anneke, "confirmResource", &draft, next("2026-09-01")).await), "CONFLICT");
}

#[apply(on_both_databases!)]
async fn a_resource_is_given_into_somebodys_care(t: &Waymark) {
    let (layla, anneke, _) = three(t).await;
    let (sami, noor) = (t.member("Sami").await, t.member("Noor").await);
    let id = published(&layla, &anneke).await;
    let to = |owner: &Value| json!({ "owner": owner });
    assert_eq!(refusal(&layla, "assignResourceOwner", json!({ "resource": id })).await, "FORBIDDEN");
    assert_eq!(code(&does(&anneke, "assignResourceOwner", &id, to(&json!(sami.id))).await), "none");
    t.run_jobs().await;
    assert_eq!(told(t, &sami, "in your care"), 1);
    let mine = "{ resourcesInMyCare { nodes { id } } }";
    let list =
        async |person: &Person| person.client.ask(mine, Value::Null).await.data()["resourcesInMyCare"]["nodes"].take();
    assert_eq!((list(&sami).await, list(&layla).await), (json!([{ "id": id }]), json!([])));

    // She sees it where others do not, says what she knows, and changes nothing.
    does(&anneke, "reopenResource", &id, json!({ "reason": "The number is another one now." })).await;
    assert_eq!(seen(&sami, &id).await["status"], "UNDER_REVIEW");
    assert_eq!(seen(&noor, &id).await, Value::Null);
    let said = does(&sami, "commentOnResource", &id, json!({ "text": "I rang them." })).await;
    let comments = said["resource"]["reviewComments"]["nodes"].as_array().unwrap().clone();
    assert_eq!((&comments[0]["kind"], &comments[1]["text"]), (&json!("REOPENED"), &json!("I rang them.")));
    let revision = json!({ "resource": id, "title": "Six slow breaths", "reason": "So it is." });
    assert_eq!(refusal(&sami, "reviseResource", revision).await, "FORBIDDEN");

    let unknown = does(&anneke, "assignResourceOwner", &id, to(&id)).await;
    assert_eq!(field(&unknown), &json!(["owner"]));
    noor.client.change("blockMember", json!({ "member": anneke.id }), "__typename").await;
    let parted = does(&anneke, "assignResourceOwner", &id, to(&json!(noor.id))).await;
    assert_eq!((code(&parted), field(&parted)), ("NOT_FOUND", &json!(["owner"])));
    does(&anneke, "assignResourceOwner", &id, json!({})).await;
    assert_eq!((list(&sami).await, seen(&sami, &id).await), (json!([]), Value::Null));
    t.run_jobs().await;
    assert_eq!(told(t, &sami, "in your care"), 1);
}

#[apply(on_both_databases!)]
async fn what_was_published_is_looked_over_again(t: &Waymark) {
    let (layla, anneke, priya) = three(t).await;
    let sami = t.member("Sami").await;
    let id = published(&layla, &anneke).await;
    does(&layla, "markSensitive", &id, json!({})).await;
    let empty = does(&anneke, "reopenResource", &id, json!({ "reason": " " })).await;
    assert_eq!((code(&empty), field(&empty)), ("BAD_USER_INPUT", &json!(["reason"])));
    let reason = json!({ "reason": "It is said to harm those who hold their breath." });
    assert_eq!(code(&does(&anneke, "reopenResource", &id, reason.clone()).await), "none");
    assert_eq!(code(&does(&priya, "reopenResource", &id, reason).await), "CONFLICT");
    t.run_jobs().await;
    assert_eq!(told(t, &layla, "being looked over again"), 1);
    assert_eq!(seen(&sami, &id).await, Value::Null);

    // Her words are read again before anybody else has them: she may change them, and says why.
    let silent = does(&layla, "reviseResource", &id, json!({ "title": "Breathing slowly" })).await;
    assert_eq!((code(&silent), field(&silent)), ("BAD_USER_INPUT", &json!(["reason"])));
    let revised = json!({ "title": "Breathing slowly", "reason": "Nobody should hold anything." });
    assert_eq!(does(&layla, "reviseResource", &id, revised).await["resource"]["version"], 2);
    let query = "query($id: ID!) { node(id: $id) { ... on Resource { revisions { nodes { title reason } } } } }";
    let kept = layla.client.ask(query, json!({ "id": id })).await.data();
    let expected = json!([{ "title": "Five slow breaths", "reason": "Nobody should hold anything." }]);
    assert_eq!(kept["node"]["revisions"]["nodes"], expected);

    // Of two who looked at it the first time, both look again.
    assert_eq!(publish(&anneke, &id).await["resource"]["status"], "UNDER_REVIEW");
    assert_eq!(seen(&sami, &id).await, Value::Null);
    assert_eq!(publish(&priya, &id).await["resource"]["status"], "PUBLISHED");
    assert_eq!(seen(&sami, &id).await["status"], "PUBLISHED");
    let archived = does(&layla, "archiveResource", &id, json!({})).await;
    assert_eq!(archived["resource"]["status"], "ARCHIVED");
}

#[apply(on_both_databases!)]
async fn one_letter_asks_about_all_that_is_due(t: &Waymark) {
    let (layla, anneke, _) = three(t).await;
    jobs::schedule(&t.app).await.unwrap();
    for _ in 0..3 {
        publish_until(&layla, &anneke, "2026-01-20").await;
    }
    live_until(t, "2026-01-25").await;
    assert_eq!(told(t, &layla, "3 things that you look after are due"), 1);
    assert_eq!(told(t, &layla, "due to be looked at again"), 1);
}

#[apply(on_both_databases!)]
async fn a_listing_hides_only_where_somebody_here_looks_after_it(t: &Waymark) {
    let (_, anneke, priya) = three(t).await;
    let program = t.partner(&priya, "READ_RESOURCES").await;
    jobs::schedule(&t.app).await.unwrap();
    let service = |number: u8, name: &str| {
        json!({ "id": format!("6f0f5a52-3c1e-4c9a-9d3b-2f4f0f1c7a0{number}"), "name": name, "status": "active",
            "description": "For everybody.", "assured_date": "2025-02-01",
            "organization": { "id": "6f0f5a52-3c1e-4c9a-9d3b-2f4f0f1c7b01", "name": "House",
                "description": "A house with a light on." } })
    };
    let records = format!("{}\n{}", service(1, "Evening talks"), service(2, "Morning talks"));
    let order = Order::new("en".parse().unwrap(), "https://directory.example/services");
    assert!(import_hsds(&t.app, records.as_bytes(), &order).await.unwrap().is_complete());
    let all = anneke.client.ask("{ resources { nodes { id title { text } } } }", Value::Null).await.data();
    let nodes = all["resources"]["nodes"].as_array().unwrap().clone();
    let morning = nodes.iter().find(|node| node["title"]["text"] == "Morning talks").unwrap();
    let owner = json!({ "owner": anneke.id });
    assert_eq!(code(&does(&anneke, "assignResourceOwner", &morning["id"], owner).await), "none");

    live_until(t, "2026-03-10").await;
    let told = program.lines("/hsds/services?format=ndjson").await;
    let names: Vec<&Value> = told.iter().map(|service| &service["name"]).collect();
    assert_eq!(names, ["Evening talks"], "where that one comes from, somebody looks after it");
    let anneke = t.signed_in(&anneke).await;
    assert_eq!(seen(&anneke, &morning["id"]).await["status"], "UNDER_REVIEW");
    let again = does(&anneke, "publishResource", &morning["id"], json!({ "reviewDueOn": "2026-09-01" })).await;
    assert_eq!(again["resource"]["status"], "PUBLISHED", "nobody here wrote it");
}
