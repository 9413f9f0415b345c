//! Files as they are sent: to an address that awaits one, piece by piece into scratch, never as a whole into memory.
//! Whatever goes wrong, nothing of it stays, and the sender is told what it was, in her language, as in GraphQL.

use std::time::Duration;

use actix_web::http::header::{
    ACCEPT_LANGUAGE, ACCESS_CONTROL_ALLOW_HEADERS, ACCESS_CONTROL_ALLOW_METHODS, ACCESS_CONTROL_ALLOW_ORIGIN,
    ACCESS_CONTROL_MAX_AGE, CONTENT_ENCODING, CONTENT_LENGTH, RETRY_AFTER,
};
use actix_web::http::{Method, StatusCode};
use actix_web::web::{self, Data, Path, Payload, ServiceConfig};
use actix_web::{HttpRequest, HttpResponse};
use futures_util::StreamExt;
use serde_json::json;

use super::headers::header;
use super::response::{head, written};
use super::unread::leaving;
use crate::app::App;
use crate::failure::{ErrorCode, Failure, Outcome, Problem, Refusal};
use crate::files::{Cut, Received, messages};
use crate::i18n::Locale;
use crate::resource::{self, Awaited};
use crate::viewer::Viewer;
use crate::wire::{Host, ToldError, WireError};

/// How long nothing may come.
const SILENCE: Duration = Duration::from_secs(30);
/// How long a file may take, whatever its size.
const LEAST_TIME: u64 = 60;
/// How many bytes have to come in a second beyond that: what a bad line carries.
const SLOWEST: u64 = 16 * 1_024;

/// Takes files in.
pub fn routes(config: &mut ServiceConfig) {
    config.service(
        web::resource("/uploads/{token}").route(web::put().to(send)).route(web::method(Method::OPTIONS).to(preflight)),
    );
}

async fn send(request: HttpRequest, app: Data<App>, token: Path<String>, mut payload: Payload) -> HttpResponse {
    let languages = header(&request, &ACCEPT_LANGUAGE);
    let mut locale = app.locale(languages.as_deref());
    match taken(&request, &app, &token, &mut payload, &mut locale).await {
        Ok(body) => written(head(StatusCode::CREATED, JSON, locale.tag()), &body),
        // What she still sends is not read.
        Err(refused) => leaving(payload, refused.told(&app, &locale)),
    }
}

const JSON: &str = "application/json; charset=utf-8";

async fn taken(
    request: &HttpRequest,
    app: &App,
    token: &str,
    payload: &mut Payload,
    locale: &mut Locale,
) -> Result<serde_json::Value, Refused> {
    let awaited = resource::awaited(app, token).await?;
    let viewer = sender(request, app, &awaited).await?;
    *locale = viewer.locale.clone();
    awaited.is_still_welcome(app, &viewer).await?;
    let _place = app.files.place().ok_or_else(busy)?;
    let received = received(request, app, payload, &awaited).await?;
    let (kind, size) = (awaited.kind, received.size);
    let file = awaited.take(app, &viewer, received).await?;
    Ok(json!({ "file": resource::file_id(file), "contentType": kind.media_type(), "sizeBytes": size }))
}

/// She who was given the address, as long as she is signed in.
async fn sender(request: &HttpRequest, app: &App, awaited: &Awaited) -> Outcome<Viewer> {
    match app.holder(awaited.session, header(request, &ACCEPT_LANGUAGE).as_deref()).await {
        Err(Failure::Refusal(Refusal::Unauthenticated)) => Err(resource::over().into()),
        other => other,
    }
}

