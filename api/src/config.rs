//! Every setting of the server, in one place; the command line's `--help` and the README list them from
//! here. Secrets come from the environment and are never printed.

mod crisis;
mod push;
mod webhooks;
mod welcome;

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::{Args, ValueEnum};
use secrecy::{ExposeSecret, SecretString};

use crate::i18n::Locale;

pub use crisis::CrisisSettings;
pub use push::{Contact, NotAContact, PushSettings};
pub use webhooks::{Reach, WebhookSettings};
pub use welcome::WelcomeSettings;

/// The secret of a server that nobody has configured: known to everybody, so refused in production.
pub const DEVELOPMENT_SECRET: &str = "development-only-secret-known-to-everybody";

/// The database of a server that nobody has configured: a file where it was started.
pub const EMBEDDED_DATABASE: &str = "sqlite://waymark.db?mode=rwc";

/// The public address of a server that nobody has configured: where it listens then.
pub const DEVELOPMENT_URL: &str = "http://127.0.0.1:8080";

/// All settings.
#[derive(Debug, Clone, Args)]
pub struct Config {
    /// Where the data is.
    #[command(flatten)]
    pub database: DatabaseSettings,
    /// How the server is reached.
    #[command(flatten)]
    pub server: ServerSettings,
    /// How e-mail leaves.
    #[command(flatten)]
    pub mail: MailSettings,
    /// Where files are, and how large they may be.
    #[command(flatten)]
    pub files: FileSettings,
    /// What one request may ask for, and what one caller may in a minute.
    #[command(flatten)]
    pub limits: LimitSettings,
    /// How long and how many connections stay open.
    #[command(flatten)]
    pub live: LiveSettings,
    /// Which documents are executed.
    #[command(flatten)]
    pub documents: DocumentSettings,
    /// How mentorships go.
    #[command(flatten)]
    pub mentorships: MentorshipSettings,
    /// How work is done later.
    #[command(flatten)]
    pub jobs: JobSettings,
    /// How others are told.
    #[command(flatten)]
    pub webhooks: WebhookSettings,
    /// How letters are pushed.
    #[command(flatten)]
    pub push: PushSettings,
    /// How newcomers are met.
    #[command(flatten)]
    pub welcome: WelcomeSettings,
    /// For whom there is help in a crisis.
    #[command(flatten)]
    pub crisis: CrisisSettings,
}

/// Where the data is.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "Data")]
pub struct DatabaseSettings {
    /// The database: `sqlite://FILE?mode=rwc` or `postgres://USER:PASSWORD@HOST/DATABASE`.
    #[arg(
        long,
        env = "DATABASE_URL",
        default_value = EMBEDDED_DATABASE,
        hide_env_values = true,
        hide_default_value = false
    )]
    pub database_url: SecretString,
    /// A replica for queries, PostgreSQL only; by default queries go to `DATABASE_URL` too.
    #[arg(long, env = "DATABASE_READ_URL", hide_env_values = true)]
    pub database_read_url: Option<SecretString>,
    /// How many connections each pool may hold.
    #[arg(long, env = "WAYMARK_DATABASE_CONNECTIONS", default_value_t = 10)]
    pub database_connections: u32,
}

impl DatabaseSettings {
    /// The main database's URL.
    pub fn url(&self) -> &str {
        self.database_url.expose_secret()
    }

    /// Whether nobody has said where the data is to be.
    pub fn is_embedded(&self) -> bool {
        self.url() == EMBEDDED_DATABASE
    }

    /// The replica's URL.
    pub fn read_url(&self) -> Option<&str> {
        self.database_read_url.as_ref().map(ExposeSecret::expose_secret)
    }
}

