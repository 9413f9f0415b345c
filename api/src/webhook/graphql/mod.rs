//! This room's face, for stewards: webhooks, the messages to them, and how each try went.

mod delivery;
mod delivery_mutation;
mod mutation;
mod query;
mod webhook;

pub use delivery::WebhookDelivery;
pub use delivery_mutation::DeliveryMutation;
pub use mutation::WebhookMutation;
pub use query::WebhookQuery;
pub use webhook::Webhook;
