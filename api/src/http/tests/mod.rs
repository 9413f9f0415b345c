//! What protocol.md asks of HTTP, against the wire's small schema.

mod caching;
mod compression;
mod events;
mod limits;
mod over_http;
mod persisted;
mod socket_client;
mod sockets;

use std::net::SocketAddr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use actix_web::dev::{ServerHandle, ServiceResponse};
use actix_web::http::header::{HeaderMap, HeaderName};
use actix_web::http::{Method, StatusCode};
use actix_web::middleware::{Compress, from_fn};
use actix_web::test::{TestRequest, call_service, init_service, read_body};
use actix_web::web::Data;
use actix_web::{App, HttpServer};
use async_graphql::{Request, Schema};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use uuid::Uuid;

use super::compression::{spare, tell};
use super::graphql::{Endpoint, configure};
use super::live::{self, Live, LiveLimits};
use super::socket;
use crate::failure::{Outcome, Refusal};
use crate::i18n::Locale;
use crate::viewer::{Viewer, Who};
use crate::wire::tests::community::{Mutation, Query};
use crate::wire::tests::happenings::Subscription;
use crate::wire::tests::{anonymous, community, member};
use crate::wire::{DocumentSource, Host, Limits, Params, Purpose};

const GRAPHQL: &str = "application/graphql-response+json";
const JSON: &str = "application/json";

/// Knows three members by their tokens: one who stays; one whose session ends, and one who loses what the
/// code of conduct gave her, both when they are looked at for the second time.
#[derive(Default)]
struct Doorkeeper {
    looks: AtomicUsize,
}

const STAYING: u128 = 1;
const LEAVING: u128 = 2;
const LOSING: u128 = 3;

fn known(session: u128, has_accepted_conduct: bool) -> Who {
    let mut viewer = member(&[], has_accepted_conduct);
    if let Who::Member(member) = &mut viewer.who {
        member.session = Uuid::from_u128(session);
    }
    viewer.who
}

impl Host for Doorkeeper {
    fn locale(&self, accept_language: Option<&str>) -> Locale {
        accept_language.and_then(|language| language.parse().ok()).unwrap_or_default()
    }

    async fn viewer(&self, authorization: Option<&str>, accept_language: Option<&str>) -> Outcome<Viewer> {
        let who = match authorization {
            None => Who::Anonymous,
            Some("Bearer staying") => known(STAYING, true),
            Some("Bearer leaving") => known(LEAVING, true),
            Some("Bearer losing") => known(LOSING, true),
            Some("Bearer later") => return Err(Refusal::Unavailable.into()),
            Some("Bearer slower") => return Err(Refusal::RateLimited.into()),
            Some(_) => return Err(Refusal::Unauthenticated.into()),
        };
        Ok(Viewer { who, locale: self.locale(accept_language), ..anonymous() })
    }

    async fn again(&self, viewer: &Viewer) -> Outcome<Viewer> {
        let is_second = self.looks.fetch_add(1, Ordering::SeqCst) > 0;
        match viewer.member().map(|member| member.session.as_u128()) {
            Some(LEAVING) if is_second => Err(Refusal::Unauthenticated.into()),
            Some(LOSING) if is_second => Ok(Viewer { who: known(LOSING, false), ..viewer.clone() }),
            _ => Ok(viewer.clone()),
        }
    }

    fn furnish(&self, request: Request, _: Viewer, _: Purpose) -> Request {
        request
    }
}

type Small = Endpoint<Schema<Query, Mutation, Subscription>, Doorkeeper>;

fn endpoint(limits: Limits) -> Data<Small> {
    living(limits, live_limits())
}

fn living(limits: Limits, live_limits: LiveLimits) -> Data<Small> {
    let (graphql, host, live) = (community(limits), Doorkeeper::default(), Live::new(live_limits));
    // One proxy of ours stands in front; a request that did not come through it says so by saying nothing.
    Data::new(Endpoint { graphql, host, live, proxies: 1 })
}

