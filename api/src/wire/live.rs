//! Subscriptions: a stream of answers, one for each event (GraphQL specification, section 6.2.3).
//!
//! The resolver of a subscription's field is asked in two situations: once, where its events come from; and
//! then for each event, to begin the answer to it. Either way it calls [`follow`]. So each event is answered
//! as a request of its own would be: at its own moment, with loaders of its own, for the caller as she is by
//! then. async-graphql alone would answer all of them with what was true when the subscription began.
//!
//! Invariant: between two answers a subscription holds its place in the source and nothing else. A caller
//! who reads slowly is asked for slowly.

use std::any::Any;
use std::panic::AssertUnwindSafe;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};

use apollo_compiler::ast::OperationType;
use async_graphql::parser::types::ExecutableDocument;
use async_graphql::{Context, Executor, Request, Response};
use futures_util::stream::{self, Iter};
use futures_util::{FutureExt, StreamExt};

use super::access::{self, Guarded};
use super::admission::{self, Admitted};
use super::budget::Caller;
use super::once::Purpose;
use super::{Answer, Execution, GraphQl, Host, Params, Standing, WireError, planned};
use crate::failure::{Failure, Outcome, Refusal};
use crate::viewer::Viewer;

/// Where the events of one subscription come from, each once and in order.
pub trait Source: Send + 'static {
    /// Waits for what happens next. `viewer` is the caller as she was last looked at. Dropping what is
    /// waited for loses nothing.
    fn next<'a>(&'a mut self, viewer: &'a Viewer) -> Pin<Box<dyn Future<Output = Outcome<Pulse>> + Send + 'a>>;
}

/// What a source has to say.
pub enum Pulse {
    /// Something happened that the subscription is about.
    Event(Event),
    /// Something happened after which the caller may be allowed more or less than before. It comes before
    /// every event that happened after it.
    LookAgain,
}

/// Something that happened: what the resolver's stream is a stream of.
pub struct Event(Arc<dyn Any + Send + Sync>);

impl Event {
    /// An event that [`follow`] hands to a resolver of the same type.
    pub fn new<T: Send + Sync + 'static>(event: T) -> Self {
        Self(Arc::new(event))
    }
}

/// Where a resolver that is asked for the source puts it. A resolver that is asked for the answer to an event
/// finds an [`Event`] instead.
#[derive(Default)]
struct Opening(Mutex<Option<Box<dyn Source>>>);

impl Opening {
    fn put(&self, source: impl Source) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(Box::new(source));
    }

    fn take(&self) -> Option<Box<dyn Source>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

/// What the resolver of a subscription's field returns. `open` reads its arguments and says where the events
/// come from; their type is `T`.
pub async fn follow<T, S>(
    ctx: &Context<'_>,
    open: impl Future<Output = Outcome<S>>,
) -> Outcome<Iter<std::option::IntoIter<T>>>
where
    T: Clone + Send + Sync + 'static,
    S: Source,
{
    if let Some(Event(event)) = ctx.data_opt() {
        return Ok(stream::iter(event.downcast_ref::<T>().cloned()));
    }
    let source = open.await?;
    ctx.data_unchecked::<Arc<Opening>>().put(source);
    Ok(stream::iter(None))
}

/// What became of an operation, however many answers it has.
pub enum Opened {
    /// It has one answer, and this is it.
    Answered(Answer),
    /// It has an answer for each event: ask [`GraphQl::next`] for them.
    Subscribed(Box<Subscription>),
}

/// A subscription that goes on.
pub struct Subscription {
    document: ExecutableDocument,
    guarded: Vec<Guarded>,
    cost: usize,
    operation: Option<String>,
    source: Box<dyn Source>,
    viewer: Viewer,
    caller: Caller,
}

/// How a subscription goes on.
pub enum Next {
    /// The answer to an event.
    Answer(Answer),
    /// The caller may not follow this any more, or it cannot go on; the answer says why.
    Refused(Answer),
    /// The caller's session or key has ended: nothing more is hers.
    SignedOut(Answer),
}

impl Subscription {
    fn execution(&self) -> Execution<'_> {
        let Self { operation, viewer, caller, cost, .. } = self;
        Execution { operation: operation.as_deref(), viewer, caller: *caller, cost: *cost }
    }
}

