//! Documents that are kept: those known by id since the start, and those that were asked lately. A kept document
//! is neither looked through nor parsed again, and one that has been found to fit the schema is not validated
//! again either.

use std::collections::HashMap;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use async_graphql::parser::types::ExecutableDocument;
use moka::sync::Cache;
use sha2::{Digest, Sha256};

use crate::graphql::errors::{Code, Refusal};
use crate::graphql::guard::admit;
use crate::graphql::rehearsal::Rehearsal;

/// Bytes of text whose documents are kept; parsed they take some ten times as much.
const RECENT: u64 = 1024 * 1024;

/// A document that got past the guard.
pub struct Document {
    /// What it says.
    pub parsed: ExecutableDocument,
    fits: AtomicBool,
}

impl Document {
    fn new(parsed: ExecutableDocument, fits: bool) -> Arc<Self> {
        Arc::new(Self { parsed, fits: AtomicBool::new(fits) })
    }

    /// Whether it has been found to fit the schema.
    pub fn fits(&self) -> bool {
        self.fits.load(Ordering::Relaxed)
    }

    /// Remembers that it has.
    pub fn found_to_fit(&self) {
        self.fits.store(true, Ordering::Relaxed);
    }
}

/// All documents that are kept.
pub struct Documents {
    known: HashMap<String, Arc<Document>>,
    recent: Cache<String, Arc<Document>>,
    known_only: bool,
}

impl Default for Documents {
    /// None known, and any answered.
    fn default() -> Self {
        let recent = Cache::builder().max_capacity(RECENT).weigher(weight).build();
        Self { known: HashMap::new(), recent, known_only: false }
    }
}

impl Documents {
    /// Reads documents from files that hold an object of texts by id, as Relay's compiler writes it.
    ///
    /// # Errors
    ///
    /// When a file cannot be read, or holds a document that the server would not answer.
    pub async fn read(files: &[PathBuf], known_only: bool) -> Result<Self, String> {
        let mut documents = Self { known_only, ..Self::default() };
        if files.is_empty() {
            return Ok(documents);
        }
        let rehearsal = Rehearsal::new();
        for file in files {
            for (id, text) in texts(file)? {
                let told = |why: &str| format!("{}: the document {id}: {why}", file.display());
                let parsed = admit(&text).map_err(|refusal| told(&refusal.message))?;
                if let Some(error) = rehearsal.of(&parsed).await.first() {
                    return Err(told(&error.message));
                }
                let document = Document::new(parsed, true);
                documents.known.insert(hash(&text), Arc::clone(&document));
                documents.known.insert(id, document);
            }
        }
        Ok(documents)
    }

    /// The document that a request means by a text, an id, or both.
    ///
    /// # Errors
    ///
    /// When the id is not known, or the text is refused.
    pub fn find(&self, id: Option<&str>, text: Option<&str>) -> Result<Arc<Document>, Refusal> {
        let by_id = id.and_then(|id| self.known.get(id.strip_prefix("sha256:").unwrap_or(id)));
        match (by_id, text) {
            (Some(document), _) => Ok(Arc::clone(document)),
            (None, Some(text)) => self.by_text(text),
            (None, None) if id.is_some() => {
                Err(Refusal::new(Code::DocumentNotFound, "no document is known here by this id; send its text"))
            }
            (None, None) => Err(Refusal::new(Code::BadRequest, "the request has neither `query` nor `documentId`")),
        }
    }

    fn by_text(&self, text: &str) -> Result<Arc<Document>, Refusal> {
        if self.known_only {
            let known = self.known.get(&hash(text)).map(Arc::clone);
            return known.ok_or_else(|| Refusal::new(Code::DocumentRequired, "only documents known here are answered"));
        }
        if let Some(document) = self.recent.get(text) {
            return Ok(document);
        }
        let document = Document::new(admit(text)?, false);
        self.recent.insert(text.to_owned(), Arc::clone(&document));
        Ok(document)
    }
}

fn texts(file: &Path) -> Result<HashMap<String, String>, String> {
    let told = |error: &dyn std::fmt::Display| format!("{}: {error}", file.display());
    let text = std::fs::read_to_string(file).map_err(|error| told(&error))?;
    serde_json::from_str(&text).map_err(|error| told(&error))
}

fn hash(text: &str) -> String {
    let mut hex = String::with_capacity(64);
    for byte in Sha256::digest(text) {
        let _ = write!(hex, "{byte:02x}");
    }
    hex
}

#[expect(clippy::ptr_arg, reason = "the cache hands out its keys so")]
fn weight(text: &String, _: &Arc<Document>) -> u32 {
    u32::try_from(text.len()).unwrap_or(u32::MAX)
}
