//! A check-in, as those who may read it see it.

use async_graphql::{Context, Description, Enum, ID, Object};
use entity::check_in;
use uuid::Uuid;

use super::super::super::graphql::Mentorship;
use super::super::store::{CheckInKey, CheckInPlace, CheckInsKey};
use crate::access::{Caller, access};
use crate::connection;
use crate::failure::{Fault, Outcome};
use crate::graphql::Surroundings;
use crate::member::Member;
use crate::node::Kind;
use crate::page::Window;
use crate::scalars::{Date, Moment};

/// How a mentorship goes for the one who says so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Enum)]
#[graphql(remote = "entity::check_in::HowItGoes")]
pub enum HowItGoes {
    /// Well.
    GoingWell,
    /// As usual.
    Steady,
    /// It is hard.
    Hard,
    /// She wishes for support.
    NeedSupport,
}

/// How a mentorship goes, as one of the two noted it for one day. Only its writer sees it, and the other one if it is
/// shared.
#[derive(Clone, Description)]
pub struct CheckIn(check_in::Model);

impl From<check_in::Model> for CheckIn {
    fn from(row: check_in::Model) -> Self {
        Self(row)
    }
}

impl CheckIn {
    /// The check-in with this id, if the viewer may read it.
    pub async fn find(ctx: &Context<'_>, id: Uuid) -> Outcome<Option<Self>> {
        Ok(ctx.batch().load_one(CheckInKey(id)).await?.map(Self))
    }

    /// A page of those of this mentorship that the viewer may read.
    pub async fn of(ctx: &Context<'_>, mentorship: Uuid, window: Window<CheckInPlace>) -> Outcome<CheckInConnection> {
        let page = ctx.batch().load_one(CheckInsKey { mentorship, window }).await?;
        let page = page.ok_or_else(|| Fault::new("a page that should be there is not"))?;
        Ok(page.map(Self).into())
    }

    /// The check-in with this id, which is known to be the viewer's.
    pub async fn get(ctx: &Context<'_>, id: Uuid) -> Outcome<Self> {
        Self::find(ctx, id).await?.ok_or_else(|| Fault::new("a check-in that should be there is not").into())
    }
}

#[Object(use_type_description)]
impl CheckIn {
    /// The check-in's id.
    pub async fn id(&self) -> ID {
        Kind::CheckIn.id(self.0.id)
    }

    /// Of which mentorship.
    async fn mentorship(&self, ctx: &Context<'_>) -> Outcome<Mentorship> {
        Mentorship::get(ctx, self.0.mentorship_id).await
    }

    /// Who noted it.
    async fn writer(&self, ctx: &Context<'_>) -> Outcome<Option<Member>> {
        Member::find(ctx, self.0.writer_id).await
    }

    /// For which day, by the writer's calendar.
    async fn on(&self) -> Date {
        Date(self.0.day)
    }

    /// How it goes.
    async fn how_it_goes(&self) -> HowItGoes {
        self.0.how_it_goes.into()
    }

    /// What else the writer wanted to keep of it; null if nothing.
    async fn note(&self) -> Option<&str> {
        self.0.note.as_ref().map(|note| note.expose().as_str())
    }

    /// Whether the other one may read it.
    async fn is_shared(&self) -> bool {
        self.0.is_shared
    }

    /// How many minutes the mentor gave; null if she did not say, and for everybody but herself.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    async fn minutes(&self, ctx: &Context<'_>) -> Option<i32> {
        self.0.minutes.filter(|_| ctx.viewer().is(self.0.writer_id))
    }

    /// When it was written down.
    async fn noted_at(&self) -> Moment {
        Moment(self.0.noted_at)
    }
}

connection! {
    /// Check-ins, those for the latest day first.
    CheckInConnection of CheckInEdge of CheckIn
}
