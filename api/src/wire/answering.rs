//! From what became of a request to what its caller is told.

use std::collections::BTreeMap;

use async_graphql::indexmap::IndexMap;
use async_graphql::{Executor, Name, Response, Value};
use chrono::SecondsFormat;

use super::admission::Refused;
use super::answer::{Answer, Body, Keep, Standing};
use super::budget::{Caller, Spent};
use super::errors::{WireError, Words};
use super::{Execution, GraphQl, boundary};
use crate::failure::Failure;
use crate::i18n::Locale;

impl<E: Executor> GraphQl<E> {
    /// The answer to a request that cannot even be looked at.
    pub fn refused(&self, standing: Standing, error: WireError, caller: Caller, locale: &Locale) -> Answer {
        self.refuse(Refused::because(standing, vec![error]), caller, locale)
    }

    /// The answer to a caller whose budget is spent before a request was looked at.
    pub fn spent(&self, spent: Spent, caller: Caller, locale: &Locale) -> Answer {
        self.refuse(spent.into(), caller, locale)
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

    /// The answer to what was executed.
    pub(super) fn answer(&self, response: Result<Response, WireError>, execution: Execution<'_>) -> Answer {
        let boundary = boundary::Boundary { ids: &self.ids, operation: execution.operation };
        let (data, errors) = match response {
            Ok(response) => (response.data, boundary.cross(response.errors, self.limits().errors)),
            Err(error) => (Value::Null, vec![error]),
        };
        let extensions = self.told_cost(Some(execution.cost), execution.caller);
        self.told(Standing::Executed, errors, Some(data), extensions, &execution.viewer.locale)
    }

    /// The answer to what was not executed.
    pub(super) fn refuse(&self, refused: Refused, caller: Caller, locale: &Locale) -> Answer {
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
        Answer { standing, language, keep: Keep::Never, body: Body { errors, data, extensions } }
    }

    /// What the request costs, when it came that far, and what its caller has left.
    pub(super) fn told_cost(&self, requested: Option<usize>, caller: Caller) -> BTreeMap<&'static str, Value> {
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
