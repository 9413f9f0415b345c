//! Whether a request may be executed: every check there is, in the order in which it helps to be told.

use apollo_compiler::ast::OperationType;
use async_graphql::parser::types;

use super::access::Guarded;
use super::answer::{Keep, Standing};
use super::budget::Spent;
use super::document::Documents;
use super::errors::WireError;
use super::{Params, access, cost, measure, once, operation, plan};
use crate::failure::ErrorCode;
use crate::i18n::common;
use crate::idempotency::Keyed;
use crate::viewer::Viewer;

/// A request that may be executed.
pub(super) struct Admitted {
    /// The operation in the form in which it is executed.
    pub document: types::ExecutableDocument,
    /// Whether it reads, changes or subscribes.
    pub kind: OperationType,
    /// Its fields that not everybody may use.
    pub guarded: Vec<Guarded>,
    pub cost: usize,
    pub keep: Keep,
    /// What it is recognised by, when it is to be done once.
    pub keyed: Option<Keyed>,
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
    let prepared = documents.find(&params.source, viewer)?;
    let (place, operation) = operation::choose(&prepared, params.operation_name.as_deref())?;
    if operation.is_mutation() && params.is_read_only {
        return Err(not_by_get());
    }
    let guarded = prepared.guarded.get(place).cloned().unwrap_or_default();
    let refusals = access::refusals(&guarded, viewer);
    if !refusals.is_empty() {
        return Err(for_want_of_access(refusals));
    }
    let keyed = once::keyed(&params, operation.is_mutation())?;
    let variables = operation::variables(documents, &prepared, operation, params.variables)?;
    let cost = cost::cost(&prepared.document, operation, &variables, documents.limits.page);
    if cost > documents.limits.cost {
        let error = measure::too_complex(cost, documents.limits.cost);
        return Err(Refused { cost: Some(cost), ..error.into() });
    }
    let document = plan::plan(documents, &prepared.document, operation, &variables);
    // Nobody keeps what may have been asked for to change something.
    let hint = prepared.hints.get(place).filter(|_| params.is_read_only && operation.is_query());
    let keep = hint.map_or(Keep::Never, |hint| hint.to(viewer));
    Ok(Admitted { document, kind: operation.operation_type, guarded, cost, keep, keyed })
}

fn not_by_get() -> Refused {
    Refused::because(Standing::NotByGet, vec![WireError::bad_request("Mutations are sent by POST only.")])
}

/// The caller may not ask for some of the fields.
pub(super) fn for_want_of_access(errors: Vec<WireError>) -> Refused {
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
