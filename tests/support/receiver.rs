//! Somebody's server to which we send, which takes messages, or does not.

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// What a receiver does with a message.
#[derive(Debug, Clone, Copy)]
pub enum Does {
    /// Answers with this status and these headers.
    Answer(&'static str),
    /// Hangs up without a word.
    HangUp,
    /// Says nothing, and keeps the connection.
    Stall,
}

/// A message as it came.
#[derive(Debug, Clone)]
pub struct Message {
    /// Where on the server it went.
    pub path: String,
    /// Its headers, by their names in lower case.
    pub headers: BTreeMap<String, String>,
    /// Its body, byte for byte.
    pub body: Vec<u8>,
}

/// Somebody's server.
pub struct Receiver {
    /// Where messages go; what is below it is the server's as well.
    pub url: String,
    came: Arc<Mutex<Vec<Message>>>,
    plan: Arc<Mutex<VecDeque<Does>>>,
}

impl Receiver {
    /// A server that takes everything, but for what is planned.
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/waymark", listener.local_addr().unwrap());
        let (came, plan) = (Arc::new(Mutex::new(Vec::new())), Arc::new(Mutex::new(VecDeque::new())));
        let (taking, planned) = (Arc::clone(&came), Arc::clone(&plan));
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(take(stream, Arc::clone(&taking), Arc::clone(&planned)));
            }
        });
        Self { url, came, plan }
    }

    /// Does this with the next messages, one after the other.
    pub fn plan(&self, does: impl IntoIterator<Item = Does>) {
        self.plan.lock().unwrap().extend(does);
    }

    /// Every message that came, taken or not, the first one first.
    pub fn came(&self) -> Vec<Message> {
        self.came.lock().unwrap().clone()
    }

    /// Waits until so many messages have come.
    pub async fn wait_for(&self, count: usize) {
        let come = async {
            while self.came().len() < count {
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
        };
        tokio::time::timeout(Duration::from_secs(60), come).await.expect("the messages came");
    }
}

async fn take(mut stream: TcpStream, came: Arc<Mutex<Vec<Message>>>, plan: Arc<Mutex<VecDeque<Does>>>) {
    let Some(message) = read(&mut stream).await else { return };
    came.lock().unwrap().push(message);
    let does = plan.lock().unwrap().pop_front().unwrap_or(Does::Answer("204 No Content"));
    match does {
        Does::Answer(head) => {
            let answer = format!("HTTP/1.1 {head}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
            let _ = stream.write_all(answer.as_bytes()).await;
        }
        Does::HangUp => {}
        Does::Stall => tokio::time::sleep(Duration::from_secs(60)).await,
    }
}

async fn read(stream: &mut TcpStream) -> Option<Message> {
    let mut bytes = Vec::new();
    let (head, rest) = loop {
        let end = bytes.windows(4).position(|window| window == b"\r\n\r\n");
        if let Some(end) = end {
            break (String::from_utf8(bytes[..end].to_vec()).unwrap(), bytes[end + 4..].to_vec());
        }
        let mut chunk = [0; 4096];
        let count = stream.read(&mut chunk).await.ok().filter(|count| *count > 0)?;
        bytes.extend(&chunk[..count]);
    };
    let path = head.strip_prefix("POST ").and_then(|rest| rest.split_once(" HTTP/1.1\r\n")).expect(&head).0.to_owned();
    assert!(path.starts_with("/waymark"), "{head}");
    let pair = |line: &str| line.split_once(": ").map(|(name, value)| (name.to_lowercase(), value.to_owned()));
    let headers: BTreeMap<String, String> = head.lines().filter_map(pair).collect();
    let mut body = rest;
    let length: usize = headers["content-length"].parse().unwrap();
    while body.len() < length {
        let mut chunk = [0; 4096];
        let count = stream.read(&mut chunk).await.ok().filter(|count| *count > 0)?;
        body.extend(&chunk[..count]);
    }
    Some(Message { path, headers, body })
}

impl Message {
    /// The body, which is text.
    pub fn text(&self) -> &str {
        std::str::from_utf8(&self.body).unwrap()
    }
}
