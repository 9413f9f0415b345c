//! Letters by SMTP, over connections that are used again.
//!
//! lettre has a pool of its own. It is not used because it leaves Nagle's algorithm on, which makes every
//! letter wait some 40 ms for an acknowledgement, and because it does not tell at which point a letter failed.

mod conversation;
mod lanes;
mod server;

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::{Semaphore, SemaphorePermit};
use tokio::time::{Instant, timeout};

use self::conversation::Conversation;
use self::lanes::Lanes;
use self::server::Server;
use super::error::{MailError, SetupError, Trouble};
use super::message::Message;

/// Servers hang up on the idle; a connection that has rested for longer is not worth a try.
const REST: Duration = Duration::from_secs(20);

/// How long a letter waits for a connection. What it says was true when it was written: it had better be written again.
const WAIT: Duration = Duration::from_secs(5);

/// One server and the connections to it.
pub(super) struct Smtp {
    server: Server,
    resting: Mutex<Vec<(Conversation, Instant)>>,
    lanes: Lanes,
    seats: Semaphore,
}

impl Smtp {
    /// `hello` is the name that we greet the server with.
    pub(super) fn new(url: &str, hello: &str) -> Result<Self, SetupError> {
        let server = Server::parse(url, hello)?;
        Ok(Self {
            lanes: Lanes::new(server.connections, server.per_domain),
            seats: Semaphore::new(server.connections),
            server,
            resting: Mutex::new(Vec::new()),
        })
    }

    /// Delivers a message for this domain. It is composed when its turn has come: of the many that may wait, none is more than
    /// a letter, and nobody who is being answered waits until all are composed.
    pub(super) async fn deliver(
        &self,
        domain: &str,
        compose: impl FnOnce() -> Result<Message, MailError>,
    ) -> Result<(), MailError> {
        let _place = self.lanes.enter(domain).await?;
        let _seat = self.seat().await?;
        let message = &compose()?;
        if let Some(mut rested) = self.rested() {
            let outcome = rested.hand_over(message).await;
            if !rested.has_hung_up_early() {
                return self.settle(rested, outcome).await;
            }
            // The server hung up while the connection rested and has seen nothing of the letter.
        }
        let mut fresh = Conversation::open(&self.server).await?;
        let outcome = fresh.hand_over(message).await;
        self.settle(fresh, outcome).await
    }

    pub(super) async fn check(&self) -> Result<(), MailError> {
        let _seat = self.seat().await?;
        Conversation::open(&self.server).await?.close().await;
        Ok(())
    }

    async fn seat(&self) -> Result<SemaphorePermit<'_>, MailError> {
        match timeout(WAIT, self.seats.acquire()).await {
            Ok(seat) => seat.map_err(|_| MailError::Later(Trouble::Unreachable)),
            Err(_) => Err(MailError::Busy),
        }
    }

    fn rested(&self) -> Option<Conversation> {
        let mut resting = self.resting.lock().unwrap_or_else(PoisonError::into_inner);
        // The last to rest is the first to work: the others grow old and go when the burst is over.
        resting.retain(|(_, since)| since.elapsed() < REST);
        resting.pop().map(|(conversation, _)| conversation)
    }

    async fn settle(&self, mut conversation: Conversation, outcome: Result<(), MailError>) -> Result<(), MailError> {
        if conversation.is_usable_after(&outcome).await {
            let mut resting = self.resting.lock().unwrap_or_else(PoisonError::into_inner);
            resting.push((conversation, Instant::now()));
        }
        outcome
    }
}
