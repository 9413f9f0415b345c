//! A mail server inside the test process: it speaks real SMTP, keeps what it was given, and misbehaves when told to.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on should say so and stop"
)]

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use mail_parser::{Message, MessageParser};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::JoinHandle;

/// How the server treats a letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Behaviour {
    /// Takes it.
    Accept,
    /// Answers the recipient with 451: later.
    AnswerLater451,
    /// Answers the recipient with 550: never.
    Refuse550,
    /// Answers the sender with 421 and hangs up.
    Close421,
    /// Hangs up in the middle of the letter.
    DropDuringData,
    /// Keeps the letter and hangs up instead of saying so.
    LoseAcknowledgement,
    /// Says nothing: no greeting to a new connection, no answer on an old one.
    Stall,
}

/// A letter as it came over the wire.
#[derive(Clone, Debug)]
pub struct ReceivedLetter {
    /// The sender of the envelope.
    pub from: String,
    /// The recipients of the envelope.
    pub to: Vec<String>,
    /// The message.
    pub raw: Vec<u8>,
}

/// The server; it ends with its last handle.
pub struct SmtpServer {
    url: String,
    state: Arc<State>,
    listening: JoinHandle<()>,
}

#[derive(Default)]
struct State {
    letters: watch::Sender<Vec<ReceivedLetter>>,
    behaviours: Mutex<VecDeque<Behaviour>>,
    connections: Mutex<usize>,
}

impl SmtpServer {
    /// Listens on a free port of this machine.
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("smtp://{}", listener.local_addr().unwrap());
        let state = Arc::new(State::default());
        let listening = tokio::spawn(listen(listener, Arc::clone(&state)));
        Self { url, state, listening }
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

    /// All letters so far, in the order in which they came.
    pub fn letters(&self) -> Vec<ReceivedLetter> {
        self.state.letters.borrow().clone()
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

impl ReceivedLetter {
    /// The message as a mail program reads it.
    pub fn parsed(&self) -> Message<'_> {
        MessageParser::default().parse(&self.raw).expect("a message")
    }

    /// A header as it stands in the message, unfolded.
    pub fn header(&self, name: &'static str) -> Option<String> {
        let parsed = self.parsed();
        let raw = parsed.header_raw(name)?;
        Some(raw.replace("\r\n", "").trim().to_owned())
    }

    /// The subject, decoded.
    pub fn subject(&self) -> String {
        self.parsed().subject().unwrap_or_default().to_owned()
    }

    /// The HTML part.
    pub fn html(&self) -> String {
        self.parsed().body_html(0).expect("an HTML part").into_owned()
    }

    /// The text part, its lines ended as in Rust.
    pub fn text(&self) -> String {
        let parsed = self.parsed();
        let is_text = parsed.text_part(0).is_some_and(|part| part.is_text() && !part.is_text_html());
        assert!(is_text, "a text part of its own");
        let text = parsed.body_text(0).expect("a text part");
        text.replace("\r\n", "\n")
    }

    /// The links of the HTML part, in order.
    pub fn links(&self) -> Vec<String> {
        let html = self.html();
        let after_href = html.split("href=\"").skip(1);
        after_href.filter_map(|rest| rest.split_once('"')).map(|(link, _)| unescaped(link)).collect()
    }

    /// The links of the text part, in order.
    pub fn text_links(&self) -> Vec<String> {
        let text = self.text();
        let words = text.split_whitespace();
        words.filter(|word| word.starts_with("http")).map(str::to_owned).collect()
    }
}

fn unescaped(link: &str) -> String {
    link.replace("&#38;", "&").replace("&amp;", "&")
}

async fn listen(listener: TcpListener, state: Arc<State>) {
    loop {
        let (stream, _) = listener.accept().await.unwrap();
        stream.set_nodelay(true).unwrap();
        *state.connections.lock().unwrap() += 1;
        let state = Arc::clone(&state);
        // A client that hangs up, or that we hang up on, ends its conversation and nothing else.
        tokio::spawn(async move { Conversation::new(stream, state).hold().await.ok() });
    }
}

struct Conversation {
    stream: BufReader<TcpStream>,
    state: Arc<State>,
    behaviour: Behaviour,
    from: String,
    to: Vec<String>,
}

/// Ends the conversation.
struct HungUp;

impl From<std::io::Error> for HungUp {
    fn from(_: std::io::Error) -> Self {
        Self
    }
}

impl Conversation {
    fn new(stream: TcpStream, state: Arc<State>) -> Self {
        Self {
            stream: BufReader::new(stream),
            state,
            behaviour: Behaviour::Accept,
            from: String::new(),
            to: Vec::new(),
        }
    }

