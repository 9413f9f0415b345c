//! A mail server that takes everything, as quickly as it can be taken, and keeps next to nothing: the same for whoever
//! sends. It offers PIPELINING, as the mail servers of most systems do: who uses that is spared two waits a letter.

use std::net::SocketAddr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Instant;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Notify;

/// One letter in so many is kept.
const KEPT: usize = 25;
/// What ends a letter.
const END: &[u8] = b"\r\n.\r\n";

/// The server, on a thread of its own.
#[derive(Clone)]
pub struct Sink {
    /// Where it listens.
    pub address: SocketAddr,
    taken: Arc<Taken>,
}

#[derive(Default)]
struct Taken {
    letters: AtomicUsize,
    connections: AtomicUsize,
    kept: Mutex<Vec<Letter>>,
    more: Notify,
}

/// A letter that was kept.
#[derive(Clone)]
pub struct Letter {
    /// To whom.
    pub to: String,
    /// The message as it came, without the dots that SMTP puts before dots.
    pub message: Vec<u8>,
}

impl Sink {
    /// Begins to listen.
    pub fn start() -> Self {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        listener.set_nonblocking(true).unwrap();
        let (address, taken) = (listener.local_addr().unwrap(), Arc::<Taken>::default());
        let own = Arc::clone(&taken);
        std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            runtime.block_on(async move { listen(TcpListener::from_std(listener).unwrap(), own).await });
        });
        Self { address, taken }
    }

    /// How many letters it has taken.
    pub fn letters(&self) -> usize {
        self.taken.letters.load(Ordering::Relaxed)
    }

    /// How many connections were opened.
    pub fn connections(&self) -> usize {
        self.taken.connections.load(Ordering::Relaxed)
    }

    /// The letters that were kept.
    pub fn kept(&self) -> Vec<Letter> {
        self.taken.kept.lock().unwrap().clone()
    }

    /// Waits until it has taken so many letters, and says when that was.
    pub async fn wait_for(&self, letters: usize) -> Instant {
        while self.letters() < letters {
            self.taken.more.notified().await;
        }
        Instant::now()
    }
}

async fn listen(listener: TcpListener, taken: Arc<Taken>) {
    loop {
        let (stream, _) = listener.accept().await.unwrap();
        stream.set_nodelay(true).unwrap();
        taken.connections.fetch_add(1, Ordering::Relaxed);
        tokio::spawn(converse(stream, Arc::clone(&taken)));
    }
}

/// Answers until the other side hangs up.
async fn converse(stream: TcpStream, taken: Arc<Taken>) -> std::io::Result<()> {
    let mut line = Line { stream, read: Vec::new(), unsaid: b"220 sink.test ESMTP\r\n".to_vec() };
    let mut to = String::new();
    loop {
        let command = line.until(b"\r\n").await?;
        match command.get(..4) {
            Some(b"EHLO") => line.say(b"250-sink.test\r\n250-PIPELINING\r\n250 8BITMIME\r\n"),
            Some(b"RCPT") => {
                to = address(&command);
                line.say(b"250 ok\r\n");
            }
            Some(b"DATA") => {
                line.say(b"354 go on\r\n");
                let message = line.until(END).await?;
                taken.take(&to, &message);
                line.say(b"250 accepted\r\n");
            }
            _ => line.say(b"250 ok\r\n"),
        }
    }
}

/// The server's end of a connection.
struct Line {
    stream: TcpStream,
    read: Vec<u8>,
    unsaid: Vec<u8>,
}

impl Line {
    /// Says it when all that has come is answered, before it waits for more (RFC 2920, section 3.2).
    fn say(&mut self, answer: &[u8]) {
        self.unsaid.extend_from_slice(answer);
    }

    /// Reads to the end of this mark; what follows it stays.
    async fn until(&mut self, mark: &[u8]) -> std::io::Result<Vec<u8>> {
        let mut looked = 0;
        loop {
            let place = self.read[looked..].windows(mark.len()).position(|some| some == mark);
            if let Some(place) = place {
                let rest = self.read.split_off(looked + place + mark.len());
                return Ok(std::mem::replace(&mut self.read, rest));
            }
            looked = self.read.len().saturating_sub(mark.len());
            if !self.unsaid.is_empty() {
                self.stream.write_all(&self.unsaid).await?;
                self.unsaid.clear();
            }
            if self.stream.read_buf(&mut self.read).await? == 0 {
                return Err(std::io::ErrorKind::UnexpectedEof.into());
            }
        }
    }
}

impl Taken {
    fn take(&self, to: &str, message: &[u8]) {
        if self.letters.fetch_add(1, Ordering::Relaxed).is_multiple_of(KEPT) {
            let message = String::from_utf8(message[..message.len() - END.len() + 2].to_vec()).unwrap();
            let message = message.replace("\r\n..", "\r\n.").into_bytes();
            self.kept.lock().unwrap().push(Letter { to: to.to_owned(), message });
        }
        self.more.notify_one();
    }
}

fn address(line: &[u8]) -> String {
    let line = String::from_utf8_lossy(line);
    let opened = line.split_once('<').map_or("", |(_, rest)| rest);
    opened.split_once('>').map_or("", |(address, _)| address).to_owned()
}
