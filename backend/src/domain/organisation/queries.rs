//! Reading organisations.

use async_graphql::{Context, ID, InputObject, Object, OneofObject, Result};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

use super::external_id;
use super::kind::ExternalIdScheme;
use super::lists::OrganisationFilter;
use super::object::Organisation;
use crate::document::orgnr::OrganisationNumber;
use crate::graphql::connection::Connection;
use crate::graphql::context::RequestContext;
use crate::graphql::cost::declare::PagedBothWays;
use crate::graphql::errors::bad_input;
use crate::graphql::page::{Arguments, Page};
use crate::graphql::reference;
use crate::ids::OrganisationId;

/// How to find one organisation (oppslag).
#[derive(OneofObject)]
pub enum OrganisationLookup {
    /// By its global id.
    Id(ID),
    /// By its name in addresses.
    Slug(String),
    /// By an identifier elsewhere: today's, or one it has had.
    ExternalId(ExternalIdInput),
}

/// An identifier in a register outside this service (ekstern identifikator).
#[derive(InputObject)]
pub struct ExternalIdInput {
    /// The register or scheme.
    pub scheme: ExternalIdScheme,
    /// The identifier; an organisation number may be written `974 552 124`, `NO974552124` or `0192:974552124`.
    pub value: String,
}

/// The root fields.
#[derive(Default)]
pub struct OrganisationQueries;

#[Object]
impl OrganisationQueries {
    /// One organisation (organisasjon); null when there is none.
    async fn organisation(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "How to find it.")] by: OrganisationLookup,
    ) -> Result<Option<Organisation>> {
        let key = match by {
            OrganisationLookup::Id(id) => Some(OrganisationId(reference::key(ctx, "organisation", &id).await?)),
            OrganisationLookup::Slug(slug) => {
                Some(OrganisationId(reference::key(ctx, "organisation", &ID(slug)).await?))
            }
            OrganisationLookup::ExternalId(id) => known_elsewhere(ctx, id).await?,
        };
        let Some(key) = key else { return Ok(None) };
        Ok(ctx.batch().load_one(key).await?.map(Organisation::from))
    }

    /// Organisations of all types, by slug (organisasjoner).
    #[graphql(directive = PagedBothWays::apply())]
    async fn organisations(
        &self,
        ctx: &Context<'_>,
        #[graphql(name = "where", desc = "Which to keep; all when left out.")] filter: Option<OrganisationFilter>,
        #[graphql(desc = "So many from the start, 1 to 100; 20 when left out.")] first: Option<i32>,
        #[graphql(desc = "Only those behind this cursor.")] after: Option<String>,
        #[graphql(desc = "So many from the end, 1 to 100.")] last: Option<i32>,
        #[graphql(desc = "Only those before this cursor.")] before: Option<String>,
    ) -> Result<Connection<Organisation>> {
        let page = Page::new(Arguments { first, after, last, before })?;
        Connection::list(ctx, filter.unwrap_or_default().resolved(ctx).await?, page).await
    }
}

/// The organisation with an identifier elsewhere. Municipality numbers in use are
/// the municipality's own; the rest is in the table of identifiers.
async fn known_elsewhere(ctx: &Context<'_>, id: ExternalIdInput) -> Result<Option<OrganisationId>> {
    use super::entity::{Column, Entity};
    let db = &ctx.store().db;
    let value = match id.scheme {
        ExternalIdScheme::Orgnr => OrganisationNumber::parse(&id.value)
            .map_err(|error| bad_input(format!("`{}` is not an organisation number: {error}", excerpt(&id.value))))?
            .to_string(),
        _ => id.value,
    };
    if id.scheme == ExternalIdScheme::Kommunenummer {
        let current = Entity::find().filter(Column::MunicipalityNumber.eq(&value)).one(db).await?;
        if let Some(municipality) = current {
            return Ok(Some(municipality.id));
        }
    }
    let row = external_id::Entity::find()
        .filter(external_id::Column::Scheme.eq(id.scheme))
        .filter(external_id::Column::Value.eq(value))
        .one(db)
        .await?;
    Ok(row.map(|row| row.organisation_id))
}

fn excerpt(text: &str) -> String {
    text.chars().take(40).collect()
}
