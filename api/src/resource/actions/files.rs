//! How a file becomes a form of a resource: it is offered, sent to an address, judged, and only then there. And how it
//! is found by its own address, and goes.

use chrono::{DateTime, TimeDelta, Utc};
use entity::resource::{ReadingLevel, ResourceStatus};
use entity::resource_format::Format;
use entity::{file_offer, resource};
use futures_util::StreamExt;
use uuid::Uuid;

use super::super::jobs::RemoveFile;
use super::super::rules::{self, Verb};
use super::super::store::{self, Change, NewOffer};
use super::Work;
use crate::app::App;
use crate::failure::{ErrorCode, Fault, Outcome, Problem, Refusal};
use crate::files::{FileKind, Received, messages};
use crate::i18n::Locale;
use crate::node::not_found;
use crate::viewer::Viewer;

/// What the address that a file is sent to is sealed for.
const SENDING: &str = "send a file";
/// What the address that a file is fetched from is sealed for.
const FETCHING: &str = "fetch a file";
/// How long a file may be nobody's: it is put on the shelf first, and written down then.
const UNCLAIMED: TimeDelta = TimeDelta::days(1);
/// How many files are looked up at a time.
const AT_ONCE: usize = 500;

/// A file that somebody wants to send, checked.
pub struct Offering {
    /// The language that it is in.
    pub language: Locale,
    /// Which form it is.
    pub format: Format,
    /// How hard it is.
    pub reading_level: Option<ReadingLevel>,
    /// Of which kind it is.
    pub kind: FileKind,
    /// How many bytes it has.
    pub size: u64,
}

/// An address to send a file to, or to fetch one from.
pub struct Address {
    /// The address.
    pub url: String,
    /// Until when it holds.
    pub expires_at: DateTime<Utc>,
}

/// Gives an address to send the file to.
pub async fn offer_file(app: &App, viewer: &Viewer, id: Uuid, offering: Offering) -> Outcome<Address> {
    let session = viewer.member().map(|member| member.session).ok_or(Refusal::Unauthenticated)?;
    let work = Work::begin(app, viewer, id, Verb::Revise).await?;
    rules::may_add_file(work.row.status, work.row.is_sensitive)?;
    rules::may_have_one_more(store::forms(&work.tx, id).await?)?;
    rules::may_offer(store::open_offers(&work.tx, work.member).await?)?;
    let expires_at = work.tx.now() + rules::OFFER_TIME;
    let new = NewOffer {
        resource: id,
        member: work.member,
        session,
        language: offering.language,
        format: offering.format,
        reading_level: offering.reading_level,
        content_type: offering.kind.media_type(),
        size: offering.size,
        expires_at,
    };
    let offer = store::offer(&work.tx, new).await?;
    // Nothing about the resource has changed yet.
    work.tx.commit().await?;
    let token = app.keys.seal(SENDING, offer.as_bytes());
    Ok(Address { url: format!("{}/uploads/{token}", app.config.server.public_url), expires_at })
}

/// A file that is awaited at an address.
pub struct Awaited {
    offer: file_offer::Model,
    /// Of which kind it is to be.
    pub kind: FileKind,
    /// How many bytes it is to have.
    pub size: u64,
    /// The session in which it was offered: she who sends it acts in that.
    pub session: Uuid,
}

/// What is awaited at this address, if anything is.
pub async fn awaited(app: &App, token: &str) -> Outcome<Awaited> {
    let id = app.keys.open(SENDING, token).and_then(|bytes| Uuid::from_slice(&bytes).ok()).ok_or_else(over)?;
    let offer = store::offer_with_id(app.db.fresh(), id).await?.ok_or_else(over)?;
    if offer.taken_at.is_some() {
        return Err(Problem::new(ErrorCode::Conflict, messages::AddressUsed).into());
    }
    if offer.expires_at <= app.clock.now() {
        return Err(over().into());
    }
    let kind = FileKind::of(&offer.content_type).ok_or_else(|| Fault::new("an offer of a kind that there is not"))?;
    Ok(Awaited { kind, size: offer.size_bytes.cast_unsigned(), session: offer.session_id, offer })
}

/// No file is awaited at this address.
pub fn over() -> Problem {
    Problem::new(ErrorCode::NotFound, messages::AddressOver)
}

impl Awaited {
    /// Whether the viewer may still add it: looked at before the bytes come, and once more when they have.
    pub async fn is_still_welcome(&self, app: &App, viewer: &Viewer) -> Outcome<()> {
        let row = store::visible(app.db.fresh(), viewer, self.offer.resource_id).await?.ok_or_else(over)?;
        rules::next(Verb::Revise, store::standing(viewer, &row), row.status)?;
        rules::may_add_file(row.status, row.is_sensitive)
    }

    /// Judges what was received, and makes it a form of its resource: all of that, or nothing. Gives the file's id.
    pub async fn take(self, app: &App, viewer: &Viewer, received: Received) -> Outcome<Uuid> {
        app.files.judge(&received, self.kind).await?;
        let file = app.ids.uuid();
        app.files.shelf.put(file, &received).await?;
        let outcome = self.write_down(app, viewer, file, received.digest).await;
        if outcome.is_err() {
            // If this fails as well, the sweep finds it: it is nobody's.
            let _ = app.files.shelf.remove(file).await;
        }
        outcome.map(|()| file)
    }

