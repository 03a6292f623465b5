//! Norwegian time as iCalendar describes it (RFC 5545, 3.6.5).

/// The name that times refer to.
pub const NAME: &str = "Europe/Oslo";

/// Summer time from the last Sunday of March until the last Sunday of October: the
/// rule in all of the EU and the EEA since 1996, and of every plan that there is.
pub const LINES: [(&str, &str); 18] = [
    ("BEGIN", "VTIMEZONE"),
    ("TZID", NAME),
    ("X-LIC-LOCATION", NAME),
    ("BEGIN", "DAYLIGHT"),
    ("TZNAME", "CEST"),
    ("TZOFFSETFROM", "+0100"),
    ("TZOFFSETTO", "+0200"),
    ("DTSTART", "19960331T020000"),
    ("RRULE", "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"),
    ("END", "DAYLIGHT"),
    ("BEGIN", "STANDARD"),
    ("TZNAME", "CET"),
    ("TZOFFSETFROM", "+0200"),
    ("TZOFFSETTO", "+0100"),
    ("DTSTART", "19961027T030000"),
    ("RRULE", "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU"),
    ("END", "STANDARD"),
    ("END", "VTIMEZONE"),
];
