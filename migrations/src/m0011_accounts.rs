//! Accounts: who signs in, their sessions, and sign-ins that are under way.

use sea_orm_migration::prelude::*;

use crate::columns::{References, drop, index, table, text, text_null};

#[derive(DeriveMigrationName)]
pub struct Migration;

fn moment(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).timestamp_with_time_zone().not_null().take()
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // Known by what their issuer calls them, and by nothing else: an e-mail address may pass to another.
        let account = table("account")
            .col(text("issuer"))
            .col(text("subject"))
            .col(text_null("name"))
            .col(moment("created_at"))
            .col(moment("signed_in_at"))
            .to_owned();
        manager.create_table(account).await?;
        manager.create_index(index("account", &["issuer", "subject"]).unique().to_owned()).await?;

        // The token itself is held by the browser alone.
        let session = table("session")
            .col(text("token_hash").unique_key().take())
            .part_of("account_id", "account")
            .col(moment("opened_at"))
            .col(moment("seen_at"))
            .col(moment("ends_at"))
            .to_owned();
        manager.create_table(session).await?;
        manager.create_index(index("session", &["account_id"])).await?;
        manager.create_index(index("session", &["ends_at"])).await?;

        let sign_in = table("sign_in")
            .col(text("token_hash").unique_key().take())
            .col(text("issuer"))
            .col(text("state"))
            .col(text("nonce"))
            .col(text("pkce_verifier"))
            .col(text("return_to"))
            .col(moment("ends_at"))
            .to_owned();
        manager.create_table(sign_in).await?;
        manager.create_index(index("sign_in", &["ends_at"])).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop(manager, &["sign_in", "session", "account"]).await
    }
}
