//! Whether a request may be executed: every check there is, in the order in which it helps to be told.

use apollo_compiler::ast::OperationType;
use async_graphql::Request;

use super::answer::Standing;
use super::budget::Spent;
use super::document::Documents;
use super::errors::WireError;
use super::{Params, access, cost, measure, operation, plan};
use crate::failure::ErrorCode;
use crate::i18n::common;
use crate::viewer::Viewer;

/// A request that may be executed.
pub(super) struct Admitted {
    pub request: Request,
    pub is_mutation: bool,
    pub cost: usize,
}

/// A request that may not be executed, and why.
pub(super) struct Refused {
    pub standing: Standing,
    pub errors: Vec<WireError>,
    /// What it would have cost, when it came that far.
    pub cost: Option<usize>,
}

/// Reads the document, then asks: which operation, for whom, with which values, at what cost.
pub(super) fn admit(documents: &Documents, params: Params, viewer: &Viewer) -> Result<Admitted, Refused> {
    let Params { query, operation_name, variables, is_read_only, network: _ } = params;
    let prepared = documents.prepare(&query).map_err(|errors| Refused::because(Standing::Invalid, errors))?;
    let (place, operation) = operation::choose(&prepared, operation_name.as_deref())?;
    match operation.operation_type {
        OperationType::Mutation if is_read_only => return Err(not_by_get()),
        OperationType::Subscription => {
            return Err(WireError::bad_request("Subscriptions are not answered over plain HTTP.").into());
        }
        OperationType::Query | OperationType::Mutation => {}
    }
    let refusals = access::refusals(prepared.guarded.get(place).map_or(&[], Vec::as_slice), viewer);
    if !refusals.is_empty() {
        return Err(for_want_of_access(refusals));
    }
    let variables = operation::variables(documents, &prepared, operation, variables)?;
    let cost = cost::cost(&prepared.document, operation, &variables, documents.limits.page);
    if cost > documents.limits.cost {
        let error = measure::too_complex(cost, documents.limits.cost);
        return Err(Refused { cost: Some(cost), ..error.into() });
    }
    // async-graphql must not read the text again: it gets the document alone.
    let mut request = Request::new("");
    request.set_parsed_query(plan::plan(documents, &prepared.document, operation, &variables));
    Ok(Admitted { request, is_mutation: operation.is_mutation(), cost })
}

fn not_by_get() -> Refused {
    Refused::because(Standing::NotByGet, vec![WireError::bad_request("Mutations are sent by POST only.")])
}

fn for_want_of_access(errors: Vec<WireError>) -> Refused {
    let is_unknown = errors.iter().any(|error| error.code == ErrorCode::Unauthenticated);
    Refused::because(if is_unknown { Standing::Unauthenticated } else { Standing::Forbidden }, errors)
}

impl Refused {
    /// A request that came this far.
    pub fn because(standing: Standing, errors: Vec<WireError>) -> Self {
        Self { standing, errors, cost: None }
    }
}

impl From<Spent> for Refused {
    fn from(spent: Spent) -> Self {
        let error = WireError::new(ErrorCode::RateLimited, common::BudgetSpent { seconds: spent.seconds });
        Self::because(Standing::RateLimited(spent), vec![error])
    }
}

impl From<WireError> for Refused {
    fn from(error: WireError) -> Self {
        Self::because(Standing::Invalid, vec![error])
    }
}
