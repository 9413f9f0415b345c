//! The judges from the clients' world, run where they can be had. With Node.js: graphql-js, graphql-eslint,
//! graphql-inspector and Relay's compiler on the schema; the GraphQL-over-HTTP audits, Apollo Client's cache
//! and graphql-js's verdict on well over a thousand documents, on a server as a newcomer starts it; and a
//! client that graphql-codegen generates from the schema that this server gives out, compiled under `strict`,
//! which tells it the story. With Python: a partner's program on the same server, written with gql.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should say so and stop")]

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use crate::support::process::Process;

/// Between them the judges ask for more in a minute than a caller may.
const SETTINGS: [(&str, &str); 2] = [("WAYMARK_LIMIT_BUDGET", "0"), ("WAYMARK_LIMIT_BUDGET_ANONYMOUS", "0")];

#[tokio::test(flavor = "multi_thread")]
async fn clients_of_other_makers_agree() {
    let folder = std::env::temp_dir().join(format!("waymark_clients_{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let server = Process::start(&folder, &SETTINGS).await;
    judge_by_node(&server.url());
    judge_by_python(&server.url(), &folder.join("python"));
    server.kill();
    std::fs::remove_dir_all(&folder).unwrap();
}

fn judge_by_node(url: &str) {
    if Command::new("npm").arg("--version").output().is_err() {
        return skip("Node.js is not installed, so no client in JavaScript judges the API");
    }
    npm(&["ci", "--no-audit", "--no-fund"], &[]);
    for judge in ["schema", "lint", "breaks", "relay"] {
        npm(&["run", judge], &[]);
    }
    for judge in ["audit", "apollo", "agree"] {
        npm(&["run", judge], &[("WAYMARK_URL", url)]);
    }
    let schema = format!("{url}/schema.graphql");
    npm(&["run", "story"], &[("WAYMARK_URL", url), ("WAYMARK_SCHEMA", &schema)]);
    npm(&["run", "live"], &[("WAYMARK_BINARY", env!("CARGO_BIN_EXE_waymark"))]);
}

fn judge_by_python(url: &str, packages: &Path) {
    if !pip_installed("requirements.txt", packages) {
        return skip("Python with pip and its packages cannot be had here, so no client in Python judges the API");
    }
    python_succeeds(&["partner.py"], &[("WAYMARK_URL", url), ("PYTHONPATH", packages.to_str().unwrap())]);
}

/// Installs what this file lists into the folder, which needs no virtual environment. Python is nearly everywhere, also
/// where its packages cannot be had; whoever asks says that, and it is no failure of ours.
pub fn pip_installed(requirements: &str, packages: &Path) -> bool {
    let target = packages.to_str().unwrap();
    let quietly = ["-m", "pip", "install", "--quiet", "--no-deps", "--disable-pip-version-check"];
    let install = [&quietly[..], &["--target", target, "--requirement", requirements]].concat();
    python(&install, &[]).is_ok_and(|output| output.status.success())
}

/// Runs a program in Python with these settings; what it printed is told when it fails.
pub fn python_succeeds(arguments: &[&str], settings: &[(&str, &str)]) {
    succeeded(python(arguments, &[settings, &[("PYTHONDONTWRITEBYTECODE", "1")]].concat()), arguments);
}

/// Says, past the test runner's capture, what was not looked at.
pub fn skip(why: &str) {
    let _ = writeln!(std::io::stderr(), "\n*** SKIPPED: {why} ***\n");
}

/// Runs npm among the judges with these settings; what it printed is told when it fails.
fn npm(arguments: &[&str], settings: &[(&str, &str)]) {
    succeeds("npm", "node", arguments, settings);
}

/// Runs a program in a folder of the tests with these settings; what it printed is told when it fails.
pub fn succeeds(program: &str, folder: &str, arguments: &[&str], settings: &[(&str, &str)]) {
    succeeded(run(program, folder, arguments, settings), arguments);
}

fn python(arguments: &[&str], settings: &[(&str, &str)]) -> std::io::Result<Output> {
    run("python3", "python", arguments, settings)
}

fn run(program: &str, folder: &str, arguments: &[&str], settings: &[(&str, &str)]) -> std::io::Result<Output> {
    let judges: PathBuf = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests").join(folder);
    Command::new(program).args(arguments).current_dir(judges).envs(settings.iter().copied()).output()
}

fn succeeded(output: std::io::Result<Output>, arguments: &[&str]) {
    let output = output.unwrap();
    let told = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{arguments:?}:\n{told}");
}
