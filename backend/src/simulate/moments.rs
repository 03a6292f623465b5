//! When something happens in a given year, and how a calendar writes it.

use chrono::{Datelike, Days, NaiveDate, Weekday};

use super::dice::Dice;
use super::texts::calendar::{Habit, Pattern};
use super::words::{Language, Words};
use super::year::SchoolYear;
use crate::document::model::When;
use crate::domain::activity::kind::Precision;

/// The times at which a habit falls, each month with so many of a hundred chances.
pub(super) fn moments(habit: &Habit, year: SchoolYear, language: Language, keep: usize, dice: &mut Dice) -> Vec<When> {
    let weekday = *dice.one(&[Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu]);
    let place = Place { year, language, weekday };
    match &habit.pattern {
        Pattern::Days(months) => place.each(months, keep, dice, Place::day),
        Pattern::Movable(months, days) => {
            let movable = |place: &Place, day| place.movable(day, *days);
            place.each(months, 100, dice, movable)
        }
        Pattern::TwoDays(months) => place.each(months, 100, dice, Place::two_days),
        Pattern::Choice(first, second) => place.each(&[*first, *second], 100, dice, Place::day),
        Pattern::Weeks(month, weeks) => vec![place.weeks(*month, *weeks)],
        Pattern::Month(month) => vec![place.months(*month, *month)],
        Pattern::Months(from, to) => vec![place.months(*from, *to)],
        Pattern::Open(month, words) => vec![place.open(*month, *words)],
    }
}

struct Place {
    year: SchoolYear,
    language: Language,
    weekday: Weekday,
}

impl Place {
    fn each(&self, months: &[u32], keep: usize, dice: &mut Dice, make: impl Fn(&Self, NaiveDate) -> When) -> Vec<When> {
        let mut moments: Vec<When> = Vec::new();
        for month in months {
            // Schools begin in the middle of August.
            let nth = *dice.one(if *month == 8 { &[3, 4] } else { &[1, 2, 3, 4] });
            let day = self.year.working_day(*month, nth, self.weekday);
            // A day that holidays have moved into the next month may be taken.
            let is_taken = moments.last().is_some_and(|last| last.start >= day);
            // Some of a group's meetings fall away, but never all.
            if !is_taken && (dice.chance(keep) || moments.is_empty()) {
                moments.push(make(self, day));
            }
        }
        moments
    }

    fn when(&self, precision: Precision, start: NaiveDate, end: Option<NaiveDate>, text: String) -> When {
        When { text, heading: Some(month_name(start)), precision, start, end, tolerance_days: None }
    }

    fn day(&self, day: NaiveDate) -> When {
        self.when(Precision::Day, day, None, format!("{} {}.", self.weekday_name(day), day.day()))
    }

    fn movable(&self, day: NaiveDate, days: u16) -> When {
        let text =
            format!("{} {} · {}. {}", self.week(), day.iso_week().week(), day.day(), month_name(day).to_lowercase());
        When { tolerance_days: Some(days), ..self.when(Precision::Day, day, None, text) }
    }

    fn two_days(&self, first: NaiveDate) -> When {
        let second = first + Days::new(1);
        let text = if first.month() == second.month() {
            format!("{}.–{}.", first.day(), second.day())
        } else {
            format!("{}.{}.–{}.{}.", first.day(), first.month(), second.day(), second.month())
        };
        self.when(Precision::Days, first, Some(second), text)
    }

    fn weeks(&self, month: u32, weeks: u64) -> When {
        let start = self.year.working_day(month, 2, Weekday::Mon);
        let last_day = start + Days::new(weeks * 7 - 1);
        let text = format!("{} {}–{}", self.week(), start.iso_week().week(), last_day.iso_week().week());
        self.when(Precision::Weeks, start, Some(last_day), text)
    }

    fn months(&self, from: u32, to: u32) -> When {
        let (start, end) = (self.year.date(from, 1), self.year.month_end(to));
        if from == to {
            let text = Words("I løpet av måneden", "I løpet av månaden").say(self.language);
            return self.when(Precision::Month, start, Some(end), text);
        }
        let text = format!("I løpet av {}–{}", month_name(start), month_name(end)).to_lowercase();
        self.when(Precision::Months, start, Some(end), text.replacen('i', "I", 1))
    }

    fn open(&self, month: u32, words: Words) -> When {
        let start = self.year.working_day(month, 3, self.weekday);
        self.when(Precision::Open, start, Some(self.year.date(6, 20)), words.say(self.language))
    }

    fn week(&self) -> String {
        Words("Uke", "Veke").say(self.language)
    }

    fn weekday_name(&self, day: NaiveDate) -> String {
        let names = [
            Words("Man.", "Mån."),
            Words("Tirs.", "Tys."),
            Words("Ons.", "Ons."),
            Words("Tors.", "Tors."),
            Words("Fre.", "Fre."),
            Words("Lør.", "Laur."),
            Words("Søn.", "Sun."),
        ];
        names[day.weekday().num_days_from_monday() as usize].say(self.language)
    }
}

/// The months have the same names in both written forms.
fn month_name(day: NaiveDate) -> String {
    const NAMES: [&str; 12] = [
        "Januar",
        "Februar",
        "Mars",
        "April",
        "Mai",
        "Juni",
        "Juli",
        "August",
        "September",
        "Oktober",
        "November",
        "Desember",
    ];
    NAMES[day.month0() as usize].to_owned()
}
