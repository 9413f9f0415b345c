//! From a GraphQL request to its answer, whatever the transport: the document is read, measured and
//! validated, the caller's access checked, and the cost counted, all before anything is executed; and no
//! error leaves except through one boundary.
//!
//! async-graphql only executes here. Invariants: nothing is executed that was not checked, and what is
//! executed is built from what was checked, not read again.

mod access;
mod admission;
mod answer;
mod answering;
mod boundary;
pub mod budget;
mod caching;
mod cost;
mod document;
mod errors;
mod host;
mod kept;
mod limits;
mod live;
mod manifest;
mod measure;
mod once;
mod operation;
mod persisted;
mod plan;
mod rules;
mod text;
mod values;
mod walk;

#[cfg(test)]
pub(crate) mod tests;

use std::panic::AssertUnwindSafe;
use std::sync::Arc;

use apollo_compiler::ast::OperationType;
use async_graphql::parser::types::ExecutableDocument;
use async_graphql::{Executor, ObjectType, Request, Response, SchemaBuilder, SubscriptionType, ValidationMode};
use futures_util::FutureExt;
use serde_json::Map;

use self::admission::{Admitted, Refused};
pub use self::answer::{Answer, Body, Keep, Standing};
use self::budget::{Budget, Caller, Network};
pub use self::document::{Documents, Prepared, TypeSystem};
pub use self::errors::{ErrorExtensions, ToldError, WireError, Words};
pub use self::host::Host;
pub use self::limits::Limits;
pub use self::live::{Event, Next, Opened, Pulse, Source, Subscription, follow};
pub use self::manifest::Manifest;
pub use self::once::Purpose;
pub use self::persisted::DocumentSource;
use crate::clock::{Clock, Ids};
use crate::failure::{ErrorCode, Fault};
use crate::i18n::{Catalog, common};
use crate::idempotency::Ledger;
use crate::viewer::Viewer;

/// A schema that leaves all checks to this module: async-graphql's own are less exact, and would be made of
/// documents that have passed ours.
pub fn unchecked<Q, M, S>(schema: SchemaBuilder<Q, M, S>) -> SchemaBuilder<Q, M, S>
where
    Q: ObjectType + 'static,
    M: ObjectType + 'static,
    S: SubscriptionType + 'static,
{
    schema.validation_mode(ValidationMode::Fast).limit_recursive_depth(usize::MAX)
}

/// What a client sends.
#[derive(Debug, Default)]
pub struct Params {
    /// The document.
    pub source: DocumentSource,
    /// Which of its operations is meant.
    pub operation_name: Option<String>,
    /// The values of its variables.
    pub variables: Map<String, serde_json::Value>,
    /// Whether it came in a way in which only queries may come, and whose answers may be kept.
    pub is_read_only: bool,
    /// From where it came.
    pub network: Network,
    /// The idempotency key, as often as it was given: those that differ are refused. Whoever executes a request
    /// with a key sees it through to its end, also when the caller has gone: she will ask for the answer again.
    pub idempotency_keys: Vec<String>,
}

/// A schema that can be asked.
pub struct GraphQl<E> {
    schema: E,
    documents: Documents,
    budget: Arc<Budget>,
    catalog: Arc<Catalog>,
    ids: Ids,
    ledger: Option<Arc<dyn Ledger>>,
}

/// One execution: of which operation, for whom, at what cost.
#[derive(Clone, Copy)]
struct Execution<'a> {
    operation: Option<&'a str>,
    viewer: &'a Viewer,
    caller: Caller,
    cost: usize,
}

impl<E: Executor> GraphQl<E> {
    /// A schema, what its documents are read by, the words of its errors, the clock that budgets go by, and the
    /// source of references.
    pub fn new(schema: E, documents: Documents, catalog: Arc<Catalog>, clock: Arc<dyn Clock>, ids: Ids) -> Self {
        let budget = Arc::new(Budget::new(&documents.limits, clock));
        Self { schema, documents, budget, catalog, ids, ledger: None }
    }

    /// The same, with a ledger of what was done: without one, idempotency keys mean nothing.
    #[must_use]
    pub fn recording(self, ledger: impl Ledger + 'static) -> Self {
        Self { ledger: Some(Arc::new(ledger)), ..self }
    }

    /// The same for the house's own use: nobody has a budget.
    #[must_use]
    pub fn without_budgets(mut self) -> Self {
        self.budget = Arc::new(self.budget.without_limits());
        self
    }

