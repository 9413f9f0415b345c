//! The letter about a change, to somebody who comes.

use super::actions::{Occasion, Said};
use super::change::News;
use super::facts::{isolated, ways, when};
use super::messages;
use super::store::{Appointment, Told};
use crate::app::App;
use crate::failure::Outcome;
use crate::i18n::Message;
use crate::jobs::Work;
use crate::mail::{Block, Letter};
use crate::member::{Reader, messages::Greeting};
use crate::post::Draft;

/// How many dates a letter lists; the rest it counts.
const LISTED: usize = 10;

/// What has changed about dates that the reader comes to: all of one date, or a line for each of several. `None` when
/// nothing has, by now.
pub fn change(
    app: &App,
    reader: &Reader,
    occasion: Occasion,
    reason: Option<&Said>,
    told: &[Told],
    work: Work,
) -> Outcome<Option<Letter>> {
    let Some(first) = told.first() else { return Ok(None) };
    let draft = Draft::new(app, &reader.email, &reader.locale, work);
    let mut facts = match told {
        [one] => one_date(&draft, reader, one),
        several => {
            let lines = several.iter().take(LISTED).map(|one| line(&draft, reader, one));
            lines.chain(one_way(several).map(|one| ways(&draft, &one.appointment)).unwrap_or_default()).collect()
        }
    };
    let reason = reason.map(|reason| &reason.text).or_else(|| told.iter().find_map(|one| one.reason.as_ref()));
    if let Some(reason) = reason {
        facts.push((draft.say(&messages::Why), isolated(reason)));
    }
    let mut blocks = vec![
        Block::Paragraph(draft.say(&Greeting { name: reader.display_name.clone() })),
        Block::Paragraph(draft.say(opening(occasion, told).as_ref())),
        Block::Heading(isolated(&first.appointment.title.text)),
        Block::Facts(facts),
    ];
    if told.len() > LISTED {
        blocks.push(Block::Paragraph(draft.say(&messages::ItemsMore { count: (told.len() - LISTED) as u64 })));
    }
    let way = match told {
        [one] => Some(one).filter(|one| takes_place(one)),
        several => one_way(several),
    };
    if let Some(url) = way.and_then(|one| one.appointment.join_url.as_ref()) {
        blocks.push(Block::Button { label: draft.say(&messages::Join), url: url.expose().clone() });
    }
    blocks.push(Block::Paragraph(match told.iter().any(takes_place) {
        true => draft.say(&messages::KeptClosing),
        false => draft.say(&messages::CalledOffClosing),
    }));
    let letter = draft.letter(&messages::ChangeSubject, &messages::ChangePreheader, blocks)?;
    // It comes because she said that she comes: whoever does not want to be told says that she does not.
    Ok(Some(Letter { footer: vec![draft.say(&messages::ChangeFooter)], ..letter }))
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
            News::Elsewhere => Box::new(messages::ElsewhereOpening),
        },
        (Occasion::Changed, _) => Box::new(messages::ChangedOpening),
    }
}

/// All there is to know of one date.
fn one_date(draft: &Draft<'_>, reader: &Reader, one: &Told) -> Vec<(String, String)> {
    let (before, now) = (when(draft, reader, one.was), when(draft, reader, one.appointment.starts_at));
    let mut facts = match one.news {
        News::CalledOff => return vec![(draft.say(&messages::WhenBefore), before)],
        _ if one.was != one.appointment.starts_at => {
            vec![(draft.say(&messages::WhenBefore), before), (draft.say(&messages::WhenNow), now)]
        }
        _ => vec![(draft.say(&messages::When), now)],
    };
    facts.extend(ways(draft, &one.appointment));
    if let Some(note) = &one.note {
        facts.push((draft.say(&messages::Note), isolated(note)));
    }
    facts
}

/// One date among several: when it was to be, and what has become of it.
fn line(draft: &Draft<'_>, reader: &Reader, one: &Told) -> (String, String) {
    let now = when(draft, reader, one.appointment.starts_at);
    let what = match one.news {
        News::CalledOff => draft.say(&messages::ItemCalledOff),
        News::Restored if one.was == one.appointment.starts_at => draft.say(&messages::ItemRestored),
        News::Restored | News::Moved if one.is_elsewhere => draft.say(&messages::ItemMovedElsewhere { when: now }),
        News::Restored | News::Moved => draft.say(&messages::ItemMoved { when: now }),
        News::Elsewhere => draft.say(&messages::ItemElsewhere),
    };
    (when(draft, reader, one.was), what)
}
