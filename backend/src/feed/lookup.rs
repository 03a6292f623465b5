//! What slugs and ids in an address mean, for the viewer of the request.

use async_graphql::ID;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

use super::Fault;
use super::asked::excerpt;
use crate::domain::activity::filter::ActivityFilter;
use crate::domain::organisation::{self, entity::OrganisationType};
use crate::domain::plan::element;
use crate::graphql::context::RequestContext;
use crate::graphql::global_id::GlobalId;
use crate::graphql::reference::key;
use crate::ids::{NetworkId, OrganisationId, PlanId, PositionId};

/// What has been found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Name in addresses.
    pub slug: String,
    /// Name as people write it.
    pub name: String,
}

macro_rules! lookups {
    ($($(#[$meta:meta])* $name:ident: $key:ident in $table:literal, |$row:ident| $called:expr;)*) => {$(
        $(#[$meta])*
        pub async fn $name(ctx: &impl RequestContext, reference: &ID) -> Result<Option<Found>, Fault> {
            let key = $key(key(ctx, $table, reference).await?);
            let $row = ctx.batch().load_one(key).await?;
            Ok($row.and_then(|$row| Some(Found { name: $called?, slug: $row.slug.clone() })))
        }
    )*};
}

lookups! {
    /// A plan.
    plan: PlanId in "plan", |row| Some(row.title.clone());
    /// A network, by its abbreviation where it has one.
    network: NetworkId in "network", |row| row.abbreviation.clone().or_else(|| Some(row.name.clone()));
    /// A municipality.
    municipality: OrganisationId in "organisation", |row| of_type(&row, OrganisationType::Municipality);
    /// A region.
    region: OrganisationId in "organisation", |row| of_type(&row, OrganisationType::Region);
    /// An organisation of any type.
    organisation: OrganisationId in "organisation", |row| Some(row.name.clone());
    /// A position.
    position: PositionId in "position", |row| Some(row.name.clone());
}

fn of_type(row: &organisation::entity::Model, wanted: OrganisationType) -> Option<String> {
    (row.organisation_type == wanted).then(|| row.name.clone())
}

/// The names of all that a filter refers to, for people.
///
/// # Errors
///
/// When it refers to something that is not there: a subscriber would see an empty calendar and never know why.
pub async fn names(ctx: &impl RequestContext, filter: &ActivityFilter) -> Result<Vec<String>, Fault> {
    let mut names = Vec::new();
    for reference in filter.audience.iter().flatten() {
        let found = match position(ctx, reference).await? {
            None => match network(ctx, reference).await? {
                None => organisation(ctx, reference).await?,
                found => found,
            },
            found => found,
        };
        names.push(there("malgruppe", "position, network or organisation", reference, found)?);
    }
    for reference in filter.any_network.iter().flatten() {
        names.push(there("nettverk", "network", reference, network(ctx, reference).await?)?);
    }
    if let Some(reference) = &filter.plan {
        names.push(there("plan", "plan", reference, plan(ctx, reference).await?)?);
    }
    if let Some(reference) = &filter.municipality {
        names.push(there("kommune", "municipality", reference, municipality(ctx, reference).await?)?);
    }
    if let Some(reference) = &filter.region {
        names.push(there("region", "region", reference, region(ctx, reference).await?)?);
    }
    if let Some(reference) = &filter.milestone {
        names.push(there("milepael", "milestone", reference, milestone(ctx, reference).await?)?);
    }
    Ok(names)
}

fn there(parameter: &str, noun: &str, reference: &ID, found: Option<Found>) -> Result<String, Fault> {
    let missing = || Fault::Bad(format!("`{parameter}`: there is no {noun} `{}` here", excerpt(reference)));
    found.map(|found| found.name).ok_or_else(missing)
}

/// A milestone, by its id alone: its number counts within one year of one plan.
async fn milestone(ctx: &impl RequestContext, reference: &ID) -> Result<Option<Found>, Fault> {
    let Some(id) = GlobalId::parse(reference) else { return Ok(None) };
    let row = element::Entity::find()
        .filter(element::Column::Id.eq(id.key))
        .filter(element::Column::Kind.eq(element::ElementKind::Milestone))
        .one(&ctx.store().db)
        .await?;
    let Some(row) = row else { return Ok(None) };
    if ctx.batch().load_one(row.plan_id).await?.is_none() {
        return Ok(None);
    }
    let name = row.number.map_or_else(|| "milepæl".to_owned(), |number| format!("milepæl {number}"));
    Ok(Some(Found { slug: row.key, name }))
}
