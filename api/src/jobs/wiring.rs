//! Which jobs there are, which jobs follow from which event, what is done once a day, and what is to be removed then.
//! Every room says it for itself; the pieces are put together once, at the top of the house.

use std::any::{Any, TypeId};
use std::collections::HashMap;
use std::pin::Pin;

use chrono::NaiveDate;
use serde_json::Value;

use super::daily::{Daily, Day};
use super::queue::Queued;
use super::together::{Receipt, Task, unreadable};
use super::{Batch, Event, Job, Verdict, Work};
use crate::app::App;
use crate::failure::Outcome;

type Running = Pin<Box<dyn Future<Output = Outcome<Verdict>> + Send>>;
type Runner = fn(Value, App, Work) -> Result<Running, String>;
type RunningTogether = Pin<Box<dyn Future<Output = Outcome<()>> + Send>>;
type BatchRunner = fn(Vec<(Value, Work, Receipt)>, App) -> RunningTogether;
type Removing = Pin<Box<dyn Future<Output = Outcome<u64>> + Send>>;
type Sweeper = Box<dyn Fn(App) -> Removing + Send + Sync>;
type Follower = Box<dyn Fn(&dyn Any) -> Outcome<Option<Queued>> + Send + Sync>;

/// The jobs by their kind, the listeners by their event, and the sweeps by their name.
#[derive(Default)]
pub struct Wiring {
    runners: HashMap<&'static str, Runner>,
    batches: HashMap<&'static str, BatchRunner>,
    followers: HashMap<TypeId, Vec<Follower>>,
    spent: Vec<&'static str>,
    days: Vec<fn(NaiveDate) -> Outcome<Queued>>,
    sweeps: Vec<(&'static str, Sweeper)>,
}

impl Wiring {
    /// Makes this kind of job known.
    pub fn job<J: Job>(&mut self) -> &mut Self {
        self.runners.insert(J::KIND, |payload, app, work| {
            let job: J = serde_json::from_value(payload).map_err(|error| unreadable(&error))?;
            Ok(Box::pin(job.run(app, work)))
        });
        self.spent.extend(J::KEY_IS_SPENT.then_some(J::KIND));
        self
    }

    /// Makes this kind of job known, of which many are done together.
    pub fn batch<J: Batch>(&mut self) -> &mut Self {
        self.batches.insert(J::KIND, |tasks, app| {
            let tasks = tasks.into_iter().filter_map(Task::<J>::read).collect();
            Box::pin(J::run_together(tasks, app))
        });
        self.job::<J>()
    }

    /// Makes this kind of job known, and has it follow each such event.
    pub fn listen<E: Event, J: Job + From<E>>(&mut self) -> &mut Self {
        self.followers.entry(TypeId::of::<E>()).or_default().push(Box::new(|event| {
            event.downcast_ref::<E>().map(|event| Queued::new(&J::from(event.clone()))).transpose()
        }));
        self.job::<J>()
    }

    /// Has this done once a day.
    pub fn daily<D: Daily>(&mut self) -> &mut Self {
        self.days.push(Day::<D>::queued);
        self.job::<Day<D>>()
    }

    /// This day of all that is daily.
    pub(super) fn days(&self, date: NaiveDate) -> impl Iterator<Item = Outcome<Queued>> {
        self.days.iter().map(move |day| day(date))
    }

    /// Has this called once a day: it removes some of what has had its time, at most
    /// [`CHUNK`](crate::sweep::CHUNK) rows, and says how many; it is called again until it removes fewer. The name
    /// is that of the table, and of what is removed where there are several kinds.
    pub fn sweep<F>(&mut self, name: &'static str, sweep: impl Fn(App) -> F + Send + Sync + 'static) -> &mut Self
    where
        F: Future<Output = Outcome<u64>> + Send + 'static,
    {
        self.sweeps.push((name, Box::new(move |app| Box::pin(sweep(app)))));
        self
    }

    /// The names of all sweeps.
    pub fn sweeps(&self) -> impl Iterator<Item = &'static str> {
        self.sweeps.iter().map(|(name, _)| *name)
    }

    /// Calls the sweep of this name once; `None` when no room knows it (any more).
    pub fn begin_sweep(&self, name: &str, app: App) -> Option<Removing> {
        self.sweeps.iter().find(|(known, _)| *known == name).map(|(_, sweep)| sweep(app))
    }

    /// The kinds of jobs whose keys do not count any more when they were done long ago.
    pub(super) fn spent_kinds(&self) -> &[&'static str] {
        &self.spent
    }

    /// The jobs that follow from the event.
    pub fn jobs_for<E: Event>(&self, event: &E) -> Outcome<Vec<Queued>> {
        let followers = self.followers.get(&TypeId::of::<E>()).into_iter().flatten();
        followers.filter_map(|follow| follow(event).transpose()).collect()
    }

    /// Begins a job of this kind; `None` when no room knows it (any more).
    pub(super) fn start(&self, kind: &str, payload: Value, app: App, work: Work) -> Option<Result<Running, String>> {
        self.runners.get(kind).map(|run| run(payload, app, work))
    }

    /// Whether many of this kind are done together.
    pub(super) fn is_batch(&self, kind: &str) -> bool {
        self.batches.contains_key(kind)
    }

    /// Begins several jobs of this kind; `None` when they are not of a kind that is done together.
    pub(super) fn start_together(
        &self,
        kind: &str,
        tasks: Vec<(Value, Work, Receipt)>,
        app: App,
    ) -> Option<RunningTogether> {
        self.batches.get(kind).map(|run| run(tasks, app))
    }
}
