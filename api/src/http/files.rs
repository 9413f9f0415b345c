//! Files as readers fetch them: by an address that was given to them and holds for a while, as a whole or in parts.
//!
//! Whoever has the address gets the file, as long as its resource is there for everybody, or for the member to whom it
//! was given; so it is kept by the reader's own program alone, and no longer than the address holds. Whatever is not to
//! be had looks as if it had never been. What is given out is shown and played, and never acts.

use actix_web::body::SizedStream;
use actix_web::http::header::{
    ACCEPT_LANGUAGE, ACCEPT_RANGES, ACCESS_CONTROL_ALLOW_HEADERS, ACCESS_CONTROL_ALLOW_METHODS,
    ACCESS_CONTROL_ALLOW_ORIGIN, ACCESS_CONTROL_EXPOSE_HEADERS, ACCESS_CONTROL_MAX_AGE, CACHE_CONTROL,
    CONTENT_DISPOSITION, CONTENT_ENCODING, CONTENT_RANGE, CONTENT_SECURITY_POLICY, CONTENT_TYPE, ETAG, EntityTag,
    HeaderName, IF_NONE_MATCH, IF_RANGE, RANGE, REFERRER_POLICY, RETRY_AFTER, Range as Ranges, X_CONTENT_TYPE_OPTIONS,
};
use actix_web::http::{Method, StatusCode};
use actix_web::web::{self, Bytes, Data, Path, Query, ServiceConfig};
use actix_web::{HttpRequest, HttpResponse, HttpResponseBuilder};
use chrono::{DateTime, Utc};
use futures_util::{StreamExt, stream};
use serde::Deserialize;

use super::headers::header;
use crate::app::App;
use crate::failure::{Failure, Outcome};
use crate::resource::{KeptFile, Pass};

/// Nothing runs, nothing else is fetched, and it belongs to no site.
const HARMLESS: &str = "default-src 'none'; style-src 'unsafe-inline'; sandbox";
const EMBEDDING: HeaderName = HeaderName::from_static("cross-origin-resource-policy");

/// Serves the files.
pub fn routes(config: &mut ServiceConfig) {
    config.service(
        web::resource("/files/{file}")
            .route(web::get().to(file))
            .route(web::head().to(file))
            .route(web::method(Method::OPTIONS).to(preflight)),
    );
}

#[derive(Deserialize)]
struct Asked {
    #[serde(default)]
    pass: String,
}

async fn file(request: HttpRequest, app: Data<App>, id: Path<String>, asked: Query<Asked>) -> HttpResponse {
    let Some(pass) = Pass::open(&app, &id, &asked.pass) else { return nothing() };
    let answer = async {
        match find(&request, &app, &pass).await? {
            Some(file) => given(&request, &app, &file, pass.expires_at).await,
            None => Ok(nothing()),
        }
    };
    answer.await.unwrap_or_else(|failure| broken(&failure))
}

async fn find(request: &HttpRequest, app: &App, pass: &Pass) -> Outcome<Option<KeptFile>> {
    let viewer = match pass.session {
        // She has signed out, or is gone: what everybody sees, she may see as well.
        Some(session) => match app.holder(session, header(request, &ACCEPT_LANGUAGE).as_deref()).await {
            Ok(viewer) => Some(viewer),
            Err(Failure::Refusal(_)) => None,
            Err(failure) => return Err(failure),
        },
        None => None,
    };
    pass.find(app, viewer.as_ref()).await
}

/// The file, or the part of it that is asked for.
async fn given(request: &HttpRequest, app: &App, file: &KeptFile, expires_at: DateTime<Utc>) -> Outcome<HttpResponse> {
    // The bytes themselves: they never change, and are never compressed on their way.
    let tag = EntityTag::new_strong(file.digest.clone());
    let keep = (expires_at - app.clock.now()).num_seconds().max(0);
    if is_known(request, &tag) {
        return Ok(head(StatusCode::NOT_MODIFIED, &tag, keep).finish());
    }
    let (status, first, last) = match part(request, &tag, file.size) {
        Part::Whole => (StatusCode::OK, 0, file.size.saturating_sub(1)),
        Part::Of(first, last) => (StatusCode::PARTIAL_CONTENT, first, last),
        Part::Beyond => {
            let mut response = head(StatusCode::RANGE_NOT_SATISFIABLE, &tag, 0);
            response.insert_header((CACHE_CONTROL, "no-store"));
            return Ok(response.insert_header((CONTENT_RANGE, format!("bytes */{}", file.size))).finish());
        }
    };
    let mut response = head(status, &tag, keep);
    response.insert_header((CONTENT_TYPE, file.kind.media_type()));
    let manner = if file.kind.is_shown_inline() { "inline" } else { "attachment" };
    // The name says nothing about what it is, nor of whom.
    let name = format!("{manner}; filename=\"file.{}\"", file.kind.extension());
    response.insert_header((CONTENT_DISPOSITION, name));
    if status == StatusCode::PARTIAL_CONTENT {
        response.insert_header((CONTENT_RANGE, format!("bytes {first}-{last}/{}", file.size)));
    }
    let length = last - first + 1;
    if *request.method() == Method::HEAD {
        return Ok(response.body(SizedStream::new(length, stream::empty::<Result<Bytes, actix_web::Error>>())));
    }
    match app.files.shelf.read(file.id, first..last + 1).await? {
        Some(pieces) => Ok(response.body(SizedStream::new(length, pieces.map(|it| it.map(Bytes::from).map_err(cut))))),
        // Taken away in this very moment.
        None => Ok(nothing()),
    }
}

