//! Coming without an account: asked for, said on the page behind a letter, given back there.

use chrono::TimeDelta;
use entity::guest;
use macro_rules_attribute::apply;
use sea_orm::{EntityTrait, PaginatorTrait};
use serde_json::{Value, json};
use waymark::jobs;

use super::super::{does, first_date, set_up, weekly, weekly_with};
use super::{counts, members};
use crate::support::client::Client;
use crate::support::waymark::{Person, Waymark, on_both_databases};

const GITA: &str = "gita@example.org";

async fn open_date(t: &Waymark, capacity: Value) -> (Person, Value) {
    first_date(t, weekly_with(json!({ "welcomesGuests": true, "capacity": capacity }))).await
}

async fn ask(client: &Client, input: Value) -> Value {
    client.change("rsvpAsGuest", input, "letter { validMinutes }").await
}

/// Asks to come, reads the letter, and gives the address of the page.
async fn page_of(t: &Waymark, email: &str, date: &Value) -> String {
    let payload = ask(&t.visitor(), json!({ "occurrence": date, "email": email, "timeZone": "America/Bogota" })).await;
    assert_eq!(payload["userErrors"], json!([]));
    t.run_jobs().await;
    path(&t.inbox(email).pop().unwrap().links())
}

fn path(links: &[String]) -> String {
    let link = links.iter().find(|link| link.contains("/email/guest")).unwrap();
    link.strip_prefix("http://waymark.test").unwrap().to_owned()
}

/// Presses the one button of the page, as a browser does.
async fn press(t: &Waymark, page: &str) -> String {
    let (status, _, html) = t.visitor().get(page).await;
    assert_eq!(status, 200, "{html}");
    let action = html.split_once("action=\"").unwrap().1.split_once('"').unwrap().0;
    let action = action.replace("&amp;", "&").replace("&#38;", "&");
    let (status, html) = t.visitor().post(&action, "").await;
    assert_eq!(status, 200, "{html}");
    html
}

#[apply(on_both_databases!)]
async fn a_guest_comes_and_gives_her_place_back(t: &Waymark) {
    let (_, date) = open_date(t, json!(2)).await;
    let page = page_of(t, GITA, &date).await;
    let invitation = t.inbox(GITA).pop().unwrap();
    let text = invitation.text();
    assert!(text.contains("12:00") && text.contains("Colombia"), "by her clocks: {text}");
    assert!(!text.contains("meet.example.org") && !text.contains("5550 0199"), "not yet the way in: {text}");
    assert!(!page.contains("gita") && !page.contains('@'), "no address in an address");
    assert_eq!(counts(&t.visitor(), &date).await, json!([0, 0, 2]), "to ask is not to come");

    // Mail programs open links by themselves.
    for _ in 0..2 {
        let (status, headers, html) = t.visitor().get(&page).await;
        assert_eq!((status, &headers["cache-control"]), (200, &"no-store".parse().unwrap()));
        assert!(html.contains("Tuesday evening") && html.contains("Yes, I will come"), "{html}");
        assert!(!html.contains("meet.example.org"), "{html}");
    }
    assert_eq!(counts(&t.visitor(), &date).await, json!([0, 0, 2]), "to look is not to come");

    let html = press(t, &page).await;
    assert!(html.contains("You have a place") && html.contains("https://meet.example.org/tuesday"), "{html}");
    assert_eq!(counts(&t.visitor(), &date).await, json!([1, 0, 1]));
    t.run_jobs().await;
    let letters = t.inbox(GITA);
    assert_eq!(letters.len(), 2);
    let links = letters[1].links();
    assert!(links.contains(&"https://meet.example.org/tuesday".to_owned()), "{links:?}");
    assert_eq!(path(&links), page, "the same page");
    assert!(!letters.iter().any(|letter| letter.subject().to_lowercase().contains("meeting")));
    let dates: Vec<usize> = letters.iter().map(|letter| letter.dates().len()).collect();
    assert_eq!(dates, [0, 1], "for her calendar once she has said that she comes");

    // The same button pressed twice says the same.
    let (status, html) = t.visitor().post(&format!("{page}&answer=come"), "").await;
    assert!(status == 200 && html.contains("You have a place"), "{html}");
    assert_eq!(counts(&t.visitor(), &date).await, json!([1, 0, 1]));

    let html = press(t, &page).await;
    assert!(html.contains("nobody will ask why"), "{html}");
    assert_eq!(counts(&t.visitor(), &date).await, json!([0, 0, 2]));
    t.run_jobs().await;
    assert_eq!(t.inbox(GITA).len(), 2, "and that is all she is told");
}

