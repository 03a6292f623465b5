//! Whose calendar it is: the page that the feed stands beside.

use async_graphql::ID;

use super::Fault;
use crate::domain::activity::filter::ActivityFilter;
use crate::domain::organisation::entity::OrganisationType;
use crate::graphql::context::RequestContext;
use crate::graphql::reference::key;
use crate::ids::{NetworkId, OrganisationId, PlanId};

/// Whose calendar it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// All activities of a plan.
    Plan,
    /// The meetings of a network.
    Network,
    /// The plans of a municipality.
    Municipality,
    /// The plans of a region and of its municipalities.
    Region,
}

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
    /// All of them.
    pub const ALL: [Self; 2] = [Self::Plan, Self::Network];

    /// The first part of the page's address.
    pub fn path(self) -> &'static str {
        match self {
            Self::Plan => "plan",
            Self::Network => "nettverk",
            Self::Municipality => "kommune",
            Self::Region => "region",
        }
    }

    /// Finds what a slug or an id means here, for the viewer of the request.
    ///
    /// # Errors
    ///
    /// When there is no such thing.
    pub async fn find(self, ctx: &impl RequestContext, slug: &str) -> Result<Place, Fault> {
        let found = match self {
            // PostgreSQL has no text with this character in it.
            _ if slug.contains('\0') => None,
            Self::Plan => plan(ctx, slug).await?,
            Self::Network => network(ctx, slug).await?,
            Self::Municipality => organisation(ctx, slug, OrganisationType::Municipality).await?,
            Self::Region => organisation(ctx, slug, OrganisationType::Region).await?,
        };
        match found {
            Some((slug, name)) => Ok(Place { scope: self, slug, name }),
            None => Err(Fault::Missing(format!("there is no {} `{}` here", self.noun(), excerpt(slug)))),
        }
    }

    fn noun(self) -> &'static str {
        match self {
            Self::Plan => "plan",
            Self::Network => "network",
            Self::Municipality => "municipality",
            Self::Region => "region",
        }
    }
}

impl Place {
    /// The address of its page.
    pub fn page(&self) -> String {
        format!("/{}/{}", self.scope.path(), self.slug)
    }

    /// Narrows a filter to it.
    pub fn narrow(&self, filter: &mut ActivityFilter) {
        let own = || ID(self.slug.clone());
        match self.scope {
            Scope::Plan => filter.plan = Some(own()),
            Scope::Network => filter.networks.get_or_insert_default().push(own()),
            Scope::Municipality | Scope::Region => {}
        }
    }
}

async fn plan(ctx: &impl RequestContext, slug: &str) -> Result<Option<(String, String)>, Fault> {
    let key = PlanId(key(ctx, "plan", &ID(slug.to_owned())).await?);
    Ok(ctx.batch().load_one(key).await?.map(|plan| (plan.slug.clone(), plan.title.clone())))
}

async fn network(ctx: &impl RequestContext, slug: &str) -> Result<Option<(String, String)>, Fault> {
    let key = NetworkId(key(ctx, "network", &ID(slug.to_owned())).await?);
    Ok(ctx.batch().load_one(key).await?.map(|network| (network.slug.clone(), network.name.clone())))
}

async fn organisation(
    ctx: &impl RequestContext,
    slug: &str,
    of_type: OrganisationType,
) -> Result<Option<(String, String)>, Fault> {
    let key = OrganisationId(key(ctx, "organisation", &ID(slug.to_owned())).await?);
    let found = ctx.batch().load_one(key).await?.filter(|row| row.organisation_type == of_type);
    Ok(found.map(|row| (row.slug.clone(), row.name.clone())))
}

/// As much of what a caller wrote as an answer repeats.
pub fn excerpt(text: &str) -> String {
    text.chars().take(60).collect()
}
