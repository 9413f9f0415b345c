//! How the answer to a GET may be kept, and whether the client has it already.

use std::io::Write;

use actix_web::http::header::{CACHE_CONTROL, EntityTag, HeaderValue};
use actix_web::{HttpRequest, HttpResponse};

use super::etag::{Tagging, tagged};
use super::negotiation::Form;
use crate::wire::{Answer, Keep};

/// The answer, which is not to be kept as it is, as a GET may keep it.
pub(super) fn kept(request: &HttpRequest, form: Form, answer: &Answer, mut response: HttpResponse) -> HttpResponse {
    let control = match answer.keep {
        Keep::Never => return response,
        Keep::Checked => HeaderValue::from_static("private, no-cache"),
        Keep::Shared { seconds } => match HeaderValue::try_from(format!("public, max-age={seconds}")) {
            Ok(control) => control,
            Err(_) => return response,
        },
    };
    let Ok(tag) = tag(form, answer) else { return response };
    response.headers_mut().insert(CACHE_CONTROL, control);
    tagged(request, tag, response)
}

/// The tag of what was asked for, in this form and language. What the answer tells beside it, as what it cost,
/// changes by itself and is nothing to ask again for.
fn tag(form: Form, answer: &Answer) -> serde_json::Result<EntityTag> {
    let mut tagging = Tagging::new();
    write!(tagging, "{}\n{}\n", form.content_type(), answer.language).map_err(serde_json::Error::io)?;
    serde_json::to_writer(&mut tagging, &answer.body.data)?;
    Ok(tagging.tag())
}
