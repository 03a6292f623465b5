//! Sammenheng as its users meet it: real requests through the router, on a real
//! database, seen from a fixed day. SQLite by default; PostgreSQL when
//! `SAMMENHENG_TEST_DATABASE` names a server.

#![allow(clippy::expect_used, clippy::panic, reason = "a test fails by them")]
#![allow(clippy::format_collect, clippy::format_push_string, reason = "it reads better")]

mod support;

mod activity;
mod architecture;
mod database;
mod document;
mod documented;
mod feed;
mod fresh;
mod hostile;
mod http;
mod limits;
mod neighbours;
mod organisation;
mod plan;
mod plans_as_counted;
mod published;
mod questions;
mod remark;
mod schema;
mod search;
mod sign_in;
mod simulate;
mod start;
mod statements;
