//! Sheets: what the pages of a plan show, as tables; one file a table.

mod calendar;
mod remarks;
mod roles;
mod signs;

pub use calendar::calendar;
pub use remarks::remarks;
pub use roles::roles;
pub use signs::signs;
