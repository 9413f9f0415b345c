//! Reminding those whose hour has come: by how things stand now, not by how they stood when it was planned.

use std::collections::HashSet;

use chrono::{DateTime, Utc};
use entity::consent_entry::Purpose;
use uuid::Uuid;

use super::jobs::Remind;
use super::letters;
use super::rules::{self, Date, Had, Hour};
use super::store::{self, Claim};
use crate::app::App;
use crate::consent;
use crate::failure::{Failure, Outcome};
use crate::jobs::{Task, Verdict, Work};
use crate::letter::{self, Channel, Kind, Leaving};
use crate::mail::Letter;
use crate::meeting::{self, Appointment, Coming};
use crate::member::{self, Reader};
use crate::tx::Tx;

/// What is to be done about a reminder now.
enum Turn {
    /// It leaves.
    Now(Box<About>),
    /// It leaves together with the other letters of this hour.
    Together(Box<About>, DateTime<Utc>),
    /// It waits.
    Later(DateTime<Utc>),
    /// There is nothing left to do: it is with the other letters, is not wanted, comes too late, or another comes in its
    /// place.
    Never,
    /// It cannot be written.
    Failed(Failure),
}

impl Turn {
    /// With which of the member's leads it leaves, if it does, one way or the other.
    fn lead(&self) -> Option<i32> {
        match self {
            Self::Now(about) | Self::Together(about, _) => Some(about.lead),
            Self::Later(_) | Self::Never | Self::Failed(_) => None,
        }
    }
}

/// What a reminder is written of.
struct About {
    lead: i32,
    reader: Reader,
    appointment: Appointment,
    is_discreet: bool,
    channel: Channel,
}

impl About {
    fn letter(&self, app: &App, work: Work) -> Outcome<Letter> {
        letters::reminder(app, &self.reader, &self.appointment, self.is_discreet, work)
    }
}

/// Reminds these members: each if she still comes, the date still takes place, she still allows it and wants it so long
/// before, it is the hour, and no other such job has done so.
pub async fn remind(app: &App, tasks: Vec<Task<Remind>>) -> Outcome<()> {
    let turns = turns(app, &tasks).await?;
    let mut letters = Vec::new();
    for (Task { work, receipt, .. }, turn) in tasks.into_iter().zip(turns) {
        match turn {
            Turn::Now(about) => match about.letter(app, work) {
                Ok(letter) => {
                    let (reader, channel) = (about.reader.id, about.channel);
                    letters.push((receipt, Leaving { reader, channel, letter, attempt: work.attempt }));
                }
                Err(failure) => receipt.put_down(Err(failure)),
            },
            Turn::Later(due) => receipt.put_down(Ok(Verdict::Again(due))),
            Turn::Together(..) | Turn::Never => receipt.put_down(Ok(Verdict::Done)),
            Turn::Failed(failure) => receipt.put_down(Err(failure)),
        }
    }
    letter::send_all(app, letters).await
}

/// What is to be done about each. Those that leave are noted as ours where all was looked up, so that what was found
/// still holds.
async fn turns(app: &App, tasks: &[Task<Remind>]) -> Outcome<Vec<Turn>> {
    let tx = app.begin().await?;
    let mut turns = wanted(&tx, tasks).await?;
    let (mut leaving, mut staying) = (Vec::new(), Vec::new());
    for (task, turn) in tasks.iter().zip(&turns) {
        match turn.lead() {
            Some(lead) => leaving.push((claim(task), lead)),
            None => staying.push(claim(task)),
        }
    }
    let ours = store::claim(&tx, &leaving).await?;
    // An earlier try may have meant to send it. What this one does not send, another may.
    store::release(&tx, &staying).await?;
    for (task, turn) in tasks.iter().zip(&mut turns) {
        if turn.lead().is_some() && !ours.contains(&task.work.id) {
            *turn = Turn::Never;
        }
        if let Turn::Together(about, slot) = turn {
            // Here, so that it is there exactly when she wanted it: whoever stops reminders takes it out.
            match about.letter(tx.app(), task.work) {
                Ok(letter) => {
                    letter::put(&tx, about.reader.id, Kind::Meetings, *slot, letter, task.work).await?;
                }
                Err(failure) => *turn = Turn::Failed(failure),
            }
        }
    }
    tx.commit().await?;
    Ok(turns)
}

fn claim(task: &Task<Remind>) -> Claim {
    Claim { occurrence: task.job.occurrence, member: task.job.member, job: task.work.id }
}

/// What would be done about each, if no other of them reminded of its date so long before.
async fn wanted(tx: &Tx, tasks: &[Task<Remind>]) -> Outcome<Vec<Turn>> {
    let conn = tx.conn();
    let members: Vec<Uuid> = tasks.iter().map(|task| task.job.member).collect::<HashSet<_>>().into_iter().collect();
    let readers = member::hold_readers(tx, &members).await?;
    let allowed = consent::who_have_given(conn, &members, Purpose::Reminders).await?;
    let preferences = store::preferences_of(conn, &members).await?;
    let letters = letter::wishes_of(conn, &members).await?;
    let nothing_said = letter::Wishes::default();
    let coming = tasks.iter().filter(|task| allowed.contains(&task.job.member)).filter_map(|task| {
        let Remind { occurrence, member, .. } = task.job;
        Some(Coming { occurrence, member, languages: vec![readers.get(&member)?.locale.clone()] })
    });
    let appointments = meeting::appointments(conn, &coming.collect::<Vec<_>>()).await?;
    let dates: HashSet<Uuid> = tasks.iter().map(|task| task.job.occurrence).collect();
    let begun = store::begun(conn, &dates, &members).await?;
    let turn = |task: &Task<Remind>| {
        let Remind { occurrence, member, lead_minutes, .. } = task.job;
        let found = readers.get(&member).zip(appointments.get(&(occurrence, member)));
        let Some((reader, appointment)) = found else { return Turn::Never };
        let letters = letters.get(&member).unwrap_or(&nothing_said);
        let wishes = preferences.get(&member).cloned().unwrap_or_default().wishes(reader, letters);
        let date = Date { starts_at: appointment.starts_at, said_at: appointment.said_at };
        let Some(lead) = lead_minutes.or_else(|| wishes.leads_of(date).first().copied()) else { return Turn::Never };
        let mine = claim(task);
        let stands_for_it =
            |(other, had): &(Claim, Had)| other.rivals(&mine) && rules::is_needless(lead, date, &wishes, *had);
        if begun.iter().any(stands_for_it) {
            return Turn::Never;
        }
        match rules::hour(task.work.now, date, lead, &wishes) {
            Hour::Never => Turn::Never,
            Hour::Later(due) => Turn::Later(due),
            Hour::Now => {
                let (reader, appointment) = (reader.clone(), appointment.clone());
                let (is_discreet, channel) = (letters.settings.is_discreet, letters.channel(Kind::Meetings));
                let about = Box::new(About { lead, reader, appointment, is_discreet, channel });
                match rules::together(task.work.now, date, &wishes) {
                    Some(slot) => Turn::Together(about, slot),
                    None => Turn::Now(about),
                }
            }
        }
    };
    Ok(tasks.iter().map(turn).collect())
}
