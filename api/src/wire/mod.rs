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
mod cost;
mod document;
mod errors;
mod limits;
mod measure;
mod once;
mod operation;
mod plan;
mod rules;
mod text;
mod values;

#[cfg(test)]
pub(crate) mod tests;

use std::collections::BTreeMap;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;

use async_graphql::{
    Executor, ObjectType, Request, Response, SchemaBuilder, SubscriptionType, ValidationMode, Value, value,
};
use futures_util::FutureExt;
use serde_json::Map;

use self::admission::{Admitted, Refused};
pub use self::answer::{Answer, Body, Standing};
pub use self::document::{Documents, Prepared};
pub use self::errors::{ErrorExtensions, ToldError, WireError, Words};
pub use self::limits::Limits;
pub use self::once::Purpose;
use crate::clock::Ids;
use crate::failure::ErrorCode;
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
    pub query: String,
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
            Ok(Admitted { request, is_mutation, cost, keyed }) => {
                let carry_out = async |purpose| {
                    let response = self.run(furnish(request, purpose), operation.as_deref()).await;
                    self.answer(response, cost, operation.as_deref(), viewer)
                };
                match (keyed, &self.ledger) {
                    (Some(keyed), Some(ledger)) => {
                        let carry_out = |claim| carry_out(Purpose::Changing(Some(claim)));
                        Box::pin(self.once(ledger.as_ref(), keyed, cost, viewer, carry_out)).await
                    }
                    _ if is_mutation => carry_out(Purpose::Changing(None)).await,
                    _ => carry_out(Purpose::Reading).await,
                }
            }
            Err(refused) => self.refuse(refused, &viewer.locale),
        }
    }

    /// The answer to a request that cannot even be looked at.
    pub fn refused(&self, standing: Standing, error: WireError, locale: &Locale) -> Answer {
        self.refuse(Refused::because(standing, vec![error]), locale)
    }

    /// Our own mistake, logged, and told by its reference.
    pub fn fault(&self, what: &str) -> WireError {
        let reference = boundary::reference(&self.ids);
        tracing::error!(%reference, fault = what, "a request failed");
        WireError::internal(reference)
    }

    async fn run(&self, request: Request, operation: Option<&str>) -> Result<Response, WireError> {
        // A resolver that panics must not take the connection with it, nor the requests beside it.
        let execution = AssertUnwindSafe(self.schema.execute(request)).catch_unwind();
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
        Answer { standing, language, body: Body { errors, data, extensions } }
    }

    fn told_cost(&self, requested: usize) -> Value {
        value!({ "requested": requested, "limit": self.limits().cost })
    }
}
