//! A meeting as everybody sees it.

use async_graphql::{Context, Description, Enum, ID, Object, SimpleObject};
use chrono_tz::Tz;
use entity::meeting_date::DateKind;
use entity::{meeting, meeting_rotation, meeting_text};
use uuid::Uuid;

use super::super::store::{
    ContinuedByKey, DatesKey, MeetingAccessKey, MeetingAudiencesKey, MeetingDatesKey, MeetingKey, MeetingLanguagesKey,
    MeetingRotationKey, MeetingTextsKey, MyStandingKey, Span, titled,
};
use super::super::team::{StandingKey, TeamSlot};
use super::super::{arrangement, rules};
use super::coming::StandingRsvp;
use super::{AccessFactKind, FACTS, MeetingAudience, MeetingFormat, MeetingState, Occurrence, OccurrenceConnection};
use crate::access::{Caller, access};
use crate::caching::{CacheControlScope, cache_control};
use crate::failure::{Fault, Outcome};
use crate::graphql::Surroundings;
use crate::i18n::{LocalizedText, Translation};
use crate::member::Member;
use crate::node::Kind;
use crate::page::Window;
use crate::scalars::{Date, LocalDateTime, Moment};
use crate::topic::{Topic, TopicKey};
use crate::{civil, connection};

/// A regular meeting: a series of dates. Everybody may know of it; who comes is not told.
#[derive(Clone, Description)]
pub struct Meeting(meeting::Model);

impl From<meeting::Model> for Meeting {
    fn from(row: meeting::Model) -> Self {
        Self(row)
    }
}

impl Meeting {
    /// The meeting with this id.
    pub async fn find(ctx: &Context<'_>, id: Uuid) -> Outcome<Option<Self>> {
        Ok(ctx.batch().load_one(MeetingKey(id)).await?.map(Self))
    }

    /// The meeting with this id, which is known to be there.
    pub async fn get(ctx: &Context<'_>, id: Uuid) -> Outcome<Self> {
        Self::find(ctx, id).await?.ok_or_else(|| Fault::new("a meeting that is not there").into())
    }

    /// Its row, for the dates that belong to it.
    pub(super) fn row(&self) -> &meeting::Model {
        &self.0
    }

    /// The zone that its clocks follow.
    pub(super) fn zone(&self) -> Tz {
        arrangement::zone(&self.0)
    }

    async fn texts(&self, ctx: &Context<'_>) -> Outcome<Vec<meeting_text::Model>> {
        Ok(ctx.batch().load_one(MeetingTextsKey(self.0.id)).await?.unwrap_or_default())
    }

    /// The languages that it is held in.
    pub(super) async fn spoken(&self, ctx: &Context<'_>) -> Outcome<Vec<MeetingLanguage>> {
        let rows = ctx.batch().load_one(MeetingLanguagesKey(self.0.id)).await?.unwrap_or_default();
        let languages = rows.into_iter().map(|row| MeetingLanguage { language: row.tag, interpreted: row.interpreted });
        Ok(languages.collect())
    }

    fn state_today(&self, ctx: &Context<'_>) -> (entity::meeting::MeetingState, Option<chrono::NaiveDate>) {
        rules::state_on(civil::local(ctx.now(), self.zone()).date(), self.0.state, self.0.state_until)
    }

    async fn beside(&self, ctx: &Context<'_>, kind: DateKind) -> Outcome<Vec<LocalDateTime>> {
        let rows = ctx.batch().load_one(MeetingDatesKey(self.0.id)).await?.unwrap_or_default();
        let dates = rows.into_iter().filter(|row| row.kind == kind).map(|row| LocalDateTime(row.starts_at_local));
        Ok(dates.collect())
    }
}