/// How the server is reached.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "Server")]
pub struct ServerSettings {
    /// What the surroundings are: `production` refuses to start with an unsafe default.
    #[arg(long, env = "WAYMARK_ENV", value_enum, default_value_t = Environment::Development)]
    pub environment: Environment,
    /// The address to listen on.
    #[arg(long, env = "WAYMARK_LISTEN", default_value = "127.0.0.1:8080")]
    pub listen: SocketAddr,
    /// How many proxies of yours stand in front and append to `X-Forwarded-For`: the header is believed as far
    /// as they wrote it. Behind a proxy and left at 0, all who have not signed in share one budget.
    #[arg(long, env = "WAYMARK_PROXIES", default_value_t = 0)]
    pub proxies: usize,
    /// The address that the links in e-mails point to and that access tokens name as their issuer, without
    /// a slash at the end.
    #[arg(long, env = "WAYMARK_PUBLIC_URL", default_value = DEVELOPMENT_URL)]
    pub public_url: String,
    /// What every key is derived from: at least 32 characters. Several, separated by commas, to replace
    /// one: the first makes, all check.
    #[arg(long, env = "WAYMARK_SECRET", default_value = DEVELOPMENT_SECRET, hide_env_values = true, hide_default_value = true)]
    pub secret: SecretString,
    /// The community's own language: what it speaks to those whose language we do not know (BCP 47).
    #[arg(long, env = "WAYMARK_LANGUAGE", default_value = "en")]
    pub language: Locale,
    /// A folder of `<tag>/<room>.ftl` files whose messages replace ours.
    #[arg(long, env = "WAYMARK_LOCALES")]
    pub locales: Option<PathBuf>,
    /// Speaks two more languages, made of the English words: `en-XA`, accented and longer, and `ar-XB`, from right to
    /// left. What does not look strange in them does not come from our files. For those who build pages and apps.
    #[arg(long, env = "WAYMARK_PSEUDO_LOCALES")]
    pub pseudo_locales: bool,
    /// What is logged, as `info` or `waymark=debug,info`.
    #[arg(long, env = "WAYMARK_LOG", default_value = "info,sea_orm_migration=warn,actix_server=warn")]
    pub log: String,
    /// How the log is written: `text` for people, `json` for machines.
    #[arg(long, env = "WAYMARK_LOG_FORMAT", value_enum, default_value_t = LogFormat::Text)]
    pub log_format: LogFormat,
    /// How many seconds requests and letters in flight may take to finish when the server is told to stop.
    #[arg(long, env = "WAYMARK_SHUTDOWN_SECONDS", default_value_t = 20)]
    pub shutdown_seconds: u64,
}

/// The surroundings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Environment {
    /// A developer's machine: demo data, mail into a folder, a known secret.
    Development,
    /// Where people depend on it.
    Production,
}

/// How the log is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum LogFormat {
    /// A line for people.
    Text,
    /// A JSON object for each line.
    Json,
}

/// How e-mail leaves.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "E-mail")]
pub struct MailSettings {
    /// The SMTP server, `smtp://HOST:PORT`, `smtp://USER:PASSWORD@HOST:587?tls=required` or
    /// `smtps://USER:PASSWORD@HOST`; without it letters become files in `WAYMARK_MAIL_FOLDER`.
    #[arg(long, env = "SMTP_URL", hide_env_values = true)]
    pub smtp_url: Option<SecretString>,
    /// The sender of every letter; the name is neutral, since a bystander may see it.
    #[arg(long, env = "WAYMARK_MAIL_FROM", default_value = "Waymark <hello@waymark.example>")]
    pub mail_from: String,
    /// Where letters go as `.eml` files when there is no SMTP server.
    #[arg(long, env = "WAYMARK_MAIL_FOLDER", default_value = "mail")]
    pub mail_folder: PathBuf,
    /// The DKIM selector; with it, letters are signed (RFC 6376, Ed25519 as in RFC 8463)
    #[arg(long, env = "WAYMARK_DKIM_SELECTOR", requires = "dkim_key")]
    pub dkim_selector: Option<String>,
    /// The DKIM key: an Ed25519 or RSA private key as PKCS#8 PEM.
    #[arg(long, env = "WAYMARK_DKIM_KEY", hide_env_values = true)]
    pub dkim_key: Option<SecretString>,
}

/// Where files are, and how large they may be.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "Files")]
pub struct FileSettings {
    /// Where the files of resources are kept: a folder, or `s3://BUCKET/PREFIX` for anything that speaks S3, which
    /// several servers can share.
    #[arg(long, env = "WAYMARK_FILES", default_value = "files")]
    pub files: String,
    /// The address of the S3 service, when it is not Amazon's: `https://HOST`, or `http://HOST:PORT` of a developer.
    #[arg(long, env = "WAYMARK_FILES_ENDPOINT")]
    pub files_endpoint: Option<String>,
    /// The region of the bucket.
    #[arg(long, env = "WAYMARK_FILES_REGION", default_value = "us-east-1")]
    pub files_region: String,
    /// The name of the key for the bucket; without one, the machine's own role is asked for (Amazon only).
    #[arg(long, env = "WAYMARK_FILES_KEY", requires = "files_secret")]
    pub files_key: Option<String>,
    /// The secret of that key.
    #[arg(long, env = "WAYMARK_FILES_SECRET", hide_env_values = true)]
    pub files_secret: Option<SecretString>,
    /// A folder on a disk where what is being sent waits to be looked at; by default the system's folder for what is
    /// temporary. It needs room for `WAYMARK_LIMIT_UPLOADS` of the largest files.
    #[arg(long, env = "WAYMARK_FILES_SCRATCH")]
    pub files_scratch: Option<PathBuf>,
    /// The largest file, in bytes: a recording or a film. Documents and pictures have a lower limit of their own.
    #[arg(
        long,
        env = "WAYMARK_LIMIT_FILE_BYTES",
        default_value_t = 268_435_456,
        value_parser = clap::value_parser!(u64).range(1..=2_147_483_647)
    )]
    pub limit_file_bytes: u64,
    /// How many files this process takes in at a time.
    #[arg(long, env = "WAYMARK_LIMIT_UPLOADS", default_value_t = 4)]
    pub limit_uploads: usize,
}

