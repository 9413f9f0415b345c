//! GraphQL over HTTP, to the letter of its specification: what is asked comes by POST as JSON, or by GET when
//! it only reads; what is answered depends on what the client accepts.
//!
//! Any site's pages may call this from a browser (`Access-Control-Allow-Origin: *`). That is safe because
//! nothing that a browser adds by itself counts here: there are no cookies, a caller is known by the bearer
//! token that its own program puts in, and credentialed requests are not allowed.

use actix_web::http::header::{
    ACCEPT, ACCEPT_LANGUAGE, ACCESS_CONTROL_ALLOW_HEADERS, ACCESS_CONTROL_ALLOW_METHODS, ACCESS_CONTROL_ALLOW_ORIGIN,
    ACCESS_CONTROL_EXPOSE_HEADERS, ACCESS_CONTROL_MAX_AGE, ALLOW, AUTHORIZATION, CACHE_CONTROL, CONTENT_LANGUAGE,
    CONTENT_TYPE, HeaderName, RETRY_AFTER, VARY, WWW_AUTHENTICATE, X_CONTENT_TYPE_OPTIONS,
};
use actix_web::http::{Method, StatusCode};
use actix_web::web::{self, Data, Payload, ServiceConfig};
use actix_web::{HttpRequest, HttpResponse, HttpResponseBuilder};
use async_graphql::Executor;

use super::caching;
use super::idempotency;
use super::live::Live;
use super::negotiation::{Accepted, Form, accepted, form_to_resend};
use super::params::{self, Unreadable};
use super::sse;
use super::unread::leaving;
use crate::failure::{Failure, Refusal};
use crate::wire::{Answer, GraphQl, Host, Opened, Params, Standing};

/// A schema and its host.
pub struct Endpoint<E, H> {
    /// The schema that is asked.
    pub graphql: GraphQl<E>,
    /// Who knows the callers.
    pub host: H,
    /// The connections that stay open.
    pub live: Live,
}

/// Serves the endpoint at `/graphql`.
pub fn configure<E: Executor, H: Host>(config: &mut ServiceConfig, endpoint: Data<Endpoint<E, H>>) {
    config.service(web::resource("/graphql").app_data(endpoint).route(web::route().to(handle::<E, H>)));
}

async fn handle<E: Executor, H: Host>(
    endpoint: Data<Endpoint<E, H>>,
    request: HttpRequest,
    mut payload: Payload,
) -> HttpResponse {
    if request.method() == Method::OPTIONS {
        return leaving(payload, preflight());
    }
    let accepted = accepted(&accept(&request));
    // Who takes events only has to be told in some form what is wrong with the request itself.
    let form = accepted.form.unwrap_or(Form::Json);
    if accepted.form.is_none() && !accepted.events {
        let sentence =
            "This endpoint answers in application/graphql-response+json, application/json or text/event-stream.";
        let unreadable = Unreadable::new(StatusCode::NOT_ACCEPTABLE, sentence);
        return leaving(payload, endpoint.unreadable(unreadable, form, &request));
    }
    let params = match *request.method() {
        Method::GET => params::from_address(&request),
        Method::POST => params::from_body(&request, &mut payload, endpoint.graphql.limits()).await,
        _ => Err(Unreadable::new(StatusCode::METHOD_NOT_ALLOWED, "This endpoint takes GET and POST.")),
    };
    match params {
        Ok(params) if request.method() == Method::GET => {
            leaving(payload, answer(&endpoint, params, accepted, &request).await)
        }
        // The body has been read to its end.
        Ok(params) if params.idempotency_keys.is_empty() => answer(&endpoint, params, accepted, &request).await,
        Ok(params) => seen_through(endpoint, params, accepted, request).await,
        Err(unreadable) => leaving(payload, endpoint.unreadable(unreadable, form, &request)),
    }
}

