//! What happens by itself: somebody comes, a greeter is found, her time runs out, stewards see who waits, a welcome
//! comes to its end.

use chrono::{DateTime, NaiveDate, Utc};
use entity::role_grant::Role;
use entity::welcome;
use entity::welcome::WelcomeState;
use uuid::Uuid;

use super::super::jobs::{FindGreeter, Propose, RunOut, ShowStewards, TellGreeter, TellRelieved, TellSteward};
use super::super::ranking::{self, Moment, Newcomer};
use super::super::{hours, rules, store};
use super::greeting::{free_place, put_down};
use crate::app::App;
use crate::failure::Outcome;
use crate::tx::Tx;
use crate::{civil, member};

/// How many are looked at when a place has become free.
const AT_ONCE: u64 = 200;

/// Begins to meet somebody who has come. Whoever holds a role knows her way here.
pub async fn arrive(app: &App, newcomer: Uuid) -> Outcome<()> {
    let tx = app.begin().await?;
    let Some(reader) = member::reader_of(tx.conn(), newcomer).await? else { return Ok(()) };
    if member::holds_any_role(tx.conn(), newcomer).await? {
        return Ok(());
    }
    let Some(welcome) = store::insert_welcome(&tx, newcomer).await? else { return Ok(()) };
    let response = app.config.welcome.response();
    tx.enqueue(&FindGreeter { welcome }).await?;
    tx.enqueue_at(&ShowStewards { welcome }, tx.now() + response * rules::RESPONSES).await?;
    tx.enqueue_at(&Propose { welcome }, rules::first_meeting_due(tx.now(), response, reader.time_zone)).await?;
    tx.commit().await
}

/// Asks the greeter who suits the newcomer best; where there is none, stewards see that she waits.
pub async fn find_greeter(app: &App, id: Uuid) -> Outcome<()> {
    let tx = app.begin().await?;
    let waits = store::hold(&tx, id).await?.filter(|held| held.state == WelcomeState::Unassigned);
    let Some(welcome) = waits else { return Ok(()) };
    let hers = member::whereabouts(tx.conn(), &[welcome.newcomer_id]).await?.remove(&welcome.newcomer_id);
    let Some(hers) = hers else { return Ok(()) };
    let newcomer = Newcomer { languages: hers.languages, time_zone: hers.time_zone };
    let response = app.config.welcome.response();
    let moment = Moment { now: tx.now(), response, language: &app.config.server.language };
    for greeter in ranking::ranked(&newcomer, store::candidates(tx.conn(), &welcome).await?, &moment) {
        // Somebody else may have been given her last place since.
        if store::take_place(&tx, greeter).await? {
            let due = tx.now() + response;
            let number = store::assign(&tx, &welcome, greeter, due).await?;
            tx.enqueue(&TellGreeter { welcome: id, number }).await?;
            tx.enqueue_at(&RunOut { welcome: id, number }, due).await?;
            return tx.commit().await;
        }
    }
    show(&tx, &welcome).await?;
    tx.commit().await
}

/// Looks for greeters for those whom nobody is asked to greet, who came first, first.
pub async fn fill_places(app: &App) -> Outcome<()> {
    for welcome in store::unassigned(app.db.fresh(), AT_ONCE).await? {
        if !store::has_anybody_room(app.db.fresh()).await? {
            break;
        }
        find_greeter(app, welcome).await?;
    }
    Ok(())
}

/// Gives the newcomer to others when whoever was asked so-manieth has not written to her in time. Says when that is, if
/// it is not yet.
pub async fn run_out(app: &App, id: Uuid, number: i32) -> Outcome<Option<DateTime<Utc>>> {
    let tx = app.begin().await?;
    let is_hers = |held: &welcome::Model| held.state == WelcomeState::Waiting && held.asked == number;
    let Some(welcome) = store::hold(&tx, id).await?.filter(is_hers) else { return Ok(None) };
    if let Some(due) = welcome.due_at.filter(|due| *due > tx.now()) {
        return Ok(Some(due));
    }
    put_down(&tx, &welcome).await?;
    tx.enqueue(&TellRelieved { welcome: id, number }).await?;
    tx.commit().await?;
    Ok(None)
}

/// Gives those to others whom a greeter who pauses has not written to.
pub async fn let_go(app: &App, greeter: Uuid) -> Outcome<()> {
    if store::greeter(app.db.fresh(), greeter).await?.is_none_or(|greeter| greeter.is_available) {
        return Ok(());
    }
    for id in store::waiting_for(app.db.fresh(), greeter).await? {
        let tx = app.begin().await?;
        let is_hers = |held: &welcome::Model| held.state == WelcomeState::Waiting && held.greeter_id == Some(greeter);
        if let Some(welcome) = store::hold(&tx, id).await?.filter(is_hers) {
            put_down(&tx, &welcome).await?;
            tx.commit().await?;
        }
    }
    Ok(())
}

/// Lets stewards see that the newcomer waits, if she still does.
pub async fn show_stewards(app: &App, id: Uuid) -> Outcome<()> {
    let tx = app.begin().await?;
    let waits = store::hold(&tx, id).await?.filter(|held| rules::is_unanswered(held.state));
    let Some(welcome) = waits else { return Ok(()) };
    show(&tx, &welcome).await?;
    tx.commit().await
}

async fn show(tx: &Tx, welcome: &welcome::Model) -> Outcome<()> {
    if welcome.stewards_since.is_some() {
        return Ok(());
    }
    store::show(tx, welcome).await?;
    let stewards = member::all_with_role(tx.conn(), Role::Steward).await?;
    let whereabouts = member::whereabouts(tx.conn(), &stewards).await?;
    for (steward, zone) in stewards.iter().filter_map(|id| Some((*id, whereabouts.get(id)?.time_zone))) {
        let soon = hours::decent(tx.now(), zone);
        // Where today's letter has left already, it is tomorrow's that tells of her.
        for due in [soon, hours::next_morning(soon, zone)] {
            tx.enqueue_at(&TellSteward { steward, day: civil::local(due, zone).date() }, due).await?;
        }
    }
    Ok(())
}

/// Has the steward told again the morning after, as long as somebody has not waited for so long that she knows.
pub async fn tell_again(app: &App, steward: Uuid, zone: chrono_tz::Tz) -> Outcome<()> {
    let tx = app.begin().await?;
    if store::count_shown(tx.conn(), Some(tx.now() - rules::REMINDED_FOR)).await? > 0 {
        let due = hours::next_morning(tx.now(), zone);
        tx.enqueue_at(&TellSteward { steward, day: civil::local(due, zone).date() }, due).await?;
    }
    tx.commit().await
}

/// Has the steward told on that day, then, if she is not told on it anyway.
pub async fn tell_on(app: &App, steward: Uuid, day: NaiveDate, due: DateTime<Utc>) -> Outcome<()> {
    let tx = app.begin().await?;
    tx.enqueue_at(&TellSteward { steward, day }, due).await?;
    tx.commit().await
}

/// Ends a welcome whose newcomer was greeted long ago, so that the greeter has room again.
pub async fn close(app: &App, id: Uuid) -> Outcome<()> {
    let tx = app.begin().await?;
    let goes_on = store::hold(&tx, id).await?.filter(|held| held.state == WelcomeState::Greeted);
    let Some(welcome) = goes_on else { return Ok(()) };
    store::close(&tx, &welcome).await?;
    free_place(&tx, &welcome).await?;
    tx.commit().await
}
