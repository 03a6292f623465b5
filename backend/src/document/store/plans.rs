//! The owned part of an import: a document replaces its plan, all of it.

use std::collections::{HashMap, HashSet};

use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ActiveEnum, ColumnTrait, DbErr, EntityTrait, QueryFilter};

use super::import::{Contradiction, Tally, add};
use super::row::Row;
use super::sync::Sync;
use crate::db::Origin;
use crate::document::rows::{PlanRows, Rows};
use crate::domain::plan::{citation, element, entity, mention, network};
use crate::domain::{activity, organisation};
use crate::ids::{ActivityId, NetworkId, OrganisationId, PlanId};

/// Where an outline says otherwise than the plan itself about what it is and whose.
async fn against_own(
    sync: &Sync<'_>,
    all: &[(Origin, Rows)],
    owned: &[entity::Model],
) -> Result<Vec<Contradiction>, DbErr> {
    let known: HashMap<PlanId, &entity::Model> = owned.iter().map(|plan| (plan.id, plan)).collect();
    let mut found = Vec::new();
    for (document, rows) in all {
        for outline in &rows.outlines {
            let Some(own) = known.get(&outline.id) else { continue };
            let mut differ = |field: &str, first: String, second: String| {
                found.push(Contradiction {
                    slug: outline.slug.clone(),
                    field: field.to_owned(),
                    first: ("the plan's own document".to_owned(), first),
                    second: (document.file.clone(), second),
                });
            };
            if own.kind != outline.kind {
                differ("kind", own.kind.to_value(), outline.kind.to_value());
            }
            if own.owner_id != outline.owner_id {
                differ("owner", slug_of(sync, own.owner_id).await?, slug_of(sync, outline.owner_id).await?);
            }
        }
    }
    Ok(found)
}

async fn slug_of(sync: &Sync<'_>, id: OrganisationId) -> Result<String, DbErr> {
    let found = organisation::entity::Entity::find_by_id(id).one(sync.tx).await?;
    Ok(found.map(|organisation| organisation.slug).unwrap_or_default())
}

/// Outlines of plans that have no document of their own; they never touch one that has.
pub(super) async fn outlines(sync: &mut Sync<'_>, all: &[(Origin, Rows)]) -> Result<Vec<Contradiction>, DbErr> {
    let (held, owned): (Vec<_>, Vec<_>) =
        sync.held(all.iter().flat_map(|(_, rows)| &rows.outlines)).await?.into_iter().partition(|plan| plan.is_outline);
    let own: HashSet<PlanId> = owned.iter().map(|plan| plan.id).collect();
    let outlines: Vec<(&Origin, Vec<entity::Model>)> = all
        .iter()
        .map(|(name, rows)| (name, rows.outlines.iter().filter(|row| !own.contains(&row.id)).cloned().collect()))
        .collect();
    let mut wanted = held.clone();
    let mut found = against_own(sync, all, &owned).await?;
    add(&mut wanted, outlines.iter().map(|(name, rows)| (*name, rows.as_slice())), &mut found);
    // What is held comes first, in its order.
    for (new, old) in wanted.iter_mut().zip(&held) {
        new.version += i64::from(new != old);
    }
    for new in wanted.iter_mut().skip(held.len()) {
        new.version = first_version();
    }
    sync.replace(held, wanted).await?;
    Ok(found)
}

/// The heads of all plans at once, so that plans may refer to each other. A head
/// that differs raises the plan's version. Gives each plan's tally so far.
pub(super) async fn heads(sync: &mut Sync<'_>, plans: &[PlanRows]) -> Result<Vec<Tally>, DbErr> {
    let held = sync.held(plans.iter().map(|rows| &rows.plan)).await?;
    let known: HashMap<PlanId, &entity::Model> = held.iter().map(|plan| (plan.id, plan)).collect();
    let mut tallies = Vec::new();
    let mut wanted = Vec::new();
    for rows in plans {
        let mut new = rows.plan.clone();
        let mut tally = Tally::default();
        match known.get(&new.id) {
            None => {
                new.version = first_version();
                tally.added = 1;
            }
            Some(old) => {
                new.version = old.version;
                if new != **old {
                    new.version += 1;
                    tally.changed = 1;
                }
            }
        }
        wanted.push(new);
        tallies.push(tally);
    }
    sync.replace(held, wanted).await?;
    sync.tally = Tally::default();
    Ok(tallies)
}

