//! GraphQL over HTTP, to the letter of its specification: what is asked comes by POST as JSON, or by GET when
//! it only reads; what is answered depends on what the client accepts.
//!
//! Any site's pages may call this from a browser (`Access-Control-Allow-Origin: *`). That is safe because
//! nothing that a browser adds by itself counts here: there are no cookies, a caller is known by the bearer
//! token that its own program puts in, and credentialed requests are not allowed.

use actix_web::http::header::{ACCEPT_LANGUAGE, AUTHORIZATION};
use actix_web::http::{Method, StatusCode};
use actix_web::web::{self, Data, Payload, ServiceConfig};
use actix_web::{HttpRequest, HttpResponse};
use async_graphql::Executor;

use super::headers::{accept, header};
use super::live::{self, Live};
use super::negotiation::{Accepted, Form, accepted};
use super::params::{self, Asked};
use super::response::{preflight, refused, respond, status, whole};
use super::unread::leaving;
use super::unreadable::Unreadable;
use super::{batch, peer, sse};
use crate::failure::{Failure, Refusal};
use crate::viewer::Viewer;
use crate::wire::budget::{Caller, Spent};
use crate::wire::{Answer, GraphQl, Host, Opened, Params, Standing};

/// A schema and its host.
pub struct Endpoint<E, H> {
    /// The schema that is asked.
    pub graphql: GraphQl<E>,
    /// Who knows the callers.
    pub host: H,
    /// The connections that stay open.
    pub live: Live,
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
    let accept = accept(&request);
    let accepted = accepted(&accept);
    // Who takes events only has to be told in some form what is wrong with the request itself.
    let form = accepted.form.unwrap_or(Form::Json);
    if accepted.form.is_none() && !accepted.events {
        let sentence =
            "This endpoint answers in application/graphql-response+json, application/json or text/event-stream.";
        let unreadable = Unreadable::new(StatusCode::NOT_ACCEPTABLE, sentence);
        return leaving(payload, endpoint.unreadable(unreadable, form, &request));
    }
    if let Err(spent) = endpoint.graphql.budget().check(endpoint.door(&request)) {
        return leaving(payload, endpoint.spent(spent, form, &request));
    }
    let asked = match *request.method() {
        Method::GET => params::from_address(&request),
        Method::POST => params::from_body(&request, &mut payload, endpoint.graphql.limits()).await,
        _ => Err(Unreadable::new(StatusCode::METHOD_NOT_ALLOWED, "This endpoint takes GET and POST.")),
    };
    match asked.and_then(|asked| batch::acceptable(asked, &accept)) {
        Ok(asked) if request.method() == Method::GET => {
            leaving(payload, answer(&endpoint, asked, accepted, &request).await)
        }
        // The body has been read to its end.
        Ok(asked) if asked.is_keyed() => {
            let (gone_on, waiting) = (endpoint.clone(), request.clone());
            let answering = async move { answer(&gone_on, asked, accepted, &waiting).await };
            live::seen_through(answering)
                .await
                .unwrap_or_else(|panic| endpoint.unknown(Failure::Fault(panic), form, &request))
        }
        Ok(asked) => answer(&endpoint, asked, accepted, &request).await,
        Err(unreadable) => leaving(payload, endpoint.unreadable(unreadable, form, &request)),
    }
}

async fn answer<E: Executor, H: Host>(
    endpoint: &Data<Endpoint<E, H>>,
    asked: Asked,
    accepted: Accepted,
    request: &HttpRequest,
) -> HttpResponse {
    let form = accepted.form.unwrap_or(Form::Json);
    let authorization = header(request, &AUTHORIZATION);
    let language = header(request, &ACCEPT_LANGUAGE);
    let viewer = match endpoint.host.viewer(authorization.as_deref(), language.as_deref()).await {
        Ok(viewer) => viewer,
        Err(failure) => return endpoint.unknown(failure, form, request),
    };
    let network = peer::network(request, endpoint.proxies);
    match asked {
        Asked::Several(batch) => endpoint.answer_all(batch, &viewer, network).await,
        Asked::One(params) => {
            let params = Params { network, ..params };
            if accepted.events {
                return open(endpoint, params, &viewer, accepted, request).await;
            }
            whole(&endpoint.execute(params, &viewer).await, form, request)
        }
    }
}

/// Answers a client that takes a stream of events.
async fn open<E: Executor, H: Host>(
    endpoint: &Data<Endpoint<E, H>>,
    params: Params,
    viewer: &Viewer,
    accepted: Accepted,
    request: &HttpRequest,
) -> HttpResponse {
    let form = accepted.form.unwrap_or(Form::Json);
    match endpoint.graphql.open(params, viewer, &endpoint.host).await {
        Opened::Answered(answer) if accepted.form.is_none() && answer.standing.fits_into_a_stream() => {
            sse::once(&answer)
        }
        Opened::Answered(answer) => whole(&answer, form, request),
        Opened::Subscribed(subscription) => match endpoint.live.place("events") {
            Some(place) => sse::follow(endpoint.clone(), subscription, viewer.locale.tag(), place),
            None => endpoint.unknown(Refusal::Unavailable.into(), form, request),
        },
    }
}

impl<E: Executor, H: Host> Endpoint<E, H> {
    /// Answers a request that has one answer.
    pub(super) async fn execute(&self, params: Params, viewer: &Viewer) -> Answer {
        let furnish = |request, purpose| self.host.furnish(request, viewer.clone(), purpose);
        self.graphql.execute(params, viewer, furnish).await
    }

    /// Whom a request is charged to before it is known who asks.
    pub(super) fn door(&self, request: &HttpRequest) -> Caller {
        peer::door(request, self.proxies)
    }

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
        let (caller, locale) = (self.door(request), self.host.locale(header(request, &ACCEPT_LANGUAGE).as_deref()));
        if !status.is_server_error() {
            self.graphql.budget().charge_refused(caller);
        }
        respond(status, form, &self.graphql.refused(Standing::Invalid, error, caller, &locale))
    }

    /// Nothing is left for whoever asks, so nothing is read.
    pub(super) fn spent(&self, spent: Spent, form: Form, request: &HttpRequest) -> HttpResponse {
        let locale = self.host.locale(header(request, &ACCEPT_LANGUAGE).as_deref());
        let answer = self.graphql.spent(spent, self.door(request), &locale);
        respond(status(answer.standing, form), form, &answer)
    }
}
