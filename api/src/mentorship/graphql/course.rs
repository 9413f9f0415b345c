//! Taking up an invitation, resting, going on, parting.

use async_graphql::{Context, ID, InputObject, Object};

use super::super::actions::{self, Note};
use super::super::rules;
use super::closing::ClosingPromptKey;
use super::mutation::mentorship_of;
use super::types::Mentorship;
use crate::access::{Caller, access};
use crate::civil;
use crate::failure::{Check, Outcome, Refusal};
use crate::graphql::Surroundings;
use crate::input;
use crate::node::Kind;
use crate::payload;
use crate::scalars::Date;

/// The invitation that you take up.
#[derive(InputObject)]
pub struct AcceptInvitationInput {
    /// The mentorship that the community proposes to you.
    mentorship: ID,
    /// What you want to tell the mentor, up to 2,000 characters. Only you and she ever read it.
    message: Option<String>,
}

/// What you let rest.
#[derive(InputObject)]
pub struct PauseMentorshipInput {
    /// The active mentorship.
    mentorship: ID,
    /// The day on which both of you are asked whether to go on: after today where you are, and within a year. Left
    /// out, it rests until one of you goes on.
    until: Option<Date>,
}

/// What you go on with.
#[derive(InputObject)]
pub struct ResumeMentorshipInput {
    /// The mentorship that rests.
    mentorship: ID,
}

/// What comes to its end.
#[derive(InputObject)]
pub struct BeginClosingInput {
    /// The mentorship that is active or rests.
    mentorship: ID,
}

/// What you write when you part.
#[derive(InputObject)]
pub struct WriteClosingNoteInput {
    /// The mentorship whose closing conversation goes on.
    mentorship: ID,
    /// The question that you answer.
    prompt: ClosingPromptKey,
    /// Your words, up to 2,000 characters, in the place of what you wrote to this question before; null or left out,
    /// that is taken back.
    text: Option<String>,
    /// Whether the other one may read it; left out, nobody but you does.
    #[graphql(default)]
    is_shared: bool,
}

payload! {
    /// What taking up came to.
    AcceptInvitationPayload {
        /// The mentorship, for which the mentor is asked now.
        mentorship: Mentorship
    }
}
payload! {
    /// What pausing came to.
    PauseMentorshipPayload {
        /// The mentorship, now paused.
        mentorship: Mentorship
    }
}
payload! {
    /// What going on came to.
    ResumeMentorshipPayload {
        /// The mentorship, active again.
        mentorship: Mentorship
    }
}
payload! {
    /// What beginning to part came to.
    BeginClosingPayload {
        /// The mentorship, now closing.
        mentorship: Mentorship
    }
}
payload! {
    /// What writing came to.
    WriteClosingNotePayload {
        /// The mentorship, with its closing conversation.
        mentorship: Mentorship
    }
}

/// Taking up an invitation, resting, going on, parting. Resting and parting are open even to one who has not
/// accepted the latest code of conduct: nobody is kept in what she wants to leave.
#[derive(Default)]
pub struct CourseMutation;

#[Object]
impl CourseMutation {
    /// Takes up an invitation: from now on the mentor knows, is told by a letter, and has time to answer as for any
    /// request. It does not count among the requests of a day. To say no to an invitation, use `declineMentorship`.
    /// Errors: `BAD_USER_INPUT`, `NOT_FOUND`, `MENTOR_UNAVAILABLE`, `MENTOR_FULL`, `CONFLICT` when it does not wait
    /// any more.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    async fn accept_invitation(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The invitation that you take up.")] input: AcceptInvitationInput,
    ) -> Outcome<AcceptInvitationPayload> {
        let member = ctx.viewer().require_member()?;
        let outcome = async {
            let mut check = Check::default();
            let id = check.field("mentorship", Kind::Mentorship.parse(&input.mentorship)).unwrap_or_default();
            let message =
                input.message.and_then(|text| check.field("message", input::paragraphs(&text, rules::MESSAGE)));
            check.finish()?;
            actions::accept_invitation(ctx.app(), member, id, message).await?;
            Mentorship::get(ctx, id).await
        };
        AcceptInvitationPayload::of(ctx, outcome.await)
    }

    /// Lets an active mentorship rest, without a reason; the place is kept, and the other one is told by a letter.
    /// Errors: `BAD_USER_INPUT` for the day, `NOT_FOUND`, `CONFLICT` when it is not active.
    #[graphql(directive = access::apply(vec![Caller::SignedIn], None))]
    async fn pause_mentorship(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What you let rest.")] input: PauseMentorshipInput,
    ) -> Outcome<PauseMentorshipPayload> {
        let viewer = ctx.viewer().member().ok_or(Refusal::Unauthenticated)?;
        let outcome = async {
            let mut check = Check::default();
            let id = check.field("mentorship", Kind::Mentorship.parse(&input.mentorship)).unwrap_or_default();
            let today = civil::local(ctx.now(), viewer.time_zone).date();
            let until = input.until.and_then(|until| check.field("until", rules::pause_until(until.0, today)));
            check.finish()?;
            actions::pause(ctx.app(), viewer.id, id, until).await?;
            Mentorship::get(ctx, id).await
        };
        PauseMentorshipPayload::of(ctx, outcome.await)
    }

    /// Goes on with a mentorship that rests, whoever paused it; the other one is told by a letter. Errors:
    /// `NOT_FOUND`, `CONFLICT` when it does not rest.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    async fn resume_mentorship(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What you go on with.")] input: ResumeMentorshipInput,
    ) -> Outcome<ResumeMentorshipPayload> {
        let member = ctx.viewer().require_member()?;
        let outcome = async {
            let id = mentorship_of(&input.mentorship)?;
            actions::resume(ctx.app(), member, id).await?;
            Mentorship::get(ctx, id).await
        };
        ResumeMentorshipPayload::of(ctx, outcome.await)
    }

    /// Begins to part well: opens the closing conversation for both, and has the other one told by a letter. It takes
    /// 28 days at most; then the mentorship ends by itself. Errors: `NOT_FOUND`, `CONFLICT` when it is neither active
    /// nor paused.
    #[graphql(directive = access::apply(vec![Caller::SignedIn], None))]
    async fn begin_closing(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What comes to its end.")] input: BeginClosingInput,
    ) -> Outcome<BeginClosingPayload> {
        let member = ctx.viewer().require_member()?;
        let outcome = async {
            let id = mentorship_of(&input.mentorship)?;
            actions::begin_closing(ctx.app(), member, id).await?;
            Mentorship::get(ctx, id).await
        };
        BeginClosingPayload::of(ctx, outcome.await)
    }

    /// Writes to one question of the closing conversation, for yourself or for both, as long as it goes on; what you
    /// wrote you can take back after the end as well. Errors: `BAD_USER_INPUT`, `NOT_FOUND`, `CONFLICT` when the
    /// closing conversation has not begun or is over.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    async fn write_closing_note(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What you write when you part.")] input: WriteClosingNoteInput,
    ) -> Outcome<WriteClosingNotePayload> {
        let member = ctx.viewer().require_member()?;
        let outcome = async {
            let mut check = Check::default();
            let id = check.field("mentorship", Kind::Mentorship.parse(&input.mentorship)).unwrap_or_default();
            let text = input.text.and_then(|text| check.field("text", input::paragraphs(&text, rules::NOTE)));
            check.finish()?;
            let note = Note { prompt: input.prompt.into(), text, is_shared: input.is_shared };
            actions::write_closing_note(ctx.app(), member, id, note).await?;
            Mentorship::get(ctx, id).await
        };
        WriteClosingNotePayload::of(ctx, outcome.await)
    }
}
