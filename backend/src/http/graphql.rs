//! GraphQL over HTTP: reads the request, executes it for its viewer and day, and
//! writes the answer. One request at a time, queries alone by GET, JSON alone by
//! POST, and nothing internal in an error.

use async_graphql::{Request, Response, ServerError};
use axum::Json;
use axum::body::Bytes;
use axum::extract::{Query, State};
use axum::http::header::{ALLOW, CONTENT_TYPE};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response as HttpResponse};
use serde::Deserialize;
use uuid::Uuid;

use crate::app::App;
use crate::auth::Viewer;
use crate::clock::parse_day;
use crate::graphql::batching::Loads;
use crate::graphql::errors::Code;

/// Errors in an answer at the most.
const ERRORS: usize = 20;

/// What the address may say.
#[derive(Debug, Default, Deserialize)]
pub struct Address {
    /// The day to see plans from, as on the pages.
    dag: Option<String>,
    query: Option<String>,
    #[serde(rename = "operationName")]
    operation_name: Option<String>,
    variables: Option<String>,
}

/// A query by GET.
pub async fn by_get(State(app): State<App>, Query(address): Query<Address>, headers: HeaderMap) -> HttpResponse {
    if [&address.query, &address.variables].into_iter().flatten().any(|text| has_nul(text.as_bytes())) {
        return refuse(&headers, "the address holds the character NUL, which no text here can have");
    }
    let Some(query) = address.query else {
        return refuse(&headers, "the address has no `query`");
    };
    let mut request = Request::new(query);
    request.operation_name = address.operation_name;
    match address.variables.as_deref().map(serde_json::from_str::<serde_json::Value>) {
        Some(Ok(variables)) => request = request.variables(async_graphql::Variables::from_json(variables)),
        Some(Err(_)) => return refuse(&headers, "`variables` is not JSON"),
        None => {}
    }
    if is_mutation(&mut request) {
        let refusal = (StatusCode::METHOD_NOT_ALLOWED, [(ALLOW, "POST")], "mutations are sent by POST");
        return refusal.into_response();
    }
    answer(&app, request, address.dag.as_deref(), &headers).await
}

/// A request by POST.
pub async fn by_post(
    State(app): State<App>,
    Query(address): Query<Address>,
    headers: HeaderMap,
    body: Bytes,
) -> HttpResponse {
    let content_type = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let is_json = content_type.split(';').next().is_some_and(|kind| kind.trim().eq_ignore_ascii_case(JSON));
    if !is_json {
        return (StatusCode::UNSUPPORTED_MEDIA_TYPE, "send the request as application/json").into_response();
    }
    if has_nul(&body) {
        return refuse(&headers, "the body holds the character NUL, which no text here can have");
    }
    // A list of requests would be read as one with its fields in order.
    if body.iter().find(|byte| !byte.is_ascii_whitespace()) == Some(&b'[') {
        return refuse(&headers, "the body is no GraphQL request: send one request, not a list");
    }
    match serde_json::from_slice::<Request>(&body) {
        Ok(request) => answer(&app, request, address.dag.as_deref(), &headers).await,
        Err(error) => {
            let message = format!("the body is no GraphQL request: line {}, column {}", error.line(), error.column());
            refuse(&headers, &message)
        }
    }
}

const JSON: &str = "application/json";
const GRAPHQL_JSON: &str = "application/graphql-response+json";

/// PostgreSQL has no text with this character in it, plain or written as JSON writes it.
fn has_nul(text: &[u8]) -> bool {
    text.contains(&0) || text.windows(6).any(|six| six == b"\\u0000")
}

fn is_mutation(request: &mut Request) -> bool {
    use async_graphql::parser::types::OperationType;
    let name = request.operation_name.clone();
    request.parsed_query().is_ok_and(|document| {
        let mut operations = document.operations.iter();
        operations.any(|(own, operation)| {
            (name.is_none() || own.map(AsRef::as_ref) == name.as_deref()) && operation.node.ty != OperationType::Query
        })
    })
}

async fn answer(app: &App, request: Request, day: Option<&str>, headers: &HeaderMap) -> HttpResponse {
    let seen_from = day.and_then(parse_day);
    if day.is_some() && seen_from.is_none() {
        return refuse(headers, "`dag` is not a day such as 2023-09-18");
    }
    let store = app.store(Viewer::Anonymous, seen_from);
    let loads = Loads::default();
    let request = request.data(loads.loader(store));
    let mut response = loads.run(app.schema.execute(request)).await;
    response.errors.truncate(ERRORS);
    response.errors = response.errors.into_iter().map(presentable).collect();
    write(response, headers)
}

/// The answer in the form that the caller takes.
fn write(response: Response, headers: &HeaderMap) -> HttpResponse {
    let speaks_graphql = headers
        .get_all("accept")
        .iter()
        .filter_map(|value| value.to_str().ok())
        .any(|accepts| accepts.contains(GRAPHQL_JSON));
    let is_refused = response.data == async_graphql::Value::Null && response.is_err();
    let status = if speaks_graphql && is_refused { StatusCode::BAD_REQUEST } else { StatusCode::OK };
    let kind = if speaks_graphql { GRAPHQL_JSON } else { JSON };
    let mut http = (status, Json(response)).into_response();
    if let Ok(kind) = HeaderValue::from_str(&format!("{kind}; charset=utf-8")) {
        http.headers_mut().insert(CONTENT_TYPE, kind);
    }
    http
}

/// A request that cannot be taken for one.
fn refuse(headers: &HeaderMap, message: &str) -> HttpResponse {
    let error = with_code(ServerError::new(message, None), Code::BadRequest);
    let mut http = write(Response::from_errors(vec![error]), headers);
    *http.status_mut() = StatusCode::BAD_REQUEST;
    http
}

/// The error as a caller may see it: theirs as it is, ours as an id to ask about.
fn presentable(error: ServerError) -> ServerError {
    if error.extensions.as_ref().is_some_and(|extensions| extensions.get("code").is_some()) {
        return error;
    }
    if error.source.is_some() {
        let id = Uuid::now_v7();
        tracing::error!(%id, error = %error.message, path = ?error.path, "a resolver failed");
        let mut masked = ServerError::new("something failed on our side", None);
        masked.locations = error.locations;
        masked.path = error.path;
        let mut masked = with_code(masked, Code::Internal);
        if let Some(extensions) = masked.extensions.as_mut() {
            extensions.set("id", id.to_string());
        }
        return masked;
    }
    let code = match (error.path.is_empty(), error.message.starts_with(" -->")) {
        (_, true) => return unparsed(error),
        (true, false) => Code::ValidationFailed,
        (false, false) => Code::BadUserInput,
    };
    with_code(error, code)
}

/// A parser's message repeats the document; its place is enough.
fn unparsed(error: ServerError) -> ServerError {
    let mut plain = ServerError::new("the document is not GraphQL at this place", None);
    plain.locations = error.locations;
    with_code(plain, Code::ParseFailed)
}

fn with_code(mut error: ServerError, code: Code) -> ServerError {
    error.extensions.get_or_insert_with(Default::default).set("code", code.as_str());
    error
}
