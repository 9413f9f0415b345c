//! What an idempotency key means, for whom and for how long. That every mutation keeps to it, `retry_storm` shows.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on should say so and stop")]

mod faults;
mod killed;
mod lost;

use chrono::TimeDelta;
use entity::idempotency_record;
use macro_rules_attribute::apply;
use sea_orm::EntityTrait;
use serde_json::{Value, json};

use crate::support::client::{Answer, Client};
use crate::support::database::Kind;
use crate::support::waymark::{code_in, on_both_databases, run};

const KEY: &str = "8e03978e-40d5-43dd-bc93-6894a57f9324";

const CREATE: &str = "mutation($input: CreateResourceInput!) {
    createResource(input: $input) { resource { id } userErrors { code message } }
}";

const REFRESH: &str = "mutation($input: RefreshSessionInput!) {
    refreshSession(input: $input) { session { accessToken refreshToken } userErrors { code } }
}";

fn guide(title: &str) -> Value {
    json!({ "input": { "kind": "GUIDE", "language": "en", "title": title } })
}

/// Writes a guide down, and gives what came back.
async fn create(client: &Client, title: &str) -> Answer {
    client.ask(CREATE, guide(title)).await
}

fn id(answer: &Answer) -> Value {
    assert_eq!(answer.body["errors"], Value::Null, "{}", answer.body);
    answer.body["data"]["createResource"]["resource"]["id"].clone()
}

fn is_replayed(answer: &Answer) -> bool {
    answer.headers.contains_key("Idempotent-Replayed")
}

#[apply(on_both_databases!)]
async fn a_key_is_for_one_request_of_one_caller(t: &Waymark) {
    let (sami, layla) = (t.member("Sami").await, t.member("Layla").await);
    let keyed = sami.client.with_key(KEY);
    let first = create(&keyed, "Breathe").await;
    assert!(!is_replayed(&first));
    let quoted = sami.client.with_key(&format!("\"{KEY}\""));
    let inside = json!({ "query": CREATE, "variables": guide("Breathe"), "extensions": { "idempotencyKey": KEY } });
    for again in [create(&keyed, "Breathe").await, create(&quoted, "Breathe").await, sami.client.send(&inside).await] {
        assert_eq!(again.body["data"], first.body["data"]);
        assert_eq!(again.body["extensions"]["idempotency"], json!({ "replayed": true }));
        assert!(is_replayed(&again));
    }

    let other = create(&keyed, "Walk").await;
    assert_eq!((other.status, other.code()), (200, "IDEMPOTENCY_KEY_REUSED"));
    let minded = create(&keyed.minding_statuses(), "Walk").await;
    assert_eq!((minded.status, minded.body.get("data")), (422, None), "{}", minded.body);

    let layla = create(&layla.client.with_key(KEY), "Breathe").await;
    assert!(!is_replayed(&layla));
    assert_ne!(id(&layla), id(&first), "what is hers is no answer to somebody else");
    assert_ne!(id(&create(&sami.client, "Breathe").await), id(&first), "and without a key nothing is remembered");

    let wrong = "seven of the keys";
    for broken in
        [create(&sami.client.with_key("short"), "Breathe").await, create(&sami.client.with_key(wrong), "Breathe").await]
    {
        assert_eq!(broken.code(), "BAD_REQUEST");
    }
    assert_eq!(sami.client.with_key("another-key-than-that").send(&inside).await.code(), "BAD_REQUEST");
    sami.client.with_key("short").ask("{ me { id } }", Value::Null).await.data();
}

