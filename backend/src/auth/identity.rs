//! Who somebody is, as an issuer vouches for it.

/// What is taken from an issuer's word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identity {
    /// The issuer's address.
    pub issuer: String,
    /// The issuer's name for them: `sub`, or with Entra ID the tenant and the object.
    pub subject: String,
    /// Name to greet with.
    pub name: Option<String>,
}
