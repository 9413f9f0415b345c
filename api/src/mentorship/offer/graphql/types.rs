//! A mentor as those who may see her see her.

use async_graphql::{Context, Description, Object, SimpleObject};
use chrono::{NaiveTime, TimeDelta};
use chrono_tz::Tz;
use entity::mentor;
use entity::role_grant::Role;
use uuid::Uuid;

use super::super::super::fit::Week;
use super::super::super::graphql::parts::{AgeGroup, MentoringFormat, WeeklyHours, on_clocks_of, topics_of as topics};
use super::super::super::supervision::HasSupervisorKey;
use super::super::super::{rules as mentorships, store as rows};
use super::super::rules;
use super::super::store::{AvailabilityKey, MentorTopicsKey};
use crate::access::{Caller, access};
use crate::civil;
use crate::failure::{Fault, Outcome, Refusal};
use crate::graphql::Surroundings;
use crate::member::{Member, Perspective, ProfileKey};
use crate::scalars::{Date, TimeOfDay};
use crate::topic::Topic;

/// Hours in which a mentor does not want to be written to or called, every day.
#[derive(Debug, Clone, Copy, SimpleObject)]
pub struct NoContactHours {
    /// When they begin.
    from: TimeOfDay,
    /// When they end; on the next day when this is before `from`.
    until: TimeOfDay,
}

/// A member's offer to mentor. It has no id of its own, because a mentor is a member: what asks for one
/// takes the member's id.
#[derive(Clone, Description)]
pub struct Mentor(mentor::Model);

impl From<mentor::Model> for Mentor {
    fn from(row: mentor::Model) -> Self {
        Self(row)
    }
}

impl Mentor {
    /// The offer of this member, if it stands or is the viewer's own.
    pub async fn find(ctx: &Context<'_>, member: Uuid) -> Outcome<Option<Self>> {
        let viewer = ctx.viewer().member().ok_or(Refusal::Unauthenticated)?;
        Ok(rows::offer_of(ctx.conn(), viewer, member, ctx.now()).await?.map(Self))
    }

    /// The offer that the viewer has just made.
    pub async fn own(ctx: &Context<'_>) -> Outcome<Self> {
        let viewer = ctx.viewer().require_member()?;
        Self::find(ctx, viewer).await?.ok_or_else(|| Fault::new("an offer that should be there is not").into())
    }

    fn is_own(&self, ctx: &Context<'_>) -> bool {
        ctx.viewer().is(self.0.member_id)
    }

    async fn topics_of(&self, ctx: &Context<'_>, left_out: bool) -> Outcome<Vec<Topic>> {
        let all = ctx.batch().load_one(MentorTopicsKey(self.0.member_id)).await?.unwrap_or_default();
        let those = all.into_iter().filter(|row| row.left_out == left_out);
        topics(ctx, those.map(|row| row.topic_id).collect()).await
    }

    /// Whether the viewer may know what is for the mentor herself and for those who look after mentors.
    fn is_hers_to_know(&self, ctx: &Context<'_>) -> bool {
        self.is_own(ctx) || ctx.viewer().has(Role::Steward)
    }

    /// The zone on whose clock she gave her hours. What is stored was checked when it came in.
    fn zone(&self) -> Option<Tz> {
        self.0.time_zone.as_deref().and_then(|name| name.parse().ok())
    }

    /// On whose clock the viewer is told hours: the mentor on the one on which she gave them.
    fn clock(&self, ctx: &Context<'_>, zone: Tz) -> Tz {
        if self.is_own(ctx) { zone } else { ctx.viewer().time_zone() }
    }
}

#[Object(use_type_description)]
impl Mentor {
    /// Who offers. Her time zone and what else she says of herself are hers to show, on her profile.
    async fn member(&self, ctx: &Context<'_>) -> Outcome<Member> {
        Member::get(ctx, self.0.member_id).await
    }

    /// What she offers, in her own words; null if she has not said.
    async fn about(&self) -> Option<&str> {
        self.0.about.as_deref()
    }

    /// What she has lived, in her own words; null if she has not said.
    async fn experience(&self) -> Option<&str> {
        self.0.experience.as_deref()
    }

    /// From which side she knows recovery and mentors: one of her own, which she makes known with her offer. Null if she
    /// has not said, or says it of herself no longer. Whoever mentors as an ally or a professional is found here and
    /// never suggested as one who has lived it.
    async fn perspective(&self, ctx: &Context<'_>) -> Outcome<Option<Perspective>> {
        let Some(offered) = self.0.perspective else { return Ok(None) };
        let profile = ctx.batch().load_one(ProfileKey(self.0.member_id)).await?;
        let is_hers = profile.is_some_and(|profile| profile.perspectives.0.contains(&offered));
        Ok(is_hers.then(|| offered.into()))
    }

