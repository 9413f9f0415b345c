//! Asking, answering, taking back, ending.

use async_graphql::{Context, ID, InputObject, Object};
use uuid::Uuid;

use super::super::actions;
use super::super::rules;
use super::types::Mentorship;
use crate::access::{Caller, access};
use crate::failure::{Check, Fault, Outcome};
use crate::graphql::Surroundings;
use crate::input;
use crate::node::Kind;
use crate::payload;

/// Whom you ask to be your mentor.
#[derive(InputObject)]
pub struct RequestMentorshipInput {
    /// The member whom you ask.
    mentor: ID,
    /// What you want to tell her, up to 2,000 characters. Only you and she ever read it.
    message: Option<String>,
}

/// The request that you say yes to.
#[derive(InputObject)]
pub struct AcceptMentorshipInput {
    /// The mentorship that somebody asks you for.
    mentorship: ID,
}

/// The request or the invitation that you say no to.
#[derive(InputObject)]
pub struct DeclineMentorshipInput {
    /// The mentorship that somebody asks you for, or that the community proposes to you.
    mentorship: ID,
}

/// The request that you take back.
#[derive(InputObject)]
pub struct WithdrawMentorshipInput {
    /// The mentorship that you asked for.
    mentorship: ID,
}

/// What you end.
#[derive(InputObject)]
pub struct EndMentorshipInput {
    /// The mentorship, accepted or active.
    mentorship: ID,
}

payload! {
    /// What asking came to.
    RequestMentorshipPayload {
        /// The mentorship that you asked for.
        mentorship: Mentorship
    }
}
payload! {
    /// What saying yes came to.
    AcceptMentorshipPayload {
        /// The mentorship, now accepted.
        mentorship: Mentorship
    }
}
payload! {
    /// What saying no came to.
    DeclineMentorshipPayload {
        /// The mentorship, now declined.
        mentorship: Mentorship
    }
}
payload! {
    /// What taking the request back came to.
    WithdrawMentorshipPayload {
        /// The mentorship, now withdrawn.
        mentorship: Mentorship
    }
}
payload! {
    /// What ending came to.
    EndMentorshipPayload {
        /// The mentorship, now ended.
        mentorship: Mentorship
    }
}

/// Asking, answering, taking back, ending. Saying no, taking back and ending are open even to one
/// who has not accepted the latest code of conduct: nobody is kept in what she wants to leave.
#[derive(Default)]
pub struct MentorshipMutation;

#[Object]
impl MentorshipMutation {
    /// Asks a member to be your mentor; five times a day at most. She is told by a letter that does not name
    /// you. Errors: `BAD_USER_INPUT`, `NOT_FOUND`, `MENTOR_UNAVAILABLE`, `MENTOR_FULL`, `ALREADY_ASKED`,
    /// `RATE_LIMITED`, `CONFLICT` when you ask yourself.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    async fn request_mentorship(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Whom you ask to be your mentor.")] input: RequestMentorshipInput,
    ) -> Outcome<RequestMentorshipPayload> {
        let mentee = ctx.viewer().require_member()?;
        let outcome = async {
            let mut check = Check::default();
            let mentor = check.field("mentor", Kind::Member.parse(&input.mentor));
            let message =
                input.message.and_then(|text| check.field("message", input::paragraphs(&text, rules::MESSAGE)));
            check.finish()?;
            let mentor = mentor.ok_or_else(|| Fault::new("checked, and yet not there"))?;
            let id = actions::request(ctx.app(), mentee, mentor, message).await?;
            Mentorship::get(ctx, id).await
        };
        RequestMentorshipPayload::of(ctx, outcome.await)
    }

    /// Says yes to somebody who asked you, which takes one of your places; she is told by a letter. The mentorship is
    /// accepted, and becomes active when the two of you have agreed on how you want to walk: see `proposeAgreement`.
    /// Errors:
    /// `NOT_FOUND`, `MENTOR_FULL`, `CONFLICT` when the request does not wait any more.
    #[graphql(directive = access::apply(vec![Caller::Mentor], None))]
    async fn accept_mentorship(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The question that you say yes to.")] input: AcceptMentorshipInput,
    ) -> Outcome<AcceptMentorshipPayload> {
        let member = ctx.viewer().require_member()?;
        let outcome = async {
            let id = mentorship_of(&input.mentorship)?;
            actions::accept(ctx.app(), member, id).await?;
            Mentorship::get(ctx, id).await
        };
        AcceptMentorshipPayload::of(ctx, outcome.await)
    }

    /// Says no without a reason: to somebody who asked you, and she is told by a letter; or to an invitation, and nobody
    /// is told. Errors: `NOT_FOUND`, `CONFLICT` when it does not wait any more.
    #[graphql(directive = access::apply(vec![Caller::SignedIn], None))]
    async fn decline_mentorship(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The request or the invitation that you say no to.")] input: DeclineMentorshipInput,
    ) -> Outcome<DeclineMentorshipPayload> {
        let member = ctx.viewer().require_member()?;
        let outcome = async {
            let id = mentorship_of(&input.mentorship)?;
            actions::decline(ctx.app(), member, id).await?;
            Mentorship::get(ctx, id).await
        };
        DeclineMentorshipPayload::of(ctx, outcome.await)
    }

    /// Takes your request back; nobody is told. Errors: `NOT_FOUND`, `CONFLICT` when it has been answered.
    #[graphql(directive = access::apply(vec![Caller::SignedIn], None))]
    async fn withdraw_mentorship(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The question that you take back.")] input: WithdrawMentorshipInput,
    ) -> Outcome<WithdrawMentorshipPayload> {
        let member = ctx.viewer().require_member()?;
        let outcome = async {
            let id = mentorship_of(&input.mentorship)?;
            actions::withdraw(ctx.app(), member, id).await?;
            Mentorship::get(ctx, id).await
        };
        WithdrawMentorshipPayload::of(ctx, outcome.await)
    }

    /// Ends a mentorship to which the mentor had said yes, at once and without a reason; the other one is told by a
    /// letter. To part with a look back, use `beginClosing` first. Errors: `NOT_FOUND`, `CONFLICT` when there is
    /// nothing to end.
    #[graphql(directive = access::apply(vec![Caller::SignedIn], None))]
    async fn end_mentorship(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What you end.")] input: EndMentorshipInput,
    ) -> Outcome<EndMentorshipPayload> {
        let member = ctx.viewer().require_member()?;
        let outcome = async {
            let id = mentorship_of(&input.mentorship)?;
            actions::end(ctx.app(), member, id).await?;
            Mentorship::get(ctx, id).await
        };
        EndMentorshipPayload::of(ctx, outcome.await)
    }
}

/// The mentorship that the input names.
pub(super) fn mentorship_of(id: &ID) -> Outcome<Uuid> {
    Ok(Kind::Mentorship.parse(id).map_err(|problem| problem.at("mentorship"))?)
}
