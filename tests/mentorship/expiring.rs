//! What time does: a question that nobody answers has its time, and nobody is blamed for it.

use chrono::TimeDelta;
use insta::{allow_duplicates, assert_snapshot};
use macro_rules_attribute::apply;
use sea_orm::ConnectionTrait;
use serde_json::{Value, json};

use super::{ask, does, invite, letters, mentor, offer, stands, walk_together};
use crate::support::waymark::{Person, Waymark, on_both_databases};

/// Turns the clock and does what is due by then.
async fn pass(t: &Waymark, time: TimeDelta) {
    t.advance(time);
    t.run_jobs().await;
}

/// What a letter says between the greeting and the small print.
fn words(letter: &str) -> String {
    letter.split("\n\n").skip(1).take(2).collect::<Vec<_>>().join("\n\n")
}

#[apply(on_both_databases!)]
async fn an_unanswered_question_expires_and_nobody_has_failed(t: &Waymark) {
    let hanna = mentor(t, "Hanna", "de", 1).await;
    let jose = t.member_in("José", "pt-BR", "America/Sao_Paulo").await;
    let input = json!({ "mentor": hanna.id, "message": "Estou recomeçando." });
    let payload = jose.client.change("requestMentorship", input, "mentorship { id lapsesAt }").await;
    let id = payload["mentorship"]["id"].clone();
    assert_eq!(payload["mentorship"]["lapsesAt"], "2026-01-19T09:00:00Z", "she knows how long she waits at most");
    t.run_jobs().await;
    assert_eq!(letters(t, &hanna).len(), 1, "she is asked");

    pass(t, TimeDelta::hours(83)).await;
    assert_eq!(letters(t, &hanna).len(), 1);
    pass(t, TimeDelta::hours(1)).await;
    let [_, reminder] = letters(t, &hanna).try_into().unwrap();
    allow_duplicates! {
        assert_snapshot!(words(&reminder), @r"
        Jemand wünscht sich, von dir begleitet zu werden, und hofft noch auf deine Antwort.

        Ja und Nein sind beides gute Antworten, und ein Nein braucht keinen Grund. Wenn jetzt nicht der richtige Moment dafür ist, musst du nichts tun: Nach einer Weile nehmen wir die Anfrage von deiner Liste, und niemand nimmt es dir übel.
        ");
    }
    pass(t, TimeDelta::hours(83)).await;
    assert_eq!((letters(t, &hanna).len(), letters(t, &jose).len()), (2, 0), "one reminder, and no more");

    pass(t, TimeDelta::hours(1)).await;
    let [_, _, to_mentor] = letters(t, &hanna).try_into().unwrap();
    allow_duplicates! {
        assert_snapshot!(words(&to_mentor), @r"
        Wir haben eine Anfrage von deiner Liste genommen, weil sie schon eine Weile dort stand.

        Von dir wird nichts erwartet. In manchen Wochen ist für eine Anfrage kein Raum, und das ist in Ordnung. Wenn du eine Pause möchtest, kannst du in deiner App neue Anfragen aussetzen.
        ");
    }
    let [to_newcomer] = letters(t, &jose).try_into().unwrap();
    allow_duplicates! {
        assert_snapshot!(words(&to_newcomer), @r"
        O prazo do seu pedido de mentoria chegou ao fim, e nós o encerramos para você.

        Isso não diz nada sobre você nem sobre mais ninguém: às vezes simplesmente não há espaço para uma resposta. Quando quiser, conte no seu aplicativo o que você busca em uma mentoria, e nós sugerimos pessoas que podem combinar com você.
        ");
    }
    for letter in [&to_mentor, &to_newcomer] {
        let names_somebody = ["José", "Hanna", "recomeçando"].iter().filter(|name| letter.contains(**name)).count();
        assert_eq!(names_somebody, 1, "but the one who reads it: {letter}");
    }
    pass(t, TimeDelta::days(30)).await;
    assert_eq!((letters(t, &hanna).len(), letters(t, &jose).len()), (3, 1), "and that is all");

    let (hanna, jose) = (t.signed_in(&hanna).await, t.signed_in(&jose).await);
    let query = "query($id: ID!) { node(id: $id) { ... on Mentorship { state answeredAt lapsesAt endedAt } } }";
    let expired = json!({ "state": "EXPIRED", "answeredAt": null, "lapsesAt": null, "endedAt": null });
    for person in [&hanna, &jose] {
        assert_eq!(person.client.ask(query, json!({ "id": id })).await.data()["node"], expired, "the same for both");
    }
    assert_eq!(does(&hanna, "acceptMentorship", &id).await, "CONFLICT");
    assert_eq!(offer(&hanna, json!({ "capacity": 1 })).await["takenPlaces"], 0);
    ask(&jose, &hanna).await;
}

#[apply(on_both_databases!)]
async fn those_who_follow_see_that_it_expired(t: &Waymark) {
    let (layla, sami) = (mentor(t, "Layla", "en", 1).await, t.member("Sami").await);
    ask(&sami, &layla).await;
    pass(t, TimeDelta::days(8)).await;
    let (layla, sami) = (t.signed_in(&layla).await, t.signed_in(&sami).await);
    let query = "{ changes(kinds: [MENTORSHIP]) { nodes { node { ... on Mentorship { state } } } } }";
    for person in [layla, sami] {
        let changes = person.client.ask(query, Value::Null).await.data()["changes"]["nodes"].clone();
        assert_eq!(changes.as_array().unwrap().len(), 2, "that it was asked for, and that it expired: {changes}");
    }
}

#[apply(on_both_databases!)]
async fn what_was_answered_in_time_is_left_alone(t: &Waymark) {
    let layla = mentor(t, "Layla", "en", 2).await;
    let (sami, noor, ines) = (t.member("Sami").await, t.member("Noor").await, t.member("Ines").await);
    let together = walk_together(&layla, &sami).await;
    let declined = ask(&noor, &layla).await;
    does(&layla, "declineMentorship", &declined).await;
    let withdrawn = ask(&ines, &layla).await;
    does(&ines, "withdrawMentorship", &withdrawn).await;
    t.run_jobs().await;
    let before = [&layla, &sami, &noor, &ines].map(|person| letters(t, person).len());
    pass(t, TimeDelta::days(4)).await;
    pass(t, TimeDelta::days(4)).await;
    assert_eq!([&layla, &sami, &noor, &ines].map(|person| letters(t, person).len()), before);
    let layla = t.signed_in(&layla).await;
    for (id, state) in [(together, "ACTIVE"), (declined, "DECLINED"), (withdrawn, "WITHDRAWN")] {
        assert_eq!(stands(&layla, &id).await, state);
    }
}

#[apply(on_both_databases!)]
async fn an_invitation_expires_in_silence(t: &Waymark) {
    let (layla, sami) = (mentor(t, "Layla", "en", 1).await, t.member("Sami").await);
    let id = invite(t, &layla, &sami).await;
    pass(t, TimeDelta::days(7)).await;
    let (layla, sami) = (t.signed_in(&layla).await, t.signed_in(&sami).await);
    assert_eq!((stands(&layla, &id).await, stands(&sami, &id).await), (Value::Null, json!("EXPIRED")));
    assert_eq!((letters(t, &layla).len(), letters(t, &sami).len()), (0, 0), "nobody is written to");
}

#[apply(on_both_databases!)]
async fn the_mentors_time_begins_when_the_invitation_is_taken_up(t: &Waymark) {
    let (layla, sami) = (mentor(t, "Layla", "en", 1).await, t.member("Sami").await);
    let id = invite(t, &layla, &sami).await;
    pass(t, TimeDelta::days(6)).await;
    let sami = t.signed_in(&sami).await;
    assert_eq!(does(&sami, "acceptInvitation", &id).await, "REQUESTED");
    pass(t, TimeDelta::days(6)).await;
    assert_eq!(letters(t, &layla).len(), 2, "that she is asked, and the reminder");
    let (waiting, sami) = (t.signed_in(&layla).await, t.signed_in(&sami).await);
    assert_eq!(stands(&waiting, &id).await, "REQUESTED", "the invitation's time does not count");
    pass(t, TimeDelta::days(1)).await;
    let sami = t.signed_in(&sami).await;
    assert_eq!(stands(&sami, &id).await, "EXPIRED");
    assert_eq!((letters(t, &layla).len(), letters(t, &sami).len()), (3, 1));
}

#[apply(on_both_databases!)]
async fn a_closing_conversation_comes_to_its_end(t: &Waymark) {
    let (layla, sami) = (mentor(t, "Layla", "en", 1).await, t.member("Sami").await);
    let id = walk_together(&layla, &sami).await;
    assert_eq!(does(&sami, "beginClosing", &id).await, "CLOSING");
    t.run_jobs().await;
    let before = [&layla, &sami].map(|person| letters(t, person).len());
    pass(t, TimeDelta::days(27)).await;
    assert_eq!([&layla, &sami].map(|person| letters(t, person).len()), before);
    pass(t, TimeDelta::days(1)).await;
    for (person, before) in [&layla, &sami].into_iter().zip(before) {
        let all = letters(t, person);
        assert_eq!(all.len(), before + 1);
        assert!(all.last().unwrap().contains("One of your mentorships has ended."));
    }
    let layla = t.signed_in(&layla).await;
    assert_eq!(stands(&layla, &id).await, "ENDED");
    assert_eq!(offer(&layla, json!({ "capacity": 1 })).await["takenPlaces"], 0, "the place came back");
}

#[apply(on_both_databases!)]
async fn what_was_asked_before_there_were_clocks_has_its_time_from_then_on(t: &Waymark) {
    let (layla, sami) = (mentor(t, "Layla", "en", 1).await, t.member("Sami").await);
    let id = ask(&sami, &layla).await;
    t.run_jobs().await;
    // As the upgrade leaves it.
    for statement in [
        "UPDATE mentorship SET lapses_at = NULL",
        "DELETE FROM job WHERE kind = 'mentorship.tell'",
        "UPDATE job SET due_at = created_at WHERE kind = 'mentorship.lapse'",
    ] {
        t.app.db.writer.execute_unprepared(statement).await.unwrap();
    }
    pass(t, TimeDelta::days(20)).await;
    assert_eq!(letters(t, &layla).len(), 1);
    pass(t, TimeDelta::hours(84)).await;
    assert_eq!(letters(t, &layla).len(), 2, "she is reminded as anybody");
    assert_eq!(stands(&t.signed_in(&sami).await, &id).await, "REQUESTED");
    pass(t, TimeDelta::hours(84)).await;
    assert_eq!(stands(&t.signed_in(&sami).await, &id).await, "EXPIRED");
}

#[apply(on_both_databases!)]
async fn a_community_says_how_long_an_answer_may_take(t: &Waymark) {
    let hasty = t.beside(&["--answer-days", "2"]).await;
    let (layla, sami) = (mentor(t, "Layla", "en", 1).await, t.member("Sami").await);
    // Another server that was seeded alike draws the same ids at the same moment.
    hasty.advance(TimeDelta::minutes(1));
    let there = Person { client: sami.client.moved_to(&hasty.visitor()), ..sami };
    let id = ask(&there, &layla).await;
    let query = "query($id: ID!) { node(id: $id) { ... on Mentorship { lapsesAt } } }";
    let seen = layla.client.ask(query, json!({ "id": id })).await.data();
    assert_eq!(seen["node"]["lapsesAt"], "2026-01-14T09:01:00Z");
    hasty.finish().await;
}
