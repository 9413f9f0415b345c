//! Requests that are refused before they are looked at as GraphQL.

use actix_web::http::StatusCode;

use crate::wire::WireError;

/// A request that is refused before it is looked at as GraphQL.
#[derive(Debug)]
pub(super) struct Unreadable {
    /// The status that says so.
    pub status: StatusCode,
    /// What is wrong.
    pub error: WireError,
}

impl Unreadable {
    /// A request that is refused with this status, and why.
    pub fn new(status: StatusCode, sentence: &str) -> Self {
        Self { status, error: WireError::bad_request(sentence) }
    }

    /// A request that is not of the form that it should be.
    pub fn bad(sentence: &str) -> Self {
        Self::new(StatusCode::BAD_REQUEST, sentence)
    }
}
