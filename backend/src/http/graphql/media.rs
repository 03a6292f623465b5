//! Media types: which one a body comes in, and which one the caller takes.

use axum::http::header::{ACCEPT, CONTENT_TYPE};
use axum::http::{HeaderMap, HeaderValue};

use crate::graphql::errors::{Code, Refusal};

/// The media type of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Media {
    /// `application/json`: the status says whether the request was one, not what came of it.
    Json,
    /// `application/graphql-response+json`: the status says whether there is an answer.
    GraphqlResponse,
}

impl Media {
    /// The media type that the caller takes most gladly.
    ///
    /// # Errors
    ///
    /// When the caller takes neither.
    pub fn taken_by(headers: &HeaderMap) -> Result<Self, Refusal> {
        let ranges: Vec<Range> =
            headers.get_all(ACCEPT).iter().filter_map(|value| value.to_str().ok()).flat_map(read).collect();
        if ranges.is_empty() {
            return Ok(Self::Json);
        }
        let (json, response) = (quality(&ranges, "json"), quality(&ranges, "graphql-response+json"));
        match (json.of, response.of) {
            (0, 0) => Err(Refusal::new(
                Code::NotAcceptable,
                "the answer is written as application/graphql-response+json or application/json",
            )),
            // Who says `*/*` may not know of the newer one; who names both does.
            (of, than) if of > than || (of == than && !response.is_named) => Ok(Self::Json),
            _ => Ok(Self::GraphqlResponse),
        }
    }

    /// What `content-type` says.
    pub fn header(self) -> HeaderValue {
        HeaderValue::from_static(match self {
            Self::Json => "application/json; charset=utf-8",
            Self::GraphqlResponse => "application/graphql-response+json; charset=utf-8",
        })
    }
}

/// What a caller says of a range of media types.
struct Range {
    subtype: String,
    /// Thousandths.
    quality: u16,
}

/// How much a caller wants a media type.
struct Wanted {
    of: u16,
    is_named: bool,
}

/// The ranges of a header that lie in `application`, or are all there is.
fn read(header: &str) -> impl Iterator<Item = Range> + '_ {
    header.split(',').filter_map(|range| {
        let mut parts = range.split(';').map(str::trim);
        let (kind, subtype) = parts.next()?.split_once('/')?;
        let quality = parts.find_map(|part| part.strip_prefix("q=").or_else(|| part.strip_prefix("Q=")));
        let of = quality.map_or(Some(1.0), |quality| quality.parse::<f32>().ok()).unwrap_or(0.0);
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and 1000")]
        let quality = (of.clamp(0.0, 1.0) * 1000.0) as u16;
        let subtype = match kind.to_ascii_lowercase().as_str() {
            "application" => subtype.to_ascii_lowercase(),
            "*" => "*/*".to_owned(),
            other => format!("{other}/{subtype}"),
        };
        Some(Range { subtype, quality })
    })
}

/// The narrowest range that fits decides.
fn quality(ranges: &[Range], subtype: &str) -> Wanted {
    let of = |name: &str| ranges.iter().find(|range| range.subtype == name).map(|range| range.quality);
    let named = of(subtype);
    Wanted { of: named.or_else(|| of("*")).or_else(|| of("*/*")).unwrap_or(0), is_named: named.is_some() }
}

/// Whether a body says of itself that it is JSON.
pub fn is_json(headers: &HeaderMap) -> bool {
    let kind = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    kind.split(';').next().is_some_and(|kind| kind.trim().eq_ignore_ascii_case("application/json"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_media_type_is_the_one_that_is_wanted_most() {
        use Media::{GraphqlResponse, Json};
        for (accepts, expected) in [
            (None, Some(Json)),
            (Some("*/*"), Some(Json)),
            (Some("application/*"), Some(Json)),
            (Some("application/json"), Some(Json)),
            (Some("Application/JSON; charset=utf-8"), Some(Json)),
            (Some("application/graphql-response+json"), Some(GraphqlResponse)),
            (Some("application/graphql-response+json, application/json"), Some(GraphqlResponse)),
            (Some("application/json, application/graphql-response+json"), Some(GraphqlResponse)),
            (Some("application/graphql-response+json;q=0.5, application/json"), Some(Json)),
            (Some("application/graphql-response+json; charset=utf-8, application/json; q=0.9"), Some(GraphqlResponse)),
            (Some("application/graphql-response+json;q=0, */*"), Some(Json)),
            (Some("application/json;q=0, */*;q=0.1"), Some(GraphqlResponse)),
            (Some("text/html, application/xhtml+xml, */*;q=0.8"), Some(Json)),
            (Some("text/html"), None),
            (Some("text/event-stream"), None),
            (Some("application/json;q=0"), None),
            (Some("application/json;q=x"), None),
        ] {
            let mut headers = HeaderMap::new();
            if let Some(accepts) = accepts {
                headers.insert(ACCEPT, accepts.parse().expect("a header"));
            }
            assert_eq!(Media::taken_by(&headers).ok(), expected, "{accepts:?}");
        }
    }
}
