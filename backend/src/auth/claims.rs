//! What an issuer says of the one who signs in, in types.

use openidconnect::core::{
    CoreAuthDisplay, CoreAuthPrompt, CoreErrorResponseType, CoreGenderClaim, CoreJsonWebKey,
    CoreJweContentEncryptionAlgorithm, CoreJwsSigningAlgorithm, CoreRevocableToken, CoreRevocationErrorResponse,
    CoreTokenIntrospectionResponse, CoreTokenType, CoreUserInfoClaims,
};
use openidconnect::{
    AdditionalClaims, AuthenticationContextClass, Client, EmptyExtraTokenFields, EndUserName, EndpointMaybeSet,
    EndpointNotSet, EndpointSet, IdTokenClaims, IdTokenFields, LocalizedClaim, StandardErrorResponse,
    StandardTokenResponse, SubjectIdentifier,
};
use serde::{Deserialize, Serialize};

/// Claims beside the standard's.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Beside {
    /// Entra ID: the tenant.
    tid: Option<String>,
    /// Entra ID: the person in the tenant.
    oid: Option<String>,
}

impl AdditionalClaims for Beside {}

/// An ID token that has not been looked into.
pub type IdToken =
    openidconnect::IdToken<Beside, CoreGenderClaim, CoreJweContentEncryptionAlgorithm, CoreJwsSigningAlgorithm>;

type Tokens = StandardTokenResponse<
    IdTokenFields<
        Beside,
        EmptyExtraTokenFields,
        CoreGenderClaim,
        CoreJweContentEncryptionAlgorithm,
        CoreJwsSigningAlgorithm,
    >,
    CoreTokenType,
>;

/// This service, as a party that relies on an issuer.
pub type Party = Client<
    Beside,
    CoreAuthDisplay,
    CoreGenderClaim,
    CoreJweContentEncryptionAlgorithm,
    CoreJsonWebKey,
    CoreAuthPrompt,
    StandardErrorResponse<CoreErrorResponseType>,
    Tokens,
    CoreTokenIntrospectionResponse,
    CoreRevocableToken,
    CoreRevocationErrorResponse,
    EndpointSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointMaybeSet,
    EndpointMaybeSet,
>;

/// What userinfo says.
pub type UserInfo = CoreUserInfoClaims;

/// The claims of an ID token that has been found to be the issuer's.
pub struct Claims(pub IdTokenClaims<Beside, CoreGenderClaim>);

impl Claims {
    /// The issuer's name for them.
    pub fn subject(&self) -> &SubjectIdentifier {
        self.0.subject()
    }

    /// How strongly they have shown who they are.
    pub fn acr(&self) -> Option<&AuthenticationContextClass> {
        self.0.auth_context_ref()
    }

    /// The tenant, with Entra ID.
    pub fn tenant(&self) -> Option<&str> {
        self.0.additional_claims().tid.as_deref()
    }

    /// The person in the tenant, with Entra ID.
    pub fn object(&self) -> Option<&str> {
        self.0.additional_claims().oid.as_deref()
    }

    /// The name that the token says.
    pub fn name(&self) -> Option<String> {
        plain_name(self.0.name())
    }
}

/// A name without a language, or in the first there is.
pub fn plain_name(name: Option<&LocalizedClaim<EndUserName>>) -> Option<String> {
    let name = name?;
    let name = name.get(None).or_else(|| name.iter().next().map(|(_, name)| name))?;
    Some(name.to_string()).filter(|name| !name.trim().is_empty())
}
