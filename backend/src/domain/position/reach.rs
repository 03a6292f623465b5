//! Which positions are meant when one is asked for: those that cover it, and those that it covers.

use std::collections::HashMap;
use std::sync::Arc;

use async_graphql::Result;
use async_graphql::dataloader::Loader;
use sea_orm::{EntityTrait, QuerySelect};

use super::entity::{Column, Entity};
use crate::db::Json;
use crate::graphql::context::{RequestContext, Store};
use crate::graphql::list::Shared;
use crate::graphql::memory::Memorable;
use crate::ids::PositionId;

/// What each position covers, for the whole vocabulary: positions are few.
#[derive(Default)]
struct Covers(HashMap<PositionId, Vec<PositionId>>);

impl Memorable for Arc<Covers> {}

/// All positions.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct Vocabulary;

impl Loader<Vocabulary> for Store {
    type Value = Arc<Covers>;
    type Error = Shared;

    async fn load(&self, keys: &[Vocabulary]) -> Result<HashMap<Vocabulary, Arc<Covers>>, Shared> {
        let rows: Vec<(PositionId, Json<Vec<PositionId>>)> =
            Entity::find().select_only().column(Column::Id).column(Column::Includes).into_tuple().all(&self.db).await?;
        let covers: Arc<Covers> = Arc::new(Covers(rows.into_iter().map(|(id, includes)| (id, includes.0)).collect()));
        Ok(keys.iter().map(|key| (*key, Arc::clone(&covers))).collect())
    }
}

/// A position, those that cover it and those that it covers, at any distance. Not
/// its siblings: what is for kindergarten heads is not for school leaders, though
/// both are unit leaders.
pub async fn reach(ctx: &impl RequestContext, position: PositionId) -> Result<Vec<PositionId>> {
    let covers = ctx.batch().load_one(Vocabulary).await?.unwrap_or_default();
    Ok(reached(&covers, position))
}

fn reached(covers: &Covers, position: PositionId) -> Vec<PositionId> {
    let below = |of: PositionId| covers.0.get(&of).cloned().unwrap_or_default();
    let above = |of: PositionId| {
        covers.0.iter().filter(|(_, covered)| covered.contains(&of)).map(|(position, _)| *position).collect()
    };
    let mut found = walk(position, &below);
    found.extend(walk(position, &above));
    found.sort_unstable();
    found.dedup();
    found
}

fn walk(from: PositionId, next: &dyn Fn(PositionId) -> Vec<PositionId>) -> Vec<PositionId> {
    let mut found = vec![from];
    let mut place = 0;
    while let Some(position) = found.get(place).copied() {
        place += 1;
        let fresh: Vec<_> = next(position).into_iter().filter(|id| !found.contains(id)).collect();
        found.extend(fresh);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_position_reaches_up_and_down_and_never_to_its_siblings() {
        let id = PositionId::of;
        let covers = Covers(HashMap::from([
            (id("enhetsleder"), vec![id("rektor"), id("styrer")]),
            (id("ansatt"), vec![id("ansatt-i-skole"), id("ansatt-i-barnehage")]),
            (id("ansatt-i-skole"), vec![id("rektor"), id("laerer")]),
            (id("ansatt-i-barnehage"), vec![id("styrer")]),
        ]));
        for (asked, expected) in [
            ("rektor", vec!["rektor", "enhetsleder", "ansatt-i-skole", "ansatt"]),
            ("enhetsleder", vec!["enhetsleder", "rektor", "styrer"]),
            ("ansatt-i-skole", vec!["ansatt-i-skole", "ansatt", "rektor", "laerer"]),
            ("elev", vec!["elev"]),
        ] {
            let mut expected: Vec<_> = expected.into_iter().map(id).collect();
            expected.sort_unstable();
            assert_eq!(reached(&covers, id(asked)), expected, "{asked}");
        }
    }

    #[test]
    fn positions_that_cover_each_other_in_a_circle_come_to_an_end() {
        let (one, other) = (PositionId::of("one"), PositionId::of("other"));
        let covers = Covers(HashMap::from([(one, vec![other]), (other, vec![one])]));
        assert_eq!(reached(&covers, one).len(), 2);
    }
}
