//! What a partner waits for a page of the listing: at its beginning, and nineteen thousand entries later, which has to be
//! about the same. And what a search costs, of something that many have and of something that few have.
//!
//! `cargo bench --bench listing` fills a database of each kind with 20,000 services in six languages, asks for both
//! pages over HTTP in turn, and fails when the far one takes more than 1.3 times as long as the near one.

#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "a measurement that cannot go on should say so and stop")]

#[path = "house.rs"]
mod house;
#[path = "listing/library.rs"]
mod library;

use std::process::ExitCode;
use std::time::{Duration, Instant};

use entity::partner_key::Scope;
use house::{House, Kind};
use reqwest::header::{AUTHORIZATION, HeaderValue};
use sea_orm::DatabaseConnection;
use serde_json::{Value, json};

const SERVICES: usize = 20_000;
const PAGE: u64 = 50;
/// Where the far page begins.
const FAR: u64 = 19_000;
/// How many times longer the far page may take.
const MOST: f64 = 1.3;
const WARMING: usize = 10;
const MEASURED: usize = 60;
const KEY: &str = "wm_a_key_for_the_bench_that_everybody_may_know";

const LIST: &str = "query($first: Int, $after: String) {
    resources(first: $first, after: $after) {
        nodes {
            id kind updatedAt title { text language } summary { text } translations { language state }
            service { phone organization { name } }
        }
        pageInfo { hasNextPage endCursor }
    }
}";

const SEARCH: &str = "query($query: String!) {
    searchResources(query: $query) {
        totalCount
        matches(first: 20) { nodes { resource { id } title { text isMatch } excerpt { text isMatch } } }
        facets { kinds { kind count } languages { language count } }
    }
}";

#[tokio::main]
async fn main() -> ExitCode {
    let mut failures = 0;
    for kind in [Kind::Sqlite, Kind::Postgres] {
        let fill = async |conn: &DatabaseConnection, now| library::fill(conn, SERVICES, now).await;
        let Some(mut house) = House::open(kind, "listing", fill).await else {
            println!("\n*** {kind:?}: no server answers ***");
            continue;
        };
        let opens = vec![Scope::ReadResources];
        waymark::partner::keep_key_by_operator(&house.app, library::PARTNER, KEY, opens).await.unwrap();
        house.client = partner();
        println!("\n{kind:?}, {SERVICES} services in six languages, pages of {PAGE}");
        println!("{:<32} {:>10} {:>10} {:>7}", "", "near ms", "far ms", "ratio");
        for (name, near, far) in cases(&house).await {
            failures += u32::from(!compare(&house, name, &near, &far).await);
        }
        searches(&house).await;
        house.close().await;
    }
    println!("\n{failures} pages cost more than they should");
    if failures == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Who asks with the partner's key.
fn partner() -> reqwest::Client {
    let bearer = HeaderValue::from_str(&format!("Bearer {KEY}")).unwrap();
    reqwest::Client::builder().default_headers([(AUTHORIZATION, bearer)].into_iter().collect()).build().unwrap()
}

/// One page, as it is asked for.
enum Page {
    /// Over GraphQL, after this cursor.
    After(Value),
    /// At this address.
    At(String),
}

/// Lists with a page at the beginning and one near the end.
async fn cases(house: &House) -> Vec<(&'static str, Page, Page)> {
    let at =
        |wish: &str, place: u64| Page::At(format!("/hsds/services?per_page={PAGE}&page={}{wish}", place / PAGE + 1));
    let found = "&search=circle";
    vec![
        ("GraphQL resources", Page::After(Value::Null), Page::After(cursor(house, FAR).await)),
        ("/hsds/services", at("", 0), at("", FAR)),
        ("/hsds/services, in full", at("&full=true", 0), at("&full=true", FAR)),
        ("/hsds/services, looked for", at(found, 0), at(found, FAR)),
    ]
}

/// The cursor of the entry before this place.
async fn cursor(house: &House, place: u64) -> Value {
    let mut cursor = Value::Null;
    for _ in 0..place / 100 {
        let answer = house.ask(LIST, &json!({ "first": 100, "after": cursor })).await;
        cursor = answer["data"]["resources"]["pageInfo"]["endCursor"].clone();
        assert!(cursor.is_string(), "{answer}");
    }
    cursor
}

/// Asks for both in turn, so that what the machine does beside befalls both alike; whether the far one costs what it may.
async fn compare(house: &House, name: &str, near: &Page, far: &Page) -> bool {
    let mut times = [Vec::new(), Vec::new()];
    for round in 0..WARMING + MEASURED {
        for (place, page) in [near, far].into_iter().enumerate() {
            let took = ask(house, name, page).await;
            if round >= WARMING {
                times[place].push(took);
            }
        }
    }
    let [near, far] = times.map(median);
    let ratio = far.as_secs_f64() / near.as_secs_f64();
    let is_fine = ratio <= MOST;
    let verdict = if is_fine { "" } else { "TOO MUCH" };
    println!("{name:<32} {:>10.2} {:>10.2} {ratio:>7.2} {verdict}", milliseconds(near), milliseconds(far));
    is_fine
}

async fn ask(house: &House, name: &str, page: &Page) -> Duration {
    let started = Instant::now();
    let (entries, answer) = match page {
        Page::After(cursor) => {
            let answer = house.ask(LIST, &json!({ "first": PAGE, "after": cursor })).await;
            (answer["data"]["resources"]["nodes"].as_array().map(Vec::len), answer)
        }
        Page::At(path) => {
            let answer = read(house, path).await;
            (answer["contents"].as_array().map(Vec::len), answer)
        }
    };
    let took = started.elapsed();
    assert_eq!(entries, Some(usize::try_from(PAGE).unwrap()), "{name}: {answer}");
    took
}

async fn read(house: &House, path: &str) -> Value {
    let answer = house.client.get(format!("http://{}{path}", house.serving.address)).send().await.unwrap();
    answer.json().await.unwrap()
}

/// What the first search costs, which makes everything findable, and what those that follow cost.
async fn searches(house: &House) {
    for (name, query) in [
        ("many", "circle"),
        ("few", library::RARE),
        ("with a slip", "harmonika"),
        ("words", "quiet room near the station"),
    ] {
        let mut times = Vec::new();
        let mut total = Value::Null;
        for _ in 0..MEASURED / 3 {
            let started = Instant::now();
            let answer = house.ask(SEARCH, &json!({ "query": query })).await;
            times.push(started.elapsed());
            total = answer["data"]["searchResources"]["totalCount"].clone();
            assert_ne!(total, json!(0), "{answer}");
        }
        println!("search, {name}: {total} found, {:.2} ms", milliseconds(median(times)));
    }
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1_000.0
}
