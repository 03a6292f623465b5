//! References in filters and look-ups: an id, or the slug that people write.

use std::collections::HashMap;
use std::sync::Arc;

use async_graphql::dataloader::Loader;
use async_graphql::{ID, Result};
use sea_orm::sea_query::{Alias, Expr, ExprTrait, Query};
use sea_orm::{ConnectionTrait, DbErr};
use uuid::Uuid;

use super::context::{RequestContext, Store};
use super::global_id::GlobalId;

/// The input type of a look-up by id or by slug, and what it refers to as a reference.
macro_rules! lookup {
    ($(#[$described:meta])* $name:ident) => {
        $(#[$described])*
        #[derive(async_graphql::OneofObject)]
        pub enum $name {
            /// By its global id.
            Id(async_graphql::ID),
            /// By its name in addresses.
            Slug(String),
        }

        impl From<$name> for async_graphql::ID {
            fn from(by: $name) -> Self {
                match by {
                    $name::Id(id) => id,
                    $name::Slug(slug) => Self(slug),
                }
            }
        }
    };
}
pub(crate) use lookup;

/// The slug of something in a table.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Slug {
    table: &'static str,
    slug: String,
}

/// The key that a reference means. An unknown one means the key that nothing
/// has, so that a filter by it keeps nothing.
pub async fn key(ctx: &impl RequestContext, table: &'static str, reference: &ID) -> Result<Uuid> {
    if let Some(id) = GlobalId::parse(reference) {
        return Ok(id.key);
    }
    Ok(slug_key(ctx, table, reference).await?.unwrap_or_default())
}

/// The same for a reference that may be missing.
pub async fn maybe_key(ctx: &impl RequestContext, table: &'static str, reference: Option<&ID>) -> Result<Option<Uuid>> {
    match reference {
        Some(reference) => Ok(Some(key(ctx, table, reference).await?)),
        None => Ok(None),
    }
}

/// The key of what has this slug, whoever may see it; none when nothing has it.
pub async fn slug_key(ctx: &impl RequestContext, table: &'static str, slug: &str) -> Result<Option<Uuid>, Arc<DbErr>> {
    ctx.batch().load_one(Slug { table, slug: slug.to_owned() }).await
}

impl Loader<Slug> for Store {
    type Value = Uuid;
    type Error = Arc<DbErr>;

    async fn load(&self, slugs: &[Slug]) -> Result<HashMap<Slug, Uuid>, Arc<DbErr>> {
        let mut tables: HashMap<&'static str, Vec<&str>> = HashMap::new();
        for slug in slugs {
            tables.entry(slug.table).or_default().push(&slug.slug);
        }
        let mut keys = HashMap::new();
        for (table, slugs) in tables {
            let query = Query::select()
                .columns([Alias::new("id"), Alias::new("slug")])
                .from(Alias::new(table))
                .and_where(Expr::col("slug").is_in(slugs))
                .to_owned();
            for row in self.db.query_all(&query).await? {
                keys.insert(Slug { table, slug: row.try_get("", "slug")? }, row.try_get("", "id")?);
            }
        }
        Ok(keys)
    }
}
