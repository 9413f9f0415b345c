//! What can be asked about what is kept.

use async_graphql::{Context, ID, Object};

use super::super::store;
use super::collections::{Collection, CollectionConnection, spot};
use crate::access::{Caller, access};
use crate::failure::{Check, Outcome};
use crate::graphql::Surroundings;
use crate::meeting::{Meeting, Occurrence, Spot};
use crate::node::Kind;
use crate::page::{self, Window};
use crate::resource::{Resource, ResourceConnection};

/// What can be asked about what is kept.
#[derive(Default)]
pub struct CollectionQuery;

#[Object]
impl CollectionQuery {
    /// The resources that you have saved, the latest first. One that is taken back is not among them, and comes back to
    /// its place when it is published anew.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    async fn saved_resources(
        &self,
        ctx: &Context<'_>,
        #[graphql(
            desc = "Only those of these, at most 100: to learn which of a list you have saved. All when nothing \
                          is said."
        )]
        among: Option<Vec<ID>>,
        #[graphql(desc = "How many from the beginning, at most 100; 20 when nothing is said.")] first: Option<i32>,
        #[graphql(desc = "Only what comes after this cursor.")] after: Option<String>,
        #[graphql(desc = "How many from the end, at most 100.")] last: Option<i32>,
        #[graphql(desc = "Only what comes before this cursor.")] before: Option<String>,
    ) -> Outcome<ResourceConnection> {
        let member = ctx.viewer().require_member()?;
        let window = Window::new(first, after.as_deref(), last, before.as_deref())?;
        let mut check = Check::default();
        let among = among.and_then(|ids| check.field("among", page::within_a_page(ids)));
        check.finish()?;
        // An id of something else is none that she has saved.
        let among: Option<Vec<_>> =
            among.map(|ids| ids.iter().filter_map(|id| Kind::Resource.parse(id).ok()).collect());
        let page = store::saved(ctx.conn(), member, among.as_deref(), &window).await?;
        Ok(page.try_filter_map(|row| Resource::find_published(ctx, row.resource_id)).await?.into())
    }

    /// What is gathered for a meeting, or for one date of it together with what is for all dates of its meeting; the
    /// first one first. Null when there is no such meeting or date.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    async fn meeting_collections(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The meeting, or the date.")] of: ID,
        #[graphql(desc = "How many from the beginning, at most 100; 20 when nothing is said.")] first: Option<i32>,
        #[graphql(desc = "Only what comes after this cursor.")] after: Option<String>,
        #[graphql(desc = "How many from the end, at most 100.")] last: Option<i32>,
        #[graphql(desc = "Only what comes before this cursor.")] before: Option<String>,
    ) -> Outcome<Option<CollectionConnection>> {
        let window = Window::new(first, after.as_deref(), last, before.as_deref())?;
        let Some(spot) = spot(&of) else { return Ok(None) };
        let is_there = match spot {
            Spot::Meeting(id) => Meeting::find(ctx, id).await?.is_some(),
            Spot::Date(id) => Occurrence::find(ctx, id).await?.is_some(),
        };
        if !is_there {
            return Ok(None);
        }
        let page = store::collections(ctx.conn(), spot, &window).await?;
        Ok(Some(page.map(Collection::from).into()))
    }
}
