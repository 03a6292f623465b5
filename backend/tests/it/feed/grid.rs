//! Tables as their readers see them: CSV by the csv crate, workbooks by calamine.

use std::collections::HashMap;
use std::io::Cursor;

use axum::http::StatusCode;
use calamine::{Data, Reader, Xlsx};

use super::get;
use crate::support::TestApp;

/// A table: its columns, and its rows by column.
#[derive(Debug)]
pub struct Grid<C> {
    pub columns: Vec<String>,
    pub rows: Vec<HashMap<String, C>>,
}

impl<C: std::fmt::Debug> Grid<C> {
    fn of(mut lines: impl Iterator<Item = Vec<C>>, text: impl Fn(&C) -> String) -> Self {
        let columns: Vec<String> = lines.next().expect("a header").iter().map(text).collect();
        let rows = lines.map(|cells| {
            assert_eq!(cells.len(), columns.len(), "{cells:?}");
            columns.iter().cloned().zip(cells).collect()
        });
        Self { rows: rows.collect(), columns }
    }
}

impl Grid<String> {
    /// The cells of a column, from the top.
    pub fn column(&self, name: &str) -> Vec<&str> {
        assert!(self.columns.iter().any(|column| column == name), "no column {name} in {:?}", self.columns);
        self.rows.iter().map(|row| row[name].as_str()).collect()
    }

    /// The rows with this text in this column.
    pub fn with(&self, column: &str, text: &str) -> Vec<&HashMap<String, String>> {
        self.rows.iter().filter(|row| row[column] == text).collect()
    }
}

/// What stands at an address that is there.
pub async fn octets(app: &TestApp, address: &str) -> Vec<u8> {
    let (response, octets) = app.octets(get(address)).await;
    assert_eq!(response.status(), StatusCode::OK, "{address}: {}", String::from_utf8_lossy(&octets));
    octets
}

/// The table of CSV at an address.
pub async fn csv(app: &TestApp, address: &str) -> Grid<String> {
    let octets = octets(app, address).await;
    let text = octets.strip_prefix("\u{feff}".as_bytes()).expect("the mark by which Excel knows UTF-8");
    let mut reader = csv::ReaderBuilder::new().delimiter(b';').has_headers(false).from_reader(text);
    let lines = reader.records().map(|line| line.expect("a line").iter().map(str::to_owned).collect());
    Grid::of(lines, String::clone)
}

/// The workbook at an address.
pub async fn workbook(app: &TestApp, address: &str) -> Xlsx<Cursor<Vec<u8>>> {
    Xlsx::new(Cursor::new(octets(app, address).await)).expect("a workbook")
}

/// The table on the one sheet of the workbook at an address.
pub async fn xlsx(app: &TestApp, address: &str) -> Grid<Data> {
    let mut workbook = workbook(app, address).await;
    assert_eq!(workbook.sheet_names().len(), 1);
    let sheet = workbook.worksheet_range_at(0).expect("a sheet").expect("cells");
    Grid::of(sheet.rows().map(<[Data]>::to_vec), ToString::to_string)
}
