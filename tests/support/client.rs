//! A client of the API, as a stranger would write one: it knows the address, a language and perhaps a
//! token, and nothing else.

use reqwest::header::{ACCEPT, ACCEPT_LANGUAGE, AUTHORIZATION, CONTENT_TYPE, HeaderMap};
use reqwest::{RequestBuilder, Url};
use serde_json::{Value, json};

/// A client.
#[derive(Debug, Clone)]
pub struct Client {
    http: reqwest::Client,
    base: String,
    language: String,
    token: Option<String>,
    key: Option<String>,
    form: &'static str,
}

/// A subscription that is followed; dropping it hangs up.
#[derive(Debug)]
pub struct Stream {
    response: reqwest::Response,
    unread: Vec<u8>,
}

/// What came back.
#[derive(Debug, Clone)]
pub struct Answer {
    /// The HTTP status.
    pub status: u16,
    /// The headers.
    pub headers: HeaderMap,
    /// The whole body; null where it was not JSON.
    pub body: Value,
}

impl Client {
    /// A client that has not signed in and reads English.
    pub fn new(base: &str) -> Self {
        // It meets no TLS: to read the machine's certificates would be work for each of a thousand tests.
        let http = reqwest::Client::builder().tls_certs_only([]).build().unwrap();
        let (base, language) = (base.to_owned(), "en".to_owned());
        Self { http, base, language, token: None, key: None, form: "application/json" }
    }

    /// The same client in another language.
    pub fn speaking(&self, language: &str) -> Self {
        Self { language: language.to_owned(), ..self.clone() }
    }

    /// The same client with a token: of a member, or of a partner.
    pub fn with_token(&self, token: &str) -> Self {
        Self { token: Some(token.to_owned()), ..self.clone() }
    }

    /// Its token, if it has one.
    pub fn token(&self) -> Option<&str> {
        self.token.as_deref()
    }

    /// The same client without a token.
    pub fn signed_out(&self) -> Self {
        Self { token: None, ..self.clone() }
    }

    /// The same client of another server.
    pub fn moved_to(&self, other: &Self) -> Self {
        Self { base: other.base.clone(), ..self.clone() }
    }

    /// Where this is on the server.
    pub fn url(&self, path: &str) -> String {
        format!("{}{path}", self.base)
    }

    /// The same client, sending everything under this idempotency key.
    pub fn with_key(&self, key: &str) -> Self {
        Self { key: Some(key.to_owned()), ..self.clone() }
    }

    /// The same client, that reads statuses and not bodies alone.
    pub fn minding_statuses(&self) -> Self {
        Self { form: "application/graphql-response+json", ..self.clone() }
    }

    /// Sends a GraphQL request.
    pub async fn ask(&self, query: &str, variables: Value) -> Answer {
        self.send(&json!({ "query": query, "variables": variables })).await
    }

    /// Sends this as a GraphQL request.
    pub async fn send(&self, body: &Value) -> Answer {
        Answer::of(self.post_graphql(body, self.form).await).await
    }

    /// Subscribes, as server-sent events.
    pub async fn follow(&self, query: &str, variables: Value) -> Stream {
        let body = json!({ "query": query, "variables": variables });
        let response = self.post_graphql(&body, "text/event-stream").await;
        assert_eq!(response.headers()[CONTENT_TYPE], "text/event-stream; charset=utf-8");
        Stream { response, unread: Vec::new() }
    }

    async fn post_graphql(&self, body: &Value, accept: &str) -> reqwest::Response {
        let mut request = self
            .http
            .post(format!("{}/graphql", self.base))
            .header(ACCEPT_LANGUAGE, &self.language)
            .header(ACCEPT, accept)
            .header(CONTENT_TYPE, "application/json")
            .body(body.to_string());
        if let Some(key) = &self.key {
            request = request.header("Idempotency-Key", key);
        }
        self.signed(request).send().await.unwrap()
    }

    /// Asks by GET, with these parameters and headers.
    pub async fn ask_by_get(&self, parameters: &[(&str, &str)], headers: &[(&str, &str)]) -> Answer {
        let mut url = Url::parse(&self.url("/graphql")).unwrap();
        url.query_pairs_mut().extend_pairs(parameters);
        let request = self.http.get(url).header(ACCEPT_LANGUAGE, &self.language).header(ACCEPT, "application/json");
        let request = headers.iter().fold(request, |request, (name, value)| request.header(*name, *value));
        Answer::of(self.signed(request).send().await.unwrap()).await
    }

