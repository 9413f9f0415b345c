//! GraphQL over WebSocket, by the protocol `graphql-transport-ws` (graphql-ws, PROTOCOL.md).
//!
//! - The sub-protocol has to be asked for; the older one, `graphql-ws`, is another language and refused.
//! - `connection_init` may carry `Authorization` and `Accept-Language`, since browsers cannot send headers
//!   with a WebSocket; where it does not, the headers of the handshake count.
//! - A request that cannot be executed is answered with `error`, whatever was executed with `next`.
//! - Who stands behind a socket is looked at again with each operation. When the session or key has ended, the
//!   socket is closed with 4403; other codes are listed in [`close`].
//! - A subscription is completed after a day (`WAYMARK_SUBSCRIPTION_SECONDS`), and ends without a word when
//!   the server stops (1001): the client asks again from its last cursor.
//!
//! Any site's pages may connect, and no `Origin` is refused: there are no cookies, so a page of another site
//! brings nothing with it that its visitor has not given to it.
//!
//! Invariant: however slowly a client reads, one message waits in the connection, one before it, and one in
//! each operation; and no operation works out a next one before.

mod close;
mod conversation;
mod frames;
mod messages;
mod operation;

use std::collections::HashMap;
use std::pin::pin;
use std::time::Duration;

use actix_http::ws::{Message, handshake};
use actix_web::body::BoxBody;
use actix_web::http::StatusCode;
use actix_web::http::header::{ACCEPT_LANGUAGE, AUTHORIZATION, SEC_WEBSOCKET_PROTOCOL};
use actix_web::web::{self, Data, Payload, ServiceConfig};
use actix_web::{Error, HttpRequest, HttpResponse, rt};
use async_graphql::Executor;
use tokio::sync::mpsc::{self, Receiver, Sender};
use tokio::time::{Instant, MissedTickBehavior, interval_at, sleep, timeout};
use tokio_util::task::AbortOnDropHandle;
use tracing::Instrument;

use self::close::Close;
use self::conversation::{Conversation, Deed, Ticket, Told};
use self::frames::{Heard, Incoming, Outgoing};
use self::messages::{Credentials, ServerMessage};
use self::operation::{Event, Operation};
use super::graphql::Endpoint;
use super::headers::header;
use super::negotiation::Form;
use super::peer;
use super::unreadable::Unreadable;
use crate::failure::{Failure, Refusal};
use crate::wire::budget::{Caller, Network};
use crate::wire::{Host, Standing};

/// The one sub-protocol that is spoken here.
const PROTOCOL: &str = "graphql-transport-ws";
/// How many signs of life a client may leave unanswered.
const UNANSWERED: u32 = 3;
/// How long a farewell may take.
const FAREWELL: Duration = Duration::from_secs(1);

/// Serves the socket at `/graphql/ws`.
pub fn configure<E: Executor, H: Host>(config: &mut ServiceConfig, endpoint: Data<Endpoint<E, H>>) {
    config.service(web::resource("/graphql/ws").app_data(endpoint).route(web::get().to(accept::<E, H>)));
}

async fn accept<E: Executor, H: Host>(
    endpoint: Data<Endpoint<E, H>>,
    request: HttpRequest,
    payload: Payload,
) -> Result<HttpResponse, Error> {
    let mut response = handshake(request.head())?;
    let asked = request.headers().get_all(SEC_WEBSOCKET_PROTOCOL).filter_map(|it| it.to_str().ok());
    if !asked.flat_map(|names| names.split(',')).any(|name| name.trim() == PROTOCOL) {
        let sentence = "This socket speaks the sub-protocol graphql-transport-ws.";
        return Ok(endpoint.unreadable(Unreadable::new(StatusCode::BAD_REQUEST, sentence), Form::Json, &request));
    }
    if let Err(spent) = endpoint.graphql.budget().check(endpoint.door(&request)) {
        return Ok(endpoint.spent(spent, Form::Json, &request));
    }
    let Some(place) = endpoint.live.place("websocket") else {
        return Ok(endpoint.unknown(Refusal::Unavailable.into(), Form::Json, &request));
    };
    // One message: what waits beyond it waits in the operations.
    let (outgoing, messages) = mpsc::channel(1);
    let headers = Credentials {
        authorization: header(&request, &AUTHORIZATION),
        accept_language: header(&request, &ACCEPT_LANGUAGE),
    };
    let network = peer::network(&request, endpoint.proxies);
    let socket = Socket::new(endpoint, (headers, network), payload, outgoing);
    rt::spawn(socket.run().in_current_span());
    let body = BoxBody::new(Outgoing::new(messages, place));
    Ok(response.insert_header((SEC_WEBSOCKET_PROTOCOL, PROTOCOL)).message_body(body)?.into())
}

