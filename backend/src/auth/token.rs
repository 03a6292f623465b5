//! Tokens that prove who somebody is: made by chance, held by one side, known to
//! the other by their hash alone.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use openidconnect::CsrfToken;
use sha2::{Digest, Sha256};

/// Bytes of chance: far more than can be guessed.
const BYTES: u32 = 32;

/// A token, for the one who is to hold it.
pub struct Token(String);

impl Token {
    /// A new one.
    pub fn by_chance() -> Self {
        Self(CsrfToken::new_random_len(BYTES).into_secret())
    }

    /// What somebody shows; it may be anything.
    pub fn shown(text: &str) -> Self {
        Self(text.to_owned())
    }

    /// The token itself.
    pub fn reveal(&self) -> &str {
        &self.0
    }

    /// What the database knows of it.
    pub fn hash(&self) -> String {
        URL_SAFE_NO_PAD.encode(Sha256::digest(self.0.as_bytes()))
    }
}