/// A language that a meeting is held in.
#[derive(Clone, SimpleObject)]
#[graphql(directive = cache_control::apply(None, None, Some(true)))]
pub struct MeetingLanguage {
    /// The language (BCP 47); sign languages have tags of their own, as `ase`.
    pub(super) language: String,
    /// Whether it is reached through an interpreter (true) or spoken by the group (false).
    pub(super) interpreted: bool,
}

/// A place where people meet.
#[derive(Clone, SimpleObject)]
#[graphql(directive = cache_control::apply(None, None, Some(true)))]
pub struct Venue {
    /// What it is called.
    name: String,
    /// Its postal address, on one line.
    address: String,
    /// How to find the door.
    directions: Option<String>,
    /// Degrees north (WGS 84), from -90 to 90; null, with `longitude`, when nobody has said.
    latitude: Option<f64>,
    /// Degrees east (WGS 84), from -180 to 180.
    longitude: Option<f64>,
}

impl Venue {
    /// The place, as far as it is known.
    pub(super) fn of(venue: arrangement::Venue) -> Option<Self> {
        let (latitude, longitude) = venue.position.unzip();
        Some(Self { name: venue.name, address: venue.address?, directions: venue.directions, latitude, longitude })
    }
}

/// Whether a fact is so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Enum)]
pub enum AccessState {
    /// It is so.
    Yes,
    /// It is not so.
    No,
    /// Nobody has looked yet.
    Unknown,
}

/// Something that can decide whether somebody is able to come, as far as it is known.
#[derive(Clone, SimpleObject)]
#[graphql(directive = cache_control::apply(None, None, Some(true)))]
pub struct AccessFact {
    /// What.
    fact: AccessFactKind,
    /// Whether it is so.
    state: AccessState,
    /// When somebody last looked; null when nobody has.
    checked_on: Option<Date>,
}

#[Object(use_type_description, directive = cache_control::apply(Some(300), None, None))]
impl Meeting {
    /// The meeting's id.
    pub async fn id(&self) -> ID {
        Kind::Meeting.id(self.0.id)
    }

    /// What it is called.
    async fn title(&self, ctx: &Context<'_>) -> Outcome<LocalizedText> {
        let texts = self.texts(ctx).await?;
        LocalizedText::choose(&ctx.viewer().languages, &self.0.source_language, texts.iter().map(titled))
            .ok_or_else(|| Fault::new("a meeting without its original title").into())
    }

    /// What to expect; null when nothing is written about it in a language that suits.
    async fn description(&self, ctx: &Context<'_>) -> Outcome<Option<LocalizedText>> {
        let versions =
            self.texts(ctx).await?.into_iter().filter_map(|text| {
                Some(Translation { language: text.language, text: text.description?, outdated: false })
            });
        Ok(LocalizedText::choose(&ctx.viewer().languages, &self.0.source_language, versions))
    }

    /// The languages that there is a title in (BCP 47), in alphabetical order.
    async fn translations(&self, ctx: &Context<'_>) -> Outcome<Vec<String>> {
        Ok(self.texts(ctx).await?.into_iter().map(|text| text.language).collect())
    }

    /// Where people meet.
    async fn format(&self) -> MeetingFormat {
        self.0.format.into()
    }

    /// The languages that it is held in: first those that the group speaks.
    async fn languages(&self, ctx: &Context<'_>) -> Outcome<Vec<MeetingLanguage>> {
        self.spoken(ctx).await
    }

    /// What it is about, where no other topic has its turn or was chosen for a date.
    async fn topic(&self, ctx: &Context<'_>) -> Outcome<Option<Topic>> {
        match self.0.topic_id {
            Some(topic) => Topic::find(ctx, topic).await,
            None => Ok(None),
        }
    }

    /// The topics that take turns, in their order: each date is about the next one. Empty when none do.
    async fn rotation(&self, ctx: &Context<'_>) -> Outcome<Vec<Topic>> {
        let turns = ctx.batch().load_one(MeetingRotationKey(self.0.id)).await?.unwrap_or_default();
        let topics = ctx.batch().load_many(turns.iter().map(|turn| TopicKey(turn.topic_id))).await?;
        let topic = |turn: &meeting_rotation::Model| topics.get(&TopicKey(turn.topic_id)).cloned();
        Ok(turns.iter().filter_map(topic).map(Topic::from).collect())
    }

