//! A partner's server, which takes messages, or does not.

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use aws_lc_rs::hmac;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;
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
    /// Its headers, by their names in lower case.
    pub headers: BTreeMap<String, String>,
    /// Its body, byte for byte.
    pub body: String,
}

/// A partner's server.
pub struct Receiver {
    /// Where messages go.
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
    assert!(head.starts_with("POST /waymark HTTP/1.1"), "{head}");
    let pair = |line: &str| line.split_once(": ").map(|(name, value)| (name.to_lowercase(), value.to_owned()));
    let headers: BTreeMap<String, String> = head.lines().filter_map(pair).collect();
    let mut body = rest;
    let length: usize = headers["content-length"].parse().unwrap();
    while body.len() < length {
        let mut chunk = [0; 4096];
        let count = stream.read(&mut chunk).await.ok().filter(|count| *count > 0)?;
        body.extend(&chunk[..count]);
    }
    Some(Message { headers, body: String::from_utf8(body).unwrap() })
}

impl Message {
    /// Its id.
    pub fn id(&self) -> &str {
        &self.headers["webhook-id"]
    }

    /// What it says.
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap()
    }

    /// The things that it tells of.
    pub fn things(&self) -> Vec<String> {
        let changes = self.json()["data"]["changes"].take();
        changes.as_array().unwrap().iter().map(|it| it["nodeId"].as_str().unwrap().to_owned()).collect()
    }

    /// Whether it is signed with this secret, as somebody finds who reads the standard and has no library.
    pub fn is_signed_with(&self, secret: &str) -> bool {
        let key = STANDARD.decode(secret.strip_prefix("whsec_").unwrap()).unwrap();
        let signed = format!("{}.{}.{}", self.id(), self.headers["webhook-timestamp"], self.body);
        let tag = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, &key), signed.as_bytes());
        let expected = format!("v1,{}", STANDARD.encode(tag));
        self.headers["webhook-signature"].split(' ').any(|signature| signature == expected)
    }
}
