//! A client of the API, as a stranger would write one: it knows the address, a language and perhaps a
//! token, and nothing else.

use reqwest::header::{ACCEPT, ACCEPT_LANGUAGE, AUTHORIZATION, CONTENT_TYPE, HeaderMap};
use serde_json::{Value, json};

/// A client.
#[derive(Debug, Clone)]
pub struct Client {
    http: reqwest::Client,
    base: String,
    language: String,
    token: Option<String>,
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
        Self { http: reqwest::Client::new(), base: base.to_owned(), language: "en".to_owned(), token: None }
    }

    /// The same client in another language.
    pub fn speaking(&self, language: &str) -> Self {
        Self { language: language.to_owned(), ..self.clone() }
    }

    /// The same client with a token: of a member, or of a partner.
    pub fn with_token(&self, token: &str) -> Self {
        Self { token: Some(token.to_owned()), ..self.clone() }
    }

    /// The same client without a token.
    pub fn signed_out(&self) -> Self {
        Self { token: None, ..self.clone() }
    }

    /// Sends a GraphQL request.
    pub async fn ask(&self, query: &str, variables: Value) -> Answer {
        self.send(&json!({ "query": query, "variables": variables })).await
    }

    /// Sends this body to the GraphQL endpoint.
    pub async fn send(&self, body: &Value) -> Answer {
        let mut request = self
            .http
            .post(format!("{}/graphql", self.base))
            .header(ACCEPT_LANGUAGE, &self.language)
            .header(ACCEPT, "application/json")
            .header(CONTENT_TYPE, "application/json")
            .body(body.to_string());
        if let Some(token) = &self.token {
            request = request.header(AUTHORIZATION, format!("Bearer {token}"));
        }
        Answer::of(request.send().await.unwrap()).await
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

impl Answer {
    async fn of(response: reqwest::Response) -> Self {
        let (status, headers) = (response.status().as_u16(), response.headers().clone());
        let body = serde_json::from_str(&response.text().await.unwrap()).unwrap_or_default();
        Self { status, headers, body }
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
