//! What slugs and ids in an address mean, for the viewer of the request.

use async_graphql::ID;
use async_graphql::futures_util::future::{try_join_all, try_join3};
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
    let audience = filter.audience.iter().flatten().map(async |reference| {
        there("malgruppe", "position, network or organisation", reference, party(ctx, reference).await?)
    });
    let networks = filter.any_network.iter().flatten();
    let networks =
        networks.map(async |reference| there("nettverk", "network", reference, network(ctx, reference).await?));
    let mut names = try_join_all(audience).await?;
    names.extend(try_join_all(networks).await?);
    macro_rules! one {
        ($field:ident as $parameter:literal is a $noun:ident) => {
            if let Some(reference) = &filter.$field {
                let found = $noun(ctx, reference).await?;
                names.push(there($parameter, stringify!($noun), reference, found)?);
            }
        };
    }
    one!(plan as "plan" is a plan);
    one!(municipality as "kommune" is a municipality);
    one!(region as "region" is a region);
    one!(milestone as "milepael" is a milestone);
    Ok(names)
}

/// A position, a network or an organisation.
async fn party(ctx: &impl RequestContext, reference: &ID) -> Result<Option<Found>, Fault> {
    let (position, network, organisation) =
        try_join3(position(ctx, reference), network(ctx, reference), organisation(ctx, reference)).await?;
    Ok(position.or(network).or(organisation))
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
