//! Large files: memory stays as it was.

use serde_json::{Value, json};

use super::samples::recording;
use crate::killed::join;
use crate::support::client::Client;
use crate::support::database::{Kind, TestDatabase};
use crate::support::process::Process;
use crate::support::smtp::SmtpServer;

const MEBIBYTE: usize = 1_048_576;
/// What a file of 128 MiB may add to a process's memory, in KiB: pieces on their way, and what PUTs leave behind.
const ROOM: u64 = 48 * 1_024;

async fn offer(client: &Client, resource: &Value, size: usize) -> String {
    let input = json!({
        "resource": resource, "language": "en", "format": "AUDIO", "contentType": "audio/mpeg", "sizeBytes": size,
    });
    let payload = client.change("offerFile", input, "upload { url }").await;
    assert_eq!(payload["userErrors"], json!([]));
    payload["upload"]["url"].as_str().unwrap().to_owned()
}

/// So many mebibytes, made while they are sent; `sent` counts them.
fn sound(mebibytes: usize, sent: std::sync::Arc<std::sync::atomic::AtomicUsize>) -> reqwest::Body {
    let piece = recording(MEBIBYTE);
    let pieces = futures_util::stream::iter(0..mebibytes);
    let pieces = futures_util::StreamExt::map(pieces, move |_| {
        sent.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
        Ok::<_, std::io::Error>(piece.clone())
    });
    reqwest::Body::wrap_stream(pieces)
}

#[tokio::test(flavor = "multi_thread")]
async fn two_gibibytes_are_refused_and_what_is_taken_is_never_in_memory() {
    let database = TestDatabase::create(Kind::Sqlite).await.unwrap();
    let (smtp, url) = (SmtpServer::start().await, database.url());
    let folder = std::env::temp_dir().join(format!("waymark_large_{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let settings = [("DATABASE_URL", url.as_str()), ("SMTP_URL", smtp.url()), ("WAYMARK_FILES_SCRATCH", "scratch")];
    let server = Process::start(&folder, &settings).await;
    let layla = join(&server, &smtp, "layla").await;
    let input = json!({ "kind": "GUIDE", "language": "en", "title": "Rain" });
    let resource = layla.change("createResource", input, "resource { id }").await["resource"]["id"].clone();
    let count = || std::sync::Arc::new(std::sync::atomic::AtomicUsize::new(0));
    let http = reqwest::Client::new();

    let small = offer(&layla, &resource, MEBIBYTE).await;
    let before = server.peak_memory();

    // By its length: nothing of it is asked for.
    let sent = count();
    let request = http.put(&small).header("Content-Length", 2_048 * MEBIBYTE).header("Expect", "100-continue");
    if let Ok(answer) = request.body(sound(2_048, sent.clone())).send().await {
        assert_eq!(answer.status(), 413);
    }
    let by_length = sent.load(std::sync::atomic::Ordering::SeqCst);
    // Without one: after what was announced, the line is closed.
    let sent = count();
    if let Ok(answer) = http.put(&small).body(sound(2_048, sent.clone())).send().await {
        assert_eq!(answer.status(), 413);
    }
    let without = sent.load(std::sync::atomic::Ordering::SeqCst);
    assert!(by_length < 64 && without < 64, "of 2048 MiB, {by_length} and {without} were sent");

    let large = offer(&layla, &resource, 128 * MEBIBYTE).await;
    let answer = http.put(&large).body(sound(128, count())).send().await.unwrap();
    assert_eq!(answer.status(), 201);
    let found = layla
        .ask("query($id: ID!) { node(id: $id) { ... on Resource { formats { url } } } }", json!({ "id": resource }));
    let url = found.await.data()["node"]["formats"][0]["url"].as_str().unwrap().to_owned();
    let mut answer = http.get(&url).send().await.unwrap();
    let mut fetched = 0;
    while let Some(piece) = answer.chunk().await.unwrap() {
        fetched += piece.len();
    }
    assert_eq!(fetched, 128 * MEBIBYTE);
    if let (Some(before), Some(after)) = (before, server.peak_memory()) {
        assert!(after < before + ROOM, "{before} KiB, then {after} KiB");
    }
    assert_eq!(std::fs::read_dir(folder.join("scratch")).unwrap().count(), 0, "scratch has no names");
    server.kill();
    std::fs::remove_dir_all(folder).unwrap();
    database.discard().await;
}
