//! A plan read whole: one immutable value by version, from which everything
//! inside the plan is answered without a statement.
//!
//! Knows no viewer: whether a plan may be seen is decided before its snapshot is
//! asked for. Never changes; a write raises the plan's version, and the next
//! reader gets a new one.

use std::collections::HashMap;
use std::ops::Deref;
use std::sync::{Arc, OnceLock};

use super::detail::{
    CoreComponentDetail, CriterionDetail, Detail, DutyDetail, GoalDetail, IndicatorDetail, MeasureDetail,
    MilestoneDetail, RoleDetail, SignDetail, TemplateDetail, ThemeDetail, VisionDetail, YearDetail,
};
use super::{citation, element, entity};
use crate::check::{Around, Remark, check};
use crate::domain::activity;
use crate::ids::{ActivityId, ElementId, NetworkId};

/// One element of a plan.
#[derive(Clone, Debug)]
pub struct Part<D> {
    pub id: ElementId,
    pub parent: Option<ElementId>,
    pub key: String,
    pub number: Option<String>,
    pub title: Option<String>,
    pub text: Option<String>,
    pub detail: D,
}

impl<D> Part<D> {
    /// Its text; empty for a kind that has none.
    pub fn words(&self) -> &str {
        self.text.as_deref().unwrap_or_default()
    }

    /// Its number, where that is a whole one.
    pub fn whole_number(&self) -> Option<i32> {
        self.number.as_deref()?.parse().ok()
    }
}

/// The elements of one kind, in the order of the document.
#[derive(Clone, Debug)]
pub struct Parts<D> {
    items: Vec<Part<D>>,
    under: HashMap<Option<ElementId>, Vec<usize>>,
    places: HashMap<ElementId, usize>,
}

impl<D> Default for Parts<D> {
    fn default() -> Self {
        Self { items: Vec::new(), under: HashMap::new(), places: HashMap::new() }
    }
}

impl<D: Detail> Parts<D> {
    fn push(&mut self, row: element::Model) -> Result<(), serde_json::Error> {
        let place = self.items.len();
        self.under.entry(row.parent_id).or_default().push(place);
        self.places.insert(row.id, place);
        self.items.push(Part {
            id: row.id,
            parent: row.parent_id,
            key: row.key,
            number: row.number,
            title: row.title,
            text: row.text,
            detail: serde_json::from_value(row.detail.0)?,
        });
        Ok(())
    }

    /// All of them.
    pub fn all(&self) -> &[Part<D>] {
        &self.items
    }
}

/// A row of the calendar with what it is tied to.
#[derive(Clone, Debug)]
pub struct Row {
    pub activity: Arc<activity::entity::Model>,
    pub networks: Vec<NetworkId>,
    pub milestones: Vec<ElementId>,
    pub themes: Vec<ElementId>,
}

/// A plan, whole.
#[derive(Clone, Debug)]
pub struct PlanSnapshot {
    pub plan: Arc<entity::Model>,
    pub citations: Vec<citation::Model>,
    pub networks: Vec<NetworkId>,
    /// The calendar, in the order of the source.
    pub calendar: Vec<Row>,
    by_time: Vec<usize>,
    /// The activities that lead to each milestone, by time.
    toward: HashMap<ElementId, Vec<usize>>,
    rows: HashMap<ActivityId, usize>,
    themes: Parts<ThemeDetail>,
    goals: Parts<GoalDetail>,
    core_components: Parts<CoreComponentDetail>,
    visions: Parts<VisionDetail>,
    signs: Parts<SignDetail>,
    criteria: Parts<CriterionDetail>,
    measures: Parts<MeasureDetail>,
    roles: Parts<RoleDetail>,
    years: Parts<YearDetail>,
    milestones: Parts<MilestoneDetail>,
    duties: Parts<DutyDetail>,
    templates: Parts<TemplateDetail>,
    indicators: Parts<IndicatorDetail>,
    /// What the plan check finds; worked out when it is first asked for.
    remarks: OnceLock<Arc<[Remark]>>,
}

/// A kind of element, and where a snapshot keeps it.
pub trait Kept: Detail {
    /// The elements of this kind.
    fn kept(snapshot: &PlanSnapshot) -> &Parts<Self>;
}

macro_rules! kept {
    ($($detail:ident in $field:ident)*) => {
        $(impl Kept for $detail {
            fn kept(snapshot: &PlanSnapshot) -> &Parts<Self> {
                &snapshot.$field
            }
        })*

        impl PlanSnapshot {
            /// How many elements it has, of all kinds.
            fn elements(&self) -> usize {
                0 $(+ self.$field.items.len())*
            }

            fn place(&mut self, row: element::Model) -> Result<(), serde_json::Error> {
                match row.kind {
                    $($detail::KIND => self.$field.push(row),)*
                }
            }
        }
    };
}

kept! {
    ThemeDetail in themes
    GoalDetail in goals
    CoreComponentDetail in core_components
    VisionDetail in visions
    SignDetail in signs
    CriterionDetail in criteria
    MeasureDetail in measures
    RoleDetail in roles
    YearDetail in years
    MilestoneDetail in milestones
    DutyDetail in duties
    TemplateDetail in templates
    IndicatorDetail in indicators
}

