//! Who provides services, and who looks after what is listed of them.

use async_graphql::{Context, Description, ID, Object};
use entity::{organization, organization_editor};
use futures_util::future::try_join_all;
use uuid::Uuid;

use super::super::super::store::{EditorsOf, OrganizationKey, OrganizationRow, ServicesKey};
use super::super::query::ResourceConnection;
use super::super::types::Resource;
use super::original;
use crate::access::{Caller, access};
use crate::failure::{Fault, Outcome};
use crate::graphql::Surroundings;
use crate::i18n::LocalizedText;
use crate::member::Member;
use crate::node::Kind;
use crate::page::Window;
use crate::scalars::Moment;

/// An organization that provides services. It is there for readers as long as one of them is published.
#[derive(Clone, Description)]
pub struct Organization(OrganizationRow);

impl From<OrganizationRow> for Organization {
    fn from(row: OrganizationRow) -> Self {
        Self(row)
    }
}

impl From<organization::Model> for Organization {
    fn from(row: organization::Model) -> Self {
        Self(row.into())
    }
}

impl Organization {
    /// The organization with this id, if the viewer may see it.
    pub async fn find(ctx: &Context<'_>, id: Uuid) -> Outcome<Option<Self>> {
        Ok(ctx.batch().load_one(OrganizationKey(id)).await?.map(Self))
    }

    /// The organization with this id, which the viewer is known to see.
    pub async fn get(ctx: &Context<'_>, id: Uuid) -> Outcome<Self> {
        Self::find(ctx, id).await?.ok_or_else(|| Fault::new("an organization that should be there is not").into())
    }
}

#[Object(use_type_description)]
impl Organization {
    /// The organization's id.
    pub async fn id(&self) -> ID {
        Kind::Organization.id(self.0.id)
    }

    /// Its UUID in the Human Services Data Specification (HSDS).
    async fn hsds_id(&self) -> ID {
        ID(self.0.hsds_id.to_string())
    }

    /// Its name, which is not translated.
    async fn name(&self) -> &str {
        &self.0.name
    }

    /// Who they are.
    async fn description(&self) -> Option<LocalizedText> {
        original(&self.0.source_language, &self.0.description)
    }

    /// Their site.
    async fn website(&self) -> Option<&str> {
        self.0.website.as_deref()
    }

    /// Their public e-mail address.
    async fn email(&self) -> Option<&str> {
        self.0.email.as_deref()
    }

    /// What it provides, in the order in which it was listed: what is published; for those who look after its listing,
    /// moderators and stewards, in every state.
    async fn services(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "How many from the beginning, at most 100; 20 when nothing is said.")] first: Option<i32>,
        #[graphql(desc = "Only what comes after this cursor.")] after: Option<String>,
        #[graphql(desc = "How many from the end, at most 100.")] last: Option<i32>,
        #[graphql(desc = "Only what comes before this cursor.")] before: Option<String>,
    ) -> Outcome<ResourceConnection> {
        let window = Window::new(first, after.as_deref(), last, before.as_deref())?;
        let page = ctx.batch().load_one(ServicesKey { organization: self.0.id, window }).await?;
        let page = page.ok_or_else(|| Fault::new("a page that should be there is not"))?;
        Ok(page.try_filter_map(|id| Resource::find(ctx, id)).await?.into())
    }

    /// Who looks after what it lists, the first who was asked to first; null for everybody but them, moderators and
    /// stewards. At most 20.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    async fn editors(&self, ctx: &Context<'_>) -> Outcome<Option<Vec<ListingEditor>>> {
        let Some(rows) = ctx.batch().load_one(EditorsOf(self.0.id)).await? else { return Ok(None) };
        let members = try_join_all(rows.iter().map(|row| Member::find(ctx, row.member_id))).await?;
        let both = rows.into_iter().zip(members);
        Ok(Some(both.filter_map(|(row, member)| Some(ListingEditor { member: member?, row })).collect()))
    }
}

/// A member who looks after what an organization lists.
#[derive(Clone, Description)]
pub struct ListingEditor {
    member: Member,
    row: organization_editor::Model,
}

#[Object(use_type_description)]
impl ListingEditor {
    /// Who.
    async fn member(&self) -> Member {
        self.member.clone()
    }

    /// Since when.
    async fn since(&self) -> Moment {
        Moment(self.row.appointed_at)
    }

    /// Who asked her to; null when that one has left, or does not exist for you.
    async fn appointed_by(&self, ctx: &Context<'_>) -> Outcome<Option<Member>> {
        match self.row.appointed_by {
            Some(member) => Member::find(ctx, member).await,
            None => Ok(None),
        }
    }
}
