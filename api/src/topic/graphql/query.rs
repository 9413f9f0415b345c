//! Finding topics.

use async_graphql::{Context, Object};

use super::super::store;
use super::types::{Topic, TopicCodeInput, TopicConnection};
use crate::access::{Caller, Scope, access};
use crate::caching::cache_control;
use crate::failure::{Check, Outcome};
use crate::graphql::Surroundings;
use crate::page::Window;

/// What can be asked about topics.
#[derive(Default)]
pub struct TopicQuery;

#[Object]
impl TopicQuery {
    /// The topics that meetings can be about.
    #[graphql(
        directive = access::apply(vec![Caller::Anyone, Caller::Partner], Some(Scope::ReadMeetings)),
        directive = cache_control::apply(Some(300), None, None)
    )]
    async fn topics(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What another directory calls them.")] code: Option<TopicCodeInput>,
        #[graphql(desc = "How many from the start, at most 100.")] first: Option<i32>,
        #[graphql(desc = "Only what comes after this cursor.")] after: Option<String>,
        #[graphql(desc = "How many from the end, at most 100.")] last: Option<i32>,
        #[graphql(desc = "Only what comes before this cursor.")] before: Option<String>,
    ) -> Outcome<TopicConnection> {
        let mut check = Check::default();
        let code = code.and_then(|code| code.checked(&mut check, "code"));
        check.finish()?;
        let window = Window::new(first, after.as_deref(), last, before.as_deref())?;
        Ok(store::topics(ctx.conn(), code.as_ref(), &window).await?.map(Topic::from).into())
    }
}