/// What one request may ask for, and what one caller may in a minute.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "Limits")]
pub struct LimitSettings {
    /// The largest request body, in bytes.
    #[arg(long, env = "WAYMARK_LIMIT_BODY_BYTES", default_value_t = 1_048_576)]
    pub limit_body_bytes: usize,
    /// How long a request body may take to arrive, in seconds.
    #[arg(long, env = "WAYMARK_LIMIT_BODY_SECONDS", default_value_t = 10)]
    pub limit_body_seconds: u64,
    /// How many requests may come in one body, as a JSON array; with 1 no array is taken.
    #[arg(long, env = "WAYMARK_LIMIT_BATCH", default_value_t = 10)]
    pub limit_batch: usize,
    /// The longest GraphQL document, in bytes.
    #[arg(long, env = "WAYMARK_LIMIT_DOCUMENT_BYTES", default_value_t = 32_768)]
    pub limit_document_bytes: usize,
    /// The longest GraphQL document, in tokens.
    #[arg(long, env = "WAYMARK_LIMIT_TOKENS", default_value_t = 2_000)]
    pub limit_tokens: usize,
    /// How deep fields may nest.
    #[arg(long, env = "WAYMARK_LIMIT_DEPTH", default_value_t = 15)]
    pub limit_depth: usize,
    /// How many aliases a document may have.
    #[arg(long, env = "WAYMARK_LIMIT_ALIASES", default_value_t = 30)]
    pub limit_aliases: usize,
    /// How many directives a document may have.
    #[arg(long, env = "WAYMARK_LIMIT_DIRECTIVES", default_value_t = 50)]
    pub limit_directives: usize,
    /// How many fields, fragments and arguments' values a document may come to, each fragment counted wherever
    /// it is spread.
    #[arg(long, env = "WAYMARK_LIMIT_SELECTIONS", default_value_t = 5_000)]
    pub limit_selections: usize,
    /// How many values the variables of a request may have, those in lists and objects counted each.
    #[arg(long, env = "WAYMARK_LIMIT_VALUES", default_value_t = 10_000)]
    pub limit_values: usize,
    /// The highest cost of an operation: one for each field, times the length of the lists it is in, and 100
    /// for each change.
    #[arg(long, env = "WAYMARK_LIMIT_COST", default_value_t = 10_000)]
    pub limit_cost: usize,
    /// What the operations of a member, or of a partner's key, may cost together in a minute, with what is read at
    /// `/hsds`, for each process of the server; 0 for no limit.
    #[arg(long, env = "WAYMARK_LIMIT_BUDGET", default_value_t = 300_000)]
    pub limit_budget: usize,
    /// The same for those who have not signed in, by network address (IPv6 by /64); 0 for no limit.
    #[arg(long, env = "WAYMARK_LIMIT_BUDGET_ANONYMOUS", default_value_t = 60_000)]
    pub limit_budget_anonymous: usize,
    /// How long a query may run, in seconds.
    #[arg(long, env = "WAYMARK_LIMIT_QUERY_SECONDS", default_value_t = 15)]
    pub limit_query_seconds: u64,
    /// How long a mutation may run, in seconds.
    #[arg(long, env = "WAYMARK_LIMIT_MUTATION_SECONDS", default_value_t = 30)]
    pub limit_mutation_seconds: u64,
    /// How many bytes of documents are kept ready for those who send them again; in memory they take about
    /// fifty times as much.
    #[arg(long, env = "WAYMARK_LIMIT_KEPT_BYTES", default_value_t = 1_048_576)]
    pub limit_kept_bytes: usize,
}

