//! Files of resources: sent, judged, kept, given out and gone.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should say so and stop")]

mod best;
mod bucket;
mod given;
mod large;
mod refused;
pub mod samples;
mod sent;
mod swept;

use reqwest::header::HeaderMap;
use serde_json::{Value, json};

use crate::support::waymark::{Person, Waymark};

const FORMATS: &str = "query($id: ID!) { node(id: $id) { ... on Resource {
    formats { language format readingLevel url file { id expiresAt contentType sizeBytes } }
} } }";

/// A draft by this person.
async fn draft(person: &Person) -> Value {
    let input = json!({
        "kind": "ACTIVITY", "language": "en", "title": "Five slow breaths", "body": "Breathe in.", "readingLevel": "PLAIN",
        "formats": [{ "language": "en", "format": "TEXT" }],
    });
    let payload = person.client.change("createResource", input, "resource { id }").await;
    assert_eq!(payload["userErrors"], json!([]));
    payload["resource"]["id"].clone()
}

/// Everybody reads it from now on.
async fn publish(author: &Person, reviewer: &Person, resource: &Value) {
    let proposed = author.client.change("proposeResource", json!({ "resource": resource }), "resource { id }").await;
    assert_eq!(proposed["userErrors"], json!([]));
    let input = json!({ "resource": resource, "reviewDueOn": "2026-07-01" });
    let published = reviewer.client.change("publishResource", input, "resource { status }").await;
    assert_eq!(published["resource"]["status"], "PUBLISHED");
}

/// What offering a file of this kind and size comes to.
async fn offered(person: &Person, resource: &Value, format: &str, content_type: &str, size: usize) -> Value {
    let input = json!({
        "resource": resource, "language": "en", "format": format, "readingLevel": "EASY", "contentType": content_type,
        "sizeBytes": size,
    });
    person.client.change("offerFile", input, "upload { url expiresAt }").await
}

/// Where this file may be sent.
async fn offer(person: &Person, resource: &Value, format: &str, content_type: &str, size: usize) -> String {
    let payload = offered(person, resource, format, content_type, size).await;
    assert_eq!(payload["userErrors"], json!([]), "{content_type}");
    payload["upload"]["url"].as_str().unwrap().to_owned()
}

/// Sends the bytes to this address.
async fn send(t: &Waymark, url: &str, bytes: &[u8]) -> (u16, Value) {
    let request = reqwest::Client::new().put(here(t, url)).header("Accept-Language", "en").body(bytes.to_vec());
    let answer = request.send().await.unwrap();
    let status = answer.status().as_u16();
    assert_eq!(answer.headers()["cache-control"], "private, no-store");
    (status, serde_json::from_str(&answer.text().await.unwrap()).unwrap())
}

/// Offers and sends a file, which is taken.
pub async fn add(t: &Waymark, person: &Person, resource: &Value, format: &str, content_type: &str, bytes: &[u8]) {
    let url = offer(person, resource, format, content_type, bytes.len()).await;
    let (status, answer) = send(t, &url, bytes).await;
    assert_eq!(status, 201, "{answer}");
}

/// The files among the forms of a resource, as this person finds them.
pub async fn files(person: &Person, resource: &Value) -> Vec<Value> {
    let found = person.client.ask(FORMATS, json!({ "id": resource })).await.data();
    let formats = found["node"]["formats"].as_array().unwrap().clone();
    formats.into_iter().filter(|format| format["file"] != Value::Null).collect()
}

/// Where the only file is, as this person finds it.
async fn address(person: &Person, resource: &Value) -> String {
    let files = files(person, resource).await;
    assert_eq!(files.len(), 1);
    files[0]["url"].as_str().unwrap().to_owned()
}

/// What comes from this address.
async fn fetch(t: &Waymark, url: &str, headers: &[(&str, &str)]) -> (u16, HeaderMap, Vec<u8>) {
    let request = reqwest::Client::new().get(here(t, url));
    let request = headers.iter().fold(request, |request, (name, value)| request.header(*name, *value));
    let answer = request.send().await.unwrap();
    (answer.status().as_u16(), answer.headers().clone(), answer.bytes().await.unwrap().to_vec())
}

/// The address as it is reached here: in letters and answers it is the public one.
fn here(t: &Waymark, url: &str) -> String {
    t.visitor().url(url.strip_prefix("http://waymark.test").unwrap())
}

/// The names of the files on the shelf.
fn shelf(t: &Waymark) -> Vec<String> {
    let Ok(entries) = std::fs::read_dir(t.files()) else { return Vec::new() };
    entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

/// The code of the only thing that is wrong.
fn code(answer: &Value) -> (&str, &str) {
    let errors = answer["errors"].as_array().unwrap();
    assert_eq!(errors.len(), 1, "{answer}");
    (errors[0]["extensions"]["code"].as_str().unwrap(), errors[0]["message"].as_str().unwrap())
}
