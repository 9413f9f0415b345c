//! Who writes: the name and address in From, and the key that signs for its domain.

use std::str::FromStr;

use lettre::message::Mailbox;

use super::address::Address;
use super::dkim::Dkim;
use super::error::SetupError;
use super::message;

/// The sender of every letter.
#[derive(Debug)]
pub struct Sender {
    name: Option<String>,
    address: Address,
    dkim: Option<Dkim>,
}

impl Sender {
    /// Signs every letter with this key.
    pub fn signed_by(self, dkim: Dkim) -> Self {
        Self { dkim: Some(dkim), ..self }
    }

    /// The address that the letters come from.
    pub fn address(&self) -> &Address {
        &self.address
    }

    /// The domain that the letters come from.
    pub fn domain(&self) -> &str {
        self.address.domain()
    }

    /// The name that people see, or else the domain.
    pub fn display_name(&self) -> &str {
        self.name.as_deref().unwrap_or_else(|| self.domain())
    }

    pub(super) fn mailbox(&self) -> Mailbox {
        Mailbox::new(self.name.clone(), self.address.inner().clone())
    }

    pub(super) fn dkim(&self) -> Option<&Dkim> {
        self.dkim.as_ref()
    }
}

impl FromStr for Sender {
    type Err = SetupError;

    /// Reads `Name <address>` or an address alone. The name may be in any script and needs no quotes.
    fn from_str(written: &str) -> Result<Self, SetupError> {
        let written = written.trim();
        let (name, address) = match written.strip_suffix('>') {
            Some(opened) => opened.rsplit_once('<').ok_or(SetupError::Sender)?,
            None => ("", written),
        };
        let name = message::one_line(name);
        let unquoted = name.strip_prefix('"').and_then(|name| name.strip_suffix('"'));
        let name = unquoted.map_or_else(|| name.clone(), str::to_owned);
        Ok(Self {
            name: Some(name).filter(|name| !name.is_empty()),
            address: address.parse().map_err(|_| SetupError::Sender)?,
            dkim: None,
        })
    }
}