/// Answers also when the caller hangs up meanwhile: she will come back with the same key for the answer.
async fn seen_through<E: Executor, H: Host>(
    endpoint: Data<Endpoint<E, H>>,
    params: Params,
    accepted: Accepted,
    request: HttpRequest,
) -> HttpResponse {
    let answering = actix_web::rt::spawn(async move { answer(&endpoint, params, accepted, &request).await });
    answering.await.unwrap_or_else(|error| {
        tracing::error!(%error, "a request with an idempotency key came to no answer");
        HttpResponse::InternalServerError().finish()
    })
}

async fn answer<E: Executor, H: Host>(
    endpoint: &Data<Endpoint<E, H>>,
    params: Params,
    accepted: Accepted,
    request: &HttpRequest,
) -> HttpResponse {
    let Endpoint { graphql, host, live } = endpoint.get_ref();
    let form = accepted.form.unwrap_or(Form::Json);
    let authorization = header(request, &AUTHORIZATION);
    let language = header(request, &ACCEPT_LANGUAGE);
    let viewer = match host.viewer(authorization.as_deref(), language.as_deref()).await {
        Ok(viewer) => viewer,
        Err(failure) => return endpoint.unknown(failure, form, request),
    };
    if !accepted.events {
        let furnish = |request, purpose| host.furnish(request, viewer.clone(), purpose);
        let answer = graphql.execute(params, &viewer, furnish).await;
        return whole(&answer, form, request);
    }
    match graphql.open(params, &viewer, host).await {
        Opened::Answered(answer) if accepted.form.is_none() && answer.standing != Standing::NotByGet => {
            sse::once(&answer)
        }
        Opened::Answered(answer) => whole(&answer, form, request),
        Opened::Subscribed(subscription) => match live.place("events") {
            Some(place) => sse::follow(endpoint.clone(), subscription, viewer.locale.tag(), place),
            None => endpoint.unknown(Refusal::Unavailable.into(), form, request),
        },
    }
}

impl<E: Executor, H: Host> Endpoint<E, H> {
    /// Nobody could be found behind the credentials, or the finding failed.
    pub(super) fn unknown(&self, failure: Failure, form: Form, request: &HttpRequest) -> HttpResponse {
        let status = match failure {
            Failure::Refusal(refusal) => refused(refusal),
            Failure::Problems(_) => StatusCode::BAD_REQUEST,
            Failure::Fault(_) => StatusCode::INTERNAL_SERVER_ERROR,
        };
        let error = self.graphql.told_failure(&failure);
        self.unreadable(Unreadable { status, error }, form, request)
    }

    /// The answer to a request that is refused before it is looked at as GraphQL.
    pub(super) fn unreadable(&self, unreadable: Unreadable, form: Form, request: &HttpRequest) -> HttpResponse {
        let Unreadable { status, error } = unreadable;
        let locale = self.host.locale(header(request, &ACCEPT_LANGUAGE).as_deref());
        respond(status, form, &self.graphql.refused(Standing::Invalid, error, &locale))
    }
}

/// Every form that the client takes.
fn accept(request: &HttpRequest) -> String {
    let ranges: Vec<&str> = request.headers().get_all(ACCEPT).filter_map(|it| it.to_str().ok()).collect();
    ranges.join(",")
}

/// A header as text; characters that HTTP does not allow there are lost, the request is not.
pub(super) fn header(request: &HttpRequest, name: &HeaderName) -> Option<String> {
    Some(String::from_utf8_lossy(request.headers().get(name)?.as_bytes()).into_owned())
}

/// The specification's status for how far a request came. Under `application/json` an answer is an answer
/// (200), since old clients read the body of nothing else.
fn status(standing: Standing, form: Form) -> StatusCode {
    match (standing, form) {
        (Standing::NotByGet, _) => StatusCode::METHOD_NOT_ALLOWED,
        (Standing::Executed, _) | (_, Form::Json) => StatusCode::OK,
        (Standing::Invalid | Standing::NotKept, Form::GraphQl) => StatusCode::BAD_REQUEST,
        (Standing::Unauthenticated, Form::GraphQl) => StatusCode::UNAUTHORIZED,
        (Standing::Forbidden, Form::GraphQl) => StatusCode::FORBIDDEN,
        // As the draft of the header Idempotency-Key has it.
        (Standing::Unprocessable, Form::GraphQl) => StatusCode::UNPROCESSABLE_ENTITY,
        (Standing::Conflicting, Form::GraphQl) => StatusCode::CONFLICT,
    }
}

