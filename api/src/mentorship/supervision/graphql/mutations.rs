//! Choosing who supervises, answering, ending.

use async_graphql::{Context, ID, InputObject, Object};
use uuid::Uuid;

use super::super::actions;
use super::Supervision;
use crate::access::{Caller, access};
use crate::failure::Outcome;
use crate::graphql::Surroundings;
use crate::node::Kind;
use crate::payload;

/// Whom you choose.
#[derive(InputObject)]
pub struct ChooseSupervisorInput {
    /// A member who holds the role of mentor, professional or steward, and is not your mentee.
    supervisor: ID,
}

/// What you say to a mentor who asks.
#[derive(InputObject)]
pub struct AnswerSupervisionInput {
    /// What you are asked for.
    supervision: ID,
    /// Whether you will look after how much she carries.
    accept: bool,
}

/// What you end.
#[derive(InputObject)]
pub struct EndSupervisionInput {
    /// Your supervision, on either side.
    supervision: ID,
}

payload! {
    /// What choosing came to.
    ChooseSupervisorPayload {
        /// The supervision, which waits for an answer.
        supervision: Supervision
    }
}
payload! {
    /// What answering came to.
    AnswerSupervisionPayload {
        /// The supervision, with your answer.
        supervision: Supervision
    }
}
payload! {
    /// What ending came to.
    EndSupervisionPayload {
        /// The supervision, now ended.
        supervision: Supervision
    }
}

/// What can be done about supervision.
#[derive(Default)]
pub struct SupervisionMutation;

#[Object]
impl SupervisionMutation {
    /// Asks a member to look after how much you carry as a mentor: your own mentor, or a supervisor. She is told by a
    /// letter. If she says yes she sees your hours, and the days on which something was noted, began or ended; never a
    /// word that was written, and never who your mentees are. One at a time, and five questions a day at most. Errors:
    /// `NOT_FOUND`, `ALREADY_ASKED` when there is one already, `RATE_LIMITED`, `CONFLICT` when you choose yourself, your
    /// mentee, or a member without one of the roles.
    #[graphql(directive = access::apply(vec![Caller::Mentor], None))]
    async fn choose_supervisor(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Whom you choose.")] input: ChooseSupervisorInput,
    ) -> Outcome<ChooseSupervisorPayload> {
        let member = ctx.viewer().require_member()?;
        let outcome = async {
            let chosen = Kind::Member.parse(&input.supervisor).map_err(|problem| problem.at("supervisor"))?;
            Supervision::get(ctx, actions::choose(ctx.app(), member, chosen).await?).await
        };
        ChooseSupervisorPayload::of(ctx, outcome.await)
    }

    /// Says yes or no to a mentor who asked you, without a reason; she is told by a letter. Errors: `NOT_FOUND`,
    /// `CONFLICT` when it was answered, she took the question back, or you cannot say yes any more.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    async fn answer_supervision(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What you say to a mentor who asks.")] input: AnswerSupervisionInput,
    ) -> Outcome<AnswerSupervisionPayload> {
        let member = ctx.viewer().require_member()?;
        let outcome = async {
            let id = supervision_of(&input.supervision)?;
            actions::answer(ctx.app(), member, id, input.accept).await?;
            Supervision::get(ctx, id).await
        };
        AnswerSupervisionPayload::of(ctx, outcome.await)
    }

    /// Ends a supervision, at once and without a reason, or takes a question of yours back. From then on nothing more
    /// is seen. Errors: `NOT_FOUND`, `CONFLICT` when it is over, or a question to you that waits for your answer.
    #[graphql(directive = access::apply(vec![Caller::SignedIn], None))]
    async fn end_supervision(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What you end.")] input: EndSupervisionInput,
    ) -> Outcome<EndSupervisionPayload> {
        let member = ctx.viewer().require_member()?;
        let outcome = async {
            let id = supervision_of(&input.supervision)?;
            actions::end(ctx.app(), member, id).await?;
            Supervision::get(ctx, id).await
        };
        EndSupervisionPayload::of(ctx, outcome.await)
    }
}

fn supervision_of(id: &ID) -> Outcome<Uuid> {
    Ok(Kind::Supervision.parse(id).map_err(|problem| problem.at("supervision"))?)
}
