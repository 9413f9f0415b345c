//! What a client has already is not sent again: every answer that may be kept carries a tag of what is in it.
//!
//! Tags are weak (RFC 9110, section 8.8.1): the same answer may go out compressed in one way or another, and
//! with numbers beside it that change by themselves.

use std::io;

use actix_web::body::None as NoBody;
use actix_web::http::StatusCode;
use actix_web::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE, ETag, EntityTag, IfNoneMatch, TryIntoHeaderPair};
use actix_web::{HttpMessage, HttpRequest, HttpResponse};
use aws_lc_rs::digest::{Context, SHA256};

/// Takes in what an answer says, and makes a tag of it: the same in every process and on every machine.
pub(super) struct Tagging(Context);

impl Tagging {
    pub fn new() -> Self {
        Self(Context::new(&SHA256))
    }

    /// The tag of all that was written.
    pub fn tag(self) -> EntityTag {
        let digest = self.0.finish();
        EntityTag::new_weak(digest.as_ref().iter().map(|byte| format!("{byte:02x}")).collect())
    }
}

impl io::Write for Tagging {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.update(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// The tag of these bytes.
pub(super) fn tag(bytes: &[u8]) -> EntityTag {
    let mut tagging = Tagging::new();
    tagging.0.update(bytes);
    tagging.tag()
}

/// The answer with its tag; without its body when that is what the client has.
pub(super) fn tagged(request: &HttpRequest, tag: EntityTag, mut response: HttpResponse) -> HttpResponse {
    let is_known = match request.get_header::<IfNoneMatch>() {
        Some(IfNoneMatch::Any) => true,
        Some(IfNoneMatch::Items(known)) => known.iter().any(|it| it.weak_eq(&tag)),
        None => false,
    };
    if let Ok((name, value)) = ETag(tag).try_into_pair() {
        response.headers_mut().insert(name, value);
    }
    if !is_known {
        return response;
    }
    *response.status_mut() = StatusCode::NOT_MODIFIED;
    for about_the_body in [CONTENT_TYPE, CONTENT_DISPOSITION] {
        response.headers_mut().remove(about_the_body);
    }
    response.set_body(NoBody::new()).map_into_boxed_body()
}
