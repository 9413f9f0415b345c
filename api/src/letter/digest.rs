//! Letters that come together: how what they say is kept until then, and how they leave.

use chrono::{DateTime, Utc};
use entity::digest_part;
use uuid::Uuid;

use super::leaving::{self, Leaving};
use super::letters::{self, Mark, Part};
use super::{rules, store};
use crate::app::App;
use crate::failure::{Fault, Outcome};
use crate::jobs::{Verdict, Work};
use crate::member;

/// What a letter says, as it is kept: so that it cannot be read from the database alone.
pub fn locked(app: &App, member: Uuid, part: &Part) -> Outcome<Vec<u8>> {
    let lockers = app.keys.lockers(&holder(member));
    let first = lockers.first().ok_or_else(|| Fault::new("the server has no secret"))?;
    first.lock(&app.ids, &serde_json::to_vec(part)?)
}

fn unlocked(app: &App, row: &digest_part::Model) -> Outcome<Part> {
    let locked = row.letter.as_deref().unwrap_or_default();
    let opened = app.keys.lockers(&holder(row.member_id)).iter().find_map(|locker| locker.unlock(locked));
    let opened = opened.ok_or_else(|| Fault::new("a letter that waits cannot be opened"))?;
    Ok(serde_json::from_slice(&opened)?)
}

fn holder(member: Uuid) -> Vec<u8> {
    [b"letters that come together".as_slice(), member.as_bytes()].concat()
}

/// Sends the member what has come together for this hour, and is still wanted: what comes the same way as one letter. What
/// comes later leaves as another.
pub async fn send(app: &App, member: Uuid, slot: DateTime<Utc>, work: Work) -> Outcome<Verdict> {
    let tx = app.begin().await?;
    // Whoever stops letters waits until it is said here which leave, or else takes them out before.
    let Some(reader) = member::hold_readers(&tx, &[member]).await?.remove(&member) else { return Ok(Verdict::Done) };
    let quiet = store::quiet_hours(tx.conn(), member).await?;
    // They waited for each other, and the night may have begun meanwhile: that does not count.
    let night = quiet.and_then(|quiet| quiet.night(work.now - rules::GATHERING, reader.time_zone));
    if let Some(night) = night.filter(|night| work.now < night.ends) {
        return Ok(Verdict::Again(night.ends));
    }
    let wishes = store::wishes(tx.conn(), member).await?;
    store::take_out(&tx, member, &wishes.unwanted()).await?;
    for kinds in wishes.by_channel() {
        store::gather(&tx, member, slot, kinds, work.id).await?;
    }
    let letters = store::gathered(tx.conn(), member, slot).await?;
    tx.commit().await?;
    for (id, rows) in letters {
        let written_at = rows.iter().map(|row| row.created_at).max().unwrap_or(work.written_at);
        let parts =
            rows.iter().map(|row| unlocked(app, row).map(|part| (row.kind, part))).collect::<Outcome<Vec<_>>>()?;
        // She may have chosen otherwise since they were put together.
        let channel = leaving::together(rows.iter().map(|row| wishes.channel(row.kind)));
        let letter = letters::digest(app, &reader, parts, Mark { id, written_at }, work)?;
        match leaving::send(app, &Leaving { reader: member, channel, letter, attempt: work.attempt }).await? {
            Verdict::Done => store::has_left(&app.db.writer, id).await?,
            other => return Ok(other),
        }
    }
    Ok(Verdict::Done)
}
