//! Names become addresses here, and only public ones get through.

use std::error::Error;
use std::fmt;
use std::net::SocketAddr;

use reqwest::dns::{Addrs, Name, Resolve, Resolving};

use super::rules;
use crate::config::Reach;

/// A resolver that gives out public addresses only, where it is told so.
pub struct Guard {
    reach: Reach,
}

/// A name led to no public address.
#[derive(Debug)]
pub struct NotPublic;

impl Guard {
    /// A guard who lets pass what lies within `reach`.
    pub fn new(reach: Reach) -> Self {
        Self { reach }
    }
}

impl Resolve for Guard {
    fn resolve(&self, name: Name) -> Resolving {
        let reach = self.reach;
        Box::pin(async move {
            // The port is the address's own, and put in later.
            let found: Vec<SocketAddr> = tokio::net::lookup_host((name.as_str(), 0)).await?.collect();
            // One that is not public spoils the name: who mixes the two is up to something.
            if reach == Reach::Public && !found.iter().all(|address| rules::is_public(address.ip())) {
                return Err(NotPublic.into());
            }
            Ok(Box::new(found.into_iter()) as Addrs)
        })
    }
}

impl fmt::Display for NotPublic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the address is not public")
    }
}

impl Error for NotPublic {}
