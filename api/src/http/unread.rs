//! An answer to somebody who is still talking.

use std::pin::Pin;
use std::task::{Context, Poll};

use actix_web::HttpResponse;
use actix_web::body::{BodySize, BoxBody, MessageBody};
use actix_web::web::{Bytes, Payload};

/// The answer, sent while `rest` of the request's body is left unread; the connection ends with it.
///
/// Where a body of unknown length is let go of before the answer is sent, actix-http 3.20 goes on reading it
/// to its end without a time limit: one connection for everybody who never ends one. While it is held, the
/// connection is closed instead.
pub(super) fn leaving(rest: Payload, response: HttpResponse) -> HttpResponse {
    response.map_body(|_, body| BoxBody::new(Leaving { body, _rest: rest }))
}

struct Leaving {
    body: BoxBody,
    _rest: Payload,
}

impl MessageBody for Leaving {
    type Error = <BoxBody as MessageBody>::Error;

    fn size(&self) -> BodySize {
        self.body.size()
    }

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, Self::Error>>> {
        Pin::new(&mut self.get_mut().body).poll_next(cx)
    }
}
