//! How a file is fetched: in parts, from what is kept, and only as long as its resource is there.

use chrono::TimeDelta;
use macro_rules_attribute::apply;
use serde_json::{Value, json};

use super::samples::{document, recording};
use super::{FORMATS, add, address, draft, fetch, files, here, publish, shelf};
use crate::support::waymark::{Person, Waymark, on_both_databases};

/// A published resource with a recording.
async fn published(t: &Waymark, sound: &[u8]) -> (Person, Person, Value) {
    let (layla, anneke) = (t.member("Layla").await, t.member_with_role("Anneke", "moderator").await);
    let resource = draft(&layla).await;
    add(t, &layla, &resource, "AUDIO", "audio/mpeg", sound).await;
    publish(&layla, &anneke, &resource).await;
    (layla, anneke, resource)
}

#[apply(on_both_databases!)]
async fn a_file_comes_in_parts_and_is_kept(t: &Waymark) {
    let sound = recording(100_000);
    let (layla, _, resource) = published(t, &sound).await;
    let sami = t.member("Sami").await;
    let url = address(&sami, &resource).await;
    assert_eq!(url, address(&layla, &resource).await, "what everybody may fetch has one address");

    let (_, headers, _) = fetch(t, &url, &[]).await;
    let tag = headers["etag"].to_str().unwrap().to_owned();
    assert!(tag.starts_with('"') && tag.len() == 66, "a strong one, of what is in it: {tag}");
    let (status, headers, body) = fetch(t, &url, &[("Range", "bytes=1000-1999")]).await;
    assert_eq!((status, headers["content-range"].to_str().unwrap()), (206, "bytes 1000-1999/100000"));
    assert_eq!(headers["content-length"], "1000");
    assert!(body == sound[1_000..2_000]);
    let (status, _, body) = fetch(t, &url, &[("Range", "bytes=-10"), ("If-Range", &tag)]).await;
    assert_eq!(status, 206);
    assert!(body == sound[99_990..]);
    let (status, _, body) = fetch(t, &url, &[("Range", "bytes=-10"), ("If-Range", "\"other\"")]).await;
    assert_eq!((status, body.len()), (200, 100_000));
    let (status, headers, body) = fetch(t, &url, &[("Range", "bytes=100000-")]).await;
    assert_eq!((status, headers["content-range"].to_str().unwrap(), body.len()), (416, "bytes */100000", 0));
    let (status, headers, body) = fetch(t, &url, &[("If-None-Match", &tag)]).await;
    assert_eq!((status, body.len()), (304, 0));
    assert_eq!(headers["etag"].to_str().unwrap(), tag);
    let (_, headers, body) = fetch(t, &url, &[("Accept-Encoding", "gzip, br, zstd")]).await;
    assert!(headers.get("content-encoding").is_none() && body == sound, "as it is");

    let answer = reqwest::Client::new().head(here(t, &url)).send().await.unwrap();
    assert_eq!((answer.status().as_u16(), answer.headers()["content-length"].to_str().unwrap()), (200, "100000"));
    assert_eq!(answer.headers()["cache-control"], "private, max-age=5400, immutable");
    assert_eq!(answer.headers()["etag"].to_str().unwrap(), tag);
}

#[apply(on_both_databases!)]
async fn an_address_holds_for_its_file_and_its_time(t: &Waymark) {
    let (layla, _, resource) = published(t, &recording(1_000)).await;
    let other = draft(&layla).await;
    add(t, &layla, &other, "PDF", "application/pdf", &document("")).await;
    let (url, others) = (address(&layla, &resource).await, address(&layla, &other).await);
    let (file, pass) = url.split_once("?pass=").unwrap();
    let (_, others_pass) = others.split_once("?pass=").unwrap();
    let turned = format!("{}{}", if pass.starts_with('A') { 'B' } else { 'A' }, &pass[1..]);
    for wrong in [format!("{file}?pass={turned}"), format!("{file}?pass={others_pass}"), file.to_owned()] {
        let (status, headers, body) = fetch(t, &wrong, &[]).await;
        assert_eq!((status, body.len()), (404, 0), "{wrong}");
        assert_eq!(headers["cache-control"], "no-store");
    }
    t.advance(TimeDelta::minutes(29));
    let (_, headers, _) = fetch(t, &url, &[]).await;
    assert_eq!(headers["cache-control"], "private, max-age=3660, immutable", "as long as the address holds");
    let layla = t.signed_in(&layla).await;
    assert_eq!(address(&layla, &resource).await, url, "it stays the same for a while");
    t.advance(TimeDelta::minutes(1));
    assert_ne!(address(&layla, &resource).await, url);
    t.advance(TimeDelta::hours(1));
    assert_eq!(fetch(t, &url, &[]).await.0, 404);
    let layla = t.signed_in(&layla).await;
    assert_eq!(fetch(t, &address(&layla, &resource).await, &[]).await.0, 200);
}

