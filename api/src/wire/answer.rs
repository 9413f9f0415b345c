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
    /// How it may be kept by a client, and by those between us and the client.
    pub keep: Keep,
    /// What is written in the body.
    pub body: Body,
}

impl Answer {
    /// The same answer, to be kept like this. What went wrong may go well the next time; and what somebody has left
    /// of her budget is nothing for a cache that serves others too.
    #[must_use]
    pub(super) fn keeping(mut self, keep: Keep) -> Self {
        self.keep = if self.body.errors.is_empty() { keep } else { Keep::Never };
        if let (Keep::Shared { .. }, Some(Value::Object(cost))) = (self.keep, self.body.extensions.get_mut("cost")) {
            cost.retain(|name, _| matches!(name.as_str(), "requested" | "maximum"));
        }
        self
    }

    /// Whether this is the answer to an earlier request with the same idempotency key.
    pub fn is_replayed(&self) -> bool {
        self.body.extensions.contains_key("idempotency")
    }
}

/// How an answer may be kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keep {
    /// Not at all.
    Never,
    /// By the client alone, which asks again each time whether it is still true.
    Checked,
    /// By everybody on the way, for some time.
    Shared {
        /// For how long.
        seconds: u32,
    },
}

/// How far a request came; the transport makes its status of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It was executed, whatever came of it.
    Executed,
    /// It could not be executed as it is.
    Invalid,
    /// It only names its document, and there is none here of that name: with the text it may be executed.
    NotKept,
    /// It needs somebody who is signed in.
    Unauthenticated,
    /// The caller may not do this.
    Forbidden,
    /// It does not fit the one that came before it with the same idempotency key.
    Unprocessable,
    /// How things stand with its idempotency key does not allow it.
    Conflicting,
    /// The caller's budget is spent.
    RateLimited(Spent),
    /// It is a mutation and came where only queries may come.
    NotByGet,
}

impl Standing {
    /// Whether a client that takes events only is told as an event: all but what the transport has to say.
    pub fn fits_into_a_stream(self) -> bool {
        !matches!(self, Self::NotByGet | Self::RateLimited(_))
    }
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
