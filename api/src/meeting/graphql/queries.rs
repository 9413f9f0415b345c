//! Finding meetings and their dates.

use async_graphql::{Context, ID, Object};

use super::super::rules;
use super::super::store::{self, Wanted};
use super::filter::{NearInput, OccurrenceFilter, once};
use super::{
    AccessFactKind, Meeting, MeetingAudience, MeetingConnection, MeetingFormat, Occurrence, OccurrenceConnection,
};
use crate::access::{Caller, Scope, access};
use crate::caching::cache_control;
use crate::failure::{Check, Outcome};
use crate::graphql::Surroundings;
use crate::input;
use crate::node::Kind;
use crate::page::Window;

/// What can be asked about meetings.
#[derive(Default)]
pub struct MeetingQuery;

#[Object]
impl MeetingQuery {
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
        #[graphql(desc = "What they are about, or have among the topics that take turns.")] topic: Option<ID>,
        #[graphql(desc = "Where people usually meet.")] format: Option<MeetingFormat>,
        #[graphql(desc = "Whom they are for.")] audience: Option<MeetingAudience>,
        #[graphql(desc = "What has to be known to be so: each of these.")] access_facts: Option<Vec<AccessFactKind>>,
        #[graphql(desc = "The region, exactly as the meeting names it.")] region: Option<String>,
        #[graphql(desc = "Where they are. What is online only is near to nothing.")] near: Option<NearInput>,
        #[graphql(desc = "How many from the start, at most 100.")] first: Option<i32>,
        #[graphql(desc = "Only what comes after this cursor.")] after: Option<String>,
        #[graphql(desc = "How many from the end, at most 100.")] last: Option<i32>,
        #[graphql(desc = "Only what comes before this cursor.")] before: Option<String>,
    ) -> Outcome<MeetingConnection> {
        let mut check = Check::default();
        let language = language.and_then(|tag| check.field("language", input::language(&tag)));
        let topic = topic.and_then(|id| check.field("topic", Kind::Topic.parse(&id)));
        let region = region.and_then(|region| check.field("region", input::line(&region, rules::NAME)));
        let near = near.and_then(|near| near.checked(&mut check, "near"));
        check.finish()?;
        let window = Window::new(first, after.as_deref(), last, before.as_deref())?;
        let (format, audience) = (format.map(Into::into), audience.map(Into::into));
        let wanted = Wanted { language, format, topic, audience, facts: once(access_facts), region, near };
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
        let (wanted, when) = filter.unwrap_or_default().checked(ctx)?;
        let window = Window::new(first, after.as_deref(), last, before.as_deref())?;
        let page = store::occurrences(ctx.conn(), &wanted, &when, &window).await?;
        Ok(page.map(Occurrence::from).into())
    }
}
