//! Documents to print. A PDF may carry scripts, start programs, bring other files along or send what was typed into it.
//! All of these have a name in the file (ISO 32000-2), and whoever reads the file needs that name: so they are looked
//! for in its bytes, wherever they stand, and not in what one program or another takes for its structure. A parser sees
//! one reading of a broken file; readers differ, and the one that runs the script is the one that counts. The names
//! are also looked for in what is packed (object streams); what is packed in a way that cannot be looked into, or is
//! encrypted, is refused.

use flate2::read::ZlibDecoder;

use super::Flaw;
use super::unpacking::Budget;

/// What acts. All are long enough not to turn up by chance in a picture.
const ACTIVE: [&[u8]; 11] = [
    b"JavaScript",
    b"Launch",
    b"EmbeddedFile",
    b"EmbeddedFiles",
    b"EmbeddedGoTo",
    b"RichMedia",
    b"RichMediaExecute",
    b"Rendition",
    b"SubmitForm",
    b"ImportData",
    b"GoTo3DView",
];
/// What is short, and looked for where there are no pictures only.
const ACTIVE_AND_SHORT: [&[u8]; 3] = [b"JS", b"GoToE", b"XFA"];
/// How far before a stream its dictionary may begin.
const REACH: usize = 8_192;
/// How many beginnings of objects before a stream are tried.
const TRIES: usize = 8;
/// How many streams are looked at.
const STREAMS: usize = 50_000;
/// How much of a stream tells whether objects could be packed in it.
const TASTE: u64 = 256;

pub(super) fn judge(bytes: &[u8]) -> Result<(), Flaw> {
    let tail = &bytes[bytes.len().saturating_sub(2_048)..];
    if find(tail, b"%%EOF", 0).is_none() || has_name(bytes, &[b"Encrypt"]) {
        return Err(Flaw::Opaque);
    }
    if has_name(bytes, &ACTIVE) {
        return Err(Flaw::Active);
    }
    let (mut budget, mut at, mut streams) = (Budget::new(), 0, 0);
    while let Some(keyword) = find(bytes, b"stream", at) {
        at = keyword + b"stream".len();
        if bytes[..keyword].ends_with(b"end") {
            continue;
        }
        streams += 1;
        if streams > STREAMS {
            return Err(Flaw::Opaque);
        }
        judge_dictionaries(bytes, keyword)?;
        judge_stream(&bytes[at..], &mut budget)?;
    }
    Ok(())
}

/// Objects can be packed in one way only that we unpack; in any other, nobody knows what they are.
fn judge_dictionaries(bytes: &[u8], keyword: usize) -> Result<(), Flaw> {
    for dictionary in dictionaries(bytes, keyword) {
        if has_name(dictionary, &ACTIVE_AND_SHORT) {
            return Err(Flaw::Active);
        }
        let holds_objects = has_name(dictionary, &[b"ObjStm", b"First"]);
        let filters: Vec<_> =
            names(dictionary).filter(|name| name.ends_with(b"Decode") || is_abbreviated(name)).collect();
        let is_packed = has_name(dictionary, &[b"Filter"]);
        let is_plain = filters.as_slice() == [b"FlateDecode".as_slice()] && !has_name(dictionary, &[b"DecodeParms"]);
        if holds_objects && is_packed && !is_plain {
            return Err(Flaw::Opaque);
        }
    }
    Ok(())
}

fn is_abbreviated(name: &[u8]) -> bool {
    [b"AHx".as_slice(), b"A85", b"LZW", b"Fl", b"RL", b"CCF", b"DCT", b"Crypt"].contains(&name)
}

/// Looks at what is packed behind the keyword, when it reads like objects and not like a picture. Pictures may be far
/// larger unpacked than one would want to look at.
fn judge_stream(rest: &[u8], budget: &mut Budget) -> Result<(), Flaw> {
    let start = rest.iter().take(4).take_while(|byte| is_space(**byte)).count();
    let packed = &rest[start..];
    // How zlib begins (RFC 1950).
    let is_zlib = |head: &[u8]| head[0] & 0x0f == 8 && (u32::from(head[0]) << 8 | u32::from(head[1])) % 31 == 0;
    if !packed.get(..2).is_some_and(is_zlib) {
        return Ok(());
    }
    let mut taste = Vec::new();
    // What cannot be unpacked is nothing to a reader either.
    let _ = std::io::Read::read_to_end(&mut std::io::Read::take(ZlibDecoder::new(packed), TASTE), &mut taste);
    let first = taste.iter().find(|byte| !is_space(**byte));
    if !first.is_none_or(|byte| byte.is_ascii_digit() || b"+-.%".contains(byte)) {
        return Ok(());
    }
    let mut decoder = ZlibDecoder::new(packed);
    let see = |piece: &[u8]| {
        if has_name(piece, &ACTIVE) || has_name(piece, &ACTIVE_AND_SHORT) { Err(Flaw::Active) } else { Ok(()) }
    };
    // How much was packed is not known before; a page of text comes to ten times as much.
    let size = packed.len().min(1_048_576) as u64;
    match budget.unpack(&mut decoder, size, see) {
        // Broken off: what came before has been looked at.
        Err(Flaw::Opaque) => Ok(()),
        other => other,
    }
}

