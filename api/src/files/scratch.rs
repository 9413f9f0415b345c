//! Where bytes wait that have arrived and have not been judged: a file without a name, which goes by itself when the
//! process does, however it ends.

use std::fs::File;
use std::io::{Seek, SeekFrom};
use std::path::PathBuf;

use aws_lc_rs::digest::{Context, SHA256};
use tokio::io::AsyncWriteExt;

use crate::failure::{Fault, Outcome};

/// Takes bytes in.
pub struct Scratch {
    file: tokio::fs::File,
    digest: Context,
    taken: u64,
    announced: u64,
}

/// More bytes came than were announced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cut;

/// All the bytes that were announced.
pub struct Received {
    file: tokio::fs::File,
    /// How many there are.
    pub size: u64,
    /// Their SHA-256, in hexadecimal digits.
    pub digest: String,
}

impl Scratch {
    /// Room for so many bytes.
    pub(super) async fn new(folder: Option<PathBuf>, announced: u64) -> Outcome<Self> {
        let make = move || match folder {
            Some(folder) => std::fs::create_dir_all(&folder).and_then(|()| tempfile::tempfile_in(folder)),
            None => tempfile::tempfile(),
        };
        let file = tokio::task::spawn_blocking(make).await.map_err(Fault::new)?.map_err(Fault::new)?;
        let file = tokio::fs::File::from_std(file);
        Ok(Self { file, digest: Context::new(&SHA256), taken: 0, announced })
    }

    /// Takes a piece in; too many bytes are not taken.
    pub async fn take(&mut self, piece: &[u8]) -> Outcome<Result<(), Cut>> {
        self.taken += piece.len() as u64;
        if self.taken > self.announced {
            return Ok(Err(Cut));
        }
        self.digest.update(piece);
        self.file.write_all(piece).await.map_err(Fault::new)?;
        Ok(Ok(()))
    }

    /// All of it, if all of it has come.
    pub async fn finish(mut self) -> Outcome<Option<Received>> {
        if self.taken != self.announced {
            return Ok(None);
        }
        self.file.flush().await.map_err(Fault::new)?;
        let digest = self.digest.finish().as_ref().iter().map(|byte| format!("{byte:02x}")).collect();
        Ok(Some(Received { file: self.file, size: self.taken, digest }))
    }
}

impl Received {
    /// The bytes from their beginning. All who are given them share one place in the file: one reads after the other.
    pub(super) async fn reopened(&self) -> Outcome<File> {
        let mut file = self.file.try_clone().await.map_err(Fault::new)?.into_std().await;
        file.seek(SeekFrom::Start(0)).map_err(Fault::new)?;
        Ok(file)
    }
}
