//! Unpacking within bounds: what comes out is counted while it comes, shown piece by piece, and not kept.

use std::io::Read;

use super::Flaw;

/// How many bytes a file may unpack to, all that is in it together.
const BUDGET: u64 = 256 * 1_048_576;
/// How many bytes one packed byte may become where there are many: texts come to 10, drawings to 50.
const RATIO: u64 = 200;
/// Up to so many bytes nobody minds the ratio.
const SMALL: u64 = 4 * 1_048_576;
/// How many bytes are looked at at a time.
const PIECE: usize = 65_536;
/// How many bytes of a piece are shown once more with the next, so that no word is lost between the two.
const OVERLAP: usize = 64;

/// How much one file may still unpack to.
pub(super) struct Budget(u64);

impl Budget {
    pub fn new() -> Self {
        Self(BUDGET)
    }

    /// Reads to the end of what was packed in so many bytes, and shows each piece with the end of the one before it.
    pub fn unpack(
        &mut self,
        from: &mut impl Read,
        packed: u64,
        mut shown: impl FnMut(&[u8]) -> Result<(), Flaw>,
    ) -> Result<(), Flaw> {
        let most = packed.saturating_mul(RATIO).max(SMALL);
        let (mut buffer, mut kept, mut unpacked) = (vec![0; OVERLAP + PIECE], 0, 0);
        loop {
            let read = fill(from, &mut buffer[kept..])?;
            if read == 0 {
                return Ok(());
            }
            unpacked += read as u64;
            self.0 = self.0.checked_sub(read as u64).ok_or(Flaw::UnpacksToTooMuch)?;
            if unpacked > most {
                return Err(Flaw::UnpacksToTooMuch);
            }
            let end = kept + read;
            shown(&buffer[..end])?;
            kept = OVERLAP.min(end);
            buffer.copy_within(end - kept..end, 0);
        }
    }
}

/// Reads until the room is full or there is no more: whoever packs a file also decides how it comes out.
fn fill(from: &mut impl Read, room: &mut [u8]) -> std::io::Result<usize> {
    let mut filled = 0;
    while filled < room.len() {
        match from.read(&mut room[filled..])? {
            0 => break,
            read => filled += read,
        }
    }
    Ok(filled)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_word_is_lost_between_two_pieces() {
        let text = ["a".repeat(PIECE + OVERLAP - 3), "needle".to_owned(), "b".repeat(10)].concat();
        let mut found = 0;
        let see = |piece: &[u8]| {
            found += usize::from(piece.windows(6).any(|it| it == b"needle"));
            Ok(())
        };
        Budget::new().unpack(&mut text.as_bytes(), 1, see).unwrap();
        assert_eq!(found, 1);
    }

    #[test]
    fn what_grows_without_end_is_given_up() {
        let see = |_: &[u8]| Ok(());
        assert_eq!(Budget::new().unpack(&mut std::io::repeat(0), 1_000, see), Err(Flaw::UnpacksToTooMuch));
        let mut budget = Budget::new();
        let part = || std::io::repeat(0).take(BUDGET / 2);
        assert!(budget.unpack(&mut part(), BUDGET, see).is_ok());
        assert!(budget.unpack(&mut part(), BUDGET, see).is_ok());
        assert_eq!(budget.unpack(&mut [0].as_slice(), BUDGET, see), Err(Flaw::UnpacksToTooMuch), "all of it together");
    }
}
