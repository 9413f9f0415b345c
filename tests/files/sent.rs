//! How a file comes: by whom, where to, and what it becomes.

use chrono::TimeDelta;
use macro_rules_attribute::apply;
use serde_json::{Value, json};

use super::samples::{book, document, drawing, recording};
use super::{add, address, code, draft, fetch, files, here, offer, offered, publish, send, shelf};
use crate::support::waymark::on_both_databases;

#[apply(on_both_databases!)]
async fn what_was_sent_is_what_is_fetched(t: &Waymark) {
    let layla = t.member("Layla").await;
    let resource = draft(&layla).await;
    let sound = recording(700_001);
    let picture = [b"\x89PNG\r\n\x1a\n".as_slice(), &recording(900)].concat();
    let samples: [(&str, &str, &str, Vec<u8>); 5] = [
        ("AUDIO", "audio/mpeg", "inline; filename=\"file.mp3\"", sound),
        ("PDF", "application/pdf", "attachment; filename=\"file.pdf\"", document("")),
        ("EASY_READ", "image/svg+xml", "inline; filename=\"file.svg\"", drawing("<path d=\"M0 0L1 1\"/>")),
        ("EASY_READ", "image/png", "inline; filename=\"file.png\"", picture),
        ("TEXT", "application/epub+zip", "attachment; filename=\"file.epub\"", book(b"<html><p>Hello</p></html>")),
    ];
    for (format, content_type, _, bytes) in &samples {
        add(t, &layla, &resource, format, content_type, bytes).await;
    }
    let found = files(&layla, &resource).await;
    assert_eq!(found.len(), samples.len());
    for (file, (format, content_type, disposition, bytes)) in found.iter().zip(&samples) {
        assert_eq!((&file["format"], &file["readingLevel"]), (&json!(format), &json!("EASY")));
        assert_eq!(file["file"]["contentType"], *content_type);
        assert_eq!(file["file"]["sizeBytes"], bytes.len());
        assert_eq!(file["file"]["expiresAt"], "2026-01-12T10:30:00Z");
        let (status, headers, body) = fetch(t, file["url"].as_str().unwrap(), &[]).await;
        assert_eq!(status, 200);
        assert!(body == *bytes, "{content_type}: byte for byte");
        assert_eq!(headers["content-type"], *content_type);
        assert_eq!(headers["content-disposition"], *disposition);
        assert_eq!(headers["x-content-type-options"], "nosniff");
        assert_eq!(headers["content-security-policy"], "default-src 'none'; style-src 'unsafe-inline'; sandbox");
        assert_eq!(headers["cache-control"], "private, max-age=5400, immutable");
        assert_eq!(headers["cross-origin-resource-policy"], "cross-origin");
        assert!(headers.get("content-encoding").is_none());
    }
    assert_eq!(shelf(t).len(), samples.len());
}

#[apply(on_both_databases!)]
async fn an_address_takes_one_file_until_its_time_is_over(t: &Waymark) {
    let layla = t.member("Layla").await;
    let resource = draft(&layla).await;
    let sound = recording(5_000);
    let url = offer(&layla, &resource, "AUDIO", "audio/mpeg", sound.len()).await;

    let (status, answer) = send(t, &url, &sound[..4_000]).await;
    assert_eq!((status, code(&answer).0), (400, "BAD_USER_INPUT"), "not all of it");
    let (status, answer) = send(t, &url, &sound).await;
    assert_eq!(status, 201, "and once more");
    let found = files(&layla, &resource).await;
    assert_eq!(answer, json!({ "file": found[0]["file"]["id"], "contentType": "audio/mpeg", "sizeBytes": 5_000 }));
    let (status, answer) = send(t, &url, &sound).await;
    assert_eq!((status, code(&answer).0), (409, "CONFLICT"));

    let late = offer(&layla, &resource, "AUDIO", "audio/mpeg", sound.len()).await;
    t.advance(TimeDelta::hours(1));
    let (status, answer) = send(t, &late, &sound).await;
    assert_eq!((status, code(&answer).0), (404, "NOT_FOUND"));
    let forged = format!("{}A", &url[..url.len() - 1]);
    assert_eq!(send(t, &forged, &sound).await, (404, answer), "as if it had never been");
    let layla = t.signed_in(&layla).await;
    assert_eq!((files(&layla, &resource).await.len(), shelf(t).len()), (1, 1));
}

