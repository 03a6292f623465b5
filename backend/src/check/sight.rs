//! What a rule sees: the plan, what stands around it, and what several rules read
//! out of both.

use chrono::NaiveDate;

use super::around::{Around, Group};
use super::reading::written::{Written, read};
use crate::domain::activity;
use crate::domain::activity::kind::Precision;
use crate::domain::plan::detail::{Detail, YearDetail};
use crate::domain::plan::snapshot::{Kept, Part, PlanSnapshot, Row};
use crate::ids::NetworkId;

/// A plan as the rules see it.
pub struct Sight<'a> {
    /// The plan.
    pub plan: &'a PlanSnapshot,
    /// What stands around it.
    pub around: &'a Around,
    /// The rows of its calendar in the order of the source, each with its date as read from the text.
    pub rows: Vec<Dated<'a>>,
}

/// A row of the calendar, and what its date says as written.
pub struct Dated<'a> {
    /// The row with its ties.
    pub tied: &'a Row,
    /// The row.
    pub row: &'a activity::entity::Model,
    /// What its date says.
    pub written: Written,
}

impl Dated<'_> {
    /// Whether the plan names the very days.
    pub fn is_exact(&self) -> bool {
        matches!(self.row.precision, Precision::Day | Precision::Days)
    }

    /// Whether it is a meeting of a group.
    pub fn is_of(&self, group: NetworkId) -> bool {
        self.tied.networks.contains(&group)
    }
}

impl<'a> Sight<'a> {
    /// Reads what several rules need.
    pub fn new(plan: &'a PlanSnapshot, around: &'a Around) -> Self {
        let rows = plan.calendar.iter().map(|tied| Dated {
            tied,
            row: &tied.activity,
            written: read(&tied.activity.when_text),
        });
        Self { plan, around, rows: rows.collect() }
    }

    /// All elements of a kind, in the order of the plan.
    pub fn all<D: Kept + Detail>(&self) -> &'a [Part<D>] {
        D::kept(self.plan).all()
    }

    /// The groups that the plan lists as those it speaks of.
    pub fn groups(&self) -> impl Iterator<Item = &'a Group> {
        let (groups, listed) = (&self.around.groups, &self.plan.networks);
        groups.iter().filter(|group| listed.contains(&group.network.id))
    }

    /// The year of the plan in which a day lies.
    pub fn year_of(&self, day: NaiveDate) -> Option<&'a Part<YearDetail>> {
        self.all::<YearDetail>().iter().find(|year| {
            let period = &year.detail.period;
            period.from.is_none_or(|from| from <= day) && period.to.is_none_or(|to| day <= to)
        })
    }

    /// The days for which the calendar can be asked: the period of the plan, and
    /// where a side of it is open the days of its rows.
    pub fn window(&self) -> Option<(NaiveDate, NaiveDate)> {
        let first = self.rows.iter().map(|dated| dated.row.start_date).min()?;
        let last = self.rows.iter().map(|dated| dated.row.end_date).max()?;
        let plan = &self.plan.plan;
        Some((plan.period_from.unwrap_or(first), plan.period_to.unwrap_or(last)))
    }

    /// The one group that a sentence names, by its abbreviation or by the word that its name begins with.
    pub fn group_in(&self, sentence: &str) -> Option<&'a Group> {
        let words: Vec<&str> = sentence.split(|letter: char| !letter.is_alphanumeric()).collect();
        let lower: Vec<String> = words.iter().map(|word| word.to_lowercase()).collect();
        let by_short = self.groups().find(|group| {
            group.network.abbreviation.as_deref().is_some_and(|abbreviation| words.contains(&abbreviation))
        });
        let by_name = |group: &&Group| {
            let name = group.network.name.to_lowercase();
            let main = name.split(|letter: char| !letter.is_alphanumeric()).find(|word| word.chars().count() >= LONG);
            main.is_some_and(|main| lower.iter().any(|word| word.starts_with(main)))
        };
        // A name in full goes before names that only begin alike, and the longest of those before parts of it.
        let whole = |group: &&Group| sentence.to_lowercase().contains(&group.network.name.to_lowercase());
        let in_full = self.groups().filter(whole).max_by_key(|group| group.network.name.len());
        by_short.or(in_full).or_else(|| {
            let mut named = self.groups().filter(by_name);
            let first = named.next()?;
            named.next().is_none().then_some(first)
        })
    }
}

/// Shorter words begin too many names.
const LONG: usize = 10;
