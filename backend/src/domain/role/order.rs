//! In which order the roles of a plan are told.

use async_graphql::Enum;

use super::object::Role;

/// An order of roles (rekkefølge).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Enum)]
pub enum RoleOrder {
    /// As the plan tells them.
    #[default]
    Plan,
    /// Those with the most responsibilities first, and then as the plan tells them.
    Responsibilities,
}

impl RoleOrder {
    /// Roles that stand in the order of the plan, in this one.
    pub fn sorted(self, mut roles: Vec<Role>) -> Vec<Role> {
        if self == Self::Responsibilities {
            roles.sort_by_key(|role| std::cmp::Reverse(role.0.detail.responsibilities.len()));
        }
        roles
    }
}
