//! Documents kept ready for the next request that sends or names them: those of the manifest for as long as
//! the server runs, and of all others those that were asked for last.
//!
//! They are kept in the memory of one process. Whoever names a document to another process, or after it was
//! forgotten, is told so and sends its text again.

use std::collections::HashMap;
use std::collections::hash_map::RandomState;
use std::sync::Arc;

use lru::LruCache;

use super::document::Prepared;

/// The documents that were asked for last, within a limit on their text. The number alone would not do:
/// a document takes fifty times its text in memory.
pub(super) struct Kept {
    documents: LruCache<String, (Arc<Prepared>, usize), RandomState>,
    bytes: usize,
}

impl Kept {
    pub fn new() -> Self {
        Self { documents: LruCache::unbounded_with_hasher(RandomState::new()), bytes: 0 }
    }

    /// The document of this name.
    pub fn get(&mut self, name: &str) -> Option<Arc<Prepared>> {
        self.documents.get(name).map(|(document, _)| Arc::clone(document))
    }

    /// Keeps a document whose text has so many bytes; what was not asked for the longest gives way.
    pub fn put(&mut self, name: String, document: Arc<Prepared>, bytes: usize, limit: usize) {
        self.bytes += bytes;
        if let Some((_, (_, before))) = self.documents.push(name, (document, bytes)) {
            self.bytes -= before;
        }
        while self.bytes > limit
            && let Some((_, (_, oldest))) = self.documents.pop_lru()
        {
            self.bytes -= oldest;
        }
    }
}

/// The documents of the manifest, by every name that each has. Nothing that a request sends changes them.
#[derive(Default)]
pub(super) struct Trusted {
    /// The documents.
    pub documents: HashMap<String, Arc<Prepared>>,
    /// Whether people's apps may send no others.
    pub is_all: bool,
}
