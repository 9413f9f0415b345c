//! Pages for people: one frame, and headers that keep a page to itself.

use actix_web::http::StatusCode;
use actix_web::http::header::{self, ContentType, HeaderValue};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use super::etag::{tag, tagged};

/// What `page.html`, the frame that every page extends, needs to know.
#[derive(Clone, Copy, Debug)]
pub struct Page<'a> {
    /// BCP 47 tag of the language that the page is written in.
    pub language: &'a str,
    /// `ltr` or `rtl`.
    pub direction: &'a str,
    /// The one heading; also in the window's title.
    pub title: &'a str,
    /// The name above the heading.
    pub site: &'a str,
}

/// For a page without scripts: it may show its own style and pictures, and send its forms to this server.
pub const PLAIN: &str = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; \
                         base-uri 'none'; frame-ancestors 'none'";

/// Renders a page and sends it with the Content-Security-Policy that fits it ([`PLAIN`] for most).
///
/// Not to be stored: what a page says depends on the reader's language, and mostly on who opened it.
pub fn answer(
    status: StatusCode,
    page: &Page<'_>,
    policy: &'static str,
    template: &impl Template,
) -> Result<HttpResponse, askama::Error> {
    Ok(sent(status, page, policy, template.render()?))
}

/// Sends a text as it is, without the frame of our pages, with the same headers as theirs.
pub fn bare(kind: ContentType, language: &str, policy: &'static str, text: String) -> HttpResponse {
    told(StatusCode::OK, kind, language, policy, text)
}

fn sent(status: StatusCode, page: &Page<'_>, policy: &'static str, text: String) -> HttpResponse {
    told(status, ContentType::html(), page.language, policy, text)
}

fn told(status: StatusCode, kind: ContentType, language: &str, policy: &'static str, text: String) -> HttpResponse {
    HttpResponse::build(status)
        .insert_header(kind)
        .insert_header((header::CONTENT_LANGUAGE, language))
        .insert_header((header::VARY, "Accept-Language"))
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .insert_header((header::CONTENT_SECURITY_POLICY, policy))
        .insert_header((header::REFERRER_POLICY, "no-referrer"))
        .insert_header((header::X_CONTENT_TYPE_OPTIONS, "nosniff"))
        .body(text)
}

/// The same for a page without scripts that says the same to everybody who reads its language: caches may keep it for as
/// long as `keep` says, and whoever has it already is not sent it again.
pub fn kept(
    request: &HttpRequest,
    status: StatusCode,
    page: &Page<'_>,
    keep: &'static str,
    template: &impl Template,
) -> Result<HttpResponse, askama::Error> {
    let text = template.render()?;
    let edition = tag(text.as_bytes());
    let mut response = sent(status, page, PLAIN, text);
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static(keep));
    Ok(tagged(request, edition, response))
}
