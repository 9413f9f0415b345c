//! The letters about a place: a guest has one, somebody waits for one, one has become free for somebody.

use entity::private::Private;
use uuid::Uuid;

use super::super::facts::{facts, isolated};
use super::super::messages;
use super::super::store::{Addressee, Appointment, Who};
use super::entry::with_date;
use super::guests::page_url;
use crate::app::App;
use crate::failure::Outcome;
use crate::i18n::Message;
use crate::jobs::Work;
use crate::mail::{Block, Letter};
use crate::member::messages::Greeting;
use crate::post::Draft;

/// The letter to a guest who has said that she comes.
pub fn place(app: &App, to: &Addressee, who: Who, appointment: &Appointment, work: Work) -> Outcome<Letter> {
    let draft = Draft::new(app, &to.email, &to.locale, work);
    let blocks = blocks(app, &draft, to, who, appointment, &messages::GuestGoing);
    let letter = draft.letter(&messages::ConfirmationSubject, &messages::ConfirmationPreheader, blocks)?;
    let letter = Letter { footer: vec![draft.say(&messages::ConfirmationFooter)], ..letter };
    Ok(with_date(app, letter, &to.locale, appointment))
}

/// The letter to a guest who would come and waits for a place.
pub fn line(app: &App, to: &Addressee, who: Who, appointment: &Appointment, place: u64, work: Work) -> Outcome<Letter> {
    let draft = Draft::new(app, &to.email, &to.locale, work);
    let blocks = blocks(app, &draft, to, who, appointment, &messages::GuestWaiting { place });
    let letter = draft.letter(&messages::ConfirmationSubject, &messages::ConfirmationPreheader, blocks)?;
    Ok(Letter { footer: vec![draft.say(&messages::ConfirmationFooter)], ..letter })
}

/// The letter to somebody for whom a place has become free: it is hers already.
pub fn place_free(app: &App, to: &Addressee, who: Who, appointment: &Appointment, work: Work) -> Outcome<Letter> {
    let draft = Draft::new(app, &to.email, &to.locale, work);
    let blocks = blocks(app, &draft, to, who, appointment, &messages::PlaceFreeOpening);
    let letter = draft.letter(&messages::PlaceFreeSubject, &messages::PlaceFreePreheader, blocks)?;
    let letter = Letter { footer: vec![draft.say(&messages::PlaceFreeFooter)], ..letter };
    Ok(with_date(app, letter, &to.locale, appointment))
}

/// What they have in common: what it is, when, where, the way in, and the way out.
fn blocks(
    app: &App,
    draft: &Draft<'_>,
    to: &Addressee,
    who: Who,
    appointment: &Appointment,
    opening: &dyn Message,
) -> Vec<Block> {
    let greeting = to.display_name.clone().map(|name| Block::Greeting(draft.say(&Greeting { name })));
    let join = appointment.join_url.as_ref().map(|url| join(draft, url));
    let what = [
        Block::Paragraph(draft.say(opening)),
        Block::Heading(isolated(&appointment.title.text)),
        Block::Facts(facts(app, &to.locale, to.time_zone, appointment)),
    ];
    greeting.into_iter().chain(what).chain(join).chain(way_out(app, draft, who)).collect()
}

/// The button that leads to the meeting.
pub(super) fn join(draft: &Draft<'_>, url: &Private<String>) -> Block {
    Block::Button { label: draft.say(&messages::Join), url: url.expose().clone() }
}

/// How she gives her place on, if it does not suit her any more.
fn way_out(app: &App, draft: &Draft<'_>, who: Who) -> Vec<Block> {
    match who {
        Who::Member(_) => vec![Block::Paragraph(draft.say(&messages::PassOn))],
        Who::Guest(guest) => {
            vec![Block::Paragraph(draft.say(&messages::PassOnAsGuest)), her_page(app, draft, guest)]
        }
    }
}

/// The button that leads a guest to her page.
pub(super) fn her_page(app: &App, draft: &Draft<'_>, guest: Uuid) -> Block {
    Block::Button { label: draft.say(&messages::ConfirmationButton), url: page_url(app, guest) }
}
