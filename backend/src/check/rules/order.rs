//! Rows stand in the order of time.

use chrono::NaiveDate;

use crate::check::finding::Finding;
use crate::check::remark::Remark;
use crate::check::sight::Sight;
use crate::check::words::short;

pub(super) fn remarks(sight: &Sight<'_>) -> Vec<Remark> {
    let exact: Vec<_> = sight.rows.iter().filter(|dated| dated.is_exact()).collect();
    let days: Vec<NaiveDate> = exact.iter().map(|dated| dated.row.start_date).collect();
    let misplaced = misplaced(&days).into_iter();
    misplaced
        .filter_map(|(at, other)| {
            let (row, other) = (exact.get(at)?.row, exact.get(other)?.row);
            let name = format!("{} ({})", short(&other.title), short(other.when_text.trim()));
            let finding = Finding::OutOfOrder { day: row.start_date, other: name, other_day: other.start_date };
            Some(Remark::on_row(row, "when", finding))
        })
        .collect()
}

/// The fewest days that would have to move for all to stand in order, each with
/// one that contradicts it: the next that is earlier, or else one before that is
/// later. Where one of two could move, it is the one that stands first.
fn misplaced(days: &[NaiveDate]) -> Vec<(usize, usize)> {
    let kept = longest_in_order(days);
    let moved = (0..days.len()).filter(|at| !kept.contains(at));
    moved
        .filter_map(|at| {
            let behind = (at + 1..days.len()).find(|other| days[*other] < days[at]);
            let other = behind.or_else(|| (0..at).rev().find(|other| days[*other] > days[at]))?;
            Some((at, other))
        })
        .collect()
}

/// The places of a longest run of days none of which is earlier than the one before.
fn longest_in_order(days: &[NaiveDate]) -> Vec<usize> {
    // The last place of a best run of each length, and what stands before each place in its run.
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = Vec::new();
    for (at, day) in days.iter().enumerate() {
        let length = ends.partition_point(|end| days[*end] <= *day);
        before.push(length.checked_sub(1).and_then(|shorter| ends.get(shorter)).copied());
        match ends.get_mut(length) {
            Some(end) => *end = at,
            None => ends.push(at),
        }
    }
    std::iter::successors(ends.last().copied(), |at| before.get(*at).copied().flatten()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::testing::day;

    #[test]
    fn the_row_that_would_have_to_move_is_found() {
        for (days, expected) in [
            (vec!["2023-12-04", "2023-12-04", "2023-12-05"], vec![]),
            (vec!["2023-12-04", "2023-12-07", "2023-12-05", "2023-12-19"], vec![(1, 2)]),
            (vec!["2019-01-15", "2019-02-15", "2019-01-30", "2019-02-08", "2019-03-12"], vec![(1, 2)]),
            (vec!["2019-09-17", "2019-10-18", "2019-09-25", "2019-10-09", "2019-11-06"], vec![(1, 2)]),
            (vec!["2024-01-01", "2024-01-05", "2024-01-06", "2024-01-02", "2024-01-07"], vec![(3, 2)]),
            (vec![], vec![]),
        ] {
            let found = misplaced(&days.iter().map(|text| day(text)).collect::<Vec<_>>());
            assert_eq!(found, expected, "{days:?}");
        }
    }
}
