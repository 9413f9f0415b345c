use super::*;

const HASH: &str = "0000000000000000000000000000000000000000000000000000000000000000";

#[actix_web::test]
async fn a_client_that_named_its_document_is_told_to_send_it_in_a_form_that_it_reads() {
    let apq = |version: u32| json!({ "extensions": { "persistedQuery": { "version": version, "sha256Hash": HASH } } });
    let apollo_ios = "multipart/mixed;deferSpec=20220824,application/graphql-response+json,application/json";
    for (body, code) in [
        (apq(1), "PERSISTED_QUERY_NOT_FOUND"),
        (apq(2), "PERSISTED_QUERY_NOT_SUPPORTED"),
        (json!({ "documentId": format!("sha256:{HASH}") }), "PERSISTED_QUERY_NOT_FOUND"),
        (json!({ "documentId": "0ba5", "query": null }), "PERSISTED_QUERY_NOT_FOUND"),
    ] {
        for (accept, status) in [(JSON, 200), ("*/*", 200), (apollo_ios, 200), (GRAPHQL, 400)] {
            let told = send(post(accept, &body)).await;
            assert_eq!((told.status.as_u16(), told.code()), (status, code), "{body} {accept}");
            assert!(told.header("content-type").starts_with(if status == 200 { JSON } else { GRAPHQL }));
        }
    }
    let extensions = format!("%7B%22persistedQuery%22:%7B%22version%22:1,%22sha256Hash%22:%22{HASH}%22%7D%7D");
    for query in [format!("extensions={extensions}"), format!("documentId=sha256:{HASH}")] {
        let told = send(get(&query)).await;
        assert_eq!((told.status, told.code()), (StatusCode::OK, "PERSISTED_QUERY_NOT_FOUND"), "{query}");
        // The next time it may be there.
        assert_eq!(told.header("cache-control"), "private, no-store");
    }
}

#[actix_web::test]
async fn a_name_that_cannot_be_one_is_a_bad_request() {
    for body in [
        json!({ "query": "{ greeting }", "extensions": { "persistedQuery": { "version": 1, "sha256Hash": HASH } } }),
        json!({ "extensions": { "persistedQuery": { "version": 1, "sha256Hash": 1 } } }),
        json!({ "documentId": 1 }),
    ] {
        let told = send(post(JSON, &body)).await;
        assert_eq!((told.status, told.code()), (StatusCode::BAD_REQUEST, "BAD_REQUEST"), "{body}");
    }
}
