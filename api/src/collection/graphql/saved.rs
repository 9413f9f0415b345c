//! Saving a resource, and letting it go.

use async_graphql::{Context, ID, InputObject, Object};
use uuid::Uuid;

use super::super::actions;
use crate::access::{Caller, access};
use crate::failure::{Outcome, Refusal};
use crate::graphql::Surroundings;
use crate::node::Kind;
use crate::payload;
use crate::resource::Resource;

/// What you save.
#[derive(InputObject)]
pub struct SaveResourceInput {
    /// The resource.
    resource: ID,
}

/// What you let go of.
#[derive(InputObject)]
pub struct UnsaveResourceInput {
    /// The resource.
    resource: ID,
}

payload! {
    /// What saving came to.
    SaveResourcePayload {
        /// The resource, which `savedResources` has from now on.
        resource: Resource
    }
}
payload! {
    /// What letting go came to.
    UnsaveResourcePayload {
        /// The resource, which `savedResources` does not have any more.
        resource: Resource
    }
}

/// What can be done about what you have saved.
#[derive(Default)]
pub struct SavedMutation;

#[Object]
impl SavedMutation {
    /// Keeps a published resource for yourself. Nobody else sees that. Done twice, it is done once. Errors: `NOT_FOUND`.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    async fn save_resource(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What you save.")] input: SaveResourceInput,
    ) -> Outcome<SaveResourcePayload> {
        let member = ctx.viewer().require_member()?;
        let outcome = async {
            let id = the_resource(&input.resource)?;
            actions::save(ctx.app(), member, id).await?;
            found(ctx, id).await
        };
        SaveResourcePayload::of(ctx, outcome.await)
    }

    /// Lets go of a resource that you have saved. Done twice, it is done once. Errors: `NOT_FOUND`.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    async fn unsave_resource(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What you let go of.")] input: UnsaveResourceInput,
    ) -> Outcome<UnsaveResourcePayload> {
        let member = ctx.viewer().require_member()?;
        let outcome = async {
            let id = the_resource(&input.resource)?;
            actions::unsave(ctx.app(), member, id).await?;
            found(ctx, id).await
        };
        UnsaveResourcePayload::of(ctx, outcome.await)
    }
}

fn the_resource(id: &ID) -> Outcome<Uuid> {
    Ok(Kind::Resource.parse(id).map_err(|problem| problem.at("resource"))?)
}

/// The resource, which was there a moment ago.
async fn found(ctx: &Context<'_>, id: Uuid) -> Outcome<Resource> {
    Resource::find_published(ctx, id).await?.ok_or_else(|| Refusal::NotFound.into())
}
