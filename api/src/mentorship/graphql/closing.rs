//! The closing conversation: what the two are asked, and what each of them may read of the answers.

use async_graphql::{Context, Description, Enum, Object};
use entity::closing_note;
use uuid::Uuid;

use super::super::messages;
use super::super::store::ClosingNotesKey;
use crate::failure::Outcome;
use crate::graphql::Surroundings;
use crate::i18n::Message;
use crate::scalars::Moment;

/// A question of the closing conversation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Enum)]
#[graphql(remote = "entity::closing_note::ClosingPrompt")]
pub enum ClosingPromptKey {
    /// What the two take along.
    TakeAlong,
    /// What was hard.
    WasHard,
    /// What comes next.
    ComesNext,
}

impl ClosingPromptKey {
    const ALL: [Self; 3] = [Self::TakeAlong, Self::WasHard, Self::ComesNext];

    fn wording(self) -> &'static dyn Message {
        match self {
            Self::TakeAlong => &messages::PromptTakeAlong,
            Self::WasHard => &messages::PromptWasHard,
            Self::ComesNext => &messages::PromptComesNext,
        }
    }
}

/// How two members part: each writes what she wants to the questions, for herself or for both. Nobody has to.
#[derive(Clone, Description)]
pub struct ClosingConversation {
    mentorship: Uuid,
}

impl ClosingConversation {
    /// The closing conversation of this mentorship, which is known to be the viewer's.
    pub fn of(mentorship: Uuid) -> Self {
        Self { mentorship }
    }
}

#[Object(use_type_description)]
impl ClosingConversation {
    /// The questions, in the order in which they are asked.
    async fn prompts(&self) -> Vec<ClosingPrompt> {
        ClosingPromptKey::ALL.map(ClosingPrompt).into()
    }

    /// What you wrote, and what the other one wrote and shares with you; the oldest first.
    async fn notes(&self, ctx: &Context<'_>) -> Outcome<Vec<ClosingNote>> {
        let notes = ctx.batch().load_one(ClosingNotesKey(self.mentorship)).await?.unwrap_or_default();
        Ok(notes.into_iter().map(ClosingNote).collect())
    }
}

/// A question of the closing conversation, in words.
#[derive(Clone, Description)]
pub struct ClosingPrompt(ClosingPromptKey);

#[Object(use_type_description)]
impl ClosingPrompt {
    /// Which question it is: what `writeClosingNote` takes.
    async fn key(&self) -> ClosingPromptKey {
        self.0
    }

    /// How it is asked, in the language of the answer (`Content-Language`).
    async fn text(&self, ctx: &Context<'_>) -> String {
        ctx.app().catalog.text(&ctx.viewer().locale, self.0.wording())
    }
}

/// What one of the two wrote to a question of the closing conversation.
#[derive(Clone, Description)]
pub struct ClosingNote(closing_note::Model);

#[Object(use_type_description)]
impl ClosingNote {
    /// The question.
    async fn prompt(&self) -> ClosingPromptKey {
        self.0.prompt.into()
    }

    /// Her words.
    async fn text(&self) -> &str {
        self.0.text.expose()
    }

    /// Whether the other one may read it too.
    async fn is_shared(&self) -> bool {
        self.0.shared
    }

    /// Whether you wrote it.
    async fn is_mine(&self, ctx: &Context<'_>) -> bool {
        ctx.viewer().is(self.0.writer_id)
    }

    /// When it was last written.
    async fn written_at(&self) -> Moment {
        Moment(self.0.written_at)
    }
}
