//! One date of a meeting, as everybody sees it, and the ways in, as those see them who come.

use async_graphql::{Context, Description, Enum, ID, Object};
use entity::role_grant::Role;
use entity::{occurrence, rsvp};
use uuid::Uuid;

use super::super::arrangement::{Arrangement, arrangement};
use super::super::rules;
use super::super::store::{
    self, FeedbackKey, MyFeedbackKey, MyRsvpKey, OccurrenceKey, OccurrenceLanguagesKey, PromptsKey,
};
use super::super::team::{Held, Slot, TeamKey, TeamSlot};
use super::coming::Rsvp;
use super::looking_back::{Attendance, Feedback, FeedbackSummary};
use super::meeting::{MeetingLanguage, Venue};
use super::{Meeting, MeetingFormat};
use crate::access::{Caller, access};
use crate::caching::{CacheControlScope, cache_control};
use crate::failure::{Fault, Outcome};
use crate::graphql::Surroundings;
use crate::i18n::{LocalizedText, Translation};
use crate::node::Kind;
use crate::scalars::{LocalDateTime, Moment};
use crate::topic::Topic;
use crate::{civil, connection};

/// Whether a date takes place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Enum)]
#[graphql(remote = "entity::occurrence::OccurrenceStatus")]
pub enum OccurrenceStatus {
    /// It does, or did.
    Scheduled,
    /// It was called off.
    Cancelled,
}

/// One date of a meeting.
#[derive(Clone, Description)]
pub struct Occurrence(occurrence::Model);

impl From<occurrence::Model> for Occurrence {
    fn from(row: occurrence::Model) -> Self {
        Self(row)
    }
}

impl Occurrence {
    /// The date with this id.
    pub async fn find(ctx: &Context<'_>, id: Uuid) -> Outcome<Option<Self>> {
        Ok(ctx.batch().load_one(OccurrenceKey(id)).await?.map(Self))
    }

    /// The date with this id, which is known to be there.
    pub async fn get(ctx: &Context<'_>, id: Uuid) -> Outcome<Self> {
        Self::find(ctx, id).await?.ok_or_else(|| Fault::new("a date that is not there").into())
    }

    async fn its_meeting(&self, ctx: &Context<'_>) -> Outcome<Meeting> {
        Meeting::get(ctx, self.0.meeting_id).await
    }

    /// Whether the viewer has a part in it this time.
    async fn is_in_team(&self, ctx: &Context<'_>) -> Outcome<bool> {
        let team = self.its_team(ctx).await?;
        Ok(team.iter().filter_map(Held::member).any(|member| ctx.viewer().is(member)))
    }

    async fn its_team(&self, ctx: &Context<'_>) -> Outcome<Vec<Held>> {
        let key = TeamKey { occurrence: self.0.id, meeting: self.0.meeting_id };
        Ok(ctx.batch().load_one(key).await?.unwrap_or_default())
    }

    async fn answer(&self, ctx: &Context<'_>) -> Outcome<Option<rsvp::Model>> {
        ctx.batch().load_one(MyRsvpKey(self.0.id)).await
    }

    /// What holds for the date.
    async fn arranged(&self, ctx: &Context<'_>) -> Outcome<Arrangement> {
        Ok(arrangement(&self.0, self.its_meeting(ctx).await?.row()))
    }

    /// Whether the viewer holds the meeting, or facilitates this time. Whose role was taken back holds none any more.
    async fn is_held_by_viewer(&self, ctx: &Context<'_>) -> Outcome<bool> {
        let meeting = self.its_meeting(ctx).await?;
        let is_hers = meeting.row().facilitator_id.is_some_and(|member| ctx.viewer().is(member));
        let is_this_time =
            |held: &Held| held.slot == Slot::FACILITATOR && held.member().is_some_and(|member| ctx.viewer().is(member));
        let is_in_office = ctx.viewer().has(Role::Facilitator);
        Ok(is_in_office && (is_hers || self.its_team(ctx).await?.iter().any(is_this_time)))
    }

    /// Whether what is for those who hold the meeting, and for stewards, is for the viewer.
    async fn is_for_holders(&self, ctx: &Context<'_>) -> Outcome<bool> {
        Ok(ctx.viewer().has(Role::Steward) || self.is_held_by_viewer(ctx).await?)
    }

    async fn summary(&self, ctx: &Context<'_>, occurrence: Uuid) -> Outcome<Option<FeedbackSummary>> {
        let answers = ctx.batch().load_one(FeedbackKey(occurrence)).await?.unwrap_or_default();
        Ok(FeedbackSummary::of(answers))
    }

    /// What holds for the date, if the viewer may know how to join it.
    async fn joinable(&self, ctx: &Context<'_>) -> Outcome<Option<Arrangement>> {
        let (answer, meeting) = (self.answer(ctx).await?, self.its_meeting(ctx).await?);
        let is_going = answer.is_some_and(|answer| answer.status == entity::rsvp::RsvpStatus::Going);
        let is_told = is_going
            || meeting.row().join_is_public
            || self.is_held_by_viewer(ctx).await?
            || self.is_in_team(ctx).await?;
        let may_join = rules::may_join(self.0.status, is_going, is_told);
        Ok(may_join.then(|| arrangement(&self.0, meeting.row())))
    }
}

