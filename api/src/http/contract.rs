//! What clients build on: the schema, and the keys that access tokens are checked with.

use actix_web::HttpResponse;
use actix_web::http::header::{ACCESS_CONTROL_ALLOW_ORIGIN, CACHE_CONTROL, CONTENT_DISPOSITION};
use actix_web::web::{self, Data, ServiceConfig};

use crate::app::App;

/// The schema in GraphQL's own language.
pub struct Sdl(pub String);

/// Serves `/schema.graphql` and `/.well-known/jwks.json`.
pub fn routes(config: &mut ServiceConfig) {
    config.route("/schema.graphql", web::get().to(schema)).route("/.well-known/jwks.json", web::get().to(public_keys));
}

async fn schema(sdl: Data<Sdl>) -> HttpResponse {
    HttpResponse::Ok()
        .content_type("application/graphql; charset=utf-8")
        .insert_header((CONTENT_DISPOSITION, "inline; filename=\"schema.graphql\""))
        .insert_header((CACHE_CONTROL, "public, max-age=300"))
        .insert_header((ACCESS_CONTROL_ALLOW_ORIGIN, "*"))
        .body(sdl.0.clone())
}

async fn public_keys(app: Data<App>) -> HttpResponse {
    HttpResponse::Ok()
        .insert_header((CACHE_CONTROL, "public, max-age=300"))
        .insert_header((ACCESS_CONTROL_ALLOW_ORIGIN, "*"))
        .json(app.keys.public())
}
