//! Reading a kept letter back as its reader's mail program would.

use std::fmt;

use chrono::{DateTime, Utc};
use mail_parser::MessageParser;

/// A letter that stayed in a folder or in memory, or that was only looked at.
#[derive(Clone, PartialEq, Eq)]
pub struct KeptLetter {
    /// Names it among the kept letters; safe in a URL.
    pub name: String,
    /// When it was written.
    pub date: DateTime<Utc>,
    /// The address that it is for.
    pub to: String,
    /// The subject.
    pub subject: String,
    /// The HTML part, a whole document.
    pub html: String,
    /// The text part.
    pub text: String,
    /// The message as it would have gone over the wire.
    pub raw: Vec<u8>,
}

impl KeptLetter {
    pub(super) fn parse(name: &str, raw: &[u8]) -> Option<Self> {
        let message = MessageParser::default().parse(raw)?;
        let date = message.date().map_or(0, mail_parser::DateTime::to_timestamp);
        let to = message.to().and_then(|to| to.first());
        let part = |body: Option<std::borrow::Cow<'_, str>>| body.unwrap_or_default().into_owned();
        Some(Self {
            name: name.to_owned(),
            date: DateTime::from_timestamp(date, 0)?,
            to: to.and_then(|to| to.address()).unwrap_or_default().to_owned(),
            subject: message.subject().unwrap_or_default().to_owned(),
            html: part(message.body_html(0)),
            text: part(message.body_text(0)).replace("\r\n", "\n"),
            raw: raw.to_vec(),
        })
    }
}

/// Says which letter it is and nothing of what it says.
impl fmt::Debug for KeptLetter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("KeptLetter").field("name", &self.name).finish_non_exhaustive()
    }
}
