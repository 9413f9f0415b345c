//! Mutations that are sent with an idempotency key: made once, and answered to everybody who sends them again.
//! What that means to callers stands in [`crate::idempotency`].

use async_graphql::{Executor, Value, value};
use serde::{Deserialize, Serialize};
use serde_json::Map;

use super::admission::Refused;
use super::answer::{Answer, Body, Keep, Standing};
use super::errors::{ToldError, WireError};
use super::{Execution, GraphQl, Params};
use crate::failure::{ErrorCode, Failure};
use crate::i18n::common;
use crate::idempotency::{Claim, Claimed, IdempotencyKey, Keyed, Ledger};
use crate::viewer::Viewer;

/// What a request is for, as those are told who furnish it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// It reads.
    Reading,
    /// It changes something, and its changes belong to a claim when it has one.
    Changing(Option<Claim>),
}

/// The part of an answer that is the same for everybody who sends the request again.
#[derive(Serialize, Deserialize)]
struct Kept {
    language: String,
    errors: Vec<ToldError>,
    data: Value,
}

/// The key of a mutation and what the request is recognised by, if it came with a key.
pub(super) fn keyed(params: &Params, is_mutation: bool) -> Result<Option<Keyed>, WireError> {
    let (Some(text), true) = (params.idempotency_keys.first(), is_mutation) else { return Ok(None) };
    if params.idempotency_keys.iter().any(|other| other != text) {
        return Err(WireError::bad_request("The request has two idempotency keys that differ."));
    }
    let key = IdempotencyKey::new(text).map_err(|_| {
        WireError::bad_request("An idempotency key has to be 16 to 200 visible ASCII characters, as a UUID is.")
    })?;
    let Params { source, operation_name, variables, .. } = params;
    let request = recognisable(&source.name(), operation_name.as_deref(), variables);
    Ok(Some(Keyed { key, request }))
}

/// The request in the one spelling in which equal requests are equal: objects have no order, and it is the same
/// document whether it is brought or named.
fn recognisable(document: &str, operation: Option<&str>, variables: &Map<String, serde_json::Value>) -> String {
    let mut parts = serde_json::json!([document, operation, variables]);
    parts.sort_all_objects();
    parts.to_string()
}

impl<E: Executor> GraphQl<E> {
    /// Answers with what `carry_out` comes to, if this is the first such request; else with what the first one
    /// came to.
    pub(super) async fn once<F>(
        &self,
        ledger: &dyn Ledger,
        keyed: Keyed,
        execution: Execution<'_>,
        carry_out: impl FnOnce(Claim) -> F,
    ) -> Answer
    where
        F: Future<Output = Answer>,
    {
        let Execution { viewer, caller, cost, .. } = execution;
        let refused = |standing, error| {
            let refused = Refused { cost: Some(cost), ..Refused::because(standing, vec![error]) };
            self.refuse(refused, caller, &viewer.locale)
        };
        let failed = |error| self.answer(Err(error), execution);
        match ledger.claim(&keyed, viewer, self.limits().mutation_time).await {
            Ok(Claimed::Now(claim)) => {
                let answer = carry_out(claim).await;
                if let Err(failure) = self.put_down(ledger, claim, &keyed, viewer, &answer).await {
                    // Whoever asks again is told that it was done and that its answer is lost.
                    tracing::warn!(%failure, "the answer of a mutation could not be kept");
                }
                answer
            }
            Ok(Claimed::Before(kept)) => match serde_json::from_str::<Kept>(&kept) {
                Ok(kept) => self.replayed(kept, execution),
                Err(error) => failed(self.fault(&format!("a kept answer cannot be read: {error}"))),
            },
            Ok(Claimed::Reused) => {
                let sentence = "This idempotency key was used for another request. Use a new key for each change.";
                refused(Standing::Unprocessable, WireError::developer(ErrorCode::IdempotencyKeyReused, sentence))
            }
            Ok(Claimed::UnderWay) => {
                refused(Standing::Conflicting, WireError::new(ErrorCode::IdempotencyKeyInUse, common::StillUnderWay))
            }
            Ok(Claimed::AnswerLost) => {
                let error = WireError::new(ErrorCode::IdempotencyAnswerLost, common::AnswerLost);
                refused(Standing::Conflicting, error)
            }
            Err(Failure::Refusal(refusal)) => failed(refusal.into()),
            Err(failure) => failed(self.fault(&failure.to_string())),
        }
    }

    /// Keeps the answer, or gives the claim up when the answer holds nothing but our failure.
    async fn put_down(
        &self,
        ledger: &dyn Ledger,
        claim: Claim,
        keyed: &Keyed,
        viewer: &Viewer,
        answer: &Answer,
    ) -> Result<(), Failure> {
        let Body { errors, data, .. } = &answer.body;
        let data = data.clone().unwrap_or_default();
        if data == Value::Null && errors.iter().any(ToldError::may_succeed_later) {
            return ledger.release(claim).await;
        }
        let kept = Kept { language: answer.language.clone(), errors: errors.clone(), data };
        ledger.keep(claim, keyed, viewer, serde_json::to_string(&kept)?).await
    }

    fn replayed(&self, kept: Kept, execution: Execution<'_>) -> Answer {
        let Kept { language, errors, data } = kept;
        let mut extensions = self.told_cost(Some(execution.cost), execution.caller);
        extensions.insert("idempotency", value!({ "replayed": true }));
        let body = Body { errors, data: Some(data), extensions };
        Answer { standing: Standing::Executed, language, keep: Keep::Never, body }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::DocumentSource;
    use super::*;

    fn params(keys: &[&str], variables: serde_json::Value) -> Params {
        let serde_json::Value::Object(variables) = variables else { panic!("variables are an object") };
        let idempotency_keys = keys.iter().map(|key| (*key).to_owned()).collect();
        Params {
            source: DocumentSource::Text("mutation { a }".to_owned()),
            variables,
            idempotency_keys,
            ..Params::default()
        }
    }

    #[test]
    fn a_key_counts_for_mutations_and_has_one_spelling() {
        let (key, other) = ("8e03978e-40d5-43dd", "c5f3a1aa-7d1b-4b6e");
        let is_keyed = |keys: &[&str], is_mutation| {
            keyed(&params(keys, json!({})), is_mutation).map(|keyed| keyed.is_some()).map_err(|error| error.code)
        };
        assert_eq!(is_keyed(&[], true), Ok(false));
        assert_eq!(is_keyed(&[key], true), Ok(true));
        assert_eq!(is_keyed(&[key, key], true), Ok(true));
        assert_eq!(is_keyed(&[key, other], true), Err(ErrorCode::BadRequest));
        assert_eq!(is_keyed(&["short"], true), Err(ErrorCode::BadRequest));
        assert_eq!(is_keyed(&["short"], false), Ok(false), "whatever it is, a query needs none");
    }

    #[test]
    fn a_request_is_recognised_by_what_it_asks_for() {
        let recognised = |variables| keyed(&params(&["8e03978e-40d5-43dd"], variables), true).unwrap().unwrap().request;
        let first = recognised(json!({ "a": 1, "b": { "c": 2, "d": [1, 2] } }));
        assert_eq!(first, recognised(json!({ "b": { "d": [1, 2], "c": 2 }, "a": 1 })));
        assert_ne!(first, recognised(json!({ "a": 1, "b": { "c": 2, "d": [2, 1] } })));
        assert_ne!(first, recognised(json!({ "a": "1", "b": { "c": 2, "d": [1, 2] } })));
    }
}
