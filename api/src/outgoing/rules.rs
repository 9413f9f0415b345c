//! Which addresses on the network may be asked for on somebody else's word.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use url::{Host, Url};

use crate::config::Reach;

/// The longest address, in characters.
pub const LONGEST_URL: usize = 2_000;

/// Reads an address that requests may be sent to: by https, to a host that is not plainly ours or a neighbour's, without
/// a name or password in it. `None` when it is not one. Where the name of its host leads is looked at when it is used.
pub fn address(text: &str, reach: Reach) -> Option<Url> {
    let url = Url::parse(text.trim()).ok().filter(|url| url.as_str().chars().count() <= LONGEST_URL)?;
    let is_any = reach == Reach::Any;
    let is_spoken = url.scheme() == "https" || is_any && url.scheme() == "http";
    let is_bare = url.username().is_empty() && url.password().is_none() && url.fragment().is_none();
    let is_there = match url.host()? {
        Host::Domain(name) => !name.is_empty(),
        Host::Ipv4(address) => is_any || is_public(address.into()),
        Host::Ipv6(address) => is_any || is_public(address.into()),
    };
    (is_spoken && is_bare && is_there).then_some(url)
}

/// Whether an address is one of the internet's, and nobody's own: not this machine's, its neighbours', its cloud's, or
/// one that stands for many (the special-purpose registries of the IANA).
pub fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => is_public_v4(address),
        IpAddr::V6(address) => is_public_v6(address),
    }
}

fn is_public_v4(address: Ipv4Addr) -> bool {
    let is_special = match address.octets() {
        // "This network", and what is kept for later.
        [0 | 240..=255, ..]
        // Behind the provider's own translation (RFC 6598).
        | [100, 64..=127, ..]
        // Protocol assignments, the old way from 6 to 4, and benchmarks.
        | [192, 0, 0, _] | [192, 88, 99, _] | [198, 18..=19, ..] => true,
        _ => false,
    };
    !(is_special
        || address.is_loopback()
        || address.is_private()
        || address.is_link_local()
        || address.is_multicast()
        || address.is_documentation())
}

fn is_public_v6(address: Ipv6Addr) -> bool {
    if let Some(inner) = address.to_ipv4_mapped() {
        return is_public_v4(inner);
    }
    match address.segments() {
        // Through a translator (RFC 6052): what counts is where it leads.
        [0x64, 0xff9b, 0, 0, 0, 0, high, low] => is_public_v4(v4(high, low)),
        // 6to4 (RFC 3056): the same.
        [0x2002, high, low, ..] => is_public_v4(v4(high, low)),
        // Teredo and other assignments (RFC 2928), and documentation (RFC 3849).
        [0x2001, 0..=0x1ff, ..] | [0x2001, 0x0db8, ..] => false,
        // Of the rest only what is global unicast: no loopback, unique local, link-local, multicast.
        [first, ..] => first & 0xe000 == 0x2000 && first != 0x3fff,
    }
}

fn v4(high: u16, low: u16) -> Ipv4Addr {
    Ipv4Addr::from_bits(u32::from(high) << 16 | u32::from(low))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_on_the_internet_is_public() {
        for inner in [
            "0.0.0.0",
            "0.1.2.3",
            "10.0.0.1",
            "100.64.0.1",
            "100.127.255.255",
            "127.0.0.1",
            "127.9.9.9",
            "169.254.169.254",
            "172.16.0.1",
            "172.31.255.255",
            "192.0.0.8",
            "192.0.2.1",
            "192.88.99.1",
            "192.168.1.1",
            "198.18.0.1",
            "198.51.100.7",
            "203.0.113.9",
            "224.0.0.1",
            "239.255.255.250",
            "240.0.0.1",
            "255.255.255.255",
            "::",
            "::1",
            "::ffff:10.0.0.1",
            "::ffff:127.0.0.1",
            "::ffff:169.254.169.254",
            "::7f00:1",
            "64:ff9b::a00:1",
            "64:ff9b:1::1",
            "100::1",
            "2001::1",
            "2001:db8::1",
            "2002:a00:1::",
            "3fff::1",
            "fc00::1",
            "fd00:ec2::254",
            "fe80::1",
            "fec0::1",
            "ff02::1",
        ] {
            assert!(!is_public(inner.parse().unwrap()), "{inner}");
        }
        for public in [
            "1.1.1.1",
            "8.8.8.8",
            "93.184.216.34",
            "100.63.255.255",
            "100.128.0.1",
            "172.15.0.1",
            "172.32.0.1",
            "192.0.1.1",
            "198.20.0.1",
            "223.255.255.255",
            "2606:4700::1111",
            "2a00:1450:4001:81b::200e",
            "::ffff:8.8.8.8",
            "64:ff9b::808:808",
            "2002:808:808::1",
            "2001:4860:4860::8888",
        ] {
            assert!(is_public(public.parse().unwrap()), "{public}");
        }
    }

    #[test]
    fn an_address_is_of_https_and_of_somewhere_else() {
        for (text, public, any) in [
            ("https://hooks.example.org/waymark?a=b", true, true),
            ("https://hooks.example.org:8443/", true, true),
            ("https://1.1.1.1/", true, true),
            ("http://hooks.example.org/", false, true),
            ("https://127.0.0.1/", false, true),
            // Other ways to write the same.
            ("https://0x7f.1/", false, true),
            ("https://2130706433/", false, true),
            ("https://[::1]/", false, true),
            ("https://[::ffff:10.0.0.1]/", false, true),
            ("https://name:password@hooks.example.org/", false, false),
            ("https://hooks.example.org/#part", false, false),
            ("ftp://hooks.example.org/", false, false),
            ("hooks.example.org", false, false),
            ("https://", false, false),
        ] {
            assert_eq!(address(text, Reach::Public).is_some(), public, "{text}");
            assert_eq!(address(text, Reach::Any).is_some(), any, "{text}");
        }
        assert!(address(&format!("https://a.example/{}", "a".repeat(LONGEST_URL)), Reach::Any).is_none());
    }
}