/// How a socket ends.
enum End {
    /// With a farewell.
    Close(Close),
    /// The client is gone, or does not read.
    Gone,
}

impl From<Close> for End {
    fn from(close: Close) -> Self {
        Self::Close(close)
    }
}

/// A socket that is open.
struct Socket<E, H> {
    endpoint: Data<Endpoint<E, H>>,
    headers: Credentials,
    network: Network,
    incoming: Incoming,
    outgoing: Sender<Message>,
    conversation: Conversation,
    events: (Sender<Event>, Receiver<Event>),
    introduction: Option<AbortOnDropHandle<()>>,
    operations: HashMap<u64, AbortOnDropHandle<()>>,
    unanswered: u32,
}

impl<E: Executor, H: Host> Socket<E, H> {
    fn new(
        endpoint: Data<Endpoint<E, H>>,
        (headers, network): (Credentials, Network),
        payload: Payload,
        outgoing: Sender<Message>,
    ) -> Self {
        let limits = &endpoint.live.limits;
        Self {
            headers,
            network,
            incoming: Incoming::new(payload, limits.message),
            outgoing,
            conversation: Conversation::new(limits.operations),
            events: mpsc::channel(1),
            introduction: None,
            operations: HashMap::new(),
            unanswered: 0,
            endpoint,
        }
    }

    /// Keeps the conversation up to its end, and all operations end with it.
    async fn run(mut self) {
        if let Err(End::Close(close)) = self.listen().await {
            self.operations.clear();
            let _ = timeout(FAREWELL, self.outgoing.send(Message::Close(Some(close.into())))).await;
        }
    }

    async fn listen(&mut self) -> Result<(), End> {
        let (init_time, keep_alive) = (self.endpoint.live.limits.init_time, self.endpoint.live.limits.keep_alive);
        let mut stopping = pin!(self.endpoint.live.stopping());
        let mut late = pin!(sleep(init_time));
        let mut signs = interval_at(Instant::now() + keep_alive, keep_alive);
        signs.set_missed_tick_behavior(MissedTickBehavior::Delay);
        loop {
            tokio::select! {
                () = &mut stopping => return Err(Close::going_away().into()),
                () = &mut late, if self.conversation.is_silent() => return Err(Close::init_timeout().into()),
                _ = signs.tick() => self.give_sign().await?,
                heard = self.incoming.next() => match heard {
                    Some(heard) => self.hear(heard?).await?,
                    None => return Err(End::Gone),
                },
                Some(event) = self.events.1.recv() => self.happen(event).await?,
            }
        }
    }

    /// Asks whether somebody is there; gives up whoever has left the last few questions unanswered.
    async fn give_sign(&mut self) -> Result<(), End> {
        if self.unanswered >= UNANSWERED {
            return Err(End::Gone);
        }
        self.unanswered += 1;
        self.send(Message::Ping(Default::default())).await
    }

    async fn hear(&mut self, heard: Heard) -> Result<(), End> {
        self.unanswered = 0;
        match heard {
            Heard::Life => Ok(()),
            Heard::Ping(bytes) => self.send(Message::Pong(bytes)).await,
            Heard::Close(reason) => Err(Close::likewise(reason).into()),
            Heard::Text(text) => match self.conversation.hear(&text)? {
                Some(deed) => self.act(deed).await,
                None => Ok(()),
            },
        }
    }

