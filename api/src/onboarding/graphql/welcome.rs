//! A welcome and a greeter, as those who may see them see them.

use async_graphql::{Context, Description, Enum, ID, Object};
use entity::role_grant::Role;
use entity::welcome::WelcomeState as Stored;
use entity::{greeter, welcome};
use uuid::Uuid;

use super::super::rules::{self, Side};
use super::super::store::{self, WelcomeKey};
use crate::access::{Caller, access};
use crate::failure::{Fault, Outcome};
use crate::graphql::Surroundings;
use crate::member::{self, Member};
use crate::node::Kind;
use crate::scalars::Moment;

/// How a welcome stands. These are all the ways from one state to another; whoever is on another side gets `FORBIDDEN`,
/// and whoever comes from another state `CONFLICT`. A steward takes part while a newcomer waits for too long. The clock
/// gives a newcomer who waits to the next greeter, and closes a welcome two weeks after the greeting.
///
/// | from | by | of its | to |
/// |---|---|---|---|
/// | `WAITING` | `greet` | greeter | `GREETED` |
/// | `WAITING` | `greet` | steward | `GREETED` |
/// | `WAITING` | `passOnWelcome` | greeter | `WAITING` |
/// | `GREETED` | `confirmMet` | greeter | `MET` |
/// | `GREETED` | `confirmMet` | newcomer | `MET` |
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Enum)]
pub enum WelcomeState {
    /// Nobody has written to the newcomer yet. Whether somebody is asked to, `isAsked` tells.
    Waiting,
    /// Somebody has written to her.
    Greeted,
    /// The two have met.
    Met,
    /// It came to its end without that.
    Closed,
}

impl From<Stored> for WelcomeState {
    fn from(state: Stored) -> Self {
        match state {
            Stored::Unassigned | Stored::Waiting => Self::Waiting,
            Stored::Greeted => Self::Greeted,
            Stored::Met => Self::Met,
            Stored::Closed => Self::Closed,
        }
    }
}

impl WelcomeState {
    /// The states that are told as this one.
    pub fn stored(self) -> &'static [Stored] {
        match self {
            Self::Waiting => &[Stored::Unassigned, Stored::Waiting],
            Self::Greeted => &[Stored::Greeted],
            Self::Met => &[Stored::Met],
            Self::Closed => &[Stored::Closed],
        }
    }
}

/// How somebody who has just come is met. Only she and who greets her see it, and stewards while she waits for too long.
#[derive(Clone, Description)]
pub struct Welcome(welcome::Model);

impl From<welcome::Model> for Welcome {
    fn from(row: welcome::Model) -> Self {
        Self(row)
    }
}

impl Welcome {
    /// The welcome with this id, if the viewer may see it.
    pub async fn find(ctx: &Context<'_>, id: Uuid) -> Outcome<Option<Self>> {
        Ok(ctx.batch().load_one(WelcomeKey(id)).await?.map(Self))
    }

    /// The welcome with this id, which is known to be the viewer's.
    pub async fn get(ctx: &Context<'_>, id: Uuid) -> Outcome<Self> {
        Self::find(ctx, id).await?.ok_or_else(|| Fault::new("a welcome that should be there is not").into())
    }

    /// Who the viewer is to it.
    fn side(&self, ctx: &Context<'_>) -> Option<Side> {
        let viewer = ctx.viewer().member()?;
        rules::side(viewer.id, ctx.viewer().has(Role::Steward), &self.0)
    }

    fn is_seen_by(&self, ctx: &Context<'_>, side: Side) -> bool {
        self.side(ctx) == Some(side)
    }
}

#[Object(use_type_description)]
impl Welcome {
    /// The welcome's id.
    pub async fn id(&self) -> ID {
        Kind::Welcome.id(self.0.id)
    }

    /// Who has come; null when you cannot see her any more.
    async fn newcomer(&self, ctx: &Context<'_>) -> Outcome<Option<Member>> {
        Member::find(ctx, self.0.newcomer_id).await
    }

