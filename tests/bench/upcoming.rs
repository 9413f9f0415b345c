//! What the first page of dates costs, with a thousand weekly series and with a hundred thousand: the same, for it
//! holds as many dates.
//!
//! `cargo bench --bench upcoming` fills both databases of both kinds, asks them over HTTP in turn, and fails when a page
//! of the large one takes more than twice as long, or more statements, than the same page of the small one. Beside it
//! stands what the databases did: for PostgreSQL (`TEST_POSTGRES_URL`, or the one on this machine) the rows that scans
//! came upon and the blocks that they read, for SQLite the steps of its machine.

#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "a measurement that cannot go on should say so and stop")]

#[path = "house.rs"]
mod house;
#[path = "../support/many.rs"]
mod many;
#[path = "upcoming/work.rs"]
mod work;

use std::process::ExitCode;
use std::time::{Duration, Instant};

use house::{House, Kind};
use many::{CITY, TOPIC, VILLAGE};
use sea_orm::DatabaseConnection;
use serde_json::{Value, json};
use work::Heard;

const SMALL: usize = 1_000;
const LARGE: usize = 100_000;
/// How many dates each series has: one of them in the last week.
const WEEKS: i64 = 6;
/// How many times longer a page of the large one may take.
const MOST: f64 = 2.0;
/// The day after that on which the clock stands still.
const TOMORROW: &str = "2026-01-13";
const WARMING: usize = 20;
const MEASURED: usize = 100;

const PAGE: &str = "query($filter: OccurrenceFilter, $after: String) {
    occurrences(filter: $filter, first: 20, after: $after) {
        nodes { id startsAt endsAt status going topic { name { text } } meeting { title { text } venue { name } } }
        pageInfo { hasNextPage endCursor }
    }
}";

#[tokio::main]
async fn main() -> ExitCode {
    let mut failures = 0;
    for kind in [Kind::Sqlite, Kind::Postgres] {
        let Some(small) = open(kind, SMALL).await else {
            println!("\n*** {kind:?}: no server answers ***");
            continue;
        };
        let large = open(kind, LARGE).await.unwrap();
        println!("\n{kind:?}, {SMALL} and {LARGE} series with {WEEKS} dates each; {}", work::unit(kind));
        println!(
            "{:<44} {:>10} {:>10} {:>7} {:>10} {:>19} {:>19}",
            "", "small ms", "large ms", "ratio", "statements", "small", "large"
        );
        for (name, variables) in cases() {
            failures += u32::from(!compare(&small, &large, name, &variables).await);
        }
        small.0.close().await;
        large.0.close().await;
    }
    println!("\n{failures} pages cost more than they should");
    if failures == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

async fn open(kind: Kind, series: usize) -> Option<(House, Heard)> {
    let fill = async |conn: &DatabaseConnection, now| many::fill(conn, series, WEEKS, now).await;
    let house = House::open(kind, &series.to_string(), fill).await?;
    let heard = Heard::of(&house);
    Some((house, heard))
}

fn cases() -> Vec<(&'static str, Value)> {
    let near = |(latitude, longitude): (f64, f64)| json!({ "near": { "latitude": latitude, "longitude": longitude, "kilometres": 25 } });
    let cases = [
        ("whatever comes next", json!({})),
        ("from a day on", json!({ "from": TOMORROW })),
        ("now or within an hour", json!({ "withinMinutes": 60 })),
        ("a language of half of them", json!({ "language": "en" })),
        ("a language of one in a hundred", json!({ "language": "ase" })),
        ("online", json!({ "format": "ONLINE" })),
        ("step-free", json!({ "accessFacts": ["STEP_FREE"] })),
        ("for women", json!({ "audience": "WOMEN" })),
        ("a topic", json!({ "topic": format!("topic_{}", TOPIC.simple()) })),
        ("evenings in Berlin", json!({ "startsFrom": "18:00", "startsUntil": "21:00", "timeZone": "Europe/Berlin" })),
        ("weekends", json!({ "weekdays": ["SATURDAY", "SUNDAY"] })),
        ("near a city with two of a hundred", near(CITY)),
        ("near a village with five", near(VILLAGE)),
        (
            "English, online, evenings, not called off",
            json!({ "language": "en", "format": "ONLINE", "startsFrom": "18:00", "status": "SCHEDULED" }),
        ),
    ];
    cases.into_iter().map(|(name, filter)| (name, json!({ "filter": filter }))).collect()
}

/// Asks both in turn, so that what the machine does beside befalls both alike; whether it costs what it may.
async fn compare(small: &(House, Heard), large: &(House, Heard), name: &str, variables: &Value) -> bool {
    let mut times = [Vec::new(), Vec::new()];
    let mut statements = [0, 0];
    for round in 0..WARMING + MEASURED {
        for (place, (house, _)) in [small, large].into_iter().enumerate() {
            let (before, started) = (house.app.db.statements(), Instant::now());
            let answer = house.ask(PAGE, variables).await;
            let took = started.elapsed();
            assert!(answer["errors"].is_null(), "{name}: {answer}");
            assert_ne!(answer["data"]["occurrences"]["nodes"], json!([]), "{name}: nothing is found");
            statements[place] = house.app.db.statements() - before;
            if round >= WARMING {
                times[place].push(took);
            }
        }
    }
    let [quick, slow] = times.map(median);
    let ratio = slow.as_secs_f64() / quick.as_secs_f64();
    let is_fine = ratio <= MOST && statements[1] <= statements[0];
    let work = [work::of(small, PAGE, variables).await, work::of(large, PAGE, variables).await];
    println!(
        "{name:<44} {:>10.2} {:>10.2} {ratio:>7.2} {:>10} {:>19} {:>19} {}",
        milliseconds(quick),
        milliseconds(slow),
        format!("{}, {}", statements[0], statements[1]),
        work[0],
        work[1],
        if is_fine { "" } else { "TOO MUCH" }
    );
    is_fine
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1_000.0
}
