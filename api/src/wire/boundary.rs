//! What went wrong in execution, sorted into what the caller may know.

use async_graphql::{PathSegment, ServerError};
use sea_orm::DbErr;

use super::errors::WireError;
use crate::clock::Ids;
use crate::failure::{ErrorCode, Failure, Fault};
use crate::i18n::common;

/// Turns the errors of one execution into those that its answer tells.
pub(super) struct Boundary<'a> {
    /// Makes the references under which the log tells of faults.
    pub ids: &'a Ids,
    /// The name of the operation, for the log.
    pub operation: Option<&'a str>,
}

impl Boundary<'_> {
    /// The errors as the caller may know them, at most `limit`.
    pub fn cross(&self, errors: Vec<ServerError>, limit: usize) -> Vec<WireError> {
        errors.iter().flat_map(|error| self.cross_one(error)).take(limit).collect()
    }

    fn cross_one(&self, error: &ServerError) -> Vec<WireError> {
        let place = error.locations.first().copied();
        let mut told = if let Some(failure) = error.source::<Failure>() {
            self.failure(failure, error)
        } else if let Some(fault) = error.source::<DbErr>() {
            vec![self.database(fault, error)]
        } else if error.source.is_none() && is_about_a_value(&error.message) {
            vec![WireError::new(ErrorCode::BadUserInput, common::InvalidValue)]
        } else {
            vec![self.fault(&error.message, error)]
        };
        for one in &mut told {
            one.locations.extend(place.filter(|place| place.line > 0));
            one.path.clone_from(&error.path);
        }
        told
    }

    fn failure(&self, failure: &Failure, error: &ServerError) -> Vec<WireError> {
        match failure {
            Failure::Problems(problems) if problems.is_empty() => vec![self.fault("problems without a problem", error)],
            Failure::Problems(problems) => problems.iter().map(WireError::from).collect(),
            Failure::Refusal(refusal) => vec![(*refusal).into()],
            Failure::Fault(fault) => vec![self.fault(&described(fault), error)],
        }
    }

    // A bare `?` on the database gets here: it is told apart, but it is told nothing of.
    fn database(&self, fault: &DbErr, error: &ServerError) -> WireError {
        if crate::db::is_unreachable(fault) {
            crate::failure::Refusal::Unavailable.into()
        } else {
            self.fault(&fault.to_string(), error)
        }
    }

    fn fault(&self, what: &str, error: &ServerError) -> WireError {
        let reference = reference(self.ids);
        let path = described_path(&error.path);
        let operation = self.operation.unwrap_or_default();
        tracing::error!(%reference, operation, path, fault = what, "a field failed");
        WireError::internal(reference)
    }
}

/// A short name for one fault, by which the log finds it.
pub(super) fn reference(ids: &Ids) -> String {
    let [a, b, c, d] = ids.bytes::<4>();
    format!("{a:02x}{b:02x}-{c:02x}{d:02x}")
}

/// async-graphql gives no source with its errors about input values; these are their two forms. Any other
/// error without a source is a sentence that nobody meant for callers.
fn is_about_a_value(message: &str) -> bool {
    message.starts_with("Failed to parse \"") || message.starts_with("Expected input type \"")
}

fn described(fault: &Fault) -> String {
    let mut error = fault.source() as &dyn std::error::Error;
    let mut text = error.to_string();
    while let Some(cause) = error.source() {
        text = format!("{text}: {cause}");
        error = cause;
    }
    text
}

fn described_path(path: &[PathSegment]) -> String {
    let segments: Vec<String> = path
        .iter()
        .map(|segment| match segment {
            PathSegment::Field(name) => name.chars().take(64).collect(),
            PathSegment::Index(index) => index.to_string(),
        })
        .collect();
    segments.join(".")
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use async_graphql::{Error, Pos};

    use super::*;
    use crate::clock::{Randomness, SystemClock};
    use crate::failure::{Problem, Refusal};

    fn crossed(error: Error) -> Vec<WireError> {
        let ids = Ids::new(Arc::new(SystemClock), Randomness::seeded(1));
        let boundary = Boundary { ids: &ids, operation: Some("Ask") };
        boundary.cross(vec![error.into_server_error(Pos { line: 3, column: 7 })], 10)
    }

    fn code(error: impl Into<Error>) -> ErrorCode {
        crossed(error.into())[0].code
    }

    #[test]
    fn every_error_gets_the_code_of_its_kind() {
        let problem = Problem::new(ErrorCode::CursorInvalid, common::InvalidValue);
        assert_eq!(code(Failure::from(problem)), ErrorCode::CursorInvalid);
        assert_eq!(code(Failure::from(Refusal::NotFound)), ErrorCode::NotFound);
        assert_eq!(code(Failure::from(Fault::new("the disk is full"))), ErrorCode::Internal);
        assert_eq!(code(DbErr::Custom("SELECT secret".to_owned())), ErrorCode::Internal);
        assert_eq!(code(std::fmt::Error), ErrorCode::Internal);
        assert_eq!(code(Error::new("Data `Viewer` does not exist.")), ErrorCode::Internal);
        assert_eq!(code(Error::new("Failed to parse \"Int\": too big")), ErrorCode::BadUserInput);
    }

    #[test]
    fn a_fault_is_told_by_its_reference_only() {
        let told = format!("{:?}", crossed(Failure::from(Fault::new("password=hunter2")).into()));
        assert!(!told.contains("hunter2"), "{told}");
        assert!(told.contains("Internal"), "{told}");
    }

    #[test]
    fn an_error_keeps_its_place() {
        let told = crossed(Failure::from(Refusal::Forbidden).into());
        assert_eq!(told[0].locations, vec![Pos { line: 3, column: 7 }]);
    }
}
