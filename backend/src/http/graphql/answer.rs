//! Answers: what a question came to, and how it is written for the one who asked.

use std::sync::OnceLock;

use async_graphql::{Response, ServerError, Value};
use axum::body::Body;
use axum::http::header::{ALLOW, CACHE_CONTROL, CONTENT_TYPE, ETAG, RETRY_AFTER, VARY};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response as HttpResponse};
use serde::Serialize;
use serde_json::json;

use super::media::Media;
use crate::db::took_too_long;
use crate::graphql::cost::Cost;
use crate::graphql::errors::{Code, Refusal, with_code};
use crate::http::budget::{Purse, Short};
use crate::http::etag;
use crate::http::refusal::{has_code, internal, status};

/// Errors in an answer at the most.
const ERRORS: usize = 20;

/// What a question came to: the same for everybody who may ask it.
pub struct Answer {
    /// The answer as a JSON object.
    body: Vec<u8>,
    /// What it is known by, once somebody wanted to know.
    tag: OnceLock<String>,
    /// Its status for callers whose media type has room for that.
    status: StatusCode,
    /// Whether anything was carried out, well or not.
    was_carried_out: bool,
    /// Whether there is no error in it.
    is_whole: bool,
}

/// How a caller takes an answer.
pub struct Taking<'a> {
    /// As which media type.
    pub media: Media,
    /// Whether the caller, and what lies between, may keep it.
    pub may_keep: bool,
    /// What the caller has already.
    pub headers: &'a HeaderMap,
}

/// The answer's parts, in the order that the specification recommends.
#[derive(Serialize)]
struct Parts<'a> {
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    errors: &'a [ServerError],
    #[serde(skip_serializing_if = "Option::is_none")]
    data: Option<&'a Value>,
}

/// What a request cost, and what its caller has left where that is limited.
pub struct Bill {
    pub cost: Cost,
    pub purse: Option<Purse>,
}

impl Answer {
    /// What the executor said, without anything internal.
    pub fn of(response: Response) -> Self {
        let Response { data, mut errors, .. } = response;
        errors.truncate(ERRORS);
        let errors: Vec<_> = errors.into_iter().map(presentable).collect();
        let has_data = data != Value::Null;
        // Errors without a path were found before anything was carried out.
        let is_refused = !has_data && !errors.is_empty() && errors.iter().all(|error| error.path.is_empty());
        let status = match (has_data || errors.is_empty(), errors.iter().any(|error| has_code(error, Code::Internal))) {
            (true, _) => StatusCode::OK,
            (false, true) => StatusCode::INTERNAL_SERVER_ERROR,
            (false, false) => StatusCode::BAD_REQUEST,
        };
        let parts = Parts { errors: &errors, data: (!is_refused).then_some(&data) };
        match serde_json::to_vec(&parts) {
            Ok(body) => {
                Self { body, tag: OnceLock::new(), status, was_carried_out: !is_refused, is_whole: errors.is_empty() }
            }
            Err(error) => {
                Self::of(Response::from_errors(vec![internal(ServerError::new("", None), &error.to_string())]))
            }
        }
    }

    /// Whether anything was carried out, so that the document must have fit the schema.
    pub fn was_carried_out(&self) -> bool {
        self.was_carried_out
    }

    /// Whether there is no error in it.
    pub fn is_whole(&self) -> bool {
        self.is_whole
    }

    /// Bytes of it.
    pub fn size(&self) -> usize {
        self.body.len()
    }

    /// The answer as one caller takes it, with the bill.
    pub fn write(&self, taking: &Taking, bill: &Bill) -> HttpResponse {
        let status = match taking.media {
            Media::GraphqlResponse => self.status,
            Media::Json => StatusCode::OK,
        };
        let tag = (taking.may_keep && self.is_whole).then(|| self.tag());
        let mut http = match tag {
            Some(tag) if etag::is_known(tag, taking.headers) => {
                sent(StatusCode::NOT_MODIFIED, taking.media, Vec::new())
            }
            _ => sent(status, taking.media, self.with(bill)),
        };
        let headers = http.headers_mut();
        if let Some(tag) = tag.and_then(|tag| HeaderValue::from_str(tag).ok()) {
            headers.insert(ETAG, tag);
            headers.insert(CACHE_CONTROL, HeaderValue::from_static("public, no-cache"));
        } else {
            headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
        }
        if let Some(purse) = &bill.purse {
            purse.tell(headers);
        }
        http
    }

    /// The tag is of what is the same for everybody.
    fn tag(&self) -> &str {
        self.tag.get_or_init(|| etag::weak(&self.body))
    }

    /// The answer with the bill behind it. Only this part differs from caller to caller.
    fn with(&self, bill: &Bill) -> Vec<u8> {
        let Bill { cost, purse } = bill;
        let mut cost = json!({ "requested": cost.points, "nodes": cost.nodes });
        if let Some(purse) = purse {
            cost["budget"] = json!(purse);
        }
        let bill = format!(",\"extensions\":{{\"cost\":{cost}}}}}");
        let open = self.body.strip_suffix(b"}").unwrap_or_default();
        [open, bill.as_bytes()].concat()
    }
}

/// A refusal as one caller takes it. A document that cannot be answered is an answer where the status has no
/// room for that; a request that is none is not.
pub fn refuse(refusal: Refusal, media: Media) -> HttpResponse {
    let own = status(refusal.code);
    if own == StatusCode::METHOD_NOT_ALLOWED {
        return ([(ALLOW, "POST")], refusal).into_response();
    }
    if own != StatusCode::BAD_REQUEST {
        return refusal.into_response();
    }
    let is_about_document = refusal.code != Code::BadRequest;
    let status = if is_about_document && media == Media::Json { StatusCode::OK } else { own };
    let answer = Answer::of(Response::from_errors(vec![refusal.into()]));
    sent(status, media, answer.body)
}

/// A refusal for want of points.
pub fn too_dear(short: &Short, cost: Cost) -> HttpResponse {
    let message = format!(
        "the request costs {} points, and the budget is spent; there are enough in {} seconds",
        cost.points, short.wait
    );
    let answer = Answer::of(Response::from_errors(vec![Refusal::new(Code::BudgetSpent, message).into()]));
    let body = answer.with(&Bill { cost, purse: Some(short.purse) });
    let mut http = sent(StatusCode::TOO_MANY_REQUESTS, Media::Json, body);
    short.purse.tell(http.headers_mut());
    http.headers_mut().insert(RETRY_AFTER, HeaderValue::from(short.wait));
    http
}

fn sent(status: StatusCode, media: Media, body: Vec<u8>) -> HttpResponse {
    let mut http = HttpResponse::new(Body::from(body));
    *http.status_mut() = status;
    http.headers_mut().insert(CONTENT_TYPE, media.header());
    http.headers_mut().insert(VARY, HeaderValue::from_static("accept"));
    http
}

/// The error as a caller may see it: theirs as it is, ours as an id to ask about.
fn presentable(error: ServerError) -> ServerError {
    if error.extensions.as_ref().is_some_and(|extensions| extensions.get("code").is_some()) {
        return error;
    }
    if took_too_long(error.source.as_deref()) {
        tracing::warn!(path = ?error.path, "a statement took too long");
        let late = ServerError { message: "this took too long and was given up".to_owned(), source: None, ..error };
        return with_code(late, Code::Timeout);
    }
    if error.source.is_some() {
        let happened = error.message.clone();
        return internal(error, &happened);
    }
    let code = if error.path.is_empty() { Code::ValidationFailed } else { Code::BadUserInput };
    with_code(error, code)
}
