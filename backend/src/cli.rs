//! The commands, each as a story.

mod check;
mod door;
mod serve;

use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use migrations::MigratorTrait;
use sea_orm::{DbErr, EntityTrait, PaginatorTrait, QuerySelect};

use crate::clock::Clock;
use crate::config::{Cli, Command, DocumentFormat, LogFormat, Serve, Simulate};
use crate::db::{Database, Turn, connect, file_of};
use crate::document::problem::Problem;
use crate::document::read::{ReadDocument, budget, read};
use crate::document::sound::{Known, OrganisationType, check as sound};
use crate::document::store::{Incoming, Report, export, import};
use crate::document::{schema, write};
use crate::domain::organisation::entity::OrganisationType as Stored;
use crate::domain::search::index;
use crate::domain::{governing_document, network, organisation, plan, position, programme};
use crate::error::Failure;
use crate::graphql::root::sdl;
use crate::simulate::{Country, SchoolYear, into_database, to_folder};

/// Carries out what the command line says.
///
/// # Errors
///
/// When it cannot; the message is for the one who asked.
pub async fn run(cli: Cli) -> Result<ExitCode, Failure> {
    log(cli.log_format);
    match cli.command {
        Command::Check(options) => check::run(&cli.database, options).await,
        command => carry_out(&cli.database, command).await.map(|()| ExitCode::SUCCESS),
    }
}

async fn carry_out(database: &str, command: Command) -> Result<(), Failure> {
    match command {
        // It alone has more to say than whether it succeeded.
        Command::Check(_) => Ok(()),
        Command::Schema => print(&sdl()),
        Command::DocumentSchema => print(&schema::text()),
        Command::Serve(options) => serve::serve(database, *options).await,
        Command::Migrate => open(database, 1).await.map(|_| ()),
        Command::Reindex => {
            let entries = index::rebuild(&open(database, 1).await?).await?;
            print(&format!("{entries} entries\n"))
        }
        Command::Import { files } => {
            let db = open(database, 1).await?;
            let report = bring_in(&db, &files).await?;
            print(&told(&report))
        }
        Command::Simulate(options) => simulate(database, options).await,
        Command::Export { plan, format } => {
            // What is not there yet has nothing to export.
            if let Some(path) = file_of(database) {
                std::fs::metadata(path).map_err(|error| Failure::Unreadable { path: path.to_owned(), error })?;
            }
            let db = open(database, 1).await?;
            let document = export(&db, None, &plan).await?.ok_or(Failure::NoSuchPlan(plan))?;
            print(&match format {
                DocumentFormat::Yaml => write::to_yaml(&document),
                DocumentFormat::Json => write::to_json(&document),
            })
        }
    }
}

fn log(format: LogFormat) {
    use tracing_subscriber::EnvFilter;
    let filter =
        EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("info,sqlx=warn,sea_orm_migration=warn"));
    let lines = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    match format {
        LogFormat::Text => lines.init(),
        LogFormat::Json => lines.json().init(),
    }
}

fn print(text: &str) -> Result<(), Failure> {
    Ok(std::io::stdout().write_all(text.as_bytes())?)
}

/// Connects, and brings the schema up to date.
async fn open(url: &str, connections: u32) -> Result<Database, Failure> {
    let turn = Turn::take(url).await?;
    let db = up_to_date(url, connections).await?;
    turn.end().await?;
    Ok(db)
}

/// Runs the steps that are missing, and makes the search index where there is none yet.
async fn up_to_date(url: &str, connections: u32) -> Result<Database, DbErr> {
    let db = connect(url, connections).await?;
    migrations::Migrator::up(&db, None).await?;
    if index::is_missing(&db).await? {
        tracing::info!("making the search index");
        let entries = index::rebuild(&db).await?;
        tracing::info!("{entries} entries in the search index");
    }
    Ok(db)
}

/// Fills a database that has no plans yet.
async fn fill(db: &Database, options: &Serve) -> Result<(), Failure> {
    let is_wanted = options.seed.is_some() || options.example_region;
    if !is_wanted || plan::entity::Entity::find().count(db).await? > 0 {
        return Ok(());
    }
    if let Some(folder) = &options.seed {
        seed(db, folder).await?;
    }
    if options.example_region {
        let year = SchoolYear::of(Clock::set_to(options.day).today());
        let plans = into_database(db, Country::example_region(year), &mut |_| {}).await?;
        tracing::info!("the example region: {plans} plans of municipalities that do not exist");
    }
    Ok(())
}

