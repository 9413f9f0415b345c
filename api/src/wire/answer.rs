//! What goes back to the caller.

use std::collections::BTreeMap;

use async_graphql::Value;
use serde::Serialize;

use super::budget::Spent;
use super::errors::ToldError;

/// The answer to one request.
#[derive(Debug)]
pub struct Answer {
    /// How far the request came.
    pub standing: Standing,
    /// The language of the sentences in it.
    pub language: String,
    /// What is written in the body.
    pub body: Body,
}

/// How far a request came; the transport makes its status of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It was executed, whatever came of it.
    Executed,
    /// It could not be executed as it is.
    Invalid,
    /// It needs somebody who is signed in.
    Unauthenticated,
    /// The caller may not do this.
    Forbidden,
    /// The caller's budget is spent.
    RateLimited(Spent),
    /// It is a mutation and came where only queries may come.
    NotByGet,
}

/// The answer's members in the order that the specification recommends. Without `data` nothing was executed.
#[derive(Debug, Default, Serialize)]
pub struct Body {
    /// What is wrong or went wrong.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub errors: Vec<ToldError>,
    /// What was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<Value>,
    /// What the request cost, and more of this kind.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub extensions: BTreeMap<&'static str, Value>,
}