    fn signed(&self, request: RequestBuilder) -> RequestBuilder {
        match &self.token {
            Some(token) => request.header(AUTHORIZATION, format!("Bearer {token}")),
            None => request,
        }
    }

    /// Sends a mutation's one field with this input, selects `selection` of its payload and its
    /// `userErrors`, and gives the payload.
    pub async fn change(&self, field: &str, input: Value, selection: &str) -> Value {
        let kind = input_type(field);
        let query = format!(
            "mutation($input: {kind}!) {{ {field}(input: $input) {{ {selection} userErrors {{ code message field }} }} }}"
        );
        self.ask(&query, json!({ "input": input })).await.data()[field].clone()
    }

    /// Opens a page or downloads a file.
    pub async fn get(&self, path: &str) -> (u16, HeaderMap, String) {
        let request = self.http.get(format!("{}{path}", self.base)).header(ACCEPT_LANGUAGE, &self.language);
        let response = request.send().await.unwrap();
        (response.status().as_u16(), response.headers().clone(), response.text().await.unwrap())
    }

    /// Reads what is for programs, with these headers.
    pub async fn read(&self, path: &str, headers: &[(&str, &str)]) -> Answer {
        let request = self.http.get(self.url(path)).header(ACCEPT_LANGUAGE, &self.language);
        let request = headers.iter().fold(request, |request, (name, value)| request.header(*name, *value));
        Answer::of(self.signed(request).send().await.unwrap()).await
    }

    /// Reads what is for programs, as it comes.
    pub async fn read_text(&self, path: &str) -> String {
        self.signed(self.http.get(self.url(path))).send().await.unwrap().text().await.unwrap()
    }

    /// Reads what is for programs, line by line.
    pub async fn lines(&self, path: &str) -> Vec<Value> {
        let request = self.http.get(self.url(path)).header(ACCEPT_LANGUAGE, &self.language);
        let response = self.signed(request).send().await.unwrap();
        assert_eq!(response.headers()[CONTENT_TYPE], "application/x-ndjson");
        response.text().await.unwrap().lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    }

    /// Posts a form, as a page's button does, without any sign-in.
    pub async fn post(&self, path: &str, form: &str) -> (u16, String) {
        let request = self
            .http
            .post(format!("{}{path}", self.base))
            .header(ACCEPT_LANGUAGE, &self.language)
            .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(form.to_owned());
        let response = request.send().await.unwrap();
        (response.status().as_u16(), response.text().await.unwrap())
    }
}

impl Stream {
    /// The next answer; none when the stream has ended.
    pub async fn next(&mut self) -> Option<Value> {
        loop {
            while let Some(end) = self.unread.windows(2).position(|pair| pair == b"\n\n") {
                let event: Vec<u8> = self.unread.drain(..end + 2).collect();
                if let Some(data) = event.strip_prefix(b"event: next\ndata: ") {
                    return Some(serde_json::from_slice(data).unwrap());
                }
            }
            let chunk = self.response.chunk().await.ok()??;
            self.unread.extend_from_slice(&chunk);
        }
    }
}

impl Answer {
    async fn of(response: reqwest::Response) -> Self {
        let (status, headers) = (response.status().as_u16(), response.headers().clone());
        let body = serde_json::from_str(&response.text().await.unwrap()).unwrap_or_default();
        Self { status, headers, body }
    }

    /// A header; empty when it is not there.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map(|value| value.to_str().unwrap()).unwrap_or_default()
    }

    /// The data of an answer without errors.
    pub fn data(self) -> Value {
        assert!(self.body.get("errors").is_none(), "an answer without errors was expected: {:#}", self.body);
        self.body["data"].clone()
    }

    /// The code of the only error of an answer.
    pub fn code(&self) -> &str {
        let errors = self.body["errors"].as_array().map(Vec::as_slice).unwrap_or_default();
        assert_eq!(errors.len(), 1, "one error was expected: {:#}", self.body);
        errors[0]["extensions"]["code"].as_str().unwrap()
    }
}

/// Every input is named after its mutation.
fn input_type(field: &str) -> String {
    format!("{}{}Input", field[..1].to_uppercase(), &field[1..])
}
