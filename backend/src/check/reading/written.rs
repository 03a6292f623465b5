//! What the date of a row says as written: `Tirs. 26.`, `Uke 43 5.november`,
//! `16.-17.01.2018`, `I løpet av september – november`.

use chrono::{Datelike, NaiveDate, Weekday};

use super::names::{month, short_weekday, weekday};
use super::tokens::{Token, tokens};

/// A day as written; what is not written is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DayText {
    /// The day of the month.
    pub day: u32,
    /// The month.
    pub month: Option<u32>,
    /// The year; two digits are of this century.
    pub year: Option<i32>,
}

impl DayText {
    /// Whether a day can be the one written.
    pub fn fits(self, day: NaiveDate) -> bool {
        self.day == day.day()
            && self.month.is_none_or(|month| month == day.month())
            && self.year.is_none_or(|year| year == day.year())
    }
}

/// What a date says as written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// Weekdays, in the order of the text.
    pub weekdays: Vec<Weekday>,
    /// The first and the last week.
    pub weeks: Option<(u32, u32)>,
    /// Days, in the order of the text.
    pub days: Vec<DayText>,
    /// Months that stand without a day.
    pub months: Vec<u32>,
}

/// Reads a date as people write it. What is not understood is left out.
pub fn read(text: &str) -> Written {
    let tokens = tokens(text);
    let mut written = Written::default();
    let mut at = 0;
    while at < tokens.len() {
        at += step(&tokens, at, &mut written);
    }
    written
}

/// Reads what stands at a place; gives how many tokens that took.
fn step(tokens: &[Token], at: usize, written: &mut Written) -> usize {
    match &tokens[at] {
        Token::Word(word) => word_at(tokens, at, word, written),
        Token::Number(number, digits) if *digits <= 2 => number_at(tokens, at, *number, written),
        _ => 1,
    }
}

fn word_at(tokens: &[Token], at: usize, word: &str, written: &mut Written) -> usize {
    let next = tokens.get(at + 1);
    if ["uke", "uker", "veke", "veker"].contains(&word) {
        return 1 + weeks_at(tokens, at + 1, written);
    }
    if word == "kl" {
        return 1 + clock_at(tokens, at + 1);
    }
    let shortened = next.is_some_and(|next| next.is('.') || matches!(next, Token::Number(..)));
    if let Some(day) = weekday(word).or_else(|| short_weekday(word).filter(|_| shortened)) {
        written.weekdays.push(day);
        let number = at + 1 + usize::from(next.is_some_and(|next| next.is('.')));
        // Behind a weekday a number is a day also without a point: «Ons. 13».
        if let Some(Token::Number(day, 1..=2)) = tokens.get(number)
            && (1..=31).contains(day)
        {
            return number - at + day_at(tokens, number, *day, written);
        }
    } else if let Some(month) = month(word) {
        written.months.push(month);
    }
    1
}

fn weeks_at(tokens: &[Token], at: usize, written: &mut Written) -> usize {
    let Some(Token::Number(first @ 1..=53, 1..=2)) = tokens.get(at) else { return 0 };
    let dash = tokens.get(at + 1).is_some_and(|next| next.is('-') || next.word() == Some("til"));
    let (last, taken) = match tokens.get(at + 2) {
        Some(Token::Number(last @ 1..=53, 1..=2)) if dash => (*last, 3),
        _ => (*first, 1),
    };
    // The first that is named counts: a second one is a remark of the plan on another.
    written.weeks.get_or_insert((*first, last));
    taken
}

/// Leaves out times of the day: `kl. 13.00-15.00`.
fn clock_at(tokens: &[Token], at: usize) -> usize {
    let is_time =
        |token: &&Token| matches!(token, Token::Number(..)) || ['.', ':', '-'].iter().any(|sign| token.is(*sign));
    tokens[at..].iter().take_while(is_time).count()
}

fn number_at(tokens: &[Token], at: usize, number: u32, written: &mut Written) -> usize {
    let alone = tokens.len() == 1;
    let followed = match (tokens.get(at + 1), tokens.get(at + 2)) {
        // `08.30` is a time of the day.
        (Some(point), Some(Token::Number(month, 2))) if point.is('.') && !(1..=12).contains(month) => return 3,
        (Some(point), _) if point.is('.') => true,
        (Some(Token::Word(word)), _) => month(word).is_some(),
        _ => false,
    };
    if (1..=31).contains(&number) && (followed || alone) { day_at(tokens, at, number, written) } else { 1 }
}

