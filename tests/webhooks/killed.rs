//! A server that is killed while a message is on the way, and before what changed has become one: nothing is lost.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::does;
use crate::killed::join;
use crate::support::client::Client;
use crate::support::database::{Kind, TestDatabase};
use crate::support::process::Process;
use crate::support::receiver::{Does, Message, Receiver};
use crate::support::smtp::SmtpServer;

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_lost_on_sqlite() {
    nothing_is_lost(Kind::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_lost_on_postgres() {
    nothing_is_lost(Kind::Postgres).await;
}

async fn nothing_is_lost(kind: Kind) {
    let Some(database) = TestDatabase::create(kind).await else { return };
    let (smtp, folder, url) = (SmtpServer::start().await, std::env::temp_dir(), database.url());
    let settings = [
        ("DATABASE_URL", url.as_str()),
        ("SMTP_URL", smtp.url()),
        ("WAYMARK_LEASE_SECONDS", "6"),
        ("WAYMARK_WEBHOOKS", "any"),
    ];
    let server = Process::start(&folder, &settings).await;
    let priya = join(&server, &smtp, "priya").await;
    Process::run(&folder, &settings, &["grant", "steward", "priya@example.org"]);
    let partner = does(&priya, "createPartner", json!({ "name": "Clinic" }), "partner { id }").await["partner"].clone();
    let key = json!({ "partner": partner["id"], "scopes": ["READ_MEETINGS"] });
    does(&priya, "createPartnerKey", key, "key { id }").await;
    let receiver = Receiver::start().await;
    let webhook = json!({ "partner": partner["id"], "url": receiver.url });
    let secret = does(&priya, "createWebhook", webhook, "webhook { secret }").await["webhook"]["secret"].clone();

    // The receiver has the message and has not said that it took it; then something changes, and the server is gone.
    receiver.plan([Does::Stall]);
    let mut topics = BTreeSet::from([topic(&priya, "breath").await]);
    receiver.wait_for(1).await;
    topics.insert(topic(&priya, "rest").await);
    server.kill();

    let server = Process::start(&folder, &settings).await;
    receiver.wait_for(3).await;
    let came = receiver.came();
    assert!(came.iter().all(|message| message.is_signed_with(secret.as_str().unwrap())));
    assert!(came[1..].iter().any(|message| message.id() == came[0].id() && message.body == came[0].body));
    let things: BTreeSet<String> = came.iter().flat_map(Message::things).collect();
    assert_eq!(things, topics);
    server.kill();
    database.discard().await;
}

async fn topic(priya: &Client, concept: &str) -> String {
    let input = json!({ "concept": concept, "names": [{ "language": "en", "text": concept }] });
    let payload: Value = does(priya, "createTopic", input, "topic { id }").await;
    payload["topic"]["id"].as_str().unwrap().to_owned()
}
