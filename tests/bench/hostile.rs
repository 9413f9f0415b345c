//! What requests that were written to do harm cost: the server's own CPU time and memory, for each of them.
//!
//! `cargo bench --bench hostile` builds the server as it is released, starts it on a small demo community in a
//! folder of its own, and fails when a request takes more than 200 ms of CPU or 64 MB of memory, or is answered
//! otherwise than it should be. What the machine does beside does not count. It reads `/proc`: Linux only.

#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "a measurement that cannot go on should say so and stop")]

#[path = "../hostile/requests.rs"]
mod requests;
mod server;

use std::process::ExitCode;

use requests::{Hostile, send};
use server::Server;

/// The CPU time that one request may take, in milliseconds.
const MOST_MILLISECONDS: f64 = 200.0;

/// By how much one request may make the server's memory grow, in KiB.
const MOST_MEMORY: u64 = 64 * 1024;

/// The kernel counts CPU time in hundredths of a second; a request is repeated until so many are counted, or
/// [`MOST_REPETITIONS`] times.
const ENOUGH_TICKS: u64 = 25;
const MOST_REPETITIONS: u64 = 200;
const MILLISECONDS_OF_A_TICK: f64 = 10.0;

fn main() -> ExitCode {
    // Nothing may be kept ready or refused for having been asked before: each counts as the first.
    let settings =
        [("WAYMARK_LIMIT_KEPT_BYTES", "0"), ("WAYMARK_LIMIT_BUDGET_ANONYMOUS", "0"), ("WAYMARK_LOG", "error")];
    let server = Server::start(&settings);
    for _ in 0..50 {
        send(&server.address, &requests::all().remove(0).bytes);
    }
    println!("{:<48} {:>6} {:>9} {:>7} {:>9}", "request", "status", "CPU ms", "of 200", "MB");
    let mut failures = 0;
    for hostile in requests::all() {
        let cost = measure(&server, &hostile);
        let share = cost.milliseconds / MOST_MILLISECONDS;
        let verdict = cost.verdict();
        println!(
            "{:<48} {:>6} {:>9.2} {:>6.1}% {:>9.1} {}",
            hostile.name,
            cost.status,
            cost.milliseconds,
            share * 100.0,
            cost.memory as f64 / 1024.0,
            verdict.unwrap_or_default(),
        );
        failures += u32::from(verdict.is_some());
    }
    println!("\n{failures} of {} did harm", requests::all().len());
    if failures == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// What a request cost.
struct Cost {
    status: u16,
    is_as_expected: bool,
    milliseconds: f64,
    /// In KiB.
    memory: u64,
}

impl Cost {
    fn verdict(&self) -> Option<&'static str> {
        if self.status == 0 {
            Some("NO ANSWER")
        } else if self.status >= 500 {
            Some("A FAULT OF OURS")
        } else if !self.is_as_expected {
            Some("ANOTHER ANSWER THAN EXPECTED")
        } else if self.milliseconds > MOST_MILLISECONDS {
            Some("TOO MUCH CPU")
        } else if self.memory > MOST_MEMORY {
            Some("TOO MUCH MEMORY")
        } else {
            None
        }
    }
}

fn measure(server: &Server, hostile: &Hostile) -> Cost {
    server.forget_the_highest_memory();
    let (memory, ticks) = (server.memory(), server.ticks());
    let (mut repetitions, mut status, mut is_as_expected) = (0, 0, true);
    while repetitions < MOST_REPETITIONS && server.ticks() - ticks < ENOUGH_TICKS {
        let heard = send(&server.address, &hostile.bytes);
        status = heard.status;
        is_as_expected &= (status, heard.code.as_str()) == (hostile.status, hostile.code);
        repetitions += 1;
    }
    let milliseconds = (server.ticks() - ticks) as f64 * MILLISECONDS_OF_A_TICK / repetitions as f64;
    let memory = server.highest_memory().saturating_sub(memory);
    Cost { status, is_as_expected, milliseconds, memory }
}