    /// Whom it is for; everybody when empty.
    async fn audiences(&self, ctx: &Context<'_>) -> Outcome<Vec<MeetingAudience>> {
        let rows = ctx.batch().load_one(MeetingAudiencesKey(self.0.id)).await?.unwrap_or_default();
        let mut audiences: Vec<MeetingAudience> = rows.into_iter().map(|row| row.audience.into()).collect();
        audiences.sort_unstable();
        Ok(audiences)
    }

    /// The part of town, or the town, that people know its place under.
    async fn region(&self) -> Option<&str> {
        self.0.region.as_deref()
    }

    /// When it repeats: an RRULE of RFC 5545, which begins at `startsAtLocal`. Its dates are in
    /// `occurrences`: some of them may have been called off.
    async fn recurrence(&self) -> &str {
        &self.0.rrule
    }

    /// The first date and time, on the clocks of `timeZone`. The time of day stays the same through summer
    /// and winter.
    async fn starts_at_local(&self) -> LocalDateTime {
        LocalDateTime(self.0.starts_at_local)
    }

    /// Dates beside the rule, on the clocks of `timeZone`, in order (RFC 5545's RDATE).
    async fn added_dates(&self, ctx: &Context<'_>) -> Outcome<Vec<LocalDateTime>> {
        self.beside(ctx, DateKind::Added).await
    }

    /// Dates that the rule gives and that are left out, on the clocks of `timeZone`, in order (RFC 5545's EXDATE).
    async fn left_out_dates(&self, ctx: &Context<'_>) -> Outcome<Vec<LocalDateTime>> {
        self.beside(ctx, DateKind::LeftOut).await
    }

    /// The time zone that the meeting follows, by its IANA name.
    async fn time_zone(&self) -> &str {
        &self.0.time_zone
    }

    /// Whether it is held as planned, for the time being.
    async fn state(&self, ctx: &Context<'_>) -> MeetingState {
        self.state_today(ctx).0.into()
    }

    /// The last day of `state`, in `timeZone`; null while it is held as planned, and when nobody knows yet.
    async fn state_until(&self, ctx: &Context<'_>) -> Option<Date> {
        self.state_today(ctx).1.map(Date)
    }

    /// The first moment at which it is not held any more, because it was ended or goes on as another meeting; null while
    /// it goes on as its rule says.
    async fn ends_before(&self) -> Option<Moment> {
        self.0.ends_before.map(Moment)
    }

    /// How often it was changed as a series: another number, another version.
    async fn version(&self) -> i32 {
        self.0.sequence
    }

    /// The meeting that this one goes on from, under another rule.
    async fn continues(&self, ctx: &Context<'_>) -> Outcome<Option<Meeting>> {
        match self.0.continues_id {
            Some(meeting) => Self::find(ctx, meeting).await,
            None => Ok(None),
        }
    }

    /// The meeting that goes on from this one, under another rule.
    async fn continued_by(&self, ctx: &Context<'_>) -> Outcome<Option<Meeting>> {
        Ok(ctx.batch().load_one(ContinuedByKey(self.0.id)).await?.map(Self))
    }

    /// How long it lasts.
    async fn duration_minutes(&self) -> i32 {
        self.0.duration_minutes
    }

    /// The place; null when it is online only.
    async fn venue(&self) -> Option<Venue> {
        arrangement::venue_of_the_series(&self.0).and_then(Venue::of)
    }

    /// Whether the ways to join its dates are told to every member, and to lists of meetings outside; otherwise to
    /// those who come.
    async fn is_join_public(&self) -> bool {
        self.0.join_is_public
    }

