//! Books (EPUB): an archive of pages, pictures and style sheets. All of it is unpacked once, counted and looked at, and
//! nothing is kept. What a part is, its content says: a book names the kinds of its parts itself, and may say anything.

use std::io::Cursor;

use infer::MatcherType;
use zip::ZipArchive;

use super::markup::{self, Manner};
use super::unpacking::Budget;
use super::{Flaw, style};

/// How many parts a book may have.
const PARTS: usize = 5_000;
/// How many bytes a page or style sheet may have: it is held in memory while it is looked at.
const PAGE: usize = 8 * 1_048_576;

/// What a part may be, where it can be told: it shows, sounds or tells, and holds nothing else.
const PLAIN: [MatcherType; 5] =
    [MatcherType::Image, MatcherType::Audio, MatcherType::Video, MatcherType::Font, MatcherType::Text];

pub(super) fn judge(bytes: &[u8]) -> Result<(), Flaw> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Flaw::Opaque)?;
    if archive.len() > PARTS {
        return Err(Flaw::UnpacksToTooMuch);
    }
    let (mut budget, mut has_container) = (Budget::new(), false);
    for number in 0..archive.len() {
        // Locked, or packed in another way than books are.
        let mut part = archive.by_index(number).map_err(|_| Flaw::Opaque)?;
        let is_inside = part.enclosed_name().is_some() && !part.is_symlink();
        let name = part.name().map_err(|_| Flaw::Opaque)?.to_ascii_lowercase();
        if !is_inside || name.ends_with(".js") || name.ends_with(".mjs") {
            return Err(if is_inside { Flaw::Active } else { Flaw::Opaque });
        }
        has_container |= name == "meta-inf/container.xml";
        let (packed, mut looked_at) = (part.compressed_size(), Part::default());
        let read = budget.unpack(&mut part, packed, |piece| looked_at.see(piece));
        read.and_then(|()| looked_at.judge())?;
    }
    if has_container { Ok(()) } else { Err(Flaw::Opaque) }
}

/// A part of a book as far as it has been seen.
#[derive(Default)]
struct Part {
    text: Vec<u8>,
    seen: usize,
    is_text: Option<bool>,
}

impl Part {
    /// Takes a piece in: all of it when it reads like text, for that may act. A piece begins with the end of the one
    /// before.
    fn see(&mut self, piece: &[u8]) -> Result<(), Flaw> {
        let new = &piece[self.seen.min(piece.len()).min(64)..];
        let is_text = match self.is_text {
            Some(is_text) => is_text,
            None => {
                let found = infer::get(piece).map(|found| found.matcher_type());
                let is_plain = match found {
                    None => true,
                    Some(kind) => PLAIN.contains(&kind),
                };
                // A bomb within a bomb; a document that would have to be judged by itself; a program.
                if !is_plain {
                    return Err(Flaw::Opaque);
                }
                let is_wide = piece.starts_with(b"\xff\xfe") || piece.starts_with(b"\xfe\xff");
                if is_wide || (piece.trim_ascii_start().starts_with(b"<") && piece.contains(&0)) {
                    return Err(Flaw::Opaque);
                }
                matches!(found, None | Some(MatcherType::Text)) && !piece.contains(&0)
            }
        };
        self.is_text = Some(is_text);
        self.seen += new.len();
        if is_text {
            if self.text.len() + new.len() > PAGE {
                return Err(Flaw::UnpacksToTooMuch);
            }
            self.text.extend_from_slice(new);
        }
        Ok(())
    }

    fn judge(&self) -> Result<(), Flaw> {
        let text = self.text.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&self.text).trim_ascii_start();
        if text.starts_with(b"<") {
            return markup::judge(text, Manner::Page);
        }
        match std::str::from_utf8(text) {
            Ok(text) if text.contains('{') => style::judge(text, Manner::Page),
            _ => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use zip::write::{SimpleFileOptions, ZipWriter};

    use super::*;

    /// A book with these parts beside what every book has.
    fn book(parts: &[(&str, &[u8])]) -> Vec<u8> {
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        let stored = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
        writer.start_file("mimetype", stored).unwrap();
        writer.write_all(b"application/epub+zip").unwrap();
        let container: (&str, &[u8]) = ("META-INF/container.xml", b"<?xml version=\"1.0\"?><container/>");
        for (name, content) in [container].iter().chain(parts) {
            writer.start_file(*name, SimpleFileOptions::default()).unwrap();
            writer.write_all(content).unwrap();
        }
        writer.finish().unwrap().into_inner()
    }

    #[test]
    fn a_book_that_tells_is_taken() {
        let long = format!("<html><body>{}</body></html>", "<p>Breathe in, breathe out.</p>".repeat(20_000));
        let parts: [(&str, &[u8]); 5] = [
            (
                "a.xhtml",
                b"<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\"><body><p>Hello</p></body></html>",
            ),
            ("long.xhtml", long.as_bytes()),
            ("a.css", b"@font-face { src: url(fonts/a.woff) } p { color: red }"),
            ("a.png", b"\x89PNG\r\n\x1a\n\0\0"),
            ("empty.txt", b""),
        ];
        assert_eq!(judge(&book(&parts)), Ok(()));
    }

    #[test]
    fn a_book_that_acts_is_not() {
        let script: &[u8] = b"<html><body><script>alert(1)</script></body></html>";
        let late =
            [b"<html><body>".as_slice(), &b"<p>a</p>".repeat(20_000), b"<p onclick=\"a\"/></body></html>"].concat();
        for (name, content) in [
            ("a.xhtml", script),
            ("a.dat", script),
            ("late.xhtml", late.as_slice()),
            ("a.js", b"alert(1)"),
            ("a.svg", b"<svg onload=\"alert(1)\"/>"),
            ("a.css", b"p { background: url(https://example.org/pixel) }"),
        ] {
            assert_eq!(judge(&book(&[(name, content)])), Err(Flaw::Active), "{name}");
        }
    }

    #[test]
    fn a_bomb_is_given_up() {
        let bomb = vec![b' '; 9 * 1_048_576];
        let packed = book(&[("a.txt", &bomb)]);
        assert!(packed.len() < 20_000);
        assert_eq!(judge(&packed), Err(Flaw::UnpacksToTooMuch));
        assert_eq!(judge(&book(&[("a.bin", &packed)])), Err(Flaw::Opaque), "one within another");
    }

    #[test]
    fn what_cannot_be_looked_into_is_refused() {
        let whole = book(&[("a.txt", b"Hello")]);
        assert_eq!(judge(&whole[..whole.len() - 10]), Err(Flaw::Opaque));
        assert_eq!(judge(&book(&[("../a.txt", b"Hello")])), Err(Flaw::Opaque));
        assert_eq!(judge(&book(&[("a.xhtml", b"\xff\xfe<\0")])), Err(Flaw::Opaque));
        assert_eq!(judge(&book(&[("a.xhtml", b"<html><body>")])), Err(Flaw::Opaque));
    }
}
