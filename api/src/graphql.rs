//! The manners of every room's face: what a resolver finds in its context, payloads with `userErrors`,
//! and batches of rows for the edges between things.

use async_graphql::dataloader::DataLoader;
use async_graphql::runtime::{TokioSpawner, TokioTimer};
use async_graphql::{Context, Request, SimpleObject};
use chrono::{DateTime, Utc};
use sea_orm::DatabaseConnection;

use crate::app::App;
use crate::failure::{ErrorCode, Failure, Outcome, Problem};
use crate::viewer::Viewer;
use crate::wire::Purpose;

/// What a resolver is given with every request.
pub trait Surroundings {
    /// The house.
    fn app(&self) -> &App;
    /// Who is asking.
    fn viewer(&self) -> &Viewer;
    /// The one moment at which all of the request is answered.
    fn now(&self) -> DateTime<Utc>;
    /// The connections to read through: after a change, those that surely know of it.
    fn conn(&self) -> &DatabaseConnection;
    /// Where rows are asked for one by one and fetched together.
    fn batch(&self) -> &DataLoader<Batch>;
}

impl Surroundings for Context<'_> {
    fn app(&self) -> &App {
        &self.batch().loader().app
    }

    fn viewer(&self) -> &Viewer {
        &self.batch().loader().viewer
    }

    fn now(&self) -> DateTime<Utc> {
        self.batch().loader().now
    }

    fn conn(&self) -> &DatabaseConnection {
        &self.batch().loader().conn
    }

    fn batch(&self) -> &DataLoader<Batch> {
        self.data_unchecked()
    }
}

/// Fetches rows for one request; each room teaches it the rows that the room has, by implementing
/// `Loader` for a key of its own. It belongs to one request, so what it returns was meant for one viewer.
pub struct Batch {
    /// The house.
    pub app: App,
    /// Who is asking.
    pub viewer: Viewer,
    /// When.
    pub now: DateTime<Utc>,
    /// Where to read.
    pub conn: DatabaseConnection,
}

/// Gives a request its surroundings. A mutation's answer is read where the change was written.
pub fn surround(request: Request, app: &App, viewer: Viewer, purpose: Purpose) -> Request {
    let (conn, claim) = match purpose {
        Purpose::Reading => (&app.db.reader, None),
        Purpose::Changing(claim) => (app.db.fresh(), claim),
    };
    let batch = Batch { app: app.under(claim), viewer, now: app.clock.now(), conn: conn.clone() };
    request.data(DataLoader::new(batch, TokioSpawner::current(), TokioTimer::default()))
}

/// Something that the caller can mend.
#[derive(Debug, Clone, SimpleObject)]
pub struct UserError {
    /// The stable name of what is wrong, for programs.
    pub code: ErrorCode,
    /// What is wrong and what helps, for people, in the language of the answer (`Content-Language`).
    pub message: String,
    /// Where in `input`, from the outside in; null when no single field is to blame.
    pub field: Option<Vec<String>>,
}

impl UserError {
    fn new(problem: Problem, ctx: &Context<'_>) -> Self {
        Self {
            code: problem.code,
            message: ctx.app().catalog.text(&ctx.viewer().locale, problem.message.as_ref()),
            field: (!problem.field.is_empty()).then_some(problem.field),
        }
    }
}

/// Parts an outcome into the thing, or the problems that the caller can mend, in the caller's language.
/// Whatever else went wrong ends the request.
pub fn part<T>(ctx: &Context<'_>, outcome: Outcome<T>) -> Outcome<(Option<T>, Vec<UserError>)> {
    match outcome {
        Ok(thing) => Ok((Some(thing), Vec::new())),
        Err(Failure::Problems(problems)) => {
            Ok((None, problems.into_iter().map(|problem| UserError::new(problem, ctx)).collect()))
        }
        Err(failure) => Err(failure),
    }
}

/// Declares a mutation's payload: the thing changed, and `userErrors`.
/// `payload! { /// What it came to. PayloadType { /// The thing. thing: Thing } }`.
#[macro_export]
macro_rules! payload {
    ($(#[doc = $doc:literal])+ $payload:ident { $(#[doc = $thing_doc:literal])+ $thing:ident: $type:ty }) => {
        $(#[doc = $doc])+
        #[derive(async_graphql::SimpleObject)]
        pub struct $payload {
            $(#[doc = $thing_doc])+
            ///
            /// Null when there are `userErrors`.
            $thing: Option<$type>,
            /// What the caller can mend; empty when all went well. Nothing was changed otherwise.
            user_errors: Vec<$crate::graphql::UserError>,
        }

        impl $payload {
            /// The payload of what an action came to.
            pub fn of(
                ctx: &async_graphql::Context<'_>,
                outcome: $crate::failure::Outcome<$type>,
            ) -> $crate::failure::Outcome<Self> {
                let ($thing, user_errors) = $crate::graphql::part(ctx, outcome)?;
                Ok(Self { $thing, user_errors })
            }
        }
    };
}
