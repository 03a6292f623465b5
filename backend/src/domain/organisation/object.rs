//! The GraphQL interface Organisation and its four types.

use std::sync::Arc;

use async_graphql::{Context, ID, Interface, Object, Result};

use super::entity::{Model, OrganisationType};
use super::kind::{ExternalOrganisationKind, Ownership, UnitKind};
use super::lists::{Members, UnitFilter, Units};
use super::loader::{ExternalIdsOf, RegionsOf};
use super::values::{ExternalId, UnitCount};
use crate::domain::activity::calendar::Scope;
use crate::domain::activity::filter::ActivityFilter;
use crate::domain::activity::lists::OwnedActivities;
use crate::domain::activity::object::Activity;
use crate::domain::network::lists::{Hosted, NetworkFilter};
use crate::domain::network::object::Network;
use crate::domain::plan::lists::{Owned, PlanFilter};
use crate::domain::plan::object::Plan;
use crate::domain::programme::loader::{CohortsIn, CohortsOf};
use crate::domain::programme::object::Cohort;
use crate::graphql::connection::Connection;
use crate::graphql::context::RequestContext;
use crate::graphql::cost::declare::{Assumed, Paged};
use crate::graphql::global_id::{GlobalId, NodeType};
use crate::graphql::load::in_order;
use crate::graphql::page::Page;
use crate::graphql::ready::Ready;
use crate::ids::OrganisationId;

/// Any organisation: a region, a municipality, a unit, or a partner outside (organisasjon).
#[derive(Clone, Interface)]
#[graphql(
    field(name = "id", ty = "ID", desc = "Global id."),
    field(name = "slug", ty = "&str", desc = "Name in addresses, unique in the country, stable."),
    field(name = "name", ty = "&str", desc = "Name as people write it."),
    field(
        name = "external_ids",
        ty = "Vec<ExternalId>",
        directive = Assumed::apply(3),
        desc = "Identifiers elsewhere, such as the organisation number (organisasjonsnummer) and the municipality number (kommunenummer)."
    ),
    field(
        name = "networks",
        ty = "Connection<Network>",
        directive = Paged::apply(),
        desc = "Networks that it hosts, by slug (nettverk).",
        arg(name = "where", ty = "Option<NetworkFilter>", desc = "Which to keep; all when left out."),
        arg(name = "first", ty = "Option<i32>", desc = "So many from the start, 1 to 100; 20 when left out."),
        arg(name = "after", ty = "Option<String>", desc = "Only those behind this cursor.")
    ),
    field(
        name = "plans",
        ty = "Ready<Connection<Ready<Plan>>>",
        directive = Paged::apply(),
        desc = "Plans that it owns, by slug (planer).",
        arg(name = "where", ty = "Option<PlanFilter>", desc = "Which to keep; all when left out."),
        arg(name = "first", ty = "Option<i32>", desc = "So many from the start, 1 to 100; 20 when left out."),
        arg(name = "after", ty = "Option<String>", desc = "Only those behind this cursor.")
    ),
    field(
        name = "activities",
        ty = "Connection<Ready<Activity>>",
        directive = Paged::apply(),
        desc = "Activities of the plans that it owns, by time (aktiviteter).",
        arg(name = "where", ty = "Option<ActivityFilter>", desc = "Which to keep; all when left out."),
        arg(name = "first", ty = "Option<i32>", desc = "So many from the start, 1 to 100; 20 when left out."),
        arg(name = "after", ty = "Option<String>", desc = "Only those behind this cursor.")
    )
)]
pub enum Organisation {
    Region(Region),
    Municipality(Municipality),
    Unit(Unit),
    ExternalOrganisation(ExternalOrganisation),
}

impl From<Arc<Model>> for Organisation {
    fn from(row: Arc<Model>) -> Self {
        match row.organisation_type {
            OrganisationType::Region => Self::Region(Region(row)),
            OrganisationType::Municipality => Self::Municipality(Municipality(row)),
            OrganisationType::Unit => Self::Unit(Unit(row)),
            OrganisationType::ExternalOrganisation => Self::ExternalOrganisation(ExternalOrganisation(row)),
        }
    }
}

/// The organisation with this key; none when there is none.
async fn find(ctx: &Context<'_>, id: Option<OrganisationId>) -> Result<Option<Organisation>> {
    let Some(id) = id else { return Ok(None) };
    Ok(ctx.batch().load_one(id).await?.map(Organisation::from))
}

