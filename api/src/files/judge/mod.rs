//! Whether a file is what it is said to be, and safe to give to people. Only its content counts. What cannot be looked
//! into is refused: nobody can vouch for it.
//!
//! A judge works in a bounded room: documents and pictures are small enough to be held in memory, what they unpack to
//! is counted while it is unpacked and never kept, and nothing is looked at more often than a few times.

mod book;
mod markup;
mod pdf;
mod picture;
mod style;
mod unpacking;

use std::fs::File;
use std::io::{self, Read};

use super::FileKind;
use super::messages;
use crate::failure::{ErrorCode, Problem};

/// How much of a file's beginning tells what it is.
const HEAD: u64 = 4_096;

/// What is wrong with a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Flaw {
    /// It is of another kind than was said.
    OtherKind,
    /// Something in it would act by itself on the machine of whoever opens it, or call somebody elsewhere.
    Active,
    /// It says where it was taken.
    TellsWhere,
    /// It unpacks to far more than it should.
    UnpacksToTooMuch,
    /// It is broken, locked, or of a make that cannot be looked into.
    Opaque,
}

impl From<Flaw> for Problem {
    fn from(flaw: Flaw) -> Self {
        match flaw {
            Flaw::OtherKind => Self::new(ErrorCode::BadUserInput, messages::OtherKind),
            Flaw::Active => Self::new(ErrorCode::BadUserInput, messages::Active),
            Flaw::TellsWhere => Self::new(ErrorCode::BadUserInput, messages::TellsWhere),
            Flaw::UnpacksToTooMuch => Self::new(ErrorCode::BadUserInput, messages::UnpacksToTooMuch),
            Flaw::Opaque => Self::new(ErrorCode::BadUserInput, messages::Opaque),
        }
    }
}

impl From<io::Error> for Flaw {
    fn from(_: io::Error) -> Self {
        Self::Opaque
    }
}

/// Looks at a file that is said to be of this kind. It takes its time: not for where others wait.
pub(super) fn judge(mut file: File, kind: FileKind) -> Result<(), Flaw> {
    let mut bytes = Vec::new();
    (&mut file).take(HEAD).read_to_end(&mut bytes)?;
    if !is_of(kind, &bytes) {
        return Err(Flaw::OtherKind);
    }
    let look = match kind {
        FileKind::Pdf => pdf::judge,
        FileKind::Epub => book::judge,
        FileKind::Svg => markup::judge_drawing,
        FileKind::Png | FileKind::Jpeg | FileKind::Webp => picture::judge,
        _ => return Ok(()),
    };
    file.take(kind.limit()).read_to_end(&mut bytes)?;
    look(&bytes)
}

/// Whether what begins like this is of that kind.
fn is_of(kind: FileKind, head: &[u8]) -> bool {
    let found = infer::get(head).map(|found| found.mime_type());
    match kind {
        // A drawing is text: whether it is one is seen when it is read.
        FileKind::Svg => matches!(found, None | Some("text/xml" | "text/html")),
        FileKind::Pdf => found == Some("application/pdf") && head.starts_with(b"%PDF-"),
        // One container: what is in it, a player finds out.
        FileKind::Mp4Audio => matches!(found, Some("audio/m4a" | "video/mp4")),
        FileKind::Mp4Video => matches!(found, Some("video/mp4" | "video/x-m4v")),
        FileKind::OggAudio => matches!(found, Some("audio/ogg" | "audio/opus")),
        FileKind::Wav => found == Some("audio/x-wav"),
        FileKind::Epub | FileKind::Png | FileKind::Jpeg | FileKind::Webp | FileKind::Mp3 | FileKind::WebmVideo => {
            found == Some(kind.media_type())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_known_by_how_it_begins() {
        let webm = [b"\x1a\x45\xdf\xa3".as_slice(), &[0; 24], b"\x42\x82\x84webm", &[0; 250]].concat();
        let epub = [b"PK\x03\x04".as_slice(), &[0; 26], b"mimetypeapplication/epub+zip", &[0; 20]].concat();
        let samples: [(&[u8], FileKind); 11] = [
            (b"%PDF-1.7\n", FileKind::Pdf),
            (&epub, FileKind::Epub),
            (b"\x89PNG\r\n\x1a\n", FileKind::Png),
            (b"\xff\xd8\xff\xe0\0\0", FileKind::Jpeg),
            (b"RIFF\x24\0\0\0WEBPVP8 ", FileKind::Webp),
            (b"ID3\x04\0\0\0\0\0\0", FileKind::Mp3),
            (b"\0\0\0\x20ftypM4A \0\0\0\0", FileKind::Mp4Audio),
            (b"OggS\0\x02\0\0\0\0\0\0\0\0", FileKind::OggAudio),
            (b"RIFF\x24\0\0\0WAVEfmt ", FileKind::Wav),
            (b"\0\0\0\x20ftypisom\0\0\x02\0", FileKind::Mp4Video),
            (&webm, FileKind::WebmVideo),
        ];
        for (sample, kind) in samples {
            for other in FileKind::ALL {
                // A film's container may hold sound alone.
                let is_the_same = other == kind || (other, kind) == (FileKind::Mp4Audio, FileKind::Mp4Video);
                assert_eq!(is_of(other, sample), is_the_same, "{kind:?} as {other:?}");
            }
        }
        for nothing in [b"".as_slice(), b"MZ\x90\0", b"#!/bin/sh\n", b"PK\x03\x04 another archive", b"GIF89a"] {
            let taken = FileKind::ALL.into_iter().filter(|kind| is_of(*kind, nothing));
            assert!(taken.into_iter().all(|kind| kind == FileKind::Svg), "which is judged as text");
        }
    }
}