    async fn hold(mut self) -> Result<(), HungUp> {
        if self.state.behaviours.lock().unwrap().front() == Some(&Behaviour::Stall) {
            self.state.behaviours.lock().unwrap().pop_front();
            return self.stall().await;
        }
        self.answer("220 sink.test ESMTP").await?;
        loop {
            let line = self.line().await?;
            let line = String::from_utf8(line).unwrap();
            self.obey(line.trim_end()).await?;
        }
    }

    async fn obey(&mut self, line: &str) -> Result<(), HungUp> {
        let verb = line.get(..4).unwrap_or(line).to_ascii_uppercase();
        match verb.as_str() {
            "EHLO" => self.answer("250-sink.test\r\n250-PIPELINING\r\n250-8BITMIME\r\n250 SMTPUTF8").await,
            "HELO" | "NOOP" => self.answer("250 ok").await,
            "RSET" => {
                self.forget();
                self.answer("250 forgotten").await
            }
            "MAIL" => self.sender(line).await,
            "RCPT" => self.recipient(line).await,
            "DATA" if !self.to.is_empty() => self.letter().await,
            "DATA" => self.answer("503 to whom?").await,
            "QUIT" => {
                self.answer("221 bye").await?;
                Err(HungUp)
            }
            _ => self.answer("502 unknown").await,
        }
    }

    async fn sender(&mut self, line: &str) -> Result<(), HungUp> {
        self.forget();
        let next = self.state.behaviours.lock().unwrap().pop_front();
        self.behaviour = next.unwrap_or(Behaviour::Accept);
        match self.behaviour {
            Behaviour::Stall => self.stall().await,
            Behaviour::Close421 => {
                self.answer("421 closing").await?;
                Err(HungUp)
            }
            _ => {
                self.from = address(line);
                self.answer("250 ok").await
            }
        }
    }

    async fn recipient(&mut self, line: &str) -> Result<(), HungUp> {
        match self.behaviour {
            Behaviour::AnswerLater451 => self.answer("451 4.3.0 later").await,
            Behaviour::Refuse550 => {
                let answer = format!("550 5.1.1 <{}> unknown", address(line));
                self.answer(&answer).await
            }
            _ => {
                self.to.push(address(line));
                self.answer("250 ok").await
            }
        }
    }

    async fn letter(&mut self) -> Result<(), HungUp> {
        self.answer("354 go on").await?;
        let mut raw = Vec::new();
        loop {
            let line = self.line().await?;
            if line == b".\r\n" {
                break;
            }
            raw.extend_from_slice(line.strip_prefix(b".").unwrap_or(&line));
            if self.behaviour == Behaviour::DropDuringData {
                return Err(HungUp);
            }
        }
        let letter = ReceivedLetter { from: std::mem::take(&mut self.from), to: std::mem::take(&mut self.to), raw };
        self.state.letters.send_modify(|letters| letters.push(letter));
        match self.behaviour {
            Behaviour::LoseAcknowledgement => Err(HungUp),
            _ => self.answer("250 accepted").await,
        }
    }

    fn forget(&mut self) {
        self.from.clear();
        self.to.clear();
    }

    /// Reads and says nothing until the client gives up.
    async fn stall(&mut self) -> Result<(), HungUp> {
        loop {
            self.line().await?;
        }
    }

    async fn line(&mut self) -> Result<Vec<u8>, HungUp> {
        let mut line = Vec::new();
        match self.stream.read_until(b'\n', &mut line).await? {
            0 => Err(HungUp),
            _ => Ok(line),
        }
    }

    async fn answer(&mut self, answer: &str) -> Result<(), HungUp> {
        self.stream.write_all(format!("{answer}\r\n").as_bytes()).await?;
        Ok(())
    }
}

fn address(line: &str) -> String {
    let opened = line.split_once('<').map_or("", |(_, rest)| rest);
    opened.split_once('>').map_or("", |(address, _)| address).to_owned()
}
