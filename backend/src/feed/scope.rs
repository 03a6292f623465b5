//! Whose calendar it is: the page that the feed stands beside.

use async_graphql::ID;

use super::asked::excerpt;
use super::{Fault, lookup};
pub use crate::domain::activity::calendar::Scope;
use crate::domain::activity::filter::ActivityFilter;
use crate::graphql::context::RequestContext;

/// A scope that has been found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// Whose calendar it is.
    pub scope: Scope,
    /// Name in addresses.
    pub slug: String,
    /// Name as people write it.
    pub name: String,
}

impl Scope {
    /// Finds what a slug or an id means here, for the viewer of the request.
    ///
    /// # Errors
    ///
    /// When there is no such thing.
    pub async fn find(self, ctx: &impl RequestContext, slug: &str) -> Result<Place, Fault> {
        let reference = ID(slug.to_owned());
        let found = match self {
            // PostgreSQL has no text with this character in it.
            _ if slug.contains('\0') => None,
            Self::Plan => lookup::plan(ctx, &reference).await?,
            Self::Network => lookup::network(ctx, &reference).await?,
            Self::Municipality => lookup::municipality(ctx, &reference).await?,
            Self::Region => lookup::region(ctx, &reference).await?,
            Self::Role => lookup::position(ctx, &reference).await?,
        };
        match found {
            Some(found) => Ok(Place { scope: self, slug: found.slug, name: found.name }),
            None => Err(Fault::Missing(format!("there is no {} `{}` here", self.noun(), excerpt(slug)))),
        }
    }

    fn noun(self) -> &'static str {
        match self {
            Self::Plan => "plan",
            Self::Network => "network",
            Self::Municipality => "municipality",
            Self::Region => "region",
            Self::Role => "position",
        }
    }
}

impl Place {
    /// The address of its page.
    pub fn page(&self) -> String {
        self.scope.page(&self.slug)
    }

    /// Narrows a filter to it.
    ///
    /// # Errors
    ///
    /// When the filter names another.
    pub fn narrow(&self, filter: &mut ActivityFilter) -> Result<(), Fault> {
        let own = ID(self.slug.clone());
        let named = match self.scope {
            Scope::Plan => filter.plan.replace(own).map(|_| "plan"),
            // Other networks in the filter are those it meets together with.
            Scope::Network => {
                filter.networks = Some(vec![own]);
                None
            }
            Scope::Municipality => filter.municipality.replace(own).map(|_| "kommune"),
            Scope::Region => filter.region.replace(own).map(|_| "region"),
            Scope::Role => filter.audience.replace(vec![own]).map(|_| "malgruppe"),
        };
        match named {
            None => Ok(()),
            Some(name) => Err(Fault::Bad(format!("`{name}` is in the address already, as `{}`", self.page()))),
        }
    }
}