impl PlanSnapshot {
    /// Puts a plan together from its rows, each in its own order.
    ///
    /// # Errors
    ///
    /// When an element's detail is not what its kind promises.
    pub fn of(
        plan: entity::Model,
        citations: Vec<citation::Model>,
        networks: Vec<NetworkId>,
        elements: Vec<element::Model>,
        calendar: Vec<Row>,
    ) -> Result<Self, serde_json::Error> {
        let rows = calendar.iter().enumerate().map(|(place, row)| (row.activity.id, place)).collect();
        let mut by_time: Vec<usize> = (0..calendar.len()).collect();
        by_time.sort_by_key(|place| calendar.get(*place).map(|row| (row.activity.start_date, row.activity.ordinal)));
        let mut toward: HashMap<ElementId, Vec<usize>> = HashMap::new();
        for (place, row) in by_time.iter().filter_map(|place| Some((*place, calendar.get(*place)?))) {
            row.milestones.iter().for_each(|milestone| toward.entry(*milestone).or_default().push(place));
        }
        let mut snapshot = Self {
            plan: Arc::new(plan),
            citations,
            networks,
            calendar,
            by_time,
            toward,
            rows,
            themes: Parts::default(),
            goals: Parts::default(),
            core_components: Parts::default(),
            visions: Parts::default(),
            signs: Parts::default(),
            criteria: Parts::default(),
            measures: Parts::default(),
            roles: Parts::default(),
            years: Parts::default(),
            milestones: Parts::default(),
            duties: Parts::default(),
            templates: Parts::default(),
            indicators: Parts::default(),
            remarks: OnceLock::new(),
        };
        elements.into_iter().try_for_each(|row| snapshot.place(row))?;
        Ok(snapshot)
    }

    /// The calendar by time, and then in the order of the source.
    pub fn by_time(&self) -> impl Iterator<Item = &Row> {
        self.by_time.iter().filter_map(|place| self.calendar.get(*place))
    }

    /// The activities that lead to a milestone, by time.
    pub fn toward(&self, milestone: ElementId) -> impl Iterator<Item = &Row> {
        self.toward.get(&milestone).into_iter().flatten().filter_map(|place| self.calendar.get(*place))
    }

    /// A row of the calendar.
    pub fn row(&self, id: ActivityId) -> Option<&Row> {
        self.rows.get(&id).and_then(|place| self.calendar.get(*place))
    }

    /// What the plan check has found, if it has been asked before.
    pub fn known_remarks(&self) -> Option<Arc<[Remark]>> {
        self.remarks.get().cloned()
    }

    /// What the plan check finds, given what stands around the plan; worked out once.
    pub fn remarks(&self, around: &Around) -> Arc<[Remark]> {
        Arc::clone(self.remarks.get_or_init(|| check(self, around).into()))
    }

    /// How much room it takes, in rows: what the cache is bounded by.
    pub fn weight(&self) -> u32 {
        let rows = 1 + self.calendar.len() + self.citations.len() + self.elements();
        u32::try_from(rows).unwrap_or(u32::MAX)
    }
}

/// An element together with the plan it stands in.
#[derive(Debug)]
pub struct PlanPart<D> {
    snapshot: Arc<PlanSnapshot>,
    place: usize,
    detail: std::marker::PhantomData<D>,
}

impl<D> Clone for PlanPart<D> {
    fn clone(&self) -> Self {
        Self { snapshot: Arc::clone(&self.snapshot), place: self.place, detail: self.detail }
    }
}

impl<D: Kept> Deref for PlanPart<D> {
    type Target = Part<D>;

    fn deref(&self) -> &Part<D> {
        // Made only from places that exist, in a value that never changes.
        &D::kept(&self.snapshot).items[self.place]
    }
}

impl<D: Kept> PlanPart<D> {
    fn at(snapshot: &Arc<PlanSnapshot>, place: usize) -> Self {
        Self { snapshot: Arc::clone(snapshot), place, detail: std::marker::PhantomData }
    }

    /// The element with this key in its plan, if it is of this kind.
    pub fn with_id(snapshot: &Arc<PlanSnapshot>, id: ElementId) -> Option<Self> {
        D::kept(snapshot).places.get(&id).map(|place| Self::at(snapshot, *place))
    }

    /// The elements that stand under `parent`; the plan's own when there is none.
    pub fn under(snapshot: &Arc<PlanSnapshot>, parent: Option<ElementId>) -> Vec<Self> {
        let places = D::kept(snapshot).under.get(&parent).map(Vec::as_slice).unwrap_or_default();
        places.iter().map(|place| Self::at(snapshot, *place)).collect()
    }

    /// All elements of the kind.
    pub fn all(snapshot: &Arc<PlanSnapshot>) -> Vec<Self> {
        (0..D::kept(snapshot).items.len()).map(|place| Self::at(snapshot, place)).collect()
    }

    /// The elements of another kind that stand under this one.
    pub fn children<C: Kept>(&self) -> Vec<PlanPart<C>> {
        PlanPart::under(&self.snapshot, Some(self.id))
    }

    /// The plan that it stands in.
    pub fn snapshot(&self) -> &Arc<PlanSnapshot> {
        &self.snapshot
    }
}
