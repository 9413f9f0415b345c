//! What teams do later: they tell by letter who is asked, and who asked. How things stand by then is looked up
//! first. The jobs name the offer and nobody: a job that is set aside is seen by others.

use chrono::{DateTime, Utc};
use entity::part_offer;
use entity::part_offer::PartOfferState;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::super::store as meetings;
use super::letters::{self, Matter};
use super::store;
use crate::app::App;
use crate::failure::{Fault, Outcome};
use crate::jobs::{Job, Verdict, Work};
use crate::letter::{self, Kind};
use crate::member::{self, Reader};

/// Tells a member that she is asked to take a part.
#[derive(Debug, Serialize, Deserialize)]
pub struct TellWhoIsAsked {
    /// The offer.
    pub offer: Uuid,
}

impl Job for TellWhoIsAsked {
    const KIND: &'static str = "meeting.tell_who_is_asked";

    async fn run(self, app: App, work: Work) -> Outcome<Verdict> {
        let offer = store::offer(app.db.fresh(), self.offer).await?;
        let Some(offer) = offer.filter(|offer| offer.state == PartOfferState::Waiting) else {
            return Ok(Verdict::Done);
        };
        let Some((reader, matter)) = about(&app, &offer, Some(offer.member_id)).await? else {
            return Ok(Verdict::Done);
        };
        // There is nothing left to answer.
        if matter.starts_at.is_some_and(|starts_at: DateTime<Utc>| starts_at <= app.clock.now()) {
            return Ok(Verdict::Done);
        }
        let letter = letters::asked(&app, &reader, offer.part, &matter, work)?;
        // She can answer until it begins, even if that is in the night.
        letter::deliver_before(&app, &reader, Kind::Community, letter, matter.starts_at, work).await
    }
}

/// Tells who asked what the answer is.
#[derive(Debug, Serialize, Deserialize)]
pub struct TellWhoAsked {
    /// The offer.
    pub offer: Uuid,
}

impl Job for TellWhoAsked {
    const KIND: &'static str = "meeting.tell_who_asked";

    async fn run(self, app: App, work: Work) -> Outcome<Verdict> {
        let Some(offer) = store::offer(app.db.fresh(), self.offer).await? else { return Ok(Verdict::Done) };
        let is_yes = offer.state == PartOfferState::Accepted;
        let Some((reader, matter)) = about(&app, &offer, offer.offered_by).await? else { return Ok(Verdict::Done) };
        let letter = letters::answered(&app, &reader, is_yes, &matter, work)?;
        // After a no somebody else can be asked until it begins.
        letter::deliver_before(&app, &reader, Kind::Community, letter, matter.starts_at, work).await
    }
}

/// Who is told, and what about; nothing when she, or what it is about, is gone.
async fn about(app: &App, offer: &part_offer::Model, reader: Option<Uuid>) -> Outcome<Option<(Reader, Matter)>> {
    let conn = app.db.fresh();
    let Some(reader) = reader else { return Ok(None) };
    let Some(reader) = member::reader_of(conn, reader).await? else { return Ok(None) };
    let Some(meeting) = meetings::meeting(conn, offer.meeting_id).await? else { return Ok(None) };
    let starts_at = match offer.occurrence_id {
        Some(date) => match meetings::occurrence(conn, date).await? {
            Some((date, _)) => Some(date.starts_at),
            None => return Ok(None),
        },
        None => None,
    };
    let title = meetings::title(conn, &meeting, std::slice::from_ref(&reader.locale)).await?;
    let title = title.ok_or_else(|| Fault::new("a meeting without its original title"))?.text;
    Ok(Some((reader, Matter { title, starts_at })))
}