    /// Who has greeted her. Null before that for everybody but the greeter herself: others may greet in her place, and
    /// nobody is named for it.
    async fn greeter(&self, ctx: &Context<'_>) -> Outcome<Option<Member>> {
        let is_told = !rules::is_unanswered(self.0.state) || self.is_seen_by(ctx, Side::Greeter);
        match self.0.greeter_id.filter(|_| is_told) {
            Some(greeter) => Member::find(ctx, greeter).await,
            None => Ok(None),
        }
    }

    /// How it stands.
    async fn state(&self) -> WelcomeState {
        self.0.state.into()
    }

    /// Whether somebody is asked to greet her now, or has.
    async fn is_asked(&self) -> bool {
        self.0.greeter_id.is_some()
    }

    /// Since when she is here.
    async fn since(&self) -> Moment {
        Moment(self.0.created_at)
    }

    /// Until when a word from you would be good; then the newcomer is given to somebody else. Null for everybody but
    /// who is asked, and once she is greeted.
    async fn due_at(&self, ctx: &Context<'_>) -> Option<Moment> {
        self.0.due_at.filter(|_| self.is_seen_by(ctx, Side::Greeter)).map(Moment)
    }

    /// How many have been asked to greet her so far. Null unless you see her as a steward: for who greets her, and once
    /// she is greeted.
    #[graphql(directive = access::apply(vec![Caller::Steward], None))]
    async fn asked_greeters(&self, ctx: &Context<'_>) -> Option<i32> {
        self.is_seen_by(ctx, Side::Steward).then_some(self.0.asked)
    }

    /// What the greeter wrote to her, which only these two ever read; null while she waits, and once the two have parted.
    async fn message(&self, ctx: &Context<'_>) -> Option<&str> {
        let is_theirs = self.is_seen_by(ctx, Side::Newcomer) || self.is_seen_by(ctx, Side::Greeter);
        let blocked = &ctx.viewer().member()?.blocked;
        let is_gone = self.0.greeter_id.is_some_and(|greeter| blocked.contains(&greeter))
            || blocked.contains(&self.0.newcomer_id);
        self.0.message.as_ref().filter(|_| is_theirs && !is_gone).map(|message| message.expose().as_str())
    }

    /// When she was greeted; null while she waits.
    async fn greeted_at(&self) -> Option<Moment> {
        self.0.greeted_at.map(Moment)
    }

    /// When the two had met, as one of them said; null until then.
    async fn met_at(&self) -> Option<Moment> {
        self.0.met_at.map(Moment)
    }
}

/// Your offer to greet those who have just come.
#[derive(Clone, Description)]
pub struct Greeter(greeter::Model);

impl Greeter {
    /// The viewer's own offer.
    pub async fn own(ctx: &Context<'_>) -> Outcome<Option<Self>> {
        let viewer = ctx.viewer().require_member()?;
        Ok(store::greeter(ctx.conn(), viewer).await?.map(Self))
    }

    /// The viewer's own offer, which is known to be there.
    pub async fn get(ctx: &Context<'_>) -> Outcome<Self> {
        Self::own(ctx).await?.ok_or_else(|| Fault::new("an offer that should be there is not").into())
    }
}

#[Object(use_type_description)]
impl Greeter {
    /// How many newcomers you look after at a time.
    async fn capacity(&self) -> i32 {
        self.0.capacity
    }

    /// How many you look after, which may be more than `capacity` after you have lowered that: those whom you are asked
    /// to greet, and those whom you have greeted and not met yet, for two weeks.
    async fn open_welcomes(&self) -> i32 {
        self.0.open_welcomes
    }

    /// Whether newcomers may be given to you.
    async fn is_available(&self) -> bool {
        self.0.is_available
    }

    /// The languages in which you greet (BCP 47): those that you named, or else those that you read.
    async fn languages(&self, ctx: &Context<'_>) -> Outcome<Vec<String>> {
        let own = self.0.member_id;
        let languages = match store::named_languages(ctx.conn(), &[own]).await?.remove(&own) {
            Some(named) => named,
            None => {
                member::whereabouts(ctx.conn(), &[own]).await?.remove(&own).map_or_else(Vec::new, |own| own.languages)
            }
        };
        Ok(languages.iter().map(ToString::to_string).collect())
    }
}
