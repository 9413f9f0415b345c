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
use async_graphql::{Executor, Request};
use serde::Serialize;

use super::negotiation::{Form, form};
use super::params::{self, Asked, Unreadable};
use super::unread::leaving;
use super::{batch, peer};
use crate::failure::{Failure, Outcome, Refusal};
use crate::i18n::Locale;
use crate::viewer::Viewer;
use crate::wire::budget::{Caller, Spent};
use crate::wire::{Answer, GraphQl, Params, Standing, WireError};

/// What the endpoint has to be told by the application.
pub trait Host: 'static {
    /// The language for somebody of whom only this `Accept-Language` is known.
    fn locale(&self, accept_language: Option<&str>) -> Locale;

    /// Who is asking, by the headers `Authorization` and `Accept-Language`. Without the first it is nobody;
    /// with one that cannot be trusted it is [`Refusal::Unauthenticated`].
    fn viewer(
        &self,
        authorization: Option<&str>,
        accept_language: Option<&str>,
    ) -> impl Future<Output = Outcome<Viewer>>;

    /// Adds what resolvers take from the request's data: the viewer, the loaders.
    fn furnish(&self, request: Request, viewer: Viewer, is_mutation: bool) -> Request;
}

/// A schema and its host.
pub struct Endpoint<E, H> {
    /// The schema that is asked.
    pub graphql: GraphQl<E>,
    /// Who knows the callers.
    pub host: H,
    /// How many proxies of ours stand in front.
    pub proxies: usize,
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
    let accept: Vec<&str> = request.headers().get_all(ACCEPT).filter_map(|it| it.to_str().ok()).collect();
    let accept = accept.join(",");
    let Some(form) = form(&accept) else {
        let sentence = "This endpoint answers in application/graphql-response+json or application/json.";
        let unreadable = Unreadable::new(StatusCode::NOT_ACCEPTABLE, sentence);
        return leaving(payload, endpoint.unreadable(unreadable, Form::Json, &request));
    };
    if let Err(spent) = endpoint.graphql.budget().check(endpoint.door(&request)) {
        return leaving(payload, endpoint.spent(spent, form, &request));
    }
    let asked = match *request.method() {
        Method::GET => params::from_address(&request),
        Method::POST => params::from_body(&request, &mut payload, endpoint.graphql.limits()).await,
        _ => Err(Unreadable::new(StatusCode::METHOD_NOT_ALLOWED, "This endpoint takes GET and POST.")),
    };
    match asked.and_then(|asked| batch::acceptable(asked, &accept)) {
        // The body has been read to its end.
        Ok(asked) if request.method() == Method::POST => endpoint.answer(asked, form, &request).await,
        Ok(asked) => leaving(payload, endpoint.answer(asked, form, &request).await),
        Err(unreadable) => leaving(payload, endpoint.unreadable(unreadable, form, &request)),
    }
}

impl<E: Executor, H: Host> Endpoint<E, H> {
    async fn answer(&self, asked: Asked, form: Form, request: &HttpRequest) -> HttpResponse {
        let authorization = header(request, &AUTHORIZATION);
        let language = header(request, &ACCEPT_LANGUAGE);
        let viewer = match self.host.viewer(authorization.as_deref(), language.as_deref()).await {
            Ok(viewer) => viewer,
            Err(failure) => return self.unknown(failure, form, request),
        };
        let network = peer::network(request, self.proxies);
        match asked {
            Asked::One(params) => {
                let answer = self.execute(Params { network, ..params }, &viewer).await;
                respond(status(answer.standing, form), form, &answer)
            }
            Asked::Several(batch) => self.answer_all(batch, &viewer, network).await,
        }
    }

    pub(super) async fn execute(&self, params: Params, viewer: &Viewer) -> Answer {
        let furnish = |request, is_mutation| self.host.furnish(request, viewer.clone(), is_mutation);
        self.graphql.execute(params, viewer, furnish).await
    }

    /// Whom a request is charged to before it is known who asks.
    fn door(&self, request: &HttpRequest) -> Caller {
        let network = peer::network(request, self.proxies);
        let is_anonymous = !request.headers().contains_key(AUTHORIZATION);
        if is_anonymous { Caller::Anonymous(network) } else { Caller::Unproven(network) }
    }

