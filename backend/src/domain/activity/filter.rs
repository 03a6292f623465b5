//! Which activities to keep, as callers say it, and the references in it looked up.

use async_graphql::futures_util::future::try_join_all;
use async_graphql::{ID, InputObject, Result};
use uuid::Uuid;

use super::days::Days;
use super::kind::{ActivityKind, ActivityStatus, Precision};
use super::selection::Activities;
use super::words::plain;
use crate::domain::organisation::loader::MunicipalitiesOf;
use crate::domain::party::reference::stand_for;
use crate::graphql::context::RequestContext;
use crate::graphql::errors::bad_input;
use crate::graphql::global_id::GlobalId;
use crate::graphql::reference::{key, maybe_key};
use crate::graphql::scalars::Date;
use crate::ids::OrganisationId;

/// Which activities to keep; all conditions hold at once (filter). A reference that leads nowhere keeps nothing.
#[derive(Clone, Debug, Default, PartialEq, InputObject)]
pub struct ActivityFilter {
    /// Not over before this day: what lasts longer is kept when any part of it is later.
    pub from: Option<Date>,
    /// Begun on this day or earlier.
    pub to: Option<Date>,
    /// Touching this ISO week of `isoYear`: «september–november» is found in week 39 (uke).
    pub iso_week: Option<i32>,
    /// Touching a week of this ISO year; together with `isoWeek`, that week alone.
    pub iso_year: Option<i32>,
    /// Touching this school year, August to July: `2023/2024` (skoleår).
    pub school_year: Option<String>,
    /// Not over on the day of the clock; `false` keeps what is over.
    pub upcoming: Option<bool>,
    /// Dated in one of these ways; all but `DAY` and `DAYS` have no fixed day (presisjon).
    pub precisions: Option<Vec<Precision>>,
    /// For at least one of these: a position, a group or an organisation, each by id or slug (målgruppe).
    ///
    /// Kept is what names them as its audience, in one part of the day or with a task, and the meetings of groups
    /// in which they hold a seat, also by way of another group: `rektor` finds SUT where school leaders sit in it. A
    /// position also stands for those that cover it and those that it covers: `rektor` finds what is for
    /// «enhetsledere» or «alle ansatte i skole», and `enhetsleder` what is for school leaders alone, but `rektor`
    /// never what is for kindergarten heads alone.
    pub audience: Option<Vec<ID>>,
    /// Meetings of all of these networks at once, by id or slug: SUT together with BUG (fellesmøte).
    pub networks: Option<Vec<ID>>,
    /// Meetings of at least one of these networks, by id or slug (nettverk).
    pub any_network: Option<Vec<ID>>,
    /// Leading to this milestone, by id (milepæl).
    pub milestone: Option<ID>,
    /// Of one of these kinds (aktivitetstype).
    pub kinds: Option<Vec<ActivityKind>>,
    /// With one of these fates: planned, cancelled or completed (status).
    pub statuses: Option<Vec<ActivityStatus>>,
    /// With this code in the legend of their plan (fargekode).
    pub category: Option<String>,
    /// In this plan, by id or slug.
    pub plan: Option<ID>,
    /// In plans of this municipality or of its units, by id or slug (kommune).
    pub municipality: Option<ID>,
    /// In plans of this region or of its municipalities, by id or slug (samarbeidsregion).
    pub region: Option<ID>,
    /// With something to read, prepare or hand in, or without (lesebestilling, oppgave).
    pub has_tasks: Option<bool>,
    /// With other days of which one is to be chosen, or without («velg en av to datoer»).
    pub has_alternatives: Option<bool>,
    /// Movable by some days either way, or not («innenfor 5 dager før eller etter»).
    pub is_movable: Option<bool>,
    /// Holding this text in title, description, comment, place, points or tasks, in capitals or not: `fagdag`.
    pub text: Option<String>,
}

/// References that a list of a filter may hold.
pub const REFERENCES: usize = 10;
/// Letters that a text to look for may have.
const LETTERS: usize = 200;

impl ActivityFilter {
    /// Looks its references up.
    ///
    /// # Errors
    ///
    /// When a field has a value that it cannot have.
    pub async fn resolved(self, ctx: &impl RequestContext) -> Result<Activities> {
        // The commonest question, asked of each milestone in a list.
        if self == Self::default() {
            return Ok(Activities::default());
        }
        let days = Days::of(&self)?;
        if self.text.as_ref().is_some_and(|text| text.chars().count() > LETTERS) {
            return Err(bad_input(format!("`text` has more than {LETTERS} letters")));
        }
        let audience = match self.audience {
            Some(asked) => {
                few("audience", &asked)?;
                Some(stand_for(ctx, &asked).await?)
            }
            None => None,
        };
        let any_network = match self.any_network {
            Some(asked) => Some(networks(ctx, "anyNetwork", &asked).await?),
            None => None,
        };
        Ok(Activities {
            days,
            upcoming: self.upcoming,
            precisions: self.precisions,
            audience,
            networks: networks(ctx, "networks", &self.networks.unwrap_or_default()).await?,
            any_network,
            milestone: self.milestone.as_ref().map(GlobalId::expect).transpose()?.map(|id| id.key),
            kinds: self.kinds,
            statuses: self.statuses,
            category: self.category,
            plan: maybe_key(ctx, "plan", self.plan.as_ref()).await?,
            municipality: maybe_key(ctx, "organisation", self.municipality.as_ref()).await?,
            region: region(ctx, self.region.as_ref()).await?,
            has_tasks: self.has_tasks,
            has_alternatives: self.has_alternatives,
            is_movable: self.is_movable,
            text: self.text.as_deref().map(plain).filter(|text| !text.is_empty()),
        })
    }
}

fn few(field: &str, asked: &[ID]) -> Result<()> {
    if asked.len() > REFERENCES {
        return Err(bad_input(format!("`{field}` has {} items, but {REFERENCES} is the most", asked.len())));
    }
    Ok(())
}

async fn networks(ctx: &impl RequestContext, field: &str, asked: &[ID]) -> Result<Vec<Uuid>> {
    few(field, asked)?;
    let mut networks = try_join_all(asked.iter().map(|network| key(ctx, "network", network))).await?;
    networks.sort_unstable();
    networks.dedup();
    Ok(networks)
}

/// A region and its municipalities.
async fn region(ctx: &impl RequestContext, asked: Option<&ID>) -> Result<Option<Vec<Uuid>>> {
    let Some(region) = maybe_key(ctx, "organisation", asked).await? else { return Ok(None) };
    let members = ctx.batch().load_one(MunicipalitiesOf(OrganisationId(region))).await?.unwrap_or_default();
    let mut owners: Vec<Uuid> = members.into_iter().map(|id| id.0).chain([region]).collect();
    owners.sort_unstable();
    Ok(Some(owners))
}
