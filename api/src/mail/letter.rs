//! What a letter says, before it looks like anything.

use std::fmt;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::address::Address;
use crate::icalendar::Object;

/// An e-mail we write: sentences already in the reader's language, laid out by one template.
#[derive(Clone, PartialEq, Eq)]
pub struct Letter {
    /// The one person it is for.
    pub to: Address,
    /// The language it is written in, as a BCP 47 tag.
    pub language: String,
    /// The direction of that language: `ltr` or `rtl`.
    pub direction: &'static str,
    /// The subject: says nothing that a bystander may not know.
    pub subject: String,
    /// The line that a list of letters shows behind the subject; the same rule holds.
    pub preheader: String,
    /// The letter itself, from top to bottom.
    pub blocks: Vec<Block>,
    /// Small print: why this letter came, who we are.
    pub footer: Vec<String>,
    /// How to stop letters of this kind; only a letter that was asked for at this moment (a sign-in code), or that tells
    /// somebody what has become of what she said yes to, has none.
    pub unsubscribe: Option<Unsubscribe>,
    /// Where the reader chooses which letters come to her; wherever she can stop some, she can choose.
    pub preferences: Option<Preferences>,
    /// The dates that it tells of, for the reader's own calendar, each by itself. Most letters have none, few several.
    pub calendar: Vec<Object>,
    /// The part of the Message-ID before the `@`: made from the job's id, so that a retry has the same one.
    pub message_id: String,
    /// When it was written.
    pub date: DateTime<Utc>,
}

/// One piece of a letter.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Block {
    /// The reader's name, said once in a letter.
    Greeting(String),
    /// A few sentences; a line break inside is kept.
    Paragraph(String),
    /// What the letter is about.
    Heading(String),
    /// A code to type or copy, always left to right.
    Code(String),
    /// The one thing to do.
    Button {
        /// What happens, as a verb.
        label: String,
        /// Where it leads.
        url: String,
    },
    /// Labels and their values: when, where, with whom.
    Facts(Vec<(String, String)>),
    /// What follows is about something else.
    Divider,
}

/// How the reader stops letters of this kind, in one step and without signing in (RFC 8058).
#[derive(Clone, PartialEq, Eq)]
pub struct Unsubscribe {
    /// Unsubscribes on POST; on GET it shows a page and changes nothing.
    pub url: String,
    /// The words of the link.
    pub label: String,
}

/// How the reader chooses which letters come, without signing in.
#[derive(Clone, PartialEq, Eq)]
pub struct Preferences {
    /// A page with a form.
    pub url: String,
    /// The words of the link.
    pub label: String,
}

/// Says which letter it is and nothing of what it says.
impl fmt::Debug for Letter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Letter")
            .field("message_id", &self.message_id)
            .field("language", &self.language)
            .finish_non_exhaustive()
    }
}
