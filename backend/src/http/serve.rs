//! Serves connections: with patience for slow callers, but not without end, and with an end when the process is
//! to stop. axum's own server has no such limits.

use std::convert::Infallible;
use std::future::Future;
use std::io;
use std::net::SocketAddr;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::Request;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::{GracefulShutdown, Watcher};
use tokio::net::{TcpListener, TcpStream};
use tokio_io_timeout::TimeoutStream;
use tower::Service;

use super::caller::{Caller, believes};
use super::crowd::{Crowd, Place};
use super::settings::Settings;

/// Bytes in the head of a request at the most; a document in an address fits.
const HEAD: usize = 64 * 1024;
/// Connections of one caller for each request that it may have under way.
const CONNECTIONS: usize = 2;
/// How long requests that are under way may take to end when the server stops.
const DRAIN: Duration = Duration::from_secs(10);

/// Serves until `stop` is over and what was under way has ended, or has had its time.
///
/// # Errors
///
/// When the listener fails.
pub async fn serve(
    listener: TcpListener,
    service: Router,
    settings: &Settings,
    stop: impl Future<Output = ()>,
) -> io::Result<()> {
    let crowd = Crowd::with_room_for(settings.at_once.saturating_mul(CONNECTIONS));
    let connections = GracefulShutdown::new();
    tokio::pin!(stop);
    loop {
        let (stream, peer) = tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok(accepted) => accepted,
                Err(error) => {
                    pause_after(&error).await;
                    continue;
                }
            },
            () = &mut stop => break,
        };
        let place = crowd.enter(Caller::at(peer.ip()));
        // A proxy brings many callers, whose requests are counted one by one.
        if place.is_none() && !believes(&settings.proxies, peer.ip()) {
            tracing::debug!(%peer, "too many connections of one caller");
            continue;
        }
        tokio::spawn(converse(stream, peer, service.clone(), settings.patience, connections.watcher(), place));
    }
    drop(listener);
    if tokio::time::timeout(DRAIN, connections.shutdown()).await.is_err() {
        tracing::warn!("stopped with requests that did not end");
    }
    Ok(())
}

/// One connection, from its first request to its last.
async fn converse(
    stream: TcpStream,
    peer: SocketAddr,
    service: Router,
    patience: Duration,
    watcher: Watcher,
    _place: Option<Place<Caller>>,
) {
    let _ = stream.set_nodelay(true);
    let mut stream = TimeoutStream::new(stream);
    // One who does not take in the answer.
    stream.set_write_timeout(Some(patience));
    let service = service_fn(move |request: Request<Incoming>| {
        let mut request = request.map(Body::new);
        request.extensions_mut().insert(ConnectInfo(peer));
        let mut service = service.clone();
        async move { Ok::<_, Infallible>(service.call(request).await.unwrap_or_else(|never| match never {})) }
    });
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(patience)
        .max_buf_size(HEAD)
        .serve_connection(TokioIo::new(Box::pin(stream)), service);
    if let Err(error) = watcher.watch(connection).await {
        tracing::debug!(%peer, %error, "a connection ended early");
    }
}

/// A connection that is gone before it was taken is nothing; when the system has no more room, it needs time.
async fn pause_after(error: &io::Error) {
    use io::ErrorKind::{ConnectionAborted, ConnectionRefused, ConnectionReset};
    if !matches!(error.kind(), ConnectionAborted | ConnectionRefused | ConnectionReset) {
        tracing::error!(%error, "no connection could be taken");
        tokio::time::sleep(Duration::from_secs(1)).await;
    }
}
