//! What an address stands for: a calendar, a table in one of two forms, or a whole plan.

use super::scope::Scope;

/// The form that a table is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Text with semicolons.
    Csv,
    /// A workbook.
    Xlsx,
}

impl Format {
    const ALL: [Self; 2] = [Self::Csv, Self::Xlsx];

    /// How names of such files end.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Xlsx => "xlsx",
        }
    }

    /// Its media type.
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Csv => "text/csv; charset=utf-8; header=present",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        }
    }
}

/// A table of what a plan holds beside its calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sheet {
    /// Who carries which responsibility.
    Roles,
    /// Signs of good practice.
    Signs,
    /// What the plan check finds.
    Remarks,
}

impl Sheet {
    const ALL: [Self; 3] = [Self::Roles, Self::Signs, Self::Remarks];

    /// Its name in addresses.
    pub fn path(self) -> &'static str {
        match self {
            Self::Roles => "roller",
            Self::Signs => "tegn",
            Self::Remarks => "merknader",
        }
    }
}

/// What an address stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// A calendar to subscribe to.
    Calendar(Scope),
    /// The rows of a calendar as a table.
    Rows(Scope, Format),
    /// Another table of a plan.
    Sheet(Sheet, Format),
    /// A plan as the document that it can be imported from.
    Document,
}

impl Wanted {
    /// Everything that there is.
    pub fn all() -> Vec<Self> {
        let mut all = vec![Self::Document];
        for scope in Scope::ALL {
            all.push(Self::Calendar(scope));
            all.extend(Format::ALL.map(|format| Self::Rows(scope, format)));
        }
        for sheet in Sheet::ALL {
            all.extend(Format::ALL.map(|format| Self::Sheet(sheet, format)));
        }
        all
    }

    /// The page that it stands beside.
    pub fn scope(self) -> Scope {
        match self {
            Self::Calendar(scope) | Self::Rows(scope, _) => scope,
            Self::Sheet(..) | Self::Document => Scope::Plan,
        }
    }

    /// Its address, for the thing with this name in addresses.
    pub fn address(self, slug: &str) -> String {
        let page = self.scope().page(slug);
        match self {
            Self::Calendar(scope) => scope.calendar(slug),
            Self::Rows(_, format) => format!("{page}/kalender.{}", format.extension()),
            Self::Sheet(sheet, format) => format!("{page}/{}.{}", sheet.path(), format.extension()),
            Self::Document => format!("{page}/plan.yaml"),
        }
    }
}