/// All that can be taken for the dictionary of the stream whose keyword stands there: more than one when somebody has
/// hidden the beginning of another in a string or a comment.
fn dictionaries(bytes: &[u8], keyword: usize) -> Vec<&[u8]> {
    let from = keyword.saturating_sub(REACH);
    let before = &bytes[from..keyword];
    let mut found = Vec::new();
    let mut end = before.len();
    for _ in 0..TRIES {
        let Some(place) = before[..end].windows(3).rposition(|it| it == b"obj") else { break };
        let dictionary = &before[place + 3..];
        if is_one_dictionary(dictionary) {
            found.push(dictionary);
        }
        end = place + 2;
    }
    found
}

/// Whether this is one dictionary, from its beginning to its end, and nothing else.
fn is_one_dictionary(bytes: &[u8]) -> bool {
    let (mut at, mut depth, mut has_begun) = (0, 0_usize, false);
    while at < bytes.len() {
        let rest = &bytes[at..];
        at += match rest {
            [b'<', b'<', ..] if has_begun && depth == 0 => return false,
            [b'<', b'<', ..] => {
                (depth, has_begun) = (depth + 1, true);
                2
            }
            [b'>', b'>', ..] if depth > 0 => {
                depth -= 1;
                2
            }
            [b'%', ..] => rest.iter().take_while(|byte| !b"\r\n".contains(byte)).count(),
            [b'(', ..] => match string(rest) {
                Some(length) => length,
                None => return false,
            },
            [b'<', ..] => match rest.iter().position(|byte| *byte == b'>') {
                Some(end) => end + 1,
                None => return false,
            },
            [b')' | b'>', ..] => return false,
            [byte, ..] if is_space(*byte) => 1,
            _ if depth == 0 => return false,
            _ => 1,
        };
    }
    has_begun && depth == 0
}

/// The length of the string that begins here.
fn string(bytes: &[u8]) -> Option<usize> {
    let (mut at, mut depth) = (0, 0);
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'\\' => at += 1,
            b'(' => depth += 1,
            b')' => depth -= 1,
            _ => {}
        }
        at += 1;
        if depth == 0 {
            return Some(at);
        }
    }
    None
}

fn has_name(bytes: &[u8], wanted: &[&[u8]]) -> bool {
    names(bytes).any(|name| wanted.contains(&name.as_slice()))
}

/// Every name, as readers take it: `#4a` is `J`. Of long ones the beginning.
fn names(bytes: &[u8]) -> impl Iterator<Item = Vec<u8>> {
    let places = bytes.iter().enumerate().filter(|(_, byte)| **byte == b'/').map(|(place, _)| place);
    places.map(|place| {
        let mut name = Vec::new();
        let mut at = place + 1;
        while let Some(byte) = bytes.get(at).filter(|byte| !is_space(**byte) && !b"()<>[]{}/%".contains(byte)) {
            let code = bytes.get(at + 1..at + 3).filter(|_| *byte == b'#');
            let code = code.and_then(|digits| u8::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok());
            name.push(code.unwrap_or(*byte));
            at += if code.is_some() { 3 } else { 1 };
            if name.len() > 20 {
                break;
            }
        }
        name
    })
}

fn is_space(byte: u8) -> bool {
    matches!(byte, 0 | b'\t' | b'\n' | 0x0c | b'\r' | b' ')
}

