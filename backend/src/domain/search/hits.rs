//! Finding a page of hits, and counting them.

use sea_orm::sea_query::{Alias, Asterisk, Expr, ExprTrait, Func, Order, Query, SelectStatement, UnionType};
use sea_orm::{ConnectionTrait, DbErr, FromQueryResult, IdenStatic, Iterable};

use super::engine::{NUMBER, TABLE, matching};
use super::entity::{Column, Entity, Model};
use super::filter::Kept;
use super::rank::{Matching, Tier, everything, steps};
use super::reading::Reading;
use crate::auth::Viewer;
use crate::db::Database;

/// The place of a hit: its tier, and its number in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct HitPlace {
    pub tier: i32,
    pub number: i64,
}

/// Hits are counted up to here.
pub const COUNTED: u64 = 1_000;

/// One search: what is sought, which of it to keep, and who asks.
pub struct Search<'a> {
    pub db: &'a Database,
    pub reading: &'a Reading,
    pub kept: &'a Kept,
    pub viewer: &'a Viewer,
}

impl Search<'_> {
    /// The best hits behind a place. No row that is not among them leaves the database.
    pub async fn page(&self, after: Option<HitPlace>, limit: u64) -> Result<Vec<(HitPlace, Model)>, DbErr> {
        let mut hits = Vec::new();
        for step in steps(self.reading) {
            let missing = limit.saturating_sub(hits.len() as u64);
            if missing == 0 {
                break;
            }
            let behind = step.into_iter().filter(|tier| after.is_none_or(|place| tier.number >= place.tier));
            let tiers: Vec<_> = behind.filter_map(|tier| self.tier(tier, after, missing)).collect();
            if !tiers.is_empty() {
                hits.extend(best(self.db, tiers, missing).await?);
            }
        }
        Ok(hits)
    }

    /// How many hits there are, up to a bound.
    pub async fn count(&self) -> Result<u64, DbErr> {
        let Some(mut all) = everything(self.reading).and_then(|all| self.entries(all)) else { return Ok(0) };
        all.expr(Expr::val(1)).limit(COUNTED);
        let count = Func::count(Expr::col(Asterisk));
        let query = Query::select().expr_as(count, "hits").from_subquery(all, "found").take();
        let row = self.db.query_one(&query).await?;
        let hits: i64 = row.map(|row| row.try_get("", "hits")).transpose()?.unwrap_or_default();
        Ok(u64::try_from(hits).unwrap_or_default())
    }

    /// The entries of a set that are kept. The index is asked first, also where another way would look shorter:
    /// SQLite cannot tell how few entries match.
    fn entries(&self, set: Matching) -> Option<SelectStatement> {
        let set = Matching::All(std::iter::once(set).chain(self.kept.scopes()).collect());
        let matching = matching(self.db.get_database_backend(), self.reading, &set)?;
        let entries = Query::select()
            .from(TABLE)
            .cross_join(Entity)
            .cond_where(matching)
            .and_where(Expr::col((Entity, Column::Id)).equals((TABLE, NUMBER)))
            .cond_where(self.kept.condition(self.viewer))
            .take();
        Some(entries)
    }

    /// The first entries of a tier, or those behind a place in it.
    fn tier(&self, tier: Tier, after: Option<HitPlace>, limit: u64) -> Option<SelectStatement> {
        let mut entries = self.entries(tier.matching)?;
        if let Some(place) = after.filter(|place| place.tier == tier.number) {
            entries.and_where(Expr::col((TABLE, NUMBER)).gt(place.number));
        }
        entries.expr_as(Expr::val(tier.number), TIER).expr_as(Expr::col((Entity, Column::Id)), HIT);
        entries.order_by((TABLE, NUMBER), Order::Asc).limit(limit);
        Some(entries)
    }
}

const TIER: &str = "tier";
const HIT: &str = "hit";

/// The best of several tiers, with all that is shown of them.
async fn best(db: &Database, tiers: Vec<SelectStatement>, limit: u64) -> Result<Vec<(HitPlace, Model)>, DbErr> {
    let mut tiers = tiers.into_iter().map(|tier| Query::select().column(Asterisk).from_subquery(tier, "one").take());
    let Some(mut all) = tiers.next() else { return Ok(Vec::new()) };
    all.unions(tiers.map(|tier| (UnionType::All, tier)));
    let mut query = Query::select();
    query.column(("found", TIER)).from_subquery(all, "found");
    for column in Column::iter() {
        query.expr_as(Expr::col((Entity, column)), Alias::new(column.as_str()));
    }
    query
        .inner_join(Entity, Expr::col((Entity, Column::Id)).equals(("found", HIT)))
        .order_by(("found", TIER), Order::Asc)
        .order_by((Entity, Column::Id), Order::Asc)
        .limit(limit);
    let rows = db.query_all(&query).await?.into_iter().map(|row| {
        let model = Model::from_query_result(&row, "")?;
        Ok((HitPlace { tier: row.try_get("", TIER)?, number: model.id }, model))
    });
    rows.collect()
}
