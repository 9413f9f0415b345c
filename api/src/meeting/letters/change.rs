//! The letter about a change, to somebody who comes, or waits for a place.

use super::super::actions::{Occasion, Said};
use super::super::change::News;
use super::super::facts::{isolated, ways, when};
use super::super::messages;
use super::super::store::{Addressee, Appointment, Told, Who};
use super::entry::with_dates;
use super::place::{her_page, join};
use crate::app::App;
use crate::failure::Outcome;
use crate::i18n::Message;
use crate::icalendar::Method;
use crate::jobs::Work;
use crate::mail::{Block, Letter};
use crate::member::messages::Greeting;
use crate::post::Draft;

/// How many dates a letter lists; the rest it counts.
pub(super) const LISTED: usize = 10;

/// What has changed about dates that the reader comes to: all of one date, or a line for each of several. `None` when
/// nothing has, by now.
pub fn change(
    app: &App,
    (who, to): (Who, &Addressee),
    occasion: Occasion,
    reason: Option<&Said>,
    told: &[Told],
    work: Work,
) -> Outcome<Option<Letter>> {
    let Some(first) = told.first() else { return Ok(None) };
    let draft = Draft::new(app, &to.email, &to.locale, work);
    let mut facts = match told {
        [one] => one_date(app, to, one),
        several => {
            let lines = several.iter().take(LISTED).map(|one| line(app, to, one));
            let ways = one_way(several).map(|one| ways(app, &to.locale, &one.appointment));
            lines.chain(ways.unwrap_or_default()).collect()
        }
    };
    let reason = reason.map(|reason| &reason.text).or_else(|| told.iter().find_map(|one| one.reason.as_ref()));
    if let Some(reason) = reason {
        facts.push((draft.say(&messages::Why), isolated(reason)));
    }
    let greeting = to.display_name.clone().map(|name| Block::Greeting(draft.say(&Greeting { name })));
    let mut blocks: Vec<Block> = greeting.into_iter().collect();
    blocks.extend([
        Block::Paragraph(draft.say(opening(occasion, told).as_ref())),
        Block::Heading(isolated(&first.appointment.title.text)),
        Block::Facts(facts),
    ]);
    if told.len() > LISTED {
        blocks.push(Block::Paragraph(draft.say(&messages::ItemsMore { count: (told.len() - LISTED) as u64 })));
    }
    let way = match told {
        [one] => Some(one).filter(|one| takes_place(one)),
        several => one_way(several),
    };
    if let Some(url) = way.and_then(|one| one.appointment.join_url.as_ref()) {
        blocks.push(join(&draft, url));
    }
    let is_on = told.iter().any(takes_place);
    blocks.push(Block::Paragraph(match who {
        _ if !is_on => draft.say(&messages::CalledOffClosing),
        _ if told.iter().all(|one| one.is_waiting) => draft.say(&messages::LineKeptClosing),
        Who::Member(_) => draft.say(&messages::KeptClosing),
        Who::Guest(_) => draft.say(&messages::KeptClosingAsGuest),
    }));
    if let (true, Who::Guest(guest)) = (is_on, who) {
        blocks.push(her_page(app, &draft, guest));
    }
    let letter = draft.letter(&messages::ChangeSubject, &messages::ChangePreheader, blocks)?;
    // It comes because she said that she comes: whoever does not want to be told says that she does not.
    let letter = Letter { footer: vec![draft.say(&messages::ChangeFooter)], ..letter };
    Ok(Some(with_dates(app, letter, &to.locale, for_her_calendar(told))))
}

/// The dates that she has a place at, as far as the letter lists them: who waits has none of them in her calendar.
fn for_her_calendar(told: &[Told]) -> impl Iterator<Item = (&Appointment, Method)> {
    let hers = told.iter().take(LISTED).filter(|one| !one.is_waiting);
    hers.map(|one| (&one.appointment, if takes_place(one) { Method::Request } else { Method::Cancel }))
}

fn takes_place(one: &Told) -> bool {
    one.news != News::CalledOff
}

/// Of several dates, one that stands for all whose place or way to join is another, where that is the same for each.
fn one_way(several: &[Told]) -> Option<&Told> {
    let mut elsewhere = several.iter().filter(|one| takes_place(one) && one.is_elsewhere);
    let first = elsewhere.next()?;
    let way = |one: &Told| {
        let Appointment { venue, join_url, dial_in, .. } = one.appointment.clone();
        (venue, join_url, dial_in)
    };
    elsewhere.all(|one| way(one) == way(first)).then_some(first)
}

/// What the letter is about: what happened to the series, or to her one date.
fn opening(occasion: Occasion, told: &[Told]) -> Box<dyn Message> {
    match (occasion, told) {
        (Occasion::Ended, _) => Box::new(messages::EndedOpening),
        (Occasion::Closed, _) => Box::new(messages::ClosedOpening),
        (Occasion::Reopened, _) => Box::new(messages::ReopenedOpening),
        (Occasion::Online, _) => Box::new(messages::OnlineOpening),
        (Occasion::Changed, [one]) => match one.news {
            News::CalledOff => Box::new(messages::CalledOffOpening),
            News::Restored => Box::new(messages::RestoredOpening),
            News::Moved => Box::new(messages::MovedOpening),
            News::OtherEnd => Box::new(messages::OtherEndOpening),
            News::Elsewhere => Box::new(messages::ElsewhereOpening),
        },
        (Occasion::Changed, _) => Box::new(messages::ChangedOpening),
    }
}

/// All there is to know of one date.
fn one_date(app: &App, to: &Addressee, one: &Told) -> Vec<(String, String)> {
    let say = |message: &dyn Message| app.catalog.text(&to.locale, message);
    let when = |at| when(app, &to.locale, to.time_zone, at);
    let (before, now) = (when(one.was), when(one.appointment.starts_at));
    let mut facts = match one.news {
        News::CalledOff => return vec![(say(&messages::WhenBefore), before)],
        _ if one.was != one.appointment.starts_at => {
            vec![(say(&messages::WhenBefore), before), (say(&messages::WhenNow), now)]
        }
        _ => vec![(say(&messages::When), now)],
    };
    if one.has_other_length {
        facts.push((say(&messages::EndNow), when(one.appointment.ends_at)));
    }
    facts.extend(ways(app, &to.locale, &one.appointment));
    if let Some(note) = &one.note {
        facts.push((say(&messages::Note), isolated(note)));
    }
    facts
}

/// One date among several: when it was to be, and what has become of it.
fn line(app: &App, to: &Addressee, one: &Told) -> (String, String) {
    let say = |message: &dyn Message| app.catalog.text(&to.locale, message);
    let when = |at| when(app, &to.locale, to.time_zone, at);
    let (now, end) = (when(one.appointment.starts_at), when(one.appointment.ends_at));
    let what = match one.news {
        News::CalledOff => say(&messages::ItemCalledOff),
        News::Restored if one.was == one.appointment.starts_at => say(&messages::ItemRestored),
        News::Restored | News::Moved if one.is_elsewhere => say(&messages::ItemMovedElsewhere { when: now }),
        News::Restored | News::Moved => say(&messages::ItemMoved { when: now }),
        News::OtherEnd if one.is_elsewhere => say(&messages::ItemOtherEndElsewhere { when: end }),
        News::OtherEnd => say(&messages::ItemOtherEnd { when: end }),
        News::Elsewhere => say(&messages::ItemElsewhere),
    };
    (when(one.was), what)
}
