//! A PostgreSQL server of a test's own, to be stopped and started again.

use std::path::{Path, PathBuf};
use std::process::Command;

/// A server on a free port, with its data in a folder that goes with it.
pub struct Cluster {
    programs: PathBuf,
    data: PathBuf,
    port: u16,
}

impl Cluster {
    /// Makes and starts a server; `None` where its programs are not installed.
    pub fn start() -> Option<Self> {
        let programs = programs()?;
        let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let data = std::env::temp_dir().join(format!("waymark_cluster_{}_{port}", std::process::id()));
        let cluster = Self { programs, data, port };
        std::fs::create_dir_all(&cluster.data).unwrap();
        if is_root() {
            assert!(Command::new("chown").arg("postgres").arg(&cluster.data).status().unwrap().success());
        }
        cluster.run("initdb", &["-D", &cluster.folder(), "-U", "postgres", "-A", "trust", "--no-sync"]);
        cluster.go_on();
        Some(cluster)
    }

    /// Its database, as `DATABASE_URL` says it.
    pub fn url(&self) -> String {
        format!("postgres://postgres@127.0.0.1:{}/postgres", self.port)
    }

    /// Stops it as a crash does.
    pub fn crash(&self) {
        self.run("pg_ctl", &["-D", &self.folder(), "-m", "immediate", "-w", "stop"]);
    }

    /// Starts it again.
    pub fn go_on(&self) {
        let options =
            format!("-p {} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off", self.port);
        let log = format!("{}/log", self.folder());
        self.run("pg_ctl", &["-D", &self.folder(), "-o", &options, "-l", &log, "-w", "start"]);
    }

    fn folder(&self) -> String {
        self.data.display().to_string()
    }

    /// Runs one of its programs, as somebody who is allowed to: the server refuses root.
    fn run(&self, program: &str, arguments: &[&str]) {
        let program = self.programs.join(program);
        let mut command = if is_root() {
            let mut command = Command::new("runuser");
            command.args(["-u", "postgres", "--"]).arg(program);
            command
        } else {
            Command::new(program)
        };
        // A server must not hold the pipes of the program that starts it.
        command
            .args(arguments)
            .current_dir("/")
            .stdout(std::process::Stdio::null())
            .stderr(std::process::Stdio::null());
        assert!(command.status().unwrap().success(), "{arguments:?}");
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        let stop = ["-D", &self.folder(), "-m", "immediate", "stop"];
        if self.data.join("postmaster.pid").exists() {
            self.run("pg_ctl", &stop);
        }
        drop(std::fs::remove_dir_all(&self.data));
    }
}

/// Where the newest server's programs are.
fn programs() -> Option<PathBuf> {
    let versions = std::fs::read_dir("/usr/lib/postgresql").ok()?;
    let mut folders: Vec<PathBuf> = versions.flatten().map(|entry| entry.path().join("bin")).collect();
    folders.sort();
    folders.into_iter().rev().find(|folder| folder.join("pg_ctl").exists())
}

fn is_root() -> bool {
    use std::os::unix::fs::MetadataExt;
    Path::new("/proc/self").metadata().is_ok_and(|own| own.uid() == 0)
}
