//! The databases: SQLite for one process, PostgreSQL for several, chosen by `DATABASE_URL`. The only
//! place with SQL or settings that differ between the two, and what both compute for every room alike.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use migration::{Migrator, MigratorTrait};
use sea_orm::sea_query::Expr;
use sea_orm::sea_query::postgres_array::NotU8;
use sea_orm::{
    ColumnTrait, Condition, ConnectOptions, ConnectionTrait, Database, DatabaseConnection, DatabaseTransaction,
    DbBackend, DbErr, ExprTrait, RuntimeErr, SqlErr, SqliteTransactionMode, Statement, TransactionOptions,
    TransactionTrait, Value,
};
use sqlx::postgres::PgListener;
use sqlx::sqlite::{SqliteJournalMode, SqliteSynchronous};

use crate::config::DatabaseSettings;
use crate::globe::Cap;

/// "waymark" in ASCII: the advisory lock that processes hold while they migrate.
const MIGRATION_LOCK: i64 = 0x0077_6179_6d61_726b;

/// The channel on which processes tell each other that something changed.
const CHANGES: &str = "waymark_changes";

/// Connections to the database.
#[derive(Clone)]
pub struct Db {
    /// For transactions. SQLite has one writer, so there it is a pool of one.
    pub writer: DatabaseConnection,
    /// For queries; may be a replica that is a moment behind.
    pub reader: DatabaseConnection,
    notice: Arc<Notice>,
    /// PostgreSQL: how to have a connection outside of the pools, for what takes longer than any request.
    own: Option<ConnectOptions>,
}

/// Is shown every statement.
type Listener = Box<dyn Fn(&Statement) + Send + Sync>;

/// What is noticed of the statements that are sent.
#[derive(Default)]
struct Notice {
    count: AtomicU64,
    listener: OnceLock<Listener>,
}

impl Db {
    /// Connects; a missing SQLite file is created.
    pub async fn connect(settings: &DatabaseSettings) -> Result<Self, DbErr> {
        let url = settings.url();
        let (writer, reader) = if url.starts_with("sqlite:") {
            let writer = Database::connect(sqlite_options(url, 1)).await?;
            (writer, Some(Database::connect(sqlite_options(url, settings.database_connections)).await?))
        } else {
            let writer = Database::connect(postgres_options(url, settings)).await?;
            let reader = match settings.read_url() {
                Some(url) => Some(Database::connect(postgres_options(url, settings)).await?),
                None => None,
            };
            (writer, reader)
        };
        let notice = Arc::default();
        let writer = noticed(writer, &notice);
        let reader = reader.map_or_else(|| writer.clone(), |reader| noticed(reader, &notice));
        let own = (!url.starts_with("sqlite:")).then(|| {
            let mut options = ConnectOptions::new(url);
            options.max_connections(1).sqlx_logging(false);
            options
        });
        Ok(Self { writer, reader, notice, own })
    }

    /// How many statements have been sent since it was opened.
    pub fn statements(&self) -> u64 {
        self.notice.count.load(Ordering::Relaxed)
    }

    /// Shows every statement from now on to this listener, which stays the only one: for tests that look at how the
    /// database goes about it. There are values in it that are nobody's business: they are not to be logged.
    pub fn listen_in(&self, listener: impl Fn(&Statement) + Send + Sync + 'static) {
        let _ = self.notice.listener.set(Box::new(listener));
    }

    /// Brings the tables up to date. Processes that start together wait for each other, as long as it takes.
    pub async fn migrate(&self) -> Result<(), DbErr> {
        let Some(options) = &self.own else { return Migrator::up(&self.writer, None).await };
        let alone = self.alone(MIGRATION_LOCK).await?;
        let conn = Database::connect(options.clone()).await?;
        Migrator::up(&conn, None).await?;
        conn.close().await?;
        alone.end().await
    }

    /// Waits until no other process does this kind of work, and keeps them from it until that is ended or
    /// dropped. SQLite is for one process, which is alone by itself.
    pub async fn alone(&self, work: i64) -> Result<Alone, DbErr> {
        if self.writer.get_database_backend() == DbBackend::Sqlite {
            return Ok(Alone(None));
        }
        let transaction = self.writer.begin().await?;
        transaction.execute_unprepared("SET LOCAL statement_timeout = 0").await?;
        take_turn(&transaction, work).await?;
        Ok(Alone(Some(transaction)))
    }

    /// Whether every migration that this binary knows has been applied.
    pub async fn is_migrated(&self) -> Result<bool, DbErr> {
        Ok(Migrator::get_pending_migrations(&self.reader).await?.is_empty())
    }

    /// Hears what other processes announce. SQLite is for one process: there is nobody to hear.
    pub async fn listen(&self) -> Result<Ears, DbErr> {
        let Some(options) = &self.own else { return Ok(Ears(None)) };
        let mut listener = PgListener::connect(options.get_url()).await.map_err(unreachable)?;
        listener.listen(CHANGES).await.map_err(unreachable)?;
        Ok(Ears(Some(listener)))
    }

    /// Where a request reads what it has just written: a replica could be a moment behind.
    pub fn fresh(&self) -> &DatabaseConnection {
        // SQLite's readers see every commit at once, and its one writer has other things to do.
        if self.writer.get_database_backend() == DbBackend::Sqlite { &self.reader } else { &self.writer }
    }

    /// Closes every connection.
    pub async fn close(self) -> Result<(), DbErr> {
        self.reader.close().await?;
        self.writer.close().await
    }