#[Object(use_type_description, directive = cache_control::apply(Some(60), None, None))]
impl Occurrence {
    /// The date's id.
    pub async fn id(&self) -> ID {
        Kind::Occurrence.id(self.0.id)
    }

    /// The meeting that it is a date of.
    async fn meeting(&self, ctx: &Context<'_>) -> Outcome<Meeting> {
        self.its_meeting(ctx).await
    }

    /// When the rule of its meeting, or a date beside it, puts it: it stays the same when the date is moved.
    async fn original_starts_at(&self) -> Moment {
        Moment(self.0.original_starts_at)
    }

    /// Whether it was moved to another time.
    async fn is_moved(&self) -> bool {
        self.0.starts_at != self.0.original_starts_at
    }

    /// When it begins.
    async fn starts_at(&self) -> Moment {
        Moment(self.0.starts_at)
    }

    /// When it ends: as long after its beginning as the meeting lasts, also across midnight and when clocks
    /// change.
    async fn ends_at(&self) -> Moment {
        Moment(self.0.ends_at)
    }

    /// The time zone of the meeting, by its IANA name.
    async fn time_zone(&self, ctx: &Context<'_>) -> Outcome<String> {
        Ok(self.its_meeting(ctx).await?.row().time_zone.clone())
    }

    /// When it begins on the clocks of `timeZone`.
    async fn starts_at_local(&self, ctx: &Context<'_>) -> Outcome<LocalDateTime> {
        Ok(LocalDateTime(civil::local(self.0.starts_at, self.its_meeting(ctx).await?.zone())))
    }

    /// What it is about: the topic that was chosen for it, or whose turn it is, or what the meeting is about.
    async fn topic(&self, ctx: &Context<'_>) -> Outcome<Option<Topic>> {
        match self.0.topic_id {
            Some(topic) => Topic::find(ctx, topic).await,
            None => Ok(None),
        }
    }

