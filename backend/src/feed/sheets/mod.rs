//! Sheets: what the pages of a plan show, as tables; one file a table.

mod calendar;
mod remarks;
mod roles;
mod signs;

use std::sync::Arc;

use async_graphql::ID;

pub use calendar::calendar;

use super::Fault;
use super::scope::Place;
use super::table::Table;
use super::wanted::Sheet;
use crate::check::words::Language;
use crate::domain::plan::loader::snapshot;
use crate::domain::plan::snapshot::PlanSnapshot;
use crate::domain::remark::object::remarks as found;
use crate::graphql::context::RequestContext;
use crate::graphql::reference::key;
use crate::ids::PlanId;

/// A table of a plan, and whose it is; remarks are in a language of messages.
///
/// # Errors
///
/// When the plan is gone since it was found.
pub async fn of_plan(
    ctx: &impl RequestContext,
    place: &Place,
    sheet: Sheet,
    language: Option<Language>,
) -> Result<(PlanId, Table), Fault> {
    let plan = whole(ctx, place).await?;
    let table = match sheet {
        Sheet::Roles => roles::roles(&plan),
        Sheet::Signs => signs::signs(&plan),
        Sheet::Remarks => remarks::remarks(&plan.plan, &found(ctx, &plan).await?, language),
    };
    Ok((plan.plan.id, table))
}

/// A plan whole, of which it has been decided that the viewer may see it.
async fn whole(ctx: &impl RequestContext, place: &Place) -> Result<Arc<PlanSnapshot>, Fault> {
    let key = PlanId(key(ctx, "plan", &ID(place.slug.clone())).await?);
    let gone = || Fault::Missing(format!("there is no plan `{}` here", place.slug));
    let plan = ctx.batch().load_one(key).await?.ok_or_else(gone)?;
    Ok(snapshot(ctx, &plan).await?)
}