#[apply(on_both_databases!)]
async fn a_guest_waits_and_moves_up_like_everybody(t: &Waymark) {
    let (_, date) = open_date(t, json!(1)).await;
    let [noor, sami] = members(t, ["Noor", "Sami"]).await;
    assert_eq!(does(&noor.client, "rsvp", json!({ "occurrence": date })).await, None);
    let page = page_of(t, GITA, &date).await;
    let (_, _, html) = t.visitor().get(&page).await;
    assert!(html.contains("Yes, I will wait"), "{html}");
    assert!(press(t, &page).await.contains("All places are taken at the moment. You are number"));
    assert_eq!(does(&sami.client, "rsvp", json!({ "occurrence": date })).await, None);
    assert_eq!(counts(&t.visitor(), &date).await, json!([1, 2, 0]));
    t.run_jobs().await;
    let letter = t.inbox(GITA).pop().unwrap();
    assert!(letter.text().contains("You are number") && !letter.text().contains("meet.example.org"));

    assert_eq!(does(&noor.client, "withdrawRsvp", json!({ "occurrence": date })).await, None);
    t.run_jobs().await;
    let letter = t.inbox(GITA).pop().unwrap();
    assert_eq!((letter.subject(), t.inbox(GITA).len()), ("Good news for you".to_owned(), 3));
    assert!(letter.links().contains(&"https://meet.example.org/tuesday".to_owned()));
    assert_eq!(path(&letter.links()), page);
    press(t, &page).await;
    assert_eq!(counts(&sami.client, &date).await, json!([1, 0, 0]), "given on to who is next");
}

#[apply(on_both_databases!)]
async fn the_page_and_the_letters_are_in_the_guests_language(t: &Waymark) {
    let (_, date) = open_date(t, Value::Null).await;
    let arabic = t.visitor().speaking("ar");
    let payload = ask(&arabic, json!({ "occurrence": date, "email": GITA, "displayName": "غيتا" })).await;
    assert_eq!(payload["userErrors"], json!([]));
    t.run_jobs().await;
    let letter = t.inbox(GITA).pop().unwrap();
    assert!(letter.html().contains("dir=\"rtl\"") && letter.text().contains("مساء الثلاثاء"));
    assert!(!letter.text().contains("غيتا"), "the name may be a stranger's text: {}", letter.text());
    let page = path(&letter.links());
    // Whatever the browser speaks: what is told of the date is in one language.
    let (_, headers, html) = t.visitor().get(&page).await;
    assert_eq!(headers["content-language"], "ar");
    assert!(html.contains("dir=\"rtl\"") && html.contains("نعم، سأحضر") && html.contains("7:00 م"), "{html}");
    press(t, &page).await;
    t.run_jobs().await;
    assert!(t.inbox(GITA).pop().unwrap().text().contains("غيتا"), "now she is greeted");
}

#[apply(on_both_databases!)]
async fn a_guest_is_told_of_changes(t: &Waymark) {
    let (farida, date) = open_date(t, Value::Null).await;
    let page = page_of(t, GITA, &date).await;
    press(t, &page).await;
    // Who has only asked is told nothing: the address may be anybody's.
    page_of(t, "never@example.org", &date).await;
    let input = json!({ "occurrence": date, "startsAtLocal": "2026-01-14T20:00:00" });
    assert_eq!(does(&farida.client, "moveOccurrence", input).await, None);
    t.run_jobs().await;
    let letter = t.inbox(GITA).pop().unwrap();
    assert_eq!(letter.subject(), "A change to your plans");
    let text = letter.text();
    assert!(text.contains("12:00") && text.contains("1:00") && text.contains("on your page"), "{text}");
    assert_eq!(path(&letter.links()), page);
    assert_eq!(t.inbox("never@example.org").len(), 1);
}

#[apply(on_both_databases!)]
async fn whatever_is_known_of_an_address_the_answer_is_the_same(t: &Waymark) {
    let (_, date) = open_date(t, json!(1)).await;
    let noor = t.member("Noor").await;
    let mut answers = Vec::new();
    for email in ["new@example.org", &noor.email, "new@example.org", "NEW@example.org "] {
        answers.push(ask(&t.visitor(), json!({ "occurrence": date, "email": email })).await);
    }
    answers.dedup();
    assert_eq!(answers, [json!({ "letter": { "validMinutes": 1440 }, "userErrors": [] })]);
    t.run_jobs().await;
    assert_eq!(t.inbox("new@example.org").len(), 1, "one letter for one date");

    // Half an hour later she may have lost it.
    t.advance(TimeDelta::minutes(31));
    page_of(t, "new@example.org", &date).await;
    assert_eq!(t.inbox("new@example.org").len(), 2);

    // An address gets four in half an hour, for however many dates.
    let all = t.visitor().ask("{ occurrences(first: 8) { nodes { id } } }", Value::Null).await.data();
    for n in 0..8 {
        let input = json!({ "occurrence": all["occurrences"]["nodes"][n]["id"], "email": GITA });
        assert_eq!(ask(&t.visitor(), input).await, answers[0]);
    }
    t.run_jobs().await;
    assert_eq!(t.inbox(GITA).len(), 4);
}

