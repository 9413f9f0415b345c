//! How what everybody reads is kept good.

use async_graphql::{Context, ID, InputObject, Object};
use uuid::Uuid;

use super::super::actions::{self, Confirming};
use super::super::{rules, store};
use super::query::ResourceConnection;
use super::types::Resource;
use crate::access::{Caller, access};
use crate::failure::{Check, Fault, Outcome, Refusal};
use crate::graphql::Surroundings;
use crate::node::Kind;
use crate::page::Window;
use crate::scalars::Date;
use crate::{input, payload};

/// Who is to look after a resource.
#[derive(InputObject)]
pub struct AssignResourceOwnerInput {
    /// The resource.
    resource: ID,
    /// The member; null when nobody is to.
    owner: Option<ID>,
}

impl AssignResourceOwnerInput {
    fn checked(&self) -> Outcome<(Uuid, Option<Uuid>)> {
        let mut check = Check::default();
        let id = check.field("resource", Kind::Resource.parse(&self.resource));
        let owner = self.owner.as_ref().map(|owner| check.field("owner", Kind::Member.parse(owner)));
        check.finish()?;
        Ok((id.ok_or_else(|| Fault::new("checked, and yet not there"))?, owner.flatten()))
    }
}

/// A resource that is still good.
#[derive(InputObject)]
pub struct ConfirmResourceInput {
    /// The resource.
    resource: ID,
    /// The day on which somebody is to look at it again, later than today.
    review_due_on: Date,
    /// The `version` that you have read. When it reads otherwise by now, nothing is confirmed.
    version: Option<i32>,
    /// How you made sure of it, up to 2,000 characters: for a service, and for those who review to read.
    note: Option<String>,
}

impl ConfirmResourceInput {
    fn checked(&self) -> Outcome<(Uuid, Confirming)> {
        let mut check = Check::default();
        let id = check.field("resource", Kind::Resource.parse(&self.resource));
        let note = self.note.as_ref().and_then(|note| check.field("note", input::paragraphs(note, rules::COMMENT)));
        check.finish()?;
        let id = id.ok_or_else(|| Fault::new("checked, and yet not there"))?;
        Ok((id, Confirming { version: self.version, next: self.review_due_on.0, note }))
    }
}

/// A resource that has to be looked over again.
#[derive(InputObject)]
pub struct ReopenResourceInput {
    /// The resource.
    resource: ID,
    /// Why, in words to those who work on it, up to 2,000 characters.
    reason: String,
}

impl ReopenResourceInput {
    fn checked(&self) -> Outcome<(Uuid, String)> {
        let mut check = Check::default();
        let id = check.field("resource", Kind::Resource.parse(&self.resource));
        let reason = check.field("reason", input::paragraphs(&self.reason, rules::COMMENT));
        check.finish()?;
        Ok(id.zip(reason).ok_or_else(|| Fault::new("checked, and yet not there"))?)
    }
}

payload! {
    /// What giving it into somebody's care came to.
    AssignResourceOwnerPayload {
        /// The resource, with its `owner`.
        resource: Resource
    }
}
payload! {
    /// What confirming came to.
    ConfirmResourcePayload {
        /// The resource, with its new `reviewDueOn`.
        resource: Resource
    }
}
payload! {
    /// What asking for another review came to.
    ReopenResourcePayload {
        /// The resource, which nobody finds until it is published again.
        resource: Resource
    }
}

/// What can be done so that what everybody reads stays good.
#[derive(Default)]
pub struct CareMutation;

#[Object]
impl CareMutation {
    /// Says who looks after a resource: she sees it in every state, comments on it, confirms it, and is asked by letter
    /// when it is due to be looked at again. Whoever is not you gets a letter. Errors: `NOT_FOUND`, also when there is no
    /// such member for you, `CONFLICT` when it is archived.
    #[graphql(directive = access::apply(vec![Caller::Moderator, Caller::Steward], None))]
    async fn assign_resource_owner(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Who is to look after a resource.")] input: AssignResourceOwnerInput,
    ) -> Outcome<AssignResourceOwnerPayload> {
        let outcome = async {
            let (id, owner) = input.checked()?;
            actions::assign_owner(ctx.app(), ctx.viewer(), id, owner).await?;
            Resource::get(ctx, id).await
        };
        AssignResourceOwnerPayload::of(ctx, outcome.await)
    }

