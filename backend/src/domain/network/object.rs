//! The GraphQL types Network and Seat.

use std::sync::Arc;

use async_graphql::{Context, ID, Object, Result};

use super::entity::Model;
use super::kind::NetworkKind;
use super::loader::{SeatsOf, SubgroupsOf};
use super::seat;
use crate::domain::activity::calendar::Scope;
use crate::domain::activity::filter::ActivityFilter;
use crate::domain::activity::lists::Meetings;
use crate::domain::activity::object::Activity;
use crate::domain::organisation::kind::UnitKind;
use crate::domain::organisation::object::Organisation;
use crate::domain::party::Party;
use crate::domain::plan::detail::Period;
use crate::graphql::connection::Connection;
use crate::graphql::context::RequestContext;
use crate::graphql::cost::declare::{Assumed, Paged};
use crate::graphql::global_id::{GlobalId, NodeType};
use crate::graphql::load::in_order;
use crate::graphql::page::Page;
use crate::graphql::ready::Ready;

/// A network.
#[derive(Clone)]
pub struct Network(Arc<Model>);

impl From<Arc<Model>> for Network {
    fn from(row: Arc<Model>) -> Self {
        Self(row)
    }
}

/// A group that people work in: a network, a development group, a committee (nettverk, gruppe, utvalg).
#[Object]
impl Network {
    /// Global id.
    pub(crate) async fn id(&self) -> ID {
        GlobalId::of(NodeType::Network, self.0.id.0)
    }

    /// Name in addresses, unique in the country: `sortland-sut`.
    async fn slug(&self) -> &str {
        &self.0.slug
    }

    /// Name as people write it.
    async fn name(&self) -> &str {
        &self.0.name
    }

    /// The municipality's own abbreviation: SUT, BUG, SKUT, TOPS; null when it has none (forkortelse).
    async fn abbreviation(&self) -> Option<&str> {
        self.0.abbreviation.as_deref()
    }

    /// What the group is for (nettverkstype).
    async fn kind(&self) -> NetworkKind {
        self.0.kind
    }

    /// What the group is to do; null when no plan says (mandat).
    async fn mandate(&self) -> Option<&str> {
        self.0.mandate.as_deref()
    }

    /// The organisation that keeps the group (vert).
    async fn host(&self, ctx: &Context<'_>) -> Result<Organisation> {
        let host = ctx.batch().load_one(self.0.host_id).await?;
        let missing = || sea_orm::DbErr::RecordNotFound(format!("the host of {}", self.0.slug));
        Ok(host.map(Organisation::from).ok_or_else(missing)?)
    }

    /// When it exists; null when no plan says.
    async fn period(&self) -> Option<Period> {
        let label = self.0.period_label.clone()?;
        Some(Period { from: self.0.period_from, to: self.0.period_to, label })
    }

    /// Kinds of units that have one such group each: SKUT is found once in every school.
    #[graphql(directive = Assumed::apply(1))]
    async fn per_unit(&self) -> &[UnitKind] {
        &self.0.per_unit
    }

    /// How many such groups there are; null when no plan says.
    async fn instances(&self) -> Option<i32> {
        self.0.instances
    }

    /// Address of the calendar as iCalendar, on this service: `/nettverk/SLUG/kalender.ics`. Subscribe to it with `webcal:` before the host; `docs/feeds.md` has its parameters (abonnement på kalender).
    async fn calendar_path(&self) -> String {
        Scope::Network.calendar(&self.0.slug)
    }

    /// Who sits in it, in the order of the plan (sammensetning).
    #[graphql(directive = Assumed::apply(4))]
    async fn seats(&self, ctx: &Context<'_>) -> Result<Vec<Seat>> {
        let seats = ctx.batch().load_one(SeatsOf(self.0.id)).await?;
        Ok(seats.unwrap_or_default().into_iter().map(Seat::from).collect())
    }

    /// The seat that leads the group; null when no plan says (leder).
    async fn chair(&self, ctx: &Context<'_>) -> Result<Option<Seat>> {
        let seats = ctx.batch().load_one(SeatsOf(self.0.id)).await?;
        Ok(seats.unwrap_or_default().into_iter().find(|seat| seat.is_chair).map(Seat::from))
    }

    /// Whom it reports to: a group, a position or an organisation (rapporterer til).
    #[graphql(directive = Assumed::apply(1))]
    async fn reports_to(&self) -> &[Party] {
        &self.0.reports_to
    }

    /// Groups that report to this one (undergrupper).
    #[graphql(directive = Assumed::apply(2))]
    async fn subgroups(&self, ctx: &Context<'_>) -> Result<Vec<Network>> {
        let groups = ctx.batch().load_one(SubgroupsOf(self.0.id)).await?.unwrap_or_default();
        let mut groups = in_order(ctx.batch(), &groups).await?;
        groups.sort_by(|one, other| one.slug.cmp(&other.slug));
        Ok(groups.into_iter().map(Network::from).collect())
    }

    /// Its meetings in all plans, by time (møter).
    #[graphql(directive = Paged::apply())]
    async fn meetings(
        &self,
        ctx: &Context<'_>,
        #[graphql(name = "where", desc = "Which to keep; all when left out.")] filter: Option<ActivityFilter>,
        #[graphql(desc = "So many from the start, 1 to 100; 20 when left out.")] first: Option<i32>,
        #[graphql(desc = "Only those behind this cursor.")] after: Option<String>,
    ) -> Result<Connection<Ready<Activity>>> {
        let list = Meetings(filter.unwrap_or_default().resolved(ctx).await?);
        Connection::nested(ctx, list, self.0.id.0, Page::forward(first, after)?).await
    }
}

/// A seat.
#[derive(Clone)]
pub struct Seat(Arc<seat::Model>);

impl From<Arc<seat::Model>> for Seat {
    fn from(row: Arc<seat::Model>) -> Self {
        Self(row)
    }
}

/// A seat in a group: who holds it, and how many there are (plass).
#[Object]
impl Seat {
    /// Global id.
    pub(crate) async fn id(&self) -> ID {
        GlobalId::of(NodeType::Seat, self.0.id.0)
    }

    /// Who holds it.
    async fn holder(&self) -> &Party {
        &self.0.holder
    }

    /// How many there are; null when no plan says (antall).
    async fn count(&self) -> Option<i32> {
        self.0.count
    }

    /// The part of a full post given to it, 0.2 for 20 percent; null when no plan says (stillingsandel).
    async fn share(&self) -> Option<f64> {
        self.0.share
    }

    /// Whether it leads the group (leder).
    async fn is_chair(&self) -> bool {
        self.0.is_chair
    }

    /// What else the plan says of it; null when nothing.
    async fn note(&self) -> Option<&str> {
        self.0.note.as_deref()
    }

    /// The group that it is a seat in (nettverk).
    async fn network(&self, ctx: &Context<'_>) -> Result<Network> {
        let network = ctx.batch().load_one(self.0.network_id).await?;
        let missing = || sea_orm::DbErr::RecordNotFound(format!("the network of the seat {}", self.0.key));
        Ok(network.map(Network::from).ok_or_else(missing)?)
    }

    /// Other groups where the same person sits by virtue of this seat (delt plass).
    #[graphql(directive = Assumed::apply(1))]
    async fn also_in(&self, ctx: &Context<'_>) -> Result<Vec<Network>> {
        Ok(in_order(ctx.batch(), &self.0.also_in).await?.into_iter().map(Network::from).collect())
    }
}
