//! The messages of graphql-transport-ws, as its specification (graphql-ws, PROTOCOL.md) has them.

use serde::Serialize;
use serde_json::{Map, Value};

use super::close::Close;
use crate::http::params;
use crate::wire::{Body, Params, ToldError, Words};

/// What a client says.
#[derive(Debug)]
pub(super) enum ClientMessage {
    /// Who it is.
    ConnectionInit(Credentials),
    /// Whether somebody is there.
    Ping(Option<Map<String, Value>>),
    /// It is there.
    Pong,
    /// An operation, under this id.
    Subscribe {
        /// The client's name for it.
        id: String,
        /// What is asked.
        params: Params,
    },
    /// It wants no more of the operation with this id.
    Complete {
        /// The client's name for it.
        id: String,
    },
}

/// What a client introduces itself with: the headers that a browser cannot send with a WebSocket.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(super) struct Credentials {
    /// As the header of this name.
    pub authorization: Option<String>,
    /// As the header of this name.
    pub accept_language: Option<String>,
}

/// What the server says.
#[derive(Debug, Serialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub(super) enum ServerMessage {
    /// The client may ask.
    ConnectionAck,
    /// The server is there.
    Pong {
        /// What came with the question.
        #[serde(skip_serializing_if = "Option::is_none")]
        payload: Option<Map<String, Value>>,
    },
    /// An answer.
    Next {
        /// To which operation.
        id: String,
        /// What it is.
        payload: Body,
    },
    /// The operation cannot be answered, or not any more.
    Error {
        /// Which operation.
        id: String,
        /// Why not.
        payload: Vec<ToldError>,
    },
    /// The operation is over.
    Complete {
        /// Which operation.
        id: String,
    },
}

impl ClientMessage {
    /// Reads a message; one that is none closes the socket.
    pub fn read(text: &str) -> Result<Self, Close> {
        let Ok(Value::Object(mut fields)) = serde_json::from_str(text) else {
            return Err(Close::invalid("A message has to be a JSON object."));
        };
        let Some(Value::String(kind)) = fields.remove("type") else {
            return Err(Close::invalid("A message needs a \"type\"."));
        };
        match kind.as_str() {
            "connection_init" => {
                Ok(Self::ConnectionInit(Credentials::read(payload(&mut fields)?.unwrap_or_default())?))
            }
            "ping" => Ok(Self::Ping(payload(&mut fields)?)),
            "pong" => payload(&mut fields).map(|_| Self::Pong),
            "subscribe" => {
                let id = id(&mut fields)?;
                let asked =
                    payload(&mut fields)?.ok_or_else(|| Close::invalid("\"subscribe\" needs a \"payload\"."))?;
                let params = params::params(asked).map_err(|unreadable| match unreadable.error.words {
                    Words::Developer(sentence) => Close::invalid(sentence),
                    Words::Message(_) => Close::invalid("The payload cannot be read."),
                })?;
                Ok(Self::Subscribe { id, params })
            }
            "complete" => Ok(Self::Complete { id: id(&mut fields)? }),
            _ => Err(Close::invalid("A client sends no messages of this \"type\".")),
        }
    }
}

fn id(fields: &mut Map<String, Value>) -> Result<String, Close> {
    match fields.remove("id") {
        Some(Value::String(id)) if !id.is_empty() => Ok(id),
        _ => Err(Close::invalid("The message needs an \"id\": a string that is not empty.")),
    }
}

fn payload(fields: &mut Map<String, Value>) -> Result<Option<Map<String, Value>>, Close> {
    match fields.remove("payload") {
        None | Some(Value::Null) => Ok(None),
        Some(Value::Object(payload)) => Ok(Some(payload)),
        Some(_) => Err(Close::invalid("A \"payload\" has to be an object.")),
    }
}

