//! Ten thousand reminders in all languages that are due at the same moment: how long until the last has left, and what the
//! program holds meanwhile.
//!
//! `cargo bench --bench reminders` fills a database of each kind and has a worker send them to a mail server on this
//! machine. Then lettre sends letters of the same size, ready-made, to the same server over as many connections, each with
//! TCP_NODELAY. The bench fails when the reminders go at less than half of that speed, or when memory grows by more than
//! 64 MB while they go. It needs `/proc` for the latter: Linux only.

#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "a measurement that cannot go on should say so and stop")]

#[path = "../support/crowd.rs"]
mod crowd;
#[path = "house.rs"]
#[expect(dead_code, reason = "this house sends letters, and nobody asks it anything")]
mod house;
#[path = "reminders/sink.rs"]
mod sink;

use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use chrono::TimeDelta;
use crowd::Crowd;
use house::{House, Kind};
use lettre::address::Envelope;
use lettre::transport::smtp::client::AsyncSmtpConnection;
use lettre::transport::smtp::extension::ClientId;
use sea_orm::DatabaseConnection;
use sink::{Letter, Sink};
use tokio::net::TcpStream;
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;
use waymark::jobs::Worker;

const REMINDERS: usize = 10_000;
/// How many letters go before time is taken, on both sides: a server that has much to send at the full hour has been up for a
/// while, and its connections are open.
const BEFORE: usize = 1_000;
const CONNECTIONS: usize = 8;
/// The least share of the speed of ready-made letters.
const LEAST: f64 = 0.5;
/// By how much memory may grow, in KiB.
const MOST_MEMORY: u64 = 64 * 1024;
/// How many letters have gone before memory is looked at: by then all that is kept for good is there.
const WARM: usize = 2_000;

#[tokio::main]
async fn main() -> ExitCode {
    let mut failures = 0;
    for kind in [Kind::Sqlite, Kind::Postgres] {
        let sink = Sink::start();
        let smtp = format!("--smtp-url=smtp://{}?connections={CONNECTIONS}", sink.address);
        let fill = async |conn: &DatabaseConnection, now| {
            let crowd = Crowd { members: BEFORE + REMINDERS, dates_each: 1, now, apart: TimeDelta::zero() };
            assert_eq!(crowd.size(), BEFORE + REMINDERS);
            crowd.write(conn).await;
        };
        let Some(house) = House::open_with(kind, "reminders", &[&smtp], fill).await else {
            println!("\n*** {kind:?}: no server answers ***");
            continue;
        };
        println!("\n{kind:?}, {REMINDERS} reminders in {} languages", crowd::LANGUAGES.len());
        let (took, grown) = reminders(&house, &sink).await;
        house.close().await;
        let letters = sink.kept();
        let size = letters.iter().map(|letter| letter.message.len()).sum::<usize>() / letters.len();
        let ready = ready_made(&sink, letters).await;
        let speed = |took: Duration| REMINDERS as f64 / took.as_secs_f64();
        let share = speed(took) / speed(ready);
        println!("{size} bytes each on average, {CONNECTIONS} connections");
        println!("reminders    {:>8.2} s {:>8.0} a second", took.as_secs_f64(), speed(took));
        println!("ready-made   {:>8.2} s {:>8.0} a second", ready.as_secs_f64(), speed(ready));
        println!("share {share:.2}, at least {LEAST}; memory grew by {grown} KiB, at most {MOST_MEMORY}");
        failures += u32::from(share < LEAST) + u32::from(grown > MOST_MEMORY);
    }
    if failures == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Sends all reminders: how long it took, and by how much memory grew, in KiB.
async fn reminders(house: &House, sink: &Sink) -> (Duration, u64) {
    let stop = CancellationToken::new();
    let worker = tokio::spawn(Worker::new(house.app.clone(), stop.clone()).run());
    let started = sink.wait_for(BEFORE).await;
    sink.wait_for(BEFORE + WARM).await;
    let before = memory();
    let highest = Arc::new(AtomicUsize::new(0));
    let watching = tokio::spawn(watch(Arc::clone(&highest)));
    let took = sink.wait_for(BEFORE + REMINDERS).await - started;
    watching.abort();
    assert!(sink.connections() <= CONNECTIONS, "{} connections", sink.connections());
    stop.cancel();
    worker.await.unwrap();
    assert_eq!(sink.letters(), BEFORE + REMINDERS, "each once");
    (took, u64::try_from(highest.load(Ordering::Relaxed)).unwrap().saturating_sub(before))
}

async fn watch(highest: Arc<AtomicUsize>) {
    loop {
        highest.fetch_max(usize::try_from(memory()).unwrap(), Ordering::Relaxed);
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

/// What this program holds now, in KiB.
fn memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with("VmRSS")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
}

/// Sends as many of these letters as there were reminders, and says how long it took.
async fn ready_made(sink: &Sink, letters: Vec<Letter>) -> Duration {
    let letters: Arc<Vec<(Envelope, Vec<u8>)>> = Arc::new(letters.into_iter().map(ready).collect());
    let (before, next) = (sink.letters(), Arc::new(AtomicUsize::new(0)));
    let mut senders = JoinSet::new();
    for _ in 0..CONNECTIONS {
        let (letters, next, address) = (Arc::clone(&letters), Arc::clone(&next), sink.address);
        senders.spawn(async move {
            let stream = TcpStream::connect(address).await.unwrap();
            stream.set_nodelay(true).unwrap();
            let hello = ClientId::Domain("waymark.example".to_owned());
            let mut connection = AsyncSmtpConnection::connect_with_transport(Box::new(stream), &hello).await.unwrap();
            while let place = next.fetch_add(1, Ordering::Relaxed)
                && place < BEFORE + REMINDERS
            {
                let (envelope, message) = &letters[place % letters.len()];
                connection.send(envelope, message).await.unwrap();
            }
        });
    }
    let started = sink.wait_for(before + BEFORE).await;
    let took = sink.wait_for(before + BEFORE + REMINDERS).await - started;
    while let Some(sender) = senders.join_next().await {
        sender.unwrap();
    }
    assert_eq!(sink.letters() - before, BEFORE + REMINDERS);
    took
}

fn ready(letter: Letter) -> (Envelope, Vec<u8>) {
    let from = "hello@waymark.example".parse().unwrap();
    (Envelope::new(Some(from), vec![letter.to.parse().unwrap()]).unwrap(), letter.message)
}
