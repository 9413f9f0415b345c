//! Calendars: what programs of other makers read of meetings.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should say so and stop")]

mod everybody;
mod own;
mod readers;
mod series;

use reqwest::Method;
use reqwest::header::HeaderMap;

use crate::support::waymark::Waymark;

/// A calendar as it was answered.
pub struct Calendar {
    /// The HTTP status.
    pub status: u16,
    /// The headers.
    pub headers: HeaderMap,
    /// What was sent, byte by byte.
    pub raw: String,
}

impl Calendar {
    /// A header; empty when it is not there.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map(|value| value.to_str().unwrap()).unwrap_or_default()
    }

    /// The lines, put together again.
    pub fn lines(&self) -> Vec<String> {
        self.raw.replace("\r\n ", "").split_terminator("\r\n").map(str::to_owned).collect()
    }

    /// The entries, each with its lines.
    pub fn entries(&self) -> Vec<Vec<String>> {
        let lines = self.lines();
        let entries = lines.split(|line| line == "BEGIN:VEVENT").skip(1);
        entries.map(|entry| entry.iter().take_while(|line| *line != "END:VEVENT").cloned().collect()).collect()
    }
}

/// The value of the entry's only line with this name and these parameters.
pub fn value<'a>(entry: &'a [String], name: &str) -> &'a str {
    let mut values = entry.iter().filter_map(|line| line.strip_prefix(name)?.strip_prefix(':'));
    let value = values.next().unwrap_or_else(|| panic_about(entry, name));
    assert_eq!(values.next(), None, "{name} is there twice");
    value
}

#[expect(clippy::panic, reason = "a test that cannot go on should say so and stop")]
fn panic_about(entry: &[String], name: &str) -> ! {
    panic!("no {name} in {entry:#?}")
}

/// Fetches a calendar with these headers.
pub async fn fetched_with(t: &Waymark, method: Method, path: &str, headers: &[(&str, &str)]) -> Calendar {
    let request = reqwest::Client::new().request(method, t.visitor().url(path));
    let request = headers.iter().fold(request, |request, (name, value)| request.header(*name, *value));
    let response = request.send().await.unwrap();
    let (status, headers) = (response.status().as_u16(), response.headers().clone());
    Calendar { status, headers, raw: response.text().await.unwrap() }
}

/// Fetches a calendar.
pub async fn fetched(t: &Waymark, path: &str) -> Calendar {
    let calendar = fetched_with(t, Method::GET, path, &[]).await;
    assert_eq!(calendar.status, 200, "{path}");
    calendar
}
