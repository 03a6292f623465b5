//! Tables as a workbook: a sheet for each, with typed days and times, a header that
//! stays in sight, filters, and a page layout for those who print.

use chrono::{DateTime, Utc};
use rust_xlsxwriter::{DocProperties, Format, FormatAlign, FormatBorder, Worksheet, XlsxError};

use super::{Cell, Table};
use crate::feed::Fault;

/// Letters that Excel takes in a cell.
const LETTERS: usize = 32_767;
/// Paper of the size A4.
const A4: u8 = 9;

/// What is said of a workbook as a whole.
#[derive(Clone, Debug)]
pub struct Workbook<'a> {
    /// Its title.
    pub title: &'a str,
    /// When what is in it changed last: the same rows give the same file.
    pub changed: Option<DateTime<Utc>>,
}

impl From<XlsxError> for Fault {
    fn from(error: XlsxError) -> Self {
        Self::Failed(error.to_string())
    }
}

/// Tables as a workbook.
///
/// # Errors
///
/// When a table is larger than a sheet can be.
pub fn xlsx(about: &Workbook<'_>, tables: &[Table]) -> Result<Vec<u8>, Fault> {
    let mut workbook = rust_xlsxwriter::Workbook::new();
    let created = about.changed.unwrap_or(DateTime::UNIX_EPOCH);
    workbook.set_properties(&DocProperties::new().set_title(about.title).set_creation_datetime(created));
    let looks = Looks::new();
    for table in tables {
        looks.write(workbook.add_worksheet(), table)?;
    }
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
            // Every whole number here is small enough to be exact.
            #[expect(clippy::cast_precision_loss, reason = "numbers of rows and series")]
            Cell::Number(number) => sheet.write_number_with_format(row, column, *number as f64, &self.text)?,
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
    use super::*;

    #[test]
    fn a_text_that_is_too_long_for_a_cell_is_cut_where_it_shows() {
        assert_eq!(fitting("kort"), "kort");
        let long = fitting(&"😀".repeat(20_000));
        assert!(long.ends_with('…'));
        assert!(long.encode_utf16().count() <= LETTERS);
    }
}
