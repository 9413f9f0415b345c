//! A whole list of another directory, taken over page by page: everything of it, or nothing.

use macro_rules_attribute::apply;
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

use super::{command, id, import, partner, with};
use crate::support::database::Kind;
use crate::support::waymark::{Waymark, on_both_databases};

/// What the command prints, and whether it went well.
async fn take_over(t: &Waymark, source: &str, key: &str) -> (String, bool) {
    command(t, &[source, "--key", key]).await
}

/// A directory that answers these pages, one after the other, and then no more.
async fn directory_of(pages: Vec<Value>) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        for page in pages {
            let (mut stream, _) = listener.accept().await.unwrap();
            let _ = stream.read(&mut [0; 4096]).await;
            let (body, head) = (page.to_string(), "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length");
            let _ = stream.write_all(format!("{head}: {}\r\n\r\n{body}", body.len()).as_bytes()).await;
        }
    });
    format!("http://{address}/services")
}

fn service(number: u128) -> Value {
    json!({
        "id": id(1, number), "name": format!("Service {number}"), "status": "active",
        "phones": [{ "id": id(2, number), "number": "+49 30 5550 100" }],
        "organization": { "id": id(3, number % 2), "name": format!("House {}", number % 2), "description": "A house." },
    })
}

/// What is told, but for when it changed.
async fn told(t: &Waymark) -> Vec<Value> {
    super::told(&partner(t).await).await.into_iter().map(|line| with(line, "last_modified", Value::Null)).collect()
}

#[apply(on_both_databases!)]
async fn what_one_house_tells_another_takes_over(t: &Waymark) {
    import(t, (1..=5).map(service).collect()).await;
    let (program, other) = (partner(t).await, Waymark::start(Kind::Sqlite).await.unwrap());
    let (source, key) = (program.url("/hsds/services?full=true&per_page=2"), program.token().unwrap());
    let (sentence, is_well) = take_over(&other, &source, key).await;
    assert!(is_well && sentence.contains("New: 5."), "{sentence}");
    assert!(!sentence.contains("page 1"), "all of it is here: {sentence}");
    assert_eq!(told(&other).await, told(t).await);
    assert!(take_over(&other, &source, key).await.0.contains("As before: 5."));
    let (sentence, _) = take_over(&other, &format!("{source}&page=2"), key).await;
    assert!(sentence.contains("page 2 of 3"), "who asks for a page gets that page: {sentence}");
    assert!(!take_over(&other, &source, "wm_nothing").await.1);
    other.finish().await;
}

#[apply(on_both_databases!)]
async fn of_a_list_that_breaks_off_nothing_is_taken(t: &Waymark) {
    let page = |number: u128| json!({ "page_number": number, "total_pages": 3, "contents": [service(number)] });
    for pages in [vec![page(1), page(2)], vec![page(1), page(2), page(1)], vec![page(1), json!({ "error": "busy" })]] {
        let (sentence, is_well) = take_over(t, &directory_of(pages).await, "").await;
        assert!(!is_well && !sentence.is_empty(), "{sentence}");
    }
    assert_eq!(told(t).await, Vec::<Value>::new());
}