impl Credentials {
    /// Reads them; names are in any case, as those of headers are.
    fn read(payload: Map<String, Value>) -> Result<Self, Close> {
        let mut read = Self::default();
        for (name, value) in payload {
            let place = match name.to_ascii_lowercase().as_str() {
                "authorization" => &mut read.authorization,
                "accept-language" => &mut read.accept_language,
                _ => continue,
            };
            *place = match value {
                Value::String(text) => Some(text),
                Value::Null => None,
                _ => return Err(Close::invalid("Authorization and Accept-Language have to be strings.")),
            };
        }
        Ok(read)
    }

    /// These, and what is missing from them of `others`.
    #[must_use]
    pub fn or(self, others: &Self) -> Self {
        Self {
            authorization: self.authorization.or_else(|| others.authorization.clone()),
            accept_language: self.accept_language.or_else(|| others.accept_language.clone()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_message_closes_the_socket() {
        for text in [
            "",
            "{",
            "null",
            "[]",
            "\"ping\"",
            "{}",
            r#"{"type":1}"#,
            r#"{"type":"hello"}"#,
            r#"{"type":"connection_ack"}"#,
            r#"{"type":"next","id":"1","payload":{}}"#,
            r#"{"type":"start","id":"1","payload":{"query":"{greeting}"}}"#,
            r#"{"type":"connection_init","payload":1}"#,
            r#"{"type":"connection_init","payload":"Bearer x"}"#,
            r#"{"type":"connection_init","payload":{"Authorization":["Bearer x"]}}"#,
            r#"{"type":"ping","payload":"x"}"#,
            r#"{"type":"pong","payload":[]}"#,
            r#"{"type":"complete"}"#,
            r#"{"type":"complete","id":7}"#,
            r#"{"type":"subscribe","payload":{"query":"{greeting}"}}"#,
            r#"{"type":"subscribe","id":"","payload":{"query":"{greeting}"}}"#,
            r#"{"type":"subscribe","id":1,"payload":{"query":"{greeting}"}}"#,
            r#"{"type":"subscribe","id":"1"}"#,
            r#"{"type":"subscribe","id":"1","payload":"{greeting}"}"#,
            r#"{"type":"subscribe","id":"1","payload":{}}"#,
            r#"{"type":"subscribe","id":"1","payload":{"query":1}}"#,
            r#"{"type":"subscribe","id":"1","payload":{"query":"{greeting}","variables":[]}}"#,
            r#"{"type":"subscribe","id":"1","payload":{"query":"{greeting}","operationName":1}}"#,
            r#"{"type":"subscribe","id":"1","payload":{"query":"{greeting}","extensions":"x"}}"#,
        ] {
            let close = ClientMessage::read(text).unwrap_err();
            assert_eq!(close.code, 4400, "{text}");
            assert!(!close.reason.is_empty(), "{text}");
        }
    }

    #[test]
    fn an_introduction_is_read_whatever_the_case_of_its_names() {
        let known = |token: &str, language: Option<&str>| Credentials {
            authorization: Some(token.to_owned()),
            accept_language: language.map(str::to_owned),
        };
        for (text, expected) in [
            (r#"{"type":"connection_init"}"#, Credentials::default()),
            (r#"{"type":"connection_init","payload":null}"#, Credentials::default()),
            (r#"{"type":"connection_init","payload":{"Authorization":null,"other":1}}"#, Credentials::default()),
            (r#"{"type":"connection_init","payload":{"Authorization":"Bearer x"}}"#, known("Bearer x", None)),
            (
                r#"{"type":"connection_init","payload":{"authorization":"Bearer x","accept-language":"ar"}}"#,
                known("Bearer x", Some("ar")),
            ),
        ] {
            let ClientMessage::ConnectionInit(read) = ClientMessage::read(text).unwrap() else { panic!("{text}") };
            assert_eq!(read, expected, "{text}");
        }
        assert_eq!(known("own", None).or(&known("header", Some("ar"))), known("own", Some("ar")));
    }
}