/// Makes up a country, for the database or for a folder.
async fn simulate(database: &str, options: Simulate) -> Result<(), Failure> {
    let country = Country { municipalities: options.municipalities, seed: options.seed, year: options.school_year };
    if let Some(folder) = options.to {
        let files = to_folder(&folder, country).map_err(|error| Failure::Unwritable { path: folder.clone(), error })?;
        return print(&format!("{files} plan documents in {}\n", folder.display()));
    }
    let db = open(database, 1).await?;
    let plans = into_database(&db, country, &mut |plans| tracing::info!("{plans} plans")).await?;
    print(&format!("{plans} plans of {} municipalities that do not exist\n", options.municipalities))
}

/// Brings in the documents of a folder.
async fn seed(db: &Database, folder: &Path) -> Result<(), Failure> {
    let unreadable = |error| Failure::Unreadable { path: folder.to_owned(), error };
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(unreadable)? {
        let path = entry.map_err(unreadable)?.path();
        if path.extension().is_some_and(|extension| extension == "yaml" || extension == "json") {
            files.push(path);
        }
    }
    files.sort();
    tracing::info!("{}", told(&bring_in(db, &files).await?).trim_end());
    Ok(())
}

/// Reads documents, checks them together, and imports them.
///
/// # Errors
///
/// When any of them is not as it should be; nothing is imported then.
pub async fn bring_in(db: &Database, files: &[PathBuf]) -> Result<Report, Failure> {
    let (documents, mut problems) = read_all(files)?;
    // References may lead into a file that could not be read, so they are looked
    // at only when all files were.
    if problems.is_empty() {
        problems = sound(&documents, &known(db).await?);
    }
    if !problems.is_empty() {
        return Err(Failure::Unsound(problems));
    }
    let incoming: Vec<Incoming> = documents.into_iter().map(incoming).collect();
    let mut progress = |done, all| {
        if all > PROGRESS_FROM && done % PROGRESS_FROM == 0 {
            tracing::info!("{done} of {all} plans");
        }
    };
    Ok(import(db, Clock::default(), &incoming, &mut progress).await?)
}

/// The documents of some files, and what is wrong with those that are none.
fn read_all(files: &[PathBuf]) -> Result<(Vec<ReadDocument>, Vec<Problem>), Failure> {
    let (mut documents, mut problems) = (Vec::new(), Vec::new());
    for path in files {
        let bytes = bytes_of(path).map_err(|error| Failure::Unreadable { path: path.clone(), error })?;
        match read(&path.display().to_string(), &bytes) {
            Ok(document) => documents.push(document),
            Err(found) => problems.extend(found),
        }
    }
    Ok((documents, problems))
}

/// A file's bytes; of one that is too large, just enough to be found too large.
fn bytes_of(path: &Path) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    std::fs::File::open(path)?.take(budget::BYTES as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// From so many plans on, an import tells how far it has come.
const PROGRESS_FROM: usize = 25;

/// A document goes by its file's name alone, wherever the file lies.
fn incoming(read: ReadDocument) -> Incoming {
    let name = Path::new(&*read.file).file_name().map(|name| name.to_string_lossy().into_owned());
    Incoming { name: name.unwrap_or_else(|| read.file.to_string()), document: read.document }
}

/// The names that documents may refer to without holding them.
async fn known(db: &Database) -> Result<Known, Failure> {
    macro_rules! slugs {
        ($entity:path, $column:path) => {
            <$entity>::find().select_only().column($column).into_tuple::<String>().all(db).await?.into_iter().collect()
        };
    }
    let organisations: Vec<(String, Stored)> = organisation::entity::Entity::find()
        .select_only()
        .column(organisation::entity::Column::Slug)
        .column(organisation::entity::Column::OrganisationType)
        .into_tuple()
        .all(db)
        .await?;
    let organisations = organisations.into_iter().map(|(slug, stored)| {
        let kind = match stored {
            Stored::Region => OrganisationType::Region,
            Stored::Municipality => OrganisationType::Municipality,
            Stored::Unit => OrganisationType::Unit,
            Stored::ExternalOrganisation => OrganisationType::ExternalOrganisation,
        };
        (slug, kind)
    });
    Ok(Known {
        organisations: organisations.collect(),
        positions: slugs!(position::entity::Entity, position::entity::Column::Slug),
        networks: slugs!(network::entity::Entity, network::entity::Column::Slug),
        programmes: slugs!(programme::entity::Entity, programme::entity::Column::Slug),
        cohorts: slugs!(programme::cohort::Entity, programme::cohort::Column::Slug),
        governing_documents: slugs!(governing_document::entity::Entity, governing_document::entity::Column::Slug),
        plans: slugs!(plan::entity::Entity, plan::entity::Column::Slug),
    })
}

fn told(report: &Report) -> String {
    let plans = report.plans.iter().map(|(slug, tally)| format!("{slug}: {tally}\n"));
    std::iter::once(format!("shared: {}\n", report.shared)).chain(plans).collect()
}
