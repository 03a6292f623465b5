//! Sessions: who is signed in, held in the database so that several servers share
//! them and an administrator can end them. The browser alone holds the token.

use std::time::Duration;

use sea_orm::entity::prelude::*;
use sea_orm::{Condition, ConnectionTrait, DeriveRelation, EnumIter, Set};

use super::account;
use super::token::Token;
use crate::ids::{AccountId, SessionId};

/// A session is marked as used once in so long, not by every request.
const MARKED_EVERY: Duration = Duration::from_mins(1);

/// One session of one account.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "session")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: SessionId,
    pub token_hash: String,
    pub account_id: AccountId,
    pub opened_at: DateTimeUtc,
    /// When it was last used, to the minute.
    pub seen_at: DateTimeUtc,
    /// When it ends, however much it is used.
    pub ends_at: DateTimeUtc,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {
    #[sea_orm(belongs_to = "account::Entity", from = "Column::AccountId", to = "account::Column::Id")]
    Account,
}

impl Related<account::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Account.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}

/// How long sessions last.
#[derive(Clone, Copy, Debug)]
pub struct Lasting {
    /// Without use.
    pub idle: Duration,
    /// In all.
    pub whole: Duration,
}

impl Default for Lasting {
    fn default() -> Self {
        Self { idle: Duration::from_hours(2), whole: Duration::from_hours(12) }
    }
}

impl Lasting {
    /// Sessions that are not over.
    fn running(&self, now: DateTimeUtc) -> Condition {
        Condition::all().add(Column::EndsAt.gt(now)).add(Column::SeenAt.gt(now - self.idle))
    }

    /// Opens a session, and forgets those that are over.
    pub async fn open(&self, db: &impl ConnectionTrait, account: AccountId, now: DateTimeUtc) -> Result<Token, DbErr> {
        let token = Token::by_chance();
        Entity::delete_many().filter(self.running(now).not()).exec(db).await?;
        let row = ActiveModel {
            id: Set(SessionId(Uuid::now_v7())),
            token_hash: Set(token.hash()),
            account_id: Set(account),
            opened_at: Set(now),
            seen_at: Set(now),
            ends_at: Set(now + self.whole),
        };
        Entity::insert(row).exec_without_returning(db).await?;
        Ok(token)
    }

    /// Whose session a token opens, and marks it as used; none when it is over or there never was one.
    pub async fn find(
        &self,
        db: &impl ConnectionTrait,
        token: &Token,
        now: DateTimeUtc,
    ) -> Result<Option<(Model, account::Model)>, DbErr> {
        let found = Entity::find()
            .filter(Column::TokenHash.eq(token.hash()))
            .filter(self.running(now))
            .find_also_related(account::Entity)
            .one(db)
            .await?;
        let Some((session, Some(account))) = found else { return Ok(None) };
        if session.seen_at < now - MARKED_EVERY {
            let marked = ActiveModel { id: Set(session.id), seen_at: Set(now), ..Default::default() };
            Entity::update(marked).exec(db).await?;
        }
        Ok(Some((session, account)))
    }
}

/// Ends the session that a token opens, if there is one.
pub async fn close(db: &impl ConnectionTrait, token: &Token) -> Result<(), DbErr> {
    Entity::delete_many().filter(Column::TokenHash.eq(token.hash())).exec(db).await?;
    Ok(())
}
