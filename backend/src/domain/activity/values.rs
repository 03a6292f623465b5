//! Small GraphQL types of activities: values without an identity of their own.

use std::sync::Arc;

use async_graphql::{Object, SimpleObject};
use chrono::Datelike;

use super::content::{Slot, Task};
use super::entity::Model;
use super::kind::Precision;
use crate::clock::school_year;
use crate::domain::milestone::object::Milestone;
use crate::domain::party::Party;
use crate::graphql::cost::declare::Assumed;
use crate::graphql::ready::Ready;
use crate::graphql::scalars::{Date, LocalTime};

/// When an activity takes place.
pub struct When(pub Arc<Model>);

/// When an activity takes place: as the plan writes it, and the days that we read from it (tid).
#[Object(serial)]
impl When {
    /// As the plan writes it, slips and all: «Man. 14.» (dato som skrevet).
    async fn text(&self) -> &str {
        &self.0.when_text
    }

    /// The heading that the row stands under: «August»; null when there is none.
    async fn heading(&self) -> Option<&str> {
        self.0.heading.as_deref()
    }

    /// How exactly the plan says when (presisjon).
    async fn precision(&self) -> Precision {
        self.0.precision
    }

    /// The first day.
    async fn start(&self) -> Date {
        Date(self.0.start_date)
    }

    /// The last day, inclusive.
    async fn end(&self) -> Date {
        Date(self.0.end_date)
    }

    /// ISO week of the first day (uke).
    async fn iso_week(&self) -> u32 {
        self.0.start_date.iso_week().week()
    }

    /// The year that the ISO week belongs to.
    async fn iso_year(&self) -> i32 {
        self.0.start_date.iso_week().year()
    }

    /// The school year of the first day, August to July: «2023/2024» (skoleår).
    async fn school_year(&self) -> String {
        school_year(self.0.start_date)
    }

    /// Days by which a group may move it either way; null when it may not («innenfor 5 dager før eller etter»).
    async fn tolerance_days(&self) -> Option<i32> {
        self.0.tolerance_days
    }
}

/// A part of the day.
pub struct TimeSlot(pub Slot);

/// A part of the day (tidspunkt).
#[Object(serial)]
impl TimeSlot {
    /// What it is: «Lunsj»; null when the plan gives it no name.
    async fn label(&self) -> Option<&str> {
        self.0.label.as_deref()
    }

    /// Its day, when the activity lasts several; null otherwise.
    async fn date(&self) -> Option<Date> {
        self.0.date.map(Date)
    }

    /// From, in Norwegian time.
    async fn start(&self) -> LocalTime {
        LocalTime(self.0.start)
    }

    /// To, in Norwegian time; null when the plan gives no end.
    async fn end(&self) -> Option<LocalTime> {
        self.0.end.map(LocalTime)
    }

    /// For whom; null when it is for all of the activity's audience.
    async fn audience(&self) -> Option<&Party> {
        self.0.audience.as_ref()
    }
}

/// Something to read, prepare or hand in (lesebestilling, oppgave).
#[Object(serial)]
impl Task {
    /// What is to be done.
    async fn text(&self) -> &str {
        &self.text
    }

    /// Who is to do it; null when that is the activity's audience (ansvarlig).
    async fn responsible(&self) -> Option<&Party> {
        self.responsible.as_ref()
    }

    /// The day it is due; null when the plan gives none (frist).
    async fn due(&self) -> Option<Date> {
        self.due.map(Date)
    }

    /// When it is due, as the plan writes it: «senest tre uker før møtet»; null when it writes nothing.
    async fn due_text(&self) -> Option<&str> {
        self.due_text.as_deref()
    }
}

/// A point of a calendar row (underpunkt).
#[derive(SimpleObject)]
pub struct ActivityItem {
    /// What it is.
    pub text: String,
    /// Milestones that this point leads to (milepæler).
    #[graphql(directive = Assumed::apply(2))]
    pub milestones: Vec<Ready<Milestone>>,
}

/// The series that an activity is part of: «Kurs 1-7» (serie).
#[derive(SimpleObject)]
pub struct Series {
    /// Name of the series.
    pub name: String,
    /// The activity's number in it; null when it has none.
    pub number: Option<i32>,
}
