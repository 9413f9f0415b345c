//! What stays open, whatever the transport: how many connections, for how long, and that they end when the
//! server does.

use std::any::Any;
use std::sync::Arc;
use std::time::Duration;

use actix_web::web::Data;
use async_graphql::Executor;
use futures_util::{Stream, StreamExt, stream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio_util::sync::CancellationToken;

use super::graphql::Endpoint;
use crate::config::LiveSettings;
use crate::failure::Fault;
use crate::wire::{Host, Next, Subscription};

/// The limits of what stays open.
#[derive(Debug, Clone)]
pub struct LiveLimits {
    /// WebSockets and event streams together.
    pub places: usize,
    /// The operations that go on at a time on one WebSocket.
    pub operations: usize,
    /// The bytes of a message on a WebSocket.
    pub message: usize,
    /// The time in which a WebSocket has to introduce itself.
    pub init_time: Duration,
    /// How long a subscription goes on.
    pub lifetime: Duration,
    /// The time between two signs of life.
    pub keep_alive: Duration,
    /// How long a client may leave what it is sent unread.
    pub write_time: Duration,
}

impl From<&LiveSettings> for LiveLimits {
    fn from(settings: &LiveSettings) -> Self {
        Self {
            places: settings.limit_sockets,
            operations: settings.limit_operations,
            message: settings.limit_message_bytes,
            init_time: Duration::from_secs(settings.init_seconds),
            lifetime: Duration::from_secs(settings.subscription_seconds),
            keep_alive: Duration::from_secs(settings.keep_alive_seconds),
            write_time: Duration::from_secs(settings.write_seconds),
        }
    }
}

/// The connections that stay open; a clone speaks of the same.
#[derive(Clone)]
pub struct Live {
    /// What holds for each of them.
    pub limits: LiveLimits,
    places: Arc<Semaphore>,
    stop: CancellationToken,
}

/// The right to be one of the connections that stay open; it ends with the value.
pub struct Place {
    _permit: OwnedSemaphorePermit,
    transport: &'static str,
}

impl Live {
    /// Connections within these limits.
    pub fn new(limits: LiveLimits) -> Self {
        Self { places: Arc::new(Semaphore::new(limits.places)), limits, stop: CancellationToken::new() }
    }

    /// A place for one more, if there is one. `transport` is its name in the figures.
    pub fn place(&self, transport: &'static str) -> Option<Place> {
        let permit = Arc::clone(&self.places).try_acquire_owned().ok()?;
        metrics::gauge!("waymark_live_connections", "transport" => transport).increment(1.0);
        Some(Place { _permit: permit, transport })
    }

    /// Ends them all, since the server stops.
    pub fn stop(&self) {
        self.stop.cancel();
    }

    /// Comes back when the server stops.
    pub fn stopping(&self) -> impl Future<Output = ()> + Send + 'static {
        self.stop.clone().cancelled_owned()
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        metrics::gauge!("waymark_live_connections", "transport" => self.transport).decrement(1.0);
    }
}

/// Sees this work through to its end, also when nobody waits for it any more.
pub(super) async fn seen_through<T: 'static>(work: impl Future<Output = T> + 'static) -> Result<T, Fault> {
    actix_web::rt::spawn(work).await.map_err(Fault::new)
}

/// The answers to a subscription, up to the one that ends it or to the end of its time. One is worked out when
/// the one before has been taken.
pub(super) fn answers<E: Executor, H: Host>(
    endpoint: Data<Endpoint<E, H>>,
    subscription: Box<Subscription>,
) -> impl Stream<Item = Next> {
    let end = tokio::time::sleep(endpoint.live.limits.lifetime);
    let answers = stream::unfold(Some((endpoint, subscription)), |going_on| async {
        let (endpoint, mut subscription) = going_on?;
        let next = endpoint.graphql.next(&mut subscription, &endpoint.host).await;
        let going_on = matches!(next, Next::Answer(_)).then_some((endpoint, subscription));
        Some((next, going_on))
    });
    answers.take_until(end)
}

/// Ends a connection whose other side has left what it was sent unread for this long. actix waits for it
/// without end, and so does the kernel, as long as somebody is there.
#[cfg(target_os = "linux")]
pub(super) fn end_when_unread(connection: &dyn Any, time: Duration) {
    if let Some(stream) = connection.downcast_ref::<actix_web::rt::net::TcpStream>()
        && let Err(error) = socket2::SockRef::from(stream).set_tcp_user_timeout(Some(time))
    {
        tracing::debug!(%error, "a connection has no limit of time for writing");
    }
}

/// Elsewhere the kernel has no such limit.
#[cfg(not(target_os = "linux"))]
pub(super) fn end_when_unread(_: &dyn Any, _: Duration) {}
