//! From a GraphQL request to its answer, whatever the transport: the document is read, measured and
//! validated, the caller's access checked, and the cost counted, all before anything is executed; and no
//! error leaves except through one boundary.
//!
//! async-graphql only executes here. Invariants: nothing is executed that was not checked, and what is
//! executed is built from what was checked, not read again.

mod access;
mod admission;
mod answer;
mod boundary;
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

#[cfg(test)]
pub(crate) mod tests;

use std::collections::BTreeMap;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;

use apollo_compiler::ast::OperationType;
use async_graphql::parser::types::ExecutableDocument;
use async_graphql::{
    Executor, ObjectType, Request, Response, SchemaBuilder, SubscriptionType, ValidationMode, Value, value,
};
use futures_util::FutureExt;
use serde_json::Map;

use self::admission::{Admitted, Refused};
pub use self::answer::{Answer, Body, Keep, Standing};
pub use self::document::{Documents, Prepared};
pub use self::errors::{ErrorExtensions, ToldError, WireError, Words};
pub use self::host::Host;
pub use self::limits::Limits;
pub use self::live::{Event, Next, Opened, Pulse, Source, Subscription, follow};
pub use self::manifest::Manifest;
pub use self::once::Purpose;
pub use self::persisted::DocumentSource;
use crate::clock::Ids;
use crate::failure::{ErrorCode, Failure, Fault};
use crate::i18n::{Catalog, Locale, common};
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
    /// Whether it came in a way in which only queries may come.
    pub is_read_only: bool,
    /// The idempotency key, as often as it was given: those that differ are refused. Whoever executes a request
    /// with a key sees it through to its end, also when the caller has gone: she will ask for the answer again.
    pub idempotency_keys: Vec<String>,
}

/// A schema that can be asked.
pub struct GraphQl<E> {
    schema: E,
    documents: Documents,
    catalog: Arc<Catalog>,
    ids: Ids,
    ledger: Option<Arc<dyn Ledger>>,
}

impl<E: Executor> GraphQl<E> {
    /// A schema, what its documents are read by, the words of its errors, and the source of references.
    pub fn new(schema: E, documents: Documents, catalog: Arc<Catalog>, ids: Ids) -> Self {
        Self { schema, documents, catalog, ids, ledger: None }
    }

