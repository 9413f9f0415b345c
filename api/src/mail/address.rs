//! Where a letter goes: an address that is valid, and that cannot be printed by accident.

use std::fmt;
use std::str::FromStr;

use super::error::Flaw;

/// An e-mail address. `Debug` hides it, and there is no `Display`: only [`Address::as_str`] shows it, on purpose.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Address(lettre::Address);

impl Address {
    /// The whole address.
    pub fn as_str(&self) -> &str {
        self.0.as_ref()
    }

    /// What stands behind the `@`, in ASCII; how many letters a domain gets at once may depend on it.
    pub fn domain(&self) -> &str {
        self.0.domain()
    }

    pub(super) fn inner(&self) -> &lettre::Address {
        &self.0
    }
}

impl FromStr for Address {
    type Err = Flaw;

    /// Reads an address. A domain in another script is kept as its ASCII name, which every mail server understands.
    fn from_str(written: &str) -> Result<Self, Flaw> {
        let (user, domain) = written.trim().rsplit_once('@').ok_or(Flaw::Address)?;
        let domain = if domain.is_ascii() {
            domain.to_ascii_lowercase()
        } else {
            url::Host::parse(domain).map_err(|_| Flaw::Address)?.to_string()
        };
        lettre::Address::new(user, domain).map(Self).map_err(|_| Flaw::Address)
    }
}

impl fmt::Debug for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Address(..)")
    }
}
