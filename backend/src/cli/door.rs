//! The door as the command line sets it: by way of whom people may come in.

use std::path::Path;
use std::sync::Arc;

use url::Url;

use crate::auth::door::Door;
use crate::auth::issuer::{Issuer, IssuerSettings, is_safe};
use crate::auth::session::Lasting;
use crate::config::Serve;
use crate::db::Database;
use crate::error::Failure;

/// The door, where there is a file with issuers; `own` is where this service listens.
pub async fn door(options: &Serve, own: &str, db: &Database) -> Result<Option<Arc<Door>>, Failure> {
    let Some(file) = &options.issuers else { return Ok(None) };
    let base = base(options.public_url.as_ref(), own)?;
    let issuers = issuers(file, &base).await?;
    let lasting = Lasting { idle: options.session_idle, whole: options.session_length };
    Ok(Some(Arc::new(Door::new(issuers, lasting, db.clone()))))
}

/// Where browsers find this service. Cookies that are worth stealing go by TLS alone, or stay on this machine.
fn base(public: Option<&Url>, own: &str) -> Result<Url, Failure> {
    let base = match public {
        Some(url) => url.clone(),
        None => Url::parse(own).map_err(|error| Failure::Setting(format!("{own}: {error}")))?,
    };
    if !is_safe(&base) || base.path() != "/" || base.query().is_some() {
        let wanted =
            "with --issuers, --public-url must be the address that browsers use, such as https://plan.example.org";
        return Err(Failure::Setting(format!("{wanted}; `{base}` is not")));
    }
    Ok(base)
}

async fn issuers(file: &Path, base: &Url) -> Result<Vec<Issuer>, Failure> {
    let told = |what: String| Failure::Setting(format!("{}: {what}", file.display()));
    let text = tokio::fs::read_to_string(file).await;
    let text = text.map_err(|error| Failure::Unreadable { path: file.to_owned(), error })?;
    let settings: Vec<IssuerSettings> = serde_yaml_ng::from_str(&text).map_err(|error| told(error.to_string()))?;
    let folder = file.parent().unwrap_or(Path::new("."));
    let mut issuers: Vec<Issuer> = Vec::with_capacity(settings.len());
    for settings in settings {
        let issuer = Issuer::new(settings, folder, base).await.map_err(told)?;
        if issuers.iter().any(|other| other.key() == issuer.key()) {
            return Err(told(format!("two issuers have the key `{}`", issuer.key())));
        }
        issuers.push(issuer);
    }
    Ok(issuers)
}
