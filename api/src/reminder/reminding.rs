//! Reminding those whose hour has come: by how things stand now, not by how they stood when it was planned.

use std::collections::HashSet;

use chrono::{DateTime, Utc};
use entity::consent_entry::Purpose;
use uuid::Uuid;

use super::jobs::Remind;
use super::letters;
use super::rules::{self, Date, Hour};
use super::store::{self, Claim};
use crate::app::App;
use crate::failure::Outcome;
use crate::jobs::{Task, Verdict};
use crate::meeting::{self, Appointment, Coming};
use crate::member::{self, Reader};
use crate::tx::Tx;
use crate::{consent, post};

/// What is to be done about a reminder now.
enum Turn {
    /// It leaves.
    Now(Reader, Appointment),
    /// It waits.
    Later(DateTime<Utc>),
    /// It is not wanted, comes too late, or another comes in its place.
    Never,
}

/// Reminds these members: each if she still comes, the date still takes place, she still allows it and wants it so long
/// before, it is the hour, and no other such job has done so.
pub async fn remind(app: &App, tasks: Vec<Task<Remind>>) -> Outcome<()> {
    let turns = turns(app, &tasks).await?;
    let mut letters = Vec::new();
    for (Task { work, receipt, .. }, turn) in tasks.into_iter().zip(turns) {
        match turn {
            Turn::Now(reader, appointment) => match letters::reminder(app, &reader, &appointment, work) {
                Ok(letter) => letters.push((receipt, letter)),
                Err(failure) => receipt.put_down(Err(failure)),
            },
            Turn::Later(due) => receipt.put_down(Ok(Verdict::Again(due))),
            Turn::Never => receipt.put_down(Ok(Verdict::Done)),
        }
    }
    post::send_all(app, letters).await
}

/// What is to be done about each. Those that leave are noted as ours where all was looked up, so that what was found
/// still holds.
async fn turns(app: &App, tasks: &[Task<Remind>]) -> Outcome<Vec<Turn>> {
    let tx = app.begin().await?;
    let wanted = wanted(&tx, tasks).await?;
    let (leaving, staying): (Vec<_>, Vec<_>) = wanted.iter().partition(|(_, turn)| matches!(turn, Turn::Now(..)));
    let claims = |some: Vec<&(Claim, Turn)>| some.into_iter().map(|(claim, _)| *claim).collect::<Vec<_>>();
    let (leaving, staying) = (claims(leaving), claims(staying));
    let ours = store::claim(&tx, &leaving).await?;
    // An earlier try may have meant to send it. What this one does not send, another may.
    store::release(&tx, &staying).await?;
    tx.commit().await?;
    let turns = wanted.into_iter().map(|(claim, turn)| match turn {
        Turn::Now(..) if !ours.contains(&claim.job) => Turn::Never,
        turn => turn,
    });
    Ok(turns.collect())
}

/// What would be done about each, if no other reminded of its date so long before.
async fn wanted(tx: &Tx, tasks: &[Task<Remind>]) -> Outcome<Vec<(Claim, Turn)>> {
    let conn = tx.conn();
    let members: Vec<Uuid> = tasks.iter().map(|task| task.job.member).collect::<HashSet<_>>().into_iter().collect();
    let readers = member::hold_readers(tx, &members).await?;
    let allowed = consent::who_have_given(conn, &members, Purpose::Reminders).await?;
    let preferences = store::preferences_of(conn, &members).await?;
    let coming = tasks.iter().filter(|task| allowed.contains(&task.job.member)).filter_map(|task| {
        let Remind { occurrence, member, .. } = task.job;
        Some(Coming { occurrence, member, languages: vec![readers.get(&member)?.locale.clone()] })
    });
    let appointments = meeting::appointments(conn, &coming.collect::<Vec<_>>()).await?;
    let dates: HashSet<Uuid> = tasks.iter().map(|task| task.job.occurrence).collect();
    let begun = store::begun(conn, &dates, &members).await?;
    let turn = |task: &Task<Remind>| {
        let Remind { occurrence, member, lead_minutes, .. } = task.job;
        let preferences = preferences.get(&member).cloned().unwrap_or_default();
        let lead = lead_minutes.unwrap_or_else(|| preferences.longest());
        let claim = Claim { occurrence, member, lead, job: task.work.id };
        let found = readers.get(&member).zip(appointments.get(&(occurrence, member)));
        let is_needless = begun.iter().any(|other| other.stands_for(&claim));
        let Some((reader, appointment)) = found.filter(|_| !is_needless) else { return (claim, Turn::Never) };
        let date = Date { starts_at: appointment.starts_at, said_at: appointment.said_at };
        let turn = match rules::hour(task.work.now, date, lead, &preferences.wishes(reader.time_zone)) {
            Hour::Never => Turn::Never,
            Hour::Later(due) => Turn::Later(due),
            Hour::Now => Turn::Now(reader.clone(), appointment.clone()),
        };
        (claim, turn)
    };
    Ok(tasks.iter().map(turn).collect())
}