/// All the bytes, as many as were announced.
async fn received(
    request: &HttpRequest,
    app: &App,
    payload: &mut Payload,
    awaited: &Awaited,
) -> Result<Received, Refused> {
    let more = || {
        Refused::new(StatusCode::PAYLOAD_TOO_LARGE, Problem::new(ErrorCode::BadUserInput, messages::MoreThanAnnounced))
    };
    let encoding = request.headers().get(CONTENT_ENCODING);
    if !encoding.is_none_or(|it| it.as_bytes().eq_ignore_ascii_case(b"identity")) {
        let packed = Problem::new(ErrorCode::BadUserInput, messages::Packed);
        return Err(Refused::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, packed));
    }
    let announced = header(request, &CONTENT_LENGTH).and_then(|it| it.parse::<u64>().ok());
    if announced.is_some_and(|length| length > awaited.size) {
        return Err(more());
    }
    if announced.is_some_and(|length| length < awaited.size) {
        return Err(incomplete());
    }
    let mut scratch = app.files.scratch(awaited.size).await?;
    let time = Duration::from_secs(LEAST_TIME + awaited.size / SLOWEST);
    let receiving = async {
        while let Some(piece) = tokio::time::timeout(SILENCE, payload.next()).await.map_err(|_| too_slow())? {
            // The connection has ended: nobody reads this.
            let piece = piece.map_err(|_| incomplete())?;
            if scratch.take(&piece).await? == Err(Cut) {
                return Err(more());
            }
        }
        scratch.finish().await?.ok_or_else(incomplete)
    };
    tokio::time::timeout(time, receiving).await.map_err(|_| too_slow())?
}

fn incomplete() -> Refused {
    Refused::new(StatusCode::BAD_REQUEST, Problem::new(ErrorCode::BadUserInput, messages::Incomplete))
}

fn too_slow() -> Refused {
    Refused::new(StatusCode::REQUEST_TIMEOUT, Problem::new(ErrorCode::BadUserInput, messages::TooSlow))
}

fn busy() -> Refused {
    Refused::new(StatusCode::TOO_MANY_REQUESTS, Problem::new(ErrorCode::RateLimited, messages::Busy))
}

/// Why a file is not taken.
struct Refused {
    /// The status, where it is another than the code's.
    status: Option<StatusCode>,
    failure: Failure,
}

impl Refused {
    fn new(status: StatusCode, problem: Problem) -> Self {
        Self { status: Some(status), failure: problem.into() }
    }

    fn told(self, app: &App, locale: &Locale) -> HttpResponse {
        let (status, errors): (_, Vec<WireError>) = match &self.failure {
            Failure::Problems(problems) => (status_of(problems), problems.iter().map(WireError::from).collect()),
            Failure::Refusal(refusal) => (super::response::refused(*refusal), vec![WireError::from(*refusal)]),
            Failure::Fault(fault) => {
                let reference = app.ids.uuid().simple().to_string();
                tracing::error!(%reference, error = %fault.source(), "a file could not be taken");
                (StatusCode::INTERNAL_SERVER_ERROR, vec![WireError::internal(reference)])
            }
        };
        let status = self.status.unwrap_or(status);
        let errors: Vec<ToldError> = errors.into_iter().map(|error| error.told(&app.catalog, locale)).collect();
        let mut response = head(status, JSON, locale.tag());
        if matches!(status, StatusCode::TOO_MANY_REQUESTS | StatusCode::SERVICE_UNAVAILABLE) {
            response.insert_header((RETRY_AFTER, "5"));
        }
        written(response, &json!({ "errors": errors }))
    }
}

impl<F: Into<Failure>> From<F> for Refused {
    fn from(failure: F) -> Self {
        Self { status: None, failure: failure.into() }
    }
}

fn status_of(problems: &[Problem]) -> StatusCode {
    match problems.first().map(|problem| problem.code) {
        Some(ErrorCode::NotFound) => StatusCode::NOT_FOUND,
        Some(ErrorCode::Conflict) => StatusCode::CONFLICT,
        _ => StatusCode::UNPROCESSABLE_ENTITY,
    }
}

async fn preflight() -> HttpResponse {
    HttpResponse::NoContent()
        .insert_header((ACCESS_CONTROL_ALLOW_ORIGIN, "*"))
        .insert_header((ACCESS_CONTROL_ALLOW_METHODS, "PUT"))
        .insert_header((ACCESS_CONTROL_ALLOW_HEADERS, "Accept-Language, Content-Type"))
        .insert_header((ACCESS_CONTROL_MAX_AGE, "86400"))
        .finish()
}
