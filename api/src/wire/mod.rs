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
pub mod budget;
mod cost;
mod document;
mod errors;
mod limits;
mod measure;
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

use async_graphql::indexmap::IndexMap;
use async_graphql::{
    Executor, Name, ObjectType, Request, Response, SchemaBuilder, SubscriptionType, ValidationMode, Value,
};
use chrono::SecondsFormat;
use futures_util::FutureExt;
use serde_json::Map;

use self::admission::{Admitted, Refused};
pub use self::answer::{Answer, Body, Standing};
use self::budget::{Budget, Caller, Network, Spent};
pub use self::document::{Documents, Prepared};
pub use self::errors::{ErrorExtensions, ToldError, WireError, Words};
pub use self::limits::Limits;
use crate::clock::{Clock, Ids};
use crate::failure::ErrorCode;
use crate::i18n::{Catalog, Locale, common};
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
    /// From where it came.
    pub network: Network,
}

/// A schema that can be asked.
pub struct GraphQl<E> {
    schema: E,
    documents: Documents,
    budget: Budget,
    catalog: Arc<Catalog>,
    ids: Ids,
}

impl<E: Executor> GraphQl<E> {
    /// A schema, what its documents are read by, the words of its errors, the clock that budgets go by, and the
    /// source of references.
    pub fn new(schema: E, documents: Documents, catalog: Arc<Catalog>, clock: Arc<dyn Clock>, ids: Ids) -> Self {
        let budget = Budget::new(&documents.limits, clock);
        Self { schema, documents, budget, catalog, ids }
    }

    /// The same for the house's own use: nobody has a budget.
    #[must_use]
    pub fn without_budgets(mut self) -> Self {
        self.budget = self.budget.without_limits();
        self
    }

    /// The limits that hold here.
    pub fn limits(&self) -> &Limits {
        &self.documents.limits
    }

    /// What every caller has spent. [`GraphQl::execute`] charges by itself; a transport charges for what it does
    /// beside: credentials that prove worthless, requests that cannot be read, the events of a subscription.
    pub fn budget(&self) -> &Budget {
        &self.budget
    }

    /// Answers a request. `furnish` adds what resolvers take from the request's data: the viewer among them,
    /// and the loaders; it is told whether the request is a mutation.
    pub async fn execute(
        &self,
        params: Params,
        viewer: &Viewer,
        furnish: impl FnOnce(Request, bool) -> Request,
    ) -> Answer {
        let operation = params.operation_name.clone();
        let caller = Caller::of(viewer, params.network);
        match self.admit(params, viewer, caller) {
            Ok(Admitted { request, is_mutation, cost }) => {
                let response = self.run(furnish(request, is_mutation), is_mutation, operation.as_deref()).await;
                self.answer(response, (cost, caller), operation.as_deref(), viewer)
            }
            Err(refused) => {
                self.budget.charge_refused(caller);
                self.refuse(refused, caller, &viewer.locale)
            }
        }
    }

    /// Whether the request may be executed, and the caller can pay for it.
    fn admit(&self, params: Params, viewer: &Viewer, caller: Caller) -> Result<Admitted, Refused> {
        self.budget.check(caller)?;
        let admitted = admission::admit(&self.documents, params, viewer)?;
        let spent = |spent| Refused { cost: Some(admitted.cost), ..Refused::from(spent) };
        self.budget.charge(caller, admitted.cost).map_err(spent)?;
        Ok(admitted)
    }

    /// The answer to a request that cannot even be looked at.
    pub fn refused(&self, standing: Standing, error: WireError, caller: Caller, locale: &Locale) -> Answer {
        self.refuse(Refused::because(standing, vec![error]), caller, locale)
    }

    /// The answer to a caller whose budget is spent before a request was looked at.
    pub fn spent(&self, spent: Spent, caller: Caller, locale: &Locale) -> Answer {
        self.refuse(spent.into(), caller, locale)
    }

    /// Our own mistake, logged, and told by its reference.
    pub fn fault(&self, what: &str) -> WireError {
        let reference = boundary::reference(&self.ids);
        tracing::error!(%reference, fault = what, "a request failed");
        WireError::internal(reference)
    }

    async fn run(&self, request: Request, is_mutation: bool, operation: Option<&str>) -> Result<Response, WireError> {
        let limits = self.limits();
        let time = if is_mutation { limits.mutation_time } else { limits.query_time };
        // A resolver that panics must not take the connection with it, nor the requests beside it.
        let execution = AssertUnwindSafe(self.schema.execute(request)).catch_unwind();
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

    fn answer(
        &self,
        response: Result<Response, WireError>,
        (cost, caller): (usize, Caller),
        operation: Option<&str>,
        viewer: &Viewer,
    ) -> Answer {
        let boundary = boundary::Boundary { ids: &self.ids, operation };
        let (data, errors) = match response {
            Ok(response) => (response.data, boundary.cross(response.errors, self.limits().errors)),
            Err(error) => (Value::Null, vec![error]),
        };
        let extensions = self.told_cost(Some(cost), caller);
        self.told(Standing::Executed, errors, Some(data), extensions, &viewer.locale)
    }

    fn refuse(&self, refused: Refused, caller: Caller, locale: &Locale) -> Answer {
        let extensions = self.told_cost(refused.cost, caller);
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

    /// What the request costs, when it came that far, and what its caller has left.
    fn told_cost(&self, requested: Option<usize>, caller: Caller) -> BTreeMap<&'static str, Value> {
        let mut cost: IndexMap<Name, Value> = IndexMap::new();
        cost.extend(requested.map(|requested| (Name::new("requested"), requested.into())));
        cost.insert(Name::new("maximum"), self.limits().cost.into());
        if let Some(balance) = self.budget.balance(caller) {
            cost.insert(Name::new("limit"), balance.limit.into());
            cost.insert(Name::new("remaining"), balance.remaining.into());
            let reset_at = balance.reset_at.to_rfc3339_opts(SecondsFormat::Secs, true);
            cost.insert(Name::new("resetAt"), reset_at.into());
        }
        [("cost", Value::Object(cost))].into()
    }
}
