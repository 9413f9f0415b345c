//! What protocol.md asks of HTTP, against the wire's small schema.

mod caching;
mod compression;
mod events;
mod limits;
mod persisted;
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

#[actix_web::test]
async fn the_client_chooses_the_form_of_its_answer() {
    let body = json!({ "query": "{ greeting }" });
    for (accept, status, content_type) in [
        (JSON, 200, "application/json; charset=utf-8"),
        ("*/*", 200, "application/json; charset=utf-8"),
        (GRAPHQL, 200, "application/graphql-response+json; charset=utf-8"),
        ("text/html", 406, "application/json; charset=utf-8"),
    ] {
        let answered = send(post(accept, &body)).await;
        assert_eq!(answered.status, status, "{accept}");
        assert_eq!(answered.header("content-type"), content_type, "{accept}");
    }
    let silent = send(TestRequest::post().uri("/graphql").set_json(&body)).await;
    assert_eq!(silent.header("content-type"), "application/json; charset=utf-8");
}

#[actix_web::test]
async fn the_status_says_what_became_of_the_request_to_who_can_read_it() {
    for (query, variables, exact) in [
        ("{ greeting }", json!({}), 200),
        ("{ failing(how: \"fault\") }", json!({}), 200),
        ("{", json!({}), 400),
        ("{ unknown }", json!({}), 400),
        ("query ($n: Int!) { friends(first: $n) { total } }", json!({}), 400),
        ("query A { greeting } query B { greeting }", json!({}), 400),
        ("{ me }", json!({}), 401),
        ("{ forgotten }", json!({}), 403),
    ] {
        let body = json!({ "query": query, "variables": variables });
        let told = send(post(GRAPHQL, &body)).await;
        assert_eq!(told.status, exact, "{query}");
        assert_eq!(told.body.get("data").is_some(), exact == 200, "{query}");
        assert_eq!(told.header("www-authenticate").is_empty(), exact != 401, "{query}");
        let plain = send(post(JSON, &body)).await;
        assert_eq!((plain.status, plain.code()), (StatusCode::OK, told.code()), "{query}");
    }
}

#[actix_web::test]
async fn get_reads_and_nothing_more() {
    for (query, status) in [
        ("query={greeting}", 200),
        ("query=query($n:String!){greeting(name:$n)}&variables=%7B%22n%22:%22Sami%22%7D", 200),
        ("query=query%20A{greeting}query%20B{me}&operationName=A", 200),
        ("query=query%20A{greeting}mutation%20B{bump(by:1){count}}&operationName=A", 200),
        ("query=mutation{bump(by:1){count}}", 405),
        ("query=query%20A{greeting}mutation%20B{bump(by:1){count}}&operationName=B", 405),
        ("query={greeting}&variables=no", 400),
        ("query={greeting}&variables=[]", 400),
        ("query={greeting}&extensions=1", 400),
        ("variables=%7B%7D", 400),
        ("", 400),
    ] {
        let answered = send(get(query)).await;
        assert_eq!(answered.status, status, "{query}: {}", answered.body);
        assert_eq!(answered.header("allow"), if status == 405 { "POST" } else { "" }, "{query}");
    }
}

#[actix_web::test]
async fn other_methods_are_named_the_right_ones() {
    for method in [Method::PUT, Method::PATCH, Method::DELETE, Method::HEAD, Method::TRACE] {
        let answered = send(TestRequest::default().method(method.clone()).uri("/graphql")).await;
        assert_eq!(answered.status, 405, "{method}");
        assert_eq!(answered.header("allow"), "GET, POST, OPTIONS", "{method}");
    }
}

#[actix_web::test]
async fn a_form_of_another_site_is_not_executed() {
    let send_as = |content_type: &'static str| {
        let body = r#"{"query":"mutation{bump(by:1){count}}"}"#;
        let request = TestRequest::post().uri("/graphql").set_payload(body);
        send(if content_type.is_empty() { request } else { request.insert_header(("Content-Type", content_type)) })
    };
    for (content_type, status) in [
        ("application/json", 200),
        ("Application/JSON; charset=UTF-8", 200),
        ("application/json; charset=utf-16", 415),
        ("text/plain", 415),
        ("application/x-www-form-urlencoded", 415),
        ("multipart/form-data; boundary=x", 415),
        ("application/graphql", 415),
        ("", 415),
    ] {
        assert_eq!(send_as(content_type).await.status, status, "{content_type}");
    }
    let packed = post(JSON, &json!({ "query": "{ greeting }" })).insert_header(("Content-Encoding", "gzip"));
    assert_eq!(send(packed).await.status, 415);
}

