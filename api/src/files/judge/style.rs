//! Style sheets, and the addresses in markup: what would be fetched, and from where.

use super::Flaw;
use super::markup::Manner;

/// A style sheet, or a value of one: it fetches nothing and acts in no way.
pub(super) fn judge(text: &str, manner: Manner) -> Result<(), Flaw> {
    let seen = as_browsers_read(text);
    let acts = ["expression(", "javascript:", "-moz-binding", "behavior:"].iter().any(|word| seen.contains(word));
    // Here an address may stand in quotes alone.
    let quoted = |word| seen.split(word).skip(1).map(|from| from.split(';').next().unwrap_or_default());
    let loads = match manner {
        Manner::Drawing => seen.contains("@import") || seen.contains("image-set("),
        Manner::Page => quoted("@import").chain(quoted("image-set(")).any(|from| from.contains("//")),
    };
    if acts || loads || is_any_fetched(&seen, manner) { Err(Flaw::Active) } else { Ok(()) }
}

/// Whether a value has a part that is to be fetched.
pub(super) fn fetches(text: &str, manner: Manner) -> bool {
    is_any_fetched(&as_browsers_read(text), manner)
}

fn is_any_fetched(seen: &str, manner: Manner) -> bool {
    seen.split("url(").skip(1).any(|from| is_fetched(from, manner))
}

fn is_fetched(from: &str, manner: Manner) -> bool {
    let address = from.trim_start_matches(['"', '\'']);
    match manner {
        Manner::Drawing => !(address.starts_with('#') || is_picture(address)),
        Manner::Page => is_elsewhere(address.split([')', '"', '\'']).next().unwrap_or_default()),
    }
}

/// A style sheet in lower case, without spaces, and with letters that stand there as numbers (CSS Syntax 3, section 4.3.7).
fn as_browsers_read(text: &str) -> String {
    let (mut seen, mut rest) = (String::with_capacity(text.len()), text);
    while let Some(place) = rest.find('\\') {
        seen.push_str(&rest[..place]);
        rest = &rest[place + 1..];
        let digits = rest.bytes().take(6).take_while(u8::is_ascii_hexdigit).count();
        let letter = u32::from_str_radix(&rest[..digits], 16).ok().and_then(char::from_u32);
        seen.extend(letter);
        rest = &rest[digits..];
        if digits > 0 {
            rest = rest.strip_prefix(char::is_whitespace).unwrap_or(rest);
        }
    }
    seen.push_str(rest);
    seen.chars().filter(|one| !one.is_whitespace()).collect::<String>().to_lowercase()
}

/// Whether an address is itself a picture that cannot act.
pub(super) fn is_picture(address: &str) -> bool {
    ["png", "jpeg", "gif", "webp"].iter().any(|kind| address.starts_with(&format!("data:image/{kind};base64,")))
}

/// Whether it names a place that is not in the book.
pub(super) fn is_elsewhere(address: &str) -> bool {
    let before_path = address.split(['/', '?', '#']).next().unwrap_or_default();
    address.starts_with("//") || address.contains("://") || (before_path.contains(':') && !is_picture(address))
}
