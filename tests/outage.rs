//! The database goes away under load and comes back: requests say so clearly and recover by themselves.

use std::io::Write;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use serde_json::Value;

use crate::support::client::Client;
use crate::support::cluster::Cluster;
use crate::support::waymark::Waymark;

const QUERY: &str = "{ codeOfConduct { version } }";

#[tokio::test(flavor = "multi_thread")]
async fn postgres_may_stop_and_start_again() {
    let Some(cluster) = Cluster::start() else {
        let _ = writeln!(std::io::stderr(), "\n*** SKIPPED: PostgreSQL's programs are not installed ***\n");
        return;
    };
    let waymark = Waymark::start_at(&cluster.url(), &[]).await;
    let is_over = Arc::new(AtomicBool::new(false));
    let load: Vec<_> =
        (0..8).map(|_| tokio::spawn(ask_until(waymark.visitor().speaking("es"), is_over.clone()))).collect();

    tokio::time::sleep(Duration::from_millis(300)).await;
    cluster.crash();
    tokio::time::sleep(Duration::from_millis(1500)).await;
    let during = waymark.visitor().speaking("es").ask(QUERY, Value::Null).await;
    assert_eq!(during.code(), "UNAVAILABLE");
    let (ready, _, _) = waymark.visitor().get("/health/ready").await;
    assert_eq!(ready, 503, "no request should be sent here meanwhile");
    let (live, _, _) = waymark.visitor().get("/health/live").await;
    assert_eq!(live, 200, "and nobody should restart it");

    cluster.go_on();
    tokio::time::sleep(Duration::from_millis(1500)).await;
    is_over.store(true, Ordering::SeqCst);
    let mut codes = Vec::new();
    for task in load {
        codes.extend(task.await.unwrap());
    }
    assert!(codes.iter().all(|code| code.is_empty() || code == "UNAVAILABLE"), "{codes:?}");
    assert!(codes.iter().any(|code| code == "UNAVAILABLE"), "the outage was felt");
    let after = waymark.visitor().ask(QUERY, Value::Null).await;
    assert_eq!(after.data()["codeOfConduct"], Value::Null, "the same process answers again");
    let (ready, _, _) = waymark.visitor().get("/health/ready").await;
    assert_eq!(ready, 200);
}

/// Asks again and again; the codes of the errors, empty where there was none.
async fn ask_until(client: Client, is_over: Arc<AtomicBool>) -> Vec<String> {
    let mut codes = Vec::new();
    while !is_over.load(Ordering::SeqCst) {
        let answer = client.ask(QUERY, Value::Null).await;
        let code = answer.body["errors"][0]["extensions"]["code"].as_str().unwrap_or_default();
        codes.push(code.to_owned());
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    codes
}
