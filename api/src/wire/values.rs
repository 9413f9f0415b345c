//! Values on their way from the request to the resolvers: out of JSON and literals, by the type that is
//! expected, into the form that async-graphql takes.

use apollo_compiler::Schema;
use apollo_compiler::ast::{InputValueDefinition, Type, Value as Literal};
use apollo_compiler::executable::Field;
use apollo_compiler::response::{JsonMap, JsonValue};
use apollo_compiler::schema::ExtendedType;
use async_graphql::indexmap::IndexMap;
use async_graphql::{Name, Number, Value};

use super::errors::WireError;
use super::measure;
use crate::failure::ErrorCode;
use crate::i18n::common;

/// Finds the values of arguments.
#[derive(Clone, Copy)]
pub(super) struct Values<'a> {
    /// Where the types are.
    pub schema: &'a Schema,
    /// The operation's variables, coerced.
    pub variables: &'a JsonMap,
}

impl Values<'_> {
    /// The arguments that a field is given. One whose variable has no value is not given, so that its default
    /// applies.
    pub fn arguments(&self, field: &Field) -> Vec<(Name, Value)> {
        let given = field.arguments.iter().filter_map(|argument| {
            let definition = field.definition.argument_by_name(&argument.name)?;
            Some((Name::new(&argument.name), self.literal(&argument.value, &definition.ty)?))
        });
        given.collect()
    }

    fn literal(&self, literal: &Literal, ty: &Type) -> Option<Value> {
        match literal {
            Literal::Variable(name) => self.variables.get(name.as_str()).map(|value| self.json(value, ty)),
            Literal::List(items) => {
                let item = if ty.is_list() { ty.item_type() } else { ty };
                Some(Value::List(items.iter().map(|it| self.literal(it, item).unwrap_or_default()).collect()))
            }
            Literal::Object(fields) => {
                let given = fields.iter().filter_map(|(name, value)| {
                    let ty = self.input_field(ty, name).map_or(ty, |field| &field.ty);
                    Some((Name::new(name), self.literal(value, ty)?))
                });
                Some(Value::Object(given.collect()))
            }
            Literal::Int(number) if is_id(ty) => Some(Value::String(number.as_str().to_owned())),
            simple => constant(simple),
        }
    }

    /// A variable's value, which has been coerced to `ty`.
    fn json(&self, json: &JsonValue, ty: &Type) -> Value {
        match json {
            JsonValue::Null => Value::Null,
            JsonValue::Bool(value) => Value::Boolean(*value),
            JsonValue::Number(number) if is_id(ty) => Value::String(number.to_string()),
            JsonValue::Number(number) => Value::Number(number.clone()),
            JsonValue::String(text) => Value::String(text.as_str().to_owned()),
            JsonValue::Array(items) => {
                let item = if ty.is_list() { ty.item_type() } else { ty };
                Value::List(items.iter().map(|it| self.json(it, item)).collect())
            }
            JsonValue::Object(fields) => {
                let given = fields.iter().map(|(name, value)| {
                    let ty = self.input_field(ty, name.as_str()).map_or(ty, |field| &field.ty);
                    (Name::new(name.as_str()), self.json(value, ty))
                });
                Value::Object(given.collect())
            }
        }
    }

    fn input_field(&self, ty: &Type, name: &str) -> Option<&InputValueDefinition> {
        match self.schema.types.get(ty.inner_named_type())? {
            ExtendedType::InputObject(input) => input.fields.get(name).map(|field| field.as_ref()),
            _ => None,
        }
    }
}

/// A literal without variables, whatever its type; none when there is one in it.
pub(super) fn constant(literal: &Literal) -> Option<Value> {
    Some(match literal {
        Literal::Variable(_) => return None,
        Literal::Null => Value::Null,
        Literal::Enum(name) => Value::Enum(Name::new(name)),
        Literal::String(text) => Value::String(text.clone()),
        Literal::Boolean(value) => Value::Boolean(*value),
        Literal::Int(number) => Value::Number(number.as_str().parse().ok()?),
        Literal::Float(number) => Value::Number(number.as_str().parse().ok()?),
        Literal::List(items) => Value::List(items.iter().map(|it| constant(it)).collect::<Option<_>>()?),
        Literal::Object(fields) => {
            let fields = fields.iter().map(|(name, value)| Some((Name::new(name), constant(value)?)));
            Value::Object(fields.collect::<Option<IndexMap<_, _>>>()?)
        }
    })
}

/// A value that came as JSON, whatever its type.
pub(super) fn from_json(json: &JsonValue) -> Value {
    match json {
        JsonValue::Null => Value::Null,
        JsonValue::Bool(value) => Value::Boolean(*value),
        JsonValue::Number(number) => Value::Number(number.clone()),
        JsonValue::String(text) => Value::String(text.as_str().to_owned()),
        JsonValue::Array(items) => Value::List(items.iter().map(from_json).collect()),
        JsonValue::Object(fields) => {
            Value::Object(fields.iter().map(|(name, value)| (Name::new(name.as_str()), from_json(value))).collect())
        }
    }
}

/// A variable's value as apollo-compiler takes it, unless it is of more than `left` values or a text in it
/// cannot be stored (NUL). A whole number that is written with a decimal point is that number, as in
/// JavaScript.
pub(super) fn to_json(value: serde_json::Value, left: &mut usize) -> Result<JsonValue, WireError> {
    *left = left.checked_sub(1).ok_or_else(measure::too_long)?;
    Ok(match value {
        serde_json::Value::Null => JsonValue::Null,
        serde_json::Value::Bool(value) => JsonValue::Bool(value),
        serde_json::Value::Number(number) => JsonValue::Number(whole(&number).unwrap_or(number)),
        serde_json::Value::String(text) if text.contains('\0') => {
            return Err(WireError::new(ErrorCode::BadUserInput, common::TextInvalid));
        }
        serde_json::Value::String(text) => JsonValue::String(text.into()),
        serde_json::Value::Array(items) => {
            JsonValue::Array(items.into_iter().map(|item| to_json(item, left)).collect::<Result<_, _>>()?)
        }
        serde_json::Value::Object(fields) => {
            let fields = fields.into_iter().map(|(name, value)| Ok((name.into(), to_json(value, left)?)));
            JsonValue::Object(fields.collect::<Result<JsonMap, WireError>>()?)
        }
    })
}

/// The largest whole number below which every whole number is exact in JSON as JavaScript reads it.
const LARGEST_EXACT: f64 = 9_007_199_254_740_991.0;

fn whole(number: &Number) -> Option<Number> {
    let value = number.as_f64().filter(|_| number.is_f64())?;
    #[expect(clippy::cast_possible_truncation, reason = "the value has no fraction and is within the bounds")]
    let whole = (value.fract() == 0.0 && value.abs() <= LARGEST_EXACT).then_some(value as i64);
    whole.map(Number::from)
}

fn is_id(ty: &Type) -> bool {
    ty.inner_named_type() == "ID"
}
