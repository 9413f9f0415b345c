//! Offering parts, answering, opening, taking, leaving, handing over.

use async_graphql::{Context, ID, InputObject, Object};

use super::super::super::graphql::hand;
use super::super::super::{Meeting, Occurrence};
use super::super::actions::{self, Offer};
use super::super::rules::{self, Slot};
use super::{MeetingPart, PartOffer};
use crate::access::{Caller, access};
use crate::failure::{Check, Outcome};
use crate::graphql::Surroundings;
use crate::node::Kind;
use crate::{input, payload};

/// Which part is offered to whom.
#[derive(InputObject)]
pub struct OfferPartInput {
    /// The meeting.
    meeting: ID,
    /// A date of that meeting; the whole series, from now on, if left out.
    occurrence: Option<ID>,
    /// The part.
    part: MeetingPart,
    /// Into which language and back (BCP 47): for interpreters, and for nobody else.
    language: Option<String>,
    /// The member who is asked.
    member: ID,
}

/// What you say to an offer.
#[derive(InputObject)]
pub struct AnswerPartInput {
    /// The offer.
    offer: ID,
    /// Whether you take the part.
    accept: bool,
}

/// Which part is open on which date.
#[derive(InputObject)]
pub struct OpenPartInput {
    /// The date.
    occurrence: ID,
    /// The part.
    part: MeetingPart,
    /// Into which language and back (BCP 47): for interpreters, and for nobody else.
    language: Option<String>,
}

/// Which open part you take.
#[derive(InputObject)]
pub struct TakePartInput {
    /// The date.
    occurrence: ID,
    /// The part.
    part: MeetingPart,
    /// Into which language and back (BCP 47): for interpreters, and for nobody else.
    language: Option<String>,
}

/// Which standing part ends.
#[derive(InputObject)]
pub struct LeavePartInput {
    /// The meeting.
    meeting: ID,
    /// The part.
    part: MeetingPart,
    /// Into which language and back (BCP 47): for interpreters, and for nobody else.
    language: Option<String>,
}

/// To whom a meeting is to be handed over.
#[derive(InputObject)]
pub struct HandOverMeetingInput {
    /// The meeting.
    meeting: ID,
    /// The member who is to hold it.
    to: ID,
}

payload! {
    /// What offering a part came to.
    OfferPartPayload {
        /// The offer, which waits for an answer.
        offer: PartOffer
    }
}
payload! {
    /// What answering an offer came to.
    AnswerPartPayload {
        /// The offer, with your answer.
        offer: PartOffer
    }
}
payload! {
    /// What opening a part came to.
    OpenPartPayload {
        /// The date, with its team.
        occurrence: Occurrence
    }
}
payload! {
    /// What taking a part came to.
    TakePartPayload {
        /// The date, with its team.
        occurrence: Occurrence
    }
}
payload! {
    /// What leaving a part came to.
    LeavePartPayload {
        /// The meeting, with its team.
        meeting: Meeting
    }
}
payload! {
    /// What handing a meeting over came to.
    HandOverMeetingPayload {
        /// The offer, which waits for an answer. The meeting stays in its hands until then.
        offer: PartOffer
    }
}

/// What can be done about teams.
#[derive(Default)]
pub struct TeamMutation;

#[Object]
impl TeamMutation {
    /// Asks a member to take a part in a meeting that you hold, or on a date that you facilitate; a steward may in
    /// any. She is told by letter. Nobody has a part before she has said yes. Errors: `NOT_FOUND`,
    /// `BAD_USER_INPUT` for the language, `CONFLICT` when she has the part already or lacks the role that it needs,
    /// `ALREADY_ASKED`, `OCCURRENCE_CANCELLED`, `OCCURRENCE_OVER`.
    #[graphql(directive = access::apply(vec![Caller::Facilitator, Caller::Steward], None))]
    async fn offer_part(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which part is offered to whom.")] input: OfferPartInput,
    ) -> Outcome<OfferPartPayload> {
        let by = hand(ctx)?;
        let outcome = async {
            let mut check = Check::default();
            let meeting = check.field("meeting", Kind::Meeting.parse(&input.meeting)).unwrap_or_default();
            let occurrence = input.occurrence.map(|id| Kind::Occurrence.parse(&id));
            let occurrence = occurrence.and_then(|id| check.field("occurrence", id));
            let slot = slot(&mut check, input.part, input.language);
            let member = check.field("member", Kind::Member.parse(&input.member)).unwrap_or_default();
            check.finish()?;
            let offer = Offer { meeting, occurrence, slot, member, member_field: "member" };
            PartOffer::get(ctx, actions::offer(ctx.app(), by, offer).await?).await
        };
        OfferPartPayload::of(ctx, outcome.await)
    }

