//! From where a request comes: for budgets only. The address is kept nowhere else, and never logged.

use std::net::{IpAddr, SocketAddr};

use actix_web::HttpRequest;
use actix_web::http::header::{AUTHORIZATION, X_FORWARDED_FOR};

use crate::wire::budget::{Caller, Network};

/// The network that a request comes from, behind so many proxies of ours. Each appended to `X-Forwarded-For`
/// whom it had the request from; what stands left of that is the sender's to invent. A request without
/// as many entries came by another way, and is known by who brought it.
pub(super) fn network(request: &HttpRequest, proxies: usize) -> Network {
    let told = proxies.checked_sub(1).and_then(|nth| {
        let headers = request.headers().get_all(X_FORWARDED_FOR);
        let headers: Vec<_> = headers.map(|it| String::from_utf8_lossy(it.as_bytes())).collect();
        address(headers.iter().rev().flat_map(|header| header.rsplit(',')).nth(nth)?)
    });
    let told = told.or_else(|| request.peer_addr().map(|peer| peer.ip()));
    told.map(Network::from).unwrap_or_default()
}

/// Whom a request is charged to before it is known who asks.
pub(super) fn door(request: &HttpRequest, proxies: usize) -> Caller {
    Caller::at_the_door(network(request, proxies), request.headers().contains_key(AUTHORIZATION))
}

/// An address as proxies write it: bare, with a port, or in brackets.
fn address(entry: &str) -> Option<IpAddr> {
    let entry = entry.trim();
    let bare = entry.strip_prefix('[').and_then(|it| it.strip_suffix(']')).unwrap_or(entry);
    bare.parse().ok().or_else(|| entry.parse::<SocketAddr>().ok().map(|it| it.ip()))
}

#[cfg(test)]
mod tests {
    use actix_web::test::TestRequest;

    use super::*;

    #[test]
    fn the_header_is_believed_as_far_as_our_proxies_wrote_it() {
        let peer = "192.0.2.9";
        for (proxies, headers, expected) in [
            (0, &["198.51.100.1"][..], peer),
            (1, &[], peer),
            (1, &["198.51.100.1"], "198.51.100.1"),
            (1, &["10.0.0.1, 198.51.100.1"], "198.51.100.1"),
            (1, &["\u{e9}, 198.51.100.1"], "198.51.100.1"),
            (2, &["10.0.0.1, 198.51.100.1 ,203.0.113.5"], "198.51.100.1"),
            (2, &["10.0.0.1, 198.51.100.1", "203.0.113.5"], "198.51.100.1"),
            (2, &["203.0.113.5"], peer),
            (1, &["198.51.100.1:4711"], "198.51.100.1"),
            (1, &["[2001:db8::1]:4711"], "2001:db8::1"),
            (1, &["[2001:db8::1]"], "2001:db8::1"),
            (1, &["198.51.100.1, unknown"], peer),
            (1, &["198.51.100.1,"], peer),
        ] {
            let mut request = TestRequest::default().peer_addr(SocketAddr::new(peer.parse().unwrap(), 5_000));
            for header in headers {
                request = request.append_header((X_FORWARDED_FOR, *header));
            }
            let expected = Network::from(expected.parse::<IpAddr>().unwrap());
            assert!(network(&request.to_http_request(), proxies) == expected, "{proxies} {headers:?}");
        }
        assert!(network(&TestRequest::default().to_http_request(), 1) == Network::default());
    }
}
