//! Our own scalars, so that they print under the names that the API promises.

use async_graphql::{InputValueError, InputValueResult, Scalar, ScalarType, Value};
use chrono::{NaiveDate, NaiveTime, SecondsFormat, Utc};

use crate::clock::parse_day;

/// A day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Date(pub NaiveDate);

/// A day as ISO 8601 writes it: `2023-08-14` (dato).
#[Scalar(specified_by_url = "https://scalars.graphql.org/andimarek/local-date")]
impl ScalarType for Date {
    fn parse(value: Value) -> InputValueResult<Self> {
        const EXPECTED: &str = "write a date such as 2023-08-14, between 1900 and 2200";
        match &value {
            Value::String(text) => parse_day(text).map(Self).ok_or_else(|| InputValueError::custom(EXPECTED)),
            _ => Err(InputValueError::custom(EXPECTED)),
        }
    }

    fn to_value(&self) -> Value {
        Value::String(self.0.to_string())
    }
}

/// A time of the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LocalTime(pub NaiveTime);

/// A time of the day in Norway, hours and minutes: `12:00` (klokkeslett).
#[Scalar]
impl ScalarType for LocalTime {
    fn parse(value: Value) -> InputValueResult<Self> {
        match &value {
            Value::String(text) => NaiveTime::parse_from_str(text, "%H:%M")
                .map(Self)
                .map_err(|_| InputValueError::custom("write a time such as 12:00")),
            _ => Err(InputValueError::custom("write a time such as 12:00")),
        }
    }

    fn to_value(&self) -> Value {
        Value::String(self.0.format("%H:%M").to_string())
    }
}

/// A moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DateTime(pub chrono::DateTime<Utc>);

/// A moment as RFC 3339 writes it, in UTC: `2023-08-14T10:00:00Z` (tidspunkt).
#[Scalar(specified_by_url = "https://scalars.graphql.org/andimarek/date-time")]
impl ScalarType for DateTime {
    fn parse(value: Value) -> InputValueResult<Self> {
        const EXPECTED: &str = "write a moment such as 2023-08-14T10:00:00Z";
        match &value {
            Value::String(text) => chrono::DateTime::parse_from_rfc3339(text)
                .map(|moment| Self(moment.with_timezone(&Utc)))
                .map_err(|_| InputValueError::custom(EXPECTED)),
            _ => Err(InputValueError::custom(EXPECTED)),
        }
    }

    fn to_value(&self) -> Value {
        Value::String(self.0.to_rfc3339_opts(SecondsFormat::AutoSi, true))
    }
}

/// An address on the web.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Url(pub String);

/// An address on the web: `https://www.udir.no/` (nettadresse).
#[Scalar(name = "URL", specified_by_url = "https://url.spec.whatwg.org/")]
impl ScalarType for Url {
    fn parse(value: Value) -> InputValueResult<Self> {
        match value {
            Value::String(text) if text.starts_with("https://") || text.starts_with("http://") => Ok(Self(text)),
            _ => Err(InputValueError::custom("write an address such as https://www.udir.no/")),
        }
    }

    fn to_value(&self) -> Value {
        Value::String(self.0.clone())
    }
}
