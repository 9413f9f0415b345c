//! “This helped me”: saying so, and taking it back.

use async_graphql::{Context, ID, InputObject, Object};
use uuid::Uuid;

use super::super::actions;
use super::how_it_went::HowItWent;
use crate::access::{Caller, access};
use crate::failure::{Outcome, Refusal};
use crate::graphql::Surroundings;
use crate::node::Kind;
use crate::payload;

/// What helped you.
#[derive(InputObject)]
pub struct MarkHelpfulInput {
    /// The resource.
    resource: ID,
}

/// Of what you do not say any more that it helped you.
#[derive(InputObject)]
pub struct UnmarkHelpfulInput {
    /// The resource.
    resource: ID,
}

payload! {
    /// What saying so came to.
    MarkHelpfulPayload {
        /// How the resource went, with your word.
        how_it_went: HowItWent
    }
}
payload! {
    /// What taking it back came to.
    UnmarkHelpfulPayload {
        /// How the resource went, without your word.
        how_it_went: HowItWent
    }
}

/// What can be done to say that something helped.
#[derive(Default)]
pub struct HelpfulMutation;

#[Object]
impl HelpfulMutation {
    /// Says that a published resource helped you. Nobody learns that it was you; how many say so is told in fives, and
    /// nothing is put in order by it. Done twice, it is done once. Errors: `NOT_FOUND`.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    async fn mark_helpful(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What helped you.")] input: MarkHelpfulInput,
    ) -> Outcome<MarkHelpfulPayload> {
        let member = ctx.viewer().require_member()?;
        let outcome = async {
            let id = the_resource(&input.resource)?;
            actions::mark_helpful(ctx.app(), member, id).await?;
            found(ctx, id).await
        };
        MarkHelpfulPayload::of(ctx, outcome.await)
    }

    /// Takes back that a resource helped you. Done twice, it is done once. Errors: `NOT_FOUND`.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    async fn unmark_helpful(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Of what you do not say any more that it helped you.")] input: UnmarkHelpfulInput,
    ) -> Outcome<UnmarkHelpfulPayload> {
        let member = ctx.viewer().require_member()?;
        let outcome = async {
            let id = the_resource(&input.resource)?;
            actions::unmark_helpful(ctx.app(), member, id).await?;
            found(ctx, id).await
        };
        UnmarkHelpfulPayload::of(ctx, outcome.await)
    }
}

fn the_resource(id: &ID) -> Outcome<Uuid> {
    Ok(Kind::Resource.parse(id).map_err(|problem| problem.at("resource"))?)
}

/// How the resource went, which was there a moment ago.
async fn found(ctx: &Context<'_>, id: Uuid) -> Outcome<HowItWent> {
    HowItWent::find(ctx, id).await?.ok_or_else(|| Refusal::NotFound.into())
}
