//! Which operation of a document is meant, and the values of its variables.

use apollo_compiler::ast::Type;
use apollo_compiler::executable::Operation;
use apollo_compiler::request::coerce_variable_values;
use apollo_compiler::response::{JsonMap, JsonValue};
use apollo_compiler::schema::ExtendedType;
use apollo_compiler::validation::Valid;

use super::document::{Documents, Prepared, place};
use super::errors::WireError;
use super::values::{from_json, to_json};
use crate::failure::ErrorCode;

/// The place among a document's operations of the one that is meant, and the operation.
pub(super) fn choose<'a>(prepared: &'a Prepared, name: Option<&str>) -> Result<(usize, &'a Operation), WireError> {
    let mut operations = prepared.document.operations.iter().map(AsRef::as_ref).enumerate();
    match name {
        Some(name) => operations
            .find(|(_, operation)| operation.name.as_ref().is_some_and(|it| it == name))
            .ok_or_else(|| WireError::bad_request(format!("Unknown operation named \"{name}\"."))),
        None => match (operations.next(), operations.next()) {
            (Some(only), None) => Ok(only),
            _ => Err(WireError::bad_request("Must provide operation name if query contains multiple operations.")),
        },
    }
}

/// The operation's variables: those that the request gives, coerced to their types, and the defaults of the
/// others. async-graphql would leave the defaults out where `@skip` and `@include` ask for them.
pub(super) fn variables(
    documents: &Documents,
    prepared: &Prepared,
    operation: &Operation,
    mut given: serde_json::Map<String, serde_json::Value>,
) -> Result<JsonMap, WireError> {
    let mut values = JsonMap::new();
    let mut left = documents.limits.values;
    for variable in &operation.variables {
        if let Some((name, value)) = given.remove_entry(variable.name.as_str()) {
            values.insert(name, to_json(value, &mut left)?);
        }
    }
    let values = coerce_variable_values(&documents.schema, operation, &values).map_err(|error| {
        let place = place(error.location(), &prepared.document.sources);
        WireError::developer(ErrorCode::BadUserInput, error.message().to_string()).at(place)
    })?;
    for variable in &operation.variables {
        let value = values.get(variable.name.as_str());
        if !value.is_none_or(|value| Scalars(documents).accept(value, &variable.ty)) {
            let sentence = format!("Variable \"${}\" got an invalid value.", variable.name);
            let place = place(variable.location(), &prepared.document.sources);
            return Err(WireError::developer(ErrorCode::BadUserInput, sentence).at(place));
        }
    }
    Ok(Valid::into_inner(values))
}

/// What apollo-compiler leaves open: the schema's own scalars, and input objects that take one field.
struct Scalars<'a>(&'a Documents);

impl Scalars<'_> {
    fn accept(&self, value: &JsonValue, ty: &Type) -> bool {
        if value.is_null() {
            return true;
        }
        if ty.is_list() {
            let items = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
            return items.iter().all(|item| self.accept(item, ty.item_type()));
        }
        match self.0.schema.types.get(ty.inner_named_type()) {
            Some(ExtendedType::Scalar(scalar)) => self.0.accepts(&scalar.name, from_json(value)),
            Some(ExtendedType::InputObject(input)) => value.as_object().is_none_or(|fields| {
                let takes_one = input.directives.has("oneOf");
                let is_one = fields.len() == 1 && fields.values().all(|it| !it.is_null());
                (!takes_one || is_one)
                    && fields.iter().all(|(name, value)| {
                        input.fields.get(name.as_str()).is_none_or(|field| self.accept(value, &field.ty))
                    })
            }),
            _ => true,
        }
    }
}
