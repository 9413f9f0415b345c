//! The idempotency key of a request, out of the header of that name or, for transports that have no headers for
//! each request, out of the GraphQL request's `extensions`.

use actix_web::HttpRequest;
use serde_json::{Map, Value};

use super::unreadable::Unreadable;

/// The header (draft-ietf-httpapi-idempotency-key-header).
pub(super) const HEADER: &str = "Idempotency-Key";
/// The header of an answer that was given before; the name is Stripe's.
pub(super) const REPLAYED: &str = "Idempotent-Replayed";

/// The keys in the headers: there should be one at most.
pub(super) fn in_headers(request: &HttpRequest) -> Result<Vec<String>, Unreadable> {
    let keys = request.headers().get_all(HEADER).map(|value| value.to_str().ok().and_then(read));
    keys.collect::<Option<Vec<String>>>().ok_or_else(|| Unreadable::bad("The header Idempotency-Key cannot be read."))
}

/// The key in `extensions.idempotencyKey`.
pub(super) fn in_extensions(extensions: &Map<String, Value>) -> Result<Option<String>, Unreadable> {
    match extensions.get("idempotencyKey") {
        Some(Value::String(key)) => Ok(Some(key.clone())),
        None | Some(Value::Null) => Ok(None),
        Some(_) => Err(Unreadable::bad("The extension \"idempotencyKey\" has to be a string.")),
    }
}

/// A string in quotes, as structured fields have it (RFC 9651, section 4.2.5), or a bare one, as most clients
/// send it.
fn read(value: &str) -> Option<String> {
    let Some(mut rest) = value.trim().strip_prefix('"') else { return Some(value.trim().to_owned()) };
    let mut key = String::new();
    loop {
        let mut letters = rest.chars();
        match letters.next()? {
            '"' if letters.as_str().is_empty() || letters.as_str().starts_with(';') => return Some(key),
            '"' => return None,
            '\\' => key.push(letters.next().filter(|letter| ['"', '\\'].contains(letter))?),
            letter => key.push(letter),
        }
        rest = letters.as_str();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_come_in_quotes_or_bare() {
        for (value, key) in [
            ("\"8e03978e-40d5\"", Some("8e03978e-40d5")),
            (" 8e03978e-40d5 ", Some("8e03978e-40d5")),
            (r#""a\"b\\c";p=1"#, Some(r#"a"b\c"#)),
            ("\"\"", Some("")),
            ("\"open", None),
            ("\"a\" b", None),
            (r#""a\b""#, None),
        ] {
            assert_eq!(read(value).as_deref(), key, "{value}");
        }
    }
}
