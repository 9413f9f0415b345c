//! The verbs of check-ins: note, remove.

use chrono::NaiveDate;
use chrono_tz::Tz;
use entity::check_in::HowItGoes;
use entity::mentorship::MentorshipState;
use entity::private::Private;
use uuid::Uuid;

use super::super::rules::{NoTransition, Side};
use super::super::store as mentorships;
use super::{rules, store};
use crate::app::App;
use crate::civil;
use crate::failure::{Check, Failure, Outcome};
use crate::node::not_found;

/// What somebody notes, as far as it can be checked without the mentorship.
pub struct Note {
    /// For which day.
    pub day: NaiveDate,
    /// How it goes.
    pub how_it_goes: HowItGoes,
    /// What else she wants to keep of it.
    pub text: Option<Private<String>>,
    /// Whether the other one may read it.
    pub is_shared: bool,
    /// How many minutes she gave.
    pub minutes: Option<i32>,
}

/// Notes how it goes. `zone` is the writer's, for what day it is.
pub async fn note(app: &App, member: Uuid, zone: Tz, id: Uuid, mut note: Note) -> Outcome<Uuid> {
    let tx = app.begin().await?;
    let pair = mentorships::mentorship_of(tx.conn(), member, id).await?;
    let pair = pair.ok_or_else(|| Failure::from(not_found().at("mentorship")))?;
    if !MentorshipState::TOGETHER.contains(&pair.state) {
        return Err(NoTransition::NotNow.into());
    }
    let begun = civil::local(pair.answered_at.unwrap_or(pair.requested_at), zone).date();
    let today = civil::local(tx.now(), zone).date();
    let mut check = Check::default();
    check.field("on", rules::day(note.day, begun, today));
    note.minutes = check.field("minutes", rules::minutes(note.minutes, Side::of(member, &pair))).flatten();
    check.finish()?;
    let written = store::insert(&tx, &pair, member, note).await?;
    tx.commit().await?;
    Ok(written)
}

/// Removes a note of the member's own, and says in which mentorship it was.
pub async fn remove(app: &App, member: Uuid, id: Uuid) -> Outcome<Uuid> {
    let tx = app.begin().await?;
    let written = store::written_by(tx.conn(), member, id).await?;
    let (written, pair) = written.ok_or_else(|| Failure::from(not_found().at("checkIn")))?;
    store::delete(&tx, &written, &pair).await?;
    tx.commit().await?;
    Ok(pair.id)
}
