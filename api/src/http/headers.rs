//! What a request says in its headers.

use actix_web::HttpRequest;
use actix_web::http::header::{ACCEPT, HeaderName};

/// Every form that the client takes.
pub(super) fn accept(request: &HttpRequest) -> String {
    let ranges: Vec<&str> = request.headers().get_all(ACCEPT).filter_map(|it| it.to_str().ok()).collect();
    ranges.join(",")
}

/// A header as text; characters that HTTP does not allow there are lost, the request is not.
pub(super) fn header(request: &HttpRequest, name: &HeaderName) -> Option<String> {
    Some(String::from_utf8_lossy(request.headers().get(name)?.as_bytes()).into_owned())
}
