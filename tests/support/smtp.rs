//! A mail server inside the test process: it speaks real SMTP, keeps what it was given, and misbehaves when told to.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on should say so and stop"
)]

mod conversation;
mod letter;
mod privacy;

use std::collections::VecDeque;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinHandle;

pub use letter::{ReceivedLetter, without_tokens};
pub use privacy::{Privacy, authority};

use conversation::Conversation;

/// How the server treats a letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Behaviour {
    /// Takes it.
    Accept,
    /// Answers the recipient with 451: later.
    AnswerLater451,
    /// Answers the recipient with 550: never.
    Refuse550,
    /// Answers the recipient with 550 because of its own rules.
    RefuseByRules550,
    /// Answers the recipient with 550, and asks for the letter all the same.
    RefuseAndGoOn550,
    /// Answers the sender with 421 and hangs up.
    Close421,
    /// Hangs up in the middle of the letter.
    DropDuringData,
    /// Keeps the letter and hangs up instead of saying so.
    LoseAcknowledgement,
    /// Says nothing: no greeting to a new connection, no answer on an old one.
    Stall,
}

/// The server; it ends with its last handle.
pub struct SmtpServer {
    url: String,
    state: Arc<State>,
    listening: JoinHandle<()>,
}

/// What all conversations share.
#[derive(Default)]
struct State {
    privacy: Privacy,
    letters: watch::Sender<Vec<ReceivedLetter>>,
    behaviours: Mutex<VecDeque<Behaviour>>,
    connections: Mutex<usize>,
    announced_at_once: AtomicUsize,
    slow: Mutex<Option<(String, Duration)>>,
}

impl SmtpServer {
    /// Listens on a free port of this machine, in clear text and for everybody.
    pub async fn start() -> Self {
        Self::start_with(Privacy::None).await
    }

    /// Listens on a free port of this machine. Once private, it wants the name and password of its URL.
    pub async fn start_with(privacy: Privacy) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let state = Arc::new(State { privacy, ..State::default() });
        let listening = tokio::spawn(listen(listener, Arc::clone(&state)));
        Self {
            url: match privacy {
                Privacy::None => format!("smtp://{address}"),
                Privacy::OnRequest => format!("smtp://way%40mark:p%2Bss@{address}?tls=required"),
                Privacy::FromTheStart => format!("smtps://way%40mark:p%2Bss@{address}"),
            },
            state,
            listening,
        }
    }

    /// Where it listens, as a `SMTP_URL`.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Treats the next `letters` like this; afterwards, if nothing else was told, it accepts again.
    pub fn behave(&self, behaviour: Behaviour, letters: usize) {
        let mut behaviours = self.state.behaviours.lock().unwrap();
        behaviours.extend(std::iter::repeat_n(behaviour, letters));
    }

    /// Takes so long from now on before it says anything about a recipient in this domain.
    pub fn be_slow_for(&self, domain: &str, time: Duration) {
        *self.state.slow.lock().unwrap() = Some((domain.to_owned(), time));
    }

    /// All letters so far, in the order in which they came.
    pub fn letters(&self) -> Vec<ReceivedLetter> {
        self.state.letters.borrow().clone()
    }

    /// How many letters have come so far.
    pub fn count(&self) -> usize {
        self.state.letters.borrow().len()
    }

    /// The letters that came after the first so many.
    pub fn letters_after(&self, first: usize) -> Vec<ReceivedLetter> {
        self.state.letters.borrow()[first..].to_vec()
    }

    /// Waits until at least this many letters have come, and returns all of them.
    pub async fn wait_for(&self, letters: usize) -> Vec<ReceivedLetter> {
        let mut seen = self.state.letters.subscribe();
        let arrived = seen.wait_for(|all| all.len() >= letters);
        match tokio::time::timeout(Duration::from_secs(20), arrived).await {
            Ok(all) => all.unwrap().clone(),
            Err(_) => panic!("waited for {letters} letters, {} came", self.letters().len()),
        }
    }

    /// For how many letters it was told from whom, to whom and what without being waited for.
    pub fn announced_at_once(&self) -> usize {
        self.state.announced_at_once.load(Ordering::Relaxed)
    }

    /// How many connections were opened.
    pub fn connections(&self) -> usize {
        *self.state.connections.lock().unwrap()
    }
}

impl Drop for SmtpServer {
    fn drop(&mut self) {
        self.listening.abort();
    }
}

async fn listen(listener: TcpListener, state: Arc<State>) {
    loop {
        let (stream, _) = listener.accept().await.unwrap();
        stream.set_nodelay(true).unwrap();
        *state.connections.lock().unwrap() += 1;
        let state = Arc::clone(&state);
        // A client that hangs up, or that we hang up on, ends its conversation and nothing else.
        tokio::spawn(async move { Conversation::new(Box::new(stream), state).hold().await.ok() });
    }
}