#[actix_web::test]
async fn what_cannot_be_read_is_said_to_be_unreadable() {
    for (body, code) in [
        ("", "BAD_REQUEST"),
        ("{", "BAD_REQUEST"),
        ("1", "BAD_REQUEST"),
        ("[]", "BAD_REQUEST"),
        (r#"{"query":1}"#, "BAD_REQUEST"),
        (r#"{"variables":{}}"#, "BAD_REQUEST"),
        (r#"{"query":"{greeting}","variables":[]}"#, "BAD_REQUEST"),
        (r#"{"query":"{greeting}","variables":"{}"}"#, "BAD_REQUEST"),
        (r#"{"query":"{greeting}","extensions":[]}"#, "BAD_REQUEST"),
        (r#"{"query":"{greeting}","operationName":1}"#, "BAD_REQUEST"),
        (r#"{"query":"{greeting}","variables":{"a":"\ud800"}}"#, "BAD_USER_INPUT"),
    ] {
        let json = ("Content-Type", JSON);
        let answered = send(TestRequest::post().uri("/graphql").insert_header(json).set_payload(body)).await;
        assert_eq!((answered.status, answered.code()), (StatusCode::BAD_REQUEST, code), "{body}");
    }
    let absent = json!({ "query": "{ greeting }", "variables": null, "extensions": null, "operationName": null });
    assert_eq!(send(post(JSON, &absent)).await.status, 200);
}

#[actix_web::test]
async fn a_body_may_only_be_so_large() {
    let large = json!({ "query": format!("{{ greeting }} # {}", " ".repeat(2_000)) });
    let answered = send(post(JSON, &large)).await;
    assert_eq!(answered.status, 413);
    assert_eq!(answered.code(), "BAD_REQUEST");
}

#[actix_web::test]
async fn credentials_that_nobody_trusts_are_refused_in_the_callers_language() {
    let with = |token: &'static str| {
        let request = post(JSON, &json!({ "query": "{ greeting }" }));
        send(request.insert_header(("Authorization", token)).insert_header(("Accept-Language", "ar")))
    };
    let forged = with("Bearer forged").await;
    assert_eq!((forged.status, forged.code()), (StatusCode::UNAUTHORIZED, "UNAUTHENTICATED"));
    assert_eq!(forged.header("www-authenticate"), "Bearer");
    assert_eq!(forged.header("content-language"), "ar");
    assert_eq!(with("\u{e9}\u{e9}").await.status, 401);
    assert_eq!(with("Bearer slower").await.status, 429);
    let later = with("Bearer later").await;
    assert_eq!((later.status, later.header("retry-after")), (StatusCode::SERVICE_UNAVAILABLE, "5"));
}

#[actix_web::test]
async fn malformed_headers_break_nothing() {
    for (name, value) in
        [("Accept-Language", "\u{ff};;;q=,*"), ("Accept-Language", "x"), ("Accept", ";;,"), ("Accept", "a/b;q=x, */*")]
    {
        let request = TestRequest::post().uri("/graphql").set_json(json!({ "query": "{ greeting }" }));
        assert_eq!(send(request.insert_header((name, value))).await.status, 200, "{name}: {value}");
    }
}

#[actix_web::test]
async fn every_answer_says_how_it_may_be_kept_and_by_whom_it_may_be_read() {
    let told = send(post(JSON, &json!({ "query": "{ greeting }" })).insert_header(("Accept-Language", "fr"))).await;
    for (name, value) in [
        ("vary", "Accept, Accept-Language, Authorization"),
        ("cache-control", "private, no-store"),
        ("content-language", "fr"),
        ("access-control-allow-origin", "*"),
        ("access-control-allow-credentials", ""),
        ("x-content-type-options", "nosniff"),
    ] {
        assert_eq!(told.header(name), value, "{name}");
    }
    let for_developers = send(post(JSON, &json!({ "query": "{" })).insert_header(("Accept-Language", "fr"))).await;
    assert_eq!(for_developers.header("content-language"), "en");
}

#[actix_web::test]
async fn a_browser_may_ask_first() {
    let origin = (HeaderName::from_static("origin"), "https://app.example");
    let asked = send(TestRequest::default().method(Method::OPTIONS).uri("/graphql").insert_header(origin)).await;
    assert_eq!(asked.status, 204);
    assert_eq!(
        asked.header("access-control-allow-headers"),
        "Accept-Language, Authorization, Content-Type, Idempotency-Key, If-None-Match"
    );
    assert_eq!(asked.header("access-control-allow-methods"), "GET, POST");
    assert_eq!(asked.header("access-control-allow-credentials"), "");
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

#[actix_web::test]
async fn a_body_that_does_not_arrive_is_not_waited_for() {
    let limits = Limits { body_time: Duration::from_millis(100), ..Limits::default() };
    let head = "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{";
    let heard = spoken(limits, head).await;
    assert!(heard.starts_with("HTTP/1.1 408"), "{heard}");
}

#[actix_web::test]
async fn who_goes_on_talking_is_not_listened_to() {
    let limits = || Limits { body: 1_000, ..Limits::default() };
    let chunk = format!("800\r\n{}\r\n", " ".repeat(0x800));
    for (method, content_type, status) in
        [("POST", "application/json", 413), ("POST", "text/plain", 415), ("PUT", "application/json", 405)]
    {
        let head = format!("{method} /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: {content_type}\r\n");
        let started = Instant::now();
        let heard = spoken(limits(), &format!("{head}Transfer-Encoding: chunked\r\n\r\n{chunk}")).await;
        assert!(heard.starts_with(&format!("HTTP/1.1 {status}")), "{heard}");
        assert!(started.elapsed() < PATIENCE, "the connection was held open after {status}");
    }
}
