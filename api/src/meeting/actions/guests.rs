//! Coming without an account: asked for by anybody, said on the page behind a letter by whoever has the address.

use chrono_tz::Tz;
use entity::guest;
use entity::rsvp::RsvpStatus;
use uuid::Uuid;

use super::super::facts::facts;
use super::super::jobs::{InviteGuest, TellSeat, Told};
use super::super::line::{self as line_rules, Seat};
use super::super::store::{self, Addressee, Appointment, Held, Who};
use super::super::{letters, messages, rules};
use super::line;
use crate::app::App;
use crate::failure::{ErrorCode, Failure, Outcome, Problem};
use crate::i18n::Locale;
use crate::node;
use crate::tx::Turn;

/// What somebody tells who would like to come without an account, checked.
pub struct NewGuest {
    /// To which date.
    pub occurrence: Uuid,
    /// Her address, in its one spelling.
    pub email: String,
    /// How she wants to be addressed.
    pub display_name: Option<String>,
    /// The language of her letters.
    pub language: Locale,
    /// Her time zone, or the meeting's.
    pub time_zone: Tz,
}

/// How it stands with a guest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GuestState {
    /// She may say that she comes; `is_full`: that she waits for a place.
    Asked {
        /// Whether every place is taken.
        is_full: bool,
    },
    /// She has a place.
    Going,
    /// She waits, and is the how-manieth in line.
    Waiting(u64),
    /// She has given her place back, and may come all the same.
    Withdrawn {
        /// Whether every place is taken.
        is_full: bool,
    },
    /// Guests are not welcome any more.
    NotWelcome,
    /// The date was called off.
    CalledOff,
    /// The date is over.
    Over,
}

/// What the page behind a guest's letter shows.
pub struct GuestPage {
    /// Her language.
    pub locale: Locale,
    /// How it stands.
    pub state: GuestState,
    /// The meeting's title.
    pub title: String,
    /// When, where and how, each with its label.
    pub facts: Vec<(String, String)>,
    /// The link to join, once she has a place.
    pub join_url: Option<String>,
}

/// Has a letter sent to whoever would like to come. The caller cannot tell what is known of the address, nor whether
/// a letter leaves: a few in half an hour, and one for each date.
pub async fn ask_as_guest(app: &App, new: NewGuest) -> Outcome<()> {
    let tx = app.begin_in_turn(Turn::Guests).await?;
    let at = |problem: Problem| Failure::from(problem.at("occurrence"));
    let found = store::occurrence(tx.conn(), new.occurrence).await?;
    let (date, meeting) = found.ok_or_else(|| at(node::not_found()))?;
    if !meeting.welcomes_guests {
        return Err(at(Problem::new(ErrorCode::GuestsNotWelcome, messages::GuestsNotWelcome)));
    }
    rules::may_come(date.status, date.ends_at, tx.now()).map_err(at)?;
    let since = tx.now() - line_rules::GUEST_LETTERS_WITHIN;
    if store::count_guest_letters(tx.conn(), &new.email, since).await? >= line_rules::GUEST_LETTERS {
        return Ok(());
    }
    let guest = match store::guest_by_email(tx.conn(), new.occurrence, &new.email).await? {
        Some(earlier) if earlier.asked_at > since => return Ok(()),
        Some(earlier) => {
            store::guest_asks_again(&tx, &earlier, &new).await?;
            earlier.id
        }
        None => store::insert_guest(&tx, &new).await?,
    };
    tx.enqueue(&InviteGuest { guest }).await?;
    tx.commit().await
}

/// The page behind the link of a guest's letter; `None` when it is none of ours, or too old. Looking changes nothing.
pub async fn guest_page(app: &App, token: &str) -> Outcome<Option<GuestPage>> {
    let conn = app.db.fresh();
    let Some(guest) = guest_of(app, token).await? else { return Ok(None) };
    let Some((date, meeting)) = store::occurrence(conn, guest.occurrence_id).await? else { return Ok(None) };
    let answer = store::answer(conn, date.id, Who::Guest(guest.id)).await?;
    let is_full = line_rules::seat(meeting.capacity, &date) == Seat::Line;
    let is_coming = answer.as_ref().is_some_and(|answer| answer.status != RsvpStatus::Withdrawn);
    let state = match (rules::may_come(date.status, date.ends_at, app.clock.now()), &answer) {
        (Err(problem), _) if problem.code == ErrorCode::OccurrenceCancelled => GuestState::CalledOff,
        (Err(_), _) => GuestState::Over,
        (Ok(()), _) if !meeting.welcomes_guests && !is_coming => GuestState::NotWelcome,
        (Ok(()), None) => GuestState::Asked { is_full },
        (Ok(()), Some(answer)) => match answer.status {
            RsvpStatus::Going => GuestState::Going,
            RsvpStatus::Waiting => GuestState::Waiting(store::place_in_line(conn, answer).await?),
            RsvpStatus::Withdrawn => GuestState::Withdrawn { is_full },
        },
    };
    let addressee = Addressee::from(guest);
    let appointment =
        Appointment::of(conn, &date, &meeting, std::slice::from_ref(&addressee.locale), date.starts_at).await?;
    // The ways in are for those who come.
    let appointment = if state == GuestState::Going { appointment } else { appointment.without_ways_in() };
    Ok(Some(GuestPage {
        state,
        title: appointment.title.text.clone(),
        facts: facts(app, &addressee.locale, addressee.time_zone, &appointment),
        join_url: appointment.join_url.map(entity::private::Private::into_exposed),
        locale: addressee.locale,
    }))
}

/// Notes that whoever has this link comes, or does not come after all. Done twice, it is done once. What cannot be
/// done any more is not: the page says how it stands.
pub async fn answer_as_guest(app: &App, token: &str, is_coming: bool) -> Outcome<()> {
    let Some(guest) = guest_of(app, token).await? else { return Ok(()) };
    let tx = app.begin().await?;
    let Some(mut held) = store::hold(&tx, guest.occurrence_id).await? else { return Ok(()) };
    let who = Who::Guest(guest.id);
    match is_coming {
        true => come(&tx, &mut held, who).await?,
        false if rules::may_change(held.date.ends_at, tx.now()).is_ok() => line::leave(&tx, &mut held, who).await?,
        false => return Ok(()),
    }
    store::confirm_guest(&tx, guest.id).await?;
    tx.commit().await
}

async fn come(tx: &crate::tx::Tx, held: &mut Held, who: Who) -> Outcome<()> {
    let may_come = rules::may_come(held.date.status, held.date.ends_at, tx.now()).is_ok();
    if !may_come || !held.meeting.welcomes_guests {
        return Ok(());
    }
    let told = match line::ask(tx, held, who, true).await? {
        Some(Seat::Place) => Told::Place,
        Some(Seat::Line) => Told::Line,
        None => return Ok(()),
    };
    if let Some(answer) = store::answer(tx.conn(), held.date.id, who).await? {
        tx.enqueue(&TellSeat { rsvp: answer.id, number: answer.number, told }).await?;
    }
    Ok(())
}

/// Whose link this token is from, if it is one of ours and good.
async fn guest_of(app: &App, token: &str) -> Outcome<Option<guest::Model>> {
    let Some(id) = letters::guest_of(app, token) else { return Ok(None) };
    let guest = store::guest(app.db.fresh(), id).await?;
    let is_good = |guest: &guest::Model| {
        guest.confirmed_at.is_some() || line_rules::is_link_good(guest.asked_at, app.clock.now())
    };
    Ok(guest.filter(is_good))
}