#[apply(on_both_databases!)]
async fn guests_come_only_where_they_are_welcome(t: &Waymark) {
    let (farida, date) = first_date(t, weekly()).await;
    let code = |payload: Value| payload["userErrors"][0]["code"].clone();
    let input = json!({ "occurrence": date, "email": GITA });
    assert_eq!(code(ask(&t.visitor(), input).await), "GUESTS_NOT_WELCOME");
    let meeting = set_up(&farida, weekly_with(json!({ "welcomesGuests": true }))).await;
    let query = "query($id: ID!) { node(id: $id) { ... on Meeting { welcomesGuests occurrences { nodes { id } } } } }";
    let node = t.visitor().ask(query, json!({ "id": meeting })).await.data()["node"].clone();
    assert_eq!(node["welcomesGuests"], true);
    let date = node["occurrences"]["nodes"][0]["id"].clone();
    let wrong = json!({ "occurrence": date, "email": "nobody", "timeZone": "Mars", "displayName": "" });
    let payload = ask(&t.visitor(), wrong).await;
    let fields: Vec<_> = payload["userErrors"].as_array().unwrap().iter().map(|it| it["field"][0].clone()).collect();
    assert_eq!(fields, [json!("email"), json!("displayName"), json!("timeZone")]);
    let unknown = json!({ "occurrence": format!("occurrence_{}", "0".repeat(32)), "email": GITA });
    assert_eq!(code(ask(&t.visitor(), unknown).await), "NOT_FOUND");

    let page = page_of(t, GITA, &date).await;
    assert_eq!(does(&farida.client, "cancelOccurrence", json!({ "occurrence": date })).await, None);
    let (_, _, html) = t.visitor().get(&page).await;
    assert!(html.contains("was called off") && !html.contains("<form"), "{html}");
    let (status, _) = t.visitor().post(&format!("{page}&answer=come"), "").await;
    assert_eq!((status, counts(&t.visitor(), &date).await), (200, json!([0, 0, null])));
}

#[apply(on_both_databases!)]
async fn a_link_of_somebody_else_opens_nothing(t: &Waymark) {
    let (_, date) = open_date(t, Value::Null).await;
    let page = page_of(t, GITA, &date).await;
    let forged = page.replace("token=", "token=A");
    for wrong in ["/email/guest", "/email/guest?token=", &forged, &page.replace("guest?", "unsubscribe?")] {
        assert_eq!(t.visitor().get(wrong).await.0, 404, "{wrong}");
        assert_eq!(t.visitor().post(&format!("{wrong}&answer=come"), "").await.0, 404, "{wrong}");
    }
    assert_eq!(counts(&t.visitor(), &date).await, json!([0, 0, null]));
}

#[apply(on_both_databases!)]
async fn guests_are_forgotten(t: &Waymark) {
    let (_, date) = open_date(t, Value::Null).await;
    let (came, never) = (page_of(t, GITA, &date).await, page_of(t, "never@example.org", &date).await);
    press(t, &came).await;
    t.run_jobs().await;
    let guests = async || guest::Entity::find().count(&t.app.db.writer).await.unwrap();
    assert_eq!(guests().await, 2);
    t.turn_to("2026-01-13T10:00:00Z");
    assert_eq!(t.visitor().get(&never).await.0, 404, "the link is a day old");
    jobs::schedule(&t.app).await.unwrap();
    t.run_jobs().await;
    assert_eq!(guests().await, 1, "who never came by the link is forgotten after a day");
    t.turn_to("2026-01-20T18:00:00Z");
    t.run_jobs().await;
    assert_eq!(guests().await, 1);
    assert!(t.visitor().get(&came).await.2.contains("already over"));
    t.turn_to("2026-01-21T09:00:00Z");
    t.run_jobs().await;
    assert_eq!(guests().await, 0, "and everybody a week after the date");
    assert_eq!(t.visitor().get(&came).await.0, 404);
    assert_eq!(counts(&t.visitor(), &date).await, json!([1, 0, null]), "how many came stays");
}
