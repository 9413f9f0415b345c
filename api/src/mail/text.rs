//! The text part: the whole letter for those who read without HTML, every link included.
//!
//! A paragraph is one line, because the reader's screen knows best where to break it; the transfer encoding
//! keeps the lines on the wire short. A label stands above its value and not before a colon, because
//! languages do not agree on how a colon is set.

use super::letter::{Block, Letter};

/// Tells a mail program that guesses by the first letter that a line runs from right to left.
const RIGHT_TO_LEFT_MARK: char = '\u{200F}';
/// Between what is about one thing and what is about another.
const DIVIDER: &str = "* * *";

/// Writes the letter out as plain text.
pub(super) fn write_out(letter: &Letter) -> String {
    let line = |prose: &str| in_direction(prose, letter.direction);
    let mut pieces: Vec<String> = letter.blocks.iter().map(|block| piece(block, &line)).collect();
    if !letter.footer.is_empty() || letter.unsubscribe.is_some() || letter.preferences.is_some() {
        // What follows "-- " is known as small print, and left out of answers.
        pieces.push(format!("-- \n{}", small_print(letter, &line)));
    }
    let mut text = pieces.join("\n\n");
    text.push('\n');
    text
}

fn piece(block: &Block, line: &impl Fn(&str) -> String) -> String {
    match block {
        Block::Greeting(prose) | Block::Paragraph(prose) => line(prose),
        Block::Heading(heading) => line(heading),
        Block::Code(code) => format!("    {code}"),
        // Alone on its line, so that it can be clicked and copied as it is.
        Block::Button { label, url } => format!("{}\n{url}", line(label)),
        Block::Facts(facts) => facts
            .iter()
            .map(|(label, value)| format!("{}\n{}", line(label), line(value)))
            .collect::<Vec<_>>()
            .join("\n\n"),
        Block::Divider => DIVIDER.to_owned(),
    }
}

fn small_print(letter: &Letter, line: &impl Fn(&str) -> String) -> String {
    let mut lines: Vec<String> = letter.footer.iter().map(|footer| line(footer)).collect();
    if let Some(unsubscribe) = &letter.unsubscribe {
        lines.push(format!("{}\n{}", line(&unsubscribe.label), unsubscribe.url));
    }
    if let Some(preferences) = &letter.preferences {
        lines.push(format!("{}\n{}", line(&preferences.label), preferences.url));
    }
    lines.join("\n")
}

fn in_direction(prose: &str, direction: &str) -> String {
    prose
        .lines()
        .map(|line| match direction == "rtl" && !line.is_empty() && !begins_right_to_left(line) {
            true => format!("{RIGHT_TO_LEFT_MARK}{line}"),
            false => line.to_owned(),
        })
        .collect::<Vec<_>>()
        .join("\n")
}

/// Whether the first letter belongs to a script written from right to left (Hebrew, Arabic and their kin).
fn begins_right_to_left(line: &str) -> bool {
    let first = line.chars().find(|c| c.is_alphabetic());
    matches!(first, Some('\u{0590}'..='\u{08FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}'))
}
