//! The built binary as a process of its own, with the machine's clock: to be killed, or to be used as a
//! newcomer would use it.

use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use super::client::Client;

/// A `waymark serve` that is running.
pub struct Process {
    child: Child,
    port: u16,
}

impl Process {
    /// Starts the server in this folder with these settings, and waits until it answers.
    pub async fn start(folder: &Path, settings: &[(&str, &str)]) -> Self {
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let listen = format!("127.0.0.1:{port}");
        let public_url = format!("http://{listen}");
        let child = command(folder, settings)
            .envs([("WAYMARK_LISTEN", listen.as_str()), ("WAYMARK_PUBLIC_URL", &public_url)])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let process = Self { child, port };
        process.wait_until_it_answers().await;
        process
    }

    /// Runs another command of the binary to its end; it must succeed.
    pub fn run(folder: &Path, settings: &[(&str, &str)], arguments: &[&str]) {
        let output = command(folder, settings).args(arguments).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }

    /// Runs a command of the binary that must fail, and gives what it says.
    pub fn fail(folder: &Path, settings: &[(&str, &str)], arguments: &[&str]) -> String {
        let output = command(folder, settings).args(arguments).output().unwrap();
        assert!(!output.status.success(), "{arguments:?} was to fail");
        format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
    }

    /// Somebody who has not signed in.
    pub fn visitor(&self) -> Client {
        Client::new(&self.url())
    }

    /// Its address.
    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Kills it (SIGKILL): it cannot finish anything.
    pub fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    /// The most memory that it has had so far, in KiB; `None` where the system does not tell.
    pub fn peak_memory(&self) -> Option<u64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id())).ok()?;
        let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
        line.split_whitespace().nth(1)?.parse().ok()
    }

    async fn wait_until_it_answers(&self) {
        let deadline = Instant::now() + Duration::from_secs(60);
        let url = format!("{}/health/live", self.url());
        while reqwest::get(&url).await.is_err() {
            assert!(Instant::now() < deadline, "the server does not answer");
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

fn command(folder: &Path, settings: &[(&str, &str)]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_waymark"));
    // Whatever the tests' own surroundings set, the server sees only what the test says.
    command.current_dir(folder).env_clear().envs(settings.iter().copied());
    // As `.cargo/config.toml` has it: without optimisation, a thread's usual stack is hardly enough.
    command.env("RUST_MIN_STACK", "8388608");
    command
}
