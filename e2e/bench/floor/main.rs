//! The floor of the benchmark: each question as one hand-written statement whose
//! JSON is passed through, with nothing between the database and the socket.
//!
//! It answers the benchmark's questions and no others, knows no viewer, no pages
//! and no errors worth the name. It shows what a read costs at the least, when the
//! database does all the work.

use std::collections::HashMap;

use axum::Router;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use clap::Parser;
use sea_orm::sqlx;
use sqlx::PgPool;
use sqlx::postgres::PgPoolOptions;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// One statement a question, on PostgreSQL.
#[derive(Parser)]
struct Options {
    /// `postgres://USER@HOST/NAME`
    #[arg(long)]
    database: String,
    /// The port on this machine.
    #[arg(long)]
    port: u16,
    /// Connections to the database at the most.
    #[arg(long, default_value_t = 8)]
    connections: u32,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let options = Options::parse();
    let pool = PgPoolOptions::new().max_connections(options.connections).test_before_acquire(false);
    let pool = pool.connect(&options.database).await?;
    let router = Router::new()
        .route("/plan", get(plan))
        .route("/activities", get(activities))
        .route("/region", get(region))
        .with_state(pool);
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", options.port)).await?;
    Ok(axum::serve(listener, router).await?)
}

type Arguments = Query<HashMap<String, String>>;

async fn plan(State(pool): State<PgPool>, Query(arguments): Arguments) -> Response {
    by_slug(&pool, include_str!("plan.sql"), &arguments).await
}

async fn activities(State(pool): State<PgPool>) -> Response {
    passed_through(sqlx::query_scalar(include_str!("activities.sql")).fetch_one(&pool).await)
}

async fn region(State(pool): State<PgPool>, Query(arguments): Arguments) -> Response {
    by_slug(&pool, include_str!("region.sql"), &arguments).await
}

async fn by_slug(pool: &PgPool, statement: &'static str, arguments: &HashMap<String, String>) -> Response {
    let slug = arguments.get("slug").map(String::as_str).unwrap_or_default();
    passed_through(sqlx::query_scalar(statement).bind(slug).fetch_one(pool).await)
}

fn passed_through(answer: Result<String, sqlx::Error>) -> Response {
    match answer {
        Ok(json) => ([(CONTENT_TYPE, "application/json")], json).into_response(),
        Err(error) => (StatusCode::INTERNAL_SERVER_ERROR, error.to_string()).into_response(),
    }
}
