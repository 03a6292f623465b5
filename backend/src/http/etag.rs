//! Texts that a caller may have already: known by a digest of their octets.

use axum::http::header::{ETAG, IF_NONE_MATCH};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, IntoResponseParts, Response};
use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};

/// The tag of octets that go out packed and unpacked: weak, for both forms have it.
pub fn weak(octets: &[u8]) -> String {
    format!("W/{}", of(octets))
}

/// The whole, unless the caller has what this tag is of; `known` goes along either way.
pub fn unless_known(
    etag: &str,
    headers: &HeaderMap,
    known: impl IntoResponseParts,
    whole: impl IntoResponse,
) -> Response {
    if is_known(etag, headers) {
        return (StatusCode::NOT_MODIFIED, [(ETAG, etag)], known, ()).into_response();
    }
    ([(ETAG, etag)], known, whole).into_response()
}

/// The tag of these octets: strong, for the same octets alone have it.
fn of(octets: &[u8]) -> String {
    format!("\"{}\"", BASE64_URL_SAFE_NO_PAD.encode(Sha256::digest(octets)))
}

/// Whether a caller has what this tag is of. Compared weakly, as RFC 9110 has it
/// for `if-none-match`: what went out packed came under a weak tag.
pub fn is_known(etag: &str, headers: &HeaderMap) -> bool {
    let plain = |tag: &str| tag.trim().trim_start_matches("W/").to_owned();
    let wanted = plain(etag);
    let known = headers.get_all(IF_NONE_MATCH).iter().filter_map(|value| value.to_str().ok());
    known.flat_map(|tags| tags.split(',')).any(|tag| tag.trim() == "*" || plain(tag) == wanted)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_is_known_alone_among_others_and_when_it_came_back_weak() {
        let etag = of(b"kalender");
        for (header, expected) in [
            (etag.clone(), true),
            (format!("W/{etag}"), true),
            (format!("\"other\", {etag}"), true),
            ("*".to_owned(), true),
            (of(b"kalender 2"), false),
            (String::new(), false),
        ] {
            let headers = HeaderMap::from_iter([(IF_NONE_MATCH, header.parse().expect("a header"))]);
            assert_eq!(is_known(&etag, &headers), expected, "{header}");
        }
        assert!(!is_known(&etag, &HeaderMap::new()));
    }
}
