//! Where the rooms are put together, for those who need all of them: their jobs and listeners, and every
//! sentence that they say. Their faces are merged in `schema.rs`.

use crate::i18n::{Message, common};
use crate::jobs::Wiring;
use crate::{consent, http, member, partner, resource};

/// The jobs of all rooms, and who listens to whom.
pub fn wiring() -> Wiring {
    let mut wiring = Wiring::default();
    member::wire(&mut wiring);
    wiring
}

/// One of each sentence that the house can say.
pub fn sentences() -> Vec<Box<dyn Message>> {
    [
        common::samples(),
        member::messages::samples(),
        consent::messages::samples(),
        resource::messages::samples(),
        partner::messages::samples(),
        http::messages::samples(),
    ]
    .into_iter()
    .flatten()
    .collect()
}
