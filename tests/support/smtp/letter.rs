//! A letter as it came over the wire, and as its reader's mail program shows it.

use mail_parser::{Message, MessageParser, MessagePart, MimeHeaders};

/// A letter as it came over the wire.
#[derive(Clone, Debug)]
pub struct ReceivedLetter {
    /// The sender of the envelope.
    pub from: String,
    /// The recipients of the envelope.
    pub to: Vec<String>,
    /// The message.
    pub raw: Vec<u8>,
    /// Whether the server said that it has it.
    pub is_acknowledged: bool,
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

    /// The text part, but for what makes the links in it the reader's own.
    pub fn words(&self) -> String {
        without_tokens(&self.text())
    }

    /// The dates that it carries for calendars: what is to be done with each, and the calendar that it is in.
    pub fn dates(&self) -> Vec<(String, String)> {
        let parsed = self.parsed();
        let date = |part: &MessagePart<'_>| {
            let method = part.content_type().and_then(|kind| kind.attribute("method")).expect("a method");
            (method.to_owned(), part.text_contents().expect("a text").to_owned())
        };
        parsed.parts.iter().filter(|part| part.is_content_type("text", "calendar")).map(date).collect()
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

/// The text with every link in it as if it were nobody's.
pub fn without_tokens(text: &str) -> String {
    let mut pieces = text.split("token=");
    let first = pieces.next().unwrap_or_default().to_owned();
    let is_of_token = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    pieces.fold(first, |text, piece| format!("{text}token=...{}", piece.trim_start_matches(is_of_token)))
}
