//! What can be asked about mentors and mentorships.

use async_graphql::{Context, ID, Object};

use super::super::offer::graphql::Mentor;
use super::super::store;
use super::types::{Mentorship, MentorshipState};
use crate::access::{Caller, access};
use crate::connection;
use crate::failure::{Check, Outcome, Refusal};
use crate::graphql::Surroundings;
use crate::input;
use crate::node::Kind;
use crate::page::Window;

connection! {
    /// Mentors, those who first offered, first.
    MentorConnection of MentorEdge of Mentor
}

connection! {
    /// Your mentorships, newest first.
    MentorshipConnection of MentorshipEdge of Mentorship
}

/// What can be asked about mentors and mentorships.
#[derive(Default)]
pub struct MentorshipQuery;

#[Object]
impl MentorshipQuery {
    /// Members other than you who mentor and take requests now, those who first offered, first.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    async fn mentors(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Leaves those who mentor in this language (BCP 47), or whose offer does not say and \
                          who show you that they read it, whatever its region: `ar` and `ar-MA` both find `ar-EG`.")]
        language: Option<String>,
        #[graphql(desc = "How many from the front, 20 if nothing is said; at most 100.")] first: Option<i32>,
        #[graphql(desc = "Those behind this cursor.")] after: Option<String>,
        #[graphql(desc = "How many from the end; at most 100. Not together with `first`.")] last: Option<i32>,
        #[graphql(desc = "Those before this cursor.")] before: Option<String>,
    ) -> Outcome<MentorConnection> {
        let viewer = ctx.viewer().member().ok_or(Refusal::Unauthenticated)?;
        let mut check = Check::default();
        let language = language.and_then(|tag| check.field("language", input::language(&tag)));
        check.finish()?;
        let window = Window::new(first, after.as_deref(), last, before.as_deref())?;
        let page = store::offers(ctx.conn(), viewer, language.as_ref(), &window, ctx.now()).await?;
        Ok(page.map(Mentor::from).into())
    }

    /// What this member offers as a mentor; null while she takes no requests, unless she is you.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    async fn mentor(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The member's id.")] member: ID,
    ) -> Outcome<Option<Mentor>> {
        match Kind::Member.parse(&member) {
            Ok(member) => Mentor::find(ctx, member).await,
            Err(_) => Ok(None),
        }
    }

    /// Your mentorships, on either side, newest first. Nobody else sees them.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    async fn mentorships(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Leaves those that stand so.")] state: Option<MentorshipState>,
        #[graphql(desc = "How many from the front, 20 if nothing is said; at most 100.")] first: Option<i32>,
        #[graphql(desc = "Those behind this cursor.")] after: Option<String>,
        #[graphql(desc = "How many from the end; at most 100. Not together with `first`.")] last: Option<i32>,
        #[graphql(desc = "Those before this cursor.")] before: Option<String>,
    ) -> Outcome<MentorshipConnection> {
        let viewer = ctx.viewer().member().ok_or(Refusal::Unauthenticated)?;
        let window = Window::new(first, after.as_deref(), last, before.as_deref())?;
        let page = store::mentorships_of(ctx.conn(), viewer, state.map(Into::into), &window).await?;
        Ok(page.map(Mentorship::from).into())
    }
}