fn find(bytes: &[u8], word: &[u8], from: usize) -> Option<usize> {
    let rest = bytes.get(from..)?;
    rest.windows(word.len()).position(|it| it == word).map(|place| from + place)
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use flate2::Compression;
    use flate2::write::ZlibEncoder;

    use super::*;

    fn packed(text: &str) -> Vec<u8> {
        let mut encoder = ZlibEncoder::new(Vec::new(), Compression::default());
        encoder.write_all(text.as_bytes()).unwrap();
        encoder.finish().unwrap()
    }

    /// A document with these objects, and one whose dictionary says this over a stream of these bytes.
    fn document(objects: &str, dictionary: &str, stream: &[u8]) -> Vec<u8> {
        let head = format!(
            "%PDF-1.7\n1 0 obj\n<< /Type /Catalog {objects} >>\nendobj\n2 0 obj\n<< {dictionary} >>\nstream\r\n"
        );
        [head.as_bytes(), stream, b"\nendstream\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n"].concat()
    }

    #[test]
    fn an_honest_document_is_taken() {
        let page = packed("0.5 0 0 1 72 720 cm BT /F1 12 Tf (Take /JavaScript lightly) Tj ET");
        assert_eq!(judge(&document("/Pages 3 0 R", "/Filter /FlateDecode", b"q Q")), Ok(()));
        let objects = packed("4 0 5 20 << /Type /Page >> << /First 3 >>");
        assert_eq!(judge(&document("", "/Type /ObjStm /N 2 /First 9 /Filter /FlateDecode", &objects)), Ok(()));
        assert_eq!(judge(&document("/Outlines << /First 3 0 R >>", "/Filter /DCTDecode", b"\xff\xd8")), Ok(()));
        assert_eq!(judge(&document("", "/Filter /FlateDecode", &page)), Err(Flaw::Active), "rather one too many");
    }

    #[test]
    fn what_acts_is_found_wherever_it_stands() {
        for action in [
            "/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>",
            "/OpenAction << /S /J#61vaScript /JS (x) >>",
            "/OpenAction<</S/#4a#61#76#61#53cript>>",
            "/AA << /O << /S /Launch /F (cmd.exe) >> >>",
            "/Names << /EmbeddedFiles 4 0 R >>",
            "/OpenAction << /S /SubmitForm >>",
        ] {
            assert_eq!(judge(&document(action, "", b"")), Err(Flaw::Active), "{action}");
            assert_eq!(
                judge(&document("", "/Length 99", action.as_bytes())),
                Err(Flaw::Active),
                "not packed: {action}"
            );
            let hidden = packed(&format!("7 0 << {action} >>"));
            assert_eq!(
                judge(&document("", "/N 1 /First 4 /Filter /FlateDecode", &hidden)),
                Err(Flaw::Active),
                "packed: {action}"
            );
            let commented = packed(&format!("%\u{1}\n 7 0 << {action} >>"));
            assert_eq!(
                judge(&document("", "/Subtype /Image", &commented)),
                Err(Flaw::Active),
                "called a picture: {action}"
            );
        }
        let form = packed("7 0 << /AcroForm << /XFA 9 0 R >> >>");
        assert_eq!(judge(&document("", "/N 1 /First 4 /Filter /FlateDecode", &form)), Err(Flaw::Active));
    }

    #[test]
    fn what_cannot_be_looked_into_is_refused() {
        for dictionary in [
            "/Type /ObjStm /N 1 /First 4 /Filter /LZWDecode",
            "/N 1 /Fi#72st 4 /Filter [/ASCIIHexDecode /FlateDecode]",
            "/N 1 /First 4 /Filter /FlateDecode /DecodeParms << /Predictor 12 >>",
            "/N 1 /First 4 /Filter 9 0 R",
            "/N 1 /First 4 /Filter /LZWDecode /Note (5 0 obj << >>)",
            "/N 1 /First 4 /Filter /LZWDecode % 5 0 obj <<\n",
        ] {
            assert_eq!(judge(&document("", dictionary, b"80")), Err(Flaw::Opaque), "{dictionary}");
        }
        let encrypted = document("", "", b"");
        let encrypted = [encrypted.as_slice(), b"trailer << /Encrypt 9 0 R >>\n%%EOF"].concat();
        assert_eq!(judge(&encrypted), Err(Flaw::Opaque));
        let whole = document("", "", &[b'x'; 4_000]);
        assert_eq!(judge(&whole[..whole.len() - 40]), Err(Flaw::Opaque), "its end is missing");
    }

    #[test]
    fn a_bomb_is_given_up() {
        let bomb = packed(&"7 ".repeat(4_000_000));
        assert!(bomb.len() < 20_000);
        assert_eq!(judge(&document("", "/N 1 /First 4 /Filter /FlateDecode", &bomb)), Err(Flaw::UnpacksToTooMuch));
    }
}
