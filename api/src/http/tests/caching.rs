use super::*;

/// The small schema's `greeting` may be kept for a minute, `person` by nobody but the client.
async fn got(query: &str, headers: &[(&str, &str)]) -> Answered {
    let request = headers.iter().fold(get(query), |request, header| request.insert_header(*header));
    send(request).await
}

#[actix_web::test]
async fn a_get_says_how_its_answer_may_be_kept() {
    for (query, status, control) in [
        ("query={greeting}", 200, "public, max-age=60"),
        ("query={person{name}}", 200, "private, no-cache"),
        ("query={failing(how:%22fault%22)}", 200, "private, no-store"),
        ("query={me}", 200, "private, no-store"),
        ("query={", 200, "private, no-store"),
        ("", 400, "private, no-store"),
        ("query=mutation{bump(by:1){count}}", 405, "private, no-store"),
    ] {
        let answered = got(query, &[]).await;
        assert_eq!((answered.status.as_u16(), answered.header("cache-control")), (status, control), "{query}");
        assert_eq!(answered.header("etag").is_empty(), control == "private, no-store", "{query}");
        assert_eq!(answered.header("vary"), "Accept, Accept-Language, Authorization", "{query}");
    }
    let posted = send(post(JSON, &json!({ "query": "{ greeting }" }))).await;
    assert_eq!((posted.header("cache-control"), posted.header("etag")), ("private, no-store", ""));
}

#[actix_web::test]
async fn what_the_client_has_already_is_not_sent_again() {
    for query in ["query={greeting}", "query={person{name}}"] {
        let first = got(query, &[]).await;
        let tag = first.header("etag");
        for known in [tag, "*", &format!("\"other\", {tag}"), tag.trim_start_matches("W/")] {
            let again = got(query, &[("If-None-Match", known)]).await;
            assert_eq!((again.status, &again.body), (StatusCode::NOT_MODIFIED, &Value::Null), "{known}");
            for name in ["etag", "cache-control", "vary", "content-language", "access-control-allow-origin"] {
                assert_eq!(again.header(name), first.header(name), "{name}");
            }
            assert_eq!(again.header("content-type"), "");
        }
        for unknown in ["\"other\"", "nonsense", ""] {
            assert_eq!(got(query, &[("If-None-Match", unknown)]).await.status, 200, "{unknown}");
        }
    }
    let posted = post(JSON, &json!({ "query": "{ greeting }" })).insert_header(("If-None-Match", "*"));
    assert_eq!(send(posted).await.status, 200);
    let failed = got("query={failing(how:%22fault%22)}", &[("If-None-Match", "*")]).await;
    assert_eq!(failed.status, 200);
}

#[actix_web::test]
async fn another_answer_form_or_language_has_another_tag() {
    let plain = got("query={greeting}", &[]).await;
    let same = got("query=query%20A{greeting}", &[]).await;
    assert_eq!(plain.header("etag"), same.header("etag"));
    for (query, headers) in [
        ("query={greeting(name:%22Sami%22)}", ("Accept", JSON)),
        ("query={greeting}", ("Accept", GRAPHQL)),
        ("query={greeting}", ("Accept-Language", "ar")),
    ] {
        assert_ne!(got(query, &[headers]).await.header("etag"), plain.header("etag"), "{query} {headers:?}");
    }
}
