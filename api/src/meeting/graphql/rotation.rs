//! Having topics take turns.

use async_graphql::{Context, ID, InputObject, Object};

use super::super::actions;
use super::Meeting;
use super::dates::hand;
use super::new_meeting::rotation;
use crate::access::{Caller, access};
use crate::failure::{Check, Outcome};
use crate::graphql::Surroundings;
use crate::node::Kind;
use crate::payload;

/// Which topics take turns in a meeting.
#[derive(InputObject)]
pub struct SetRotationInput {
    /// The meeting.
    meeting: ID,
    /// The topics in their order, at most 52; one may come more than once. After the last comes the first. Empty when
    /// none take turns any more.
    topics: Vec<ID>,
}

payload! {
    /// What having topics take turns came to.
    SetRotationPayload {
        /// The meeting.
        meeting: Meeting
    }
}

/// What can be done about turns.
#[derive(Default)]
pub struct RotationMutation;

#[Object]
impl RotationMutation {
    /// Has topics take turns in a meeting that you hold; a steward may in any. Every date ahead is about the next one;
    /// one that is called off, or that a topic was chosen for, takes no turn. Dates that have begun stay as they were:
    /// the turns go on behind the topic of the last one, or begin with the first when that is not among them. Errors:
    /// `BAD_USER_INPUT`, `NOT_FOUND`, with the field.
    #[graphql(directive = access::apply(vec![Caller::Facilitator, Caller::Steward], None))]
    async fn set_rotation(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which topics take turns in a meeting.")] input: SetRotationInput,
    ) -> Outcome<SetRotationPayload> {
        let hand = hand(ctx)?;
        let outcome = async {
            let mut check = Check::default();
            let meeting = check.field("meeting", Kind::Meeting.parse(&input.meeting)).unwrap_or_default();
            let topics = rotation(&mut check, "topics", &input.topics);
            check.finish()?;
            let id = actions::set_rotation(ctx.app(), hand, meeting, &topics).await?;
            Meeting::get(ctx, id).await
        };
        SetRotationPayload::of(ctx, outcome.await)
    }
}
