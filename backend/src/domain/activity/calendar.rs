//! Where a calendar stands: the pages that have one, and its address beside them.

/// Whose calendar it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// All activities of a plan.
    Plan,
    /// The meetings of a network.
    Network,
    /// The plans of a municipality and of its units.
    Municipality,
    /// The plans of a region and of its municipalities.
    Region,
    /// What concerns those in a position, in any plan.
    Role,
}

impl Scope {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Plan, Self::Network, Self::Municipality, Self::Region, Self::Role];

    /// The first part of the page's address.
    fn path(self) -> &'static str {
        match self {
            Self::Plan => "plan",
            Self::Network => "nettverk",
            Self::Municipality => "kommune",
            Self::Region => "region",
            Self::Role => "rolle",
        }
    }

    /// The address of the page of the thing with this name in addresses.
    pub fn page(self, slug: &str) -> String {
        format!("/{}/{slug}", self.path())
    }

    /// The address of its calendar.
    pub fn calendar(self, slug: &str) -> String {
        self.page(slug) + "/kalender.ics"
    }
}
