//! Identifiers have the form of their scheme.

use super::Subject;
use crate::document::excerpt::quoted;
use crate::document::orgnr::OrganisationNumber;
use crate::document::problem::Problem;

/// Identifiers that cannot be what they are said to be.
pub(super) fn problems(subject: &Subject<'_>) -> Vec<Problem> {
    let ids = subject.objects.iter().filter(|object| object.type_name == "ExternalId");
    ids.filter_map(|id| {
        let value = id.text("value")?;
        let expected = violated(id.text("scheme")?, value)?;
        Some(subject.problem(&id.path.key("value"), quoted(value), expected))
    })
    .collect()
}

/// What the scheme asks for, if `value` is not that.
fn violated(scheme: &str, value: &str) -> Option<String> {
    let digits = |count: usize| value.len() == count && value.bytes().all(|byte| byte.is_ascii_digit());
    match scheme {
        "ORGNR" => OrganisationNumber::parse(value)
            .err()
            .map(|error| format!("an organisation number of nine digits ({error})")),
        "KOMMUNENUMMER" if !digits(4) => Some("a municipality number of four digits".to_owned()),
        "FYLKESNUMMER" if !digits(2) => Some("a county number of two digits".to_owned()),
        "URI" if !value.contains(':') => Some("an address such as https://www.udir.no/".to_owned()),
        _ => None,
    }
}
