//! One line for each request: its id, what was asked of whom, how it ended, how long it took. Never the
//! query string, a header, a body, or an address: those hold secrets and people.

use std::time::Instant;

use actix_web::Error;
use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{HeaderName, HeaderValue};
use actix_web::middleware::Next;
use actix_web::web::Data;
use tracing::{Instrument, info, info_span};

use crate::app::App;

const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// Gives the request an id, which its answer carries too, and logs how it ended.
pub async fn log(
    request: ServiceRequest,
    next: Next<impl MessageBody>,
) -> Result<ServiceResponse<impl MessageBody>, Error> {
    let id = request_id(&request);
    let method = request.method().clone();
    let span = info_span!("request", id = %id, method = %method, route = tracing::field::Empty);
    let began = Instant::now();
    let mut response = next.call(request).instrument(span.clone()).await?;
    let status = response.status().as_u16();
    // The pattern, not the path: paths can hold secrets.
    let route = response.request().match_pattern().unwrap_or_else(|| "unknown".to_owned());
    let took = began.elapsed();
    if let Ok(value) = HeaderValue::from_str(&id) {
        response.headers_mut().insert(REQUEST_ID, value);
    }
    span.record("route", &route);
    span.in_scope(|| info!(status, milliseconds = took.as_secs_f64() * 1000.0, "answered"));
    metrics::counter!("waymark_requests_total", "route" => route.clone(), "status" => status.to_string()).increment(1);
    metrics::histogram!("waymark_request_seconds", "route" => route).record(took.as_secs_f64());
    Ok(response)
}

/// The id that a proxy gave, if it is a decent one, else a new one.
fn request_id(request: &ServiceRequest) -> String {
    let given = request.headers().get(REQUEST_ID).and_then(|value| value.to_str().ok());
    let is_decent =
        |id: &&str| (8..=64).contains(&id.len()) && id.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    match (given.filter(is_decent), request.app_data::<Data<App>>()) {
        (Some(id), _) => id.to_owned(),
        (None, Some(app)) => app.ids.uuid().simple().to_string(),
        (None, None) => String::new(),
    }
}