    /// What is known about access: every fact, also those that nobody has looked at yet.
    async fn access(&self, ctx: &Context<'_>) -> Outcome<Vec<AccessFact>> {
        let known = ctx.batch().load_one(MeetingAccessKey(self.0.id)).await?.unwrap_or_default();
        let facts = FACTS.into_iter().map(|fact| {
            let row = known.iter().find(|row| AccessFactKind::from(row.fact) == fact);
            let state = match row.map(|row| row.available) {
                Some(true) => AccessState::Yes,
                Some(false) => AccessState::No,
                None => AccessState::Unknown,
            };
            AccessFact { fact, state, checked_on: row.map(|row| Date(row.checked_on)) }
        });
        Ok(facts.collect())
    }

    /// How many may come to one date; null when there is no limit.
    async fn capacity(&self) -> Option<i32> {
        self.0.capacity
    }

    /// Whether people without an account may come.
    async fn welcomes_guests(&self) -> bool {
        self.0.welcomes_guests
    }

    /// That you come to every date; null if you have not said so, and when you are not signed in.
    #[graphql(directive = cache_control::apply(None, Some(CacheControlScope::Private), None))]
    async fn my_standing_rsvp(&self, ctx: &Context<'_>) -> Outcome<Option<StandingRsvp>> {
        Ok(ctx.batch().load_one(MyStandingKey(self.0.id)).await?.map(StandingRsvp::from))
    }

    /// Who holds it; null after they have left, and for those who are not members.
    #[graphql(
        directive = access::apply(vec![Caller::SignedIn], None),
        directive = cache_control::apply(None, Some(CacheControlScope::Private), None)
    )]
    async fn facilitator(&self, ctx: &Context<'_>) -> Outcome<Option<Member>> {
        match self.0.facilitator_id {
            Some(member) => Member::find(ctx, member).await,
            None => Ok(None),
        }
    }

    /// Its standing team: who has which part on every date for which nothing else is said. There is always one who
    /// facilitates, or that part is open.
    #[graphql(
        directive = access::apply(vec![Caller::SignedIn], None),
        directive = cache_control::apply(None, Some(CacheControlScope::Private), None)
    )]
    async fn team(&self, ctx: &Context<'_>) -> Outcome<Option<Vec<TeamSlot>>> {
        let team = ctx.batch().load_one(StandingKey(self.0.id)).await?.unwrap_or_default();
        Ok(Some(team.into_iter().map(TeamSlot::from).collect()))
    }

    /// Its dates, the next one first, as far as they have been worked out: half a year ahead.
    #[graphql(directive = cache_control::apply(Some(60), None, None))]
    async fn occurrences(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The first day, in your time zone; by default, what is not over yet.")] from: Option<Date>,
        #[graphql(desc = "How many from the start, at most 100.")] first: Option<i32>,
        #[graphql(desc = "Only what comes after this cursor.")] after: Option<String>,
        #[graphql(desc = "How many from the end, at most 100.")] last: Option<i32>,
        #[graphql(desc = "Only what comes before this cursor.")] before: Option<String>,
    ) -> Outcome<OccurrenceConnection> {
        let window = Window::new(first, after.as_deref(), last, before.as_deref())?;
        let key = DatesKey { meeting: self.0.id, span: span(ctx, from, ctx.viewer().time_zone()), window };
        let page = ctx.batch().load_one(key).await?.ok_or_else(|| Fault::new("a meeting without a page of dates"))?;
        Ok(page.map(Occurrence::from).into())
    }
}

/// From when on dates are told: from a day in this zone, or what is not over yet.
pub(super) fn span(ctx: &Context<'_>, from: Option<Date>, zone: Tz) -> Span {
    match from {
        Some(day) => Span::From(civil::beginning(day.0, zone)),
        None => Span::Ahead(ctx.now()),
    }
}

connection! {
    /// Meetings, in the order in which they were set up.
    MeetingConnection of MeetingEdge of Meeting
}
