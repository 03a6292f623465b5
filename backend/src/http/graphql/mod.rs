//! GraphQL over HTTP: reads the request, executes it for its viewer and day, and
//! writes the answer. One request at a time, queries alone by GET, JSON alone by
//! POST, and nothing internal in an error.

pub mod answer;
mod asked;
mod media;

use std::sync::Arc;

use async_graphql::parser::types::{OperationDefinition, OperationType};
use async_graphql::{Request, Variables};
use axum::body::Bytes;
use axum::extract::{Query, Request as HttpRequest, State};
use axum::http::header::SET_COOKIE;
use axum::http::request::Parts;
use axum::http::{HeaderName, HeaderValue, Method};
use axum::response::Response as HttpResponse;
use chrono::NaiveDate;

use super::answers::Sent;
use super::cookies::Cookie;
use super::documents::Document;
use super::{Edge, Visitor, body};
use crate::auth::Viewer;
use crate::clock::parse_day;
use crate::graphql::batching::Loads;
use crate::graphql::cost::Cost;
use crate::graphql::errors::{Code, Refusal};
use crate::graphql::variables;
use answer::{Answer, Bill, Taking, refuse};
use asked::{Address, Asked};
use media::Media;

/// Says that the session which a request showed is over, and that it was answered as anybody's.
const SESSION_OVER: HeaderName = HeaderName::from_static("x-session-over");

/// A query by GET.
pub async fn by_get(State(edge): State<Arc<Edge>>, request: HttpRequest) -> HttpResponse {
    let (head, _) = request.into_parts();
    answer(&edge, Ok(Bytes::new()), &head).await
}

/// A request by POST.
pub async fn by_post(State(edge): State<Arc<Edge>>, request: HttpRequest) -> HttpResponse {
    let (head, body) = request.into_parts();
    let body = if media::is_json(&head.headers) {
        body::read(body, edge.settings.patience).await
    } else {
        Err(Refusal::new(Code::UnsupportedMediaType, "send the request as application/json"))
    };
    answer(&edge, body, &head).await
}

/// What is asked: everything that the answer depends on, beside the data and the viewer.
struct Question {
    document: Arc<Document>,
    operation: Option<String>,
    variables: Variables,
    /// The day that it is seen from; the server's own when none is named.
    day: Option<NaiveDate>,
    /// What it may cost.
    cost: Cost,
}

impl Question {
    /// The question in an address, or in the body of a POST.
    fn sent(edge: &Edge, head: &Parts, body: &Bytes) -> Result<Self, Refusal> {
        let address = address_of(head)?;
        let day = day(&address)?;
        if head.method == Method::POST {
            return Self::read(edge, Asked::in_body(body)?, day);
        }
        let question = Self::read(edge, Asked::in_address(address)?, day)?;
        question.must_only_read()?;
        Ok(question)
    }

    fn read(edge: &Edge, asked: Asked, day: Option<NaiveDate>) -> Result<Self, Refusal> {
        let document = edge.settings.documents.find(asked.id(), asked.query.as_deref())?;
        let mut question =
            Self { document, operation: asked.operation_name, variables: asked.variables, day, cost: Cost::default() };
        let operation = question.meant()?;
        variables::check(&edge.shape, operation, &question.variables)?;
        question.cost = Cost::of(&edge.shape, &question.document.parsed, operation, &question.variables)?;
        Ok(question)
    }

    /// The operation that is meant.
    fn meant(&self) -> Result<&OperationDefinition, Refusal> {
        let mut operations = self.document.parsed.operations.iter();
        let found = match (&self.operation, operations.len()) {
            (Some(name), _) => operations.find(|(own, _)| own.is_some_and(|own| own.as_str() == name)),
            (None, 1) => operations.next(),
            (None, _) => None,
        };
        let missing = || Refusal::new(Code::BadRequest, "`operationName` must name an operation of the document");
        Ok(&found.ok_or_else(missing)?.1.node)
    }

    fn only_reads(&self) -> Result<bool, Refusal> {
        Ok(self.meant()?.ty == OperationType::Query)
    }

    /// What comes by GET may be sent again by anybody on the way, so it must change nothing.
    fn must_only_read(&self) -> Result<(), Refusal> {
        if self.only_reads()? {
            return Ok(());
        }
        Err(Refusal::new(Code::MethodNotAllowed, "by GET there are only queries; send this by POST"))
    }
}

