//! Waiting for a place, and moving up to one.

use macro_rules_attribute::apply;
use serde_json::{Value, json};

use super::super::{does, first_date, weekly_with};
use super::{ask_in_turn, counts, members, standings, told};
use crate::support::waymark::on_both_databases;

#[apply(on_both_databases!)]
async fn who_finds_no_place_waits_and_moves_up_in_her_turn(t: &Waymark) {
    let (farida, date) = first_date(t, weekly_with(json!({ "capacity": 1 }))).await;
    let four = members(t, ["Noor", "Sami", "Layla", "Omar"]).await;
    let [noor, sami, layla, omar] = &four;
    let input = json!({ "occurrence": date });

    ask_in_turn(&four, &date).await;
    assert_eq!(standings(&four, &date).await, [json!("GOING"), json!(1), json!(2), json!(3)]);
    assert_eq!(counts(&farida.client, &date).await, json!([1, 3, 0]));
    ask_in_turn(&four, &date).await;
    assert_eq!(counts(&farida.client, &date).await, json!([1, 3, 0]), "said twice, it is said once");
    let ways = "query($id: ID!) { node(id: $id) { ... on Occurrence { joinUrl dialIn } } }";
    let seen = sami.client.ask(ways, json!({ "id": date })).await.data();
    assert_eq!(seen["node"], json!({ "joinUrl": null, "dialIn": null }), "the way in is for those who come");

    // Who waits no longer leaves the line to those behind her.
    assert_eq!(does(&sami.client, "withdrawRsvp", input.clone()).await, None);
    assert_eq!(standings(&four, &date).await, [json!("GOING"), json!("WITHDRAWN"), json!(1), json!(2)]);
    // Who comes again stands at the end.
    assert_eq!(does(&sami.client, "rsvp", input.clone()).await, None);
    assert_eq!(standings(&four, &date).await, [json!("GOING"), json!(3), json!(1), json!(2)]);

    assert_eq!(does(&noor.client, "withdrawRsvp", input.clone()).await, None);
    assert_eq!(standings(&four, &date).await, [json!("WITHDRAWN"), json!(2), json!("GOING"), json!(1)]);
    t.run_jobs().await;
    assert_eq!((told(t, &layla.email), told(t, &omar.email), told(t, &sami.email)), (1, 0, 0));
    let letter = t.inbox(&layla.email).pop().unwrap();
    let text = letter.text();
    assert!(text.contains("Tuesday evening") && text.contains("and it is yours"), "{text}");
    assert!(letter.links().contains(&"https://meet.example.org/tuesday".to_owned()), "with the way in");
    assert!(!letter.subject().contains("Tuesday") && !letter.subject().to_lowercase().contains("meeting"));

    // She gives it on, and takes it up again when nobody else wants it: a new number, a new letter.
    assert_eq!(does(&layla.client, "withdrawRsvp", input.clone()).await, None);
    assert_eq!(does(&layla.client, "rsvp", input.clone()).await, None);
    for before in [omar, sami] {
        assert_eq!(does(&before.client, "withdrawRsvp", input.clone()).await, None);
    }
    t.run_jobs().await;
    assert_eq!(standings(&four[2..3], &date).await, [json!("GOING")]);
    assert_eq!(told(t, &layla.email), 2);
}

#[apply(on_both_databases!)]
async fn who_has_given_her_place_back_before_the_letter_left_gets_none(t: &Waymark) {
    let (_, date) = first_date(t, weekly_with(json!({ "capacity": 1 }))).await;
    let three = members(t, ["Noor", "Sami", "Layla"]).await;
    ask_in_turn(&three, &date).await;
    for leaving in &three[..2] {
        assert_eq!(does(&leaving.client, "withdrawRsvp", json!({ "occurrence": date })).await, None);
    }
    t.run_jobs().await;
    assert_eq!((told(t, &three[1].email), told(t, &three[2].email)), (0, 1));
}

#[apply(on_both_databases!)]
async fn nobody_moves_up_to_a_date_that_was_called_off(t: &Waymark) {
    let (farida, date) = first_date(t, weekly_with(json!({ "capacity": 1 }))).await;
    let two = members(t, ["Noor", "Sami"]).await;
    ask_in_turn(&two, &date).await;
    assert_eq!(does(&farida.client, "cancelOccurrence", json!({ "occurrence": date })).await, None);
    assert_eq!(does(&two[0].client, "withdrawRsvp", json!({ "occurrence": date })).await, None);
    t.run_jobs().await;
    assert_eq!(standings(&two, &date).await, [json!("WITHDRAWN"), json!(1)]);
    assert_eq!(told(t, &two[1].email), 0);

    // It takes place after all: nobody waits while there is a free place.
    assert_eq!(does(&farida.client, "restoreOccurrence", json!({ "occurrence": date })).await, None);
    t.run_jobs().await;
    assert_eq!(standings(&two, &date).await, [json!("WITHDRAWN"), json!("GOING")]);
    assert_eq!(told(t, &two[1].email), 1);
}

