//! One operation of a socket, from the question to the end of its answers.

use std::panic::AssertUnwindSafe;
use std::pin::pin;

use actix_web::web::Data;
use async_graphql::Executor;
use futures_util::{FutureExt, StreamExt};
use tokio::sync::mpsc::Sender;

use super::conversation::{Ticket, Told};
use crate::failure::{Failure, Fault, Refusal};
use crate::http::graphql::Endpoint;
use crate::http::live;
use crate::viewer::Viewer;
use crate::wire::budget::{Caller, Network};
use crate::wire::{Host, Next, Opened, Params, Standing};

/// What happens on a socket beside what its client says.
pub(super) enum Event {
    /// It is known who the client is, or that she is nobody whom we trust.
    Introduced(Result<Viewer, Failure>),
    /// An operation tells something.
    Told(Ticket, Told),
}

/// An operation that goes on.
pub(super) struct Operation<E, H> {
    /// Who answers it.
    pub endpoint: Data<Endpoint<E, H>>,
    /// Which it is.
    pub ticket: Ticket,
    /// From where it is asked.
    pub network: Network,
    /// Where its answers go, one at a time: while one waits there, the next is not worked out.
    pub events: Sender<Event>,
}

impl<E: Executor, H: Host> Operation<E, H> {
    /// Answers what this caller asks, up to the end. A panic ends this operation, and nothing beside it.
    pub async fn run(self, viewer: Viewer, params: Params) {
        let asking = viewer.clone();
        if AssertUnwindSafe(self.answer(viewer, params)).catch_unwind().await.is_err() {
            let fault = Fault::new("an operation of a socket panicked");
            self.fail(&asking, &Failure::Fault(fault)).await;
        }
    }

    async fn answer(&self, viewer: Viewer, params: Params) {
        let Endpoint { host, .. } = self.endpoint.get_ref();
        // Sessions end, and roles are taken back, while a socket is open.
        let viewer = match host.again(&viewer).await {
            Ok(viewer) => viewer,
            Err(Failure::Refusal(Refusal::Unauthenticated)) => return self.tell(Told::SignedOut).await,
            Err(failure) => return self.fail(&viewer, &failure).await,
        };
        let opened = match self.open(params, &viewer).await {
            Ok(opened) => opened,
            Err(panic) => return self.fail(&viewer, &Failure::Fault(panic)).await,
        };
        match opened {
            Opened::Answered(answer) if answer.standing == Standing::Executed => {
                self.tell(Told::Next(answer.body)).await;
                self.tell(Told::Complete).await;
            }
            Opened::Answered(answer) => self.tell(Told::Errors(answer.body.errors)).await,
            Opened::Subscribed(subscription) => {
                let mut answers = pin!(live::answers(self.endpoint.clone(), subscription));
                while let Some(next) = answers.next().await {
                    match next {
                        Next::Answer(answer) => self.tell(Told::Next(answer.body)).await,
                        Next::Refused(answer) => return self.tell(Told::Errors(answer.body.errors)).await,
                        Next::SignedOut(_) => return self.tell(Told::SignedOut).await,
                    }
                }
                self.tell(Told::Complete).await;
            }
        }
    }

    /// Begins to answer. What has an idempotency key is seen through to its end, also when the socket is closed.
    async fn open(&self, params: Params, viewer: &Viewer) -> Result<Opened, Fault> {
        let params = Params { network: self.network, ..params };
        let (endpoint, viewer, is_keyed) = (self.endpoint.clone(), viewer.clone(), !params.idempotency_keys.is_empty());
        let opening = async move { endpoint.graphql.open(params, &viewer, &endpoint.host).await };
        if is_keyed { live::seen_through(opening).await } else { Ok(opening.await) }
    }

    async fn fail(&self, viewer: &Viewer, failure: &Failure) {
        let (graphql, caller) = (&self.endpoint.graphql, Caller::of(viewer, self.network));
        let answer = graphql.refused(Standing::Invalid, graphql.told_failure(failure), caller, &viewer.locale);
        self.tell(Told::Errors(answer.body.errors)).await;
    }

    async fn tell(&self, told: Told) {
        // Where nobody listens any more, the socket is closed, and this with it.
        let _ = self.events.send(Event::Told(self.ticket.clone(), told)).await;
    }
}
