//! The verbs of letters that can wait: hand one over, choose, stop.

use std::collections::HashMap;
use std::time::Duration;

use chrono::{DateTime, NaiveTime, Utc, Weekday};
use entity::letter_preference::{LetterCadence as Cadence, LetterChannel as Channel, LetterKind as Kind};
use tokio::time::Instant;
use uuid::Uuid;

use super::leaving::{self, Leaving};
use super::letters::{self, Part, Scope};
use super::rules::{self, Rhythm, Turn};
use super::store::{self, Chosen, NewPart, Settings, Wishes};
use super::{PreferencesChanged, digest};
use crate::app::App;
use crate::failure::Outcome;
use crate::jobs::{self, Verdict, Work};
use crate::mail::Letter;
use crate::member::{self, Reader};
use crate::tx::Tx;

/// Hands over a letter of this kind as its reader wishes, and says what that means for the job that wrote it: it is sent by
/// itself, or comes back when its hour has come, or quiet hours are over, so that it is written by how things stand then; in
/// its hour it is put to the others that leave together. What she does not want is dropped.
pub async fn deliver(app: &App, reader: &Reader, kind: Kind, letter: Letter, work: Work) -> Outcome<Verdict> {
    deliver_before(app, reader, kind, letter, None, work).await
}

/// The same for a letter that is of no use any more from that moment on, if there is one: where quiet hours alone keep it
/// until then, it leaves at once. Such letters are about a date, or ask for something by an hour. All others are as good in
/// the morning: what they tell stays so, and there is a day at least for what they ask for.
pub async fn deliver_before(
    app: &App,
    reader: &Reader,
    kind: Kind,
    letter: Letter,
    over_at: Option<DateTime<Utc>>,
    work: Work,
) -> Outcome<Verdict> {
    let (rhythm, channel) = wanted(app, reader, kind).await?;
    match rules::turn_before(&rhythm, over_at, work) {
        Turn::AtOnce => {
            leaving::send(app, &Leaving { reader: reader.id, channel, letter, attempt: work.attempt }).await
        }
        Turn::Later(due) => Ok(Verdict::Again(due)),
        Turn::Never => Ok(Verdict::Done),
        Turn::Together(slot) => {
            let tx = app.begin().await?;
            put(&tx, reader.id, kind, slot, letter, work).await?;
            tx.commit().await?;
            Ok(Verdict::Done)
        }
    }
}

/// How letters of a kind come to the reader: in which rhythm, and which way.
async fn wanted(app: &App, reader: &Reader, kind: Kind) -> Outcome<(Rhythm, Channel)> {
    let conn = app.db.fresh();
    let quiet = store::quiet_hours(conn, reader.id).await?;
    let wishes = store::wishes(conn, reader.id).await?;
    Ok((wishes.rhythm(kind, reader, quiet), wishes.channel(kind)))
}

/// Whether this is an hour that the reader has chosen for letters of this kind: that at which they come together, or the end
/// of her quiet hours, for which this one has waited. Whoever would not write to somebody at some hours may write to her at
/// this one.
pub async fn is_her_hour(app: &App, reader: &Reader, kind: Kind, work: Work) -> Outcome<bool> {
    let (rhythm, _) = wanted(app, reader, kind).await?;
    Ok(rules::is_her_hour(&rhythm, work))
}

/// When the quiet hours end that keep a letter of this kind now, which would leave at once otherwise.
pub async fn kept_until(app: &App, reader: &Reader, kind: Kind, work: Work) -> Outcome<Option<DateTime<Utc>>> {
    let (rhythm, _) = wanted(app, reader, kind).await?;
    let night = rhythm.night(work.now).filter(|_| rhythm.cadence == Cadence::AtOnce);
    Ok(night.map(|night| night.ends))
}

/// Puts a letter to the others of its hour, which leave together soon after. Done twice by a job, it is done once.
pub async fn put(tx: &Tx, member: Uuid, kind: Kind, slot: DateTime<Utc>, letter: Letter, work: Work) -> Outcome<()> {
    let letter = digest::locked(tx.app(), member, &Part::from(letter))?;
    store::insert_part(tx, NewPart { job: work.id, member, slot, kind, letter }).await?;
    // Those that come later have it done again.
    tx.wake_at(&super::jobs::SendDigest { member, slot }, tx.now() + rules::GATHERING).await
}

/// What is to change in which letters come; what is `None`, or is not named, stays.
#[derive(Debug, Clone, Default)]
pub struct Change {
    /// How soon letters of some kinds come.
    pub cadences: Vec<(Kind, Cadence)>,
    /// Which way letters of some kinds come.
    pub channels: Vec<(Kind, Channel)>,
    /// When they come together.
    pub digest_at: Option<NaiveTime>,
    /// On which day, if any is chosen.
    pub digest_on: Option<Option<Weekday>>,
    /// Whether subjects say nothing.
    pub is_discreet: Option<bool>,
}

