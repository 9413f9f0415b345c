//! Files: what is too large for a table, such as a recording, a film or something to print. Bytes arrive in
//! [`Scratch`], are looked at by [`judge`](judge()), and only then put on the [`Shelf`], where they never change: another
//! content is another file, with another id.
//!
//! Invariants: a file is held in memory in pieces only, except documents and pictures while they are judged, which are
//! small; what it is, its content says, never its name or the sender; what is on the shelf and named by no row is removed.

mod judge;
mod kind;
pub mod messages;
mod scratch;
mod shelf;

use std::path::PathBuf;
use std::sync::Arc;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::config::FileSettings;
use crate::failure::{Fault, Outcome, Problem};

pub use judge::Flaw;
pub use kind::FileKind;
pub use scratch::{Cut, Received, Scratch};
pub use shelf::{Piece, Pieces, Shelf};

/// All that has to do with files.
pub struct Files {
    /// Where they are kept.
    pub shelf: Shelf,
    scratch: Option<PathBuf>,
    limit: u64,
    places: Arc<Semaphore>,
}

/// The right to send a file; it ends with the value.
pub struct Place {
    _permit: OwnedSemaphorePermit,
}

impl Files {
    /// Files as the settings say. Nothing is made or asked yet.
    pub fn open(settings: &FileSettings) -> Outcome<Self> {
        Ok(Self {
            shelf: Shelf::open(settings)?,
            scratch: settings.files_scratch.clone(),
            limit: settings.limit_file_bytes,
            places: Arc::new(Semaphore::new(settings.limit_uploads)),
        })
    }

    /// A place to send a file at, if there is one.
    pub fn place(&self) -> Option<Place> {
        let permit = Arc::clone(&self.places).try_acquire_owned().ok()?;
        Some(Place { _permit: permit })
    }

    /// The largest file of this kind, in bytes.
    pub fn limit(&self, kind: FileKind) -> u64 {
        kind.limit().min(self.limit)
    }

    /// Somewhere to put so many bytes, and no more.
    pub async fn scratch(&self, bytes: u64) -> Outcome<Scratch> {
        Scratch::new(self.scratch.clone(), bytes).await
    }

    /// Whether what has been received is what it was said to be, and safe to give to people.
    pub async fn judge(&self, received: &Received, kind: FileKind) -> Outcome<()> {
        let file = received.reopened().await?;
        let judged = tokio::task::spawn_blocking(move || judge::judge(file, kind)).await.map_err(Fault::new)?;
        judged.map_err(|flaw| Problem::from(flaw).into())
    }
}
