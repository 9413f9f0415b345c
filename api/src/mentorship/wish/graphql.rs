//! Wishes and the waiting list, as those who may see them see them.

use async_graphql::{Context, Description, ID, InputObject, MaybeUndefined, Object};
use chrono_tz::Tz;
use entity::mentor_wish;

use super::super::fit::Week;
use super::super::graphql::parts::{
    AgeGroup, MentoringFormat, WeeklyHours, WeeklyHoursInput, distinct, languages, on_clocks_of, topics, topics_of,
    windows,
};
use super::super::offer::rules;
use super::actions::{self, Wish};
use super::store::{self, WishedHoursKey, WishedTopicsKey};
use crate::access::{Caller, access};
use crate::connection;
use crate::failure::{Check, Fault, Outcome, Refusal};
use crate::graphql::Surroundings;
use crate::input;
use crate::member::{Audience, LifeSituation, Member, Perspective, belongs_to};
use crate::page::Window;
use crate::payload;
use crate::scalars::Moment;
use crate::topic::Topic;

/// What somebody looks for in a mentor. What she shows to an audience that you are not part of is null.
#[derive(Clone, Description)]
pub struct MentorWish(mentor_wish::Model);

impl From<mentor_wish::Model> for MentorWish {
    fn from(row: mentor_wish::Model) -> Self {
        Self(row)
    }
}

impl MentorWish {
    /// The wish, if the viewer belongs to its audience.
    fn told<'a>(&'a self, ctx: &Context<'_>) -> Option<&'a mentor_wish::Model> {
        belongs_to(ctx.viewer(), self.0.member_id, self.0.audience).then_some(&self.0)
    }

    fn is_own(&self, ctx: &Context<'_>) -> bool {
        ctx.viewer().is(self.0.member_id)
    }

    /// The zone on whose clock she gave her hours. What is stored was checked when it came in.
    fn zone(&self) -> Tz {
        self.0.time_zone.parse().unwrap_or_default()
    }
}

#[Object(use_type_description)]
impl MentorWish {
    /// Who looks for a mentor.
    async fn member(&self, ctx: &Context<'_>) -> Outcome<Member> {
        Member::get(ctx, self.0.member_id).await
    }

    /// Since when she waits; null while she is not on the waiting list.
    async fn waiting_since(&self) -> Option<Moment> {
        self.0.waiting_since.map(Moment)
    }

    /// Who may read the wish beside her: whoever is part of this audience and asked by her, and stewards who match the
    /// waiting list, if they are. Null for everybody but herself.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    async fn audience(&self, ctx: &Context<'_>) -> Option<Audience> {
        self.is_own(ctx).then(|| self.0.audience.into())
    }

    /// How old she is.
    async fn age_group(&self, ctx: &Context<'_>) -> Option<AgeGroup> {
        self.told(ctx).map(|wish| wish.age_group.into())
    }

    /// In which languages she would like to be walked with (BCP 47), best first; empty for those that she reads.
    async fn languages(&self, ctx: &Context<'_>) -> Option<Vec<&str>> {
        self.told(ctx).map(|wish| wish.languages.0.iter().map(String::as_str).collect())
    }

    /// In which forms; empty for any.
    async fn formats(&self, ctx: &Context<'_>) -> Option<Vec<MentoringFormat>> {
        self.told(ctx).map(|wish| wish.formats.0.iter().copied().map(Into::into).collect())
    }

    /// When she has time, in the coming week, on your clock and from Monday on; your own on the clock on which you gave
    /// it.
    async fn availability(&self, ctx: &Context<'_>) -> Outcome<Option<Vec<WeeklyHours>>> {
        if self.told(ctx).is_none() {
            return Ok(None);
        }
        let clock = if self.is_own(ctx) { self.zone() } else { ctx.viewer().time_zone() };
        let windows = ctx.batch().load_one(WishedHoursKey(self.0.member_id)).await?.unwrap_or_default();
        Ok(Some(on_clocks_of(clock, &windows, self.zone(), Week::after(ctx.now()))))
    }

    /// On which clock she gave her hours (IANA); null for everybody but herself.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    async fn time_zone(&self, ctx: &Context<'_>) -> Option<&str> {
        self.is_own(ctx).then_some(self.0.time_zone.as_str())
    }

    /// From which side her mentor should know recovery; null also where that does not matter to her.
    async fn perspective(&self, ctx: &Context<'_>) -> Option<Perspective> {
        self.told(ctx)?.perspective.map(Perspective::from)
    }

    /// Which of her life situations she would like to share with her mentor.
    async fn life_situations(&self, ctx: &Context<'_>) -> Option<Vec<LifeSituation>> {
        self.told(ctx).map(|wish| wish.life_situations.0.iter().copied().map(Into::into).collect())
    }

    /// What she would like to talk about, the most important first.
    async fn topics(&self, ctx: &Context<'_>) -> Outcome<Option<Vec<Topic>>> {
        if self.told(ctx).is_none() {
            return Ok(None);
        }
        let all = ctx.batch().load_one(WishedTopicsKey(self.0.member_id)).await?.unwrap_or_default();
        Ok(Some(topics_of(ctx, all.into_iter().map(|row| row.topic_id).collect()).await?))
    }
}

connection! {
    /// Those who wait for a mentor, who has waited longest first.
    MentorWishConnection of MentorWishEdge of MentorWish
}

/// What can be asked about wishes and the waiting list.
#[derive(Default)]
pub struct WishQuery;

