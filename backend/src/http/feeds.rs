//! Calendar feeds and files: their addresses, and what goes with them over the
//! wire. What they hold is made in `feed`.

use std::sync::Arc;

use axum::Router;
use axum::extract::{Path, Query, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE, LAST_MODIFIED};
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::{MethodRouter, get};
use uuid::Uuid;

use super::disposition::disposition;
use super::{Edge, etag};
use crate::auth::Viewer;
use crate::feed::asked::Asked;
use crate::feed::wanted::Wanted;
use crate::feed::{Fault, File, made};
use crate::graphql::batching::Loads;
use crate::graphql::cost::Cost;

/// What a file costs its caller: it reads what a large question reads, whether the caller has it already or not.
const COST: Cost = Cost { nodes: 0, points: 5_000, introspection: 0 };

/// What all feeds share.
struct Feeds {
    edge: Arc<Edge>,
    /// Where the pages are, if that is known.
    base: Option<String>,
}

/// The addresses: beside each page the calendar and the tables that it shows.
pub fn router(edge: Arc<Edge>, base: Option<String>) -> Router {
    let mut router = Router::new();
    for wanted in Wanted::all() {
        router = router.route(&wanted.address("{slug}"), file(wanted));
    }
    router.with_state(Arc::new(Feeds { edge, base }))
}

type Parameters = Query<Vec<(String, String)>>;

fn file(wanted: Wanted) -> MethodRouter<Arc<Feeds>> {
    get(
        move |State(feeds): State<Arc<Feeds>>, Path(slug): Path<String>, Query(said): Parameters, head: Parts| async move {
            let purse = match feeds.edge.pay(&head, COST) {
                Ok(purse) => purse,
                Err(refused) => return *refused,
            };
            let mut reply = reply(feeds.file(wanted, &slug, &said).await, &head.headers);
            if let Some(purse) = purse {
                purse.tell(reply.headers_mut());
            }
            reply
        },
    )
}

impl Feeds {
    async fn file(&self, wanted: Wanted, slug: &str, said: &[(String, String)]) -> Result<File, Fault> {
        let asked = Asked::read(wanted, said)?;
        let loads = Loads::default();
        let batch = loads.loader(self.edge.app.store(Viewer::Anonymous, asked.day));
        loads.run(made(&batch, wanted, slug, asked, self.base.as_deref())).await
    }
}

/// What came of it, unless the caller has it already.
fn reply(made: Result<File, Fault>, headers: &HeaderMap) -> Response {
    let file = match made {
        Ok(file) => file,
        Err(fault) => return refusal(&fault),
    };
    let mut known = HeaderMap::new();
    // Anyone may keep it, and asks each time whether it still holds.
    let changed = file.changed.map(|at| at.format("%a, %d %b %Y %H:%M:%S GMT").to_string());
    let lines = [
        (CACHE_CONTROL, Some("public, no-cache".to_owned())),
        (LAST_MODIFIED, changed),
        (CONTENT_DISPOSITION, Some(disposition(file.manner, &file.name, &file.title))),
    ];
    known.extend(lines.into_iter().filter_map(|(name, value)| Some((name, value?.parse().ok()?))));
    etag::unless_known(&etag::weak(&file.octets), headers, known, ([(CONTENT_TYPE, file.kind)], file.octets))
}

/// Why not, as plain text: a calendar or a browser shows it as it is.
fn refusal(fault: &Fault) -> Response {
    match fault {
        Fault::Missing(message) => (StatusCode::NOT_FOUND, message.clone()).into_response(),
        Fault::Bad(message) => (StatusCode::BAD_REQUEST, message.clone()).into_response(),
        Fault::Failed(message) => {
            let id = Uuid::now_v7();
            tracing::error!(%id, error = %message, "a feed failed");
            let said = format!("something failed on our side; it is in the log as {id}");
            (StatusCode::INTERNAL_SERVER_ERROR, said).into_response()
        }
    }
}
