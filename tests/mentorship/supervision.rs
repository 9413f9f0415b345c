//! Who looks after how much a mentor carries, and what she sees.

use chrono::TimeDelta;
use entity::{check_in, member, mentorship_agreement};
use macro_rules_attribute::apply;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use serde_json::{Value, json};

use super::check_ins::notes;
use super::{ask, does, mentor};
use crate::support::together::walk_together;
use crate::support::waymark::{Person, Waymark, on_both_databases};

const SUPERVISION: &str = "supervision { id state mentor { displayName } supervisor { displayName } }";

const SUPERVISEES: &str = "{ supervisees { nodes { id state mentor { displayName } answeredAt load {
    weeks { beginsOn minutesGiven } limitMinutes openMentorships lastCheckInsOn begunOn endedOn
    signals { kind since } } } } }";

async fn chooses(mentor: &Person, supervisor: &Person) -> Value {
    mentor.client.change("chooseSupervisor", json!({ "supervisor": supervisor.id }), SUPERVISION).await
}

async fn answers(person: &Person, supervision: &Value, accept: bool) -> Value {
    let input = json!({ "supervision": supervision, "accept": accept });
    person.client.change("answerSupervision", input, SUPERVISION).await
}

/// What her own offer says about it.
async fn is_supervised(mentor: &Person) -> Value {
    let query = "query($member: ID!) { mentor(member: $member) { isSupervised } }";
    mentor.client.ask(query, json!({ "member": mentor.id })).await.data()["mentor"]["isSupervised"].clone()
}

async fn ends(person: &Person, supervision: &Value) -> Value {
    person.client.change("endSupervision", json!({ "supervision": supervision }), SUPERVISION).await
}

fn code(payload: &Value) -> &str {
    payload["userErrors"][0]["code"].as_str().unwrap_or("none")
}

/// A mentor and who supervises her.
async fn supervised(t: &Waymark) -> (Person, Person, Value) {
    let (layla, omar) = (mentor(t, "Layla", "en", 9).await, t.member_with_role("Omar", "professional").await);
    let id = chooses(&layla, &omar).await["supervision"]["id"].clone();
    assert_eq!(answers(&omar, &id, true).await["supervision"]["state"], "ACTIVE");
    t.run_jobs().await;
    (layla, omar, id)
}

async fn sees(supervisor: &Person) -> Vec<Value> {
    let data = supervisor.client.ask(SUPERVISEES, Value::Null).await.data();
    data["supervisees"]["nodes"].as_array().unwrap().clone()
}

#[apply(on_both_databases!)]
async fn a_mentor_chooses_and_who_is_asked_may_say_no(t: &Waymark) {
    let (layla, omar) = (mentor(t, "Layla", "en", 3).await, t.member_with_role("Omar", "professional").await);
    let iris = t.member_with_role("Iris", "steward").await;
    let asked = chooses(&layla, &omar).await;
    let id = &asked["supervision"]["id"];
    assert_eq!(code(&chooses(&layla, &iris).await), "ALREADY_ASKED", "one at a time");
    t.run_jobs().await;
    let letter = t.inbox(&omar.email).pop().unwrap().text();
    assert!(letter.contains("A mentor would like you to look after") && !letter.contains("Layla"), "{letter}");
    assert_eq!(sees(&omar).await, [] as [Value; 0], "not for having been asked");

    let waiting = "{ supervisions(state: ASKED) { nodes { id mentor { displayName } load { openMentorships } } } }";
    let waiting = omar.client.ask(waiting, Value::Null).await.data();
    assert_eq!(waiting["supervisions"]["nodes"][0]["mentor"]["displayName"], "Layla");
    assert_eq!(waiting["supervisions"]["nodes"][0]["load"], Value::Null);

    assert_eq!(code(&ends(&omar, id).await), "CONFLICT", "a question is answered");
    assert_eq!(answers(&omar, id, false).await["supervision"]["state"], "DECLINED");
    assert_eq!(code(&answers(&omar, id, true).await), "CONFLICT");
    t.run_jobs().await;
    assert!(t.inbox(&layla.email).pop().unwrap().text().contains("has had to say no this time"));

    let asked = chooses(&layla, &iris).await;
    let id = &asked["supervision"]["id"];
    assert_eq!(ends(&layla, id).await["supervision"]["state"], "ENDED", "she takes it back");
    let letters = t.inbox(&iris.email).len();
    t.run_jobs().await;
    assert_eq!(t.inbox(&iris.email).len(), letters, "and nobody is asked any more");

    let asked = chooses(&layla, &iris).await;
    let id = &asked["supervision"]["id"];
    assert_eq!(is_supervised(&layla).await, false);
    assert_eq!(answers(&iris, id, true).await["supervision"]["state"], "ACTIVE");
    assert_eq!(is_supervised(&layla).await, true);
    t.run_jobs().await;
    assert!(t.inbox(&layla.email).pop().unwrap().text().contains("has said yes"));
    assert_eq!(sees(&iris).await.len(), 1);
    assert_eq!(ends(&iris, id).await["supervision"]["state"], "ENDED");
    assert_eq!(is_supervised(&layla).await, false);
    assert_eq!(sees(&iris).await.len(), 0);
}

