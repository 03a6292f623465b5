//! Tags by which a caller's copy is known to be the newest (`ETag`).

use axum::http::header::IF_NONE_MATCH;
use axum::http::{HeaderMap, HeaderValue};
use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};

/// The tag of a content. Weak, for it goes out packed and unpacked under the same tag.
pub fn tag_of(content: &[u8]) -> HeaderValue {
    let digest = BASE64_URL_SAFE_NO_PAD.encode(Sha256::digest(content));
    HeaderValue::from_str(&format!("W/\"{digest}\"")).unwrap_or(HeaderValue::from_static("W/\"\""))
}

/// Whether the caller has what has this tag.
pub fn is_known(headers: &HeaderMap, tag: &HeaderValue) -> bool {
    let known = headers.get_all(IF_NONE_MATCH).iter().filter_map(|value| value.to_str().ok());
    known.flat_map(|tags| tags.split(',')).any(|known| known.trim().as_bytes() == tag.as_bytes() || known.trim() == "*")
}
