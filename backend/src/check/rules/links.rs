//! Resources among links have a link themselves, and links lead somewhere.

use crate::check::finding::Finding;
use crate::check::remark::Remark;
use crate::check::sight::Sight;
use crate::domain::plan::detail::{Detail, Resource, ThemeDetail, VisionDetail};

pub(super) fn remarks(sight: &Sight<'_>) -> Vec<Remark> {
    let mut found = Vec::new();
    for theme in sight.all::<ThemeDetail>() {
        let findings = of_resources(&theme.detail.resources).into_iter();
        found.extend(findings.map(|(field, finding)| Remark::on_part(ThemeDetail::KIND, theme, field, finding)));
    }
    for vision in sight.all::<VisionDetail>() {
        let findings = of_resources(&vision.detail.resources).into_iter();
        found.extend(findings.map(|(field, finding)| Remark::on_part(VisionDetail::KIND, vision, field, finding)));
    }
    let source = sight.plan.plan.source_url.as_deref().filter(|address| is_malformed(address));
    let finding = |address: &str| Finding::MalformedLink { address: address.to_owned() };
    found.extend(source.map(|address| Remark::on_plan("sourceUrl", finding(address))));
    found
}

fn of_resources(resources: &[Resource]) -> Vec<(String, Finding)> {
    let mut found = Vec::new();
    let without: Vec<(usize, &Resource)> =
        resources.iter().enumerate().filter(|(_, resource)| resource.url.is_none()).collect();
    // Where half or more have none, they are a list of titles and not of links.
    if let Some((first, _)) = without.first()
        && 2 * without.len() < resources.len()
    {
        let titles = without.iter().map(|(_, resource)| resource.title.clone()).collect();
        found.push((format!("resources[{first}]"), Finding::MissingLink { titles, all: resources.len() }));
    }
    for (at, resource) in resources.iter().enumerate() {
        if let Some(address) = resource.url.as_deref().filter(|address| is_malformed(address)) {
            found.push((format!("resources[{at}].url"), Finding::MalformedLink { address: address.to_owned() }));
        }
    }
    found
}

/// Whether an address cannot lead anywhere: no host, blanks, two protocols, or a sign of the sentence at its end.
fn is_malformed(address: &str) -> bool {
    let Some(rest) = address.strip_prefix("https://").or_else(|| address.strip_prefix("http://")) else { return true };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let host_is_sound = host.split('.').count() >= 2 && host.split('.').all(|label| !label.is_empty());
    !host_is_sound
        || address.chars().any(|letter| letter.is_whitespace() || "<>\"\\".contains(letter))
        || rest.contains("://")
        || address.ends_with(['.', ',', ';', ')'])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn resource(title: &str, url: Option<&str>) -> Resource {
        Resource { title: title.to_owned(), url: url.map(str::to_owned) }
    }

    #[test]
    fn addresses_that_cannot_be_ones_are_found() {
        for (address, expected) in [
            ("https://www.udir.no/lk20/overordnet-del/3.-prinsipper/", false),
            ("http://www.udir.no", false),
            ("https://www.regjeringen.no/no/dokumenter/meld.-st.-6-20192020/id2677025/?ch=1", false),
            ("www.udir.no", true),
            ("https://udir", true),
            ("https:// www.udir.no", true),
            ("https://www..no/", true),
            ("https://https://www.udir.no/", true),
            ("https://www.udir.no/side.", true),
        ] {
            assert_eq!(is_malformed(address), expected, "{address}");
        }
    }

    #[test]
    fn a_resource_without_a_link_is_found_only_among_links() {
        let link = Some("https://www.udir.no/");
        for (resources, expected) in [
            (vec![resource("Veileder", link), resource("Lov", link), resource("Rapport", None)], 1),
            (vec![resource("Veileder", link), resource("Rapport", None)], 0),
            (vec![resource("Veileder", None), resource("Rapport", None)], 0),
            (vec![resource("Veileder", link)], 0),
        ] {
            assert_eq!(of_resources(&resources).len(), expected, "{resources:?}");
        }
    }
}
