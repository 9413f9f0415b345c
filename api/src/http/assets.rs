//! The browser's files: style sheets, scripts and GraphiQL, compiled into the binary.
//!
//! Nothing that a page needs comes from another host. Files whose path names their version are kept by the
//! browser for good; the others are asked for again each time and mostly answered with 304.

use std::sync::LazyLock;

use actix_web::http::header::{self, EntityTag};
use actix_web::{HttpRequest, HttpResponse, web};

use super::etag::{tag, tagged};

/// Where GraphiQL's files are served: a new version is a new path, so no browser mixes two of them.
pub const GRAPHIQL: &str = concat!("/assets/graphiql-", include_str!("../../assets/graphiql/VERSION"));

/// Adds `GET` and `HEAD` of everything below `/assets/`.
pub fn routes(config: &mut web::ServiceConfig) {
    config.service(web::resource("/assets/{path:.*}").route(web::get().to(serve)).route(web::head().to(serve)));
}

async fn serve(request: HttpRequest) -> HttpResponse {
    match ASSETS.iter().find(|asset| asset.path == request.path()) {
        Some(asset) => answer(asset, &request),
        None => HttpResponse::NotFound().finish(),
    }
}

fn answer(asset: &Asset, request: &HttpRequest) -> HttpResponse {
    let whole = HttpResponse::Ok()
        .insert_header((header::CACHE_CONTROL, asset.keep))
        .insert_header((header::X_CONTENT_TYPE_OPTIONS, "nosniff"))
        .insert_header((header::CONTENT_TYPE, asset.kind))
        .body(asset.bytes);
    tagged(request, asset.tag.clone(), whole)
}

struct Asset {
    path: &'static str,
    kind: &'static str,
    keep: &'static str,
    bytes: &'static [u8],
    tag: EntityTag,
}

/// A file of `api/assets`, under the path of its own name.
macro_rules! own {
    ($name:literal, $kind:expr) => {
        (concat!("/assets/", $name), $kind, REVALIDATE, include_bytes!(concat!("../../assets/", $name)).as_slice())
    };
}

/// A file of `api/assets/graphiql`, under a path that names the version.
macro_rules! vendored {
    ($name:literal, $kind:expr) => {
        (
            concat!("/assets/graphiql-", include_str!("../../assets/graphiql/VERSION"), "/", $name),
            $kind,
            FOR_GOOD,
            include_bytes!(concat!("../../assets/graphiql/", $name)).as_slice(),
        )
    };
}

const CSS: &str = "text/css; charset=utf-8";
const JAVASCRIPT: &str = "text/javascript; charset=utf-8";
const SVG: &str = "image/svg+xml";
const TEXT: &str = "text/plain; charset=utf-8";

const REVALIDATE: &str = "public, no-cache";
const FOR_GOOD: &str = "public, max-age=31536000, immutable";

static ASSETS: LazyLock<Vec<Asset>> = LazyLock::new(|| {
    [
        own!("page.css", CSS),
        own!("portal.css", CSS),
        own!("portal.js", JAVASCRIPT),
        own!("waymark.svg", SVG),
        vendored!("graphiql.min.css", CSS),
        vendored!("graphiql.min.js", JAVASCRIPT),
        vendored!("react.min.js", JAVASCRIPT),
        vendored!("react-dom.min.js", JAVASCRIPT),
        vendored!("LICENCES.txt", TEXT),
    ]
    .map(|(path, kind, keep, bytes)| Asset { path, kind, keep, bytes, tag: tag(bytes) })
    .into()
});

#[cfg(test)]
mod tests {
    use actix_web::dev::ServiceResponse;
    use actix_web::http::StatusCode;
    use actix_web::{App, test};

    use super::*;

    async fn get(path: &str, known: &str) -> ServiceResponse {
        let app = test::init_service(App::new().configure(routes)).await;
        let request = test::TestRequest::get().uri(path).insert_header((header::IF_NONE_MATCH, known));
        test::call_service(&app, request.to_request()).await
    }

    fn header<'a>(answer: &'a ServiceResponse, name: &str) -> &'a str {
        answer.headers().get(name).unwrap().to_str().unwrap()
    }

    #[actix_web::test]
    async fn a_versioned_file_is_kept_for_good_and_our_own_is_asked_for_again() {
        let script = get(&format!("{GRAPHIQL}/graphiql.min.js"), r#""other""#).await;
        assert_eq!(script.status(), StatusCode::OK);
        assert_eq!(header(&script, "content-type"), JAVASCRIPT);
        assert_eq!(header(&script, "cache-control"), FOR_GOOD);
        assert_eq!(header(&get("/assets/page.css", r#""other""#).await, "cache-control"), REVALIDATE);
    }

    #[actix_web::test]
    async fn what_the_browser_has_already_is_not_sent_again() {
        let first = get("/assets/portal.js", r#""other""#).await;
        let again = get("/assets/portal.js", header(&first, "etag")).await;
        assert_eq!(again.status(), StatusCode::NOT_MODIFIED);
        assert_eq!(header(&again, "etag"), header(&first, "etag"));
        assert!(test::read_body(again).await.is_empty());
    }

    #[actix_web::test]
    async fn only_the_listed_files_are_there() {
        for path in ["/assets/", "/assets/renew.sh", "/assets/../Cargo.toml", "/assets/graphiql-0.0.0/react.min.js"] {
            assert_eq!(get(path, r#""other""#).await.status(), StatusCode::NOT_FOUND, "{path}");
        }
    }

    #[actix_web::test]
    async fn the_vendored_files_are_as_they_were_fetched() {
        let stated = include_str!("../../assets/graphiql/SHA256SUMS");
        for asset in ASSETS.iter().filter(|asset| asset.keep == FOR_GOOD) {
            let name = asset.path.rsplit('/').next().unwrap();
            let line = stated.lines().find(|line| line.ends_with(&format!("  {name}"))).unwrap();
            assert_eq!(line.split(' ').next().unwrap(), asset.tag.tag(), "{name}: run api/assets/renew.sh");
        }
    }
}
