//! The rows of a feed with everything that is said about them, read in a handful of
//! statements however many they are.

use std::collections::{HashMap, HashSet};
use std::hash::Hash;
use std::sync::Arc;

use async_graphql::dataloader::Loader;
use async_graphql::futures_util::future::try_join4;
use sea_orm::{ColumnTrait, DbErr, EntityTrait, QueryFilter};

use super::Fault;
use super::history::{History, histories};
use crate::db::{self, Database, Window};
use crate::domain::activity::entity::{Entity, Model};
use crate::domain::activity::loader::{MilestonesOf, NetworksOf, ThemesOf};
use crate::domain::activity::selection::Activities;
use crate::domain::plan::content::Category;
use crate::domain::plan::element;
use crate::domain::{network, organisation, plan};
use crate::graphql::context::{Batch, RequestContext, Store};
use crate::graphql::list::Shared;
use crate::graphql::memory::Memorable;
use crate::ids::{ActivityId, ElementId, NetworkId, OrganisationId, PlanId};

/// Rows in a feed or a file at the most.
pub const MOST: usize = 5000;

/// A row with everything that is said about it.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The row.
    pub activity: Arc<Model>,
    /// The plan that it stands in.
    pub plan: Arc<plan::entity::Model>,
    /// Who owns the plan.
    pub owner: Arc<organisation::entity::Model>,
    /// Who arranges it, where the plan says so.
    pub organiser: Option<Arc<organisation::entity::Model>>,
    /// Groups whose meeting it is.
    pub networks: Vec<Arc<network::entity::Model>>,
    /// Milestones that it leads to.
    pub milestones: Vec<Arc<element::Model>>,
    /// Themes that it serves.
    pub themes: Vec<Arc<element::Model>>,
    /// Rows of which one is to be chosen instead.
    pub alternatives: Vec<Arc<Model>>,
    /// What the record of changes says of it.
    pub history: History,
}

impl Entry {
    /// Its category in the legend of the plan.
    pub fn category(&self) -> Option<&Category> {
        let code = self.activity.category.as_ref()?;
        self.plan.content.categories.iter().find(|category| category.code == *code)
    }
}

/// The rows that a filter keeps, by time, with everything that is said about them.
///
/// # Errors
///
/// When there are more than a feed may hold.
pub async fn entries(ctx: &impl RequestContext, filter: &Activities) -> Result<Vec<Entry>, Fault> {
    let store = ctx.store();
    let window = Window { limit: MOST as u64, ..Window::default() };
    let rows = db::page::<Entity>(&store.db, filter.condition(store), &window).await?;
    if rows.len() > MOST {
        return Err(Fault::Bad(format!(
            "there are more than {MOST} activities here; ask for fewer, with `fra` and `til`, or for one plan"
        )));
    }
    surrounded(ctx, rows.into_iter().map(Arc::new).collect()).await
}

/// What is tied to some rows.
async fn surrounded(ctx: &impl RequestContext, rows: Vec<Arc<Model>>) -> Result<Vec<Entry>, Fault> {
    let (batch, db) = (ctx.batch(), &ctx.store().db);
    let ids: Vec<ActivityId> = rows.iter().map(|row| row.id).collect();
    let (networks, milestones, themes, histories) = try_join4(
        load(batch, ids.iter().map(|id| NetworksOf(*id))),
        load(batch, ids.iter().map(|id| MilestonesOf(*id))),
        load(batch, ids.iter().map(|id| ThemesOf(*id))),
        async { Ok(histories(db, &ids).await?) },
    )
    .await?;
    let parts = milestones.values().flatten().map(|tie| tie.milestone_id);
    let parts = parts.chain(themes.values().flatten().map(|tie| tie.theme_id)).collect();
    let (plans, groups, parts, alternatives) = try_join4(
        load::<PlanId, _>(batch, rows.iter().map(|row| row.plan_id)),
        load::<NetworkId, _>(batch, networks.values().flatten().map(|tie| tie.network_id)),
        async { Ok(elements(db, parts).await?) },
        load::<ActivityId, _>(batch, rows.iter().flat_map(|row| row.alternatives.iter().copied())),
    )
    .await?;
    let organisations = plans.values().map(|plan| plan.owner_id).chain(rows.iter().filter_map(|row| row.organiser_id));
    let organisations: HashMap<OrganisationId, _> = load(batch, organisations).await?;

    let entries = rows.into_iter().filter_map(|row| {
        let id = row.id;
        let plan = plans.get(&row.plan_id)?;
        Some(Entry {
            owner: Arc::clone(organisations.get(&plan.owner_id)?),
            plan: Arc::clone(plan),
            organiser: row.organiser_id.and_then(|id| organisations.get(&id).cloned()),
            networks: found(networks.get(&NetworksOf(id)), |tie| groups.get(&tie.network_id)),
            milestones: found(milestones.get(&MilestonesOf(id)), |tie| parts.get(&tie.milestone_id)),
            themes: found(themes.get(&ThemesOf(id)), |tie| parts.get(&tie.theme_id)),
            alternatives: row.alternatives.iter().filter_map(|id| alternatives.get(id).cloned()).collect(),
            history: *histories.get(&id)?,
            activity: row,
        })
    });
    Ok(entries.collect())
}

/// The values of some keys; each key is asked for once.
async fn load<K, V>(batch: &Batch, keys: impl Iterator<Item = K>) -> Result<HashMap<K, V>, Fault>
where
    K: Copy + Eq + Hash + Send + Sync + 'static,
    V: Memorable,
    Store: Loader<K, Value = V, Error = Shared>,
{
    let keys: HashSet<K> = keys.collect();
    if keys.is_empty() {
        return Ok(HashMap::new());
    }
    Ok(batch.load_many(keys).await?)
}

async fn elements(db: &Database, ids: HashSet<ElementId>) -> Result<HashMap<ElementId, Arc<element::Model>>, DbErr> {
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let rows = element::Entity::find().filter(element::Column::Id.is_in(ids)).all(db).await?;
    Ok(rows.into_iter().map(|row| (row.id, Arc::new(row))).collect())
}

/// What ties lead to, in their order.
fn found<'a, T, V: Clone + 'a>(ties: Option<&Vec<T>>, lead: impl Fn(&T) -> Option<&'a V>) -> Vec<V> {
    ties.into_iter().flatten().filter_map(|tie| lead(tie).cloned()).collect()
}
