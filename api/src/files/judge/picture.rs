//! Pictures. They do not act, but they may tell where they were taken: whoever takes one at home gives away where that
//! is. The place stands in a directory of the camera's (Exif, in the form of TIFF) or in words (XMP), and both are looked
//! for wherever they stand, whatever the picture's own form.

use super::Flaw;

/// The entry that leads to the place (Exif 2.3, section 4.6.3).
const PLACE: u16 = 0x8825;
/// How many entries a directory has at most.
const ENTRIES: usize = 512;

pub(super) fn judge(bytes: &[u8]) -> Result<(), Flaw> {
    let has_words = bytes.windows(11).any(|it| it == b"GPSLatitude");
    let is_directory = |(place, head): (usize, &[u8])| {
        (head == b"II*\0" || head == b"MM\0*") && leads_to_a_place(&bytes[place..]).unwrap_or(false)
    };
    if has_words || bytes.windows(4).enumerate().any(is_directory) { Err(Flaw::TellsWhere) } else { Ok(()) }
}

/// Whether the first directory here has an entry for the place; `None` when it is not a directory at all.
fn leads_to_a_place(tiff: &[u8]) -> Option<bool> {
    let is_little = tiff.starts_with(b"II");
    let short = |at: usize| {
        let pair = tiff.get(at..at.checked_add(2)?)?.try_into().ok()?;
        Some(if is_little { u16::from_le_bytes(pair) } else { u16::from_be_bytes(pair) })
    };
    let (low, high) = if is_little { (short(4)?, short(6)?) } else { (short(6)?, short(4)?) };
    let directory = usize::from(high) << 16 | usize::from(low);
    let entries = usize::from(short(directory)?);
    if entries > ENTRIES {
        return None;
    }
    Some((0..entries).any(|entry| short(directory + 2 + entry * 12) == Some(PLACE)))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A picture whose camera says this.
    fn picture(tag: [u8; 2], is_little: bool) -> Vec<u8> {
        let ordered = |mut bytes: Vec<u8>| {
            if is_little {
                bytes.reverse();
            }
            bytes
        };
        let head: &[u8] = if is_little { b"II*\0" } else { b"MM\0*" };
        let parts = [
            ordered(vec![0, 0, 0, 8]),
            ordered(vec![0, 2]),
            ordered(vec![0x01, 0x12]),
            vec![0; 10],
            ordered(tag.to_vec()),
            vec![0; 10],
        ];
        [b"\xff\xd8\xff\xe1\0\x40Exif\0\0".as_slice(), head, &parts.concat(), b"\xff\xd9"].concat()
    }

    #[test]
    fn a_picture_that_tells_where_it_was_taken_is_not_taken() {
        for is_little in [true, false] {
            assert_eq!(judge(&picture([0x88, 0x25], is_little)), Err(Flaw::TellsWhere));
            assert_eq!(judge(&picture([0x87, 0x69], is_little)), Ok(()), "what else a camera says may stay");
        }
        assert_eq!(judge(b"<x:xmpmeta exif:GPSLatitude='52,31N'/>"), Err(Flaw::TellsWhere));
        assert_eq!(judge(b"\x89PNG\r\n\x1a\n II*\0\xff\xff\xff\xff MM\0*"), Ok(()));
        assert_eq!(judge(b""), Ok(()));
    }
}
