//! What can be done to a resource.

use async_graphql::{Context, Object};
use uuid::Uuid;

use super::super::actions;
use super::inputs::{
    ArchiveResourceInput, ChangeCreditInput, CreateResourceInput, ReviewTranslationInput, ReviseResourceInput,
    TranslateResourceInput, resource,
};
use super::types::Resource;
use crate::access::{Caller, access};
use crate::failure::{Check, Outcome};
use crate::graphql::Surroundings;
use crate::input;
use crate::payload;

payload! {
    /// What writing came to.
    CreateResourcePayload {
        /// The draft.
        resource: Resource
    }
}
payload! {
    /// What translating came to.
    TranslateResourcePayload {
        /// The resource; `translations` has the new draft.
        resource: Resource
    }
}
payload! {
    /// What the review came to.
    ReviewTranslationPayload {
        /// The resource, with its texts as readers have them now.
        resource: Resource
    }
}
payload! {
    /// What revising came to.
    ReviseResourcePayload {
        /// The resource, as it stands now.
        resource: Resource
    }
}
payload! {
    /// What naming its author otherwise came to.
    ChangeCreditPayload {
        /// The resource, with the new `credit`.
        resource: Resource
    }
}
payload! {
    /// What taking it back came to.
    ArchiveResourcePayload {
        /// The resource, which readers do not find any more.
        resource: Resource
    }
}

/// What can be done to a resource.
#[derive(Default)]
pub struct ResourceMutation;

#[Object]
impl ResourceMutation {
    /// Writes a draft, which you, moderators and stewards see. Errors: `BAD_USER_INPUT`, with the field.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    async fn create_resource(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "A resource that you write.")] input: CreateResourceInput,
    ) -> Outcome<CreateResourcePayload> {
        let author = ctx.viewer().require_member()?;
        let outcome = async {
            let id = actions::create(ctx.app(), author, input.checked(ctx.now().date_naive())?).await?;
            Resource::get(ctx, id).await
        };
        CreateResourcePayload::of(ctx, outcome.await)
    }

    /// Translates a published resource; its author, moderators and stewards also one that is not. It waits for a review;
    /// until then readers keep the text that they have, and who made it may write it again. Errors: `BAD_USER_INPUT`,
    /// `NOT_FOUND`, `CONFLICT` when it is archived, somebody else is translating it into this language, or has done so.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    async fn translate_resource(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "A resource in another language.")] input: TranslateResourceInput,
    ) -> Outcome<TranslateResourcePayload> {
        let outcome = async {
            let id = resource(&input.resource)?;
            actions::translate(ctx.app(), ctx.viewer(), id, input.checked()?).await?;
            Resource::get(ctx, id).await
        };
        TranslateResourcePayload::of(ctx, outcome.await)
    }

    /// Lets readers have the translation that waits for a review, or the one that a machine made. Errors:
    /// `BAD_USER_INPUT`, `NOT_FOUND`, `CONFLICT` when nothing waits.
    #[graphql(directive = access::apply(vec![Caller::Moderator, Caller::Steward], None))]
    async fn review_translation(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "A translation that you stand by.")] input: ReviewTranslationInput,
    ) -> Outcome<ReviewTranslationPayload> {
        let outcome = async {
            let mut check = Check::default();
            let id = check.field("resource", crate::node::Kind::Resource.parse(&input.resource));
            let language = check.field("language", input::language(&input.language));
            check.finish()?;
            let (id, language) = (id.unwrap_or_default(), language.unwrap_or_default());
            actions::review_translation(ctx.app(), ctx.viewer(), id, &language).await?;
            Resource::get(ctx, id).await
        };
        ReviewTranslationPayload::of(ctx, outcome.await)
    }

    /// Changes a resource: its author does while it is a draft, moderators and stewards also do later, except what they
    /// wrote themselves. When its words change, `version` rises, and its translations are outdated unless the change is
    /// minor. What a published resource said before is kept, with the reason, in `revisions`; everybody else changes it
    /// with `suggestRevision`, and so do all where it `isSensitive`. Errors: `BAD_USER_INPUT`, `NOT_FOUND`, `CONFLICT`
    /// when it is archived, proposed, published or changed by somebody else meanwhile.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    async fn revise_resource(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What is to change in a resource. What is left out stays as it is.")]
        input: ReviseResourceInput,
    ) -> Outcome<ReviseResourcePayload> {
        let outcome = async {
            let id = resource(&input.resource)?;
            actions::revise(ctx.app(), ctx.viewer(), id, input.checked(ctx.now().date_naive())?).await?;
            Resource::get(ctx, id).await
        };
        ReviseResourcePayload::of(ctx, outcome.await)
    }

    /// Names you in another way as the author of a resource, at any time, also of one that was taken back. Whoever reads
    /// it, and partners who keep a copy, get the new name with its next change, which this is. Errors:
    /// `BAD_USER_INPUT`, `NOT_FOUND`; `FORBIDDEN` for everybody but its author.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    async fn change_credit(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Another way of naming you as the author of a resource.")] input: ChangeCreditInput,
    ) -> Outcome<ChangeCreditPayload> {
        let outcome = async {
            let (id, pseudonym) = (resource(&input.resource)?, input.checked()?);
            actions::change_credit(ctx.app(), ctx.viewer(), id, input.credit.into(), pseudonym).await?;
            Resource::get(ctx, id).await
        };
        ChangeCreditPayload::of(ctx, outcome.await)
    }

    /// Takes a resource back, for its author, moderators and stewards: readers and partners do not find it any
    /// more. Errors: `NOT_FOUND`, `CONFLICT` when it is archived.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    async fn archive_resource(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "A resource that is to be taken back.")] input: ArchiveResourceInput,
    ) -> Outcome<ArchiveResourcePayload> {
        let outcome = async {
            let id: Uuid = resource(&input.resource)?;
            actions::archive(ctx.app(), ctx.viewer(), id).await?;
            Resource::get(ctx, id).await
        };
        ArchiveResourcePayload::of(ctx, outcome.await)
    }
}
