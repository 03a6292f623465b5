//! The command line and the settings: each one documented, with its variable.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

use chrono::NaiveDate;
use clap::{Args, Parser, Subcommand, ValueEnum};
use ipnet::IpNet;
use url::Url;

use crate::simulate::{Country, SchoolYear};

/// Plans for childhood and education as one living, typed whole.
#[derive(Debug, Parser)]
#[command(version, about)]
pub struct Cli {
    /// Where the plans are kept: `sqlite://FILE?mode=rwc` or `postgres://USER@HOST/NAME`.
    #[arg(
        long,
        global = true,
        env = "SAMMENHENG_DATABASE",
        default_value = "sqlite://data/sammenheng.sqlite?mode=rwc"
    )]
    pub database: String,
    /// How log lines are written.
    #[arg(long, global = true, env = "SAMMENHENG_LOG_FORMAT", default_value = "text")]
    pub log_format: LogFormat,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// How log lines are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum LogFormat {
    /// For people.
    Text,
    /// For machines: one JSON object a line.
    Json,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Serves the API and the pages.
    Serve(Box<Serve>),
    /// Brings the database to the newest schema.
    Migrate,
    /// Makes the search index anew from the plans.
    Reindex,
    /// Brings plan documents in: all of them, or nothing.
    Import {
        /// Plan documents, YAML or JSON.
        #[arg(required = true)]
        files: Vec<PathBuf>,
    },
    /// Writes a plan as the document that it can be imported from.
    Export {
        /// The plan's slug.
        plan: String,
        /// The document's form.
        #[arg(long, default_value = "yaml")]
        format: DocumentFormat,
    },
    /// Reads plans as a careful colleague would, and tells what cannot be right. Ends with 0 when
    /// there is nothing worse than hints, 3 when there are warnings, 4 when there are errors, and 1
    /// when the check could not be made.
    Check(Check),
    /// Makes up a country, the same for the same seed, and brings its plans in.
    Simulate(Simulate),
    /// Writes the GraphQL schema.
    Schema,
    /// Writes the JSON Schema of plan documents.
    DocumentSchema,
}

/// The form of a plan document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum DocumentFormat {
    /// For people.
    Yaml,
    /// For machines.
    Json,
}