#[apply(on_both_databases!)]
async fn what_is_taken_back_is_nowhere(t: &Waymark) {
    let (layla, anneke, resource) = published(t, &recording(1_000)).await;
    let url = address(&layla, &resource).await;
    assert_eq!(fetch(t, &url, &[]).await.0, 200);
    layla.client.change("archiveResource", json!({ "resource": resource }), "resource { id }").await;
    assert_eq!(fetch(t, &url, &[]).await.0, 404, "at once, also with an address that was good");
    assert_eq!(fetch(t, &url, &[("If-None-Match", "*")]).await.0, 404);
    for person in [&layla, &anneke] {
        assert_eq!(files(person, &resource).await, Vec::<Value>::new());
    }
    t.run_jobs().await;
    assert_eq!(shelf(t), Vec::<String>::new(), "nor does it lie about");
}

#[apply(on_both_databases!)]
async fn a_draft_is_fetched_by_those_who_see_it(t: &Waymark) {
    let (layla, anneke) = (t.member("Layla").await, t.member_with_role("Anneke", "moderator").await);
    let priya = t.member_with_role("Priya", "steward").await;
    let resource = draft(&layla).await;
    add(t, &layla, &resource, "PDF", "application/pdf", &document("")).await;
    let (own, reviewers) = (address(&layla, &resource).await, address(&anneke, &resource).await);
    assert_ne!(own, reviewers, "each has an address of her own");
    assert_eq!((fetch(t, &own, &[]).await.0, fetch(t, &reviewers, &[]).await.0), (200, 200));

    let input = json!({ "member": anneke.id, "role": "MODERATOR" });
    let payload = priya.client.change("revokeRole", input, "member { id }").await;
    assert_eq!(payload["userErrors"], json!([]));
    assert_eq!(fetch(t, &reviewers, &[]).await.0, 404, "who does not review any more does not see it");
    layla.client.change("signOut", json!({}), "endedSessions").await;
    assert_eq!(fetch(t, &own, &[]).await.0, 404, "nor does who has signed out");
    let layla = t.signed_in(&layla).await;
    assert_eq!(fetch(t, &address(&layla, &resource).await, &[]).await.0, 200);
}

#[apply(on_both_databases!)]
async fn a_file_that_is_taken_away_is_gone(t: &Waymark) {
    let (layla, anneke, resource) = published(t, &recording(1_000)).await;
    let url = address(&layla, &resource).await;
    let file = files(&layla, &resource).await[0]["file"]["id"].clone();
    let input = json!({ "resource": resource, "file": file });
    let refused = layla.client.change("removeFile", input.clone(), "resource { id }").await;
    assert_eq!(refused["userErrors"][0]["code"], "CONFLICT", "what is published changes by review");
    let unknown = json!({ "resource": resource, "file": "file_00000000000000000000000000000000" });
    let payload = anneke.client.change("removeFile", unknown, "resource { id }").await;
    assert_eq!(
        (&payload["userErrors"][0]["code"], &payload["userErrors"][0]["field"][0]),
        (&json!("NOT_FOUND"), &json!("file"))
    );
    let payload = anneke.client.change("removeFile", input, "resource { formats { format } }").await;
    assert_eq!(payload["resource"]["formats"], json!([{ "format": "TEXT" }]));
    assert_eq!(fetch(t, &url, &[]).await.0, 404);
    t.run_jobs().await;
    assert_eq!(shelf(t), Vec::<String>::new());
}

#[apply(on_both_databases!)]
async fn a_partner_fetches_what_is_published(t: &Waymark) {
    let (_, _, resource) = published(t, &recording(1_000)).await;
    let program = t.partner(&t.member_with_role("Priya", "steward").await, "READ_RESOURCES").await;
    let found = program.ask(FORMATS, json!({ "id": resource })).await.data();
    let file =
        found["node"]["formats"].as_array().unwrap().iter().find(|it| it["file"] != Value::Null).unwrap().clone();
    assert_eq!(fetch(t, file["url"].as_str().unwrap(), &[]).await.0, 200);
}
