//! Why a socket is closed: the codes of RFC 6455 and of graphql-transport-ws.

use actix_http::ws::CloseReason;

/// RFC 6455, section 5.5: 125 bytes, two of them the code.
const LONGEST_REASON: usize = 123;

/// The end of a socket, with its reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Close {
    /// What programs go by.
    pub code: u16,
    /// What their developers read.
    pub reason: String,
}

impl Close {
    fn new(code: u16, reason: impl Into<String>) -> Self {
        let mut reason = reason.into();
        reason.truncate(reason.floor_char_boundary(LONGEST_REASON));
        Self { code, reason }
    }

    /// The client has closed; RFC 6455 asks to answer with the same.
    pub fn likewise(given: Option<CloseReason>) -> Self {
        Self::new(given.map_or(1000, |given| given.code.into()), "")
    }

    /// The server stops.
    pub fn going_away() -> Self {
        Self::new(1001, "The server is going away; come back shortly.")
    }

    /// The frames are not those of a WebSocket.
    pub fn protocol_error() -> Self {
        Self::new(1002, "Protocol error")
    }

    /// A text that is not UTF-8.
    pub fn not_text() -> Self {
        Self::new(1007, "The message is not UTF-8.")
    }

    /// A message of more bytes than one may have.
    pub fn too_big(limit: usize) -> Self {
        Self::new(1009, format!("A message may have {limit} bytes."))
    }

    /// Our own mistake.
    pub fn fault() -> Self {
        Self::new(1011, "Internal error")
    }

    /// Nobody can be looked up for a moment.
    pub fn try_later() -> Self {
        Self::new(1013, "Try again later")
    }

    /// A message that is none of the protocol's.
    pub fn invalid(reason: impl Into<String>) -> Self {
        Self::new(4400, reason)
    }

    /// An operation before the acknowledgement.
    pub fn unauthorized() -> Self {
        Self::new(4401, "Unauthorized")
    }

    /// Credentials that nobody trusts, or not any more.
    pub fn forbidden() -> Self {
        Self::new(4403, "Forbidden")
    }

    /// No introduction came in time.
    pub fn init_timeout() -> Self {
        Self::new(4408, "Connection initialisation timeout")
    }

    /// The id belongs to an operation that goes on.
    pub fn id_in_use(id: &str) -> Self {
        Self::new(4409, format!("Subscriber for {id} already exists"))
    }

    /// A second introduction.
    pub fn second_init() -> Self {
        Self::new(4429, "Too many initialisation requests")
    }
}

impl From<Close> for CloseReason {
    fn from(close: Close) -> Self {
        let description = Some(close.reason).filter(|reason| !reason.is_empty());
        Self { code: close.code.into(), description }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_fits_into_its_frame_and_stays_text() {
        let close = Close::id_in_use(&"é".repeat(100));
        assert!(close.reason.len() <= LONGEST_REASON, "{}", close.reason.len());
        assert!(close.reason.starts_with("Subscriber for éé"));
    }
}
