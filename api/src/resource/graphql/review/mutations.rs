//! What can be done so that everybody reads a resource.

use async_graphql::{Context, Object};

use super::super::super::actions;
use super::super::inputs::{PublishResourceInput, resource};
use super::super::types::Resource;
use super::inputs::{CommentOnResourceInput, MarkSensitiveInput, ProposeResourceInput, ReturnResourceInput};
use crate::access::{Caller, access};
use crate::failure::Outcome;
use crate::graphql::Surroundings;
use crate::payload;

payload! {
    /// What proposing came to.
    ProposeResourcePayload {
        /// The resource, which waits for a review.
        resource: Resource
    }
}
payload! {
    /// What sending it back came to.
    ReturnResourcePayload {
        /// The resource, which is a draft again.
        resource: Resource
    }
}
payload! {
    /// What commenting came to.
    CommentOnResourcePayload {
        /// The resource; the last of `reviewComments` is yours.
        resource: Resource
    }
}
payload! {
    /// What marking came to.
    MarkSensitivePayload {
        /// The resource, with the mark or without it.
        resource: Resource
    }
}
payload! {
    /// What publishing came to.
    PublishResourcePayload {
        /// The resource: as everybody finds it now, or still `PROPOSED`, with your approval, when it waits for another
        /// one.
        resource: Resource
    }
}

/// What can be done so that everybody reads a resource.
#[derive(Default)]
pub struct ReviewMutation;

#[Object]
impl ReviewMutation {
    /// Asks moderators and stewards to let everybody read a draft of yours. Until they answer you can comment on it,
    /// and not change it. Errors: `NOT_FOUND`, `CONFLICT` when it is no draft; `FORBIDDEN` for everybody but its
    /// author.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    async fn propose_resource(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "A resource of yours that everybody should read.")] input: ProposeResourceInput,
    ) -> Outcome<ProposeResourcePayload> {
        let outcome = async {
            let id = resource(&input.resource)?;
            actions::propose(ctx.app(), ctx.viewer(), id).await?;
            Resource::get(ctx, id).await
        };
        ProposeResourcePayload::of(ctx, outcome.await)
    }

    /// Sends what was proposed back to its author, who gets a letter. Errors: `BAD_USER_INPUT`, `NOT_FOUND`, `CONFLICT`
    /// when it is not proposed, or your own.
    #[graphql(directive = access::apply(vec![Caller::Moderator, Caller::Steward], None))]
    async fn return_resource(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "A resource that goes back to its author.")] input: ReturnResourceInput,
    ) -> Outcome<ReturnResourcePayload> {
        let outcome = async {
            let (id, reason) = input.checked()?;
            actions::give_back(ctx.app(), ctx.viewer(), id, reason).await?;
            Resource::get(ctx, id).await
        };
        ReturnResourcePayload::of(ctx, outcome.await)
    }

    /// Says something about a resource to those who work on it: its author, moderators and stewards. Errors:
    /// `BAD_USER_INPUT`, `NOT_FOUND`, `CONFLICT` when it is archived; `FORBIDDEN` for everybody else.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    async fn comment_on_resource(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Something to say about a resource.")] input: CommentOnResourceInput,
    ) -> Outcome<CommentOnResourcePayload> {
        let outcome = async {
            let (id, text) = input.checked()?;
            actions::comment(ctx.app(), ctx.viewer(), id, text).await?;
            Resource::get(ctx, id).await
        };
        CommentOnResourcePayload::of(ctx, outcome.await)
    }

    /// Marks a resource as something that two have to look at before everybody reads it: for its author, moderators and
    /// stewards. The mark is taken off by a moderator or steward who did not write it, and of a draft only. Errors:
    /// `NOT_FOUND`, `CONFLICT` when it is archived, or too late to take the mark off; `FORBIDDEN` for everybody else.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    async fn mark_sensitive(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "How many have to look at a resource.")] input: MarkSensitiveInput,
    ) -> Outcome<MarkSensitivePayload> {
        let outcome = async {
            let id = resource(&input.resource)?;
            actions::mark(ctx.app(), ctx.viewer(), id, input.is_sensitive).await?;
            Resource::get(ctx, id).await
        };
        MarkSensitivePayload::of(ctx, outcome.await)
    }

    /// Lets every member and partner find what was proposed, or is under review again. Of what `isSensitive`, this is your approval of the current
    /// version, and the second one, of somebody else, publishes it. Nobody publishes what she wrote. What nobody here
    /// wrote need not be proposed. Errors: `BAD_USER_INPUT`, `NOT_FOUND`, `CONFLICT` when it is not proposed,
    /// published, archived, your own, or of another version than the one that you name.
    #[graphql(directive = access::apply(vec![Caller::Moderator, Caller::Steward], None))]
    async fn publish_resource(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "A resource that everybody is to read.")] input: PublishResourceInput,
    ) -> Outcome<PublishResourcePayload> {
        let outcome = async {
            let id = resource(&input.resource)?;
            let (read, review_due_on) = (input.version, input.review_due_on.0);
            actions::publish(ctx.app(), ctx.viewer(), id, read, review_due_on).await?;
            Resource::get(ctx, id).await
        };
        PublishResourcePayload::of(ctx, outcome.await)
    }
}