impl<E: Executor> GraphQl<E> {
    /// Answers a request, or begins to.
    pub async fn open(&self, params: Params, viewer: &Viewer, host: &impl Host) -> Opened {
        let operation = params.operation_name.clone();
        let caller = Caller::of(viewer, params.network);
        let admitted = match self.admit(params, viewer, caller) {
            Ok(admitted) => admitted,
            Err(refused) => return Opened::Answered(self.refuse(refused, caller, &viewer.locale)),
        };
        let execution = Execution { operation: operation.as_deref(), viewer, caller, cost: admitted.cost };
        if admitted.kind == OperationType::Subscription {
            return self.subscribe(admitted, execution, host).await;
        }
        let furnish = |request, purpose| host.furnish(request, viewer.clone(), purpose);
        Opened::Answered(self.carry_out(admitted, execution, furnish).await)
    }

    async fn subscribe(&self, admitted: Admitted, execution: Execution<'_>, host: &impl Host) -> Opened {
        let Admitted { document, guarded, .. } = admitted;
        let Execution { operation, viewer, caller, cost } = execution;
        let opening = Arc::new(Opening::default());
        let request = host.furnish(planned(&document), viewer.clone(), Purpose::Reading).data(Arc::clone(&opening));
        let response = self.first(request, operation).await;
        match opening.take() {
            Some(source) => {
                let (operation, viewer) = (operation.map(str::to_owned), viewer.clone());
                let subscription = Subscription { document, guarded, cost, operation, source, viewer, caller };
                Opened::Subscribed(Box::new(subscription))
            }
            None => Opened::Answered(self.answer(response, execution)),
        }
    }

    /// Waits for the next event of this subscription and answers it. Who comes from the wait with a refusal
    /// gets no more.
    pub async fn next(&self, subscription: &mut Subscription, host: &impl Host) -> Next {
        // A source that panics ends its own subscription, and nothing beside it.
        match AssertUnwindSafe(self.go_on(subscription, host)).catch_unwind().await {
            Ok(next) => next,
            Err(_) => {
                let error = self.fault("a source of events panicked");
                Next::Refused(self.last(Standing::Invalid, error, subscription))
            }
        }
    }

    async fn go_on(&self, subscription: &mut Subscription, host: &impl Host) -> Next {
        loop {
            match subscription.source.next(&subscription.viewer).await {
                Ok(Pulse::Event(event)) => return Next::Answer(self.answer_to(event, subscription, host).await),
                Ok(Pulse::LookAgain) => match host.again(&subscription.viewer).await {
                    Ok(viewer) => subscription.viewer = viewer,
                    Err(failure) => return self.ended(&failure, subscription),
                },
                Err(failure) => return self.ended(&failure, subscription),
            }
            let refusals = access::refusals(&subscription.guarded, &subscription.viewer);
            if !refusals.is_empty() {
                let Execution { viewer, caller, .. } = subscription.execution();
                let refused = admission::for_want_of_access(refusals);
                return Next::Refused(self.refuse(refused, caller, &viewer.locale));
            }
        }
    }

    async fn answer_to(&self, event: Event, subscription: &Subscription, host: &impl Host) -> Answer {
        let (viewer, execution) = (subscription.viewer.clone(), subscription.execution());
        let request = host.furnish(planned(&subscription.document), viewer, Purpose::Reading).data(event);
        let response = self.first(request, execution.operation).await;
        self.answer(response, execution)
    }

    /// The first answer to a subscription, within the time that an answer may take. Where a source was opened
    /// there is none.
    async fn first(&self, request: Request, operation: Option<&str>) -> Result<Response, WireError> {
        let mut answers = self.schema.execute_stream(request, None);
        self.run(async { answers.next().await.unwrap_or_default() }, false, operation).await
    }

    fn ended(&self, failure: &Failure, subscription: &Subscription) -> Next {
        let error = self.told_failure(failure);
        if matches!(failure, Failure::Refusal(Refusal::Unauthenticated)) {
            Next::SignedOut(self.last(Standing::Unauthenticated, error, subscription))
        } else {
            Next::Refused(self.last(Standing::Invalid, error, subscription))
        }
    }

    fn last(&self, standing: Standing, error: WireError, subscription: &Subscription) -> Answer {
        let Execution { viewer, caller, .. } = subscription.execution();
        self.refused(standing, error, caller, &viewer.locale)
    }
}
