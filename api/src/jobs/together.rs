//! Work of which much falls due at the same moment: it is looked up together, done each by itself, and put down as soon
//! as it is done.

use std::future::Future;

use serde_json::Value;
use tokio::sync::mpsc::{UnboundedSender, unbounded_channel};
use uuid::Uuid;

use super::{Job, Verdict, Work};
use crate::app::App;
use crate::failure::{Failure, Fault, Outcome};

/// Jobs that can be done many at a time.
pub trait Batch: Job {
    /// Does all of these. What is put down while it runs is done with, one way or the other; what is left when it ends has
    /// failed, and is tried again.
    fn run_together(tasks: Vec<Task<Self>>, app: App) -> impl Future<Output = Outcome<()>> + Send;
}

/// One of those that are done together.
pub struct Task<J> {
    /// What is to be done.
    pub job: J,
    /// The circumstances.
    pub work: Work,
    /// What it is put down with.
    pub receipt: Receipt,
}

/// What a job came to, or why it failed.
pub(super) type PutDown = (Uuid, Result<Verdict, String>);

/// With this a job is put down, once.
pub struct Receipt {
    job: Uuid,
    desk: UnboundedSender<PutDown>,
}

impl Receipt {
    pub(super) fn new(job: Uuid, desk: &UnboundedSender<PutDown>) -> Self {
        Self { job, desk: desk.clone() }
    }

    /// Says what the job came to. An error means: try again later.
    pub fn put_down(self, outcome: Outcome<Verdict>) {
        // Nobody listens any more when the time for all of them is over: then it comes back.
        let _ = self.desk.send((self.job, outcome.map_err(|failure: Failure| failure.to_string())));
    }
}

impl<J: Job> Task<J> {
    /// Reads what is to be done. What cannot be read is put down for good.
    pub(super) fn read((payload, work, receipt): (Value, Work, Receipt)) -> Option<Self> {
        match serde_json::from_value(payload) {
            Ok(job) => Some(Self { job, work, receipt }),
            Err(error) => {
                receipt.put_down(Ok(Verdict::GiveUp(unreadable(&error))));
                None
            }
        }
    }
}

/// Why a job is given up that was written by another version of this server, or by hand.
pub(super) fn unreadable(error: &impl std::fmt::Display) -> String {
    format!("the payload cannot be read: {error}")
}

/// Does one by itself of what can be done together, and says what it came to.
pub async fn by_itself<J: Batch>(job: J, app: App, work: Work) -> Outcome<Verdict> {
    let (desk, mut put_down) = unbounded_channel();
    J::run_together(vec![Task { job, work, receipt: Receipt::new(work.id, &desk) }], app).await?;
    match put_down.try_recv() {
        Ok((_, result)) => result.map_err(|failure| Fault::new(failure).into()),
        Err(_) => Err(Fault::new(LEFT_UNDONE).into()),
    }
}

/// Why a job failed that nobody put down.
pub(super) const LEFT_UNDONE: &str = "it was left undone";
