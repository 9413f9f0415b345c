//! A thousand subscriptions and a burst of ten thousand events, over two servers on one PostgreSQL, one of which
//! is killed in the middle of it.
//!
//! `cargo bench --bench live` builds the server as it is released and fails when a subscriber misses an event,
//! gets one twice or out of order, or when a server's memory grows by more than 64 MB. It needs PostgreSQL
//! (`TEST_POSTGRES_URL`, or the one on this machine), and `/proc`: Linux only.

#![expect(clippy::unwrap_used, clippy::panic, clippy::print_stdout, reason = "a measurement that cannot go on stops")]

#[path = "live/community.rs"]
mod community;
mod server;

use std::process::{ExitCode, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use futures_util::future::join_all;
use sea_orm::{ConnectionTrait, Database};
use tokio::sync::watch;

use community::{Community, Told};
use server::Server;

const SUBSCRIBERS: usize = 1_000;
const EVENTS: usize = 10_000;
/// How many dates change; each is followed by as many subscribers as the others.
const DATES: usize = 100;
/// How many changes are sent at the same moment.
const WRITERS: usize = 32;
/// By how much a server's memory may grow, in KiB.
const MOST_MEMORY: u64 = 64 * 1024;

#[tokio::main]
async fn main() -> ExitCode {
    let (postgres, name) = (postgres(), format!("waymark_bench_{}", std::process::id()));
    execute(&postgres, &format!("CREATE DATABASE {name}")).await;
    let url = format!("{postgres}/{name}");
    let settings = [
        ("DATABASE_URL", url.as_str()),
        ("WAYMARK_LIMIT_BUDGET", "0"),
        ("WAYMARK_LIMIT_BUDGET_ANONYMOUS", "0"),
        ("WAYMARK_LOG", "error"),
    ];
    // A small community has too few dates.
    let mut seeding = server::command(&std::env::temp_dir(), &settings);
    seeding.args(["seed", "--size", "medium"]).stdout(Stdio::null());
    assert!(seeding.status().unwrap().success());
    let is_well = measure(&settings).await;
    execute(&postgres, &format!("DROP DATABASE {name} WITH (FORCE)")).await;
    if is_well { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

async fn measure(settings: &[(&str, &str)]) -> bool {
    let (staying, leaving) = (Server::start(settings), Server::start(settings));
    let addresses = [staying.address.clone(), leaving.address.clone()];
    let community = Arc::new(Community::find(&staying.address, DATES).await);
    let beginning = community.end_of_log(&staying.address).await;

    let (log, whole_log) = watch::channel(None);
    let followers: Vec<_> = (0..SUBSCRIBERS)
        .map(|number| {
            let (community, [staying, leaving]) = (Arc::clone(&community), addresses.clone());
            let (home, whole_log) =
                (if number.is_multiple_of(2) { staying.clone() } else { leaving }, whole_log.clone());
            tokio::spawn(async move { community.follow([&home, &staying], number % DATES, whole_log).await })
        })
        .collect();
    while community.listening() < SUBSCRIBERS {
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    let before = [staying.memory(), leaving.memory()];
    println!("{SUBSCRIBERS} subscriptions are open; the servers hold {} and {} MB", mb(before[0]), mb(before[1]));

    [&staying, &leaving].into_iter().for_each(Server::forget_the_highest_memory);
    let (started, ticks) = (Instant::now(), staying.ticks());
    let peak_of_killed = write(&community, &addresses, leaving).await;
    let written = started.elapsed().as_secs_f64();
    println!("{EVENTS} changes were sent in {written:.1} s, {:.0} a second", EVENTS as f64 / written);
    log.send_replace(Some(community.log(&staying.address, beginning).await));
    let told: Vec<Told> = join_all(followers).await.into_iter().map(Result::unwrap).collect();
    report(&told, started.elapsed().as_secs_f64());
    println!("the server that stayed took {:.1} s of CPU for it", (staying.ticks() - ticks) as f64 / 100.0);

    let grown = [staying.highest_memory().saturating_sub(before[0]), peak_of_killed.saturating_sub(before[1])];
    println!("the servers' memory grew by {} and {} MB, of {}", mb(grown[0]), mb(grown[1]), mb(MOST_MEMORY));
    let truth = log.borrow();
    let truth = truth.as_ref().unwrap();
    let wrong = told.iter().enumerate().filter(|(number, one)| truth[&(number % DATES)] != one.places).count();
    println!("{wrong} of {SUBSCRIBERS} subscribers were told something else than the log says");
    wrong == 0 && grown.iter().all(|grown| *grown <= MOST_MEMORY)
}

/// Sends the burst, to both servers as long as both are there, and kills one in the middle of it; the most
/// memory that this one has held.
async fn write(community: &Community, [staying, leaving]: &[String; 2], killed: Server) -> u64 {
    let (sent, killed, peak) = (AtomicUsize::new(0), Mutex::new(Some(killed)), AtomicUsize::new(0));
    let writers = (0..WRITERS).map(|writer| {
        let (sent, killed, peak) = (&sent, &killed, &peak);
        async move {
            loop {
                let number = sent.fetch_add(1, Ordering::Relaxed);
                if number >= EVENTS {
                    return;
                }
                if number == EVENTS / 2
                    && let Some(server) = killed.lock().unwrap().take()
                {
                    peak.store(server.highest_memory() as usize, Ordering::Relaxed);
                }
                let is_there = killed.lock().unwrap().is_some();
                community.change(if is_there && writer % 2 == 1 { leaving } else { staying }, number).await;
            }
        }
    });
    join_all(writers).await;
    peak.into_inner() as u64
}

fn report(told: &[Told], seconds: f64) {
    let mut waits: Vec<i64> = told.iter().flat_map(|one| one.waits.iter().copied()).collect();
    waits.sort_unstable();
    let at = |percent: usize| waits[(waits.len() - 1) * percent / 100];
    println!("{} answers arrived within {seconds:.1} s", waits.len());
    println!("from the change to the client: {} ms in the median, {} ms for 99 of 100", at(50), at(99));
    println!("{} streams broke off and came back", told.iter().filter(|one| one.breaks > 0).count());
}

fn mb(kib: u64) -> u64 {
    kib / 1024
}

/// The server of the tests, without a database at its end.
#[expect(clippy::disallowed_methods, reason = "a setting of the bench, not of the server")]
fn postgres() -> String {
    std::env::var("TEST_POSTGRES_URL").unwrap_or_else(|_| "postgres://postgres@127.0.0.1:5432".to_owned())
}

async fn execute(postgres: &str, sql: &str) {
    let conn = Database::connect(format!("{postgres}/postgres")).await.unwrap();
    conn.execute_unprepared(sql).await.unwrap();
    conn.close().await.unwrap();
}
