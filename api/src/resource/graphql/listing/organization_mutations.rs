//! What can be done about organizations, and about who looks after what they list.

use async_graphql::{Context, ID, InputObject, MaybeUndefined, Object};
use uuid::Uuid;

use super::super::super::actions::{self, Introducing};
use super::super::super::rules;
use super::super::service::Organization;
use super::parts::{address, email, text};
use crate::access::{Caller, access};
use crate::failure::{Check, Fault, Outcome};
use crate::graphql::Surroundings;
use crate::i18n::Locale;
use crate::node::Kind;
use crate::{input, payload};

/// An organization that is to be taken up.
#[derive(InputObject)]
pub struct CreateOrganizationInput {
    /// Its name, up to 500 characters, which is not translated.
    name: String,
    /// The language of its description (BCP 47).
    language: String,
    /// Who they are, up to 2,000 characters.
    description: Option<String>,
    /// Their site (http or https).
    website: Option<String>,
    /// Their public e-mail address.
    email: Option<String>,
}

impl CreateOrganizationInput {
    fn checked(self) -> Outcome<(Locale, Introducing)> {
        let mut check = Check::default();
        let language = check.field("language", input::language(&self.language));
        let introducing = Introducing {
            name: check.field("name", input::line(&self.name, rules::LISTED_NAME)),
            language: None,
            description: text(&mut check, "description", self.description.map(Some).into(), rules::SAID),
            website: address(&mut check, "website", self.website.map(Some).into()),
            email: email(&mut check, "email", self.email.map(Some).into()),
        };
        check.finish()?;
        Ok((language.ok_or_else(|| Fault::new("checked, and yet not there"))?, introducing))
    }
}

/// What an organization is to say of itself. What is left out stays as it is.
#[derive(InputObject)]
pub struct UpdateOrganizationInput {
    /// The organization.
    organization: ID,
    /// Its name, up to 500 characters.
    name: Option<String>,
    /// The language of its description (BCP 47).
    language: Option<String>,
    /// Who they are, up to 2,000 characters; null takes it away.
    description: MaybeUndefined<String>,
    /// Their site (http or https); null takes it away.
    website: MaybeUndefined<String>,
    /// Their public e-mail address; null takes it away.
    email: MaybeUndefined<String>,
}

impl UpdateOrganizationInput {
    fn checked(self) -> Outcome<(Uuid, Introducing)> {
        let mut check = Check::default();
        let id = check.field("organization", Kind::Organization.parse(&self.organization));
        let introducing = Introducing {
            name: self.name.and_then(|name| check.field("name", input::line(&name, rules::LISTED_NAME))),
            language: self.language.and_then(|tag| check.field("language", input::language(&tag))),
            description: text(&mut check, "description", self.description, rules::SAID),
            website: address(&mut check, "website", self.website),
            email: email(&mut check, "email", self.email),
        };
        check.finish()?;
        Ok((id.ok_or_else(|| Fault::new("checked, and yet not there"))?, introducing))
    }
}

/// A member who is to look after what an organization lists.
#[derive(InputObject)]
pub struct AppointListingEditorInput {
    /// The organization.
    organization: ID,
    /// The member.
    member: ID,
}

/// A member who is to look after what an organization lists no more.
#[derive(InputObject)]
pub struct DismissListingEditorInput {
    /// The organization.
    organization: ID,
    /// The member.
    member: ID,
}

fn both(organization: &ID, member: &ID) -> Outcome<(Uuid, Uuid)> {
    let mut check = Check::default();
    let organization = check.field("organization", Kind::Organization.parse(organization));
    let member = check.field("member", Kind::Member.parse(member));
    check.finish()?;
    Ok(organization.zip(member).ok_or_else(|| Fault::new("checked, and yet not there"))?)
}

payload! {
    /// What taking up an organization came to.
    CreateOrganizationPayload {
        /// The organization.
        organization: Organization
    }
}
payload! {
    /// What changing an organization came to.
    UpdateOrganizationPayload {
        /// The organization.
        organization: Organization
    }
}
payload! {
    /// What asking a member to look after a listing came to.
    AppointListingEditorPayload {
        /// The organization, with its `editors`.
        organization: Organization
    }
}
payload! {
    /// What having a member look after a listing no more came to.
    DismissListingEditorPayload {
        /// The organization, with its `editors`.
        organization: Organization
    }
}

/// What can be done about organizations, and about who looks after what they list.
#[derive(Default)]
pub struct OrganizationMutation;

#[Object]
impl OrganizationMutation {
    /// Takes up an organization that no import has brought. What it lists is proposed by `proposeListing`. Errors:
    /// `BAD_USER_INPUT`.
    #[graphql(directive = access::apply(vec![Caller::Steward], None))]
    async fn create_organization(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "An organization that is to be taken up.")] input: CreateOrganizationInput,
    ) -> Outcome<CreateOrganizationPayload> {
        let outcome = async {
            let (language, introducing) = input.checked()?;
            let id = actions::create_organization(ctx.app(), language, introducing).await?;
            Organization::get(ctx, id).await
        };
        CreateOrganizationPayload::of(ctx, outcome.await)
    }

    /// Has an organization say something else of itself, wherever it is told. Of one that an import brought, each thing
    /// stays so until it changes where it came from. Errors: `BAD_USER_INPUT`, `NOT_FOUND`.
    #[graphql(directive = access::apply(vec![Caller::Steward], None))]
    async fn update_organization(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What an organization is to say of itself. What is left out stays as it is.")]
        input: UpdateOrganizationInput,
    ) -> Outcome<UpdateOrganizationPayload> {
        let outcome = async {
            let (id, introducing) = input.checked()?;
            actions::update_organization(ctx.app(), ctx.viewer(), id, introducing).await?;
            Organization::get(ctx, id).await
        };
        UpdateOrganizationPayload::of(ctx, outcome.await)
    }

    /// Asks a member to look after what an organization lists: she sees its services in every state and what is proposed
    /// for them, proposes herself, and confirms. Whoever is not you gets a letter. At most 20 look after one organization.
    /// Errors: `NOT_FOUND`, also when there is no such member for you, `CONFLICT` when she does already, or so many do.
    #[graphql(directive = access::apply(vec![Caller::Steward], None))]
    async fn appoint_listing_editor(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "A member who is to look after what an organization lists.")] input: AppointListingEditorInput,
    ) -> Outcome<AppointListingEditorPayload> {
        let outcome = async {
            let (id, member) = both(&input.organization, &input.member)?;
            actions::appoint_editor(ctx.app(), ctx.viewer(), id, member).await?;
            Organization::get(ctx, id).await
        };
        AppointListingEditorPayload::of(ctx, outcome.await)
    }

    /// Has a member look after what an organization lists no more, from this moment on: what she proposed is withdrawn,
    /// and those of its services that were in her care go to the next who looks after that listing, or else to you.
    /// Errors: `NOT_FOUND`, also when she does not.
    #[graphql(directive = access::apply(vec![Caller::Steward], None))]
    async fn dismiss_listing_editor(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "A member who is to look after what an organization lists no more.")]
        input: DismissListingEditorInput,
    ) -> Outcome<DismissListingEditorPayload> {
        let outcome = async {
            let (id, member) = both(&input.organization, &input.member)?;
            actions::dismiss_editor(ctx.app(), ctx.viewer(), id, member).await?;
            Organization::get(ctx, id).await
        };
        DismissListingEditorPayload::of(ctx, outcome.await)
    }
}
