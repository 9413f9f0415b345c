//! A document's text, looked at token by token before it is parsed.

use std::borrow::Cow;
use std::ops::Range;

use apollo_parser::{Lexer, Token, TokenKind};

use super::errors::WireError;
use super::limits::Limits;
use super::measure::{too_deep, too_long};

/// The most letters that a name may have. A response key comes back in the path of each error, and long
/// input is not echoed.
const LONGEST_NAME: usize = 200;

/// Refuses a text that is too long or too deeply nested to be parsed. What is returned is to be parsed: the
/// same text, with blanks for the descriptions of operations, fragments and variables that the specification
/// of September 2025 allows and apollo-parser 0.8 does not know of.
pub(super) fn read<'a>(text: &'a str, limits: &Limits) -> Result<Cow<'a, str>, WireError> {
    if text.len() > limits.document {
        return Err(too_long());
    }
    let mut reading = Reading::default();
    // What cannot be read is left to the parser, which says where and why.
    for token in Lexer::new(text).flatten() {
        if !matches!(token.kind(), TokenKind::Whitespace | TokenKind::Comment | TokenKind::Comma | TokenKind::Eof) {
            reading.take(&token);
        }
        let is_long_name = token.kind() == TokenKind::Name && token.data().len() > LONGEST_NAME;
        if reading.tokens > limits.tokens || is_long_name {
            return Err(too_long());
        }
        if reading.open.len() > limits.nesting {
            return Err(too_deep(limits.nesting));
        }
    }
    Ok(blanked(text, &reading.descriptions))
}

#[derive(Default)]
struct Reading {
    tokens: usize,
    open: Vec<TokenKind>,
    before: Option<TokenKind>,
    /// A string that describes what follows, if what follows can be described.
    maybe: Option<Range<usize>>,
    descriptions: Vec<Range<usize>>,
}

impl Reading {
    fn take(&mut self, token: &Token<'_>) {
        self.tokens += 1;
        let kind = token.kind();
        let is_described = match self.open.as_slice() {
            [] => kind == TokenKind::Name,
            [TokenKind::LParen] => kind == TokenKind::Dollar,
            _ => false,
        };
        self.descriptions.extend(self.maybe.take().filter(|_| is_described));
        match kind {
            TokenKind::LCurly | TokenKind::LParen | TokenKind::LBracket => self.open.push(kind),
            TokenKind::RCurly | TokenKind::RParen | TokenKind::RBracket => drop(self.open.pop()),
            // After a colon or an equals sign a string is a value.
            TokenKind::StringValue if !matches!(self.before, Some(TokenKind::Colon | TokenKind::Eq)) => {
                self.maybe = Some(token.index()..token.index() + token.data().len());
            }
            _ => {}
        }
        self.before = Some(kind);
    }
}

/// The text with a blank for each character in these places, so that lines and columns stay what they were.
fn blanked<'a>(text: &'a str, places: &[Range<usize>]) -> Cow<'a, str> {
    if places.is_empty() {
        return text.into();
    }
    let is_blanked = |at: usize| places.iter().any(|place| place.contains(&at));
    let blank = |(at, character)| if is_blanked(at) && !matches!(character, '\r' | '\n') { ' ' } else { character };
    text.char_indices().map(blank).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_as(text: &str) -> String {
        read(text, &Limits::default()).map(Cow::into_owned).unwrap_or_default()
    }

    #[test]
    fn descriptions_are_blank_and_values_are_not() {
        let table = [
            ("{a}", "{a}"),
            ("\"é\" query A {a}", "    query A {a}"),
            ("\"\"\"\nx\n\"\"\" fragment F on A {a}", "   \n \n    fragment F on A {a}"),
            ("query (\"x\" $a: Int) {a}", "query (    $a: Int) {a}"),
            ("query ($a: T = \"x\" \"y\" $b: T) {a}", "query ($a: T = \"x\"     $b: T) {a}"),
            ("query ($a: T = \"x\" $b: T) {a}", "query ($a: T = \"x\" $b: T) {a}"),
            ("{a(b: \"x\" c: [\"y\" $z])}", "{a(b: \"x\" c: [\"y\" $z])}"),
            ("\"x\" {a}", "\"x\" {a}"),
        ];
        for (text, expected) in table {
            assert_eq!(read_as(text), expected);
        }
    }

    #[test]
    fn blanks_and_comments_do_not_count() {
        let limits = Limits { tokens: 3, ..Limits::default() };
        assert!(read(" { ,,, a # nothing, nothing, nothing\n } ", &limits).is_ok());
        assert!(read("{a b}", &limits).is_err());
    }
}
