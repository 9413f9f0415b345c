//! GraphQL over HTTP, to the letter of its specification.

use super::*;

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