    /// Says that what a published resource says is still good, and when somebody is to look at it again: for who looks
    /// after it, moderators and stewards; of what `isSensitive`, for moderators and stewards who did not write it. Of a
    /// service also for who looks after what its organization lists; it is its `verification` from then on. Errors: `BAD_USER_INPUT`, `NOT_FOUND`, `CONFLICT` when it is not published, or of another version than the one
    /// that you name; `FORBIDDEN` for everybody else.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    async fn confirm_resource(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "A resource that is still good.")] input: ConfirmResourceInput,
    ) -> Outcome<ConfirmResourcePayload> {
        let outcome = async {
            let (id, confirming) = input.checked()?;
            actions::confirm(ctx.app(), ctx.viewer(), id, confirming).await?;
            Resource::get(ctx, id).await
        };
        ConfirmResourcePayload::of(ctx, outcome.await)
    }

    /// Takes a published resource out of everybody's sight until it has been looked over again: it is `UNDER_REVIEW`,
    /// its author may change it, and `publishResource` brings it back. Its author gets a letter. Errors:
    /// `BAD_USER_INPUT`, `NOT_FOUND`, `CONFLICT` when it is not published.
    #[graphql(directive = access::apply(vec![Caller::Moderator, Caller::Steward], None))]
    async fn reopen_resource(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "A resource that has to be looked over again.")] input: ReopenResourceInput,
    ) -> Outcome<ReopenResourcePayload> {
        let outcome = async {
            let (id, reason) = input.checked()?;
            actions::reopen(ctx.app(), ctx.viewer(), id, reason).await?;
            Resource::get(ctx, id).await
        };
        ReopenResourcePayload::of(ctx, outcome.await)
    }
}

/// What can be asked about what is to be looked at again.
#[derive(Default)]
pub struct CareQuery;

#[Object]
impl CareQuery {
    /// What you look after, published or under review, the earliest `reviewDueOn` first.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    async fn resources_in_my_care(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "How many from the beginning, at most 100; 20 when nothing is said.")] first: Option<i32>,
        #[graphql(desc = "Only what comes after this cursor.")] after: Option<String>,
        #[graphql(desc = "How many from the end, at most 100.")] last: Option<i32>,
        #[graphql(desc = "Only what comes before this cursor.")] before: Option<String>,
    ) -> Outcome<ResourceConnection> {
        let member = ctx.viewer().member().ok_or(Refusal::Unauthenticated)?;
        let window = Window::new(first, after.as_deref(), last, before.as_deref())?;
        let page = store::in_care_of(ctx.conn(), member.id, &window).await?;
        Ok(page.map(|row| Resource::new(row, None)).into())
    }

    /// What is published and was to be looked at again by today, whoever looks after it, the longest overdue first. It is
    /// found last, and 30 days after that day it is `UNDER_REVIEW`, unless it is a listing that nobody here looks after.
    #[graphql(directive = access::apply(vec![Caller::Moderator, Caller::Steward], None))]
    async fn overdue_resources(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "How many from the beginning, at most 100; 20 when nothing is said.")] first: Option<i32>,
        #[graphql(desc = "Only what comes after this cursor.")] after: Option<String>,
        #[graphql(desc = "How many from the end, at most 100.")] last: Option<i32>,
        #[graphql(desc = "Only what comes before this cursor.")] before: Option<String>,
    ) -> Outcome<ResourceConnection> {
        let window = Window::new(first, after.as_deref(), last, before.as_deref())?;
        let page = store::overdue(ctx.conn(), ctx.now().date_naive(), &window).await?;
        Ok(page.map(|row| Resource::new(row, None)).into())
    }
}