    /// Begins a transaction that may write. On SQLite it takes the write lock at once: one that reads
    /// first and then finds the lock taken could only fail.
    pub async fn begin(&self) -> Result<DatabaseTransaction, DbErr> {
        self.writer
            .begin_with_options(TransactionOptions {
                sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
                ..Default::default()
            })
            .await
    }
}

/// That no other process does the same kind of work. It belongs to a connection and goes with it, whatever
/// happens.
pub struct Alone(Option<DatabaseTransaction>);

impl Alone {
    /// Lets others begin.
    pub async fn end(self) -> Result<(), DbErr> {
        match self.0 {
            Some(transaction) => transaction.commit().await,
            None => Ok(()),
        }
    }
}

/// A connection on which this process hears what others announce.
pub struct Ears(Option<PgListener>);

impl Ears {
    /// Waits until something was announced; or may have been, unheard, because the connection broke and was
    /// mended. Whether there will be more to hear.
    pub async fn heard(&mut self) -> bool {
        match &mut self.0 {
            Some(listener) => listener.try_recv().await.is_ok(),
            None => std::future::pending().await,
        }
    }
}

/// Tells every process, when this is committed, that something was added to the log of changes.
pub async fn announce(transaction: &DatabaseTransaction) -> Result<(), DbErr> {
    if transaction.get_database_backend() == DbBackend::Postgres {
        transaction.execute_unprepared(&format!("NOTIFY {CHANGES}")).await?;
    }
    Ok(())
}

fn unreachable(error: sqlx::Error) -> DbErr {
    DbErr::Conn(RuntimeErr::SqlxError(error.into()))
}

/// Waits until no other transaction holds this turn, and holds it until this one ends. SQLite has one writer,
/// whose turn it always is.
pub async fn take_turn(transaction: &DatabaseTransaction, turn: i64) -> Result<(), DbErr> {
    if transaction.get_database_backend() == DbBackend::Postgres {
        let lock =
            Statement::from_sql_and_values(DbBackend::Postgres, "SELECT pg_advisory_xact_lock($1)", [turn.into()]);
        transaction.execute_raw(lock).await?;
    }
    Ok(())
}

/// The connection, with every statement counted.
fn noticed(mut conn: DatabaseConnection, notice: &Arc<Notice>) -> DatabaseConnection {
    let notice = Arc::clone(notice);
    conn.set_metric_callback(move |sent| {
        notice.count.fetch_add(1, Ordering::Relaxed);
        if let Some(listener) = notice.listener.get() {
            listener(sent.statement);
        }
    });
    conn
}

/// Whether the database could not be reached at all, so that trying again shortly makes sense.
pub fn is_unreachable(error: &DbErr) -> bool {
    match error {
        DbErr::ConnectionAcquire(_) | DbErr::Conn(_) => true,
        DbErr::Exec(RuntimeErr::SqlxError(error)) | DbErr::Query(RuntimeErr::SqlxError(error)) => {
            match error.as_ref() {
                sqlx::Error::Io(_)
                | sqlx::Error::PoolTimedOut
                | sqlx::Error::PoolClosed
                | sqlx::Error::WorkerCrashed => true,
                // PostgreSQL class 57P: shutting down, crashed, or starting; class 08: the connection broke.
                sqlx::Error::Database(error) => {
                    error.code().is_some_and(|code| code.starts_with("57P") || code.starts_with("08"))
                }
                _ => false,
            }
        }
        _ => false,
    }
}

/// Whether a unique index refused the row.
pub fn is_duplicate(error: &DbErr) -> bool {
    matches!(error.sql_err(), Some(SqlErr::UniqueConstraintViolation(_)))
}

fn sqlite_options(url: &str, connections: u32) -> ConnectOptions {
    let mut options = ConnectOptions::new(url);
    options.max_connections(connections).sqlx_logging(false).map_sqlx_sqlite_opts(|options| {
        options
            .create_if_missing(true)
            .foreign_keys(true)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Normal)
            .busy_timeout(Duration::from_secs(5))
    });
    options
}

fn postgres_options(url: &str, settings: &DatabaseSettings) -> ConnectOptions {
    let mut options = ConnectOptions::new(url);
    options
        .max_connections(settings.database_connections)
        .acquire_timeout(Duration::from_secs(5))
        .connect_timeout(Duration::from_secs(5))
        .statement_timeout(Duration::from_secs(10))
        .sqlx_logging(false);
    options
}

/// That the column has one of these values. PostgreSQL is given them as one, so that the statement is the same however many
/// they are: with a parameter for each, it would read and plan it anew for every number of them.
pub fn is_among<V: Into<Value> + NotU8>(
    conn: &impl ConnectionTrait,
    column: impl ColumnTrait,
    values: impl IntoIterator<Item = V>,
) -> Expr {
    match conn.get_database_backend() {
        DbBackend::Postgres => column.eq_any(values),
        _ => column.is_in(values),
    }
}

/// That the point in these columns lies within the cap. The band of latitudes is for the index.
pub fn is_within<C: ColumnTrait>(cap: Cap, x: C, y: C, z: C) -> Condition {
    let squared = |column: C, centre: f64| {
        let along = || Expr::col(column.as_column_ref()).sub(centre);
        along().mul(along())
    };
    let far = squared(x, cap.centre.x).add(squared(y, cap.centre.y)).add(squared(z, cap.centre.z));
    Condition::all().add(z.between(cap.centre.z - cap.chord, cap.centre.z + cap.chord)).add(far.lte(cap.squared()))
}