#[apply(on_both_databases!)]
async fn strangers_with_the_same_key_do_not_notice_each_other(t: &Waymark) {
    let mut tokens = Vec::new();
    for name in ["Sami", "Layla"] {
        let person = t.member(name).await;
        t.visitor().change("requestSignIn", json!({ "email": person.email }), "letter { validMinutes }").await;
        t.run_jobs().await;
        let code = code_in(&t.inbox(&person.email).pop().unwrap());
        let input = json!({ "email": person.email, "code": code });
        let payload = t.visitor().change("signInWithCode", input, "session { refreshToken }").await;
        tokens.push(payload["session"]["refreshToken"].clone());
    }
    let visitor = t.visitor().with_key(KEY);
    let refresh = async |token: &Value| visitor.ask(REFRESH, json!({ "input": { "refreshToken": token } })).await;
    let sami = refresh(&tokens[0]).await;
    assert_eq!(sami.body["data"]["refreshSession"]["userErrors"], json!([]));
    let layla = refresh(&tokens[1]).await;
    assert!(!is_replayed(&layla));
    assert_ne!(sami.body["data"], layla.body["data"]);
    let again = refresh(&tokens[0]).await;
    assert!(is_replayed(&again));
    assert_eq!(again.body["data"], sami.body["data"], "the session was not taken for a stolen one");
    let guessed = refresh(&json!("never given out")).await;
    assert_eq!(guessed.body["data"]["refreshSession"]["userErrors"][0]["code"], "REFRESH_TOKEN_INVALID");

    let rows = idempotency_record::Entity::find().all(&t.app.db.writer).await.unwrap();
    assert_eq!(rows.len(), 3);
    let secrets = [
        KEY.to_owned(),
        tokens[0].to_string(),
        sami.body["data"]["refreshSession"]["session"]["refreshToken"].to_string(),
    ];
    for row in rows {
        let sealed = String::from_utf8_lossy(row.answer.as_deref().unwrap()).into_owned();
        let stored = format!("{row:?} {sealed}");
        for secret in secrets.iter().map(|secret| secret.trim_matches('"')) {
            assert!(!stored.contains(secret), "a secret can be read in {stored}");
        }
        assert!(!sealed.contains("refreshSession") && !sealed.contains("userErrors"), "{sealed}");
    }
}

#[apply(on_both_databases!)]
async fn what_was_wrong_stays_wrong_in_the_words_of_the_first_answer(t: &Waymark) {
    let sami = t.member("Sami").await;
    let ask = async |language| {
        let query =
            "mutation($input: RsvpInput!) { rsvp(input: $input) { occurrence { id } userErrors { code message } } }";
        let input = json!({ "input": { "occurrence": "occurrence_00000000000000000000000000000000" } });
        sami.client.speaking(language).with_key(KEY).ask(query, input).await
    };
    let first = ask("es").await;
    assert_eq!(first.body["data"]["rsvp"]["userErrors"][0]["code"], "NOT_FOUND");
    let again = ask("ar").await;
    assert!(is_replayed(&again));
    assert_eq!(again.body["data"], first.body["data"]);
    assert_eq!(again.headers["content-language"], "es");
}

#[apply(on_both_databases!)]
async fn after_a_day_a_key_is_free(t: &Waymark) {
    let sami = t.member("Sami").await;
    let first = create(&sami.client.with_key(KEY), "Breathe").await;
    t.advance(TimeDelta::hours(24) - TimeDelta::seconds(1));
    let sami = t.signed_in(&sami).await;
    assert_eq!(id(&create(&sami.client.with_key(KEY), "Breathe").await), id(&first));
    t.advance(TimeDelta::seconds(1));
    let next = create(&sami.client.with_key(KEY), "Walk").await;
    assert!(!is_replayed(&next));
    assert_ne!(id(&next), id(&first));
    assert!(is_replayed(&create(&sami.client.with_key(KEY), "Walk").await));
}

#[test]
fn who_hangs_up_and_calls_again_gets_the_answer() {
    run(Kind::Postgres, |t| {
        Box::pin(async move {
            let sami = t.member("Sami").await;
            let keyed = sami.client.with_key(KEY);
            let lock = t.app.db.begin().await.unwrap();
            faults::run(&lock, "LOCK TABLE resource IN EXCLUSIVE MODE").await;
            let first = tokio::spawn({
                let keyed = keyed.clone();
                async move { create(&keyed, "Breathe").await }
            });
            faults::until(&t.app.db.reader, "SELECT COUNT(*) AS n FROM idempotency_record").await;
            first.abort();
            let again = tokio::spawn(async move { create(&keyed, "Breathe").await });
            faults::until(&t.app.db.reader, faults::WAITING).await;
            lock.commit().await.unwrap();
            let again = again.await.unwrap();
            assert!(is_replayed(&again), "the one who hung up was served: {}", again.body);
            let drafts = sami.client.ask("{ draftResources { nodes { id } } }", Value::Null).await.data();
            assert_eq!(drafts["draftResources"]["nodes"], json!([{ "id": id(&again) }]));
        })
    });
}