#[apply(on_both_databases!)]
async fn who_cannot_be_chosen(t: &Waymark) {
    let (layla, sami) = (mentor(t, "Layla", "en", 3).await, mentor(t, "Sami", "en", 1).await);
    let (noor, omar) = (t.member("Noor").await, t.member_with_role("Omar", "professional").await);
    assert_eq!(code(&chooses(&layla, &layla).await), "CONFLICT", "oneself");
    assert_eq!(code(&chooses(&layla, &noor).await), "CONFLICT", "she holds no role that it takes");
    let id = ask(&sami, &layla).await;
    assert_eq!(code(&chooses(&layla, &sami).await), "CONFLICT", "her mentee, also before the yes");
    let nobody = Person { id: "member_00000000000000000000000000000000".to_owned(), ..noor.clone() };
    assert_eq!(code(&chooses(&layla, &nobody).await), "NOT_FOUND");

    // She becomes her mentee between the question and the answer.
    does(&sami, "withdrawMentorship", &id).await;
    let asked = chooses(&layla, &sami).await["supervision"]["id"].clone();
    assert_eq!(code(&answers(&omar, &asked, true).await), "NOT_FOUND", "nobody else answers, or ends");
    assert_eq!(code(&ends(&omar, &asked).await), "NOT_FOUND");
    ask(&sami, &layla).await;
    assert_eq!(code(&answers(&sami, &asked, true).await), "CONFLICT");
    assert_eq!(code(&answers(&sami, &asked, false).await), "none", "no is always possible");

    for _ in 0..4 {
        let id = chooses(&layla, &omar).await["supervision"]["id"].clone();
        ends(&layla, &id).await;
    }
    assert_eq!(code(&chooses(&layla, &omar).await), "RATE_LIMITED", "nobody is asked without end");
    let asked = noor.client.ask(
        "mutation($input: ChooseSupervisorInput!) { chooseSupervisor(input: $input) { userErrors { code } } }",
        json!({ "input": { "supervisor": omar.id } }),
    );
    assert_eq!(asked.await.code(), "FORBIDDEN", "it is for mentors");
}

#[apply(on_both_databases!)]
async fn of_two_questions_at_once_one_is_asked(t: &Waymark) {
    let layla = mentor(t, "Layla", "en", 3).await;
    let (omar, iris) = (t.member_with_role("Omar", "professional").await, t.member_with_role("Iris", "steward").await);
    let (one, other) = tokio::join!(chooses(&layla, &omar), chooses(&layla, &iris));
    let mut codes = [code(&one), code(&other)];
    codes.sort_unstable();
    assert_eq!(codes, ["ALREADY_ASKED", "none"]);
}

#[apply(on_both_databases!)]
async fn numbers_and_days_and_nothing_else(t: &Waymark) {
    let (layla, omar, supervision) = supervised(t).await;
    let (sami, noor) = (t.member("Sami").await, t.member("Noor").await);
    let (first, second) = (ask(&sami, &layla).await, ask(&noor, &layla).await);
    walk_together(&layla, &sami, &first).await;
    walk_together(&layla, &noor, &second).await;
    t.advance(TimeDelta::days(3));
    let (layla, sami, omar) = (t.signed_in(&layla).await, t.signed_in(&sami).await, t.signed_in(&omar).await);
    notes(&layla, &first, json!({ "minutes": 50, "note": "Zahra", "on": "2026-01-13" })).await;
    notes(&sami, &first, json!({ "note": "Zahra" })).await;
    does(&layla, "endMentorship", &second).await;

    let seen = sees(&omar).await;
    let load = &seen[0]["load"];
    assert_eq!(seen[0]["mentor"]["displayName"], "Layla");
    assert_eq!(load["weeks"][0], json!({ "beginsOn": "2026-01-12", "minutesGiven": 50 }));
    assert_eq!((&load["limitMinutes"], &load["openMentorships"]), (&json!(60), &json!(1)));
    assert_eq!(load["lastCheckInsOn"], json!(["2026-01-13"]), "as far as the mentor knows herself");
    assert_eq!(load["begunOn"], json!(["2026-01-12", "2026-01-12"]));
    assert_eq!(load["endedOn"], json!(["2026-01-15"]));
    let whole = json!(seen).to_string();
    assert!(!["Sami", "Noor", "Zahra"].iter().any(|word| whole.contains(word)), "{whole}");

    let everything = async || omar.client.ask(SUPERVISEES, Value::Null).await.data().to_string();
    let before = everything().await;
    let writer = &t.app.db.writer;
    let other = || Expr::value("Something else altogether.");
    check_in::Entity::update_many().col_expr(check_in::Column::Note, other()).exec(writer).await.unwrap();
    let agreements = mentorship_agreement::Entity::update_many();
    agreements.col_expr(mentorship_agreement::Column::InACrisis, other()).exec(writer).await.unwrap();
    let mentees = member::Entity::update_many().filter(member::Column::DisplayName.is_in(["Sami", "Noor"]));
    mentees.col_expr(member::Column::DisplayName, other()).exec(writer).await.unwrap();
    assert_eq!(everything().await, before, "whatever was written, and whoever they are");

    let query = "query($id: ID!) { node(id: $id) { ... on Supervision { state load { openMentorships } } } }";
    let node = async |one: &Person| one.client.ask(query, json!({ "id": supervision })).await.data()["node"].clone();
    assert_eq!(node(&omar).await, json!({ "state": "ACTIVE", "load": { "openMentorships": 1 } }));
    assert_eq!(node(&layla).await, json!({ "state": "ACTIVE", "load": null }));
    let eve = t.member_with_role("Eve", "steward").await;
    assert_eq!(node(&eve).await, Value::Null, "nobody else, whatever her role");
    ends(&layla, &supervision).await;
    assert_eq!(node(&omar).await, json!({ "state": "ENDED", "load": null }));
}

