//! Between bytes and messages, in both directions.
//!
//! actix-ws, the usual layer here, is left out for two reasons: it keeps a frame that is larger than it may be
//! in memory until its end before it refuses it, and it takes in as many outgoing messages as it is given.

use std::pin::Pin;
use std::task::{Context, Poll, ready};

use actix_http::ws::{CloseReason, Codec, Frame, Item, Message, ProtocolError};
use actix_web::body::{BodySize, MessageBody};
use actix_web::web::{Bytes, BytesMut, Payload};
use futures_util::StreamExt;
use tokio::sync::mpsc::Receiver;
use tokio_util::codec::{Decoder, Encoder};

use super::close::Close;
use crate::http::live::Place;

/// The most bytes that stand before a frame's payload (RFC 6455, section 5.2).
const LONGEST_HEADER: usize = 14;

/// What is heard from a client.
pub(super) enum Heard {
    /// A message, whole.
    Text(String),
    /// A question of the WebSocket itself, to be answered with the same bytes.
    Ping(Bytes),
    /// Its answer, or a fragment: somebody is there.
    Life,
    /// The client's farewell.
    Close(Option<CloseReason>),
}

/// What a client sends.
pub(super) struct Incoming {
    payload: Payload,
    buffer: BytesMut,
    codec: Codec,
    fragments: Option<BytesMut>,
    limit: usize,
}

impl Incoming {
    /// Messages of at most `limit` bytes.
    pub fn new(payload: Payload, limit: usize) -> Self {
        Self { payload, buffer: BytesMut::new(), codec: Codec::new().max_size(limit), fragments: None, limit }
    }

    /// Waits for what is heard next; nothing when the client is gone. Dropping what is waited for loses nothing.
    pub async fn next(&mut self) -> Option<Result<Heard, Close>> {
        loop {
            match self.codec.decode(&mut self.buffer) {
                Ok(Some(frame)) => return Some(self.take(frame)),
                // The codec would wait for the end of a frame of any size.
                Ok(None) if self.buffer.len() > self.limit + LONGEST_HEADER => return Some(Err(self.too_big())),
                Ok(None) => self.buffer.extend_from_slice(&self.payload.next().await?.ok()?),
                Err(ProtocolError::Overflow) => return Some(Err(self.too_big())),
                Err(_) => return Some(Err(Close::protocol_error())),
            }
        }
    }

    fn take(&mut self, frame: Frame) -> Result<Heard, Close> {
        match frame {
            Frame::Text(text) => message(text.into()),
            Frame::Ping(bytes) => Ok(Heard::Ping(bytes)),
            Frame::Pong(_) => Ok(Heard::Life),
            Frame::Close(reason) => Ok(Heard::Close(reason)),
            Frame::Binary(_) | Frame::Continuation(Item::FirstBinary(_)) => {
                Err(Close::invalid("Messages are texts, not binary."))
            }
            Frame::Continuation(Item::FirstText(part)) => {
                self.fragments = Some(part.into());
                Ok(Heard::Life)
            }
            Frame::Continuation(Item::Continue(part)) => {
                self.append(&part)?;
                Ok(Heard::Life)
            }
            Frame::Continuation(Item::Last(part)) => {
                self.append(&part)?;
                message(self.fragments.take().unwrap_or_default().freeze().into())
            }
        }
    }

    fn append(&mut self, part: &[u8]) -> Result<(), Close> {
        let fragments = self.fragments.get_or_insert_default();
        if fragments.len() + part.len() > self.limit {
            return Err(Close::too_big(self.limit));
        }
        fragments.extend_from_slice(part);
        Ok(())
    }

    fn too_big(&self) -> Close {
        Close::too_big(self.limit)
    }
}

fn message(bytes: Vec<u8>) -> Result<Heard, Close> {
    String::from_utf8(bytes).map(Heard::Text).map_err(|_| Close::not_text())
}

/// What is sent to a client: one message at a time, as fast as the client takes them. It lives as long as the
/// connection, and so does its place.
pub(super) struct Outgoing {
    messages: Receiver<Message>,
    codec: Codec,
    _place: Place,
}

impl Outgoing {
    /// These messages, over a connection that has this place.
    pub fn new(messages: Receiver<Message>, place: Place) -> Self {
        Self { messages, codec: Codec::new(), _place: place }
    }
}

impl MessageBody for Outgoing {
    type Error = ProtocolError;

    fn size(&self) -> BodySize {
        BodySize::Stream
    }

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, ProtocolError>>> {
        let this = self.get_mut();
        let Some(message) = ready!(this.messages.poll_recv(cx)) else { return Poll::Ready(None) };
        let mut bytes = BytesMut::new();
        Poll::Ready(Some(this.codec.encode(message, &mut bytes).map(|()| bytes.freeze())))
    }
}
