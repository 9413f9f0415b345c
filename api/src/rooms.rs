//! Where the rooms are put together, for those who need all of them: their jobs and listeners, every sentence that they
//! say, and every letter that they write. Their faces are merged in `schema.rs`.

use chrono_tz::Tz;
use uuid::Uuid;

use crate::app::App;
use crate::failure::Outcome;
use crate::i18n::{Locale, Message, common};
use crate::jobs::{Wiring, Work};
use crate::member::Reader;
use crate::post::Samples;
use crate::{
    calendar, changes, collection, commands, consent, crisis, files, http, idempotency, jobs, letter, meeting,
    meeting_guide, member, mentorship, onboarding, partner, post, reminder, resource, sweep, topic, trial, webhook,
};

/// The jobs of all rooms, who listens to whom, and what is swept.
pub fn wiring() -> Wiring {
    let mut wiring = Wiring::default();
    sweep::wire(&mut wiring);
    jobs::wire(&mut wiring);
    post::wire(&mut wiring);
    idempotency::wire(&mut wiring);
    changes::wire(&mut wiring);
    member::wire(&mut wiring);
    letter::wire(&mut wiring);
    meeting::wire(&mut wiring);
    mentorship::wire(&mut wiring);
    resource::wire(&mut wiring);
    reminder::wire(&mut wiring);
    onboarding::wire(&mut wiring);
    webhook::wire(&mut wiring);
    trial::wire(&mut wiring);
    crisis::wire(&mut wiring);
    wiring
}

/// One of each sentence that the house can say.
pub fn sentences() -> Vec<Box<dyn Message>> {
    let all = [
        common::samples(),
        http::messages::samples(),
        commands::import::messages::samples(),
        member::messages::samples(),
        letter::messages::samples(),
        consent::messages::samples(),
        topic::messages::samples(),
        meeting::messages::samples(),
        meeting_guide::messages::samples(),
        meeting::team_messages::samples(),
        mentorship::messages::samples(),
        mentorship::matching_messages::samples(),
        mentorship::conflict_messages::samples(),
        mentorship::agreement_messages::samples(),
        mentorship::check_in_messages::samples(),
        mentorship::load_messages::samples(),
        mentorship::supervision_messages::samples(),
        mentorship::offer_messages::samples(),
        mentorship::suggestion_messages::samples(),
        resource::messages::samples(),
        resource::listing_messages::samples(),
        files::messages::samples(),
        partner::messages::samples(),
        reminder::messages::samples(),
        onboarding::messages::samples(),
        collection::messages::samples(),
        trial::messages::samples(),
        calendar::messages::samples(),
        webhook::messages::samples(),
        crisis::messages::samples(),
    ];
    all.into_iter().flatten().collect()
}

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
