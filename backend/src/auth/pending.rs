//! Sign-ins that are under way: begun here, and not yet come back from the issuer.
//! Each is bound to the browser that began it by a token, and comes back once.

use std::time::Duration;

use sea_orm::entity::prelude::*;
use sea_orm::{ConnectionTrait, DeriveRelation, EnumIter, Set};

use super::token::Token;
use crate::ids::SignInId;

/// How long somebody may take at the issuer.
pub const PATIENCE: Duration = Duration::from_mins(10);

/// A sign-in that is under way.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "sign_in")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: SignInId,
    pub token_hash: String,
    /// The key of the issuer.
    pub issuer: String,
    pub state: String,
    pub nonce: String,
    pub pkce_verifier: String,
    /// The page to come back to.
    pub return_to: String,
    pub ends_at: DateTimeUtc,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// What was agreed when a sign-in began.
pub struct Agreed {
    pub issuer: String,
    pub state: String,
    pub nonce: String,
    pub pkce_verifier: String,
    pub return_to: String,
}

/// Keeps what was agreed until the browser comes back with the token, and forgets those that never did.
pub async fn keep(db: &impl ConnectionTrait, agreed: Agreed, now: DateTimeUtc) -> Result<Token, DbErr> {
    let token = Token::by_chance();
    Entity::delete_many().filter(Column::EndsAt.lte(now)).exec(db).await?;
    let row = ActiveModel {
        id: Set(SignInId(Uuid::now_v7())),
        token_hash: Set(token.hash()),
        issuer: Set(agreed.issuer),
        state: Set(agreed.state),
        nonce: Set(agreed.nonce),
        pkce_verifier: Set(agreed.pkce_verifier),
        return_to: Set(agreed.return_to),
        ends_at: Set(now + PATIENCE),
    };
    Entity::insert(row).exec_without_returning(db).await?;
    Ok(token)
}

/// Takes what was agreed, once; none when it was taken before, took too long, or never was.
pub async fn take(db: &impl ConnectionTrait, token: &Token, now: DateTimeUtc) -> Result<Option<Model>, DbErr> {
    let found =
        Entity::find().filter(Column::TokenHash.eq(token.hash())).filter(Column::EndsAt.gt(now)).one(db).await?;
    let Some(found) = found else { return Ok(None) };
    // Whoever removes it has it: of two that come at once, one.
    let removed = Entity::delete_by_id(found.id).exec(db).await?;
    Ok((removed.rows_affected == 1).then_some(found))
}
