//! Nobody has us ask for what only we can reach.

use macro_rules_attribute::apply;
use serde_json::{Value, json};

use super::{Told, does};
use crate::support::waymark::on_both_databases;

#[apply(on_both_databases!)]
async fn where_only_we_can_reach_nothing_is_sent(t: &Waymark) {
    // The server that is set up here may tell anybody; the other, on the same database, only those on the internet.
    let told = Told::begin(t).await;
    let guarded = t.beside(&[]).await;
    let steward = told.steward.client.moved_to(&guarded.visitor());
    for url in [
        told.receiver.url.as_str(),
        "http://hooks.example.org/",
        "https://127.0.0.1/",
        "https://10.0.0.1/",
        "https://169.254.169.254/latest/meta-data/",
        "https://[::1]/",
        "https://[::ffff:10.0.0.1]/",
    ] {
        let payload =
            steward.change("createWebhook", json!({ "partner": told.partner, "url": url }), "webhook { id }").await;
        assert_eq!(payload["userErrors"][0]["field"], json!(["url"]), "{url}");
        assert!(!payload.to_string().contains("169.254"), "what it was is not repeated");
    }
    // A name can be anybody's; where it leads is found out when it is used, each time.
    let port = told.receiver.url.split(':').next_back().unwrap().to_owned();
    let url = json!({ "webhook": told.webhook, "url": format!("https://localhost:{port}") });
    does(&steward, "updateWebhook", url, "webhook { id }").await;
    told.topic("breath").await;
    waymark::webhook::feed(&guarded.app).await.unwrap();
    guarded.run_jobs().await;
    assert_eq!(told.receiver.came().len(), 0);
    let attempt = told.seen().await["deliveries"]["nodes"][0]["attempts"][0].clone();
    assert_eq!((&attempt["status"], &attempt["failure"]), (&Value::Null, &json!("NOT_PUBLIC")));
    drop(steward);
    guarded.finish().await;
    told.finish().await;
}
