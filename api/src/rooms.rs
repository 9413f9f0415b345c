//! Where the rooms are put together, for those who need all of them: their jobs and listeners, and every sentence that they
//! say. Their faces are merged in `schema`, their letters gathered in `gallery`.

use crate::i18n::{Message, common};
use crate::jobs::Wiring;
use crate::{
    calendar, changes, collection, commands, consent, crisis, files, http, idempotency, jobs, letter, meeting,
    meeting_guide, member, mentorship, onboarding, partner, post, push, reminder, resource, sweep, topic, trial,
    webhook,
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
    push::wire(&mut wiring);
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
        push::messages::samples(),
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
