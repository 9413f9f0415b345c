//! What programs of other makers come back for: meetings as calendars (iCalendar, RFC 5545). The language is in the
//! address, since such programs seldom say one; where it is not, `Accept-Language` chooses, and a member's own calendar
//! is in the language that she reads.
//!
//! What is for everybody may be kept by everybody for some minutes. A member's own calendar may be kept by her program
//! alone, which asks each time whether it is still so: it must learn at once that a date was called off, and `no-store`
//! would have it fetch the whole each time. What is not there, was taken back, or never was, looks alike.

use actix_web::http::header::{
    ACCEPT_LANGUAGE, ACCESS_CONTROL_ALLOW_ORIGIN, ACCESS_CONTROL_EXPOSE_HEADERS, CACHE_CONTROL, CONTENT_DISPOSITION,
    CONTENT_LANGUAGE, CONTENT_TYPE, REFERRER_POLICY, RETRY_AFTER, VARY, X_CONTENT_TYPE_OPTIONS,
};
use actix_web::http::{Method, StatusCode};
use actix_web::web::{self, Bytes, Data, ServiceConfig};
use actix_web::{HttpRequest, HttpResponse, HttpResponseBuilder};
use futures_util::StreamExt;

use super::etag::{tag, tagged};
use super::headers::header;
use crate::app::App;
use crate::calendar::{self, Words};
use crate::failure::{Failure, Outcome};
use crate::i18n::{Locale, accepted};
use crate::node::Kind;

const CALENDAR: &str = "text/calendar; charset=utf-8";
/// For everybody: as long as a date that is called off may be late in the calendars of others.
const SHARED: &str = "public, max-age=300";
const HERS_ALONE: &str = "private, no-cache";

/// Serves the calendars.
pub fn routes(config: &mut ServiceConfig) {
    for base in ["/calendar", "/calendar/{language}"] {
        config
            .service(resource(&format!("{base}/public.ics"), public))
            .service(resource(&format!("{base}/meetings/{{id}}.ics"), meeting))
            .service(resource(&format!("{base}/me/{{secret}}.ics"), own));
    }
}

fn resource<F, Args>(path: &str, handler: F) -> actix_web::Resource
where
    F: actix_web::Handler<Args, Output = HttpResponse> + Clone,
    Args: actix_web::FromRequest + 'static,
{
    web::resource(path).route(web::get().to(handler.clone())).route(web::head().to(handler))
}

/// Who reads, in which language.
struct Reading {
    locale: Locale,
    wanted: Vec<Locale>,
}

impl Reading {
    /// As the address says, or else the request, or else the member. `None` when the address names no language.
    fn of(request: &HttpRequest, app: &App, own: Option<&Locale>) -> Option<Self> {
        let wanted = match (request.match_info().get("language"), own) {
            (Some(tag), _) => vec![tag.parse().ok()?],
            (None, Some(own)) => vec![own.clone()],
            (None, None) => header(request, &ACCEPT_LANGUAGE).map(|header| accepted(&header)).unwrap_or_default(),
        };
        let tags: Vec<&str> = wanted.iter().map(Locale::tag).collect();
        let locale = app.catalog.negotiate(Some(&tags.join(",")), None, &app.config.server.language);
        let wanted = if wanted.is_empty() { vec![locale.clone()] } else { wanted };
        Some(Self { locale, wanted })
    }

    fn words<'a>(&self, app: &'a App) -> Words<'a> {
        Words::new(app, self.locale.clone(), self.wanted.clone())
    }

    /// What every calendar in this language begins with.
    fn head(&self, keep: &'static str) -> HttpResponseBuilder {
        let mut response = HttpResponse::Ok();
        response
            .insert_header((CONTENT_TYPE, CALENDAR))
            .insert_header((CONTENT_LANGUAGE, self.locale.tag()))
            .insert_header((CONTENT_DISPOSITION, "inline; filename=\"calendar.ics\""))
            .insert_header((VARY, "Accept-Language"))
            .insert_header((CACHE_CONTROL, keep))
            .insert_header((X_CONTENT_TYPE_OPTIONS, "nosniff"));
        response
    }

    fn head_for_everybody(&self) -> HttpResponseBuilder {
        let mut response = self.head(SHARED);
        response
            .insert_header((ACCESS_CONTROL_ALLOW_ORIGIN, "*"))
            .insert_header((ACCESS_CONTROL_EXPOSE_HEADERS, "Content-Language, ETag, X-Request-Id"));
        response
    }
}

/// All meetings, as they are read from the database.
async fn public(request: HttpRequest, app: Data<App>) -> HttpResponse {
    let Some(reading) = Reading::of(&request, &app, None) else { return nothing() };
    let edition = match calendar::edition(&app, &reading.words(&app)).await {
        Ok(edition) => tag(edition.as_bytes()),
        Err(failure) => return broken(&failure),
    };
    let mut response = reading.head_for_everybody();
    if *request.method() == Method::HEAD {
        return tagged(&request, edition, response.finish());
    }
    let parts = calendar::of_all(App::clone(&app), reading.locale.clone(), reading.wanted.clone());
    // What breaks off has no last line, and its connection ends without saying that it was all.
    let parts = parts.map(|part| part.inspect_err(told_too_late).map(Bytes::from).map_err(|_| BrokenOff));
    tagged(&request, edition, response.streaming(parts.boxed_local()))
}

async fn meeting(request: HttpRequest, app: Data<App>) -> HttpResponse {
    let Some(reading) = Reading::of(&request, &app, None) else { return nothing() };
    let id = request.match_info().get("id").and_then(|id| Kind::Meeting.parse(&id.into()).ok());
    let Some(id) = id else { return nothing() };
    let written = calendar::of_meeting(&app, id, &reading.words(&app)).await;
    whole(&request, reading.head_for_everybody(), written)
}

async fn own(request: HttpRequest, app: Data<App>) -> HttpResponse {
    let secret = request.match_info().get("secret").unwrap_or_default();
    let owner = match calendar::owner(&app, secret).await {
        Ok(Some(owner)) => owner,
        Ok(None) => return nothing(),
        Err(failure) => return broken(&failure),
    };
    let Some(reading) = Reading::of(&request, &app, Some(&owner.language)) else { return nothing() };
    let written = calendar::of_member(&app, owner.member, &reading.words(&app)).await;
    let mut head = reading.head(HERS_ALONE);
    head.insert_header((REFERRER_POLICY, "no-referrer")).insert_header(("X-Robots-Tag", "noindex"));
    whole(&request, head, written.map(Some))
}

/// The answer with a calendar that is in memory.
fn whole(request: &HttpRequest, mut head: HttpResponseBuilder, written: Outcome<Option<String>>) -> HttpResponse {
    match written {
        Ok(Some(calendar)) => tagged(request, tag(calendar.as_bytes()), head.body(calendar)),
        Ok(None) => nothing(),
        Err(failure) => broken(&failure),
    }
}

fn nothing() -> HttpResponse {
    HttpResponse::NotFound().insert_header((CACHE_CONTROL, "no-store")).finish()
}

fn broken(failure: &Failure) -> HttpResponse {
    tracing::error!(%failure, "a calendar could not be made");
    HttpResponse::build(StatusCode::SERVICE_UNAVAILABLE).insert_header((RETRY_AFTER, "60")).finish()
}

/// The rest of a calendar could not be read.
#[derive(Debug, thiserror::Error)]
#[error("the rest of a calendar could not be read")]
struct BrokenOff;

fn told_too_late(failure: &Failure) {
    tracing::error!(%failure, "a calendar broke off");
}
