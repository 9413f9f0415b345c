use std::future::poll_fn;
use std::pin::pin;

use actix_web::body::MessageBody;
use actix_web::middleware::{Compress, from_fn};
use actix_web::{HttpResponse, web};
use futures_util::{StreamExt, stream};

use super::super::compression::{spare, tell};
use super::*;

/// The answer of `path`, as it leaves the server.
async fn answered(path: &str, accept_encoding: &str) -> ServiceResponse<impl MessageBody> {
    let long = || async { HttpResponse::Ok().insert_header(("Vary", "Accept, Origin")).body("word ".repeat(1_000)) };
    let short = || async { HttpResponse::Ok().body("word") };
    // One event, and the next one never comes.
    let events = || async {
        let events = stream::iter([Ok::<_, actix_web::Error>(web::Bytes::from_static(b"data: 1\n\n"))]);
        HttpResponse::Ok().content_type("Text/Event-Stream; charset=utf-8").streaming(events.chain(stream::pending()))
    };
    let app = App::new()
        .wrap(from_fn(spare))
        .wrap(Compress::default())
        .wrap(from_fn(tell))
        .route("/long", web::get().to(long))
        .route("/short", web::get().to(short))
        .route("/events", web::get().to(events));
    let request = TestRequest::get().uri(path).insert_header(("Accept-Encoding", accept_encoding));
    call_service(&init_service(app).await, request.to_request()).await
}

fn header<'a>(answered: &'a ServiceResponse<impl MessageBody>, name: &str) -> Vec<&'a str> {
    answered.headers().get_all(name).map(|value| value.to_str().unwrap()).collect()
}

#[actix_web::test]
async fn the_encoding_that_the_client_likes_best_is_taken() {
    for (accepted, encoding) in [
        ("gzip", "gzip"),
        ("gzip, deflate, br, zstd", "br"),
        ("gzip, zstd", "zstd"),
        ("br;q=0.5, gzip", "gzip"),
        ("identity, gzip;q=0.5", ""),
        ("br;q=0", ""),
        ("*", ""),
        ("", ""),
        ("nonsense", ""),
    ] {
        let answered = answered("/long", accepted).await;
        let expected: Vec<&str> = Some(encoding).into_iter().filter(|it| !it.is_empty()).collect();
        assert_eq!(header(&answered, "content-encoding"), expected, "{accepted}");
        assert_eq!(header(&answered, "vary"), ["Accept, Origin, Accept-Encoding"], "{accepted}");
    }
}

#[actix_web::test]
async fn what_is_short_is_sent_as_it_is() {
    let answered = answered("/short", "br").await;
    assert!(header(&answered, "content-encoding").is_empty());
    assert_eq!(header(&answered, "vary"), ["Accept-Encoding"]);
    assert_eq!(read_body(answered).await, "word");
}

#[actix_web::test]
async fn an_event_leaves_before_the_next_one_comes() {
    for accepted in ["br", "gzip", "zstd", "identity"] {
        let answered = answered("/events", accepted).await;
        assert!(header(&answered, "content-encoding").is_empty(), "{accepted}");
        let mut body = pin!(answered.into_body());
        let first = tokio::time::timeout(PATIENCE, poll_fn(|cx| body.as_mut().poll_next(cx))).await;
        assert_eq!(first.unwrap().unwrap().ok().unwrap(), "data: 1\n\n", "{accepted}");
    }
}