fn head(status: StatusCode, tag: &EntityTag, keep: i64) -> HttpResponseBuilder {
    let mut response = HttpResponse::build(status);
    response
        .insert_header((ETAG, tag.to_string()))
        .insert_header((CACHE_CONTROL, format!("private, max-age={keep}, immutable")))
        .insert_header((ACCEPT_RANGES, "bytes"))
        // To the compression: leave it alone.
        .insert_header((CONTENT_ENCODING, "identity"))
        .insert_header((X_CONTENT_TYPE_OPTIONS, "nosniff"))
        .insert_header((CONTENT_SECURITY_POLICY, HARMLESS))
        .insert_header((REFERRER_POLICY, "no-referrer"))
        .insert_header(("x-robots-tag", "noindex"))
        // Apps of all makers show it in their own pages.
        .insert_header((EMBEDDING, "cross-origin"))
        .insert_header((ACCESS_CONTROL_ALLOW_ORIGIN, "*"))
        .insert_header((ACCESS_CONTROL_EXPOSE_HEADERS, "Accept-Ranges, Content-Range, ETag, X-Request-Id"));
    response
}

fn is_known(request: &HttpRequest, tag: &EntityTag) -> bool {
    let known = header(request, &IF_NONE_MATCH).unwrap_or_default();
    known.split(',').map(str::trim).any(|it| it == "*" || it.parse::<EntityTag>().is_ok_and(|it| it.weak_eq(tag)))
}

/// Which part of a file somebody would like.
#[derive(Debug, PartialEq, Eq)]
enum Part {
    Whole,
    /// From the first of these bytes to the last of them.
    Of(u64, u64),
    Beyond,
}

/// One range is given; of several, or of what is no range, the whole, as RFC 9110 allows (section 14.2).
fn part(request: &HttpRequest, tag: &EntityTag, size: u64) -> Part {
    let condition = header(request, &IF_RANGE);
    let is_same = condition.is_none_or(|it| it.parse::<EntityTag>().is_ok_and(|it| it.strong_eq(tag)));
    let asked = header(request, &RANGE).filter(|_| is_same).and_then(|asked| asked.parse::<Ranges>().ok());
    match asked {
        Some(Ranges::Bytes(ranges)) if ranges.len() == 1 => match ranges[0].to_satisfiable_range(size) {
            Some((first, last)) => Part::Of(first, last),
            None => Part::Beyond,
        },
        _ => Part::Whole,
    }
}

async fn preflight() -> HttpResponse {
    HttpResponse::NoContent()
        .insert_header((ACCESS_CONTROL_ALLOW_ORIGIN, "*"))
        .insert_header((ACCESS_CONTROL_ALLOW_METHODS, "GET, HEAD"))
        .insert_header((ACCESS_CONTROL_ALLOW_HEADERS, "If-None-Match, If-Range, Range"))
        .insert_header((ACCESS_CONTROL_MAX_AGE, "86400"))
        .finish()
}

fn nothing() -> HttpResponse {
    HttpResponse::NotFound()
        .insert_header((CACHE_CONTROL, "no-store"))
        .insert_header((ACCESS_CONTROL_ALLOW_ORIGIN, "*"))
        .finish()
}

fn broken(failure: &Failure) -> HttpResponse {
    tracing::error!(%failure, "a file could not be given");
    HttpResponse::ServiceUnavailable()
        .insert_header((RETRY_AFTER, "60"))
        .insert_header((CACHE_CONTROL, "no-store"))
        .finish()
}

/// A part of it is on its way: whoever reads it sees that it is not all.
fn cut(failure: Failure) -> actix_web::Error {
    tracing::error!(%failure, "a file broke off");
    actix_web::error::ErrorServiceUnavailable("broken off")
}

#[cfg(test)]
mod tests {
    use actix_web::test::TestRequest;

    use super::*;

    #[test]
    fn a_part_is_what_the_range_says() {
        let tag = EntityTag::new_strong("a".to_owned());
        for (range, condition, expected) in [
            ("", "", Part::Whole),
            ("bytes=0-0", "", Part::Of(0, 0)),
            ("bytes=2-4", "", Part::Of(2, 4)),
            ("bytes=2-", "", Part::Of(2, 9)),
            ("bytes=-3", "", Part::Of(7, 9)),
            ("bytes=-99", "", Part::Of(0, 9)),
            ("bytes=5-99", "", Part::Of(5, 9)),
            ("bytes=10-", "", Part::Beyond),
            ("bytes=-0", "", Part::Beyond),
            ("bytes=0-1,4-5", "", Part::Whole),
            ("lines=1-2", "", Part::Whole),
            ("bytes=x", "", Part::Whole),
            ("bytes=2-4", "\"a\"", Part::Of(2, 4)),
            ("bytes=2-4", "W/\"a\"", Part::Whole),
            ("bytes=2-4", "\"b\"", Part::Whole),
            ("bytes=2-4", "Mon, 12 Jan 2026 09:00:00 GMT", Part::Whole),
        ] {
            let mut request = TestRequest::default();
            if !range.is_empty() {
                request = request.insert_header((RANGE, range));
            }
            if !condition.is_empty() {
                request = request.insert_header((IF_RANGE, condition));
            }
            assert_eq!(part(&request.to_http_request(), &tag, 10), expected, "{range} {condition}");
        }
    }
}
