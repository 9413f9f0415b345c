//! From a draft to what everybody reads, and back.

use chrono::TimeDelta;
use insta::assert_snapshot;
use macro_rules_attribute::apply;
use serde_json::{Value, json};

use super::{code, does, draft, field, last_letter, proposed, publish, published, refusal, three};
use crate::support::client::Client;
use crate::support::waymark::{Person, on_both_databases};

async fn to_review(client: &Client) -> Value {
    let query = "{ resourcesToReview { nodes { id proposedAt } } }";
    client.ask(query, Value::Null).await.data()["resourcesToReview"]["nodes"].clone()
}

/// The status of a resource as somebody sees it, and what was said about it.
async fn seen(client: &Client, id: &Value) -> Value {
    let query = "query($id: ID!) { node(id: $id) { ... on Resource { status proposedAt approvals { approvedAt }
        reviewComments { nodes { writer { displayName } kind text } } } } }";
    client.ask(query, json!({ "id": id })).await.data()["node"].clone()
}

#[apply(on_both_databases!)]
async fn what_is_proposed_waits_and_comes_back_with_words(t: &Waymark) {
    let (layla, anneke, priya) = three(t).await;
    let sami = t.member("Sami").await;
    let id = draft(&layla).await;
    assert_eq!(to_review(&anneke.client).await, json!([]), "a draft waits for nobody");
    assert_eq!(code(&publish(&anneke, &id).await), "CONFLICT", "its author has not asked for that");
    assert_eq!(code(&does(&anneke, "returnResource", &id, json!({ "reason": "No." })).await), "CONFLICT");
    assert_eq!(code(&does(&sami, "proposeResource", &id, json!({})).await), "NOT_FOUND");
    assert_eq!(
        refusal(&anneke, "proposeResource", json!({ "resource": id })).await,
        "FORBIDDEN",
        "not hers to propose"
    );

    does(&layla, "proposeResource", &id, json!({})).await;
    let since = t.now();
    t.advance(TimeDelta::minutes(1));
    let second = proposed(&layla).await;
    let waiting = to_review(&priya.client).await;
    assert_eq!((&waiting[0]["id"], &waiting[1]["id"]), (&id, &second), "the longest wait first");
    assert_eq!(waiting[0]["proposedAt"], since.format("%Y-%m-%dT%H:%M:%SZ").to_string());
    assert_eq!(
        refusal(&layla, "publishResource", json!({ "resource": id, "reviewDueOn": "2027-07-01" })).await,
        "FORBIDDEN"
    );
    assert_eq!(layla.client.ask("{ resourcesToReview { nodes { id } } }", Value::Null).await.code(), "FORBIDDEN");
    assert_eq!(seen(&sami.client, &id).await, Value::Null);
    assert_eq!(code(&does(&layla, "proposeResource", &id, json!({})).await), "CONFLICT", "once is enough");
    let change = json!({ "title": "Six slow breaths" });
    assert_eq!(code(&does(&layla, "reviseResource", &id, change.clone()).await), "CONFLICT", "others are reading it");
    let drafts = layla.client.ask("{ draftResources { nodes { status } } }", Value::Null).await.data();
    assert_eq!(drafts["draftResources"]["nodes"], json!([{ "status": "PROPOSED" }, { "status": "PROPOSED" }]));

    does(&layla, "commentOnResource", &id, json!({ "text": "Is it too short?" })).await;
    let silent = does(&anneke, "returnResource", &id, json!({ "reason": " " })).await;
    assert_eq!((code(&silent), field(&silent)), ("BAD_USER_INPUT", &json!(["reason"])));
    let returned = does(&anneke, "returnResource", &id, json!({ "reason": "Please say when it helps." })).await;
    assert_eq!(returned["resource"]["status"], "DRAFT");
    let said = json!([
        { "writer": { "displayName": "Layla" }, "kind": "REMARK", "text": "Is it too short?" },
        { "writer": { "displayName": "Anneke" }, "kind": "RETURNED", "text": "Please say when it helps." },
    ]);
    assert_eq!(seen(&layla.client, &id).await["reviewComments"]["nodes"], said);
    t.run_jobs().await;
    assert_snapshot!("it came back", last_letter(t, &layla));

    assert_eq!(code(&does(&layla, "reviseResource", &id, change).await), "none");
    does(&layla, "proposeResource", &id, json!({})).await;
    let stale = json!({ "reviewDueOn": "2027-07-01", "version": 1 });
    assert_eq!(code(&does(&priya, "publishResource", &id, stale).await), "CONFLICT", "not what she read");
    let read = json!({ "reviewDueOn": "2027-07-01", "version": 2 });
    assert_eq!(does(&priya, "publishResource", &id, read).await["resource"]["status"], "PUBLISHED");
    t.run_jobs().await;
    assert_snapshot!("it is published", last_letter(t, &layla));
    for letter in t.inbox(&layla.email) {
        let whole = format!("{}{}{}", letter.subject(), letter.text(), letter.html());
        assert!(!whole.contains("breaths") && !whole.contains("Anneke") && !whole.contains("when it helps"), "{whole}");
    }
}

