//! Why nobody was signed in.

use std::error::Error;

use openidconnect::RequestTokenError;

/// Why nobody was signed in: one word for people, and the cause for those who run the service.
#[derive(Debug)]
pub struct Fault {
    pub kind: FaultKind,
    cause: String,
}

/// What people are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FaultKind {
    /// They changed their mind at the issuer, or it would not let them in.
    Cancelled,
    /// They took too long, or came back twice, or in another browser.
    Expired,
    /// The issuer does not answer.
    Unavailable,
    /// What the issuer said was not what was agreed.
    Refused,
}

impl FaultKind {
    /// The word in the address of the page that tells of it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Cancelled => "avbrutt",
            Self::Expired => "utgaatt",
            Self::Unavailable => "utilgjengelig",
            Self::Refused => "avvist",
        }
    }
}

impl Fault {
    /// A fault, and what it came from.
    pub fn new(kind: FaultKind, cause: impl ToString) -> Self {
        Self { kind, cause: cause.to_string() }
    }

    /// The issuer's word is not what was agreed.
    pub fn refused(cause: impl ToString) -> Self {
        Self::new(FaultKind::Refused, cause)
    }

    /// The issuer, or the database, does not answer.
    pub fn unavailable(error: impl Error) -> Self {
        Self::new(FaultKind::Unavailable, with_its_causes(&error))
    }

    /// What became of an exchange of a code: an issuer that answers refuses the code, one that does not is away.
    pub fn of_exchange<E: Error + 'static, T: openidconnect::ErrorResponse + 'static>(
        error: RequestTokenError<E, T>,
    ) -> Self {
        let kind = match &error {
            RequestTokenError::Request(_) => FaultKind::Unavailable,
            _ => FaultKind::Refused,
        };
        Self::new(kind, with_its_causes(&error))
    }

    /// The cause, for the log.
    pub fn cause(&self) -> &str {
        &self.cause
    }
}

fn with_its_causes(error: &dyn Error) -> String {
    let causes = std::iter::successors(error.source(), |error| (*error).source());
    causes.fold(error.to_string(), |text, cause| format!("{text}: {cause}"))
}
