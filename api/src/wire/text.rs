//! A document's text, looked at token by token before it is parsed.

use std::borrow::Cow;
use std::ops::Range;

use apollo_parser::{Lexer, Token, TokenKind};
use async_graphql::Pos;

use super::errors::WireError;
use super::limits::Limits;
use super::measure::{too_deep, too_long};

/// The most letters that a name may have. A response key comes back in the path of each error, and long
/// input is not echoed.
const LONGEST_NAME: usize = 200;

/// Refuses a text that is too long or too deeply nested to be parsed, and one in which an argument or an input
/// field has no value, which apollo-parser 0.8 passes over in silence. What is returned is to be parsed: the
/// same text, with blanks for the descriptions of operations, fragments and variables that the specification
/// of September 2025 allows and apollo-parser does not know of.
pub(super) fn read<'a>(text: &'a str, limits: &Limits) -> Result<Cow<'a, str>, WireError> {
    if text.len() > limits.document {
        return Err(too_long());
    }
    let mut reading = Reading::default();
    // What cannot be read is left to the parser, which says where and why.
    for token in Lexer::new(text).flatten() {
        if !matches!(token.kind(), TokenKind::Whitespace | TokenKind::Comment | TokenKind::Comma | TokenKind::Eof) {
            if let Some(name) = reading.without_value(&token) {
                let sentence = format!("Syntax Error: Expected \":\" after \"{name}\".");
                return Err(WireError::bad_request(sentence).at(Some(place(text, token.index()))));
            }
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

/// The line and the column of what begins at this byte.
fn place(text: &str, index: usize) -> Pos {
    let before = text.get(..index).unwrap_or(text);
    let line = before.rsplit('\n').next().unwrap_or_default();
    Pos { line: before.matches('\n').count() + 1, column: line.chars().count() + 1 }
}

#[derive(Default)]
struct Reading<'a> {
    tokens: usize,
    open: Vec<TokenKind>,
    before: Option<TokenKind>,
    /// The name that was read last, if it is one of an argument or an input field: a colon has to follow.
    name: Option<&'a str>,
    /// A string that describes what follows, if what follows can be described.
    maybe: Option<Range<usize>>,
    descriptions: Vec<Range<usize>>,
}

impl<'a> Reading<'a> {
    /// The name that should have had a colon where this token is.
    fn without_value(&self, token: &Token<'_>) -> Option<&'a str> {
        self.name.filter(|_| token.kind() != TokenKind::Colon)
    }

    /// Whether a name at this place is one of an argument or an input field.
    fn names_value(&self) -> bool {
        let is_among_values = match self.open.as_slice() {
            [.., TokenKind::LParen] => true,
            [outer @ .., TokenKind::LCurly] => outer.contains(&TokenKind::LParen),
            _ => false,
        };
        // After these it is a value, or the name of a type, a variable or a directive.
        let of_another = [TokenKind::Colon, TokenKind::Eq, TokenKind::Dollar, TokenKind::At];
        is_among_values && !self.before.is_some_and(|before| of_another.contains(&before))
    }

    /// Whether a string at this place can describe what follows.
    fn may_describe(&self) -> bool {
        match self.open.as_slice() {
            // Between definitions, not within one.
            [] => matches!(self.before, None | Some(TokenKind::RCurly)),
            // After a colon or an equals sign it is a value.
            [TokenKind::LParen] => !matches!(self.before, Some(TokenKind::Colon | TokenKind::Eq)),
            _ => false,
        }
    }

    fn take(&mut self, token: &Token<'a>) {
        self.tokens += 1;
        let kind = token.kind();
        self.name = (kind == TokenKind::Name && self.names_value()).then(|| token.data());
        let is_described = match self.open.as_slice() {
            [] => kind == TokenKind::Name,
            [TokenKind::LParen] => kind == TokenKind::Dollar,
            _ => false,
        };
        self.descriptions.extend(self.maybe.take().filter(|_| is_described));
        match kind {
            TokenKind::LCurly | TokenKind::LParen | TokenKind::LBracket => self.open.push(kind),
            TokenKind::RCurly | TokenKind::RParen | TokenKind::RBracket => drop(self.open.pop()),
            TokenKind::StringValue if self.may_describe() => {
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
            ("{a} \"x\" query A {a}", "{a}     query A {a}"),
            ("query \"x\" A {a}", "query \"x\" A {a}"),
            ("fragment F on \"x\" A {a}", "fragment F on \"x\" A {a}"),
        ];
        for (text, expected) in table {
            assert_eq!(read_as(text), expected);
        }
    }

    #[test]
    fn what_is_named_has_a_value() {
        for whole in [
            "query ($a: [T!]! = RED @b(c: D) $e: F = {g: H i: [J K]}) {l(m: N o: {p: Q r: $s t: {u: null}}) @v(w: X)}",
            "{a(b: C, d: E) f: g ...h @i}",
        ] {
            assert_eq!(read_as(whole), whole);
        }
        for (broken, line, column) in [
            ("{a(b c: D)}", 1, 6),
            ("{a(b: C d)}", 1, 10),
            ("{a(b: {c\n  d: E})}", 2, 3),
            ("{a(b: [{c: D e}])}", 1, 15),
            ("query ($a: T = {b c: D}) {e}", 1, 19),
            ("{a @b(c: D e)}", 1, 13),
        ] {
            let error = read(broken, &Limits::default()).unwrap_err();
            assert_eq!(error.locations, [Pos { line, column }], "{broken}");
        }
    }

    #[test]
    fn blanks_and_comments_do_not_count() {
        let limits = Limits { tokens: 3, ..Limits::default() };
        assert!(read(" { ,,, a # nothing, nothing, nothing\n } ", &limits).is_ok());
        assert!(read("{a b}", &limits).is_err());
    }
}
