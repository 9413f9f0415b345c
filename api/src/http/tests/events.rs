//! What protocol.md asks of event streams.

use super::*;

const EVENTS: &str = "text/event-stream";

/// A stream, as it comes.
struct Stream {
    connection: TcpStream,
    heard: String,
}

impl Stream {
    /// Asks by POST for a stream, with these headers.
    async fn ask(address: SocketAddr, query: &str, headers: &str) -> Self {
        let body = json!({ "query": query }).to_string();
        let head = format!("POST /graphql HTTP/1.1\r\nHost: x\r\nAccept: {EVENTS}\r\nContent-Type: {JSON}\r\n");
        let request = format!("{head}Content-Length: {}\r\n{headers}\r\n{body}", body.len());
        let mut connection = TcpStream::connect(address).await.unwrap();
        connection.write_all(request.as_bytes()).await.unwrap();
        Self { connection, heard: String::new() }
    }

    /// Reads until this has come; everything that has come so far.
    async fn until(&mut self, awaited: &str) -> &str {
        while !self.heard.contains(awaited) {
            assert!(self.read().await, "{awaited} never came: {}", self.heard);
        }
        &self.heard
    }

    async fn read(&mut self) -> bool {
        let mut bytes = [0; 4_096];
        let read = tokio::time::timeout(PATIENCE, self.connection.read(&mut bytes)).await;
        let read = read.expect("nothing is heard").unwrap_or_default();
        self.heard.push_str(&String::from_utf8_lossy(&bytes[..read]));
        read > 0
    }
}

fn event(data: &str) -> String {
    format!("event: next\ndata: {{\"data\":{{{data}}}")
}

const COMPLETE: &str = "event: complete\ndata:\n\n";
/// The end of a body in chunks.
const LAST_CHUNK: &str = "0\r\n\r\n";

/// The whole stream of a request that has one answer.
async fn streamed(request: TestRequest) -> (Answered, String) {
    let app = init_service(App::new().configure(|config| configure(config, endpoint(Limits::default())))).await;
    let response: ServiceResponse = call_service(&app, request.to_request()).await;
    let (status, headers) = (response.status(), response.headers().clone());
    let text = String::from_utf8(read_body(response).await.to_vec()).unwrap();
    (Answered { status, headers, body: serde_json::from_str(&text).unwrap_or_default() }, text)
}

