//! What a device shows, and how it is told: as Declarative Web Push has it, so that it is shown also where no script runs.

use serde::Serialize;

use crate::failure::Outcome;

/// The most characters of a title.
const TITLE: usize = 200;
/// The most characters of what stands below it.
const BODY: usize = 500;
/// The most bytes of an address that leads on. With all else at its longest, that stays below the 3,993 bytes that every
/// push service takes (RFC 8291, section 4).
const URL: usize = 900;
/// What says that this is Declarative Web Push.
const DECLARATIVE: u16 = 8030;

/// What is to be shown on a device. It can be seen on a locked screen: it says nothing that a bystander may not know.
#[derive(Clone, PartialEq, Eq)]
pub struct Notice {
    /// What it is known by: the same on every try.
    pub id: String,
    /// The language that it is written in, as a BCP 47 tag.
    pub language: String,
    /// The direction of that language: `ltr` or `rtl`.
    pub direction: &'static str,
    /// What stands above.
    pub title: String,
    /// What stands below.
    pub body: String,
    /// Where it leads; none for the server's own page.
    pub url: Option<String>,
}

#[derive(Serialize)]
struct Payload<'a> {
    web_push: u16,
    notification: Notification<'a>,
}

#[derive(Serialize)]
struct Notification<'a> {
    title: String,
    body: String,
    lang: &'a str,
    dir: &'a str,
    navigate: &'a str,
    tag: &'a str,
}

impl Notice {
    /// As it is sent: a later one with the same tag takes its place. What leads nowhere else leads `home`.
    pub fn payload(&self, tag: &str, home: &str) -> Outcome<Vec<u8>> {
        let url = self.url.as_deref().filter(|url| url.len() <= URL);
        let notification = Notification {
            title: cut(&self.title, TITLE),
            body: cut(&self.body, BODY),
            lang: &self.language,
            dir: self.direction,
            navigate: url.unwrap_or(home),
            tag,
        };
        Ok(serde_json::to_vec(&Payload { web_push: DECLARATIVE, notification })?)
    }
}

/// The text, as far as there is room for it.
fn cut(text: &str, limit: usize) -> String {
    if text.chars().count() <= limit {
        return text.to_owned();
    }
    text.chars().take(limit - 1).chain(['…']).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    const HOME: &str = "https://waymark.example";

    fn notice() -> Notice {
        Notice {
            id: "one".to_owned(),
            language: "ar".to_owned(),
            direction: "rtl",
            title: "شيء جديد لك".to_owned(),
            body: "\"متى شئت\"".to_owned(),
            url: Some("https://waymark.example/mentorships".to_owned()),
        }
    }

    fn told(notice: &Notice) -> Value {
        serde_json::from_slice(&notice.payload("tag", HOME).unwrap()).unwrap()
    }

    #[test]
    fn it_is_told_as_declarative_web_push() {
        let expected = json!({
            "web_push": 8030,
            "notification": {
                "title": "شيء جديد لك", "body": "\"متى شئت\"", "lang": "ar", "dir": "rtl",
                "navigate": "https://waymark.example/mentorships", "tag": "tag",
            },
        });
        assert_eq!(told(&notice()), expected);
        assert_eq!(told(&Notice { url: None, ..notice() })["notification"]["navigate"], HOME);
    }

    #[test]
    fn however_long_it_is_it_fits() {
        let long = Notice {
            title: "🌱".repeat(1_000),
            body: "🌱".repeat(1_000),
            language: "zh-Hans-CN-x-private-and-as-long-as-it".to_owned(),
            url: Some(format!("{HOME}/{}", "a".repeat(URL - HOME.len() - 1))),
            ..notice()
        };
        let payload = long.payload(&"t".repeat(32), HOME).unwrap();
        assert!(payload.len() <= 3_993, "{} bytes", payload.len());
        let shown = told(&long)["notification"].clone();
        let title = shown["title"].as_str().unwrap();
        assert_eq!((title.chars().count(), title.chars().last()), (TITLE, Some('…')));
        assert_eq!(shown["body"].as_str().unwrap().chars().count(), BODY);
        assert_ne!(shown["navigate"], HOME);
        let further = Notice { url: long.url.clone().map(|url| url + "a"), ..long };
        assert_eq!(told(&further)["notification"]["navigate"], HOME, "one that does not fit");
    }
}
