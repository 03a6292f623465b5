//! The format as the rules read it: which fields name things, which fields refer
//! to them, which pairs of days have an order.
//!
//! Invariant, held by tests: every type and field here exists in the schema, and
//! every field that the schema calls a slug or key of something else is here.

/// Where a name must be unique: names of different spaces never clash.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(in crate::document) enum Space {
    // Shared by the whole country.
    Organisation,
    Position,
    Network,
    Programme,
    Cohort,
    GoverningDocument,
    Plan,
    // Within one plan.
    Theme,
    Goal,
    CoreComponent,
    Vision,
    Sign,
    ActionCriterion,
    Measure,
    Indicator,
    ReportingDuty,
    Role,
    PlanTemplate,
    PlanYear,
    Milestone,
    Category,
    Activity,
    // Within one network.
    Seat,
}

impl Space {
    /// Whether several documents can speak of the same thing by this name.
    pub(super) fn is_shared(self) -> bool {
        self <= Self::Plan
    }
}

/// A field that names the object it stands in.
pub(in crate::document) struct Identity {
    pub(in crate::document) type_name: &'static str,
    pub(in crate::document) field: &'static str,
    pub(in crate::document) space: Space,
}

const fn name(type_name: &'static str, field: &'static str, space: Space) -> Identity {
    Identity { type_name, field, space }
}

/// All fields that name something.
pub(in crate::document) const NAMES: &[Identity] = &[
    name("Region", "slug", Space::Organisation),
    name("Municipality", "slug", Space::Organisation),
    name("Unit", "slug", Space::Organisation),
    name("ExternalOrganisation", "slug", Space::Organisation),
    name("Position", "slug", Space::Position),
    name("Network", "slug", Space::Network),
    name("Programme", "slug", Space::Programme),
    name("Cohort", "slug", Space::Cohort),
    name("GoverningDocument", "slug", Space::GoverningDocument),
    name("Plan", "slug", Space::Plan),
    name("PlanOutline", "slug", Space::Plan),
    name("Theme", "key", Space::Theme),
    name("Goal", "key", Space::Goal),
    name("CoreComponent", "key", Space::CoreComponent),
    name("Vision", "key", Space::Vision),
    name("Sign", "key", Space::Sign),
    name("ActionCriterion", "key", Space::ActionCriterion),
    name("Measure", "key", Space::Measure),
    name("Indicator", "key", Space::Indicator),
    name("ReportingDuty", "key", Space::ReportingDuty),
    name("Role", "key", Space::Role),
    name("PlanTemplate", "key", Space::PlanTemplate),
    name("PlanYear", "label", Space::PlanYear),
    name("Milestone", "key", Space::Milestone),
    name("ActivityCategory", "code", Space::Category),
    name("Activity", "key", Space::Activity),
    name("Seat", "key", Space::Seat),
];

/// A field that refers to something by its name.
pub(in crate::document) struct Reference {
    pub(in crate::document) type_name: &'static str,
    pub(in crate::document) field: &'static str,
    pub(in crate::document) space: Space,
    /// The type that is meant, where the space holds several and only one will do.
    pub(in crate::document) only: Option<&'static str>,
}

const fn to(type_name: &'static str, field: &'static str, space: Space) -> Reference {
    Reference { type_name, field, space, only: None }
}

const fn only(type_name: &'static str, field: &'static str, only: &'static str) -> Reference {
    Reference { type_name, field, space: Space::Organisation, only: Some(only) }
}

/// All fields that refer to something.
pub(in crate::document) const REFERENCES: &[Reference] = &[
    only("Municipality", "regions", "Region"),
    only("Unit", "municipality", "Municipality"),
    to("Unit", "parent", Space::Organisation),
    to("Unit", "owner", Space::Organisation),
    to("Unit", "authority", Space::Organisation),
    to("Position", "includes", Space::Position),
    to("Cohort", "participants", Space::Organisation),
    to("Network", "host", Space::Organisation),
    to("Seat", "alsoIn", Space::Network),
    to("Party", "positions", Space::Position),
    to("Party", "networks", Space::Network),
    to("Party", "organisations", Space::Organisation),
    to("PlanOutline", "owner", Space::Organisation),
    to("PlanOutline", "parent", Space::Plan),
    to("Plan", "owner", Space::Organisation),
    to("Plan", "parent", Space::Plan),
    to("Plan", "supersedes", Space::Plan),
    to("Plan", "networks", Space::Network),
    to("Citation", "document", Space::GoverningDocument),
    to("Theme", "partners", Space::Organisation),
    to("Theme", "cohorts", Space::Cohort),
    to("Theme", "related", Space::Theme),
    to("Sign", "sameAs", Space::Sign),
    to("Activity", "category", Space::Category),
    to("Activity", "networks", Space::Network),
    to("Activity", "organiser", Space::Organisation),
    to("Activity", "themes", Space::Theme),
    to("Activity", "alternatives", Space::Activity),
    to("Observation", "organisation", Space::Organisation),
];

