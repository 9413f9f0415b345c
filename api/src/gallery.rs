//! One of each letter that the house can write, with made-up values, to be looked at.

use chrono_tz::Tz;
use uuid::Uuid;

use crate::app::App;
use crate::failure::Outcome;
use crate::i18n::Locale;
use crate::jobs::Work;
use crate::member::Reader;
use crate::post::Samples;
use crate::{crisis, letter, meeting, member, mentorship, onboarding, reminder, resource, trial};

/// A room's letters, to this reader, as if this job wrote them.
type LettersOfRoom = fn(&App, &Reader, Work) -> Outcome<Samples>;

/// One of each letter that the house can write, in this language, to a reader who is made up. Nothing is looked up: what
/// writes a letter waits for nothing, so that it cannot ask the database; and its links lead to nobody.
pub fn letters(app: &App, locale: &Locale) -> Outcome<Samples> {
    let reader = Reader {
        id: Uuid::nil(),
        email: "layla@example.org".into(),
        display_name: "Layla".to_owned(),
        locale: locale.clone(),
        time_zone: Tz::Africa__Cairo,
    };
    let now = app.clock.now();
    let work = Work { id: reader.id, written_at: now, due_at: now, now, attempt: 1 };
    let rooms: [LettersOfRoom; 9] = [
        member::sample_letters,
        letter::sample_letters,
        meeting::sample_letters,
        mentorship::sample_letters,
        resource::sample_letters,
        reminder::sample_letters,
        onboarding::sample_letters,
        trial::sample_letters,
        crisis::sample_letters,
    ];
    let mut letters = Samples::new();
    for letters_of in rooms {
        letters.extend(letters_of(app, &reader, work)?);
    }
    Ok(letters)
}
