//! Files in a bucket: a small server in this very process speaks as much S3 as a store needs, and lets nobody in who does
//! not sign (AWS Signature Version 4). It holds a few parts at a time, so that large files come in several.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use actix_web::http::Method;
use actix_web::web::{self, Bytes, Data, Query};
use actix_web::{App, HttpRequest, HttpResponse, HttpServer};
use chrono::TimeDelta;
use macro_rules_attribute::apply;
use serde_json::json;
use waymark::jobs;

use super::samples::{document, recording};
use super::{add, address, draft, fetch, files};
use crate::support::waymark::on_both_databases;

const KEY: &str = "AKIDEXAMPLE";

/// What is in the bucket, and what of a large file has come so far.
#[derive(Default)]
struct Bucket {
    files: Mutex<BTreeMap<String, Vec<u8>>>,
    parts: Mutex<BTreeMap<(String, u32), Vec<u8>>>,
    most_parts: Mutex<usize>,
}

/// Starts the server, and says where it is.
async fn serve(bucket: Arc<Bucket>) -> (String, actix_web::dev::ServerHandle) {
    let data = Data::from(bucket);
    let server = HttpServer::new(move || {
        let large = web::PayloadConfig::new(64 * 1_048_576);
        App::new().app_data(data.clone()).app_data(large).default_service(web::to(answer))
    });
    let server = server.workers(1).disable_signals().bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", server.addrs()[0]);
    let server = server.run();
    let handle = server.handle();
    tokio::spawn(server);
    (url, handle)
}

type Parameters = Query<BTreeMap<String, String>>;

async fn answer(request: HttpRequest, asked: Parameters, body: Bytes, bucket: Data<Bucket>) -> HttpResponse {
    let header =
        |name: &str| request.headers().get(name).and_then(|it| it.to_str().ok()).unwrap_or_default().to_owned();
    if !header("authorization").starts_with(&format!("AWS4-HMAC-SHA256 Credential={KEY}/")) {
        return HttpResponse::Forbidden().finish();
    }
    let Some(name) = request.path().strip_prefix("/recordings/").map(str::to_owned) else {
        return listed(&bucket, asked.get("prefix").map_or("", String::as_str));
    };
    let upload = asked.get("uploadId").cloned();
    let number = asked.get("partNumber").and_then(|it| it.parse::<u32>().ok());
    let mut files = bucket.files.lock().unwrap();
    let mut parts = bucket.parts.lock().unwrap();
    match (request.method(), upload) {
        (&Method::POST, None) if asked.contains_key("uploads") => HttpResponse::Ok().body(format!(
            "<InitiateMultipartUploadResult><UploadId>{name}</UploadId></InitiateMultipartUploadResult>"
        )),
        (&Method::PUT, Some(_)) => {
            parts.insert((name, number.unwrap()), body.to_vec());
            HttpResponse::Ok().insert_header(("etag", format!("\"{}\"", number.unwrap()))).finish()
        }
        (&Method::POST, Some(_)) => {
            let whole: Vec<_> =
                parts.iter().filter(|((file, _), _)| *file == name).map(|(_, part)| part.clone()).collect();
            let mut most = bucket.most_parts.lock().unwrap();
            *most = whole.len().max(*most);
            parts.retain(|(file, _), _| *file != name);
            files.insert(name, whole.concat());
            HttpResponse::Ok()
                .body("<CompleteMultipartUploadResult><ETag>\"whole\"</ETag></CompleteMultipartUploadResult>")
        }
        (&Method::PUT, None) => {
            files.insert(name, body.to_vec());
            HttpResponse::Ok().insert_header(("etag", "\"whole\"")).finish()
        }
        (&Method::DELETE, _) => {
            files.remove(&name);
            HttpResponse::NoContent().finish()
        }
        _ => match files.get(&name) {
            Some(file) => {
                let range = header("range");
                let (first, last) = range.strip_prefix("bytes=").and_then(|it| it.split_once('-')).unwrap_or(("0", ""));
                let first: usize = first.parse().unwrap();
                let last = last.parse().unwrap_or(usize::MAX).min(file.len() - 1);
                let status = if range.is_empty() { HttpResponse::Ok() } else { HttpResponse::PartialContent() };
                let mut response = status;
                response
                    .insert_header(("etag", "\"whole\""))
                    .insert_header(("last-modified", "Mon, 12 Jan 2026 09:00:00 GMT"))
                    .insert_header(("content-range", format!("bytes {first}-{last}/{}", file.len())));
                response.body(file[first..=last].to_vec())
            }
            None => HttpResponse::NotFound().body("<Error><Code>NoSuchKey</Code></Error>"),
        },
    }
}

