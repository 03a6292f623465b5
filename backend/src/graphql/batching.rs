//! Runs a request together with its loads, so that batches do not depend on
//! timing: a load starts only when the request has nothing left to do without it.
//!
//! The ready-made loader waits a millisecond for more keys. A long list is worked
//! through in several turns, and on a busy machine the millisecond is over before
//! the last turn: one list then costs many statements. Here the loads are polled
//! by the request's own task, after the request itself.

use std::future::{Future, poll_fn};
use std::pin::pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, Wake, Waker};
use std::time::Duration;

use async_graphql::dataloader::{DataLoader, HashMapCache};
use async_graphql::futures_util::future::BoxFuture;
use async_graphql::futures_util::stream::{FuturesUnordered, StreamExt};

use super::context::{Batch, Store};
use super::memory::Recalling;

/// Loads that have been asked for and not started.
#[derive(Clone, Default)]
pub struct Loads(Arc<Mutex<Vec<BoxFuture<'static, ()>>>>);

/// Turns that a request may take in a row before other requests get theirs.
const TURNS: usize = 64;

impl Loads {
    /// A loader whose loads come here. It remembers what it has loaded: a request
    /// asks for nothing twice.
    pub fn loader(&self, store: Store) -> Batch {
        self.gathering(Recalling(store))
    }

    fn gathering<T>(&self, loader: T) -> DataLoader<T, HashMapCache> {
        let loads = self.clone();
        let spawner = move |load| loads.lock().push(load);
        DataLoader::with_cache(loader, spawner, HashMapCache::default()).delay(Duration::ZERO)
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Vec<BoxFuture<'static, ()>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn take(&self) -> Vec<BoxFuture<'static, ()>> {
        std::mem::take(&mut self.lock())
    }

    /// Runs a request to its end.
    pub async fn run<T>(self, request: impl Future<Output = T>) -> T {
        let mut request = pin!(request);
        let mut started = FuturesUnordered::new();
        poll_fn(|task| {
            for _ in 0..TURNS {
                let turn = Arc::new(Turn { again: AtomicBool::new(false), task: task.waker().clone() });
                let waker = Waker::from(Arc::clone(&turn));
                if let Poll::Ready(answer) = request.as_mut().poll(&mut Context::from_waker(&waker)) {
                    return Poll::Ready(answer);
                }
                if turn.again.load(Ordering::Acquire) {
                    continue;
                }
                started.extend(self.take());
                if !matches!(started.poll_next_unpin(task), Poll::Ready(Some(()))) {
                    return Poll::Pending;
                }
            }
            task.waker().wake_by_ref();
            Poll::Pending
        })
        .await
    }
}

/// One turn of a request: whether it wants another at once.
struct Turn {
    again: AtomicBool,
    task: Waker,
}

impl Wake for Turn {
    fn wake(self: Arc<Self>) {
        self.again.store(true, Ordering::Release);
        self.task.wake_by_ref();
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;
    use std::convert::Infallible;

    use async_graphql::dataloader::Loader;

    use super::*;

    struct Doubling;

    impl Loader<u32> for Doubling {
        type Value = u32;
        type Error = Infallible;

        async fn load(&self, keys: &[u32]) -> Result<HashMap<u32, u32>, Infallible> {
            Ok(keys.iter().map(|key| (*key, 2 * key)).collect())
        }
    }

    /// Gives the turn away and wants it back at once, as long lists do.
    async fn another_turn() {
        let mut has_yielded = false;
        poll_fn(|task| {
            if std::mem::replace(&mut has_yielded, true) {
                return Poll::Ready(());
            }
            task.waker().wake_by_ref();
            Poll::Pending
        })
        .await;
    }

    #[test]
    fn a_load_waits_for_no_clock() {
        // A runtime without one: whoever asked it for a time would be told so by a panic.
        let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
        let loads = Loads::default();
        let doubled = loads.gathering(Doubling);
        let answer = runtime.block_on(loads.run(doubled.load_one(21)));
        assert_eq!(answer, Ok(Some(42)));
    }

    #[tokio::test]
    async fn a_load_starts_only_when_the_request_has_taken_all_its_turns() {
        for turns in [0, 1, TURNS - 1, TURNS, 3 * TURNS] {
            let loads = Loads::default();
            let asked = Arc::new(AtomicBool::new(false));
            let (sender, receiver) = tokio::sync::oneshot::channel();
            let (seen, queue) = (Arc::clone(&asked), loads.clone());
            let request = async move {
                let load = Box::pin(async move {
                    sender.send(seen.load(Ordering::Acquire)).expect("somebody waits");
                });
                queue.lock().push(load);
                for _ in 0..turns {
                    another_turn().await;
                }
                asked.store(true, Ordering::Release);
                receiver.await.expect("a load")
            };
            assert!(loads.run(request).await, "with {turns} turns the load ran before everything had been asked for");
        }
    }
}