/// Everything inside one plan; raises its version when something differs.
pub(super) async fn interior(sync: &mut Sync<'_>, rows: PlanRows, head: Tally) -> Result<Tally, DbErr> {
    let plan = rows.plan.id;
    // Of a plan that was not there, nothing has to be looked up.
    let is_new = head.added > 0;
    sync.tally = head;
    let activities = rows.activities.clone();
    let (audiences, words) = drawn(&rows);
    let citations = swap(sync, is_new, citation::Column::PlanId.eq(plan), rows.citations).await?;
    let networks = swap(sync, is_new, network::Column::PlanId.eq(plan), rows.networks).await?;
    // What else stood in the file is for the next export, and for the check: no part of the plan, but around it.
    let mentions = swap(sync, is_new, mention::Column::PlanId.eq(plan), rows.mentions).await?;
    let elements = swap(sync, is_new, element::Column::PlanId.eq(plan), rows.elements).await?;
    let own = swap(sync, is_new, activity::entity::Column::PlanId.eq(plan), rows.activities).await?;
    let meetings = swap(sync, is_new, activity::network::Column::PlanId.eq(plan), rows.activity_networks).await?;
    let milestones = swap(sync, is_new, activity::milestone::Column::PlanId.eq(plan), rows.activity_milestones).await?;
    let themes = swap(sync, is_new, activity::theme::Column::PlanId.eq(plan), rows.activity_themes).await?;
    swap(sync, is_new, activity::audience::Column::PlanId.eq(plan), audiences).await?;
    swap(sync, is_new, activity::words::Column::PlanId.eq(plan), words).await?;

    let of_plan = citations.len() + networks.len();
    if of_plan > 0 {
        sync.touch(&rows.plan);
    }
    let tied: HashSet<ActivityId> = (meetings.iter().map(|tie| tie.activity_id))
        .chain(milestones.iter().map(|tie| tie.activity_id))
        .chain(themes.iter().map(|tie| tie.activity_id))
        .collect();
    for activity in activities.iter().filter(|activity| tied.contains(&activity.id)) {
        sync.touch(activity);
    }
    let any = of_plan + mentions.len() + elements.len() + own.len() + tied.len() > 0;
    if any && head == Tally::default() {
        raise_version(sync, plan).await?;
    }
    Ok(std::mem::take(&mut sync.tally))
}

/// What is drawn from the activities for filters alone: it differs only when they do.
fn drawn(rows: &PlanRows) -> (Vec<activity::audience::Model>, Vec<activity::words::Model>) {
    let mut networks: HashMap<ActivityId, Vec<NetworkId>> = HashMap::new();
    for tie in &rows.activity_networks {
        networks.entry(tie.activity_id).or_default().push(tie.network_id);
    }
    let meetings = |id| networks.get(&id).into_iter().flatten().copied();
    let audiences = rows.activities.iter().flat_map(|row| activity::audience::rows(row, meetings(row.id)));
    (audiences.collect(), rows.activities.iter().map(activity::words::row).collect())
}

/// Where the versions of a plan begin: drawn, so that a plan which was removed and
/// comes in again is not taken for what it was by a server that remembers it.
fn first_version() -> i64 {
    let drawn = uuid::Uuid::now_v7().as_u128() & 0x3fff_ffff;
    i64::try_from(drawn).unwrap_or(1)
}

async fn raise_version(sync: &Sync<'_>, plan: PlanId) -> Result<(), DbErr> {
    entity::Entity::update_many()
        .col_expr(entity::Column::Version, Expr::col(entity::Column::Version).add(1))
        .filter(entity::Column::Id.eq(plan))
        .exec(sync.tx)
        .await?;
    Ok(())
}

async fn swap<R: Row>(sync: &mut Sync<'_>, is_new: bool, of_plan: Expr, wanted: Vec<R>) -> Result<Vec<R>, DbErr> {
    let held = if is_new { Vec::new() } else { R::Entity::find().filter(of_plan).all(sync.tx).await? };
    sync.replace(held, wanted).await
}
