//! GraphQL over Server-Sent Events, in the protocol's "distinct connections mode" (graphql-sse, PROTOCOL.md):
//! one request at `/graphql` with `Accept: text/event-stream`, by POST or GET as any other, is one stream.
//!
//! Each answer is an event `next`; `complete` comes after the last. What is wrong with a document comes as a
//! `next` too, since a browser's `EventSource` tells its page nothing of any status but 200; what is wrong with
//! the HTTP request or its token is told by the status, as ever. A stream that ends without `complete` was
//! cut off: the client asks again from its last cursor.

use actix_web::http::StatusCode;
use actix_web::http::header::HeaderName;
use actix_web::web::{Bytes, Data};
use actix_web::{HttpResponse, HttpResponseBuilder};
use async_graphql::Executor;
use futures_util::{StreamExt, future, stream};

use super::graphql::Endpoint;
use super::live::{self, Place};
use super::response::head;
use crate::wire::{Answer, Host, Next, Subscription};

const CONTENT_TYPE: &str = "text/event-stream; charset=utf-8";
const X_ACCEL_BUFFERING: HeaderName = HeaderName::from_static("x-accel-buffering");

/// A comment: readers skip it, and everything between them and us learns that the stream goes on.
const SIGN_OF_LIFE: &[u8] = b":\n\n";
/// With empty data, since an `EventSource` drops events without any.
const COMPLETE: &[u8] = b"event: complete\ndata:\n\n";

/// A stream of one answer.
pub(super) fn once(answer: &Answer) -> HttpResponse {
    let body = [next(answer).as_ref(), COMPLETE].concat();
    opened(&answer.language).body(body)
}

/// A stream of an answer for each event.
pub(super) fn follow<E: Executor, H: Host>(
    endpoint: Data<Endpoint<E, H>>,
    subscription: Box<Subscription>,
    language: &str,
    place: Place,
) -> HttpResponse {
    let (stopping, keep_alive) = (endpoint.live.stopping(), endpoint.live.limits.keep_alive);
    let answers = live::answers(endpoint, subscription).map(|next_or_last| {
        let (Next::Answer(answer) | Next::Refused(answer) | Next::SignedOut(answer)) = next_or_last;
        Some(next(&answer))
    });
    let answers = answers.chain(stream::iter([Some(Bytes::from_static(COMPLETE)), None]));
    // The first says at once that the stream is open.
    let signs =
        stream::iter([Some(Bytes::from_static(SIGN_OF_LIFE))]).chain(stream::unfold((), move |()| async move {
            tokio::time::sleep(keep_alive).await;
            Some((Some(Bytes::from_static(SIGN_OF_LIFE)), ()))
        }));
    let stream = stream::select(answers, signs)
        .take_while(|chunk| future::ready(chunk.is_some()))
        .filter_map(move |chunk| {
            // It is held as long as the stream is.
            let _place = &place;
            future::ready(chunk.map(Ok::<_, std::convert::Infallible>))
        })
        .take_until(stopping);
    opened(language).streaming(Box::pin(stream))
}

fn opened(language: &str) -> HttpResponseBuilder {
    let mut response = head(StatusCode::OK, CONTENT_TYPE, language);
    // Proxies that gather an answer before they pass it on (nginx) let this one through; our own compression
    // knows it by its type.
    response.insert_header((X_ACCEL_BUFFERING, "no"));
    response
}

fn next(answer: &Answer) -> Bytes {
    match serde_json::to_string(&answer.body) {
        // JSON on one line: there is no line break in it.
        Ok(body) => Bytes::from(format!("event: next\ndata: {body}\n\n")),
        Err(error) => {
            tracing::error!(%error, "an answer could not be written");
            Bytes::new()
        }
    }
}
