//! What letters of a kind have in common at their foot, and the letter in which several come together.

use chrono::{DateTime, Utc};
use entity::letter_preference::LetterKind as Kind;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::messages;
use crate::app::App;
use crate::failure::Outcome;
use crate::i18n::{Locale, Message, format};
use crate::icalendar::Object;
use crate::jobs::Work;
use crate::mail::{Block, Letter, Preferences, Unsubscribe};
use crate::member::{Reader, messages::Greeting};
use crate::post::{Draft, Samples};

/// What the token of a link is sealed for that stops letters.
const UNSUBSCRIBE: &str = "unsubscribe-letters";
/// What the token of a link is sealed for that leads to the page where one chooses.
const PREFERENCES: &str = "letter-preferences";

/// What a link stops.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Scope {
    /// Letters of this kind.
    Kind(Kind),
    /// Letters that come together: those of these kinds, which were in the letter with the link, and of all others that do.
    Together(Vec<Kind>),
}

/// The letter as one of this kind: with the link that stops such letters, and the one to where the reader chooses.
pub fn of_kind(app: &App, reader: &Reader, kind: Kind, letter: Letter) -> Outcome<Letter> {
    let stop: &dyn Message = match kind {
        Kind::Meetings => &messages::StopMeetings,
        Kind::Mentoring => &messages::StopMentoring,
        Kind::Resources => &messages::StopResources,
        Kind::Community => &messages::StopCommunity,
    };
    with_links(app, reader, &Scope::Kind(kind), stop, letter)
}

fn with_links(app: &App, reader: &Reader, scope: &Scope, stop: &dyn Message, letter: Letter) -> Outcome<Letter> {
    let say = |message: &dyn Message| app.catalog.text(&reader.locale, message);
    let payload = [reader.id.as_bytes().as_slice(), &serde_json::to_vec(scope)?].concat();
    let token = app.keys.seal(UNSUBSCRIBE, &payload);
    let url = format!("{}/email/unsubscribe?token={token}", app.config.server.public_url);
    Ok(Letter {
        unsubscribe: Some(Unsubscribe { url, label: say(stop) }),
        preferences: Some(Preferences {
            url: format!("{}{}", app.config.server.public_url, preferences_path(app, reader.id)),
            label: say(&messages::Preferences),
        }),
        ..letter
    })
}

/// Where on the server the member chooses, without signing in.
pub fn preferences_path(app: &App, member: Uuid) -> String {
    format!("/email/preferences?token={}", app.keys.seal(PREFERENCES, member.as_bytes()))
}

/// Who chooses with this token, if it is one of ours.
pub fn chooser(app: &App, token: &str) -> Option<Uuid> {
    app.keys.open(PREFERENCES, token).and_then(|payload| Uuid::from_slice(&payload).ok())
}

/// Whose letters this token stops, and which, if it is one of ours.
pub fn stopper(app: &App, token: &str) -> Option<(Uuid, Scope)> {
    let payload = app.keys.open(UNSUBSCRIBE, token)?;
    let (member, scope) = payload.split_at_checked(size_of::<Uuid>())?;
    Some((Uuid::from_slice(member).ok()?, serde_json::from_slice(scope).ok()?))
}

/// A letter that waits for others: all of it but what they have in common.
#[derive(Serialize, Deserialize)]
pub struct Part {
    language: String,
    subject: String,
    preheader: String,
    blocks: Vec<Block>,
    footer: Vec<String>,
    calendar: Vec<Object>,
}

impl From<Letter> for Part {
    fn from(letter: Letter) -> Self {
        let Letter { language, subject, preheader, blocks, footer, calendar, .. } = letter;
        Self { language, subject, preheader, blocks, footer, calendar }
    }
}

/// What the letter is known by: the same on every try.
#[derive(Debug, Clone, Copy)]
pub struct Mark {
    /// What its Message-ID is made of.
    pub id: Uuid,
    /// When the last part of it was written.
    pub written_at: DateTime<Utc>,
}

/// The letter in which these leave. One that is alone leaves as it is.
pub fn digest(app: &App, reader: &Reader, mut parts: Vec<(Kind, Part)>, mark: Mark, work: Work) -> Outcome<Letter> {
    let draft =
        Draft::new(app, &reader.email, &reader.locale, Work { id: mark.id, written_at: mark.written_at, ..work });
    let letter = draft.letter(&messages::DigestSubject, &messages::DigestPreheader, Vec::new())?;
    if parts.len() == 1
        && let Some((kind, part)) = parts.pop()
    {
        let direction = part.language.parse::<Locale>().unwrap_or_default().direction().attribute();
        let Part { language, subject, preheader, blocks, footer, calendar } = part;
        let alone = Letter { language, direction, subject, preheader, blocks, footer, calendar, ..letter };
        return of_kind(app, reader, kind, alone);
    }
    let mut kinds: Vec<Kind> = parts.iter().map(|(kind, _)| *kind).collect();
    kinds.sort_unstable();
    kinds.dedup();
    let mut blocks = vec![
        Block::Greeting(draft.say(&Greeting { name: reader.display_name.clone() })),
        Block::Paragraph(draft.say(&messages::DigestOpening { count: parts.len() as u64 })),
    ];
    let mut calendar = Vec::new();
    for (_, part) in parts {
        blocks.push(Block::Divider);
        blocks.extend(part.blocks.into_iter().filter(|block| !matches!(block, Block::Greeting(_))));
        calendar.extend(part.calendar);
    }
    let letter = Letter { blocks, calendar, footer: vec![draft.say(&messages::DigestFooter)], ..letter };
    with_links(app, reader, &Scope::Together(kinds), &messages::StopDigest, letter)
}

/// The letters of this room with made-up values: several that come together, of which each says no more than the name of a
/// day.
pub fn samples(app: &App, reader: &Reader, work: Work) -> Outcome<Samples> {
    let part = |day| Part {
        language: reader.locale.to_string(),
        subject: String::new(),
        preheader: String::new(),
        blocks: vec![Block::Heading(format::weekday(&reader.locale, day))],
        footer: Vec::new(),
        calendar: Vec::new(),
    };
    let days = [chrono::Weekday::Mon, chrono::Weekday::Tue, chrono::Weekday::Wed];
    let mark = Mark { id: work.id, written_at: work.written_at };
    let together = |count: usize| {
        let parts = days.iter().take(count).map(|day| (Kind::Mentoring, part(*day)));
        digest(app, reader, parts.collect(), mark, work)
    };
    Ok(vec![("letter.digest-two", together(2)?), ("letter.digest-three", together(3)?)])
}