/// A day, with its month and year where they stand behind it.
fn day_at(tokens: &[Token], at: usize, day: u32, written: &mut Written) -> usize {
    let mut taken = 1 + usize::from(tokens.get(at + 1).is_some_and(|next| next.is('.')));
    let (mut of_month, mut of_year) = (None, None);
    match tokens.get(at + taken) {
        Some(Token::Number(number @ 1..=12, 1..=2)) if taken == 2 => {
            of_month = Some(*number);
            taken += 1;
            if let (Some(point), Some(Token::Number(year, digits @ (2 | 4)))) =
                (tokens.get(at + taken), tokens.get(at + taken + 1))
                && point.is('.')
            {
                of_year = i32::try_from(*year).ok().map(|year| if *digits == 2 { 2000 + year } else { year });
                taken += 2;
            }
        }
        Some(Token::Word(word)) if month(word).is_some() => {
            of_month = month(word);
            taken += 1;
            if let Some(Token::Number(year, 4)) = tokens.get(at + taken) {
                of_year = i32::try_from(*year).ok();
                taken += 1;
            }
        }
        _ => {}
    }
    written.days.push(DayText { day, month: of_month, year: of_year });
    taken
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(day: u32, month: Option<u32>, year: Option<i32>) -> DayText {
        DayText { day, month, year }
    }

    #[test]
    fn days_are_read_as_people_write_them() {
        for (text, days) in [
            ("Man. 14.", vec![day(14, None, None)]),
            ("Ons. 13", vec![day(13, None, None)]),
            ("27.", vec![day(27, None, None)]),
            ("27", vec![day(27, None, None)]),
            ("14. og 15.", vec![day(14, None, None), day(15, None, None)]),
            ("19.-20.", vec![day(19, None, None), day(20, None, None)]),
            ("16.-17.01.2018", vec![day(16, None, None), day(17, Some(1), Some(2018))]),
            ("Uke 43 5.november", vec![day(5, Some(11), None)]),
            ("Uke 38 · 16. og 17. september", vec![day(16, None, None), day(17, Some(9), None)]),
            ("Uke 42 - 48 · 05.10 – 27.11.20", vec![day(5, Some(10), None), day(27, Some(11), Some(2020))]),
            ("14.april 2020", vec![day(14, Some(4), Some(2020))]),
            ("09.10.2019 (i Son kulturkirke)", vec![day(9, Some(10), Some(2019))]),
            ("mandag 14. august 2023 kl. 12.10-15.30", vec![day(14, Some(8), Some(2023))]),
            ("08.30-11.30", vec![]),
            ("Uke 8 - 25 · Etter fagdag 4 og ut skoleåret", vec![]),
            ("I løpet av september – november", vec![]),
            ("man kan velge", vec![]),
        ] {
            assert_eq!(read(text).days, days, "{text}");
        }
    }

    #[test]
    fn weekdays_are_read_in_full_and_shortened() {
        use Weekday::{Fri, Mon, Thu, Tue, Wed};
        for (text, weekdays) in [
            ("Man. 14.", vec![Mon]),
            ("Tors 22", vec![Thu]),
            ("tirsdag 3. mai", vec![Tue]),
            ("Ons. og tors. 4.-5.", vec![Wed, Thu]),
            ("fredag", vec![Fri]),
            ("Onsdagstid", vec![]),
            ("man kan velge", vec![]),
        ] {
            assert_eq!(read(text).weekdays, weekdays, "{text}");
        }
    }

    #[test]
    fn weeks_and_months_are_read() {
        for (text, weeks) in [
            ("uke 33", Some((33, 33))),
            ("Uke 42-44", Some((42, 44))),
            ("Uke 42 - 48 · 05.10 – 27.11.20", Some((42, 48))),
            ("veke 8 til 10", Some((8, 10))),
            ("hver uke", None),
            ("Uke 99", None),
        ] {
            assert_eq!(read(text).weeks, weeks, "{text}");
        }
        assert_eq!(read("I løpet av november - mars").months, [11, 3]);
        assert_eq!(read("Mars-mai").months, [3, 5]);
        assert!(read("5. mars").months.is_empty());
    }
}
