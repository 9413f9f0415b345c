//! This room's face, for stewards.

use async_graphql::{Context, Description, ID, InputObject, Object};
use entity::job;
use uuid::Uuid;

use super::actions;
use super::store::{self, ParkedJobKey};
use crate::access::{Caller, access};
use crate::failure::Outcome;
use crate::graphql::Surroundings;
use crate::node::Kind;
use crate::page::Window;
use crate::scalars::Moment;
use crate::{connection, payload};

/// Work that was given up: a letter that no mail server takes, for example. It names no person.
#[derive(Clone, Description)]
pub struct ParkedJob(job::Model);

impl ParkedJob {
    /// The job with this id, if it is given up and the viewer may see it.
    pub async fn find(ctx: &Context<'_>, id: Uuid) -> Outcome<Option<Self>> {
        Ok(ctx.batch().load_one(ParkedJobKey(id)).await?.map(Self))
    }
}

impl From<job::Model> for ParkedJob {
    fn from(row: job::Model) -> Self {
        Self(row)
    }
}

#[Object(use_type_description)]
impl ParkedJob {
    /// The job's id.
    pub async fn id(&self) -> ID {
        Kind::ParkedJob.id(self.0.id)
    }

    /// What kind of work it is, as `reminder.remind`: the part of the server that it belongs to, and a verb. New ones may be
    /// added at any time.
    async fn kind(&self) -> &str {
        &self.0.kind
    }

    /// How often it was tried.
    async fn attempts(&self) -> i32 {
        self.0.attempts
    }

    /// Why the last try failed: for those who look after the server, in English, and never a person's words.
    async fn reason(&self) -> Option<&str> {
        self.0.last_failure.as_deref()
    }

    /// When it was written.
    async fn created_at(&self) -> Moment {
        Moment(self.0.created_at)
    }

    /// When it was to be done.
    async fn due_at(&self) -> Moment {
        Moment(self.0.due_at)
    }

    /// When it was given up; null of work that was given up before this was noted.
    async fn parked_at(&self) -> Option<Moment> {
        self.0.finished_at.map(Moment)
    }
}

connection! {
    /// Work that was given up, the newest first.
    ParkedJobConnection of ParkedJobEdge of ParkedJob
}

/// What stewards can ask about work that was given up.
#[derive(Default)]
pub struct ParkedJobQuery;

#[Object]
impl ParkedJobQuery {
    /// Work that was given up after the last try, the newest first. `waymark_jobs_parked` in `/metrics` counts it.
    #[graphql(directive = access::apply(vec![Caller::Steward], None))]
    async fn parked_jobs(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "How many from the beginning, at most 100; 20 when nothing is said.")] first: Option<i32>,
        #[graphql(desc = "Only what comes after this cursor.")] after: Option<String>,
        #[graphql(desc = "How many from the end, at most 100.")] last: Option<i32>,
        #[graphql(desc = "Only what comes before this cursor.")] before: Option<String>,
    ) -> Outcome<ParkedJobConnection> {
        let window = Window::new(first, after.as_deref(), last, before.as_deref())?;
        Ok(store::parked(ctx.conn(), &window).await?.map(ParkedJob::from).into())
    }
}

/// Which work is to be tried again.
#[derive(InputObject)]
pub struct RetryParkedJobInput {
    /// The job.
    job: ID,
}

/// Which work is to be put aside.
#[derive(InputObject)]
pub struct DiscardParkedJobInput {
    /// The job.
    job: ID,
}

payload! {
    /// What trying work again came to.
    RetryParkedJobPayload {
        /// The job, which is parked no more.
        job_id: ID
    }
}
payload! {
    /// What putting work aside came to.
    DiscardParkedJobPayload {
        /// The job, which is parked no more.
        job_id: ID
    }
}

/// What stewards can do about work that was given up.
#[derive(Default)]
pub struct ParkedJobMutation;

#[Object]
impl ParkedJobMutation {
    /// Has work tried again that was given up, at once and as often as new work: when the mail server takes letters again,
    /// for example. What it is about is looked up anew, so that nothing is sent that is no longer true. Errors: `NOT_FOUND`.
    #[graphql(directive = access::apply(vec![Caller::Steward], None))]
    async fn retry_parked_job(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which work is to be tried again.")] input: RetryParkedJobInput,
    ) -> Outcome<RetryParkedJobPayload> {
        let outcome = async {
            let id = Kind::ParkedJob.parse(&input.job).map_err(|problem| problem.at("job"))?;
            actions::retry(ctx.app(), id).await.map(|()| input.job)
        };
        RetryParkedJobPayload::of(ctx, outcome.await)
    }

    /// Puts work aside for good that was given up: it will not be done. Errors: `NOT_FOUND`.
    #[graphql(directive = access::apply(vec![Caller::Steward], None))]
    async fn discard_parked_job(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which work is to be put aside.")] input: DiscardParkedJobInput,
    ) -> Outcome<DiscardParkedJobPayload> {
        let outcome = async {
            let id = Kind::ParkedJob.parse(&input.job).map_err(|problem| problem.at("job"))?;
            actions::discard(ctx.app(), id).await.map(|()| input.job)
        };
        DiscardParkedJobPayload::of(ctx, outcome.await)
    }
}
