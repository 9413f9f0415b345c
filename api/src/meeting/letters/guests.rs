//! The letter that asks somebody without an account whether it is she who would like to come; and the link to her
//! page.

use uuid::Uuid;

use super::super::facts::{facts, isolated};
use super::super::messages;
use super::super::store::{Addressee, Appointment};
use crate::app::App;
use crate::failure::Outcome;
use crate::jobs::Work;
use crate::mail::{Block, Letter};
use crate::post::Draft;

/// What a guest's link's token is sealed for.
const GUEST: &str = "guest-of-a-date";

/// The letter that asks whether it is she. Nobody has proven that the address is hers: the name may be a stranger's
/// text, so that it is not said, and no date is put into the calendar of somebody who has not said that she comes.
pub fn invitation(app: &App, to: &Addressee, guest: Uuid, appointment: &Appointment, work: Work) -> Outcome<Letter> {
    let draft = Draft::new(app, &to.email, &to.locale, work);
    let blocks = vec![
        Block::Paragraph(draft.say(&messages::InvitationOpening)),
        Block::Heading(isolated(&appointment.title.text)),
        Block::Facts(facts(app, &to.locale, to.time_zone, appointment)),
        Block::Button { label: draft.say(&messages::InvitationButton), url: page_url(app, guest) },
        Block::Paragraph(draft.say(&messages::InvitationValid)),
    ];
    let letter = draft.letter(&messages::InvitationSubject, &messages::InvitationPreheader, blocks)?;
    Ok(Letter { footer: vec![draft.say(&messages::InvitationFooter)], ..letter })
}

/// Where a guest says whether she comes.
pub fn page_url(app: &App, guest: Uuid) -> String {
    format!("{}/email/guest?token={}", app.config.server.public_url, app.keys.seal(GUEST, guest.as_bytes()))
}

/// Whose link this token is from, if it is one of ours.
pub fn guest_of(app: &App, token: &str) -> Option<Uuid> {
    app.keys.open(GUEST, token).and_then(|payload| Uuid::from_slice(&payload).ok())
}
