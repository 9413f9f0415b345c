//! iCalendar (RFC 5545), for all who write it: calendars that programs fetch, and dates that letters carry along. Its
//! lines are as section 3.1 wants them. The crate that writes calendars in Rust sorts what it is given, keeps one of
//! each property, and has no face for time zones; what is left of its work is here.

use std::fmt::Write;

use chrono::{DateTime, Utc};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::{Deserialize, Serialize};
use url::Url;

/// Who made it, as the standard wants to know.
pub const PRODUCT: &str = "-//Waymark//Calendar//EN";
/// What stands in a `mailto:` as it is (RFC 6068, section 2).
const KEPT: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'.')
    .remove(b'-')
    .remove(b'_')
    .remove(b'~')
    .remove(b'!')
    .remove(b'$')
    .remove(b'\'')
    .remove(b'*')
    .remove(b'+')
    .remove(b'@');

/// The longest line, in octets, without its end.
const LONGEST: usize = 75;

/// A calendar, or a part of one, in the making.
#[derive(Debug, Default)]
pub struct Lines(String);

impl Lines {
    /// Adds a line as it is: name, parameters and value.
    pub fn add(&mut self, line: impl AsRef<str>) {
        let mut rest = line.as_ref();
        let mut room = LONGEST;
        while rest.len() > room {
            let (now, later) = rest.split_at(floor(rest, room));
            self.0.push_str(now);
            self.0.push_str("\r\n ");
            rest = later;
            // The space in front counts.
            room = LONGEST - 1;
        }
        self.0.push_str(rest);
        self.0.push_str("\r\n");
    }

    /// Adds a property whose value is text that somebody wrote; `name` may have parameters.
    pub fn text(&mut self, name: &str, text: &str) {
        self.add(format!("{name}:{}", escaped(text)));
    }

    /// Adds a property that is a text in this language.
    pub fn text_in(&mut self, name: &str, language: &str, text: &str) {
        self.text(&format!("{name};LANGUAGE={language}"), text);
    }

    /// Adds a property with several values, none when there are none.
    pub fn list(&mut self, name: &str, values: &[String]) {
        if !values.is_empty() {
            self.add(format!("{name}:{}", values.join(",")));
        }
    }

    /// Adds the link by which a date is joined (RFC 7986, section 5.11), and what it is called.
    pub fn conference(&mut self, label: &str, url: &str) {
        self.add(format!("CONFERENCE;VALUE=URI;FEATURE=VIDEO;LABEL={}:{url}", quoted(label)));
    }

    /// All of it.
    pub fn finish(self) -> String {
        self.0
    }
}

/// The last place at or before `most` where no character is cut.
fn floor(text: &str, most: usize) -> usize {
    (1..=most).rev().find(|place| text.is_char_boundary(*place)).unwrap_or(most)
}

/// Text as a value (section 3.3.11). Control characters have no place in a calendar.
pub fn escaped(text: &str) -> String {
    let mut value = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\\' | ';' | ',' => {
                value.push('\\');
                value.push(character);
            }
            '\n' => value.push_str("\\n"),
            '\t' => value.push(' '),
            control if control.is_control() => {}
            plain => value.push(plain),
        }
    }
    value
}

/// Text as the value of a parameter (section 3.2), which knows no way to write a quotation mark.
pub fn quoted(text: &str) -> String {
    let text: String = text.chars().filter(|character| *character != '"' && !character.is_control()).collect();
    format!("\"{text}\"")
}

/// An e-mail address as somebody's calendar address (section 3.3.3).
pub fn mailto(address: &str) -> String {
    format!("mailto:{}", utf8_percent_encode(address, KEPT))
}

/// A moment, as calendars write it.
pub fn utc(at: DateTime<Utc>) -> String {
    at.format("%Y%m%dT%H%M%SZ").to_string()
}

/// The host of the server's public address, which makes ids unique in the world.
pub fn host(public_url: &str) -> String {
    let url = Url::parse(public_url).ok();
    url.and_then(|url| url.host_str().map(str::to_owned)).unwrap_or_else(|| "waymark".to_owned())
}

/// A duration in minutes, to the minute: RFC 5545 lets days stretch when clocks change, hours and minutes never.
pub fn minutes(minutes: i64) -> String {
    let mut value = "PT".to_owned();
    let (hours, rest) = (minutes / 60, minutes % 60);
    if hours > 0 {
        let _ = write!(value, "{hours}H");
    }
    if rest > 0 || hours == 0 {
        let _ = write!(value, "{rest}M");
    }
    value
}

/// What a program is to do with the date that it is given (RFC 5546).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Method {
    /// To keep it, or to have it from now on as it is here.
    Request,
    /// To take it out.
    Cancel,
}

impl Method {
    /// Its name, in the object and in the type of the part of a letter that carries it (RFC 6047, section 2.4).
    pub fn name(self) -> &'static str {
        match self {
            Self::Request => "REQUEST",
            Self::Cancel => "CANCEL",
        }
    }
}

/// A date for somebody's own calendar: a whole calendar with one entry, and what is to be done with it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Object {
    /// What a program is to do with it.
    pub method: Method,
    /// The calendar, in lines that end as the standard wants it.
    pub text: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(line: &str) -> String {
        let mut lines = Lines::default();
        lines.add(line);
        lines.finish()
    }

    #[test]
    fn long_lines_are_folded_and_no_character_is_cut() {
        for text in ["a", "ä", "مساء الثلاثاء ", "星期二晚上", "🌅x"] {
            for length in 0..200 {
                let line = format!("DESCRIPTION:{}", text.repeat(length));
                let folded = folded(&line);
                assert!(folded.ends_with("\r\n"));
                assert!(folded.split("\r\n").all(|part| part.len() <= LONGEST), "{folded}");
                assert_eq!(folded.replace("\r\n ", ""), format!("{line}\r\n"));
            }
        }
    }

    #[test]
    fn a_line_of_75_octets_is_one_line() {
        assert_eq!(folded(&"a".repeat(75)).matches("\r\n").count(), 1);
        assert_eq!(folded(&"a".repeat(76)).matches("\r\n").count(), 2);
        assert_eq!(folded(&"a".repeat(75 + 74)).matches("\r\n").count(), 2);
    }

    #[test]
    fn text_is_escaped() {
        assert_eq!(escaped("Tea, talk; \\o/\r\nBring: \"nothing\"\u{7}"), "Tea\\, talk\\; \\\\o/\\nBring: \"nothing\"");
    }

    #[test]
    fn what_stands_in_a_parameter_does_not_end_it() {
        assert_eq!(quoted("Join \"online\"; now:\r\nhere"), "\"Join online; now:here\"");
    }

    #[test]
    fn an_address_is_one_and_no_more() {
        assert_eq!(mailto("noor.o'hara+dates@example.org"), "mailto:noor.o'hara+dates@example.org");
        assert_eq!(mailto("a?cc=b%c&d@example.org"), "mailto:a%3Fcc%3Db%25c%26d@example.org");
        assert_eq!(mailto("نور@example.org"), "mailto:%D9%86%D9%88%D8%B1@example.org");
    }

    #[test]
    fn ids_end_with_the_host() {
        assert_eq!(host("https://waymark.example:8443/here/"), "waymark.example");
        assert_eq!(host("nowhere"), "waymark");
    }

    #[test]
    fn a_duration_is_hours_and_minutes() {
        assert_eq!([5, 60, 90, 1440].map(minutes), ["PT5M", "PT1H", "PT1H30M", "PT24H"]);
    }
}
