//! This room's face: the devices that your letters are pushed to.

use async_graphql::{Context, Description, ID, InputObject, Object};
use uuid::Uuid;

use super::store::{self, PushDeviceKey};
use super::subscription::{self, Subscription};
use super::{Device, actions, rules};
use crate::access::{Caller, access};
use crate::failure::{Check, Outcome, Refusal};
use crate::graphql::Surroundings;
use crate::node::Kind;
use crate::scalars::Moment;
use crate::{input, payload};

/// A browser or an app of yours that letters are pushed to. It gets them for as long as you stay signed in on it.
#[derive(Clone, Description)]
pub struct PushDevice(Device);

impl PushDevice {
    /// The device with this id, if it is the viewer's.
    pub async fn find(ctx: &Context<'_>, id: Uuid) -> Outcome<Option<Self>> {
        Ok(ctx.batch().load_one(PushDeviceKey(id)).await?.map(Self))
    }

    async fn get(ctx: &Context<'_>, id: Uuid) -> Outcome<Self> {
        Self::find(ctx, id).await?.ok_or_else(|| ctx.viewer().missing("a device"))
    }
}

#[Object(use_type_description)]
impl PushDevice {
    /// The device's id.
    pub async fn id(&self) -> ID {
        Kind::PushDevice.id(self.0.id)
    }

    /// What you call it; null when you have not said.
    async fn name(&self) -> Option<&str> {
        self.0.name.as_ref().map(|name| name.expose().as_str())
    }

    /// When you added it.
    async fn created_at(&self) -> Moment {
        Moment(self.0.created_at)
    }

    /// When something was last taken for it by its push service, which brings it to the device; null as long as nothing
    /// was.
    async fn last_taken_at(&self) -> Option<Moment> {
        self.0.last_taken_at.map(Moment)
    }

    /// Whether it is the one that you ask from: it was added in the session of this request.
    async fn is_current(&self, ctx: &Context<'_>) -> bool {
        ctx.viewer().member().is_some_and(|viewer| viewer.session == self.0.session_id)
    }
}

/// What can be asked about devices.
#[derive(Default)]
pub struct PushQuery;

#[Object]
impl PushQuery {
    /// The server's public key, which an app subscribes with (`applicationServerKey`) before it adds its device; null when
    /// this server does not push. It is another one when the server's secret is replaced: an app that finds another one than
    /// it subscribed with subscribes and adds its device again.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    async fn push_key(&self, ctx: &Context<'_>) -> Option<String> {
        actions::server_key(ctx.app()).map(str::to_owned)
    }

    /// The devices that your letters can be pushed to, at most 10, the newest first.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    async fn push_devices(&self, ctx: &Context<'_>) -> Outcome<Vec<PushDevice>> {
        let devices = store::newest_of(ctx.conn(), ctx.viewer().require_member()?).await?;
        Ok(devices.into_iter().map(PushDevice).collect())
    }
}

/// What a device has subscribed with, as `PushSubscription.toJSON()` tells it.
#[derive(InputObject)]
pub struct AddPushDeviceInput {
    /// Where messages to it go: an address that begins with `https://`, of a push service on the internet, up to 2,000
    /// characters. Nobody is ever told it.
    endpoint: String,
    /// Its public key (`keys.p256dh`): a point of the curve P-256, uncompressed, in Base64 for URLs (RFC 8291).
    #[graphql(name = "p256dh")]
    p256dh: String,
    /// Its secret (`keys.auth`): 16 bytes in Base64 for URLs (RFC 8291).
    auth: String,
    /// What you call it, up to 60 characters.
    name: Option<String>,
}

/// Which device nothing is to be pushed to any more.
#[derive(InputObject)]
pub struct RemovePushDeviceInput {
    /// The device.
    id: ID,
}

payload! {
    /// What adding a device came to.
    AddPushDevicePayload {
        /// The device.
        push_device: PushDevice
    }
}
payload! {
    /// What removing a device came to.
    RemovePushDevicePayload {
        /// The id that it had.
        removed_push_device_id: ID
    }
}

/// What can be done about devices.
#[derive(Default)]
pub struct PushMutation;

#[Object]
impl PushMutation {
    /// Adds the device that you ask from to those that your letters can be pushed to. Which letters are, you choose by kind
    /// (`updateLetterPreferences`). One that is known already stays the same one, with what you say now, and is yours from
    /// now on: do this after each sign-in, and whenever its subscription changes. You can have 10 devices. Errors:
    /// `BAD_USER_INPUT`, with the field, `CONFLICT` when this server does not push, or you have as many as may be.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    async fn add_push_device(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What a device has subscribed with, as `PushSubscription.toJSON()` tells it.")]
        input: AddPushDeviceInput,
    ) -> Outcome<AddPushDevicePayload> {
        let by = ctx.viewer().member().ok_or(Refusal::Unauthenticated)?;
        let outcome = async {
            let mut check = Check::default();
            let endpoint = check.field("endpoint", rules::endpoint(&input.endpoint, ctx.app().pushing.reach()));
            let p256dh = check.field("p256dh", subscription::point(&input.p256dh));
            let auth = check.field("auth", subscription::secret(&input.auth));
            let name = input.name.and_then(|name| check.field("name", input::line(&name, rules::NAME)));
            check.finish()?;
            let told = Subscription {
                endpoint: endpoint.map(String::from).unwrap_or_default(),
                p256dh: p256dh.unwrap_or_default(),
                auth: auth.unwrap_or_default(),
            };
            PushDevice::get(ctx, actions::add(ctx.app(), by, &told, name).await?).await
        };
        AddPushDevicePayload::of(ctx, outcome.await)
    }

    /// Removes a device of yours: nothing is pushed to it any more. Errors: `NOT_FOUND`.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    async fn remove_push_device(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which device nothing is to be pushed to any more.")] input: RemovePushDeviceInput,
    ) -> Outcome<RemovePushDevicePayload> {
        let member = ctx.viewer().require_member()?;
        let outcome = async {
            let id = Kind::PushDevice.parse(&input.id).map_err(|problem| problem.at("id"))?;
            actions::remove(ctx.app(), member, id).await?;
            Ok(input.id)
        };
        RemovePushDevicePayload::of(ctx, outcome.await)
    }
}