fn refused(refusal: Refusal) -> StatusCode {
    match refusal {
        Refusal::Unauthenticated => StatusCode::UNAUTHORIZED,
        Refusal::RateLimited => StatusCode::TOO_MANY_REQUESTS,
        Refusal::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
        Refusal::Forbidden | Refusal::ScopeMissing | Refusal::ConductNotAccepted | Refusal::NotFound => {
            StatusCode::FORBIDDEN
        }
    }
}

/// What every answer begins with, in whatever form it comes.
pub(super) fn head(status: StatusCode, content_type: &str, language: &str) -> HttpResponseBuilder {
    let mut response = HttpResponse::build(status);
    response
        .insert_header((CONTENT_TYPE, content_type))
        .insert_header((CONTENT_LANGUAGE, language))
        .insert_header((VARY, "Accept, Accept-Language, Authorization"))
        // What may be kept all the same is decided afterwards.
        .insert_header((CACHE_CONTROL, "private, no-store"))
        .insert_header((X_CONTENT_TYPE_OPTIONS, "nosniff"))
        .insert_header((ACCESS_CONTROL_ALLOW_ORIGIN, "*"))
        .insert_header((
            ACCESS_CONTROL_EXPOSE_HEADERS,
            "Content-Language, ETag, Idempotent-Replayed, Retry-After, WWW-Authenticate, X-Request-Id",
        ));
    response
}

/// The one answer to a request.
fn whole(answer: &Answer, form: Form, request: &HttpRequest) -> HttpResponse {
    let form = if answer.standing == Standing::NotKept { form_to_resend(&accept(request), form) } else { form };
    let response = respond(status(answer.standing, form), form, answer);
    if request.method() == Method::GET { caching::kept(request, form, answer, response) } else { response }
}

fn respond(status: StatusCode, form: Form, answer: &Answer) -> HttpResponse {
    let mut response = head(status, form.content_type(), &answer.language);
    if answer.is_replayed() {
        response.insert_header((idempotency::REPLAYED, "true"));
    }
    match status {
        StatusCode::METHOD_NOT_ALLOWED if answer.standing == Standing::NotByGet => {
            response.insert_header((ALLOW, "POST"));
        }
        StatusCode::METHOD_NOT_ALLOWED => {
            response.insert_header((ALLOW, "GET, POST, OPTIONS"));
        }
        StatusCode::UNAUTHORIZED => {
            response.insert_header((WWW_AUTHENTICATE, "Bearer"));
        }
        StatusCode::SERVICE_UNAVAILABLE => {
            response.insert_header((RETRY_AFTER, "5"));
        }
        _ => {}
    }
    match serde_json::to_string(&answer.body) {
        Ok(body) => response.body(body),
        Err(error) => {
            tracing::error!(%error, "an answer could not be written");
            HttpResponse::InternalServerError().finish()
        }
    }
}

/// A browser asks before it sends what a plain form could not send.
fn preflight() -> HttpResponse {
    HttpResponse::NoContent()
        .insert_header((ACCESS_CONTROL_ALLOW_ORIGIN, "*"))
        .insert_header((ACCESS_CONTROL_ALLOW_METHODS, "GET, POST"))
        .insert_header((
            ACCESS_CONTROL_ALLOW_HEADERS,
            "Accept-Language, Authorization, Content-Type, Idempotency-Key, If-None-Match",
        ))
        .insert_header((ACCESS_CONTROL_MAX_AGE, "86400"))
        .finish()
}
