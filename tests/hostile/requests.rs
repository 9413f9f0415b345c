//! Requests that were written to do harm. None may: each is refused, or answered, at a cost that anybody may
//! cause. The test beside this sends them to see what they are told, `tests/bench/hostile.rs` to see what they
//! cost.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use serde_json::{Value, json};

/// A request, and what it is to be told.
pub struct Hostile {
    /// What it tries.
    pub name: &'static str,
    /// All of it, as it goes over the wire.
    pub bytes: Vec<u8>,
    /// The status that answers it.
    pub status: u16,
    /// The code of the first error that answers it; empty where there is none.
    pub code: &'static str,
}

/// What a server said.
pub struct Heard {
    /// The status; 0 where nothing came.
    pub status: u16,
    /// The code of the first error; empty where there is none.
    pub code: String,
}

const TOO_COMPLEX: &str = "TOO_COMPLEX";
const BAD_REQUEST: &str = "BAD_REQUEST";
const BAD_USER_INPUT: &str = "BAD_USER_INPUT";

/// Sends the request over a connection of its own, and reads until the server ends it.
pub fn send(address: &str, bytes: &[u8]) -> Heard {
    let mut stream = TcpStream::connect(address).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(60))).unwrap();
    // Who is refused early cannot finish.
    let _ = stream.write_all(bytes);
    let mut heard = Vec::new();
    let _ = stream.read_to_end(&mut heard);
    let heard = String::from_utf8_lossy(&heard);
    let status = heard.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or_default();
    let code = heard.split("\"code\":\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap_or_default();
    Heard { status, code: code.to_owned() }
}

/// All of them.
pub fn all() -> Vec<Hostile> {
    let mut all = documents();
    all.extend(values());
    all.extend(bodies());
    all.extend(heads());
    all
}

/// `part` for each number below `times`.
fn each(times: usize, part: impl Fn(usize) -> String) -> String {
    (0..times).map(part).collect()
}

fn nested(times: usize, open: &str, middle: &str, close: &str) -> String {
    format!("{}{middle}{}", open.repeat(times), close.repeat(times))
}

/// Fragments of which each spreads the next so many times.
fn exploding(times: usize, depth: usize) -> String {
    let spreads = |number: usize| format!("...F{} ", number + 1).repeat(times);
    let fragments = each(depth, |number| format!("fragment F{number} on Query {{ {} }} ", spreads(number)));
    format!("{{ ...F0 }} {fragments} fragment F{depth} on Query {{ __typename }}")
}