fn listed(bucket: &Bucket, prefix: &str) -> HttpResponse {
    let files = bucket.files.lock().unwrap();
    let entries: String = files
        .iter()
        .filter(|(name, _)| name.starts_with(prefix))
        .map(|(name, file)| {
            format!(
                "<Contents><Key>{name}</Key><Size>{}</Size><LastModified>2026-01-12T09:00:00.000Z</LastModified>\
                 <ETag>\"whole\"</ETag></Contents>",
                file.len()
            )
        })
        .collect();
    let head = format!("<ListBucketResult><Name>recordings</Name><KeyCount>{}</KeyCount>", files.len());
    HttpResponse::Ok().body(format!("{head}<IsTruncated>false</IsTruncated>{entries}</ListBucketResult>"))
}

#[apply(on_both_databases!)]
async fn a_bucket_keeps_files_as_a_folder_does(t: &Waymark) {
    let bucket = Arc::new(Bucket::default());
    let (endpoint, serving) = serve(bucket.clone()).await;
    let there = t
        .beside(&[
            "--files",
            "s3://recordings/of/ours",
            "--files-endpoint",
            &endpoint,
            "--files-key",
            KEY,
            "--files-secret",
            "secret",
        ])
        .await;
    there.app.files.shelf.check().await.unwrap();
    let layla = t.member("Layla").await;
    let mut there_layla = layla.clone();
    there_layla.client = layla.client.moved_to(&there.visitor());
    let layla = there_layla;
    let (resource, gone) = (draft(&layla).await, draft(&layla).await);

    // More than two pieces of what a part may have.
    let sound = recording(20 * 1_048_576);
    add(&there, &layla, &resource, "AUDIO", "audio/mpeg", &sound).await;
    add(&there, &layla, &gone, "PDF", "application/pdf", &document("")).await;
    let names: Vec<String> = bucket.files.lock().unwrap().keys().cloned().collect();
    assert!(names.len() == 2 && names.iter().all(|name| name.starts_with("of/ours/")), "{names:?}");
    assert_eq!(*bucket.most_parts.lock().unwrap(), 3, "the recording came in parts");

    let url = address(&layla, &resource).await;
    let (status, _, body) = fetch(&there, &url, &[]).await;
    assert_eq!(status, 200);
    assert!(body == sound, "byte for byte");
    let (status, _, body) = fetch(&there, &url, &[("Range", "bytes=20000000-20000009")]).await;
    assert_eq!(status, 206);
    assert!(body == sound[20_000_000..20_000_010]);

    let file = files(&layla, &gone).await[0]["file"]["id"].clone();
    let payload = layla.client.change("removeFile", json!({ "resource": gone, "file": file }), "resource { id }").await;
    assert_eq!(payload["userErrors"], json!([]));
    there.run_jobs().await;
    assert_eq!(bucket.files.lock().unwrap().len(), 1);
    // Somebody's who is not known here, and one of nobody: only the latter is ours to remove.
    bucket.files.lock().unwrap().insert("of/others/01930000000070008000000000000001".to_owned(), vec![1]);
    bucket.files.lock().unwrap().insert("of/ours/01930000000070008000000000000001".to_owned(), vec![1]);
    there.advance(TimeDelta::days(2));
    jobs::schedule(&there.app).await.unwrap();
    there.run_jobs().await;
    let names: Vec<String> = bucket.files.lock().unwrap().keys().cloned().collect();
    assert_eq!((names.len(), names[0].as_str()), (2, "of/others/01930000000070008000000000000001"), "{names:?}");
    there.finish().await;
    serving.stop(false).await;
}
