//! How the parts of a letter cross servers that carry seven bits and short lines (RFC 2045, section 6).

use encodify::{base64, qp};
use lettre::message::Body;
use lettre::message::header::ContentTransferEncoding;

/// Text, in whichever encoding is shorter: what is mostly Latin stays legible on the way.
pub(super) fn text(written: &str) -> Body {
    let as_base64 = base64::MIME.encoded_len(written.len());
    match qp::BODY.encoded_len_within(written, as_base64) {
        Some(_) => encoded(qp::BODY.encode(written), ContentTransferEncoding::QuotedPrintable),
        // Lines end on the wire as the standard wants it, whatever ends them here (section 6.8).
        None => whole(&written.replace('\n', "\r\n")),
    }
}

/// Text whose every octet counts, even a blank at the end of a line, which may get lost on the way otherwise (section 6.7).
pub(super) fn whole(written: &str) -> Body {
    encoded(base64::MIME.encode(written), ContentTransferEncoding::Base64)
}

fn encoded(encoded: String, encoding: ContentTransferEncoding) -> Body {
    Body::dangerous_pre_encoded(encoded.into_bytes(), encoding)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn latin_stays_legible_and_other_scripts_stay_short() {
        let (latin, arabic) = (text("Schön, dass du da bist.\nJürgen = I\n"), text("مساء الخير\nنور\n"));
        assert_eq!(latin.encoding(), ContentTransferEncoding::QuotedPrintable);
        assert_eq!(latin.as_ref(), b"Sch=C3=B6n, dass du da bist.\r\nJ=C3=BCrgen =3D I\r\n");
        assert_eq!(arabic.encoding(), ContentTransferEncoding::Base64);
        assert_eq!(base64::MIME.decode(arabic.as_ref()).unwrap(), "مساء الخير\r\nنور\r\n".as_bytes());
    }

    #[test]
    fn no_line_is_long_and_nothing_is_lost() {
        for piece in ["a", "ä", "= ", "水曜日の夜", ".", "שלום "] {
            for length in [1, 75, 76, 77, 400] {
                let written = piece.repeat(length);
                for body in [text(&written), whole(&written)] {
                    let lines = str::from_utf8(body.as_ref()).unwrap();
                    assert!(lines.is_ascii() && lines.lines().all(|line| line.len() <= 76), "{lines}");
                    let read = match body.encoding() {
                        ContentTransferEncoding::QuotedPrintable => qp::BODY.decode(lines).unwrap().into_owned(),
                        _ => base64::MIME.decode(lines).unwrap(),
                    };
                    assert_eq!(read, written.as_bytes());
                }
            }
        }
    }
}
