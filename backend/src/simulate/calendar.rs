//! The calendar of a plan: the year's habits as rows, by month and day.

use chrono::{Datelike, NaiveDate, NaiveTime};

use super::dice::Dice;
use super::moments::moments;
use super::texts::calendar::{HABITS, Habit, LEGEND, PLACES, Pattern, Slot};
use super::town::{Area, Town, party};
use super::words::{Language, Words};
use super::year::SchoolYear;
use crate::document::model::{Activity, ActivityCategory, ActivityItem, Party, Series, Task, TimeSlot, When};
use crate::domain::activity::kind::{ActivityKind, ActivityStatus, MeetingMode, Precision};

/// Whose calendar it is.
pub(super) struct Diary<'a> {
    pub area: &'a Area,
    /// None for the region's own calendar.
    pub town: Option<&'a Town<'a>>,
    pub year: SchoolYear,
    pub language: Language,
    /// Keys of the themes that rows may serve.
    pub themes: &'a [String],
    pub seed: u64,
}

/// Streams of chance that belong to what a region's municipalities do together.
const TOGETHER: u64 = 1 << 32;

impl Diary<'_> {
    /// The rows, in the order in which a calendar has them.
    pub fn rows(&self, dice: &mut Dice) -> Vec<Activity> {
        let keep = dice.between(50..=88);
        let mut rows: Vec<Activity> = Vec::new();
        for (number, habit) in HABITS.iter().enumerate() {
            let own = self.town.is_some() || habit.is_regional;
            if own && dice.chance(habit.share) {
                rows.extend(self.of_habit(number as u64, habit, keep, dice));
            }
        }
        rows.sort_by_key(|row| (row.when.start.year(), row.when.start.month(), is_exact(&row.when), row.when.start));
        rows
    }

    fn of_habit(&self, number: u64, habit: &Habit, keep: usize, dice: &mut Dice) -> Vec<Activity> {
        let moments = if habit.is_regional {
            // All municipalities of a region are at the same gathering.
            let mut common = Dice::new(self.seed, TOGETHER + self.area.number as u64 * 1000 + number);
            moments(habit, self.year, self.language, 100, &mut common)
        } else {
            moments(habit, self.year, self.language, keep, dice)
        };
        let keys: Vec<String> = moments.iter().map(|when| format!("{}-{}", part_of_key(when), habit.key)).collect();
        let is_choice = matches!(habit.pattern, Pattern::Choice(..));
        let rows = moments.into_iter().enumerate().map(|(index, when)| {
            let mut row = self.row(habit, index, when, dice);
            row.key.clone_from(&keys[index]);
            if is_choice {
                row.alternatives = keys.iter().filter(|key| **key != row.key).cloned().collect();
                row.note = Some(self.say(Words("Velg én av to datoer.", "Vel éin av to datoar.")));
            }
            row
        });
        rows.collect()
    }

    fn row(&self, habit: &Habit, index: usize, when: When, dice: &mut Dice) -> Activity {
        let is_meeting = !habit.slots.is_empty() && !is_spread(&when);
        let online = is_meeting && dice.chance(20);
        let status = if dice.chance(2) { ActivityStatus::Cancelled } else { ActivityStatus::Planned };
        Activity {
            key: String::new(),
            title: self.say(habit.title),
            description: None,
            note: None,
            kind: habit.kind,
            status,
            slots: if is_spread(&when) { Vec::new() } else { habit.slots.iter().map(|slot| self.slot(slot)).collect() },
            place: (is_meeting && !online).then(|| self.say(*dice.one(&PLACES))),
            mode: online.then_some(MeetingMode::Online),
            category: Some(habit.category.to_owned()),
            audience: self.audience(habit),
            per_unit: habit.per_unit.to_vec(),
            networks: self.groups(habit),
            organiser: habit.is_regional.then(|| self.area.slug.clone()),
            led_by: (habit.key == "enhetsledermote").then(|| "Kommunedirektør".to_owned()),
            registration: None,
            items: self.items(habit, dice),
            tasks: self.task(habit, &when).into_iter().collect(),
            milestones: self.milestones(habit, dice),
            themes: self.served(dice),
            alternatives: Vec::new(),
            series: habit.series.map(|name| Series { name: self.say(name), number: u16::try_from(index + 1).ok() }),
            moved_from: dice.chance(3).then(|| self.say(Words("forrige måned", "førre månad"))),
            when,
        }
    }

    fn say(&self, words: Words) -> String {
        words.say(self.language)
    }

    fn groups(&self, habit: &Habit) -> Vec<String> {
        let own = |key: &&str| match self.town {
            Some(town) if !habit.is_regional => town.own(key),
            _ => self.area.own(key),
        };
        habit.groups.iter().map(own).collect()
    }

    fn audience(&self, habit: &Habit) -> Party {
        Party { networks: self.groups(habit), ..party(self.say(habit.audience), habit.positions) }
    }

    fn slot(&self, Slot(from, to, label, whom): &Slot) -> TimeSlot {
        TimeSlot {
            label: label.map(|words| self.say(words)),
            date: None,
            start: time(*from),
            end: Some(time(*to)),
            audience: whom.map(|(words, position)| party(self.say(words), &[position])),
        }
    }

    fn items(&self, habit: &Habit, dice: &mut Dice) -> Vec<ActivityItem> {
        let has_milestones = self.town.is_some();
        let item = |words: &Words| ActivityItem {
            text: self.say(*words),
            milestones: has_milestones.then(|| (*dice.one(&["1", "2", "3"])).to_owned()),
        };
        habit.items.iter().map(item).collect()
    }

    fn task(&self, habit: &Habit, when: &When) -> Option<Task> {
        let (words, days) = habit.task?;
        let due = (when.precision == Precision::Day).then(|| SchoolYear::days_before(when.start, days));
        Some(Task { text: self.say(words), responsible: None, due, due_text: None })
    }

    /// Most rows lead to a milestone; deadlines and the region's own rows to none.
    fn milestones(&self, habit: &Habit, dice: &mut Dice) -> Option<String> {
        let texts = ["Alle", "Alle", "1", "2", "3", "4", "2-4", "1-3", "1, 3", "2 og 4"];
        let text = *dice.one(&texts);
        let has_one = self.town.is_some() && habit.kind != ActivityKind::Deadline && dice.chance(88);
        has_one.then(|| text.to_owned())
    }

    fn served(&self, dice: &mut Dice) -> Vec<String> {
        let count = *dice.one(&[0, 0, 1, 1, 2]);
        dice.some(self.themes, count).into_iter().cloned().collect()
    }
}

/// The legend of a calendar.
pub(super) fn legend(language: Language) -> Vec<ActivityCategory> {
    let category = |(code, label, colour): &(&str, Words, &str)| ActivityCategory {
        code: (*code).to_owned(),
        label: label.say(language),
        colour: (*colour).to_owned(),
    };
    LEGEND.iter().map(category).collect()
}

fn is_exact(when: &When) -> bool {
    matches!(when.precision, Precision::Day | Precision::Days)
}

/// Whether it goes on for longer than a day, so that times of the day say nothing.
fn is_spread(when: &When) -> bool {
    when.precision != Precision::Day
}

fn part_of_key(when: &When) -> String {
    let format = if is_exact(when) { "%Y-%m-%d" } else { "%Y-%m" };
    NaiveDate::format(&when.start, format).to_string()
}

fn time((hour, minute): (u32, u32)) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, minute, 0).unwrap_or_default()
}
