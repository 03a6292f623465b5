//! How the edge is set: what it serves and how much it takes.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use axum::http::HeaderValue;
use ipnet::IpNet;

use super::budget::Allowance;
use super::documents::Documents;
use crate::auth::door::Door;
use crate::db::News;

/// How the edge is set; what is left out is as the defaults say.
#[derive(Clone)]
pub struct Settings {
    /// The folder with the built pages; without it only the API is served.
    pub pages: Option<PathBuf>,
    /// Documents that are known by id, and whether there may be others.
    pub documents: Arc<Documents>,
    /// Pages of which origins may read what everybody may read.
    pub origins: Origins,
    /// Whether browsers are told to come by TLS alone.
    pub hsts: bool,
    /// Proxies whose `x-forwarded-for` is believed.
    pub proxies: Vec<IpNet>,
    /// How long a caller may take for the head of a request, for its body, and for taking in some of the
    /// answer; and how long an answer may take.
    pub patience: Duration,
    /// Requests of one caller at once.
    pub at_once: usize,
    /// Points that each caller has; without a limit when there are none.
    pub budget: Allowance,
    /// Bytes of answers to keep.
    pub answers: u64,
    /// How people come in; without it nobody can.
    pub door: Option<Arc<Door>>,
    /// Who tells when kept answers no longer hold; while nobody does, none are kept.
    pub news: News,
}

/// Origins of pages.
#[derive(Clone, Debug)]
pub enum Origins {
    /// All there are.
    Any,
    /// These alone.
    These(Vec<HeaderValue>),
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            pages: None,
            documents: Arc::default(),
            origins: Origins::Any,
            hsts: false,
            proxies: Vec::new(),
            patience: Duration::from_secs(10),
            at_once: 100,
            budget: Allowance::default(),
            answers: 32 * 1024 * 1024,
            door: None,
            news: News::default(),
        }
    }
}