#[Object]
impl WishQuery {
    /// What you look for in a mentor; null if you have not said.
    #[graphql(directive = access::apply(vec![Caller::SignedIn], None))]
    async fn my_mentor_wish(&self, ctx: &Context<'_>) -> Outcome<Option<MentorWish>> {
        let member = ctx.viewer().require_member()?;
        Ok(store::wish_of(ctx.conn(), member).await?.map(MentorWish::from))
    }

    /// Those who wait for a mentor, who has waited longest first: that they wait, and of what they look for what they
    /// show to members.
    #[graphql(directive = access::apply(vec![Caller::Steward], None))]
    async fn waiting_for_mentor(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "How many from the front, 20 if nothing is said; at most 100.")] first: Option<i32>,
        #[graphql(desc = "Those behind this cursor.")] after: Option<String>,
        #[graphql(desc = "How many from the end; at most 100. Not together with `first`.")] last: Option<i32>,
        #[graphql(desc = "Those before this cursor.")] before: Option<String>,
    ) -> Outcome<MentorWishConnection> {
        let viewer = ctx.viewer().member().ok_or(Refusal::Unauthenticated)?;
        let window = Window::new(first, after.as_deref(), last, before.as_deref())?;
        Ok(store::waiting(ctx.conn(), viewer, &window).await?.map(MentorWish::from).into())
    }
}

/// What you look for in a mentor. What is left out stays as it was.
#[derive(InputObject)]
pub struct WaitForMentorInput {
    /// How old you are: some mentors walk with some ages only, and with minors those alone who have said so.
    age_group: AgeGroup,
    /// Who may read all this: by default members, which means the mentors whom you ask and the stewards who look for
    /// somebody for you. With a narrower one you are suggested mentors all the same, and stewards see only that you
    /// wait.
    audience: Option<Audience>,
    /// In which languages you would like to be walked with (BCP 47), best first, at most 10; none, as at first, stands for
    /// those that you read.
    languages: Option<Vec<String>>,
    /// In which forms; none, as at first, for any.
    formats: Option<Vec<MentoringFormat>>,
    /// When you have time in a week, at most 42 windows.
    availability: Option<Vec<WeeklyHoursInput>>,
    /// On which clock your hours are meant (IANA); at first your own.
    time_zone: Option<String>,
    /// From which side your mentor should know recovery: `PERSON_IN_RECOVERY`, `CARER` or `FAMILY`. Null: that does not
    /// matter.
    perspective: MaybeUndefined<Perspective>,
    /// Which of your life situations you would like to share with your mentor; whoever reads this learns that they are
    /// yours.
    life_situations: Option<Vec<LifeSituation>>,
    /// What you would like to talk about, the most important first, at most 20.
    topics: Option<Vec<ID>>,
}

/// That you wait no more.
#[derive(InputObject)]
pub struct StopWaitingForMentorInput {
    /// Whether what you look for is kept, so that you are still suggested mentors; left out, it is forgotten.
    keeps_wish: Option<bool>,
}

payload! {
    /// What waiting came to.
    WaitForMentorPayload {
        /// What you look for, and since when you wait.
        wish: MentorWish
    }
}
payload! {
    /// What waiting no more came to.
    StopWaitingForMentorPayload {
        /// You, who wait no more.
        member: Member
    }
}

/// Waiting for a mentor, and waiting no more.
#[derive(Default)]
pub struct WishMutation;

#[Object]
impl WishMutation {
    /// Puts you on the list of those who wait for a mentor, or changes what you look for; you keep your place. Whoever is
    /// accepted by a mentor waits no more. Errors: `BAD_USER_INPUT`, with the field; `NOT_FOUND` for a topic.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    async fn wait_for_mentor(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What you look for in a mentor.")] input: WaitForMentorInput,
    ) -> Outcome<WaitForMentorPayload> {
        let member = ctx.viewer().require_member()?;
        let outcome = async {
            actions::wait(ctx.app(), member, wish(input)?).await?;
            let wish = store::wish_of(ctx.conn(), member).await?;
            wish.map(MentorWish::from).ok_or_else(|| Fault::new("a wish that should be there is not").into())
        };
        WaitForMentorPayload::of(ctx, outcome.await)
    }

    /// Takes you from the list of those who wait for a mentor; said twice, it is said once. Errors: none.
    #[graphql(directive = access::apply(vec![Caller::SignedIn], None))]
    async fn stop_waiting_for_mentor(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Whether your wish is kept.")] input: StopWaitingForMentorInput,
    ) -> Outcome<StopWaitingForMentorPayload> {
        let member = ctx.viewer().require_member()?;
        let outcome = async {
            actions::stop_waiting(ctx.app(), member, input.keeps_wish.unwrap_or(false)).await?;
            Member::get(ctx, member).await
        };
        StopWaitingForMentorPayload::of(ctx, outcome.await)
    }
}

/// The wish that the input makes, checked as a whole.
fn wish(input: WaitForMentorInput) -> Outcome<Wish> {
    let mut check = Check::default();
    let perspective = match input.perspective {
        MaybeUndefined::Undefined => None,
        MaybeUndefined::Null => Some(None),
        MaybeUndefined::Value(one) => check.field("perspective", rules::may_be_wished(one.into())).map(Some),
    };
    let wish = Wish {
        age_group: input.age_group.into(),
        audience: input.audience.map(Into::into),
        languages: input.languages.and_then(|tags| languages(&mut check, "languages", &tags)),
        formats: input.formats.map(distinct),
        availability: input.availability.and_then(|given| windows(&mut check, "availability", given)),
        time_zone: input.time_zone.and_then(|name| check.field("timeZone", input::time_zone(&name))),
        perspective,
        life_situations: input.life_situations.map(distinct),
        topics: input.topics.and_then(|ids| topics(&mut check, "topics", &ids)),
    };
    check.finish()?;
    Ok(wish)
}