    async fn act(&mut self, deed: Deed) -> Result<(), End> {
        match deed {
            Deed::Tell(message) => return self.tell(&message).await,
            Deed::Introduce(credentials) => self.introduce(credentials.or(&self.headers)),
            Deed::Begin(ticket, viewer, params) => {
                let (endpoint, events, number) = (self.endpoint.clone(), self.events.0.clone(), ticket.number);
                let operation = Operation { endpoint, ticket, network: self.network, events };
                self.operations.insert(number, spawned(operation.run(*viewer, params)));
            }
            Deed::Refuse(id, viewer, error) => {
                let (graphql, caller) = (&self.endpoint.graphql, Caller::of(&viewer, self.network));
                graphql.budget().charge_refused(caller);
                let answer = graphql.refused(Standing::Invalid, error, caller, &viewer.locale);
                return self.tell(&ServerMessage::Error { id, payload: answer.body.errors }).await;
            }
            Deed::End(Ticket { number, .. }) => drop(self.operations.remove(&number)),
        }
        Ok(())
    }

    /// Finds out who the client is, while it is still listened to.
    fn introduce(&mut self, credentials: Credentials) {
        let (endpoint, events, network) = (self.endpoint.clone(), self.events.0.clone(), self.network);
        self.introduction = Some(spawned(async move {
            let Credentials { authorization, accept_language } = credentials;
            let door = Caller::at_the_door(network, authorization.is_some());
            let viewer = match endpoint.graphql.budget().check(door) {
                Ok(()) => endpoint.host.viewer(authorization.as_deref(), accept_language.as_deref()).await,
                Err(_) => Err(Refusal::RateLimited.into()),
            };
            if let Err(Failure::Refusal(Refusal::Unauthenticated)) = viewer {
                endpoint.graphql.budget().charge_refused(door);
            }
            let _ = events.send(Event::Introduced(viewer)).await;
        }));
    }

    async fn happen(&mut self, event: Event) -> Result<(), End> {
        match event {
            Event::Introduced(Ok(viewer)) => {
                let acknowledgement = self.conversation.introduced(viewer);
                self.tell(&acknowledgement).await
            }
            Event::Introduced(Err(failure)) => Err(self.stranger(&failure).into()),
            Event::Told(ticket, told) => {
                if !matches!(told, Told::Next(_)) {
                    self.operations.remove(&ticket.number);
                }
                match self.conversation.told(&ticket, told)? {
                    Some(message) => self.tell(&message).await,
                    None => Ok(()),
                }
            }
        }
    }

    fn stranger(&self, failure: &Failure) -> Close {
        match failure {
            Failure::Refusal(Refusal::Unavailable | Refusal::RateLimited) => Close::try_later(),
            Failure::Refusal(_) | Failure::Problems(_) => Close::forbidden(),
            Failure::Fault(fault) => {
                self.endpoint.graphql.fault(&fault.source().to_string());
                Close::fault()
            }
        }
    }

    async fn tell(&self, message: &ServerMessage) -> Result<(), End> {
        match serde_json::to_string(message) {
            Ok(text) => self.send(Message::Text(text.into())).await,
            Err(error) => {
                self.endpoint.graphql.fault(&error.to_string());
                Err(Close::fault().into())
            }
        }
    }

    /// Waits until the connection has taken this; not longer than a client may leave things unread.
    async fn send(&self, message: Message) -> Result<(), End> {
        let live = &self.endpoint.live;
        tokio::select! {
            () = live.stopping() => Err(Close::going_away().into()),
            sent = timeout(live.limits.write_time, self.outgoing.send(message)) => match sent {
                Ok(Ok(())) => Ok(()),
                Ok(Err(_)) | Err(_) => Err(End::Gone),
            },
        }
    }
}

/// Work beside the conversation, which ends with it.
fn spawned(work: impl Future<Output = ()> + 'static) -> AbortOnDropHandle<()> {
    AbortOnDropHandle::new(rt::spawn(work.in_current_span()))
}
