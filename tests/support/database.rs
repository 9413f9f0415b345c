//! A database of its own for each test: a copy of a SQLite file or of a PostgreSQL database that has been
//! migrated once.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process;
use std::sync::atomic::{AtomicUsize, Ordering};

use sea_orm::{ConnectionTrait, Database, DatabaseConnection, Statement};
use tokio::sync::OnceCell;
use waymark::config::DatabaseSettings;
use waymark::db::Db;

static TAKEN: AtomicUsize = AtomicUsize::new(0);
static POSTGRES: OnceCell<Option<Server>> = OnceCell::const_new();
static MIGRATED_FILE: OnceCell<Vec<u8>> = OnceCell::const_new();

/// The kinds of databases that every test about data runs on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A file.
    Sqlite,
    /// A server: `TEST_POSTGRES_URL`, or the one on this machine.
    Postgres,
}

/// One test's database; it goes with [`TestDatabase::discard`].
pub enum TestDatabase {
    /// The folder of the file.
    Sqlite(PathBuf),
    /// The name on the server.
    Postgres(String),
    /// Somebody else looks after it.
    Foreign(String),
}

/// The PostgreSQL server of the tests.
#[derive(Debug)]
struct Server {
    /// Without a database at its end.
    url: String,
    template: String,
}

impl TestDatabase {
    /// A fresh, migrated database; `None`, said loudly, where no PostgreSQL server can be reached.
    pub async fn create(kind: Kind) -> Option<Self> {
        let name = format!("waymark_test_{}_{}", process::id(), TAKEN.fetch_add(1, Ordering::SeqCst));
        match kind {
            Kind::Sqlite => {
                let folder = std::env::temp_dir().join(name);
                std::fs::create_dir_all(&folder).unwrap();
                let bytes = MIGRATED_FILE.get_or_init(make_file).await;
                std::fs::write(file_in(&folder), bytes).unwrap();
                Some(Self::Sqlite(folder))
            }
            Kind::Postgres => {
                let server = POSTGRES.get_or_init(find_server).await.as_ref()?;
                let conn = server.connect().await.ok()?;
                run(&conn, &format!("CREATE DATABASE {name} TEMPLATE {}", server.template)).await;
                Some(Self::Postgres(name))
            }
        }
    }

    /// Where it is, as `DATABASE_URL` says it.
    pub fn url(&self) -> String {
        match self {
            Self::Sqlite(folder) => file_url(folder),
            Self::Postgres(name) => format!("{}/{name}", server_url()),
            Self::Foreign(url) => url.clone(),
        }
    }

    /// Removes it.
    pub async fn discard(self) {
        match self {
            Self::Foreign(_) => {}
            Self::Sqlite(folder) => drop(std::fs::remove_dir_all(folder)),
            Self::Postgres(name) => {
                if let Some(Some(server)) = POSTGRES.get()
                    && let Ok(conn) = server.connect().await
                {
                    run(&conn, &format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)")).await;
                }
            }
        }
    }
}

impl Server {
    async fn connect(&self) -> Result<DatabaseConnection, sea_orm::DbErr> {
        Database::connect(format!("{}/postgres", self.url)).await
    }
}

/// The server of `TEST_POSTGRES_URL` (without a database at its end), or the one on this machine.
#[expect(clippy::disallowed_methods, reason = "a setting of the tests, not of the server")]
fn server_url() -> String {
    std::env::var("TEST_POSTGRES_URL").unwrap_or_else(|_| "postgres://postgres@127.0.0.1:5432".to_owned())
}

fn file_in(folder: &Path) -> PathBuf {
    folder.join("waymark.db")
}

fn file_url(folder: &Path) -> String {
    format!("sqlite://{}?mode=rwc", file_in(folder).display())
}

/// What a migrated SQLite file holds once it is closed, and with it its journal.
async fn make_file() -> Vec<u8> {
    let folder = std::env::temp_dir().join(format!("waymark_test_{}_template", process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    migrate(&file_url(&folder)).await;
    let bytes = std::fs::read(file_in(&folder)).unwrap();
    std::fs::remove_dir_all(folder).unwrap();
    bytes
}

/// Looks for the server, once, and makes the template there.
async fn find_server() -> Option<Server> {
    let server = Server { url: server_url(), template: format!("waymark_test_{}_template", process::id()) };
    let Ok(conn) = server.connect().await else {
        // Past the test runner's capture: whoever reads the result must know what it does not cover.
        let _ = writeln!(
            std::io::stderr(),
            "\n*** SKIPPED on PostgreSQL: no server answers (set TEST_POSTGRES_URL=postgres://user@host:port) ***\n"
        );
        return None;
    };
    remove_leftovers(&conn).await;
    run(&conn, &format!("CREATE DATABASE {}", server.template)).await;
    migrate(&format!("{}/{}", server.url, server.template)).await;
    Some(server)
}

/// Removes what test processes that are gone have left.
async fn remove_leftovers(conn: &DatabaseConnection) {
    let query = "SELECT datname FROM pg_database WHERE datname LIKE 'waymark\\_test\\_%'";
    let rows = conn.query_all_raw(Statement::from_string(conn.get_database_backend(), query)).await.unwrap();
    for row in rows {
        let name: String = row.try_get("", "datname").unwrap();
        let process = name.split('_').nth(2).unwrap_or_default();
        if !std::path::Path::new("/proc").join(process).exists() {
            run(conn, &format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)")).await;
        }
    }
}

async fn migrate(url: &str) {
    let settings = DatabaseSettings { database_url: url.into(), database_read_url: None, database_connections: 2 };
    let db = Db::connect(&settings).await.unwrap();
    db.migrate().await.unwrap();
    db.close().await.unwrap();
}

async fn run(conn: &DatabaseConnection, sql: &str) {
    conn.execute_unprepared(sql).await.unwrap();
}
