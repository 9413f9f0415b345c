//! The verbs of devices: add one, remove one, tell somebody something on hers.

use std::collections::HashMap;

use entity::private::Private;
use futures_util::future::join_all;
use tracing::warn;
use uuid::Uuid;

use super::notice::Notice;
use super::rules::{self, Came, Told};
use super::sending::{self, Message};
use super::subscription::Subscription;
use super::{Device, messages, store};
use crate::app::App;
use crate::failure::{ErrorCode, Outcome, Problem};
use crate::member;
use crate::node::not_found;
use crate::viewer::MemberViewer;

/// What the place that messages go to is known by in the table `push_device`.
const ENDPOINTS: &str = "push endpoints";
/// What makes the tag of a message.
const TAGS: &str = "push tags";
/// How many characters a tag has: as many as a `Topic` may have (RFC 8030).
const TAG: usize = 32;

/// The key of the server's that devices subscribe with; `None` while it does not push.
pub fn server_key(app: &App) -> Option<&str> {
    app.config.push.push_contact.as_ref().map(|_| app.keys.vapid().public())
}

/// Adds the device to the member's, with the session that she adds it in. One that is known, be it as somebody else's, is
/// hers from now on.
pub async fn add(app: &App, by: &MemberViewer, told: &Subscription, name: Option<String>) -> Outcome<Uuid> {
    let server_key = server_key(app).ok_or_else(|| Problem::new(ErrorCode::Conflict, messages::Off))?.to_owned();
    let mark = app.keys.mark(ENDPOINTS, told.endpoint.as_bytes());
    let subscription = told.lock(app, &mark)?;
    let tx = app.begin().await?;
    // Several that are added at the same time are counted one after the other.
    member::lock(&tx, by.id).await?;
    if store::count_others(tx.conn(), by.id, &mark).await? >= rules::DEVICES {
        return Err(Problem::new(ErrorCode::Conflict, messages::TooMany { count: rules::DEVICES }).into());
    }
    let known = store::by_mark(tx.conn(), &mark).await?;
    let own = known.as_ref().filter(|row| row.member_id == by.id);
    let row = Device {
        id: known.as_ref().map_or_else(|| tx.new_id(), |row| row.id),
        member_id: by.id,
        session_id: by.session,
        endpoint_mark: mark,
        subscription,
        server_key,
        name: name.map(Private::new),
        // Of the time before it was hers, nothing is for her to know.
        created_at: own.map_or(tx.now(), |row| row.created_at),
        last_taken_at: own.and_then(|row| row.last_taken_at),
    };
    let id = store::save(&tx, row).await?;
    store::changed(&tx, id, by.id);
    if let Some(former) = known.filter(|row| row.member_id != by.id) {
        store::changed(&tx, id, former.member_id);
    }
    tx.commit().await?;
    Ok(id)
}

/// Removes a device of the member's.
pub async fn remove(app: &App, member: Uuid, id: Uuid) -> Outcome<()> {
    let tx = app.begin().await?;
    if !store::remove(&tx, id, member).await? {
        return Err(not_found().at("id").into());
    }
    tx.commit().await
}

/// The devices of those of these members who have some; nobody has while the server does not push.
pub async fn devices_of(app: &App, members: &[Uuid]) -> Outcome<HashMap<Uuid, Vec<Device>>> {
    if members.is_empty() || server_key(app).is_none() {
        return Ok(HashMap::new());
    }
    store::devices_of(app.db.fresh(), members).await
}

/// Whether the member has a device that something could be pushed to.
pub async fn has_device(app: &App, member: Uuid) -> Outcome<bool> {
    Ok(devices_of(app, &[member]).await?.contains_key(&member))
}

/// Tells somebody something on all of these devices of hers. Done again, each shows it once.
pub async fn tell(app: &App, devices: &[Device], notice: &Notice) -> Outcome<Told> {
    let Some(contact) = &app.config.push.push_contact else { return Ok(Told::Unreached) };
    let tag: String = app.keys.mark(TAGS, notice.id.as_bytes()).chars().take(TAG).collect();
    let payload = notice.payload(&tag, &app.config.server.public_url)?;
    let message = Message { contact, tag: &tag, payload: &payload };
    let came = join_all(devices.iter().map(|device| sending::send(app, device, &message))).await;
    // What was taken was taken: that this cannot be written down is no reason to push it again.
    if let Err(failure) = note(app, devices, &came).await {
        warn!(%failure, "what became of pushes cannot be noted");
    }
    Ok(rules::told(&came))
}

/// Writes down which devices have taken something, and forgets those that are gone.
async fn note(app: &App, devices: &[Device], came: &[Came]) -> Outcome<()> {
    let (mut taken, mut gone) = (Vec::new(), Vec::new());
    for (device, came) in devices.iter().zip(came) {
        match came {
            Came::Taken => taken.push(device.id),
            Came::Gone => gone.push(device),
            Came::Refused | Came::Later | Came::Busy => {}
        }
    }
    if !taken.is_empty() {
        store::note_taken(&app.db.writer, &taken, app.clock.now()).await?;
    }
    if !gone.is_empty() {
        let tx = app.begin().await?;
        for device in gone {
            store::forget(&tx, device).await?;
        }
        tx.commit().await?;
    }
    Ok(())
}