#[apply(on_both_databases!)]
async fn who_may_change_a_resource_may_add_to_it(t: &Waymark) {
    let layla = t.member("Layla").await;
    let sami = t.member("Sami").await;
    let anneke = t.member_with_role("Anneke", "moderator").await;
    let bram = t.member_with_role("Bram", "moderator").await;
    let resource = draft(&layla).await;
    let pdf = document("");
    let errors = async |person, resource: &Value| {
        offered(person, resource, "PDF", "application/pdf", pdf.len()).await["userErrors"][0]["code"].clone()
    };

    assert_eq!(errors(&sami, &resource).await, "NOT_FOUND", "nobody else knows of a draft");
    assert_eq!(errors(&anneke, &resource).await, Value::Null);
    let waiting = offer(&layla, &resource, "PDF", "application/pdf", pdf.len()).await;
    publish(&layla, &anneke, &resource).await;
    assert_eq!(errors(&layla, &resource).await, "CONFLICT", "what is published changes by review");
    let (status, answer) = send(t, &waiting, &pdf).await;
    assert_eq!((status, code(&answer).0), (409, "CONFLICT"), "also when it was offered before");
    assert_eq!(shelf(t), Vec::<String>::new());
    add(t, &bram, &resource, "PDF", "application/pdf", &pdf).await;
    assert_eq!(fetch(t, &address(&sami, &resource).await, &[]).await.0, 200);

    let sensitive = draft(&layla).await;
    layla
        .client
        .change("markSensitive", json!({ "resource": sensitive, "isSensitive": true }), "resource { id }")
        .await;
    add(t, &layla, &sensitive, "PDF", "application/pdf", &pdf).await;
    layla.client.change("proposeResource", json!({ "resource": sensitive }), "resource { id }").await;
    let publish = async |who: &crate::support::waymark::Person| {
        let input = json!({ "resource": sensitive, "reviewDueOn": "2026-07-01" });
        who.client.change("publishResource", input, "resource { status approvals { since: approvedAt } }").await["resource"].clone()
    };
    assert_eq!(publish(&anneke).await["approvals"].as_array().unwrap().len(), 1);
    add(t, &bram, &sensitive, "PDF", "application/pdf", &pdf).await;
    let approved = publish(&bram).await;
    assert_eq!(
        (&approved["status"], approved["approvals"].as_array().unwrap().len()),
        (&json!("PROPOSED"), 1),
        "another has not seen the new file"
    );
    assert_eq!(publish(&anneke).await["status"], "PUBLISHED");
    assert_eq!(errors(&anneke, &sensitive).await, "CONFLICT", "it takes two");
}

#[apply(on_both_databases!)]
async fn who_signs_out_sends_nothing_any_more(t: &Waymark) {
    let layla = t.member("Layla").await;
    let resource = draft(&layla).await;
    let pdf = document("");
    let url = offer(&layla, &resource, "PDF", "application/pdf", pdf.len()).await;
    layla.client.change("signOut", json!({}), "endedSessions").await;
    assert_eq!(send(t, &url, &pdf).await.0, 404);
    assert_eq!(shelf(t), Vec::<String>::new());
}

#[apply(on_both_databases!)]
async fn what_else_is_said_of_the_forms_leaves_files_alone(t: &Waymark) {
    let layla = t.member("Layla").await;
    let resource = draft(&layla).await;
    add(t, &layla, &resource, "PDF", "application/pdf", &document("")).await;
    let input = json!({ "resource": resource, "formats": [
        { "language": "es", "format": "AUDIO", "url": "https://example.org/a.mp3", "readingLevel": "EASY" },
    ] });
    let selection = "resource { formats { language format readingLevel file { sizeBytes } } }";
    let revised = layla.client.change("reviseResource", input, selection).await;
    let formats = revised["resource"]["formats"].as_array().unwrap();
    assert_eq!(formats.len(), 2);
    assert_eq!(formats[0]["file"]["sizeBytes"], document("").len());
    assert_eq!(formats[1], json!({ "language": "es", "format": "AUDIO", "readingLevel": "EASY", "file": null }));
}

#[apply(on_both_databases!)]
async fn many_at_once_wait_their_turn(t: &Waymark) {
    let busy = t.beside(&["--limit-uploads", "1"]).await;
    let layla = t.member("Layla").await;
    let resource = draft(&layla).await;
    let sound = recording(1_000);
    let one = offer(&layla, &resource, "AUDIO", "audio/mpeg", sound.len()).await;
    let other = offer(&layla, &resource, "AUDIO", "audio/mpeg", sound.len()).await;

    // One has begun and does not go on.
    let (pieces, body) = tokio::sync::mpsc::channel::<Result<Vec<u8>, std::io::Error>>(1);
    let stream = futures_util::stream::unfold(body, |mut body| async { body.recv().await.map(|it| (it, body)) });
    let sending = reqwest::Client::new().put(here(&busy, &one)).body(reqwest::Body::wrap_stream(stream)).send();
    let sending = tokio::spawn(sending);
    pieces.send(Ok(sound[..500].to_vec())).await.unwrap();
    let refused = loop {
        let (status, answer) = send(&busy, &other, &sound[..999]).await;
        // Before the first is there, this one is told that it is too short.
        if status != 400 {
            break (status, answer);
        }
    };
    assert_eq!((refused.0, code(&refused.1).0), (429, "RATE_LIMITED"));
    pieces.send(Ok(sound[500..].to_vec())).await.unwrap();
    drop(pieces);
    assert_eq!(sending.await.unwrap().unwrap().status(), 201);
    assert_eq!(send(&busy, &other, &sound).await.0, 201, "there is room again");
    busy.finish().await;

    for _ in 0..20 {
        offer(&layla, &resource, "AUDIO", "audio/mpeg", 10).await;
    }
    let payload = offered(&layla, &resource, "AUDIO", "audio/mpeg", 10).await;
    assert_eq!(payload["userErrors"][0]["code"], "CONFLICT", "twenty addresses wait");
}

#[apply(on_both_databases!)]
async fn the_same_address_makes_one_file_of_two(t: &Waymark) {
    let layla = t.member("Layla").await;
    let resource = draft(&layla).await;
    let sound = recording(100_000);
    let url = offer(&layla, &resource, "AUDIO", "audio/mpeg", sound.len()).await;
    let (one, two, three) = tokio::join!(send(t, &url, &sound), send(t, &url, &sound), send(t, &url, &sound));
    let mut statuses = [one.0, two.0, three.0];
    statuses.sort_unstable();
    assert_eq!(statuses, [201, 409, 409]);
    assert_eq!((files(&layla, &resource).await.len(), shelf(t).len()), (1, 1));
}
