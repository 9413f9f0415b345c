//! What can be asked for about a change of a published text, and its checks.

use async_graphql::{ID, InputObject, MaybeUndefined};
use uuid::Uuid;

use super::super::super::actions::Suggesting;
use super::super::super::rules;
use super::super::context::ResourceContextInput;
use super::super::inputs::rewording;
use crate::failure::{Check, Fault, Outcome};
use crate::input;
use crate::node::Kind;

/// A published resource as you would have it read. What is left out stays as it is.
#[derive(InputObject)]
pub struct SuggestRevisionInput {
    /// The resource.
    resource: ID,
    /// Its `version` that you have read.
    version: i32,
    /// The title that it should have, up to 200 characters, in the language that it was written in.
    title: Option<String>,
    /// The summary that it should have, up to 1,000 characters; null takes it away.
    summary: MaybeUndefined<String>,
    /// The text that it should have, up to 50,000 characters; null takes it away.
    body: MaybeUndefined<String>,
    /// What a reader should know to tell whether it could be so for her as well.
    context: Option<ResourceContextInput>,
    /// Why, up to 2,000 characters.
    reason: String,
}

impl SuggestRevisionInput {
    /// What the input asks for, checked as a whole.
    pub fn checked(self) -> Outcome<(Uuid, Suggesting)> {
        let mut check = Check::default();
        let id = check.field("resource", Kind::Resource.parse(&self.resource));
        let words = rewording(&mut check, self.title, self.summary, self.body, self.context);
        let reason = check.field("reason", input::paragraphs(&self.reason, rules::COMMENT));
        check.finish()?;
        let (id, reason) = id.zip(reason).ok_or_else(|| Fault::new("checked, and yet not there"))?;
        Ok((id, Suggesting { version: self.version, words, reason }))
    }
}

/// A suggestion that should hold.
#[derive(InputObject)]
pub struct AcceptRevisionInput {
    /// The suggestion.
    pub suggestion: ID,
    /// Whether the resource's translations stay as good as they are, because what it says is the same.
    #[graphql(default)]
    pub is_minor: bool,
}

/// A suggestion that should not hold.
#[derive(InputObject)]
pub struct DeclineRevisionInput {
    /// The suggestion.
    suggestion: ID,
    /// Why, in words to the one who suggested it, up to 2,000 characters. Only she herself needs none, who takes it
    /// back.
    reason: Option<String>,
}

impl DeclineRevisionInput {
    /// What the input asks for, checked as a whole.
    pub fn checked(self) -> Outcome<(Uuid, Option<String>)> {
        let mut check = Check::default();
        let id = check.field("suggestion", Kind::RevisionSuggestion.parse(&self.suggestion));
        let reason = self.reason.and_then(|text| check.field("reason", input::paragraphs(&text, rules::COMMENT)));
        check.finish()?;
        Ok((id.ok_or_else(|| Fault::new("checked, and yet not there"))?, reason))
    }
}

/// The suggestion with this id.
pub fn suggestion(id: &ID) -> Outcome<Uuid> {
    Ok(Kind::RevisionSuggestion.parse(id).map_err(|problem| problem.at("suggestion"))?)
}
