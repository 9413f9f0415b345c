//! Who answers for what is pushed.

use std::str::FromStr;

use clap::Args;
use thiserror::Error;
use url::Url;

/// How letters are pushed to members' devices.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "Push")]
pub struct PushSettings {
    /// How push services reach whoever runs the server (RFC 8292): `mailto:ADDRESS`, or a page that begins with `https://`.
    /// With it, what can wait is pushed to the devices of members who wish for that; without it nothing is.
    #[arg(long, env = "WAYMARK_PUSH_CONTACT")]
    pub push_contact: Option<Contact>,
}

/// Where whoever runs the server can be reached, as push services want it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact(String);

impl Contact {
    /// The address.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// An address that is none by which push services would reach anybody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("expected a contact like mailto:operator@example.org or https://example.org/contact")]
pub struct NotAContact;

impl FromStr for Contact {
    type Err = NotAContact;

    fn from_str(text: &str) -> Result<Self, NotAContact> {
        let url = Url::parse(text.trim()).map_err(|_| NotAContact)?;
        let is_contact = match url.scheme() {
            "https" => url.has_host(),
            "mailto" => url.path().split_once('@').is_some_and(|(name, host)| !name.is_empty() && !host.is_empty()),
            _ => false,
        };
        if is_contact { Ok(Self(url.into())) } else { Err(NotAContact) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_contact_is_an_address_or_a_page() {
        for (text, expected) in [
            ("mailto:care@waymark.test", true),
            (" https://waymark.test/contact ", true),
            ("mailto:", false),
            ("mailto:care", false),
            ("mailto:@waymark.test", false),
            ("http://waymark.test/contact", false),
            ("https://", false),
            ("care@waymark.test", false),
            ("", false),
        ] {
            assert_eq!(text.parse::<Contact>().is_ok(), expected, "{text}");
        }
        assert_eq!("mailto:care@waymark.test".parse::<Contact>().unwrap().as_str(), "mailto:care@waymark.test");
    }
}
