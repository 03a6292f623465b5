//! What the YAML parser complains of, in plain words.

use std::sync::Arc;

use saphyr_parser::ScanError;

use super::builder::place;
use crate::document::excerpt::{excerpt, quoted};
use crate::document::problem::Problem;

/// Parts of the parser's complaints, what to expect instead, and a hint.
const COMPLAINTS: &[(&str, &str, &str)] = &[
    ("unknown anchor", "text", "a text that starts with * needs quotation marks"),
    ("anchor or alias", "text", "a text that starts with * or & needs quotation marks"),
    ("a tag", "text", "a text that starts with ! needs quotation marks"),
    ("recursion limit", "at most 64 levels of lists and objects", ""),
    ("unexpected character", "text", "a text that starts with this character needs quotation marks"),
    ("mapping values are not allowed", "one value for the field", "a text with \": \" in it needs quotation marks"),
    ("block sequence entries are not allowed", "a value for the field", "a list starts on the line below its field"),
    ("tabs disallowed", "spaces", "indent with spaces, not with tabs"),
    ("tab cannot", "spaces", "indent with spaces, not with tabs"),
    ("found a tab", "spaces", "indent with spaces, not with tabs"),
    ("unexpected end of stream", "the quotation mark that ends the text", ""),
    (
        "trailing content after double-quoted",
        "the end of the line after the quotation mark",
        "write a quotation mark inside a text as \\\" (or '' in single ones)",
    ),
    ("escape", "an escape that YAML knows, such as \\n or \\u00e5", "write a backslash inside a text as \\\\"),
    ("hexadecimal", "an escape that YAML knows, such as \\n or \\u00e5", "write a backslash inside a text as \\\\"),
    ("flow sequence", "\",\" or \"]\"", ""),
    ("flow mapping", "\",\" or \"}\"", ""),
    ("did not find expected key", "a field, indented as the fields above it", ""),
    ("expected '-' indicator", "\"- \" as before the other elements of the list", ""),
    ("document start", "the end of the document", "fields of one object are indented alike"),
    ("simple key", "a field: its name, a colon and its value", ""),
    ("unprintable", "text without control characters", ""),
    ("indentation", "a line indented as the lines above it", ""),
];

/// A complaint of the parser as a problem.
pub(super) fn problem(file: &Arc<str>, text: &str, error: &ScanError) -> Problem {
    let known = COMPLAINTS.iter().find(|(part, _, _)| error.info().contains(part));
    let (expected, hint) = known.map_or(("YAML", ""), |(_, expected, hint)| (*expected, *hint));
    let hint = if hint.is_empty() { format!("the parser says: {}", excerpt(error.info())) } else { hint.to_owned() };
    Problem::new(file, place(*error.marker()), found(text, error), expected).hint(hint)
}

/// The line at which the parser stopped, from there on.
fn found(text: &str, error: &ScanError) -> String {
    let rest = text.chars().skip(error.marker().index());
    let line: String = rest.take_while(|c| *c != '\n' && *c != '\r').take(200).collect();
    if line.is_empty() { "the end of the line".to_owned() } else { quoted(&line) }
}
