//! Where what is asked beside GraphQL is paid for: from the same budget.

use std::sync::Arc;

use actix_web::HttpRequest;
use actix_web::http::header::{ACCEPT_LANGUAGE, AUTHORIZATION};

use super::headers::header;
use super::peer;
use crate::app::App;
use crate::failure::{Failure, Outcome, Refusal};
use crate::viewer::Viewer;
use crate::wire::Host;
use crate::wire::budget::{Budget, Caller};

/// What a record costs that is told: about what its fields cost in GraphQL.
const RECORD: usize = 5;

/// What everybody has spent.
pub(super) struct Till {
    /// The same as GraphQL's.
    pub budget: Arc<Budget>,
    /// How many proxies of ours stand in front.
    pub proxies: usize,
}

/// Somebody who asks, and who pays for it.
pub(super) struct Account {
    /// Who asks.
    pub viewer: Viewer,
    caller: Caller,
    budget: Arc<Budget>,
}

impl Till {
    /// Who asks. Refused to those who have spent everything, before any work is done for them.
    pub async fn account(&self, request: &HttpRequest, app: &App) -> Outcome<Account> {
        let door = peer::door(request, self.proxies);
        self.check(door)?;
        let (who, languages) = (header(request, &AUTHORIZATION), header(request, &ACCEPT_LANGUAGE));
        let viewer = app.viewer(who.as_deref(), languages.as_deref()).await;
        let viewer = viewer.inspect_err(|failure| charge_refused(&self.budget, door, failure))?;
        let caller = Caller::of(&viewer, peer::network(request, self.proxies));
        self.check(caller)?;
        Ok(Account { viewer, caller, budget: self.budget.clone() })
    }

    fn check(&self, caller: Caller) -> Result<(), Refusal> {
        self.budget.check(caller).map_err(|_| Refusal::RateLimited)
    }
}

impl Account {
    /// What came of what was asked: to find out that it has no answer was work too.
    pub fn settle<T>(&self, outcome: Outcome<T>) -> Outcome<T> {
        outcome.inspect_err(|failure| charge_refused(&self.budget, self.caller, failure))
    }

    /// Charges for so many records: nobody knows how many there are before they were read.
    pub fn charge(&self, records: usize) {
        self.budget.charge_done(self.caller, records.saturating_mul(RECORD));
    }
}

/// Nobody pays for our faults.
fn charge_refused(budget: &Budget, caller: Caller, failure: &Failure) {
    if !matches!(failure, Failure::Fault(_) | Failure::Refusal(Refusal::Unavailable)) {
        budget.charge_refused(caller);
    }
}
