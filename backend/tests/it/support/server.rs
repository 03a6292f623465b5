//! A running server: real connections, so that what a caller does to a connection can be tried too.

use std::net::SocketAddr;

use sammenheng::app::App;
use sammenheng::clock::Clock;
use sammenheng::db::Database;
use sammenheng::http::{Settings, router, serve};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use super::{DAY, with_the_five_plans};

/// A server with the five plans, on a port of its own.
pub struct Server {
    address: SocketAddr,
    stop: oneshot::Sender<()>,
    ended: JoinHandle<std::io::Result<()>>,
}

impl Server {
    /// A server with the limits that it has by default.
    pub async fn start() -> Self {
        Self::with(with_the_five_plans().await, Settings::default()).await
    }

    /// A server on a database, set in its own way.
    pub async fn with(db: Database, settings: Settings) -> Self {
        let clock = Clock::set_to(Some(DAY.parse().expect("a day")));
        Self::of(App::new(db, clock, 100_000), settings).await
    }

    /// A server of a service.
    pub async fn of(app: App, settings: Settings) -> Self {
        let service = router(app, settings.clone());
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = listener.local_addr().expect("an address");
        let (stop, stopped) = oneshot::channel();
        let ended = tokio::spawn(async move {
            let stopped = async { stopped.await.unwrap_or_default() };
            serve(listener, service, &settings, stopped).await
        });
        Self { address, stop, ended }
    }

    /// A connection.
    pub async fn connect(&self) -> Line {
        Line(TcpStream::connect(self.address).await.expect("a connection"))
    }

    /// The reply to a request over a connection of its own. The request gets the lines that end its head.
    pub async fn reply(&self, head: &str, body: impl AsRef<[u8]>) -> Reply {
        let mut line = self.connect().await;
        let length = body.as_ref().len();
        line.write(&format!("{head}\r\nhost: test\r\nconnection: close\r\ncontent-length: {length}\r\n\r\n")).await;
        // A server that refuses by the head alone may close before it has read the body.
        let _ = line.0.write_all(body.as_ref()).await;
        line.reply().await
    }

    /// The reply to a GraphQL request by POST.
    pub async fn ask(&self, query: &str, variables: Value) -> Reply {
        let body = json!({ "query": query, "variables": variables }).to_string();
        self.reply("POST /graphql HTTP/1.1\r\ncontent-type: application/json", body).await
    }

    /// Whether another caller is answered, in whole.
    pub async fn answers_others(&self) {
        let reply = self.ask("{ clock { today } }", json!({})).await;
        assert_eq!(reply.json()["data"]["clock"]["today"], DAY, "another caller is answered");
    }

    /// Stops, and waits until everything has ended.
    pub async fn stop(self) {
        let _ = self.stop.send(());
        self.ended.await.expect("no panic").expect("an orderly end");
    }
}

/// A connection, for those who do not keep to the rules.
pub struct Line(pub TcpStream);

impl Line {
    /// Writes as it is.
    pub async fn write(&mut self, text: &str) {
        self.0.write_all(text.as_bytes()).await.expect("written");
    }

    /// Reads until the server closes.
    pub async fn reply(&mut self) -> Reply {
        let mut bytes = Vec::new();
        let mut chunk = [0; 16 * 1024];
        // A reset after the last byte is an end too.
        while let Ok(read @ 1..) = self.0.read(&mut chunk).await {
            bytes.extend_from_slice(&chunk[..read]);
        }
        Reply::read(&bytes)
    }
}

/// What came back.
#[derive(Debug)]
pub struct Reply {
    pub status: u16,
    pub head: String,
    pub body: String,
}

impl Reply {
    fn read(bytes: &[u8]) -> Self {
        let text = String::from_utf8_lossy(bytes);
        let (head, body) = text.split_once("\r\n\r\n").unwrap_or((&text, ""));
        let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or_default();
        Self { status, head: head.to_owned(), body: body.to_owned() }
    }

    /// A header's value.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": "))
    }

    /// The body as JSON.
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }

    /// The code of the first error.
    pub fn code(&self) -> String {
        self.json()["errors"][0]["extensions"]["code"].as_str().unwrap_or_default().to_owned()
    }
}
