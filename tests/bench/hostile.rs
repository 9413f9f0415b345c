//! What requests that were written to do harm cost: the server's own CPU time and memory, for each of them.
//!
//! `cargo bench --bench hostile` builds the server as it is released, starts it on a small demo community in a
//! folder of its own, and fails when a request takes more than 200 ms of CPU or 64 MB of memory, or is answered
//! otherwise than it should be. What the machine does beside does not count. It reads `/proc`: Linux only.

#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "a measurement that cannot go on should say so and stop")]

#[path = "../hostile/requests.rs"]
mod requests;

use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitCode, Stdio};
use std::time::Duration;

use requests::{Hostile, send};

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
    let server = Server::start();
    for _ in 0..50 {
        send(&server.address, &requests::all().remove(0).bytes);
    }
    println!("{:<48} {:>6} {:>9} {:>7} {:>9}", "request", "status", "CPU ms", "of 200", "MB");
    let mut failures = 0;
    for hostile in requests::all() {
        let cost = server.measure(&hostile);
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

/// The server as it is released.
struct Server {
    child: Child,
    folder: PathBuf,
    address: String,
}

impl Server {
    fn start() -> Self {
        let folder = std::env::temp_dir().join(format!("waymark_hostile_{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let address = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().to_string();
        let child = Command::new(env!("CARGO_BIN_EXE_waymark"))
            .current_dir(&folder)
            .env_clear()
            // Nothing may be kept ready or refused for having been asked before: each counts as the first.
            .envs([("WAYMARK_LISTEN", address.as_str()), ("WAYMARK_LIMIT_KEPT_BYTES", "0")])
            .envs([("WAYMARK_LIMIT_BUDGET_ANONYMOUS", "0"), ("WAYMARK_LOG", "error")])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let server = Self { child, folder, address };
        while std::net::TcpStream::connect(&server.address).is_err() {
            std::thread::sleep(Duration::from_millis(50));
        }
        server
    }

    fn measure(&self, hostile: &Hostile) -> Cost {
        self.forget_the_highest_memory();
        let (memory, ticks) = (self.memory("VmRSS"), self.ticks());
        let (mut repetitions, mut status, mut is_as_expected) = (0, 0, true);
        while repetitions < MOST_REPETITIONS && self.ticks() - ticks < ENOUGH_TICKS {
            let heard = send(&self.address, &hostile.bytes);
            status = heard.status;
            is_as_expected &= (status, heard.code.as_str()) == (hostile.status, hostile.code);
            repetitions += 1;
        }
        let milliseconds = (self.ticks() - ticks) as f64 * MILLISECONDS_OF_A_TICK / repetitions as f64;
        Cost { status, is_as_expected, milliseconds, memory: self.memory("VmHWM").saturating_sub(memory) }
    }

    fn proc(&self, file: &str) -> PathBuf {
        Path::new("/proc").join(self.child.id().to_string()).join(file)
    }

    /// The CPU time so far, of all threads, in the program and in the kernel for it.
    fn ticks(&self) -> u64 {
        let stat = std::fs::read_to_string(self.proc("stat")).unwrap();
        // The second field is the name, which may contain anything; utime and stime are the 14th and the 15th.
        let fields = stat.rsplit_once(") ").unwrap().1.split(' ').skip(11).take(2);
        fields.map(|ticks| ticks.parse::<u64>().unwrap()).sum()
    }

    /// A figure of the memory, in KiB.
    fn memory(&self, name: &str) -> u64 {
        let status = std::fs::read_to_string(self.proc("status")).unwrap();
        let line = status.lines().find(|line| line.starts_with(name)).unwrap();
        line.split_whitespace().nth(1).unwrap().parse().unwrap()
    }

    /// From now on `VmHWM` is the highest since now.
    fn forget_the_highest_memory(&self) {
        std::fs::write(self.proc("clear_refs"), "5").unwrap();
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
        drop(std::fs::remove_dir_all(&self.folder));
    }
}
