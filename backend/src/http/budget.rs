//! Budgets: how many points each caller has, and how fast they come back.

use std::num::NonZeroU32;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use axum::http::{HeaderMap, HeaderName, HeaderValue};
use governor::clock::{Clock, DefaultClock};
use governor::middleware::StateInformationMiddleware;
use governor::state::keyed::DashMapStateStore;
use governor::{Quota, RateLimiter};
use serde::Serialize;

use super::caller::Caller;

/// How a budget is set.
#[derive(Clone, Copy, Debug)]
pub struct Allowance {
    /// Points that a caller has at the most.
    pub points: u32,
    /// Points that come back each second.
    pub refill: u32,
}

impl Default for Allowance {
    fn default() -> Self {
        Self { points: 1_000_000, refill: 10_000 }
    }
}

/// The budgets of all callers.
pub struct Budget {
    allowance: Allowance,
    clock: DefaultClock,
    spent: RateLimiter<Caller, DashMapStateStore<Caller>, DefaultClock, StateInformationMiddleware>,
    purchases: AtomicU32,
}

/// After so many purchases, callers whose budget is whole again are forgotten.
const TIDY_EVERY: u32 = 1 << 16;

/// What a caller has left.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Purse {
    /// Points at the most.
    limit: u32,
    /// Points left.
    remaining: u32,
    /// Points that come back each second.
    refill_per_second: u32,
    /// Seconds until all are back.
    reset_in: u32,
}

/// More was asked for than is left.
#[derive(Debug)]
pub struct Short {
    /// What is left.
    pub purse: Purse,
    /// Seconds until there is enough.
    pub wait: u32,
}

impl Budget {
    /// Budgets of so many points; none when there is no limit.
    pub fn of(allowance: Allowance) -> Option<Self> {
        let points = NonZeroU32::new(allowance.points)?;
        let period = Duration::from_secs(1).checked_div(allowance.refill)?;
        let quota = Quota::with_period(period)?.allow_burst(points);
        let spent = RateLimiter::dashmap(quota).with_middleware();
        Some(Self { allowance, clock: DefaultClock::default(), spent, purchases: AtomicU32::default() })
    }

    /// Takes points from a caller's purse.
    pub fn spend(&self, caller: Caller, points: u64) -> Result<Purse, Short> {
        let points = u32::try_from(points).unwrap_or(u32::MAX).min(self.allowance.points);
        if self.purchases.fetch_add(1, Ordering::Relaxed) % TIDY_EVERY == TIDY_EVERY - 1 {
            self.spent.retain_recent();
        }
        let Some(points) = NonZeroU32::new(points) else { return Ok(self.purse(self.allowance.points)) };
        match self.spent.check_key_n(&caller, points) {
            Ok(Ok(state)) => Ok(self.purse(state.remaining_burst_capacity())),
            Ok(Err(refusal)) => {
                let wait = refusal.wait_time_from(self.clock.now());
                let missing = wait.as_secs_f64() * f64::from(self.allowance.refill);
                #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it saturates")]
                let remaining = points.get().saturating_sub(missing.ceil() as u32);
                let wait = u32::try_from(wait.as_secs()).unwrap_or(u32::MAX).saturating_add(1);
                Err(Short { purse: self.purse(remaining), wait })
            }
            // Not reached: no request may ask for more than the whole budget.
            Err(_) => Err(Short { purse: self.purse(0), wait: 1 }),
        }
    }

    fn purse(&self, remaining: u32) -> Purse {
        let Allowance { points: limit, refill } = self.allowance;
        let reset_in = limit.saturating_sub(remaining).div_ceil(refill.max(1));
        Purse { limit, remaining, refill_per_second: refill, reset_in }
    }
}

const POLICY: HeaderName = HeaderName::from_static("ratelimit-policy");
const STATE: HeaderName = HeaderName::from_static("ratelimit");

impl Purse {
    /// Says it in headers, as the draft of the IETF has them.
    pub fn tell(&self, headers: &mut HeaderMap) {
        let Self { limit, remaining, refill_per_second, reset_in } = *self;
        let window = limit.div_ceil(refill_per_second.max(1));
        for (name, value) in [
            (POLICY, format!("\"points\";q={limit};w={window}")),
            (STATE, format!("\"points\";r={remaining};t={reset_in}")),
        ] {
            if let Ok(value) = HeaderValue::from_str(&value) {
                headers.insert(name, value);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn caller(last: u8) -> Caller {
        Caller::at([192, 0, 2, last].into())
    }

    #[test]
    fn a_budget_is_spent_by_each_caller_alone_and_says_when_it_is_enough_again() {
        let budget = Budget::of(Allowance { points: 1000, refill: 1 }).expect("a budget");
        let purse = budget.spend(caller(1), 900).expect("enough");
        assert_eq!((purse.limit, purse.remaining, purse.reset_in), (1000, 100, 900));
        let short = budget.spend(caller(1), 600).expect_err("not enough");
        assert!((500..=502).contains(&short.wait), "{short:?}");
        assert!((99..=101).contains(&short.purse.remaining), "{short:?}");
        assert_eq!(budget.spend(caller(1), 100).expect("the rest").remaining, 0);
        assert_eq!(budget.spend(caller(2), 1).expect("another's").remaining, 999);
    }

    #[test]
    fn one_request_may_take_the_whole_budget_and_a_server_may_have_none() {
        let budget = Budget::of(Allowance { points: 10, refill: 1 }).expect("a budget");
        assert_eq!(budget.spend(caller(1), 1_000_000).expect("all of it").remaining, 0);
        assert!(Budget::of(Allowance { points: 0, refill: 1 }).is_none());
        assert!(Budget::of(Allowance { points: 1, refill: 0 }).is_none());
    }
}
