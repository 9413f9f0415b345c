//! This room's face, for stewards: partners and their keys.

use async_graphql::{Context, Description, ID, InputObject, Object, SimpleObject};
use entity::{partner, partner_key};
use uuid::Uuid;

use super::store::{self, ById, KeyById, KeysOf};
use super::{actions, rules};
use crate::access::{Caller, Scope, access};
use crate::failure::{Check, Fault, Outcome};
use crate::graphql::Surroundings;
use crate::input;
use crate::node::Kind;
use crate::page::Window;
use crate::scalars::Moment;
use crate::{connection, payload};

/// A program that reads from us: a clinic's, a library's, an app's.
#[derive(Clone, Description)]
pub struct Partner(partner::Model);

impl Partner {
    /// The partner with this id, if the viewer may see it.
    pub async fn find(ctx: &Context<'_>, id: Uuid) -> Outcome<Option<Self>> {
        Ok(ctx.batch().load_one(ById(id)).await?.map(Self))
    }

    async fn get(ctx: &Context<'_>, id: Uuid) -> Outcome<Self> {
        Self::find(ctx, id).await?.ok_or_else(|| Fault::new("a partner who should be there is not").into())
    }
}

#[Object(use_type_description)]
impl Partner {
    /// The partner's id.
    pub async fn id(&self) -> ID {
        Kind::Partner.id(self.0.id)
    }

    /// Who they are.
    async fn name(&self) -> &str {
        &self.0.name
    }

    /// Since when we know them.
    async fn created_at(&self) -> Moment {
        Moment(self.0.created_at)
    }

    /// Their keys, the newest first; also those that are over or were taken back.
    #[graphql(directive = access::apply(vec![Caller::Steward], None))]
    async fn keys(&self, ctx: &Context<'_>) -> Outcome<Vec<PartnerKey>> {
        let rows = ctx.batch().load_one(KeysOf(self.0.id)).await?.unwrap_or_default();
        Ok(rows.into_iter().map(PartnerKey).collect())
    }
}

/// A partner's key, without itself: that was told once, when it was made.
#[derive(Clone, Description)]
pub struct PartnerKey(partner_key::Model);

impl PartnerKey {
    /// The key with this id, if the viewer may see it.
    pub async fn find(ctx: &Context<'_>, id: Uuid) -> Outcome<Option<Self>> {
        Ok(ctx.batch().load_one(KeyById(id)).await?.map(Self))
    }
}

#[Object(use_type_description)]
impl PartnerKey {
    /// The key's id, which opens nothing.
    pub async fn id(&self) -> ID {
        Kind::PartnerKey.id(self.0.id)
    }

    /// The last characters of the key, by which people tell keys apart.
    async fn hint(&self) -> &str {
        &self.0.hint
    }

    /// What the key may read.
    async fn scopes(&self) -> Vec<Scope> {
        self.0.scopes.0.iter().copied().map(Scope::from).collect()
    }

    /// When it was made.
    async fn created_at(&self) -> Moment {
        Moment(self.0.created_at)
    }

    /// From when it is refused; null when it has no end.
    async fn expires_at(&self) -> Option<Moment> {
        self.0.expires_at.map(Moment)
    }

    /// When it was last used, to the hour; null while it never was.
    async fn last_used_at(&self) -> Option<Moment> {
        self.0.last_used_at.map(Moment)
    }

    /// When it was taken back; null while it was not.
    async fn revoked_at(&self) -> Option<Moment> {
        self.0.revoked_at.map(Moment)
    }
}

connection! {
    /// Partners, the newest first.
    PartnerConnection of PartnerEdge of Partner
}

/// A key that has just been made: all that is listed of it from now on, and this once its secret.
#[derive(SimpleObject)]
pub struct IssuedPartnerKey {
    /// What the partner sends with each request, as `Authorization: Bearer wm_...`. It is told only now, and
    /// kept nowhere: whoever loses it needs a new one.
    secret: String,
    #[graphql(flatten)]
    key: PartnerKey,
}

/// Who is to be a partner.
#[derive(InputObject)]
pub struct CreatePartnerInput {
    /// Who they are, up to 120 characters.
    name: String,
}

/// What a new key is to open, and until when.
#[derive(InputObject)]
pub struct CreatePartnerKeyInput {
    /// Whose key it is.
    partner: ID,
    /// What it may read: at least one.
    scopes: Vec<Scope>,
    /// From when it is refused; by default it has no end.
    expires_at: Option<Moment>,
}

/// Which key is to be replaced.
#[derive(InputObject)]
pub struct RotatePartnerKeyInput {
    /// The id of the key that is to be replaced.
    key: ID,
    /// For how many hours that key goes on opening what it opens, unless it ends before: 0 to 720.
    #[graphql(default_with = "rules::OVERLAP_HOURS")]
    overlap_hours: i32,
}

/// Which key is to open nothing any more.
#[derive(InputObject)]
pub struct RevokePartnerKeyInput {
    /// The key's id.
    key: ID,
}

