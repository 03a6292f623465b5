//! Cookies: two, both for this host alone, over TLS alone (or on this machine), and
//! out of every script's sight.

use axum::http::header::COOKIE;
use axum::http::{HeaderMap, HeaderValue};

use crate::auth::token::Token;

/// A cookie that holds a token.
#[derive(Clone, Copy, Debug)]
pub enum Cookie {
    /// Who is signed in; goes when the browser is closed.
    Session,
    /// Who is at an issuer just now.
    SignIn,
}

impl Cookie {
    /// Browsers take a name that begins so only with what `written` says of path, host and TLS.
    fn name(self) -> &'static str {
        match self {
            Self::Session => "__Host-sammenheng-session",
            Self::SignIn => "__Host-sammenheng-sign-in",
        }
    }

    /// The token that a request shows.
    pub fn read(self, headers: &HeaderMap) -> Option<Token> {
        let shown = headers.get_all(COOKIE).iter().filter_map(|header| header.to_str().ok());
        let mut pairs = shown.flat_map(|header| header.split(';')).filter_map(|pair| pair.trim().split_once('='));
        pairs.find(|(name, _)| *name == self.name()).map(|(_, value)| Token::shown(value))
    }

    /// The header that gives a browser the token.
    pub fn given(self, token: &Token) -> Option<HeaderValue> {
        self.written(token.reveal(), "")
    }

    /// The header that takes it back.
    pub fn taken(self) -> Option<HeaderValue> {
        self.written("", "; Max-Age=0")
    }

    fn written(self, value: &str, more: &str) -> Option<HeaderValue> {
        // Lax, for the browser comes back from the issuer's pages.
        let text = format!("{}={value}; Path=/; Secure; HttpOnly; SameSite=Lax{more}", self.name());
        HeaderValue::from_str(&text).ok()
    }
}
