//! Letters that stay in memory, for tests.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::kept::KeptLetter;
use super::message::Message;

/// All letters, in the order in which they came.
#[derive(Clone, Default)]
pub(super) struct Memory(Arc<Mutex<Vec<Message>>>);

impl Memory {
    pub(super) fn keep(&self, message: Message) {
        self.letters().push(message);
    }

    pub(super) fn newest(&self, most: usize) -> Vec<KeptLetter> {
        let letters = self.letters();
        let newest = letters.iter().rev().take(most);
        newest.filter_map(|letter| KeptLetter::parse(&letter.id, &letter.bytes)).collect()
    }

    pub(super) fn read(&self, wanted: &str) -> Option<KeptLetter> {
        let letters = self.letters();
        let letter = letters.iter().find(|letter| letter.id == wanted)?;
        KeptLetter::parse(&letter.id, &letter.bytes)
    }

    fn letters(&self) -> MutexGuard<'_, Vec<Message>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