#[actix_web::test]
async fn one_answer_is_a_stream_of_one() {
    for (query, expected) in [
        ("{ greeting }", r#"{"data":{"greeting":"Hello, you"},"#),
        ("mutation { bump(by: 1) { count } }", r#"{"data":{"bump":{"count":1}},"#),
        ("{ failing(how: \"fault\") }", r#"{"errors":[{"message":""#),
        ("{", r#"{"errors":[{"message":""#),
        ("{ me }", r#"{"errors":[{"message":""#),
        ("subscription { unopened }", r#"{"errors":[{"message":""#),
    ] {
        let (told, text) = streamed(post(EVENTS, &json!({ "query": query }))).await;
        assert_eq!((told.status, told.header("content-type")), (StatusCode::OK, "text/event-stream; charset=utf-8"));
        assert!(text.starts_with(&format!("event: next\ndata: {expected}")), "{query}: {text}");
        assert!(text.ends_with(&format!("}}\n\n{COMPLETE}")) && text.matches("\n\n").count() == 2, "{query}: {text}");
        for (name, value) in [
            ("cache-control", "private, no-store"),
            ("x-accel-buffering", "no"),
            ("access-control-allow-origin", "*"),
            ("vary", "Accept, Accept-Language, Authorization"),
        ] {
            assert_eq!(told.header(name), value, "{query}: {name}");
        }
    }
}

#[actix_web::test]
async fn a_request_that_is_wrong_as_such_is_told_by_its_status() {
    let greeting = json!({ "query": "{ greeting }" });
    let get = |query: &str| get(query).insert_header(("Accept", EVENTS));
    for (request, status) in [
        (get("query=%7Bgreeting%7D"), 200),
        (get("query=mutation%7Bbump(by:1)%7Bcount%7D%7D"), 405),
        (get(""), 400),
        (post(EVENTS, &json!({})), 400),
        (post(EVENTS, &greeting).insert_header(("Content-Type", "text/plain")), 415),
        (post(EVENTS, &greeting).insert_header(("Authorization", "Bearer forged")), 401),
        (post(EVENTS, &greeting).insert_header(("Authorization", "Bearer later")), 503),
    ] {
        let (told, text) = streamed(request).await;
        assert_eq!(told.status, status, "{text}");
        assert_eq!(told.header("content-type").starts_with(EVENTS), status == 200, "{text}");
    }
}

#[actix_web::test]
async fn a_subscription_needs_a_client_that_takes_events() {
    let asked = json!({ "query": "subscription { silent }" });
    for accept in [JSON, GRAPHQL, "*/*"] {
        let (told, text) = streamed(post(accept, &asked)).await;
        assert_eq!(told.code(), "BAD_REQUEST", "{accept}");
        assert!(text.contains("text/event-stream") && text.contains("/graphql/ws"), "{text}");
    }
    let both = "application/graphql-response+json, application/json, text/event-stream";
    let (told, _) = streamed(post(both, &json!({ "query": "{ greeting }" }))).await;
    assert_eq!(told.body["data"], json!({ "greeting": "Hello, you" }));
    let app = init_service(App::new().configure(|config| configure(config, endpoint(Limits::default())))).await;
    let opened: ServiceResponse = call_service(&app, post(both, &asked).to_request()).await;
    assert_eq!(opened.headers().get("content-type").unwrap(), "text/event-stream; charset=utf-8");
}

#[actix_web::test]
async fn each_event_arrives_at_once_even_where_answers_are_compressed() {
    let server = served(&endpoint(Limits::default()));
    let mut stream = Stream::ask(server.address, "subscription { counted(to: 2) }", "Accept-Encoding: gzip\r\n").await;
    let heard = stream.until(&event(r#""counted":2"#)).await;
    assert!(heard.contains(&event(r#""counted":1"#)), "{heard}");
    assert!(heard.starts_with("HTTP/1.1 200") && !heard.contains("content-encoding"), "{heard}");
    server.handle.stop(false).await;
}

#[actix_web::test]
async fn what_cannot_go_on_says_why_and_is_complete() {
    for (query, headers, expected) in [
        ("subscription { broken }", "", "INTERNAL"),
        ("subscription { panicking }", "", "INTERNAL"),
        ("subscription { guarded }", "Authorization: Bearer losing\r\n", "CONDUCT_NOT_ACCEPTED"),
        ("subscription { guarded }", "Authorization: Bearer leaving\r\n", "UNAUTHENTICATED"),
    ] {
        let server = served(&endpoint(Limits::default()));
        let mut stream = Stream::ask(server.address, query, headers).await;
        let heard = stream.until(LAST_CHUNK).await;
        assert!(heard.contains(":1}") && heard.contains(expected) && heard.contains(COMPLETE), "{query}: {heard}");
        assert!(!heard.contains("hunter2"), "{heard}");
        server.handle.stop(false).await;
    }
}

#[actix_web::test]
async fn a_stream_shows_that_it_lives_and_is_complete_when_its_time_is_over() {
    let limits =
        LiveLimits { keep_alive: Duration::from_millis(20), lifetime: Duration::from_millis(200), ..live_limits() };
    let server = served(&living(Limits::default(), limits));
    let mut stream = Stream::ask(server.address, "subscription { silent }", "").await;
    let heard = stream.until(LAST_CHUNK).await;
    assert!(heard.matches(":\n\n").count() > 1 && heard.contains(COMPLETE), "{heard}");
    server.handle.stop(false).await;
}

#[actix_web::test]
async fn a_stream_ends_with_its_client_and_with_its_server() {
    let endpoint = living(Limits::default(), LiveLimits { places: 1, ..live_limits() });
    let server = served(&endpoint);
    let mut stream = Stream::ask(server.address, "subscription { silent }", "").await;
    stream.until(":\n\n").await;
    let mut refused = Stream::ask(server.address, "subscription { silent }", "").await;
    assert!(refused.until("\r\n\r\n").await.starts_with("HTTP/1.1 503"));
    drop(stream);
    freed(&endpoint).await;

    let mut stream = Stream::ask(server.address, "subscription { silent }", "").await;
    stream.until(":\n\n").await;
    endpoint.live.stop();
    let heard = stream.until(LAST_CHUNK).await;
    assert!(!heard.contains(COMPLETE), "{heard}");
    server.handle.stop(true).await;
}

#[actix_web::test]
async fn who_does_not_read_is_not_worked_for_and_is_let_go() {
    let limits = LiveLimits { places: 1, write_time: Duration::from_secs(4), ..live_limits() };
    let endpoint = living(Limits::default(), limits);
    let server = served(&endpoint);
    let mut stream = Stream::ask(server.address, "subscription { flood }", "").await;
    stream.until("xxx").await;
    freed(&endpoint).await;
    let made = done(&endpoint).await;
    assert!(made < MADE_FOR_NOBODY, "{made}");
    server.handle.stop(false).await;
}
