//! The HTML part: one calm layout for all letters, in `templates/mail/letter.html`.

use askama::Template;

use super::error::Flaw;
use super::letter::{Block, Letter};

#[derive(Template)]
#[template(path = "mail/letter.html")]
struct Layout<'a> {
    letter: &'a Letter,
    sender: &'a str,
}

impl Layout<'_> {
    /// The side where lines begin, for the mail programs that know no logical properties.
    fn start(&self) -> &'static str {
        match self.letter.direction {
            "rtl" => "right",
            _ => "left",
        }
    }

    /// The space below a block; the card has its own below the last.
    fn gap(&self, is_last: &bool) -> &'static str {
        if *is_last { "0" } else { "20px" }
    }
}

/// How many bytes most letters have at most.
const USUAL_LENGTH: usize = 16 * 1024;

/// Lays the letter out as HTML. All text is escaped by the template.
pub(super) fn lay_out(letter: &Letter, sender: &str) -> Result<String, Flaw> {
    let mut html = String::with_capacity(USUAL_LENGTH);
    Layout { letter, sender }.render_into(&mut html).map_err(|_| Flaw::Message)?;
    Ok(html)
}
