//! Finding topics, meetings and their dates.

use std::collections::HashSet;

use async_graphql::{Context, ID, InputObject, Object};
use chrono::Days;
use uuid::Uuid;

use super::super::store::{self, Wanted};
use super::meeting::span;
use super::{
    AccessFactKind, Meeting, MeetingConnection, MeetingFormat, Occurrence, OccurrenceConnection, Topic, TopicConnection,
};
use crate::access::{Caller, Scope, access};
use crate::caching::cache_control;
use crate::failure::{Check, Outcome, Problem};
use crate::graphql::Surroundings;
use crate::i18n::Locale;
use crate::node::Kind;
use crate::page::Window;
use crate::scalars::{self, Date};
use crate::{civil, input};

/// What dates of meetings are looked for. What is left out does not matter.
#[derive(InputObject, Default)]
pub struct OccurrenceFilter {
    /// A language that the meeting is held in (BCP 47): `pt` also finds `pt-BR`.
    language: Option<String>,
    /// Where people meet.
    format: Option<MeetingFormat>,
    /// What the meeting is about.
    topic: Option<ID>,
    /// The first day, in your time zone (UTC when you are not signed in); by default, what is not over yet.
    from: Option<Date>,
    /// The last day, in your time zone.
    until: Option<Date>,
    /// What has to be known to be so: each of these.
    access_facts: Option<Vec<AccessFactKind>>,
}

/// What can be asked about meetings.
#[derive(Default)]
pub struct MeetingQuery;

#[Object]
impl MeetingQuery {
    /// The topics that meetings can be about.
    #[graphql(
        directive = access::apply(vec![Caller::Anyone, Caller::Partner], Some(Scope::ReadMeetings)),
        directive = cache_control::apply(Some(300), None, None)
    )]
    async fn topics(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "How many from the start, at most 100.")] first: Option<i32>,
        #[graphql(desc = "Only what comes after this cursor.")] after: Option<String>,
        #[graphql(desc = "How many from the end, at most 100.")] last: Option<i32>,
        #[graphql(desc = "Only what comes before this cursor.")] before: Option<String>,
    ) -> Outcome<TopicConnection> {
        let window = Window::new(first, after.as_deref(), last, before.as_deref())?;
        Ok(store::topics(ctx.conn(), &window).await?.map(Topic::from).into())
    }

    /// Meetings. For what takes place when, ask for `occurrences`.
    #[graphql(
        directive = access::apply(vec![Caller::Anyone, Caller::Partner], Some(Scope::ReadMeetings)),
        directive = cache_control::apply(Some(300), None, None)
    )]
    #[expect(clippy::too_many_arguments, reason = "each is an argument of the field")]
    async fn meetings(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "A language that they are held in (BCP 47): `pt` also finds `pt-BR`.")] language: Option<
            String,
        >,
        #[graphql(desc = "What they are about.")] topic: Option<ID>,
        #[graphql(desc = "How many from the start, at most 100.")] first: Option<i32>,
        #[graphql(desc = "Only what comes after this cursor.")] after: Option<String>,
        #[graphql(desc = "How many from the end, at most 100.")] last: Option<i32>,
        #[graphql(desc = "Only what comes before this cursor.")] before: Option<String>,
    ) -> Outcome<MeetingConnection> {
        let mut check = Check::default();
        let language = language.and_then(|tag| check.field("language", input::language(&tag)));
        let topic = topic.and_then(|id| check.field("topic", Kind::Topic.parse(&id)));
        check.finish()?;
        let window = Window::new(first, after.as_deref(), last, before.as_deref())?;
        let wanted = Wanted { language, topic, ..Wanted::default() };
        Ok(store::meetings(ctx.conn(), &wanted, &window).await?.map(Meeting::from).into())
    }

    /// Dates of all meetings, in the order in which they begin, from now on by default. Dates that were
    /// called off are told as well, with their status.
    #[graphql(
        directive = access::apply(vec![Caller::Anyone, Caller::Partner], Some(Scope::ReadMeetings)),
        directive = cache_control::apply(Some(60), None, None)
    )]
    async fn occurrences(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What is looked for.")] filter: Option<OccurrenceFilter>,
        #[graphql(desc = "How many from the start, at most 100.")] first: Option<i32>,
        #[graphql(desc = "Only what comes after this cursor.")] after: Option<String>,
        #[graphql(desc = "How many from the end, at most 100.")] last: Option<i32>,
        #[graphql(desc = "Only what comes before this cursor.")] before: Option<String>,
    ) -> Outcome<OccurrenceConnection> {
        let filter = filter.unwrap_or_default();
        let (span, zone) = (span(ctx, filter.from), ctx.viewer().time_zone());
        // Up to the end of the day: where the next one begins.
        let until = filter.until.and_then(|day| day.0.checked_add_days(Days::new(1)));
        // Nothing is dated behind the last day of the calendar.
        let until = until.filter(scalars::is_in_calendar);
        let until = until.map(|day| civil::beginning(day, zone));
        let wanted = wanted(filter)?;
        let window = Window::new(first, after.as_deref(), last, before.as_deref())?;
        let page = store::occurrences(ctx.conn(), &wanted, span, until, &window).await?;
        Ok(page.map(Occurrence::from).into())
    }
}

fn wanted(filter: OccurrenceFilter) -> Outcome<Wanted> {
    let mut check = Check::default();
    let language: Option<Result<Locale, Problem>> = filter.language.map(|tag| input::language(&tag));
    let topic: Option<Result<Uuid, Problem>> = filter.topic.map(|id| Kind::Topic.parse(&id));
    let language = language.and_then(|language| check.field("filter.language", language));
    let topic = topic.and_then(|topic| check.field("filter.topic", topic));
    check.finish()?;
    // Each is a question of its own to the database: once is enough.
    let mut asked = HashSet::new();
    let mut facts = filter.access_facts.unwrap_or_default();
    facts.retain(|fact| asked.insert(*fact));
    let facts = facts.into_iter().map(Into::into).collect();
    Ok(Wanted { language, format: filter.format.map(Into::into), topic, facts })
}
