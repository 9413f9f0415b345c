//! How the two sides of a socket talk, without the socket: what may be said when, and what follows from it.

use std::collections::HashMap;

use super::close::Close;
use super::messages::{ClientMessage, Credentials, ServerMessage};
use crate::failure::ErrorCode;
use crate::viewer::Viewer;
use crate::wire::{Body, Params, ToldError, WireError};

/// One socket's conversation.
pub(super) struct Conversation {
    stage: Stage,
    operations: HashMap<String, u64>,
    begun: u64,
    limit: usize,
}

/// How far it has come.
enum Stage {
    /// The client has not said who it is.
    Silent,
    /// It has, and is being looked up.
    Introducing,
    /// It may ask.
    Known(Box<Viewer>),
}

/// One operation of a socket. Its id can be used again when it is over; its number is its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Ticket {
    /// The client's name for it.
    pub id: String,
    /// Ours.
    pub number: u64,
}

/// What is to be done about what a client has said.
pub(super) enum Deed {
    /// Tell it this.
    Tell(ServerMessage),
    /// Find out who it is.
    Introduce(Credentials),
    /// Answer this.
    Begin(Ticket, Box<Viewer>, Params),
    /// Refuse this viewer the operation of this id: there are as many as there may be.
    Refuse(String, Box<Viewer>, WireError),
    /// Stop answering this.
    End(Ticket),
}

/// What an operation tells its client.
pub(super) enum Told {
    /// An answer; there may be more.
    Next(Body),
    /// There is no answer, or no more of them.
    Errors(Vec<ToldError>),
    /// It is over.
    Complete,
    /// The caller's session or key has ended.
    SignedOut,
}

impl Conversation {
    /// A conversation in which this many operations may go on at a time.
    pub fn new(limit: usize) -> Self {
        Self { stage: Stage::Silent, operations: HashMap::new(), begun: 0, limit }
    }

    /// Whether the client has not said who it is.
    pub fn is_silent(&self) -> bool {
        matches!(self.stage, Stage::Silent)
    }

    /// Takes what the client says.
    pub fn hear(&mut self, text: &str) -> Result<Option<Deed>, Close> {
        Ok(match ClientMessage::read(text)? {
            ClientMessage::ConnectionInit(credentials) => {
                if !self.is_silent() {
                    return Err(Close::second_init());
                }
                self.stage = Stage::Introducing;
                Some(Deed::Introduce(credentials))
            }
            ClientMessage::Ping(payload) => Some(Deed::Tell(ServerMessage::Pong { payload })),
            ClientMessage::Pong => None,
            ClientMessage::Subscribe { id, params } => Some(self.subscribe(id, params)?),
            // What is over already may be completed once more: the two messages have crossed.
            ClientMessage::Complete { id } => {
                self.operations.remove(&id).map(|number| Deed::End(Ticket { id, number }))
            }
        })
    }

    fn subscribe(&mut self, id: String, params: Params) -> Result<Deed, Close> {
        let Stage::Known(viewer) = &self.stage else { return Err(Close::unauthorized()) };
        if self.operations.contains_key(&id) {
            return Err(Close::id_in_use(&id));
        }
        if self.operations.len() >= self.limit {
            let sentence = format!("{} operations go on here already: complete one first.", self.limit);
            let error = WireError::developer(ErrorCode::TooComplex, sentence);
            return Ok(Deed::Refuse(id, viewer.clone(), error));
        }
        self.begun += 1;
        let ticket = Ticket { id, number: self.begun };
        self.operations.insert(ticket.id.clone(), ticket.number);
        Ok(Deed::Begin(ticket, viewer.clone(), params))
    }

    /// Takes who the client is.
    pub fn introduced(&mut self, viewer: Viewer) -> ServerMessage {
        self.stage = Stage::Known(Box::new(viewer));
        ServerMessage::ConnectionAck
    }

