//! Which server, how it is spoken to, and how long it may take: read from one URL.

use std::ops::RangeInclusive;
use std::time::Duration;

use lettre::transport::smtp::authentication::Credentials;
use lettre::transport::smtp::client::{Certificate, TlsParameters};
use lettre::transport::smtp::extension::ClientId;
use percent_encoding::percent_decode_str;
use url::{Host, Url};

use crate::mail::error::SetupError;

const PARAMETERS: [&str; 5] = ["tls", "ca", "timeout", "connections", "per_domain"];

/// Everything that a conversation needs to begin.
pub(super) struct Server {
    pub(super) host: String,
    pub(super) port: u16,
    pub(super) encryption: Encryption,
    pub(super) credentials: Option<Credentials>,
    pub(super) hello: ClientId,
    /// For connecting, and for each answer.
    pub(super) patience: Duration,
    pub(super) connections: usize,
    /// How many letters begin for one domain within a minute; 0 for any number.
    pub(super) per_domain: u32,
}

/// When the conversation becomes private.
pub(super) enum Encryption {
    /// From its first byte (`smtps://`).
    FromTheStart(TlsParameters),
    /// Before anything is said that matters, or not at all (`?tls=required`).
    Required(TlsParameters),
    /// If the server offers it (`?tls=opportunistic`): keeps out listeners, not forgers.
    IfOffered(TlsParameters),
    /// Never; for a server on this machine or in a trusted network.
    None,
}

impl Server {
    pub(super) fn parse(url: &str, hello: &str) -> Result<Self, SetupError> {
        let url = Url::parse(url).map_err(|_| SetupError::Url)?;
        let mut names = url.query_pairs().map(|(name, _)| name);
        if !names.all(|name| PARAMETERS.contains(&&*name)) {
            return Err(SetupError::Parameter);
        }
        let host = url.host_str().filter(|host| !host.is_empty()).ok_or(SetupError::Url)?;
        // An IPv6 address stands in brackets in a URL and nowhere else.
        let host = host.trim_start_matches('[').trim_end_matches(']').to_owned();
        let encryption = encryption(&url, &host)?;
        let credentials = credentials(&url)?;
        let is_in_clear = matches!(encryption, Encryption::None) && parameter(&url, "tls").is_none();
        if credentials.is_some() && is_in_clear && !is_this_machine(&url) {
            return Err(SetupError::PasswordInClear);
        }
        Ok(Self {
            port: url.port().unwrap_or(match encryption {
                Encryption::FromTheStart(_) => 465,
                Encryption::Required(_) | Encryption::IfOffered(_) => 587,
                Encryption::None => 25,
            }),
            host,
            encryption,
            credentials,
            hello: ClientId::Domain(hello.to_owned()),
            patience: Duration::from_secs(number(&url, "timeout", 30, 1..=600)?),
            connections: usize::try_from(number(&url, "connections", 8, 1..=64)?).map_err(|_| SetupError::Parameter)?,
            per_domain: u32::try_from(number(&url, "per_domain", 0, 0..=60_000)?).map_err(|_| SetupError::Parameter)?,
        })
    }
}

fn encryption(url: &Url, host: &str) -> Result<Encryption, SetupError> {
    match (url.scheme(), parameter(url, "tls").as_deref()) {
        ("smtps", None | Some("required")) => Ok(Encryption::FromTheStart(tls(url, host)?)),
        ("smtp", Some("required")) => Ok(Encryption::Required(tls(url, host)?)),
        ("smtp", Some("opportunistic")) => Ok(Encryption::IfOffered(tls(url, host)?)),
        ("smtp", None | Some("none")) => Ok(Encryption::None),
        ("smtp" | "smtps", _) => Err(SetupError::Parameter),
        _ => Err(SetupError::Url),
    }
}

/// Trusts the authorities that browsers trust, and the one of `?ca=` for a server inside an own network.
fn tls(url: &Url, host: &str) -> Result<TlsParameters, SetupError> {
    let mut parameters = TlsParameters::builder(host.to_owned());
    if let Some(path) = parameter(url, "ca") {
        let pem = std::fs::read(path).map_err(|_| SetupError::Authority)?;
        let authority = Certificate::from_pem(&pem).map_err(|_| SetupError::Authority)?;
        parameters = parameters.add_root_certificate(authority);
    }
    parameters.build().map_err(|_| SetupError::Authority)
}

fn credentials(url: &Url) -> Result<Option<Credentials>, SetupError> {
    let Some(password) = url.password() else {
        return Ok(None);
    };
    let decoded = |part: &str| {
        let decoded = percent_decode_str(part).decode_utf8();
        decoded.map(String::from).map_err(|_| SetupError::Url)
    };
    Ok(Some(Credentials::new(decoded(url.username())?, decoded(password)?)))
}

fn parameter(url: &Url, name: &str) -> Option<String> {
    let mut pairs = url.query_pairs();
    pairs.find(|(key, _)| key == name).map(|(_, value)| value.into_owned())
}

fn number(url: &Url, name: &str, usual: u64, possible: RangeInclusive<u64>) -> Result<u64, SetupError> {
    let Some(written) = parameter(url, name) else {
        return Ok(usual);
    };
    match written.parse() {
        Ok(number) if possible.contains(&number) => Ok(number),
        _ => Err(SetupError::Parameter),
    }
}

fn is_this_machine(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}
