//! A table as CSV, as a Norwegian Excel opens it with a double click: UTF-8 with a
//! mark at the front, semicolons between cells, and lines ended as Windows does it.

use csv::{Terminator, WriterBuilder};

use super::{Cell, Table};
use crate::feed::Fault;

/// Without it Excel takes UTF-8 for something else.
const MARK: &str = "\u{feff}";

/// A table as CSV.
///
/// # Errors
///
/// When it cannot be written, which memory always lets us.
pub fn csv(table: &Table) -> Result<Vec<u8>, Fault> {
    let failed = |error: csv::Error| Fault::Failed(error.to_string());
    let mut writer =
        WriterBuilder::new().delimiter(b';').terminator(Terminator::CRLF).from_writer(MARK.as_bytes().to_vec());
    writer.write_record(table.columns.iter().map(|(title, _)| *title)).map_err(failed)?;
    for row in &table.rows {
        writer.write_record(row.iter().map(written)).map_err(failed)?;
    }
    writer.into_inner().map_err(|error| Fault::Failed(error.to_string()))
}

fn written(cell: &Cell) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) => guarded(text),
        Cell::Number(number) => number.to_string(),
        Cell::Day(day) => day.to_string(),
        Cell::Time(time) => time.format("%H:%M").to_string(),
    }
}

/// What a spreadsheet takes for the beginning of a formula, in narrow letters and in wide ones.
const FORMULA: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

/// A spreadsheet carries out what begins like a formula, and plans are written by
/// anyone: an apostrophe in front makes it text.
fn guarded(text: &str) -> String {
    if text.starts_with(FORMULA) { format!("'{text}") } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_written_so_that_a_norwegian_excel_reads_them() {
        let table = Table {
            name: "Prøve",
            columns: vec![("Hva", 10), ("Når", 10), ("Klokka", 10), ("Antall", 10)],
            rows: vec![
                vec![
                    Cell::Text("Møte; «øvelser»\nog \"mer\"".to_owned()),
                    Cell::Day("2023-08-14".parse().expect("a day")),
                    Cell::Time("12:05:00".parse().expect("a time")),
                    Cell::Number(3),
                ],
                vec![Cell::Text("=1+1".to_owned()), Cell::Empty, Cell::Empty, Cell::Empty],
            ],
        };
        let text = String::from_utf8(csv(&table).expect("a file")).expect("text");
        let expected =
            "\u{feff}Hva;Når;Klokka;Antall\r\n\"Møte; «øvelser»\nog \"\"mer\"\"\";2023-08-14;12:05;3\r\n'=1+1;;;\r\n";
        assert_eq!(text, expected);
    }

    #[test]
    fn what_begins_like_a_formula_is_text() {
        for (text, expected) in [
            ("=HYPERLINK(\"http://x\")", "'=HYPERLINK(\"http://x\")"),
            ("+47", "'+47"),
            ("-1", "'-1"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("\t=1", "'\t=1"),
            ("＝1", "'＝1"),
            ("– punkt", "– punkt"),
            ("a=1", "a=1"),
        ] {
            assert_eq!(guarded(text), expected);
        }
    }
}
