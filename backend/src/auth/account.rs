//! Accounts: those who have signed in, each known by what its issuer calls it. An
//! e-mail address is no key: it may pass to somebody else.

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::OnConflict;
use sea_orm::{ConnectionTrait, DeriveRelation, EnumIter, Set};

use super::identity::Identity;
use crate::ids::AccountId;

/// One who has signed in.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "account")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: AccountId,
    /// The issuer's address, as it writes it itself.
    pub issuer: String,
    /// The issuer's name for the one who signs in; means nothing anywhere else.
    pub subject: String,
    /// Name to greet with, as the issuer last said it.
    pub name: Option<String>,
    pub created_at: DateTimeUtc,
    pub signed_in_at: DateTimeUtc,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// The account of an identity, made when it signs in for the first time.
pub async fn signed_in(db: &impl ConnectionTrait, identity: &Identity, now: DateTimeUtc) -> Result<Model, DbErr> {
    let row = ActiveModel {
        id: Set(AccountId(Uuid::now_v7())),
        issuer: Set(identity.issuer.clone()),
        subject: Set(identity.subject.clone()),
        name: Set(identity.name.clone()),
        created_at: Set(now),
        signed_in_at: Set(now),
    };
    let known = OnConflict::columns([Column::Issuer, Column::Subject])
        .update_columns([Column::Name, Column::SignedInAt])
        .to_owned();
    Entity::insert(row).on_conflict(known).exec_without_returning(db).await?;
    let own = Entity::find().filter(Column::Issuer.eq(&identity.issuer)).filter(Column::Subject.eq(&identity.subject));
    own.one(db).await?.ok_or_else(|| DbErr::RecordNotFound("the account that was just written".to_owned()))
}
