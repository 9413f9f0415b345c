//! What is compressed on its way out, and what is not. Which of `br`, `zstd` and `gzip` it is, actix chooses by
//! the weights in `Accept-Encoding`.
//!
//! To compress is to let a listener on the line learn, from the length of an answer, whether a text that he
//! chose is also elsewhere in it (BREACH). He needs somebody's own program to ask again and again for an answer
//! that has his text beside her secret. Other sites' pages cannot make it ask: nothing that a browser adds by
//! itself is a credential here, so all that they can have asked for is what everybody is told. Tokens and keys
//! are given out once each, by POST, and no second answer has the same one. What is left is a listener who is a
//! member too, writes what she reads, and measures what her app asks for by itself: at the pace of her app he
//! may win a word or a link that stands beside his own, never a token or a key.

use actix_web::Error;
use actix_web::body::{BodySize, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{CONTENT_ENCODING, CONTENT_TYPE, HeaderMap, HeaderValue, VARY};
use actix_web::middleware::Next;

/// What is shorter fits into a packet or two either way.
const WORTHWHILE: u64 = 1024;
/// Actix leaves alone what says that it is encoded already.
const AS_IT_IS: HeaderValue = HeaderValue::from_static("identity");

/// Within the compression: marks what is to be left as it is. Short answers gain nothing. A stream of events
/// must arrive event by event, and would wait for more to be compressed with.
pub async fn spare(
    request: ServiceRequest,
    next: Next<impl MessageBody>,
) -> Result<ServiceResponse<impl MessageBody>, Error> {
    let mut response = next.call(request).await?;
    let is_short = matches!(response.response().body().size(), BodySize::Sized(1..WORTHWHILE));
    if is_short || is_stream(response.headers()) {
        response.headers_mut().insert(CONTENT_ENCODING, AS_IT_IS);
    }
    Ok(response)
}

/// Around the compression: takes the mark away again, and says that answers differ by `Accept-Encoding`, also
/// those that were not compressed this time.
pub async fn tell(
    request: ServiceRequest,
    next: Next<impl MessageBody>,
) -> Result<ServiceResponse<impl MessageBody>, Error> {
    let mut response = next.call(request).await?;
    let headers = response.headers_mut();
    if headers.get(CONTENT_ENCODING) == Some(&AS_IT_IS) {
        headers.remove(CONTENT_ENCODING);
    }
    let named = headers.get_all(VARY).filter_map(|it| it.to_str().ok()).flat_map(|it| it.split(',').map(str::trim));
    let others = named.filter(|name| !name.is_empty() && !name.eq_ignore_ascii_case("accept-encoding"));
    let all: Vec<&str> = others.chain(["Accept-Encoding"]).collect();
    if let Ok(vary) = HeaderValue::from_str(&all.join(", ")) {
        headers.insert(VARY, vary);
    }
    Ok(response)
}

fn is_stream(headers: &HeaderMap) -> bool {
    let kind = headers.get(CONTENT_TYPE).and_then(|it| it.to_str().ok()).unwrap_or_default();
    kind.split(';').next().is_some_and(|kind| kind.trim().eq_ignore_ascii_case("text/event-stream"))
}
