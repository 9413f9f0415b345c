//! Bad files: a clear report, and nothing half-taken.

use insta::assert_json_snapshot;
use macro_rules_attribute::apply;
use serde_json::{Value, json};
use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;

use super::samples::{bomb, book, document, document_with_hidden_script, drawing, recording};
use super::{code, draft, files, here, offer, offered, send, shelf};
use crate::support::waymark::on_both_databases;

#[apply(on_both_databases!)]
async fn a_bad_file_is_told_what_is_wrong_with_it(t: &Waymark) {
    let layla = t.member("Layla").await;
    let resource = draft(&layla).await;
    let launch = "/OpenAction << /S /Launch /F (cmd.exe) >>";
    let bad: [(&str, &str, &str, Vec<u8>); 10] = [
        ("a program", "PDF", "application/pdf", [b"MZ\x90\0".as_slice(), &[0; 500]].concat()),
        ("a document called a recording", "AUDIO", "audio/mpeg", document("")),
        ("a page called a drawing", "EASY_READ", "image/svg+xml", b"<html><script>1</script></html>".to_vec()),
        ("a zip bomb", "TEXT", "application/epub+zip", bomb()),
        ("a drawing with a script", "EASY_READ", "image/svg+xml", drawing("<script>alert(1)</script>")),
        ("a drawing with a handler", "EASY_READ", "image/svg+xml", drawing("<path onload=\"alert(1)\"/>")),
        ("a document that starts a program", "PDF", "application/pdf", document(launch)),
        ("a document with a hidden script", "PDF", "application/pdf", document_with_hidden_script()),
        ("a locked document", "PDF", "application/pdf", document("/Encrypt 9 0 R")),
        ("a book with a script", "TEXT", "application/epub+zip", book(b"<html><script>alert(1)</script></html>")),
    ];
    let mut told = Vec::new();
    for (what, format, content_type, bytes) in &bad {
        let url = offer(&layla, &resource, format, content_type, bytes.len()).await;
        let (status, answer) = send(t, &url, bytes).await;
        let (code, message) = code(&answer);
        told.push(json!({ "file": what, "status": status, "code": code, "message": message }));
    }
    assert_json_snapshot!("bad files", told);
    assert_eq!(files(&layla, &resource).await, Vec::<Value>::new());
    assert_eq!(shelf(t), Vec::<String>::new(), "nothing half-taken");
}

#[apply(on_both_databases!)]
async fn what_will_not_be_taken_is_told_before_it_is_sent(t: &Waymark) {
    let layla = t.member("Layla").await;
    let resource = draft(&layla).await;
    let two_gibibytes = 2_147_483_648;
    let mut told = Vec::new();
    for (format, content_type, size) in [
        ("VIDEO", "video/mp4", two_gibibytes),
        ("PDF", "application/pdf", 33_554_433),
        ("EASY_READ", "image/svg+xml", 1_048_577),
        ("PDF", "text/html", 10),
        ("AUDIO", "video/mp4", 10),
        ("PDF", "application/pdf", 0),
    ] {
        let payload = offered(&layla, &resource, format, content_type, size).await;
        assert_eq!(payload["upload"], Value::Null);
        told.push(payload["userErrors"].clone());
    }
    assert_json_snapshot!("what is not taken", told);
    let german = layla.client.speaking("de");
    let input =
        json!({ "resource": resource, "language": "xx-", "format": "PDF", "contentType": "a", "sizeBytes": 1.5 });
    let payload = german.change("offerFile", input, "upload { url }").await;
    let fields: Vec<_> = payload["userErrors"].as_array().unwrap().iter().map(|it| it["field"][0].clone()).collect();
    assert_eq!(fields, ["language", "contentType", "sizeBytes"], "all at once");
    assert_eq!(
        payload["userErrors"][1]["message"],
        "Dateien dieser Art nehmen wir für dieses Format nicht an. Bitte wähle eine andere Art von Datei."
    );
}

#[apply(on_both_databases!)]
async fn a_connection_that_dies_leaves_nothing(t: &Waymark) {
    let layla = t.member("Layla").await;
    let resource = draft(&layla).await;
    let sound = recording(200_000);
    let url = offer(&layla, &resource, "AUDIO", "audio/mpeg", sound.len()).await;
    let path = url.strip_prefix("http://waymark.test").unwrap();
    for length in ["Content-Length: 200000", "Transfer-Encoding: chunked"] {
        let mut connection = TcpStream::connect(t.address()).await.unwrap();
        let head = format!("PUT {path} HTTP/1.1\r\nHost: waymark.test\r\n{length}\r\n\r\n");
        connection.write_all(head.as_bytes()).await.unwrap();
        if length.starts_with('T') {
            connection.write_all(b"186a0\r\n").await.unwrap();
        }
        connection.write_all(&sound[..100_000]).await.unwrap();
        connection.shutdown().await.unwrap();
        drop(connection);
    }
    // All that was begun is over: there is room for as many as before, and the address awaits its file still.
    let (status, answer) = send(t, &url, &sound).await;
    assert_eq!(status, 201, "{answer}");
    assert_eq!((files(&layla, &resource).await.len(), shelf(t).len()), (1, 1));
}

#[apply(on_both_databases!)]
async fn more_than_was_announced_is_cut_off(t: &Waymark) {
    let layla = t.member("Layla").await;
    let resource = draft(&layla).await;
    let sound = recording(300_000);
    let url = offer(&layla, &resource, "AUDIO", "audio/mpeg", 100_000).await;
    let (status, answer) = send(t, &url, &sound).await;
    assert_eq!((status, code(&answer).0), (413, "BAD_USER_INPUT"), "by its length");
    let pieces = futures_util::stream::iter(
        sound.chunks(50_000).map(|it| Ok::<_, std::io::Error>(it.to_vec())).collect::<Vec<_>>(),
    );
    let sending = reqwest::Client::new().put(here(t, &url)).body(reqwest::Body::wrap_stream(pieces));
    // Either the answer is read, or the line was closed while the rest was still being written.
    if let Ok(answer) = sending.send().await {
        assert_eq!(answer.status(), 413, "without a length");
    }
    let packed = reqwest::Client::new().put(here(t, &url)).header("Content-Encoding", "gzip").body("x");
    assert_eq!(packed.send().await.unwrap().status(), 415);
    assert_eq!(files(&layla, &resource).await, Vec::<Value>::new());
    assert_eq!(shelf(t), Vec::<String>::new());
}