/// How long and how many connections stay open: WebSockets and event streams.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "Live connections")]
pub struct LiveSettings {
    /// How many WebSockets and event streams this process holds open.
    #[arg(long, env = "WAYMARK_LIMIT_SOCKETS", default_value_t = 10_000)]
    pub limit_sockets: usize,
    /// How many operations may go on at a time on one WebSocket.
    #[arg(long, env = "WAYMARK_LIMIT_OPERATIONS", default_value_t = 100)]
    pub limit_operations: usize,
    /// The largest message on a WebSocket, in bytes.
    #[arg(long, env = "WAYMARK_LIMIT_MESSAGE_BYTES", default_value_t = 65_536)]
    pub limit_message_bytes: usize,
    /// How many seconds a WebSocket may take to introduce itself (`connection_init`).
    #[arg(long, env = "WAYMARK_INIT_SECONDS", default_value_t = 10)]
    pub init_seconds: u64,
    /// How many seconds a subscription goes on before it is completed and has to be asked for again.
    #[arg(long, env = "WAYMARK_SUBSCRIPTION_SECONDS", default_value_t = 86_400)]
    pub subscription_seconds: u64,
    /// How many seconds lie between the signs of life that a live connection is given; a WebSocket that leaves
    /// three of them unanswered is given up.
    #[arg(long, env = "WAYMARK_KEEP_ALIVE_SECONDS", default_value_t = 12, value_parser = clap::value_parser!(u64).range(1..))]
    pub keep_alive_seconds: u64,
    /// How many seconds a client may leave what it is sent unread before its connection is ended, live or not.
    #[arg(long, env = "WAYMARK_WRITE_SECONDS", default_value_t = 20, value_parser = clap::value_parser!(u64).range(1..))]
    pub write_seconds: u64,
}

/// Which documents are executed.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "Documents")]
pub struct DocumentSettings {
    /// A file of the documents that the community's own apps were built with, as graphql-codegen,
    /// relay-compiler or Apollo's tools write it. The server does not start unless all are valid.
    #[arg(long, env = "WAYMARK_TRUSTED_DOCUMENTS")]
    pub trusted_documents: Option<PathBuf>,
    /// Which documents people's apps may send: `any`, or those `trusted` only. Partners' programs may send any.
    #[arg(
        long,
        env = "WAYMARK_DOCUMENTS",
        value_enum,
        default_value_t = DocumentPolicy::Any,
        requires_if("trusted", "trusted_documents")
    )]
    pub documents: DocumentPolicy,
}

/// Which documents people's apps may send.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum DocumentPolicy {
    /// Any that is valid and within the limits.
    Any,
    /// Those that the community's own apps were built with.
    Trusted,
}

/// How mentorships go.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "Mentorships")]
pub struct MentorshipSettings {
    /// How many days a mentor has to answer a request, and a mentee an invitation, before it expires; after half of
    /// them a mentor is reminded once.
    #[arg(long, env = "WAYMARK_ANSWER_DAYS", default_value_t = 7, value_parser = clap::value_parser!(u16).range(1..=365))]
    pub answer_days: u16,
}

/// How work is done later.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "Jobs")]
pub struct JobSettings {
    /// How many jobs this process does at a time; 0 leaves them to other processes.
    #[arg(long, env = "WAYMARK_WORKERS", default_value_t = 8)]
    pub workers: usize,
    /// How many seconds a job belongs to the worker that took it; after that another may take it.
    #[arg(long, env = "WAYMARK_LEASE_SECONDS", default_value_t = 60, value_parser = clap::value_parser!(u32).range(1..=3600))]
    pub lease_seconds: u32,
    /// How many days a job that is done stays in the table `job`, for whoever looks into what happened.
    #[arg(long, env = "WAYMARK_JOBS_KEPT_DAYS", default_value_t = 14, value_parser = clap::value_parser!(u16).range(1..))]
    pub jobs_kept_days: u16,
}

impl Config {
    /// The names of the settings that are unsafe in production, with the reason. Empty elsewhere.
    pub fn unsafe_settings(&self) -> Vec<(&'static str, &'static str)> {
        if self.server.environment != Environment::Production {
            return Vec::new();
        }
        let secrets = self.server.secret.expose_secret();
        let is_weak = |secret: &str| secret.trim().len() < 32 || secret.trim() == DEVELOPMENT_SECRET;
        [
            ("WAYMARK_SECRET", "is unset, public or shorter than 32 characters", secrets.split(',').any(is_weak)),
            ("WAYMARK_PUBLIC_URL", "does not start with https://", !self.server.public_url.starts_with("https://")),
            ("DATABASE_URL", "is not a PostgreSQL database", !self.database.url().starts_with("postgres")),
            ("SMTP_URL", "is unset, so no letter would leave", self.mail.smtp_url.is_none()),
            ("WAYMARK_WEBHOOKS", "leads to private addresses", self.webhooks.webhooks == Reach::Any),
            ("WAYMARK_MAIL_FROM", "is the example address", self.mail.mail_from.contains("waymark.example")),
        ]
        .into_iter()
        .filter_map(|(name, reason, is_unsafe)| is_unsafe.then_some((name, reason)))
        .collect()
    }

    /// Whether this is a developer's machine.
    pub fn is_development(&self) -> bool {
        self.server.environment == Environment::Development
    }
}
