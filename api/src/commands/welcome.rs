//! What whoever sits at the terminal of a development server needs to know to come in.

use std::io::Write;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

use super::tell;
use crate::app::App;
use crate::config::DEVELOPMENT_URL;
use crate::demo::{ACCOUNTS, PARTNER_KEY, PASSWORD};
use crate::failure::Outcome;

/// Tells the address of a server that listens there, the demo accounts and the partner's key.
pub fn tell_ways_in(app: &App, listens: SocketAddr, out: &mut impl Write) -> Outcome<()> {
    tell_all(&url(&app.config.server.public_url, listens), app.mailer.is_keeping(), out)
}

/// Where the server is found: at its public address, if somebody has given it one, or else from the same machine.
fn url(public: &str, listens: SocketAddr) -> String {
    if public != DEVELOPMENT_URL {
        return public.to_owned();
    }
    let ip = match listens.ip() {
        // All there are: the machine's own is one of them.
        IpAddr::V4(Ipv4Addr::UNSPECIFIED) => IpAddr::V4(Ipv4Addr::LOCALHOST),
        IpAddr::V6(Ipv6Addr::UNSPECIFIED) => IpAddr::V6(Ipv6Addr::LOCALHOST),
        ip => ip,
    };
    format!("http://{}", SocketAddr::new(ip, listens.port()))
}

fn tell_all(url: &str, keeps_letters: bool, out: &mut impl Write) -> Outcome<()> {
    tell(out, format!("\n  Waymark      {url}"))?;
    if keeps_letters {
        tell(out, format!("  letters      {url}/dev/mail, and all there are at {url}/dev/letters"))?;
    }
    tell(out, format!("\n  Sign in with the password \"{PASSWORD}\":\n"))?;
    for account in ACCOUNTS {
        let part = format!("{:?}", account.part).to_lowercase();
        tell(out, format!("  {part:<12} {}", account.email))?;
    }
    tell(out, format!("\n  A partner's key: {PARTNER_KEY}\n"))?;
    let query = r#"{"query": "{ resources(language: \"es\") { nodes { title { text } } } }"}"#;
    tell(
        out,
        format!(
            "  curl {url}/graphql -H 'Authorization: Bearer {PARTNER_KEY}' -H 'Content-Type: application/json' -d '{query}'\n"
        ),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_is_the_one_at_which_it_is_found() {
        for (public, listens, expected) in [
            (DEVELOPMENT_URL, "127.0.0.1:8080", "http://127.0.0.1:8080"),
            (DEVELOPMENT_URL, "127.0.0.1:9090", "http://127.0.0.1:9090"),
            (DEVELOPMENT_URL, "192.0.2.7:80", "http://192.0.2.7:80"),
            (DEVELOPMENT_URL, "0.0.0.0:9090", "http://127.0.0.1:9090"),
            (DEVELOPMENT_URL, "[::]:9090", "http://[::1]:9090"),
            ("https://waymark.example", "0.0.0.0:9090", "https://waymark.example"),
        ] {
            let url = url(public, listens.parse().unwrap());
            assert_eq!(url, expected);
            let mut told = Vec::new();
            tell_all(&url, true, &mut told).unwrap();
            let told = String::from_utf8(told).unwrap();
            assert_eq!(told.matches("://").count(), told.matches(expected).count(), "{told}");
            assert!(told.contains(&format!("curl {expected}/graphql")), "{told}");
        }
    }
}
