//! The listing of services as other directories read it: HSDS 3.1 at `/hsds`, for members and for partners whose key
//! may read resources. What may be read may be kept by the program that asked for it, and by nobody between.

use actix_web::http::header::{
    ACCEPT_LANGUAGE, CACHE_CONTROL, CONTENT_TYPE, HttpDate, LAST_MODIFIED, RETRY_AFTER, VARY, WWW_AUTHENTICATE,
    X_CONTENT_TYPE_OPTIONS,
};
use actix_web::http::{Method, StatusCode};
use actix_web::web::{self, Bytes, Data, Path, Query, ServiceConfig};
use actix_web::{HttpRequest, HttpResponse, HttpResponseBuilder};
use futures_util::{TryStreamExt, stream};
use serde_json::{Value, json};

use super::etag::{tag, tagged};
use super::headers::header;
use super::till::{Account, Till};
use crate::app::App;
use crate::failure::{Failure, Problem, Refusal};
use crate::i18n::Locale;
use crate::resource::hsds::{self, Answer, List, Listed, Piece};
use crate::wire::Host;

const JSON: &str = "application/json";
const LINES: &str = "application/x-ndjson";

const LISTS: [(&str, List); 5] = [
    ("services", List::Services),
    ("organizations", List::Organizations),
    ("service_at_locations", List::ServiceAtLocations),
    ("taxonomies", List::Taxonomies),
    ("taxonomy_terms", List::TaxonomyTerms),
];

type House = (Data<App>, Data<Till>);
type Pairs = Query<Vec<(String, String)>>;

/// Serves the listing.
pub fn routes(config: &mut ServiceConfig) {
    for root in ["/hsds", "/hsds/"] {
        config.service(web::resource(root).route(web::get().to(about)).route(web::head().to(about)));
    }
    for (name, list) in LISTS {
        let all = move |request: HttpRequest, house: House, pairs: Pairs| all(request, house, list, pairs);
        let one = move |request: HttpRequest, house: House, id: Path<String>, pairs: Pairs| {
            one(request, house, list, id.into_inner(), pairs)
        };
        config
            .service(web::resource(format!("/hsds/{name}")).route(web::get().to(all)).route(web::head().to(all)))
            .service(
                web::resource(format!("/hsds/{name}/{{id}}")).route(web::get().to(one)).route(web::head().to(one)),
            );
    }
}

/// What this API is: for everybody.
async fn about(request: HttpRequest) -> HttpResponse {
    let mut head = HttpResponse::Ok();
    head.insert_header((CACHE_CONTROL, "public, max-age=3600"));
    whole(&request, head, &hsds::about())
}

async fn all(request: HttpRequest, (app, till): House, list: List, pairs: Pairs) -> HttpResponse {
    let listed = async {
        let account = till.account(&request, &app).await?;
        let listed = account.settle(hsds::list(&app, &account.viewer, list, &pairs).await)?;
        Ok((listed, account))
    };
    match listed.await {
        Ok((Listed::Page(answer), account)) => told(&request, &answer, &account),
        Ok((Listed::Lines(lines), account)) => {
            account.charge(0);
            let (tag, mut response) = (tag(lines.edition().as_bytes()), head());
            response.insert_header((CONTENT_TYPE, LINES));
            let response = match *request.method() {
                // As long as the answer to a GET: nobody knows yet.
                Method::HEAD => response.streaming(stream::empty::<Result<Bytes, actix_web::Error>>()),
                _ => {
                    let paid = move |piece: Piece| {
                        account.charge(piece.records);
                        Bytes::from(piece.lines)
                    };
                    response.streaming(Box::pin(lines.pieces().map_ok(paid).map_err(broken_off)))
                }
            };
            tagged(&request, tag, response)
        }
        Err(failure) => refused(&request, &app, failure),
    }
}

async fn one(request: HttpRequest, (app, till): House, list: List, id: String, pairs: Pairs) -> HttpResponse {
    let answer = async {
        let account = till.account(&request, &app).await?;
        let answer = account.settle(hsds::one(&app, &account.viewer, list, &id, &pairs).await)?;
        Ok((answer, account))
    };
    match answer.await {
        Ok((answer, account)) => told(&request, &answer, &account),
        Err(failure) => refused(&request, &app, failure),
    }
}

fn told(request: &HttpRequest, answer: &Answer, account: &Account) -> HttpResponse {
    account.charge(answer.records);
    let mut head = head();
    if let Some(changed_at) = answer.changed_at {
        head.insert_header((LAST_MODIFIED, HttpDate::from(std::time::SystemTime::from(changed_at))));
    }
    whole(request, head, &answer.json)
}

fn head() -> HttpResponseBuilder {
    let mut head = HttpResponse::Ok();
    head.insert_header((CACHE_CONTROL, "private, no-cache")).insert_header((VARY, "Accept-Language, Authorization"));
    head
}

fn whole(request: &HttpRequest, mut head: HttpResponseBuilder, json: &Value) -> HttpResponse {
    let body = json.to_string();
    head.insert_header((CONTENT_TYPE, JSON)).insert_header((X_CONTENT_TYPE_OPTIONS, "nosniff"));
    tagged(request, tag(body.as_bytes()), head.body(body))
}

/// What is wrong, in the reader's language: with each parameter, or as a whole.
fn refused(request: &HttpRequest, app: &App, failure: Failure) -> HttpResponse {
    let languages = header(request, &ACCEPT_LANGUAGE);
    let locale: Locale = app.locale(languages.as_deref());
    let (status, errors) = match failure {
        Failure::Problems(problems) => {
            let told = |problem: &Problem| json!({ "parameter": problem.field.join("."), "message": app.catalog.text(&locale, &*problem.message) });
            (StatusCode::BAD_REQUEST, problems.iter().map(told).collect())
        }
        Failure::Refusal(refusal) => {
            (status(refusal), vec![json!({ "message": app.catalog.text(&locale, &*refusal.message()) })])
        }
        Failure::Fault(fault) => {
            tracing::error!(error = %fault.source(), "the listing could not be told");
            (StatusCode::INTERNAL_SERVER_ERROR, Vec::new())
        }
    };
    let mut response = HttpResponse::build(status);
    response.insert_header((CACHE_CONTROL, "no-store"));
    let advice = match status {
        StatusCode::UNAUTHORIZED => Some((WWW_AUTHENTICATE, "Bearer")),
        // The minute that was spent is over by then.
        StatusCode::TOO_MANY_REQUESTS | StatusCode::SERVICE_UNAVAILABLE => Some((RETRY_AFTER, "60")),
        _ => None,
    };
    if let Some(advice) = advice {
        response.insert_header(advice);
    }
    response.json(json!({ "errors": errors }))
}

fn status(refusal: Refusal) -> StatusCode {
    match refusal {
        Refusal::Unauthenticated => StatusCode::UNAUTHORIZED,
        Refusal::Forbidden | Refusal::ScopeMissing | Refusal::ConductNotAccepted => StatusCode::FORBIDDEN,
        Refusal::NotFound => StatusCode::NOT_FOUND,
        Refusal::RateLimited => StatusCode::TOO_MANY_REQUESTS,
        Refusal::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
    }
}

/// Half of it is on its way: whoever reads it must not take it for the whole.
fn broken_off(failure: Failure) -> actix_web::Error {
    tracing::error!(%failure, "the listing could not be told to its end");
    actix_web::error::ErrorServiceUnavailable("broken off")
}
