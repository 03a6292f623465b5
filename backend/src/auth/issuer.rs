//! Issuers: those who vouch for people, by `OpenID` Connect. Several at once, each with
//! the ways of its kind; their keys are read when they are needed and again when
//! they have been changed.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use openidconnect::core::{CoreAuthenticationFlow, CoreJwsSigningAlgorithm, CoreProviderMetadata};
use openidconnect::{
    AccessToken, AuthenticationContextClass, AuthorizationCode, ClaimsVerificationError, ClientId, ClientSecret,
    CsrfToken, IssuerUrl, Nonce, OAuth2TokenResponse, PkceCodeChallenge, PkceCodeVerifier, RedirectUrl, Scope,
    SignatureVerificationError, SubjectIdentifier, TokenResponse,
};
use serde::Deserialize;
use tokio::sync::Mutex;
use url::Url;

use super::claims::{Claims, Party, UserInfo};
use super::fault::Fault;
use super::identity::Identity;
use super::pending::{Agreed, Model as Pending};

/// Keys and addresses are read anew after so long.
const FRESH: Duration = Duration::from_hours(1);
/// Keys that do not fit are read anew, but no more often than this.
const BREATH: Duration = Duration::from_secs(10);

/// The kind of an issuer, for they differ in how they name people.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum IssuerKind {
    /// By the standard.
    #[default]
    Standard,
    /// Feide: `sub` is the person's key; names come from userinfo, and no e-mail address is ever verified.
    Feide,
    /// Entra ID, one tenant: the person's key is tenant and object (`tid`, `oid`).
    Entra,
}

/// How one issuer is set.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct IssuerSettings {
    /// Name in addresses: `feide`.
    pub key: String,
    /// Name for people: «Feide».
    pub name: String,
    /// Its kind.
    #[serde(default)]
    pub kind: IssuerKind,
    /// Its address, exactly as it writes it itself.
    pub url: IssuerUrl,
    /// What it calls this service.
    pub client_id: ClientId,
    /// The file with the secret that this service shares with it.
    pub client_secret_file: Option<PathBuf>,
    /// What to ask for beside `openid`.
    #[serde(default)]
    pub scopes: Vec<Scope>,
    /// How strongly people must have shown who they are; asked for, and held in the answer.
    pub acr: Option<AuthenticationContextClass>,
    /// The one tenant that is let in; with Entra ID alone.
    pub tenant: Option<String>,
}

/// An issuer.
pub struct Issuer {
    settings: IssuerSettings,
    secret: Option<ClientSecret>,
    back: RedirectUrl,
    http: openidconnect::reqwest::Client,
    known: Mutex<Option<Known>>,
}

/// What an issuer has said of itself, and when.
struct Known {
    at: Instant,
    metadata: Arc<CoreProviderMetadata>,
}

impl Issuer {
    /// An issuer as it is set; `base` is where browsers find this service.
    ///
    /// # Errors
    ///
    /// When it cannot be so.
    pub async fn new(settings: IssuerSettings, folder: &Path, base: &Url) -> Result<Self, String> {
        let told = |what: String| format!("issuer `{}`: {what}", settings.key);
        if !is_key(&settings.key) {
            return Err(told("`key` may hold small letters, digits and hyphens".into()));
        }
        if !is_safe(settings.url.url()) {
            return Err(told("`url` must begin with https://".into()));
        }
        if (settings.kind == IssuerKind::Entra) != settings.tenant.is_some() {
            return Err(told("`tenant` belongs to the kind `entra`, and is needed there".into()));
        }
        let secret = match &settings.client_secret_file {
            Some(file) => {
                let read = tokio::fs::read_to_string(folder.join(file)).await;
                let text = read.map_err(|error| told(format!("{}: {error}", file.display())))?;
                Some(ClientSecret::new(text.trim().to_owned()))
            }
            None => None,
        };
        let back = base.join("auth/callback").map_err(|error| told(error.to_string()))?;
        let http = openidconnect::reqwest::Client::builder()
            // An issuer that sends us elsewhere could make us ask what only we can reach.
            .redirect(openidconnect::reqwest::redirect::Policy::none())
            .timeout(Duration::from_secs(5))
            .build()
            .map_err(|error| told(error.to_string()))?;
        Ok(Self { secret, back: RedirectUrl::from_url(back), http, known: Mutex::default(), settings })
    }

    /// Name in addresses.
    pub fn key(&self) -> &str {
        &self.settings.key
    }

    /// Name for people.
    pub fn name(&self) -> &str {
        &self.settings.name
    }

    /// Where to send somebody who wants to sign in, and what has then been agreed.
    pub async fn begin(&self, return_to: String) -> Result<(Url, Agreed), Fault> {
        let party = self.party(self.metadata(FRESH).await?);
        let (challenge, verifier) = PkceCodeChallenge::new_random_sha256();
        let mut request = party
            .authorize_url(CoreAuthenticationFlow::AuthorizationCode, CsrfToken::new_random, Nonce::new_random)
            .add_scopes(self.settings.scopes.iter().cloned())
            .set_pkce_challenge(challenge);
        if let Some(acr) = &self.settings.acr {
            request = request.add_auth_context_value(acr.clone());
        }
        let (url, state, nonce) = request.url();
        let agreed = Agreed {
            issuer: self.settings.key.clone(),
            state: state.into_secret(),
            nonce: nonce.secret().clone(),
            pkce_verifier: verifier.into_secret(),
            return_to,
        };
        Ok((url, agreed))
    }

