//! Answers that are kept: what comes in the same octets, on the same day, while nothing has been written since, is
//! answered with what it came to before. Only what everybody may read is kept.

use std::sync::Arc;

use axum::body::Bytes;
use axum::http::Uri;
use chrono::NaiveDate;
use moka::sync::Cache;

use super::graphql::answer::Answer;
use crate::db::{Edition, News};
use crate::graphql::cost::Cost;

/// What a kept answer takes in memory besides its octets and those of its question, about.
const BESIDES: usize = 256;

/// A question as it was sent, and the day that it was asked on.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Sent {
    /// What the address says.
    address: Option<Box<str>>,
    /// What the body says; nothing by GET.
    pub body: Bytes,
    day: NaiveDate,
}

impl Sent {
    /// A question, on the day that it is for those who name none.
    pub fn new(uri: &Uri, body: Bytes, day: NaiveDate) -> Self {
        Self { address: uri.query().map(Box::from), body, day }
    }

    fn size(&self) -> usize {
        self.address.as_ref().map_or(0, |address| address.len()) + self.body.len()
    }
}

/// An answer, what it cost, and which edition of the data it is of.
pub struct Kept {
    pub answer: Answer,
    pub cost: Cost,
    edition: Edition,
}

/// All answers that are kept.
pub struct Answers {
    kept: Cache<Sent, Arc<Kept>>,
    news: News,
}

impl Answers {
    /// Keeps answers of so many bytes together, for as long as the news are heard.
    pub fn with_room_for(bytes: u64, news: News) -> Self {
        let weight = |sent: &Sent, kept: &Arc<Kept>| {
            u32::try_from(sent.size() + kept.answer.size() + BESIDES).unwrap_or(u32::MAX)
        };
        Self { kept: Cache::builder().max_capacity(bytes).weigher(weight).build(), news }
    }

    /// The edition that the data have before an answer is made; none when it must not be kept.
    pub fn edition(&self) -> Option<Edition> {
        self.news.edition()
    }

    /// The answer to a question, when it still holds.
    pub fn find(&self, sent: &Sent) -> Option<Arc<Kept>> {
        let edition = self.edition()?;
        self.kept.get(sent).filter(|kept| kept.edition == edition)
    }

    /// Keeps an answer, made after the data had this edition.
    pub fn keep(&self, sent: Sent, edition: Edition, cost: Cost, answer: Answer) -> Arc<Kept> {
        let kept = Arc::new(Kept { answer, cost, edition });
        // As it came, the body is a part of the connection's buffer, and would hold on to all of it.
        let body = Bytes::copy_from_slice(&sent.body);
        self.kept.insert(Sent { body, ..sent }, Arc::clone(&kept));
        kept
    }
}
