//! The judges from the clients' world, run by Node.js where it is installed: graphql-js on the schema, the
//! GraphQL-over-HTTP audits, and a client that graphql-codegen generates from the schema that the server gives
//! out, compiled under `strict`, which tells the story to the server as a newcomer starts it.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should say so and stop")]

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::support::process::Process;

#[tokio::test(flavor = "multi_thread")]
async fn clients_of_other_makers_agree() {
    if Command::new("npm").arg("--version").output().is_err() {
        let _ =
            writeln!(std::io::stderr(), "\n*** SKIPPED: Node.js is not installed, so no client judges the API ***\n");
        return;
    }
    npm(&["ci", "--no-audit", "--no-fund"], &[]);
    npm(&["run", "schema"], &[]);

    let folder = std::env::temp_dir().join(format!("waymark_clients_{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let server = Process::start(&folder, &[]).await;
    let (url, schema) = (server.url(), format!("{}/schema.graphql", server.url()));
    npm(&["run", "audit"], &[("WAYMARK_URL", &url)]);
    npm(&["run", "story"], &[("WAYMARK_URL", &url), ("WAYMARK_SCHEMA", &schema)]);
    npm(&["run", "live"], &[("WAYMARK_BINARY", env!("CARGO_BIN_EXE_waymark"))]);
    server.kill();
    std::fs::remove_dir_all(&folder).unwrap();
}

/// Runs npm among the judges with these settings; what it printed is told when it fails.
fn npm(arguments: &[&str], settings: &[(&str, &str)]) {
    let judges: PathBuf = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/node");
    let mut command = Command::new("npm");
    let output = command.args(arguments).current_dir(judges).envs(settings.iter().copied()).output().unwrap();
    let told = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "npm {arguments:?}:\n{told}");
}
