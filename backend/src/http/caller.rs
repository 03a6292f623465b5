//! Who calls: the address that counts, behind proxies too.

use std::net::{IpAddr, Ipv6Addr, SocketAddr};

use axum::extract::ConnectInfo;
use axum::http::{Extensions, HeaderMap};
use ipnet::IpNet;

/// Whose requests are counted together: an IPv4 address, or the first half of an IPv6 address, which is what
/// one household or machine is given whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Caller(IpAddr);

impl Caller {
    /// The caller with this address.
    pub fn at(address: IpAddr) -> Self {
        let address = address.to_canonical();
        Self(match address {
            IpAddr::V4(_) => address,
            IpAddr::V6(whole) => IpAddr::V6(Ipv6Addr::from_bits(whole.to_bits() >> 64 << 64)),
        })
    }

    /// The caller of a request: whoever holds the connection or, behind proxies that are believed, the last
    /// address before theirs in `x-forwarded-for`. What stands further left is the caller's own word.
    pub fn of(extensions: &Extensions, headers: &HeaderMap, proxies: &[IpNet]) -> Self {
        let peer = extensions.get::<ConnectInfo<SocketAddr>>().map_or(IpAddr::from([0; 4]), |peer| peer.0.ip());
        if !believes(proxies, peer) {
            return Self::at(peer);
        }
        let forwarded = headers.get_all("x-forwarded-for").iter().filter_map(|value| value.to_str().ok());
        let hops: Vec<&str> = forwarded.flat_map(|hops| hops.split(',')).map(str::trim).collect();
        let mut last = peer;
        for hop in hops.into_iter().rev() {
            let Some(address) = address(hop) else { break };
            last = address;
            if !believes(proxies, address) {
                break;
            }
        }
        Self::at(last)
    }
}

/// Whether an address is one of the proxies'.
pub fn believes(proxies: &[IpNet], address: IpAddr) -> bool {
    proxies.iter().any(|network| network.contains(&address.to_canonical()))
}

/// A hop, with or without a port.
fn address(hop: &str) -> Option<IpAddr> {
    let plain = hop.parse().ok().or_else(|| hop.parse().map(|with_port: SocketAddr| with_port.ip()).ok());
    plain.or_else(|| hop.strip_prefix('[')?.strip_suffix(']')?.parse().ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn caller(peer: &str, forwarded: &[&str]) -> String {
        let mut extensions = Extensions::new();
        extensions.insert(ConnectInfo(SocketAddr::new(peer.parse().expect("an address"), 4711)));
        let mut headers = HeaderMap::new();
        for value in forwarded {
            headers.append("x-forwarded-for", value.parse().expect("a header"));
        }
        let proxies = ["10.0.0.0/8", "fd00::/8"].map(|network| network.parse().expect("a network"));
        Caller::of(&extensions, &headers, &proxies).0.to_string()
    }

    #[test]
    fn the_address_that_counts_is_the_last_that_nobody_vouches_for() {
        for (peer, forwarded, expected) in [
            ("192.0.2.1", &[][..], "192.0.2.1"),
            // Nobody but a known proxy speaks for others.
            ("192.0.2.1", &["198.51.100.7"], "192.0.2.1"),
            ("10.0.0.1", &["198.51.100.7"], "198.51.100.7"),
            ("::ffff:10.0.0.1", &["198.51.100.7"], "198.51.100.7"),
            ("10.0.0.1", &["203.0.113.9, 198.51.100.7"], "198.51.100.7"),
            ("10.0.0.1", &["203.0.113.9", "198.51.100.7, 10.0.0.2"], "198.51.100.7"),
            ("10.0.0.1", &["198.51.100.7:54321"], "198.51.100.7"),
            ("10.0.0.1", &["[2001:db8:1:2:3:4:5:6]:443"], "2001:db8:1:2::"),
            ("10.0.0.1", &[], "10.0.0.1"),
            ("10.0.0.1", &["unknown"], "10.0.0.1"),
            ("10.0.0.1", &["198.51.100.7, tull, 10.0.0.3"], "10.0.0.3"),
        ] {
            assert_eq!(caller(peer, forwarded), expected, "{peer} {forwarded:?}");
        }
    }

    #[test]
    fn whoever_has_a_whole_half_of_an_ipv6_address_is_one_caller() {
        assert_eq!(caller("2001:db8:1:2:aaaa::1", &[]), caller("2001:db8:1:2:bbbb::2", &[]));
        assert_ne!(caller("2001:db8:1:2::1", &[]), caller("2001:db8:1:3::1", &[]));
    }
}
