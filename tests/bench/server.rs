//! The server as it is released, as a process of its own whose CPU time and memory can be read.

use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

/// A server that runs until it is dropped.
pub struct Server {
    child: Child,
    folder: PathBuf,
    /// Where it listens.
    pub address: String,
}

impl Server {
    /// Starts a server with these settings, in an empty folder of its own, and waits until it takes connections.
    pub fn start(settings: &[(&str, &str)]) -> Self {
        let address = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().to_string();
        let folder = std::env::temp_dir().join(format!("waymark_bench_{}", address.replace([':', '.'], "_")));
        std::fs::create_dir_all(&folder).unwrap();
        let child = command(&folder, settings)
            .env("WAYMARK_LISTEN", &address)
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

    /// The CPU time so far, in hundredths of a second: of all threads, in the program and in the kernel for it.
    pub fn ticks(&self) -> u64 {
        let stat = std::fs::read_to_string(self.proc("stat")).unwrap();
        // The second field is the name, which may contain anything; utime and stime are the 14th and the 15th.
        let fields = stat.rsplit_once(") ").unwrap().1.split(' ').skip(11).take(2);
        fields.map(|ticks| ticks.parse::<u64>().unwrap()).sum()
    }

    /// What the program holds now, in KiB.
    pub fn memory(&self) -> u64 {
        self.status("VmRSS")
    }

    /// The most that the program has held since [`Self::forget_the_highest_memory`], in KiB.
    pub fn highest_memory(&self) -> u64 {
        self.status("VmHWM")
    }

    /// Begins to look for the highest memory anew.
    pub fn forget_the_highest_memory(&self) {
        std::fs::write(self.proc("clear_refs"), "5").unwrap();
    }

    fn status(&self, name: &str) -> u64 {
        let status = std::fs::read_to_string(self.proc("status")).unwrap();
        let line = status.lines().find(|line| line.starts_with(name)).unwrap();
        line.split_whitespace().nth(1).unwrap().parse().unwrap()
    }

    fn proc(&self, file: &str) -> PathBuf {
        Path::new("/proc").join(self.child.id().to_string()).join(file)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
        drop(std::fs::remove_dir_all(&self.folder));
    }
}

/// The server's program in this folder, with these settings and nothing of the bench's own surroundings.
pub fn command(folder: &Path, settings: &[(&str, &str)]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_waymark"));
    command.current_dir(folder).env_clear().envs(settings.iter().copied());
    command
}