#[apply(on_both_databases!)]
async fn a_signal_is_the_mentors_first(t: &Waymark) {
    let (layla, omar, _) = supervised(t).await;
    waymark::jobs::schedule(&t.app).await.unwrap();
    let mentees = [t.member("Sami").await, t.member("Noor").await, t.member("Ines").await];
    for mentee in &mentees {
        let id = ask(mentee, &layla).await;
        walk_together(&layla, mentee, &id).await;
        does(mentee, "endMentorship", &id).await;
    }
    let told = |person: &Person, words: &str| {
        t.inbox(&person.email).iter().filter(|letter| letter.text().contains(words)).count()
    };
    let (to_her, to_him) = ("Several of your mentorships have ended", "becoming a lot for someone whom you look after");
    t.turn_to("2026-01-13T08:01:00Z");
    t.run_jobs().await;
    assert_eq!((told(&layla, to_her), told(&omar, to_him)), (1, 0));
    t.turn_to("2026-01-19T08:01:00Z");
    t.run_jobs().await;
    let omar = t.signed_in(&omar).await;
    assert_eq!((told(&omar, to_him), &sees(&omar).await[0]["load"]["signals"]), (0, &json!([])), "hers for a week");
    for day in ["2026-01-20T08:02:00Z", "2026-01-21T08:02:00Z"] {
        t.turn_to(day);
        t.run_jobs().await;
        assert_eq!((told(&layla, to_her), told(&omar, to_him)), (1, 1), "{day}");
    }
    let omar = t.signed_in(&omar).await;
    let signals = json!([{ "kind": "MANY_ENDINGS", "since": "2026-01-12" }]);
    assert_eq!(sees(&omar).await[0]["load"]["signals"], signals);
    let letter = t.inbox(&omar.email).into_iter().find(|letter| letter.text().contains(to_him)).unwrap().text();
    assert!(!["Layla", "Sami", "Noor", "Ines"].iter().any(|name| letter.contains(name)), "{letter}");

    t.turn_to("2026-02-12T08:02:00Z");
    t.run_jobs().await;
    let omar = t.signed_in(&omar).await;
    assert_eq!(sees(&omar).await[0]["load"]["signals"], json!([]), "it is over");
}

#[apply(on_both_databases!)]
async fn what_is_over_within_a_week_is_never_handed_on(t: &Waymark) {
    let (layla, omar, _) = supervised(t).await;
    waymark::jobs::schedule(&t.app).await.unwrap();
    let sami = t.member("Sami").await;
    let id = ask(&sami, &layla).await;
    walk_together(&layla, &sami, &id).await;
    t.turn_to("2026-02-09T08:01:00Z");
    t.run_jobs().await;
    let silent = |letters: Vec<crate::support::smtp::ReceivedLetter>| {
        letters.iter().filter(|letter| letter.text().contains("nobody has noted for a while")).count()
    };
    assert_eq!(silent(t.inbox(&layla.email)), 1, "four weeks without a word");
    notes(&t.signed_in(&sami).await, &id, json!({})).await;
    let before = t.inbox(&omar.email).len();
    t.turn_to("2026-02-20T08:01:00Z");
    t.run_jobs().await;
    assert_eq!(t.inbox(&omar.email).len(), before);
    let omar = t.signed_in(&omar).await;
    assert_eq!(sees(&omar).await[0]["load"]["signals"], json!([]));
}

#[apply(on_both_databases!)]
async fn who_parts_for_good_is_gone_here_too(t: &Waymark) {
    let (layla, omar, supervision) = supervised(t).await;
    omar.client.change("blockMember", json!({ "member": layla.id }), "blockedMember { since }").await;
    t.run_jobs().await;
    let query = "query($id: ID!) { node(id: $id) { id } supervisions { nodes { id } } }";
    for one in [&layla, &omar] {
        let seen = one.client.ask(query, json!({ "id": supervision })).await.data();
        assert_eq!(seen, json!({ "node": null, "supervisions": { "nodes": [] } }));
    }
    assert_eq!(sees(&omar).await, [] as [Value; 0]);
    assert_eq!(code(&chooses(&layla, &omar).await), "NOT_FOUND");
    let iris = t.member_with_role("Iris", "steward").await;
    assert_eq!(code(&chooses(&layla, &iris).await), "none", "she is free to choose another");
}
