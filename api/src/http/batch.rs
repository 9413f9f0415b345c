//! Several GraphQL requests in one body, a JSON array: what Apollo's and Relay's batching clients send. The
//! specification of GraphQL over HTTP knows nothing of them, so they are answered as `application/json` only.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use async_graphql::Executor;

use super::graphql::Endpoint;
use super::negotiation::{Form, admits_json};
use super::params::Asked;
use super::response::{head, respond, status, written};
use super::unreadable::Unreadable;
use crate::viewer::Viewer;
use crate::wire::budget::{Caller, Network};
use crate::wire::{Body, Host, Params, Standing};

/// What is asked, unless it is several requests from a client that could not read several answers.
pub(super) fn acceptable(asked: Asked, accept: &str) -> Result<Asked, Unreadable> {
    match asked {
        Asked::Several(_) if !admits_json(accept) => {
            let sentence = "A batch is answered in application/json only.";
            Err(Unreadable::new(StatusCode::NOT_ACCEPTABLE, sentence))
        }
        asked => Ok(asked),
    }
}

impl<E: Executor, H: Host> Endpoint<E, H> {
    /// Answers one request after the other, each as if it had come alone, and gives the answers in their order.
    pub(super) async fn answer_all(
        &self,
        batch: Vec<Result<Params, Unreadable>>,
        viewer: &Viewer,
        network: Network,
    ) -> HttpResponse {
        let caller = Caller::of(viewer, network);
        if let Err(spent) = self.graphql.budget().check(caller) {
            let answer = self.graphql.spent(spent, caller, &viewer.locale);
            return respond(status(answer.standing, Form::Json), Form::Json, &answer);
        }
        let (mut languages, mut bodies) = (Vec::<String>::new(), Vec::<Body>::new());
        for entry in batch {
            let answer = match entry {
                Ok(params) => self.execute(Params { network, ..params }, viewer).await,
                Err(unreadable) => {
                    self.graphql.budget().charge_refused(caller);
                    self.graphql.refused(Standing::Invalid, unreadable.error, caller, &viewer.locale)
                }
            };
            if !languages.contains(&answer.language) {
                languages.push(answer.language);
            }
            bodies.push(answer.body);
        }
        written(head(StatusCode::OK, Form::Json.content_type(), &languages.join(", ")), &bodies)
    }
}
