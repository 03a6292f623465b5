//! A table as a workbook: typed days and times, a header that stays in sight,
//! filters, and a page layout for those who print.

use chrono::{DateTime, Utc};
use rust_xlsxwriter::{DocProperties, Format, FormatAlign, FormatBorder, Worksheet, XlsxError};

use super::{Cell, Table};
use crate::feed::Fault;

/// Letters that Excel takes in a cell.
const LETTERS: usize = 32_767;
/// Paper of the size A4.
const A4: u8 = 9;

impl From<XlsxError> for Fault {
    fn from(error: XlsxError) -> Self {
        Self::Failed(error.to_string())
    }
}

/// A table as a workbook with this title. The same rows, changed last at the same
/// time, give the same octets.
///
/// # Errors
///
/// When the table is larger than a sheet can be.
pub fn xlsx(title: &str, changed: Option<DateTime<Utc>>, table: &Table) -> Result<Vec<u8>, Fault> {
    let mut workbook = rust_xlsxwriter::Workbook::new();
    let created = changed.unwrap_or(DateTime::UNIX_EPOCH);
    workbook.set_properties(&DocProperties::new().set_title(title).set_creation_datetime(&created));
    Looks::new().write(workbook.add_worksheet(), table)?;
    Ok(workbook.save_to_buffer()?)
}

/// How cells look.
struct Looks {
    header: Format,
    text: Format,
    day: Format,
    time: Format,
}

impl Looks {
    fn new() -> Self {
        let cell = || Format::new().set_align(FormatAlign::Top);
        Self {
            header: cell()
                .set_bold()
                .set_text_wrap()
                .set_background_color("#E6EAEE")
                .set_border_bottom(FormatBorder::Thin),
            text: cell().set_text_wrap(),
            day: cell().set_num_format("dd.mm.yyyy"),
            time: cell().set_num_format("hh:mm"),
        }
    }

    fn write(&self, sheet: &mut Worksheet, table: &Table) -> Result<(), Fault> {
        let too_large = |_| Fault::Failed(format!("the table {} is larger than a sheet", table.name));
        let last_row = u32::try_from(table.rows.len()).map_err(too_large)?;
        let last_column = u16::try_from(table.columns.len().saturating_sub(1)).map_err(too_large)?;
        sheet.set_name(table.name)?;
        for (column, (title, width)) in (0..).zip(&table.columns) {
            sheet.set_column_width(column, *width)?;
            sheet.write_string_with_format(0, column, *title, &self.header)?;
        }
        for (row, cells) in (1..).zip(&table.rows) {
            for (column, cell) in (0..).zip(cells) {
                self.cell(sheet, row, column, cell)?;
            }
        }
        sheet.set_freeze_panes(1, 0)?;
        sheet.autofilter(0, 0, last_row, last_column)?;
        sheet.set_landscape().set_paper_size(A4).set_print_fit_to_pages(1, 0).set_repeat_rows(0, 0)?;
        Ok(())
    }

    fn cell(&self, sheet: &mut Worksheet, row: u32, column: u16, cell: &Cell) -> Result<(), XlsxError> {
        match cell {
            Cell::Empty => sheet,
            Cell::Text(text) => sheet.write_string_with_format(row, column, fitting(text), &self.text)?,
            Cell::Number(number) => sheet.write_number_with_format(row, column, *number, &self.text)?,
            Cell::Day(day) => sheet.write_date_with_format(row, column, day, &self.day)?,
            Cell::Time(time) => sheet.write_time_with_format(row, column, time, &self.time)?,
        };
        Ok(())
    }
}

/// A text that Excel takes; a longer one shows where it was cut.
fn fitting(text: &str) -> String {
    if text.encode_utf16().count() <= LETTERS {
        return text.to_owned();
    }
    let mut room = LETTERS - 1;
    let fits = |letter: &char| {
        let fits = letter.len_utf16() <= room;
        room = room.saturating_sub(letter.len_utf16());
        fits
    };
    text.chars().take_while(fits).chain(['…']).collect()
}

#[cfg(test)]
mod tests {
    use std::io::{Cursor, Read};

    use super::*;

    #[test]
    fn the_header_stays_in_sight_and_every_column_has_its_width_and_can_be_filtered() {
        let rows = vec![vec![Cell::from("Møte"), Cell::Empty], vec![Cell::from("Kurs"), Cell::Number(2)]];
        let table = Table { name: "Prøve", columns: vec![("Hva", 40), ("Antall", 8)], rows };
        let octets = xlsx("Prøve på «æøå»", None, &table).expect("a workbook");
        let mut parts = zip::ZipArchive::new(Cursor::new(octets)).expect("an archive");
        let mut part = |name: &str| {
            let mut text = String::new();
            parts.by_name(name).expect("a part").read_to_string(&mut text).expect("XML");
            text
        };
        let sheet = part("xl/worksheets/sheet1.xml");
        for said in [
            r#"ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen""#,
            r#"<autoFilter ref="A1:B3"/>"#,
            r#"<col min="1" max="1" width="40."#,
            r#"<col min="2" max="2" width="8."#,
        ] {
            assert!(sheet.contains(said), "{said}: {sheet}");
        }
        assert!(part("docProps/core.xml").contains("<dc:title>Prøve på «æøå»</dc:title>"));
    }

    #[test]
    fn a_text_that_is_too_long_for_a_cell_is_cut_where_it_shows() {
        assert_eq!(fitting("kort"), "kort");
        let long = fitting(&"😀".repeat(20_000));
        assert!(long.ends_with('…'));
        assert!(long.encode_utf16().count() <= LETTERS);
    }
}
