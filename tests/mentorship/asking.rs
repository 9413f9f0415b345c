//! Asking a mentor: who can be asked, how often, and what the letters say.

use macro_rules_attribute::apply;
use serde_json::{Value, json};

use super::{MENTORSHIP, ask, asks, does, mentor, offer};
use crate::support::waymark::{Person, on_both_databases};

#[apply(on_both_databases!)]
async fn the_mentor_is_told_in_her_own_language_and_nothing_is_given_away(t: &Waymark) {
    let layla = mentor(t, "Layla", "ar", 1).await;
    let jose = t.member_in("José", "pt-BR", "America/Sao_Paulo").await;
    let input = json!({ "mentor": layla.id, "message": "Estou recomeçando.\nVocê me acompanha?" });
    let payload = jose.client.change("requestMentorship", input, MENTORSHIP).await;
    let mentorship = &payload["mentorship"];
    assert_eq!(mentorship["state"], "REQUESTED");
    assert_eq!(mentorship["iAm"], "MENTEE");
    assert_eq!(mentorship["message"], "Estou recomeçando.\nVocê me acompanha?");
    t.run_jobs().await;

    let letter = t.inbox(&layla.email).pop().unwrap();
    assert_eq!(letter.header("Content-Language").as_deref(), Some("ar"));
    assert!(letter.html().contains("dir=\"rtl\""));
    assert_eq!(letter.subject(), "هناك جديد يخصّك");
    let whole = format!("{}{}", letter.text(), letter.html());
    assert!(!whole.contains("José") && !whole.contains("recomeçando"), "no name and no message: {whole}");

    assert_eq!(does(&layla, "acceptMentorship", &mentorship["id"]).await, "ACCEPTED");
    t.run_jobs().await;
    let letter = t.inbox(&jose.email).pop().unwrap();
    assert_eq!(letter.subject(), "Tem novidade para você");
    assert!(letter.text().contains("O seu pedido de mentoria foi aceito."), "{}", letter.text());
    assert!(!letter.text().contains("Layla"));
}

#[apply(on_both_databases!)]
async fn who_cannot_be_asked(t: &Waymark) {
    let (layla, sami, noor) = (mentor(t, "Layla", "en", 1).await, t.member("Sami").await, t.member("Noor").await);
    let code = |payload: Value| payload["userErrors"][0]["code"].as_str().unwrap_or("none").to_owned();
    assert_eq!(code(asks(&sami, &noor).await), "MENTOR_UNAVAILABLE", "she does not mentor");
    assert_eq!(code(asks(&layla, &layla).await), "CONFLICT", "oneself");
    for id in ["member_00000000000000000000000000000000", "nobody", &layla.id.replace("member", "meeting")] {
        let payload = sami.client.change("requestMentorship", json!({ "mentor": id }), "").await;
        assert_eq!(payload["userErrors"][0]["code"], "NOT_FOUND", "{id}");
        assert_eq!(payload["userErrors"][0]["field"], json!(["mentor"]));
    }
    let id = ask(&sami, &layla).await;
    assert_eq!(code(asks(&sami, &layla).await), "ALREADY_ASKED");
    does(&layla, "acceptMentorship", &id).await;
    offer(&layla, json!({ "capacity": 2 })).await;
    assert_eq!(code(asks(&sami, &layla).await), "ALREADY_ASKED", "they are together");
    offer(&layla, json!({ "capacity": 1 })).await;
    assert_eq!(code(asks(&noor, &layla).await), "MENTOR_FULL");
    offer(&layla, json!({ "capacity": 2, "isAccepting": false })).await;
    assert_eq!(code(asks(&noor, &layla).await), "MENTOR_UNAVAILABLE", "she pauses");
    does(&sami, "endMentorship", &id).await;
    offer(&layla, json!({ "capacity": 1, "isAccepting": true })).await;
    ask(&sami, &layla).await;
}

#[apply(on_both_databases!)]
async fn nobody_is_asked_without_end(t: &Waymark) {
    let (layla, sami) = (mentor(t, "Layla", "en", 1).await, t.member("Sami").await);
    for _ in 0..5 {
        let id = ask(&sami, &layla).await;
        does(&sami, "withdrawMentorship", &id).await;
    }
    assert_eq!(asks(&sami, &layla).await["userErrors"][0]["code"], "RATE_LIMITED");
}

#[apply(on_both_databases!)]
async fn letters_tell_what_is_true_by_then(t: &Waymark) {
    let layla = mentor(t, "Layla", "en", 1).await;
    let sami = t.member("Sami").await;
    let received = |person: &Person| t.inbox(&person.email).len() - 1;

    let id = ask(&sami, &layla).await;
    does(&sami, "withdrawMentorship", &id).await;
    t.run_jobs().await;
    assert_eq!(received(&layla), 0, "there is nothing to answer any more");
    let id = ask(&sami, &layla).await;
    t.run_jobs().await;
    assert_eq!(received(&layla), 1);
    does(&layla, "declineMentorship", &id).await;
    t.run_jobs().await;
    let letter = t.inbox(&sami.email).pop().unwrap();
    assert!(letter.text().contains("The mentor you asked has had to say no this time."), "{}", letter.text());

    let noor = t.member("Noor").await;
    let id = ask(&noor, &layla).await;
    does(&layla, "acceptMentorship", &id).await;
    does(&noor, "endMentorship", &id).await;
    t.run_jobs().await;
    assert_eq!(received(&noor), 0, "it had begun and was over before a letter left");
    let last = t.inbox(&layla.email).pop().unwrap();
    assert!(last.text().contains("One of your mentorships has ended."), "{}", last.text());
}
