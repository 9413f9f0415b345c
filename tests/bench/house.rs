//! The whole server on a database with a great deal in it, whose clock stands still.

use std::path::PathBuf;
use std::sync::Arc;

use chrono::{DateTime, Utc};
use clap::Parser;
use sea_orm::{ConnectionTrait, Database, DatabaseConnection};
use serde_json::{Value, json};
use waymark::app::App;
use waymark::clock::{ManualClock, Randomness};
use waymark::config::Config;
use waymark::http::{self, Serving};
use waymark::rooms;

const NOW: &str = "2026-01-12T09:30:00Z";

/// The kinds of databases.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A file.
    Sqlite,
    /// A server.
    Postgres,
}

/// The server.
pub struct House {
    /// The house behind HTTP.
    pub app: App,
    /// Where it listens.
    pub serving: Serving,
    /// By whom it is asked.
    pub client: reqwest::Client,
    kept: Kept,
}

/// Where the database is kept.
enum Kept {
    Folder(PathBuf),
    Postgres(String),
}

#[derive(Parser)]
struct Settings {
    #[command(flatten)]
    config: Config,
}

impl House {
    /// A server on a fresh database with this name, filled by `fill`; `None` where there is no database server.
    pub async fn open(
        kind: Kind,
        name: &str,
        fill: impl AsyncFnOnce(&DatabaseConnection, DateTime<Utc>),
    ) -> Option<Self> {
        Self::open_with(kind, name, &[], fill).await
    }

    /// The same with these arguments of the command line.
    pub async fn open_with(
        kind: Kind,
        name: &str,
        further: &[&str],
        fill: impl AsyncFnOnce(&DatabaseConnection, DateTime<Utc>),
    ) -> Option<Self> {
        let name = format!("waymark_bench_{}_{name}", std::process::id());
        let (url, kept) = match kind {
            Kind::Sqlite => {
                let folder = std::env::temp_dir().join(name);
                std::fs::create_dir_all(&folder).unwrap();
                (format!("sqlite://{}?mode=rwc", folder.join("waymark.db").display()), Kept::Folder(folder))
            }
            Kind::Postgres => {
                let conn = Database::connect(format!("{}/postgres", postgres())).await.ok()?;
                conn.execute_unprepared(&format!("CREATE DATABASE {name}")).await.unwrap();
                (format!("{}/{name}", postgres()), Kept::Postgres(name))
            }
        };
        let limits = ["--limit-budget-anonymous=0", "--limit-budget=0"];
        let arguments = ["waymark", "--listen=127.0.0.1:0", limits[0], limits[1], "--database-url", &url];
        let config = Settings::parse_from(arguments.iter().chain(further)).config;
        let now: DateTime<Utc> = NOW.parse().unwrap();
        let clock = Arc::new(ManualClock::at(now));
        let app = App::connect(config, clock, Randomness::seeded(1), rooms::wiring()).await.unwrap();
        app.db.migrate().await.unwrap();
        // Without the server's limit on how long a statement may take.
        let conn = Database::connect(&url).await.unwrap();
        fill(&conn, now).await;
        conn.close().await.unwrap();
        let serving = http::serve(&app, app.config.server.listen, Some(1)).unwrap();
        Some(Self { app, serving, client: reqwest::Client::new(), kept })
    }

    /// Asks over HTTP.
    pub async fn ask(&self, query: &str, variables: &Value) -> Value {
        let body = json!({ "query": query, "variables": variables }).to_string();
        let request = self.client.post(format!("http://{}/graphql", self.serving.address));
        let answer = request.header("Content-Type", "application/json").body(body).send().await.unwrap();
        answer.json().await.unwrap()
    }

    /// Takes it all away.
    pub async fn close(self) {
        self.serving.stop().await;
        self.app.db.clone().close().await.unwrap();
        match self.kept {
            Kept::Folder(folder) => drop(std::fs::remove_dir_all(folder)),
            Kept::Postgres(name) => {
                let conn = Database::connect(format!("{}/postgres", postgres())).await.unwrap();
                conn.execute_unprepared(&format!("DROP DATABASE {name} WITH (FORCE)")).await.unwrap();
            }
        }
    }
}

/// The server of the tests, without a database at its end.
#[expect(clippy::disallowed_methods, reason = "a setting of the bench, not of the server")]
fn postgres() -> String {
    std::env::var("TEST_POSTGRES_URL").unwrap_or_else(|_| "postgres://postgres@127.0.0.1:5432".to_owned())
}