/// One of the four types, with the fields that all of them share.
macro_rules! organisation {
    ($(#[doc = $doc:literal])* $name:ident { $($own:tt)* }) => {
        #[doc = concat!("The GraphQL type ", stringify!($name), ".")]
        #[derive(Clone)]
        pub struct $name(Arc<Model>);

        impl From<Arc<Model>> for $name {
            fn from(row: Arc<Model>) -> Self {
                Self(row)
            }
        }

        $(#[doc = $doc])*
        #[Object]
        impl $name {
            /// Global id.
            pub(crate) async fn id(&self) -> ID {
                GlobalId::of(NodeType::$name, self.0.id.0)
            }

            /// Name in addresses, unique in the country, stable.
            async fn slug(&self) -> &str {
                &self.0.slug
            }

            /// Name as people write it.
            async fn name(&self) -> &str {
                &self.0.name
            }

            /// Identifiers elsewhere, such as the organisation number (organisasjonsnummer) and the municipality number (kommunenummer).
            #[graphql(directive = Assumed::apply(2))]
            async fn external_ids(&self, ctx: &Context<'_>) -> Result<Vec<ExternalId>> {
                let ids = ctx.batch().load_one(ExternalIdsOf(self.0.id)).await?;
                Ok(ids.unwrap_or_default().into_iter().map(ExternalId::from).collect())
            }

            /// Networks that it hosts, by slug (nettverk).
            #[graphql(directive = Paged::apply())]
            async fn networks(
                &self,
                ctx: &Context<'_>,
                #[graphql(name = "where", desc = "Which to keep; all when left out.")] filter: Option<NetworkFilter>,
                #[graphql(desc = "So many from the start, 1 to 100; 20 when left out.")] first: Option<i32>,
                #[graphql(desc = "Only those behind this cursor.")] after: Option<String>,
            ) -> Result<Connection<Network>> {
                let list = Hosted(filter.unwrap_or_default().resolved(ctx).await?);
                Connection::nested(ctx, list, self.0.id.0, Page::forward(first, after)?).await
            }

            /// Plans that it owns, by slug (planer).
            #[graphql(directive = Paged::apply())]
            async fn plans(
                &self,
                ctx: &Context<'_>,
                #[graphql(name = "where", desc = "Which to keep; all when left out.")] filter: Option<PlanFilter>,
                #[graphql(desc = "So many from the start, 1 to 100; 20 when left out.")] first: Option<i32>,
                #[graphql(desc = "Only those behind this cursor.")] after: Option<String>,
            ) -> Result<Ready<Connection<Ready<Plan>>>> {
                let list = Owned(filter.unwrap_or_default().resolved(ctx).await?);
                Connection::nested(ctx, list, self.0.id.0, Page::forward(first, after)?).await.map(Ready)
            }

            /// Activities of the plans that it owns, by time (aktiviteter).
            #[graphql(directive = Paged::apply())]
            async fn activities(
                &self,
                ctx: &Context<'_>,
                #[graphql(name = "where", desc = "Which to keep; all when left out.")] filter: Option<ActivityFilter>,
                #[graphql(desc = "So many from the start, 1 to 100; 20 when left out.")] first: Option<i32>,
                #[graphql(desc = "Only those behind this cursor.")] after: Option<String>,
            ) -> Result<Connection<Ready<Activity>>> {
                let list = OwnedActivities(filter.unwrap_or_default().resolved(ctx).await?);
                Connection::nested(ctx, list, self.0.id.0, Page::forward(first, after)?).await
            }

            $($own)*
        }
    };
}

organisation! {
    /// Several municipalities that work together (samarbeidsregion).
    Region {
        /// Its municipalities, by slug (kommuner).
        #[graphql(directive = Paged::apply())]
        async fn municipalities(
            &self,
            ctx: &Context<'_>,
            #[graphql(desc = "So many from the start, 1 to 100; 20 when left out.")] first: Option<i32>,
            #[graphql(desc = "Only those behind this cursor.")] after: Option<String>,
        ) -> Result<Ready<Connection<Ready<Municipality>>>> {
            Connection::nested(ctx, Members, self.0.id.0, Page::forward(first, after)?).await.map(Ready)
        }

        /// Address of the calendar as iCalendar, on this service: `/region/SLUG/kalender.ics`. Subscribe to it with `webcal:` before the host; `docs/feeds.md` has its parameters (abonnement på kalender).
        async fn calendar_path(&self) -> String {
            Scope::Region.calendar(&self.0.slug)
        }

        /// Cohorts in which its municipalities or their units take part (puljer).
        #[graphql(directive = Assumed::apply(4))]
        async fn cohorts(&self, ctx: &Context<'_>) -> Result<Vec<Cohort>> {
            let cohorts = ctx.batch().load_one(CohortsIn(self.0.id)).await?.unwrap_or_default();
            Ok(in_order(ctx.batch(), &cohorts).await?.into_iter().map(Cohort::from).collect())
        }
    }
}

organisation! {
    /// A municipality (kommune).
    Municipality {
        /// The municipality number in use today, four digits (kommunenummer); earlier ones are in `externalIds`.
        async fn municipality_number(&self) -> &str {
            self.0.municipality_number.as_deref().unwrap_or_default()
        }

        /// The regions that it belongs to, by slug (samarbeidsregioner).
        #[graphql(directive = Assumed::apply(2))]
        async fn regions(&self, ctx: &Context<'_>) -> Result<Vec<Region>> {
            let regions = ctx.batch().load_one(RegionsOf(self.0.id)).await?.unwrap_or_default();
            let mut regions = in_order(ctx.batch(), &regions).await?;
            regions.sort_by(|one, other| one.slug.cmp(&other.slug));
            Ok(regions.into_iter().map(Region::from).collect())
        }

        /// Its units, by slug (enheter).
        #[graphql(directive = Paged::apply())]
        async fn units(
            &self,
            ctx: &Context<'_>,
            #[graphql(name = "where", desc = "Which to keep; all when left out.")] filter: Option<UnitFilter>,
            #[graphql(desc = "So many from the start, 1 to 100; 20 when left out.")] first: Option<i32>,
            #[graphql(desc = "Only those behind this cursor.")] after: Option<String>,
        ) -> Result<Connection<Unit>> {
            Connection::nested(ctx, Units(filter.unwrap_or_default()), self.0.id.0, Page::forward(first, after)?).await
        }

        /// Address of the calendar as iCalendar, on this service: `/kommune/SLUG/kalender.ics`. Subscribe to it with `webcal:` before the host; `docs/feeds.md` has its parameters (abonnement på kalender).
        async fn calendar_path(&self) -> String {
            Scope::Municipality.calendar(&self.0.slug)
        }

        /// Units known only as numbers: «8 private barnehager» (antall enheter).
        #[graphql(directive = Assumed::apply(2))]
        async fn unit_counts(&self) -> Vec<UnitCount> {
            let counts = self.0.unit_counts.iter();
            counts
                .map(|units| UnitCount { kind: units.kind, ownership: units.ownership, count: units.count.into() })
                .collect()
        }
    }
}

organisation! {
    /// A unit of a municipality: school, kindergarten, service, sector or elected body (enhet, virksomhet).
    Unit {
        /// What it does (enhetstype).
        async fn kind(&self) -> UnitKind {
            self.0.unit_kind.unwrap_or(UnitKind::Other)
        }

        /// Public or private (eierform).
        async fn ownership(&self) -> Ownership {
            self.0.ownership.unwrap_or(Ownership::Unknown)
        }

        /// The unit above it in the administration; null when that is the municipality itself or not said (overordnet enhet).
        async fn parent(&self, ctx: &Context<'_>) -> Result<Option<Unit>> {
            Ok(match find(ctx, self.0.parent_id).await? {
                Some(Organisation::Unit(unit)) => Some(unit),
                _ => None,
            })
        }

        /// The organisation that owns it; null when no plan says (eier).
        async fn owner(&self, ctx: &Context<'_>) -> Result<Option<Organisation>> {
            find(ctx, self.0.owner_id).await
        }

        /// The organisation that has authority over it without owning it; null when there is none (barnehagemyndighet).
        async fn authority(&self, ctx: &Context<'_>) -> Result<Option<Organisation>> {
            find(ctx, self.0.authority_id).await
        }

        /// The municipality that it lies in (kommune).
        async fn municipality(&self, ctx: &Context<'_>) -> Result<Municipality> {
            match find(ctx, self.0.municipality_id).await? {
                Some(Organisation::Municipality(municipality)) => Ok(municipality),
                _ => Err(sea_orm::DbErr::RecordNotFound(format!("the municipality of {}", self.0.slug)).into()),
            }
        }

        /// Cohorts that it takes part in (puljer).
        #[graphql(directive = Assumed::apply(1))]
        async fn cohorts(&self, ctx: &Context<'_>) -> Result<Vec<Cohort>> {
            let cohorts = ctx.batch().load_one(CohortsOf(self.0.id)).await?.unwrap_or_default();
            Ok(in_order(ctx.batch(), &cohorts).await?.into_iter().map(Cohort::from).collect())
        }
    }
}

organisation! {
    /// A partner outside the municipalities: a directorate, a county governor, a university (ekstern organisasjon).
    ExternalOrganisation {
        /// What kind of partner it is.
        async fn kind(&self) -> ExternalOrganisationKind {
            self.0.external_kind.unwrap_or(ExternalOrganisationKind::Other)
        }
    }
}