/// How to serve.
#[derive(Clone, Debug, Args)]
pub struct Serve {
    /// The address to listen on.
    #[arg(long, env = "SAMMENHENG_LISTEN", default_value = "127.0.0.1:8080")]
    pub listen: SocketAddr,
    /// The folder with the built pages; without it only the API is served.
    #[arg(long, env = "SAMMENHENG_PAGES")]
    pub pages: Option<PathBuf>,
    /// A folder of plan documents to fill an empty database with.
    #[arg(long, env = "SAMMENHENG_SEED")]
    pub seed: Option<PathBuf>,
    /// Fill an empty database with the example region too: six municipalities that do not exist.
    #[arg(long, env = "SAMMENHENG_EXAMPLE_REGION")]
    pub example_region: bool,
    /// The day to show plans as of: `2023-09-18`; today when left out.
    #[arg(long, env = "SAMMENHENG_DAY")]
    pub day: Option<NaiveDate>,
    /// Connections to the database at the most.
    #[arg(long, env = "SAMMENHENG_CONNECTIONS", default_value_t = 8)]
    pub connections: u32,
    /// Rows of plans to keep in memory at the most.
    #[arg(long, env = "SAMMENHENG_SNAPSHOT_ROWS", default_value_t = 200_000)]
    pub snapshot_rows: u64,
    /// Megabytes of answers to keep in memory, for those who ask the same while nothing has been written. With 0,
    /// none is kept, and nothing that was read is remembered for other questions.
    #[arg(long, env = "SAMMENHENG_ANSWERS", default_value_t = 32)]
    pub answers: u32,
    /// Networks of proxies whose `x-forwarded-for` is believed, such as `10.0.0.0/8`, with commas between them.
    #[arg(long, env = "SAMMENHENG_TRUSTED_PROXIES", value_delimiter = ',')]
    pub trusted_proxies: Vec<IpNet>,
    /// Points that a caller may spend on requests before some come back; 0 for no limit.
    #[arg(long, env = "SAMMENHENG_BUDGET", default_value_t = 1_000_000)]
    pub budget: u32,
    /// Points that come back to a caller each second; 0 for no limit.
    #[arg(long, env = "SAMMENHENG_BUDGET_REFILL", default_value_t = 10_000)]
    pub budget_refill: u32,
    /// A file with documents that are known by id, as an object of texts by id; may be given several times.
    #[arg(long, env = "SAMMENHENG_DOCUMENTS", value_delimiter = ',')]
    pub documents: Vec<PathBuf>,
    /// Answer known documents alone to those who are not signed in.
    #[arg(long, env = "SAMMENHENG_ONLY_KNOWN_DOCUMENTS")]
    pub only_known_documents: bool,
    /// Pages of which origins may read the API: `https://example.org`, with commas between them; `*` for all.
    #[arg(long, env = "SAMMENHENG_CORS_ORIGINS", default_value = "*")]
    pub cors_origins: String,
    /// Tell browsers to come by TLS alone; only behind a proxy that speaks it.
    #[arg(long, env = "SAMMENHENG_HSTS")]
    pub hsts: bool,
    /// A file that lists by way of whom people may sign in; `docs/operating.md` has its form. Without it nobody can.
    #[arg(long, env = "SAMMENHENG_ISSUERS")]
    pub issuers: Option<PathBuf>,
    /// Where browsers find this service: `https://plan.example.org`; the address that it listens on when left out.
    #[arg(long, env = "SAMMENHENG_PUBLIC_URL")]
    pub public_url: Option<Url>,
    /// Minutes that a session may go unused.
    #[arg(long, env = "SAMMENHENG_SESSION_IDLE", default_value = "120", value_parser = minutes)]
    pub session_idle: Duration,
    /// Minutes that a session lasts, however much it is used.
    #[arg(long, env = "SAMMENHENG_SESSION_LENGTH", default_value = "720", value_parser = minutes)]
    pub session_length: Duration,
}

/// Minutes, and parts of them: `0.5` is half a minute.
fn minutes(text: &str) -> Result<Duration, String> {
    let number = text.parse::<f64>().ok().filter(|minutes| (0.01..=100_000.0).contains(minutes));
    number.map(|minutes| Duration::from_secs_f64(minutes * 60.0)).ok_or_else(|| "a number of minutes".to_owned())
}

/// Which country to make up, and where to.
#[derive(Clone, Debug, Args)]
pub struct Simulate {
    /// How many municipalities it has, in regions of six.
    #[arg(long, default_value_t = 6, value_parser = municipalities)]
    pub municipalities: usize,
    /// What chance begins with: the same seed gives the same country.
    #[arg(long, default_value_t = 1)]
    pub seed: u64,
    /// The school year that its plans of action are for.
    #[arg(long, default_value_t)]
    pub school_year: SchoolYear,
    /// A folder to write its plan documents into, instead of the database.
    #[arg(long)]
    pub to: Option<PathBuf>,
}

fn municipalities(text: &str) -> Result<usize, String> {
    let number = text.parse().ok().filter(|number| (1..=Country::MOST).contains(number));
    number.ok_or_else(|| format!("a number from 1 to {}", Country::MOST))
}

/// What to check, and how to tell.
#[derive(Clone, Debug, Args)]
pub struct Check {
    /// Plan documents, YAML or JSON; each sees what the others hold.
    #[arg(required_unless_present = "plans")]
    pub files: Vec<PathBuf>,
    /// A plan in the database, by its slug; may be given several times.
    #[arg(long = "plan", value_name = "SLUG")]
    pub plans: Vec<String>,
    /// The language of the messages.
    #[arg(long, default_value = "nb")]
    pub language: MessageLanguage,
    /// How remarks are written.
    #[arg(long, default_value = "text")]
    pub format: CheckFormat,
}

/// A language that messages are written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum MessageLanguage {
    /// Bokmål.
    Nb,
    /// Nynorsk.
    Nn,
    /// English.
    En,
}

/// How remarks are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum CheckFormat {
    /// For people: a line a remark, and a line with the sum.
    Text,
    /// For machines: one JSON array.
    Json,
}
