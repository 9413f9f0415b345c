//! Letters that stay in memory, for tests.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::kept::KeptLetter;
use super::message::Message;

/// All letters, in the order in which they came.
#[derive(Clone, Default)]
pub(super) struct Memory(Arc<Mutex<Vec<(String, Vec<u8>)>>>);

impl Memory {
    pub(super) fn keep(&self, message: Message) {
        self.letters().push((message.id, message.bytes));
    }

    pub(super) fn newest(&self, most: usize) -> Vec<KeptLetter> {
        let letters = self.letters();
        let newest = letters.iter().rev().take(most);
        newest
            .filter_map(|(name, raw)| KeptLetter::parse(name, raw))
            .collect()
    }

    pub(super) fn read(&self, wanted: &str) -> Option<KeptLetter> {
        let letters = self.letters();
        let (name, raw) = letters.iter().find(|(name, _)| name == wanted)?;
        KeptLetter::parse(name, raw)
    }

    fn letters(&self) -> MutexGuard<'_, Vec<(String, Vec<u8>)>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