    /// The same schema, which keeps the documents of this manifest ready for as long as it lives, and where
    /// `is_all` executes no others for people's apps; partners' programs may send any. Fails when one of them
    /// could not be executed.
    pub fn trusting(self, manifest: Manifest, is_all: bool) -> Result<Self, Fault> {
        let documents = self.documents.with_trusted(manifest, is_all, &self.catalog)?;
        Ok(Self { documents, ..self })
    }

    /// The limits that hold here.
    pub fn limits(&self) -> &Limits {
        &self.documents.limits
    }

    /// What every caller has spent. [`GraphQl::execute`] and [`GraphQl::open`] charge by themselves; a transport
    /// charges for what it does beside: credentials that prove worthless, requests that cannot be read; and what is
    /// served beside GraphQL is charged to the same budget.
    pub fn budget(&self) -> &Arc<Budget> {
        &self.budget
    }

    /// Answers a request that has one answer. `furnish` adds what resolvers take from the request's data: the
    /// viewer among them, and the loaders; it is told what the request is for.
    pub async fn execute(
        &self,
        params: Params,
        viewer: &Viewer,
        furnish: impl FnOnce(Request, Purpose) -> Request,
    ) -> Answer {
        let operation = params.operation_name.clone();
        let caller = Caller::of(viewer, params.network);
        match self.admit(params, viewer, caller) {
            Ok(admitted) if admitted.kind == OperationType::Subscription => {
                let sentence = "A subscription has more than one answer: ask for it over WebSocket \
                                (graphql-transport-ws, at /graphql/ws), or with \"Accept: text/event-stream\".";
                self.refuse(WireError::bad_request(sentence).into(), caller, &viewer.locale)
            }
            Ok(admitted) => {
                let execution = Execution { operation: operation.as_deref(), viewer, caller, cost: admitted.cost };
                self.carry_out(admitted, execution, furnish).await
            }
            Err(refused) => self.refuse(refused, caller, &viewer.locale),
        }
    }

    /// Whether the request may be executed, and the caller can pay for it. To find out that it may not was work
    /// too.
    fn admit(&self, params: Params, viewer: &Viewer, caller: Caller) -> Result<Admitted, Refused> {
        let admit = || {
            self.budget.check(caller)?;
            let admitted = admission::admit(&self.documents, params, viewer)?;
            let spent = |spent| Refused { cost: Some(admitted.cost), ..Refused::from(spent) };
            self.budget.charge(caller, admitted.cost).map_err(spent)?;
            Ok(admitted)
        };
        admit().inspect_err(|_| self.budget.charge_refused(caller))
    }

    /// Executes what has one answer.
    async fn carry_out(
        &self,
        admitted: Admitted,
        execution: Execution<'_>,
        furnish: impl FnOnce(Request, Purpose) -> Request,
    ) -> Answer {
        let Admitted { document, kind, keep, keyed, .. } = admitted;
        let is_mutation = kind == OperationType::Mutation;
        let execute = async |purpose| {
            let request = furnish(planned(&document), purpose);
            let response = self.run(self.schema.execute(request), is_mutation, execution.operation).await;
            self.answer(response, execution)
        };
        let answer = match (keyed, &self.ledger) {
            (Some(keyed), Some(ledger)) => {
                let execute = |claim| execute(Purpose::Changing(Some(claim)));
                Box::pin(self.once(ledger.as_ref(), keyed, execution, execute)).await
            }
            _ if is_mutation => execute(Purpose::Changing(None)).await,
            _ => execute(Purpose::Reading).await,
        };
        answer.keeping(keep)
    }

    async fn run(
        &self,
        execution: impl Future<Output = Response>,
        is_mutation: bool,
        operation: Option<&str>,
    ) -> Result<Response, WireError> {
        let limits = self.limits();
        let time = if is_mutation { limits.mutation_time } else { limits.query_time };
        // A resolver that panics must not take the connection with it, nor the requests beside it.
        let execution = AssertUnwindSafe(execution).catch_unwind();
        match tokio::time::timeout(time, execution).await {
            Ok(Ok(response)) => Ok(response),
            Ok(Err(_)) => Err(self.fault("a resolver panicked")),
            Err(_) => {
                tracing::warn!(operation, is_mutation, "a request took too long and was given up");
                // What was given up may have been on its last step, the one that makes a change true.
                Err(if is_mutation {
                    WireError::new(ErrorCode::Timeout, common::ChangeTimeout)
                } else {
                    WireError::new(ErrorCode::Timeout, common::Timeout)
                })
            }
        }
    }
}

/// A request for an operation that has been read: async-graphql must not read the text again.
fn planned(document: &ExecutableDocument) -> Request {
    let mut request = Request::new("");
    request.set_parsed_query(document.clone());
    request
}
