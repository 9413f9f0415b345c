//! What a story has to say before others look at it: not only what helped, but for whom and when, and what did not. A
//! reader in the middle of it takes what another one tells for what would be so for her.

use entity::resource::ResourceKind;

use super::super::messages;
use super::super::words::Context;
use super::conflict;
use crate::failure::Failure;

/// The longest part of a context, in characters.
pub const CONTEXT: usize = 2_000;

/// Whether it says all that has to be said beside what it tells.
pub fn has_context(kind: ResourceKind, context: &Context) -> Result<(), Failure> {
    match kind {
        ResourceKind::Story if !context.is_whole() => Err(conflict(messages::StoryWithoutContext)),
        _ => Ok(()),
    }
}

/// Whether others may look at it, of whom nobody or this one wrote it: a story is somebody's, who has to want that.
pub fn may_be_shared(kind: ResourceKind, wants: bool) -> Result<(), Failure> {
    match kind {
        ResourceKind::Story if !wants => Err(conflict(messages::StoryWithoutConsent)),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_story_says_what_helped_what_did_not_and_when() {
        let said = Some("so".to_owned());
        let whole = Context { helped: said.clone(), did_not_help: said.clone(), conditions: said };
        assert!(has_context(ResourceKind::Story, &whole).is_ok());
        for part in [
            Context { helped: None, ..whole.clone() },
            Context { did_not_help: None, ..whole.clone() },
            Context { conditions: None, ..whole.clone() },
        ] {
            assert!(has_context(ResourceKind::Story, &part).is_err(), "{part:?}");
            assert!(has_context(ResourceKind::Guide, &part).is_ok(), "what is no story may");
        }
    }

    #[test]
    fn a_story_is_for_others_only_if_its_author_wants_that() {
        assert!(may_be_shared(ResourceKind::Story, false).is_err());
        assert!(may_be_shared(ResourceKind::Story, true).is_ok());
        assert!(may_be_shared(ResourceKind::Tool, false).is_ok());
    }
}
