//! The database is away, and somebody needs help.

use std::io::Write;

use serde_json::{Value, json};

use super::help;
use crate::support::cluster::Cluster;
use crate::support::waymark::Waymark;

#[tokio::test(flavor = "multi_thread")]
async fn help_is_to_be_had_while_the_database_is_away() {
    let Some(cluster) = Cluster::start() else {
        let _ = writeln!(std::io::stderr(), "\n*** SKIPPED: PostgreSQL's programs are not installed ***\n");
        return;
    };
    let waymark = Waymark::start_at(&cluster.url(), &[]).await;
    let selection = "isUpToDate inDanger lines { nodes { phone { dial } } }";
    let before = help(&waymark.visitor(), "DE", selection).await;
    assert_eq!(before["isUpToDate"], true);
    cluster.crash();
    tokio::time::sleep(std::time::Duration::from_millis(300)).await;
    let during = help(&waymark.visitor(), "DE", selection).await;
    assert_eq!(during["isUpToDate"], false, "and it says so");
    assert_eq!((&during["inDanger"], &during["lines"]), (&before["inDanger"], &before["lines"]));
    let (status, _, page) = waymark.visitor().get("/crisis?country=DE").await;
    assert_eq!(status, 200);
    assert!(page.contains("tel:112") && page.contains("may be out of date"), "{page}");
    cluster.go_on();
    let query = "{ crisisHelp(country: \"DE\") { isUpToDate } }";
    for _ in 0..40 {
        let answer = waymark.visitor().ask(query, Value::Null).await.data();
        if answer["crisisHelp"]["isUpToDate"] == json!(true) {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    panic!("the same process looks again");
}