async fn answer(edge: &Edge, body: Result<Bytes, Refusal>, head: &Parts) -> HttpResponse {
    let media = match Media::taken_by(&head.headers) {
        Ok(media) => media,
        Err(refusal) => return refuse(refusal, Media::Json),
    };
    let visitor = match edge.visitor(&head.headers).await {
        Ok(visitor) => visitor,
        Err(refusal) => return refuse(refusal, media),
    };
    let was_signed_in = visitor.was_signed_in;
    let mut response = answer_to(edge, visitor, body, head, media).await;
    if was_signed_in {
        response.headers_mut().insert(SESSION_OVER, HeaderValue::from_static("1"));
        if let Some(gone) = Cookie::Session.taken() {
            response.headers_mut().append(SET_COOKIE, gone);
        }
    }
    response
}

async fn answer_to(
    edge: &Edge,
    visitor: Visitor,
    body: Result<Bytes, Refusal>,
    head: &Parts,
    media: Media,
) -> HttpResponse {
    let may_keep = head.method != Method::POST && visitor.is_anybody();
    let taking = Taking { media, may_keep, headers: &head.headers };
    let sent = match body {
        Ok(body) => Sent::new(&head.uri, body, edge.app.clock.today()),
        Err(refusal) => return refuse(refusal, media),
    };
    if visitor.viewer == Viewer::Anonymous
        && let Some(kept) = edge.answers.find(&sent)
    {
        return match edge.pay(head, kept.cost.again()) {
            Ok(purse) => kept.answer.write(&taking, &Bill { cost: kept.cost, purse }),
            Err(refused) => *refused,
        };
    }
    match Question::sent(edge, head, &sent.body) {
        Ok(question) => answer_anew(edge, visitor.viewer, question, sent, head, &taking).await,
        Err(refusal) => refuse(refusal, media),
    }
}

async fn answer_anew(
    edge: &Edge,
    viewer: Viewer,
    question: Question,
    sent: Sent,
    head: &Parts,
    taking: &Taking<'_>,
) -> HttpResponse {
    let cost = question.cost;
    let bill = match edge.pay(head, cost) {
        Ok(purse) => Bill { cost, purse },
        Err(refused) => return *refused,
    };
    // From before the first look at the data: what is written meanwhile makes it another edition.
    let is_for_all = viewer == Viewer::Anonymous && question.only_reads().unwrap_or(false);
    let edition = edge.answers.edition().filter(|_| is_for_all);
    let made = tokio::time::timeout(edge.settings.patience, produce(edge, viewer, question)).await;
    let Ok(answer) = made else {
        return refuse(Refusal::new(Code::Timeout, "the request took too long and was given up"), taking.media);
    };
    match edition {
        Some(edition) if answer.is_whole() => {
            edge.answers.keep(sent, edition, cost, answer).answer.write(taking, &bill)
        }
        _ => answer.write(taking, &bill),
    }
}

/// Makes the answer to a question, for the one who asks.
async fn produce(edge: &Edge, viewer: Viewer, question: Question) -> Answer {
    let Question { document, operation, variables, day, .. } = question;
    let mut request = Request::new("").variables(variables);
    request.operation_name = operation;
    request.set_parsed_query(document.parsed.clone());
    let store = edge.app.store(viewer, day);
    let loads = Loads::default();
    let request = request.data(loads.loader(store));
    let fits = document.fits();
    let schema = if fits { &edge.app.schema_for_fitting } else { &edge.app.schema };
    let answer = Answer::of(loads.run(schema.execute(request)).await);
    if !fits && answer.was_carried_out() {
        document.found_to_fit();
    }
    answer
}

fn address_of(head: &Parts) -> Result<Address, Refusal> {
    let read = Query::try_from_uri(&head.uri);
    let Query(address) =
        read.map_err(|_| Refusal::new(Code::BadRequest, "the address says something twice, or is not UTF-8"))?;
    Ok(address)
}

fn day(address: &Address) -> Result<Option<NaiveDate>, Refusal> {
    let Some(text) = &address.dag else { return Ok(None) };
    let day = parse_day(text).ok_or_else(|| Refusal::new(Code::BadRequest, "`dag` is not a day such as 2023-09-18"))?;
    Ok(Some(day))
}
