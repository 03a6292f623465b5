//! The door: how people come in by way of an issuer, stay for a while, and go.

use std::sync::Arc;

use sea_orm::{DbErr, TransactionTrait};
use url::Url;

use super::account;
use super::fault::{Fault, FaultKind};
use super::issuer::Issuer;
use super::pending::{self, Model as Pending};
use super::session::{self, Lasting};
use super::token::Token;
use super::viewer::{SignedIn, Viewer};
use crate::clock::Clock;
use crate::db::Database;

/// What signing in needs: the issuers, the database, and how long a session lasts.
pub struct Door {
    issuers: Vec<Issuer>,
    lasting: Lasting,
    db: Database,
    clock: Clock,
}

/// A way in.
#[derive(Clone, Debug)]
pub struct WayIn {
    /// Name of the issuer, for people.
    pub name: String,
    /// The address to send a browser to.
    pub path: String,
}

/// What a browser brings back from an issuer.
pub struct Back {
    /// What proves that it is the browser that set out.
    pub token: Option<Token>,
    /// What was agreed, as the issuer sent it back.
    pub state: String,
    /// The code; or why there is none.
    pub code: Result<String, String>,
    /// The session that the browser has already, which the new one replaces.
    pub session: Option<Token>,
}

impl Door {
    /// A door with these issuers.
    pub fn new(issuers: Vec<Issuer>, lasting: Lasting, db: Database) -> Self {
        // Whatever day plans are shown as of, people come and go now.
        Self { issuers, lasting, db, clock: Clock::set_to(None) }
    }

    /// The ways in, in the order of the settings.
    pub fn ways_in(&self) -> Arc<[WayIn]> {
        let way =
            |issuer: &Issuer| WayIn { name: issuer.name().to_owned(), path: format!("/auth/sign-in/{}", issuer.key()) };
        self.issuers.iter().map(way).collect()
    }

    fn issuer(&self, key: &str) -> Option<&Issuer> {
        self.issuers.iter().find(|issuer| issuer.key() == key)
    }

    /// Where to send somebody who wants to come in by way of an issuer, and the token that lets the same browser
    /// come back; none when there is no such issuer.
    pub async fn begin(&self, key: &str, return_to: String) -> Result<Option<(Url, Token)>, Fault> {
        let Some(issuer) = self.issuer(key) else { return Ok(None) };
        let (url, agreed) = issuer.begin(return_to).await?;
        let token = pending::keep(&self.db, agreed, self.clock.now()).await.map_err(Fault::unavailable)?;
        Ok(Some((url, token)))
    }

    /// Lets somebody in who has come back: the token of the new session, and the page to go to.
    pub async fn finish(&self, back: Back) -> Result<(Token, String), Fault> {
        let pending = self.agreed(&back).await?;
        let code = back.code.map_err(|why| Fault::new(FaultKind::Cancelled, why))?;
        let issuer = self.issuer(&pending.issuer).ok_or_else(|| Fault::refused("the issuer is there no more"))?;
        let identity = issuer.finish(code, &pending).await?;
        let transaction = self.db.begin().await.map_err(Fault::unavailable)?;
        let now = self.clock.now();
        let opened = async {
            if let Some(old) = &back.session {
                session::close(&transaction, old).await?;
            }
            let account = account::signed_in(&transaction, &identity, now).await?;
            let token = self.lasting.open(&transaction, account.id, now).await?;
            transaction.commit().await?;
            Ok::<_, DbErr>(token)
        };
        Ok((opened.await.map_err(Fault::unavailable)?, pending.return_to))
    }

    /// What was agreed with the browser that comes back, if it is the same.
    async fn agreed(&self, back: &Back) -> Result<Pending, Fault> {
        let expired = || Fault::new(FaultKind::Expired, "no sign-in is under way in this browser");
        let token = back.token.as_ref().ok_or_else(expired)?;
        let pending =
            pending::take(&self.db, token, self.clock.now()).await.map_err(Fault::unavailable)?.ok_or_else(expired)?;
        // The hashes, so that the time it takes tells nothing.
        if Token::shown(&pending.state).hash() != Token::shown(&back.state).hash() {
            return Err(Fault::refused("`state` is another than was agreed"));
        }
        Ok(pending)
    }

    /// Who shows a session's token; nobody in particular when the session is over.
    pub async fn viewer(&self, token: &Token) -> Result<Viewer, DbErr> {
        let Some((session, account)) = self.lasting.find(&self.db, token, self.clock.now()).await? else {
            return Ok(Viewer::Anonymous);
        };
        Ok(Viewer::SignedIn(Arc::new(SignedIn { account: account.id, name: account.name, ends_at: session.ends_at })))
    }

    /// Lets somebody out.
    pub async fn close(&self, token: &Token) -> Result<(), DbErr> {
        session::close(&self.db, token).await
    }
}
