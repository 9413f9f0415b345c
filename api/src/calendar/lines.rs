//! The lines of a calendar, as RFC 5545 (section 3.1) wants them. The crate that writes calendars in Rust sorts what
//! it is given, keeps one of each property, and has no face for time zones; what is left of its work is here.

use std::fmt::Write;

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
    fn a_duration_is_hours_and_minutes() {
        assert_eq!([5, 60, 90, 1440].map(minutes), ["PT5M", "PT1H", "PT1H30M", "PT24H"]);
    }
}
