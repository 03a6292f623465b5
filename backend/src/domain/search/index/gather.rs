//! What entries are made of, read for several plans at once.

use std::collections::{HashMap, HashSet};
use std::hash::Hash;

use sea_orm::{ColumnTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use super::writer::Writer;
use crate::domain::search::entity::{Column, Entity};
use crate::domain::search::kind::SearchHitKind;
use crate::domain::search::order::Stretch;
use crate::domain::search::texts::PlanTexts;
use crate::domain::{activity, governing_document, organisation, plan};
use crate::ids::{GoverningDocumentId, OrganisationId, PlanId};

/// Rows by what they belong to, each group in the order of the rows.
pub(super) fn grouped<K: Eq + Hash, R>(rows: Vec<R>, key: impl Fn(&R) -> K) -> HashMap<K, Vec<R>> {
    let mut groups: HashMap<K, Vec<R>> = HashMap::new();
    for row in rows {
        groups.entry(key(&row)).or_default().push(row);
    }
    groups
}

impl Writer<'_> {
    /// Plans with all that their entries are made of.
    pub(super) async fn texts(&self, keys: Vec<PlanId>) -> Result<Vec<PlanTexts>, DbErr> {
        use plan::{citation, element, entity};
        let tx = self.tx;
        let plans = entity::Entity::find().filter(entity::Column::Id.is_in(keys.clone())).all(tx).await?;
        let owners = self.names(plans.iter().map(|plan| plan.owner_id)).await?;
        let stretches = self.stretches(&plans).await?;
        let citations = citation::Entity::find()
            .filter(citation::Column::PlanId.is_in(keys.clone()))
            .order_by_asc(citation::Column::Ordinal)
            .all(tx)
            .await?;
        let documents = self.documents(&citations).await?;
        let elements = element::Entity::find()
            .filter(element::Column::PlanId.is_in(keys.clone()))
            .order_by_asc(element::Column::Ordinal)
            .all(tx)
            .await?;
        let activities = activity::entity::Entity::find()
            .filter(activity::entity::Column::PlanId.is_in(keys))
            .order_by_asc(activity::entity::Column::Ordinal)
            .all(tx)
            .await?;
        let mut citations = grouped(citations, |row| row.plan_id);
        let mut elements = grouped(elements, |row| row.plan_id);
        let mut activities = grouped(activities, |row| row.plan_id);
        let texts = plans.into_iter().zip(stretches).map(|(plan, stretch)| PlanTexts {
            stretch,
            owner: owners.get(&plan.owner_id).cloned().unwrap_or_default(),
            citations: citations
                .remove(&plan.id)
                .unwrap_or_default()
                .into_iter()
                .filter_map(|row| {
                    let title = documents.get(&row.document_id)?;
                    Some(row.provision.map_or_else(|| title.clone(), |provision| format!("{title} {provision}")))
                })
                .collect(),
            elements: elements.remove(&plan.id).unwrap_or_default(),
            activities: activities.remove(&plan.id).unwrap_or_default(),
            plan,
        });
        Ok(texts.collect())
    }

    pub(super) async fn names(
        &self,
        keys: impl Iterator<Item = OrganisationId>,
    ) -> Result<HashMap<OrganisationId, String>, DbErr> {
        use organisation::entity::{Column, Entity};
        let keys: HashSet<OrganisationId> = keys.collect();
        let names = Entity::find().select_only().columns([Column::Id, Column::Name]).filter(Column::Id.is_in(keys));
        let names: Vec<(OrganisationId, String)> = names.into_tuple().all(self.tx).await?;
        Ok(names.into_iter().collect())
    }

    async fn documents(
        &self,
        citations: &[plan::citation::Model],
    ) -> Result<HashMap<GoverningDocumentId, String>, DbErr> {
        use governing_document::entity::{Column, Entity};
        let keys: HashSet<_> = citations.iter().map(|row| row.document_id).collect();
        let titles = Entity::find().select_only().columns([Column::Id, Column::Title]).filter(Column::Id.is_in(keys));
        let titles: Vec<(GoverningDocumentId, String)> = titles.into_tuple().all(self.tx).await?;
        Ok(titles.into_iter().collect())
    }

    /// A stretch of numbers for each plan that no other plan has.
    async fn stretches(&self, plans: &[plan::entity::Model]) -> Result<Vec<Stretch>, DbErr> {
        let mut stretches: Vec<Stretch> = Vec::new();
        for plan in plans {
            let mut stretch = Stretch::of(plan.id.0, plan.period_from);
            while stretches.contains(&stretch) || self.is_taken(stretch, plan.id).await? {
                stretch = stretch.next();
            }
            stretches.push(stretch);
        }
        Ok(stretches)
    }

    async fn is_taken(&self, stretch: Stretch, plan: PlanId) -> Result<bool, DbErr> {
        let number = stretch.number(SearchHitKind::Plan, 0);
        let holder = Entity::find_by_id(number).select_only().column(Column::PlanId);
        let holder: Option<Option<PlanId>> = holder.into_tuple().one(self.tx).await?;
        Ok(holder.flatten().is_some_and(|holder| holder != plan))
    }
}
