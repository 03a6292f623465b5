//! References to somebody, whoever it is: a position, a network or an organisation.

use async_graphql::futures_util::future::try_join_all;
use async_graphql::{ID, Result};
use uuid::Uuid;

use super::Party;
use crate::domain::position::reach::reach;
use crate::graphql::context::RequestContext;
use crate::graphql::global_id::{GlobalId, NodeType};
use crate::graphql::reference::key;
use crate::ids::PositionId;

/// The keys of all that some references stand for: each by id or slug, and a
/// position also for those that cover it and those that it covers.
pub async fn stand_for(ctx: &impl RequestContext, asked: &[ID]) -> Result<Vec<Uuid>> {
    let found = try_join_all(asked.iter().map(|reference| one(ctx, reference))).await?;
    let mut parties: Vec<Uuid> = found.into_iter().flatten().collect();
    parties.sort_unstable();
    parties.dedup();
    Ok(parties)
}

/// Whether a party names somebody asked for; any party does when nobody is.
pub async fn named(ctx: &impl RequestContext, asked: Option<ID>) -> Result<impl Fn(&Party) -> bool> {
    let asked = match asked {
        Some(asked) => Some(stand_for(ctx, &[asked]).await?),
        None => None,
    };
    Ok(move |party: &Party| asked.as_ref().is_none_or(|keys| party.keys().any(|key| keys.contains(&key))))
}

async fn one(ctx: &impl RequestContext, reference: &ID) -> Result<Vec<Uuid>> {
    let (position, others) = match GlobalId::parse(reference) {
        Some(GlobalId { node_type: NodeType::Position, key }) => (key, Vec::new()),
        Some(GlobalId { key, .. }) => (Uuid::nil(), vec![key]),
        None => {
            let others = try_join_all(["network", "organisation"].map(|table| key(ctx, table, reference))).await?;
            (key(ctx, "position", reference).await?, others)
        }
    };
    let mut parties: Vec<Uuid> = others.into_iter().filter(|key| !key.is_nil()).collect();
    if !position.is_nil() {
        parties.extend(reach(ctx, PositionId(position)).await?.into_iter().map(|id| id.0));
    }
    Ok(parties)
}