    /// Takes what an operation tells. What one tells that the client wants no more of is for nobody.
    pub fn told(&mut self, ticket: &Ticket, told: Told) -> Result<Option<ServerMessage>, Close> {
        if self.operations.get(&ticket.id) != Some(&ticket.number) {
            return Ok(None);
        }
        let id = ticket.id.clone();
        if !matches!(told, Told::Next(_)) {
            self.operations.remove(&id);
        }
        match told {
            Told::Next(payload) => Ok(Some(ServerMessage::Next { id, payload })),
            Told::Errors(payload) => Ok(Some(ServerMessage::Error { id, payload })),
            Told::Complete => Ok(Some(ServerMessage::Complete { id })),
            Told::SignedOut => Err(Close::forbidden()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::tests::anonymous;

    const INIT: &str = r#"{"type":"connection_init"}"#;

    fn subscribe(id: &str) -> String {
        format!(r#"{{"type":"subscribe","id":"{id}","payload":{{"query":"{{greeting}}"}}}}"#)
    }

    fn complete(id: &str) -> String {
        format!(r#"{{"type":"complete","id":"{id}"}}"#)
    }

    fn known(limit: usize) -> Conversation {
        let mut conversation = Conversation::new(limit);
        conversation.hear(INIT).unwrap();
        conversation.introduced(anonymous());
        conversation
    }

    fn begun(conversation: &mut Conversation, id: &str) -> Ticket {
        let Ok(Some(Deed::Begin(ticket, ..))) = conversation.hear(&subscribe(id)) else { panic!("{id} did not begin") };
        ticket
    }

    fn closed(result: Result<Option<Deed>, Close>) -> u16 {
        result.err().map_or(0, |close| close.code)
    }

    #[test]
    fn nothing_is_asked_before_the_acknowledgement() {
        let mut conversation = Conversation::new(1);
        assert_eq!(closed(conversation.hear(&subscribe("a"))), 4401);
        let mut conversation = Conversation::new(1);
        assert!(conversation.is_silent());
        assert!(matches!(conversation.hear(INIT), Ok(Some(Deed::Introduce(_)))));
        assert!(!conversation.is_silent());
        assert_eq!(closed(conversation.hear(&subscribe("a"))), 4401);
        conversation.introduced(anonymous());
        begun(&mut conversation, "a");
    }

    #[test]
    fn a_client_introduces_itself_once() {
        let mut conversation = Conversation::new(1);
        conversation.hear(INIT).unwrap();
        assert_eq!(closed(conversation.hear(INIT)), 4429);
        assert_eq!(closed(known(1).hear(INIT)), 4429);
    }

    #[test]
    fn a_ping_is_answered_at_any_time_with_what_came_with_it() {
        let ping = r#"{"type":"ping","payload":{"at":1}}"#;
        for mut conversation in [Conversation::new(1), known(1)] {
            let Ok(Some(Deed::Tell(pong))) = conversation.hear(ping) else { panic!("no pong") };
            assert_eq!(serde_json::to_string(&pong).unwrap(), r#"{"type":"pong","payload":{"at":1}}"#);
            assert!(matches!(conversation.hear(r#"{"type":"pong"}"#), Ok(None)));
        }
    }

    #[test]
    fn an_id_belongs_to_one_operation_until_that_is_over() {
        let mut conversation = known(10);
        let first = begun(&mut conversation, "a");
        assert_eq!(closed(conversation.hear(&subscribe("a"))), 4409);
        assert!(matches!(conversation.told(&first, Told::Next(Body::default())), Ok(Some(ServerMessage::Next { .. }))));
        assert!(matches!(conversation.told(&first, Told::Complete), Ok(Some(ServerMessage::Complete { .. }))));
        let second = begun(&mut conversation, "a");
        assert!(matches!(conversation.told(&second, Told::Errors(Vec::new())), Ok(Some(ServerMessage::Error { .. }))));
        begun(&mut conversation, "a");
    }

    #[test]
    fn nothing_more_is_told_of_what_a_client_has_completed() {
        let mut conversation = known(10);
        let first = begun(&mut conversation, "a");
        assert!(matches!(conversation.hear(&complete("a")), Ok(Some(Deed::End(ended))) if ended == first));
        assert!(matches!(conversation.hear(&complete("a")), Ok(None)));
        let second = begun(&mut conversation, "a");
        for late in [Told::Next(Body::default()), Told::Complete, Told::SignedOut] {
            assert!(matches!(conversation.told(&first, late), Ok(None)));
        }
        assert!(conversation.told(&second, Told::Next(Body::default())).unwrap().is_some());
    }

    #[test]
    fn only_so_many_operations_go_on_at_a_time() {
        let mut conversation = known(2);
        let first = begun(&mut conversation, "a");
        begun(&mut conversation, "b");
        assert!(matches!(conversation.hear(&subscribe("c")), Ok(Some(Deed::Refuse(id, ..))) if id == "c"));
        conversation.told(&first, Told::Complete).unwrap();
        begun(&mut conversation, "c");
    }

    #[test]
    fn the_end_of_a_session_ends_the_conversation() {
        let mut conversation = known(2);
        let ticket = begun(&mut conversation, "a");
        assert_eq!(conversation.told(&ticket, Told::SignedOut).err().map(|close| close.code), Some(4403));
    }
}