payload! {
    /// What taking a partner up came to.
    CreatePartnerPayload {
        /// The partner.
        partner: Partner
    }
}
payload! {
    /// What making a key came to.
    CreatePartnerKeyPayload {
        /// The key, this once with its secret.
        key: IssuedPartnerKey
    }
}
payload! {
    /// What replacing a key came to.
    RotatePartnerKeyPayload {
        /// The new key, this once with its secret.
        key: IssuedPartnerKey
    }
}
payload! {
    /// What taking a key back came to.
    RevokePartnerKeyPayload {
        /// The key, as it stands now.
        key: PartnerKey
    }
}

/// What stewards can ask about partners.
#[derive(Default)]
pub struct PartnerQuery;

#[Object]
impl PartnerQuery {
    /// The partners, the newest first.
    #[graphql(directive = access::apply(vec![Caller::Steward], None))]
    async fn partners(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "How many from the beginning, at most 100; 20 when nothing is said.")] first: Option<i32>,
        #[graphql(desc = "Only what comes after this cursor.")] after: Option<String>,
        #[graphql(desc = "How many from the end, at most 100.")] last: Option<i32>,
        #[graphql(desc = "Only what comes before this cursor.")] before: Option<String>,
    ) -> Outcome<PartnerConnection> {
        let window = Window::new(first, after.as_deref(), last, before.as_deref())?;
        Ok(store::partners(ctx.conn(), &window).await?.map(Partner).into())
    }
}

/// What stewards can change about partners.
#[derive(Default)]
pub struct PartnerMutation;

#[Object]
impl PartnerMutation {
    /// Takes a partner up. Errors: `BAD_USER_INPUT`.
    #[graphql(directive = access::apply(vec![Caller::Steward], None))]
    async fn create_partner(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Who is to be a partner.")] input: CreatePartnerInput,
    ) -> Outcome<CreatePartnerPayload> {
        let outcome = async {
            let name = input::line(&input.name, rules::NAME).map_err(|problem| problem.at("name"))?;
            Partner::get(ctx, actions::create_partner(ctx.app(), name).await?).await
        };
        CreatePartnerPayload::of(ctx, outcome.await)
    }

    /// Makes a key for a partner, and tells it this once. Errors: `BAD_USER_INPUT`, `NOT_FOUND`.
    #[graphql(directive = access::apply(vec![Caller::Steward], None))]
    async fn create_partner_key(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What a new key is to open, and until when.")] input: CreatePartnerKeyInput,
    ) -> Outcome<CreatePartnerKeyPayload> {
        let by = ctx.viewer().require_member()?;
        let outcome = async {
            let mut check = Check::default();
            let partner = check.field("partner", Kind::Partner.parse(&input.partner));
            let scopes = check.field("scopes", rules::scopes(input.scopes.into_iter().map(Into::into)));
            check.finish()?;
            let (partner, scopes) = (partner.unwrap_or_default(), scopes.unwrap_or_default());
            let issued =
                actions::create_key(ctx.app(), by, partner, scopes, input.expires_at.map(|moment| moment.0)).await?;
            Ok(IssuedPartnerKey { secret: issued.secret, key: PartnerKey(issued.key) })
        };
        CreatePartnerKeyPayload::of(ctx, outcome.await)
    }

    /// Makes a key in place of another, for the same partner, with the same scopes and for as long a time as that was made
    /// for, and tells it this once. The other opens what it opens for a while yet, so that the partner can change over
    /// without a gap. Errors: `BAD_USER_INPUT`, `CONFLICT` where it is over already, `NOT_FOUND`.
    #[graphql(directive = access::apply(vec![Caller::Steward], None))]
    async fn rotate_partner_key(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which key is to be replaced.")] input: RotatePartnerKeyInput,
    ) -> Outcome<RotatePartnerKeyPayload> {
        let by = ctx.viewer().require_member()?;
        let outcome = async {
            let mut check = Check::default();
            let key = check.field("key", Kind::PartnerKey.parse(&input.key));
            let overlap = check.field("overlapHours", rules::overlap(input.overlap_hours));
            check.finish()?;
            let (key, overlap) = (key.unwrap_or_default(), overlap.unwrap_or_default());
            let issued = actions::rotate_key(ctx.app(), by, key, overlap).await?;
            Ok(IssuedPartnerKey { secret: issued.secret, key: PartnerKey(issued.key) })
        };
        RotatePartnerKeyPayload::of(ctx, outcome.await)
    }

    /// Takes a key back: it opens nothing from now on. One that was taken back before stays as it is. Errors:
    /// `NOT_FOUND`.
    #[graphql(directive = access::apply(vec![Caller::Steward], None))]
    async fn revoke_partner_key(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which key is to open nothing any more.")] input: RevokePartnerKeyInput,
    ) -> Outcome<RevokePartnerKeyPayload> {
        let outcome = async {
            let key = Kind::PartnerKey.parse(&input.key).map_err(|problem| problem.at("key"))?;
            actions::revoke_key(ctx.app(), key).await?;
            let found = PartnerKey::find(ctx, key).await?;
            found.ok_or_else(|| Fault::new("a key that should be there is not").into())
        };
        RevokePartnerKeyPayload::of(ctx, outcome.await)
    }
}
