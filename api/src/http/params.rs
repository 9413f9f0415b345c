//! A GraphQL request out of an HTTP request, or the status that refuses it.

use std::collections::HashMap;

use actix_web::HttpRequest;
use actix_web::http::StatusCode;
use actix_web::http::header::{CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE};
use actix_web::web::{Bytes, BytesMut, Payload, Query};
use futures_util::StreamExt;
use serde_json::{Map, Value};

use super::idempotency;
use super::unreadable::Unreadable;
use crate::failure::ErrorCode;
use crate::i18n::common;
use crate::wire::{DocumentSource, Limits, Params, WireError};

/// What an HTTP request asks for.
#[derive(Debug)]
pub(super) enum Asked {
    /// One GraphQL request.
    One(Params),
    /// Several in one body, each of which may be unreadable by itself.
    Several(Vec<Result<Params, Unreadable>>),
}

impl Asked {
    /// Whether it is to be seen through to its end, also when the caller has gone: she will come back with the same
    /// idempotency key for the answer.
    pub fn is_keyed(&self) -> bool {
        let is_keyed = |params: &Params| !params.idempotency_keys.is_empty();
        match self {
            Self::One(params) => is_keyed(params),
            Self::Several(batch) => batch.iter().flatten().any(is_keyed),
        }
    }
}

/// What a GET asks for in its address.
pub(super) fn from_address(request: &HttpRequest) -> Result<Asked, Unreadable> {
    let pairs = Query::<Vec<(String, String)>>::from_query(request.query_string());
    let pairs = pairs.map_err(|_| Unreadable::bad("The address's parameters cannot be read."))?;
    let mut fields: HashMap<String, String> = pairs.into_inner().into_iter().collect();
    let mut taken = Map::new();
    for name in ["query", "documentId", "operationName"] {
        taken.extend(fields.remove(name).map(|text| (name.to_owned(), Value::String(text))));
    }
    for name in ["variables", "extensions"] {
        if let Some(text) = fields.remove(name) {
            taken.insert(name.to_owned(), json(text.as_bytes())?);
        }
    }
    Ok(Asked::One(Params { is_read_only: true, ..params(taken)? }))
}

/// What a POST asks for in its body.
pub(super) async fn from_body(
    request: &HttpRequest,
    payload: &mut Payload,
    limits: &Limits,
) -> Result<Asked, Unreadable> {
    check_content_type(request)?;
    // Time runs for the whole body: one byte every few seconds is not a body.
    let body = tokio::time::timeout(limits.body_time, read(request, payload, limits.body)).await;
    let body = body.map_err(|_| Unreadable::new(StatusCode::REQUEST_TIMEOUT, "The body did not arrive in time."))??;
    let keys = idempotency::in_headers(request)?;
    match json(&body)? {
        Value::Object(fields) => {
            let mut params = params(fields)?;
            params.idempotency_keys.extend(keys);
            Ok(Asked::One(params))
        }
        // One key for several changes could not say which of them have been made.
        Value::Array(_) if !keys.is_empty() => {
            Err(Unreadable::bad("The requests of a batch have keys of their own, in their extensions."))
        }
        Value::Array(entries) => several(entries, limits.batch).map(Asked::Several),
        _ => Err(Unreadable::bad("The body has to be a JSON object.")),
    }
}

fn several(entries: Vec<Value>, limit: usize) -> Result<Vec<Result<Params, Unreadable>>, Unreadable> {
    if limit <= 1 {
        return Err(Unreadable::bad("Batches are not taken: send one request at a time."));
    }
    if entries.is_empty() || entries.len() > limit {
        return Err(Unreadable::bad(&format!("A batch has at least one request, and at most {limit}.")));
    }
    let entries = entries.into_iter().map(|entry| match entry {
        Value::Object(fields) => params(fields),
        _ => Err(Unreadable::bad("A request has to be a JSON object.")),
    });
    Ok(entries.collect())
}

