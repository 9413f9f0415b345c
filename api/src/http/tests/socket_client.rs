//! A client of a socket, for tests.

use actix_http::ws::{Codec, Frame, Message};
use futures_util::{SinkExt, StreamExt};
use tokio_util::codec::Framed;

use super::*;

pub(super) const INIT: &str = r#"{"type":"connection_init"}"#;

/// A client of a socket, which takes what it is sent as it comes.
pub(super) struct Client(pub(super) Framed<TcpStream, Codec>);

impl Client {
    /// Opens a socket; where there is none to be had, the answer instead.
    pub(super) async fn open(address: SocketAddr, headers: &str) -> Result<(Self, String), String> {
        let mut stream = TcpStream::connect(address).await.unwrap();
        let head = "GET /graphql/ws HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\
                    Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: x3JJHMbDL1EzLkh9GBhXDw==\r\n";
        stream.write_all(format!("{head}{headers}\r\n").as_bytes()).await.unwrap();
        let mut answer = Vec::new();
        while !answer.ends_with(b"\r\n\r\n") {
            answer.push(stream.read_u8().await.unwrap());
        }
        let answer = String::from_utf8(answer).unwrap();
        let is_open = answer.starts_with("HTTP/1.1 101");
        if is_open {
            Ok((Self(Framed::new(stream, Codec::new().client_mode().max_size(1_000_000))), answer))
        } else {
            Err(answer)
        }
    }

    /// A socket that has not been introduced.
    pub(super) async fn silent(address: SocketAddr) -> Self {
        Self::open(address, "Sec-WebSocket-Protocol: graphql-transport-ws\r\n").await.unwrap().0
    }

    /// A socket whose client has this token, and may ask.
    pub(super) async fn known(address: SocketAddr, token: &str) -> Self {
        let mut client = Self::silent(address).await;
        client.say(&json!({ "type": "connection_init", "payload": { "Authorization": token } }).to_string()).await;
        assert_eq!(client.hear().await, json!({ "type": "connection_ack" }));
        client
    }

    /// A socket of nobody, who may ask.
    pub(super) async fn anonymous(address: SocketAddr) -> Self {
        let mut client = Self::silent(address).await;
        client.say(INIT).await;
        assert_eq!(client.hear().await, json!({ "type": "connection_ack" }));
        client
    }

    /// Sends a frame.
    pub(super) async fn send(&mut self, message: Message) {
        self.0.send(message).await.unwrap();
    }

    /// Sends this text.
    pub(super) async fn say(&mut self, text: &str) {
        self.send(Message::Text(text.to_owned().into())).await;
    }

    /// Asks this under this id.
    pub(super) async fn subscribe(&mut self, id: &str, query: &str) {
        self.say(&json!({ "type": "subscribe", "id": id, "payload": { "query": query } }).to_string()).await;
    }

    /// Wants no more of this id.
    pub(super) async fn complete(&mut self, id: &str) {
        self.say(&json!({ "type": "complete", "id": id }).to_string()).await;
    }

    /// The next frame; none when the connection has ended.
    pub(super) async fn frame(&mut self) -> Option<Frame> {
        tokio::time::timeout(PATIENCE, self.0.next()).await.expect("nothing is heard").map(Result::unwrap)
    }

    /// The next message.
    pub(super) async fn hear(&mut self) -> Value {
        match self.frame().await {
            Some(Frame::Text(text)) => serde_json::from_slice(&text).unwrap(),
            other => panic!("a message was expected: {other:?}"),
        }
    }

    /// What the next messages come to: their types and ids, and what they hold in short.
    pub(super) async fn gist(&mut self, messages: usize) -> Vec<String> {
        let mut gist = Vec::new();
        for _ in 0..messages {
            let message = self.hear().await;
            let (kind, id) = (message["type"].as_str().unwrap(), message["id"].as_str().unwrap_or_default());
            let payload = &message["payload"];
            let errors = payload["errors"].as_array().or_else(|| payload.as_array());
            let held = match errors {
                Some(errors) => errors[0]["extensions"]["code"].as_str().unwrap().to_owned(),
                None => payload.get("data").map(Value::to_string).unwrap_or_default(),
            };
            gist.push(format!("{kind} {id} {held}").trim().to_owned());
        }
        gist
    }

    /// Reads up to the end: the code that the socket is closed with, or 0 when the connection ends without.
    pub(super) async fn closed(&mut self) -> u16 {
        loop {
            match self.frame().await {
                Some(Frame::Close(reason)) => return reason.unwrap().code.into(),
                Some(_) => {}
                None => return 0,
            }
        }
    }
}