    /// Nobody could be found behind the credentials, or the finding failed.
    fn unknown(&self, failure: Failure, form: Form, request: &HttpRequest) -> HttpResponse {
        let (status, error) = match failure {
            Failure::Refusal(refusal) => (refused(refusal), WireError::from(refusal)),
            Failure::Problems(problems) => match problems.first() {
                Some(problem) => (StatusCode::BAD_REQUEST, WireError::from(problem)),
                None => (StatusCode::INTERNAL_SERVER_ERROR, self.graphql.fault("a failure without a problem")),
            },
            Failure::Fault(fault) => {
                (StatusCode::INTERNAL_SERVER_ERROR, self.graphql.fault(&fault.source().to_string()))
            }
        };
        self.unreadable(Unreadable { status, error }, form, request)
    }

    fn unreadable(&self, unreadable: Unreadable, form: Form, request: &HttpRequest) -> HttpResponse {
        let Unreadable { status, error } = unreadable;
        let (caller, locale) = (self.door(request), self.host.locale(header(request, &ACCEPT_LANGUAGE).as_deref()));
        if !status.is_server_error() {
            self.graphql.budget().charge_refused(caller);
        }
        respond(status, form, &self.graphql.refused(Standing::Invalid, error, caller, &locale))
    }

    /// Nothing is left for whoever asks, so nothing is read.
    fn spent(&self, spent: Spent, form: Form, request: &HttpRequest) -> HttpResponse {
        let locale = self.host.locale(header(request, &ACCEPT_LANGUAGE).as_deref());
        let answer = self.graphql.spent(spent, self.door(request), &locale);
        respond(status(answer.standing, form), form, &answer)
    }
}

/// A header as text; characters that HTTP does not allow there are lost, the request is not.
fn header(request: &HttpRequest, name: &HeaderName) -> Option<String> {
    Some(String::from_utf8_lossy(request.headers().get(name)?.as_bytes()).into_owned())
}

/// The specification's status for how far a request came. Under `application/json` an answer is an answer
/// (200), since old clients read the body of nothing else.
pub(super) fn status(standing: Standing, form: Form) -> StatusCode {
    match (standing, form) {
        (Standing::RateLimited(_), _) => StatusCode::TOO_MANY_REQUESTS,
        (Standing::NotByGet, _) => StatusCode::METHOD_NOT_ALLOWED,
        (Standing::Executed, _) | (_, Form::Json) => StatusCode::OK,
        (Standing::Invalid, Form::GraphQl) => StatusCode::BAD_REQUEST,
        (Standing::Unauthenticated, Form::GraphQl) => StatusCode::UNAUTHORIZED,
        (Standing::Forbidden, Form::GraphQl) => StatusCode::FORBIDDEN,
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

pub(super) fn respond(status: StatusCode, form: Form, answer: &Answer) -> HttpResponse {
    let mut response = head(status, form, &answer.language);
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
    written(response, &answer.body)
}

/// What every answer begins with.
pub(super) fn head(status: StatusCode, form: Form, language: &str) -> HttpResponseBuilder {
    let mut response = HttpResponse::build(status);
    response
        .insert_header((CONTENT_TYPE, form.content_type()))
        .insert_header((CONTENT_LANGUAGE, language))
        .insert_header((VARY, "Accept, Accept-Language, Authorization"))
        // Answers are somebody's own unless proven otherwise, and no cache can prove it.
        .insert_header((CACHE_CONTROL, "private, no-store"))
        .insert_header((X_CONTENT_TYPE_OPTIONS, "nosniff"))
        .insert_header((ACCESS_CONTROL_ALLOW_ORIGIN, "*"))
        .insert_header((
            ACCESS_CONTROL_EXPOSE_HEADERS,
            "Content-Language, Retry-After, WWW-Authenticate, X-Request-Id",
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
fn preflight() -> HttpResponse {
    HttpResponse::NoContent()
        .insert_header((ACCESS_CONTROL_ALLOW_ORIGIN, "*"))
        .insert_header((ACCESS_CONTROL_ALLOW_METHODS, "GET, POST"))
        .insert_header((ACCESS_CONTROL_ALLOW_HEADERS, "Accept-Language, Authorization, Content-Type"))
        .insert_header((ACCESS_CONTROL_MAX_AGE, "86400"))
        .finish()
}
