//! Small GraphQL types of themes: values without an identity of their own.

use async_graphql::Object;

use super::kind::Comparator;
use crate::domain::party::Party;
use crate::domain::plan::detail::{Implication, Resource, Target};
use crate::graphql::scalars::Url;

/// A figure to reach: «minst 45 %» (måltall).
#[Object(serial)]
impl Target {
    /// What is counted.
    async fn text(&self) -> &str {
        &self.text
    }

    /// How a measured value is compared with it.
    async fn comparator(&self) -> Comparator {
        self.comparator
    }

    /// The value.
    async fn value(&self) -> f64 {
        self.value
    }

    /// What the value counts: «prosent», «møter».
    async fn unit(&self) -> &str {
        &self.unit
    }

    /// When it is to be reached: «ett år etter endt program»; null when the plan does not say.
    async fn horizon(&self) -> Option<&str> {
        self.horizon.as_deref()
    }
}

/// Reading or a tool (ressurs).
#[Object(serial)]
impl Resource {
    /// Its title.
    async fn title(&self) -> &str {
        &self.title
    }

    /// Where it can be found; null when the plan gives no address.
    async fn url(&self) -> Option<Url> {
        self.url.clone().map(Url)
    }
}

/// What a theme means for somebody («dette betyr for den enkelte»).
#[Object(serial)]
impl Implication {
    /// For whom.
    async fn for_whom(&self) -> &Party {
        &self.for_whom
    }

    /// What it means.
    async fn text(&self) -> &str {
        &self.text
    }
}