    /// The same, with a ledger of what was done: without one, idempotency keys mean nothing.
    #[must_use]
    pub fn recording(self, ledger: impl Ledger + 'static) -> Self {
        Self { ledger: Some(Arc::new(ledger)), ..self }
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

    /// Answers a request. `furnish` adds what resolvers take from the request's data: the viewer among them,
    /// and the loaders; it is told what the request is for.
    pub async fn execute(
        &self,
        params: Params,
        viewer: &Viewer,
        furnish: impl FnOnce(Request, Purpose) -> Request,
    ) -> Answer {
        let operation = params.operation_name.clone();
        match admission::admit(&self.documents, params, viewer) {
            Ok(admitted) if admitted.kind == OperationType::Subscription => {
                let sentence = "A subscription has more than one answer: ask for it over WebSocket \
                                (graphql-transport-ws, at /graphql/ws), or with \"Accept: text/event-stream\".";
                self.refuse(WireError::bad_request(sentence).into(), &viewer.locale)
            }
            Ok(admitted) => self.carry_out(admitted, operation.as_deref(), viewer, furnish).await,
            Err(refused) => self.refuse(refused, &viewer.locale),
        }
    }

    /// The answer to a request that cannot even be looked at.
    pub fn refused(&self, standing: Standing, error: WireError, locale: &Locale) -> Answer {
        self.refuse(Refused::because(standing, vec![error]), locale)
    }

    /// What a failure outside of any field is told as.
    pub fn told_failure(&self, failure: &Failure) -> WireError {
        match failure {
            Failure::Refusal(refusal) => (*refusal).into(),
            Failure::Problems(problems) => match problems.first() {
                Some(problem) => problem.into(),
                None => self.fault("a failure without a problem"),
            },
            Failure::Fault(fault) => self.fault(&fault.source().to_string()),
        }
    }

    /// Our own mistake, logged, and told by its reference.
    pub fn fault(&self, what: &str) -> WireError {
        let reference = boundary::reference(&self.ids);
        tracing::error!(%reference, fault = what, "a request failed");
        WireError::internal(reference)
    }

    /// Answers what needs one answer.
    async fn carry_out(
        &self,
        admitted: Admitted,
        operation: Option<&str>,
        viewer: &Viewer,
        furnish: impl FnOnce(Request, Purpose) -> Request,
    ) -> Answer {
        let Admitted { document, kind, cost, keep, keyed, .. } = admitted;
        let execute = async |purpose| {
            let request = furnish(planned(&document), purpose);
            let response = self.run(self.schema.execute(request), operation).await;
            self.answer(response, cost, operation, viewer)
        };
        let answer = match (keyed, &self.ledger) {
            (Some(keyed), Some(ledger)) => {
                let execute = |claim| execute(Purpose::Changing(Some(claim)));
                Box::pin(self.once(ledger.as_ref(), keyed, cost, viewer, execute)).await
            }
            _ if kind == OperationType::Mutation => execute(Purpose::Changing(None)).await,
            _ => execute(Purpose::Reading).await,
        };
        // What went wrong may go well the next time.
        let keep = if answer.body.errors.is_empty() { keep } else { Keep::Never };
        Answer { keep, ..answer }
    }

    async fn run(
        &self,
        execution: impl Future<Output = Response>,
        operation: Option<&str>,
    ) -> Result<Response, WireError> {
        // A resolver that panics must not take the connection with it, nor the requests beside it.
        let execution = AssertUnwindSafe(execution).catch_unwind();
        match tokio::time::timeout(self.limits().execution_time, execution).await {
            Ok(Ok(response)) => Ok(response),
            Ok(Err(_)) => Err(self.fault("a resolver panicked")),
            Err(_) => {
                tracing::warn!(operation, "a request took too long and was given up");
                Err(WireError::new(ErrorCode::Timeout, common::Timeout))
            }
        }
    }

    fn answer(
        &self,
        response: Result<Response, WireError>,
        cost: usize,
        operation: Option<&str>,
        viewer: &Viewer,
    ) -> Answer {
        let boundary = boundary::Boundary { ids: &self.ids, operation };
        let (data, errors) = match response {
            Ok(response) => (response.data, boundary.cross(response.errors, self.limits().errors)),
            Err(error) => (Value::Null, vec![error]),
        };
        let extensions = [("cost", self.told_cost(cost))].into();
        self.told(Standing::Executed, errors, Some(data), extensions, &viewer.locale)
    }

    fn refuse(&self, refused: Refused, locale: &Locale) -> Answer {
        let extensions = refused.cost.map(|cost| ("cost", self.told_cost(cost))).into_iter().collect();
        self.told(refused.standing, refused.errors, None, extensions, locale)
    }

    fn told(
        &self,
        standing: Standing,
        errors: Vec<WireError>,
        data: Option<Value>,
        extensions: BTreeMap<&'static str, Value>,
        locale: &Locale,
    ) -> Answer {
        // Sentences for developers are in English, and an answer of nothing else says so.
        let is_english = !errors.is_empty() && errors.iter().all(|it| matches!(it.words, Words::Developer(_)));
        let language = if is_english { "en" } else { locale.tag() }.to_owned();
        let errors = errors.into_iter().take(self.limits().errors);
        let errors = errors.map(|error| error.told(&self.catalog, locale)).collect();
        Answer { standing, language, keep: Keep::Never, body: Body { errors, data, extensions } }
    }

    fn told_cost(&self, requested: usize) -> Value {
        value!({ "requested": requested, "limit": self.limits().cost })
    }
}

/// A request for an operation that has been read: async-graphql must not read the text again.
fn planned(document: &ExecutableDocument) -> Request {
    let mut request = Request::new("");
    request.set_parsed_query(document.clone());
    request
}