/// Limits that no test meets by chance.
fn live_limits() -> LiveLimits {
    let long = Duration::from_secs(60);
    let (init_time, lifetime, keep_alive, write_time) = (long, long, long, long);
    LiveLimits { places: 10, operations: 10, message: 64 * 1024, init_time, lifetime, keep_alive, write_time }
}

/// A server on a port of its own.
struct Served {
    address: SocketAddr,
    handle: ServerHandle,
}

fn served(endpoint: &Data<Small>) -> Served {
    let (shared, write_time) = (endpoint.clone(), endpoint.live.limits.write_time);
    let server = HttpServer::new(move || {
        let app = App::new().wrap(from_fn(spare)).wrap(Compress::default()).wrap(from_fn(tell));
        app.configure(|config| configure(config, shared.clone()))
            .configure(|config| socket::configure(config, shared.clone()))
    });
    let server = server
        .on_connect(move |connection, _| live::end_when_unread(connection, write_time))
        .h1_allow_half_closed(false)
        .workers(1)
        .disable_signals()
        .bind("127.0.0.1:0")
        .unwrap();
    let address = server.addrs()[0];
    let server = server.run();
    let handle = server.handle();
    actix_web::rt::spawn(server);
    Served { address, handle }
}

/// The most of a flood that may be made for a client that does not read: what the buffers of two kernels hold. A
/// client that does read gets several times as much in the time that such a one has.
const MADE_FOR_NOBODY: i64 = 150;

/// Waits until the only place is free again.
async fn freed(endpoint: &Data<Small>) {
    let place = async {
        while endpoint.live.place("test").is_none() {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    tokio::time::timeout(PATIENCE, place).await.expect("the place is still taken");
}

/// How much was done on this endpoint.
async fn done(endpoint: &Data<Small>) -> i64 {
    let source = DocumentSource::Text("mutation { bump(by: 0) { count } }".to_owned());
    let params = Params { source, ..Params::default() };
    let answer = endpoint.graphql.execute(params, &anonymous(), |request, _| request).await;
    serde_json::to_value(answer.body).unwrap()["data"]["bump"]["count"].as_i64().unwrap()
}

struct Answered {
    status: StatusCode,
    headers: HeaderMap,
    body: Value,
}

impl Answered {
    fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    fn code(&self) -> &str {
        self.body["errors"][0]["extensions"]["code"].as_str().unwrap_or_default()
    }
}

async fn send(request: TestRequest) -> Answered {
    send_all(Limits { body: 2_000, ..Limits::default() }, [request]).await.remove(0)
}

/// Sends these one after the other to one server.
async fn send_all(limits: Limits, requests: impl IntoIterator<Item = TestRequest>) -> Vec<Answered> {
    let app = init_service(App::new().configure(|config| configure(config, endpoint(limits)))).await;
    let mut answers = Vec::new();
    for request in requests {
        let response: ServiceResponse = call_service(&app, request.to_request()).await;
        let (status, headers) = (response.status(), response.headers().clone());
        let body = read_body(response).await;
        answers.push(Answered { status, headers, body: serde_json::from_slice(&body).unwrap_or_default() });
    }
    answers
}

fn post(accept: &str, body: &Value) -> TestRequest {
    TestRequest::post().uri("/graphql").insert_header(("Accept", accept)).set_json(body)
}

fn get(query: &str) -> TestRequest {
    TestRequest::get().uri(&format!("/graphql?{query}"))
}

/// How long a test waits for the server to end a connection.
const PATIENCE: Duration = Duration::from_secs(10);

/// Sends this over a connection of its own and reads until the server ends it.
async fn spoken(limits: Limits, said: &str) -> String {
    let Served { address, handle } = served(&endpoint(limits));
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.write_all(said.as_bytes()).await.unwrap();
    let mut heard = Vec::new();
    let _ = tokio::time::timeout(PATIENCE, stream.read_to_end(&mut heard)).await;
    handle.stop(false).await;
    String::from_utf8_lossy(&heard).into_owned()
}
