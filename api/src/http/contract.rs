//! What clients build on: the schema, and the keys that access tokens are checked with.

use actix_web::http::header::{
    ACCESS_CONTROL_ALLOW_ORIGIN, CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE, EntityTag,
};
use actix_web::web::{self, Data, ServiceConfig};
use actix_web::{HttpRequest, HttpResponse};

use super::etag::{tag, tagged};
use crate::app::App;
use crate::failure::Outcome;

/// What is served, as it stays for as long as the server runs.
pub struct Contract {
    schema: Text,
    keys: Text,
}

struct Text {
    text: String,
    tag: EntityTag,
}

impl Contract {
    /// The schema in GraphQL's own language, and the house's public keys.
    pub fn new(sdl: String, app: &App) -> Outcome<Self> {
        Ok(Self { schema: sdl.into(), keys: serde_json::to_string(&app.keys.public())?.into() })
    }
}

impl From<String> for Text {
    fn from(text: String) -> Self {
        Self { tag: tag(text.as_bytes()), text }
    }
}

/// Serves `/schema.graphql` and `/.well-known/jwks.json`.
pub fn routes(config: &mut ServiceConfig) {
    config.route("/schema.graphql", web::get().to(schema)).route("/.well-known/jwks.json", web::get().to(public_keys));
}

async fn schema(request: HttpRequest, contract: Data<Contract>) -> HttpResponse {
    let mut response = HttpResponse::Ok();
    response
        .insert_header((CONTENT_TYPE, "application/graphql; charset=utf-8"))
        .insert_header((CONTENT_DISPOSITION, "inline; filename=\"schema.graphql\""))
        .insert_header((CACHE_CONTROL, "public, max-age=300"))
        .insert_header((ACCESS_CONTROL_ALLOW_ORIGIN, "*"));
    tagged(&request, contract.schema.tag.clone(), response.body(contract.schema.text.clone()))
}

async fn public_keys(request: HttpRequest, contract: Data<Contract>) -> HttpResponse {
    let mut response = HttpResponse::Ok();
    response
        .insert_header((CONTENT_TYPE, "application/json"))
        .insert_header((CACHE_CONTROL, "public, max-age=300"))
        .insert_header((ACCESS_CONTROL_ALLOW_ORIGIN, "*"));
    tagged(&request, contract.keys.tag.clone(), response.body(contract.keys.text.clone()))
}
