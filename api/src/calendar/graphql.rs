//! This room's face: the address of your own calendar. Calendars themselves are no GraphQL; see `http/feeds.rs`.

use async_graphql::{Context, InputObject, Object, SimpleObject};
use entity::calendar_key;

use super::{actions, store};
use crate::access::{Caller, access};
use crate::failure::{Fault, Outcome};
use crate::graphql::Surroundings;
use crate::scalars::Moment;
use crate::{input, payload};

/// The address of your own calendar, without itself: that was told once, when it was made.
#[derive(Clone, SimpleObject)]
pub struct CalendarAddress {
    /// When it was made.
    created_at: Moment,
}

impl From<calendar_key::Model> for CalendarAddress {
    fn from(row: calendar_key::Model) -> Self {
        Self { created_at: Moment(row.created_at) }
    }
}

/// The address of your own calendar, this once with itself.
#[derive(Clone, SimpleObject)]
pub struct IssuedCalendarAddress {
    /// Where your calendar is (iCalendar, RFC 5545), to be given to the program in which you keep your dates. Whoever
    /// has this address reads, without signing in, to which meetings you go, when and where, and how to join them:
    /// it is a secret. It is told only now, and kept nowhere; whoever loses it makes a new one.
    url: String,
    /// When it was made.
    created_at: Moment,
}

/// What the address of your own calendar is to be.
#[derive(InputObject)]
pub struct CreateCalendarAddressInput {
    /// The language in which the calendar is, a BCP 47 tag; when nothing is said, the one that you read, also when
    /// you come to read another.
    language: Option<String>,
}

/// Which address of your own calendar is to open nothing any more.
#[derive(InputObject)]
pub struct RevokeCalendarAddressInput {
    /// Only one that was made before this moment, so that one that you are just making elsewhere stays; when nothing
    /// is said, whichever there is.
    made_before: Option<Moment>,
}

payload! {
    /// What making the address of your own calendar came to.
    CreateCalendarAddressPayload {
        /// The address, this once with itself.
        calendar_address: IssuedCalendarAddress
    }
}
payload! {
    /// What taking the address of your own calendar back came to.
    RevokeCalendarAddressPayload {
        /// Whether there was one that was taken back.
        revoked: bool
    }
}

/// What can be asked about calendars.
#[derive(Default)]
pub struct CalendarQuery;

#[Object]
impl CalendarQuery {
    /// The address of your own calendar; null when you have none.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    async fn calendar_address(&self, ctx: &Context<'_>) -> Outcome<Option<CalendarAddress>> {
        let member = ctx.viewer().require_member()?;
        Ok(store::key(ctx.conn(), member).await?.map(CalendarAddress::from))
    }
}

/// What can be done about calendars.
#[derive(Default)]
pub struct CalendarMutation;

#[Object]
impl CalendarMutation {
    /// Makes the address of your own calendar, and tells it this once. It opens the dates to which you have said
    /// yes, also those that were called off, in your language, with the ways to join. The address that you had
    /// before opens nothing any more. Errors: `BAD_USER_INPUT`, with the field.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    async fn create_calendar_address(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What the address of your own calendar is to be.")] input: CreateCalendarAddressInput,
    ) -> Outcome<CreateCalendarAddressPayload> {
        let member = ctx.viewer().require_member()?;
        let outcome = async {
            let language = input.language.as_deref().map(input::language).transpose();
            let language = language.map_err(|problem| problem.at("language"))?;
            let secret = actions::create_address(ctx.app(), member).await?;
            let key = store::key(ctx.conn(), member).await?;
            let key = key.ok_or_else(|| Fault::new("an address that should be there is not"))?;
            let url = actions::address(ctx.app(), language.as_ref(), &secret);
            Ok(IssuedCalendarAddress { url, created_at: Moment(key.created_at) })
        };
        CreateCalendarAddressPayload::of(ctx, outcome.await)
    }

    /// Takes the address of your own calendar back: it opens nothing from now on. Who has none has none.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    async fn revoke_calendar_address(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which address of your own calendar is to open nothing any more.")]
        input: RevokeCalendarAddressInput,
    ) -> Outcome<RevokeCalendarAddressPayload> {
        let member = ctx.viewer().require_member()?;
        let made_before = input.made_before.map(|moment| moment.0);
        RevokeCalendarAddressPayload::of(ctx, actions::revoke_address(ctx.app(), member, made_before).await)
    }
}
