//! Under which conditions something helped, and when it did not.

use async_graphql::{InputObject, MaybeUndefined, SimpleObject};

use super::super::actions::Rewording;
use super::super::rules;
use super::super::words::Context;
use super::inputs::part;
use crate::failure::Check;
use crate::i18n::LocalizedText;

/// What a reader has to know to tell whether it could be so for her as well.
#[derive(Clone, SimpleObject)]
pub struct ResourceContext {
    /// What helped; null where it does not say.
    helped: Option<LocalizedText>,
    /// What did not help; null where it does not say.
    did_not_help: Option<LocalizedText>,
    /// Under which conditions that was so; null where it does not say.
    conditions: Option<LocalizedText>,
}

impl ResourceContext {
    /// Its parts in the order in which they are read; none when there is not one.
    pub fn of([helped, did_not_help, conditions]: [Option<LocalizedText>; 3]) -> Option<Self> {
        let context = Self { helped, did_not_help, conditions };
        let is_there = [&context.helped, &context.did_not_help, &context.conditions].into_iter().any(Option::is_some);
        is_there.then_some(context)
    }
}

/// The same as it was written in one language.
#[derive(Clone, SimpleObject)]
pub struct WrittenContext {
    /// What helped.
    helped: Option<String>,
    /// What did not help.
    did_not_help: Option<String>,
    /// Under which conditions that was so.
    conditions: Option<String>,
}

impl WrittenContext {
    /// As it was written; none when nothing was.
    pub fn of(context: Context) -> Option<Self> {
        let Context { helped, did_not_help, conditions } = context.clone();
        (context != Context::default()).then_some(Self { helped, did_not_help, conditions })
    }
}

/// What a reader has to know to tell whether it could be so for her as well. Of a text that is there, what is left out
/// stays as it is, and null takes it away.
#[derive(Default, InputObject)]
pub struct ResourceContextInput {
    /// What helped, up to 2,000 characters.
    helped: MaybeUndefined<String>,
    /// What did not help, up to 2,000 characters.
    did_not_help: MaybeUndefined<String>,
    /// Under which conditions that was so, up to 2,000 characters: when, where, with whom, with what beside it.
    conditions: MaybeUndefined<String>,
}

impl ResourceContextInput {
    /// What it changes, noted in what words are to be.
    pub fn note(self, check: &mut Check, words: &mut Rewording) {
        let mut read = |field, text| part(check, field, text, rules::CONTEXT);
        words.helped = read("context.helped", self.helped);
        words.did_not_help = read("context.didNotHelp", self.did_not_help);
        words.conditions = read("context.conditions", self.conditions);
    }

    /// What it says of a text that is not there yet.
    pub fn said(self, check: &mut Check) -> Context {
        let mut read = |field, text| part(check, field, text, rules::CONTEXT).flatten();
        Context {
            helped: read("context.helped", self.helped),
            did_not_help: read("context.didNotHelp", self.did_not_help),
            conditions: read("context.conditions", self.conditions),
        }
    }
}