    /// Who somebody is that has come back with a code.
    pub async fn finish(&self, code: String, pending: &Pending) -> Result<Identity, Fault> {
        let party = self.party(self.metadata(FRESH).await?);
        let verifier = PkceCodeVerifier::new(pending.pkce_verifier.clone());
        let exchange = party.exchange_code(AuthorizationCode::new(code)).map_err(Fault::refused)?;
        let tokens =
            exchange.set_pkce_verifier(verifier).request_async(&self.http).await.map_err(Fault::of_exchange)?;
        let token = tokens.id_token().ok_or_else(|| Fault::refused("the issuer sent no ID token"))?;
        let nonce = Nonce::new(pending.nonce.clone());
        let claims = match self.verified(&party, token, &nonce) {
            // The issuer has new keys.
            Err(ClaimsVerificationError::SignatureVerification(SignatureVerificationError::NoMatchingKey)) => {
                self.verified(&self.party(self.metadata(BREATH).await?), token, &nonce)
            }
            checked => checked,
        };
        let claims = claims.map_err(Fault::refused)?;
        self.held(&claims)?;
        let name = match claims.name() {
            Some(name) => Some(name),
            None => self.told_name(&party, tokens.access_token(), claims.subject()).await?,
        };
        Ok(Identity { issuer: self.settings.url.to_string(), subject: self.subject(&claims)?, name })
    }

    fn verified(
        &self,
        party: &Party,
        token: &super::claims::IdToken,
        nonce: &Nonce,
    ) -> Result<Claims, ClaimsVerificationError> {
        use CoreJwsSigningAlgorithm::{
            EcdsaP256Sha256, EcdsaP384Sha384, RsaSsaPkcs1V15Sha256, RsaSsaPkcs1V15Sha384, RsaSsaPkcs1V15Sha512,
            RsaSsaPssSha256,
        };
        // Never `none`, and never one whose key the issuer shares with us.
        let verifier = party.id_token_verifier().set_allowed_algs([
            RsaSsaPkcs1V15Sha256,
            RsaSsaPkcs1V15Sha384,
            RsaSsaPkcs1V15Sha512,
            RsaSsaPssSha256,
            EcdsaP256Sha256,
            EcdsaP384Sha384,
        ]);
        token.claims(&verifier, nonce).cloned().map(Claims)
    }

    /// Holds what was asked for beyond the standard.
    fn held(&self, claims: &Claims) -> Result<(), Fault> {
        if self.settings.acr.is_some() && claims.acr() != self.settings.acr.as_ref() {
            return Err(Fault::refused("`acr` is another than was asked for"));
        }
        if self.settings.tenant.is_some() && claims.tenant() != self.settings.tenant.as_deref() {
            return Err(Fault::refused("`tid` is another tenant"));
        }
        Ok(())
    }

    fn subject(&self, claims: &Claims) -> Result<String, Fault> {
        if self.settings.kind != IssuerKind::Entra {
            return Ok(claims.subject().to_string());
        }
        let (Some(tenant), Some(object)) = (claims.tenant(), claims.object()) else {
            return Err(Fault::refused("there is no `tid` or no `oid`"));
        };
        Ok(format!("{tenant}/{object}"))
    }

    /// The name that userinfo gives, where there is one.
    async fn told_name(
        &self,
        party: &Party,
        token: &AccessToken,
        subject: &SubjectIdentifier,
    ) -> Result<Option<String>, Fault> {
        let Ok(request) = party.user_info(token.clone(), Some(subject.clone())) else { return Ok(None) };
        let told: UserInfo = request.request_async(&self.http).await.map_err(Fault::unavailable)?;
        Ok(super::claims::plain_name(told.standard_claims().name()))
    }

    fn party(&self, metadata: Arc<CoreProviderMetadata>) -> Party {
        let client_id = self.settings.client_id.clone();
        Party::from_provider_metadata(metadata.as_ref().clone(), client_id, self.secret.clone())
            .set_redirect_uri(self.back.clone())
    }

    /// What the issuer says of itself, no older than this.
    async fn metadata(&self, age: Duration) -> Result<Arc<CoreProviderMetadata>, Fault> {
        let mut known = self.known.lock().await;
        if let Some(known) = known.as_ref().filter(|known| known.at.elapsed() < age) {
            return Ok(Arc::clone(&known.metadata));
        }
        let read = CoreProviderMetadata::discover_async(self.settings.url.clone(), &self.http).await;
        let metadata = Arc::new(read.map_err(Fault::unavailable)?);
        *known = Some(Known { at: Instant::now(), metadata: Arc::clone(&metadata) });
        Ok(metadata)
    }
}

fn is_key(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

/// Whether what goes to an address is read by nobody on the way: it goes by TLS, or stays on this machine.
pub fn is_safe(url: &Url) -> bool {
    let stays_here = match url.host() {
        Some(url::Host::Ipv4(address)) => address.is_loopback(),
        Some(url::Host::Ipv6(address)) => address.is_loopback(),
        Some(url::Host::Domain(name)) => name == "localhost",
        None => false,
    };
    url.scheme() == "https" || (url.scheme() == "http" && stays_here)
}