/// Changes which letters come to the member.
pub async fn update(app: &App, member: Uuid, change: Change) -> Outcome<()> {
    let tx = app.begin().await?;
    self::change(&tx, member, change).await?;
    tx.commit().await
}

/// Changes which letters come to the member, together with whatever else the unit of work does.
pub async fn change(tx: &Tx, member: Uuid, change: Change) -> Outcome<()> {
    let before = store::wishes(tx.conn(), member).await?;
    let chosen = chosen(&before, &change);
    let settings = Settings {
        digest_at: change.digest_at.unwrap_or(before.settings.digest_at),
        digest_on: change.digest_on.unwrap_or(before.settings.digest_on),
        is_discreet: change.is_discreet.unwrap_or(before.settings.is_discreet),
    };
    store::save_chosen(tx, member, &chosen).await?;
    if settings != before.settings {
        store::save_settings(tx, member, settings).await?;
    }
    // Which way a letter comes changes nothing about when.
    let is_sooner_or_later = chosen.iter().any(|(kind, chosen)| chosen.cadence != before.cadence(*kind));
    if is_sooner_or_later || settings != before.settings {
        tx.publish(&PreferencesChanged { member }).await?;
    }
    Ok(())
}

/// What is chosen from now on for the kinds of letters that something else is chosen for.
fn chosen(before: &Wishes, change: &Change) -> Vec<(Kind, Chosen)> {
    let cadences: HashMap<Kind, Cadence> = change.cadences.iter().copied().collect();
    let channels: HashMap<Kind, Channel> = change.channels.iter().copied().collect();
    let chosen = before.all().map(|(kind, before)| {
        let cadence = cadences.get(&kind).copied().unwrap_or(before.cadence);
        let channel = channels.get(&kind).copied().unwrap_or(before.channel);
        (kind, before, Chosen { cadence, channel })
    });
    chosen.filter(|(_, before, chosen)| before != chosen).map(|(kind, _, chosen)| (kind, chosen)).collect()
}

/// What a link of ours in a letter is for.
pub struct Subscription {
    /// Whose letters it stops.
    pub reader: Reader,
    /// Which.
    pub scope: Scope,
}

/// What this link stops; `None` when it is not one of ours.
pub async fn subscription(app: &App, token: &str) -> Outcome<Option<Subscription>> {
    let Some((member, scope)) = letters::stopper(app, token) else { return Ok(None) };
    let reader = member::reader_of(app.db.fresh(), member).await?;
    Ok(reader.map(|reader| Subscription { reader, scope }))
}

/// The kinds of letters that this link stops: of letters that come together, all that do by now, and those that did when
/// they came with it.
pub async fn kinds_to_stop(app: &App, subscription: &Subscription) -> Outcome<Vec<Kind>> {
    let sealed = match &subscription.scope {
        Scope::Kind(kind) => return Ok(vec![*kind]),
        Scope::Together(kinds) => kinds,
    };
    let wishes = store::wishes(app.db.fresh(), subscription.reader.id).await?;
    let comes_together = |kind: Kind, cadence: Cadence| match cadence {
        Cadence::Hourly => kind != Kind::Meetings,
        Cadence::Daily | Cadence::Weekly => true,
        Cadence::AtOnce | Cadence::Never => false,
    };
    let kinds = wishes.all().filter(|(kind, chosen)| sealed.contains(kind) || comes_together(*kind, chosen.cadence));
    Ok(kinds.map(|(kind, _)| kind).collect())
}

/// Stops letters of these kinds to the member. Done twice, it is done once. When it is confirmed, none of them leaves any
/// more together with others, not even one that was on its way.
pub async fn stop(app: &App, member: Uuid, kinds: &[Kind]) -> Outcome<()> {
    let tx = app.begin().await?;
    // Whoever is about to send some of them has either said so by now, or sees what is written here.
    member::lock(&tx, member).await?;
    let cadences = kinds.iter().map(|kind| (*kind, Cadence::Never)).collect();
    change(&tx, member, Change { cadences, ..Change::default() }).await?;
    let jobs = store::take_out(&tx, member, kinds).await?;
    tx.commit().await?;
    until_settled(app, &jobs).await
}

/// How often it is looked whether what is on its way has arrived.
const LOOK: Duration = Duration::from_millis(50);

/// Waits until these jobs have done what they have begun, or failed.
pub async fn until_settled(app: &App, jobs: &[Uuid]) -> Outcome<()> {
    let deadline = Instant::now() + Duration::from_secs(app.config.jobs.lease_seconds.into());
    while jobs::is_any_under_way(app, jobs).await? && Instant::now() < deadline {
        tokio::time::sleep(LOOK).await;
    }
    Ok(())
}

/// Who chooses behind this link; `None` when it is not one of ours.
pub async fn chooser(app: &App, token: &str) -> Outcome<Option<Reader>> {
    let Some(member) = letters::chooser(app, token) else { return Ok(None) };
    member::reader_of(app.db.fresh(), member).await
}