    /// Your time zone, by its IANA name; `UTC` when you are not signed in.
    #[graphql(directive = cache_control::apply(None, Some(CacheControlScope::Private), None))]
    async fn time_zone_for_me(&self, ctx: &Context<'_>) -> &'static str {
        ctx.viewer().time_zone().name()
    }

    /// When it begins on the clocks of `timeZoneForMe`.
    #[graphql(directive = cache_control::apply(None, Some(CacheControlScope::Private), None))]
    async fn starts_at_for_me(&self, ctx: &Context<'_>) -> LocalDateTime {
        LocalDateTime(civil::local(self.0.starts_at, ctx.viewer().time_zone()))
    }

    /// Whether it takes place.
    async fn status(&self) -> OccurrenceStatus {
        self.0.status.into()
    }

    /// Why it was called off, in the words of who did so.
    async fn cancel_reason(&self) -> Option<&str> {
        self.0.cancel_reason.as_deref()
    }

    /// The language of `cancelReason` (BCP 47); null when there is none.
    async fn cancel_reason_language(&self) -> Option<&str> {
        self.0.cancel_reason.as_ref().and(self.0.note_language.as_deref())
    }

    /// What is different this time, in the words of who holds it.
    async fn note(&self) -> Option<LocalizedText> {
        let (text, language) = (self.0.note.clone()?, self.0.note_language.clone()?);
        LocalizedText::choose(&[], &language, [Translation { text, language: language.clone(), outdated: false }])
    }

    /// Where people meet this time: as the meeting does, where nothing else was said.
    async fn format(&self, ctx: &Context<'_>) -> Outcome<MeetingFormat> {
        Ok(self.arranged(ctx).await?.format.into())
    }

    /// The place this time; null when it is online only.
    async fn venue(&self, ctx: &Context<'_>) -> Outcome<Option<Venue>> {
        Ok(self.arranged(ctx).await?.venue.and_then(Venue::of))
    }

    /// The languages that it is held in: first those that the group speaks.
    async fn languages(&self, ctx: &Context<'_>) -> Outcome<Vec<MeetingLanguage>> {
        let own = ctx.batch().load_one(OccurrenceLanguagesKey(self.0.id)).await?.unwrap_or_default();
        if own.is_empty() {
            return self.its_meeting(ctx).await?.spoken(ctx).await;
        }
        let languages = own.into_iter().map(|row| MeetingLanguage { language: row.tag, interpreted: row.interpreted });
        Ok(languages.collect())
    }

    /// How many are coming.
    async fn going(&self) -> i32 {
        self.0.going
    }

    /// How many wait for a place.
    async fn waiting(&self) -> i32 {
        self.0.waiting
    }

    /// How many more may come; null when there is no limit.
    async fn places_left(&self, ctx: &Context<'_>) -> Outcome<Option<i32>> {
        Ok(rules::places_left(self.its_meeting(ctx).await?.row().capacity, self.0.going))
    }

    /// What you have said about it; null if nothing, and when you are not signed in.
    #[graphql(directive = cache_control::apply(None, Some(CacheControlScope::Private), None))]
    async fn my_rsvp(&self, ctx: &Context<'_>) -> Outcome<Option<Rsvp>> {
        Ok(self.answer(ctx).await?.map(Rsvp::from))
    }

    /// What there is to talk about, as far as it is known before.
    async fn prompts(&self, ctx: &Context<'_>) -> Outcome<Vec<LocalizedText>> {
        let rows = ctx.batch().load_one(PromptsKey(self.0.id)).await?.unwrap_or_default();
        let prompts = rows.chunk_by(|one, other| one.position == other.position).filter_map(|wordings| {
            let source = wordings.iter().find(|wording| wording.is_source)?;
            let versions = wordings.iter().map(|wording| Translation {
                language: wording.language.clone(),
                text: wording.text.clone(),
                outdated: false,
            });
            LocalizedText::choose(&ctx.viewer().languages, &source.language, versions)
        });
        Ok(prompts.collect())
    }

    /// What people would like to talk about, as they said after the date before this one. Null unless you hold the
    /// meeting or are a steward, and where fewer than three have answered. The same holds of it as of `feedback`.
    #[graphql(
        directive = access::apply(vec![Caller::Facilitator, Caller::Steward], None),
        directive = cache_control::apply(None, Some(CacheControlScope::Private), None)
    )]
    async fn suggested_prompts(&self, ctx: &Context<'_>) -> Outcome<Option<Vec<String>>> {
        if !self.is_for_holders(ctx).await? {
            return Ok(None);
        }
        let Some(before) = store::date_before(ctx.conn(), &self.0).await? else { return Ok(None) };
        Ok(self.summary(ctx, before).await?.map(FeedbackSummary::into_prompts))
    }

    /// What you have said about how it was; null if nothing, and when you are not signed in.
    #[graphql(directive = cache_control::apply(None, Some(CacheControlScope::Private), None))]
    async fn my_feedback(&self, ctx: &Context<'_>) -> Outcome<Option<Feedback>> {
        Ok(ctx.batch().load_one(MyFeedbackKey(self.0.id)).await?.map(Feedback::from))
    }

    /// What people say about how it was. Null unless you hold the meeting or are a steward, and where fewer than three
    /// have answered.
    #[graphql(
        directive = access::apply(vec![Caller::Facilitator, Caller::Steward], None),
        directive = cache_control::apply(None, Some(CacheControlScope::Private), None)
    )]
    async fn feedback(&self, ctx: &Context<'_>) -> Outcome<Option<FeedbackSummary>> {
        if self.is_for_holders(ctx).await? { self.summary(ctx, self.0.id).await } else { Ok(None) }
    }

    /// Who was there. Null unless you hold the meeting or are a steward, and until it is noted.
    #[graphql(
        directive = access::apply(vec![Caller::Facilitator, Caller::Steward], None),
        directive = cache_control::apply(None, Some(CacheControlScope::Private), None)
    )]
    async fn attendance(&self, ctx: &Context<'_>) -> Outcome<Option<Attendance>> {
        match self.0.attended {
            Some(heads) if self.is_for_holders(ctx).await? => Ok(Some(Attendance::new(self.0.id, heads))),
            _ => Ok(None),
        }
    }

    /// Who has which part this time: the meeting's standing team, except where something else is said for this date.
    /// There is always one who facilitates, or that part is open.
    #[graphql(
        directive = access::apply(vec![Caller::SignedIn], None),
        directive = cache_control::apply(None, Some(CacheControlScope::Private), None)
    )]
    async fn team(&self, ctx: &Context<'_>) -> Outcome<Option<Vec<TeamSlot>>> {
        Ok(Some(self.its_team(ctx).await?.into_iter().map(TeamSlot::from).collect()))
    }

    /// The link to join. Null unless you come, hold the meeting or are in its `team`, or `isJoinPublic`; null when
    /// there is none or the date was called off. A request without a member's access token that asks for it is refused.
    #[graphql(
        directive = access::apply(vec![Caller::Member], None),
        directive = cache_control::apply(None, Some(CacheControlScope::Private), None)
    )]
    async fn join_url(&self, ctx: &Context<'_>) -> Outcome<Option<String>> {
        let arrangement = self.joinable(ctx).await?;
        Ok(arrangement.and_then(|arrangement| Some(arrangement.join_url?.into_exposed())))
    }

    /// The telephone number to join, with its code, to the same people as `joinUrl`.
    #[graphql(
        directive = access::apply(vec![Caller::Member], None),
        directive = cache_control::apply(None, Some(CacheControlScope::Private), None)
    )]
    async fn dial_in(&self, ctx: &Context<'_>) -> Outcome<Option<String>> {
        let arrangement = self.joinable(ctx).await?;
        Ok(arrangement.and_then(|arrangement| Some(arrangement.dial_in?.into_exposed())))
    }
}

connection! {
    /// Dates of meetings, in the order in which they begin.
    OccurrenceConnection of OccurrenceEdge of Occurrence
}
