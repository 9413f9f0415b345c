//! What can be asked for about the review of a resource, and its checks.

use async_graphql::{ID, InputObject};
use uuid::Uuid;

use super::super::super::rules;
use crate::failure::{Check, Fault, Outcome};
use crate::input;
use crate::node::Kind;

/// A resource of yours that everybody should read.
#[derive(InputObject)]
pub struct ProposeResourceInput {
    /// The resource.
    pub resource: ID,
}

/// A resource that goes back to its author.
#[derive(InputObject)]
pub struct ReturnResourceInput {
    /// The resource.
    resource: ID,
    /// What is to be done first, in words to its author, up to 2,000 characters.
    reason: String,
}

impl ReturnResourceInput {
    /// What the input asks for, checked as a whole.
    pub fn checked(&self) -> Outcome<(Uuid, String)> {
        words(&self.resource, "reason", &self.reason)
    }
}

/// Something to say about a resource.
#[derive(InputObject)]
pub struct CommentOnResourceInput {
    /// The resource.
    resource: ID,
    /// What you say, up to 2,000 characters.
    text: String,
}

impl CommentOnResourceInput {
    /// What the input asks for, checked as a whole.
    pub fn checked(&self) -> Outcome<(Uuid, String)> {
        words(&self.resource, "text", &self.text)
    }
}

/// How many have to look at a resource.
#[derive(InputObject)]
pub struct MarkSensitiveInput {
    /// The resource.
    pub resource: ID,
    /// Whether two have to, before everybody reads it.
    #[graphql(default = true)]
    pub is_sensitive: bool,
}

fn words(resource: &ID, field: &str, text: &str) -> Outcome<(Uuid, String)> {
    let mut check = Check::default();
    let id = check.field("resource", Kind::Resource.parse(resource));
    let text = check.field(field, input::paragraphs(text, rules::COMMENT));
    check.finish()?;
    Ok(id.zip(text).ok_or_else(|| Fault::new("checked, and yet not there"))?)
}