    /// In which languages she mentors (BCP 47), best first; empty for those that her profile shows that she reads.
    async fn languages(&self) -> Vec<&str> {
        self.0.languages.0.iter().map(String::as_str).collect()
    }

    /// In which forms she mentors and can be reached, and in no other; empty if she has not said.
    async fn formats(&self) -> Vec<MentoringFormat> {
        self.0.formats.0.iter().copied().map(MentoringFormat::from).collect()
    }

    /// With whom she walks, by age. With minors only where she has said so.
    async fn age_groups(&self) -> Vec<AgeGroup> {
        self.0.age_groups.0.iter().copied().map(AgeGroup::from).collect()
    }

    /// When she has time, in the coming week, on your clock and from Monday on; your own on the clock on which you gave
    /// it. Which zone she lives in is hers to show, on her profile.
    async fn availability(&self, ctx: &Context<'_>) -> Outcome<Vec<WeeklyHours>> {
        let Some(zone) = self.zone() else { return Ok(Vec::new()) };
        let windows = ctx.batch().load_one(AvailabilityKey(self.0.member_id)).await?.unwrap_or_default();
        Ok(on_clocks_of(self.clock(ctx, zone), &windows, zone, Week::after(ctx.now())))
    }

    /// When nobody should write to her or call her, every day, on your clock as it stands today; your own on the clock
    /// on which you gave it. Null if she has not said.
    async fn no_contact_hours(&self, ctx: &Context<'_>) -> Option<NoContactHours> {
        let (zone, from, until) = (self.zone()?, self.0.no_contact_from?, self.0.no_contact_until?);
        let today = civil::local(ctx.now(), zone).date();
        let on_clock = |minute: i32| {
            let local = today.and_time(NaiveTime::MIN) + TimeDelta::minutes(minute.into());
            let at = civil::moment(local, zone);
            TimeOfDay(civil::local(at, self.clock(ctx, zone)).time())
        };
        Some(NoContactHours { from: on_clock(from), until: on_clock(until) })
    }

    /// What she is glad to talk about.
    async fn topics(&self, ctx: &Context<'_>) -> Outcome<Vec<Topic>> {
        self.topics_of(ctx, false).await
    }

    /// What she leaves out.
    async fn topics_left_out(&self, ctx: &Context<'_>) -> Outcome<Vec<Topic>> {
        self.topics_of(ctx, true).await
    }

    /// On which clock she gave her hours (IANA); null for everybody but herself, and while she has given none.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    async fn time_zone(&self, ctx: &Context<'_>) -> Option<&str> {
        self.0.time_zone.as_deref().filter(|_| self.is_own(ctx))
    }

    /// Whether she takes requests now. Everybody but herself sees an offer only while this is so.
    async fn is_accepting(&self, ctx: &Context<'_>) -> bool {
        rules::is_accepting(&self.0, ctx.now())
    }

    /// The day, where she is, from which on she takes requests again by herself; null for everybody but herself, and
    /// where she pauses until no certain day.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    async fn paused_until(&self, ctx: &Context<'_>) -> Option<Date> {
        let until = self.0.paused_until.filter(|until| self.is_own(ctx) && *until > ctx.now())?;
        Some(Date(civil::local(until, self.zone()?).date()))
    }

    /// Whether she has room for one more. Without it she cannot be asked.
    async fn has_free_place(&self) -> bool {
        mentorships::has_free_place(&self.0)
    }

    /// For how many mentees she has room in all; null for everybody but herself.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    async fn capacity(&self, ctx: &Context<'_>) -> Option<i32> {
        self.is_own(ctx).then_some(self.0.capacity)
    }

    /// How many of her places are taken, which may be more than `capacity` after she has lowered that; null
    /// for everybody but herself.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    async fn taken_places(&self, ctx: &Context<'_>) -> Option<i32> {
        self.is_own(ctx).then_some(self.0.mentees)
    }

    /// How many hours a week she gives at most, all mentees together; null for everybody but herself and stewards, and
    /// if she has not said.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    async fn hours_per_week(&self, ctx: &Context<'_>) -> Option<i32> {
        self.0.hours_per_week.filter(|_| self.is_hers_to_know(ctx))
    }

    /// Until when her training counts; null for everybody but herself and stewards, and if she has not said.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    async fn trained_until(&self, ctx: &Context<'_>) -> Option<Date> {
        self.0.trained_until.filter(|_| self.is_hers_to_know(ctx)).map(Date)
    }

    /// Whether somebody supervises her, as `chooseSupervisor` and a yes to it bring about; null for everybody but
    /// herself and stewards.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    async fn is_supervised(&self, ctx: &Context<'_>) -> Outcome<Option<bool>> {
        if !self.is_hers_to_know(ctx) {
            return Ok(None);
        }
        Ok(Some(ctx.batch().load_one(HasSupervisorKey(self.0.member_id)).await?.is_some()))
    }
}