#[apply(on_both_databases!)]
async fn where_there_are_more_places_as_many_move_up(t: &Waymark) {
    let (farida, date) = first_date(t, weekly_with(json!({ "capacity": 1 }))).await;
    let four = members(t, ["Noor", "Sami", "Layla", "Omar"]).await;
    ask_in_turn(&four, &date).await;
    let found = farida.client.ask("{ meetings { nodes { id } } }", Value::Null).await.data();
    let input = json!({ "meeting": found["meetings"]["nodes"][0]["id"], "capacity": 3 });
    let payload = farida.client.change("updateMeeting", input, "meeting { capacity }").await;
    assert_eq!(payload, json!({ "meeting": { "capacity": 3 }, "userErrors": [] }));
    assert_eq!(standings(&four, &date).await, [json!("GOING"), json!("GOING"), json!("GOING"), json!(1)]);
    t.run_jobs().await;
    assert_eq!(four.each_ref().map(|person| told(t, &person.email)), [0, 1, 1, 0]);
}

#[apply(on_both_databases!)]
async fn who_waits_is_told_of_changes_without_the_way_in(t: &Waymark) {
    let (farida, date) = first_date(t, weekly_with(json!({ "capacity": 1 }))).await;
    let two = members(t, ["Noor", "Sami"]).await;
    ask_in_turn(&two, &date).await;
    let input = json!({ "occurrence": date, "startsAtLocal": "2026-01-14T20:00:00" });
    assert_eq!(does(&farida.client, "moveOccurrence", input).await, None);
    t.run_jobs().await;
    let [going, waiting] = two.each_ref().map(|person| t.inbox(&person.email).pop().unwrap());
    assert_eq!((going.subject(), waiting.subject()), (waiting.subject(), "A change to your plans".to_owned()));
    let link = "https://meet.example.org/tuesday".to_owned();
    assert!(going.links().contains(&link) && !waiting.links().contains(&link));
    assert!(going.text().contains("your place is kept") && waiting.text().contains("your place in line is kept"));
}

#[apply(on_both_databases!)]
async fn a_reminder_is_for_those_who_have_a_place(t: &Waymark) {
    let (_, date) = first_date(t, weekly_with(json!({ "capacity": 1 }))).await;
    let three = members(t, ["Noor", "Sami", "Layla"]).await;
    for person in &three {
        person.client.change("giveConsent", json!({ "purpose": "REMINDERS" }), "consent { given }").await;
    }
    ask_in_turn(&three, &date).await;
    assert_eq!(does(&three[0].client, "withdrawRsvp", json!({ "occurrence": date })).await, None);
    t.run_jobs().await;
    t.turn_to("2026-01-13T15:05:00Z");
    t.run_jobs().await;
    let reminders =
        |email: &str| t.inbox(email).iter().filter(|letter| letter.subject() == "A small reminder for you").count();
    assert_eq!(three.each_ref().map(|person| reminders(&person.email)), [0, 1, 0]);
}

#[apply(on_both_databases!)]
async fn my_dates_are_those_that_i_come_to_or_wait_for(t: &Waymark) {
    let (_, date) = first_date(t, weekly_with(json!({ "capacity": 1 }))).await;
    let [noor, sami] = members(t, ["Noor", "Sami"]).await;
    let all = noor.client.ask("{ occurrences(first: 4) { nodes { id } } }", Value::Null).await.data();
    let dates: Vec<Value> = (0..4).map(|n| all["occurrences"]["nodes"][n]["id"].clone()).collect();
    ask_in_turn(std::slice::from_ref(&noor), &dates[0]).await;
    for date in &dates[..3] {
        ask_in_turn(std::slice::from_ref(&sami), date).await;
    }
    assert_eq!(does(&sami.client, "withdrawRsvp", json!({ "occurrence": dates[1] })).await, None);
    let query = "query($from: Date, $after: String) { myOccurrences(from: $from, first: 1, after: $after) {
        nodes { id myRsvp { status } } pageInfo { hasNextPage endCursor } } }";
    let first = sami.client.ask(query, json!({})).await.data()["myOccurrences"].clone();
    assert_eq!(first["nodes"], json!([{ "id": date, "myRsvp": { "status": "WAITING" } }]));
    assert_eq!(first["pageInfo"]["hasNextPage"], true);
    let after = json!({ "after": first["pageInfo"]["endCursor"] });
    let second = sami.client.ask(query, after).await.data()["myOccurrences"].clone();
    assert_eq!(second["nodes"], json!([{ "id": dates[2], "myRsvp": { "status": "GOING" } }]));
    assert_eq!(second["pageInfo"]["hasNextPage"], false);
    let later = sami.client.ask(query, json!({ "from": "2026-01-14" })).await.data()["myOccurrences"].clone();
    assert_eq!(later["nodes"], second["nodes"]);
    assert_eq!(t.visitor().ask("{ myOccurrences { nodes { id } } }", Value::Null).await.code(), "UNAUTHENTICATED");
}
