//! Which hits to keep.

use async_graphql::{Context, ID, InputObject, Result};
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QuerySelect};
use uuid::Uuid;

use super::engine::{NUMBER, TABLE};
use super::entity::{Column, visible_to};
use super::index::order::bounds;
use super::kind::SearchHitKind;
use super::rank::Matching;
use super::scope::Scope;
use crate::auth::Viewer;
use crate::domain::organisation::kind::UnitKind;
use crate::domain::organisation::region_membership;
use crate::graphql::context::RequestContext;
use crate::graphql::reference::maybe_key;

/// Which hits to keep; all conditions hold at once (filter).
#[derive(Clone, Debug, Default, InputObject)]
pub struct SearchFilter {
    /// Of one of these kinds.
    pub kinds: Option<Vec<SearchHitKind>>,
    /// Of this municipality: itself, its plans with all that is in them, its networks and units, by id or slug.
    pub municipality: Option<ID>,
    /// Of this region, or of one of its municipalities, by id or slug.
    pub region: Option<ID>,
    /// This plan or what stands in it, by id or slug.
    pub plan: Option<ID>,
    /// For units of one of these kinds, where the plan says so: signs, themes, activities, networks, and units themselves.
    pub unit_kinds: Option<Vec<UnitKind>>,
}

/// A filter whose references have been looked up.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Kept {
    kinds: Option<Vec<SearchHitKind>>,
    /// One of each of these.
    scopes: Vec<Vec<Scope>>,
}

impl SearchFilter {
    /// Looks its references up.
    pub async fn resolved(self, ctx: &Context<'_>) -> Result<Kept> {
        let mut scopes = Vec::new();
        if let Some(municipality) = maybe_key(ctx, "organisation", self.municipality.as_ref()).await? {
            scopes.push(vec![Scope::Tenant(municipality)]);
        }
        if let Some(region) = maybe_key(ctx, "organisation", self.region.as_ref()).await? {
            scopes.push(of_region(ctx, region).await?);
        }
        if let Some(plan) = maybe_key(ctx, "plan", self.plan.as_ref()).await? {
            scopes.push(vec![Scope::Plan(plan)]);
        }
        scopes.extend(self.unit_kinds.map(|kinds| kinds.into_iter().map(Scope::UnitKind).collect()));
        Ok(Kept { kinds: self.kinds, scopes })
    }
}

/// The region itself and its municipalities.
async fn of_region(ctx: &Context<'_>, region: Uuid) -> Result<Vec<Scope>> {
    let members: Vec<Uuid> = region_membership::Entity::find()
        .select_only()
        .column(region_membership::Column::MunicipalityId)
        .filter(region_membership::Column::RegionId.eq(region))
        .into_tuple()
        .all(&ctx.store().db)
        .await?;
    Ok(std::iter::once(region).chain(members).map(Scope::Tenant).collect())
}

impl Kept {
    /// What of the filter the index answers.
    pub fn scopes(&self) -> impl Iterator<Item = Matching> {
        self.scopes.iter().cloned().map(Matching::Within)
    }

    /// What of it the entries answer, for what the viewer may see.
    pub fn condition(&self, viewer: &Viewer) -> Condition {
        let kinds = self.kinds.as_ref().map(|kinds| of_kinds(kinds));
        Condition::all().add(visible_to(viewer)).add_option(kinds)
    }
}

/// Kinds are stretches of numbers, so that the index skips what lies outside.
fn of_kinds(kinds: &[SearchHitKind]) -> Condition {
    let bounds = || kinds.iter().map(|kind| bounds(*kind));
    let number = Expr::col((TABLE, NUMBER));
    let (first, last) = (bounds().map(|bounds| bounds.0).min(), bounds().map(|bounds| bounds.1).max());
    Condition::all()
        .add(number.clone().gte(first.unwrap_or(i64::MAX)))
        .add(number.lte(last.unwrap_or(i64::MIN)))
        .add(Column::Kind.is_in(kinds.iter().copied()))
}
