//! Batches and budgets, as HTTP tells of them.

use super::*;

fn json_post(body: &Value) -> TestRequest {
    post(JSON, body)
}

/// A request by way of our proxy.
fn from(network: &str, request: TestRequest) -> TestRequest {
    request.insert_header(("X-Forwarded-For", network))
}

fn greeting() -> Value {
    json!({ "query": "{ greeting }" })
}

#[actix_web::test]
async fn a_batch_is_answered_in_order_and_each_request_as_if_it_were_alone() {
    let bump = json!({ "query": "mutation { bump(by: 1) { count } }" });
    let named = json!({ "query": "query A { greeting } query B { person { name } }", "operationName": "B" });
    let variables = json!({ "query": "query ($n: String!) { greeting(name: $n) }", "variables": { "n": "Sami" } });
    let batch = json!([bump, variables, { "query": "{" }, named, 1, { "query": "{ me }" }, bump]);
    let answered = send(json_post(&batch).insert_header(("Accept-Language", "fr"))).await;
    assert_eq!((answered.status, answered.header("content-language")), (StatusCode::OK, "fr, en"));
    let outcome = |answer: &Value| match answer["errors"][0]["extensions"]["code"].as_str() {
        Some(code) => json!(code),
        None => answer["data"].clone(),
    };
    let outcomes: Vec<Value> = answered.body.as_array().unwrap().iter().map(outcome).collect();
    let expected = json!([
        { "bump": { "count": 1 } }, { "greeting": "Hello, Sami" }, "BAD_REQUEST", { "person": { "name": "Sami" } },
        "BAD_REQUEST", "UNAUTHENTICATED", { "bump": { "count": 2 } },
    ]);
    assert_eq!(json!(outcomes), expected);
}

#[actix_web::test]
async fn a_batch_may_only_be_so_long() {
    for (limit, length, status) in [(10, 0, 400), (10, 1, 200), (10, 10, 200), (10, 11, 400), (1, 1, 400), (0, 1, 400)]
    {
        let limits = Limits { batch: limit, ..Limits::default() };
        let answered = send_all(limits, [json_post(&json!(vec![greeting(); length]))]).await.remove(0);
        assert_eq!(answered.status, status, "{length} of {limit}: {}", answered.body);
        assert_eq!(answered.body.is_array(), status == 200, "{length} of {limit}");
    }
}

#[actix_web::test]
async fn a_batch_has_no_key_as_a_whole() {
    let keyed = json_post(&json!([greeting()])).insert_header(("Idempotency-Key", "8e03978e-40d5-43dd"));
    let answered = send(keyed).await;
    assert_eq!((answered.status, answered.code()), (StatusCode::BAD_REQUEST, "BAD_REQUEST"));
}

#[actix_web::test]
async fn a_batch_is_answered_as_json_only() {
    for (accept, status) in
        [(GRAPHQL, 406), (JSON, 200), ("*/*", 200), ("application/graphql-response+json, application/json;q=0.9", 200)]
    {
        let answered = send(post(accept, &json!([greeting()]))).await;
        assert_eq!(answered.status, status, "{accept}");
        let form = if status == 200 { JSON } else { GRAPHQL };
        assert!(answered.header("content-type").starts_with(form), "{accept}");
    }
}

fn frugal() -> Limits {
    Limits { anonymous_budget: 250, ..Limits::default() }
}

#[actix_web::test]
async fn a_spent_budget_is_told_with_when_to_come_again() {
    let large = json!({ "query": "{ friends(first: 124) { nodes { name since } } }" });
    let asked = [json_post(&large), json_post(&large), post(GRAPHQL, &greeting()), get("query={greeting}")];
    let answers = send_all(frugal(), asked.map(|it| from("192.0.2.1", it))).await;
    assert_eq!(answers[0].status, 200);
    for refused in &answers[1..] {
        assert_eq!((refused.status, refused.code()), (StatusCode::TOO_MANY_REQUESTS, "RATE_LIMITED"));
        assert!((55..=61).contains(&refused.header("retry-after").parse::<u64>().unwrap()));
        assert_eq!(refused.body["extensions"]["cost"]["remaining"], 0);
    }
}

#[actix_web::test]
async fn networks_have_budgets_of_their_own() {
    let asked = ["192.0.2.1", "192.0.2.1", "192.0.2.1", "192.0.2.1", "192.0.2.2", "10.0.0.1, 192.0.2.1"];
    let unreadable = asked.map(|network| from(network, json_post(&json!({}))));
    let answers = send_all(frugal(), unreadable).await;
    let statuses: Vec<u16> = answers.iter().map(|answer| answer.status.as_u16()).collect();
    assert_eq!(statuses, [400, 400, 400, 429, 400, 429], "even what cannot be read is charged for");
}

#[actix_web::test]
async fn who_guesses_at_credentials_is_not_heard_for_long_and_neighbours_are() {
    let guess = || from("192.0.2.1", json_post(&greeting())).insert_header(("Authorization", "Bearer guessed"));
    let stranger = || from("192.0.2.1", json_post(&greeting()));
    let later = || guess().insert_header(("Authorization", "Bearer later"));
    let answers = send_all(frugal(), [later(), guess(), guess(), guess(), guess(), later(), stranger()]).await;
    let statuses: Vec<u16> = answers.iter().map(|answer| answer.status.as_u16()).collect();
    assert_eq!(statuses, [503, 401, 401, 401, 429, 429, 200]);
}

#[actix_web::test]
async fn a_batch_is_refused_as_a_whole_only_when_its_first_request_is() {
    let batch = json!(vec![json!({ "query": "{" }); 4]);
    let answers =
        send_all(frugal(), [from("192.0.2.1", json_post(&batch)), from("192.0.2.1", json_post(&batch))]).await;
    assert_eq!(answers[0].status, 200);
    let codes: Vec<&str> = answers[0]
        .body
        .as_array()
        .unwrap()
        .iter()
        .map(|answer| answer["errors"][0]["extensions"]["code"].as_str().unwrap())
        .collect();
    assert_eq!(codes, ["BAD_REQUEST", "BAD_REQUEST", "BAD_REQUEST", "RATE_LIMITED"]);
    assert_eq!((answers[1].status, answers[1].code()), (StatusCode::TOO_MANY_REQUESTS, "RATE_LIMITED"));
}