fn documents() -> Vec<Hostile> {
    let introspection = include_str!("../../api/src/wire/tests/introspection.graphql");
    let wide = "{ meetings(first: 100) { nodes { title { text } description { text } access { fact state } \
        languages { language interpreted } occurrences(first: 20) { nodes { startsAt startsAtLocal going } } } } }";
    [
        ("an alias for each field", format!("{{ {} }}", each(660, |n| format!("a{n}: __typename "))), TOO_COMPLEX),
        (
            "as many aliases as allowed",
            format!("{{ {} }}", each(30, |n| format!("a{n}: topics(first: 100) {{ nodes {{ id concept }} }} "))),
            "",
        ),
        ("as much as allowed", wide.to_owned(), ""),
        ("100 levels of fields", nested(100, "{ occurrences { nodes { meeting ", "{ id }", "} } }"), TOO_COMPLEX),
        ("10,000 levels of braces", nested(10_000, "{a", "", "}"), TOO_COMPLEX),
        ("levels of inline fragments", nested(31, "{ ... on Query ", "{ __typename }", "}"), ""),
        ("levels of lists", format!("{{ node(id: {}) {{ id }} }}", nested(15_000, "[", "1", "]")), TOO_COMPLEX),
        ("levels of types", format!("query ($a: {}) {{ a }}", nested(15_000, "[", "A", "]")), TOO_COMPLEX),
        (
            "a circle of fragments",
            "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }".into(),
            BAD_REQUEST,
        ),
        (
            "a large circle of fragments",
            format!("{{ ...F0 }} {}", each(200, |n| format!("fragment F{n} on Query {{ ...F{} }} ", (n + 1) % 200))),
            TOO_COMPLEX,
        ),
        ("fragments that double 62 times", exploding(2, 62), TOO_COMPLEX),
        ("fragments that double 150 times", exploding(2, 150), TOO_COMPLEX),
        ("fragments that grow twentyfold 20 times", exploding(20, 20), TOO_COMPLEX),
        ("fragments within the limit", exploding(3, 6), ""),
        ("a fragment for each field", each(285, |n| format!("fragment F{n} on Query {{ __typename }} ")), BAD_REQUEST),
        ("directives on one field", format!("{{ __typename {} }}", "@include(if: true) ".repeat(320)), TOO_COMPLEX),
        ("unknown directives", format!("{{ __typename {} }}", each(900, |n| format!("@a{n} "))), TOO_COMPLEX),
        ("the schema, as GraphiQL asks for it", introspection.to_owned(), ""),
        (
            "the schema, over and over within itself",
            format!("{{ __schema {{ types {} }} }}", nested(5, "{ fields { type ", "{ name }", "} }")),
            TOO_COMPLEX,
        ),
        ("the schema, under aliases", "{ __schema { a: types { name } b: types { name } } }".into(), TOO_COMPLEX),
        ("the schema, wide", format!("{{ __schema {{ types {{ {} }} }} }}", "fields { name } ".repeat(490)), ""),
        ("the same field, again and again", format!("{{ {} }}", "topics { nodes { id } } ".repeat(280)), ""),
        (
            "fields that contradict one another",
            format!("{{ {} }}", each(210, |n| format!("topics(first: {n}) {{ id }} "))),
            BAD_REQUEST,
        ),
        ("fragments that contradict one another", contradicting(60), BAD_REQUEST),
        ("overlapping fields within overlapping fields", overlapping(), ""),
        ("unknown fields", format!("{{ {} }}", each(1_900, |n| format!("x{n} "))), BAD_REQUEST),
        ("one unknown field", format!("{{ {} }}", "x ".repeat(1_900)), BAD_REQUEST),
        ("unknown fields in every operation", everywhere(150, &"x ".repeat(900)), TOO_COMPLEX),
        (
            "unknown arguments",
            format!("{{ topics({}) {{ nodes {{ id }} }} }}", each(600, |n| format!("x{n}: 1 "))),
            BAD_REQUEST,
        ),
        (
            "undefined variables",
            format!("{{ nodes(ids: [{}]) {{ id }} }}", each(900, |n| format!("$v{n} "))),
            BAD_REQUEST,
        ),
        (
            "undefined variables in every operation",
            everywhere(150, &format!("nodes(ids: [{}]) {{ id }}", each(440, |n| format!("$v{n} ")))),
            TOO_COMPLEX,
        ),
        (
            "NUL in every operation",
            everywhere(150, &format!("nodes(ids: [{}]) {{ id }}", "\"\\u0000\" ".repeat(900))),
            TOO_COMPLEX,
        ),
        (
            "unused variables",
            format!("query ({}) {{ __typename }}", each(480, |n| format!("$v{n}: Int "))),
            BAD_REQUEST,
        ),
        (
            "one variable, declared again and again",
            format!("query ({}) {{ __typename }}", "$v: Int ".repeat(480)),
            BAD_REQUEST,
        ),
        ("operations without a name", "{ __typename } ".repeat(650), BAD_REQUEST),
        ("operations of one name", "query A { __typename } ".repeat(390), BAD_REQUEST),
        ("operations of which none is meant", each(390, |n| format!("query A{n} {{ __typename }} ")), BAD_REQUEST),
        ("definitions of types", each(250, |n| format!("type A{n} {{ a: Int }} ")), BAD_REQUEST),
        ("characters that mean nothing", "?".repeat(32_000), BAD_REQUEST),
        ("quotes", "\"".repeat(32_000), TOO_COMPLEX),
        ("quotes, each on a line of its own", "\"\n".repeat(16_000), TOO_COMPLEX),
        ("opened and never closed", format!("{} {{", "{ a ".repeat(60)), BAD_REQUEST),
        ("closed and never opened", "} ".repeat(1_900), BAD_REQUEST),
        ("more tokens than allowed", "a ".repeat(16_000), TOO_COMPLEX),
        ("commas and nothing else", format!("{{ __typename {} }}", ",".repeat(32_000)), ""),
        ("comments and nothing else", format!("{{ __typename {} }}", "#\n".repeat(16_000)), ""),
        ("a long name", format!("{{ {}: __typename }}", "x".repeat(30_000)), TOO_COMPLEX),
        ("a long document", format!("{{ __typename }} #{}", " ".repeat(900_000)), TOO_COMPLEX),
        ("a long string", format!("{{ node(id: \"{}\") {{ id }} }}", "x".repeat(32_000)), ""),
        ("a long block string", format!("{{ node(id: \"\"\"{}\"\"\") {{ id }} }}", " \n".repeat(15_000)), ""),
        ("descriptions", format!("{} {{ __typename }}", "\"a\" query A { a } ".repeat(300)), BAD_REQUEST),
        ("a huge number", format!("{{ topics(first: {}) {{ nodes {{ id }} }} }}", "9".repeat(32_000)), BAD_USER_INPUT),
        ("huge pages", "{ topics(first: 2147483647) { nodes { id } } }".into(), TOO_COMPLEX),
        ("a list of wrong values", format!("{{ nodes(ids: [{}]) {{ id }} }}", "1.5 ".repeat(1_900)), BAD_USER_INPUT),
        ("a field of an input, again and again", repeated_input(), BAD_REQUEST),
        ("half a character", r#"{ node(id: "\uD83D") { id } }"#.into(), BAD_USER_INPUT),
        ("NUL", r#"{ node(id: "\u0000") { id } }"#.into(), BAD_USER_INPUT),
    ]
    .into_iter()
    .map(|(name, document, code)| Hostile { name, bytes: asked(&json!({ "query": document })), status: 200, code })
    .collect()
}

/// Fragments that are spread together and mean another thing each by the same words.
fn contradicting(times: usize) -> String {
    let spreads = each(times, |n| format!("...F{n} "));
    let fragments =
        each(times, |n| format!("fragment F{n} on Query {{ topics(first: {n}) {{ nodes {{ id concept }} }} }} "));
    format!("{{ {spreads} }} {fragments}")
}

/// Fields that merge, whose fields merge, whose fields merge.
fn overlapping() -> String {
    let inner = "meeting { title { text } title { text language } topic { id } topic { concept } } ".repeat(12);
    let middle = format!("nodes {{ {inner} }} ").repeat(4);
    format!("{{ {} }}", format!("occurrences(first: 1) {{ {middle} }} ").repeat(2))
}

/// This in a fragment that so many operations spread: what is wrong with it is wrong with each of them.
fn everywhere(operations: usize, selections: &str) -> String {
    format!("{} fragment F on Query {{ {selections} }}", each(operations, |n| format!("query A{n} {{ ...F }} ")))
}

fn repeated_input() -> String {
    format!("mutation {{ signUp(input: {{ {} }}) {{ __typename }} }}", "email: \"a\" ".repeat(600))
}

fn values() -> Vec<Hostile> {
    let ids = "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }";
    let id = "query ($id: ID!) { node(id: $id) { id } }";
    let with = |query: &str, variables: &str| {
        posted(&format!("{{\"query\":{},\"variables\":{variables}}}", Value::from(query)))
    };
    let keys = each(60_000, |n| format!("\"k{n}\":0,"));
    [
        (
            "100,000 lists within lists",
            with(ids, &format!("{{\"ids\":{}}}", nested(100_000, "[", "", "]"))),
            400,
            BAD_REQUEST,
        ),
        (
            "120 lists within lists",
            with(ids, &format!("{{\"ids\":{}}}", nested(120, "[", "", "]"))),
            200,
            BAD_USER_INPUT,
        ),
        ("400,000 values", with(ids, &format!("{{\"ids\":[{}0]}}", "0,".repeat(400_000))), 200, TOO_COMPLEX),
        ("9,999 ids", with(ids, &format!("{{\"ids\":[{}0]}}", "0,".repeat(9_998))), 200, "PAGE_INVALID"),
        ("variables that nobody asked for", with(id, &format!("{{{keys}\"id\":\"a\"}}")), 200, ""),
        ("a number that is too large", with(id, "{\"id\":1e400}"), 400, BAD_REQUEST),
        ("a number of 900,000 digits", with(id, &format!("{{\"id\":{}}}", "9".repeat(900_000))), 400, BAD_REQUEST),
        ("a string of 900,000 characters", with(id, &format!("{{\"id\":\"{}\"}}", "x".repeat(900_000))), 200, ""),
        ("half a character in a value", with(id, "{\"id\":\"\\ud83d\"}"), 400, BAD_USER_INPUT),
        ("NUL in a value", with(id, "{\"id\":\"\\u0000\"}"), 200, BAD_USER_INPUT),
    ]
    .into_iter()
    .map(|(name, bytes, status, code)| Hostile { name, bytes, status, code })
    .collect()
}

fn bodies() -> Vec<Hostile> {
    let entry = json!({ "query": contradicting(60) });
    let large = vec![b' '; 10_000_000];
    let chunked = large.chunks(8_192).flat_map(|chunk| [b"2000\r\n", chunk, b"\r\n"].concat()).collect::<Vec<u8>>();
    let post = |headers: &str, body: &[u8]| request("POST /graphql", &format!("{JSON}{headers}"), body);
    let sized = |headers: &str, body: &[u8]| post(&format!("{headers}Content-Length: {}\r\n", body.len()), body);
    [
        ("10 MB, announced", sized("", &large), 413, BAD_REQUEST),
        ("10 MB, in pieces", post("Transfer-Encoding: chunked\r\n", &chunked), 413, BAD_REQUEST),
        (
            "compressed",
            sized("Content-Encoding: gzip\r\n", &[[0x1f, 0x8b, 8, 0].as_slice(), &large[..9_000]].concat()),
            415,
            BAD_REQUEST,
        ),
        ("not UTF-8", sized("", b"{\"query\":\"{ node(id: \\\"\xff\xfe\\\") { id } }\"}"), 400, BAD_REQUEST),
        ("blanks", sized("", &large[..1_000_000]), 400, BAD_REQUEST),
        ("a batch of the worst", asked(&Value::from(vec![entry.clone(); 10])), 200, BAD_REQUEST),
        ("a batch of hundreds", asked(&Value::from(vec![entry; 100])), 400, BAD_REQUEST),
        ("a batch of half a million nothings", posted(&format!("[{}0]", "0,".repeat(500_000))), 400, BAD_REQUEST),
    ]
    .into_iter()
    .map(|(name, bytes, status, code)| Hostile { name, bytes, status, code })
    .collect()
}

fn heads() -> Vec<Hostile> {
    let greeting = json!({ "query": "{ __typename }" }).to_string();
    let with = |headers: &str| {
        let headers = format!("{JSON}{headers}Content-Length: {}\r\n", greeting.len());
        request("POST /graphql", &headers, greeting.as_bytes())
    };
    let languages = each(9_000, |n| format!("x{:04x}-y{:04x},", n, n));
    let query = format!("GET /graphql?query={{{}}}", "__typename,".repeat(1_900));
    [
        ("the same header, again and again", with(&"Accept: application/json\r\n".repeat(80)), 200, ""),
        ("9,000 languages", with(&format!("Accept-Language: {languages}\r\n")), 200, ""),
        (
            "9,000 forms of an answer",
            with(&format!("Accept: {}application/json\r\n", "a/b;q=0.1,".repeat(9_000))),
            200,
            "",
        ),
        (
            "a token of 90,000 characters",
            with(&format!("Authorization: Bearer {}\r\n", "x".repeat(90_000))),
            401,
            "UNAUTHENTICATED",
        ),
        ("a long address", request(&query, "", b""), 200, ""),
    ]
    .into_iter()
    .map(|(name, bytes, status, code)| Hostile { name, bytes, status, code })
    .collect()
}

const JSON: &str = "Content-Type: application/json\r\n";

fn asked(body: &Value) -> Vec<u8> {
    posted(&body.to_string())
}

fn posted(body: &str) -> Vec<u8> {
    request("POST /graphql", &format!("{JSON}Content-Length: {}\r\n", body.len()), body.as_bytes())
}

fn request(what: &str, headers: &str, body: &[u8]) -> Vec<u8> {
    [format!("{what} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n{headers}\r\n").as_bytes(), body].concat()
}
