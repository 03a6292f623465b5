//! Norwegian names of months and weekdays, for everything that writes a date.

/// The months, January first; the same in bokmål and nynorsk.
pub const MONTHS: [&str; 12] = [
    "januar",
    "februar",
    "mars",
    "april",
    "mai",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "desember",
];

/// The weekdays in bokmål, Monday first.
pub const WEEKDAYS: [&str; 7] = ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"];

/// The weekdays in nynorsk, Monday first.
pub const WEEKDAYS_NYNORSK: [&str; 7] = ["måndag", "tysdag", "onsdag", "torsdag", "fredag", "laurdag", "sundag"];
