//! An iCalendar reader that takes nothing but what RFC 5545 allows: real calendars
//! forgive, and so would hide what is wrong.

use std::collections::BTreeMap;

/// A property: its parameters, and its value with escapes as written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Property {
    pub parameters: String,
    pub value: String,
}

/// A component with its properties by name.
#[derive(Clone, Debug, Default)]
pub struct Component {
    pub name: String,
    pub properties: BTreeMap<String, Property>,
    pub inside: Vec<Component>,
}

impl Component {
    /// The value of a property that must be there.
    pub fn value(&self, name: &str) -> &str {
        &self.properties.get(name).unwrap_or_else(|| panic!("no {name} in {self:#?}")).value
    }

    /// A text without its escapes.
    pub fn text(&self, name: &str) -> String {
        let mut text = String::new();
        let mut letters = self.value(name).chars();
        while let Some(letter) = letters.next() {
            match letter {
                '\\' => match letters.next() {
                    Some('n') => text.push('\n'),
                    Some(escaped @ ('\\' | ',' | ';')) => text.push(escaped),
                    other => panic!("a strange escape: {other:?} in {}", self.value(name)),
                },
                ';' => panic!("a bare semicolon in {name}: {}", self.value(name)),
                other => text.push(other),
            }
        }
        text
    }

    /// A property as it is written: `;VALUE=DATE:20230904`.
    pub fn written(&self, name: &str) -> String {
        let property = &self.properties[name];
        format!("{}:{}", property.parameters, property.value)
    }

    pub fn has(&self, name: &str) -> bool {
        self.properties.contains_key(name)
    }
}

/// Reads a calendar, and fails on whatever the format does not allow.
pub fn read(text: &str) -> Component {
    let body = text.strip_suffix("\r\n").expect("the last line is ended");
    let mut lines: Vec<String> = Vec::new();
    for line in body.split("\r\n") {
        assert!(line.len() <= 75, "{} octets: {line}", line.len());
        assert!(!line.contains(['\r', '\n']), "a bare line end: {line:?}");
        match line.strip_prefix(' ') {
            Some(rest) => lines.last_mut().expect("something to continue").push_str(rest),
            None => lines.push(line.to_owned()),
        }
    }
    let mut open = vec![Component::default()];
    for line in lines {
        let colon = line.find(':').unwrap_or_else(|| panic!("no colon: {line}"));
        let (head, value) = (&line[..colon], &line[colon + 1..]);
        let (name, parameters) = head.find(';').map_or((head, ""), |end| head.split_at(end));
        assert!(name.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b'-'), "a strange name: {name}");
        assert!(!value.is_empty(), "no value: {line}");
        match name {
            "BEGIN" => open.push(Component { name: value.to_owned(), ..Component::default() }),
            "END" => {
                let closed = open.pop().expect("something open");
                assert_eq!(closed.name, value);
                open.last_mut().expect("what it stands in").inside.push(closed);
            }
            _ => {
                let property = Property { parameters: parameters.to_owned(), value: value.to_owned() };
                let before = open.last_mut().expect("a component").properties.insert(name.to_owned(), property);
                assert!(before.is_none(), "{name} comes twice");
            }
        }
    }
    let mut whole = open.pop().expect("the outermost");
    assert!(open.is_empty() && whole.properties.is_empty() && whole.inside.len() == 1, "one calendar and no more");
    whole.inside.remove(0)
}

/// The events of a calendar.
pub fn events(calendar: &Component) -> Vec<&Component> {
    calendar.inside.iter().filter(|component| component.name == "VEVENT").collect()
}

/// The event with this beginning of its summary.
pub fn event<'a>(calendar: &'a Component, summary: &str) -> &'a Component {
    let mut found = events(calendar).into_iter().filter(|event| event.text("SUMMARY").starts_with(summary));
    let event = found.next().unwrap_or_else(|| panic!("no event {summary}"));
    assert!(found.next().is_none(), "{summary} stands twice");
    event
}
