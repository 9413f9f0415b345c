//! Weekly meetings as lists elsewhere read them: `/meetings.json`, the same for everybody.

use actix_web::http::Method;
use actix_web::http::header::{
    ACCEPT_LANGUAGE, ACCESS_CONTROL_ALLOW_ORIGIN, ACCESS_CONTROL_EXPOSE_HEADERS, CACHE_CONTROL, CONTENT_TYPE, VARY,
};
use actix_web::web::{self, Bytes, Data, Query, ServiceConfig};
use actix_web::{HttpRequest, HttpResponse};
use futures_util::{TryStreamExt, stream};
use serde::Deserialize;

use super::etag::{tag, tagged};
use super::headers::header;
use crate::app::App;
use crate::failure::Failure;
use crate::i18n::{Locale, accepted};
use crate::meeting_guide::{Feed, FeedWish, messages};

/// Serves the meetings.
pub fn routes(config: &mut ServiceConfig) {
    config.service(web::resource("/meetings.json").route(web::get().to(meetings)).route(web::head().to(meetings)));
}

/// What may stand behind the question mark.
#[derive(Deserialize)]
struct Asked {
    /// A language (BCP 47), where a header cannot say it.
    language: Option<String>,
    /// `1` for what is left out, and why.
    omissions: Option<String>,
}

async fn meetings(request: HttpRequest, app: Data<App>, asked: Query<Asked>) -> HttpResponse {
    let by_header = header(&request, &ACCEPT_LANGUAGE);
    let community = &app.config.server.language;
    let locale = |header: Option<&str>| app.catalog.negotiate(header, None, community);
    let (languages, locale): (Vec<Locale>, Locale) = match &asked.language {
        None => (by_header.as_deref().map(accepted).unwrap_or_default(), locale(by_header.as_deref())),
        Some(tag) => match tag.parse::<Locale>() {
            Ok(language) => (vec![language], locale(Some(tag.as_str()))),
            Err(_) => {
                let message = app.catalog.text(&locale(by_header.as_deref()), &messages::LanguageUnreadable);
                return HttpResponse::BadRequest().json(serde_json::json!({ "error": message }));
            }
        },
    };
    let wish = FeedWish { languages, locale, omissions: asked.omissions.as_deref() == Some("1") };
    let feed = match Feed::open(&app, wish).await {
        Ok(feed) => feed,
        Err(failure) => return unavailable(&failure),
    };
    let tag = tag(feed.edition().as_bytes());
    let mut response = HttpResponse::Ok();
    response
        .insert_header((CONTENT_TYPE, "application/json"))
        .insert_header((CACHE_CONTROL, "public, max-age=300"))
        .insert_header((ACCESS_CONTROL_ALLOW_ORIGIN, "*"))
        .insert_header((ACCESS_CONTROL_EXPOSE_HEADERS, "ETag"))
        .insert_header((VARY, "Accept-Language"));
    let response = match *request.method() {
        // As long as the answer to a GET: nobody knows yet.
        Method::HEAD => response.streaming(stream::empty::<Result<Bytes, actix_web::Error>>()),
        _ => response.streaming(Box::pin(feed.pieces().map_ok(Bytes::from).map_err(broken_off))),
    };
    tagged(&request, tag, response)
}

fn unavailable(failure: &Failure) -> HttpResponse {
    tracing::error!(%failure, "the meetings could not be told");
    HttpResponse::ServiceUnavailable().finish()
}

/// Half of it is on its way: whoever reads it must not take it for the whole.
fn broken_off(failure: Failure) -> actix_web::Error {
    tracing::error!(%failure, "the meetings could not be told to their end");
    actix_web::error::ErrorServiceUnavailable("broken off")
}
