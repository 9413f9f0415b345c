//! A list as a whole, one entry a line (NDJSON): for those who mirror it. Pages would shift under their hands whenever
//! something is withdrawn; here, everything that is told from the first line to the last is there.

use futures_util::stream::{self, Stream};
use serde_json::Value;
use uuid::Uuid;

use super::super::store::directory::Stretch;
use super::answer::{Desk, Entries};
use crate::changes::{self, Audience};
use crate::failure::Outcome;

/// How many entries are in memory at a time.
const LENGTH: u64 = 200;

/// A list on its way.
pub struct Lines {
    desk: Desk,
    edition: String,
    after: Option<Uuid>,
    is_over: bool,
}

/// Some lines of it.
pub struct Piece {
    /// The lines.
    pub lines: Vec<u8>,
    /// How many records they took.
    pub records: usize,
}

impl Lines {
    /// The list as it stands from now on.
    pub(super) async fn open(desk: Desk) -> Outcome<Self> {
        // Before anything is read: what changes meanwhile makes another edition.
        let position = changes::latest(desk.conn(), Audience::ResourceReaders).await?;
        let edition = format!("{position} {:?} {:?} {:?}", desk.list, desk.wish, desk.viewer.languages);
        Ok(Self { desk, edition, after: None, is_over: false })
    }

    /// What is another whenever the list is another.
    pub fn edition(&self) -> &str {
        &self.edition
    }

    /// The lines, some at a time.
    pub fn pieces(self) -> impl Stream<Item = Outcome<Piece>> {
        stream::try_unfold(self, |mut lines| async move { Ok(lines.piece().await?.map(|piece| (piece, lines))) })
    }

    async fn piece(&mut self) -> Outcome<Option<Piece>> {
        if self.is_over {
            return Ok(None);
        }
        let (all, after) = (self.desk.all().await?, self.after);
        let ids = all.stretch(self.desk.conn(), Stretch { after, skip: 0, length: LENGTH }).await?;
        self.is_over = (ids.len() as u64) < LENGTH;
        self.after = ids.last().copied();
        let Entries { mut values, mut records, .. } = self.desk.entries(ids).await?;
        if self.is_over {
            let tombstones = self.desk.tombstones().await?.unwrap_or_default();
            records += tombstones.len();
            values.extend(tombstones);
        }
        Ok(Some(Piece { lines: lines(&values)?, records }))
    }
}

fn lines(values: &[Value]) -> Outcome<Vec<u8>> {
    let mut lines = Vec::new();
    for value in values {
        serde_json::to_writer(&mut lines, value)?;
        lines.push(b'\n');
    }
    Ok(lines)
}
