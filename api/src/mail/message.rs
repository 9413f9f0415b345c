//! A letter as the wire carries it: headers, two parts, signature.

use std::time::SystemTime;

use chrono::{DateTime, Utc};
use lettre::address::Envelope;
use lettre::message::header::{HeaderName, HeaderValue};
use lettre::message::{MultiPart, SinglePart};

use super::error::{Flaw, MailError};
use super::letter::{Block, Letter};
use super::sender::Sender;
use super::{layout, text};

/// A finished message and its envelope.
pub(super) struct Message {
    pub(super) envelope: Envelope,
    pub(super) bytes: Vec<u8>,
    pub(super) date: DateTime<Utc>,
    /// The part of the Message-ID before the `@`; safe as a file name.
    pub(super) id: String,
}

/// Builds the message. The same letter always makes the same bytes, the MIME boundary and the signature too.
pub(super) fn compose(letter: &Letter, sender: &Sender) -> Result<Message, MailError> {
    check(letter)?;
    let built = lettre::Message::builder()
        .from(sender.mailbox())
        .to(letter.to.inner().clone().into())
        .subject(one_line(&letter.subject))
        .date(SystemTime::from(letter.date.max(DateTime::UNIX_EPOCH)))
        .message_id(Some(format!("<{}@{}>", letter.message_id, sender.domain())));
    let built = further_headers(letter)
        .into_iter()
        .fold(built, |built, (name, value)| {
            built.raw_header(HeaderValue::new(HeaderName::new_from_ascii_str(name), value))
        })
        .multipart(both_parts(letter, sender)?)
        .map_err(|_| Flaw::Message)?;
    let bytes = built.formatted();
    Ok(Message {
        envelope: built.envelope().clone(),
        bytes: match sender.dkim() {
            Some(dkim) => dkim.sign(&bytes, sender.domain(), letter.date)?,
            None => bytes,
        },
        date: letter.date,
        id: letter.message_id.clone(),
    })
}

/// A header is one line: whatever a person wrote into a title, a line break there must not begin a new header,
/// and one that is merely encoded would still tear the subject apart in the reader's inbox.
pub(super) fn one_line(written: &str) -> String {
    written
        .split(|c: char| c.is_whitespace() || c.is_control())
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

fn further_headers(letter: &Letter) -> Vec<(&'static str, String)> {
    let mut headers = vec![
        ("Content-Language", letter.language.clone()),
        // Keeps holiday notices from answering us (RFC 3834).
        ("Auto-Submitted", "auto-generated".to_owned()),
    ];
    if let Some(unsubscribe) = &letter.unsubscribe {
        headers.push(("List-Unsubscribe", format!("<{}>", unsubscribe.url)));
        headers.push(("List-Unsubscribe-Post", "List-Unsubscribe=One-Click".to_owned()));
    }
    headers
}

fn both_parts(letter: &Letter, sender: &Sender) -> Result<MultiPart, Flaw> {
    let html = layout::lay_out(letter, sender.display_name())?;
    Ok(MultiPart::alternative()
        // Not random: lettre's encodings never produce a line that begins with "--waymark-".
        .boundary(format!("waymark-{}", letter.message_id))
        .singlepart(SinglePart::plain(text::write_out(letter)))
        .singlepart(SinglePart::html(html)))
}

fn check(letter: &Letter) -> Result<(), Flaw> {
    let is_tag = |c: char| c.is_ascii_alphanumeric() || c == '-';
    if letter.language.is_empty() || !letter.language.chars().all(is_tag) {
        return Err(Flaw::Language);
    }
    if !is_message_id(&letter.message_id) {
        return Err(Flaw::MessageId);
    }
    let buttons = letter.blocks.iter().filter_map(|block| match block {
        Block::Button { url, .. } => Some(url),
        _ => None,
    });
    let unsubscribe = letter.unsubscribe.iter().map(|unsubscribe| &unsubscribe.url);
    match buttons.chain(unsubscribe).all(|url| is_link(url)) {
        true => Ok(()),
        false => Err(Flaw::Link),
    }
}

/// Short enough for a boundary (RFC 2046 allows 70), and harmless as a file name.
fn is_message_id(id: &str) -> bool {
    let is_allowed = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    (1..=60).contains(&id.len())
        && id.chars().all(is_allowed)
        && !id.starts_with('.')
        && !id.ends_with('.')
        && !id.contains("..")
}

fn is_link(url: &str) -> bool {
    let is_allowed = |c: char| c.is_ascii_graphic() && !matches!(c, '<' | '>' | '"');
    (url.starts_with("https://") || url.starts_with("http://")) && url.chars().all(is_allowed)
}