/// Pairs of fields of which the first may not come after the second.
pub(in crate::document) const SPANS: &[(&str, &str, &str)] =
    &[("Period", "from", "to"), ("ExternalId", "validFrom", "validTo"), ("When", "start", "end")];

/// What a type is called in messages.
pub(super) fn noun(type_name: &str) -> &'static str {
    NOUNS.iter().find(|(name, _)| *name == type_name).map_or("thing", |(_, noun)| noun)
}

const NOUNS: &[(&str, &str)] = &[
    ("Region", "region"),
    ("Municipality", "municipality"),
    ("Unit", "unit"),
    ("ExternalOrganisation", "external organisation"),
    ("Position", "position"),
    ("Network", "network"),
    ("Programme", "programme"),
    ("Cohort", "cohort"),
    ("GoverningDocument", "governing document"),
    ("Plan", "plan"),
    ("PlanOutline", "outline of a plan"),
    ("Theme", "theme"),
    ("Goal", "goal"),
    ("CoreComponent", "core component"),
    ("Vision", "vision"),
    ("Sign", "sign"),
    ("ActionCriterion", "action criterion"),
    ("Measure", "measure"),
    ("Indicator", "indicator"),
    ("ReportingDuty", "reporting duty"),
    ("Role", "role"),
    ("PlanTemplate", "template"),
    ("PlanYear", "plan year"),
    ("Milestone", "milestone"),
    ("ActivityCategory", "category"),
    ("Activity", "activity"),
    ("Seat", "seat"),
];

/// A noun with its article.
pub(super) fn a(noun: &str) -> String {
    let article = if noun.starts_with(['a', 'e', 'i', 'o']) { "an" } else { "a" };
    format!("{article} {noun}")
}

/// What a thing of a space is called in messages.
pub(super) fn noun_of(space: Space) -> &'static str {
    match space {
        Space::Organisation => "organisation",
        Space::Plan => "plan",
        _ => NAMES.iter().find(|name| name.space == space).map_or("thing", |name| noun(name.type_name)),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;
    use crate::document::schema::strict;

    fn property(type_name: &str, field: &str) -> Option<&'static Value> {
        strict()["$defs"].get(type_name)?["properties"].get(field)
    }

    #[test]
    fn the_tables_speak_of_fields_that_exist() {
        let named = NAMES.iter().map(|name| (name.type_name, name.field));
        let referred = REFERENCES.iter().map(|reference| (reference.type_name, reference.field));
        let days = SPANS.iter().flat_map(|(type_name, from, to)| [(*type_name, *from), (*type_name, *to)]);
        for (type_name, field) in named.chain(referred).chain(days) {
            assert!(property(type_name, field).is_some(), "{type_name}.{field}");
        }
        for name in NAMES {
            assert_ne!(noun(name.type_name), "thing", "{}", name.type_name);
        }
    }

    #[test]
    fn every_reference_and_name_of_the_schema_is_in_the_tables() {
        let types = strict()["$defs"].as_object().expect("definitions");
        for (type_name, definition) in types {
            let fields = definition["properties"].as_object().into_iter().flatten();
            for (field, schema) in fields {
                let text = schema["description"].as_str().unwrap_or_default();
                if ["by slug", "by key", "by code"].iter().any(|word| text.contains(word)) {
                    let known = REFERENCES.iter().any(|r| r.type_name == type_name && r.field == field);
                    assert!(known, "{type_name}.{field} refers to something: {text}");
                }
                if ["unique in the country", "unique among", "unique within"].iter().any(|word| text.contains(word)) {
                    let known = NAMES.iter().any(|n| n.type_name == type_name && n.field == field);
                    assert!(known, "{type_name}.{field} names something: {text}");
                }
            }
        }
    }
}
