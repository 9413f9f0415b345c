//! A letter as the wire carries it: headers, two parts, dates for calendars, signature.

use std::time::SystemTime;

use chrono::{DateTime, Utc};
use lettre::address::Envelope;
use lettre::message::header::{ContentType, HeaderName, HeaderValue};
use lettre::message::{Attachment, MultiPart, SinglePart};

use super::error::{Flaw, MailError};
use super::letter::{Block, Letter};
use super::sender::Sender;
use super::{encoding, layout, text};
use crate::icalendar::Object;

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
    let (from, to) = (sender.address().inner().clone(), letter.to.inner().clone());
    let envelope = Envelope::new(Some(from), vec![to]).map_err(|_| Flaw::Message)?;
    let built = lettre::Message::builder()
        .envelope(envelope)
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
        .multipart(content(letter, sender)?)
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
/// and one that is merely encoded would still tear the subject apart in the reader's inbox. Where a language wants no break
/// at a space, there is none.
pub(super) fn one_line(written: &str) -> String {
    written
        .split(|c: char| (c.is_whitespace() && !matches!(c, '\u{a0}' | '\u{202f}')) || c.is_control())
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

/// The letter, and the dates that it tells of (RFC 6047). A date alone stands twice: as one more way to read the
/// letter, where programs look that offer to keep it, and as a file, for programs that can do no more than open one.
/// Several cannot be one way to read the letter: an object asks for one date and has one method (RFC 5546, section
/// 3.2), and of an object with more, Outlook reads the first. So each is a file by itself that says what is to be done
/// with it.
fn content(letter: &Letter, sender: &Sender) -> Result<MultiPart, Flaw> {
    let both = both_parts(letter, sender)?;
    // Neither boundary begins with the other: programs look no farther than its end.
    let mixed = || MultiPart::mixed().boundary(format!("waymark.{}", letter.message_id));
    Ok(match letter.calendar.as_slice() {
        [] => both,
        [date] => {
            let read = SinglePart::builder()
                .content_type(content_type(&calendar_type(date))?)
                .body(encoding::whole(&date.text));
            let file = attached("date.ics", date, "application/ics; name=\"date.ics\"")?;
            mixed().multipart(both.singlepart(read)).singlepart(file)
        }
        several => {
            let mut whole = mixed().multipart(both);
            for (date, number) in several.iter().zip(1..) {
                whole = whole.singlepart(attached(&format!("date-{number}.ics"), date, &calendar_type(date))?);
            }
            whole
        }
    })
}

/// The type of a part that programs read as a date, and what they are to do with it (RFC 6047, section 2.4).
fn calendar_type(date: &Object) -> String {
    format!("text/calendar; charset=utf-8; method={}", date.method.name())
}

/// A date as a file, whose name says nothing of what it is.
fn attached(name: &str, date: &Object, kind: &str) -> Result<SinglePart, Flaw> {
    Ok(Attachment::new(name.to_owned()).body(encoding::whole(&date.text), content_type(kind)?))
}

fn content_type(written: &str) -> Result<ContentType, Flaw> {
    ContentType::parse(written).map_err(|_| Flaw::Message)
}

fn both_parts(letter: &Letter, sender: &Sender) -> Result<MultiPart, Flaw> {
    let html = layout::lay_out(letter, sender.display_name())?;
    Ok(MultiPart::alternative()
        // Not random: nobody can write a line that begins so, since the id is not known before.
        .boundary(format!("waymark-{}", letter.message_id))
        .singlepart(SinglePart::plain(encoding::text(&text::write_out(letter))))
        .singlepart(SinglePart::html(encoding::text(&html))))
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
    let preferences = letter.preferences.iter().map(|preferences| &preferences.url);
    match buttons.chain(unsubscribe).chain(preferences).all(|url| is_link(url)) {
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
