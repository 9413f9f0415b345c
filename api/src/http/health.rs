//! For those who run the server: whether it lives, whether it is ready, and its figures.

use std::sync::OnceLock;

use actix_web::http::StatusCode;
use actix_web::web::{self, Data, ServiceConfig};
use actix_web::{HttpResponse, Responder};
use metrics_exporter_prometheus::{PrometheusBuilder, PrometheusHandle};
use serde::Serialize;

use crate::app::App;
use crate::jobs;

/// A queue whose oldest due job is older than this is not being worked on.
const OLDEST_JOB_SECONDS: i64 = 600;

/// Serves `/health/live`, `/health/ready` and `/metrics`.
pub fn routes(config: &mut ServiceConfig) {
    config
        .route("/health/live", web::get().to(live))
        .route("/health/ready", web::get().to(ready))
        .route("/metrics", web::get().to(figures));
}

/// Begins to count. There is one set of figures in a process.
pub fn count() -> Option<&'static PrometheusHandle> {
    static HANDLE: OnceLock<Option<PrometheusHandle>> = OnceLock::new();
    HANDLE.get_or_init(|| PrometheusBuilder::new().install_recorder().ok()).as_ref()
}

/// The process answers.
async fn live() -> impl Responder {
    "live"
}

/// What readiness depends on, each with whether it is well.
#[derive(Serialize)]
struct Readiness {
    database: bool,
    migrations: bool,
    queue: bool,
    queue_oldest_seconds: Option<i64>,
    parked_jobs: Option<u64>,
}

/// Whether requests should be sent here: the database answers, its tables are up to date, and the queue is
/// being worked on.
async fn ready(app: Data<App>) -> HttpResponse {
    let database = app.db.reader.ping().await.is_ok();
    let migrations = database && app.db.is_migrated().await.unwrap_or(false);
    let backlog = if migrations { jobs::backlog(&app).await.ok() } else { None };
    let readiness = Readiness {
        database,
        migrations,
        queue: backlog.is_some_and(|backlog| backlog.oldest_seconds <= OLDEST_JOB_SECONDS),
        queue_oldest_seconds: backlog.map(|backlog| backlog.oldest_seconds),
        parked_jobs: backlog.map(|backlog| backlog.parked),
    };
    let is_ready = readiness.database && readiness.migrations && readiness.queue;
    HttpResponse::build(if is_ready { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE }).json(readiness)
}

/// The figures, as Prometheus reads them.
async fn figures(app: Data<App>) -> HttpResponse {
    if let Ok(backlog) = jobs::backlog(&app).await {
        metrics::gauge!("waymark_jobs_due").set(to_float(backlog.due));
        metrics::gauge!("waymark_jobs_parked").set(to_float(backlog.parked));
        metrics::gauge!("waymark_jobs_oldest_seconds").set(to_float(backlog.oldest_seconds.unsigned_abs()));
    }
    metrics::counter!("waymark_statements_total").absolute(app.db.statements());
    let figures = count().map(PrometheusHandle::render).unwrap_or_default();
    HttpResponse::Ok().content_type("text/plain; version=0.0.4; charset=utf-8").body(figures)
}

fn to_float(count: u64) -> f64 {
    u32::try_from(count).map_or(f64::from(u32::MAX), f64::from)
}
