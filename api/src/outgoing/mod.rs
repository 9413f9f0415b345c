//! Requests to addresses that somebody else has given us. They leave from inside our network, so whoever gives an
//! address could have us ask for what only we can reach: a neighbour's database, the cloud's own secrets.
//!
//! Invariants: no connection is made to an address that is not public, whatever a name leads to by then
//! (it is looked at between resolving and connecting, so that a name which leads elsewhere the second time gains
//! nothing); no answer sends us on to another place; no proxy of the surroundings stands between; of an answer nothing is
//! read but its status and its headers.

mod guard;
mod rules;

use std::error::Error;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use reqwest::header::{CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue, RETRY_AFTER};
use reqwest::redirect::Policy;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use self::guard::{Guard, NotPublic};
use crate::config::Reach;
use crate::failure::{Fault, Outcome};

pub use rules::{LONGEST_URL, address, is_public};

/// How long a connection may take to come about.
const CONNECTING: Duration = Duration::from_secs(5);
/// How long a connection is kept for the next request.
const KEPT: Duration = Duration::from_secs(30);
/// Who asks.
const USER_AGENT: &str = concat!("Waymark/", env!("CARGO_PKG_VERSION"));

/// The way out.
pub struct Outgoing {
    reach: Reach,
    client: OnceLock<reqwest::Client>,
    passes: Arc<Semaphore>,
}

/// The right to be one of those who are on the way.
pub struct Pass(#[expect(dead_code, reason = "it is held, and given back when it is dropped")] OwnedSemaphorePermit);

/// What is sent: bytes, and what they are. It prints as nothing: it is somebody's business.
#[derive(Clone, PartialEq, Eq)]
pub struct Content {
    kind: &'static str,
    bytes: Vec<u8>,
}

impl Content {
    /// A JSON document.
    pub fn json(document: String) -> Self {
        Self { kind: "application/json", bytes: document.into_bytes() }
    }

    /// Bytes of which only whoever they are for knows what they are.
    pub fn opaque(bytes: Vec<u8>) -> Self {
        Self { kind: "application/octet-stream", bytes }
    }
}

/// What came back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// The HTTP status.
    pub status: u16,
    /// What the answer says about when to come again.
    pub retry_after: Option<String>,
}

/// Why nothing came back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoAnswer {
    /// It took too long.
    TimedOut,
    /// No connection came about, or it broke off.
    Unreachable,
    /// The address is not a public one.
    NotPublic,
}

impl Outgoing {
    /// A way out for at most so many at a time, as far as `reach`.
    pub fn new(reach: Reach, at_a_time: usize) -> Self {
        Self { reach, client: OnceLock::new(), passes: Arc::new(Semaphore::new(at_a_time.max(1))) }
    }

    /// How far it leads.
    pub fn reach(&self) -> Reach {
        self.reach
    }

    /// A pass, unless all of them are out: whoever waits on others holds up nobody else that way.
    pub fn pass(&self) -> Option<Pass> {
        Arc::clone(&self.passes).try_acquire_owned().ok().map(Pass)
    }

    /// Sends this, with headers whose names are written in lower case. An `Err` within is the other side's doing, one around
    /// it ours.
    pub async fn post(
        &self,
        url: &str,
        headers: &[(&'static str, String)],
        content: Content,
        timeout: Duration,
    ) -> Outcome<Result<Answer, NoAnswer>> {
        // An address that is written out is never resolved, and the settings may be others than when it was taken.
        let Some(url) = rules::address(url, self.reach) else { return Ok(Err(NoAnswer::NotPublic)) };
        let headers = header_map(headers, content.kind)?;
        let request = self.client()?.post(url).headers(headers).body(content.bytes).timeout(timeout);
        Ok(match request.send().await {
            Ok(response) => {
                let retry_after = response.headers().get(RETRY_AFTER).and_then(|value| value.to_str().ok());
                Ok(Answer { status: response.status().as_u16(), retry_after: retry_after.map(str::to_owned) })
            }
            Err(error) => Err(reason(&error)),
        })
    }

    /// Made when it is first needed: it reads the system's certificates, and a server without any can do without.
    fn client(&self) -> Outcome<&reqwest::Client> {
        if let Some(client) = self.client.get() {
            return Ok(client);
        }
        let client = reqwest::Client::builder()
            .dns_resolver(Arc::new(Guard::new(self.reach)))
            .redirect(Policy::none())
            .no_proxy()
            .https_only(self.reach == Reach::Public)
            .connect_timeout(CONNECTING)
            .pool_idle_timeout(KEPT)
            .user_agent(USER_AGENT)
            .build()
            .map_err(Fault::new)?;
        Ok(self.client.get_or_init(|| client))
    }
}

fn header_map(headers: &[(&'static str, String)], kind: &'static str) -> Outcome<HeaderMap> {
    let mut map = HeaderMap::from_iter([(CONTENT_TYPE, HeaderValue::from_static(kind))]);
    for (name, value) in headers {
        map.insert(HeaderName::from_static(name), HeaderValue::from_str(value).map_err(Fault::new)?);
    }
    Ok(map)
}

fn reason(error: &reqwest::Error) -> NoAnswer {
    let mut cause: Option<&(dyn Error + 'static)> = Some(error);
    while cause.is_some_and(|cause| !cause.is::<NotPublic>()) {
        cause = cause.and_then(Error::source);
    }
    if cause.is_some() {
        NoAnswer::NotPublic
    } else if error.is_timeout() {
        NoAnswer::TimedOut
    } else {
        NoAnswer::Unreachable
    }
}
