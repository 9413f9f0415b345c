//! The ledger of this house: a table, and a locker for each key of each caller.

use std::time::Duration;

use aws_lc_rs::digest::{SHA256, digest};
use entity::idempotency_record as record;
use tokio::time::{Instant, sleep};

use super::rules::{self, Facts, Standing};
use super::store::{self, New};
use super::{Claim, Claimed, Keyed, Ledger, Pending};
use crate::app::App;
use crate::failure::{Fault, Outcome};
use crate::keys::Locker;
use crate::viewer::{Viewer, Who};

impl Ledger for App {
    fn claim<'a>(&'a self, keyed: &'a Keyed, viewer: &'a Viewer, time: Duration) -> Pending<'a, Claimed> {
        Box::pin(async move {
            let lockers = self.keys.lockers(&holder(keyed, viewer));
            let deadline = Instant::now() + time;
            let mut looks = 0;
            loop {
                if let Some(claimed) = attempt(self, &lockers, keyed, time).await? {
                    return Ok(claimed);
                }
                if Instant::now() >= deadline {
                    return Ok(Claimed::UnderWay);
                }
                sleep(rules::pause(looks)).await;
                looks += 1;
            }
        })
    }

    fn keep<'a>(&'a self, claim: Claim, keyed: &'a Keyed, viewer: &'a Viewer, answer: String) -> Pending<'a, ()> {
        Box::pin(async move {
            let lockers = self.keys.lockers(&holder(keyed, viewer));
            let sealed = current(&lockers)?.lock(&self.ids, answer.as_bytes())?;
            store::keep(&self.db.writer, claim, sealed).await
        })
    }

    fn release(&self, claim: Claim) -> Pending<'_, ()> {
        Box::pin(async move { store::release(&self.db.writer, claim, self.clock.now()).await })
    }
}

/// What the request comes to as things stand; nothing while it is under way.
async fn attempt(app: &App, lockers: &[Locker], keyed: &Keyed, time: Duration) -> Outcome<Option<Claimed>> {
    let names: Vec<String> = lockers.iter().map(Locker::name).collect();
    let Some(found) = store::find(app.db.fresh(), &names).await? else {
        let claim = Claim { record: app.ids.uuid(), lease: app.ids.uuid() };
        let is_ours = store::insert(&app.db.writer, new(app, lockers, keyed, claim, time)?).await?;
        return Ok(is_ours.then_some(Claimed::Now(claim)));
    };
    let locker = lockers.iter().find(|locker| locker.name() == found.name);
    let facts = Facts {
        is_same: locker.is_some_and(|it| it.fingerprint(keyed.request.as_bytes()) == found.fingerprint),
        is_answered: found.answer.is_some(),
        has_effect: found.has_effect,
        claimed_at: found.created_at,
        leased_until: found.leased_until,
    };
    Ok(match rules::standing(facts, app.clock.now()) {
        Standing::Free => take_over(app, &found, lockers, keyed, time).await?,
        Standing::Other => Some(Claimed::Reused),
        Standing::UnderWay => None,
        Standing::AnswerLost => Some(Claimed::AnswerLost),
        Standing::Answered => {
            let answer = found.answer.as_deref().and_then(|sealed| locker?.unlock(sealed));
            match answer.and_then(|bytes| String::from_utf8(bytes).ok()) {
                Some(answer) => Some(Claimed::Before(answer)),
                // The secret that sealed it is no longer among ours.
                None if found.has_effect => Some(Claimed::AnswerLost),
                None => take_over(app, &found, lockers, keyed, time).await?,
            }
        }
    })
}

async fn take_over(
    app: &App,
    found: &record::Model,
    lockers: &[Locker],
    keyed: &Keyed,
    time: Duration,
) -> Outcome<Option<Claimed>> {
    let claim = Claim { record: found.id, lease: app.ids.uuid() };
    let is_ours = store::take_over(&app.db.writer, found, new(app, lockers, keyed, claim, time)?).await?;
    Ok(is_ours.then_some(Claimed::Now(claim)))
}

fn new(app: &App, lockers: &[Locker], keyed: &Keyed, claim: Claim, time: Duration) -> Outcome<New> {
    let (locker, now) = (current(lockers)?, app.clock.now());
    let fingerprint = locker.fingerprint(keyed.request.as_bytes());
    Ok(New { claim, name: locker.name(), fingerprint, now, until: rules::leased_until(now, time) })
}

fn current(lockers: &[Locker]) -> Outcome<&Locker> {
    Ok(lockers.first().ok_or_else(|| Fault::new("there is no secret to make lockers of"))?)
}

/// Whose key it is: the same bytes for nobody else, and for no other key.
fn holder(keyed: &Keyed, viewer: &Viewer) -> Vec<u8> {
    let (kind, who) = match &viewer.who {
        Who::Member(member) => (b'm', member.id.as_bytes().to_vec()),
        Who::Partner(partner) => (b'p', partner.key.as_bytes().to_vec()),
        Who::Anonymous => (b'a', digest(&SHA256, keyed.request.as_bytes()).as_ref().to_vec()),
    };
    [&[kind], who.as_slice(), keyed.key.as_bytes()].concat()
}
