//! One conversation: commands and answers, as RFC 5321 has them.

use std::sync::Arc;
use std::sync::atomic::Ordering;

use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};

use super::privacy::{Stream, encrypted};
use super::{Behaviour, Privacy, ReceivedLetter, State};

/// base64 of `\0way@mark\0p+ss`, as AUTH PLAIN sends it.
const PASSWORD: &str = "AHdheUBtYXJrAHArc3M=";

/// The server's side of a conversation.
pub(super) struct Conversation {
    stream: BufReader<Box<dyn Stream>>,
    state: Arc<State>,
    is_private: bool,
    is_signed_in: bool,
    behaviour: Behaviour,
    from: String,
    to: Vec<String>,
}

/// Ends the conversation.
pub(super) struct HungUp;

impl From<std::io::Error> for HungUp {
    fn from(_: std::io::Error) -> Self {
        Self
    }
}

impl Conversation {
    pub(super) fn new(stream: Box<dyn Stream>, state: Arc<State>) -> Self {
        Self {
            stream: BufReader::new(stream),
            is_private: false,
            is_signed_in: state.privacy == Privacy::None,
            state,
            behaviour: Behaviour::Accept,
            from: String::new(),
            to: Vec::new(),
        }
    }

    pub(super) async fn hold(mut self) -> Result<(), HungUp> {
        if self.state.privacy == Privacy::FromTheStart {
            self.become_private().await?;
        }
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
            "EHLO" => self.answer(self.greeting()).await,
            "HELO" | "NOOP" => self.answer("250 ok").await,
            "RSET" => {
                self.forget();
                self.answer("250 forgotten").await
            }
            "STAR" => {
                self.answer("220 go on").await?;
                self.become_private().await
            }
            "AUTH" => self.sign_in(line).await,
            "MAIL" if !self.is_signed_in => self.answer("530 who are you?").await,
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

    fn greeting(&self) -> &'static str {
        match (self.state.privacy, self.is_private) {
            (Privacy::OnRequest, false) => "250-sink.test\r\n250 STARTTLS",
            (_, true) => "250-sink.test\r\n250-8BITMIME\r\n250 AUTH PLAIN",
            (_, false) => "250-sink.test\r\n250-PIPELINING\r\n250-8BITMIME\r\n250 SMTPUTF8",
        }
    }

    async fn become_private(&mut self) -> Result<(), HungUp> {
        let nothing: Box<dyn Stream> = Box::new(tokio::io::empty());
        let open = std::mem::replace(&mut self.stream, BufReader::new(nothing));
        let private = encrypted(open.into_inner()).await.ok_or(HungUp)?;
        self.stream = BufReader::new(private);
        self.is_private = true;
        Ok(())
    }

    async fn sign_in(&mut self, line: &str) -> Result<(), HungUp> {
        self.is_signed_in = self.is_private && line.ends_with(PASSWORD);
        let answer = if self.is_signed_in { "235 welcome" } else { "535 no" };
        self.answer(answer).await
    }

    async fn sender(&mut self, line: &str) -> Result<(), HungUp> {
        self.forget();
        if !self.stream.buffer().is_empty() {
            self.state.announced_at_once.fetch_add(1, Ordering::Relaxed);
        }
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
        let slow = self.state.slow.lock().unwrap().clone();
        if let Some((_, time)) = slow.filter(|(domain, _)| address(line).ends_with(domain)) {
            tokio::time::sleep(time).await;
        }
        match self.behaviour {
            Behaviour::AnswerLater451 => self.answer("451 4.3.0 later").await,
            Behaviour::Refuse550 => {
                let answer = format!("550 5.1.1 <{}> unknown", address(line));
                self.answer(&answer).await
            }
            Behaviour::RefuseAndGoOn550 => {
                self.to.push(address(line));
                self.answer("550 5.1.1 unknown").await
            }
            Behaviour::RefuseByRules550 => self.answer("550 5.7.1 relaying denied").await,
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
        let is_acknowledged = self.behaviour != Behaviour::LoseAcknowledgement;
        let (from, to) = (std::mem::take(&mut self.from), std::mem::take(&mut self.to));
        let letter = ReceivedLetter { from, to, raw, is_acknowledged };
        self.state.letters.send_modify(|letters| letters.push(letter));
        if is_acknowledged { self.answer("250 accepted").await } else { Err(HungUp) }
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
        self.stream.flush().await?;
        Ok(())
    }
}

fn address(line: &str) -> String {
    let opened = line.split_once('<').map_or("", |(_, rest)| rest);
    opened.split_once('>').map_or("", |(address, _)| address).to_owned()
}