    async fn write_down(&self, app: &App, viewer: &Viewer, file: Uuid, digest: String) -> Outcome<()> {
        let id = self.offer.resource_id;
        let work = Work::begin(app, viewer, id, Verb::Revise).await?;
        rules::may_add_file(work.row.status, work.row.is_sensitive)?;
        rules::may_have_one_more(store::forms(&work.tx, id).await?)?;
        if !store::take_offer(&work.tx, self.offer.id).await? {
            return Err(Problem::new(ErrorCode::Conflict, messages::AddressUsed).into());
        }
        store::add_file(&work.tx, &self.offer, file, digest).await?;
        if rules::is_looked_over(work.row.status) {
            // Who stood by it has not seen this.
            store::forget_approvals(&work.tx, id).await?;
        }
        work.finish(Change::default()).await
    }
}

/// Takes a file away from a resource.
pub async fn remove_file(app: &App, viewer: &Viewer, id: Uuid, file: Uuid) -> Outcome<()> {
    let work = Work::begin(app, viewer, id, Verb::Revise).await?;
    if !store::remove_file(&work.tx, id, file).await? {
        return Err(not_found().at("file").into());
    }
    work.tx.enqueue(&RemoveFile { file }).await?;
    work.finish(Change::default()).await
}

/// The address of a file of a resource that the viewer sees. What everybody sees has one address for everybody; what
/// she sees because of who she is has one that holds as long as she is signed in and still sees it.
pub fn address(app: &App, viewer: &Viewer, row: &resource::Model, file: Uuid, now: DateTime<Utc>) -> Address {
    let expires_at = rules::address_end(now);
    let mut payload = [file.as_bytes().as_slice(), &expires_at.timestamp().to_be_bytes()].concat();
    if row.status != ResourceStatus::Published
        && let Some(member) = viewer.member()
    {
        payload.extend(member.session.as_bytes());
    }
    let token = app.keys.seal(FETCHING, &payload);
    let url = format!("{}/files/{}?pass={token}", app.config.server.public_url, file.simple());
    Address { url, expires_at }
}

/// What an address of a file lets somebody do.
pub struct Pass {
    file: Uuid,
    /// Until when.
    pub expires_at: DateTime<Utc>,
    /// The session that it was given out in, when it is not for everybody.
    pub session: Option<Uuid>,
}

impl Pass {
    /// What the address lets its holder do, if we gave it out for this file and it still holds.
    pub fn open(app: &App, file: &str, token: &str) -> Option<Self> {
        let payload = app.keys.open(FETCHING, token)?;
        let (named, rest) = payload.split_at_checked(16)?;
        let (until, session) = rest.split_at_checked(8)?;
        let pass = Self {
            file: Uuid::from_slice(named).ok()?,
            expires_at: DateTime::from_timestamp(i64::from_be_bytes(until.try_into().ok()?), 0)?,
            session: if session.is_empty() { None } else { Some(Uuid::from_slice(session).ok()?) },
        };
        (Uuid::try_parse(file) == Ok(pass.file) && pass.expires_at > app.clock.now()).then_some(pass)
    }

    /// The file, if its resource is there for everybody, or for the viewer.
    pub async fn find(&self, app: &App, viewer: Option<&Viewer>) -> Outcome<Option<KeptFile>> {
        // A replica could be a moment behind: what was just taken back must not be given out.
        let conn = app.db.fresh();
        let Some((form, row)) = store::form_of_file(conn, self.file).await? else { return Ok(None) };
        let is_seen = match (row.status, viewer) {
            (ResourceStatus::Published, _) => true,
            (ResourceStatus::Draft | ResourceStatus::Proposed | ResourceStatus::UnderReview, Some(viewer)) => {
                store::visible(conn, viewer, row.id).await?.is_some()
            }
            (ResourceStatus::Archived, _) | (_, None) => false,
        };
        let kind = form.content_type.as_deref().and_then(FileKind::of);
        let parts = kind.zip(form.size_bytes).zip(form.digest).filter(|_| is_seen);
        Ok(parts.map(|((kind, size), digest)| KeptFile { id: self.file, kind, size: size.cast_unsigned(), digest }))
    }
}

/// A file that may be given out.
pub struct KeptFile {
    /// Its name on the shelf.
    pub id: Uuid,
    /// Of which kind it is.
    pub kind: FileKind,
    /// How many bytes it has.
    pub size: u64,
    /// Its SHA-256.
    pub digest: String,
}

/// Removes from the shelf what no resource has: what was sent and not written down, or written down and gone since.
pub async fn sweep_unclaimed(app: App) -> Outcome<u64> {
    let mut old = Box::pin(app.files.shelf.older_than(app.clock.now() - UNCLAIMED).chunks(AT_ONCE));
    let mut removed = 0;
    while let Some(some) = old.next().await {
        let files = some.into_iter().collect::<Outcome<Vec<Uuid>>>()?;
        for file in store::unclaimed(app.db.fresh(), files).await? {
            app.files.shelf.remove(file).await?;
            removed += 1;
        }
    }
    Ok(removed)
}
