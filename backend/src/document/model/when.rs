//! When: years with their milestones, and the rows of the calendar.

use chrono::{NaiveDate, NaiveTime};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Party, Period, SLUG};
use crate::domain::activity::kind::{ActivityKind, ActivityStatus, MeetingMode, Precision};
use crate::domain::organisation::kind::UnitKind;

/// One year of a plan (planår).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PlanYear {
    /// As the plan writes it: `2023/2024`; unique within the plan.
    pub label: String,
    /// Its first and last day.
    pub period: Period,
    /// Those the year is about (aktører i fokus).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub actors_in_focus: Vec<Party>,
    /// Its milestones (milepæler).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub milestones: Vec<Milestone>,
    /// What else the plan says of the year.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// A milestone of a plan year (milepæl).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Milestone {
    /// Key, unique among the milestones of the plan: `2023-2024-m1`.
    #[schemars(regex(pattern = SLUG))]
    pub key: String,
    /// Its number within the year; absent when the plan does not number it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<u16>,
    /// What is to be reached.
    pub text: String,
}

/// A category of the calendar's legend (fargekode).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ActivityCategory {
    /// Key, unique among the categories of the plan.
    #[schemars(regex(pattern = SLUG))]
    pub code: String,
    /// As the legend writes it.
    pub label: String,
    /// Colour as `#rrggbb`; from our palette where the source has lost its own.
    #[schemars(regex(pattern = r"^#[0-9a-f]{6}$"))]
    pub colour: String,
}

/// A row of the calendar (aktivitet).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Activity {
    /// Key, unique among the activities of the plan: `2023-09-04-sut`.
    #[schemars(regex(pattern = SLUG))]
    pub key: String,
    /// What it is.
    pub title: String,
    /// What it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The plan's own comment on the row (kommentar).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// What kind of thing happens.
    pub kind: ActivityKind,
    /// When.
    pub when: When,
    /// Times of the day, one for each part of the row (tidspunkt).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub slots: Vec<TimeSlot>,
    /// Where (sted).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// How people meet, where the plan says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mode: Option<MeetingMode>,
    /// The category in the calendar's legend, by code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<String>,
    /// For whom it is (målgruppe, deltakere).
    pub audience: Party,
    /// Kinds of units where it takes place once in each («ved hver enkelt barnehage og skole»).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub per_unit: Vec<UnitKind>,
    /// Groups whose meeting it is, by slug.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(extend("uniqueItems" = true))]
    pub networks: Vec<String>,
    /// The organisation that arranges it, by slug (arrangør).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organiser: Option<String>,
    /// Who leads it, as a position or organisation and never a person's name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub led_by: Option<String>,
    /// How to sign up (påmelding).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub registration: Option<String>,
    /// Points of the row, one by one.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<ActivityItem>,
    /// What is to be read, prepared or handed in (lesebestilling, oppgave).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tasks: Vec<Task>,
    /// Milestones as the row writes them: `2-4`, `Alle`, `2, 3`. Numbers mean the
    /// milestones of the plan year in which the activity starts; `Alle` means all of them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub milestones: Option<String>,
    /// Themes of the plan that it serves, by key.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(extend("uniqueItems" = true))]
    pub themes: Vec<String>,
    /// Other activities of which one is to be chosen, by key («velg en av to datoer»).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(extend("uniqueItems" = true))]
    pub alternatives: Vec<String>,
    /// The series it is part of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub series: Option<Series>,
    /// What has become of it; planned when left out.
    #[serde(default = "planned", skip_serializing_if = "is_planned")]
    pub status: ActivityStatus,
    /// When it was to be at first: `mars 2020`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub moved_from: Option<String>,
}

fn planned() -> ActivityStatus {
    ActivityStatus::Planned
}

fn is_planned(status: &ActivityStatus) -> bool {
    *status == ActivityStatus::Planned
}

/// When an activity takes place: as written, and the days that we read from it (tid).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct When {
    /// As the row writes it, slips and all: `Man. 14.`, `Uke 43 5.november`.
    pub text: String,
    /// The heading that the row stands under: `August`, `OKTOBER - 2020`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub heading: Option<String>,
    /// How exactly the plan says when.
    pub precision: Precision,
    /// The first day.
    pub start: NaiveDate,
    /// The last day; the first day when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end: Option<NaiveDate>,
    /// Days by which a group may move it either way («innenfor 5 dager før eller etter»).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tolerance_days: Option<u16>,
}

/// A part of the day, with its own label, day and audience where the row gives them (tidspunkt).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TimeSlot {
    /// What the slot is: `Lunsj`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// Its day, when the activity lasts several.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<NaiveDate>,
    /// From: `"12:00"`, in Norwegian time.
    #[serde(with = "clock_time")]
    #[schemars(with = "String", regex(pattern = CLOCK_TIME))]
    pub start: NaiveTime,
    /// To; absent when the plan gives no end.
    #[serde(default, skip_serializing_if = "Option::is_none", with = "clock_time::option")]
    #[schemars(with = "Option<String>", regex(pattern = CLOCK_TIME))]
    pub end: Option<NaiveTime>,
    /// For whom, when not for all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub audience: Option<Party>,
}

/// Hours and minutes: `12:00`.
const CLOCK_TIME: &str = r"^([01][0-9]|2[0-3]):[0-5][0-9]$";

/// A point of a row, with milestones of its own (underpunkt).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ActivityItem {
    /// What it is.
    pub text: String,
    /// Its milestones as the row writes them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub milestones: Option<String>,
}

/// Something to read, prepare or hand in (lesebestilling, oppgave).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Task {
    /// What is to be done.
    pub text: String,
    /// Who is to do it; the activity's audience when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub responsible: Option<Party>,
    /// The day it is due.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<NaiveDate>,
    /// When it is due, as written: `senest tre uker før møtet`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due_text: Option<String>,
}

/// The series that an activity is part of: «Kurs 1-7» (serie).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Series {
    /// Name of the series: `Grunnleggende programmering`.
    pub name: String,
    /// Its number in the series.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<u16>,
}

/// Times of the day, written as people write them.
mod clock_time {
    use chrono::NaiveTime;
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    const FORMAT: &str = "%H:%M";

    pub fn serialize<S: Serializer>(time: &NaiveTime, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&time.format(FORMAT))
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<NaiveTime, D::Error> {
        let text = String::deserialize(deserializer)?;
        NaiveTime::parse_from_str(&text, FORMAT).map_err(D::Error::custom)
    }

    pub mod option {
        use super::{Deserializer, NaiveTime, Serializer};

        #[expect(clippy::ref_option, reason = "serde hands over a reference to the field")]
        pub fn serialize<S: Serializer>(time: &Option<NaiveTime>, serializer: S) -> Result<S::Ok, S::Error> {
            match time {
                Some(time) => super::serialize(time, serializer),
                None => serializer.serialize_none(),
            }
        }

        pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<NaiveTime>, D::Error> {
            super::deserialize(deserializer).map(Some)
        }
    }
}