/// A page on another site can send forms and plain text here without being asked first; JSON it cannot.
fn check_content_type(request: &HttpRequest) -> Result<(), Unreadable> {
    let unsupported = |sentence| Err(Unreadable::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, sentence));
    let given = request.headers().get(CONTENT_TYPE).and_then(|it| it.to_str().ok()).unwrap_or_default();
    let mut parts = given.split(';').map(str::trim);
    if !parts.next().is_some_and(|name| name.eq_ignore_ascii_case("application/json")) {
        return unsupported("The body has to be application/json.");
    }
    let mut parameters = parts.filter_map(|part| part.split_once('='));
    let charset = parameters.find(|(name, _)| name.trim().eq_ignore_ascii_case("charset"));
    if !charset.is_none_or(|(_, value)| value.trim_matches(['"', ' ']).eq_ignore_ascii_case("utf-8")) {
        return unsupported("The body has to be in UTF-8.");
    }
    let encoding = request.headers().get(CONTENT_ENCODING);
    if !encoding.is_none_or(|it| it.as_bytes().eq_ignore_ascii_case(b"identity")) {
        return unsupported("The body may not be compressed.");
    }
    Ok(())
}

async fn read(request: &HttpRequest, payload: &mut Payload, limit: usize) -> Result<Bytes, Unreadable> {
    let too_large = || Unreadable {
        status: StatusCode::PAYLOAD_TOO_LARGE,
        error: WireError::new(ErrorCode::BadRequest, common::TooLong),
    };
    let announced = request.headers().get(CONTENT_LENGTH).and_then(|it| it.to_str().ok()?.parse::<u64>().ok());
    if announced.is_some_and(|length| length > limit as u64) {
        return Err(too_large());
    }
    let mut body = BytesMut::new();
    while let Some(chunk) = payload.next().await {
        let chunk = chunk.map_err(|_| Unreadable::bad("The body did not arrive whole."))?;
        if body.len() + chunk.len() > limit {
            return Err(too_large());
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body.freeze())
}

fn json(text: &[u8]) -> Result<Value, Unreadable> {
    serde_json::from_slice(text).map_err(|error| {
        let status = StatusCode::BAD_REQUEST;
        // serde_json reports half of a surrogate pair as an error of form, which it is not: JSON allows it,
        // we cannot store it.
        let sentence = error.to_string();
        if sentence.starts_with("lone leading surrogate") || sentence.starts_with("unexpected end of hex escape") {
            return Unreadable { status, error: WireError::new(ErrorCode::BadUserInput, common::TextInvalid) };
        }
        Unreadable::new(status, "This is not JSON.")
    })
}

/// What these members of an object ask for, as the specification names them.
pub(super) fn params(mut fields: Map<String, Value>) -> Result<Params, Unreadable> {
    let query = string(fields.remove("query"), "query")?;
    let document_id = string(fields.remove("documentId"), "documentId")?;
    let operation_name = string(fields.remove("operationName"), "operationName")?;
    let variables = object(fields.remove("variables"), "variables")?;
    let extensions = object(fields.remove("extensions"), "extensions")?;
    let source = DocumentSource::of(query, document_id, &extensions)
        .map_err(|error| Unreadable { status: StatusCode::BAD_REQUEST, error })?;
    let idempotency_keys = idempotency::in_extensions(&extensions)?.into_iter().collect();
    Ok(Params { source, operation_name, variables, idempotency_keys, ..Params::default() })
}

fn string(value: Option<Value>, name: &str) -> Result<Option<String>, Unreadable> {
    match value {
        Some(Value::String(text)) => Ok(Some(text)),
        None | Some(Value::Null) => Ok(None),
        Some(_) => Err(Unreadable::bad(&format!("The parameter \"{name}\" has to be a string."))),
    }
}

fn object(value: Option<Value>, name: &str) -> Result<Map<String, Value>, Unreadable> {
    match value {
        Some(Value::Object(fields)) => Ok(fields),
        None | Some(Value::Null) => Ok(Map::new()),
        Some(_) => Err(Unreadable::bad(&format!("The parameter \"{name}\" has to be an object."))),
    }
}
