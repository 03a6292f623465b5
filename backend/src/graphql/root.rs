//! The schema put together: the root fields of all nouns.

use std::sync::Arc;

use async_graphql::{
    Context, EmptyMutation, EmptySubscription, MergedObject, Object, Schema, SchemaBuilder, ValidationMode,
};
use chrono::Datelike;

use super::context::RequestContext;
use super::cost::declare::Assumed;
use super::node::NodeQueries;
use super::scalars::{Date, DateTime};
use crate::auth::door::WayIn;
use crate::auth::{SignedIn, Viewer};
use crate::clock::school_year;
use crate::domain::activity::queries::ActivityQueries;
use crate::domain::governing_document::queries::GoverningDocumentQueries;
use crate::domain::network::queries::NetworkQueries;
use crate::domain::organisation::queries::OrganisationQueries;
use crate::domain::plan::queries::PlanQueries;
use crate::domain::position::queries::PositionQueries;
use crate::domain::programme::queries::ProgrammeQueries;
use crate::domain::search::queries::SearchQueries;

/// The fields that a request starts from (spørringer).
#[derive(Default, MergedObject)]
pub struct Query(
    NodeQueries,
    ClockQueries,
    OrganisationQueries,
    NetworkQueries,
    PlanQueries,
    ActivityQueries,
    PositionQueries,
    GoverningDocumentQueries,
    ProgrammeQueries,
    SearchQueries,
);

/// The schema as the rest of the program knows it.
pub type ApiSchema = Schema<Query, EmptyMutation, EmptySubscription>;

/// The schema. Its limits are the guard's, which stands before it.
pub fn schema() -> ApiSchema {
    builder().finish()
}

/// The schema for documents that have been found to fit it: they are not validated again.
pub fn schema_for_fitting() -> ApiSchema {
    builder().validation_mode(ValidationMode::Fast).finish()
}

/// The schema before it is finished, for those who need it another way.
pub fn builder() -> SchemaBuilder<Query, EmptyMutation, EmptySubscription> {
    Schema::build(Query::default(), EmptyMutation, EmptySubscription).disable_suggestions()
}

/// The schema as a document, described and sorted: what `schema.graphql` holds.
pub fn sdl() -> String {
    let options = async_graphql::SDLExportOptions::new().sorted_fields().sorted_enum_items().include_specified_by();
    builder().finish().sdl_with_options(options)
}

/// The root fields about the request itself.
#[derive(Default)]
struct ClockQueries;

#[Object]
impl ClockQueries {
    /// The day that the answer is seen from (kalenderdag).
    async fn clock(&self) -> ClockFace {
        ClockFace
    }

    /// Who asks; null when nobody is signed in (innlogget bruker).
    async fn viewer(&self, ctx: &Context<'_>) -> Option<ViewerFace> {
        match &ctx.store().viewer {
            Viewer::Anonymous => None,
            Viewer::SignedIn(own) => Some(ViewerFace(Arc::clone(own))),
        }
    }

    /// The ways to sign in, in the order that the service wants; empty where nobody can (innlogging).
    #[graphql(directive = Assumed::apply(3))]
    async fn sign_in_options(&self, ctx: &Context<'_>) -> Vec<SignInOption> {
        ctx.store().ways_in.iter().cloned().map(SignInOption).collect()
    }
}

/// The clock of a request.
struct ClockFace;

/// The day that an answer is seen from: today, or a day that the server or the request is set to (kalenderdag).
#[Object(name = "Clock")]
impl ClockFace {
    /// The day, in Norway.
    async fn today(&self, ctx: &Context<'_>) -> Date {
        Date(ctx.store().clock.today())
    }

    /// Whether the clock has been set, so that the day may be another than today.
    async fn is_set(&self, ctx: &Context<'_>) -> bool {
        ctx.store().clock.is_set()
    }

    /// ISO week of the day (uke).
    async fn iso_week(&self, ctx: &Context<'_>) -> u32 {
        ctx.store().clock.today().iso_week().week()
    }

    /// The year that the ISO week belongs to.
    async fn iso_year(&self, ctx: &Context<'_>) -> i32 {
        ctx.store().clock.today().iso_week().year()
    }

    /// The school year of the day, August to July: «2023/2024» (skoleår).
    async fn school_year(&self, ctx: &Context<'_>) -> String {
        school_year(ctx.store().clock.today())
    }
}

/// A way in.
struct SignInOption(WayIn);

/// A way to sign in (innlogging).
#[Object]
impl SignInOption {
    /// Name of the one who vouches for people: «Feide».
    async fn name(&self) -> &str {
        &self.0.name
    }

    /// Address on this service to send a browser to; `?til=/plan/sortland` says which page to come back to.
    async fn path(&self) -> &str {
        &self.0.path
    }
}

/// Who asks.
struct ViewerFace(Arc<SignedIn>);

/// The person or system that asks (innlogget bruker).
#[Object(name = "Viewer")]
impl ViewerFace {
    /// Name to greet with; empty when the one who vouches for them has said none.
    async fn name(&self) -> &str {
        self.0.name.as_deref().unwrap_or_default()
    }

    /// When they are signed out at the latest; earlier when they do nothing for long.
    async fn signed_in_until(&self) -> DateTime {
        DateTime(self.0.ends_at)
    }
}
