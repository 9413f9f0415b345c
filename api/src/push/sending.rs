//! One message to one device.

use std::time::Duration;

use chrono::TimeDelta;
use tracing::warn;

use super::Device;
use super::rules::{self, Came};
use super::subscription::Subscription;
use crate::app::App;
use crate::config::Contact;
use crate::failure::Outcome;
use crate::outgoing::Content;

/// How long the server's word for a message counts (at most a day, RFC 8292).
const VOUCHED: TimeDelta = TimeDelta::hours(12);
/// How long a push service is to keep a message for a device that is not there.
const KEPT: TimeDelta = TimeDelta::hours(24);
/// How long an answer may take.
const PATIENCE: Duration = Duration::from_secs(10);

/// A message as it leaves.
pub struct Message<'a> {
    /// Who answers for it.
    pub contact: &'a Contact,
    /// What it is known by, so that a later try takes the place of an earlier one.
    pub tag: &'a str,
    /// What it says.
    pub payload: &'a [u8],
}

/// Sends it to the device, and says what came of it. A fault of ours holds up no other device.
pub async fn send(app: &App, device: &Device, message: &Message<'_>) -> Came {
    let came = attempt(app, device, message).await.unwrap_or_else(|failure| {
        warn!(%failure, "a message could not be pushed");
        Came::Refused
    });
    let result = match came {
        Came::Taken => "taken",
        Came::Gone => "gone",
        Came::Refused => "refused",
        Came::Later => "later",
        Came::Busy => return came,
    };
    metrics::counter!("waymark_push_total", "result" => result).increment(1);
    came
}

async fn attempt(app: &App, device: &Device, message: &Message<'_>) -> Outcome<Came> {
    // Where the secret is gone that a device knows us by, nothing reaches it any more.
    let Some(key) = app.keys.vapid_of(&device.server_key) else { return Ok(Came::Gone) };
    let opened = Subscription::unlock(app, &device.endpoint_mark, &device.subscription);
    let Some(subscription) = opened else { return Ok(Came::Gone) };
    let Some(_pass) = app.pushing.pass() else { return Ok(Came::Busy) };
    let until = app.clock.now() + VOUCHED;
    let headers = [
        ("authorization", key.authorization(&subscription.origin()?, message.contact.as_str(), until)?),
        ("content-encoding", "aes128gcm".to_owned()),
        ("ttl", KEPT.num_seconds().to_string()),
        ("urgency", "normal".to_owned()),
        ("topic", message.tag.to_owned()),
    ];
    let content = Content::opaque(subscription.seal(message.payload.to_vec())?);
    let answered = app.pushing.post(&subscription.endpoint, &headers, content, patience(app)).await?;
    Ok(rules::came(&answered))
}

/// What a worker holds is done within its lease, also where a letter follows by e-mail.
fn patience(app: &App) -> Duration {
    (Duration::from_secs(app.config.jobs.lease_seconds.into()) / 3).min(PATIENCE)
}
