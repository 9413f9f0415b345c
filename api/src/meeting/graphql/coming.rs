//! Coming to every date of a meeting, and coming without an account; and what you have said about coming.

use async_graphql::{Context, Description, Enum, ID, InputObject, Object, SimpleObject};
use entity::{meeting_rsvp, rsvp};

use super::super::actions::{self, NewGuest};
use super::super::store::{self, PlaceInLineKey};
use super::super::{line, rules};
use super::Meeting;
use crate::access::{Caller, access};
use crate::failure::{Check, Outcome};
use crate::graphql::Surroundings;
use crate::node::Kind;
use crate::scalars::Moment;
use crate::{input, member, payload};

/// Whether somebody comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Enum)]
#[graphql(remote = "entity::rsvp::RsvpStatus")]
pub enum RsvpStatus {
    /// She comes, and has a place.
    Going,
    /// She would come, and waits for a place.
    Waiting,
    /// She had said so, and does not come after all.
    Withdrawn,
}

/// What you have said about a date.
#[derive(Clone, Description)]
pub struct Rsvp(rsvp::Model);

impl From<rsvp::Model> for Rsvp {
    fn from(row: rsvp::Model) -> Self {
        Self(row)
    }
}

#[Object(use_type_description)]
impl Rsvp {
    /// Whether you come.
    async fn status(&self) -> RsvpStatus {
        self.0.status.into()
    }

    /// Since when it is so: when you said it, or when you moved up from the line to a place.
    async fn answered_at(&self) -> Moment {
        Moment(self.0.answered_at)
    }

    /// The how-manieth you are in the line of those who wait, from 1; null unless you wait.
    async fn place_in_line(&self, ctx: &Context<'_>) -> Outcome<Option<i32>> {
        match self.0.status {
            entity::rsvp::RsvpStatus::Waiting => ctx.batch().load_one(PlaceInLineKey(self.0.id)).await,
            entity::rsvp::RsvpStatus::Going | entity::rsvp::RsvpStatus::Withdrawn => Ok(None),
        }
    }
}

/// That you come to every date of a meeting.
#[derive(Clone, SimpleObject)]
pub struct StandingRsvp {
    /// When you said so.
    said_at: Moment,
}

impl From<meeting_rsvp::Model> for StandingRsvp {
    fn from(row: meeting_rsvp::Model) -> Self {
        Self { said_at: Moment(row.said_at) }
    }
}

/// A letter that is on its way, if the address may have one more. The answer is the same if it may not.
#[derive(SimpleObject)]
pub struct GuestLetter {
    /// How long its link is good, in minutes.
    valid_minutes: i32,
}

/// Which meeting you come to every time.
#[derive(InputObject)]
pub struct RsvpToMeetingInput {
    /// The meeting.
    meeting: ID,
}

/// Which meeting you do not come to every time.
#[derive(InputObject)]
pub struct WithdrawRsvpFromMeetingInput {
    /// The meeting.
    meeting: ID,
}

/// Who would like to come to which date without an account.
#[derive(InputObject)]
pub struct RsvpAsGuestInput {
    /// The date.
    occurrence: ID,
    /// The address that letters about this date go to.
    email: String,
    /// How you want to be addressed, up to 120 characters.
    display_name: Option<String>,
    /// Your time zone, by its IANA name; by default the meeting's.
    time_zone: Option<String>,
}

payload! {
    /// What saying that you come every time came to.
    RsvpToMeetingPayload {
        /// The meeting.
        meeting: Meeting
    }
}
payload! {
    /// What saying that you do not come every time came to.
    WithdrawRsvpFromMeetingPayload {
        /// The meeting.
        meeting: Meeting
    }
}
payload! {
    /// What asking to come without an account came to.
    RsvpAsGuestPayload {
        /// The letter whose link leads to the page where you say that you come.
        letter: GuestLetter
    }
}

/// What can be done about coming to meetings.
#[derive(Default)]
pub struct ComingMutation;

#[Object]
impl ComingMutation {
    /// Says that you come to every date of a meeting: at each date ahead you have a place, or a place in the line
    /// where it is full, and so it will be at those that are worked out later. You can still withdraw from single
    /// dates, and that is kept. Errors: `NOT_FOUND`.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    async fn rsvp_to_meeting(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which meeting you come to every time.")] input: RsvpToMeetingInput,
    ) -> Outcome<RsvpToMeetingPayload> {
        let member = ctx.viewer().require_member()?;
        let outcome = async {
            let id = Kind::Meeting.parse(&input.meeting).map_err(|problem| problem.at("meeting"))?;
            let id = actions::rsvp_to_meeting(ctx.app(), member, id).await?;
            Meeting::get(ctx, id).await
        };
        RsvpToMeetingPayload::of(ctx, outcome.await)
    }

    /// Says that you do not come to a meeting every time: your places at all dates ahead are free again, also those
    /// that you had asked for one by one. Errors: `NOT_FOUND`.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    async fn withdraw_rsvp_from_meeting(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which meeting you do not come to every time.")] input: WithdrawRsvpFromMeetingInput,
    ) -> Outcome<WithdrawRsvpFromMeetingPayload> {
        let member = ctx.viewer().require_member()?;
        let outcome = async {
            let id = Kind::Meeting.parse(&input.meeting).map_err(|problem| problem.at("meeting"))?;
            let id = actions::withdraw_rsvp_from_meeting(ctx.app(), member, id).await?;
            Meeting::get(ctx, id).await
        };
        WithdrawRsvpFromMeetingPayload::of(ctx, outcome.await)
    }

    /// Asks to come without an account to a date of a meeting that welcomes guests. A letter leads to a page where
    /// whoever has the address says that she comes; only then is there a place, or a place in the line. There is one
    /// letter for each date, four to an address in half an hour, and the answer never tells whether one has left.
    /// Everything about a guest is forgotten a week after the date. Errors: `BAD_USER_INPUT`, with the field;
    /// `NOT_FOUND`, `GUESTS_NOT_WELCOME`, `OCCURRENCE_CANCELLED`, `OCCURRENCE_OVER`.
    #[graphql(directive = access::apply(vec![Caller::Anyone], None))]
    async fn rsvp_as_guest(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Who would like to come to which date without an account.")] input: RsvpAsGuestInput,
    ) -> Outcome<RsvpAsGuestPayload> {
        let outcome = async {
            actions::ask_as_guest(ctx.app(), new_guest(ctx, input).await?).await?;
            let valid_minutes = i32::try_from(line::GUEST_LINK_LASTS.num_minutes()).unwrap_or(i32::MAX);
            Ok(GuestLetter { valid_minutes })
        };
        RsvpAsGuestPayload::of(ctx, outcome.await)
    }
}

async fn new_guest(ctx: &Context<'_>, typed: RsvpAsGuestInput) -> Outcome<NewGuest> {
    let mut check = Check::default();
    let occurrence = check.field("occurrence", Kind::Occurrence.parse(&typed.occurrence));
    let email = check.field("email", member::email(&typed.email));
    let name = typed.display_name.and_then(|name| check.field("displayName", input::line(&name, rules::NAME)));
    let zone = typed.time_zone.and_then(|zone| check.field("timeZone", input::time_zone(&zone)));
    check.finish()?;
    let occurrence = occurrence.unwrap_or_default();
    let time_zone = match zone {
        Some(zone) => zone,
        None => store::zone_of_date(ctx.conn(), occurrence).await?,
    };
    Ok(NewGuest {
        occurrence,
        email: email.unwrap_or_default(),
        display_name: name,
        language: ctx.viewer().locale.clone(),
        time_zone,
    })
}