    /// Asks a member to hold a meeting of yours from now on; a steward may for any. It is an offer of the part
    /// `FACILITATOR` for the whole series: the meeting is hers when she accepts. Errors: `NOT_FOUND`, `CONFLICT` when
    /// she holds it already or lacks the role, `ALREADY_ASKED`.
    #[graphql(directive = access::apply(vec![Caller::Facilitator, Caller::Steward], None))]
    async fn hand_over_meeting(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "To whom a meeting is to be handed over.")] input: HandOverMeetingInput,
    ) -> Outcome<HandOverMeetingPayload> {
        let by = hand(ctx)?;
        let outcome = async {
            let mut check = Check::default();
            let meeting = check.field("meeting", Kind::Meeting.parse(&input.meeting)).unwrap_or_default();
            let member = check.field("to", Kind::Member.parse(&input.to)).unwrap_or_default();
            check.finish()?;
            let offer = Offer { meeting, occurrence: None, slot: Slot::FACILITATOR, member, member_field: "to" };
            PartOffer::get(ctx, actions::offer(ctx.app(), by, offer).await?).await
        };
        HandOverMeetingPayload::of(ctx, outcome.await)
    }

    /// Says yes or no to an offer that was made to you. With a yes the part is yours at once; who asked is told by
    /// letter either way. Errors: `NOT_FOUND`, `CONFLICT` when it was answered already, the part is another's by now,
    /// or you lack the role that it needs, `OCCURRENCE_CANCELLED`, `OCCURRENCE_OVER`.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    async fn answer_part(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What you say to an offer.")] input: AnswerPartInput,
    ) -> Outcome<AnswerPartPayload> {
        let member = ctx.viewer().require_member()?;
        let outcome = async {
            let id = Kind::PartOffer.parse(&input.offer).map_err(|problem| problem.at("offer"))?;
            PartOffer::get(ctx, actions::answer(ctx.app(), member, id, input.accept).await?).await
        };
        AnswerPartPayload::of(ctx, outcome.await)
    }

    /// Leaves a part open on one date: you have it and cannot that day. Whoever holds the meeting or the date, and a
    /// steward, may open any part, also one that nobody had before. Errors: `NOT_FOUND`, `BAD_USER_INPUT` for the
    /// language, `CONFLICT` when the part is not yours, `OCCURRENCE_CANCELLED`, `OCCURRENCE_OVER`.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    async fn open_part(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which part is open on which date.")] input: OpenPartInput,
    ) -> Outcome<OpenPartPayload> {
        let by = hand(ctx)?;
        let outcome = async {
            let mut check = Check::default();
            let date = check.field("occurrence", Kind::Occurrence.parse(&input.occurrence)).unwrap_or_default();
            let slot = slot(&mut check, input.part, input.language);
            check.finish()?;
            Occurrence::get(ctx, actions::open(ctx.app(), by, date, slot).await?).await
        };
        OpenPartPayload::of(ctx, outcome.await)
    }

    /// Takes a part that is open on one date. Of those who take it at the same moment one has it; said twice, it is
    /// said once. Errors: `NOT_FOUND`, `BAD_USER_INPUT` for the language, `CONFLICT` when the part is not open or you
    /// lack the role that it needs, `OCCURRENCE_CANCELLED`, `OCCURRENCE_OVER`.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    async fn take_part(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which open part you take.")] input: TakePartInput,
    ) -> Outcome<TakePartPayload> {
        let member = ctx.viewer().require_member()?;
        let outcome = async {
            let mut check = Check::default();
            let date = check.field("occurrence", Kind::Occurrence.parse(&input.occurrence)).unwrap_or_default();
            let slot = slot(&mut check, input.part, input.language);
            check.finish()?;
            Occurrence::get(ctx, actions::take(ctx.app(), member, date, slot).await?).await
        };
        TakePartPayload::of(ctx, outcome.await)
    }

    /// Ends your standing part in a meeting for good; whoever holds the meeting, and a steward, may end another's.
    /// Single dates that somebody has taken stay hers. A meeting whose facilitator leaves is found under
    /// `occurrencesWithoutFacilitator`; to know who follows, hand it over instead. Errors: `NOT_FOUND`,
    /// `BAD_USER_INPUT` for the language, `CONFLICT` when the part is not yours.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    async fn leave_part(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which standing part ends.")] input: LeavePartInput,
    ) -> Outcome<LeavePartPayload> {
        let by = hand(ctx)?;
        let outcome = async {
            let mut check = Check::default();
            let meeting = check.field("meeting", Kind::Meeting.parse(&input.meeting)).unwrap_or_default();
            let slot = slot(&mut check, input.part, input.language);
            check.finish()?;
            Meeting::get(ctx, actions::leave(ctx.app(), by, meeting, slot).await?).await
        };
        LeavePartPayload::of(ctx, outcome.await)
    }
}

fn slot(check: &mut Check, part: MeetingPart, language: Option<String>) -> Slot {
    let language = match language.map(|tag| input::language(&tag)) {
        Some(Ok(language)) => Some(language),
        // What is wrong with it is all there is to say about it.
        Some(Err(problem)) => {
            check.note(problem.at("language"));
            return Slot::FACILITATOR;
        }
        None => None,
    };
    rules::slot(part.into(), language, check)
}
