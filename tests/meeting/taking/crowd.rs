//! Two hundred people who ask for twenty places at the same moment.

use chrono::TimeDelta;
use entity::rsvp::RsvpStatus;
use entity::{member, occurrence, rsvp, session};
use futures_util::future::join_all;
use macro_rules_attribute::apply;
use sea_orm::{EntityTrait, IntoActiveModel, QueryOrder};
use serde_json::json;

use super::super::{does, first_date, weekly_with};
use super::{counts, standings, told};
use crate::support::waymark::{Person, Waymark, on_both_databases};

/// Members who are signed in, written down as they would be had they come in by the door.
async fn crowd(t: &Waymark, many: usize) -> Vec<Person> {
    let people: Vec<_> = (0..many).map(|n| (t.app.ids.uuid(), t.app.ids.uuid(), format!("p{n}@example.org"))).collect();
    let rows = people.iter().map(|(id, _, email)| {
        let row = member::Model {
            id: *id,
            email: email.as_str().into(),
            display_name: "Somebody".to_owned(),
            password_hash: None,
            password_failures: 0,
            password_locked_until: None,
            language: "en".to_owned(),
            time_zone: "UTC".to_owned(),
            created_at: t.now(),
            confirmed_at: Some(t.now()),
        };
        row.into_active_model()
    });
    member::Entity::insert_many(rows).exec_without_returning(&t.app.db.writer).await.unwrap();
    let rows = people.iter().map(|(member, id, _)| {
        let row =
            session::Model { id: *id, member_id: *member, started_at: t.now(), ended_at: None, ended_because: None };
        row.into_active_model()
    });
    session::Entity::insert_many(rows).exec_without_returning(&t.app.db.writer).await.unwrap();
    let person = |(member, session, email): (uuid::Uuid, uuid::Uuid, String)| {
        let token = t.app.keys.sign_access(member, session, t.now(), t.now() + TimeDelta::hours(1)).unwrap();
        Person { id: format!("member_{}", member.simple()), email, client: t.visitor().with_token(&token) }
    };
    people.into_iter().map(person).collect()
}

async fn answers(t: &Waymark) -> Vec<rsvp::Model> {
    rsvp::Entity::find().order_by_asc(rsvp::Column::Number).all(&t.app.db.writer).await.unwrap()
}

/// Who they are: in the order of their numbers.
fn in_line<'p>(people: &'p [Person], answers: &[rsvp::Model]) -> Vec<&'p Person> {
    let id = |answer: &rsvp::Model| format!("member_{}", answer.member_id.unwrap().simple());
    answers.iter().map(|answer| people.iter().find(|person| person.id == id(answer)).unwrap()).collect()
}

#[apply(on_both_databases!)]
async fn two_hundred_ask_at_once_for_twenty_places(t: &Waymark) {
    let (_, date) = first_date(t, weekly_with(json!({ "capacity": 20 }))).await;
    t.run_jobs().await;
    let people = crowd(t, 200).await;
    let input = json!({ "occurrence": date });

    let problems = join_all(people.iter().map(|person| does(&person.client, "rsvp", input.clone()))).await;
    assert!(problems.iter().all(Option::is_none), "{problems:?}");
    assert_eq!(counts(&t.visitor(), &date).await, json!([20, 180, 0]));
    let given = answers(t).await;
    let numbers: Vec<i32> = given.iter().map(|answer| answer.number).collect();
    assert_eq!(numbers, (1..=200).collect::<Vec<_>>(), "each number is given once");
    let inside: Vec<i32> =
        given.iter().filter(|answer| answer.status == RsvpStatus::Going).map(|answer| answer.number).collect();
    assert_eq!(inside, (1..=20).collect::<Vec<_>>(), "who asked first is in");

    let line: Vec<Person> = in_line(&people, &given).into_iter().cloned().collect();
    assert_eq!(standings(&line[18..22], &date).await, [json!("GOING"), json!("GOING"), json!(1), json!(2)]);
    assert_eq!(standings(&line[199..], &date).await, [json!(180)]);

    // One leaves, and says so three times at once under one key: exactly one moves up, the first in line.
    let leaving = line[4].client.with_key("8e03978e-40d5-43dd-bc93-6894a57f9324");
    let thrice = join_all((0..3).map(|_| leaving.change("withdrawRsvp", input.clone(), "occurrence { id }"))).await;
    assert!(thrice.iter().all(|payload| payload["userErrors"] == json!([])));
    does(&line[4].client, "withdrawRsvp", input.clone()).await;
    assert_eq!(counts(&t.visitor(), &date).await, json!([20, 179, 0]));
    assert_eq!(standings(&line[20..23], &date).await, [json!("GOING"), json!(1), json!(2)]);
    t.run_jobs().await;
    t.run_jobs().await;
    assert_eq!(t.smtp.letters().iter().filter(|letter| letter.subject() == "Good news for you").count(), 1);
    assert_eq!(told(t, &line[20].email), 1, "she is told, once");

    // Seven leave at once, some of those who wait among them.
    let leaving: Vec<&Person> = line[5..10].iter().chain(&line[21..23]).collect();
    join_all(leaving.iter().map(|person| does(&person.client, "withdrawRsvp", input.clone()))).await;
    assert_eq!(counts(&t.visitor(), &date).await, json!([20, 172, 0]), "nobody waits while there is a place");
    t.run_jobs().await;
    let going: Vec<i32> =
        answers(t).await.iter().filter(|it| it.status == RsvpStatus::Going).map(|it| it.number).collect();
    assert_eq!(going.len(), 20);
    let up: Vec<usize> = (20..200).filter(|place| told(t, &line[*place].email) > 0).collect();
    // Those two who left the line may have had a place for a moment, and then they are not told.
    assert!(up.contains(&20) && !up.contains(&21) && !up.contains(&22), "{up:?}");
    assert_eq!(up, [vec![20], (23..28).collect()].concat(), "the first in line, each of them once");
    assert!(up.iter().all(|place| told(t, &line[*place].email) == 1));
}

#[apply(on_both_databases!)]
async fn the_counts_are_those_of_the_answers(t: &Waymark) {
    let (_, date) = first_date(t, weekly_with(json!({ "capacity": 3 }))).await;
    let people = crowd(t, 12).await;
    let input = json!({ "occurrence": date });
    // Everybody comes and goes and comes again, all at once.
    let all = people
        .iter()
        .flat_map(|person| ["rsvp", "withdrawRsvp", "rsvp"].map(|verb| does(&person.client, verb, input.clone())));
    let problems: Vec<Option<String>> = join_all(all).await;
    assert!(problems.iter().all(Option::is_none), "{problems:?}");
    let date = occurrence::Entity::find().order_by_asc(occurrence::Column::StartsAt).one(&t.app.db.writer).await;
    let date = date.unwrap().unwrap();
    let answers = answers(t).await;
    let count = |status| i32::try_from(answers.iter().filter(|answer| answer.status == status).count()).unwrap();
    assert_eq!((date.going, date.waiting), (count(RsvpStatus::Going), count(RsvpStatus::Waiting)));
    assert!(date.going <= 3 && (date.waiting == 0 || date.going == 3), "{} {}", date.going, date.waiting);
}
