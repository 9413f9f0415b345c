//! Which jobs there are, and which jobs follow from which event. Every room says it for itself; the
//! pieces are put together once, at the top of the house.

use std::any::{Any, TypeId};
use std::collections::HashMap;
use std::pin::Pin;

use serde_json::Value;

use super::queue::Queued;
use super::{Event, Job, Verdict, Work};
use crate::app::App;
use crate::failure::Outcome;

type Running = Pin<Box<dyn Future<Output = Outcome<Verdict>> + Send>>;
type Runner = fn(Value, App, Work) -> Outcome<Running>;
type Follower = Box<dyn Fn(&dyn Any) -> Outcome<Option<Queued>> + Send + Sync>;

/// The jobs by their kind, and the listeners by their event.
#[derive(Default)]
pub struct Wiring {
    runners: HashMap<&'static str, Runner>,
    followers: HashMap<TypeId, Vec<Follower>>,
}

impl Wiring {
    /// Makes this kind of job known.
    pub fn job<J: Job>(&mut self) -> &mut Self {
        self.runners.insert(J::KIND, |payload, app, work| {
            let job: J = serde_json::from_value(payload)?;
            Ok(Box::pin(job.run(app, work)))
        });
        self
    }

    /// Makes this kind of job known, and has it follow each such event.
    pub fn listen<E: Event, J: Job + From<E>>(&mut self) -> &mut Self {
        self.followers.entry(TypeId::of::<E>()).or_default().push(Box::new(|event| {
            event.downcast_ref::<E>().map(|event| Queued::new(&J::from(event.clone()))).transpose()
        }));
        self.job::<J>()
    }

    /// The jobs that follow from the event.
    pub fn jobs_for<E: Event>(&self, event: &E) -> Outcome<Vec<Queued>> {
        let followers = self.followers.get(&TypeId::of::<E>()).into_iter().flatten();
        followers.filter_map(|follow| follow(event).transpose()).collect()
    }

    /// Begins a job of this kind; `None` when no room knows it (any more).
    pub(super) fn start(&self, kind: &str, payload: Value, app: App, work: Work) -> Option<Outcome<Running>> {
        self.runners.get(kind).map(|run| run(payload, app, work))
    }
}
