//! How an answer is written: its status, its headers, its body.

use actix_web::http::header::{
    ACCESS_CONTROL_ALLOW_HEADERS, ACCESS_CONTROL_ALLOW_METHODS, ACCESS_CONTROL_ALLOW_ORIGIN,
    ACCESS_CONTROL_EXPOSE_HEADERS, ACCESS_CONTROL_MAX_AGE, ALLOW, CACHE_CONTROL, CONTENT_LANGUAGE, CONTENT_TYPE,
    RETRY_AFTER, VARY, WWW_AUTHENTICATE, X_CONTENT_TYPE_OPTIONS,
};
use actix_web::http::{Method, StatusCode};
use actix_web::{HttpRequest, HttpResponse, HttpResponseBuilder};
use serde::Serialize;

use super::headers::accept;
use super::negotiation::{Form, form_to_resend};
use super::{caching, idempotency};
use crate::failure::Refusal;
use crate::wire::{Answer, Standing};

/// The specification's status for how far a request came. Under `application/json` an answer is an answer
/// (200), since old clients read the body of nothing else.
pub(super) fn status(standing: Standing, form: Form) -> StatusCode {
    match (standing, form) {
        (Standing::RateLimited(_), _) => StatusCode::TOO_MANY_REQUESTS,
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

/// The status of a request whose caller is refused before anything is looked at.
pub(super) fn refused(refusal: Refusal) -> StatusCode {
    match refusal {
        Refusal::Unauthenticated => StatusCode::UNAUTHORIZED,
        Refusal::RateLimited => StatusCode::TOO_MANY_REQUESTS,
        Refusal::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
        Refusal::Forbidden | Refusal::ScopeMissing | Refusal::ConductNotAccepted | Refusal::NotFound => {
            StatusCode::FORBIDDEN
        }
    }
}

/// The one answer to a request.
pub(super) fn whole(answer: &Answer, form: Form, request: &HttpRequest) -> HttpResponse {
    let form = if answer.standing == Standing::NotKept { form_to_resend(&accept(request), form) } else { form };
    let response = respond(status(answer.standing, form), form, answer);
    if request.method() == Method::GET { caching::kept(request, form, answer, response) } else { response }
}

/// The answer with this status, not to be kept.
pub(super) fn respond(status: StatusCode, form: Form, answer: &Answer) -> HttpResponse {
    let mut response = head(status, form.content_type(), &answer.language);
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
    if let Standing::RateLimited(spent) = answer.standing {
        response.insert_header((RETRY_AFTER, spent.seconds));
    }
    if answer.is_replayed() {
        response.insert_header((idempotency::REPLAYED, "true"));
    }
    written(response, &answer.body)
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

/// The answer with this body.
pub(super) fn written(mut response: HttpResponseBuilder, body: &impl Serialize) -> HttpResponse {
    match serde_json::to_string(body) {
        Ok(body) => response.body(body),
        Err(error) => {
            tracing::error!(%error, "an answer could not be written");
            HttpResponse::InternalServerError().finish()
        }
    }
}

/// A browser asks before it sends what a plain form could not send.
pub(super) fn preflight() -> HttpResponse {
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