#[apply(on_both_databases!)]
async fn what_is_said_about_it_stays_among_those_who_work_on_it(t: &Waymark) {
    let (layla, anneke, priya) = three(t).await;
    let (sami, library) = (t.member("Sami").await, t.partner(&priya, "READ_RESOURCES").await);
    let id = published(&layla, &anneke).await;
    does(&priya, "commentOnResource", &id, json!({ "text": "Shall we record it?" })).await;
    let said = json!([{ "writer": { "displayName": "Priya" }, "kind": "REMARK", "text": "Shall we record it?" }]);
    for at_work in [&layla.client, &anneke.client, &priya.client] {
        let seen = seen(at_work, &id).await;
        assert_eq!(seen["reviewComments"]["nodes"], said);
        assert_eq!(seen["approvals"].as_array().unwrap().len(), 1);
    }
    let nothing = json!({ "status": "PUBLISHED", "proposedAt": null, "approvals": null, "reviewComments": null });
    assert_eq!(seen(&sami.client, &id).await, nothing, "she reads it, and not what led there");
    let query = "query($id: ID!) { node(id: $id) { ... on Resource { reviewComments { nodes { text } } } } }";
    assert_eq!(library.ask(query, json!({ "id": id })).await.code(), "FORBIDDEN");
    let input = json!({ "resource": id, "text": "Me too" });
    assert_eq!(refusal(&sami, "commentOnResource", input).await, "FORBIDDEN");
    assert_eq!(
        code(&does(&sami, "commentOnResource", &draft(&layla).await, json!({ "text": "Me" })).await),
        "NOT_FOUND"
    );

    layla.client.change("blockMember", json!({ "member": priya.id }), "blockedMember { memberId }").await;
    let parted = seen(&t.signed_in(&layla).await.client, &id).await;
    assert_eq!(parted["reviewComments"]["nodes"][0]["writer"], Value::Null, "for her there is nobody of that name");
    assert_eq!(parted["reviewComments"]["nodes"][0]["text"], "Shall we record it?");
}

#[apply(on_both_databases!)]
async fn nobody_lets_others_read_what_she_wrote_herself(t: &Waymark) {
    let (_, anneke, priya) = three(t).await;
    let id = proposed(&anneke).await;
    for (verb, more) in
        [("publishResource", json!({ "reviewDueOn": "2027-07-01" })), ("returnResource", json!({ "reason": "Mine." }))]
    {
        assert_eq!(code(&does(&anneke, verb, &id, more).await), "CONFLICT", "{verb}");
    }
    assert_eq!(publish(&priya, &id).await["resource"]["status"], "PUBLISHED");
    let change = json!({ "title": "Six", "reason": "One more helps." });
    assert_eq!(code(&does(&anneke, "reviseResource", &id, change).await), "CONFLICT", "nor changes it alone");
}

#[apply(on_both_databases!)]
async fn the_author_learns_that_somebody_else_took_it_back(t: &Waymark) {
    let (_, anneke, _) = three(t).await;
    let noor = t.member_in("Noor", "ar", "Africa/Cairo").await;
    let (own, other) = (published(&noor, &anneke).await, published(&noor, &anneke).await);
    t.run_jobs().await;
    assert_snapshot!("published, in Arabic", last_letter(t, &noor));
    let letters = t.inbox(&noor.email).len();
    does(&noor, "archiveResource", &own, json!({})).await;
    t.run_jobs().await;
    assert_eq!(t.inbox(&noor.email).len(), letters, "she knows what she did");
    does(&anneke, "archiveResource", &other, json!({})).await;
    t.run_jobs().await;
    assert_snapshot!("taken back, in Arabic", last_letter(t, &noor));
}

#[apply(on_both_databases!)]
async fn the_author_is_named_as_she_chooses_at_any_time(t: &Waymark) {
    let (layla, anneke, priya) = three(t).await;
    let (sami, library) = (t.member("Sami").await, t.partner(&priya, "READ_RESOURCES").await);
    let (id, later) = (published(&layla, &anneke).await, published(&layla, &anneke).await);
    let named = async |by: &Person, credit: &str, pseudonym: Value| {
        does(by, "changeCredit", &id, json!({ "credit": credit, "pseudonym": pseudonym })).await
    };
    let pulled = async || {
        let data = library.ask("{ resources { nodes { id credit } } }", Value::Null).await.data();
        data["resources"]["nodes"].clone()
    };
    assert_eq!(pulled().await, json!([{ "id": id, "credit": "Layla" }, { "id": later, "credit": "Layla" }]));
    assert_eq!(named(&layla, "PSEUDONYM", json!("A walker")).await["resource"]["credit"], "A walker");
    let last = json!([{ "id": later, "credit": "Layla" }, { "id": id, "credit": "A walker" }]);
    assert_eq!(pulled().await, last, "whoever pulls in the order of changes is told");
    assert_eq!(field(&named(&layla, "PSEUDONYM", Value::Null).await), &json!(["pseudonym"]));
    for other in [&sami, &anneke] {
        let input = json!({ "resource": id, "credit": "NONE" });
        assert_eq!(refusal(other, "changeCredit", input).await, "FORBIDDEN", "her name is hers");
    }
    does(&layla, "archiveResource", &id, json!({})).await;
    assert_eq!(named(&layla, "NONE", Value::Null).await["resource"]["credit"], Value::Null, "also afterwards");
}
